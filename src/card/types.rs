//! One `TYPE` list in place of all the types of a property (RFC 2426 §4), whatever they were written as.

use alloc::borrow::Cow;
use alloc::string::String;

use super::decode::quoted_printable;
use super::encoding::Charset;
use super::property::{Parameter, Told};
use super::reporter::{Reporter, tell};
use super::role::{Role, is_type};
use super::text::{cut, is_word, put, same};
use crate::findings::{Code, Name, TextRange};

/// One `TYPE` list in place of all the types of a property: none when nothing is left of them, nothing within when
/// the one list there is may stay.
#[inline(never)]
pub(super) fn list(
    parameters: &[Parameter<'_>],
    name: Told<'_>,
    all: TextRange,
    to: &mut Reporter<'_, '_>,
) -> Option<Option<String>> {
    match parameters {
        [one] if one.name == "TYPE" && is_canonical(one.said()) => return Some(None),
        _ if !parameters.iter().any(|one| one.role.is_type()) => return None,
        _ => {}
    }
    let mut seen = Seen::default();
    let mut listed = String::new();
    for parameter in parameters {
        let (word, place) = (parameter.word(), parameter.place);
        match parameter.role {
            Role::Type => {
                seen.explicit += 1;
                seen.only = word;
                seen.lower |= words(&mut listed, word) || parameter.name != "TYPE";
            }
            Role::BareType | Role::Stranger => {
                seen.strangers |= parameter.role == Role::Stranger;
                words(&mut listed, word);
                let start = seen.bare.map_or(place.start, |at| at.start);
                seen.bare = Some(TextRange { start, end: place.end });
            }
            Role::Preferred => {
                words(&mut listed, "PREF");
                to.repair_of(Code::VcardParameter, place, name, "preferred");
                seen.translated = true;
            }
            Role::Odd => {
                label(parameter, &mut listed);
                to.repair_of(Code::VcardParameter, place, name, "name");
                seen.translated = true;
            }
            _ => {}
        }
    }
    if let Some(at) = seen.bare {
        if let Some(mut details) = to.repair(Code::VcardBareType, at) {
            tell(&mut details, name, if seen.strangers { "unknown" } else { "" });
            // A word that nobody knows may be a piece of a name.
            let bare = parameters.iter().filter(|one| one.role == Role::BareType).map(Parameter::word);
            let mut familiar = bare.filter(|word| is_type(word)).take(8).peekable();
            if !seen.strangers && familiar.peek().is_some() {
                details.list(Name::Received, familiar);
            }
        }
    } else if seen.translated && (seen.explicit == 0 || !listed.is_empty()) {
        // That has been told.
    } else if seen.explicit != 1 || listed.is_empty() || !same(&listed, seen.only) {
        to.repair_of(Code::VcardTypeSpelling, all, name, "");
    } else if seen.lower {
        to.lower(all);
    } else {
        return Some(None);
    }
    (!listed.is_empty()).then_some(Some(listed))
}

/// What a property has for types.
#[derive(Default)]
struct Seen<'p> {
    /// How many lists.
    explicit: usize,
    /// The last of them.
    only: &'p str,
    /// Where words without `TYPE=` stand.
    bare: Option<TextRange>,
    /// Whether nobody knows one of those.
    strangers: bool,
    /// Whether something stands in lower case.
    lower: bool,
    /// Whether a parameter that is no type is written as one, which is told.
    translated: bool,
}

/// Whether it is a list of few words, all different and in upper case.
fn is_canonical(list: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    let mut seen: [&str; 4] = [""; 4];
    let mut rest = list;
    for index in 0..seen.len() {
        let (word, behind) = cut(rest, b",");
        if word.is_empty() || !word.bytes().all(plain) || seen.iter().any(|other| same(other, word)) {
            return false;
        }
        if let Some(place) = seen.get_mut(index) {
            *place = word;
        }
        let Some(behind) = behind.get(1..) else { return true };
        rest = behind;
    }
    false
}

/// Adds words to a list, each once; says whether one was in lower case.
#[inline(never)]
fn words(listed: &mut String, words: &str) -> bool {
    let mut lower = false;
    let mut rest = Some(words);
    while let Some(text) = rest {
        let (word, behind) = cut(text, b",\"");
        rest = behind.get(1..);
        lower |= add(listed, word.trim_ascii_start().trim_end_matches(&[' ', '\t', '\\'][..]));
    }
    lower
}

/// Adds a word to a list, once; says whether it was in lower case.
fn add(listed: &mut String, word: &str) -> bool {
    /// A word is looked for among so many.
    const COMPARED: usize = 32;
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
        return false;
    }
    put(listed, if listed.is_empty() { "" } else { "," });
    if !is_word(word) {
        let quote = if cut(word, b":;").1.is_empty() { "" } else { "\"" };
        for piece in [quote, word, quote] {
            put(listed, piece);
        }
        return false;
    }
    let from = listed.len();
    put(listed, word);
    let added = listed.get_mut(from..).unwrap_or_default();
    let lower = added.bytes().any(|byte| byte.is_ascii_lowercase());
    added.make_ascii_uppercase();
    lower
}

/// What a parameter says whose name is no word, as types.
///
/// Telephones wrote `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=50=6F…)` for a label of one's own.
#[cold]
fn label(parameter: &Parameter<'_>, listed: &mut String) {
    let mut raw = String::from(&*parameter.name);
    if let Some(value) = &parameter.value {
        put(&mut raw, "=");
        put(&mut raw, value);
    }
    let inner = cut(&raw, b"(").1.get(1..).map(|inner| inner.trim_ascii_end().trim_end_matches(')'));
    let Some(inner) = inner else {
        words(listed, &raw);
        return;
    };
    let mut charset = Charset::Unsaid;
    for piece in inner.split(',') {
        let (name, value) = cut(piece, b"=");
        if same(name, "CHARSET") {
            charset = Charset::of(value.get(1..).unwrap_or_default());
        } else if !same(name, "ENCODING") {
            let decoded = quoted_printable(piece, charset).map_or(Cow::Borrowed(piece), |one| Cow::Owned(one.text));
            // A word stays a word.
            let mut tidy = decoded.replace(['"', '\r', '\n', '\\'], " ");
            tidy.truncate(tidy.trim_ascii_end().len());
            words(listed, tidy.trim_ascii_start());
        }
    }
}
