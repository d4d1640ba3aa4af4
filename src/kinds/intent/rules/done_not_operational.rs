//! `log.done-not-operational`: closed as done, and the equipment does not work (docs/domain.md §1.5, inferred).

use super::step;
use crate::check::{Check, Object};
use crate::findings::{Code, Place};
use crate::kinds::intent::fields::at;

pub fn check(check: &mut Check<'_, '_>, log: &Object) {
    let Some(order) = log.get(at::EQUIPMENT_WORKING_ORDER) else { return };
    if step(check, log) == Some(("closed", "done")) && check.says(order, "not_operational") {
        check.report(Code::LogDoneNotOperational, Place::Node(order));
    }
}
