//! A text that is no date, on the way to what it may have meant: what has been read, what was wrong with it, and how it
//! goes on.

use alloc::vec::Vec;
use core::ops::Range;

use super::zone::Zone;
use crate::texts::is_invisible;

/// A reason, and the place in the text without the space around it.
type Flaw = (&'static str, Range<usize>);

#[derive(Default)]
pub(super) struct Tolerant {
    pub text: Vec<u8>,
    pub at: usize,
    /// The date as it may have been meant.
    pub meant: Vec<u8>,
    /// What else it may have meant, with equal right.
    pub other: Vec<u8>,
    /// The zone that it names.
    pub zone: Option<Zone>,
    /// Whether it may have meant something else, though one reading is likelier.
    pub doubtful: bool,
    /// The day of the week that it names, from Thursday on, and whether that is French.
    pub weekday: Option<(usize, bool)>,
    /// Whether a word says that it is French.
    pub is_french: bool,
    /// Whether the clock is one of twelve hours, which only goes with the American order.
    pub twelve_hours: bool,
    /// From where on places are no longer those of the text that was given: a flaw there has the whole of it.
    pub moved: Option<usize>,
    /// The first flaw.
    pub flaw: Option<Flaw>,
    /// Whether that flaw is worth naming even if the rest cannot be read.
    pub evident: bool,
}

impl Tolerant {
    /// The text with plain digits, hyphens and spaces in place of those that only look like them, and without what
    /// nobody sees.
    #[inline(never)]
    pub fn look_alikes(&mut self, date: &str) {
        for (at, letter) in date.char_indices() {
            let end = at + letter.len_utf8();
            match letter {
                '\u{FF01}'..='\u{FF5E}' => {
                    // All of them are one flaw, which goes up to the last.
                    self.flaw("full-width-digits", at..end);
                    if let Some(("full-width-digits", all)) = &mut self.flaw {
                        all.end = end;
                    }
                    self.text.push((letter as u32 - 0xFEE0) as u8);
                }
                '\u{2212}' | '\u{2010}'..='\u{2013}' => {
                    self.flaw("unicode-minus", at..end);
                    self.text.push(b'-');
                }
                '\u{85}'
                | '\u{A0}'
                | '\u{2000}'..='\u{200A}'
                | '\u{2028}'
                | '\u{2029}'
                | '\u{202F}'
                | '\u{205F}'
                | '\u{3000}' => {
                    self.flaw("invisible", at..end);
                    self.text.push(b' ');
                }
                _ if is_invisible(letter) => self.flaw("invisible", at..end),
                'O' | 'o' | 'l' | 'I' if is_for_digit(date.as_bytes(), at) => {
                    self.doubtful = true;
                    self.flaw("letter-digit", at..end);
                    self.text.push(if matches!(letter, 'O' | 'o') { b'0' } else { b'1' });
                }
                _ => self.text.extend_from_slice(date.get(at..end).unwrap_or_default().as_bytes()),
            }
        }
        self.evident = self.flaw.is_some();
        self.text = self.text.trim_ascii().to_vec();
        self.french_time();
        let last = self.text.iter().rev().filter(|letter| **letter != b'.');
        let mut last = last.copied().map(|letter| letter.to_ascii_uppercase());
        self.twelve_hours = last.next() == Some(b'M') && matches!(last.next(), Some(b'A' | b'P'));
    }

    /// `15 h 35 min` as `15h35`.
    fn french_time(&mut self) {
        for unit in [&b"min"[..], b"mn", b"m"] {
            if let Some(before) = self.text.strip_suffix(unit).map(<[u8]>::trim_ascii_end)
                && before.last().is_some_and(u8::is_ascii_digit)
            {
                let length = before.len();
                self.text.truncate(length);
                self.moved = Some(length);
            }
        }
        let is_hour = |at: Option<usize>| at.is_some_and(|at| matches!(self.byte(at), b'h' | b'H'));
        let is_digit = |at: usize| self.byte(at).is_ascii_digit();
        let mut text = Vec::new();
        for (at, letter) in self.text.iter().enumerate() {
            let before = is_hour(Some(at + 1)) && (is_digit(at + 2) || matches!(self.byte(at + 2), b' ' | 0));
            let behind = is_hour(at.checked_sub(1)) && is_digit(at + 1);
            if *letter != b' ' || !(before || behind) {
                text.push(*letter);
            }
        }
        if text.len() < self.text.len() {
            self.moved = text.iter().zip(&self.text).position(|(new, old)| new != old).or(Some(text.len()));
        }
        self.text = text;
    }

    /// Two digits, or one that lacks its zero.
    #[inline(never)]
    pub fn pair(&mut self) -> Option<()> {
        if self.run(self.at) == 1 {
            // Behind full numbers, the last one of a time may have lost its second digit as well.
            let is_cut = self.at > "2020-10-08".len() && self.at + 1 == self.text.len();
            self.doubtful |= is_cut && self.next() <= b'5' && !matches!(self.flaw, Some(("unpadded", _)));
            self.flaw("unpadded", self.at..self.at + 1);
            self.meant.push(b'0');
            return self.digits(1);
        }
        self.digits(2)
    }

    #[inline(never)]
    pub fn digits(&mut self, count: usize) -> Option<()> {
        if self.run(self.at) < count {
            return None;
        }
        self.meant.extend_from_slice(self.text.get(self.at..self.at + count).unwrap_or_default());
        self.at += count;
        Some(())
    }

    /// How many digits stand there.
    #[inline(never)]
    pub fn run(&self, at: usize) -> usize {
        let mut end = at;
        while self.byte(end).is_ascii_digit() {
            end += 1;
        }
        end - at
    }

    pub fn next(&self) -> u8 {
        self.byte(self.at)
    }

    pub fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(0)
    }

    /// A flaw that leaves no way to go on.
    #[inline(never)]
    pub fn stop(&mut self, reason: &'static str, at: Range<usize>) -> Option<()> {
        self.flaw(reason, at);
        self.evident = true;
        None
    }

    #[inline(never)]
    pub fn flaw(&mut self, reason: &'static str, at: Range<usize>) {
        self.flaw.get_or_insert((reason, at));
    }
}

/// Whether a letter that looks like a digit stands where a number does: among digits, or behind a colon.
fn is_for_digit(text: &[u8], at: usize) -> bool {
    let byte = |at: Option<usize>| at.and_then(|at| text.get(at)).copied().unwrap_or(0);
    let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'O' | b'o' | b'l' | b'I');
    let count = |some: &mut dyn Iterator<Item = &u8>| some.take_while(|byte| is_part(byte)).count();
    let start = at - count(&mut text.iter().take(at).rev());
    let end = at + count(&mut text.iter().skip(at));
    let (before, behind) = (byte(start.checked_sub(1)), byte(Some(end)));
    let is_number = before == b':' || text.iter().take(end).skip(start).any(u8::is_ascii_digit);
    let is_word = |byte: u8| byte.is_ascii_alphabetic() && !matches!(byte, b'T' | b't' | b'Z' | b'h' | b'H');
    is_number && !is_word(before) && !is_word(behind)
}
