//! `history.out-of-order`: time runs backwards (docs/domain.md §1.3, §1.9).
//!
//! Equal times are legal: the SDK's own logs share them, and batches are sent at once. The date
//! of an appointment lies ahead, so it is no measure for what is reported after it.

use super::report;
use crate::check::{Check, clip};
use crate::date::{Instant, happens_twice};
use crate::findings::{Code, Name};
use crate::json::tree::NodeId;
use crate::kinds::intent::history::{History, Log, spelled};
use crate::kinds::intent::rules::event_dates::PLANS;

pub fn check(check: &mut Check<'_, '_>, history: &History) {
    if history.is_newest_first
        && let Some(second) = history.logs.iter().rev().nth(1)
        && let Some((_, date)) = second.log_date
    {
        return report(check, Code::HistoryOutOfOrder, date, second, None, &mut |details| {
            details.reason("reversed");
        });
    }
    let mut reported: Option<(&Log, Instant, NodeId)> = None;
    let mut logged: Option<(&Log, Instant, NodeId)> = None;
    for log in history.told() {
        let backwards = earlier(check, log.event_date, reported).or(earlier(check, log.log_date, logged));
        if let Some((here, previous, before)) = backwards {
            let tree = check.tree;
            report(check, Code::HistoryOutOfOrder, here, log, None, &mut |details| {
                details
                    .received(tree.inside(here))
                    .text(Name::Previous, clip(tree.inside(before)))
                    .text(Name::After, &spelled(previous.step));
            });
        }
        if let Some((instant, date)) = log.event_date.filter(|_| !PLANS.contains(&log.step.1)) {
            reported = Some((log, instant, date));
        }
        if let Some((instant, date)) = log.log_date {
            logged = Some((log, instant, date));
        }
    }
}

/// The date, the log before and its date, when the one is earlier than the other. In the hour that a clock shows twice
/// either reading may be right: that is told of the date.
fn earlier<'l>(
    check: &Check<'_, '_>,
    date: Option<(Instant, NodeId)>,
    before: Option<(&'l Log, Instant, NodeId)>,
) -> Option<(NodeId, &'l Log, NodeId)> {
    let ((instant, here), (log, latest, there)) = (date?, before?);
    let (seconds, fraction) = instant;
    let is_twice = |date| happens_twice(check.tree.inside(date), &check.options.zone);
    let may_be_later = || (seconds + 3600, fraction) >= latest && (is_twice(here) || is_twice(there));
    (instant < latest && !may_be_later()).then_some((here, log, there))
}
