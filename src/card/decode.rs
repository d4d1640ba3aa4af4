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

use super::text::{cut, put, word_in, word_of};
use crate::texts::windows_letter;

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
    /// One in which ASCII bytes are not what they seem.
    Unlike,
    /// Another one.
    Unknown,
}

/// Those that can be decoded, and others that mail programs and address books write.
const UTF_8: &str = "UTF-8 UTF8 UTF_8 US-ASCII ASCII";
const WINDOWS: &str =
    "ISO-8859-1 ISO8859-1 ISO_8859-1 LATIN1 LATIN-1 WINDOWS-1252 WINDOWS1252 CP1252 CP-1252 ANSI X-ANSI";
const LATIN_9: &str = "ISO-8859-15 ISO8859-15 ISO_8859-15 LATIN9 LATIN-9";
const UNLIKE: &str = "UTF-7 UTF7 UTF-16 UTF16 UTF-16LE UTF-16BE UNICODE UCS-2 UCS2 UTF-32 UTF-32LE UTF-32BE UCS-4 \
    ISO-2022-JP ISO-2022-KR HZ-GB-2312";
const OTHERS: &str = "ISO-8859-2 ISO-8859-5 ISO-8859-7 ISO-8859-9 WINDOWS-1250 WINDOWS-1251 CP850 CP437 MACINTOSH \
    KOI8-R BIG5 GB2312 GBK GB18030 EUC-JP EUC-KR SHIFT_JIS";

impl Charset {
    /// The charset of that name.
    pub fn of(name: &str) -> Self {
        let lists = [(UTF_8, Charset::Utf8), (WINDOWS, Charset::Windows), (LATIN_9, Charset::Latin9)];
        let others = [(UNLIKE, Charset::Unlike)];
        let found = lists.into_iter().chain(others).find(|(list, _)| word_in(name, list));
        found.map_or(Charset::Unknown, |(_, charset)| charset)
    }

    /// The name as a message may tell it: no other is known to be one.
    pub fn known(name: &str) -> &'static str {
        [UTF_8, WINDOWS, LATIN_9, UNLIKE, OTHERS].iter().find_map(|list| word_of(name, list)).unwrap_or_default()
    }
}

/// How a value is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Not at all.
    Plain,
    /// Quoted-printable.
    QuotedPrintable,
    /// Base64.
    Base64,
    /// A charset stands where an encoding should.
    Charset(Charset),
    /// Nobody knows.
    Unknown,
}

impl Encoding {
    /// The encoding of that name, which may be said twice.
    pub fn of(name: &str) -> Self {
        let mut found = None;
        for word in name.split(',') {
            let one = Encoding::one(word.trim_ascii());
            if found.is_some_and(|found| found != one) {
                return Encoding::Unknown;
            }
            found = Some(one);
        }
        found.unwrap_or(Encoding::Unknown)
    }

    fn one(word: &str) -> Self {
        match Charset::of(word) {
            _ if word_in(word, "QUOTED-PRINTABLE QUOTED QP Q QUOTED_PRINTABLE QUOTEDPRINTABLE PRINTABLE") => {
                Encoding::QuotedPrintable
            }
            _ if word_in(word, "B BASE64 BASE-64 BASE_64 B64") => Encoding::Base64,
            _ if word_in(word, "7BIT 8BIT 7-BIT 8-BIT BINARY NONE PLAIN") => Encoding::Plain,
            Charset::Unknown => Encoding::Unknown,
            charset => Encoding::Charset(charset),
        }
    }
}

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
    let encoded = |piece: &[u8]| matches!(piece, [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit());
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
            [] => unfinished = true,
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

fn digit(hex: u8) -> u8 {
    char::from(hex).to_digit(16).unwrap_or_default() as u8
}

/// The letter of four hexadecimal digits.
fn code_point(digits: &[u8]) -> Option<char> {
    let number = digits.get(..4)?.iter().try_fold(0, |number, hex| Some(number << 4 | char::from(*hex).to_digit(16)?));
    char::from_u32(number?)
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
