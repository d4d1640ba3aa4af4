//! `history.first-step`: an operation begins with a request, a receipt or a plan (docs/domain.md §1.3).

use super::{about, allowing};
use crate::json::tree::At;
use crate::kinds::intent::history::logs;
use crate::kinds::intent::steps::next_steps;
use crate::report::Code;
use crate::shape::{Check, Place};

pub fn check(check: &mut Check<'_>, history: At) {
    let logs = logs(check, history);
    let Some(first) = logs.first().filter(|log| log.index == 0) else { return };
    // A quotation begins with its own proposal.
    let begins = next_steps(&[]).any(|next| next.step() == first.step) || first.step == ("open", "proposed");
    if !begins {
        let finding = about(Code::HistoryFirstStep, first, None);
        let finding = allowing(finding, next_steps(&[]).map(|next| next.step()));
        check.find(Place::Value(first.event_at), finding);
    }
}
