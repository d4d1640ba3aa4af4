//! Instants as programs count them: seconds and milliseconds since 1970, the days of Excel, and
//! `/Date(1602076680000+0200)/`, the JSON dates of Microsoft.

use alloc::string::String;

use super::{PLAUSIBLE_YEARS, Profile, Zone, calendar, write_timestamp};

/// An instant in another notation.
pub(super) struct Moment {
    /// What the notation is called.
    pub reason: &'static str,
    /// Nothing when it is told more exactly than that.
    milliseconds: Option<i64>,
    /// What it says of the offset.
    offset: Option<Zone>,
    /// Whether it can have no other meaning.
    pub certain: bool,
}

impl Moment {
    /// The same as a profile wants it.
    pub fn written(&self, profile: Profile, zone: &Zone) -> Option<String> {
        let zone = self.offset.as_ref().filter(|_| profile == Profile::Intent).unwrap_or(zone);
        write_epoch(self.milliseconds?, profile, zone)
    }
}

/// Milliseconds since 1970 as a profile wants them.
pub(crate) fn write_epoch(milliseconds: i64, profile: Profile, zone: &Zone) -> Option<String> {
    let nanoseconds = milliseconds.rem_euclid(1000) as u32 * 1_000_000;
    let mut out = alloc::vec::Vec::new();
    // Karé's milliseconds are its own habit, not what was given
    let profile = if profile == Profile::Kare { Profile::Utc } else { profile };
    write_timestamp((milliseconds.div_euclid(1000), nanoseconds), zone, profile, &mut out).then_some(())?;
    String::from_utf8(out).ok()
}

/// Whether milliseconds since 1970 are of a time in which interventions happen.
pub(crate) fn is_plausible(milliseconds: i64) -> bool {
    let (year, _, _) = calendar::date((milliseconds.clamp(-1 << 46, 1 << 48)).div_euclid(calendar::DAY * 1000));
    PLAUSIBLE_YEARS.contains(&year.unsigned_abs())
}

/// What a count since 1970 counts, and how many milliseconds that is: that unit in which it is of our time.
pub(crate) fn epoch(count: i64) -> Option<(&'static str, i64)> {
    // seconds of our time have at most ten digits, milliseconds from eleven on
    let seconds = count.checked_mul(1000)?;
    if (100_000_000..10_000_000_000).contains(&count) && is_plausible(seconds) {
        return Some(("epoch-seconds", seconds));
    }
    (count >= 100_000_000_000 && is_plausible(count)).then_some(("epoch-milliseconds", count))
}

/// The same of digits, among which a point may stand: Python's `time.time()`. No milliseconds when it tells more than them.
pub(crate) fn epoch_in(digits: &str) -> Option<(&'static str, Option<i64>)> {
    let (count, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(count) || !is_number(fraction) || !matches!(count.len(), 9..=11 | 13) {
        return None;
    }
    let (reason, milliseconds) = epoch(count.parse().ok()?)?;
    let fraction = fraction.trim_end_matches('0');
    let more = match fraction.len() {
        0 => 0,
        length @ 1..=3 if reason == "epoch-seconds" => {
            fraction.parse::<i64>().ok()? * [100, 10, 1].get(length - 1).copied().unwrap_or(1)
        }
        _ => return Some((reason, None)),
    };
    Some((reason, Some(milliseconds + more)))
}

/// The wall time of a day as Excel counts it, with a fraction for the time: 44111.6375 is 2020-10-07T15:18:00.
#[cold]
pub(crate) fn excel(digits: &str) -> Option<String> {
    let (mut number, mut scale) = (0_i64, 0_i64);
    for (place, byte) in digits.bytes().enumerate() {
        match byte {
            // What comes behind is less than a second.
            b'0'..=b'9' if place > 13 => {}
            b'0'..=b'9' if place != 5 => {
                number = number * 10 + i64::from(byte - b'0');
                scale *= 10;
            }
            b'.' | b',' if place == 5 => scale = 1,
            _ => return None,
        }
    }
    if digits.len() < 5 {
        return None;
    }
    let scale = scale.max(1);
    // 1970 began on the day 25569.
    let seconds = (number * calendar::DAY * 2 + scale) / (2 * scale) - 25_569 * calendar::DAY;
    let mut text = write_epoch(seconds * 1000, Profile::Utc, &Zone::PARIS).filter(|_| is_plausible(seconds * 1000))?;
    text.truncate("2020-10-07T15:18:00".len());
    Some(text)
}

/// A text that is an instant in another notation.
#[inline(never)]
pub(super) fn moment(text: &str) -> Option<Moment> {
    if let Some((reason, milliseconds)) = epoch_in(text) {
        return Some(Moment { reason, milliseconds, offset: None, certain: false });
    }
    let bare = text.strip_prefix("new ").unwrap_or(text).trim_matches(&['/', '\\'][..]);
    let inside = bare.strip_prefix("Date(").and_then(|rest| rest.strip_suffix(')'))?;
    let sign = inside.get(1..)?.find(&['+', '-'][..]).map_or(inside.len(), |at| at + 1);
    let (count, offset) = inside.split_at_checked(sign)?;
    let milliseconds = count.parse().ok().filter(|count| is_plausible(*count))?;
    let offset = match offset.as_bytes() {
        [] => None,
        [sign, a, b, c, d] => {
            let name = [*sign, *a, *b, b':', *c, *d];
            Some(Zone::parse(core::str::from_utf8(&name).ok()?)?)
        }
        _ => return None,
    };
    Some(Moment { reason: "microsoft", milliseconds: Some(milliseconds), offset, certain: true })
}
