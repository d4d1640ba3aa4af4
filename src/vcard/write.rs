//! Properties in canonical spelling, and what had to be repaired for that.
//!
//! Known properties (RFC 2426 §3) get upper-case names, one `TYPE` list, tidy escapes and all
//! their components. Others are kept verbatim with their group, unless an encoding, a charset or
//! a parameter without a name makes them unreadable in vCard 3.0.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::decode::quoted_printable;
use super::lines::Line;
use super::property::{Parameter, Property, Value, is_word, known, word_in};
use super::repair::{Canonical, Repairs, about};
use super::revision::{self, Moment};
use super::text::{Raw, components, escape};
use crate::report::{Code, Finding};

/// What stands before the first property.
pub(super) const HEAD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\n";

/// A card while it is written.
pub(super) struct Writing<'t> {
    /// The text so far.
    pub out: Canonical<'t>,
    /// The findings so far.
    pub repairs: Repairs,
    /// How many properties have been written.
    pub count: usize,
    /// The first name in lower case.
    case: Option<Range<usize>>,
    /// Which of `FN N REV BDAY` there were.
    seen: u8,
    /// Where the first filled value of `N`, `ORG` and `EMAIL` stands.
    sources: [Range<usize>; 3],
    /// Where an empty `FN` stands, in the canonical text and in the author's.
    gap: Option<(usize, Range<usize>)>,
    /// Whether there is a filled `FN`.
    named: bool,
    /// Where the line behind the first `FN` begins.
    behind_name: usize,
}

const SINGLE: [&str; 4] = ["FN", "N", "REV", "BDAY"];

impl<'t> Writing<'t> {
    /// A card that begins at `from`.
    pub fn new(text: &'t str, from: usize) -> Self {
        let mut out = Canonical::new(text, from);
        out.push(HEAD);
        Writing {
            out,
            repairs: Repairs::default(),
            count: 0,
            case: None,
            seen: 0,
            sources: [0..0, 0..0, 0..0],
            gap: None,
            named: false,
            behind_name: HEAD.len(),
        }
    }

    /// A name stands in lower case.
    pub fn lower(&mut self, at: Range<usize>) {
        self.case.get_or_insert(at);
    }

    /// A text that is no property becomes a note.
    pub fn note(&mut self, text: &str) {
        self.out.push("NOTE:");
        escape(text, Raw { commas: false, semicolons: false }, |piece| self.out.push(piece));
        self.out.push("\r\n");
        self.count += 1;
    }

    /// A property.
    pub fn property(&mut self, line: &Line<'_>, property: &Property<'_>) {
        if property.open_quote {
            return self.unquoted(line, property);
        }
        self.count += 1;
        let kind = known(property.name);
        if property.spaced {
            let label = line.text.split([':', ';']).next().unwrap_or_default();
            self.repairs.repair(Finding::new(Code::VcardSpacing, line.part(label)));
        }
        if line.badly {
            self.repairs.repair(about(Code::VcardFolding, line.place.clone(), property.name));
        }
        if let Some(at) = line.text.bytes().position(|byte| byte < b' ' && byte != b'\t' || byte == 0x7F) {
            let at = line.part(line.text.get(at..at + 1).unwrap_or_default());
            self.repairs.warn(about(Code::VcardControlCharacter, at, property.name));
        }
        if let Some(group) = property.group {
            self.out.push(group);
            self.out.push(".");
        }
        match kind {
            None => self.out.push(property.name),
            Some(_) => {
                if self.out.push_upper(property.name) {
                    self.lower(line.part(property.name));
                }
            }
        }
        let manner = self.parameters(line, property, kind.is_some());
        self.out.push(":");
        let from = self.out.len();
        self.value(line, property, kind.unwrap_or(Value::Verbatim), manner);
        let value = from..self.out.len();
        self.out.push("\r\n");
        self.remember(line, property, value);
    }

