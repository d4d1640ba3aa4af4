//! The frame of a card: `BEGIN`, `VERSION`, `END`, and what stands around and between.
//!
//! Accepts a byte order mark and white space before the card, text behind it, white space and a
//! group on the frame's lines, `VERSION` missing or elsewhere, lines indented as a whole,
//! `AGENT` with a card on lines of its own, lines that are no property, and a missing `END` when
//! the last line is whole. Refuses a card that was cut off, that says nothing, that holds components
//! which are no cards, or that is not alone.

use alloc::string::String;
use core::ops::Range;

use super::Card;
use super::lines::{Lines, Physical};
use super::property::{Property, is_version};
use super::repair::{About, Mending};
use super::text::{cut, put, quote, same};
use super::write::Writing;
use crate::findings::Code;
use crate::json::eight::find;
use crate::render::Finding;

/// Whether a text means to be a vCard: it opens with `BEGIN:VCARD`, in any case, behind white space or a BOM.
pub fn is_card(text: &str) -> bool {
    // Most other texts have no colon.
    find(text.as_bytes(), b':').is_some() && opening(text).is_some()
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

/// Reads a card; `first` is a finding to begin with. Without `whole`, findings have no mends.
pub(super) fn read<'t>(
    text: &'t str,
    first: Option<Finding>,
    whole: bool,
    place: &dyn Fn(usize) -> usize,
    found: &mut dyn FnMut(Finding),
) -> Option<Card<'t>> {
    let start = text.len() - behind_space(text).len();
    let mut writing = Writing::new(text, start, whole);
    if let Some(first) = first {
        writing.repairs.add(first, Mending::Card);
    }
    if start > 0 {
        let bom = text.get(..start).unwrap_or_default().chars().any(|letter| letter == '\u{FEFF}');
        let reason = if bom { "bom" } else { "space" };
        writing.repairs.repair(Code::VcardSurroundings, 0..start, About::reason(reason));
    }
    body(text, start, &mut writing);
    let card = Card { text: writing.out.finish() };
    let failed = writing.repairs.failed;
    writing.repairs.finish(whole.then_some(&*card.text), place, found);
    (!failed).then_some(card)
}

#[inline(never)]
fn body<'t>(text: &'t str, start: usize, writing: &mut Writing<'t>) {
    let mut lines = Lines::new(text, start);
    let begin = lines.physical().filter(|line| is_frame(line.text, "BEGIN"));
    let Some(begin) = begin else {
        return malformed(writing, start..text.trim_ascii_end().len().max(start), "begin");
    };
    frame(writing, begin.text, "BEGIN:VCARD", begin.place());
    let begin = begin.place();
    indentation(&mut lines, writing);

    let mut scratch = String::new();
    let mut version = false;
    let mut last = begin.clone();
    let mut whole = true;
    loop {
        let Some(line) = lines.logical(&mut scratch) else {
            if writing.count == 0 {
                break;
            }
            if !whole {
                return malformed(writing, last, "cut");
            }
            writing.repairs.repair(Code::VcardEndMissing, last, About::NOTHING);
            break;
        };
        last = line.place.clone();
        whole = line.whole;
        if !whole && is_cut_end(line.text) {
            writing.repairs.repair(Code::VcardEndMissing, last, About::NOTHING);
            break;
        }
        let Some(property) = Property::of(line.text) else {
            writing.note(line.text);
            writing.repairs.repair(Code::VcardStrayLine, line.place, About::NOTHING);
            continue;
        };
        if property.is("END") {
            if !is_frame(line.text, "END") {
                return malformed(writing, line.place, "components");
            }
            let end = line.text.trim_ascii_end();
            if end.len() < line.text.len() && line.first.is_none_or(|first| first >= end.len()) {
                let at = line.place.start + end.len()..line.place.end;
                writing.repairs.repair(Code::VcardSurroundings, at, About::reason("space"));
            }
            frame(writing, end, "END:VCARD", line.place.start..line.place.start + end.len());
            if lines.at() < text.len() {
                behind(text, &mut lines, writing);
            }
            break;
        }
        if property.is("BEGIN") {
            if is_frame(line.text, "BEGIN") {
                return several(&mut lines, writing, line.place);
            }
            return malformed(writing, line.place, "components");
        }
        if property.is("VERSION") {
            if version {
                let about = About::property(property.name);
                writing.repairs.repair(Code::VcardDuplicateProperty, line.place.clone(), about);
            } else if writing.count > 0 {
                writing.repairs.repair(Code::VcardVersionPlace, line.place.clone(), About::NOTHING);
            }
            version = true;
            if property.value.trim_ascii() == "3.0" {
                frame(writing, line.text, "VERSION:3.0", line.place);
            } else {
                let version = property.value.trim_ascii();
                let received = if is_version(version) { version } else { "" };
                let about = About { received, ..About::NOTHING };
                writing.repairs.repair(Code::VcardVersion, line.part(property.value), about);
            }
            continue;
        }
        if property.is("AGENT") && property.value.trim_ascii().is_empty() {
            let mut ahead = lines.clone();
            if ahead.filled().is_some_and(|next| is_frame(next.text, "BEGIN")) {
                let Some(agent) = agent(&mut lines) else { return malformed(writing, line.place, "components") };
                writing.property(&line, &Property { value: &agent, ..property });
                writing.repairs.repair(Code::VcardNestedCard, line.place, About::NOTHING);
                continue;
            }
        }
        writing.property(&line, &property);
    }
    if writing.count == 0 {
        return malformed(writing, begin, "empty");
    }
    if !version {
        writing.repairs.repair(Code::VcardVersionMissing, begin.clone(), About::NOTHING);
    }
    if lines.breaks > 0 {
        let finding = Finding::new(Code::VcardLineBreak, lines.first_break).number("count", lines.breaks);
        writing.repairs.add(finding, Mending::Card);
    }
    writing.finish(begin);
}

