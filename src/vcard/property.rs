//! The grammar of a line: `[group "."] name *(";" parameter) ":" value`, RFC 2426 §4.
//!
//! Accepts besides: white space around the parts, parameters without a name (vCard 2.1),
//! empty parameters, a quotation mark that is never closed.
//! Refuses a line without a colon or with a name that is no word: it is no property.

use super::text::{cut, same, word_in};

/// How the value of a known property is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    /// One text: commas and semicolons are escaped.
    Text,
    /// Texts between commas.
    List,
    /// So many components between semicolons, each of them a list.
    Parts(usize),
    /// Texts between semicolons.
    Units,
    /// A date or a date and time.
    Date,
    /// The time of the last change.
    Revision,
    /// Anything, as it stands.
    Verbatim,
}

/// RFC 2426 §3.
const KNOWN: [(&str, Value); 29] = [
    ("FN", Value::Text),
    ("N", Value::Parts(5)),
    ("TEL", Value::Text),
    ("EMAIL", Value::Text),
    ("ADR", Value::Parts(7)),
    ("ORG", Value::Units),
    ("REV", Value::Revision),
    ("BDAY", Value::Date),
    ("ROLE", Value::Text),
    ("TITLE", Value::Text),
    ("NOTE", Value::Text),
    ("URL", Value::Verbatim),
    ("UID", Value::Text),
    ("NICKNAME", Value::List),
    ("CATEGORIES", Value::List),
    ("LABEL", Value::Text),
    ("MAILER", Value::Text),
    ("PRODID", Value::Text),
    ("CLASS", Value::Text),
    ("SORT-STRING", Value::Text),
    ("NAME", Value::Text),
    ("PHOTO", Value::Verbatim),
    ("LOGO", Value::Verbatim),
    ("SOUND", Value::Verbatim),
    ("KEY", Value::Verbatim),
    ("AGENT", Value::Verbatim),
    ("GEO", Value::Verbatim),
    ("TZ", Value::Verbatim),
    ("SOURCE", Value::Verbatim),
];

/// What other versions and RFC 2426 §2.4 know besides: RFC 6350 §6, RFC 6474, RFC 6715, RFC 8605, RFC 9554.
const NAMED: &str = "BEGIN VERSION END PROFILE KIND XML GENDER ANNIVERSARY LANG IMPP MEMBER RELATED CLIENTPIDMAP \
    FBURL CALADRURI CALURI BIRTHPLACE DEATHPLACE DEATHDATE EXPERTISE HOBBY INTEREST ORG-DIRECTORY CONTACT-URI CREATED \
    GRAMGENDER LANGUAGE PRONOUNS SOCIALPROFILE";

/// Whether a standard knows the name. Any other may be a piece of somebody's contact that lost its line break.
#[inline(never)]
pub(super) fn is_named(name: &str) -> bool {
    known(name).is_some() || word_in(name, NAMED)
}

/// Whether it is the number of a version, such as `2.1`.
pub(super) fn is_version(text: &str) -> bool {
    matches!(text.as_bytes(), [b'0'..=b'9'] | [b'0'..=b'9', b'.', b'0'..=b'9'])
}

/// How the value of that property is built, when the property is known.
#[inline(never)]
pub(super) fn known(name: &str) -> Option<Value> {
    KNOWN.iter().find(|(known, _)| same(known, name)).map(|(_, value)| *value)
}

/// A line taken apart.
pub(super) struct Property<'a> {
    /// `item1` in `item1.TEL:…`.
    pub group: Option<&'a str>,
    /// The name as written.
    pub name: &'a str,
    /// What stands between the name and the colon, first semicolon included.
    pub parameters: &'a str,
    /// What stands behind the colon.
    pub value: &'a str,
    /// White space before or behind the name.
    pub spaced: bool,
    /// A quotation mark in the parameters is never closed.
    pub open_quote: bool,
}

impl<'a> Property<'a> {
    /// The property that this line is.
    #[inline(never)]
    pub fn of(line: &'a str) -> Option<Self> {
        let (label, behind) = cut(line, b":;");
        let (colon, open_quote) = match outside_quotes(behind, b':') {
            Some(colon) => (colon, false),
            None => (behind.bytes().position(|byte| byte == b':')?, true),
        };
        let (parameters, value) = behind.split_at_checked(colon)?;
        let value = value.get(1..)?;
        if is_word(label) {
            return Some(Property { group: None, name: label, parameters, value, spaced: false, open_quote });
        }
        let (first, second) = cut(label, b".");
        let (group, name) = match second.get(1..) {
            Some(name) => (Some(first.trim_ascii()), name),
            None => (None, label),
        };
        let name = name.trim_ascii();
        let spaced = !cut(label, b" \t").1.is_empty();
        let property = Property { group, name, parameters, value, spaced, open_quote };
        (is_word(name) && group.is_none_or(is_word)).then_some(property)
    }

    /// Its parameters as written, one after the other.
    pub fn parameters(&self) -> Parameters<'a> {
        Parameters { rest: self.parameters, quotes: !self.open_quote }
    }

    /// Whether it bears this name.
    pub fn is(&self, name: &str) -> bool {
        same(self.name, name)
    }
}

