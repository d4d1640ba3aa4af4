//! Parameters in canonical spelling: upper-case names, one `TYPE` list, no charset and no transfer
//! encoding but `b` (RFC 2426 §4, §5).
//!
//! Types without a name become `TYPE` (vCard 2.1 knew them by heart), as do words that nobody knows.
//! The parameters of unknown properties are kept verbatim as long as vCard 3.0 can read them.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use super::decode::Charset;
use super::property::{Parameter, Property};
use super::reporter::{Reporter, tell};
use super::syntax::{Role, is_type, is_word};
use super::text::{cut, put, same, word_in};
use crate::findings::{Code, Name, TextRange};

/// What the parameters say about the value.
#[derive(Clone, Copy, Default)]
pub(super) struct Manner {
    /// It is quoted-printable.
    pub quoted_printable: bool,
    /// It is base64.
    pub base64: bool,
    /// `CHARSET`
    pub charset: Charset,
    /// `VALUE`
    pub value: Meaning,
}

/// What `VALUE` says of the value.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Nothing: it is what the property usually is.
    #[default]
    Usual,
    /// Text.
    Text,
    /// A URI.
    Uri,
    /// Something else.
    Other,
}

/// Puts the parameters of a property in canonical spelling; what they say about its value.
#[inline(never)]
pub(super) fn repair(property: &mut Property<'_>, to: &mut Reporter<'_, '_>) -> Manner {
    let mut manner = Manner::default();
    if property.parameters.is_empty() {
        return manner;
    }
    let readable = |parameter: &Parameter<'_>| match parameter.role {
        Role::Type | Role::Other => true,
        Role::Value => parameter.value.is_some(),
        Role::Encoding => parameter.name == "ENCODING" && same(parameter.said(), "B"),
        _ => false,
    };
    if property.kind.is_none() && property.parameters.iter().all(readable) {
        return manner;
    }
    let mut parameters = core::mem::take(&mut property.parameters);
    let name = property.told();
    let TextRange { start, end } = property.parameters_place;
    let mut types = list(&parameters, name, TextRange { start: (start + 1).min(end), end }, to);
    let mut gap = false;
    parameters.retain_mut(|parameter| {
        let word = parameter.word();
        let (code, canonical, value) = match parameter.role {
            Role::Type | Role::BareType | Role::Stranger => {
                let Some(list) = types.take() else { return false };
                if let Some(list) = list {
                    parameter.value = Some(Cow::Owned(list));
                }
                parameter.name = Cow::Borrowed("TYPE");
                return true;
            }
            Role::Empty => {
                if !gap {
                    to.repair_of(Code::VcardParameter, property.parameters_place, name, "empty");
                    gap = true;
                }
                return false;
            }
            Role::Charset => {
                manner.charset = Charset::of(word);
                if let Some(mut details) = to.repair(Code::VcardCharset, parameter.place) {
                    tell(&mut details, name, "");
                    details.received(word);
                }
                return false;
            }
            Role::Encoding => {
                manner.quoted_printable |= same(word, "QUOTED-PRINTABLE");
                manner.base64 |= word_in(word, "BASE64 B");
                let kept = !word_in(word, "QUOTED-PRINTABLE 7BIT 8BIT");
                if !kept || word_in(word, "BASE64 B") {
                    (Code::VcardEncoding, "ENCODING", kept.then_some("b"))
                } else {
                    (Code::VcardEncoding, "ENCODING", Some(word))
                }
            }
            Role::Value => {
                manner.value = match word {
                    _ if word_in(word, "TEXT PHONE-NUMBER") => Meaning::Text,
                    _ if word_in(word, "URI URL") => Meaning::Uri,
                    _ => Meaning::Other,
                };
                let dropped = property.is("REV") && word_in(word, "DATE-AND-OR-TIME TIMESTAMP");
                let word = if same(word, "URL") { "uri" } else { word };
                (Code::VcardParameter, "VALUE", (!dropped).then_some(word))
            }
            Role::Other => (Code::VcardSpacing, parameter.name.trim_ascii(), Some(parameter.said().trim_ascii())),
        };
        let Some(value) = value else {
            told(to.repair(code, parameter.place), name, if code == Code::VcardEncoding { word } else { "" });
            return false;
        };
        let (same_name, same_value) = (parameter.name == canonical, parameter.value.as_deref() == Some(value));
        if same_name && same_value && !canonical.bytes().any(|byte| byte.is_ascii_lowercase()) {
            return true;
        }
        let case_only =
            parameter.value.as_deref().is_some_and(|said| same(said, value)) && same(&parameter.name, canonical);
        if case_only {
            to.lower(parameter.place);
        } else {
            told(to.repair(code, parameter.place), name, if code == Code::VcardEncoding { word } else { "" });
        }
        let (canonical, value) = (canonical.to_ascii_uppercase(), value.to_owned());
        (parameter.name, parameter.value) = (Cow::Owned(canonical), Some(Cow::Owned(value)));
        true
    });
    property.parameters = parameters;
    manner
}

