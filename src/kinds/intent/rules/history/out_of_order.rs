//! `history.out-of-order`: time runs backwards (docs/domain.md §1.3, §1.9).
//!
//! Equal times are legal: the SDK's own logs share them, and batches are sent at once. The date
//! of an appointment lies ahead, so it is no measure for what is reported after it.

use super::report;
use crate::check::{Check, clip};
use crate::date::Instant;
use crate::findings::{Code, Name};
use crate::json::tree::NodeId;
use crate::kinds::intent::fields::at;
use crate::kinds::intent::history::{Log, logs, member, spelled};
use crate::kinds::intent::rules::event_dates::PLANS;

pub fn check(check: &mut Check<'_, '_>, history: NodeId) {
    let mut reported: Option<(Log, Instant, NodeId)> = None;
    let mut logged: Option<(Log, Instant, NodeId)> = None;
    let logs = logs(check, history);
    if let [first, .., second, last] | [first @ second, last] = logs.as_slice()
        && first.index > last.index
        && let Some(date) = member(check, second.at, at::LOG_DATE)
    {
        return report(check, Code::HistoryOutOfOrder, date, second, None, &mut |details| {
            details.reason("reversed");
        });
    }
    for log in logs {
        let date = |field| {
            let date = member(check, log.at, field)?;
            check.instant(date).map(|instant| (instant, date))
        };
        let (event_date, log_date) = (date(at::EVENT_DATE), date(at::LOG_DATE));
        let backwards = earlier(event_date, reported).or(earlier(log_date, logged));
        if let Some((here, previous, before)) = backwards {
            let tree = check.tree;
            report(check, Code::HistoryOutOfOrder, here, &log, None, &mut |details| {
                details
                    .received(tree.inside(here))
                    .text(Name::Previous, clip(tree.inside(before)))
                    .text(Name::After, &spelled(previous.step));
            });
        }
        if let Some((instant, date)) = event_date.filter(|_| !PLANS.contains(&log.step.1)) {
            reported = Some((log, instant, date));
        }
        if let Some((instant, date)) = log_date {
            logged = Some((log, instant, date));
        }
    }
}

/// The date, the log before and its date, when the one is earlier than the other.
fn earlier(date: Option<(Instant, NodeId)>, before: Option<(Log, Instant, NodeId)>) -> Option<(NodeId, Log, NodeId)> {
    let ((instant, here), (log, latest, there)) = (date?, before?);
    (instant < latest).then_some((here, log, there))
}
