//! Quoted-printable (RFC 2045 §6.7), and the encodings and charsets of vCard 2.1 writers.
//!
//! Accepts UTF-8, ISO-8859-1 (read as Windows-1252, as browsers do), Windows-1252 and
//! ISO-8859-15. What the bytes show is believed before what the charset says, and said when the two differ: UTF-8
//! is hardly ever anything else, surrogates in UTF-8 (CESU-8) are the letter they stand for, and one letter that was
//! cut in two spoils no other. Without a charset, bytes that are no UTF-8 are taken for Windows-1252.
//! Refuses bytes in a charset that it does not know, unless they are UTF-8, and bytes with zeros, which are no text
//! in any of them.

use alloc::string::String;
use alloc::vec::Vec;

use super::encoding::Charset;
use super::text::put;
use crate::json::hex::hex;
use crate::texts::windows_letter;

/// A decoded value.
pub(super) struct Decoded {
    /// The text.
    pub text: String,
    /// An equals sign was followed by no byte; it was kept.
    pub damaged: bool,
    /// It ends with an equals sign that announces a line that is not there.
    pub unfinished: bool,
    /// Whether the bytes are what their charset says.
    pub bytes: Bytes,
}

/// Whether bytes are what their charset says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bytes {
    /// They are.
    AsSaid,
    /// They are something else, which was read.
    Otherwise,
    /// Some of them are nothing; U+FFFD stands for them.
    Broken,
}

/// Whether a value is plainly quoted-printable though nothing says so: each equals sign begins an encoded byte.
pub(super) fn is_plainly_quoted(value: &str) -> bool {
    let mut pieces = value.as_bytes().split(|byte| *byte == b'=').skip(1).peekable();
    let encoded = |piece: &[u8]| piece.get(..2).and_then(hex).is_some();
    pieces.peek().is_some() && pieces.all(encoded)
}

/// Decodes quoted-printable; none when nobody knows what the bytes mean.
pub(super) fn quoted_printable(value: &str, charset: Charset) -> Option<Decoded> {
    let mut bytes = Vec::with_capacity(value.len());
    let (mut damaged, mut unfinished) = (false, false);
    let mut rest = value.as_bytes();
    while let [first, behind @ ..] = rest {
        rest = behind;
        if *first != b'=' {
            bytes.push(*first);
            continue;
        }
        let encoded = behind.split_at_checked(2).and_then(|(digits, behind)| Some((hex(digits)? as u8, behind)));
        match (encoded, behind) {
            (Some((byte, behind)), _) => {
                // A semicolon that was worth encoding is no separator.
                if byte == b';' && bytes.last() != Some(&b'\\') {
                    bytes.push(b'\\');
                }
                bytes.push(byte);
                rest = behind;
            }
            // A soft break with nothing behind it.
            (_, []) => unfinished = true,
            _ => {
                damaged = true;
                bytes.push(b'=');
            }
        }
    }
    let (text, bytes) = text(bytes, charset)?;
    Some(Decoded { text, damaged, unfinished, bytes })
}

/// The text that bytes are.
fn text(bytes: Vec<u8>, charset: Charset) -> Option<(String, Bytes)> {
    // No text holds a zero; UTF-16 is full of them.
    if bytes.contains(&0) {
        return None;
    }
    let single = matches!(charset, Charset::Windows | Charset::Latin9);
    let bytes = match String::from_utf8(bytes) {
        Ok(text) if charset == Charset::Unlike => {
            let seems = |byte: u8| matches!(byte, b'+' | b'~') || byte < b' ' && !matches!(byte, b'\t' | b'\r' | b'\n');
            return (!text.bytes().any(seems)).then_some((text, Bytes::AsSaid));
        }
        Ok(text) => {
            let otherwise = single && !text.is_ascii();
            return Some((text, if otherwise { Bytes::Otherwise } else { Bytes::AsSaid }));
        }
        Err(error) => error.into_bytes(),
    };
    match charset {
        Charset::Windows | Charset::Latin9 => Some((singles(&bytes, charset), Bytes::AsSaid)),
        Charset::Unsaid | Charset::Utf8 => {
            let (text, found) = spoilt(&bytes);
            Some((text, if charset == Charset::Unsaid && found == Bytes::Otherwise { Bytes::AsSaid } else { found }))
        }
        Charset::Unlike | Charset::Unknown => None,
    }
}

