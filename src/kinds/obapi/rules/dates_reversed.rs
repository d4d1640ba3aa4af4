//! `obapi.dates-reversed`: a start after the end (docs/domain.md §3.2).

use crate::check::{Check, Object};
use crate::findings::Code;

pub fn check(check: &mut Check<'_, '_>, object: &Object, start: usize, end: usize) {
    check.in_order(object, start, end, Code::ObapiDatesReversed);
}
