//! `history.left-open`: the last log neither closes nor denies the operation.
//!
//! No intervention may stay open at the end of an on-call period (Intent's guide for on-call services).

use super::{allow, report};
use crate::check::Check;
use crate::findings::Code;
use crate::json::tree::NodeId;
use crate::kinds::intent::history::{moves, own};

pub fn check(check: &mut Check<'_, '_>, history: NodeId) {
    let logs = moves(check, history);
    let end = own(check, history).0.last().map(|(index, _)| index);
    let Some(last) = logs.last().filter(|log| Some(log.index) == end) else { return };
    if !matches!(last.step.0, "closed" | "denied") {
        report(check, Code::HistoryLeftOpen, last.status_at, last, None, &mut |details| {
            allow(details, &[last.step]);
        });
    }
}
