//! Checks of one log that span fields, one file each.

pub mod asset_place;
pub mod done_not_operational;
pub mod event_dates;
pub mod history;
pub mod in_future;
pub mod pair;
pub mod quotation;
pub mod sign_off_early;

use crate::check::{Check, Object};
use crate::kinds::intent::fields::at;

/// The status and event of a log, when both are known words.
fn step(check: &Check<'_, '_>, log: &Object) -> Option<(&'static str, &'static str)> {
    step_at(check, log, at::STATUS, at::EVENT)
}

pub(super) fn step_at(
    check: &Check<'_, '_>,
    object: &Object,
    status: usize,
    event: usize,
) -> Option<(&'static str, &'static str)> {
    let word = |field| check.word_at(object.get(field)?);
    Some((word(status)?, word(event)?))
}
