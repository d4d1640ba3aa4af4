//! Bytes as text inside a JavaScript string, for the module that travels in the bundle.
//!
//! A frequent byte is one letter, any other byte is a prefix and a letter. Unlike base64 this keeps
//! bytes whole, so that a compressor still sees what repeats: a fifth less behind brotli than base64,
//! and shorter before it. Each part has the alphabet that suits it, in which letters follow each other as their bytes do:
//! to a compressor like bytes are like letters. The text needs no escape in any quotes, in no charset, and not in HTML.
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

/// How many bytes one letter of an alphabet tells of.
const BITS: usize = 6;

/// Behind a byte's two letters this is the first number that is no byte: another alphabet follows.
const OTHER_ALPHABET: usize = 256;

/// The text of all parts, one behind the other.
pub fn text(parts: &[Vec<u8>]) -> String {
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            pair(OTHER_ALPHABET, &mut out);
        }
        let frequent = frequent(part);
        for six in frequent.chunks(BITS) {
            let number = six.iter().rev().fold(0, |number, place| number * 2 + usize::from(place.is_some()));
            out.push(char::from(LETTERS[number]));
        }
        for byte in part {
            match frequent[usize::from(*byte)] {
                Some(place) => out.push(char::from(LETTERS[place])),
                None => pair(usize::from(*byte), &mut out),
            }
        }
    }
    out
}

/// For each byte the place of its letter, if it has one.
fn frequent(bytes: &[u8]) -> [Option<usize>; 256] {
    let mut counts = [0; 256];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    let mut order: Vec<usize> = (0..256).collect();
    order.sort_by_key(|byte| std::cmp::Reverse(counts[*byte]));
    order.truncate(FREQUENT);
    order.sort_unstable();
    let mut places = [None; 256];
    for (place, byte) in order.into_iter().enumerate() {
        places[byte] = Some(place);
    }
    places
}

/// A prefix and a letter.
fn pair(number: usize, out: &mut String) {
    out.push(char::from(LETTERS[FREQUENT + number / LETTERS.len()]));
    out.push(char::from(LETTERS[number % LETTERS.len()]));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        let letters = text.bytes().map(|letter| LETTERS.iter().position(|known| *known == letter).unwrap());
        let mut letters: Vec<usize> = letters.rev().collect();
        let mut out = Vec::new();
        while !letters.is_empty() {
            let alphabet: Vec<usize> = letters.drain(letters.len() - 43..).rev().collect();
            let frequent: Vec<u8> =
                (0..=255).filter(|byte| alphabet[usize::from(*byte) / 6] >> (byte % 6) & 1 == 1).collect();
            while let Some(letter) = letters.pop() {
                match frequent.get(letter) {
                    Some(byte) => out.push(*byte),
                    None => match u8::try_from((letter - FREQUENT) * LETTERS.len() + letters.pop().unwrap()) {
                        Ok(byte) => out.push(byte),
                        Err(_) => break,
                    },
                }
            }
        }
        out
    }

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=255).collect();
        let uneven: Vec<u8> = (0..5000_u32).map(|index| (index * index % 251) as u8).collect();
        let module = b"\0asm\x01\0\0\0".to_vec();
        for sample in [&vec![], &all, &uneven, &module] {
            assert_eq!(bytes(&text(std::slice::from_ref(sample))), *sample);
        }
        assert_eq!(bytes(&text(&[uneven.clone(), module.clone(), all.clone()])), [uneven, module, all].concat());
    }

    #[test]
    fn the_text_stands_in_a_script_as_it_is() {
        let all: Vec<u8> = (0..=255).collect();
        assert!(
            text(&[all.clone(), all])
                .bytes()
                .all(|letter| matches!(letter, b' '..=b'~') && !b"\"\\<".contains(&letter))
        );
    }
}
