//! Texts in whatever quotes they stand, and what JSON wants escaped in them.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::{Cause, Guide, Recover, State};
use crate::json::hex::hex;
use crate::json::swar::find_text;

/// Quotes of other notations: what opens, what closes, which sentence tells of it.
const QUOTES: [(&str, &[&str], &str); 15] = [
    ("\"\"\"", &["\"\"\""], "triple-quotes"),
    ("\"", &["\""], ""),
    ("'", &["'", "’"], "single-quotes"),
    ("`", &["`", "'"], "single-quotes"),
    ("“", &["”", "“", "\""], "typographic-quotes"),
    ("”", &["”", "\""], "typographic-quotes"),
    ("„", &["“", "”", "\""], "typographic-quotes"),
    ("‟", &["”", "\""], "typographic-quotes"),
    ("«", &["»", "\""], "typographic-quotes"),
    ("‘", &["’", "'"], "typographic-quotes"),
    ("’", &["’", "'"], "typographic-quotes"),
    ("&quot;", &["&quot;"], "html-entity"),
    ("&#34;", &["&#34;"], "html-entity"),
    ("&#x22;", &["&#x22;"], "html-entity"),
    ("\\\"", &["\\\""], "escaped-quotes"),
];

/// A quotation mark as CSV, SQL and C# write it inside of a text.
const DOUBLED: (&str, &[&str], &str) = ("\"\"", &["\"\""], "doubled-quotes");

