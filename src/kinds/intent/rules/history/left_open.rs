//! `history.left-open`: the last log neither closes nor denies the operation.
//!
//! No intervention may stay open at the end of an on-call period (Intent's guide for on-call services).

use super::{allow, report};
use crate::check::Check;
use crate::findings::Code;
use crate::json::tree::NodeId;
use crate::kinds::intent::history::logs;

pub fn check(check: &mut Check<'_, '_>, history: NodeId) {
    let logs = logs(check, history);
    let Some(last) = logs.last().filter(|log| log.index + 1 == check.tree.elements(history).count()) else { return };
    if !matches!(last.step.0, "closed" | "denied") {
        report(check, Code::HistoryLeftOpen, last.status_at, last, None, &mut |details| {
            allow(details, &[last.step]);
        });
    }
}
