//! What stands between the tokens: white space and what looks like it, comments, marks of mails and pages; and how far
//! lines are indented.

use super::{Due, Guide, MOST_ODDITIES, NONE, Recover, State};
use crate::json::swar::find_text;

/// No tag is longer.
const LONGEST_TAG: usize = 64;

/// No line is indented deeper.
const DEEPEST: usize = 256;

impl<G: Guide> Recover<'_, G> {
    /// Passes over white space, comments, and what looks like white space.
    pub(super) fn blank(&mut self, state: &mut State<G>) {
        loop {
            let at = state.at;
            let length = match self.peek(at) {
                b' ' | b'\n' | b'\r' | b'\t' => {
                    state.at += 1;
                    continue;
                }
                _ if self.margin_end(at) > at => {
                    let end = self.margin_end(at);
                    self.edit(state, at..end, " ", "margin", true);
                    state.at = end;
                    continue;
                }
                b'/' if self.peek(at + 1) == b'/' => self.line_end(at) - at,
                b'#' => self.line_end(at) - at,
                b'-' if matches!(self.bytes.get(at + 1..at + 3), Some([b'-', b' ' | b'\t'])) => self.line_end(at) - at,
                b'\\' if matches!(self.peek(at + 1), b'n' | b'r' | b't') => {
                    self.edit(state, at..at + 2, " ", "escaped-quotes", true);
                    state.at += 2;
                    continue;
                }
                b'>' if at == 0 || self.begins_line(at).is_some() => {
                    self.edit(state, at..at + 1, " ", "quote-mark", true);
                    state.at += 1;
                    continue;
                }
                b'.' | 0xE2 if state.frame != NONE && self.dots(at) > 0 => {
                    let end = at + self.dots(at);
                    self.edit(state, at..end, "", "ellipsis", false);
                    state.at = end;
                    continue;
                }
                b'<' | b'&' if (state.frame != NONE || state.due == Due::End) && self.markup(at) > 0 => {
                    let end = at + self.markup(at);
                    // Nothing but `<status>`: that is where a value was to be written.
                    if state.due == Due::Value && self.is_end(end) {
                        return;
                    }
                    self.edit(state, at..end, "", "markup", true);
                    state.at = end;
                    continue;
                }
                b'/' if self.peek(at + 1) == b'*' => match find_text(self.rest(at), "*/") {
                    Some(length) => length + 2,
                    None => return,
                },
                0..0x20 | 0x7F | 0xC2.. => {
                    let Some(odd) = self.rest(at).chars().next().filter(|c| is_invisible(*c)) else { return };
                    // The mark at the very start has a code of its own.
                    if !(at == 0 && odd == '\u{FEFF}') {
                        let end = at + odd.len_utf8();
                        self.edit(state, at..end, if odd.is_whitespace() { " " } else { "" }, "invisible", true);
                    }
                    state.at += odd.len_utf8();
                    continue;
                }
                _ => return,
            };
            self.edit(state, at..at + length, "", "comment", true);
            state.at += length;
        }
    }

    /// The length of three dots.
    fn dots(&self, at: usize) -> usize {
        ["...", "…"].iter().find(|dots| self.starts(at, dots)).map_or(0, |dots| dots.len())
    }

    /// The length of a tag of HTML that stands there, such as `<br>`, or of its space.
    fn markup(&self, at: usize) -> usize {
        if self.starts(at, "&nbsp;") {
            return "&nbsp;".len();
        }
        let name = at + 1 + usize::from(self.peek(at + 1) == b'/');
        let is_tag = self.peek(at) == b'<' && self.peek(name).is_ascii_alphabetic();
        let line = self.text.get(at..self.line_end(at).min(at + LONGEST_TAG)).filter(|_| is_tag);
        line.and_then(|line| line.find('>')).map_or(0, |length| length + 1)
    }

    pub(super) fn line_end(&self, at: usize) -> usize {
        self.rest(at).find(&['\n', '\r'][..]).map_or(self.bytes.len(), |length| at + length)
    }

    pub(super) fn space(&self, mut at: usize) -> usize {
        while matches!(self.peek(at), b' ' | b'\n' | b'\r' | b'\t') {
            at += 1;
        }
        at
    }

    /// How far something is indented that begins a line; 0 when it does not.
    pub(super) fn column(&self, at: usize) -> usize {
        self.begins_line(at).unwrap_or(0)
    }

    pub(super) fn begins_line(&self, at: usize) -> Option<usize> {
        let before = self.bytes.get(at.saturating_sub(DEEPEST)..at).unwrap_or_default();
        let indent = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        (before.iter().rev().nth(indent) == Some(&b'\n')).then_some(indent)
    }

    /// How far the line is indented on which something stands; nothing when that is a long one.
    pub(super) fn indent(&self, at: usize) -> Option<usize> {
        let from = at.saturating_sub(DEEPEST);
        let before = self.bytes.get(from..at).unwrap_or_default();
        let start = match before.iter().rposition(|byte| *byte == b'\n') {
            Some(line_end) => line_end + 1,
            None if from == 0 => 0,
            None => return None,
        };
        let line = before.get(start..).unwrap_or_default();
        Some(line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count())
    }

    /// Whether the closing bracket there stands under the line that opened what it closes. One that begins no line may
    /// stand anywhere.
    pub(super) fn is_in_line(&self, state: &mut State<G>, strict: bool) -> bool {
        let indent = self.frame(state.frame).and_then(|frame| frame.indent);
        let Some(column) = self.begins_line(state.at) else { return true };
        if indent == Some(column) {
            return true;
        }
        if strict && indent.is_some() && state.cleared != state.at && self.oddities < MOST_ODDITIES {
            return false;
        }
        state.penalty += if indent.is_some() { 2 } else { 1 };
        true
    }
}

/// Whether a character has no ink and is none of the four that JSON passes over.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
}
