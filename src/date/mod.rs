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
mod epoch;
mod iso;
mod judge;
mod lenient;
mod order;
mod profile;
mod scan;
mod suffix;
mod tolerant;
mod write;
mod written;
mod zone;

pub(crate) use canonical::{plain, plain_wall};
pub(crate) use epoch::{epoch, epoch_in, excel, is_plausible, write_epoch};
pub(crate) use iso::{Moment, iso};
pub(crate) use lenient::meant;
pub use profile::{Fold, Profile};
pub(crate) use write::offset as write_offset;
pub use write::{Instant, Reading, write_instant, write_timestamp};
pub use zone::{Local, Zone};

use crate::findings::{Findings, Level, Overrides};
use crate::render::{Finding, hand_over};
use scan::{Fields, Offset};

/// Years outside get a finding: nothing in this field happens there. Dates of 1970 are zeros and seconds taken for
/// milliseconds.
const PLAUSIBLE_YEARS: core::ops::RangeInclusive<u32> = 1971..=2100;

/// Whether a date is a wall time that clocks of the zone show twice.
pub(crate) fn happens_twice(text: &str, zone: &Zone) -> bool {
    let overlaps = |fields: Fields<'_>| {
        let wall = calendar::day(&fields)? * calendar::DAY + calendar::time(&fields)?;
        Some(matches!(zone.local_seconds(wall), Local::Overlap { .. }))
    };
    let fields = Fields::scan(text, false).filter(|fields| fields.offset == Offset::Missing);
    fields.and_then(overlaps).unwrap_or(false)
}

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
    let mut findings = Findings::new(Overrides::NONE, Level::Full, usize::MAX);
    let reading = read(text, profile, zone, fold, false, &mut findings);
    hand_over(text, &findings, found);
    reading
}

/// The same where a payload is checked: the findings are places inside the string that has been entered.
pub(crate) fn read<'t>(
    text: &'t str,
    profile: Profile,
    zone: &Zone,
    fold: Fold,
    day_first: bool,
    to: &mut Findings<'_>,
) -> Option<Reading<'t>> {
    match Fields::scan(text, profile == Profile::Day) {
        Some(fields) => judge::judge(&fields, profile, zone, fold, to),
        None => {
            lenient::malformed(text, profile, zone, fold, day_first, to);
            None
        }
    }
}
