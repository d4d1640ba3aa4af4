//! The lines of a card as a list of properties; what stands between and around them.
//!
//! Accepts white space and a group on the frame's lines, `VERSION` missing or elsewhere, `AGENT` with a card on
//! lines of its own, lines that are no property, text around the card, and a missing `END` when the last line is
//! whole. Refuses a card that was cut off, that says nothing, that holds components which are no cards, or that is
//! not alone.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::lines::{Line, Lines};
use super::newer::Version;
use super::property::{Property, Told};
use super::reporter::Reporter;
use super::sheet::{Sheet, behind_space, frame, malformed, several};
use super::syntax::{Parts, is_extension, is_frame, is_named, known};
use super::text::{Separators, cut, escape, put, quote, same};
use crate::findings::{Code, Name, TextRange};
use crate::json::swar::{ONES, position, quotes_and_controls, zeros};

/// A card as the list of its properties.
pub(super) struct Properties<'l> {
    /// Its first line.
    pub begin: TextRange,
    /// What it says that it is.
    pub version: Version,
    /// All but its frame.
    pub list: Vec<Property<'l>>,
}

/// Reads the lines of a card as properties, all of them or those before an error.
#[inline(never)]
pub(super) fn parse<'l>(sheet: &'l Sheet<'_>, to: &mut Reporter<'_, '_>) -> Properties<'l> {
    let list = Vec::with_capacity(sheet.lines.len() + 2);
    let mut card = Properties { begin: sheet.begin, version: Version::default(), list };
    fill(&mut card, sheet, to);
    card
}

/// Adds the properties of a card; none, and an error, when something would be lost.
fn fill<'l>(card: &mut Properties<'l>, sheet: &'l Sheet<'_>, to: &mut Reporter<'_, '_>) -> Option<()> {
    let Sheet { begin, lines, before, behind } = sheet;
    let mut version = false;
    let mut ended = false;
    let mut ahead = lines.iter();
    while let Some(line) = ahead.next() {
        if !line.whole && is_cut_end(&line.text) {
            to.repair(Code::VcardEndMissing, line.place);
            ended = true;
            break;
        }
        let Some(parts) = Parts::of(&line.text) else {
            card.note(&line.text, line.place);
            let reason = if cut(&line.text, b":").1.is_empty() { "colon" } else { "name" };
            to.repair_of(Code::VcardStrayLine, line.place, Told::NOTHING, reason);
            continue;
        };
        let name = parts.label.name;
        if same(name, "END") {
            end(line, &parts, to)?;
            alone(behind, to)?;
            ended = true;
            break;
        }
        if same(name, "BEGIN") {
            if !parts.is_frame("BEGIN") {
                return malformed(to, line.place, "components");
            }
            let others = ahead.filter(|line| is_frame(&line.text, "BEGIN")).count();
            return several(behind.clone(), 2 + others, line.place, to);
        }
        if same(name, "VERSION") {
            card.version(line, &parts, version, to);
            version = true;
            continue;
        }
        let mut property = property(line, &parts, to);
        if same(name, "AGENT")
            && parts.value.trim_ascii().is_empty()
            && ahead.as_slice().first().is_some_and(|next| is_frame(&next.text, "BEGIN"))
        {
            let Some(agent) = agent(&mut ahead) else { return malformed(to, line.place, "components") };
            property.value = Cow::Owned(agent);
            to.repair(Code::VcardNestedCard, line.place);
        }
        card.list.push(property);
    }
    card.notes(Lines::new(before, 0), "before", to);
    if ended {
        card.behind(behind, to);
    }
    // What stands around a card is something it says.
    if card.list.is_empty() {
        return malformed(to, *begin, "empty");
    }
    if !ended && let Some(last) = lines.last() {
        if !last.whole && !is_frame(&last.text, "END") {
            return malformed(to, last.place, "cut");
        }
        to.repair(Code::VcardEndMissing, last.place);
    }
    if !version {
        to.repair(Code::VcardVersionMissing, *begin);
    }
    if behind.breaks > 0
        && let Some(mut details) = to.repair(Code::VcardLineBreak, behind.first_break)
    {
        details.number(Name::Count, behind.breaks);
    }
    Some(())
}

/// A property; what its line does otherwise is told.
fn property<'l>(line: &'l Line<'_>, parts: &Parts<'l>, to: &mut Reporter<'_, '_>) -> Property<'l> {
    let property = Property::of(line, parts);
    let name = property.told();
    if parts.open_quote {
        to.repair_of(Code::VcardParameter, property.parameters_place, name, "quote");
    }
    if !parts.open_quote && parts.parameters().any(|raw| cut(raw, b"=:").1.starts_with(':')) {
        to.repair_of(Code::VcardParameter, property.parameters_place, name, "colon");
    }
    if parts.label.spaced {
        to.repair_of(Code::VcardSpacing, line.part(0..parts.label_length), name, "");
    }
    if let Some(group) = parts.label.group
        && property.kind.is_none()
        && !is_named(property.name)
        && !is_extension(property.name)
    {
        // The group may be the name that was meant: `TEL.CELL:06…`.
        let reason = if known(group).is_some() { "property" } else { "" };
        to.warn_of(Code::VcardGroup, line.part(0..parts.label_length), Told::NOTHING, reason);
    }
    if line.badly {
        to.repair_of(Code::VcardFolding, line.place, name, "");
    }
    let at = first_control(&line.text);
    if at < line.text.len() {
        to.warn_of(Code::VcardControlCharacter, line.part(at..at + 1), name, "");
    }
    property
}

