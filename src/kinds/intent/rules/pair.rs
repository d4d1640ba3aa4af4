//! `step.contradiction` and `step.unverified`: a status and an event that no source shows together.
//!
//! docs/domain.md §1.2: refused when every source shows the event with other statuses,
//! doubted when none shows the event with any.

use super::step_at;
use crate::check::{Check, Object};
use crate::findings::{Code, Name, Place};
use crate::kinds::intent::fields::{Places, at};
use crate::kinds::intent::steps::{Standing, standing, statuses_of};

pub fn check(check: &mut Check<'_, '_>, log: &Object) {
    check_at(check, log, at::STATUS, at::EVENT);
}

/// The same for an object that holds the two elsewhere.
pub fn check_at(check: &mut Check<'_, '_>, object: &Object, status_field: usize, event_field: usize) {
    let Some((status, event)) = step_at(check, object, status_field, event_field) else { return };
    let code = match standing(status, event) {
        Standing::Documented(_) => return,
        Standing::Unverified => Code::StepUnverified,
        Standing::Contradiction => Code::StepContradiction,
    };
    let Some(place) = object.get(event_field) else { return };
    if let Some(mut details) = check.report(code, Place::Inside(place, (0..event.len()).into())) {
        details.word(Name::Status, status).word(Name::Event, event);
        if code == Code::StepContradiction {
            details.list(Name::Allowed, statuses_of(event));
            // The slip may be in the event as well.
            let mut statuses = statuses_of(event);
            if let (Some(at), Some(only), None) = (object.get(status_field), statuses.next(), statuses.next()) {
                details.replace(at, only, false);
            }
        }
    }
}

/// For the other operations: of theirs only these pairs are documented, and none is refused (docs/domain.md §1.10).
pub fn doubted(check: &mut Check<'_, '_>, log: &Object, places: Places, documented: &[(&str, &str)]) {
    let Some(step @ (status, event)) = step_at(check, log, places.status, places.event) else { return };
    let Some(place) = log.get(places.event) else { return };
    if !documented.contains(&step)
        && let Some(mut details) = check.report(Code::StepUnverified, Place::Inside(place, (0..event.len()).into()))
    {
        details.word(Name::Status, status).word(Name::Event, event);
    }
}
