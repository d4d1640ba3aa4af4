//! Fields → days, times and offsets that exist.
//!
//! Accepts the Gregorian calendar of the years 0000 to 9999, hours to 23, minutes and seconds
//! to 59, and second 60 where RFC 3339 §5.7 allows a leap second: in the last minute of a month,
//! in UTC. Refuses 24:00, and offsets that are no time of day. Days and seconds are counted from
//! 1970-01-01; the sums are our own because chrono's tables cost more bytes than all the rest here.

use super::scan::{Fields, Offset};

pub(super) const HOUR: i64 = 3600;
pub(super) const DAY: i64 = 24 * HOUR;

/// 1970-01-01 is that many days after 0000-03-01; four more centuries keep all sums positive.
const EPOCH: u32 = 719_468 + CENTURIES;
/// The days of four centuries.
const CENTURIES: u32 = 146_097;

/// The number of a day; years from −400 on.
pub(super) const fn number(year: i32, month: u32, day: u32) -> i64 {
    // the year starts in March, so that a leap day is its last
    let year = (year + 400) as u32 - (month < 3) as u32;
    let month = (month + 9) % 12;
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    days as i64 - EPOCH as i64
}

/// The day of the week, from Thursday on, the first day of 1970.
pub(super) const fn weekday(year: u32, month: u32, day: u32) -> usize {
    number(year as i32, month, day).rem_euclid(7) as usize
}

/// The year, the month and the day of that number.
pub(super) const fn date(number: i64) -> (i32, u32, u32) {
    let days = (number + EPOCH as i64) as u32;
    let (centuries, days) = (days / CENTURIES, days % CENTURIES);
    let year = (days - days / 1460 + days / 36_524 - days / 146_096) / 365;
    let days = days - (365 * year + year / 4 - year / 100);
    let month = (5 * days + 2) / 153;
    let day = days - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    ((centuries * 400 + year) as i32 - 400 + (month < 3) as i32, month, day)
}

/// The first second of year 0000, and the first one of year 10000.
pub(super) const FOUR_DIGITS: core::ops::Range<i64> = number(0, 1, 1) * DAY..number(10_000, 1, 1) * DAY;

/// The last day of that month; 0 when there is no such month.
pub(super) const fn last_day(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// The number of the day, when the calendar has it.
pub(super) fn day(fields: &Fields) -> Option<i64> {
    let &Fields { year, month, day, .. } = fields;
    (1..=last_day(year, month)).contains(&day).then(|| number(year as i32, month, day))
}

/// The seconds since midnight, when a clock shows that time; second 60 is read as 59.
pub(super) fn time(fields: &Fields) -> Option<i64> {
    let second = fields.second.unwrap_or(0);
    let exists = fields.hour < 24 && fields.minute < 60 && second <= 60;
    exists.then(|| i64::from(fields.hour * 3600 + fields.minute * 60 + second.min(59)))
}

/// The first nine digits of a fraction.
pub(super) fn nanoseconds(fraction: &str) -> u32 {
    let mut number = 0;
    let mut unit = 100_000_000;
    for digit in fraction.bytes().take(9) {
        number += u32::from(digit - b'0') * unit;
        unit /= 10;
    }
    number
}

/// Whether digits other than zero stand behind the ninth.
pub(super) fn finer_than_nanoseconds(fraction: &str) -> bool {
    fraction.bytes().skip(9).any(|digit| digit != b'0')
}

/// The offset in seconds east of UTC, when it is a time of day.
pub(super) const fn seconds_east(west: bool, hour: u32, minute: u32) -> Option<i32> {
    if hour > 23 || minute > 59 {
        return None;
    }
    let seconds = (hour * 3600 + minute * 60) as i32;
    Some(if west { -seconds } else { seconds })
}

/// No place on Earth is further from UTC: −12:00 to +14:00.
pub(super) const fn plausible(seconds_east: i32) -> bool {
    seconds_east >= -12 * 3600 && seconds_east <= 14 * 3600
}

/// Whether the second after this one may be a leap second: 23:59:60 UTC on the last day of a month.
pub(super) const fn before_leap_second(utc: i64) -> bool {
    (utc + 1).rem_euclid(DAY) == 0 && date((utc + 1).div_euclid(DAY)).2 == 1
}

impl Offset {
    /// What stands there in seconds east of UTC; none when it is missing or cannot be.
    pub const fn seconds(self) -> Option<i32> {
        match self {
            Offset::Missing => None,
            Offset::Z => Some(0),
            Offset::Numeric { west, hour, minute } => seconds_east(west, hour, minute),
        }
    }
}
