//! Fields → findings and a reading.
//!
//! A text is refused where its profile would refuse it, or where its day, time or offset does not
//! exist; what is repaired is said, with a code of its own. Findings come in the order of the text.
//! Every repair mends the whole text at once, but in Intent it never settles a missing offset.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use chrono::{Datelike, NaiveDateTime, TimeDelta};

use super::scan::{Fields, Offset};
use super::zone::{Local, Zone};
use super::{Fold, Profile, Reading, calendar, near};
use crate::report::{Code, Finding, Severity};

/// Judges fields that are well-formed.
pub(super) fn judge<'t>(
    fields: &Fields<'t>,
    profile: Profile,
    zone: &Zone,
    fold: Fold,
    found: &mut dyn FnMut(Finding),
) -> Option<Reading<'t>> {
    let day = calendar::day(fields);
    let time = calendar::time(fields);
    let wall = day.zip(time).map(|(day, time)| day.and_time(time));
    let local = match (fields.offset, wall) {
        (Offset::Missing, Some(wall)) => Some(zone.local(wall)),
        _ => None,
    };
    let seconds_east = match local {
        Some(Local::Single(seconds)) => Some(seconds),
        Some(Local::Gap { before, .. }) => Some(before),
        Some(Local::Overlap { later, .. }) if fold == Fold::Later => Some(later),
        Some(Local::Overlap { earlier, .. }) => Some(earlier),
        None => fields.offset.seconds(),
    };
    let reading = wall.zip(seconds_east).map(|(wall, seconds_east)| Reading {
        wall,
        seconds_east,
        fraction: fields.fraction,
        profile,
    });
    let leap = fields.second != Some(60) || reading.is_none_or(|reading| reading.precedes_leap_second());
    // no mend may turn a second that never was into another one
    let reading = reading.filter(|_| leap);
    let mut judge = Judge { fields, profile, reading, failed: false, spelling: fields.spelling.clone(), found };
    if fields.offset == Offset::Missing {
        judge.missing_offset(zone, local, fold);
    }
    judge.date(day.is_some());
    if leap {
        judge.time(time.is_some(), fold, zone);
    } else {
        judge.no_leap_second();
    }
    if profile == Profile::Intent && calendar::finer_than_nanoseconds(fields.fraction) {
        judge.precision();
    }
    judge.offset();
    if judge.spelling.is_some() {
        judge.spelling(usize::MAX);
    }
    if judge.failed { None } else { reading }
}

struct Judge<'f, 't> {
    fields: &'f Fields<'t>,
    profile: Profile,
    /// None when there is no such day, time or offset.
    reading: Option<Reading<'t>>,
    failed: bool,
    /// What is still to be said about the spelling.
    spelling: Option<(&'static str, Range<usize>)>,
    found: &'f mut dyn FnMut(Finding),
}

impl Judge<'_, '_> {
    #[cold]
    fn say(&mut self, finding: Finding) {
        self.spelling(finding.at.start);
        self.failed |= finding.severity == Severity::Error;
        (self.found)(finding);
    }

    /// Says what is to be said of the spelling, if that stands before `place`.
    #[cold]
    fn spelling(&mut self, place: usize) {
        let Some((reason, at)) = self.spelling.take_if(|(_, at)| at.start <= place) else {
            return;
        };
        let finding = self.repaired(Finding::new(Code::DateSpelling, at).text("reason", reason), "normal", true);
        // the contract's pattern allows for none of these, RFC 3339 for some
        let finding = if self.profile == Profile::Kare { finding.weighing(Severity::Error) } else { finding };
        self.failed |= finding.severity == Severity::Error;
        (self.found)(finding);
    }

    fn whole(&self, code: Code) -> Finding {
        let at = self.fields.at..self.fields.end;
        let received = self.fields.part(&at);
        Finding::new(code, at).received(received)
    }

