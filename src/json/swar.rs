//! Bytes, eight at a time in a register (SWAR): what reading JSON does most. The module for servers has SIMD, and looks at
//! sixteen; not every host of the other one has that.

use crate::small::SMALL;

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
#[cfg(not(target_feature = "simd128"))]
const fn backslashes_quotes_and_controls(word: u64) -> u64 {
    let backslashes = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    let quotes_and_controls = (word ^ (ONES * 2)).wrapping_sub(ONES * 0x21);
    (backslashes | quotes_and_controls) & !word & TOPS
}

/// Where the first byte stands that `wanted` names, or the end. No byte before the first of the `marks` of eight bytes is
/// wanted.
#[cfg_attr(not(feature = "small"), inline(always))]
pub fn position(bytes: &[u8], marks: impl Fn(u64) -> u64, wanted: impl Fn(u8) -> bool) -> usize {
    if SMALL {
        return bytes.iter().position(|byte| wanted(*byte)).unwrap_or(bytes.len());
    }
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

/// Where a text stands in another. The standard library's search would take a kilobyte of the module.
pub fn find_text(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|bytes| bytes == wanted.as_bytes())
}

/// Where that byte stands last.
#[inline(never)]
pub fn last(bytes: &[u8], wanted: u8) -> Option<usize> {
    bytes.iter().rposition(|byte| *byte == wanted)
}

/// Where that byte stands next.
pub fn find(bytes: &[u8], wanted: u8) -> Option<usize> {
    #[cfg(target_feature = "simd128")]
    return simd::find(bytes, wanted);
    #[cfg(not(target_feature = "simd128"))]
    find_by_words(bytes, wanted)
}

#[cfg(not(target_feature = "simd128"))]
fn find_by_words(bytes: &[u8], wanted: u8) -> Option<usize> {
    let place = position(bytes, |word| zeros(word ^ (ONES * u64::from(wanted))), |byte| byte == wanted);
    (place < bytes.len()).then_some(place)
}

/// How many bytes stand before the next quote, backslash or control character.
#[cfg_attr(not(feature = "small"), inline(always))]
pub fn plain(bytes: &[u8]) -> usize {
    #[cfg(target_feature = "simd128")]
    return simd::plain(bytes);
    #[cfg(not(target_feature = "simd128"))]
    plain_by_words(bytes)
}

#[cfg(not(target_feature = "simd128"))]
#[cfg_attr(not(feature = "small"), inline(always))]
fn plain_by_words(bytes: &[u8]) -> usize {
    let stops = |&byte: &u8| byte < 0x20 || byte == b'"' || byte == b'\\';
    if SMALL {
        return bytes.iter().position(stops).unwrap_or(bytes.len());
    }
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
    at + tail.iter().position(stops).unwrap_or(tail.len())
}

/// How many bytes are looked at together.
pub const WIDE: usize = if cfg!(target_feature = "simd128") { 16 } else { 8 };

/// How many UTF-16 units begin in bytes of UTF-8 from that one on; none when a line ends there.
#[cfg_attr(not(feature = "small"), inline(always))]
pub fn units(bytes: &[u8; WIDE], from: usize) -> Option<usize> {
    #[cfg(target_feature = "simd128")]
    return simd::units(bytes, from);
    #[cfg(not(target_feature = "simd128"))]
    units_by_words(bytes, from)
}

#[cfg(not(target_feature = "simd128"))]
#[cfg_attr(not(feature = "small"), inline(always))]
fn units_by_words(bytes: &[u8; 8], from: usize) -> Option<usize> {
    let word = u64::from_le_bytes(*bytes) >> (8 * from);
    let is = |byte: u8| zeros(word ^ (ONES * u64::from(byte)));
    let high = word & TOPS;
    let second = (word << 1) & TOPS;
    let pairs = high & second & (word << 2) & (word << 3);
    let count = |marks: u64| marks.count_ones() as usize;
    // The bytes in place of those before are zero, each a unit.
    (is(b'\n') | is(b'\r') == 0).then_some(8 - from - count(high & !second) + count(pairs))
}

/// Whether all bytes are ASCII, and none of them is that one.
#[cfg_attr(not(feature = "small"), inline(always))]
pub fn is_ascii_without(bytes: &[u8], unwanted: u8) -> bool {
    #[cfg(target_feature = "simd128")]
    return simd::is_ascii_without(bytes, unwanted);
    #[cfg(not(target_feature = "simd128"))]
    is_ascii_without_by_words(bytes, unwanted)
}

