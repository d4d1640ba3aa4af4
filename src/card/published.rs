//! The room's front door for Rust: findings by callback, in the order of their places, each with its own mend.

use alloc::vec::Vec;
use core::ops::Range;

use super::{Card, Contact};
use crate::findings::{self, Findings, Fix, Level, Overrides, Place, Value, order};
use crate::report::{Finding, Mend, Params};

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
    publish(&findings, found);
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
    publish(&findings, found);
    contact
}

/// No findings yet, all of them wanted, about one card.
pub(super) fn none() -> Findings<'static> {
    let mut findings = Findings::new(Overrides::NONE, Level::Full, usize::MAX);
    findings.enter(0, true);
    findings
}

/// Hands findings over in the order of their places.
pub(crate) fn publish(findings: &Findings<'_>, found: &mut dyn FnMut(Finding)) {
    let mut told: Vec<&findings::Finding> = findings.told().collect();
    order::by_start(&mut told, |finding| finding.order as usize);
    order::by_start(&mut told, |finding| place(finding).start);
    for finding in told {
        found(published(findings, finding));
    }
}

/// Where a finding stands in the card.
pub(crate) fn place(finding: &findings::Finding) -> Range<usize> {
    match finding.place {
        Place::Card(_, at) | Place::Inside(_, at) | Place::Text(at) => at.range(),
        _ => 0..0,
    }
}

/// A finding with texts of its own.
pub(crate) fn published(findings: &Findings<'_>, finding: &findings::Finding) -> Finding {
    let mut params = Params::new();
    let mut details = findings.details(finding).iter();
    while let Some(detail) = details.next() {
        let name = detail.name.as_str();
        match detail.value {
            Value::Word(word) => params.push_text(name, word),
            Value::Text(text) => params.push_text(name, findings.text(text)),
            Value::Number(number) => params.push_number(name, number),
            Value::LineOf(_) => {}
            Value::List(count) => {
                let texts = details.by_ref().take(count as usize);
                params.push_list(
                    name,
                    texts.map(|detail| match detail.value {
                        Value::Text(text) => findings.text(text),
                        _ => "",
                    }),
                );
            }
        }
    }
    let mend = finding.fix.and_then(|fix| match findings.fix(fix) {
        Fix::Text(_, text) => Some(Mend { text: findings.text(text).into(), safe: finding.safe }),
        _ => None,
    });
    Finding { code: finding.code, severity: finding.severity, at: place(finding), params, mend }
}
