//! JSON in the clothes of something that carries it: UTF-16 of Windows, the percent signs of a web address, Base64 of a
//! queue. The text had one meaning all along; what is wrong with that is told when it can be read.

use alloc::string::String;
use alloc::vec::Vec;

use super::utf16::utf16;
use crate::json::hex::percent;

/// What a text holds.
#[derive(Debug, PartialEq, Eq)]
pub struct Wrapped {
    pub text: String,
    /// What it was wrapped in.
    pub reason: &'static str,
    /// No other text would have been wrapped so.
    pub sure: bool,
}

/// What bytes hold that are no JSON; nothing when they are no such clothes, or hold no object and no list.
#[cold]
pub fn wrapped(bytes: &[u8]) -> Option<Wrapped> {
    if let Some(text) = utf16(bytes) {
        return Some(Wrapped { text, reason: "utf-16", sure: true });
    }
    let bytes = bytes.trim_ascii();
    let (inner, reason, sure) = match bytes {
        [b'e' | b'W', b'w'..=b'z' | b'0'..=b'9', ..] => (base64(bytes)?, "base64", true),
        _ => {
            let (inner, sure) = from_address(bytes)?;
            (inner, "url-encoded", sure)
        }
    };
    let text = String::from_utf8(inner).ok()?;
    text.trim_start().starts_with(&['{', '['][..]).then_some(Wrapped { text, reason, sure })
}

/// What stands in a web address, or in a form behind a name. A form has `+` for a space; what leaves colons as they are
/// leaves that too.
fn from_address(bytes: &[u8]) -> Option<(Vec<u8>, bool)> {
    let name = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    let inner = match bytes.get(name..)? {
        [b'=', rest @ ..] if name > 0 => rest,
        _ => bytes,
    };
    if !matches!(inner, [b'%', b'7', b'B' | b'b', ..] | [b'%', b'5', b'B' | b'b', ..]) {
        return None;
    }
    let space = if inner.contains(&b':') { b'+' } else { b' ' };
    Some((percent(inner, &|_| space)?, inner.len() == bytes.len() && !inner.contains(&b'+')))
}

/// Either alphabet of RFC 4648, in lines or not, padded or not.
fn base64(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for letter in bytes {
        let digit = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' | b'\r' | b'\n' => continue,
            _ => return None,
        };
        bits = bits << 6 | u32::from(digit);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_carries_json() {
        for (bytes, text, reason, sure) in [
            ("%7B%22a%22%3A%22%C3%A9+b%22%7D", r#"{"a":"é b"}"#, "url-encoded", false),
            ("%7B%22a%22:%22%2B01+%20b%22%7D", r#"{"a":"+01+ b"}"#, "url-encoded", false),
            ("payload=%5B1%5D", "[1]", "url-encoded", false),
            ("%5b1%5d\n", "[1]", "url-encoded", true),
            ("eyJhIjoiw6kifQ==", r#"{"a":"é"}"#, "base64", true),
            ("eyJhIjoi\r\nw6kifQ", r#"{"a":"é"}"#, "base64", true),
            ("WzFd", "[1]", "base64", true),
        ] {
            let wrapped = wrapped(bytes.as_bytes());
            assert_eq!(wrapped, Some(Wrapped { text: text.into(), reason, sure }), "{bytes}");
        }
        for bytes in ["", "%7", "%7B%2", "%7B%FF%7D", "eyeglasses", "e", "W-", "a=b&c=%7B%7D", "=%7B%7D", "{}", "%41"] {
            assert_eq!(wrapped(bytes.as_bytes()), None, "{bytes}");
        }
    }
}
