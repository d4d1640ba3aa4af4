//! `history.repeated-step`: the same step with the same date twice in a row, or a log that came before already.
//!
//! A second vain visit is a new event at a new time (docs/domain.md §1.2); the same log sent twice is not. A request that
//! is sent again arrives late, behind what happened since.

use super::report;
use crate::check::Check;
use crate::findings::Code;
use crate::json::tree::NodeId;
use crate::kinds::intent::fields::at;
use crate::kinds::intent::history::{Log, all_logs, copies, member};

pub fn check(check: &mut Check<'_, '_>, history: NodeId) {
    let logs = all_logs(check, history);
    let copies = copies(check, &logs);
    for (previous, log) in logs.iter().zip(logs.iter().skip(1)) {
        if is_repeated(check, previous, log) {
            report(check, Code::HistoryRepeatedStep, log.event_at, log, Some(previous), &mut |_| {});
        } else if copies.binary_search_by_key(&log.index, |copy| copy.index).is_ok() {
            report(check, Code::HistoryRepeatedStep, log.event_at, log, None, &mut |details| {
                details.reason("copy");
            });
        }
    }
}

/// Whether a log says the same as the one before, at the same time.
pub(super) fn is_repeated(check: &Check<'_, '_>, previous: &Log, log: &Log) -> bool {
    let date = |log: &Log| member(check, log.at, at::EVENT_DATE).and_then(|date| check.instant(date));
    previous.step == log.step && date(previous).is_some() && date(previous) == date(log)
}
