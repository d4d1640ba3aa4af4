//! The room's front door for Rust: findings by callback, in the order of their places, each with its own mend.

use super::{Card, Contact};
use crate::findings::{Findings, Level, Overrides};
use crate::render::{Finding, hand_over};

/// Reads the one card that `text` is; none, and an error among the findings, when it cannot be read.
///
/// Findings come in the order of their places. A repair carries the canonical card as its mend.
/// A card in canonical form is borrowed, not copied.
///
/// ```
/// let mut codes = Vec::new();
/// let card = quitus::vcard::read("BEGIN:VCARD\r\nVERSION:3\r\nFN:X\r\nN:X;;;;\r\nEND:VCARD", &mut |finding| {
///     codes.push(finding.code.as_str());
/// });
/// assert_eq!(codes, ["vcard.version"]);
/// assert_eq!(card.unwrap().as_str(), "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X\r\nN:X;;;;\r\nEND:VCARD");
/// ```
pub fn read<'t>(text: &'t str, found: &mut dyn FnMut(Finding)) -> Option<Card<'t>> {
    let mut findings = none();
    let card = super::read_into(text, &mut findings);
    hand_over(text, &findings, found);
    card
}

/// Reads the one card that `text` is, as a structured contact; none when [`read`] cannot read it.
///
/// ```
/// let contact = quitus::vcard::parse("BEGIN:VCARD\r\nVERSION:3\r\nN:DURAND;Pierre\r\nEND:VCARD", &mut |_| {}).unwrap();
/// assert_eq!(contact.name.family, "DURAND");
/// assert_eq!(contact.formatted, "Pierre DURAND");
/// ```
pub fn parse(text: &str, found: &mut dyn FnMut(Finding)) -> Option<Contact> {
    let mut findings = none();
    let contact = super::parse_into(text, &mut findings);
    hand_over(text, &findings, found);
    contact
}

/// No findings yet, all of them wanted, about one card.
pub(super) fn none() -> Findings<'static> {
    Findings::new(Overrides::NONE, Level::Full, usize::MAX)
}
