//! Days whose year stands last: `07/10/2020`, `10/25/2020`, `7.10.2020`.
//!
//! Dots and French words go with the day first, a clock of twelve hours with the month first. Elsewhere the calendar
//! decides, if only one of the two is a day; if both are, nobody can tell but who wrote it.

use alloc::vec::Vec;
use core::ops::Range;

use super::calendar::{last_day, weekday};
use super::tolerant::Tolerant;

impl Tolerant {
    #[inline(never)]
    pub fn year_last(&mut self) -> Option<()> {
        let first = self.at..self.at + self.run(self.at);
        let separator = self.byte(first.end);
        let second = first.end + 1..first.end + 1 + self.run(first.end + 1);
        let year = second.end + 1;
        let digits = self.run(year);
        let same = matches!(separator, b'/' | b'.' | b'-') && self.byte(second.end) == separator;
        if !same || !matches!(second.len(), 1 | 2) || !matches!(digits, 2 | 4) {
            return None;
        }
        let at = 0..year + digits;
        let number = |at: Range<usize>| {
            let digits = self.text.get(at).unwrap_or_default();
            digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit.wrapping_sub(b'0')))
        };
        let [one, other, of] = [first, second, year..year + digits].map(number);
        let french = self.is_french
            || matches!(self.weekday, Some((_, true)))
            || separator == b'.'
            || self.text.contains(&0xC3)
            || self.text.get(year..)?.iter().any(|letter| matches!(letter, b'h' | b'H'));
        let is_day = |day, month| (1..=last_day(of, month)).contains(&day);
        let mut day_first = is_day(one, other) && !self.twelve_hours;
        let mut month_first = is_day(other, one) && !french;
        if day_first && month_first && digits == 4 {
            // A day of the week may tell.
            let tells = |month, day| self.weekday == Some((weekday(of, month, day), false));
            let (told_first, told_second) = (tells(other, one), tells(one, other));
            (day_first, month_first) = (!told_second || told_first, !told_first || told_second);
        }
        if !(day_first || month_first) && digits == 4 {
            // A day that its month does not have; that is said beside the order.
            let nearly = |day, month| (1..=31).contains(&day) && (1..=12).contains(&month);
            (day_first, month_first) = (nearly(one, other), nearly(other, one));
        }
        // Between hyphens the year may stand first.
        if digits == 2 && separator == b'-' || !(day_first || month_first) {
            return self.stop("year-last", at);
        }
        // Two digits leave the century out, and which of the three numbers is the year.
        self.doubtful |= digits == 2;
        let day = |month: u32, day: u32| {
            let mut text: Vec<u8> = if digits == 2 { b"20".into() } else { Vec::new() };
            text.extend_from_slice(self.text.get(year..year + digits).unwrap_or_default());
            for number in [month, day] {
                text.extend([b'-', b'0' + (number / 10) as u8, b'0' + (number % 10) as u8]);
            }
            text
        };
        let [french_day, american_day] = [day(other, one), day(one, other)];
        self.at = year + digits;
        self.evident = true;
        let (reason, meant) = match (day_first, month_first) {
            (true, true) if one == other => ("year-last", french_day),
            (true, _) if digits == 2 => ("year-last", french_day),
            _ if digits == 2 => ("year-last", american_day.clone()),
            (true, _) => ("french-order", french_day),
            _ => ("american-order", american_day.clone()),
        };
        if day_first && month_first && one != other {
            self.other = american_day;
        }
        self.flaw(reason, at);
        self.meant = meant;
        Some(())
    }

    /// `PM` behind a time whose hour has been spelled from `hour` on.
    #[inline(never)]
    pub fn half_of_the_day(&mut self, hour: usize) -> Option<()> {
        let start = self.at;
        while self.next() == b' ' {
            self.at += 1;
        }
        let afternoon = self.next().eq_ignore_ascii_case(&b'P');
        let digits = self.meant.get_mut(hour..hour + 2)?;
        let shown = digits.iter().fold(0, |number, digit| number * 10 + digit.wrapping_sub(b'0'));
        if !(1..=12).contains(&shown) {
            return self.stop("twelve-hours", start..self.text.len());
        }
        let hours = shown % 12 + if afternoon { 12 } else { 0 };
        digits.copy_from_slice(&[b'0' + hours / 10, b'0' + hours % 10]);
        self.at = self.text.len();
        self.flaw("twelve-hours", start..self.at);
        Some(())
    }
}
