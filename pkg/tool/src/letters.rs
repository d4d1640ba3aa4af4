//! Bytes as text inside a JavaScript string, for the module that travels in the bundle.
//!
//! A frequent byte is one letter, any other byte is a prefix and a letter. Unlike base64 this keeps
//! bytes whole, so that a compressor still sees what repeats: a fifth less behind brotli than base64,
//! and shorter before it. The text needs no escape in any quotes, in no charset, and not in HTML.
//! `pkg/tool/unpack.wat` reads it.

/// Printable ASCII without `"`, `\` and `<`: from `#` on, with space and `!` in the two places left.
const LETTERS: [u8; 92] = {
    let mut letters = [0; 92];
    let mut index = 0;
    while index < letters.len() {
        letters[index] = match index as u8 + b'#' {
            b'<' => b' ',
            b'\\' => b'!',
            letter => letter,
        };
        index += 1;
    }
    letters
};

/// As many bytes are one letter; the letters behind those are prefixes.
const FREQUENT: usize = 89;

/// The text of `bytes`: first the frequent bytes, then all of them.
pub fn text(bytes: &[u8]) -> String {
    let mut counts = [0; 256];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    let mut order: Vec<u8> = (0..=255).collect();
    order.sort_by_key(|byte| std::cmp::Reverse(counts[usize::from(*byte)]));
    let frequent = &order[..FREQUENT];

    let mut out = String::with_capacity(bytes.len() * 5 / 4);
    let mut letter = |index: usize| out.push(char::from(LETTERS[index]));
    for byte in frequent {
        letter(FREQUENT + usize::from(*byte) / LETTERS.len());
        letter(usize::from(*byte) % LETTERS.len());
    }
    let mut places = [None; 256];
    for (place, byte) in frequent.iter().enumerate() {
        places[usize::from(*byte)] = Some(place);
    }
    for byte in bytes {
        if let Some(place) = places[usize::from(*byte)] {
            letter(place);
        } else {
            letter(FREQUENT + usize::from(*byte) / LETTERS.len());
            letter(usize::from(*byte) % LETTERS.len());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        let mut letters = text.bytes().map(|letter| LETTERS.iter().position(|known| *known == letter).unwrap());
        let mut frequent = Vec::new();
        let mut out = Vec::new();
        while let Some(letter) = letters.next() {
            let byte = match frequent.get(letter) {
                Some(byte) if frequent.len() == FREQUENT => *byte,
                _ => u8::try_from((letter - FREQUENT) * LETTERS.len() + letters.next().unwrap()).unwrap(),
            };
            if frequent.len() < FREQUENT { frequent.push(byte) } else { out.push(byte) }
        }
        out
    }

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=255).collect();
        let uneven: Vec<u8> = (0..5000_u32).map(|index| (index * index % 251) as u8).collect();
        for sample in [&[][..], &all, &uneven, b"\0asm\x01\0\0\0"] {
            assert_eq!(bytes(&text(sample)), sample);
        }
    }

    #[test]
    fn the_text_stands_in_a_script_as_it_is() {
        let all: Vec<u8> = (0..=255).collect();
        assert!(text(&all).bytes().all(|letter| matches!(letter, b' '..=b'~') && !b"\"\\<".contains(&letter)));
    }
}
