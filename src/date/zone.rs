//! Zones: the rules of the places that the systems serve.
//!
//! Accepts, by their exact IANA names, the zones of the European Union and of the four small
//! neighbours that keep its clock, the French overseas zones, `UTC`, and fixed offsets such as
//! `+04:00`. Refuses all other zones. The rule of Directive 2000/84/EC (last Sundays of March and
//! October, 01:00 UTC) has stood since 1996, its forerunner with an end in September since 1981;
//! Saint-Pierre-et-Miquelon keeps the North American rule since 1987. Before those years, standard
//! time is assumed. Some took the rule up later and are exact only from then on: Lisbon from April
//! 1996, Bucharest and Sofia 1997, Nicosia 1999, Riga 2001, Tallinn 2002, Vilnius 2003; so is
//! Nouméa, which tried a summer time in 1996/97, from 1998.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDateTime;

use super::calendar::{self, DAY, FOUR_DIGITS, HOUR, plausible, seconds_east};
use super::write;

/// A zone: standard time, and the rule of its summer time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone {
    /// Empty when the zone is a fixed offset.
    name: &'static str,
    /// Seconds east of UTC, in winter.
    standard: i32,
    rule: Rule,
}

/// Which instants a wall time can be; offsets in seconds east of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Local {
    /// One.
    Single(i32),
    /// None: the clock jumped over it.
    Gap {
        /// The offset before the jump.
        before: i32,
        /// The offset after the jump.
        after: i32,
    },
    /// Two: the clock was set back over it.
    Overlap {
        /// The offset of the first time round.
        earlier: i32,
        /// The offset of the second time round.
        later: i32,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    Fixed,
    Europe,
    NorthAmerica,
}

/// Standard time in quarters of an hour, rule, names.
#[rustfmt::skip]
const ZONES: [(i8, Rule, &str); 16] = [
    (4, Rule::Europe, "Europe/Paris Europe/Berlin Europe/Brussels Europe/Luxembourg Europe/Amsterdam Europe/Madrid \
        Europe/Rome Europe/Vienna Europe/Prague Europe/Warsaw Europe/Budapest Europe/Bratislava Europe/Ljubljana \
        Europe/Zagreb Europe/Copenhagen Europe/Stockholm Europe/Malta Europe/Busingen Africa/Ceuta \
        Europe/Monaco Europe/Andorra Europe/Zurich Europe/Vaduz Europe/San_Marino Europe/Vatican"),
    (0, Rule::Europe, "Europe/Lisbon Europe/Dublin Atlantic/Madeira Atlantic/Canary"),
    (8, Rule::Europe, "Europe/Athens Europe/Sofia Europe/Bucharest Europe/Helsinki Europe/Mariehamn Europe/Riga \
        Europe/Tallinn Europe/Vilnius Asia/Nicosia Europe/Nicosia"),
    (-4, Rule::Europe, "Atlantic/Azores"),
    (0, Rule::Fixed, "UTC Etc/UTC"),
    (-16, Rule::Fixed, "America/Guadeloupe America/Martinique America/St_Barthelemy America/Marigot"),
    (-12, Rule::Fixed, "America/Cayenne"),
    (16, Rule::Fixed, "Indian/Reunion"),
    (12, Rule::Fixed, "Indian/Mayotte"),
    (44, Rule::Fixed, "Pacific/Noumea"),
    (48, Rule::Fixed, "Pacific/Wallis"),
    (-40, Rule::Fixed, "Pacific/Tahiti"),
    (-38, Rule::Fixed, "Pacific/Marquesas"),
    (-36, Rule::Fixed, "Pacific/Gambier"),
    (20, Rule::Fixed, "Indian/Kerguelen"),
    (-12, Rule::NorthAmerica, "America/Miquelon"),
];

impl Zone {
    /// The zone that is assumed unless the caller names another.
    pub const PARIS: Zone = Zone { name: "Europe/Paris", standard: 3600, rule: Rule::Europe };

