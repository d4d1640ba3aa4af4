//! Byte offset → line and column, as editors count: in UTF-16 units, lines ended by CR, LF or CRLF.

use crate::report::{Inner, Position};

/// Walks a text once, for places asked in ascending order; an earlier place starts again.
#[derive(Debug, Clone)]
pub struct Locate<'t> {
    text: &'t str,
    here: Position,
}

impl<'t> Locate<'t> {
    /// Starts at the beginning of a text.
    pub fn new(text: &'t str) -> Self {
        Locate { text, here: START }
    }

    /// The place of a byte; one behind the end is the end.
    pub fn position(&mut self, byte: usize) -> Position {
        if byte < self.here.byte {
            self.here = START;
        }
        let rest = self.text.get(self.here.byte..).unwrap_or_default();
        // Most of a text is printable ASCII, where one byte is one unit of the line.
        let ahead = rest.as_bytes().get(..byte.saturating_sub(self.here.byte)).unwrap_or(rest.as_bytes());
        let simple = ahead.iter().position(|byte| !(0x20..0x7F).contains(byte)).unwrap_or(ahead.len());
        self.here.byte += simple;
        self.here.offset += simple;
        self.here.column += simple;
        let mut chars = rest.get(simple..).unwrap_or_default().chars().peekable();
        while let Some(char) = chars.next() {
            if self.here.byte >= byte {
                break;
            }
            let units = char.len_utf16();
            self.here.byte += char.len_utf8();
            self.here.offset += units;
            if char == '\n' || (char == '\r' && chars.peek() != Some(&'\n')) {
                self.here.line += 1;
                self.here.column = 1;
            } else {
                self.here.column += units;
            }
        }
        self.here
    }
}

const START: Position = Position { byte: 0, offset: 0, line: 1, column: 1 };

/// The line and column of a byte in a short text.
pub fn inner(text: &str, byte: usize) -> Inner {
    let place = Locate::new(text).position(byte);
    Inner { line: place.line, column: place.column }
}
