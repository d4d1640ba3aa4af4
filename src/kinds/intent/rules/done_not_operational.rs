//! `log.done-not-operational`: closed as done, and the equipment does not work (docs/domain.md §1.5, inferred).

use super::step;
use crate::kinds::intent::log::at;
use crate::report::{Code, Finding};
use crate::shape::{Check, Object, Place};

pub fn check(check: &mut Check<'_>, log: &Object) {
    let Some(order) = log.get(at::EQUIPMENT_WORKING_ORDER) else { return };
    if step(check, log) == Some(("closed", "done")) && check.says(order, "not_operational") {
        check.find(Place::Value(order), Finding::new(Code::LogDoneNotOperational, 0..0));
    }
}
