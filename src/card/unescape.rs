//! Cards whose line breaks are the letters `\r\n`: they went through JSON twice.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::text::{cut, put};
use crate::json::hex::hex;

/// The text that a JSON writer has escaped once too often, RFC 8259 §7.
pub(super) struct Unescaped {
    /// The text.
    pub text: String,
    /// For every byte that the escapes had more: where in `text` it would have stood.
    surplus: Vec<usize>,
    /// The same of the text that this one was read from, when that had been unescaped itself.
    under: Option<Box<Unescaped>>,
}

impl Unescaped {
    /// Takes one layer of escapes away; unknown ones stay.
    pub fn of(text: &str) -> Self {
        let mut out = Unescaped { text: String::with_capacity(text.len()), surplus: Vec::new(), under: None };
        let mut rest = text;
        loop {
            let (before, behind) = cut(rest, b"\\");
            put(&mut out.text, before);
            let Some(behind) = behind.get(1..) else { return out };
            let (letter, length) = match behind.as_bytes() {
                [b'n', ..] => ('\n', 1),
                [b'r', ..] => ('\r', 1),
                [b't', ..] => ('\t', 1),
                [same @ (b'\\' | b'"' | b'/'), ..] => (char::from(*same), 1),
                [b'u', digits @ ..] => code_point(digits).map_or(('\\', 0), |letter| (letter, 5)),
                _ => ('\\', 0),
            };
            put(&mut out.text, letter.encode_utf8(&mut [0; 4]));
            for _ in letter.len_utf8()..=length {
                out.surplus.push(out.text.len());
            }
            rest = behind.get(length..).unwrap_or_default();
        }
    }

    /// Takes another layer away.
    pub fn again(self) -> Self {
        let inner = Unescaped::of(&self.text);
        Unescaped { under: Some(Box::new(self)), ..inner }
    }

    /// Where in the escaped text a place of the text is.
    pub fn place(&self, at: usize) -> usize {
        let at = at + self.surplus.partition_point(|place| *place <= at);
        self.under.as_ref().map_or(at, |under| under.place(at))
    }
}

/// The letter of four hexadecimal digits.
fn code_point(digits: &[u8]) -> Option<char> {
    char::from_u32(hex(digits.get(..4)?)?)
}
