//! `intent.history`: all logs of one operation, each checked, and their sequence (docs/domain.md §1.3).
//!
//! The order is that of the array; it is not sorted. Nobody publishes the moves that the platform
//! takes, so everything about the sequence is a warning, except logs of another operation. Quotations that are told in
//! the course of an intervention are operations of their own (docs/domain.md §1.10): each log is checked as what it is,
//! and none is a step of the intervention. Of the moves of a quotation nothing is known.

use alloc::vec::Vec;

use super::fields::{FIELDS, at};
use super::log::LOG;
use super::quotation::{QUOTATION, among};
use super::rules::history as rules;
use super::steps::{Step, next_steps};
use crate::check::Check;
use crate::findings::order::sort;
use crate::json::tree::{NodeId, NodeKind};
use crate::shape::{Other, Type};

/// The array of logs.
pub const HISTORY: Type = Type::Sequence {
    of: &Type::Object(&LOG),
    other: Some(&Other { ty: Type::Object(&QUOTATION), which: among }),
    rules: &[
        rules::first_step::check,
        rules::succession::check,
        rules::out_of_order::check,
        rules::repeated_step::check,
        rules::reference_mismatch::check,
        rules::visit_attempt::check,
        rules::left_open::check,
    ],
};

/// One log of a history, as far as the sequence needs it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Log {
    /// Its place in the history.
    pub index: usize,
    /// Its node.
    pub at: NodeId,
    /// The node of its status, or of the log.
    pub status_at: NodeId,
    /// The node of its event, or of the log.
    pub event_at: NodeId,
    /// Status and event; their category is not looked at.
    pub step: (&'static str, &'static str),
}

/// The logs without late copies: one that came before already says nothing of what happened since.
pub(super) fn logs(check: &Check<'_, '_>, history: NodeId) -> Vec<Log> {
    let mut logs = all_logs(check, history);
    let copies = copies(check, &logs);
    if !copies.is_empty() {
        logs.retain(|log| copies.binary_search_by_key(&log.index, |copy| copy.index).is_err());
    }
    logs
}

/// The logs that are the same as an earlier one, with others between: the same step, and the same instants however
/// they are written.
pub(super) fn copies(check: &Check<'_, '_>, logs: &[Log]) -> Vec<Log> {
    let instant = |log: &Log, field| member(check, log.at, field).and_then(|date| check.instant(date));
    let key = |place: u32| {
        let log = logs.get(place as usize)?;
        Some((log.step, instant(log, at::EVENT_DATE)?, instant(log, at::LOG_DATE)?))
    };
    let mut places: Vec<u32> = (0..logs.len() as u32).filter(|place| key(*place).is_some()).collect();
    sort(&mut places, &|one, other| (key(one), one) < (key(other), other));
    let mut copies = Vec::new();
    for (one, other) in places.iter().zip(places.iter().skip(1)) {
        // what stands right behind is the same step twice in a row
        if key(*one) == key(*other) && (other - one > 1 || copies.last() == Some(one)) {
            copies.push(*other);
        }
    }
    sort(&mut copies, &|one, other| one < other);
    copies.iter().filter_map(|place| logs.get(*place as usize).copied()).collect()
}

/// The elements that tell of the operation whose history it is, with their places, and whether that is an intervention.
pub(super) fn own<'a>(
    check: &Check<'a, '_>,
    history: NodeId,
) -> (impl Iterator<Item = (usize, NodeId)> + use<'a>, bool) {
    let tree = check.tree;
    let quotations = among(&tree, history);
    let is_intervention = tree.elements(history).nth(quotations.len()).is_some();
    let own = tree.elements(history).enumerate();
    (own.filter(move |(_, log)| !is_intervention || quotations.binary_search(log).is_err()), is_intervention)
}

/// The steps of an intervention in their order, without late copies; none of a quotation, whose moves nobody knows.
pub(super) fn moves(check: &Check<'_, '_>, history: NodeId) -> Vec<Log> {
    if own(check, history).1 { logs(check, history) } else { Vec::new() }
}

/// All logs whose status and event are known words; the others have findings of their own. A list that stands newest
/// first is told as that, and read from its end.
pub(super) fn all_logs(check: &Check<'_, '_>, history: NodeId) -> Vec<Log> {
    let mut logs = Vec::new();
    for (index, log) in own(check, history).0 {
        if let (Some(status_at), Some(event_at)) = (member(check, log, at::STATUS), member(check, log, at::EVENT))
            && let (Some(status), Some(event)) = (check.word_at(status_at), check.word_at(event_at))
        {
            logs.push(Log { index, at: log, status_at, event_at, step: (status, event) });
        }
    }
    if is_newest_first(check, &logs) {
        logs.reverse();
    }
    logs
}

/// Whether the list ends with what an operation begins with, and each log was written before the one above it.
fn is_newest_first(check: &Check<'_, '_>, logs: &[Log]) -> bool {
    let logged = |log: &Log| member(check, log.at, at::LOG_DATE).and_then(|date| check.instant(date));
    let begins = |log: Option<&Log>| log.is_some_and(|log| next_steps(&[]).any(|next| next.step() == log.step));
    let mut pairs = logs.iter().zip(logs.iter().skip(1));
    begins(logs.last())
        && !begins(logs.first())
        && pairs.all(|(above, log)| logged(log).is_some() && logged(log) < logged(above))
}

/// The value of a field of one log.
pub(super) fn member(check: &Check<'_, '_>, log: NodeId, field: usize) -> Option<NodeId> {
    let name = FIELDS.get(field)?.name;
    (check.tree.node(log).ty == NodeKind::Object).then(|| check.tree.member(log, name)).flatten()
}

/// `status/event`, as people write it.
pub(super) fn spelled((status, event): (&str, &str)) -> alloc::string::String {
    let mut text = alloc::string::String::from(status);
    text.push('/');
    text.push_str(event);
    text
}

impl From<Step> for (&'static str, &'static str) {
    fn from(step: Step) -> Self {
        (step.status, step.event)
    }
}
