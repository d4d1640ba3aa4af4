//! Checks of the sequence of logs, one file each.

pub mod first_step;
pub mod left_open;
pub mod out_of_order;
pub mod reference_mismatch;
pub mod repeated_step;
pub mod succession;
pub mod visit_attempt;

use crate::kinds::intent::history::{Log, spelled};
use crate::report::{Code, Finding};

/// A finding about one step: which, where in the list, and after what.
fn about(code: Code, log: &Log, previous: Option<&Log>) -> Finding {
    let finding = Finding::new(code, 0..0).text("step", &spelled(log.step)).number("index", log.index as i64);
    match previous {
        Some(previous) => finding.text("previous", &spelled(previous.step)),
        None => finding,
    }
}

/// The same with what may stand there instead.
fn allowing(mut finding: Finding, steps: impl IntoIterator<Item = (&'static str, &'static str)>) -> Finding {
    let mut allowed = alloc::vec::Vec::new();
    steps.into_iter().for_each(|step| allowed.push(spelled(step)));
    finding.params.push_list("allowed", allowed.iter().map(alloc::string::String::as_str));
    finding
}
