//! The short way: a card that is plainly in canonical form already.
//!
//! Accepts what needs no second look: CRLF, upper-case names out of a short list with at most a
//! `TYPE` list, values without escapes, commas or control characters that say something, `N` in five and `ADR` in
//! seven components. Whatever else a canonical card may hold takes the long way, to the same verdict.
//! It reads decoded text as well as the inside of a JSON string whose only escapes are the line breaks.

use crate::json::swar::{ONES, TOPS, all_zeros, equal, find, quotes_and_controls, zeros};
use crate::texts::is_placeholder;

/// A line break in text.
pub const CRLF: &[u8] = b"\r\n";
/// A line break in a JSON string.
pub const ESCAPED: &[u8] = br"\r\n";

/// The length of the canonical card, when the long way would find nothing in this text and change nothing save a
/// line break behind the card. None says nothing.
pub fn plain(text: &[u8], line_break: &'static [u8]) -> Option<usize> {
    let mut card = Plain { rest: text, line_break, name: false, parts: false, once: [false; 3] };
    for line in [&b"BEGIN:VCARD"[..], b"VERSION:3.0"] {
        card.take(line)?;
        card.take(line_break)?;
    }
    while card.take(b"END:VCARD").is_none() {
        card.property()?;
        card.take(line_break)?;
    }
    let end = text.len() - card.rest.len();
    let alone = card.rest.is_empty() || equal(card.rest, line_break);
    // vCard 3.0 asks for both names.
    (alone && card.name && card.parts).then_some(end)
}

/// The length of the line, when it is plainly a property in canonical form of which no other says more: the long way
/// would find nothing in it and change nothing, unless the card is of vCard 4.0.
pub fn property(text: &[u8]) -> Option<usize> {
    let mut card = Plain { rest: text, line_break: CRLF, name: false, parts: false, once: [false; 3] };
    card.property()?;
    let length = text.len() - card.rest.len();
    card.take(CRLF)?;
    // White space would continue it.
    (!matches!(card.rest, [b' ' | b'\t', ..])).then_some(length)
}

/// A card while it is read.
struct Plain<'t> {
    rest: &'t [u8],
    line_break: &'static [u8],
    /// Whether there was `FN`, and whether there was `N`.
    name: bool,
    parts: bool,
    /// The others of which a card has one at most.
    once: [bool; 3],
}

impl<'t> Plain<'t> {
    fn take(&mut self, what: &[u8]) -> Option<()> {
        let (start, rest) = self.rest.split_at_checked(what.len())?;
        equal(start, what).then(|| self.rest = rest)
    }

    #[cfg_attr(any(target_feature = "simd128", not(target_arch = "wasm32")), inline(always))]
    fn property(&mut self) -> Option<()> {
        let name = *self.rest.first()?;
        let [role, org, title] = &mut self.once;
        let mut several = false;
        let (seen, length, semicolons) = match self.rest {
            [b'F', b'N', ..] => (&mut self.name, 2, 0),
            [b'N', ..] => (&mut self.parts, 1, 4),
            [b'T', b'E', b'L', ..] => (&mut several, 3, 0),
            [b'A', b'D', b'R', ..] => (&mut several, 3, 6),
            [b'E', b'M', b'A', b'I', b'L', ..] => (&mut several, 5, 0),
            [b'R', b'O', b'L', b'E', ..] => (role, 4, 0),
            [b'O', b'R', b'G', ..] => (org, 3, 0),
            [b'T', b'I', b'T', b'L', b'E', ..] => (title, 5, 0),
            _ => return None,
        };
        if core::mem::replace(seen, true) {
            return None;
        }
        self.rest = self.rest.get(length..)?;
        if self.take(b";TYPE=").is_some() {
            self.types()?;
        }
        self.take(b":")?;
        // The first two parts of an address should be empty: then nothing stands in the wrong place.
        if semicolons == 6 && !self.rest.starts_with(b";;") {
            return None;
        }
        let (found, value) = self.value()?;
        let says = match semicolons {
            _ if found != semicolons => false,
            // A colon may stand behind `tel` or `mailto`.
            0 if length == 3 && name == b'T' => value.iter().any(u8::is_ascii_digit) && !value.contains(&b':'),
            0 if name == b'E' => is_address(value),
            0 => !is_placeholder(value),
            _ => parts_say(value, semicolons == 6),
        };
        says.then_some(())
    }

