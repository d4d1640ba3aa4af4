//! Values: escapes of text (RFC 2426 §4, `ESCAPED-CHAR`) and the components between semicolons.
//!
//! Accepts any text. `\n`, `\,`, `\;` and `\\` are escapes; `\N` and `\:` are read too;
//! a backslash before anything else is a backslash.

use alloc::string::String;
use core::str::Chars;

/// What stands raw in a value because it separates.
#[derive(Clone, Copy)]
pub(super) struct Raw {
    /// Commas separate.
    pub commas: bool,
    /// Semicolons separate.
    pub semicolons: bool,
}

/// What was seen while escaping.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen {
    /// Something was spelled otherwise.
    pub changed: bool,
    /// Raw semicolons.
    pub semicolons: usize,
    /// Escaped semicolons.
    pub escaped: usize,
}

/// Spells a value with the four escapes only, and only where needed; pieces go to `push`.
pub(super) fn escape(value: &str, raw: Raw, mut push: impl FnMut(&str)) -> Seen {
    let mut seen = Seen::default();
    let mut from = 0;
    let mut at = 0;
    let bytes = value.as_bytes();
    while let Some(byte) = bytes.get(at) {
        let mut length = 1;
        let instead = match byte {
            b'\\' => match bytes.get(at + 1) {
                Some(b'\\' | b',' | b'n') => {
                    at += 2;
                    continue;
                }
                Some(b';') => {
                    seen.escaped += 1;
                    at += 2;
                    continue;
                }
                Some(b'N') => {
                    length = 2;
                    "\\n"
                }
                Some(b':') => {
                    length = 2;
                    ":"
                }
                _ => "\\\\",
            },
            b',' if !raw.commas => "\\,",
            b';' if raw.semicolons => {
                seen.semicolons += 1;
                at += 1;
                continue;
            }
            b';' => "\\;",
            b'\n' => "\\n",
            b'\r' => {
                length += usize::from(bytes.get(at + 1) == Some(&b'\n'));
                "\\n"
            }
            _ => {
                at += 1;
                continue;
            }
        };
        seen.changed = true;
        push(value.get(from..at).unwrap_or_default());
        push(instead);
        at += length;
        from = at;
    }
    push(value.get(from..).unwrap_or_default());
    seen
}

/// Spells a text as a value: every backslash, comma, semicolon and line break is escaped.
pub(super) fn quote(text: &str, mut push: impl FnMut(&str)) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'\\' | b',' | b';' | b'\n' | b'\r')) {
        let (before, behind) = rest.split_at_checked(at).unwrap_or((rest, ""));
        push(before);
        push(match behind.as_bytes().first() {
            Some(b'\\') => "\\\\",
            Some(b',') => "\\,",
            Some(b';') => "\\;",
            _ => "\\n",
        });
        rest = behind.get(if behind.starts_with("\r\n") { 2 } else { 1 }..).unwrap_or_default();
    }
    push(rest);
}

/// The text that a canonical value stands for.
pub(super) fn unescape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        out.push(match letter {
            '\\' => escaped(&mut letters),
            letter => letter,
        });
    }
    out
}

fn escaped(letters: &mut Chars<'_>) -> char {
    match letters.next() {
        Some('n') => '\n',
        Some(letter) => letter,
        None => '\\',
    }
}

/// The components of a canonical value.
pub(super) fn components(value: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(value);
    core::iter::from_fn(move || {
        let text = rest?;
        let mut behind_backslash = false;
        let end = text.bytes().position(|byte| {
            let ends = byte == b';' && !behind_backslash;
            behind_backslash = byte == b'\\' && !behind_backslash;
            ends
        });
        let Some(end) = end else { return rest.take() };
        rest = text.get(end + 1..);
        text.get(..end)
    })
}