    /// The zone of that name, or of that fixed offset `±HH:MM` from −12:00 to +14:00.
    pub fn parse(name: &str) -> Option<Zone> {
        for (quarters, rule, names) in ZONES {
            if let Some(name) = names.split(' ').find(|known| *known == name) {
                return Some(Zone { name, standard: i32::from(quarters) * 900, rule });
            }
        }
        let &[sign @ (b'+' | b'-'), a, b, b':', c, d] = name.as_bytes() else {
            return None;
        };
        let two = |tens: u8, ones: u8| {
            let digits = tens.is_ascii_digit() && ones.is_ascii_digit();
            digits.then(|| u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
        };
        let standard = seconds_east(sign == b'-', two(a, b)?, two(c, d)?)?;
        plausible(standard).then_some(Zone { name: "", standard, rule: Rule::Fixed })
    }

    /// The names that [`Zone::parse`] knows, fixed offsets aside.
    pub fn names() -> impl Iterator<Item = &'static str> {
        ZONES.iter().flat_map(|(_, _, names)| names.split(' '))
    }

    /// Its name, as [`Zone::parse`] reads it.
    pub fn name(&self) -> String {
        if !self.name.is_empty() {
            return String::from(self.name);
        }
        let mut name = Vec::new();
        write::offset(self.standard, &mut name);
        String::from_utf8(name).unwrap_or_default()
    }

    /// Which instants the wall time can be.
    pub fn local(&self, wall: NaiveDateTime) -> Local {
        self.local_seconds(wall.and_utc().timestamp())
    }

    /// The same for a wall time in seconds since 1970 began on that wall.
    pub(super) fn local_seconds(&self, wall: i64) -> Local {
        let standard = self.standard;
        let summer = standard + HOUR as i32;
        let Some((start, end)) = self.summer(wall) else {
            return Local::Single(standard);
        };
        // as if winter never ended: summer starts at `start` and ends one hour after `end` on that clock
        let seconds = wall - i64::from(standard);
        if seconds < start || seconds >= end + HOUR {
            Local::Single(standard)
        } else if seconds < start + HOUR {
            Local::Gap { before: standard, after: summer }
        } else if seconds < end {
            Local::Single(summer)
        } else {
            Local::Overlap { earlier: summer, later: standard }
        }
    }

    /// The offset in seconds east on a day that is far from both changes of the clock; none says nothing.
    pub(super) fn plainly(&self, year: u32, month: u32, day: u32) -> Option<i32> {
        match (self.rule, month * 100 + day) {
            (Rule::Fixed, _) => Some(self.standard),
            // Last Sundays of March and October.
            (Rule::Europe, 401..=1024) if year >= 1996 => Some(self.standard + HOUR as i32),
            (Rule::Europe, ..=324 | 1101..) if year >= 1996 => Some(self.standard),
            _ => None,
        }
    }

    /// The offset in seconds east of UTC at an instant in seconds since 1970.
    pub fn offset_at(&self, instant: i64) -> i32 {
        match self.summer(instant) {
            Some((start, end)) if (start..end).contains(&instant) => self.standard + HOUR as i32,
            _ => self.standard,
        }
    }

    /// When summer time starts and ends in the year of that second, in seconds since 1970.
    fn summer(&self, second: i64) -> Option<(i64, i64)> {
        if self.rule == Rule::Fixed || !FOUR_DIGITS.contains(&second) {
            return None;
        }
        let (year, _, _) = calendar::date(second.div_euclid(DAY));
        let (start, end) = match (self.rule, year) {
            (Rule::Europe, 1996..) => ((3, 25), (10, 25)),
            (Rule::Europe, 1981..) => ((3, 25), (9, 24)),
            (Rule::NorthAmerica, 2007..) => ((3, 8), (11, 1)),
            (Rule::NorthAmerica, 1987..) => ((4, 1), (10, 25)),
            _ => return None,
        };
        let start = sunday_from(year, start) * DAY;
        let end = sunday_from(year, end) * DAY;
        Some(match self.rule {
            // everywhere at once, at 01:00 UTC
            Rule::Europe => (start + HOUR, end + HOUR),
            // at 02:00 on the clock that is about to change
            _ => (start + 2 * HOUR - i64::from(self.standard), end + HOUR - i64::from(self.standard)),
        })
    }
}

/// The first Sunday from that month and day on, as the number of a day; day 0, in 1970, was a Thursday.
const fn sunday_from(year: i32, (month, day): (u32, u32)) -> i64 {
    let day = calendar::number(year, month, day);
    day + (3 - day).rem_euclid(7)
}