/// Bytes that should be UTF-8 and are not.
#[cold]
fn spoilt(bytes: &[u8]) -> (String, Bytes) {
    let (joined, mut lost) = joined(bytes);
    let invalid = |chunk: &core::str::Utf8Chunk<'_>| !chunk.invalid().is_empty();
    let single = !lost && joined.utf8_chunks().all(|chunk| chunk.valid().is_ascii());
    if single && joined.utf8_chunks().any(|chunk| invalid(&chunk) && !is_cut(chunk.invalid())) {
        return (singles(&joined, Charset::Windows), Bytes::Otherwise);
    }
    let mut out = String::with_capacity(joined.len());
    for chunk in joined.utf8_chunks() {
        put(&mut out, chunk.valid());
        match chunk.invalid() {
            [] => {}
            [byte] if !is_cut(&[*byte]) => out.push(windows_letter(*byte)),
            _ => {
                lost = true;
                out.push(char::REPLACEMENT_CHARACTER);
            }
        }
    }
    (out, if lost { Bytes::Broken } else { Bytes::Otherwise })
}

/// Whether these bytes begin a letter of UTF-8 that French texts hold, and are no letters of Windows-1252 that they
/// hold: `é` and its like, `’` and its like, `€`, an emoji.
fn is_cut(bytes: &[u8]) -> bool {
    matches!(bytes, [0xC2 | 0xC3] | [0xE2, 0x80 | 0x82] | [0xF0, 0x9F, ..])
}

/// The bytes with each pair of surrogates as the one letter that it stands for (CESU-8); whether one is alone, for
/// which nothing stands.
fn joined(bytes: &[u8]) -> (Vec<u8>, bool) {
    let mut out = Vec::with_capacity(bytes.len());
    let mut alone = false;
    let mut rest = bytes;
    while let [first, behind @ ..] = rest {
        let (letter, behind) = match rest {
            [0xED, a @ 0xA0..=0xAF, b @ 0x80..=0xBF, 0xED, c @ 0xB0..=0xBF, d @ 0x80..=0xBF, behind @ ..] => {
                let bits = |byte: &u8, mask: u8| u32::from(byte & mask);
                let high = bits(a, 0x0F) << 6 | bits(b, 0x3F);
                let low = bits(c, 0x0F) << 6 | bits(d, 0x3F);
                (char::from_u32(0x1_0000 + (high << 10 | low)), behind)
            }
            [0xED, 0xA0..=0xBF, 0x80..=0xBF, behind @ ..] => {
                alone = true;
                (Some(char::REPLACEMENT_CHARACTER), behind)
            }
            _ => (None, behind),
        };
        match letter {
            Some(letter) => out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
            None => out.push(*first),
        }
        rest = behind;
    }
    (out, alone)
}

/// Bytes of which each is a letter.
fn singles(bytes: &[u8], charset: Charset) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(match (byte, charset) {
            (0xA4, Charset::Latin9) => '€',
            (0xA6, Charset::Latin9) => 'Š',
            (0xA8, Charset::Latin9) => 'š',
            (0xB4, Charset::Latin9) => 'Ž',
            (0xB8, Charset::Latin9) => 'ž',
            (0xBC, Charset::Latin9) => 'Œ',
            (0xBD, Charset::Latin9) => 'œ',
            (0xBE, Charset::Latin9) => 'Ÿ',
            (_, Charset::Latin9) => char::from(*byte),
            _ => windows_letter(*byte),
        });
    }
    text
}
