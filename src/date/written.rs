//! Dates whose month is a word: `Thu, 08 Oct 2020 09:55:00 +0200` (RFC 5322 §3.3), what JavaScript's `Date` writes as a
//! text (`Thu Oct 08 2020 09:55:00 GMT+0200 (…)`), `8 octobre 2020 à 9h55`.

use alloc::string::String;
use alloc::vec::Vec;

use super::calendar::{last_day, weekday};
use crate::json::hex::percent;
use crate::json::swar::{find_text, last};

/// No such date is longer; what JavaScript says of the zone in words is left out before.
const LONGEST: usize = 48;

/// How months begin in English and French, each with its number.
const MONTHS: [(&str, u8); 21] = [
    ("jan", 1),
    ("feb", 2),
    ("fév", 2),
    ("fev", 2),
    ("mar", 3),
    ("apr", 4),
    ("avr", 4),
    ("may", 5),
    ("mai", 5),
    ("juil", 7),
    ("jul", 7),
    ("juin", 6),
    ("jun", 6),
    ("aug", 8),
    ("aoû", 8),
    ("aou", 8),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("déc", 12),
];

/// How the days of the week begin in English and French, from Thursday on, the first day of 1970.
const WEEK: [[&str; 2]; 7] =
    [["thu", "jeu"], ["fri", "ven"], ["sat", "sam"], ["sun", "dim"], ["mon", "lun"], ["tue", "mar"], ["wed", "mer"]];

/// What stands behind a day of the week (`vendredi 06/03/2020`), and its number from Thursday on, and whether it
/// is French.
#[inline(never)]
pub(super) fn behind_weekday(text: &str) -> Option<(&str, (usize, bool))> {
    let (word, rest) = text.split_at_checked(text.find(&[' ', ',', '.'][..])?)?;
    let rest = rest.trim_start_matches(&[' ', ',', '.'][..]);
    // Another word may begin like one.
    let is_whole = word.len() == 3 || ["day", "di", "che"].iter().any(|end| word.ends_with(end));
    let week = week(word).filter(|_| is_whole && rest.starts_with(|first: char| first.is_ascii_digit()))?;
    Some((rest, week))
}

/// A date as it was before it was encoded for a web address, if it was.
#[inline(never)]
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    // A space between day and time is a plus.
    percent(text.as_bytes(), &|place| if place == 10 { b' ' } else { b'+' }).filter(|_| text.contains('%'))
}

/// The day behind a time, and that time: `15:35 le 06/03/2020`.
#[inline(never)]
pub(super) fn behind_time(text: &str) -> Option<(&str, &str)> {
    let hour = text.bytes().take_while(u8::is_ascii_digit).count();
    let is_time = matches!((hour, text.as_bytes().get(hour)?), (1 | 2, b':' | b'h' | b'H'));
    let (time, day) = text.split_at_checked(last(text.as_bytes(), b' ').filter(|_| is_time)?)?;
    let day = day.trim_start();
    let number = day.bytes().take_while(u8::is_ascii_digit).count();
    let is_day = number > 0 && matches!(day.as_bytes().get(number)?, b'/' | b'-' | b'.');
    let time = time.trim_end_matches(&[' ', ',', '-'][..]);
    is_day.then_some((day, time.strip_suffix(" le").unwrap_or(time)))
}

/// The day of the week that a word begins like, and whether it is French.
fn week(word: &str) -> Option<(usize, bool)> {
    let is_named = |[english, french]: &[&str; 2]| begins(word, english) || begins(word, french);
    let number = WEEK.iter().position(is_named)?;
    Some((number, WEEK.get(number).is_some_and(|[_, french]| begins(word, french))))
}

fn begins(word: &str, with: &str) -> bool {
    // Capitals and small letters differ by one bit, those with accents in UTF-8 as well.
    let alike = |(one, other): (u8, u8)| (one ^ other) & !0x20 == 0;
    word.len() >= with.len() && word.bytes().zip(with.bytes()).all(alike)
}

