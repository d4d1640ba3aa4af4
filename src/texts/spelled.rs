//! Letters in the spelling of another notation: `&eacute;` and `&#233;` of HTML, `\u00e9` of JSON. A page or a program has
//! written them into the text, and nobody has read them back; people see them as they stand.
//!
//! Entities count when HTML names a letter or a sign of a French text so; an escape of JSON, when it is such a letter.

use alloc::string::String;
use core::ops::Range;

use crate::json::swar::{ONES, position, zeros};

/// Each name with what it stands for behind it. A capital letter has its first letter in capitals.
const NAMES: &str = "amp& lt< gt> quot\" apos' nbsp\u{A0} agraveà acircâ ccedilç egraveè eacuteé ecircê eumlë icircî iumlï \
    ocircô ugraveù ucircû uumlü oeligœ OEligŒ deg° euro€ laquo« raquo» lsquo‘ rsquo’ hellip…";

/// No spelling is longer; the semicolon may have a backslash before it, as in a vCard.
const LONGEST: usize = 10;

/// What was spelled may have been spelled again.
const ROUNDS: usize = 4;

/// The first letter that is spelled so.
#[cold]
#[inline(never)]
pub(crate) fn spelled(text: &str) -> Option<Range<usize>> {
    next(text, 0).map(|(range, _)| range)
}

/// The text with the letters themselves; nothing when it has none that is spelled, or when they do not come to an end.
#[cold]
#[inline(never)]
pub(crate) fn unspelled(text: &str) -> Option<String> {
    let mut out = String::from(text);
    for _ in 0..ROUNDS {
        if spelled(&out).is_none() {
            break;
        }
        out = once(&out);
    }
    (out != text && spelled(&out).is_none()).then_some(out)
}

fn once(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    while let Some((range, letter)) = next(text, from) {
        out.push_str(text.get(from..range.start).unwrap_or_default());
        out.push(letter);
        from = range.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// The next letter that is spelled, and where.
fn next(text: &str, from: usize) -> Option<(Range<usize>, char)> {
    let mut at = from;
    loop {
        let rest = text.as_bytes().get(at..)?;
        // One search for both: a sign that never comes would be looked for in all of the text, again and again.
        let signs = |word| zeros(word ^ (ONES * u64::from(b'&'))) | zeros(word ^ (ONES * u64::from(b'\\')));
        at += position(rest, signs, |byte| matches!(byte, b'&' | b'\\'));
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        if let Some((length, letter)) = entity(rest).or_else(|| escape(rest)) {
            return Some((at..at + length, letter));
        }
        at += 1;
    }
}

/// `&eacute;`, `&#233;` or `&#xE9;`
fn entity(text: &str) -> Option<(usize, char)> {
    let inside = text.strip_prefix('&')?;
    let end = inside.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = inside.get(..end)?;
    let name = name.strip_suffix('\\').unwrap_or(name);
    let letter = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(&['x', 'X'][..]) {
            Some(digits) => code(digits, 16),
            None => code(number, 10),
        },
        None => named(name),
    };
    letter.map(|letter| (1 + end + 1, letter))
}

/// The character of that number, if it is none that steers.
fn code(digits: &str, base: u32) -> Option<char> {
    let mut number = 0_u32;
    for digit in digits.chars() {
        number = number * base + digit.to_digit(base)?;
    }
    char::from_u32(number).filter(|letter| *letter >= ' ' && !matches!(letter, '\u{7F}'..='\u{9F}'))
}

fn named(name: &str) -> Option<char> {
    let (first, rest) = name.split_at_checked(1)?;
    NAMES.split(' ').find_map(|known| {
        let (start, behind) = known.split_at_checked(1)?;
        let letter = behind.strip_prefix(rest).and_then(|letter| letter.chars().next())?;
        let is_alone = behind.len() == rest.len() + letter.len_utf8();
        match letter {
            _ if !is_alone => None,
            _ if start == first => Some(letter),
            'à'..='ü' if start.eq_ignore_ascii_case(first) => char::from_u32(letter as u32 - 0x20),
            _ => None,
        }
    })
}

/// `\u00e9`
fn escape(text: &str) -> Option<(usize, char)> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let letter = code(digits, 16)?;
    matches!(letter, '\u{A0}'..='\u{17F}' | '\u{2010}'..='\u{203A}' | '€').then_some((6, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_other_notations() {
        for (text, letters) in [
            ("d&#39;une vanne &eacute;t&eacute; &amp; fuite", "d'une vanne été & fuite"),
            ("&Eacute;lise &OElig;uvre &Agrave;", "Élise Œuvre À"),
            ("&#xE9;t&#233;", "été"),
            ("R\\u00e9paration", "Réparation"),
            ("&amp;eacute;", "é"),
            ("Fuite r&eacute\\;par&eacute\\;e", "Fuite réparée"),
        ] {
            assert_eq!(unspelled(text).as_deref(), Some(letters), "{text}");
        }
        for text in
            ["", "R&D; X", "AT&T", "a & b;", "&;", "&#;", "&#9;", "&eacut;", "C:\\users\\u12", "\\n", "?a=1&b=2;"]
        {
            assert_eq!(spelled(text), None, "{text}");
            assert_eq!(unspelled(text), None, "{text}");
        }
    }
}
