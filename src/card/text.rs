//! Values: escapes of text (RFC 2426 §4, `ESCAPED-CHAR`) and the components between semicolons.
//!
//! Accepts any text. `\n`, `\,`, `\;` and `\\` are escapes; `\N`, `\:`, `\"` and `\'` are read too;
//! a backslash before anything else is a backslash.

use alloc::string::String;

use crate::json::swar::{ONES, equal, position, quotes_and_controls, zeros};

/// What stands raw in a value because it separates.
#[derive(Clone, Copy, Default)]
pub(super) struct Separators {
    /// Commas separate.
    pub commas: bool,
    /// Semicolons separate.
    pub semicolons: bool,
}

/// What was seen while escaping.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen {
    /// Something is spelled otherwise.
    pub changed: bool,
    /// Raw semicolons.
    pub semicolons: usize,
    /// Escaped semicolons.
    pub escaped: usize,
}

/// Spells a value with the four escapes only, and only where needed. When nothing changes, nothing is written.
#[inline(never)]
pub(super) fn escape(value: &str, raw: Separators, out: &mut String) -> Seen {
    let mut seen = Seen::default();
    let mut from = 0;
    let mut at = 0;
    let bytes = value.as_bytes();
    loop {
        at += unescaped(bytes.get(at..).unwrap_or_default());
        let Some(&byte) = bytes.get(at) else { break };
        let next = bytes.get(at + 1).copied().unwrap_or_default();
        let (length, instead) = match (byte, next) {
            (b'\\', b'\\' | b',' | b'n') => (2, ""),
            (b'\\', b';') => {
                seen.escaped += 1;
                (2, "")
            }
            (b'\\', b'N') => (2, "\\n"),
            (b'\\', b':') => (2, ":"),
            (b'\\', b'"') => (2, "\""),
            (b'\\', b'\'') => (2, "'"),
            (b'\\', _) => (1, "\\\\"),
            (b',', _) if !raw.commas => (1, "\\,"),
            (b';', _) if !raw.semicolons => (1, "\\;"),
            (b';', _) => {
                seen.semicolons += 1;
                (1, "")
            }
            (b'\r', b'\n') => (2, "\\n"),
            (b'\r' | b'\n', _) => (1, "\\n"),
            _ => (1, ""),
        };
        if !instead.is_empty() {
            seen.changed = true;
            put(out, value.get(from..at).unwrap_or_default());
            put(out, instead);
            from = at + length;
        }
        at += length;
    }
    if seen.changed {
        put(out, value.get(from..).unwrap_or_default());
    }
    seen
}

/// How many bytes stand before the next one that may have to be escaped.
fn unescaped(bytes: &[u8]) -> usize {
    let is = |word: u64, byte: u8| zeros(word ^ (ONES * u64::from(byte)));
    let marks = |word| is(word, b'\\') | is(word, b',') | is(word, b';') | quotes_and_controls(word);
    position(bytes, marks, |byte| matches!(byte, b'\\' | b',' | b';' | b'\r' | b'\n'))
}

/// Spells a text as a value: every backslash, comma, semicolon and line break is escaped.
///
/// What any reader may take for a line break counts as one: CR, LF, CRLF, vertical tab, form feed,
/// U+0085, U+2028 and U+2029.
#[inline(never)]
pub(super) fn quote(text: &str, out: &mut String) {
    let mut rest = text;
    loop {
        let (before, behind) = cut(rest, b"\\,;\r\n\x0B\x0C\xC2\xE2");
        put(out, before);
        let (length, escape) = match behind.as_bytes() {
            [] => return,
            [b'\\' | b',' | b';', ..] => (1, "\\"),
            [b'\r', b'\n', ..] | [0xC2, 0x85, ..] => (2, "\\n"),
            [0xE2, 0x80, 0xA8 | 0xA9, ..] => (3, "\\n"),
            [0xC2, ..] => (2, ""),
            [0xE2, ..] => (3, ""),
            _ => (1, "\\n"),
        };
        let (stop, behind) = behind.split_at_checked(length).unwrap_or_default();
        put(out, escape);
        if escape != "\\n" {
            put(out, stop);
        }
        rest = behind;
    }
}

