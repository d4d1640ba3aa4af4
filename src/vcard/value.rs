//! Values in canonical spelling: decoded, escaped where needed, with all their components.
//!
//! `N` and `ADR` are padded to five and seven components (RFC 2426 §3.1.2, §3.2.1); more of them
//! (RFC 9554) are kept. An address whose parts stand in the wrong components is kept too, and the
//! right order is proposed. `REV` is written in UTC. What no rule speaks of stays verbatim.

use alloc::string::String;
use core::ops::Range;

use super::decode::quoted_printable;
use super::lines::Line;
use super::parameters::Manner;
use super::property::{CHARSETS, Property, Value, known};
use super::repair::{About, Mending, told};
use super::revision::{self, Moment};
use super::text::{Components, Raw, cut, escape, put, same, without_backslash, word_in};
use super::write::Writing;
use crate::findings::{Code, Severity};

impl Writing<'_> {
    /// The value of a property.
    pub(super) fn value(&mut self, line: &Line<'_>, property: &Property<'_>, kind: Value, manner: Manner<'_>) {
        let at = line.part(property.value);
        let about = About::property(property.name);
        let decoded;
        let mut value = property.value;
        if manner.quoted_printable {
            let received = told(manner.charset.unwrap_or_default(), CHARSETS);
            let Some(result) = quoted_printable(value, manner.charset) else {
                let finding = About { reason: "unknown", received, ..about }.finding(Code::VcardCharset, at);
                return self.repairs.fail(finding.weighing(Severity::Error));
            };
            if result.damaged {
                self.repairs.repair(Code::VcardEncoding, at.clone(), About { reason: "damaged", ..about });
            }
            decoded = result.text;
            value = &decoded;
        }
        if manner.base64 {
            return self.base64(value, at, about);
        }
        let date = matches!(kind, Value::Date | Value::Revision);
        let foreign =
            manner.value.is_some_and(|word| !word_in(word, "TEXT PHONE-NUMBER") && (!date || word_in(word, "URI URL")));
        let (commas, semicolons) = match kind {
            _ if foreign => return self.verbatim(property, value, manner, at),
            Value::Verbatim => return self.verbatim(property, value, manner, at),
            Value::Date | Value::Revision => {
                if !manner.value.is_some_and(|word| same(word, "TEXT")) && self.date(kind, value, &at, about) {
                    return;
                }
                return self.verbatim(property, value, manner, at);
            }
            Value::Text => (false, false),
            Value::List => (true, false),
            Value::Units => (false, true),
            Value::Parts(_) => (true, true),
        };
        let raw = Raw { commas, semicolons };
        let from = self.out.len();
        let mut tidy = String::new();
        let mut seen = escape(value, raw, &mut tidy);
        let mut changed = seen.changed && !manner.quoted_printable;
        if seen.changed {
            value = &tidy;
        }
        let loose;
        if let Value::Parts(count) = kind
            && seen.semicolons == 0
            && seen.escaped + 1 == count
        {
            // A writer has escaped the separators themselves.
            loose = without_backslash(value, ";");
            value = &loose;
            seen.semicolons = seen.escaped;
            changed = true;
        }
        self.out.push(value);
        if changed {
            self.repairs.repair(Code::VcardEscaping, at.clone(), about);
        }
        if let Value::Parts(expected) = kind {
            self.components(from, seen.semicolons + 1, expected, at, about);
        }
    }

    fn base64(&mut self, value: &str, at: Range<usize>, about: About<'_>) {
        let mut rest = Some(value);
        while let Some(text) = rest {
            let (piece, behind) = cut(text, b" \t\r\n");
            self.out.push(piece);
            rest = behind.get(1..);
        }
        if !cut(value, b" \t\r\n").1.is_empty() {
            self.repairs.repair(Code::VcardEncoding, at, About { reason: "spaces", ..about });
        }
    }

    /// A value that no rule speaks of.
    #[inline(never)]
    fn verbatim(&mut self, property: &Property<'_>, value: &str, manner: Manner<'_>, at: Range<usize>) {
        if manner.quoted_printable {
            let mut tidy = String::new();
            let seen = escape(value, Raw { commas: true, semicolons: true }, &mut tidy);
            return self.out.push(if seen.changed { &tidy } else { value });
        }
        if known(property.name).is_some() && !property.is("AGENT") && !cut(value, b"\\").1.is_empty() {
            let tidy = without_backslash(value, ":");
            self.out.push(&tidy);
            if tidy != value {
                self.repairs.repair(Code::VcardEscaping, at, About::property(property.name));
            }
        } else {
            self.out.push(value);
        }
    }

    /// A date; false when it stays as it is.
    fn date(&mut self, kind: Value, value: &str, at: &Range<usize>, about: About<'_>) -> bool {
        match revision::read(value.trim_ascii()) {
            Moment::Instant(text) if kind == Value::Revision => {
                self.out.push(&text);
                if text != value {
                    self.repairs.repair(Code::VcardDateSpelling, at.clone(), about);
                }
                return true;
            }
            Moment::Unreadable => self.repairs.warn(Code::VcardDateUnreadable, at.clone(), about),
            _ => {}
        }
        false
    }

    /// The components of a name or an address, written from `from` on.
    fn components(&mut self, from: usize, count: usize, expected: usize, at: Range<usize>, about: About<'_>) {
        if count != expected {
            let more = count > expected;
            let reason = if more { "more" } else { "" };
            let finding = About { reason, ..about }
                .finding(Code::VcardComponentCount, at.clone())
                .number("received", count as i64)
                .number("expected", expected as i64);
            for _ in count..expected {
                self.out.push(";");
            }
            self.repairs.add(finding, if more { Mending::No } else { Mending::Card });
        }
        if expected == 7
            && let Some(text) = rearranged(self.out.from(from))
        {
            let mending = Mending::Instead(from..self.out.len(), text);
            self.repairs.add(about.finding(Code::VcardAddressOrder, at), mending);
        }
    }
}

/// An address that was written street, postcode, town, country: the same in the order of RFC 2426 §3.2.1.
///
/// It is recognised by a French postcode in the slot of the extended address and a town, a text
/// without digits, in the slot of the street.
fn rearranged(address: &str) -> Option<String> {
    let mut parts = Components::of(address);
    let (street, code, town, country) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    if street.trim_ascii().is_empty() || town.trim_ascii().is_empty() || digits(town) > 0 {
        return None;
    }
    if code.len() != 5 || digits(code) != 5 || parts.any(|part| !part.is_empty()) {
        return None;
    }
    let mut out = String::from(";;");
    for part in [street, ";", town, ";;", code, ";", country] {
        put(&mut out, part);
    }
    Some(out)
}
