//! Physical lines and logical lines.
//!
//! A physical line ends with CRLF (RFC 2426 §2.6), with LF or with CR; blank lines are skipped.
//! A logical line is a physical line with all its continuations: lines that start with white
//! space (RFC 2425 §5.8.1), lines behind a quoted-printable soft break (vCard 2.1 §2.1.3),
//! bare lines of base64, and the other half of a parameter list. A line that begins with a known
//! property is never taken for the other half of something. Nothing is refused here.

use alloc::borrow::Cow;
use core::ops::Range;

use super::apart::glued;
use super::canonical;
use super::syntax::{is_frame, starts_property};
use super::text::{cut, put};
use super::unfinished::{Unfinished, is_base64, is_own, is_spoken, starts_inside_letter};
use crate::findings::TextRange;
use crate::json::swar::find;
use crate::small::SMALL;

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
    pub first_break: TextRange,
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
    pub fn place(&self) -> TextRange {
        TextRange::new(self.start, self.start + self.text.len())
    }
}

/// A logical line.
pub(super) struct Line<'t> {
    /// The text, unfolded.
    pub text: Cow<'t, str>,
    /// Its place, breaks inside included.
    pub place: TextRange,
    /// How much of the text stood on the first physical line.
    pub first: usize,
    /// Whether a continuation lacked its white space.
    pub badly: bool,
    /// Whether a line break ends it.
    pub whole: bool,
    /// Whether the next line begins without one.
    pub broken: bool,
}

impl<'t> Line<'t> {
    /// A line of its own, which stands nowhere.
    pub fn alone(text: &'t str) -> Self {
        Line::of(Physical { text, start: 0, whole: true })
    }

    pub fn of(line: Physical<'t>) -> Self {
        let place = line.place();
        Line {
            text: Cow::Borrowed(line.text),
            place,
            first: line.text.len(),
            badly: false,
            whole: line.whole,
            broken: false,
        }
    }

    /// Where a stretch of the text stands. An empty one is the whole line; of a folded line only the first
    /// physical line is measured, what comes later is the rest of the line.
    #[inline(never)]
    pub fn part(&self, part: Range<usize>) -> TextRange {
        let TextRange { start, end } = self.place;
        if part.is_empty() {
            return self.place;
        }
        let end = if part.end > self.first { end } else { start + part.end as u32 };
        TextRange { start: start + part.start.min(self.first) as u32, end }
    }
}

/// The first line of a card in which another one begins.
pub(super) fn first_glued(card: &str) -> Option<&str> {
    let mut lines = Lines::new(card, 0);
    while let Some(line) = lines.physical() {
        if glued(line.text).is_some() {
            return Some(line.text);
        }
    }
    None
}

impl<'t> Lines<'t> {
    /// The lines of `text` from `at`.
    pub fn new(text: &'t str, at: usize) -> Self {
        Lines { text, at, indent: "", breaks: 0, first_break: TextRange::default() }
    }

    /// How far it has read.
    pub fn at(&self) -> usize {
        self.at
    }

    /// All of it.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// What it has not read yet.
    pub fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next physical line, blank or not.
    #[inline(never)]
    pub fn physical(&mut self) -> Option<Physical<'t>> {
        let rest = Some(self.rest()).filter(|rest| !rest.is_empty())?;
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
                self.first_break = TextRange::new(start + end, self.at);
            }
            self.breaks += 1;
        }
        let indented = if self.indent.is_empty() { None } else { line.strip_prefix(self.indent) };
        let (start, text) = match indented {
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

    /// Reads on to the end of a card around which others stand, so many; how many cards begin on the way.
    #[cold]
    pub fn begins(&mut self, mut depth: usize) -> usize {
        let mut count = 0;
        while let Some(line) = self.logical() {
            let ends = is_frame(&line.text, "END");
            let begins = usize::from(!ends && is_frame(&line.text, "BEGIN"));
            count += begins;
            if ends && depth == 0 {
                break;
            }
            depth = depth + begins - usize::from(ends);
        }
        count
    }

    /// The next line, when it is plainly a property in canonical form.
    pub fn plain(&mut self) -> Option<TextRange> {
        if SMALL || !self.indent.is_empty() {
            return None;
        }
        let start = self.at;
        let end = start + canonical::property(self.text.as_bytes().get(start..)?)?;
        self.at = end + canonical::CRLF.len();
        Some(TextRange::new(start, end))
    }

    /// The next logical line.
    #[inline(never)]
    pub fn logical(&mut self) -> Option<Line<'t>> {
        let mut line = Line::of(self.filled()?);
        if self.breaks_off(&mut line) {
            return Some(line);
        }
        if self.may_go_on(&line.text) {
            self.go_on(&mut line);
        }
        Some(line)
    }

    /// Whether the next line begins in this one, whose break is lost; the reader goes back there.
    fn breaks_off(&mut self, line: &mut Line<'t>) -> bool {
        let (Some(end), Cow::Borrowed(text)) = (glued(&line.text), &mut line.text) else { return false };
        line.place.end -= (text.len() - end) as u32;
        self.at = line.place.end as usize;
        *text = text.get(..end).unwrap_or_default();
        (line.first, line.whole, line.broken) = (end, true, true);
        true
    }

    /// Whether it is worth looking at the next line before this one ends.
    fn may_go_on(&self, line: &str) -> bool {
        let rest = self.rest();
        rest.starts_with(&[' ', '\t'][..])
            || !self.indent.is_empty()
            || line.ends_with('=')
            || find(line.as_bytes(), b':').is_none()
            || matches!(rest.bytes().find(|byte| !is_base64(*byte)), Some(b'\r' | b'\n') | None)
    }

    /// Adds the continuations of a line.
    #[inline(never)]
    fn go_on(&mut self, line: &mut Line<'t>) {
        let mut unfinished = Unfinished::of(&line.text);
        let mut ahead = self.clone();
        while let Some(next) = ahead.physical() {
            let soft = unfinished == Unfinished::QuotedPrintable && line.text.ends_with('=');
            let inner = match next.text.strip_prefix(&[' ', '\t'][..]) {
                Some(inner) if unfinished == Unfinished::Nothing && is_own(&line.text, inner) => break,
                Some(inner) if soft && !starts_inside_letter(inner) => next.text,
                Some(inner) => inner,
                None if next.text.is_empty() && soft => next.text,
                None if next.text.is_empty() => break,
                None if starts_property(next.text) && !(soft && is_spoken(&line.text, next.text)) => break,
                None if soft => next.text,
                None if unfinished.goes_on(next.text) => {
                    line.badly = true;
                    next.text
                }
                None => break,
            };
            let text = line.text.to_mut();
            if soft {
                text.pop();
            }
            put(text, inner);
            if matches!(unfinished, Unfinished::Parameters | Unfinished::Label) && !cut(inner, b":").1.is_empty() {
                unfinished = Unfinished::of(&line.text);
            }
            line.place.end = next.place().end;
            line.whole = next.whole;
            *self = ahead.clone();
        }
    }
}
