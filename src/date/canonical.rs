//! The short way: an Intent date that is plainly in normal form already.
//!
//! Accepts `YYYY-MM-DDTHH:MM:SS±HH:MM` with a day, a time and an offset that exist, about which there is nothing
//! to say; and the same without an offset, which is what spreadsheets hold, where its zone has one reading of it.
//! Whatever else a normal form may hold takes the long way, to the same verdict.

use super::calendar::{self, DAY, plausible, seconds_east};
use super::{Instant, Local, PLAUSIBLE_YEARS, Zone};

/// The instant that the long way would read without a finding and without a change. None says nothing.
pub(crate) fn plain(text: &[u8]) -> Option<Instant> {
    let (date, rest) = text.split_first_chunk::<8>()?;
    let (time, rest) = rest.split_first_chunk::<8>()?;
    let (offset, rest) = rest.split_first_chunk::<8>()?;
    let &[last @ b'0'..=b'9'] = rest else { return None };
    let date = Digits::of(*date, DATE)?;
    let time = Digits::of(*time, TIME)?;
    let west = offset[3] == b'-';
    let offset = Digits::of(*offset, if west { WEST } else { EAST })?;

    let wall = wall(&date, &time, offset.pair(1))?;
    let east = seconds_east(west, offset.pair(4), offset.one(7) * 10 + u32::from(last - b'0'))?;
    // `-00:00` says that the offset is unknown.
    if !plausible(east) || (west && east == 0) {
        return None;
    }
    Some((wall - i64::from(east), 0))
}

/// The instant of a time without an offset, and the offset in seconds east: about it, the long way would say that a
/// zone was assumed, and nothing else. None says nothing.
pub(crate) fn plain_wall(text: &[u8], zone: &Zone) -> Option<(Instant, i32)> {
    let (date, rest) = text.split_first_chunk::<8>()?;
    let (time, rest) = rest.split_first_chunk::<8>()?;
    let &[b':', tens @ b'0'..=b'9', ones @ b'0'..=b'9'] = rest else { return None };
    let second = u32::from(tens - b'0') * 10 + u32::from(ones - b'0');
    let (date, time) = (Digits::of(*date, DATE)?, Digits::of(*time, TIME)?);
    let wall = wall(&date, &time, second)?;
    let east = zone
        .plainly(date.pair(0) * 100 + date.pair(2), date.pair(5), time.pair(0))
        .or_else(|| if let Local::Single(east) = zone.local_seconds(wall) { Some(east) } else { None })?;
    Some(((wall - i64::from(east), 0), east))
}

