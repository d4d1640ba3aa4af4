//! A structured contact as a canonical card.
//!
//! Every value is escaped, so that none can start a line of its own. Line breaks of any kind become
//! `\n`: [`parse`](super::parse) gives back the same contact with LF in their place, types in upper
//! case, the formatted name derived when it was empty, and `rev` in UTC.
//! Refuses what vCard cannot carry: control characters (RFC 2426 §4, `VALUE-CHAR`), types with
//! punctuation, numbers and addresses that say nothing, and lines in `other` that are no property.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::Contact;
use super::lines::Line;
use super::newer::Version;
use super::property::{Parameter, Property};
use super::published::none;
use super::repair::Repair;
use super::reporter::Reporter;
use super::syntax::Parts;
use super::text::{cut, put, quote, word_in};
use crate::date::iso;
use crate::findings::{Code, Findings, Level, Name, Overrides, Severity, TextRange};
use crate::json::write::whole;
use crate::render::{Finding, hand_over};

/// Writes a contact as a canonical card; none, and an error for each value, when vCard cannot carry it.
///
/// The findings' parameter `field` is a JSON Pointer into the contact: `/tel/0/number`.
///
/// ```
/// use quitus::vcard::{Contact, format};
/// let contact = Contact { formatted: "Pierre; DURAND\nEND:VCARD".into(), ..Contact::default() };
/// let card = format(&contact, &mut |_| {}).unwrap();
/// assert_eq!(card, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Pierre\\; DURAND\\nEND:VCARD\r\nN:;;;;\r\nEND:VCARD");
/// ```
pub fn format(contact: &Contact, found: &mut dyn FnMut(Finding)) -> Option<String> {
    let mut findings = none();
    let card = format_into(contact, &mut findings);
    hand_over("", &findings, found);
    card
}

/// The same; the findings' parameter `field` says where.
pub(crate) fn format_into(contact: &Contact, to: &mut Findings<'_>) -> Option<String> {
    let repair = Repair::new(Version::default(), 256);
    let silent = Findings::new(Overrides::NONE, Level::Verdict, 0);
    let mut form = Form { repair, silent, to, failed: false, unreadable: false };
    form.text("FN", "/fn", &contact.formatted);
    let name = contact.name.parts();
    if name.iter().any(|part| !part.is_empty()) {
        form.parts(Property::new("N", Cow::Borrowed("")), "/name", &NAME, &name);
    }
    form.text("ORG", "/org", &contact.org);
    form.text("ROLE", "/role", &contact.role);
    for (index, tel) in contact.tel.iter().enumerate() {
        form.typed("TEL", &at("/tel", index), &tel.types, &["number"], &[&tel.number]);
        form.filled("/tel", index, "number", &tel.number);
    }
    for (index, email) in contact.email.iter().enumerate() {
        form.typed("EMAIL", &at("/email", index), &email.types, &["address"], &[&email.address]);
        form.filled("/email", index, "address", &email.address);
    }
    for (index, adr) in contact.adr.iter().enumerate() {
        form.typed("ADR", &at("/adr", index), &adr.types, &ADDRESS, &adr.parts());
    }
    if !contact.rev.is_empty() {
        if iso(&contact.rev).is_none() {
            form.warn(Code::VcardDateUnreadable, "REV", "", "/rev");
        }
        form.text("REV", "/rev", &contact.rev);
    }
    for (index, line) in contact.other.iter().enumerate() {
        form.other(index, line);
    }
    form.finish()
}

const NAME: [&str; 5] = ["family", "given", "additional", "prefix", "suffix"];
const ADDRESS: [&str; 7] = ["poBox", "extended", "street", "locality", "region", "postalCode", "country"];

/// A card that is put together.
struct Form<'f, 'o> {
    repair: Repair,
    /// What is repaired on the way is what the caller left to us.
    silent: Findings<'static>,
    to: &'f mut Findings<'o>,
    failed: bool,
    /// Whether a line of the caller's cannot be read.
    unreadable: bool,
}

impl Form<'_, '_> {
    fn add(&mut self, mut property: Property<'_>) {
        let mut reporter = Reporter::new(&mut self.silent, 0, None);
        self.repair.add(&mut property, &mut reporter);
        self.unreadable |= reporter.failed;
    }

    fn text(&mut self, property: &'static str, field: &str, value: &str) {
        if !value.is_empty() {
            self.parts(Property::new(property, Cow::Borrowed("")), field, &[], &[value]);
        }
    }

