//! Readings and their normal form.
//!
//! Intent: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM`, the fraction in three, six or nine digits and left
//! out when it is zero; never `Z`, which since RFC 9557 §2 says that the local offset is unknown.
//! Karé and UTC instants: `YYYY-MM-DDTHH:MM:SS[.f…]Z`, the fraction as it was written.
//! Days: `YYYY-MM-DD`.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, TimeDelta, Timelike};

use super::{Profile, Zone, calendar};

/// A date that was understood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading<'t> {
    pub(super) wall: NaiveDateTime,
    pub(super) seconds_east: i32,
    pub(super) fraction: &'t str,
    pub(super) profile: Profile,
}

impl Reading<'_> {
    /// The instant; for [`Profile::Day`] midnight UTC.
    pub fn instant(&self) -> DateTime<FixedOffset> {
        instant(self.wall, self.seconds_east)
    }

    /// Writes the normal form.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self.profile {
            Profile::Day => date(&self.wall, out),
            Profile::Intent => {
                self.write_wall(out);
                offset(self.seconds_east, out);
            }
            Profile::Kare | Profile::Utc => {
                date_time(&calendar::to_utc(self.wall, self.seconds_east), out);
                if !self.fraction.is_empty() {
                    out.push(b'.');
                    out.extend_from_slice(self.fraction.as_bytes());
                }
                out.push(b'Z');
            }
        }
    }

    /// Writes the wall time of [`Profile::Intent`], without offset.
    pub(super) fn write_wall(&self, out: &mut Vec<u8>) {
        date_time(&self.wall, out);
        fraction(self.wall.nanosecond(), 0, out);
    }

    /// The normal form, unless its year would not have four digits.
    pub(super) fn written(&self) -> Option<String> {
        let utc = calendar::to_utc(self.wall, self.seconds_east);
        if self.profile != Profile::Intent && !(0..=9999).contains(&utc.year()) {
            return None;
        }
        let mut out = Vec::new();
        self.write(&mut out);
        String::from_utf8(out).ok()
    }
}

/// Writes an instant as `profile` wants it: Intent with the offset of `zone` at that instant,
/// Karé in UTC with milliseconds, a day as it is in `zone`.
///
/// False, and nothing written, when its year does not have four digits.
#[must_use]
pub fn write_instant(instant: DateTime<FixedOffset>, zone: &Zone, profile: Profile, out: &mut Vec<u8>) -> bool {
    let seconds_east = match profile {
        Profile::Intent | Profile::Day => zone.offset_at(instant.timestamp()),
        Profile::Kare | Profile::Utc => 0,
    };
    let wall = instant.naive_utc().checked_add_signed(TimeDelta::seconds(i64::from(seconds_east)));
    let Some(wall) = wall.filter(|wall| (0..=9999).contains(&wall.year())) else {
        return false;
    };
    if profile == Profile::Day {
        date(&wall, out);
        return true;
    }
    date_time(&wall, out);
    // chrono counts a leap second as nanoseconds above one second
    let nanoseconds = wall.nanosecond() % 1_000_000_000;
    match profile {
        Profile::Kare => fraction(nanoseconds / 1_000_000 * 1_000_000, 3, out),
        _ => fraction(nanoseconds, 0, out),
    }
    match profile {
        Profile::Intent => offset(seconds_east, out),
        _ => out.push(b'Z'),
    }
    true
}

pub(super) fn instant(wall: NaiveDateTime, seconds_east: i32) -> DateTime<FixedOffset> {
    let utc = calendar::to_utc(wall, seconds_east);
    match FixedOffset::east_opt(seconds_east) {
        Some(offset) => DateTime::from_naive_utc_and_offset(utc, offset),
        None => utc.and_utc().fixed_offset(),
    }
}

fn date(wall: &NaiveDateTime, out: &mut Vec<u8>) {
    let year = wall.year().unsigned_abs();
    let (century, year) = (two(year / 100), two(year));
    let (month, day) = (two(wall.month()), two(wall.day()));
    out.extend_from_slice(&[century[0], century[1], year[0], year[1], b'-', month[0], month[1], b'-', day[0], day[1]]);
}

fn date_time(wall: &NaiveDateTime, out: &mut Vec<u8>) {
    date(wall, out);
    let (hour, minute, second) = (two(wall.hour()), two(wall.minute()), two(wall.second()));
    out.extend_from_slice(&[b'T', hour[0], hour[1], b':', minute[0], minute[1], b':', second[0], second[1]]);
}

/// A fraction in `least`, three, six or nine digits.
fn fraction(nanoseconds: u32, least: usize, out: &mut Vec<u8>) {
    let digits = match nanoseconds {
        0 => least,
        _ if nanoseconds.is_multiple_of(1_000_000) => 3,
        _ if nanoseconds.is_multiple_of(1_000) => 6,
        _ => 9,
    };
    if digits == 0 {
        return;
    }
    out.push(b'.');
    let mut unit = 100_000_000;
    for _ in 0..digits {
        out.push(b'0' + (nanoseconds / unit % 10) as u8);
        unit /= 10;
    }
}

/// `±HH:MM`
pub(super) fn offset(seconds_east: i32, out: &mut Vec<u8>) {
    let minutes = seconds_east.unsigned_abs() / 60;
    let (hour, minute) = (two(minutes / 60), two(minutes % 60));
    let sign = if seconds_east < 0 { b'-' } else { b'+' };
    out.extend_from_slice(&[sign, hour[0], hour[1], b':', minute[0], minute[1]]);
}

const fn two(number: u32) -> [u8; 2] {
    [b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8]
}
