//! Near misses: dates that are none, but whose intention can be named.
//!
//! Nothing here is accepted. A tolerant reading of the text names the first flaw, points at the
//! part that offends, and spells the date out again as it may have been meant; that becomes the
//! suggestion only if it can be read itself. Where RFC 3339 §5.6 differs from ISO 8601 (basic
//! format, ordinal days, weeks, commas, fractional minutes) or from RFC 9557 (a zone in brackets),
//! the reason says so.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::judge::judge;
use super::scan::Fields;
use super::{Fold, Profile, Zone};
use crate::findings::{self, Code, Findings, Level, Name, Overrides, Severity};

/// No near miss is longer.
const LONGEST: usize = 64;

/// A reason, and the place in the text without the space around it.
type Flaw = (&'static str, Range<usize>);

/// Says of a text that it is no date, and what it may have meant.
#[cold]
pub(super) fn malformed(text: &str, profile: Profile, zone: &Zone, fold: Fold, to: &mut Findings<'_>) {
    let date = text.trim_ascii();
    let lead = text.len() - text.trim_ascii_start().len();
    let mut tolerant = Tolerant { text: Vec::new(), at: 0, meant: Vec::new(), flaw: None, evident: false };
    let read = if date.len() > LONGEST { None } else { tolerant.date_time(date, profile == Profile::Day) };
    let flaw = tolerant.flaw.filter(|_| read.is_some() || tolerant.evident);
    let (reason, at) = flaw.unwrap_or(("unreadable", 0..date.len()));
    // nothing but white space: point at all of it
    let at = if date.is_empty() { 0..text.len() } else { lead + at.start..lead + at.end };
    let node = to.node();
    let Some(mut details) = to.report(Code::DateMalformed, to.inside(at)) else { return };
    details.received(date).reason(reason).word(Name::Expected, profile.sample());
    if read.is_some()
        && let Some(text) = suggestion(&tolerant.meant, profile, zone, fold)
    {
        details.text(Name::Suggestion, &text).replace(node, &text, false);
    }
}

/// What a candidate would be in full: its normal form, or the mend of what is still wrong with it.
#[cold]
pub(super) fn suggestion(candidate: &[u8], profile: Profile, zone: &Zone, fold: Fold) -> Option<String> {
    let fields = Fields::scan(core::str::from_utf8(candidate).ok()?, profile == Profile::Day)?;
    let mut findings = Findings::new(Overrides::NONE, Level::Full, usize::MAX);
    if let Some(reading) = judge(&fields, profile, zone, fold, &mut findings) {
        return reading.written();
    }
    let last = findings.told().filter(|finding| finding.severity == Severity::Error).last()?;
    match findings.fix(last.fix?) {
        findings::Fix::Text(_, text) => Some(findings.text(text).into()),
        _ => None,
    }
}

struct Tolerant {
    text: Vec<u8>,
    at: usize,
    /// The date as it may have been meant.
    meant: Vec<u8>,
    /// The first flaw.
    flaw: Option<Flaw>,
    /// Whether that flaw is worth naming even if the rest cannot be read.
    evident: bool,
}

impl Tolerant {
    /// The text with plain digits and hyphens in place of those that only look like them.
    #[inline(never)]
    fn look_alikes(&mut self, date: &str) {
        for (at, letter) in date.char_indices() {
            let end = at + letter.len_utf8();
            match letter {
                '\u{FF01}'..='\u{FF5E}' => {
                    let start = self.flaw.take().map_or(at, |(_, first)| first.start);
                    self.flaw = Some(("full-width-digits", start..end));
                    self.text.push((letter as u32 - 0xFEE0) as u8);
                }
                '\u{2212}' | '\u{2010}'..='\u{2013}' => {
                    self.flaw("unicode-minus", at..end);
                    self.text.push(b'-');
                }
                _ => self.text.extend_from_slice(date.get(at..end).unwrap_or_default().as_bytes()),
            }
        }
        self.evident = self.flaw.is_some();
    }

    fn date_time(&mut self, date: &str, day_only: bool) -> Option<()> {
        self.look_alikes(date);
        self.date()?;
        let end = self.text.len();
        if self.at == end {
            return if day_only { Some(()) } else { self.stop("date-only", 0..end) };
        }
        // `, ` and ` à ` stand between a French day and its time
        while matches!(self.next(), b'T' | b't' | b' ' | b',' | 0xC3 | 0xA0) {
            self.at += 1;
        }
        if day_only {
            self.flaw("with-time", 0..end);
            return if self.run(self.at) > 0 { Some(()) } else { None };
        }
        self.meant.push(b'T');
        self.time()?;
        self.offset()?;
        if self.next() == b'[' && self.text.ends_with(b"]") {
            self.flaw("zone-suffix", self.at..end);
            self.at = end;
        }
        if self.at == end { Some(()) } else { None }
    }

    #[inline(never)]
    fn date(&mut self) -> Option<()> {
        let sign = usize::from(matches!(self.next(), b'+' | b'-'));
        let year = sign + self.run(sign);
        if sign > 0 || year > 4 && !matches!(year, 8 | 12 | 14) {
            if self.byte(year) != b'-' {
                return None;
            }
            if year != 7 || !self.text.starts_with(b"+00") {
                return self.stop("extra-digits-year", 0..year);
            }
            self.flaw("extra-digits-year", 0..year);
            self.at = 3;
        }
        if matches!(self.run(self.at), 1 | 2) {
            return self.french_date();
        }
        self.digits(4)?;
        let month = self.at + usize::from(self.next() == b'-');
        if self.byte(month) == b'W' {
            let end = self.text.iter().position(|letter| matches!(letter, b'T' | b't' | b' '));
            return self.stop("week", 0..end.unwrap_or(self.text.len()));
        }
        if self.run(month) == 3 && self.byte(month + 3) != b'-' {
            return self.stop("ordinal", 0..month + 3);
        }
        self.separator(b'-')?;
        self.pair()?;
        self.separator(b'-')?;
        self.pair()
    }

    /// `07/10/2020`
    #[inline(never)]
    fn french_date(&mut self) -> Option<()> {
        let day = self.at..self.at + self.run(self.at);
        let separator = self.byte(day.end);
        let month = day.end + 1..day.end + 1 + self.run(day.end + 1);
        let year = month.end + 1;
        let same = matches!(separator, b'/' | b'.' | b'-') && self.byte(month.end) == separator;
        if !same || self.run(year) != 4 {
            return None;
        }
        self.flaw("french-order", 0..year + 4);
        self.evident = true;
        self.at = year;
        self.digits(4)?;
        for part in [month, day] {
            self.at = part.start;
            self.meant.push(b'-');
            self.pair()?;
        }
        self.at = year + 4;
        Some(())
    }

    #[inline(never)]
    fn time(&mut self) -> Option<()> {
        self.pair()?;
        self.separator(b':')?;
        self.pair()?;
        let mut point = self.at;
        let seconds = matches!(self.next(), b':' | b'0'..=b'9');
        if seconds {
            self.separator(b':')?;
            self.pair()?;
            point = self.at;
        }
        if !matches!(self.next(), b'.' | b',') {
            return Some(());
        }
        let digits = self.run(point + 1);
        if !seconds {
            return self.stop("fractional-minutes", point..point + 1 + digits);
        }
        if self.next() == b',' {
            self.flaw("comma-fraction", point..point + 1);
        }
        self.at += 1;
        if digits == 0 {
            self.flaw("fraction-without-digits", point..point + 1);
            return Some(());
        }
        self.meant.push(b'.');
        self.digits(digits)
    }

    #[inline(never)]
    fn offset(&mut self) -> Option<()> {
        let (start, end) = (self.at, self.text.len());
        let sign = self.next();
        match sign {
            b'Z' | b'z' => {
                self.meant.push(b'Z');
                self.at += 1;
            }
            b'+' | b'-' | b' ' if self.run(start + 1) > 0 => {
                if sign == b' ' {
                    self.flaw("plus-turned-space", start..end);
                }
                self.meant.push(if sign == b'-' { b'-' } else { b'+' });
                self.at += 1;
                self.pair()?;
                self.meant.push(b':');
                match self.next() {
                    b':' => {
                        self.at += 1;
                        self.pair()?;
                    }
                    b'0'..=b'9' => self.pair()?,
                    _ => {
                        self.flaw("offset-hours-only", start..self.at);
                        self.meant.extend_from_slice(b"00");
                    }
                }
            }
            _ => return Some(()),
        }
        if matches!(self.next(), b'Z' | b'z' | b'+' | b'-') {
            return self.stop("two-zones", start..end);
        }
        Some(())
    }

    /// What should be `-` or `:`.
    #[inline(never)]
    fn separator(&mut self, wanted: u8) -> Option<()> {
        match (self.next(), wanted) {
            (b'-', b'-') | (b':', b':') => self.at += 1,
            (b'h' | b'H', b':') => self.at += 1,
            (b'/', b'-') => {
                self.flaw("slashes", self.at..self.at + 1);
                self.at += 1;
            }
            (b'0'..=b'9', _) => self.flaw("basic-format", 0..self.text.len()),
            _ => return None,
        }
        self.meant.push(wanted);
        Some(())
    }

    /// Two digits, or one that lacks its zero.
    #[inline(never)]
    fn pair(&mut self) -> Option<()> {
        if self.run(self.at) == 1 {
            self.flaw("unpadded", self.at..self.at + 1);
            self.meant.push(b'0');
            return self.digits(1);
        }
        self.digits(2)
    }

    #[inline(never)]
    fn digits(&mut self, count: usize) -> Option<()> {
        if self.run(self.at) < count {
            return None;
        }
        self.meant.extend_from_slice(self.text.get(self.at..self.at + count).unwrap_or_default());
        self.at += count;
        Some(())
    }

    /// How many digits stand there.
    #[inline(never)]
    fn run(&self, at: usize) -> usize {
        let mut end = at;
        while self.byte(end).is_ascii_digit() {
            end += 1;
        }
        end - at
    }

    fn next(&self) -> u8 {
        self.byte(self.at)
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(0)
    }

    /// A flaw that leaves no way to go on.
    #[inline(never)]
    fn stop(&mut self, reason: &'static str, at: Range<usize>) -> Option<()> {
        self.flaw(reason, at);
        self.evident = true;
        None
    }

    #[inline(never)]
    fn flaw(&mut self, reason: &'static str, at: Range<usize>) {
        self.flaw.get_or_insert((reason, at));
    }
}
