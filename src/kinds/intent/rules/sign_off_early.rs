//! `log.sign-off-early`: a signature or a final state before the work has ended (docs/domain.md §1.5, inferred).
//!
//! The sources show `occupantSignature` and `equipmentStatus` on closing logs only.

use super::step;
use crate::kinds::intent::log::at;
use crate::report::{Code, Finding};
use crate::shape::{Check, Object, Place};

pub fn check(check: &mut Check<'_>, log: &Object) {
    for (field, name) in [(at::EQUIPMENT_STATUS, "equipmentStatus"), (at::OCCUPANT_SIGNATURE, "occupantSignature")] {
        let Some(value) = log.get(field) else { continue };
        let Some((status, event)) = step(check, log) else { return };
        if status != "closed" && event != "end" {
            let finding = Finding::new(Code::LogSignOffEarly, 0..0).text("field", name).text("status", status);
            check.find(Place::Value(value), finding.text("event", event));
        }
    }
}
