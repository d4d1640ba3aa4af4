//! Byte offset → line and column, as editors count: in UTF-16 units, lines ended by CR, LF or CRLF.

use alloc::vec::Vec;

use super::swar::{WIDE, units};
use crate::small::SMALL;

/// A place in the JSON text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Position {
    /// Bytes from the start of the UTF-8 text, from 0.
    pub byte: usize,
    /// UTF-16 units from the start, from 0: an index into a JavaScript string.
    pub offset: usize,
    /// Line, from 1. CR, LF and CRLF each end a line.
    pub line: usize,
    /// UTF-16 units from the start of the line, from 1.
    pub column: usize,
}

/// Walks a text once, for places asked in ascending order; an earlier place starts at a mark before it.
#[derive(Debug)]
pub struct Locate<'t> {
    text: &'t str,
    here: Position,
    /// Places on the way that are far from each other: who asks back and forth does not walk the whole text each time.
    marks: Vec<Position>,
}

/// So many bytes lie between two marks at least.
const STRIDE: usize = 4096;

impl<'t> Locate<'t> {
    /// Starts at the beginning of a text.
    pub fn new(text: &'t str) -> Self {
        Locate { text, here: START, marks: Vec::new() }
    }

    /// The place of a byte; one behind the end is the end.
    pub fn position(&mut self, byte: usize) -> Position {
        let end = byte.min(self.text.len());
        if end < self.here.byte {
            let before = self.marks.partition_point(|mark| mark.byte <= end);
            self.here = before.checked_sub(1).and_then(|last| self.marks.get(last)).copied().unwrap_or(START);
        }
        while !SMALL && self.here.byte < end {
            self.walk(end.min(self.here.byte + STRIDE));
            if self.marks.last().map_or(0, |last| last.byte) + STRIDE <= self.here.byte {
                self.marks.push(self.here);
            }
        }
        if SMALL {
            self.walk(end);
        }
        self.here
    }

    /// The same without going there: the next place is nearer to this one.
    pub fn ahead(&mut self, byte: usize) -> Position {
        let here = self.here;
        let place = self.position(byte);
        self.here = here;
        place
    }

    fn walk(&mut self, end: usize) {
        let bytes = self.text.as_bytes();
        let ahead = bytes.get(self.here.byte..end).unwrap_or_default();
        let (chunks, rest) = if SMALL { (&[][..], ahead) } else { ahead.as_chunks::<WIDE>() };
        for chunk in chunks {
            self.pass(chunk, units(chunk, 0));
        }
        match bytes.get(..end).and_then(<[u8]>::last_chunk) {
            Some(last) if !SMALL && !rest.is_empty() => self.pass(rest, units(last, WIDE - rest.len())),
            _ => self.pass(rest, None),
        }
    }

    /// Goes on by bytes in which so many units begin, when that is known: then no line ends there.
    #[cfg_attr(not(feature = "small"), inline(always))]
    fn pass(&mut self, bytes: &[u8], units: Option<usize>) {
        let Some(units) = units else { return self.step(bytes) };
        self.here.byte += bytes.len();
        self.here.offset += units;
        self.here.column += units;
    }

    /// Goes on byte by byte.
    fn step(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            // The byte that begins a character counts for it; four bytes are two units.
            let units = usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0);
            self.here.byte += 1;
            self.here.offset += units;
            self.here.column += units;
            let in_pair = byte == b'\r' && self.text.as_bytes().get(self.here.byte) == Some(&b'\n');
            if byte == b'\n' || (byte == b'\r' && !in_pair) {
                self.here.line += 1;
                self.here.column = 1;
            }
        }
    }
}

const START: Position = Position { byte: 0, offset: 0, line: 1, column: 1 };

#[cfg(test)]
mod tests {
    #![allow(clippy::string_slice)]

    use alloc::string::String;

    use super::*;

    #[test]
    fn every_place_is_counted_as_letter_by_letter() {
        let pieces = ["a", "é", "€", "😀", "\n", "\r", "\r\n", "\"b\": [1, 2]", "\u{85}", "plain text without end"];
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    let text = [first, second, third, second, first].concat();
                    let mut ahead = Locate::new(&text);
                    for (byte, _) in text.char_indices().chain([(text.len(), 'x')]) {
                        let before: String = text[..byte].into();
                        // CR and LF together are one end of a line, seen at the LF.
                        let pair = before.ends_with('\r') && text[byte..].starts_with('\n');
                        let ends = before.replace("\r\n", "\n").matches(&['\n', '\r'][..]).count() - usize::from(pair);
                        let line = match pair {
                            true => before[..byte - 1].rsplit(['\n', '\r']).next().unwrap().encode_utf16().count() + 1,
                            false => before.rsplit(['\n', '\r']).next().unwrap().encode_utf16().count(),
                        };
                        let offset = before.encode_utf16().count();
                        let place = Position { byte, offset, line: ends + 1, column: line + 1 };
                        assert_eq!(ahead.position(byte), place, "{text:?} {byte}");
                        assert_eq!(Locate::new(&text).position(byte), place, "{text:?} {byte}");
                    }
                }
            }
        }
    }
}
