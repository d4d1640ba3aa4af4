//! The lines of a card, each cut into its parts; what stands between and around them.
//!
//! Accepts white space and a group on the frame's lines, `VERSION` missing or elsewhere, `AGENT` with a card on
//! lines of its own, lines that are no property, text around the card, and a missing `END` when the last line is
//! whole. Refuses a card that was cut off, that says nothing, that holds components which are no cards, or that is
//! not alone.

use alloc::borrow::Cow;
use alloc::string::String;

use super::lines::{Line, Lines};
use super::newer::Version;
use super::property::Told;
use super::reporter::Reporter;
use super::sheet::{Sheet, behind_space, frame, malformed, several};
use super::syntax::{Parts, is_frame, is_named, is_nearly, known, spoken};
use super::text::{cut, is_extension, put, quote, same};
use super::written::Written;
use crate::findings::{Code, Name, TextRange};
use crate::json::swar::{ONES, position, quotes_and_controls, zeros};

/// A card as the list of its lines.
pub(super) struct Properties<'t> {
    /// Its first line.
    pub begin: TextRange,
    /// What it says that it is.
    pub version: Version,
    /// White space that stands before every line.
    pub indent: &'t str,
    /// All but its frame.
    pub list: Written<'t>,
}

/// Reads a card line by line, all of it or what stands before an error.
#[inline(never)]
pub(super) fn parse<'t>(sheet: Sheet<'t>, to: &mut Reporter<'_, '_>) -> Properties<'t> {
    let (begin, indent) = (sheet.begin, sheet.lines.indent);
    let mut card = Properties { begin, version: Version::default(), indent, list: Written::new(sheet.text) };
    fill(&mut card, sheet, to);
    card
}

/// Adds the lines of a card; none, and an error, when something would be lost.
fn fill<'t>(card: &mut Properties<'t>, sheet: Sheet<'t>, to: &mut Reporter<'_, '_>) -> Option<()> {
    let Sheet { begin, mut lines, before, .. } = sheet;
    let mut version = false;
    let mut ended = false;
    // Where the last line stands, and whether it is whole.
    let mut last = (begin, true);
    loop {
        if let Some(place) = lines.plain() {
            last = (place, true);
            card.list.plain(place);
            continue;
        }
        let Some(line) = lines.logical() else { break };
        last = (line.place, line.whole);
        if !line.whole && is_cut_end(&line.text) {
            to.repair(Code::VcardEndMissing, line.place);
            ended = true;
            break;
        }
        let is_last = behind_space(lines.rest()).is_empty();
        if is_last && !is_frame(&line.text, "END") && is_nearly(&line.text, b"ENDVCARD") {
            to.repair_of(Code::VcardFrame, line.place, Told::of("END"), "spelt");
            ended = true;
            break;
        }
        // A version has no colon: another line has been put behind it.
        let parts = Parts::of(&line.text);
        let Some(parts) = parts.filter(|parts| !parts.is("VERSION") || cut(parts.value, b":").1.is_empty()) else {
            let reason = match parts {
                Some(_) => "",
                None if cut(&line.text, b":").1.is_empty() => "colon",
                None => "name",
            };
            to.repair_of(Code::VcardStrayLine, line.place, Told::NOTHING, reason);
            card.list.stray(line);
            continue;
        };
        let name = parts.label.name;
        if same(name, "END") {
            end(&line, &parts, to)?;
            alone(&lines, to)?;
            ended = true;
            break;
        }
        if same(name, "BEGIN") {
            if !parts.is_frame("BEGIN") {
                return malformed(to, line.place, "components");
            }
            let others = lines.begins(1);
            return several(lines, 2 + others, line.place, to);
        }
        if same(name, "VERSION") {
            card.version(&line, &parts, version, to);
            version = true;
            continue;
        }
        property(&line, &parts, to);
        if is_agent(&parts) && begins(&lines) {
            let Some((_, end)) = agent(&mut lines) else { return malformed(to, line.place, "components") };
            last = (end, true);
            to.repair(Code::VcardNestedCard, line.place);
        }
        let (label, head) = (parts.label_length, line.text.len() - parts.value.len());
        let head = if parts.open_quote { None } else { Some(head) };
        card.list.push(line, label, head);
    }
    card.notes(Lines::new(before, 0), "before", to);
    if ended {
        card.behind(&lines, to);
    }
    // What stands around a card is something it says.
    if card.list.is_empty() {
        return malformed(to, begin, "empty");
    }
    let (place, whole) = last;
    if !ended && place != begin {
        if !whole {
            return malformed(to, place, "cut");
        }
        to.repair(Code::VcardEndMissing, place);
    }
    if !version {
        to.repair(Code::VcardVersionMissing, begin);
    }
    if lines.breaks > 0
        && let Some(mut details) = to.repair(Code::VcardLineBreak, lines.first_break)
    {
        details.number(Name::Count, lines.breaks);
    }
    Some(())
}

