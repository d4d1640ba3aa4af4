//! Writing JSON, and the whole numbers inside it.

use alloc::string::String;
use alloc::vec::Vec;

use super::swar::plain;
use crate::findings::Room;
use crate::small::SMALL;

/// Writes a whole number in decimal.
pub fn whole(number: i64, out: &mut Vec<u8>) {
    let mut digits = [0u8; 20];
    let mut left = number.unsigned_abs();
    let mut at = digits.len();
    loop {
        at -= 1;
        if let Some(digit) = digits.get_mut(at) {
            *digit = b'0' + (left % 10) as u8;
        }
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if number < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(digits.get(at..).unwrap_or_default());
}

/// More bytes than most texts have.
const LONG: usize = 1 << 12;

/// `text` as a JSON string.
pub fn quoted(text: &str) -> String {
    let mut json = Vec::new();
    string(text, &mut json);
    String::from_utf8(json).unwrap_or_default()
}

/// Writes `text` as a JSON string, RFC 8259 §7, with the shortest escapes.
pub fn string(text: &str, out: &mut Vec<u8>) {
    // Of a long text there would be copies on the way to its length.
    if !SMALL && text.len() > LONG {
        let is_more = |byte: &&u8| **byte < 0x20 || matches!(byte, b'"' | b'\\');
        out.room(text.len() + text.as_bytes().iter().filter(is_more).count() + 2);
    }
    out.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let (before, behind) = rest.split_at_checked(plain(rest)).unwrap_or((rest, &[]));
        out.extend_from_slice(before);
        let Some((&byte, next)) = behind.split_first() else { break };
        rest = next;
        let (escape, length) = escape(byte);
        out.extend_from_slice(escape.get(..length).unwrap_or_default());
    }
    out.push(b'"');
}

/// Whether [`string`] would write `text` so.
#[cfg(feature = "module")]
pub fn is_string(json: &str, text: &str) -> bool {
    let (mut there, mut rest) = (json.as_bytes(), text.as_bytes());
    let mut take = |what: &[u8]| there.strip_prefix(what).map(|behind| there = behind).is_some();
    if !take(b"\"") {
        return false;
    }
    loop {
        let (before, behind) = rest.split_at_checked(plain(rest)).unwrap_or((rest, &[]));
        if !take(before) {
            return false;
        }
        let Some((&byte, next)) = behind.split_first() else { break };
        rest = next;
        let (escape, length) = escape(byte);
        if !take(escape.get(..length).unwrap_or_default()) {
            return false;
        }
    }
    take(b"\"") && there.is_empty()
}

/// The escape of a byte, and its length.
fn escape(byte: u8) -> ([u8; 6], usize) {
    let letter = match byte {
        b'"' | b'\\' => byte,
        0x08 => b'b',
        0x09 => b't',
        0x0A => b'n',
        0x0C => b'f',
        0x0D => b'r',
        _ => {
            let high = if byte < 0x10 { b'0' } else { b'1' };
            let low = b"0123456789abcdef".get(usize::from(byte & 15)).copied().unwrap_or(b'0');
            return ([b'\\', b'u', b'0', b'0', high, low], 6);
        }
    };
    ([b'\\', letter, 0, 0, 0, 0], 2)
}
