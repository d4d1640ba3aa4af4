//! `log.planned-in-past` and `log.logged-before-event`: when something happens, and when it is told.
//!
//! docs/domain.md §1.5 and §1.9, inferred from every example: a plan is told before its date,
//! whatever has happened is told after it. Five minutes are allowed for clocks that differ.

use super::step_at;
use crate::check::{Check, Object, clip};
use crate::findings::{Code, Name, Place};
use crate::kinds::intent::fields::Places;

/// Events whose date is a plan.
pub const PLANS: [&str; 2] = ["planned", "replanned"];
/// Events whose date may lie ahead all the same; nobody has documented them.
const OPEN: [&str; 4] = ["client_planned", "postponed", "due", "extension_request"];

pub fn check(check: &mut Check<'_, '_>, log: &Object, places: Places) {
    let Some((_, event)) = step_at(check, log, places.status, places.event) else { return };
    let (Some(event_at), Some(log_at)) = (log.get(places.event_date), log.get(places.log_date)) else { return };
    let (Some(event_date), Some(log_date)) = (check.instant(event_at), check.instant(log_at)) else { return };
    let code = if PLANS.contains(&event) {
        (event_date < log_date).then_some(Code::LogPlannedInPast)
    } else {
        let ahead = event_date > (log_date.0 + 300, log_date.1);
        (ahead && !OPEN.contains(&event)).then_some(Code::LogLoggedBeforeEvent)
    };
    let Some(code) = code else { return };
    let tree = check.tree;
    if let Some(mut details) = check.report(code, Place::Node(event_at)) {
        details.word(Name::Event, event);
        details.text(Name::EventDate, clip(tree.inside(event_at))).text(Name::LogDate, clip(tree.inside(log_at)));
    }
}