    /// The finding with the whole text, its repair as a parameter of that name, and the mend.
    /// The repair settles nothing else: in Intent a missing offset stays missing.
    fn repaired(&self, finding: Finding, name: &'static str, safe: bool) -> Finding {
        let received = self.fields.part(&(self.fields.at..self.fields.end));
        let finding = finding.received(received);
        let assumed = self.fields.offset == Offset::Missing;
        let text = self.reading.and_then(|reading| {
            if self.profile != Profile::Intent || !assumed {
                return reading.written();
            }
            let mut wall = Vec::new();
            reading.write_wall(&mut wall);
            String::from_utf8(wall).ok()
        });
        match text {
            None => finding,
            Some(text) if safe && self.certain() => finding.text(name, &text).mended(text),
            Some(text) => finding.text(name, &text).suggesting(text),
        }
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
        if self.profile.is_utc() {
            let finding = self.whole(Code::DateOffsetMissing).text("zone", &zone.name());
            let finding = match self.reading.and_then(|reading| reading.written()) {
                Some(text) => finding.text("suggestion", &text).suggesting(text),
                None => finding,
            };
            return self.say(finding);
        }
        let (Some(reading), Some(local)) = (self.reading, local) else {
            return;
        };
        let at = |seconds: i32, seconds_east: i32| {
            let wall = reading.wall.checked_add_signed(TimeDelta::seconds(i64::from(seconds))).unwrap_or(reading.wall);
            Reading { wall, seconds_east, ..reading }.written().unwrap_or_default()
        };
        let code = match local {
            Local::Single(_) => Code::DateZoneAssumed,
            Local::Gap { .. } => Code::DateGap,
            Local::Overlap { .. } => Code::DateOverlap,
        };
        let finding = self.whole(code).text("zone", &zone.name());
        self.say(match local {
            Local::Single(seconds_east) => {
                let normal = at(0, seconds_east);
                finding.text("normal", &normal).suggesting(normal)
            }
            Local::Gap { before, after } => {
                let later = at(after - before, after);
                finding.text("earlier", &at(before - after, before)).text("later", &later).suggesting(later)
            }
            Local::Overlap { earlier, later } => {
                let (earlier, later) = (at(0, earlier), at(0, later));
                let finding = finding.text("earlier", &earlier).text("later", &later);
                match fold {
                    Fold::Earlier => finding.text("chosen", &earlier).suggesting(earlier),
                    Fold::Later => finding.text("chosen", &later).suggesting(later),
                    Fold::Reject => finding.weighing(Severity::Error),
                }
            }
        });
    }

    fn date(&mut self, exists: bool) {
        if !exists {
            self.no_such_day();
        } else if !(1970..=2100).contains(&self.fields.year) {
            let at = self.fields.at..self.fields.at + 4;
            let finding = Finding::new(Code::DateYearImplausible, at.clone()).received(self.fields.part(&at));
            let finding = finding.number("year", i64::from(self.fields.year));
            // the contract's pattern takes any year
            self.say(if self.profile == Profile::Kare { finding.weighing(Severity::Note) } else { finding });
        }
    }

    #[cold]
    fn no_such_day(&mut self) {
        let date = self.fields.date_at();
        let (month, day) = (date.start + 5..date.start + 7, date.start + 8..date.end);
        let last = calendar::last_day(self.fields);
        let finding = Finding::new(Code::DateNoSuchDay, if last.is_some() { day } else { month });
        let finding = finding.received(self.fields.part(&date));
        self.say(match last {
            None => finding.text("reason", "month"),
            Some(_) if self.fields.day == 0 => finding.text("reason", "day-zero"),
            Some(last) => {
                let last = Reading { profile: Profile::Day, ..Reading::wall(last.and_time(Default::default())) };
                finding.text("last", &last.written().unwrap_or_default())
            }
        });
    }

    fn time(&mut self, exists: bool, fold: Fold, zone: &Zone) {
        if !exists {
            return self.no_such_time(fold, zone);
        }
        match self.fields.second {
            None => {
                let finding =
                    self.repaired(Finding::new(Code::DateSecondsMissing, self.fields.minutes_at()), "normal", true);
                self.say(if self.profile == Profile::Kare { finding.weighing(Severity::Note) } else { finding });
            }
            Some(60) => self.leap_second(),
            Some(_) => {}
        }
    }