    /// A property with a quotation mark that is never closed: no quotation mark in its parameters counts.
    #[cold]
    fn unquoted(&mut self, line: &Line<'_>, property: &Property<'_>) {
        let at = line.part(property.parameters);
        self.repairs.repair(about(Code::VcardParameter, at, property.name).text("reason", "quote"));
        let head = line.text.len() - property.value.len();
        let mut text = line.text.get(..head).unwrap_or_default().replace('"', "");
        text.push_str(property.value);
        let line =
            Line { text: &text, place: line.place.clone(), first: Some(0), badly: line.badly, whole: line.whole };
        if let Some(property) = Property::of(&text) {
            self.property(&line, &property);
        }
    }

    /// Keeps in mind what the names are derived from, and what may stand only once.
    fn remember(&mut self, line: &Line<'_>, property: &Property<'_>, value: Range<usize>) {
        let filled = self.out.get(value.clone()).bytes().any(|byte| !matches!(byte, b';' | b' ' | b'\t'));
        for (source, name) in self.sources.iter_mut().zip(["N", "ORG", "EMAIL"]) {
            if filled && source.start == source.end && property.is(name) {
                *source = value.clone();
            }
        }
        let Some(index) = SINGLE.iter().position(|name| property.is(name)) else { return };
        if index == 0 {
            if self.seen & 1 == 0 {
                self.behind_name = self.out.len();
            }
            self.named |= filled;
            if !filled && self.gap.is_none() {
                self.gap = Some((value.start, line.place.clone()));
            }
        }
        let bit = 1 << index;
        let other = |raw| matches!(Parameter::of(raw), Parameter::Other(name, _) if name.eq_ignore_ascii_case("ALTID"));
        if self.seen & bit != 0 && !property.parameters().any(other) {
            self.repairs.warn(about(Code::VcardDuplicateProperty, line.place.clone(), property.name));
        }
        self.seen |= bit;
    }

    fn parameters<'a>(&mut self, line: &Line<'_>, property: &Property<'a>, known: bool) -> Manner<'a> {
        let mut manner = Manner { quoted_printable: false, base64: false, charset: None, value: None };
        if property.parameters.is_empty() {
            return manner;
        }
        let mut tidy = true;
        for raw in property.parameters() {
            match Parameter::of(raw) {
                Parameter::Charset(name) => manner.charset = Some(name),
                Parameter::Encoding(word) => {
                    manner.quoted_printable |= word.eq_ignore_ascii_case("QUOTED-PRINTABLE");
                    manner.base64 |= word_in(word, "BASE64 B");
                    tidy &= raw.eq_ignore_ascii_case("ENCODING=B");
                    continue;
                }
                Parameter::Value(word) => {
                    manner.value = Some(word);
                    continue;
                }
                Parameter::Type(_) | Parameter::Other(..) => continue,
                _ => {}
            }
            tidy = false;
        }
        if tidy && !known {
            self.out.push(property.parameters);
            return manner;
        }
        let mut typed = false;
        for raw in property.parameters() {
            let at = || line.part(raw);
            match Parameter::of(raw) {
                Parameter::Type(_) | Parameter::BareType(..) => {
                    if !typed {
                        self.types(line, property);
                        typed = true;
                    }
                }
                Parameter::Charset(name) => {
                    self.repairs.repair(about(Code::VcardCharset, at(), property.name).received(name));
                }
                Parameter::Encoding(word) => {
                    let from = self.out.len();
                    if word_in(word, "BASE64 B") {
                        self.out.push(";ENCODING=b");
                    } else if !word_in(word, "QUOTED-PRINTABLE 7BIT 8BIT") {
                        self.out.push(";ENCODING=");
                        self.out.push(word);
                    }
                    self.respelled(from, raw, about(Code::VcardEncoding, at(), property.name).received(word));
                }
                Parameter::Value(word) | Parameter::BareValue(word) => {
                    let from = self.out.len();
                    if !property.is("REV") || !word_in(word, "DATE-AND-OR-TIME TIMESTAMP") {
                        self.out.push(";VALUE=");
                        self.out.push(if word.eq_ignore_ascii_case("URL") { "uri" } else { word });
                    }
                    self.respelled(from, raw, about(Code::VcardParameter, at(), property.name));
                }
                Parameter::Other(name, value) => {
                    self.out.push(";");
                    if self.out.push_upper(name.trim()) {
                        self.lower(at());
                    }
                    self.out.push("=");
                    self.out.push(value.trim());
                    if name.trim().len() + value.trim().len() != name.len() + value.len() {
                        self.repairs.repair(Finding::new(Code::VcardSpacing, at()));
                    }
                }
                Parameter::Empty => {
                    self.repairs.repair(about(Code::VcardParameter, at(), property.name).text("reason", "empty"));
                }
            }
        }
        manner
    }

