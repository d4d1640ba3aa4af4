//! Where in a text a card stands, and its lines.
//!
//! Accepts a byte order mark and white space before the card, text around it, and lines indented as a whole.
//! Refuses a text whose line breaks are lost.

use alloc::string::String;

use super::apart::apart;
use super::lines::{Lines, Physical};
use super::property::Told;
use super::reporter::Reporter;
use super::syntax::{is_frame, is_nearly};
use super::text::{cut, put, same};
use crate::findings::{Code, Findings, Place, Severity, TextRange};
use crate::json::swar::find;
use crate::json::write;

/// Whether a text means to be a vCard: it opens with `BEGIN:VCARD`, in any case, behind white space or a BOM, or one
/// of its lines is that.
pub fn is_card(text: &str) -> bool {
    // Most other texts have no colon.
    find(text.as_bytes(), b':').is_some() && begin(text).is_some()
}

/// Tells that a text is no card, and what it is otherwise: a MECARD, which QR codes hold (`MECARD:N:…;TEL:…;;`), or
/// something that speaks of a vCard, as one in XML, in JSON or behind the marks of a mail. Programs were to read those,
/// and none will.
#[cold]
pub(crate) fn tell_plain(text: &str, at: Place, to: &mut Findings<'_>) {
    let (reason, severity) =
        if text.trim_ascii_start().get(.."MECARD:".len()).is_some_and(|start| same(start, "MECARD:")) {
            ("mecard", Severity::Warning)
        } else if text.as_bytes().windows("VCARD".len()).any(|word| word.eq_ignore_ascii_case(b"VCARD")) {
            ("vcard", Severity::Warning)
        } else {
            ("", Severity::Note)
        };
    if let Some(mut details) = to.report_as(Code::ContactPlainText, severity, at) {
        details.reason(reason);
    }
}

/// Where the card begins.
fn begin(text: &str) -> Option<usize> {
    if opening(text).is_some() {
        return Some(text.len() - behind_space(text).len());
    }
    let mut lines = Lines::new(text, 0);
    let mut is_first = true;
    while let Some(line) = lines.filled() {
        let own = behind_space(line.text);
        if is_frame(own, "BEGIN") || is_first && !lines.rest().is_empty() && is_misspelt(own) {
            return Some(line.start + line.text.len() - own.len());
        }
        is_first &= own.is_empty();
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
    // A card whose line breaks are lost altogether still ends as one.
    let ends = rest.bytes().next().is_none_or(|next| next.is_ascii() && !next.is_ascii_alphanumeric())
        || rest
            .trim_ascii_end()
            .as_bytes()
            .last_chunk()
            .is_some_and(|end: &[u8; 5]| end.eq_ignore_ascii_case(b"VCARD"));
    (same(name.trim_ascii(), "BEGIN") && same(word, "VCARD") && ends).then_some(rest)
}

/// Whether a line was to be `BEGIN:VCARD`, and not that and more.
#[cold]
fn is_misspelt(line: &str) -> bool {
    opening(line).is_none() && is_nearly(line, b"BEGINVCARD")
}

/// Whether it is a card whose line breaks are the letters `\r\n` or `\n`, or `\u000d\u000a`, however many backslashes
/// stand before them.
pub(super) fn is_twice_escaped(text: &str) -> bool {
    let is_break = |rest: &str| {
        // Each time that it was escaped doubles the backslashes.
        let letter = rest.trim_start_matches('\\');
        let number = letter.get(..5).filter(|start| start.starts_with("u000"));
        letter.len() < rest.len()
            && (letter.starts_with(&['r', 'n'][..])
                || number.is_some_and(|start| start.ends_with(&['a', 'A', 'd', 'D'][..])))
    };
    opening(text).is_some_and(is_break) && cut(behind_space(text).trim_ascii_end(), b"\r\n").1.is_empty()
}

/// The text without white space and byte order marks before it.
#[inline(never)]
pub(super) fn behind_space(text: &str) -> &str {
    text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}')
}

/// Where a card stands in a text.
pub(super) struct Sheet<'t> {
    /// The text.
    pub text: &'t str,
    /// The first line of the card.
    pub begin: TextRange,
    /// What stands before it, if it is more than white space.
    pub before: &'t str,
    /// What stands behind it.
    pub lines: Lines<'t>,
}

