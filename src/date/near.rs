//! Near misses: dates that are none, but whose intention can be named.
//!
//! Nothing here is accepted. Each recogniser names a reason, points at the part that offends,
//! and may rewrite the text into a candidate; the candidate becomes the suggestion only if it
//! can be read itself. Where RFC 3339 §5.6 differs from ISO 8601 (basic format, ordinal days,
//! weeks, commas, fractional minutes) or from RFC 9557 (a zone in brackets), the reason says so.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::ops::Range;

use super::scan::Fields;
use super::{Fold, Profile, Zone, judge};
use crate::report::{Code, Finding, Severity};

/// No near miss is longer.
const LONGEST: usize = 64;

struct Miss {
    reason: &'static str,
    /// In the text without the space around it.
    at: Range<usize>,
    candidate: Option<String>,
}

impl Miss {
    fn new(reason: &'static str, at: Range<usize>) -> Self {
        Miss { reason, at, candidate: None }
    }

    fn meaning(self, candidate: impl Into<String>) -> Self {
        Miss { candidate: Some(candidate.into()), ..self }
    }
}

/// What to say of a text that is no date.
#[cold]
pub(super) fn malformed(text: &str, profile: Profile, zone: &Zone, fold: Fold) -> Finding {
    let date = text.trim_ascii();
    let lead = text.len() - text.trim_ascii_start().len();
    let miss = if date.len() > LONGEST { None } else { recognised(date, profile == Profile::Day) };
    let miss = miss.unwrap_or(Miss::new("unreadable", 0..date.len()));
    // nothing but white space: point at all of it
    let at = if date.is_empty() { 0..text.len() } else { lead + miss.at.start..lead + miss.at.end };
    let finding = Finding::new(Code::DateMalformed, at)
        .received(date)
        .text("reason", miss.reason)
        .text("expected", profile.sample());
    match miss.candidate.and_then(|candidate| suggestion(&candidate, profile, zone, fold)) {
        Some(text) => finding.text("suggestion", &text).suggesting(text),
        None => finding,
    }
}

/// What a candidate would be in full: its normal form, or the mend of what is still wrong with it.
#[cold]
pub(super) fn suggestion(candidate: &str, profile: Profile, zone: &Zone, fold: Fold) -> Option<String> {
    let fields = Fields::scan(candidate, profile == Profile::Day)?;
    let mut mend = None;
    let reading = judge::judge(&fields, profile, zone, fold, &mut |finding| {
        if finding.severity == Severity::Error {
            mend = finding.mend;
        }
    });
    match reading {
        Some(reading) => reading.written(),
        None => mend.map(|mend| mend.text),
    }
}

fn recognised(date: &str, day_only: bool) -> Option<Miss> {
    letters(date).or_else(|| other_notation(date, day_only)).or_else(|| completeness(date, day_only)).or_else(|| {
        let reads = |candidate: &str| Fields::scan(candidate, day_only).is_some();
        slips(date, &reads)
    })
}

/// Characters that look like digits or minus signs.
fn letters(date: &str) -> Option<Miss> {
    let full_width = |letter: char| ('\u{FF01}'..='\u{FF5E}').contains(&letter);
    if let Some(at) = date.find(full_width) {
        let end = date.rfind(full_width).unwrap_or(at) + 3;
        let ascii = |letter: char| if full_width(letter) { (letter as u32 - 0xFEE0) as u8 as char } else { letter };
        let plain: String = date.chars().map(ascii).collect();
        return Some(Miss::new("full-width-digits", at..end).meaning(plain));
    }
    let dash = |letter: char| letter == '\u{2212}' || ('\u{2010}'..='\u{2013}').contains(&letter);
    let at = date.find(dash)?;
    let plain: String = date.chars().map(|letter| if dash(letter) { '-' } else { letter }).collect();
    Some(Miss::new("unicode-minus", at..at + 3).meaning(plain))
}

/// Dates of another standard or country, told by how they begin.
fn other_notation(date: &str, day_only: bool) -> Option<Miss> {
    let unsigned = date.trim_start_matches(['+', '-']);
    let signs = date.len() - unsigned.len();
    let (year, rest) = digits(unsigned);
    if signs > 0 || year.len() > 4 && rest.starts_with('-') {
        let miss = Miss::new("extra-digits-year", 0..signs + year.len());
        return rest.starts_with('-').then(|| match date.strip_prefix("+00") {
            Some(date) => miss.meaning(date),
            None => miss,
        });
    }
    match (year.len(), rest.bytes().next()) {
        (8, None | Some(b'T' | b't' | b' ')) | (14, _) => return Some(basic(year, rest, date)),
        (1 | 2, Some(separator @ (b'/' | b'.' | b'-'))) => return french(date, separator as char, day_only),
        (4, Some(b'/')) => {
            return Some(Miss::new("slashes", 4..5).meaning(date.replace('/', "-")));
        }
        (4, Some(b'-' | b'W')) => {}
        _ => return None,
    }
    let rest = rest.trim_start_matches('-');
    let (days, behind) = digits(rest);
    let day_ends = date.len() - behind.len();
    if rest.starts_with('W') {
        let end = date.find(['T', 't', ' ']).unwrap_or(date.len());
        return Some(Miss::new("week", 0..end));
    }
    (days.len() == 3 && !behind.starts_with('-')).then(|| Miss::new("ordinal", 0..day_ends))
}

