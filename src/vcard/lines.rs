//! Physical lines and logical lines.
//!
//! A physical line ends with CRLF (RFC 2426 §2.4.2), with LF or with CR; blank lines are skipped.
//! A logical line is a physical line with all its continuations: lines that start with white
//! space (RFC 2425 §5.8.1), lines behind a quoted-printable soft break (vCard 2.1 §2.1.3),
//! bare lines of base64, and the other half of a parameter list.
//! Nothing is refused here.

use alloc::string::String;
use core::ops::Range;

use super::property::{is_known, word_in};

/// A reader of lines. Copying it is a bookmark.
#[derive(Clone)]
pub(super) struct Lines<'t> {
    text: &'t str,
    at: usize,
    /// White space that stands before every line of the card.
    pub indent: &'t str,
    /// How many line breaks were not CRLF or made a blank line.
    pub breaks: i64,
    /// The first of them.
    pub first_break: Range<usize>,
}

/// A physical line without its line break.
#[derive(Clone, Copy)]
pub(super) struct Physical<'t> {
    /// The text.
    pub text: &'t str,
    /// Where it starts.
    pub start: usize,
    /// Whether a line break ends it.
    pub whole: bool,
}

impl Physical<'_> {
    /// Its place.
    pub fn place(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }
}

/// A logical line.
pub(super) struct Line<'a> {
    /// The text, unfolded.
    pub text: &'a str,
    /// Its place, breaks inside included.
    pub place: Range<usize>,
    /// How much of the text stood on the first physical line, if there were several.
    pub first: Option<usize>,
    /// Whether a continuation lacked its white space.
    pub badly: bool,
    /// Whether a line break ends it.
    pub whole: bool,
}

impl Line<'_> {
    /// Where a stretch of the text stands; the whole line when it was folded before or inside.
    pub fn part(&self, part: &str) -> Range<usize> {
        let from = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let end = from.saturating_add(part.len());
        if end > self.first.unwrap_or(self.text.len()) {
            return self.place.clone();
        }
        self.place.start + from..self.place.start + end
    }
}

impl<'t> Lines<'t> {
    /// The lines of `text` from `at`.
    pub fn new(text: &'t str, at: usize) -> Self {
        Lines { text, at, indent: "", breaks: 0, first_break: 0..0 }
    }

    /// How far it has read.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The next physical line, blank or not.
    pub fn physical(&mut self) -> Option<Physical<'t>> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let end = rest.bytes().position(|byte| byte == b'\n' || byte == b'\r').unwrap_or(rest.len());
        let (line, behind) = rest.split_at_checked(end)?;
        let ending = match behind.as_bytes() {
            [b'\r', b'\n', ..] => 2,
            [] => 0,
            _ => 1,
        };
        let start = self.at;
        self.at += end + ending;
        if ending == 1 || (end == 0 && ending == 2) {
            if self.breaks == 0 {
                self.first_break = start + end..self.at;
            }
            self.breaks += 1;
        }
        let (start, text) = match line.strip_prefix(self.indent) {
            Some(inner) => (start + self.indent.len(), inner),
            None => (start, line),
        };
        Some(Physical { text, start, whole: ending > 0 })
    }

    /// The next physical line that is not blank.
    pub fn filled(&mut self) -> Option<Physical<'t>> {
        loop {
            let line = self.physical()?;
            if !line.text.is_empty() {
                return Some(line);
            }
        }
    }

    fn continues(&self) -> bool {
        matches!(self.text.as_bytes().get(self.at), Some(b' ' | b'\t'))
    }

    /// The next logical line.
    pub fn logical<'a>(&mut self, scratch: &'a mut String) -> Option<Line<'a>>
    where
        't: 'a,
    {
        let first = self.filled()?;
        let mut place = first.place();
        let mut whole = first.whole;
        let mut badly = false;
        let mut manner = Manner::of(first.text);
        scratch.clear();
        let mut folded = false;
        if manner == Manner::Plain && self.indent.is_empty() && !self.continues() {
            return Some(Line { text: first.text, place, first: None, badly, whole });
        }
        let mut ahead = self.clone();
        while let Some(next) = ahead.physical() {
            let so_far = if folded { scratch.as_str() } else { first.text };
            let soft = manner == Manner::Soft && so_far.ends_with('=');
            let inner = match next.text.strip_prefix([' ', '\t']) {
                Some(inner) => inner,
                None if soft => next.text,
                None if !next.text.is_empty() && manner.goes_on(next.text) => {
                    badly = true;
                    next.text
                }
                None => break,
            };
            if !folded {
                scratch.push_str(first.text);
                folded = true;
            }
            if soft {
                scratch.pop();
            }
            scratch.push_str(inner);
            if matches!(manner, Manner::Head | Manner::Cut) && inner.contains(':') {
                manner = Manner::of(scratch);
            }
            place.end = next.place().end;
            whole = next.whole;
            *self = ahead.clone();
        }
        let text = if folded { scratch.as_str() } else { first.text };
        let first = folded.then_some(first.text.len());
        Some(Line { text, place, first, badly, whole })
    }
}

/// How a logical line may go on without white space.
#[derive(Clone, Copy, PartialEq)]
enum Manner {
    /// Not at all.
    Plain,
    /// Its parameters are not over; only white space continues it.
    Head,
    /// The parameters of a known property are not over.
    Cut,
    /// Behind a quoted-printable soft break.
    Soft,
    /// With bare base64.
    Base64,
}

impl Manner {
    fn of(line: &str) -> Manner {
        let Some((head, _)) = line.split_once(':') else {
            let name = line.split_once(';').map(|(name, _)| name);
            return if name.is_some_and(is_known) { Manner::Cut } else { Manner::Head };
        };
        let Some((_, parameters)) = head.split_once(';') else { return Manner::Plain };
        let says = |word: &str| {
            parameters
                .split([';', ','])
                .any(|one| word_in(one.rsplit('=').next().unwrap_or_default().trim().trim_matches('"'), word))
        };
        if says("QUOTED-PRINTABLE") {
            Manner::Soft
        } else if says("BASE64 B") {
            Manner::Base64
        } else {
            Manner::Plain
        }
    }

    fn goes_on(self, line: &str) -> bool {
        match self {
            Manner::Base64 => {
                line.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b' '))
            }
            Manner::Cut => line
                .split_once(':')
                .is_some_and(|(head, _)| !head.split(['.', ';']).any(|name| word_in(name.trim(), "BEGIN END VERSION"))),
            _ => false,
        }
    }
}
