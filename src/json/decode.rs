//! Bytes → text, RFC 8259 §8.1: JSON text is UTF-8.
//!
//! Broken bytes do not end the reading. Each is replaced by as many bytes of other text, so that
//! every later offset still holds; the first is noted. Half a surrogate pair, which is how
//! a host hands over a JavaScript string that is not well formed, is told apart.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::findings::{Code, TextRange};

/// A place in the text that is no fault of its grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextDefect {
    /// What it is.
    pub code: Code,
    /// Where.
    pub at: TextRange,
}

/// Reads bytes as UTF-8 and notes what is not. The result has the length of the input.
pub fn decode<'t>(bytes: &'t [u8], defects: &mut Vec<TextDefect>) -> Cow<'t, str> {
    match core::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(decode_broken(bytes, defects)),
    }
}

#[cold]
fn decode_broken(bytes: &[u8], defects: &mut Vec<TextDefect>) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes;
    let mut whole = true;
    while !rest.is_empty() {
        let good = match core::str::from_utf8(rest) {
            Ok(_) => rest.len(),
            Err(error) => error.valid_up_to(),
        };
        let (valid, broken) = rest.split_at_checked(good).unwrap_or((rest, &[]));
        text.push_str(core::str::from_utf8(valid).unwrap_or_default());
        let start = text.len();
        rest = match broken {
            [] => break,
            [0xED, 0xA0..=0xBF, 0x80..=0xBF, behind @ ..] => {
                text.push('\u{FFFD}');
                defects.push(TextDefect { code: Code::JsonLoneSurrogate, at: TextRange::new(start, text.len()) });
                behind
            }
            [_, behind @ ..] => {
                text.push('?');
                // A text in another charset has broken bytes everywhere: one finding says so.
                if core::mem::take(&mut whole) {
                    defects.push(TextDefect { code: Code::JsonInvalidUtf8, at: TextRange::new(start, text.len()) });
                }
                behind
            }
        };
    }
    text
}
