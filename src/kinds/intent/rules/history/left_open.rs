//! `history.left-open`: the last log neither closes nor denies the operation.
//!
//! No intervention may stay open at the end of an on-call period (Intent's guide for on-call services).

use super::{allow, report};
use crate::check::Check;
use crate::findings::Code;
use crate::json::tree::At;
use crate::kinds::intent::history::logs;
use crate::kinds::intent::steps::next_steps;

pub fn check(check: &mut Check<'_, '_>, history: At) {
    let logs = logs(check, history);
    let Some(last) = logs.last().filter(|log| log.index + 1 == check.tree.elements(history).count()) else { return };
    if !matches!(last.step.0, "closed" | "denied") {
        report(check, Code::HistoryLeftOpen, last.status_at, last, None, |details| {
            allow(details, next_steps(&[last.step]).filter(|next| next.documented).map(|next| next.step()));
        });
    }
}
