//! A text as a list of properties; its frame, `BEGIN`, `VERSION`, `END`, and what stands around and between.
//!
//! Accepts a byte order mark and white space before the card, text behind it, white space and a
//! group on the frame's lines, `VERSION` missing or elsewhere, lines indented as a whole,
//! `AGENT` with a card on lines of its own, lines that are no property, and a missing `END` when
//! the last line is whole. Refuses a card that was cut off, that says nothing, that holds components
//! which are no cards, or that is not alone.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::lines::{Line, Lines};
use super::newer::Version;
use super::property::{Property, Told};
use super::reporter::Reporter;
use super::syntax::{Parts, is_extension, is_frame, is_named, known};
use super::text::{Separators, cut, escape, put, quote, same};
use crate::findings::{Code, Name, TextRange};
use crate::json::eight::{ONES, find, position, quotes_and_controls, zeros};

/// A card as the list of its properties.
pub(super) struct Properties<'l> {
    /// Its first line.
    pub begin: TextRange,
    /// What it says that it is.
    pub version: Version,
    /// All but its frame.
    pub list: Vec<Property<'l>>,
}

/// Whether a text means to be a vCard: it opens with `BEGIN:VCARD`, in any case, behind white space or a BOM, or one
/// of its lines is that.
pub fn is_card(text: &str) -> bool {
    // Most other texts have no colon.
    find(text.as_bytes(), b':').is_some() && begin(text).is_some()
}

/// Whether a text is a MECARD, which QR codes hold: `MECARD:N:…;TEL:…;;`.
pub(crate) fn is_mecard(text: &str) -> bool {
    text.trim_ascii_start().get(.."MECARD:".len()).is_some_and(|start| same(start, "MECARD:"))
}

/// Where the card begins.
fn begin(text: &str) -> Option<usize> {
    if opening(text).is_some() {
        return Some(text.len() - behind_space(text).len());
    }
    let mut lines = Lines::new(text, 0);
    while let Some(line) = lines.filled() {
        if is_frame(behind_space(line.text), "BEGIN") {
            return Some(line.start + line.text.len() - behind_space(line.text).len());
        }
    }
    None
}

/// What follows `BEGIN:VCARD`.
#[inline(never)]
fn opening(text: &str) -> Option<&str> {
    let (label, value) = cut(behind_space(text), b":\r\n");
    let (group, name) = cut(label, b".");
    let name = name.get(1..).unwrap_or(group);
    let (word, rest) = value.strip_prefix(':')?.trim_ascii_start().split_at_checked(5)?;
    let ends = rest.bytes().next().is_none_or(|next| next.is_ascii() && !next.is_ascii_alphanumeric());
    (same(name.trim_ascii(), "BEGIN") && same(word, "VCARD") && ends).then_some(rest)
}

/// Whether it is a card whose line breaks are the letters `\r\n` or `\n`.
pub(super) fn is_twice_escaped(text: &str) -> bool {
    opening(text).is_some_and(|rest| rest.starts_with("\\r") || rest.starts_with("\\n"))
        && cut(behind_space(text).trim_ascii_end(), b"\r\n").1.is_empty()
}

/// The text without white space and byte order marks before it.
#[inline(never)]
fn behind_space(text: &str) -> &str {
    text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}')
}

/// The lines of a card.
pub(super) struct Sheet<'t> {
    begin: TextRange,
    lines: Vec<Line<'t>>,
    /// What stands before them, if it is more than white space.
    before: &'t str,
    /// What stands behind them.
    behind: Lines<'t>,
}

/// Finds the lines of a card; none, and an error, when the first one is not `BEGIN:VCARD`.
pub(super) fn lines<'t>(text: &'t str, to: &mut Reporter<'_, '_>) -> Option<Sheet<'t>> {
    let start = begin(text).unwrap_or_else(|| text.len() - behind_space(text).len());
    let mut before = text.get(..start).unwrap_or_default();
    if !before.is_empty() && behind_space(before).is_empty() {
        let bom = before.contains('\u{FEFF}');
        to.repair_of(
            Code::VcardSurroundings,
            TextRange::new(0, start),
            Told::NOTHING,
            if bom { "bom" } else { "space" },
        );
        before = "";
    }
    let mut lines = Lines::new(text, start);
    let Some(begin) = lines.physical().filter(|line| is_frame(line.text, "BEGIN")) else {
        return malformed(to, TextRange::new(start, text.trim_ascii_end().len().max(start)), "begin");
    };
    frame(to, begin.text, "BEGIN:VCARD", begin.place());
    // A card may be indented as a whole: nothing can continue `BEGIN:VCARD`.
    if let Some(next) = lines.clone().filled() {
        let width = next.text.len() - next.text.trim_start_matches([' ', '\t']).len();
        if width > 0 {
            lines.indent = next.text.get(..width).unwrap_or_default();
            to.repair_of(Code::VcardFolding, TextRange::new(next.start, next.start + width), Told::NOTHING, "indented");
        }
    }
    Some(Sheet { begin: begin.place(), lines: lines.card(), before, behind: lines })
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
    if card.list.is_empty() {
        return malformed(to, *begin, "empty");
    }
    card.notes(Lines::new(before, 0), "before", to);
    if ended {
        card.behind(behind, to);
    } else if let Some(last) = lines.last() {
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

/// A line of the frame that is written otherwise.
#[inline(never)]
fn frame(to: &mut Reporter<'_, '_>, line: &str, canonical: &'static str, at: TextRange) {
    if line == canonical {
        return;
    }
    if same(line, canonical) {
        to.lower(at);
    } else {
        to.repair_of(Code::VcardFrame, at, Told::of(cut(canonical, b":").0), "");
    }
}

/// `END:VC` at the very end of the text.
fn is_cut_end(line: &str) -> bool {
    line.len() >= 3 && "END:VCAR".get(..line.len()).is_some_and(|start| same(start, line))
}

/// An error, whatever is wanted.
#[cold]
fn malformed<T>(to: &mut Reporter<'_, '_>, at: TextRange, reason: &'static str) -> Option<T> {
    if let Some(mut details) = to.fail(Code::VcardMalformed, at) {
        details.reason(reason);
    }
    None
}

/// Another card in the same text.
#[cold]
fn several<T>(mut lines: Lines<'_>, known: usize, at: TextRange, to: &mut Reporter<'_, '_>) -> Option<T> {
    let mut count = known as i64;
    while let Some(line) = lines.filled() {
        count += i64::from(is_frame(line.text, "BEGIN"));
    }
    if let Some(mut details) = to.fail(Code::VcardSeveralCards, at) {
        details.number(Name::Count, count);
    }
    None
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