fn told(details: Option<crate::findings::Details<'_>>, property: &str, received: &str) {
    if let Some(mut details) = details {
        tell(&mut details, property, "");
        if !received.is_empty() {
            details.received(received);
        }
    }
}

/// One `TYPE` list in place of all the types of a property: none when nothing is left of them, nothing within when
/// the one list there is may stay.
#[inline(never)]
fn list(parameters: &[Parameter<'_>], name: &str, all: TextRange, to: &mut Reporter<'_, '_>) -> Option<Option<String>> {
    match parameters {
        [one] if one.name == "TYPE" && is_canonical(one.said()) => return Some(None),
        _ if !parameters.iter().any(|one| one.role.is_type()) => return None,
        _ => {}
    }
    let mut explicit = 0;
    let mut only = "";
    let mut strangers = false;
    let mut lower = false;
    let mut listed = String::new();
    let mut bare: Option<TextRange> = None;
    for parameter in parameters {
        let word = parameter.word();
        match parameter.role {
            Role::Type => {
                explicit += 1;
                only = word;
                lower |= words(&mut listed, word) || parameter.name != "TYPE";
            }
            Role::BareType | Role::Stranger => {
                strangers |= parameter.role == Role::Stranger;
                words(&mut listed, word);
                bare = Some(TextRange {
                    start: bare.map_or(parameter.place.start, |at| at.start),
                    end: parameter.place.end,
                });
            }
            _ => {}
        }
    }
    if let Some(at) = bare {
        if let Some(mut details) = to.repair(Code::VcardBareType, at) {
            tell(&mut details, name, if strangers { "unknown" } else { "" });
            // Other words may be anybody's.
            let bare = parameters.iter().filter(|one| one.role == Role::BareType).map(Parameter::word);
            details.list(Name::Received, bare.filter(|word| is_type(word)).take(8));
        }
    } else if explicit == 0 {
        return None;
    } else if explicit > 1 || listed.is_empty() || !same(&listed, only) {
        to.repair_of(Code::VcardTypeSpelling, all, name, "");
    } else if lower {
        to.lower(all);
    } else {
        return Some(None);
    }
    (!listed.is_empty()).then_some(Some(listed))
}

/// Whether it is a list of few words, all different and in upper case.
fn is_canonical(list: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    let mut seen: [&str; 4] = [""; 4];
    let mut words = list.split(',');
    for index in 0..seen.len() {
        let Some(word) = words.next() else { break };
        if seen.contains(&word) || !word.bytes().all(plain) {
            return false;
        }
        if let Some(place) = seen.get_mut(index) {
            *place = word;
        }
    }
    words.next().is_none()
}

/// Adds words to a list, each once; says whether one was in lower case.
#[inline(never)]
fn words(listed: &mut String, words: &str) -> bool {
    /// A word is looked for among so many.
    const COMPARED: usize = 32;
    let mut lower = false;
    let mut rest = Some(words);
    while let Some(text) = rest {
        let (word, behind) = cut(text, b",\"");
        rest = behind.get(1..);
        let word = word.trim_ascii_start().trim_end_matches([' ', '\t', '\\']);
        let mut others = listed.as_str();
        let mut repeated = word.is_empty();
        for _ in 0..COMPARED {
            if others.is_empty() {
                break;
            }
            let (one, behind) = cut(others, b",");
            repeated |= same(one, word);
            others = behind.get(1..).unwrap_or_default();
        }
        if repeated {
            continue;
        }
        put(listed, if listed.is_empty() { "" } else { "," });
        if is_word(word) {
            let from = listed.len();
            put(listed, word);
            let added = listed.get_mut(from..).unwrap_or_default();
            lower |= added.bytes().any(|byte| byte.is_ascii_lowercase());
            added.make_ascii_uppercase();
            continue;
        }
        let quote = if cut(word, b":;").1.is_empty() { "" } else { "\"" };
        for piece in [quote, word, quote] {
            put(listed, piece);
        }
    }
    lower
}
