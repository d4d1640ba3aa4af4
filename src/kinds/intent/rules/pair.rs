//! `step.contradiction` and `step.unverified`: a status and an event that no source shows together.
//!
//! docs/domain.md §1.2: refused when every source shows the event with other statuses,
//! doubted when none shows the event with any.

use super::step_at;
use crate::kinds::intent::log::at;
use crate::kinds::intent::steps::{Standing, standing, statuses_of};
use crate::report::{Code, Finding};
use crate::shape::{Check, Object, Place};

pub fn check(check: &mut Check<'_>, log: &Object) {
    check_at(check, log, at::STATUS, at::EVENT);
}

/// The same for an object that holds the two elsewhere.
pub fn check_at(check: &mut Check<'_>, object: &Object, status_field: usize, event_field: usize) {
    let Some((status, event)) = step_at(check, object, status_field, event_field) else { return };
    let code = match standing(status, event) {
        Standing::Documented(_) => return,
        Standing::Unverified => Code::StepUnverified,
        Standing::Contradiction => Code::StepContradiction,
    };
    let Some(place) = object.get(event_field) else { return };
    let mut finding = Finding::new(code, 0..0).text("status", status).text("event", event);
    if code == Code::StepContradiction {
        finding.params.push_list("allowed", statuses_of(event));
    }
    check.find(Place::Within(place, 0..event.len()), finding);
}