    #[cold]
    fn no_such_time(&mut self, fold: Fold, zone: &Zone) {
        let at = self.fields.time_at();
        let finding = Finding::new(Code::DateNoSuchTime, at.clone()).received(self.fields.part(&at));
        let midnight = self.fields.hour == 24
            && self.fields.minute == 0
            && self.fields.second.unwrap_or(0) == 0
            && self.fields.fraction.bytes().all(|digit| digit == b'0');
        if !midnight {
            return self.say(finding);
        }
        let next = calendar::day(self.fields).and_then(|day| day.succ_opt()).filter(|next| next.year() <= 9999);
        let suggestion = next.and_then(|next| {
            let mut candidate = Vec::new();
            Reading { profile: Profile::Intent, ..Reading::wall(next.and_time(Default::default())) }
                .write_wall(&mut candidate);
            candidate.extend_from_slice(self.fields.part(&(self.fields.offset_at..self.fields.end)).as_bytes());
            near::suggestion(core::str::from_utf8(&candidate).ok()?, self.profile, zone, fold)
        });
        let finding = finding.text("reason", "midnight");
        self.say(match suggestion {
            Some(text) => finding.text("suggestion", &text).suggesting(text),
            None => finding,
        });
    }

    #[cold]
    fn no_leap_second(&mut self) {
        let at = self.fields.time_at();
        let finding = Finding::new(Code::DateNoSuchTime, at.clone()).received(self.fields.part(&at));
        self.say(finding.text("reason", "leap-second"));
    }

    #[cold]
    fn leap_second(&mut self) {
        // without a day or an offset there is no telling; those are said instead
        if self.reading.is_none() {
            return;
        }
        let second = self.fields.time_at().end - 2..self.fields.time_at().end;
        let finding = self.repaired(Finding::new(Code::DateLeapSecond, second), "normal", false);
        self.say(if self.profile == Profile::Kare { finding.weighing(Severity::Error) } else { finding });
    }

    #[cold]
    fn precision(&mut self) {
        let end = self.fields.offset_at;
        let at = end - self.fields.fraction.len() - 1..end;
        let finding = self.repaired(Finding::new(Code::DatePrecisionLost, at), "normal", false);
        self.say(finding);
    }

    fn offset(&mut self) {
        if let Offset::Numeric { west, .. } = self.fields.offset {
            self.numeric_offset(west);
        }
    }

    fn numeric_offset(&mut self, west: bool) {
        let at = self.fields.offset_at..self.fields.end;
        let Some(seconds_east) = self.fields.offset.seconds() else {
            let finding = Finding::new(Code::DateNoSuchOffset, at.clone()).received(self.fields.part(&at));
            return self.say(finding);
        };
        if self.profile.is_utc() {
            // the same words again would not help
            if self.profile == Profile::Kare && matches!(self.fields.spelling, Some(("basic-offset", _))) {
                return;
            }
            let finding = self.repaired(Finding::new(Code::DateOffsetRefused, at.clone()), "suggestion", true);
            return self.say(finding.text("offset", self.fields.part(&at)));
        }
        if seconds_east == 0 && west {
            let finding = self.repaired(Finding::new(Code::DateOffsetUnknown, at), "normal", true);
            self.say(finding);
        } else if !calendar::plausible(seconds_east) {
            let finding = self.whole(Code::DateOffsetImplausible).text("offset", self.fields.part(&at));
            self.say(Finding { at, ..finding });
        }
    }
}

impl Reading<'_> {
    const fn wall(wall: NaiveDateTime) -> Self {
        Reading { wall, seconds_east: 0, fraction: "", profile: Profile::Intent }
    }

    fn precedes_leap_second(&self) -> bool {
        calendar::before_leap_second(calendar::to_utc(self.wall, self.seconds_east))
    }
}
