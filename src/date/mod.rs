//! Dates: read, judged and written as each system wants them.
//!
//! Accepts RFC 3339 §5.6 date-times, wall time without offset where the profile takes it
//! (its zone is then assumed), and a few spellings that are repaired and said: lower case,
//! a space for the `T`, `+0200`, missing seconds. Refuses what no calendar or clock shows,
//! and recognises the usual near misses (French order, ISO week, comma fraction …) by name.
//! `chrono` is the type of instants on this front; it is never the judge of a spelling, because
//! it lets through much that the receiving systems do not.

mod calendar;
mod canonical;
mod iso;
mod judge;
mod near;
mod profile;
mod scan;
mod write;
mod zone;

pub(crate) use canonical::plain;
pub(crate) use iso::{Moment, iso};
pub use profile::{Fold, Profile};
pub use write::{Instant, Reading, write_instant, write_timestamp};
pub use zone::{Local, Zone};

use crate::report::Finding;
use scan::Fields;

/// Years outside get a finding: nothing in this field happens there.
const PLAUSIBLE_YEARS: core::ops::RangeInclusive<u32> = 1970..=2100;

/// Reads `text` as `profile` wants it; whatever there is to say goes to `found`, in the order of the text.
///
/// `zone` is assumed for wall time without offset, and `fold` chooses where that time happened twice.
/// There is no reading when one of the findings is an error.
///
/// ```
/// use quitus::date::{Fold, Profile, Zone, parse};
///
/// let mut said = Vec::new();
/// let text = "2020-10-07T15:18:00";
/// let reading = parse(text, Profile::Intent, &Zone::PARIS, Fold::Earlier, &mut |finding| said.push(finding)).unwrap();
/// assert_eq!(reading.instant().to_rfc3339(), "2020-10-07T15:18:00+02:00");
/// assert_eq!(said[0].code.as_str(), "date.zone-assumed");
/// ```
pub fn parse<'t>(
    text: &'t str,
    profile: Profile,
    zone: &Zone,
    fold: Fold,
    found: &mut dyn FnMut(Finding),
) -> Option<Reading<'t>> {
    read_in(text, profile, zone, fold, true, found)
}

/// The same; without `whole`, findings have their code and their weight, and nothing else.
pub(crate) fn read_in<'t>(
    text: &'t str,
    profile: Profile,
    zone: &Zone,
    fold: Fold,
    whole: bool,
    found: &mut dyn FnMut(Finding),
) -> Option<Reading<'t>> {
    match Fields::scan(text, profile == Profile::Day) {
        Some(fields) => judge::judge(&fields, profile, zone, fold, whole, found),
        None => {
            found(near::malformed(text, profile, zone, fold));
            None
        }
    }
}
