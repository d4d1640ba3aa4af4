//! Fields → findings and a reading.
//!
//! A text is refused where its profile would refuse it, or where its day, time or offset does not
//! exist; what is repaired is said, with a code of its own. Findings come in the order of the text.
//! Every repair mends the whole text at once, but in Intent it never settles a missing offset.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::calendar::{self, DAY, FOUR_DIGITS};
use super::scan::{Fields, Offset};
use super::zone::{Local, Zone};
use super::{Fold, PLAUSIBLE_YEARS, Profile, Reading, write, write_timestamp};
use crate::findings::{Code, Findings, Fix, Level, Name, Overrides, Severity};

/// Where the calendars of programs begin: what they write for a date that was never set. .NET, Go and Java; Unix, in
/// any zone; Excel and OLE; Windows files.
const UNSET: [(u32, u32, u32); 7] =
    [(1, 1, 1), (0, 1, 1), (1970, 1, 1), (1969, 12, 31), (1899, 12, 30), (1900, 1, 1), (1601, 1, 1)];

/// A parameter, if there is one.
type Named<'a> = Option<(Name, &'a str)>;

/// Judges fields that are well-formed.
pub(super) fn judge<'t>(
    fields: &Fields<'t>,
    profile: Profile,
    zone: &Zone,
    fold: Fold,
    to: &mut Findings<'_>,
) -> Option<Reading<'t>> {
    let day = calendar::day(fields);
    let time = calendar::time(fields);
    let wall = day.zip(time).map(|(day, time)| day * DAY + time);
    let local = match (fields.offset, wall) {
        (Offset::Missing, Some(wall)) => Some(zone.local_seconds(wall)),
        _ => None,
    };
    let seconds_east = match local {
        Some(Local::Single(seconds)) => Some(seconds),
        Some(Local::Gap { before, .. }) => Some(before),
        Some(Local::Overlap { later, .. }) if fold == Fold::Later => Some(later),
        Some(Local::Overlap { earlier, .. }) => Some(earlier),
        None => fields.offset.seconds(),
    };
    let reading = wall.zip(seconds_east).map(|(wall, seconds_east)| {
        let nanoseconds = calendar::nanoseconds(fields.fraction);
        let normal = fields.is_normal(profile);
        Reading { wall, nanoseconds, seconds_east, fraction: fields.fraction, profile, normal }
    });
    let second_exists =
        fields.second != Some(60) || reading.is_none_or(|reading| calendar::before_leap_second(reading.utc()));
    // no mend may turn a second that never was into another one
    let reading = reading.filter(|_| second_exists);

    let told = to.level() == Level::Full;
    let doubled = profile.is_utc() && !matches!(local, None | Some(Local::Single(_)));
    let mut judge =
        Judge { fields, profile, reading, doubled, failed: false, spelling: fields.spelling.clone(), told, to };
    if (fields.year, fields.month, fields.day) == (0, 0, 0) {
        // Of a date that was never set there is nothing else to say.
        judge.spelling = None;
        judge.no_such_day(zone, fold);
        return None;
    }
    if fields.offset == Offset::Missing {
        judge.missing_offset(zone, local, fold);
    }
    if day.is_none() {
        judge.no_such_day(zone, fold);
    } else if !PLAUSIBLE_YEARS.contains(&fields.year) {
        judge.year_implausible();
    }
    if time.is_none() || !second_exists {
        judge.no_such_time(zone, fold);
    } else if fields.second.is_none() || fields.second == Some(60) {
        judge.second();
    }
    if profile == Profile::Intent && calendar::finer_than_nanoseconds(fields.fraction) {
        let at = fields.offset_at - fields.fraction.len() - 1..fields.offset_at;
        judge.repair(Code::DatePrecisionLost, at, false, None, None);
    }
    if let Offset::Numeric { west, .. } = fields.offset {
        judge.numeric_offset(west);
    }
    if judge.spelling.is_some() {
        judge.spelling(usize::MAX);
    }
    if judge.failed { None } else { reading }
}

