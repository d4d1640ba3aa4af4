//! Near misses: dates that are none, but whose intention can be named.
//!
//! Nothing here is accepted. A tolerant reading of the text names the first flaw, points at the
//! part that offends, and spells the date out again as it may have been meant; that becomes the
//! suggestion only if it can be read itself. Where RFC 3339 §5.6 differs from ISO 8601 (basic
//! format, ordinal days, weeks, commas, fractional minutes) or from RFC 9557 (a zone in brackets),
//! the reason says so. The suggestion is safe where the text had one meaning all along; where it has two
//! (`06/03/2020`), both are told, and the French one is a guess. In Intent a missing offset stays missing.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::judge::{judge, suggestion, why_no_day};
use super::scan::Fields;
use super::tolerant::Tolerant;
use super::{Fold, PLAUSIBLE_YEARS, Profile, Zone, calendar, epoch, written};
use crate::findings::{Code, Findings, Level, Name, Overrides};
use crate::texts::is_placeholder;

/// No near miss is longer.
const LONGEST: usize = 64;

/// Says of a text that it is no date, and what it may have meant.
#[cold]
pub(super) fn malformed(text: &str, profile: Profile, zone: &Zone, fold: Fold, day_first: bool, to: &mut Findings<'_>) {
    let date = text.trim_ascii();
    let lead = text.len() - text.trim_ascii_start().len();
    if let Some(moment) = epoch::moment(date) {
        let meant = moment.written(profile, zone);
        return tell(
            moment.reason,
            lead..lead + date.len(),
            date,
            meant.map(|text| (text, moment.certain)),
            profile,
            to,
        );
    }
    if let Some(days) = epoch::excel(date) {
        let meant = meant(&days, profile, zone, fold).map(|(text, _)| (text, false));
        return tell("excel", lead..lead + date.len(), date, meant, profile, to);
    }
    // “Invalid Date” and “NaN-NaN-NaN” is what JavaScript makes of a date that it could not read; of zeros are the days
    // that databases write.
    let zeros =
        date.len() >= 8 && date.bytes().all(|byte| matches!(byte, b'0' | b'-' | b'/' | b'.' | b':' | b' ' | b'T'));
    let is_nothing =
        zeros || is_placeholder(date.as_bytes()) || date.starts_with("Invalid Date") || date.starts_with("NaN");
    if is_nothing {
        return tell("no-value", lead..lead + date.len(), date, None, profile, to);
    }
    let mut tolerant = Tolerant::default();
    let read = tolerant.read(date, profile == Profile::Day);
    if day_first {
        tolerant.other.clear();
    }
    let flaw = tolerant.flaw.take().filter(|_| read.is_some() || tolerant.evident);
    let is_moved = |at: &Range<usize>| tolerant.moved.is_some_and(|from| at.end > from);
    let flaw = flaw.map(|(reason, at)| (reason, if is_moved(&at) { 0..date.len() } else { at }));
    let digits = date.strip_prefix('-').unwrap_or(date);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let (reason, at) = flaw.unwrap_or((if is_number { "epoch-range" } else { "unreadable" }, 0..date.len()));
    // nothing but white space: point at all of it
    let at = if date.is_empty() { 0..text.len() } else { lead + at.start..lead + at.end };
    if read.is_none() {
        tell(reason, at, date, None, profile, to);
        return tolerant.no_such_day(date, lead, to);
    }
    let zone = tolerant.zone.as_ref().unwrap_or(zone);
    if tolerant.other.is_empty() {
        let meant = tolerant.mend(profile, zone, fold);
        let is_mended = meant.is_some();
        tell(reason, at, date, meant, profile, to);
        if !is_mended {
            tolerant.no_such_day(date, lead, to);
        }
        return;
    }
    let readings = [&tolerant.meant, &tolerant.other].map(|meant| suggestion(meant, profile, zone, fold));
    let [Some(first), Some(second)] = readings else { return tell("year-last", at, date, None, profile, to) };
    let Some(mut details) = to.report(Code::DateMalformed, to.inside(at)) else { return };
    details.received(date).reason("either-order").word(Name::Expected, profile.sample());
    details.text(Name::First, &first).text(Name::Second, &second);
}

