//! `obapi.dates-reversed`: a start after the end (docs/domain.md §3.2).

use crate::check::{Check, Object};
use crate::findings::{Code, Name, Place};

pub fn check(check: &mut Check<'_, '_>, object: &Object, start: usize, end: usize) {
    let (Some(first), Some(second)) = (object.get(start), object.get(end)) else { return };
    if let (Some(from), Some(to)) = (check.instant(first), check.instant(second))
        && from > to
    {
        let tree = check.tree;
        if let Some(mut details) = check.report(Code::ObapiDatesReversed, Place::Node(first)) {
            details.text(Name::First, tree.inside(first)).text(Name::Second, tree.inside(second));
        }
    }
}