/// What a candidate would be in full: its normal form, or the mend of what is still wrong with it.
#[cold]
pub(super) fn suggestion(candidate: &[u8], profile: Profile, zone: &Zone, fold: Fold) -> Option<String> {
    let mut findings = Findings::new(Overrides::NONE, Level::Full, usize::MAX);
    let text = core::str::from_utf8(candidate).ok()?;
    if profile == Profile::Day && text.len() > 10 {
        return day_of_instant(text, zone, fold, &mut findings);
    }
    let fields = Fields::scan(text, profile == Profile::Day)?;
    if let Some(reading) = judge(&fields, profile, zone, fold, &mut findings) {
        return reading.written();
    }
    let last = findings.told().filter(|finding| finding.severity == Severity::Error).last()?;
    match findings.fix(last.fix?) {
        Fix::Text(_, text) => Some(findings.text(text).into()),
        _ => None,
    }
}

/// The day that the zone had at an instant; that of a wall time is its own.
fn day_of_instant(text: &str, zone: &Zone, fold: Fold, findings: &mut Findings<'_>) -> Option<String> {
    let fields = Fields::scan(text, false)?;
    if fields.offset == Offset::Missing {
        return suggestion(text.get(..10)?.as_bytes(), Profile::Day, zone, fold);
    }
    let reading = judge(&fields, Profile::Intent, zone, fold, findings)?;
    let mut day = Vec::new();
    write_timestamp(reading.timestamp(), zone, Profile::Day, &mut day).then_some(())?;
    String::from_utf8(day).ok()
}

/// Why there is no such day: what to say, and the last day of that month if that is it.
#[cold]
pub(super) fn why_no_day<'t>(fields: &Fields, text: &'t mut Vec<u8>) -> (Name, &'t str) {
    let Fields { year, month, day, .. } = *fields;
    let last = calendar::last_day(year, month);
    if (year, month, day) == (0, 0, 0) {
        (Name::Reason, "unset")
    } else if last == 0 {
        (Name::Reason, "month")
    } else if day == 0 {
        (Name::Reason, "day-zero")
    } else {
        write::date_time(calendar::number(year as i32, month, last) * DAY, 10, text);
        (Name::Last, core::str::from_utf8(text).unwrap_or_default())
    }
}

struct Judge<'f, 't, 'o> {
    fields: &'f Fields<'t>,
    profile: Profile,
    /// None when there is no such day, time or offset.
    reading: Option<Reading<'t>>,
    /// Whether it is a local time with two readings, neither of which is proposed.
    doubled: bool,
    failed: bool,
    /// What is still to be said about the spelling.
    spelling: Option<(&'static str, Range<usize>)>,
    /// Whether somebody will read the findings.
    told: bool,
    to: &'f mut Findings<'o>,
}

