//! Quoted-printable (RFC 2045 §6.7) and the charsets of vCard 2.1 writers.
//!
//! Accepts UTF-8, ISO-8859-1 (read as Windows-1252, as browsers do), Windows-1252 and
//! ISO-8859-15. Without a charset, or when the bytes are no UTF-8 after all, they are
//! taken for UTF-8 if they can be and for Windows-1252 otherwise.
//! Refuses bytes in a charset that it does not know, unless they are UTF-8.

use alloc::string::String;
use alloc::vec::Vec;

use super::text::{cut, put, word_in};

/// A decoded value.
pub(super) struct Decoded {
    /// The text.
    pub text: String,
    /// An equals sign was followed by no byte; it was kept.
    pub damaged: bool,
}

/// What bytes mean.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Charset {
    /// Nobody says.
    #[default]
    Unsaid,
    /// UTF-8 or a part of it.
    Utf8,
    /// ISO-8859-1, read as Windows-1252.
    Windows,
    /// ISO-8859-15.
    Latin9,
    /// Another one.
    Unknown,
}

impl Charset {
    /// The charset of that name.
    pub fn of(name: &str) -> Self {
        match name {
            _ if word_in(name, "UTF-8 UTF8 US-ASCII ASCII") => Charset::Utf8,
            _ if word_in(name, "ISO-8859-1 ISO8859-1 ISO_8859-1 LATIN1 LATIN-1 WINDOWS-1252 CP1252 ANSI") => {
                Charset::Windows
            }
            _ if word_in(name, "ISO-8859-15 ISO8859-15 LATIN9 LATIN-9") => Charset::Latin9,
            _ => Charset::Unknown,
        }
    }
}

/// Windows-1252, 0x80 to 0x9F; the five bytes without a meaning stay control characters.
const EIGHTIES: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";

/// Decodes quoted-printable; none when nobody knows what the bytes mean.
pub(super) fn quoted_printable(value: &str, charset: Charset) -> Option<Decoded> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut damaged = false;
    let mut rest = value.as_bytes();
    while let [first, behind @ ..] = rest {
        rest = behind;
        if *first != b'=' {
            bytes.push(*first);
            continue;
        }
        match behind {
            [high, low, behind @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let byte = digit(*high) << 4 | digit(*low);
                // A semicolon that was worth encoding is no separator.
                if byte == b';' && bytes.last() != Some(&b'\\') {
                    bytes.push(b'\\');
                }
                bytes.push(byte);
                rest = behind;
            }
            // A soft break with nothing behind it.
            [] => {}
            _ => {
                damaged = true;
                bytes.push(b'=');
            }
        }
    }
    let bytes = match charset {
        Charset::Windows | Charset::Latin9 => bytes,
        _ => match String::from_utf8(bytes) {
            Ok(text) => return Some(Decoded { text, damaged }),
            Err(_) if charset == Charset::Unknown => return None,
            Err(error) => error.into_bytes(),
        },
    };
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        put(&mut text, single(byte, charset == Charset::Latin9).encode_utf8(&mut [0; 4]));
    }
    Some(Decoded { text, damaged })
}

fn digit(hex: u8) -> u8 {
    char::from(hex).to_digit(16).unwrap_or_default() as u8
}

/// The letter of four hexadecimal digits.
fn code_point(digits: &[u8]) -> Option<char> {
    let number = digits.get(..4)?.iter().try_fold(0, |number, hex| Some(number << 4 | char::from(*hex).to_digit(16)?));
    char::from_u32(number?)
}

fn single(byte: u8, latin_9: bool) -> char {
    match (byte, latin_9) {
        (0xA4, true) => '€',
        (0xA6, true) => 'Š',
        (0xA8, true) => 'š',
        (0xB4, true) => 'Ž',
        (0xB8, true) => 'ž',
        (0xBC, true) => 'Œ',
        (0xBD, true) => 'œ',
        (0xBE, true) => 'Ÿ',
        (0x80..=0x9F, false) => EIGHTIES.chars().nth(usize::from(byte - 0x80)).unwrap_or('?'),
        _ => char::from(byte),
    }
}

/// The text that a JSON writer has escaped once too often, RFC 8259 §7.
pub(super) struct Unescaped {
    /// The text.
    pub text: String,
    /// For every byte that the escapes had more: where in `text` it would have stood.
    surplus: Vec<usize>,
}

impl Unescaped {
    /// Takes one layer of escapes away; unknown ones stay.
    pub fn of(text: &str) -> Self {
        let mut out = Unescaped { text: String::with_capacity(text.len()), surplus: Vec::new() };
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

    /// Where in the escaped text a place of the text is.
    pub fn place(&self, at: usize) -> usize {
        at + self.surplus.partition_point(|place| *place <= at)
    }
}
