//! `date.in-future`: a log cannot be written tomorrow (docs/domain.md §1.5, `logDate` ≤ now).

use crate::check::{Check, Object};
use crate::kinds::intent::fields::Places;

pub fn check(check: &mut Check<'_, '_>, log: &Object, places: Places) {
    if let Some(date) = log.get(places.log_date) {
        check.not_in_future(date);
    }
}
