//! What the parameters of a property do, whatever they are written as.
//!
//! Accepts `NAME=value` as well as the value alone, as vCard 2.1 writes types, encodings and charsets.

use super::encoding::Charset;
use super::text::{cut, is_extension, is_word, same, word_in};

/// What a parameter does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// `TYPE=…`
    Type,
    /// A type without `TYPE=`.
    BareType,
    /// The same, and no standard knows the word.
    Stranger,
    /// `CHARSET=…`
    Charset,
    /// `ENCODING=…`, or its value alone.
    Encoding,
    /// `VALUE=…`, or its value alone.
    Value,
    /// The preferred one, as vCard 4.0 says it: `PREF=1`.
    Preferred,
    /// Another one.
    Other,
    /// Another one whose name is no word.
    Odd,
    /// Nothing between two semicolons.
    Empty,
}

const ROLES: [(&str, Role); 4] =
    [("TYPE", Role::Type), ("CHARSET", Role::Charset), ("ENCODING", Role::Encoding), ("VALUE", Role::Value)];
/// vCard 2.1, `knowntype`.
const TYPES: &str = "HOME WORK VOICE CELL INTERNET PREF FAX DOM INTL POSTAL PARCEL MSG PAGER BBS MODEM CAR ISDN VIDEO \
    AOL APPLELINK ATTMAIL CIS EWORLD IBMMAIL MCIMAIL POWERSHARE PRODIGY TLX X400 GIF CGM WMF BMP MET PMB DIB PICT \
    TIFF PS PDF JPEG MPEG MPEG2 AVI QTIME WAVE PCM AIFF X509 PGP";
const ENCODINGS: &str = "QUOTED-PRINTABLE QUOTED_PRINTABLE QUOTEDPRINTABLE QP BASE64 B 7BIT 8BIT";
const VALUES: &str = "INLINE URL URI CONTENT-ID CID";

impl Role {
    /// What a parameter of that name does, and the word that it says; `value` is `None` when there is no equals sign.
    #[inline(never)]
    pub fn of<'l>(name: &'l str, value: Option<&'l str>) -> (Role, &'l str) {
        let word = name.trim_ascii();
        let Some(value) = value else { return Role::bare(word) };
        if let Some((_, role)) = ROLES.iter().find(|(known, _)| same(known, word)) {
            return (*role, if *role == Role::Type { value } else { unquoted(value) });
        }
        if unquoted(value).is_empty() && word_in(word, TYPES) {
            (Role::BareType, word)
        } else if word.is_empty() {
            Role::bare(value.trim_ascii())
        } else if !is_word(word) {
            (Role::Odd, value)
        } else if same(word, "PREF") && unquoted(value) == "1" {
            (Role::Preferred, "PREF")
        } else {
            (Role::Other, value)
        }
    }

    /// Whether it is a type.
    pub const fn is_type(self) -> bool {
        matches!(self, Role::Type | Role::BareType | Role::Stranger | Role::Preferred | Role::Odd)
    }

    /// The role of a parameter as written, and its word.
    pub fn of_raw(raw: &str) -> (Role, &str) {
        let (name, value) = cut(raw, b"=:");
        Role::of(name, value.get(1..))
    }

    /// A parameter without a name.
    fn bare(word: &str) -> (Role, &str) {
        let role = if word.is_empty() {
            Role::Empty
        } else if word.ends_with(')') && !cut(word, b"(").1.is_empty() {
            Role::Odd
        } else if word_in(word, ENCODINGS) {
            Role::Encoding
        } else if is_charset(word) {
            Role::Charset
        } else if word_in(word, VALUES) {
            Role::Value
        } else if is_extension(word) || word_in(word, TYPES) {
            Role::BareType
        } else {
            Role::Stranger
        };
        (role, word)
    }
}

/// Whether it is the name of a parameter that says how a value is to be read.
pub(super) fn is_role(name: &str) -> bool {
    ROLES.iter().any(|(known, _)| same(known, name.trim_ascii()))
}

/// Whether it can only be the name of a charset.
fn is_charset(word: &str) -> bool {
    !matches!(Charset::of(word), Charset::Unknown | Charset::Unlike)
}

/// Whether a message may tell that encoding.
pub(super) fn is_encoding(word: &str) -> bool {
    word_in(word, ENCODINGS)
}

/// Whether a message may tell that type.
pub(super) fn is_type(word: &str) -> bool {
    word_in(word, TYPES)
}

/// A word without the quotation marks around it, when nothing inside needs them.
fn unquoted(value: &str) -> &str {
    let value = value.trim_ascii();
    let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    inner.filter(|inner| cut(inner, b"\":;").1.is_empty()).unwrap_or(value)
}
