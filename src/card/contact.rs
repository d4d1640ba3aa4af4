//! A contact with its fields taken apart.
//!
//! A property becomes a field when the field can say all of it: alone in its group, and with no
//! parameter but `TYPE`. Everything else stays in [`Contact::other`], as canonical lines: nothing is lost but
//! control characters, which [`format`](super::format()) would refuse; line breaks of any kind become LF.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::format::{is_break, is_forbidden, is_type};
use super::lines::Line;
use super::property::Property;
use super::role::Role;
use super::syntax::{Label, Parts};
use super::text::{Components, cut, put, quote, unescape};
use super::write;
use crate::date::iso;

/// A person or an office to call.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// `N`, RFC 2426 §3.1.2.
    pub name: Name,
    /// `FN`, RFC 2426 §3.1.1: the name as one would write it on an envelope.
    pub formatted: String,
    /// `ROLE`, RFC 2426 §3.5.2.
    pub role: String,
    /// `ORG`, RFC 2426 §3.5.5; an organization with units stays in `other`.
    pub org: String,
    /// `TEL`, RFC 2426 §3.3.1.
    pub tel: Vec<Phone>,
    /// `EMAIL`, RFC 2426 §3.3.2.
    pub email: Vec<Email>,
    /// `ADR`, RFC 2426 §3.2.1.
    pub adr: Vec<Address>,
    /// `REV`, RFC 2426 §3.6.4.
    pub rev: String,
    /// All other properties, one canonical line each.
    pub other: Vec<String>,
}

/// The parts of a name, in the order of `N`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Name {
    /// Family name.
    pub family: String,
    /// Given name.
    pub given: String,
    /// Further given names.
    pub additional: String,
    /// “Dr”, “Mme”.
    pub prefix: String,
    /// “fils”, “OBE”.
    pub suffix: String,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phone {
    /// The number as written.
    pub number: String,
    /// `WORK`, `CELL` …
    pub types: Vec<String>,
}

/// An e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Email {
    /// The address as written.
    pub address: String,
    /// `WORK`, `INTERNET` …
    pub types: Vec<String>,
}

/// A postal address, in the order of `ADR`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Post-office box.
    pub po_box: String,
    /// Flat, floor, building.
    pub extended: String,
    /// Number and street.
    pub street: String,
    /// Town.
    pub locality: String,
    /// Region.
    pub region: String,
    /// Postcode.
    pub postal_code: String,
    /// Country.
    pub country: String,
    /// `WORK`, `HOME` …
    pub types: Vec<String>,
}

impl Name {
    pub(super) fn parts(&self) -> [&str; 5] {
        [&self.family, &self.given, &self.additional, &self.prefix, &self.suffix]
    }
}

impl Address {
    pub(super) fn parts(&self) -> [&str; 7] {
        let Address { po_box, extended, street, locality, region, postal_code, country, .. } = self;
        [po_box, extended, street, locality, region, postal_code, country]
    }
}

/// Groups are told apart among so many grouped lines; among more, none is taken apart.
const COMPARED: usize = 100;

impl Contact {
    /// A text that is no card, as a name.
    pub(crate) fn named(text: &str) -> Self {
        let mut quoted = String::with_capacity(text.len());
        quote(text, &mut quoted);
        let mut formatted = unescape(&quoted);
        formatted.retain(|letter| !is_forbidden(letter));
        Contact { formatted, ..Contact::default() }
    }

    /// The fields of a card in canonical form.
    pub(super) fn of(card: &str) -> Self {
        let mut contact = Contact::default();
        let grouped = |line| Label::of(cut(line, b":;").0)?.group;
        let groups: Vec<&str> = write::properties(card).filter_map(grouped).take(COMPARED + 1).collect();
        let is_alone =
            |group: &str| groups.len() <= COMPARED && groups.iter().filter(|other| **other == group).count() == 1;
        for line in write::properties(card) {
            let taken = Parts::of(line)
                .filter(|parts| parts.label.group.is_none_or(is_alone))
                .and_then(|parts| contact.take(&Property::of(&Line::alone(line), &parts, Vec::new())));
            if taken.is_none() {
                contact.other.push(line.into());
            }
        }
        contact
    }

    /// Takes a property into its field; none when the field is full or cannot say all of it.
    fn take(&mut self, property: &Property<'_>) -> Option<()> {
        let mut types = Vec::new();
        for parameter in &property.parameters {
            let said = parameter.said();
            if parameter.role != Role::Type || !said.split(',').all(is_type) {
                return None;
            }
            types.extend(said.split(',').map(str::to_owned));
        }
        let (value, untyped) = (&*property.value, types.is_empty());
        match property.name {
            "TEL" => self.tel.push(Phone { number: said(value)?, types }),
            "EMAIL" => self.email.push(Email { address: said(value)?, types }),
            "ADR" => {
                let mut adr = Address { types, ..Address::default() };
                let Address { po_box, extended, street, locality, region, postal_code, country, .. } = &mut adr;
                fill_parts(value, &mut [po_box, extended, street, locality, region, postal_code, country])?;
                self.adr.push(adr);
            }
            "N" if untyped && self.name == Name::default() => {
                let Name { family, given, additional, prefix, suffix } = &mut self.name;
                fill_parts(value, &mut [family, given, additional, prefix, suffix])?;
            }
            "FN" if untyped => fill(&mut self.formatted, value)?,
            "ROLE" if untyped => fill(&mut self.role, value)?,
            "ORG" if untyped && Components::of(value).nth(1).is_none() => fill(&mut self.org, value)?,
            "REV" if untyped && iso(value).is_some() => fill(&mut self.rev, value)?,
            _ => return None,
        }
        Some(())
    }
}

/// A canonical card without control characters, where line breaks inside a line are `\n`; none when it is so already.
pub(super) fn tidied(card: &str) -> Option<String> {
    let breaks = |letter| is_break(letter) && !matches!(letter, '\r' | '\n');
    if !card.contains(|letter| is_forbidden(letter) || breaks(letter)) {
        return None;
    }
    let mut out = String::with_capacity(card.len());
    for letter in card.chars() {
        if breaks(letter) {
            put(&mut out, "\\n");
        } else if !is_forbidden(letter) {
            out.push(letter);
        }
    }
    Some(out)
}

/// What a value says, if it says anything.
fn said(value: &str) -> Option<String> {
    Some(unescape(value)).filter(|text| !text.trim().is_empty())
}

#[inline(never)]
fn fill(field: &mut String, value: &str) -> Option<()> {
    (field.is_empty() && !value.is_empty()).then(|| *field = unescape(value))
}

/// Fills the fields when there are exactly so many components.
#[inline(never)]
fn fill_parts(value: &str, fields: &mut [&mut String]) -> Option<()> {
    if Components::of(value).count() != fields.len() {
        return None;
    }
    for (field, part) in fields.iter_mut().zip(Components::of(value)) {
        **field = unescape(part);
    }
    Some(())
}