/// What the clock on the wall shows, in seconds since 1970 began there.
fn wall(date: &Digits, time: &Digits, second: u32) -> Option<i64> {
    let (year, month, day) = (date.pair(0) * 100 + date.pair(2), date.pair(5), time.pair(0));
    let (hour, minute) = (time.pair(3), time.pair(6));
    let exists = PLAUSIBLE_YEARS.contains(&year)
        && (1..=calendar::last_day(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60;
    let seconds = i64::from(hour * 3600 + minute * 60 + second);
    exists.then(|| calendar::number(year as i32, month, day) * DAY + seconds)
}

const DATE: Pattern = Pattern::new(*b"dddd-dd-");
const TIME: Pattern = Pattern::new(*b"ddTdd:dd");
const EAST: Pattern = Pattern::new(*b":dd+dd:d");
const WEST: Pattern = Pattern::new(*b":dd-dd:d");

/// Where digits stand among eight letters, and what stands between them.
#[derive(Clone, Copy)]
struct Pattern {
    /// 0xFF for each digit.
    digits: u64,
    others: u64,
}

impl Pattern {
    /// A `d` stands for a digit.
    const fn new(letters: [u8; 8]) -> Self {
        let word = u64::from_le_bytes(letters);
        let mut digits = 0;
        let mut at = 0;
        while at < 64 {
            if (word >> at) as u8 == b'd' {
                digits |= 0xFF << at;
            }
            at += 8;
        }
        Pattern { digits, others: word & !digits }
    }
}

/// The value of each digit in its byte.
struct Digits(u64);

impl Digits {
    /// The digits of letters, when they fit the pattern.
    #[cfg_attr(not(feature = "small"), inline(always))]
    fn of(letters: [u8; 8], Pattern { digits, others }: Pattern) -> Option<Self> {
        let word = u64::from_le_bytes(letters);
        let values = (word ^ 0x3030_3030_3030_3030) & digits;
        // A value above 9 reaches the upper half of its byte, itself or with 6 more.
        let beyond = (values | values.wrapping_add(0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0;
        (word & !digits == others && beyond == 0).then_some(Digits(values))
    }

    #[cfg_attr(not(feature = "small"), inline(always))]
    const fn one(&self, at: u32) -> u32 {
        (self.0 >> (8 * at)) as u32 & 0xFF
    }

    #[cfg_attr(not(feature = "small"), inline(always))]
    const fn pair(&self, at: u32) -> u32 {
        self.one(at) * 10 + self.one(at + 1)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::string_slice)]

    use super::*;
    use crate::date::scan::Fields;
    use crate::date::{Fold, Profile, judge::judge, write_offset};
    use crate::findings::{Code, Findings, Level, Overrides};
    use alloc::string::String;

    #[test]
    fn the_short_way_agrees_with_the_long_way() {
        let mut taken = 0;
        for date in ["2020-10-07T15:18:00+02:00", "2024-02-29T23:59:59-12:00", "1970-01-01T00:00:00+14:00"] {
            for at in 0..date.len() {
                for new in (0..=0x7F).map(char::from).chain(['é']) {
                    let text: String = [&date[..at], new.encode_utf8(&mut [0; 4]), &date[at + 1..]].concat();
                    let Some(short) = plain(text.as_bytes()) else { continue };
                    let mut found = Findings::new(Overrides::NONE, Level::Full, 9);
                    let fields = Fields::scan(&text, false).unwrap();
                    let long = judge(&fields, Profile::Intent, &Zone::PARIS, Fold::Earlier, &mut found);
                    assert_eq!(found.count(), 0, "{text}");
                    assert_eq!(long.map(|long| (long.timestamp(), long.written())), Some((short, Some(text))));
                    taken += 1;
                }
            }
        }
        assert!(taken > 200, "{taken}");
    }

    #[test]
    fn days_far_from_a_change_of_the_clock_have_one_offset() {
        let zones = ["Europe/Paris", "Atlantic/Azores", "Asia/Nicosia", "America/Miquelon", "Indian/Reunion"];
        let mut taken = 0;
        for zone in zones.map(|name| Zone::parse(name).unwrap()) {
            for year in [1980, 1985, 1995, 1996, 2006, 2020, 2026, 2100] {
                for (month, day) in (1..=12).flat_map(|month| (1..=31).map(move |day| (month, day))) {
                    let Some(east) = zone.plainly(year, month, day) else { continue };
                    for hour in 0..24 {
                        let wall = calendar::number(year as i32, month, day) * DAY + hour * calendar::HOUR;
                        assert_eq!(zone.local_seconds(wall), Local::Single(east), "{year}-{month}-{day} {hour}");
                        taken += 1;
                    }
                }
            }
        }
        assert!(taken > 100_000, "{taken}");
    }

    #[test]
    fn the_short_way_of_wall_times_agrees_with_the_long_way() {
        let (mut taken, zone) = (0, Zone::PARIS);
        // The hours around both changes of the clock, of years with another rule too.
        let dates = [
            "2020-03-29T02:30:00",
            "2020-10-25T02:30:00",
            "1985-09-29T01:59:59",
            "2024-02-29T23:59:59",
            "1995-04-01T00:00:00",
        ];
        for date in dates {
            for at in 0..date.len() {
                for new in (0..=0x7F).map(char::from).chain(['é']) {
                    let text: String = [&date[..at], new.encode_utf8(&mut [0; 4]), &date[at + 1..]].concat();
                    let Some((short, east)) = plain_wall(text.as_bytes(), &zone) else { continue };
                    let mut found = Findings::new(Overrides::NONE, Level::Full, 9);
                    let fields = Fields::scan(&text, false).unwrap();
                    let long = judge(&fields, Profile::Intent, &zone, Fold::Reject, &mut found);
                    let said: alloc::vec::Vec<_> = found.told().map(|finding| finding.code).collect();
                    assert_eq!(said, [Code::DateZoneAssumed], "{text}");
                    let long = long.map(|long| (long.timestamp(), long.written()));
                    let mut normal = text.into_bytes();
                    write_offset(east, &mut normal);
                    assert_eq!(long, Some((short, String::from_utf8(normal).ok())));
                    taken += 1;
                }
            }
        }
        assert!(taken > 200, "{taken}");
    }
}
