//! The short way: a card that is plainly in canonical form already.
//!
//! Accepts what needs no second look: CRLF, upper-case names out of a short list with at most a
//! `TYPE` list, values without escapes, commas or control characters, `N` in five and `ADR` in seven
//! components. Whatever else a canonical card may hold takes the long way, to the same verdict.

const OPENING: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
const CLOSING: &str = "END:VCARD";

/// Properties of which a card has one at most, then those of which it may have several.
const ONCE: [&str; 5] = ["FN", "N", "ROLE", "ORG", "TITLE"];
const SEVERAL: [&str; 3] = ["TEL", "EMAIL", "ADR"];

/// Whether the long way would find nothing in this text and change nothing. False says nothing.
pub fn is_plain(text: &str) -> bool {
    let Some(mut rest) = text.strip_prefix(OPENING) else { return false };
    let mut seen = [false; ONCE.len()];
    while rest != CLOSING {
        let Some(end) = line_end(rest) else { return false };
        let (Some(line), Some(behind)) = (rest.get(..end), rest.get(end + 2..)) else { return false };
        if !property(line, &mut seen) {
            return false;
        }
        rest = behind;
    }
    let [fn_, n, ..] = seen;
    fn_ && n
}

/// Where the CRLF stands that ends the line, when nothing before it needs a second look.
fn line_end(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let end = bytes.iter().position(|byte| *byte < 0x20 || matches!(byte, b'\\' | b'"' | 0x7F | 0xC2..))?;
    // Letters beyond ASCII may be white space or controls of Unicode; French ones are not.
    let end = if bytes.get(end)? < &0x80 { end } else { beyond_ascii(bytes, end)? };
    (bytes.get(end..end + 2)? == b"\r\n").then_some(end)
}

/// Goes on behind letters of Latin-1, `À` to `ÿ`.
fn beyond_ascii(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match bytes.get(at..)? {
            [0xC3, 0x80..=0xBF, ..] => at += 2,
            [0x20..=0x21 | 0x23..=0x5B | 0x5D..=0x7E, ..] => at += 1,
            [byte, ..] if *byte < 0x20 => return Some(at),
            _ => return None,
        }
    }
}

fn property(line: &str, seen: &mut [bool; ONCE.len()]) -> bool {
    let Some(colon) = line.bytes().position(|byte| byte == b':') else { return false };
    let (Some(label), Some(value)) = (line.get(..colon), line.get(colon + 1..)) else { return false };
    let end = label.bytes().position(|byte| byte == b';').unwrap_or(label.len());
    let (Some(name), Some(parameters)) = (label.get(..end), label.get(end..)) else { return false };
    if let Some(once) = ONCE.iter().position(|known| *known == name) {
        match seen.get_mut(once) {
            Some(seen) if !*seen => *seen = true,
            _ => return false,
        }
    } else if !SEVERAL.contains(&name) {
        return false;
    }
    let semicolons = value.bytes().filter(|byte| *byte == b';').count();
    let parts = match name {
        "N" => semicolons == 4,
        // The first two parts of an address should be empty: then nothing stands in the wrong place.
        "ADR" => semicolons == 6 && value.starts_with(";;"),
        _ => semicolons == 0,
    };
    parts && is_trimmed(value) && !value.contains(',') && types(parameters)
}

/// No value begins or ends with white space, and only components may be empty.
fn is_trimmed(value: &str) -> bool {
    let edge = |byte: Option<u8>| byte.is_some_and(|byte| byte != b' ');
    edge(value.bytes().next()) && edge(value.bytes().next_back())
}

/// Nothing, or one `;TYPE=` list of different upper-case words.
fn types(parameters: &str) -> bool {
    if parameters.is_empty() {
        return true;
    }
    let Some(list) = parameters.strip_prefix(";TYPE=") else { return false };
    let words = || list.split(',');
    words().all(|word| !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_uppercase()))
        && words().enumerate().all(|(index, word)| words().skip(index + 1).all(|other| other != word))
        && words().count() < 8
}