/// `20201007T151800Z`
fn basic(day: &str, rest: &str, date: &str) -> Miss {
    let (day, mut time) = day.split_at_checked(8).unwrap_or((day, ""));
    let mut offset = rest;
    if time.is_empty() {
        (time, offset) = digits(rest.trim_start_matches(['T', 't', ' ']));
    }
    let mut candidate = String::new();
    let pairs = |digits: &str, separators: [char; 4], candidate: &mut String| {
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && index % 2 == 0 {
                candidate.extend(separators.get(index / 2).filter(|separator| **separator != ' '));
            }
            candidate.push(digit);
        }
    };
    pairs(day, [' ', ' ', '-', '-'], &mut candidate);
    if !time.is_empty() {
        candidate.push('T');
        pairs(time, [' ', ':', ':', ' '], &mut candidate);
    }
    candidate.push_str(offset);
    Miss::new("basic-format", 0..date.len()).meaning(candidate)
}

/// `07/10/2020 15:18`
fn french(date: &str, separator: char, day_only: bool) -> Option<Miss> {
    let (day, rest) = digits(date);
    let (month, rest) = digits(rest.strip_prefix(separator)?);
    let (year, time) = digits(rest.strip_prefix(separator)?);
    if year.len() != 4 || month.is_empty() {
        return None;
    }
    let end = date.len() - time.len();
    let time = time.trim_start_matches([' ', ',', 'T', 'à']);
    let mut candidate = String::new();
    for part in [year, "-", month, "-", day] {
        candidate.push_str(part);
    }
    if !time.is_empty() && !day_only {
        candidate.push('T');
        candidate.extend(time.chars().map(|letter| if letter == 'h' { ':' } else { letter }));
    }
    Some(Miss::new("french-order", 0..end).meaning(padded(&candidate).map_or(candidate, |(text, _)| text)))
}

/// A day where a time is wanted, or the other way round.
fn completeness(date: &str, day_only: bool) -> Option<Miss> {
    Fields::scan(date, !day_only)?;
    let miss = Miss::new(if day_only { "with-time" } else { "date-only" }, 0..date.len());
    Some(if day_only { miss.meaning(date.get(..10)?) } else { miss })
}

/// Slips of the hand or of a program: the text would read with one part put right.
fn slips(date: &str, reads: &dyn Fn(&str) -> bool) -> Option<Miss> {
    let end = date.len();
    let tried = |reason, at: Range<usize>, candidate: String| {
        reads(&candidate).then(|| Miss::new(reason, at).meaning(candidate))
    };
    if let Some((before, zone)) = date.split_once('[')
        && zone.ends_with(']')
    {
        return tried("zone-suffix", before.len()..end, before.to_owned());
    }
    if let Some(at) = date.find(',') {
        return tried("comma-fraction", at..at + 1, date.replace(',', "."));
    }
    if let Some((candidate, at)) = padded(date)
        && (reads(&candidate) || Fields::scan(&candidate, true).is_some())
    {
        return Some(Miss::new("unpadded", at).meaning(candidate));
    }
    if let Some(first) = date.strip_suffix(['Z', 'z'])
        && let Some(fields) = Fields::scan(first, false)
        && fields.offset_at < first.len()
    {
        return Some(Miss::new("two-zones", fields.offset_at..end));
    }
    if let Some((before, behind)) = date.rsplit_once(' ')
        && let Some(miss) = tried("plus-turned-space", before.len()..end, joined([before, "+", behind]))
    {
        return Some(miss);
    }
    if let Some(miss) = tried("offset-hours-only", end.saturating_sub(3)..end, joined([date, ":", "00"])) {
        // `15:18` wants seconds, not an offset
        return date.rfind(['+', '-']).is_some_and(|sign| sign + 3 == end).then_some(miss);
    }
    let (before, behind) = date.split_once('.')?;
    let point = before.len()..before.len() + 1;
    let (fraction, offset) = digits(behind);
    if fraction.is_empty() {
        return tried("fraction-without-digits", point, joined([before, behind, ""]));
    }
    let minutes = reads(&joined([before, offset, ""])) && before.len() == 16;
    minutes.then(|| Miss::new("fractional-minutes", point.start..end - offset.len()))
}

/// The text with a zero before each single digit, and where the first of those stands.
fn padded(date: &str) -> Option<(String, Range<usize>)> {
    let mut out = String::new();
    let mut first = None;
    let mut rest = date;
    let mut fraction = false;
    while !rest.is_empty() {
        let (number, behind) = digits(rest);
        if number.len() == 1 && !fraction {
            out.push('0');
            let at = date.len() - rest.len();
            first.get_or_insert(at..at + 1);
        }
        out.push_str(number);
        let mut letters = behind.chars();
        let letter = letters.next();
        fraction = letter == Some('.');
        out.extend(letter);
        rest = letters.as_str();
    }
    Some((out, first?))
}

/// The digits at the start, and what follows.
fn digits(text: &str) -> (&str, &str) {
    let behind = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    text.split_at_checked(text.len() - behind.len()).unwrap_or((text, ""))
}

fn joined(parts: [&str; 3]) -> String {
    parts.into_iter().collect()
}