    /// Reports a parameter that was written otherwise than what stands in the canonical text from `from`.
    fn respelled(&mut self, from: usize, raw: &str, finding: Finding) {
        let now = self.out.get(from..self.out.len()).get(1..).unwrap_or_default();
        if now == raw {
            return;
        }
        if now.eq_ignore_ascii_case(raw) {
            self.lower(finding.at);
        } else {
            self.repairs.repair(finding);
        }
    }

    /// One `TYPE` list in place of all the types of a property.
    fn types(&mut self, line: &Line<'_>, property: &Property<'_>) {
        /// Repeated words are looked for among so many.
        const COMPARED: usize = 32;
        let mut explicit = 0;
        let mut only = "";
        let mut bare: Vec<&str> = Vec::new();
        let mut strange = false;
        let mut lower = false;
        let mut from = None;
        for raw in property.parameters() {
            let words = match Parameter::of(raw) {
                Parameter::Type(words) => {
                    explicit += 1;
                    only = words;
                    words
                }
                Parameter::BareType(word, familiar) => {
                    strange |= !familiar;
                    bare.push(word);
                    word
                }
                _ => continue,
            };
            for word in words.split([',', '"']) {
                let word = word.trim_start().trim_end_matches(|letter: char| letter.is_whitespace() || letter == '\\');
                let listed = self.out.get(from.unwrap_or(self.out.len())..self.out.len());
                if word.is_empty() || listed.split(',').take(COMPARED).any(|one| one.eq_ignore_ascii_case(word)) {
                    continue;
                }
                self.out.push(if from.is_none() { ";TYPE=" } else { "," });
                from.get_or_insert(self.out.len());
                if is_word(word) {
                    lower |= self.out.push_upper(word);
                } else if word.contains([':', ';']) {
                    self.out.push("\"");
                    self.out.push(word);
                    self.out.push("\"");
                } else {
                    self.out.push(word);
                }
            }
        }
        if let (Some(first), Some(last)) = (bare.first(), bare.last()) {
            let at = line.part(first).start..line.part(last).end;
            let mut finding = about(Code::VcardBareType, at, property.name);
            finding.params.push_list("received", bare.iter().copied().filter(|word| word.len() < 32).take(8));
            self.repairs.repair(if strange { finding.text("reason", "unknown") } else { finding });
            return;
        }
        let listed = self.out.get(from.unwrap_or(self.out.len())..self.out.len());
        let at = line.part(property.parameters.trim_start_matches(';'));
        if explicit != 1 || listed.is_empty() || !listed.eq_ignore_ascii_case(only) {
            self.repairs.repair(about(Code::VcardTypeSpelling, at, property.name));
        } else if lower || !line.text.contains(";TYPE=") {
            self.lower(at);
        }
    }

