//! The grammar of a line: `[group "."] name *(";" parameter) ":" value`, RFC 2426 §4.
//!
//! Accepts besides: white space around the parts, parameters without a name (vCard 2.1),
//! empty parameters, a quotation mark that is never closed.
//! Refuses a line without a colon or with a name that is no word: it is no property.

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

/// How the value of that property is built, when the property is known.
pub(super) fn known(name: &str) -> Option<Value> {
    KNOWN.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
}

/// Whether it is the name of a known property.
pub(super) fn is_known(name: &str) -> bool {
    known(name).is_some()
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
    pub fn of(line: &'a str) -> Option<Self> {
        let end = line.bytes().position(|byte| byte == b':' || byte == b';')?;
        let (label, behind) = line.split_at_checked(end)?;
        let (colon, open_quote) = match outside_quotes(behind, b':') {
            Some(colon) => (colon, false),
            None => (behind.bytes().position(|byte| byte == b':')?, true),
        };
        let (parameters, value) = behind.split_at_checked(colon)?;
        let (group, name) = match label.split_once('.') {
            Some((group, name)) => (Some(group.trim()), name),
            None => (None, label),
        };
        let property = Property {
            group,
            name: name.trim(),
            parameters,
            value: value.get(1..)?,
            spaced: label.bytes().any(|byte| byte == b' ' || byte == b'\t'),
            open_quote,
        };
        (is_word(property.name) && group.is_none_or(|group| is_word(group.trim()))).then_some(property)
    }

    /// Its parameters as written, one after the other.
    pub fn parameters(&self) -> Parameters<'a> {
        Parameters { rest: self.parameters, quotes: !self.open_quote }
    }

    /// Whether it bears this name.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// The parameters of a line, as written between the semicolons.
pub(super) struct Parameters<'a> {
    rest: &'a str,
    quotes: bool,
}

impl<'a> Iterator for Parameters<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.strip_prefix(';')?;
        let end = match self.quotes {
            true => outside_quotes(rest, b';'),
            false => rest.bytes().position(|byte| byte == b';'),
        };
        let (one, behind) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
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
const ENCODINGS: &str = "QUOTED-PRINTABLE BASE64 B 7BIT 8BIT";
const VALUES: &str = "INLINE URL URI CONTENT-ID CID";

impl<'a> Parameter<'a> {
    /// What this parameter does.
    pub fn of(raw: &'a str) -> Self {
        let Some((name, value)) = raw.split_once('=') else {
            let word = raw.trim();
            return if word.is_empty() {
                Parameter::Empty
            } else if word_in(word, ENCODINGS) {
                Parameter::Encoding(word)
            } else if word_in(word, VALUES) {
                Parameter::BareValue(word)
            } else {
                Parameter::BareType(word, is_type(word))
            };
        };
        let word = name.trim();
        if word.eq_ignore_ascii_case("TYPE") {
            Parameter::Type(value)
        } else if word.eq_ignore_ascii_case("CHARSET") {
            Parameter::Charset(unquoted(value))
        } else if word.eq_ignore_ascii_case("ENCODING") {
            Parameter::Encoding(unquoted(value))
        } else if word.eq_ignore_ascii_case("VALUE") {
            Parameter::Value(unquoted(value))
        } else if value.trim().is_empty() && word_in(word, TYPES) {
            Parameter::BareType(word, true)
        } else if word.is_empty() {
            match value.trim() {
                "" => Parameter::Empty,
                value => Parameter::BareType(value, is_type(value)),
            }
        } else {
            Parameter::Other(name, value)
        }
    }
}

/// A word without the quotation marks around it, when nothing inside needs them.
fn unquoted(value: &str) -> &str {
    let value = value.trim();
    let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    inner.filter(|inner| !inner.contains(['"', ':', ';'])).unwrap_or(value)
}

fn is_type(word: &str) -> bool {
    word_in(word, TYPES) || word.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("X-"))
}

/// Whether `word` is one of the words of `list`, in any case.
pub(super) fn word_in(word: &str, list: &str) -> bool {
    list.split(' ').any(|one| one.eq_ignore_ascii_case(word))
}

/// Whether it is a name: letters, digits, `-` and `_`.
pub(super) fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Where `wanted` stands first outside quotation marks; none also when one stays open.
fn outside_quotes(text: &str, wanted: u8) -> Option<usize> {
    let mut quoted = false;
    text.bytes().position(|byte| {
        quoted ^= byte == b'"';
        !quoted && byte == wanted
    })
}
