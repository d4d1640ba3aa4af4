//! Fields → days, times and offsets that exist.
//!
//! Accepts the Gregorian calendar of the years 0000 to 9999, hours to 23, minutes and seconds
//! to 59, and second 60 where RFC 3339 §5.7 allows a leap second: in the last minute of a month,
//! in UTC. Refuses 24:00, and offsets that are no time of day.

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::scan::{Fields, Offset};

/// The day, when the calendar has it.
pub(super) fn day(fields: &Fields) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(fields.year as i32, fields.month, fields.day)
}

/// The last day of that month, when there is such a month.
pub(super) fn last_day(fields: &Fields) -> Option<NaiveDate> {
    (28..=31).rev().find_map(|day| NaiveDate::from_ymd_opt(fields.year as i32, fields.month, day))
}

/// The time of day, when a clock shows it; second 60 is read as 59.
pub(super) fn time(fields: &Fields) -> Option<NaiveTime> {
    let second = match fields.second {
        Some(60) => 59,
        Some(second) => second,
        None => 0,
    };
    NaiveTime::from_hms_nano_opt(fields.hour, fields.minute, second, nanoseconds(fields.fraction))
}

/// The first nine digits of a fraction.
fn nanoseconds(fraction: &str) -> u32 {
    let digits = fraction.bytes().chain(core::iter::repeat(b'0')).take(9);
    if fraction.is_empty() { 0 } else { digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0')) }
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

/// `wall` shifted to UTC.
pub(super) fn to_utc(wall: NaiveDateTime, seconds_east: i32) -> NaiveDateTime {
    FixedOffset::east_opt(seconds_east).and_then(|offset| wall.checked_sub_offset(offset)).unwrap_or(wall)
}

/// Whether the second after this one may be a leap second: 23:59:60 UTC on the last day of a month.
pub(super) fn before_leap_second(utc: NaiveDateTime) -> bool {
    (utc.hour(), utc.minute(), utc.second()) == (23, 59, 59)
        && utc.date().succ_opt().is_some_and(|next| next.day() == 1)
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
