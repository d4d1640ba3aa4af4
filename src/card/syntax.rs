//! The grammar of a line: `[group "."] name *(";" parameter) ":" value`, RFC 2426 §4.
//!
//! Accepts besides: white space around the parts, parameters without a name (vCard 2.1),
//! empty parameters, a quotation mark that is never closed.
//! Refuses a line without a colon or with a name that is no word: it is no property.

use super::role::is_role;
use super::text::{cut, is_extension, is_word, same, word_in};
use crate::json::swar::last;
use crate::texts::is_invisible;

/// How the value of a known property is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
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
const KNOWN: [(&str, Kind); 29] = [
    ("FN", Kind::Text),
    ("N", Kind::Parts(5)),
    ("TEL", Kind::Text),
    ("EMAIL", Kind::Text),
    ("ADR", Kind::Parts(7)),
    ("ORG", Kind::Units),
    ("REV", Kind::Revision),
    ("BDAY", Kind::Date),
    ("ROLE", Kind::Text),
    ("TITLE", Kind::Text),
    ("NOTE", Kind::Text),
    ("URL", Kind::Verbatim),
    ("UID", Kind::Text),
    ("NICKNAME", Kind::List),
    ("CATEGORIES", Kind::List),
    ("LABEL", Kind::Text),
    ("MAILER", Kind::Text),
    ("PRODID", Kind::Text),
    ("CLASS", Kind::Text),
    ("SORT-STRING", Kind::Text),
    ("NAME", Kind::Text),
    ("PHOTO", Kind::Verbatim),
    ("LOGO", Kind::Verbatim),
    ("SOUND", Kind::Verbatim),
    ("KEY", Kind::Verbatim),
    ("AGENT", Kind::Verbatim),
    ("GEO", Kind::Verbatim),
    ("TZ", Kind::Verbatim),
    ("SOURCE", Kind::Verbatim),
];

/// Names that no standard knows, though what they mean is plain: the property that says it, and its type.
const SPOKEN: [(&str, &str, &str); 8] = [
    ("MOBILE PORTABLE GSM CELL CELLULAR CELLPHONE MOBILEPHONE MOBILE-PHONE", "TEL", "CELL"),
    ("FAX TELECOPIE TELECOPIEUR", "TEL", "FAX"),
    ("PHONE TELEPHONE TELEFON TELEFONO PHONENUMBER PHONE-NUMBER FIXE", "TEL", ""),
    ("MAIL E-MAIL COURRIEL MEL", "EMAIL", ""),
    ("ADRESSE ADDRESS ADDR", "ADR", ""),
    ("COMPANY SOCIETE ENTREPRISE ORGANIZATION ORGANISATION", "ORG", ""),
    ("NOTES COMMENT COMMENTAIRE REMARQUE", "NOTE", ""),
    ("WEB WEBSITE HOMEPAGE", "URL", ""),
];

/// Names of lines that are no properties, and of properties that RFC 2426 and its extension RFC 4770 know besides.
const FRAME: &str = "BEGIN VERSION END PROFILE IMPP";
/// RFC 6350 §6, RFC 6474, RFC 6715, RFC 8605, RFC 9554.
const LATER: &str = "KIND XML GENDER ANNIVERSARY LANG MEMBER RELATED CLIENTPIDMAP FBURL CALADRURI CALURI BIRTHPLACE \
    DEATHPLACE DEATHDATE EXPERTISE HOBBY INTEREST ORG-DIRECTORY CONTACT-URI CREATED GRAMGENDER LANGUAGE PRONOUNS \
    SOCIALPROFILE";
/// RFC 6350 §5, RFC 6715, RFC 8605, RFC 9554.
const LATER_PARAMETERS: &str = "PREF ALTID PID MEDIATYPE CALSCALE SORT-AS GEO TZ LABEL INDEX LEVEL CC AUTHOR \
    AUTHOR-NAME CREATED DERIVED PHONETIC PROP-ID SCRIPT SERVICE-TYPE USERNAME JSPTR";

/// The canonical name of a known property, and how its value is built.
#[inline(never)]
pub(super) fn known(name: &str) -> Option<(&'static str, Kind)> {
    let first = name.as_bytes().first()?.to_ascii_uppercase();
    KNOWN.iter().find(|(known, _)| known.as_bytes().first() == Some(&first) && same(known, name)).copied()
}

/// The property, and its type, that a name means which no standard knows.
#[cold]
pub(super) fn spoken(name: &str) -> Option<(&'static str, &'static str)> {
    SPOKEN.iter().find(|(names, ..)| word_in(name, names)).map(|(_, property, ty)| (*property, *ty))
}

/// Whether a standard knows the name. Any other may be a piece of somebody's contact that lost its line break.
#[inline(never)]
pub(super) fn is_named(name: &str) -> bool {
    known(name).is_some() || word_in(name, FRAME) || is_later(name)
}

/// Whether only vCard 4.0 and its extensions know that property.
pub(super) fn is_later(name: &str) -> bool {
    word_in(name, LATER)
}

/// Whether only vCard 4.0 and its extensions know that parameter.
pub(super) fn is_later_parameter(name: &str) -> bool {
    word_in(name, LATER_PARAMETERS)
}

/// What stands before the first colon or semicolon of a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Label<'l> {
    /// `item1` in `item1.TEL:…`.
    pub group: Option<&'l str>,
    /// The name as written.
    pub name: &'l str,
    /// White space before or behind the name.
    pub spaced: bool,
}