/// The same with the month as a number, for a reader of near misses; whether the year lacks its century, and whether the
/// day of the week is another one.
#[inline(never)]
pub(super) fn in_numbers(text: &str) -> Option<(Vec<u8>, bool, bool)> {
    let text = find_text(text, " (").and_then(|end| text.get(..end)).unwrap_or(text);
    if text.len() > LONGEST {
        return None;
    }
    // `15 h 35`
    let mut text = String::from(text);
    while let Some(at) = find_text(&text, " h ") {
        text = [text.get(..at)?, text.get(at + " h ".len()..)?].join("h");
    }
    let (mut day, mut month, mut year, mut time, mut zone, mut of_week) = (None, None, None, "", "", None);
    let mut is_short = false;
    let number = |digits: &str| digits.parse::<i64>().ok().map(|number| number as u32);
    // `08-OCT-2020` is three words.
    let parts = |word: &'_ str| if word.matches('-').count() == 2 { 3 } else { 1 };
    let words = text.split(&[' ', ',', '\u{A0}', '\u{202F}'][..]).flat_map(|word| word.splitn(parts(word), '-'));
    for word in words.map(|word| word.trim_end_matches('.')) {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        match (digits, word.get(digits..)?) {
            (0, "" | "le" | "à" | "at" | "-") => {}
            (1 | 2, "" | "er" | "st" | "nd" | "rd" | "th") if day.is_none() => day = number(word.get(..digits)?),
            (4, "") if year.is_none() => year = number(word),
            // The century is left out.
            (2, "") if month.is_some() && year.is_none() && time.is_empty() => {
                (year, is_short) = (number(word).map(|year| 2000 + year), true);
            }
            (1 | 2, rest) if rest.starts_with(&[':', 'h', 'H', '.'][..]) && time.is_empty() => time = word,
            (0, _) if !time.is_empty() && zone.is_empty() => zone = word,
            (0, _) => {
                let week = week(word).map(|(week, _)| week);
                let of_year = MONTHS.iter().find(|(name, _)| begins(word, name)).map(|(_, month)| *month);
                // “mar” begins Tuesday in French, and March.
                let is_weekday = week.is_some() && of_week.is_none() && (of_year.is_none() || begins(word, "mardi"));
                match of_year.filter(|_| !is_weekday) {
                    Some(of_year) if month.is_none() => month = Some(of_year),
                    _ if week.is_some() && of_week.is_none() => of_week = week,
                    _ => return None,
                }
            }
            _ => return None,
        }
    }
    let (day, month, year) = (day?, u32::from(month?), year?);
    if !(1..=31).contains(&day) || year < 1000 {
        return None;
    }
    let exists = day <= last_day(year, month);
    let other = exists && of_week.is_some_and(|named| named != weekday(year, month, day));
    let mut out = Vec::new();
    for (count, before) in [(year / 100, ""), (year % 100, ""), (month, "-"), (day, "-")] {
        out.extend(before.bytes());
        out.extend([b'0' + (count / 10) as u8, b'0' + (count % 10) as u8]);
    }
    if !time.is_empty() {
        out.push(b' ');
        out.extend(time.bytes());
        if time.ends_with(&['h', 'H'][..]) {
            out.extend(b"00");
        }
    }
    // `GMT+0200`, `UTC+2`
    let offset = zone.strip_prefix("GMT").or_else(|| zone.strip_prefix("UTC")).filter(|rest| !rest.is_empty());
    if offset.is_none() && zone.starts_with(|first: char| first.is_ascii_alphabetic()) && zone != "Z" {
        out.push(b' ');
    }
    out.extend(offset.unwrap_or(zone).bytes());
    Some((out, is_short, other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_month_becomes_a_number() {
        for (text, meant, other) in [
            ("Thu Oct 08 2020 09:55:00 GMT+0200 (Central European Summer Time)", "2020-10-08 09:55:00+0200", false),
            ("Thu Oct 08 2020 09:55:00 GMT+0200 (heure d’été d’Europe centrale)", "2020-10-08 09:55:00+0200", false),
            ("Thu, 08 Oct 2020 07:55:00 GMT", "2020-10-08 07:55:00 GMT", false),
            ("Thu, 8 Oct 2020 09:55:00 +0200", "2020-10-08 09:55:00+0200", false),
            ("Thu Oct  8 09:55:00 CEST 2020", "2020-10-08 09:55:00 CEST", false),
            ("Wed, 08 Oct 2020 09:55:00 +0200", "2020-10-08 09:55:00+0200", true),
            ("Oct 8, 2020, 9:55:00", "2020-10-08 9:55:00", false),
            ("jeudi 8 octobre 2020 à 09h55", "2020-10-08 09h55", false),
            ("le 1er août 2020 à 9h", "2020-08-01 9h00", false),
            ("mar. 10 mars 2020 10:00", "2020-03-10 10:00", false),
            ("mardi 10 mars 2020 10:00", "2020-03-10 10:00", false),
            ("8 Oct 2020", "2020-10-08", false),
            ("08-OCT-2020 09:55:00", "2020-10-08 09:55:00", false),
            ("31-déc-2024", "2024-12-31", false),
            ("Mardi 31 DÉCEMBRE 2024 - 10:30", "2024-12-31 10:30", false),
            ("2 AOÛT 2024", "2024-08-02", false),
            ("08-OCT-20", "2020-10-08", true),
            ("Oct 8 20", "2020-10-08", true),
            ("Tue Mar 10 2020", "2020-03-10", false),
        ] {
            let read = in_numbers(text)
                .map(|(meant, short, other)| (String::from_utf8(meant).unwrap_or_default(), short || other));
            assert_eq!(read, Some((meant.into(), other)), "{text}");
        }
    }

    #[test]
    fn what_is_no_such_date_is_left_alone() {
        for text in [
            "",
            "hier",
            "Oct",
            "8 Oct",
            "32 feb 2020",
            "8 9 Oct 2020",
            "Oct Nov 2020",
            "8 jui 2020",
            "2020-10-08T09:55:00Z",
        ] {
            assert_eq!(in_numbers(text), None, "{text}");
        }
    }
}
