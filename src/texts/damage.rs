//! Letters that were damaged on the way.
//!
//! Finds U+FFFD, which stands where bytes could not be read, and UTF-8 that was read as Windows-1252 or ISO-8859-1:
//! `Ã©` for `é`, `â€™` for `’`. The latter can be undone with certainty where the letters are the bytes of one
//! that French texts hold, since no text holds such letters side by side for their own sake.

use alloc::string::String;
use core::ops::Range;

use crate::json::swar::{TOPS, position};

/// Windows-1252, 0x80 to 0x9F; the five bytes without a meaning stay control characters.
const EIGHTIES: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";

/// What a byte is in Windows-1252.
pub(crate) fn windows_letter(byte: u8) -> char {
    match byte {
        0x80..=0x9F => EIGHTIES.chars().nth(usize::from(byte - 0x80)).unwrap_or('?'),
        _ => char::from(byte),
    }
}

/// The byte that a letter beyond ASCII is in Windows-1252, or in ISO-8859-1.
fn byte(letter: char) -> Option<u8> {
    match letter {
        '\u{80}'..='\u{FF}' => Some(letter as u8),
        _ => EIGHTIES.chars().position(|known| known == letter).map(|place| 0x80 + place as u8),
    }
}

/// Damage to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Damage {
    /// U+FFFD: what stood there is lost.
    Lost,
    /// The bytes of a letter were read one by one.
    Apart,
}

/// Where the next letter stands that damage may begin with: most letters beyond ASCII are what they seem to be.
fn odd(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut from = from;
    loop {
        let rest = bytes.get(from..)?;
        let at = from + position(rest, |word| word & TOPS, |byte| matches!(byte, 0xC2 | 0xC3 | 0xEF));
        let is_odd = match bytes.get(at..)? {
            [] => return None,
            [0xC2, next, ..] => *next < 0xA0,
            // Â, Ã, Å, â, ð: the first bytes of letters, read as one.
            [0xC3, next, ..] => matches!(next, 0x82 | 0x83 | 0x85 | 0xA2 | 0xB0),
            _ => true,
        };
        if is_odd {
            return Some(at);
        }
        from = at + 1;
    }
}

/// Whether it is worth looking for damage.
#[inline(never)]
pub(crate) fn is_odd(text: &str) -> bool {
    odd(text, 0).is_some()
}

/// The first damage to a text, and where it is.
#[inline(never)]
pub(crate) fn damage(text: &str) -> Option<(Damage, Range<usize>)> {
    let mut from = 0;
    while let Some(at) = odd(text, from) {
        let rest = text.get(at..)?;
        if rest.starts_with(char::REPLACEMENT_CHARACTER) {
            return Some((Damage::Lost, at..at + char::REPLACEMENT_CHARACTER.len_utf8()));
        }
        if let Some((length, _)) = apart(rest) {
            return Some((Damage::Apart, at..at + length));
        }
        from = at + 1;
    }
    None
}

/// Where the first control character of Unicode beyond ASCII stands that is no piece of a letter.
#[inline(never)]
pub(crate) fn control(text: &str) -> Option<Range<usize>> {
    let mut from = 0;
    while let Some(at) = odd(text, from) {
        let rest = text.get(at..)?;
        match apart(rest) {
            Some((length, _)) => from = at + length,
            None if rest.starts_with(|letter| matches!(letter, '\u{80}'..='\u{9F}')) => return Some(at..at + 2),
            None => from = at + 1,
        }
    }
    None
}

/// The text with all letters put together again whose bytes were read one by one, if there are any.
#[cold]
#[inline(never)]
pub(crate) fn repaired(text: &str) -> Option<String> {
    /// It may have happened several times.
    const ROUNDS: usize = 3;
    let mut out: Option<String> = None;
    for _ in 0..ROUNDS {
        let Some(better) = once(out.as_deref().unwrap_or(text)) else { break };
        out = Some(better);
    }
    out
}

fn once(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut changed = false;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let (length, letter) = match apart(rest) {
            Some(found) => {
                changed = true;
                found
            }
            None => (letter.len_utf8(), letter),
        };
        out.push(letter);
        rest = rest.get(length..).unwrap_or_default();
    }
    changed.then_some(out)
}

/// The letter whose bytes the text begins with, each of them read as one, and how much of the text that is.
fn apart(text: &str) -> Option<(usize, char)> {
    let mut letters = text.chars();
    let first = byte(letters.next()?)?;
    let count = match first {
        0xC2 | 0xC3 | 0xC5 => 2,
        0xE2 => 3,
        0xF0 => 4,
        _ => return None,
    };
    let mut bytes = [first, 0, 0, 0];
    for place in bytes.iter_mut().take(count).skip(1) {
        *place = letters.next().and_then(byte)?;
    }
    let letter = core::str::from_utf8(bytes.get(..count)?).ok()?.chars().next()?;
    // Other letters are met so seldom that chance is as likely.
    let met = matches!(letter, '\u{A0}'..='\u{FF}' | 'Œ' | 'œ' | 'Š' | 'š' | 'Ÿ' | 'Ž' | 'ž' | '\u{2010}'..='\u{203A}')
        || matches!(letter, '€' | '™' | '\u{1F000}'..='\u{1FFFF}');
    met.then(|| (text.len() - letters.as_str().len(), letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_read_byte_by_byte_is_put_together() {
        for (damaged, right) in [
            ("CÃ©line LefÃ¨vre", "Céline Lefèvre"),
            ("lâ€™Ã©tage", "l’étage"),
            ("Ã\u{89}lise", "Élise"),
            ("Ã‰lise", "Élise"),
            ("nÂ° 4", "n° 4"),
            ("cÅ“ur", "cœur"),
            ("12 â‚¬", "12 €"),
            ("ðŸ˜€", "😀"),
            ("Ã\u{83}Â©", "é"),
            ("déjà CÃ©line", "déjà Céline"),
        ] {
            assert_eq!(repaired(damaged).as_deref(), Some(right), "{damaged}");
            assert!(damage(damaged).is_some(), "{damaged}");
            assert_eq!(damage(right), None, "{right}");
        }
    }

    #[test]
    fn french_and_others_are_left_alone() {
        for text in [
            "QUALITÉ\u{A0}!",
            "«\u{A0}café\u{A0}»",
            "À\u{A0}: l’œuvre",
            "SÃO PAULO",
            "Ångström",
            "naïveté — «\u{202F}ô\u{202F}»",
            "Ève, Zoé et Aïcha: 100 €",
            "12 £ §",
            "Ã",
            "Â",
            "日本語",
            "😀",
        ] {
            assert_eq!(damage(text), None, "{text}");
            assert_eq!(repaired(text), None, "{text}");
        }
        assert_eq!(damage("Lef\u{FFFD}vre"), Some((Damage::Lost, 3..6)));
    }
}
