//! Checks of one log that span fields, one file each.

pub mod asset_place;
pub mod done_not_operational;
pub mod event_dates;
pub mod in_future;
pub mod pair;
pub mod sign_off_early;

use crate::kinds::intent::log::at;
use crate::kinds::intent::steps::{EVENTS, STATUSES};
use crate::shape::{Check, Object};

/// The status and event of a log, when both are known words.
fn step(check: &Check<'_>, log: &Object) -> Option<(&'static str, &'static str)> {
    let word = |field, words: &'static [&'static str]| {
        let value = log.get(field)?;
        words.iter().copied().find(|word| check.says(value, word))
    };
    Some((word(at::STATUS, &STATUSES)?, word(at::EVENT, &EVENTS)?))
}
