//! `obapi.date-range`: start and end are the first and last day of the lines (docs/domain.md §3.2).

use alloc::string::String;

use crate::check::{Check, Object};
use crate::findings::{Code, Name, Place};
use crate::kinds::obapi::fields::at;

pub fn check(check: &mut Check<'_, '_>, intervention: &Object) {
    let Some(lines) = intervention.get(at::LINES) else { return };
    let days = || check.tree.elements(lines).filter_map(|line| check.tree.member(line, "date"));
    // A day that was not read as one leaves the range open.
    if !days().all(|day| check.instant(day).is_some()) {
        return;
    }
    let first = days().min_by_key(|day| check.instant(*day));
    let last = days().max_by_key(|day| check.instant(*day));
    for (field, name, expected) in [(at::DATE_START, "date_start", first), (at::DATE_END, "date_end", last)] {
        let (Some(date), Some(day)) = (intervention.get(field), expected) else { continue };
        if check.instant(date).is_none_or(|date| Some(date) == check.instant(day)) {
            continue;
        }
        let mut buffer = String::new();
        let expected = check.tree.string(day, &mut buffer);
        let received = check.tree.inside(date);
        if let Some(mut details) = check.report(Code::ObapiDateRange, Place::Node(date)) {
            details.word(Name::Field, name).received(received).text(Name::Expected, expected);
            details.replace(date, expected, false);
        }
    }
}
