//! `history.repeated-step`: the same step with the same date twice in a row, or a log that came before already.
//!
//! A second vain visit is a new event at a new time (docs/domain.md §1.2); the same log sent twice is not. A request that
//! is sent again arrives late, behind what happened since.

use super::report;
use crate::check::Check;
use crate::findings::Code;
use crate::kinds::intent::history::{History, Log};

pub fn check(check: &mut Check<'_, '_>, history: &History) {
    for (previous, log) in history.logs.iter().zip(history.logs.iter().skip(1)) {
        if is_repeated(previous, log) && previous.is_other == log.is_other {
            report(check, Code::HistoryRepeatedStep, log.event_at, log, Some(previous), &mut |_| {});
        } else if log.is_copy && !log.is_other {
            report(check, Code::HistoryRepeatedStep, log.event_at, log, None, &mut |details| {
                details.reason("copy");
            });
        }
    }
}

/// Whether a log says the same as the one before, at the same time.
pub(super) fn is_repeated(previous: &Log, log: &Log) -> bool {
    let date = |log: &Log| log.event_date.map(|(instant, _)| instant);
    previous.step == log.step && date(previous).is_some() && date(previous) == date(log)
}
