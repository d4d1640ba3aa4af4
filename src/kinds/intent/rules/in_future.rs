//! `date.in-future`: a log cannot be written tomorrow (docs/domain.md §1.5, `logDate` ≤ now).

use crate::check::{Check, Object};
use crate::kinds::intent::log::at;

pub fn check(check: &mut Check<'_, '_>, log: &Object) {
    if let Some(date) = log.get(at::LOG_DATE) {
        check.not_in_future(date);
    }
}
