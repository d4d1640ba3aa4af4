//! Parameters in canonical spelling: upper-case names, one `TYPE` list, no charset and no transfer
//! encoding but `b` (RFC 2426 §4, §5), and what vCard 4.0 says otherwise as 3.0 says it.
//!
//! Types without a name become `TYPE` (vCard 2.1 knew them by heart), as do words that nobody knows.
//! The parameters of unknown properties are kept verbatim as long as vCard 3.0 can read them.

use alloc::borrow::{Cow, ToOwned};

use super::encoding::{Charset, Encoding};
use super::manner::{Manner, Meaning};
use super::newer::{Version, has_media, is_preferable, media_type, translates};
use super::property::{Parameter, Property};
use super::reporter::{Reporter, tell};
use super::role::{Role, is_encoding};
use super::syntax::{Kind, is_later_parameter};
use super::text::{same, word_in};
use super::types;
use crate::date::{Moment, iso};
use crate::findings::{Code, Name, TextRange};

/// Puts the parameters of a property in canonical spelling; what they say about its value.
#[inline(never)]
pub(super) fn repair(property: &mut Property<'_>, version: Version, to: &mut Reporter<'_, '_>) -> Manner {
    let mut manner = Manner::default();
    if property.parameters.is_empty() {
        return manner;
    }
    let readable = |parameter: &Parameter<'_>| match parameter.role {
        Role::Type | Role::Other | Role::Preferred => true,
        Role::Value => parameter.value.is_some(),
        Role::Encoding => parameter.name == "ENCODING" && same(parameter.said(), "B"),
        _ => false,
    };
    if property.kind.is_none() && property.parameters.iter().all(readable) {
        return manner;
    }
    let mut parameters = core::mem::take(&mut property.parameters);
    for parameter in &mut parameters {
        translate(parameter, property, version, to);
    }
    let name = property.told();
    let TextRange { start, end } = property.parameters_place;
    let mut types = types::list(&parameters, name, TextRange { start: (start + 1).min(end), end }, to);
    let mut gap = false;
    parameters.retain_mut(|parameter| {
        let word = parameter.word();
        let (code, canonical, value) = match parameter.role {
            Role::Type | Role::BareType | Role::Stranger | Role::Preferred | Role::Odd => {
                let Some(list) = types.take() else { return false };
                if let Some(list) = list {
                    parameter.value = Some(Cow::Owned(list));
                }
                (parameter.name, parameter.role) = (Cow::Borrowed("TYPE"), Role::Type);
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
                manner.charset_name = Charset::known(word);
                if let Some(mut details) = to.repair(Code::VcardCharset, parameter.place) {
                    tell(&mut details, name, "");
                    if !manner.charset_name.is_empty() {
                        details.word(Name::Received, manner.charset_name);
                    }
                }
                return false;
            }
            Role::Encoding => match Encoding::of(word) {
                Encoding::QuotedPrintable => {
                    manner.quoted_printable = true;
                    (Code::VcardEncoding, "", None)
                }
                Encoding::Base64 => {
                    manner.base64 = true;
                    (Code::VcardEncoding, "ENCODING", Some("b"))
                }
                Encoding::Plain => (Code::VcardEncoding, "", None),
                Encoding::Charset(charset) => {
                    manner.charset = charset;
                    manner.quoted_printable |= super::decode::is_plainly_quoted(&property.value);
                    (Code::VcardEncoding, "", None)
                }
                Encoding::Unknown => {
                    to.warn_of(Code::VcardParameter, parameter.place, name, "encoding");
                    (Code::VcardEncoding, "ENCODING", Some(word))
                }
            },
            Role::Value => {
                manner.value = match word {
                    _ if word_in(word, "TEXT PHONE-NUMBER") => Meaning::Text,
                    _ if word_in(word, "URI URL") => Meaning::Uri,
                    _ => Meaning::Other,
                };
                if manner.value == Meaning::Uri && translates(property) {
                    // What was a URI is told with the value.
                    return false;
                }
                let textual = manner.value == Meaning::Text && property.kind == Some(Kind::Date);
                let foreign = manner.value == Meaning::Uri && property.kind == Some(Kind::Text);
                if version == Version::Newer
                    && (textual || foreign)
                    && let Some(mut details) = to.warn_of(Code::VcardTooNew, parameter.place, name, "parameter")
                {
                    details.word(Name::Key, "VALUE");
                }
                (Code::VcardParameter, "VALUE", value_type(word, property))
            }
            Role::Other => (Code::VcardSpacing, parameter.name.trim_ascii(), Some(parameter.said().trim_ascii())),
        };
        let said = parameter.value.as_deref();
        if let Some(value) = value {
            let (same_name, same_value) = (parameter.name == canonical, said == Some(value));
            if same_name && same_value && !canonical.bytes().any(|byte| byte.is_ascii_lowercase()) {
                return true;
            }
            let is_encoding = parameter.role == Role::Encoding && !same_value;
            if !is_encoding && said.is_some_and(|said| same(said, value)) && same(&parameter.name, canonical) {
                to.lower(parameter.place);
                let (canonical, value) = (canonical.to_ascii_uppercase(), value.to_owned());
                (parameter.name, parameter.value) = (Cow::Owned(canonical), Some(Cow::Owned(value)));
                return true;
            }
        }
        if let Some(mut details) = to.repair(code, parameter.place) {
            tell(&mut details, name, if code == Code::VcardEncoding && value == Some("b") { "base64" } else { "" });
            if code == Code::VcardEncoding && is_encoding(word) {
                details.received(word);
            }
        }
        let Some(value) = value.map(ToOwned::to_owned) else { return false };
        (parameter.name, parameter.value) = (Cow::Owned(canonical.to_ascii_uppercase()), Some(Cow::Owned(value)));
        true
    });
    property.parameters = parameters;
    manner
}

/// What `VALUE` should say: none when it says nothing that vCard 3.0 would not take for granted.
fn value_type<'w>(word: &'w str, property: &Property<'_>) -> Option<&'w str> {
    if !word_in(word, "DATE-AND-OR-TIME TIMESTAMP") {
        return Some(if same(word, "URL") { "uri" } else { word });
    }
    match (property.kind, iso(property.value.trim_ascii())) {
        (Some(Kind::Revision), _) | (Some(Kind::Date), Some(Moment::Local)) => None,
        (Some(Kind::Date), Some(Moment::Instant(..))) => Some("date-time"),
        _ => Some(word),
    }
}

/// What vCard 4.0 says with a parameter of another name in 3.0, or with none that 3.0 knows.
fn translate(parameter: &mut Parameter<'_>, property: &Property<'_>, version: Version, to: &mut Reporter<'_, '_>) {
    if parameter.role == Role::Preferred && !is_preferable(property) {
        parameter.role = Role::Other;
    }
    if parameter.role != Role::Other {
        return;
    }
    if has_media(property) && same(&parameter.name, "MEDIATYPE") {
        let kind = media_type(parameter.said());
        parameter.value = Some(Cow::Owned(kind));
        (parameter.name, parameter.role) = (Cow::Borrowed("TYPE"), Role::Type);
        to.repair_of(Code::VcardParameter, parameter.place, property.told(), "media");
    } else if version == Version::Newer && is_later_parameter(parameter.name.trim_ascii()) {
        let name = parameter.name.trim_ascii().to_ascii_uppercase();
        if let Some(mut details) = to.warn_of(Code::VcardTooNew, parameter.place, property.told(), "parameter") {
            details.text(Name::Key, &name);
        }
    }
}
