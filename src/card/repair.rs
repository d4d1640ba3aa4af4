//! Properties in canonical spelling, and the names that vCard 3.0 asks for.
//!
//! Known properties (RFC 2426 §3) get upper-case names, one `TYPE` list, tidy escapes and all
//! their components. Others are kept verbatim with their group, unless an encoding, a charset or
//! a parameter without a name makes them unreadable in vCard 3.0. A missing `FN` is derived from
//! `N`, `ORG` or `EMAIL`; a missing `N` is written empty (RFC 2426 §3.1 asks for both).

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::lines::{Line, Lines};
use super::newer::Version;
use super::parse::{Properties, agent, begins, is_agent};
use super::property::{Property, Told, is_filled};
use super::reporter::Reporter;
use super::syntax::{Parts, is_named, known, spoken};
use super::text::{Components, Separators, escape, is_extension, put, same};
use super::write::{self, Canonical};
use super::written::One;
use super::{newer, parameters, suspect, value};
use crate::findings::{Code, TextRange};

/// What stands in a card once.
const SINGLE: [&str; 4] = ["FN", "N", "REV", "BDAY"];
/// What `FN` is derived from.
const SOURCES: [&str; 3] = ["N", "ORG", "EMAIL"];

/// Puts a card in canonical form, one property after the other; none when it cannot be read.
#[inline(never)]
pub(super) fn repair(card: &Properties<'_>, capacity: usize, to: &mut Reporter<'_, '_>) -> Option<String> {
    let mut repair = Repair::new(card.version, capacity);
    let mut parameters = Vec::new();
    // In vCard 4.0 a value may be a URI that 3.0 writes otherwise.
    for one in card.list.lines(card.version != Version::Newer) {
        let mut property = match one {
            One::Plain(place) => {
                repair.plain(card.list.text(place), place, to);
                continue;
            }
            One::Property(line, parts) => {
                let mut property = Property::of(&line, &parts, parameters);
                if is_agent(&parts)
                    && let Some(nested) = nested(card, &line)
                {
                    property.value = Cow::Owned(nested);
                }
                property
            }
            One::Stray(line) => Property { parameters, ..note(&line) },
        };
        repair.add(&mut property, to);
        parameters = property.parameters;
        parameters.clear();
    }
    if !to.failed {
        repair.names(card.begin, to);
        to.conclude();
    }
    (!to.failed).then(|| repair.end())
}

/// A text that is no property, as a note.
#[cold]
#[inline(never)]
fn note<'l>(line: &Line<'l>) -> Property<'l> {
    let mut tidy = String::new();
    let seen = escape(&line.text, Separators::default(), &mut tidy);
    let value = if seen.changed { Cow::Owned(tidy) } else { line.text.clone() };
    Property { place: line.place, value_place: line.place, ..Property::new("NOTE", value) }
}

