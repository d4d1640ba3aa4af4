//! `obapi.dates-reversed`: a start after the end (docs/domain.md §3.2).

use crate::report::{Code, Finding};
use crate::shape::{Check, Object, Place};

pub fn check(check: &mut Check<'_>, object: &Object, start: usize, end: usize) {
    let (Some(first), Some(second)) = (object.get(start), object.get(end)) else { return };
    if let (Some(from), Some(to)) = (check.instant(first), check.instant(second))
        && from > to
    {
        let finding = Finding::new(Code::ObapiDatesReversed, 0..0)
            .text("first", check.tree.inside(first))
            .text("second", check.tree.inside(second));
        check.find(Place::Value(first), finding);
    }
}