fn tell(
    reason: &'static str,
    at: Range<usize>,
    date: &str,
    meant: Option<(String, bool)>,
    profile: Profile,
    to: &mut Findings<'_>,
) {
    let node = to.node();
    let Some(mut details) = to.report(Code::DateMalformed, to.inside(at)) else { return };
    details.received(date).reason(reason).word(Name::Expected, profile.sample());
    if let Some((text, safe)) = meant {
        details.text(Name::Suggestion, &text).replace(node, &text, safe);
    }
}

/// What a text says that was made of a date in another notation, and whether it is that beyond doubt.
#[cold]
pub(crate) fn meant(text: &str, profile: Profile, zone: &Zone, fold: Fold) -> Option<(String, bool)> {
    let mut tolerant = Tolerant::default();
    tolerant.read(text, profile == Profile::Day)?;
    tolerant.mend(profile, tolerant.zone.as_ref().unwrap_or(zone), fold)
}

impl Tolerant {
    /// Says of a day that was read that the calendar does not have it.
    #[inline(never)]
    fn no_such_day(&self, date: &str, lead: usize, to: &mut Findings<'_>) {
        let day = self.meant.get(..10).and_then(|day| core::str::from_utf8(day).ok());
        let Some(fields) = day.and_then(|day| Fields::scan(day, true)) else { return };
        // A number need not be a date.
        if calendar::day(&fields).is_some() || !PLAUSIBLE_YEARS.contains(&fields.year) {
            return;
        }
        let mut text = Vec::new();
        let (name, why) = why_no_day(&fields, &mut text);
        let Some(mut details) = to.report(Code::DateNoSuchDay, to.inside(lead..lead + date.len())) else { return };
        details.received(date).text(name, why);
    }

    /// The date in full, and whether it is what was meant beyond doubt.
    #[inline(never)]
    fn mend(&self, profile: Profile, zone: &Zone, fold: Fold) -> Option<(String, bool)> {
        let mut findings = Findings::new(Overrides::NONE, Level::Full, usize::MAX);
        let meant = || suggestion(&self.meant, profile, zone, fold);
        let Some(fields) = Fields::scan(core::str::from_utf8(&self.meant).ok()?, profile == Profile::Day) else {
            return meant().map(|text| (text, false));
        };
        let reading = judge(&fields, profile, zone, fold, &mut findings);
        let told =
            findings.told().all(|finding| matches!(finding.code, Code::DateZoneAssumed | Code::DateSecondsMissing));
        let certain = !self.doubtful && told;
        match reading {
            Some(read) if self.zone.is_none() => read.with_its_offset(&fields).map(|text| (text, certain)),
            _ => meant().map(|text| (text, certain)),
        }
    }

    /// Reads a near miss.
    fn read(&mut self, date: &str, day_only: bool) -> Option<()> {
        let is_short = date.len() <= LONGEST;
        if is_short && let Some(decoded) = written::decoded(date) {
            self.flaw("url-encoded", 0..date.len());
            return self.read(core::str::from_utf8(&decoded).ok()?, day_only);
        }
        if let Some((numbers, lacks_century, other)) = written::in_numbers(date) {
            (self.evident, self.doubtful) = (true, lacks_century || other);
            self.flaw(if other { "other-weekday" } else { "month-name" }, 0..date.len());
            return self.date_time(core::str::from_utf8(&numbers).unwrap_or_default(), day_only);
        }
        if let Some((rest, weekday)) = written::behind_weekday(date) {
            self.weekday = Some(weekday);
            // What stands around it has its own place.
            let around = self.flaw.clone();
            let read = self.read(rest, day_only);
            let before = 0..date.len() - rest.len();
            let other = self.meant.get(..10).and_then(weekday_of).is_some_and(|of| of != weekday.0);
            self.doubtful |= other;
            self.flaw = around.or_else(|| match self.flaw.take() {
                Some((reason, _)) if read.is_none() => Some((reason, 0..date.len())),
                _ => Some((if other { "other-weekday" } else { "weekday" }, before)),
            });
            return read;
        }
        // Each of these reads the rest anew.
        if is_short && let Some((day, time)) = written::behind_time(date) {
            self.moved = Some(0);
            if !day_only {
                self.flaw("time-first", 0..date.len());
            }
            return self.read(&[day, " ", time].concat(), day_only);
        }
        if is_short && let Some(day) = date.strip_prefix("le ").or_else(|| date.strip_prefix("Le ")) {
            self.is_french = true;
            self.flaw("french-order", 0..date.len());
            return self.read(day, day_only);
        }
        let quoted = ['"', '\''].iter().find_map(|quote| date.strip_prefix(*quote)?.strip_suffix(*quote));
        if quoted.is_some() {
            self.flaw("quotes", 0..date.len());
        }
        if is_short { self.date_time(quoted.unwrap_or(date), day_only) } else { None }
    }