    /// A property with types.
    fn typed(&mut self, name: &'static str, field: &str, types: &[String], names: &[&str], parts: &[&str]) {
        let mut property = Property::new(name, Cow::Borrowed(""));
        let mut list = String::new();
        for (number, word) in types.iter().enumerate() {
            put(&mut list, if number == 0 { "" } else { "," });
            put(&mut list, word);
            if !is_type(word) {
                let mut field = String::from(field);
                put(&mut field, "/types/");
                push_index(number, &mut field);
                self.refuse(Code::VcardParameter, "type", &field);
            }
        }
        if !types.is_empty() {
            property.parameters.push(Parameter::new("TYPE", Cow::Owned(list)));
        }
        self.parts(property, field, names, parts);
    }

    /// The value of a property; `names` are the fields of its components.
    fn parts(&mut self, mut property: Property<'_>, field: &str, names: &[&str], parts: &[&str]) {
        let mut value = String::new();
        for (index, part) in parts.iter().enumerate() {
            if holds(part, is_forbidden) {
                let mut field = String::from(field);
                if let Some(name) = names.get(index) {
                    put(&mut field, "/");
                    put(&mut field, name);
                }
                self.refuse(Code::VcardControlCharacter, "", &field);
            }
            put(&mut value, if index > 0 { ";" } else { "" });
            quote(part, &mut value);
        }
        property.value = Cow::Owned(value);
        self.add(property);
    }

    /// A part of a value that must say something.
    fn filled(&mut self, field: &str, index: usize, name: &str, value: &str) {
        if value.trim().is_empty() {
            let mut field = at(field, index);
            put(&mut field, "/");
            put(&mut field, name);
            self.refuse(Code::TextEmpty, "", &field);
        }
    }

    /// A line of its own; it must be one property.
    fn other(&mut self, index: usize, text: &str) {
        let parts = Parts::of(text).filter(|parts| !word_in(parts.label.name, "BEGIN END VERSION"));
        let code = match parts {
            Some(_) if text.starts_with(&[' ', '\t'][..]) => Code::VcardStrayLine,
            Some(_) if holds(text, is_forbidden) => Code::VcardControlCharacter,
            Some(_) if holds(text, is_break) => Code::VcardStrayLine,
            Some(parts) => return self.add(Property::of(&Line::alone(text), &parts, Vec::new())),
            None => Code::VcardStrayLine,
        };
        self.refuse(code, "other", &at("/other", index));
    }

    #[cold]
    fn refuse(&mut self, code: Code, reason: &'static str, field: &str) {
        self.failed = true;
        if let Some(mut details) = self.to.report_as(code, Severity::Error, self.to.inside(0..0)) {
            details.text(Name::Field, field);
            if !reason.is_empty() {
                details.reason(reason);
            }
        }
    }

    #[cold]
    fn warn(&mut self, code: Code, property: &'static str, reason: &'static str, field: &str) {
        if let Some(mut details) = self.to.report(code, self.to.inside(0..0)) {
            details.word(Name::Property, property);
            if !reason.is_empty() {
                details.reason(reason);
            }
            if !field.is_empty() {
                details.text(Name::Field, field);
            }
        }
    }

    fn finish(mut self) -> Option<String> {
        if self.unreadable {
            self.refuse(Code::VcardCharset, "", "/other");
        }
        let mut reporter = Reporter::new(&mut self.silent, 0, None);
        let named = self.repair.names(TextRange::default(), &mut reporter);
        if !named && !self.failed {
            self.warn(Code::VcardNameMissing, "FN", "nothing", "");
        }
        (!self.failed).then(|| self.repair.end())
    }
}

fn at(field: &str, index: usize) -> String {
    let mut out = String::from(field);
    put(&mut out, "/");
    push_index(index, &mut out);
    out
}

fn push_index(index: usize, out: &mut String) {
    let mut digits = Vec::new();
    whole(index as i64, &mut digits);
    put(out, core::str::from_utf8(&digits).unwrap_or_default());
}

#[inline(never)]
fn holds(text: &str, which: fn(char) -> bool) -> bool {
    text.chars().any(which)
}

/// Whether a `TYPE` list can carry the word and give it back.
pub(super) fn is_type(word: &str) -> bool {
    let odd = |letter| is_break(letter) || is_forbidden(letter);
    !word.trim_ascii().is_empty() && cut(word, b"\",;:\\").1.is_empty() && !holds(word, odd)
}

/// What some reader takes for a line break.
pub(super) fn is_break(letter: char) -> bool {
    matches!(letter, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Control characters that are no white space.
pub(super) fn is_forbidden(letter: char) -> bool {
    letter.is_ascii_control() && !matches!(letter, '\t'..='\r')
}
