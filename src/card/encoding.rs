//! The names of encodings and charsets, as vCard 2.1 writers spell them.

use super::text::{word_in, word_of};

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
