//! Instants as programs write them: seconds and milliseconds since 1970, and `/Date(1602076680000+0200)/`, the JSON
//! dates of Microsoft; and zones that are named behind a date.

use alloc::string::String;

use super::lenient::Tolerant;
use super::scan::Fields;
use super::zone::Local;
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
    let bare = text.strip_prefix("new ").unwrap_or(text).trim_matches(['/', '\\']);
    let inside = bare.strip_prefix("Date(").and_then(|rest| rest.strip_suffix(')'))?;
    let sign = inside.get(1..)?.find(['+', '-']).map_or(inside.len(), |at| at + 1);
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

/// Abbreviations of zones, each with its offset and whether the zone is that of Paris.
const ABBREVIATIONS: [(&str, &str, bool); 11] = [
    ("CEST", "+02:00", true),
    ("MESZ", "+02:00", true),
    ("HAEC", "+02:00", true),
    ("CET", "+01:00", true),
    ("MEZ", "+01:00", true),
    ("HNEC", "+01:00", true),
    ("UTC", "Z", false),
    ("GMT", "Z", false),
    ("WEST", "+01:00", false),
    ("EEST", "+03:00", false),
    ("EET", "+02:00", false),
];

impl Tolerant {
    /// `Z`, `+02:00`, and what is written for them.
    #[inline(never)]
    pub fn offset(&mut self) -> Option<()> {
        let (start, end) = (self.at, self.text.len());
        if self.next() == b' ' && matches!(self.byte(start + 1), b'+' | b'-' | b'Z' | b'z') {
            self.flaw("space-before-offset", start..start + 1);
            self.at += 1;
        }
        // `GMT+2`
        let name = self.at + usize::from(self.next() == b' ');
        if let Some([b'G' | b'U', b'M' | b'T', b'T' | b'C', b'+' | b'-']) = self.text.get(name..name + 4) {
            self.flaw("zone-name", name..end);
            self.at = name + 3;
        }
        let start = self.at;
        let sign = self.next();
        match sign {
            b'Z' | b'z' => {
                self.meant.push(b'Z');
                self.at += 1;
            }
            b'+' | b'-' | b' ' if self.run(start + 1) > 0 => {
                if sign == b' ' {
                    self.flaw("plus-turned-space", start..end);
                    self.doubtful = true;
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

    /// `[Europe/Paris]`, `Europe/Paris`, `CEST` or `UTC` behind a time.
    #[inline(never)]
    pub fn zone_suffix(&mut self) -> Option<()> {
        let start = self.at;
        while self.next() == b' ' {
            self.at += 1;
        }
        let (at, end) = (self.at, self.text.len());
        let named = core::str::from_utf8(self.text.get(at..)?).unwrap_or_default();
        if named.is_empty() {
            return Some(());
        }
        let bracketed = named.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let name = bracketed.map_or(named, |name| name.strip_prefix('!').unwrap_or(name));
        let has_offset = Fields::scan(core::str::from_utf8(&self.meant).ok()?, false)?.offset.seconds().is_some();
        let zone = Zone::parse(name).filter(|_| !name.starts_with(['+', '-']));
        let abbreviation = ABBREVIATIONS.iter().find(|(known, ..)| known.eq_ignore_ascii_case(name));
        let letters = name.bytes().all(|letter| letter.is_ascii_alphabetic() || matches!(letter, b'/' | b'_'));
        if bracketed.is_none() && zone.is_none() && abbreviation.is_none() && !letters {
            self.at = start;
            return None;
        }
        let (reason, at) = if bracketed.is_some() { ("zone-suffix", at..end) } else { ("zone-name", at..end) };
        if let Some((_, offset, paris)) = abbreviation {
            let mut meant = self.meant.clone();
            if !has_offset {
                meant.extend_from_slice(offset.as_bytes());
            }
            // the summer's abbreviation in winter is a slip of the one or the other
            self.doubtful |= *paris && !agrees(&meant, &Zone::PARIS) || has_offset && !agrees_with(&meant, offset);
            self.meant = meant;
        } else if let Some(zone) = zone {
            if has_offset && !agrees(&self.meant, &zone) || !has_offset && self.wall(&zone).is_none() {
                return self.stop(reason, at);
            }
            if !has_offset {
                self.zone = Some(zone);
            }
        } else if has_offset {
            // an offset tells the instant, whatever that zone is
            self.doubtful = true;
        } else {
            return self.stop(reason, at);
        }
        self.flaw(reason, at);
        self.at = end;
        Some(())
    }

    /// The offset of a wall time that is one there.
    fn wall(&self, zone: &Zone) -> Option<i32> {
        let fields = Fields::scan(core::str::from_utf8(&self.meant).ok()?, false)?;
        let wall = calendar::day(&fields)? * calendar::DAY + calendar::time(&fields)?;
        match zone.local_seconds(wall) {
            Local::Single(seconds) => Some(seconds),
            _ => None,
        }
    }
}

/// Whether the offset of a date is that of the zone then.
fn agrees(date: &[u8], zone: &Zone) -> bool {
    let instant = || {
        let fields = Fields::scan(core::str::from_utf8(date).ok()?, false)?;
        let seconds_east = fields.offset.seconds()?;
        let wall = calendar::day(&fields)? * calendar::DAY + calendar::time(&fields)?;
        Some((wall - i64::from(seconds_east), seconds_east))
    };
    instant().is_some_and(|(utc, seconds_east)| zone.offset_at(utc) == seconds_east)
}

fn agrees_with(date: &[u8], offset: &str) -> bool {
    let zone = if offset == "Z" { Zone::parse("UTC") } else { Zone::parse(offset) };
    zone.is_some_and(|zone| agrees(date, &zone))
}
