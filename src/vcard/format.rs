//! A structured contact as a canonical card.
//!
//! Every value is escaped, so that none can start a line of its own. Line breaks of any kind become
//! `\n`: [`parse`](super::parse) gives back the same contact with LF in their place, types in upper
//! case, the formatted name derived when it was empty, and `rev` in UTC.
//! Refuses what vCard cannot carry: control characters (RFC 2426 §4, `VALUE-CHAR`), types with
//! punctuation, numbers and addresses that say nothing, and lines in `other` that are no property.

use alloc::string::String;
use alloc::vec::Vec;

use super::Contact;
use super::lines::Line;
use super::property::Property;
use super::revision::{self, Moment};
use super::text::{cut, put, quote, word_in};
use super::write::Writing;
use crate::findings::{Code, Severity};
use crate::json::write::whole;
use crate::render::Finding;

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
    let mut form = Form { writing: Writing::new("", 0, true), line: String::new(), found, failed: false };
    form.text("FN", "/fn", &contact.formatted);
    let name = contact.name.parts();
    if name.iter().any(|part| !part.is_empty()) {
        put(&mut form.line, "N:");
        form.parts("/name", &["family", "given", "additional", "prefix", "suffix"], &name);
    }
    form.text("ORG", "/org", &contact.org);
    form.text("ROLE", "/role", &contact.role);
    for (index, tel) in contact.tel.iter().enumerate() {
        form.start("TEL", "/tel", index, &tel.types);
        form.filled("/tel", index, "number", &tel.number);
    }
    for (index, email) in contact.email.iter().enumerate() {
        form.start("EMAIL", "/email", index, &email.types);
        form.filled("/email", index, "address", &email.address);
    }
    for (index, adr) in contact.adr.iter().enumerate() {
        form.start("ADR", "/adr", index, &adr.types);
        let names = ["poBox", "extended", "street", "locality", "region", "postalCode", "country"];
        form.parts_at("/adr", index, &names, &adr.parts());
    }
    if !contact.rev.is_empty() {
        if matches!(revision::read(&contact.rev), Moment::Unreadable) {
            (form.found)(Finding::new(Code::VcardDateUnreadable, 0..0).text("property", "REV").text("field", "/rev"));
        }
        form.text("REV", "/rev", &contact.rev);
    }
    for (index, line) in contact.other.iter().enumerate() {
        form.other(index, line);
    }
    form.finish()
}

struct Form<'f> {
    writing: Writing<'static>,
    /// The line that is being written.
    line: String,
    found: &'f mut dyn FnMut(Finding),
    failed: bool,
}

impl Form<'_> {
    fn text(&mut self, property: &str, field: &str, value: &str) {
        if !value.is_empty() {
            put(&mut self.line, property);
            put(&mut self.line, ":");
            self.parts(field, &[], &[value]);
        }
    }

    /// The name of a property and its types.
    fn start(&mut self, property: &str, field: &str, index: usize, types: &[String]) {
        put(&mut self.line, property);
        for (number, word) in types.iter().enumerate() {
            self.line.push_str(if number == 0 { ";TYPE=" } else { "," });
            put(&mut self.line, word);
            if !is_type(word) {
                let mut field = at(field, index);
                put(&mut field, "/types/");
                push_index(number, &mut field);
                self.refuse(Code::VcardParameter, "type", &field);
            }
        }
        put(&mut self.line, ":");
    }

    fn parts_at(&mut self, field: &str, index: usize, names: &[&str], parts: &[&str]) {
        self.parts(&at(field, index), names, parts);
    }

    /// The one part of a value that must say something.
    fn filled(&mut self, field: &str, index: usize, name: &str, value: &str) {
        if value.trim().is_empty() {
            let mut field = at(field, index);
            put(&mut field, "/");
            put(&mut field, name);
            self.refuse(Code::TextEmpty, "", &field);
        }
        self.parts_at(field, index, &[name], &[value]);
    }

    /// The value of a property; `names` are the fields of its components.
    fn parts(&mut self, field: &str, names: &[&str], parts: &[&str]) {
        for (index, part) in parts.iter().enumerate() {
            if holds(part, is_forbidden) {
                let mut field = String::from(field);
                if let Some(name) = names.get(index) {
                    put(&mut field, "/");
                    put(&mut field, name);
                }
                self.refuse(Code::VcardControlCharacter, "", &field);
            }
            if index > 0 {
                put(&mut self.line, ";");
            }
            quote(part, &mut self.line);
        }
        self.end();
    }

    /// A line of its own; it must be one property.
    fn other(&mut self, index: usize, text: &str) {
        let property = Property::of(text).filter(|property| !word_in(property.name, "BEGIN END VERSION"));
        let code = if property.is_none() || text.starts_with([' ', '\t']) {
            Code::VcardStrayLine
        } else if holds(text, is_forbidden) {
            Code::VcardControlCharacter
        } else if holds(text, is_break) {
            Code::VcardStrayLine
        } else {
            put(&mut self.line, text);
            self.end();
            return;
        };
        self.refuse(code, "other", &at("/other", index));
    }

    fn end(&mut self) {
        if !self.failed {
            let line = Line { text: &self.line, place: 0..self.line.len(), first: None, badly: false, whole: true };
            if let Some(property) = Property::of(&self.line) {
                self.writing.property(&line, &property);
            }
        }
        self.line.clear();
    }

    #[cold]
    fn refuse(&mut self, code: Code, reason: &'static str, field: &str) {
        self.failed = true;
        let finding = Finding::new(code, 0..0).weighing(Severity::Error).text("field", field);
        (self.found)(if reason.is_empty() { finding } else { finding.text("reason", reason) });
    }

    fn finish(mut self) -> Option<String> {
        if self.writing.repairs.failed {
            self.refuse(Code::VcardCharset, "", "/other");
        }
        self.writing.finish(0..0);
        if self.writing.nameless && !self.failed {
            let finding = Finding::new(Code::VcardNameMissing, 0..0);
            (self.found)(finding.text("property", "FN").text("reason", "nothing"));
        }
        (!self.failed).then(|| self.writing.out.finish().into_owned())
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
