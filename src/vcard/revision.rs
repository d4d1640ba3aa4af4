//! `REV` and `BDAY`: dates and times in the spellings of ISO 8601 that vCard writers use.
//!
//! Accepts dates and times in the basic and the extended format (RFC 2426 §3.1.5, §3.6.4,
//! RFC 6350 §4.3), with or without a fraction and an offset.
//! Says "unreadable" to everything else; the value is then kept as it stands.

use alloc::string::String;

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};

use super::text::put;

/// What a value says.
pub(super) enum Moment {
    /// An instant, in the canonical spelling `YYYY-MM-DDTHH:MM:SS[.f]Z`.
    Instant(String),
    /// A date or a wall time without offset.
    Local,
    /// Neither.
    Unreadable,
}

/// Reads a value.
pub(super) fn read(value: &str) -> Moment {
    moment(value).unwrap_or(Moment::Unreadable)
}

fn moment(value: &str) -> Option<Moment> {
    let mut rest = value;
    let rest = &mut rest;
    let year = digits(rest, 4)?;
    skip(rest, "-");
    let month = digits(rest, 2)?;
    skip(rest, "-");
    let day = NaiveDate::from_ymd_opt(year as i32, month, digits(rest, 2)?)?;
    if rest.is_empty() {
        return Some(Moment::Local);
    }
    if !skip(rest, "T") && !skip(rest, "t") {
        return None;
    }
    let hour = digits(rest, 2)?;
    skip(rest, ":");
    let minute = digits(rest, 2)?;
    skip(rest, ":");
    let time = NaiveTime::from_hms_opt(hour, minute, digits(rest, 2)?)?;
    let mut fraction = "";
    if skip(rest, ".") || skip(rest, ",") {
        let end = rest.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
        let (digits, behind) = rest.split_at_checked(end)?;
        if digits.is_empty() {
            return None;
        }
        fraction = digits.trim_end_matches('0');
        *rest = behind;
    }
    if rest.is_empty() {
        return Some(Moment::Local);
    }
    let minutes = if skip(rest, "Z") || skip(rest, "z") {
        0
    } else {
        let sign = if skip(rest, "+") { -1 } else { skip(rest, "-").then_some(1)? };
        let hours = digits(rest, 2)?;
        let minutes = if rest.is_empty() {
            0
        } else {
            skip(rest, ":");
            digits(rest, 2)?
        };
        if hours > 23 || minutes > 59 {
            return None;
        }
        sign * i64::from(hours * 60 + minutes)
    };
    if !rest.is_empty() {
        return None;
    }
    let moment = day.and_time(time).checked_add_signed(TimeDelta::try_minutes(minutes)?)?;
    let year = u32::try_from(moment.year()).ok().filter(|year| *year < 10_000)?;
    let mut out = *b"YYYY-MM-DDTHH:MM:SS";
    let parts = [year / 100, year % 100, moment.month(), moment.day(), moment.hour(), moment.minute(), moment.second()];
    for (part, at) in parts.into_iter().zip([0, 2, 5, 8, 11, 14, 17]) {
        out.get_mut(at..at + 2)?.copy_from_slice(&[b'0' + (part / 10) as u8, b'0' + (part % 10) as u8]);
    }
    let mut text = String::with_capacity(24);
    put(&mut text, core::str::from_utf8(&out).ok()?);
    for piece in [if fraction.is_empty() { "" } else { "." }, fraction, "Z"] {
        put(&mut text, piece);
    }
    Some(Moment::Instant(text))
}

fn digits(rest: &mut &str, count: usize) -> Option<u32> {
    let (digits, behind) = rest.split_at_checked(count)?;
    *rest = behind;
    digits.bytes().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
}

fn skip(rest: &mut &str, mark: &str) -> bool {
    let behind = rest.strip_prefix(mark);
    *rest = behind.unwrap_or(rest);
    behind.is_some()
}
