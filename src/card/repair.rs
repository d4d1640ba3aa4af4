//! Properties in canonical spelling, and the names that vCard 3.0 asks for.
//!
//! Known properties (RFC 2426 §3) get upper-case names, one `TYPE` list, tidy escapes and all
//! their components. Others are kept verbatim with their group, unless an encoding, a charset or
//! a parameter without a name makes them unreadable in vCard 3.0. A missing `FN` is derived from
//! `N`, `ORG` or `EMAIL`; a missing `N` is written empty (RFC 2426 §3.1 asks for both).

use alloc::borrow::Cow;
use alloc::string::String;

use super::parse::Properties;
use super::property::{Property, Told};
use super::reporter::Reporter;
use super::text::{Components, Separators, escape, put, same};
use super::{newer, parameters, suspect, value};
use crate::findings::Code;

/// What stands in a card once.
const SINGLE: [&str; 4] = ["FN", "N", "REV", "BDAY"];
/// What `FN` is derived from.
const SOURCES: [&str; 3] = ["N", "ORG", "EMAIL"];

/// Puts a card in canonical form; false when there is nothing to take a formatted name from.
#[inline(never)]
pub(super) fn repair(card: &mut Properties<'_>, to: &mut Reporter<'_, '_>) -> bool {
    let mut seen = [false; SINGLE.len()];
    for (index, property) in card.list.iter_mut().enumerate() {
        if property.kind.is_some() && property.name != property.canonical {
            to.lower(property.name_place);
            property.name = property.canonical;
        }
        let mut manner = parameters::repair(property, card.version, to);
        newer::repair(property, card.version, &mut manner, to);
        value::repair(property, index, card.version, manner, to);
        suspect::look(property, index, manner, to);
        let Some(index) = SINGLE.iter().position(|name| property.name == *name) else { continue };
        let Some(seen) = seen.get_mut(index) else { continue };
        if core::mem::replace(seen, true) && !property.parameters.iter().any(|one| same(&one.name, "ALTID")) {
            to.warn_of(Code::VcardDuplicateProperty, property.place, property.told(), "");
        }
    }
    let named = to.failed || names(card, to);
    if !to.failed {
        to.conclude();
    }
    named
}

/// Adds the names that vCard 3.0 asks for.
fn names(card: &mut Properties<'_>, to: &mut Reporter<'_, '_>) -> bool {
    let begin = card.begin;
    let first = card.list.iter().position(|property| property.name == "FN");
    if !card.list.iter().any(|property| property.name == "N") {
        let empty = Property { place: begin, ..Property::new("N", Cow::Borrowed(";;;;")) };
        let place = first.map_or(0, |first| first + 1);
        card.list.insert(place, empty);
        to.shift(place);
        to.repair_of(Code::VcardNameMissing, begin, Told::of("N"), "empty");
    }
    if card.list.iter().any(|property| property.name == "FN" && property.is_filled()) {
        return true;
    }
    let name = derived(card);
    let place = first.and_then(|first| card.list.get(first)).map_or(begin, |property| property.place);
    if name.is_empty() {
        to.warn_of(Code::VcardNameMissing, place, Told::of("FN"), "nothing");
        return false;
    }
    match first.and_then(|first| card.list.get_mut(first)) {
        Some(property) => property.value = Cow::Owned(name),
        None => {
            card.list.insert(0, Property { place: begin, ..Property::new("FN", Cow::Owned(name)) });
            to.shift(0);
        }
    }
    to.repair_of(Code::VcardNameMissing, place, Told::of("FN"), "");
    true
}

/// A formatted name from `N`, else from `ORG`, else from `EMAIL`; empty when there is none.
fn derived(card: &Properties<'_>) -> String {
    let mut out = String::new();
    for source in SOURCES {
        let Some(property) = card.list.iter().find(|one| one.name == source && one.is_filled()) else { continue };
        // Of a name: prefix, given, additional, family, suffix. Of the others: the first part that says something.
        let order: &[usize] = if source == "N" { &[3, 1, 2, 0, 4] } else { &[0] };
        for index in order {
            let part = Components::of(&property.value).nth(*index).unwrap_or_default().trim_ascii();
            if !part.is_empty() && !out.is_empty() {
                put(&mut out, " ");
            }
            let mut tidy = String::new();
            let seen = escape(part, Separators::default(), &mut tidy);
            put(&mut out, if seen.changed { &tidy } else { part });
        }
        break;
    }
    out
}