/// A property that no standard knows: no reader will find it, unless it becomes the one that its name means. The type
/// that its name tells.
#[cold]
#[inline(never)]
fn strange(property: &mut Property<'_>, to: &mut Reporter<'_, '_>) -> &'static str {
    let name = property.name;
    if is_named(name) || is_extension(name) {
        return "";
    }
    let fits = |(meant, _): &(&str, &str)| match *meant {
        // No telephone has fewer digits, but a floor has.
        "TEL" => property.value.bytes().filter(u8::is_ascii_digit).count() > 3,
        "ADR" => !property.value.contains('@'),
        "EMAIL" => property.value.contains('@'),
        _ => true,
    };
    // What stands before a point may be the name that was meant; that is told.
    let is_alone = property.group.is_none_or(|group| known(group).is_none());
    let Some((mut meant, ty)) = spoken(name).filter(|_| is_alone).filter(fits) else {
        if property.group.is_none() {
            to.warn_of(Code::VcardStrayLine, property.name_place, Told::NOTHING, "unknown");
        }
        return "";
    };
    if meant == "ADR" && property.value.matches(';').count() < 5 {
        // An address in one piece
        meant = "LABEL";
    }
    property.rename(meant);
    to.repair_of(Code::VcardStrayLine, property.name_place, property.told(), "meant");
    ty
}

/// The card that stands behind the line of an `AGENT`.
#[cold]
fn nested(card: &Properties<'_>, line: &Line<'_>) -> Option<String> {
    let mut lines = Lines::new(card.list.text, line.place.end as usize);
    lines.indent = card.indent;
    if begins(&lines) { agent(&mut lines).map(|(card, _)| card) } else { None }
}

/// A card that is put in canonical form.
pub(super) struct Repair {
    version: Version,
    canonical: Canonical,
    seen: [bool; SINGLE.len()],
    /// The number of the first `FN`, and where it stands.
    first: Option<(usize, TextRange)>,
    /// Whether one of them says something.
    named: bool,
}

impl Repair {
    /// None of its properties yet.
    pub fn new(version: Version, capacity: usize) -> Self {
        Repair { version, canonical: Canonical::new(capacity), seen: [false; SINGLE.len()], first: None, named: false }
    }

    /// Adds a property.
    #[inline(never)]
    pub fn add(&mut self, property: &mut Property<'_>, to: &mut Reporter<'_, '_>) {
        let number = self.canonical.count;
        let ty = if property.canonical.is_empty() { strange(property, to) } else { "" };
        if property.kind.is_some() && property.name != property.canonical {
            to.lower(property.name_place);
            property.name = property.canonical;
        }
        let mut manner = parameters::repair(property, self.version, to);
        property.add_type(ty);
        if !manner.quoted_printable && !manner.base64 {
            suspect::clean(property, to);
        }
        newer::repair(property, self.version, &mut manner, to);
        value::repair(property, number, self.version, manner, to);
        suspect::look(property, number, manner, to);
        let several = || property.parameters.iter().any(|one| same(&one.name, "ALTID"));
        if self.is_again(property.canonical, property.place) && !several() {
            to.warn_of(Code::VcardDuplicateProperty, property.place, property.told(), "");
        }
        self.named |= property.canonical == "FN" && is_filled(&property.value);
        self.canonical.add(property);
    }

    /// Adds a property that is plainly in canonical form.
    fn plain(&mut self, line: &str, place: TextRange, to: &mut Reporter<'_, '_>) {
        let name = match line.as_bytes() {
            [b'F', ..] => "FN",
            [b'N', ..] => "N",
            _ => "",
        };
        if self.is_again(name, place) {
            to.warn_of(Code::VcardDuplicateProperty, place, Told::of(name), "");
        }
        self.named |= name == "FN";
        self.canonical.copy(line);
    }

    /// Takes note of a property; whether a card has one at most, and there was one before.
    fn is_again(&mut self, name: &str, place: TextRange) -> bool {
        let index = SINGLE.iter().position(|single| name == *single);
        let Some(seen) = index.and_then(|index| self.seen.get_mut(index)) else { return false };
        if index == Some(0) {
            self.first = self.first.or(Some((self.canonical.count, place)));
        }
        core::mem::replace(seen, true)
    }

    /// Adds the names that vCard 3.0 asks for; false when there is nothing to take a formatted name from.
    pub fn names(&mut self, begin: TextRange, to: &mut Reporter<'_, '_>) -> bool {
        let [_, parts, ..] = self.seen;
        if !parts {
            let place = self.first.map_or(0, |(first, _)| first + 1);
            self.canonical.insert(place, "N", ";;;;");
            to.shift(place);
            to.repair_of(Code::VcardNameMissing, begin, Told::of("N"), "empty");
        }
        self.named || self.name(begin, to)
    }

    /// Adds a formatted name.
    #[cold]
    #[inline(never)]
    fn name(&mut self, begin: TextRange, to: &mut Reporter<'_, '_>) -> bool {
        let name = derived(&self.canonical);
        let place = self.first.map_or(begin, |(_, place)| place);
        if name.is_empty() {
            to.warn_of(Code::VcardNameMissing, place, Told::of("FN"), "nothing");
            return false;
        }
        match self.first {
            Some((first, _)) => self.canonical.set(first, &name),
            None => {
                self.canonical.insert(0, "FN", &name);
                to.shift(0);
            }
        }
        to.repair_of(Code::VcardNameMissing, place, Told::of("FN"), "");
        true
    }

    /// The text of the card.
    pub fn end(self) -> String {
        self.canonical.end()
    }
}

/// A formatted name from `N`, else from `ORG`, else from `EMAIL`; empty when there is none.
fn derived(canonical: &Canonical) -> String {
    let mut out = String::new();
    for source in SOURCES {
        let mut lines = write::properties(canonical.so_far()).filter_map(Parts::of);
        let Some(found) = lines.find(|parts| parts.label.name == source && is_filled(parts.value)) else { continue };
        // Of a name: prefix, given, additional, family, suffix. Of the others: the first part that says something.
        let order: &[usize] = if source == "N" { &[3, 1, 2, 0, 4] } else { &[0] };
        for index in order {
            let part = Components::of(found.value).nth(*index).unwrap_or_default().trim_ascii();
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