    fn value(&mut self, line: &Line<'_>, property: &Property<'_>, kind: Value, manner: Manner<'_>) {
        let at = || line.part(property.value);
        let mut decoded = String::new();
        let mut value = property.value;
        if manner.quoted_printable {
            let Some(result) = quoted_printable(value, manner.charset) else {
                let name = manner.charset.unwrap_or_default();
                let finding = about(Code::VcardCharset, at(), property.name).received(name).text("reason", "unknown");
                return self.repairs.fail(finding.weighing(crate::report::Severity::Error));
            };
            if result.damaged {
                self.repairs.repair(about(Code::VcardEncoding, at(), property.name).text("reason", "damaged"));
            }
            decoded = result.text;
            value = &decoded;
        } else if manner.base64 {
            for piece in value.split([' ', '\t']) {
                self.out.push(piece);
            }
            if value.contains([' ', '\t']) {
                self.repairs.repair(about(Code::VcardEncoding, at(), property.name).text("reason", "spaces"));
            }
            return;
        }
        let mut raw = Raw { commas: false, semicolons: false };
        match kind {
            _ if manner.value.is_some_and(|word| !word_in(word, "TEXT PHONE-NUMBER")) && !kind.is_date() => {
                return self.verbatim(line, property, value, manner);
            }
            Value::Verbatim => return self.verbatim(line, property, value, manner),
            Value::Revision | Value::Date => return self.date(line, property, value, kind == Value::Revision, manner),
            Value::Text => {}
            Value::List => raw.commas = true,
            Value::Units => raw.semicolons = true,
            Value::Parts(_) => raw = Raw { commas: true, semicolons: true },
        }
        let mut loosened = String::new();
        let mut changed = false;
        if let Value::Parts(count) = kind
            && value.contains("\\;")
        {
            let seen = escape(value, raw, |_| {});
            if seen.semicolons == 0 && seen.escaped + 1 == count {
                loosened = value.replace("\\;", ";");
                value = &loosened;
                changed = true;
            }
        }
        let from = self.out.len();
        let seen = escape(value, raw, |piece| self.out.push(piece));
        if changed || seen.changed && !manner.quoted_printable {
            self.repairs.repair(about(Code::VcardEscaping, at(), property.name));
        }
        drop(decoded);
        drop(loosened);
        let Value::Parts(expected) = kind else { return };
        let count = seen.semicolons + 1;
        if count != expected {
            let finding = about(Code::VcardComponentCount, at(), property.name)
                .number("received", count as i64)
                .number("expected", expected as i64);
            if count < expected {
                for _ in count..expected {
                    self.out.push(";");
                }
                self.repairs.repair(finding);
            } else {
                self.repairs.warn(finding.text("reason", "more"));
            }
        }
        if expected == 7 {
            let place = from..self.out.len();
            if let Some(text) = rearranged(self.out.get(place.clone())) {
                self.repairs.propose(about(Code::VcardAddressOrder, at(), property.name), place, text);
            }
        }
    }

    fn verbatim(&mut self, line: &Line<'_>, property: &Property<'_>, value: &str, manner: Manner<'_>) {
        if manner.quoted_printable {
            escape(value, Raw { commas: true, semicolons: true }, |piece| self.out.push(piece));
            return;
        }
        let mut rest = value;
        let mut changed = false;
        if value.contains("\\:") && known(property.name).is_some() && !property.is("AGENT") {
            while let Some((before, behind)) = rest.split_once('\\') {
                self.out.push(before);
                if behind.starts_with(':') {
                    changed = true;
                } else {
                    self.out.push("\\");
                }
                let next = behind.chars().next().map_or(0, char::len_utf8);
                let (next, behind) = behind.split_at_checked(next).unwrap_or_default();
                self.out.push(next);
                rest = behind;
            }
        }
        self.out.push(rest);
        if changed {
            self.repairs.repair(about(Code::VcardEscaping, line.part(property.value), property.name));
        }
    }

    fn date(&mut self, line: &Line<'_>, property: &Property<'_>, value: &str, rewrite: bool, manner: Manner<'_>) {
        let at = line.part(property.value);
        if manner.value.is_some_and(|word| word.eq_ignore_ascii_case("TEXT")) {
            return self.verbatim(line, property, value, manner);
        }
        match revision::read(value.trim()) {
            Moment::Instant(text) if rewrite => {
                self.out.push(&text);
                if text != value {
                    self.repairs.repair(about(Code::VcardDateSpelling, at, property.name));
                }
                return;
            }
            Moment::Unreadable => self.repairs.warn(about(Code::VcardDateUnreadable, at, property.name)),
            _ => {}
        }
        self.verbatim(line, property, value, manner);
    }

