//! Properties in canonical spelling, and the names that vCard 3.0 asks for.
//!
//! Known properties (RFC 2426 §3) get upper-case names, one `TYPE` list, tidy escapes and all
//! their components. Others are kept verbatim with their group, unless an encoding, a charset or
//! a parameter without a name makes them unreadable in vCard 3.0. A missing `FN` is derived from
//! `N`, `ORG` or `EMAIL`; a missing `N` is written empty (RFC 2426 §3.1 asks for both).

use alloc::string::String;
use core::ops::Range;

use super::lines::Line;
use super::property::{Parameter, Property, Value, known};
use super::repair::{About, Canonical, Repairs};
use super::text::{Components, Raw, cut, escape, put, same};
use crate::findings::Code;
use crate::json::eight::{ONES, position, quotes_and_controls, zeros};

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
    /// Which of [`SINGLE`] there were.
    seen: u8,
    /// Where the first filled value of each of [`SOURCES`] stands.
    sources: [Range<usize>; 3],
    /// Where an empty `FN` stands, in the canonical text and in the author's.
    gap: Option<(usize, Range<usize>)>,
    /// Whether there is a filled `FN`.
    named: bool,
    /// Whether there was nothing to derive `FN` from.
    pub nameless: bool,
    /// Where the line behind the first `FN` begins.
    behind_name: usize,
}

/// What stands in a card once.
const SINGLE: [&str; 4] = ["FN", "N", "REV", "BDAY"];
/// What `FN` is derived from.
const SOURCES: [&str; 3] = ["N", "ORG", "EMAIL"];

impl<'t> Writing<'t> {
    /// A card that begins at `from`; without `whole`, its findings will only be counted.
    pub fn new(text: &'t str, from: usize, whole: bool) -> Self {
        let mut out = Canonical::new(text, from);
        out.push(HEAD);
        Writing {
            out,
            repairs: Repairs::new(whole),
            count: 0,
            case: None,
            seen: 0,
            sources: [0..0, 0..0, 0..0],
            gap: None,
            named: false,
            nameless: false,
            behind_name: HEAD.len(),
        }
    }

    /// A name stands in lower case.
    #[cold]
    #[inline(never)]
    pub fn lower(&mut self, at: Range<usize>) {
        self.case.get_or_insert(at);
    }

    /// A text that is no property becomes a note.
    #[cold]
    #[inline(never)]
    pub fn note(&mut self, text: &str) {
        let mut tidy = String::new();
        let seen = escape(text, Raw::default(), &mut tidy);
        self.out.push("NOTE:");
        self.out.push(if seen.changed { &tidy } else { text });
        self.out.push("\r\n");
        self.count += 1;
    }

