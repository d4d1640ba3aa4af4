//! Readings and their normal form.
//!
//! Intent: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM`, the fraction in three, six or nine digits and left
//! out when it is zero; never `Z`, which since RFC 9557 §2 says that the local offset is unknown.
//! Karé and UTC instants: `YYYY-MM-DDTHH:MM:SS[.f…]Z`, the fraction as it was written.
//! Days: `YYYY-MM-DD`.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, FixedOffset};

use super::calendar::{self, DAY, FOUR_DIGITS};
use super::scan::{Fields, Offset};
use super::{PLAUSIBLE_YEARS, Profile, Zone};

/// Whole seconds since 1970-01-01T00:00:00Z, and the nanoseconds behind them: two of them compare as instants do.
pub type Instant = (i64, u32);

/// The seconds of the years that are plausible.
const PLAUSIBLE: core::ops::Range<i64> = calendar::number(*PLAUSIBLE_YEARS.start() as i32, 1, 1) * DAY
    ..calendar::number(*PLAUSIBLE_YEARS.end() as i32 + 1, 1, 1) * DAY;

/// A date that was understood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading<'t> {
    /// What the clock on the wall shows, in seconds since 1970 began there.
    pub(super) wall: i64,
    pub(super) nanoseconds: u32,
    pub(super) seconds_east: i32,
    pub(super) fraction: &'t str,
    pub(super) profile: Profile,
    pub(super) normal: bool,
}

impl Reading<'_> {
    /// The instant as numbers; for [`Profile::Day`] midnight UTC.
    pub const fn timestamp(&self) -> Instant {
        (self.utc(), self.nanoseconds)
    }

    /// Whether it may be compared with others: one whose year is a slip comes before or after all of them.
    pub fn is_plausible(&self) -> bool {
        PLAUSIBLE.contains(&self.wall)
    }

    /// Whether the text is certainly in normal form already. Rare spellings of it, such as a fraction, are not known.
    pub const fn is_normal(&self) -> bool {
        self.normal
    }

    /// The instant; for [`Profile::Day`] midnight UTC.
    pub fn instant(&self) -> DateTime<FixedOffset> {
        let utc = DateTime::from_timestamp(self.utc(), self.nanoseconds).unwrap_or_default();
        match FixedOffset::east_opt(self.seconds_east) {
            Some(offset) => utc.with_timezone(&offset),
            None => utc.fixed_offset(),
        }
    }

    /// Writes the normal form.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self.profile {
            Profile::Day => date_time(self.wall, 10, out),
            Profile::Intent => {
                self.write_wall(out);
                offset(self.seconds_east, out);
            }
            Profile::Kare | Profile::Utc => {
                date_time(self.utc(), 19, out);
                if !self.fraction.is_empty() {
                    out.push(b'.');
                    out.extend_from_slice(self.fraction.as_bytes());
                }
                out.push(b'Z');
            }
        }
    }

    pub(super) const fn utc(&self) -> i64 {
        self.wall - self.seconds_east as i64
    }

    /// Writes the wall time of [`Profile::Intent`], without offset.
    pub(super) fn write_wall(&self, out: &mut Vec<u8>) {
        date_time(self.wall, 19, out);
        fraction(self.nanoseconds, 0, out);
    }

    /// The normal form, save that an offset that was missing in Intent stays missing.
    #[cold]
    #[inline(never)]
    pub(super) fn with_its_offset(&self, fields: &Fields<'_>) -> Option<String> {
        if self.profile != Profile::Intent || fields.offset != Offset::Missing {
            return self.written();
        }
        let mut wall = Vec::new();
        self.write_wall(&mut wall);
        String::from_utf8(wall).ok()
    }

    /// The normal form, unless its year would not have four digits.
    #[cold]
    #[inline(never)]
    pub(super) fn written(&self) -> Option<String> {
        if self.profile != Profile::Intent && !FOUR_DIGITS.contains(&self.utc()) {
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
    // chrono counts a leap second as nanoseconds above one second
    let nanoseconds = instant.timestamp_subsec_nanos() % 1_000_000_000;
    write_timestamp((instant.timestamp(), nanoseconds), zone, profile, out)
}

/// The same for an instant as [`Reading::timestamp`] gives it.
#[must_use]
pub fn write_timestamp(instant: (i64, u32), zone: &Zone, profile: Profile, out: &mut Vec<u8>) -> bool {
    let (seconds, nanoseconds) = instant;
    let seconds_east = match profile {
        Profile::Intent | Profile::Day => zone.offset_at(seconds),
        Profile::Kare | Profile::Utc => 0,
    };
    let wall = seconds.saturating_add(i64::from(seconds_east));
    if !FOUR_DIGITS.contains(&wall) {
        return false;
    }
    match profile {
        Profile::Day => date_time(wall, 10, out),
        Profile::Intent => {
            date_time(wall, 19, out);
            fraction(nanoseconds, 0, out);
            offset(seconds_east, out);
        }
        Profile::Kare | Profile::Utc => {
            date_time(wall, 19, out);
            match profile {
                Profile::Kare => fraction(nanoseconds / 1_000_000 * 1_000_000, 3, out),
                _ => fraction(nanoseconds, 0, out),
            }
            out.push(b'Z');
        }
    }
    true
}

/// The first `length` letters of `YYYY-MM-DDTHH:MM:SS`.
pub(super) fn date_time(wall: i64, length: usize, out: &mut Vec<u8>) {
    let (year, month, day) = calendar::date(wall.div_euclid(DAY));
    let year = year.unsigned_abs();
    let seconds = wall.rem_euclid(DAY) as u32;
    let mut text = *b"YYYY-MM-DDTHH:MM:SS";
    let numbers = [year / 100, year, month, day, seconds / 3600, seconds / 60 % 60, seconds % 60];
    for (at, number) in [0, 2, 5, 8, 11, 14, 17].into_iter().zip(numbers) {
        if let Some(pair) = text.get_mut(at..at + 2) {
            pair.copy_from_slice(&two(number));
        }
    }
    out.extend_from_slice(text.get(..length).unwrap_or_default());
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
    let mut text = *b".000000000";
    let mut left = nanoseconds;
    for digit in text.iter_mut().skip(1).rev() {
        *digit += (left % 10) as u8;
        left /= 10;
    }
    out.extend_from_slice(text.get(..=digits).unwrap_or_default());
}

/// `±HH:MM`
pub(crate) fn offset(seconds_east: i32, out: &mut Vec<u8>) {
    let minutes = seconds_east.unsigned_abs() / 60;
    let (hour, minute) = (two(minutes / 60), two(minutes % 60));
    let sign = if seconds_east < 0 { b'-' } else { b'+' };
    out.extend_from_slice(&[sign, hour[0], hour[1], b':', minute[0], minute[1]]);
}

const fn two(number: u32) -> [u8; 2] {
    [b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8]
}
