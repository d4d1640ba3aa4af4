//! The dates of vCards: `REV` and `BDAY`.
//!
//! Accepts dates and times in the basic and the extended format of ISO 8601 (RFC 2426 §3.1.5, §3.6.4,
//! RFC 6350 §4.3), with or without a fraction and an offset, if calendar and clock show them.
//! Refuses what is truncated, which vCard 3.0 does not know.

use alloc::vec::Vec;

use super::calendar::{self, DAY, FOUR_DIGITS};
use super::scan::{Fields, Offset};
use super::write::date_time;

/// What such a text says.
pub(crate) enum Moment<'t> {
    /// An instant: seconds since 1970 began in UTC, and the digits of a fraction.
    Instant(i64, &'t str),
    /// A date, or a wall time without offset.
    Local,
}

/// Reads a date, or a date and time.
pub(crate) fn iso(text: &str) -> Option<Moment<'_>> {
    let (fields, timed) = Fields::scan_iso(text)?;
    let day = calendar::day(&fields)?;
    if !timed {
        return Some(Moment::Local);
    }
    let second = calendar::time(&fields).filter(|_| fields.second < Some(60))?;
    let Some(east) = fields.offset.seconds() else {
        return (fields.offset == Offset::Missing).then_some(Moment::Local);
    };
    let utc = day * DAY + second - i64::from(east);
    FOUR_DIGITS.contains(&utc).then_some(Moment::Instant(utc, fields.fraction.trim_end_matches('0')))
}

impl Moment<'_> {
    /// Writes an instant as `YYYY-MM-DDTHH:MM:SS[.f]Z`; nothing else has a normal form.
    pub fn write(&self, out: &mut Vec<u8>) -> bool {
        let Moment::Instant(utc, fraction) = self else { return false };
        date_time(*utc, 19, out);
        for piece in [if fraction.is_empty() { "" } else { "." }, fraction, "Z"] {
            out.extend_from_slice(piece.as_bytes());
        }
        true
    }
}
