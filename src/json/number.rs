//! JSON numbers as whole numbers, RFC 8259 §6, without floating point.

use core::num::IntErrorKind;

/// The whole numbers that an IEEE double, and so JavaScript, keeps exactly: ±(2^53 − 1).
pub const SAFE: i64 = 9_007_199_254_740_991;

/// Why a JSON number is no `i64`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotInteger {
    /// It has a fraction.
    Fraction,
    /// It lies beyond ±(2^63 − 1).
    Range,
}

/// The value of a number as RFC 8259 writes it, when it is whole: `3`, `3.0`, `300e-2`, `-0`.
pub fn whole(raw: &str) -> Result<i64, NotInteger> {
    match raw.parse() {
        Ok(number) => Ok(number),
        Err(error) => match error.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => Err(NotInteger::Range),
            _ => scaled(Decimal::new(raw)),
        },
    }
}

/// Whether a whole number is written as it would be written again. RFC 8259 knows neither `+3` nor `03`.
pub fn is_plain(raw: &str) -> bool {
    raw != "-0" && raw.strip_prefix('-').unwrap_or(raw).bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether an IEEE double, and so JavaScript and most receivers, would keep another number.
pub fn imprecise(raw: &str) -> bool {
    let whole = whole(raw);
    if let Ok(number) = whole {
        return is_imprecise(number);
    }
    let decimal = Decimal::new(raw);
    let significant = decimal.significant();
    let magnitude = decimal.digits() as i64 + decimal.exponent;
    significant > 17
        || (significant > 15 && whole == Err(NotInteger::Range) && is_plain(raw))
        || (significant > 0 && !(-323..=309).contains(&magnitude))
        || (magnitude == 309 && decimal.leading().gt(GREATEST.bytes()))
}

/// The same of a whole number, in whatever spelling it came.
pub fn is_imprecise(number: i64) -> bool {
    let mut significant = number.unsigned_abs();
    if significant <= SAFE as u64 {
        return false;
    }
    while significant.is_multiple_of(10) {
        significant /= 10;
    }
    significant >= 1_000_000_000_000_000
}

/// The digits of the greatest double, 1.797…e308.
const GREATEST: &str = "17976931348623157";

/// `sign digits × 10^exponent`
struct Decimal<'r> {
    negative: bool,
    int: &'r str,
    fraction: &'r str,
    /// Of the last digit of `fraction`.
    exponent: i64,
}

impl<'r> Decimal<'r> {
    fn new(raw: &'r str) -> Self {
        let (negative, raw) = raw.strip_prefix('-').map_or((false, raw), |rest| (true, rest));
        let (number, exponent) = raw.split_once(&['e', 'E'][..]).unwrap_or((raw, "0"));
        let (int, fraction) = number.split_once('.').unwrap_or((number, ""));
        // An exponent that fits no i32 is as good as the greatest that does. All numbers are read as an i64: each other
        // type of number that is read has a reader of its own in the module.
        let [least, greatest] = [i64::from(i32::MIN), i64::from(i32::MAX)];
        let edge = if exponent.starts_with('-') { least } else { greatest };
        let exponent = exponent.parse().unwrap_or(edge).clamp(least, greatest) - fraction.len() as i64;
        let int = int.trim_start_matches('0');
        Decimal { negative, int, fraction, exponent }
    }

    /// The digits from the first that is not 0.
    fn leading(&self) -> impl Iterator<Item = u8> {
        self.int.bytes().chain(self.fraction.bytes()).skip_while(|byte| *byte == b'0')
    }

    /// How many digits there are from the first that is not 0.
    fn digits(&self) -> usize {
        let fraction = if self.int.is_empty() { self.fraction.trim_start_matches('0') } else { self.fraction };
        self.int.len() + fraction.len()
    }

    /// The same without zeros at the end.
    fn significant(&self) -> usize {
        let fraction = self.fraction.trim_end_matches('0');
        if !fraction.is_empty() {
            return self.digits() - (self.fraction.len() - fraction.len());
        }
        self.int.trim_end_matches('0').len()
    }
}

fn scaled(decimal: Decimal<'_>) -> Result<i64, NotInteger> {
    let significant = decimal.significant();
    if significant == 0 {
        return Ok(0);
    }
    let zeros = (decimal.digits() - significant) as i64 + decimal.exponent;
    if zeros < 0 {
        return Err(NotInteger::Fraction);
    }
    if significant as i64 + zeros > 19 {
        return Err(NotInteger::Range);
    }
    let mut number: i64 = 0;
    for digit in decimal.leading().take(significant).chain(core::iter::repeat_n(b'0', zeros as usize)) {
        let next = number.checked_mul(10).and_then(|tens| tens.checked_add(i64::from(digit - b'0')));
        number = next.ok_or(NotInteger::Range)?;
    }
    Ok(if decimal.negative { -number } else { number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_in_every_spelling() {
        for (raw, number) in [
            ("0", 0),
            ("-0", 0),
            ("3", 3),
            ("-17", -17),
            ("1.0", 1),
            ("1e2", 100),
            ("1E+2", 100),
            ("12.50e1", 125),
            ("300e-2", 3),
            ("0.0e99999999999", 0),
            ("0e-99999999999", 0),
            ("9007199254740991", SAFE),
            ("9007199254740992.0", 9_007_199_254_740_992),
            ("0.003e3", 3),
            ("-2.50e2", -250),
        ] {
            assert_eq!(whole(raw), Ok(number), "{raw}");
        }
    }

    #[test]
    fn not_whole() {
        for raw in ["2.5", "1e-1", "0.1", "1e-99999999999", "123.456e2"] {
            assert_eq!(whole(raw), Err(NotInteger::Fraction), "{raw}");
        }
        for raw in ["1e99", "1e99999999999", "9223372036854775808", "92233720368547758070.0"] {
            assert_eq!(whole(raw), Err(NotInteger::Range), "{raw}");
        }
        assert_eq!(whole(&"9".repeat(5000)), Err(NotInteger::Range));
    }

    #[test]
    fn what_a_double_keeps() {
        for raw in [
            "0",
            "0.1",
            "9007199254740991",
            "1e308",
            "0.12345678901234567",
            "100000000000000000000",
            "1e-300",
            "1.7976931348623157e308",
            "2.2250738585072014e-308",
        ] {
            assert!(!imprecise(raw), "{raw}");
        }
        for number in [0, SAFE, -SAFE, 9_007_199_254_741_000, 1_000_000_000_000_000_000] {
            assert!(!is_imprecise(number), "{number}");
        }
        for number in [SAFE + 1, -SAFE - 1, i64::MIN, i64::MAX] {
            assert!(is_imprecise(number), "{number}");
        }
        for raw in [
            "9007199254740993",
            "9007199254740993.0",
            "9.007199254740993e15",
            "1e309",
            "1.8e308",
            "1e-400",
            "0.123456789012345678901",
            "123456789012345678",
        ] {
            assert!(imprecise(raw), "{raw}");
        }
    }
}