#[cold]
fn malformed(writing: &mut Writing<'_>, at: Range<usize>, reason: &str) {
    writing.repairs.fail(About::reason(reason).finding(Code::VcardMalformed, at));
}

/// Whether it is the line `BEGIN:VCARD` or `END:VCARD`, white space, case and a group aside.
#[inline(never)]
fn is_frame(line: &str, name: &str) -> bool {
    Property::of(line).is_some_and(|property| {
        property.is(name) && property.parameters.is_empty() && same(property.value.trim_ascii(), "VCARD")
    })
}

/// A line of the frame that is written otherwise.
#[inline(never)]
fn frame(writing: &mut Writing<'_>, line: &str, canonical: &str, at: Range<usize>) {
    if line == canonical {
        return;
    }
    if same(line, canonical) {
        writing.lower(at);
    } else {
        let about = About::property(cut(canonical, b":").0);
        writing.repairs.repair(Code::VcardFrame, at, about);
    }
}

/// `END:VC` at the very end of the text.
fn is_cut_end(line: &str) -> bool {
    line.len() >= 3 && "END:VCAR".get(..line.len()).is_some_and(|start| same(start, line))
}

/// A card that is indented as a whole: nothing can continue `BEGIN:VCARD`.
fn indentation<'t>(lines: &mut Lines<'t>, writing: &mut Writing<'t>) {
    let Some(next) = lines.clone().filled() else { return };
    let width = next.text.len() - next.text.trim_start_matches([' ', '\t']).len();
    if width > 0 {
        lines.indent = next.text.get(..width).unwrap_or_default();
        writing.repairs.repair(Code::VcardFolding, next.start..next.start + width, About::reason("indented"));
    }
}

/// What stands behind the card: a line break is fine, text is kept as notes.
#[cold]
#[inline(never)]
fn behind<'t>(text: &'t str, lines: &mut Lines<'t>, writing: &mut Writing<'t>) {
    let from = lines.at();
    let rest = text.get(from..).unwrap_or_default();
    let mut ahead = lines.clone();
    while let Some(line) = ahead.filled() {
        if is_frame(behind_space(line.text), "BEGIN") {
            *lines = ahead;
            return several(lines, writing, line.place());
        }
    }
    if behind_space(rest).is_empty() {
        return writing.repairs.repair(Code::VcardSurroundings, from..text.len(), About::reason("space"));
    }
    let mut rest = lines.clone();
    while let Some(line) = rest.filled() {
        let note = behind_space(line.text).trim_ascii_end();
        if !note.is_empty() {
            writing.note(note);
            writing.repairs.repair(Code::VcardSurroundings, line.place(), About::reason("text"));
        }
    }
}

/// Another card in the same text.
#[cold]
fn several(lines: &mut Lines<'_>, writing: &mut Writing<'_>, at: Range<usize>) {
    let mut count = 2;
    while let Some(line) = lines.filled() {
        count += i64::from(is_frame(line.text, "BEGIN"));
    }
    writing.repairs.fail(Finding::new(Code::VcardSeveralCards, at).number("count", count));
}

/// The card of an `AGENT` on lines of its own (vCard 2.1), as one value; none when it does not end.
#[cold]
#[inline(never)]
fn agent(lines: &mut Lines<'_>) -> Option<String> {
    let mut out = String::new();
    let mut depth = 0;
    loop {
        let Physical { text, .. } = lines.filled()?;
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