impl<'l> Label<'l> {
    /// The label that this text is; none when it is no word.
    #[inline(never)]
    pub fn of(label: &'l str) -> Option<Self> {
        if is_word(label) {
            return Some(Label { group: None, name: label, spaced: false });
        }
        let (first, second) = cut(label, b".");
        let (group, name) = match second.get(1..) {
            Some(name) => (Some(first.trim_ascii()), name),
            None => (None, label),
        };
        let name = name.trim_matches(|letter: char| letter.is_whitespace() || is_invisible(letter));
        let spaced = !label.is_ascii() || !cut(label, b" \t").1.is_empty();
        (is_word(name) && group.is_none_or(is_word)).then_some(Label { group, name, spaced })
    }
}

/// A line cut into its three parts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts<'l> {
    /// Group and name.
    pub label: Label<'l>,
    /// How long they are, white space included.
    pub label_length: usize,
    /// What stands between the name and the colon, first semicolon included.
    pub parameters: &'l str,
    /// What stands behind the colon.
    pub value: &'l str,
    /// A quotation mark in the parameters is never closed.
    pub open_quote: bool,
}

impl<'l> Parts<'l> {
    /// The property that this line is.
    #[inline(never)]
    pub fn of(line: &'l str) -> Option<Self> {
        let (label, behind) = cut(line, b":;");
        let (colon, open_quote) = match outside_quotes(behind, b':') {
            Some(colon) => (colon, false),
            None => (behind.bytes().position(|byte| byte == b':')?, true),
        };
        let colon = colon + behind.get(..colon).and_then(|before| given(before, behind.get(colon + 1..)?)).unwrap_or(0);
        let (parameters, value) = behind.split_at_checked(colon)?;
        let value = value.get(1..)?;
        Some(Parts { label: Label::of(label)?, label_length: label.len(), parameters, value, open_quote })
    }

    /// Its parameters as written, one after the other.
    pub fn parameters(&self) -> Raw<'l> {
        Raw { rest: self.parameters, quotes: !self.open_quote }
    }

    /// Whether it bears this name.
    pub fn is(&self, name: &str) -> bool {
        same(self.label.name, name)
    }

    /// Whether it is the line `BEGIN:VCARD` or `END:VCARD`, white space, case and a group aside.
    #[inline(never)]
    pub fn is_frame(&self, name: &str) -> bool {
        self.is(name) && self.parameters.is_empty() && same(self.value.trim_ascii(), "VCARD")
    }
}

/// How far behind the first colon the next one stands, when the first stands for the equals sign of the last parameter:
/// `TEL;TYPE:CELL:06…`.
fn given(before: &str, behind: &str) -> Option<usize> {
    let name = before.get(last(before.as_bytes(), b';')? + 1..)?;
    let (word, rest) = cut(behind, b":; ");
    (is_role(name) && is_word(word) && rest.starts_with(':')).then_some(word.len() + 1)
}

/// Whether it is the line `BEGIN:VCARD` or `END:VCARD`, white space, case and a group aside.
pub(super) fn is_frame(line: &str, name: &str) -> bool {
    // Few other lines end so.
    matches!(line.as_bytes(), [.., b'D' | b'd' | b' ' | b'\t'])
        && same(line.get(line.trim_ascii_end().len().saturating_sub(5)..).unwrap_or_default().trim_ascii_end(), "VCARD")
        && Parts::of(line).is_some_and(|parts| parts.is_frame(name))
}

/// Whether a line was to be `BEGIN:VCARD` or `END:VCARD`, signs aside: but for a letter or two it is.
#[cold]
pub(super) fn is_nearly(line: &str, meant: &[u8]) -> bool {
    let mut written = [0; 16];
    let mut length = 0;
    for byte in line.bytes().filter(u8::is_ascii_alphanumeric) {
        let Some(place) = written.get_mut(length) else { return false };
        *place = byte.to_ascii_uppercase();
        length += 1;
    }
    let last = |bytes: &[u8], place: usize| bytes.get(bytes.len().wrapping_sub(place + 1)).copied();
    let written = written.get(..length).unwrap_or_default();
    let start = (0..length).take_while(|place| written.get(*place) == meant.get(*place)).count();
    let end = (0..length).take_while(|place| last(written, *place) == last(meant, *place)).count();
    start + end + 2 >= length.max(meant.len()) && line.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// Whether a line begins with the name of a property that standards know or that is marked as an extension.
#[cold]
#[inline(never)]
pub(super) fn starts_property(line: &str) -> bool {
    let (label, behind) = cut(line, b":;");
    !behind.is_empty()
        && Label::of(label)
            .is_some_and(|Label { name, .. }| is_named(name) || is_extension(name) || spoken(name).is_some())
}

/// The parameters of a line, as written between the semicolons.
pub(super) struct Raw<'l> {
    rest: &'l str,
    quotes: bool,
}

impl<'l> Iterator for Raw<'l> {
    type Item = &'l str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'l str> {
        let rest = self.rest.strip_prefix(';')?;
        let (one, behind) = match self.quotes {
            true => rest.split_at_checked(outside_quotes(rest, b';').unwrap_or(rest.len()))?,
            false => cut(rest, b";"),
        };
        self.rest = behind;
        Some(one)
    }
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
