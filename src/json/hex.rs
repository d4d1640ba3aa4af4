//! Hexadecimal digits: behind `\u` in JSON and in texts, behind `%` in web addresses, behind `=` in quoted-printable.

use alloc::vec::Vec;

/// The number that these digits are; at most eight of them.
pub fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| Some(number << 4 | char::from(*digit).to_digit(16)?))
}

/// What stands in a web address; `plus` says what a `+` is, by its place in what comes out.
pub fn percent(bytes: &[u8], plus: &dyn Fn(usize) -> u8) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, behind @ ..] = rest {
        rest = behind;
        out.push(match first {
            b'%' => {
                let (digits, behind) = rest.split_at_checked(2)?;
                rest = behind;
                hex(digits)? as u8
            }
            b'+' => plus(out.len()),
            _ => *first,
        });
    }
    Some(out)
}