/// A property; what its line does otherwise is told.
fn property(line: &Line<'_>, parts: &Parts<'_>, to: &mut Reporter<'_, '_>) {
    let name = Told::written(parts.label.name);
    let parameters = || line.part(parts.label_length..line.text.len() - parts.value.len() - 1);
    if parts.open_quote {
        to.repair_of(Code::VcardParameter, parameters(), name, "quote");
    } else if parts.parameters().any(|raw| cut(raw, b"=:").1.starts_with(':')) {
        to.repair_of(Code::VcardParameter, parameters(), name, "colon");
    }
    if parts.label.spaced {
        to.repair_of(Code::VcardSpacing, line.part(0..parts.label_length), name, "");
    }
    if let Some(group) = parts.label.group
        && !is_named(parts.label.name)
        && !is_extension(parts.label.name)
        && (spoken(parts.label.name).is_none() || known(group).is_some())
    {
        // The group may be the name that was meant: `TEL.CELL:06…`.
        let reason = if known(group).is_some() { "property" } else { "" };
        to.warn_of(Code::VcardGroup, line.part(0..parts.label_length), Told::NOTHING, reason);
    }
    if line.badly {
        to.repair_of(Code::VcardFolding, line.place, name, "");
    }
    if line.broken {
        to.repair_of(Code::VcardLineBreak, line.place, name, "lost");
    }
    let at = first_control(&line.text);
    if at < line.text.len() {
        to.warn_of(Code::VcardControlCharacter, line.part(at..at + 1), name, "");
    }
}

impl<'t> Properties<'t> {
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
    fn behind(&mut self, behind: &Lines<'t>, to: &mut Reporter<'_, '_>) {
        let rest = behind.rest();
        if !rest.is_empty() && behind_space(rest).is_empty() {
            let at = TextRange::new(behind.at(), behind.at() + rest.len());
            to.repair_of(Code::VcardSurroundings, at, Told::NOTHING, "space");
        }
        self.notes(behind.clone(), "text", to);
    }

    /// Lines around a card, as notes.
    fn notes(&mut self, mut lines: Lines<'t>, reason: &'static str, to: &mut Reporter<'_, '_>) {
        while let Some(line) = lines.filled() {
            let text = behind_space(line.text).trim_ascii_end();
            if !text.is_empty() {
                self.list.stray(Line { text: Cow::Borrowed(text), ..Line::of(line) });
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

/// Whether a card may stand on the lines behind.
pub(super) fn is_agent(parts: &Parts<'_>) -> bool {
    parts.is("AGENT") && parts.value.trim_ascii().is_empty()
}

/// Whether the next line begins a card.
#[cold]
pub(super) fn begins(lines: &Lines<'_>) -> bool {
    lines.clone().logical().is_some_and(|next| is_frame(&next.text, "BEGIN"))
}

/// The card of an `AGENT` on lines of its own (vCard 2.1), as one value, and its last line; none when it does not end.
#[cold]
#[inline(never)]
pub(super) fn agent(lines: &mut Lines<'_>) -> Option<(String, TextRange)> {
    let mut out = String::new();
    let mut depth = 0;
    loop {
        let line = lines.logical()?;
        quote(&line.text, &mut out);
        put(&mut out, "\\n");
        if is_frame(&line.text, "BEGIN") {
            depth += 1;
        } else if is_frame(&line.text, "END") {
            depth -= 1;
            if depth == 0 {
                return Some((out, line.place));
            }
        }
    }
}

/// Where the first control character other than a tab stands, or the end.
fn first_control(text: &str) -> usize {
    let marks = |word| quotes_and_controls(word) | zeros(word ^ (ONES * 0x7F));
    position(text.as_bytes(), marks, |byte| byte < b' ' && byte != b'\t' || byte == 0x7F)
}