/// The parameters of a line, as written between the semicolons.
pub(super) struct Parameters<'a> {
    rest: &'a str,
    quotes: bool,
}

impl<'a> Iterator for Parameters<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.strip_prefix(';')?;
        let (one, behind) = match self.quotes {
            true => rest.split_at_checked(outside_quotes(rest, b';').unwrap_or(rest.len()))?,
            false => cut(rest, b";"),
        };
        self.rest = behind;
        Some(one)
    }
}

/// A parameter by what it does.
#[derive(Clone, Copy)]
pub(super) enum Parameter<'a> {
    /// `TYPE=…`
    Type(&'a str),
    /// A type without `TYPE=`; false when no standard knows the word.
    BareType(&'a str, bool),
    /// `CHARSET=…`
    Charset(&'a str),
    /// `ENCODING=…`, or its value alone.
    Encoding(&'a str),
    /// `VALUE=…`
    Value(&'a str),
    /// The value of a `VALUE` alone.
    BareValue(&'a str),
    /// Another one: name, and the rest with its `=`.
    Other(&'a str, &'a str),
    /// Nothing between two semicolons.
    Empty,
}

/// vCard 2.1, `knowntype`.
const TYPES: &str = "HOME WORK VOICE CELL INTERNET PREF FAX DOM INTL POSTAL PARCEL MSG PAGER BBS MODEM CAR ISDN VIDEO \
    AOL APPLELINK ATTMAIL CIS EWORLD IBMMAIL MCIMAIL POWERSHARE PRODIGY TLX X400 GIF CGM WMF BMP MET PMB DIB PICT \
    TIFF PS PDF JPEG MPEG MPEG2 AVI QTIME WAVE PCM AIFF X509 PGP";
/// Those that mail programs and address books write, and those that can be decoded.
pub(super) const CHARSETS: &str = "UTF-8 UTF8 UTF-7 UTF-16 US-ASCII ASCII ISO-8859-1 ISO8859-1 ISO_8859-1 LATIN1 \
    ISO-8859-2 ISO-8859-5 ISO-8859-7 ISO-8859-9 ISO-8859-15 ISO8859-15 LATIN9 WINDOWS-1250 WINDOWS-1251 WINDOWS-1252 \
    CP1252 CP850 CP437 MACINTOSH KOI8-R BIG5 GB2312 GBK GB18030 EUC-JP EUC-KR SHIFT_JIS ISO-2022-JP";
pub(super) const ENCODINGS: &str = "QUOTED-PRINTABLE BASE64 B 7BIT 8BIT";
const VALUES: &str = "INLINE URL URI CONTENT-ID CID";

impl<'a> Parameter<'a> {
    /// What this parameter does.
    #[inline(never)]
    pub fn of(raw: &'a str) -> Self {
        if let Some(types) = raw.strip_prefix("TYPE=") {
            return Parameter::Type(types);
        }
        if let Some(charset) = raw.strip_prefix("CHARSET=") {
            return Parameter::Charset(unquoted(charset));
        }
        let (name, value) = cut(raw, b"=");
        let word = name.trim_ascii();
        let Some(value) = value.get(1..) else {
            return Parameter::bare(word);
        };
        if same(word, "TYPE") {
            return Parameter::Type(value);
        }
        let inner = unquoted(value);
        if same(word, "CHARSET") {
            Parameter::Charset(inner)
        } else if same(word, "ENCODING") {
            Parameter::Encoding(inner)
        } else if same(word, "VALUE") {
            Parameter::Value(inner)
        } else if inner.is_empty() && word_in(word, TYPES) {
            Parameter::BareType(word, true)
        } else if word.is_empty() {
            Parameter::bare(value.trim_ascii())
        } else {
            Parameter::Other(name, value)
        }
    }

    /// A parameter without a name.
    fn bare(word: &'a str) -> Self {
        if word.is_empty() {
            Parameter::Empty
        } else if word_in(word, ENCODINGS) {
            Parameter::Encoding(word)
        } else if word_in(word, VALUES) {
            Parameter::BareValue(word)
        } else {
            let custom = word.get(..2).is_some_and(|start| same(start, "X-"));
            Parameter::BareType(word, custom || word_in(word, TYPES))
        }
    }
}

/// Whether vCard 2.1 knows the type.
pub(super) fn is_type(word: &str) -> bool {
    word_in(word, TYPES)
}

/// A word without the quotation marks around it, when nothing inside needs them.
fn unquoted(value: &str) -> &str {
    let value = value.trim_ascii();
    let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    inner.filter(|inner| cut(inner, b"\":;").1.is_empty()).unwrap_or(value)
}

/// Whether it is a name: letters, digits, `-` and `_`.
pub(super) fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Where `wanted` stands first outside quotation marks; none also when one stays open.
#[inline(never)]
fn outside_quotes(text: &str, wanted: u8) -> Option<usize> {
    if text.as_bytes().first() == Some(&wanted) {
        return Some(0);
    }
    let mut quoted = false;
    let mut at = 0;
    loop {
        let stops: &[u8] = if quoted { b"\"" } else { &[wanted, b'"'] };
        at += cut(text.get(at..)?, stops).0.len();
        if *text.as_bytes().get(at)? == wanted {
            return Some(at);
        }
        quoted = !quoted;
        at += 1;
    }
}
