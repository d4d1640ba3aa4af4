//! `log.sign-off-early`: a signature or a final state before the work has ended (docs/domain.md §1.5, inferred).
//!
//! The sources show `occupantSignature` and `equipmentStatus` on closing logs only.

use super::step;
use crate::check::{Check, Object};
use crate::findings::{Code, Name, Place};
use crate::kinds::intent::fields::at;

pub fn check(check: &mut Check<'_, '_>, log: &Object) {
    for (field, name) in [(at::EQUIPMENT_STATUS, "equipmentStatus"), (at::OCCUPANT_SIGNATURE, "occupantSignature")] {
        let Some(value) = log.get(field) else { continue };
        let Some((status, event)) = step(check, log) else { return };
        if status != "closed"
            && event != "end"
            && let Some(mut details) = check.report(Code::LogSignOffEarly, Place::Node(value))
        {
            details.word(Name::Field, name).word(Name::Status, status).word(Name::Event, event);
        }
    }
}
