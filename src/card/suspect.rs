//! Values that are no values: damaged letters, words that stand for nothing, a telephone number without a digit, an
//! e-mail address without `@`. And marks that nobody sees, which are taken out of numbers and addresses.

use alloc::borrow::Cow;

use super::manner::{Manner, Meaning};
use super::property::{Property, is_filled};
use super::reporter::Reporter;
use super::syntax::Kind;
use crate::findings::{Code, TextRange};
use crate::json::swar::find;
use crate::texts::{
    Damage, Email, control, damage, email, holds_placeholder, is_lost_object, is_placeholder, spelled, visible,
};

/// Looks at the value of a property.
#[inline(never)]
pub(super) fn look(property: &mut Property<'_>, index: usize, manner: Manner, to: &mut Reporter<'_, '_>) {
    if manner.base64 {
        return;
    }
    let (name, at) = (property.told(), property.value_place);
    let textual = manner.value != Meaning::Uri && manner.value != Meaning::Other;
    if textual && matches!(property.canonical, "TEL" | "EMAIL") {
        clean(property, to);
        let (reason, alone) = match property.canonical {
            "TEL" if property.value.bytes().any(|byte| byte.is_ascii_digit()) => ("", None),
            "TEL" => ("number", None),
            _ => match email(&property.value) {
                Email::Plain => ("", None),
                Email::None => ("address", None),
                Email::More(alone) => ("more", alone),
            },
        };
        if let Some(alone) = alone {
            to.suggest(Code::TextPlaceholder, at, (index, name), reason, alone.into());
        } else if is_filled(&property.value) && !reason.is_empty() {
            to.warn_of(Code::TextPlaceholder, at, name, reason);
        }
    } else if textual && stands_for_nothing(property) {
        let reason = if is_lost_object(property.value.as_bytes()) { "object" } else { "" };
        to.warn_of(Code::TextPlaceholder, at, name, reason);
    }
    if find(property.value.as_bytes(), b'&').is_some() && spelled(&property.value).is_some() {
        to.damaged(at, name, "spelled");
    }
    if property.value.is_ascii() {
        return;
    }
    // Only of a value that stands as it was written a part can be shown.
    let written = matches!(property.value, Cow::Borrowed(_)) && at.range().len() == property.value.len();
    let part = |part: core::ops::Range<usize>| match written {
        true => TextRange::new(at.start as usize + part.start, at.start as usize + part.end),
        false => at,
    };
    match damage(&property.value) {
        None => {}
        Some((Damage::Lost, _)) if to.has_told_loss(at) => {}
        Some((Damage::Lost, place)) => {
            to.warn_of(Code::TextDamaged, part(place), name, "lost");
        }
        Some((Damage::Apart, place)) => to.damaged(part(place), name, ""),
    }
    if let Some(place) = control(&property.value) {
        to.warn_of(Code::VcardControlCharacter, part(place), name, "");
    }
}

/// Leaves out what nobody sees in a number or an address: the scheme of a URI may stand behind it.
pub(super) fn clean(property: &mut Property<'_>, to: &mut Reporter<'_, '_>) {
    if matches!(property.canonical, "TEL" | "EMAIL")
        && let Some(text) = visible(&property.value)
    {
        property.value = Cow::Owned(text);
        to.repair_of(Code::TextInvisible, property.value_place, property.told(), "");
    }
}

/// Whether a text, or one component of a name or an address, is a word such as `N/A`.
fn stands_for_nothing(property: &Property<'_>) -> bool {
    match property.kind {
        Some(Kind::Text) => is_placeholder(property.value.as_bytes()),
        Some(Kind::Parts(_) | Kind::Units) => holds_placeholder(property.value.as_bytes()),
        _ => false,
    }
}