/// Finds where the lines of a card begin; none, and an error, when the first one is not `BEGIN:VCARD`.
pub(super) fn lines<'t>(text: &'t str, to: &mut Reporter<'_, '_>) -> Option<Sheet<'t>> {
    let start = begin(text).unwrap_or_else(|| text.len() - behind_space(text).len());
    let mut before = text.get(..start).unwrap_or_default();
    if !before.is_empty() && behind_space(before).is_empty() {
        let bom = before.chars().any(|letter| letter == '\u{FEFF}');
        to.repair_of(
            Code::VcardSurroundings,
            TextRange::new(0, start),
            Told::NOTHING,
            if bom { "bom" } else { "space" },
        );
        before = "";
    }
    let mut lines = Lines::new(text, start);
    let is_begin = |line: &Physical<'_>| is_frame(line.text, "BEGIN") || is_misspelt(line.text);
    let Some(begin) = lines.physical().filter(is_begin) else {
        let at = TextRange::new(start, text.trim_ascii_end().len().max(start));
        let meant =
            opening(text).and_then(|rest| apart(rest.trim_ascii_end())).and_then(|meant| super::quietly(&meant));
        to.lost_breaks(at, meant);
        return None;
    };
    if is_frame(begin.text, "BEGIN") {
        frame(to, begin.text, "BEGIN:VCARD", begin.place());
    } else {
        to.repair_of(Code::VcardFrame, begin.place(), Told::of("BEGIN"), "spelt");
    }
    // A card may be indented as a whole: nothing can continue `BEGIN:VCARD`.
    if let Some(next) = lines.clone().filled() {
        let width = next.text.len() - next.text.trim_start_matches(&[' ', '\t'][..]).len();
        if width > 0 {
            lines.indent = next.text.get(..width).unwrap_or_default();
            to.repair_of(Code::VcardFolding, TextRange::new(next.start, next.start + width), Told::NOTHING, "indented");
        }
    }
    Some(Sheet { text, begin: begin.place(), before, lines })
}

/// A line of the frame that is written otherwise.
#[inline(never)]
pub(super) fn frame(to: &mut Reporter<'_, '_>, line: &str, canonical: &'static str, at: TextRange) {
    if line == canonical {
        return;
    }
    if same(line, canonical) {
        to.lower(at);
    } else {
        to.repair_of(Code::VcardFrame, at, Told::of(cut(canonical, b":").0), "");
    }
}

/// An error, whatever is wanted.
#[cold]
pub(super) fn malformed<T>(to: &mut Reporter<'_, '_>, at: TextRange, reason: &'static str) -> Option<T> {
    if let Some(mut details) = to.fail(Code::VcardMalformed, at) {
        details.reason(reason);
    }
    None
}

/// Another card in the same text.
#[cold]
pub(super) fn several<T>(mut lines: Lines<'_>, known: usize, at: TextRange, to: &mut Reporter<'_, '_>) -> Option<T> {
    let (cards, plain) = elements(lines.text());
    let mut count = known as i64;
    while let Some(line) = lines.filled() {
        count += i64::from(is_frame(line.text, "BEGIN"));
    }
    to.several(at, count, &cards, plain);
    None
}

/// Each card of a text as JSON, on a line of its own; and whether there is nothing but whole cards.
#[cold]
fn elements(text: &str) -> (String, bool) {
    let mut lines = Lines::new(text, 0);
    let (mut all, mut from, mut begun, mut is_open, mut plain) = (String::new(), 0, false, false, true);
    while let Some(line) = lines.filled() {
        let own = behind_space(line.text);
        if is_frame(own, "BEGIN") || !begun && is_misspelt(own) {
            if begun {
                // One without end has its last line break yet, which shows that the line is whole.
                let card = text.get(from..line.start).unwrap_or_default();
                put(&mut all, &write::quoted(if is_open { card } else { card.trim_ascii() }));
                put(&mut all, "\n");
                from = line.start;
            }
            plain &= !is_open;
            (begun, is_open) = (true, true);
        } else {
            plain &= is_open || own.is_empty();
            is_open &= !is_frame(own, "END");
        }
    }
    put(&mut all, &write::quoted(text.get(from..).unwrap_or_default().trim_ascii()));
    (all, plain && !is_open)
}