    /// A property.
    #[inline(never)]
    pub fn property(&mut self, line: &Line<'_>, property: &Property<'_>) {
        if property.open_quote {
            return self.unquoted(line, property);
        }
        self.count += 1;
        let kind = known(property.name);
        let about = About::property(property.name);
        if property.spaced {
            let label = cut(line.text, b":;").0;
            self.repairs.repair(Code::VcardSpacing, line.part(label), about);
        }
        if line.badly {
            self.repairs.repair(Code::VcardFolding, line.place.clone(), about);
        }
        let at = first_control(line.text);
        if at < line.text.len() {
            let at = line.part(line.text.get(at..at + 1).unwrap_or_default());
            self.repairs.warn(Code::VcardControlCharacter, at, about);
        }
        if let Some(group) = property.group {
            self.out.push(group);
            self.out.push(".");
        }
        if kind.is_none() {
            self.out.push(property.name);
        } else if self.out.push_upper(property.name) {
            self.lower(line.part(property.name));
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
    #[inline(never)]
    fn unquoted(&mut self, line: &Line<'_>, property: &Property<'_>) {
        let about = About { reason: "quote", ..About::property(property.name) };
        self.repairs.repair(Code::VcardParameter, line.part(property.parameters), about);
        let head = line.text.len() - property.value.len();
        let mut rest = line.text.get(..head);
        let mut text = String::with_capacity(line.text.len());
        while let Some(piece) = rest {
            let (before, behind) = cut(piece, b"\"");
            put(&mut text, before);
            rest = behind.get(1..);
        }
        put(&mut text, property.value);
        let line =
            Line { text: &text, place: line.place.clone(), first: Some(0), badly: line.badly, whole: line.whole };
        if let Some(property) = Property::of(&text) {
            self.property(&line, &property);
        }
    }

    /// Keeps in mind what the names are derived from, and what may stand only once.
    fn remember(&mut self, line: &Line<'_>, property: &Property<'_>, value: Range<usize>) {
        let filled = self.out.get(&value).bytes().any(|byte| !matches!(byte, b';' | b' ' | b'\t'));
        for (source, name) in self.sources.iter_mut().zip(SOURCES) {
            if filled && source.start == source.end && property.is(name) {
                *source = value.clone();
            }
        }
        let Some(index) = SINGLE.iter().position(|name| property.is(name)) else { return };
        let repeated = self.seen >> index & 1 == 1;
        self.seen |= 1 << index;
        if index == 0 {
            if !repeated {
                self.behind_name = self.out.len();
            }
            self.named |= filled;
            if !filled && self.gap.is_none() {
                self.gap = Some((value.start, line.place.clone()));
            }
        }
        let other = |raw| matches!(Parameter::of(raw), Parameter::Other(name, _) if same(name, "ALTID"));
        if repeated && !property.parameters().any(other) {
            let about = About::property(property.name);
            self.repairs.warn(Code::VcardDuplicateProperty, line.place.clone(), about);
        }
    }

    /// Adds the names that vCard 3.0 asks for, ends the card.
    #[inline(never)]
    pub fn finish(&mut self, begin: Range<usize>) {
        self.out.push("END:VCARD");
        if self.seen & 2 == 0 {
            self.insert(self.behind_name, "N:;;;;\r\n");
            let about = About { reason: "empty", ..About::property("N") };
            self.repairs.repair(Code::VcardNameMissing, begin.clone(), about);
        }
        if !self.named {
            self.name(begin);
        }
        if let Some(at) = self.case.take() {
            self.repairs.repair(Code::VcardCase, at, About::NOTHING);
        }
    }

    /// Derives `FN`.
    #[cold]
    #[inline(never)]
    fn name(&mut self, begin: Range<usize>) {
        let mut about = About::property("FN");
        let name = self.derived();
        let (place, at, line) = match self.gap.take() {
            Some((place, at)) => (place, at, false),
            None => (HEAD.len(), begin, true),
        };
        if name.is_empty() {
            self.nameless = true;
            about.reason = "nothing";
            return self.repairs.warn(Code::VcardNameMissing, at, about);
        }
        if line {
            self.insert(place, "FN:\r\n");
        }
        self.insert(if line { place + 3 } else { place }, &name);
        self.repairs.repair(Code::VcardNameMissing, at, about);
    }

    /// A formatted name from `N`, else from `ORG`, else from `EMAIL`; empty when there is none.
    fn derived(&self) -> String {
        let mut name = String::new();
        let Some(index) = self.sources.iter().position(|source| source.start < source.end) else { return name };
        let value = self.sources.get(index).map_or("", |source| self.out.get(source));
        // Of a name: prefix, given, additional, family, suffix. Of the others: the first part that says something.
        let order: &[usize] = if index == 0 { &[3, 1, 2, 0, 4] } else { &[0] };
        for index in order {
            let part = Components::of(value).nth(*index).unwrap_or_default().trim_ascii();
            if !part.is_empty() && !name.is_empty() {
                put(&mut name, " ");
            }
            let mut tidy = String::new();
            let seen = escape(part, Raw::default(), &mut tidy);
            put(&mut name, if seen.changed { &tidy } else { part });
        }
        name
    }

    fn insert(&mut self, at: usize, piece: &str) {
        self.out.insert(at, piece);
        self.repairs.shift(at, piece.len());
        for source in &mut self.sources {
            if source.start >= at {
                source.start += piece.len();
                source.end += piece.len();
            }
        }
    }
}

/// Where the first control character other than a tab stands, or the end.
fn first_control(text: &str) -> usize {
    let marks = |word| quotes_and_controls(word) | zeros(word ^ (ONES * 0x7F));
    position(text.as_bytes(), marks, |byte| byte < b' ' && byte != b'\t' || byte == 0x7F)
}