impl<'l> Properties<'l> {
    /// A text that is no property becomes a note.
    #[cold]
    #[inline(never)]
    fn note(&mut self, text: &'l str, place: TextRange) {
        let mut tidy = String::new();
        let seen = escape(text, Separators::default(), &mut tidy);
        let value = if seen.changed { Cow::Owned(tidy) } else { Cow::Borrowed(text) };
        self.list.push(Property { place, value_place: place, ..Property::new("NOTE", value) });
    }

    fn version(&mut self, line: &Line<'_>, parts: &Parts<'_>, again: bool, to: &mut Reporter<'_, '_>) {
        if again {
            to.repair_of(Code::VcardDuplicateProperty, line.place, Told::of("VERSION"), "");
        } else if !self.list.is_empty() {
            to.repair(Code::VcardVersionPlace, line.place);
        }
        let said = parts.value.trim_ascii();
        if !again {
            self.version = Version::of(said);
        }
        if said == "3.0" {
            return frame(to, &line.text, "VERSION:3.0", line.place);
        }
        let head = line.text.len() - parts.value.len();
        let bare = parts.parameters.is_empty() && parts.label.group.is_none();
        let details = to.repair(Code::VcardVersion, if bare { line.part(head..line.text.len()) } else { line.place });
        // Nothing else is a version; it may be anybody's words.
        let is_number = matches!(said.as_bytes(), [b'0'..=b'9'] | [b'0'..=b'9', b'.', b'0'..=b'9']);
        if let Some(mut details) = details.filter(|_| is_number) {
            details.received(said);
        }
    }

    /// What stands behind the card: a line break is fine, text is kept as notes.
    fn behind(&mut self, behind: &Lines<'l>, to: &mut Reporter<'_, '_>) {
        let rest = behind.rest();
        if !rest.is_empty() && behind_space(rest).is_empty() {
            let at = TextRange::new(behind.at(), behind.at() + rest.len());
            to.repair_of(Code::VcardSurroundings, at, Told::NOTHING, "space");
        }
        self.notes(behind.clone(), "text", to);
    }

    /// Lines around a card, as notes.
    fn notes(&mut self, mut lines: Lines<'l>, reason: &'static str, to: &mut Reporter<'_, '_>) {
        while let Some(line) = lines.filled() {
            let text = behind_space(line.text).trim_ascii_end();
            if !text.is_empty() {
                self.note(text, line.place());
                to.repair_of(Code::VcardSurroundings, line.place(), Told::NOTHING, reason);
            }
        }
    }
}

/// Nothing, unless another card stands behind this one.
fn alone(behind: &Lines<'_>, to: &mut Reporter<'_, '_>) -> Option<()> {
    let mut ahead = behind.clone();
    while let Some(line) = ahead.filled() {
        if is_frame(behind_space(line.text), "BEGIN") {
            return several(ahead, 2, line.place(), to);
        }
    }
    Some(())
}

/// The line `END:VCARD`; none when it ends something else.
fn end(line: &Line<'_>, parts: &Parts<'_>, to: &mut Reporter<'_, '_>) -> Option<()> {
    if !parts.is_frame("END") {
        return malformed(to, line.place, "components");
    }
    let end = line.text.trim_ascii_end();
    let start = line.place.start;
    let behind = TextRange { start: start + end.len() as u32, end: line.place.end };
    if end.len() < line.text.len() && line.first >= end.len() {
        to.repair_of(Code::VcardSurroundings, behind, Told::NOTHING, "space");
    }
    frame(to, end, "END:VCARD", TextRange { start, end: behind.start });
    Some(())
}

/// `END:VC` at the very end of the text.
fn is_cut_end(line: &str) -> bool {
    line.len() >= 3 && "END:VCAR".get(..line.len()).is_some_and(|start| same(start, line))
}

/// The card of an `AGENT` on lines of its own (vCard 2.1), as one value; none when it does not end.
#[cold]
#[inline(never)]
fn agent(lines: &mut core::slice::Iter<'_, Line<'_>>) -> Option<String> {
    let mut out = String::new();
    let mut depth = 0;
    loop {
        let text = &lines.next()?.text;
        quote(text, &mut out);
        put(&mut out, "\\n");
        if is_frame(text, "BEGIN") {
            depth += 1;
        } else if is_frame(text, "END") {
            depth -= 1;
            if depth == 0 {
                return Some(out);
            }
        }
    }
}

/// Where the first control character other than a tab stands, or the end.
fn first_control(text: &str) -> usize {
    let marks = |word| quotes_and_controls(word) | zeros(word ^ (ONES * 0x7F));
    position(text.as_bytes(), marks, |byte| byte < b' ' && byte != b'\t' || byte == 0x7F)
}
