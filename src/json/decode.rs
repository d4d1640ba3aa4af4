//! Bytes → text, RFC 8259 §8.1: JSON text is UTF-8.
//!
//! Broken bytes do not end the reading. Each is noted and replaced by as many bytes of
//! other text, so that every later offset still holds. Half a surrogate pair, which is how
//! a host hands over a JavaScript string that is not well formed, is told apart.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::report::Code;

/// A place in the text that is no fault of its grammar.
#[derive(Debug, Clone, PartialEq)]
pub struct Oddity {
    /// What it is.
    pub code: Code,
    /// Where, in bytes.
    pub at: Range<usize>,
}

/// Reads bytes as UTF-8 and notes what is not. The result has the length of the input.
pub fn decode<'t>(bytes: &'t [u8], odd: &mut Vec<Oddity>) -> Cow<'t, str> {
    match core::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(decode_broken(bytes, odd)),
    }
}

#[cold]
fn decode_broken(bytes: &[u8], odd: &mut Vec<Oddity>) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes;
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
                odd.push(Oddity { code: Code::JsonLoneSurrogate, at: start..text.len() });
                behind
            }
            [_, behind @ ..] => {
                text.push('?');
                odd.push(Oddity { code: Code::JsonInvalidUtf8, at: start..text.len() });
                behind
            }
        };
    }
    text
}