/// The text that a canonical value stands for.
#[inline(never)]
pub(super) fn unescape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    loop {
        let (before, behind) = cut(rest, b"\\");
        put(&mut out, before);
        let Some(behind) = behind.get(1..) else { return out };
        let (escaped, behind) = first(behind);
        put(&mut out, if escaped == "n" { "\n" } else { escaped });
        rest = behind;
    }
}

/// The value without the backslashes that stand before `letter`.
#[inline(never)]
pub(super) fn without_backslash(value: &str, letter: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    loop {
        let (before, behind) = cut(rest, b"\\");
        put(&mut out, before);
        let Some(behind) = behind.get(1..) else { return out };
        let (escaped, behind) = first(behind);
        if escaped != letter {
            put(&mut out, "\\");
        }
        put(&mut out, escaped);
        rest = behind;
    }
}

/// The first letter, and what follows.
#[inline(never)]
pub(super) fn first(text: &str) -> (&str, &str) {
    let length = text.chars().next().map_or(0, char::len_utf8);
    text.split_at_checked(length).unwrap_or_default()
}

/// Adds a piece; a call is smaller than what it calls.
#[inline(never)]
pub(super) fn put(out: &mut String, piece: &str) {
    out.push_str(piece);
}

/// The components of a canonical value.
pub(super) struct Components<'a>(pub Option<&'a str>);

impl<'a> Components<'a> {
    /// The components between the semicolons of `value`.
    pub fn of(value: &'a str) -> Self {
        Components(Some(value))
    }
}

impl<'a> Iterator for Components<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let text = self.0?;
        let mut behind_backslash = false;
        let end = text.bytes().position(|byte| {
            let ends = byte == b';' && !behind_backslash;
            behind_backslash = byte == b'\\' && !behind_backslash;
            ends
        });
        self.0 = end.and_then(|end| text.get(end + 1..));
        text.get(..end.unwrap_or(text.len()))
    }
}

/// The text up to the first of these ASCII letters, and the rest with it.
#[inline(never)]
pub(super) fn cut<'a>(text: &'a str, stops: &[u8]) -> (&'a str, &'a str) {
    let bytes = text.as_bytes();
    let at = |stop: u8| move |word: u64| zeros(word ^ (ONES * u64::from(stop)));
    let end = match *stops {
        [stop] => position(bytes, at(stop), |byte| byte == stop),
        [one, other] => position(bytes, |word| at(one)(word) | at(other)(word), |byte| byte == one || byte == other),
        _ => {
            let marks = |word| stops.iter().fold(0, |marks, stop| marks | at(*stop)(word));
            // `contains` would be a call for every byte.
            position(bytes, marks, |byte| stops.iter().fold(false, |is, stop| is | (*stop == byte)))
        }
    };
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Whether it is a name: letters, digits, `-` and `_`.
pub(super) fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Whether a name is marked as an extension, RFC 2426 §3.8.
pub(super) fn is_extension(name: &str) -> bool {
    name.get(..2).is_some_and(|start| same(start, "X-"))
}

/// The same letters, case aside.
#[cfg_attr(not(feature = "small"), inline(always))]
pub(super) fn same(one: &str, other: &str) -> bool {
    one.len() == other.len() && same_letters(one, other)
}

#[inline(never)]
fn same_letters(one: &str, other: &str) -> bool {
    equal(one.as_bytes(), other.as_bytes()) || one.eq_ignore_ascii_case(other)
}

/// Whether `word` is one of the words of `list`, case aside.
pub(super) fn word_in(word: &str, list: &str) -> bool {
    word_of(word, list).is_some()
}

/// The word of `list` that `word` is, case aside.
#[inline(never)]
pub(super) fn word_of<'l>(word: &str, list: &'l str) -> Option<&'l str> {
    let mut rest = list;
    while !rest.is_empty() {
        let (one, behind) = cut(rest, b" ");
        if same(one, word) {
            return Some(one).filter(|one| !one.is_empty());
        }
        rest = behind.get(1..).unwrap_or_default();
    }
    None
}