    /// Adds the names that vCard 3.0 asks for, ends the card.
    pub fn finish(&mut self, begin: Range<usize>) {
        self.out.push("END:VCARD");
        if self.seen & 2 == 0 {
            self.insert(self.behind_name, "N:;;;;\r\n");
            self.repairs.repair(about(Code::VcardNameMissing, begin.clone(), "N").text("reason", "empty"));
        }
        if !self.named {
            let gap = self.gap.take();
            let name = self.derived();
            let finding = about(Code::VcardNameMissing, gap.as_ref().map_or(begin, |(_, at)| at.clone()), "FN");
            match (gap, name) {
                (_, None) => self.repairs.warn(finding.text("reason", "nothing")),
                (Some((at, _)), Some(name)) => {
                    self.insert(at, &name);
                    self.repairs.repair(finding);
                }
                (None, Some(name)) => {
                    let mut line = String::from("FN:");
                    line.push_str(&name);
                    line.push_str("\r\n");
                    self.insert(HEAD.len(), &line);
                    self.repairs.repair(finding);
                }
            }
        }
        if let Some(at) = self.case.take() {
            self.repairs.repair(Finding::new(Code::VcardCase, at));
        }
    }

    fn insert(&mut self, at: usize, piece: &str) {
        self.out.insert(at, piece);
        self.repairs.shift(at, piece.len());
        for source in &mut self.sources {
            if source.start >= at {
                *source = source.start + piece.len()..source.end + piece.len();
            }
        }
    }

    /// A formatted name from `N`, else from `ORG`, else from `EMAIL`.
    fn derived(&self) -> Option<String> {
        let [n, org, email] = &self.sources;
        let mut name = String::new();
        let mut add = |piece: &str| {
            let piece = piece.trim();
            if !piece.is_empty() {
                if !name.is_empty() {
                    name.push(' ');
                }
                escape(piece, Raw { commas: false, semicolons: false }, |piece| name.push_str(piece));
            }
        };
        for index in [3, 1, 2, 0, 4] {
            add(components(self.out.get(n.clone())).nth(index).unwrap_or_default());
        }
        if n.start == n.end {
            let source = self.out.get(if org.start == org.end { email.clone() } else { org.clone() });
            components(source).find(|part| !part.trim().is_empty()).into_iter().for_each(add);
        }
        (!name.is_empty()).then_some(name)
    }
}

/// What the parameters say about the value.
#[derive(Clone, Copy)]
struct Manner<'a> {
    quoted_printable: bool,
    base64: bool,
    charset: Option<&'a str>,
    value: Option<&'a str>,
}

impl Value {
    fn is_date(self) -> bool {
        matches!(self, Value::Date | Value::Revision)
    }
}

/// An address that was written street, postcode, town, country: the same in the order of RFC 2426 §3.2.1.
///
/// It is recognised by a French postcode in the slot of the extended address and a town, a text
/// without digits, in the slot of the street.
fn rearranged(address: &str) -> Option<String> {
    let mut parts = components(address);
    let (street, code, town) = (parts.next()?, parts.next()?, parts.next()?);
    let country = parts.next()?;
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    if street.trim().is_empty() || town.trim().is_empty() || digits(town) > 0 {
        return None;
    }
    if code.len() != 5 || digits(code) != 5 || parts.any(|part| !part.is_empty()) {
        return None;
    }
    let mut out = String::from(";;");
    for (part, behind) in [(street, ";"), (town, ";;"), (code, ";"), (country, "")] {
        out.push_str(part);
        out.push_str(behind);
    }
    Some(out)
}