    /// A list of different upper-case words.
    #[cfg_attr(any(target_feature = "simd128", not(target_arch = "wasm32")), inline(always))]
    fn types(&mut self) -> Option<()> {
        let mut words: [&[u8]; 8] = [&[]; 8];
        for count in 0..words.len() {
            let length = self.rest.iter().position(|letter| !letter.is_ascii_uppercase())?;
            let (word, rest) = self.rest.split_at_checked(length)?;
            if word.is_empty() || words.iter().take(count).any(|other| equal(other, word)) {
                return None;
            }
            *words.get_mut(count)? = word;
            match rest {
                [b',', behind @ ..] => self.rest = behind,
                _ => {
                    self.rest = rest;
                    return Some(());
                }
            }
        }
        None
    }

    /// Reads up to the line break; how many semicolons there were, and the value. No value begins or ends with white
    /// space, and only components may be empty.
    #[cfg_attr(any(target_feature = "simd128", not(target_arch = "wasm32")), inline(always))]
    fn value(&mut self) -> Option<(usize, &'t [u8])> {
        let start = self.rest;
        let mut semicolons = 0;
        loop {
            let (length, found) = uneventful(self.rest);
            semicolons += found;
            self.rest = self.rest.get(length..)?;
            match self.rest {
                // Letters beyond ASCII may be white space or controls of Unicode; French ones, `À` to `ÿ`, are not.
                [0xC3, 0x80..=0xBF, rest @ ..] => self.rest = rest,
                rest if rest.starts_with(self.line_break) => break,
                _ => return None,
            }
        }
        let value = start.get(..start.len() - self.rest.len())?;
        let edge = |byte: Option<&u8>| byte.is_some_and(|byte| *byte != b' ');
        (edge(value.first()) && edge(value.last())).then_some((semicolons, value))
    }
}

/// Whether there is one `@`, and nothing that would stand beside an address.
fn is_address(value: &[u8]) -> bool {
    let mut ats = 0;
    for byte in value {
        match byte {
            b'@' => ats += 1,
            b' ' | b'<' | b'>' | b':' | b'?' => return false,
            _ => {}
        }
    }
    ats == 1
}

/// Whether no component is a word that stands for nothing, and no postcode stands in the place of a town or a region,
/// which would show that the parts of an address have moved.
fn parts_say(value: &[u8], address: bool) -> bool {
    // The semicolon of `&eacute;` separates nothing.
    if find(value, b'&').is_some() {
        return false;
    }
    let mut rest = value;
    let mut index = 0;
    loop {
        if let [first, ..] = rest
            && *first != b';'
        {
            let part = rest.get(..find(rest, b';').unwrap_or(rest.len())).unwrap_or_default();
            let moved = address && matches!(index, 3 | 4) && part.len() == 5 && part.iter().all(u8::is_ascii_digit);
            if moved || is_placeholder(part) {
                return false;
            }
            rest = rest.get(part.len()..).unwrap_or_default();
        }
        let [_, behind @ ..] = rest else { return true };
        rest = behind;
        index += 1;
    }
}

/// How many bytes stand before the next one that is neither a plain letter of a value nor a semicolon, and how many
/// semicolons are among them.
fn uneventful(bytes: &[u8]) -> (usize, usize) {
    let stops = |word: u64| {
        let marks =
            zeros(word ^ (ONES * b'\\' as u64)) | zeros(word ^ (ONES * b',' as u64)) | zeros(word ^ (ONES * 0x7F));
        // And all that is not ASCII.
        marks | quotes_and_controls(word) | (word & TOPS)
    };
    let (words, tail) = bytes.as_chunks::<8>();
    let (mut at, mut semicolons) = (0, 0);
    for word in words {
        let word = u64::from_le_bytes(*word);
        let stop = stops(word);
        let found = all_zeros(word ^ (ONES * b';' as u64));
        if stop != 0 {
            // Only what stands before the first stop.
            let before = found & (stop & stop.wrapping_neg()).wrapping_sub(1);
            return (at + (stop.trailing_zeros() / 8) as usize, semicolons + before.count_ones() as usize);
        }
        semicolons += found.count_ones() as usize;
        at += 8;
    }
    let plain = |byte: &u8| !matches!(byte, 0..0x20 | b'"' | b'\\' | b',' | 0x7F..);
    let length = tail.iter().position(|byte| !plain(byte)).unwrap_or(tail.len());
    let found = tail.iter().take(length).filter(|byte| **byte == b';').count();
    (at + length, semicolons + found)
}
