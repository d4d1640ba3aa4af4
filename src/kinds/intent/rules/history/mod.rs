//! Checks of the sequence of logs, one file each.

mod first_step;
mod left_open;
mod out_of_order;
mod reference_mismatch;
mod repeated_step;
mod succession;
mod visit_attempt;

use alloc::string::String;
use alloc::vec::Vec;

use crate::check::Check;
use crate::findings::{Code, Details, Name, Place};
use crate::json::tree::NodeId;
use crate::kinds::intent::history::{History, Log, spelled};
use crate::kinds::intent::steps::next_steps;

pub fn check(check: &mut Check<'_, '_>, history: NodeId, quotations: &[NodeId]) {
    let history = &History::read(check, history, quotations);
    first_step::check(check, history);
    succession::check(check, history);
    out_of_order::check(check, history);
    repeated_step::check(check, history);
    reference_mismatch::check(check, history);
    visit_attempt::check(check, history);
    left_open::check(check, history);
}

/// Reports something about a step, told with the one before; the steps that may stand there come with it, if any.
fn report(
    check: &mut Check<'_, '_>,
    code: Code,
    place: NodeId,
    log: &Log,
    previous: Option<&Log>,
    tell: &mut dyn FnMut(&mut Details<'_>),
) {
    let Some(mut details) = check.report(code, Place::Node(place)) else { return };
    details.text(Name::Step, &spelled(log.step)).number(Name::Index, log.index as i64);
    if let Some(previous) = previous {
        details.text(Name::Previous, &spelled(previous.step));
    }
    tell(&mut details);
}

/// What may stand there instead: the documented steps that follow, or whatever an operation begins with.
fn allow(details: &mut Details<'_>, behind: &[(&str, &str)]) {
    let mut allowed = Vec::new();
    for next in next_steps(behind).filter(|next| behind.is_empty() || next.documented) {
        allowed.push(spelled(next.step()));
    }
    details.list(Name::Allowed, allowed.iter().map(String::as_str));
}
