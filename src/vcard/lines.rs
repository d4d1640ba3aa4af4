//! Physical lines and logical lines.
//!
//! A physical line ends with CRLF (RFC 2426 §2.6), with LF or with CR; blank lines are skipped.
//! A logical line is a physical line with all its continuations: lines that start with white
//! space (RFC 2425 §5.8.1), lines behind a quoted-printable soft break (vCard 2.1 §2.1.3),
//! bare lines of base64, and the other half of a parameter list.
//! Nothing is refused here.

use alloc::string::String;
use core::ops::Range;

use super::property::{Parameter, Property, known};
use super::text::{cut, put, same, word_in};

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
    /// Where a stretch of the text stands. An empty one is the whole line; of a folded line only the first
    /// physical line is measured, what comes later is the rest of the line.
    #[inline(never)]
    pub fn part(&self, part: &str) -> Range<usize> {
        if part.is_empty() {
            return self.place.clone();
        }
        let first = self.first.unwrap_or(self.text.len());
        let from = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize).min(first);
        let end = from.saturating_add(part.len());
        let end = if end > first { self.place.end } else { self.place.start + end };
        self.place.start + from..end
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
    #[inline(never)]
    pub fn physical(&mut self) -> Option<Physical<'t>> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let (line, behind) = cut(rest, b"\r\n");
        let end = line.len();
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
    #[inline(never)]
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
    #[inline(never)]
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
                Some(inner) if soft && !starts_inside_letter(inner) => next.text,
                Some(inner) => inner,
                None if soft => next.text,
                None if !next.text.is_empty() && manner.goes_on(next.text) => {
                    badly = true;
                    next.text
                }
                None => break,
            };
            if !folded {
                put(scratch, first.text);
                folded = true;
            }
            if soft {
                scratch.pop();
            }
            put(scratch, inner);
            if matches!(manner, Manner::Head | Manner::Cut) && !cut(inner, b":").1.is_empty() {
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

/// Whether it starts with an encoded byte that goes on with a letter, `=80` to `=BF`.
///
/// White space behind a soft break belongs to the text, but not inside a letter.
fn starts_inside_letter(text: &str) -> bool {
    matches!(text.as_bytes(), [b'=', b'8' | b'9' | b'A' | b'B' | b'a' | b'b', ..])
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
    #[inline(never)]
    fn of(line: &str) -> Manner {
        let (label, behind) = cut(line, b":;");
        if behind.starts_with(':') {
            return Manner::Plain;
        }
        let Some(property) = Property::of(line) else {
            let cut_off = cut(behind, b":").1.is_empty() && !behind.is_empty() && known(label).is_some();
            return if cut_off { Manner::Cut } else { Manner::Head };
        };
        for raw in property.parameters() {
            match Parameter::of(raw) {
                Parameter::Encoding(word) if same(word, "QUOTED-PRINTABLE") => return Manner::Soft,
                Parameter::Encoding(word) if word_in(word, "BASE64 B") => return Manner::Base64,
                _ => {}
            }
        }
        Manner::Plain
    }

    fn goes_on(self, line: &str) -> bool {
        match self {
            Manner::Base64 => {
                line.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b' '))
            }
            Manner::Cut => {
                let (head, value) = cut(line, b":;");
                !value.is_empty() && !word_in(head.trim_ascii(), "BEGIN END VERSION")
            }
            _ => false,
        }
    }
}
