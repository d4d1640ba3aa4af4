//! Bytes, eight at a time: what reading JSON does most, without SIMD, which not every host of the module has.

/// Eight bytes, each of them 1.
pub const ONES: u64 = u64::from_le_bytes([1; 8]);
/// The highest bit of each of eight bytes.
pub const TOPS: u64 = ONES << 7;

/// The first mark is at the first zero byte. The classic test: bytes above 0x7F never match, borrow only spoils
/// bytes behind a match.
pub const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & TOPS
}

/// A mark at each zero byte, and no other.
pub const fn all_zeros(word: u64) -> u64 {
    !(((word & !TOPS) + !TOPS) | word) & TOPS
}

/// The first mark, for quotes and control characters: flipping bit 1 puts the quote just above those, so that one
/// comparison finds both.
pub const fn quotes_and_controls(word: u64) -> u64 {
    (word ^ (ONES * 2)).wrapping_sub(ONES * 0x21) & !word & TOPS
}

/// The same for backslashes as well. Flipping bits below the highest does not change which bytes are above 0x7F.
const fn backslashes_quotes_and_controls(word: u64) -> u64 {
    let backslashes = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    let quotes_and_controls = (word ^ (ONES * 2)).wrapping_sub(ONES * 0x21);
    (backslashes | quotes_and_controls) & !word & TOPS
}

/// Where the first byte stands that `wanted` names, or the end. No byte before the first of the `marks` of eight bytes is
/// wanted.
#[inline(always)]
pub fn position(bytes: &[u8], marks: impl Fn(u64) -> u64, wanted: impl Fn(u8) -> bool) -> usize {
    let (words, tail) = bytes.as_chunks::<8>();
    let mut at = 0;
    for word in words {
        let marked = marks(u64::from_le_bytes(*word));
        if marked != 0 {
            let first = (marked.trailing_zeros() / 8) as usize;
            if let Some(place) = word.iter().skip(first).position(|byte| wanted(*byte)) {
                return at + first + place;
            }
        }
        at += 8;
    }
    at + tail.iter().position(|byte| wanted(*byte)).unwrap_or(tail.len())
}

/// Where that byte stands next.
pub fn find(bytes: &[u8], wanted: u8) -> Option<usize> {
    let place = position(bytes, |word| zeros(word ^ (ONES * u64::from(wanted))), |byte| byte == wanted);
    (place < bytes.len()).then_some(place)
}

/// How many bytes stand before the next quote, backslash or control character.
#[inline(always)]
pub fn plain(bytes: &[u8]) -> usize {
    let (words, tail) = bytes.as_chunks::<8>();
    let mut at = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let stop = backslashes_quotes_and_controls(word);
        if stop != 0 {
            return at + (stop.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + tail.iter().position(|&byte| byte < 0x20 || byte == b'"' || byte == b'\\').unwrap_or(tail.len())
}

/// Whether two texts are the same bytes. In WebAssembly comparing them by the library is a call, and goes byte by byte.
#[inline(always)]
pub fn equal(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if let (Some(last), Some(other_last)) = (one.last_chunk::<8>(), other.last_chunk::<8>()) {
        let (words, others) = (one.as_chunks::<8>().0, other.as_chunks::<8>().0);
        return words.iter().zip(others).all(|(word, other)| u64::from_le_bytes(*word) == u64::from_le_bytes(*other))
            && u64::from_le_bytes(*last) == u64::from_le_bytes(*other_last);
    }
    match (one.first_chunk::<4>(), other.first_chunk::<4>(), one.last_chunk::<4>(), other.last_chunk::<4>()) {
        (Some(a), Some(b), Some(c), Some(d)) => {
            u32::from_le_bytes(*a) == u32::from_le_bytes(*b) && u32::from_le_bytes(*c) == u32::from_le_bytes(*d)
        }
        _ => one.iter().eq(other),
    }
}