    fn date_time(&mut self, date: &str, day_only: bool) -> Option<()> {
        self.look_alikes(date);
        self.date()?;
        let end = self.text.len();
        if self.at == end {
            return if day_only { Some(()) } else { self.stop("date-only", 0..end) };
        }
        // `, `, ` - ` and ` à ` stand between a French day and its time
        let is_dash = |at| self.text.get(at..).is_some_and(|rest| rest.starts_with(b"- "));
        while matches!(self.next(), b'T' | b't' | b' ' | b',' | 0xC3 | 0xA0) || is_dash(self.at) {
            self.at += 1;
        }
        if day_only {
            self.flaw("with-time", 0..end);
            let lengths = (self.meant.len(), self.other.len());
            if self.run(self.at) == 0 {
                return None;
            }
            // leaving the time out is a loss, and what it was tells the day: an instant is another one elsewhere
            self.doubtful = true;
            if self.meant_time().is_none() {
                self.meant.truncate(lengths.0);
                self.other.truncate(lengths.1);
            }
            return Some(());
        }
        self.meant_time()
    }

    /// The time and the offset behind a day, in whatever order of the day.
    fn meant_time(&mut self) -> Option<()> {
        let days = self.meant.len();
        self.meant.push(b'T');
        self.time()?;
        self.offset()?;
        self.zone_suffix()?;
        if !self.other.is_empty() {
            let time = self.meant.get(days..).unwrap_or_default();
            self.other.extend_from_slice(time);
        }
        (self.at == self.text.len()).then_some(())
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
            return self.year_last();
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

    #[inline(never)]
    fn time(&mut self) -> Option<()> {
        let hour = self.meant.len();
        self.pair()?;
        let sign = self.next();
        let joined = matches!(sign, b'.' | b'-');
        // `15h`
        if matches!(sign, b'h' | b'H') && self.at + 1 == self.text.len() {
            self.separator(b':')?;
            self.meant.extend_from_slice(b"00");
            return Some(());
        }
        self.separator(b':')?;
        self.pair()?;
        let mut point = self.at;
        let hours_and_minutes = self.next() == b'm' && self.run(self.at + 1) > 0;
        let seconds = matches!(self.next(), b':' | b'0'..=b'9') || hours_and_minutes || joined && self.next() == sign;
        // An hour and an offset may be meant.
        self.doubtful |= sign == b'-' && !seconds;
        if seconds {
            self.separator(b':')?;
            self.pair()?;
            self.at += usize::from(hours_and_minutes && self.next() == b's');
            point = self.at;
        }
        // `15:18:00:000`
        let colon = seconds && self.next() == b':' && self.run(point + 1) == 3;
        if colon {
            self.flaw("time-separator", point..point + 1);
        }
        if colon || matches!(self.next(), b'.' | b',') {
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
            } else {
                self.meant.push(b'.');
                self.digits(digits)?;
            }
        }
        if self.twelve_hours { self.half_of_the_day(hour) } else { Some(()) }
    }

    /// What should be `-` or `:`.
    #[inline(never)]
    fn separator(&mut self, wanted: u8) -> Option<()> {
        match (self.next(), wanted) {
            (b'-', b'-') | (b':', b':') => self.at += 1,
            (b'h' | b'H' | b'm' | b'.' | b'-', b':') | (b'/' | b'.' | b'_' | b':', b'-') => {
                self.flaw(if wanted == b':' { "time-separator" } else { "slashes" }, self.at..self.at + 1);
                self.at += 1;
            }
            (b'0'..=b'9', _) => self.flaw("basic-format", 0..self.text.len()),
            _ => return None,
        }
        self.meant.push(wanted);
        Some(())
    }
}

/// The day of the week of a day in full.
fn weekday_of(day: &[u8]) -> Option<usize> {
    let fields = Fields::scan(core::str::from_utf8(day).ok()?, true)?;
    calendar::day(&fields)?;
    Some(calendar::weekday(fields.year, fields.month, fields.day))
}
