//! UTF-16, which Windows calls “Unicode”: RFC 8259 §8.1 wants UTF-8. Either order of bytes, with its mark or without.

use alloc::string::String;

/// So many pairs of bytes are looked at where there is no mark.
const LOOKED_AT: usize = 32;

/// The text of bytes in UTF-16; nothing when they are in another charset, or broken.
#[cold]
pub fn utf16(bytes: &[u8]) -> Option<String> {
    // JSON is ASCII for the most part: of each pair one byte is zero.
    let zeros = |which: usize| bytes.chunks_exact(2).take(LOOKED_AT).filter(|pair| pair.get(which) == Some(&0)).count();
    // Somebody has read it as UTF-8, and what was no ASCII is lost.
    if bytes.windows(3).any(|letter| letter == "\u{FFFD}".as_bytes()) {
        return None;
    }
    let most = LOOKED_AT.min(bytes.len() / 2) / 2;
    let (little, rest) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (true, rest),
        [0xFE, 0xFF, rest @ ..] => (false, rest),
        _ if zeros(1) > most && zeros(1) > 4 * zeros(0) => (true, bytes),
        _ if zeros(0) > most && zeros(0) > 4 * zeros(1) => (false, bytes),
        _ => return None,
    };
    let unit = |pair: &[u8]| match *pair {
        [first, second] if little => u16::from_le_bytes([first, second]),
        [first, second] => u16::from_be_bytes([first, second]),
        _ => 0,
    };
    let pairs = rest.chunks_exact(2);
    let is_whole = pairs.remainder().is_empty();
    char::decode_utf16(pairs.map(unit)).collect::<Result<String, _>>().ok().filter(|_| is_whole)
}

#[cfg(test)]
mod tests {
    use super::utf16;

    #[test]
    fn both_orders_with_and_without_a_mark() {
        let text = "{\"description\": \"déjà 😀\"}";
        let units: alloc::vec::Vec<u16> = text.encode_utf16().collect();
        for little in [true, false] {
            let bytes = |unit: &u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
            let plain: alloc::vec::Vec<u8> = units.iter().flat_map(bytes).collect();
            assert_eq!(utf16(&plain).as_deref(), Some(text));
            let marked = [&bytes(&0xFEFF)[..], &plain].concat();
            assert_eq!(utf16(&marked).as_deref(), Some(text));
            assert_eq!(utf16(marked.get(..marked.len() - 1).unwrap_or_default()), None);
        }
        for text in ["", "{}", "\u{FEFF}{}", "{\"a\": \"\u{0}\"}"] {
            assert_eq!(utf16(text.as_bytes()), None, "{text:?}");
        }
    }
}