impl Judge<'_, '_, '_> {
    #[cold]
    #[inline(never)]
    fn say(
        &mut self,
        code: Code,
        at: Range<usize>,
        received: &str,
        named: &[Named],
        mend: Option<(&str, bool)>,
        severity: Option<Severity>,
    ) {
        self.spelling(at.start);
        let severity = severity.unwrap_or(code.severity());
        self.failed |= severity == Severity::Error;
        let node = self.to.node();
        let Some(mut details) = self.to.report_as(code, severity, self.to.inside(at)) else { return };
        details.received(received);
        for (name, text) in named.iter().flatten() {
            details.text(*name, text);
        }
        if let Some((text, safe)) = mend {
            details.replace(node, text, safe);
        }
    }

    /// Says what is to be said of the spelling, if that stands before `place`.
    #[cold]
    #[inline(never)]
    fn spelling(&mut self, place: usize) {
        if let Some((reason, at)) = self.spelling.take_if(|(_, at)| at.start <= place) {
            // the contract's pattern allows for none of these, RFC 3339 for some
            self.repair(Code::DateSpelling, at, true, Some((Name::Reason, reason)), self.in_kare(Severity::Error));
        }
    }

    fn in_kare(&self, severity: Severity) -> Option<Severity> {
        (self.profile == Profile::Kare).then_some(severity)
    }

    /// The whole date, without the space around it.
    fn date(&self) -> Range<usize> {
        self.fields.at..self.fields.end
    }

    /// Says something that the normal form repairs.
    #[cold]
    #[inline(never)]
    fn repair(&mut self, code: Code, at: Range<usize>, safe: bool, named: Named, severity: Option<Severity>) {
        if !self.told {
            return self.say(code, at, "", &[], None, severity);
        }
        let received = self.fields.part(&self.date());
        let text = self.repaired();
        let name = if code == Code::DateOffsetRefused { Name::Suggestion } else { Name::Normal };
        let normal = text.as_deref().map(|text| (name, text));
        let mend = text.as_deref().map(|text| (text, safe && self.certain()));
        self.say(code, at, received, &[named, normal], mend, severity);
    }

    /// The normal form, save that a missing offset stays missing in Intent.
    fn repaired(&self) -> Option<String> {
        self.reading.filter(|_| !self.doubled)?.with_its_offset(self.fields)
    }

    /// Whether the repaired text means the same instant beyond doubt.
    fn certain(&self) -> bool {
        let exact = self.fields.second != Some(60) && !calendar::finer_than_nanoseconds(self.fields.fraction);
        // Intent keeps the offset as it is; elsewhere a strange one would be settled along the way
        match self.profile {
            Profile::Intent => exact,
            _ => exact && self.fields.offset.seconds().is_some_and(calendar::plausible),
        }
    }

    #[cold]
    fn missing_offset(&mut self, zone: &Zone, local: Option<Local>, fold: Fold) {
        let (at, name) = (self.date(), zone.name());
        let received = self.fields.part(&at);
        if self.profile.is_utc() {
            return self.local_time(&name, local);
        }
        let (Some(reading), Some(local)) = (self.reading, local) else {
            return;
        };
        if !self.told && matches!(local, Local::Single(_)) {
            return self.say(Code::DateZoneAssumed, at, "", &[], None, None);
        }
        // a single reading is its own earlier and later one
        let (code, earlier, later, shift) = match local {
            Local::Single(seconds) => (Code::DateZoneAssumed, seconds, seconds, 0),
            Local::Gap { before, after } => (Code::DateGap, before, after, i64::from(after - before)),
            Local::Overlap { earlier, later } => (Code::DateOverlap, earlier, later, 0),
        };
        let [earlier, later] = [(earlier, -shift), (later, shift)].map(|(seconds_east, shift)| {
            Reading { wall: reading.wall + shift, seconds_east, ..reading }.written().unwrap_or_default()
        });
        let chosen = if code == Code::DateGap || fold == Fold::Later { &later } else { &earlier };
        let zone = Some((Name::Zone, name.as_str()));
        let (earlier, later) = (Some((Name::Earlier, &*earlier)), Some((Name::Later, &*later)));
        let rejected = code == Code::DateOverlap && fold == Fold::Reject;
        let named = match code {
            Code::DateZoneAssumed => [zone, Some((Name::Normal, chosen)), None, None],
            Code::DateOverlap if !rejected => [zone, earlier, later, Some((Name::Chosen, chosen))],
            _ => [zone, earlier, later, None],
        };
        let mend = (!rejected).then_some((chosen.as_str(), false));
        self.say(code, at, received, &named, mend, rejected.then_some(Severity::Error));
    }

    /// A local time where UTC is wanted; one that the clock jumped over or showed twice has two readings.
    #[cold]
    fn local_time(&mut self, zone: &str, local: Option<Local>) {
        let (at, zone) = (self.date(), Some((Name::Zone, zone)));
        let received = self.fields.part(&at);
        let with = |seconds_east| Reading { seconds_east, ..self.reading? }.written();
        let (reason, first, second) = match local {
            Some(Local::Gap { before, after }) => ("gap", with(after), with(before)),
            Some(Local::Overlap { earlier, later }) => ("overlap", with(earlier), with(later)),
            _ => ("", self.reading.and_then(|reading| reading.written()), None),
        };
        let (first, second) = (first.as_deref(), second.as_deref());
        if reason.is_empty() {
            let named = [zone, first.map(|text| (Name::Suggestion, text))];
            return self.say(Code::DateOffsetMissing, at, received, &named, first.map(|text| (text, false)), None);
        }
        let earlier = first.map(|text| (Name::Earlier, text));
        let later = second.map(|text| (Name::Later, text));
        self.say(
            Code::DateOffsetMissing,
            at,
            received,
            &[Some((Name::Reason, reason)), zone, earlier, later],
            None,
            None,
        );
    }

    #[cold]
    fn year_implausible(&mut self) {
        let at = self.fields.at..self.fields.at + 4;
        // the contract's pattern takes any year
        let severity = self.in_kare(Severity::Note);
        let unset = UNSET.contains(&(self.fields.year, self.fields.month, self.fields.day));
        let named = [unset.then_some((Name::Reason, "unset"))];
        self.say(Code::DateYearImplausible, at.clone(), self.fields.part(&at), &named, None, severity);
    }

    #[cold]
    fn no_such_day(&mut self, zone: &Zone, fold: Fold) {
        let Fields { year, month, day, .. } = *self.fields;
        let date = self.fields.date_at();
        let last = calendar::last_day(year, month);
        // Day and month may have changed places.
        let mut candidate: Vec<u8> = self.fields.part(&(self.fields.at..self.fields.end)).into();
        if last == 0 && (1..=calendar::last_day(year, day)).contains(&month) && candidate.len() >= 10 {
            candidate.swap(5, 8);
            candidate.swap(6, 9);
            let meant = suggestion(&candidate, self.profile, zone, fold);
            let text = meant.as_deref();
            let named = [Some((Name::Reason, "month")), text.map(|text| (Name::Suggestion, text))];
            let received = self.fields.part(&date);
            return self.say(Code::DateNoSuchDay, date, received, &named, text.map(|text| (text, false)), None);
        }
        let mut text = Vec::new();
        let named = why_no_day(self.fields, &mut text);
        // the slip can be in the day, the month or the year
        self.say(Code::DateNoSuchDay, date.clone(), self.fields.part(&date), &[Some(named)], None, None);
    }

    /// Seconds that are missing, or a leap second.
    #[cold]
    fn second(&mut self) {
        let time = self.fields.time_at();
        if self.fields.second.is_none() {
            return self.repair(Code::DateSecondsMissing, time, true, None, self.in_kare(Severity::Note));
        }
        // without a day or an offset there is no telling; those are said instead
        if self.reading.is_some() {
            let at = time.end - 2..time.end;
            self.repair(Code::DateLeapSecond, at, false, None, self.in_kare(Severity::Error));
        }
    }

    #[cold]
    fn no_such_time(&mut self, zone: &Zone, fold: Fold) {
        let at = self.fields.time_at();
        let received = self.fields.part(&at);
        let code = Code::DateNoSuchTime;
        if calendar::time(self.fields).is_some() {
            return self.say(code, at, received, &[Some((Name::Reason, "leap-second"))], None, None);
        }
        let midnight = self.fields.hour == 24
            && self.fields.minute == 0
            && self.fields.second.unwrap_or(0) == 0
            && self.fields.fraction.bytes().all(|digit| digit == b'0');
        if !midnight {
            return self.say(code, at, received, &[], None, None);
        }
        let text = self.next_midnight(zone, fold);
        let text = text.as_deref();
        let named = [Some((Name::Reason, "midnight")), text.map(|text| (Name::Suggestion, text))];
        self.say(code, at, received, &named, text.map(|text| (text, false)), None);
    }

    fn next_midnight(&self, zone: &Zone, fold: Fold) -> Option<String> {
        let midnight = (calendar::day(self.fields)? + 1) * DAY;
        if !FOUR_DIGITS.contains(&midnight) {
            return None;
        }
        let mut candidate = Vec::new();
        write::date_time(midnight, 19, &mut candidate);
        candidate.extend_from_slice(self.fields.part(&(self.fields.offset_at..self.fields.end)).as_bytes());
        suggestion(&candidate, self.profile, zone, fold)
    }

    #[cold]
    fn numeric_offset(&mut self, west: bool) {
        let at = self.fields.offset_at..self.fields.end;
        let offset = self.fields.part(&at);
        let Some(seconds_east) = self.fields.offset.seconds() else {
            return self.say(Code::DateNoSuchOffset, at, offset, &[], None, None);
        };
        if self.profile.is_utc() {
            // Karé's refusal of `+0200` says it already
            if self.profile == Profile::Utc || !matches!(self.fields.spelling, Some(("basic-offset", _))) {
                self.repair(Code::DateOffsetRefused, at, true, Some((Name::Offset, offset)), None);
            }
        } else if seconds_east == 0 && west {
            self.repair(Code::DateOffsetUnknown, at, true, None, None);
        } else if !calendar::plausible(seconds_east) {
            let received = self.fields.part(&self.date());
            self.say(Code::DateOffsetImplausible, at, received, &[Some((Name::Offset, offset))], None, None);
        }
    }
}