#[cfg(not(target_feature = "simd128"))]
#[cfg_attr(not(feature = "small"), inline(always))]
fn is_ascii_without_by_words(bytes: &[u8], unwanted: u8) -> bool {
    let fits = |byte: &u8| byte.is_ascii() && *byte != unwanted;
    if SMALL {
        return bytes.iter().all(fits);
    }
    let (words, tail) = bytes.as_chunks::<8>();
    let stops = |word: u64| word & TOPS | zeros(word ^ (ONES * u64::from(unwanted)));
    words.iter().fold(0, |seen, word| seen | stops(u64::from_le_bytes(*word))) == 0 && tail.iter().all(fits)
}

#[cfg(target_feature = "simd128")]
mod simd {
    //! The same on sixteen bytes.

    use core::arch::wasm32::{
        i8x16_bitmask, i8x16_eq, i8x16_lt, i8x16_splat, u8x16_ge, u8x16_lt, u8x16_splat, u64x2, v128, v128_or,
    };

    #[inline(always)]
    fn load(chunk: &[u8; 16]) -> v128 {
        let word = |half: Option<&[u8; 8]>| half.map_or(0, |bytes| u64::from_le_bytes(*bytes));
        u64x2(word(chunk.first_chunk()), word(chunk.last_chunk()))
    }

    #[inline(always)]
    pub fn plain(bytes: &[u8]) -> usize {
        let (chunks, tail) = bytes.as_chunks::<16>();
        let mut at = 0;
        for chunk in chunks {
            let bytes = load(chunk);
            let quotes = i8x16_eq(bytes, u8x16_splat(b'"'));
            let backslashes = i8x16_eq(bytes, u8x16_splat(b'\\'));
            let stops = i8x16_bitmask(v128_or(v128_or(quotes, backslashes), u8x16_lt(bytes, u8x16_splat(0x20))));
            if stops != 0 {
                return at + stops.trailing_zeros() as usize;
            }
            at += 16;
        }
        at + tail.iter().position(|&byte| byte < 0x20 || byte == b'"' || byte == b'\\').unwrap_or(tail.len())
    }

    /// The last chunk overlaps the one before, so that no bytes are left over.
    #[inline(always)]
    pub fn is_ascii_without(bytes: &[u8], unwanted: u8) -> bool {
        let Some(last) = bytes.last_chunk::<16>() else {
            return bytes.iter().all(|byte| byte.is_ascii() && *byte != unwanted);
        };
        // A byte that is equal becomes 0xFF.
        let stops = |chunk| {
            let bytes = load(chunk);
            v128_or(bytes, i8x16_eq(bytes, u8x16_splat(unwanted)))
        };
        let seen = bytes.as_chunks::<16>().0.iter().fold(stops(last), |seen, chunk| v128_or(seen, stops(chunk)));
        i8x16_bitmask(seen) == 0
    }

    #[inline(always)]
    pub fn units(bytes: &[u8; 16], from: usize) -> Option<usize> {
        let bytes = load(bytes);
        let is = |byte| i8x16_eq(bytes, u8x16_splat(byte));
        let count = |marks| (i8x16_bitmask(marks) >> from).count_ones() as usize;
        // Bytes inside a character are those from 0x80 to 0xBF, the lowest there are with a sign.
        let inside = count(i8x16_lt(bytes, i8x16_splat(-0x40)));
        let pairs = count(u8x16_ge(bytes, u8x16_splat(0xF0)));
        (count(v128_or(is(b'\n'), is(b'\r'))) == 0).then_some(16 - from - inside + pairs)
    }

    pub fn find(bytes: &[u8], wanted: u8) -> Option<usize> {
        let (chunks, tail) = bytes.as_chunks::<16>();
        let mut at = 0;
        for chunk in chunks {
            let places = i8x16_bitmask(i8x16_eq(load(chunk), u8x16_splat(wanted)));
            if places != 0 {
                return Some(at + places.trailing_zeros() as usize);
            }
            at += 16;
        }
        tail.iter().position(|&byte| byte == wanted).map(|place| at + place)
    }
}

/// Whether two texts are the same bytes. In WebAssembly comparing them by the library is a call, and goes byte by byte.
#[cfg_attr(not(feature = "small"), inline(always))]
pub fn equal(one: &[u8], other: &[u8]) -> bool {
    if SMALL {
        return one == other;
    }
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