/// What HTML writes for some characters.
const ENTITIES: [(&str, &str); 6] =
    [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&apos;", "'"), ("&nbsp;", "\u{A0}")];

/// An edit inside a text, and why it is made when nothing else is wrong with the text.
type Inner = (Range<usize>, Cow<'static, str>, &'static str);

impl<G: Guide> Recover<'_, G> {
    fn quote(&self, at: usize) -> Option<&'static (&'static str, &'static [&'static str], &'static str)> {
        if self.starts(at, DOUBLED.0) && (self.is_doubled || self.is_doubled_here(at + 2)) {
            return Some(&DOUBLED);
        }
        let quote = QUOTES.iter().find(|(opens, _, _)| self.starts(at, opens))?;
        // An empty text and a quote too many is no text in three quotes.
        let is_three = quote.2 != "triple-quotes" || find_text(self.rest(at + 3), "\"\"\"").is_some();
        if is_three { Some(quote) } else { QUOTES.get(1) }
    }

    /// Whether one text stands in two quotes on both sides, where others stand in one.
    fn is_doubled_here(&self, inside: usize) -> bool {
        if self.is_end(inside) {
            return false;
        }
        // No further than the next quote: what stands on a line may be read for each text on it.
        let length = self.rest(inside).find(&['"', '\n', '\r'][..]).unwrap_or(0);
        length > 0 && self.starts(inside + length, DOUBLED.0) && self.is_end(inside + length + 2)
    }

    /// The length of the opening quote there, 0 if there is none.
    pub(super) fn quote_length(&self, at: usize) -> usize {
        self.quote(at).map_or(0, |(opens, _, _)| opens.len())
    }

    /// Where the text that opens there ends, and the length of its closing quote.
    pub(super) fn closing_quote(&self, at: usize) -> Option<(usize, usize)> {
        let (opens, closes, reason) = self.quote(at)?;
        let mut here = at + opens.len();
        let mut doubles = 0;
        loop {
            let byte = self.peek(here);
            if here >= self.bytes.len() || *reason != "triple-quotes" && matches!(byte, b'\n' | b'\r') {
                return None;
            }
            // A single quote that a double one closes, unless that closes another.
            if byte == b'"' && *reason == "single-quotes" {
                if doubles == 0 && self.is_end(here + 1) {
                    return Some((here, 1));
                }
                doubles += 1;
            }
            if let Some(close) = closes.iter().find(|close| self.starts(here, close)) {
                let plain =
                    matches!(*reason, "" | "triple-quotes" | "html-entity" | "escaped-quotes" | "doubled-quotes");
                if plain || self.is_end(here + close.len()) {
                    return Some((here, close.len()));
                }
            }
            here += match byte {
                // Behind an escaped backslash, the next escape is one of the text itself.
                b'\\' if *reason == "escaped-quotes" => 2 + 2 * usize::from(self.starts(here + 2, "\\\"")),
                b'\\' if *reason == "doubled-quotes" && self.starts(here + 1, opens) => 3,
                b'\\' => 2,
                _ => 1,
            };
        }
    }

    /// Whether what stands there can follow a text.
    pub(super) fn is_end(&self, at: usize) -> bool {
        let at = self.space(at);
        at >= self.bytes.len() || matches!(self.peek(at), b',' | b':' | b'}' | b']' | b';' | b'=')
    }

    /// Reads a text that ends where its quotes say; what it says, and where it ends.
    pub(super) fn string(&mut self, state: &mut State<G>) -> Option<(Range<usize>, usize)> {
        let start = state.at;
        let (opens, _, reason) = *self.quote(start)?;
        let (inside_end, length) = self.closing_quote(start)?;
        let mut inside = start + opens.len()..inside_end;
        let end = inside_end + length;
        if *opens == *"«" {
            // In French, spaces stand inside of these quotes.
            let text = self.text.get(inside.clone()).unwrap_or_default();
            let spaces: &[char] = &[' ', '\u{A0}', '\u{202F}'];
            inside.start += text.len() - text.trim_start_matches(spaces).len();
            inside.end = inside.end.max(inside.start) - (text.len() - text.trim_end_matches(spaces).len());
            inside.end = inside.end.max(inside.start);
        }
        let edits = self.inner(inside.clone(), reason);
        if reason.is_empty() {
            for (range, new, reason) in edits {
                let at = range.start;
                self.edit(state, range, new, reason, reason != "bad-unit");
                if reason.starts_with("bad-") {
                    let next = self.rest(at + 1).chars().next().map_or(0, char::len_utf8);
                    self.cause_at(at..at + 1 + next);
                }
            }
        } else {
            // One text alone in two quotes may have quotes inside.
            let safe = reason != DOUBLED.2 || self.is_doubled;
            self.edit(state, start..inside.start, "\"", reason, safe);
            self.cause_at(start..end);
            for (range, new, _) in edits {
                self.also(state, range, new);
            }
            self.also(state, inside.end..end, "\"");
        }
        Some((inside, end))
    }

    /// Reads on where a sign joins the last text to another, as programs do: `"one" + "two"`.
    pub(super) fn joined(&mut self, state: &mut State<G>) -> bool {
        let (end, second) = (state.end, self.space(state.at + 1));
        if self.peek(end.wrapping_sub(1)) != b'"' || self.peek(second) != b'"' {
            return false;
        }
        let Some((last, 1)) = self.closing_quote(second) else { return false };
        // Before a colon it is a name, behind a full stop in the place of a comma.
        if !matches!(self.peek(self.space(last + 1)), b',' | b'}' | b']' | b';' | b'+' | b'.' | b'&') {
            return false;
        }
        self.edit(state, end - 1..second + 1, "", "expression", false);
        for (range, new, _) in self.inner(second + 1..last, "") {
            self.also(state, range, new);
        }
        self.end_value(state, last + 1);
        true
    }

    /// The last cause has another place.
    pub(super) fn cause_at(&mut self, at: Range<usize>) {
        let last = self.edits.len().checked_sub(1);
        if let Some(cause) = last.and_then(|last| self.cause_of(last)) {
            cause.at = at;
        }
    }

    /// A text of which a guess says where it begins and ends; quotes that are not there are put in.
    pub(super) fn forced(&mut self, state: &mut State<G>, whole: Range<usize>, quotes: [bool; 2], cause: Cause) {
        let [opens, closes] = quotes;
        let last = if closes { self.last_letter(&whole) } else { whole.end };
        let inside = whole.start + usize::from(opens)..last;
        let mut edits = Vec::new();
        if !opens {
            edits.push((inside.start..inside.start, Cow::Borrowed("\"")));
        }
        edits.extend(self.inner(inside.clone(), "forced").into_iter().map(|(range, new, _)| (range, new)));
        if !closes || self.peek(last) != b'"' {
            edits.push((last..whole.end, Cow::Borrowed("\"")));
        }
        let mut cause = Some(cause);
        for (range, new) in edits {
            self.push(state, range, new, cause.take());
        }
        state.at = whole.end;
    }

    /// Where the last letter of a stretch begins.
    pub(super) fn last_letter(&self, whole: &Range<usize>) -> usize {
        let last = self.text.get(whole.clone()).and_then(|text| text.chars().next_back());
        whole.end - last.map_or(0, char::len_utf8)
    }

    /// What must be written otherwise inside a text in those quotes.
    fn inner(&self, inside: Range<usize>, quotes: &str) -> Vec<Inner> {
        let mut edits: Vec<Inner> = Vec::new();
        let mut at = inside.start;
        while at < inside.end {
            let byte = self.peek(at);
            let mut length = 1;
            match byte {
                b'\\' if quotes == "doubled-quotes" && self.starts(at + 1, "\"\"") => {
                    edits.push((at + 1..at + 2, "".into(), ""));
                    length = 3;
                }
                b'"' if !quotes.is_empty() => edits.push((at..at, "\\".into(), "quote-in-text")),
                b'\\' if quotes == "escaped-quotes" => {
                    edits.push((at..at + 1, "".into(), ""));
                    length = 2;
                }
                b'\\' => {
                    length = 2;
                    match self.peek(at + 1) {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                        b'\'' | b'`' => edits.push((at..at + 1, "".into(), "bad-escape")),
                        b'u' if self.is_hex(at + 2) => length = 6,
                        next => {
                            let reason = if matches!(next, b'u' | b'x') { "bad-unit" } else { "bad-escape" };
                            edits.push((at..at, "\\".into(), reason));
                            length = 1;
                        }
                    }
                }
                b'\n' => edits.push((at..at + 1, "\\n".into(), "line-break")),
                b'\r' => edits.push((at..at + 1, "\\r".into(), "line-break")),
                b'\t' => edits.push((at..at + 1, "\\t".into(), "control-character")),
                0..0x20 => {
                    let mut escape = String::from(if byte < 0x10 { "\\u000" } else { "\\u001" });
                    escape.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
                    edits.push((at..at + 1, escape.into(), "control-character"));
                }
                b'&' if quotes == "html-entity" => {
                    if let Some((entity, meant)) = ENTITIES.iter().find(|(entity, _)| self.starts(at, entity)) {
                        length = entity.len();
                        edits.push((at..at + length, (*meant).into(), ""));
                    }
                }
                _ => {}
            }
            at += length;
        }
        edits
    }

    fn is_hex(&self, at: usize) -> bool {
        self.bytes.get(at..at + 4).and_then(hex).is_some()
    }
}
