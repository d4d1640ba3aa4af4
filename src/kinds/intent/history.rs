//! `intent.history`: all logs of one operation, each checked, and their sequence (docs/domain.md §1.3).
//!
//! The order is that of the array; it is not sorted. Nobody publishes the moves that the platform
//! takes, so everything about the sequence is a warning, except logs of another operation. Quotations that are told in
//! the course of an intervention are operations of their own (docs/domain.md §1.10): each log is checked as what it is,
//! and none is a step of the intervention. Of the moves of a quotation nothing is known.

use alloc::string::String;
use alloc::vec::Vec;

use super::fields::{FIELDS, at};
use super::log::LOG;
use super::quotation::{QUOTATION, among};
use super::rules::history as rules;
use super::steps::{Step, next_steps};
use crate::check::Check;
use crate::date::Instant;
use crate::findings::Room;
use crate::findings::order::sort;
use crate::json::tree::{NodeId, NodeKind};
use crate::shape::{Other, Type};

/// The array of logs.
pub const HISTORY: Type = Type::Sequence {
    of: &Type::Object(&LOG),
    other: Some(&Other { ty: Type::Object(&QUOTATION), which: among }),
    rules: &[rules::check],
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
    /// When it happened, and when it was told; where the dates were read.
    pub event_date: Option<(Instant, NodeId)>,
    pub log_date: Option<(Instant, NodeId)>,
    /// Whether it says the same as an earlier one, with others between: the same step, and the same instants however
    /// they are written.
    pub is_copy: bool,
    /// Whether its references are not those of the first: that is told, and no copy of what another operation says.
    pub is_other: bool,
}

/// What the rules of the sequence ask, read once.
#[derive(Debug)]
pub(super) struct History {
    /// The elements that tell of the operation whose history it is, with their places.
    pub own: Vec<(usize, NodeId)>,
    /// Those whose status and event are known words, the oldest first; the others have findings of their own.
    pub logs: Vec<Log>,
    /// Whether they stand newest first; that is told, and they are read from the end.
    pub is_newest_first: bool,
    /// Whether that operation is an intervention.
    is_intervention: bool,
}

impl History {
    /// `quotations` are the elements that are logs of quotations.
    pub fn read(check: &Check<'_, '_>, history: NodeId, quotations: &[NodeId]) -> History {
        let tree = check.tree;
        let is_intervention = tree.elements(history).nth(quotations.len()).is_some();
        let mut own = Vec::new();
        let mut logs = Vec::new();
        let mut firsts = [None; 2];
        for (index, log) in tree.elements(history).enumerate() {
            if is_intervention && quotations.binary_search(&log).is_ok() {
                continue;
            }
            own.room(1);
            own.push((index, log));
            let is_other =
                !firsts.iter_mut().zip([at::REFERENCE, at::CONTRACT_REFERENCE]).fold(true, |same, (first, field)| {
                    let Some(value) =
                        member(check, log, field).filter(|value| tree.node(*value).ty == NodeKind::String)
                    else {
                        return same;
                    };
                    let (mut one, mut other) = (String::new(), String::new());
                    same && tree.string(*first.get_or_insert(value), &mut one) == tree.string(value, &mut other)
                });
            let value = |field| member(check, log, field);
            let date = |field| value(field).and_then(|date| Some((check.instant(date)?, date)));
            if let (Some(status_at), Some(event_at)) = (value(at::STATUS), value(at::EVENT))
                && let (Some(status), Some(event)) = (check.word_at(status_at), check.word_at(event_at))
            {
                logs.room(1);
                logs.push(Log {
                    index,
                    at: log,
                    status_at,
                    event_at,
                    step: (status, event),
                    event_date: date(at::EVENT_DATE),
                    log_date: date(at::LOG_DATE),
                    is_copy: false,
                    is_other,
                });
            }
        }
        let is_newest_first = is_newest_first(&logs);
        if is_newest_first {
            logs.reverse();
        }
        mark_copies(&mut logs);
        History { own, logs, is_newest_first, is_intervention }
    }

    /// The logs without late copies: one that came before already says nothing of what happened since.
    pub fn told(&self) -> impl Iterator<Item = &Log> {
        self.logs.iter().filter(|log| !log.is_copy)
    }

    /// The steps of an intervention in their order, without late copies; none of a quotation, whose moves nobody knows.
    pub fn moves(&self) -> impl Iterator<Item = &Log> {
        self.told().filter(|_| self.is_intervention)
    }
}

fn mark_copies(logs: &mut [Log]) {
    let key = |place: u32| {
        let log = logs.get(place as usize)?;
        Some((log.event_date?.0, log.log_date?.0, log.step))
    };
    let mut places: Vec<u32> = (0..logs.len() as u32).filter(|place| key(*place).is_some()).collect();
    sort(&mut places, &|one, other| (key(one), one) < (key(other), other));
    let mut copies: Vec<u32> = Vec::new();
    for (one, other) in places.iter().zip(places.iter().skip(1)) {
        // what stands right behind is the same step twice in a row
        if key(*one) == key(*other) && (other - one > 1 || copies.last() == Some(one)) {
            copies.push(*other);
        }
    }
    for copy in copies {
        if let Some(log) = logs.get_mut(copy as usize) {
            log.is_copy = true;
        }
    }
}

/// Whether an operation begins with that.
pub(super) fn begins(step: (&str, &str)) -> bool {
    next_steps(&[]).any(|next| next.step() == step)
}

/// Whether the list ends with what an operation begins with, and each log was written before the one above it.
fn is_newest_first(logs: &[Log]) -> bool {
    let logged = |log: &Log| log.log_date.map(|(instant, _)| instant);
    let [first, .., last] = logs else { return false };
    let mut pairs = logs.iter().zip(logs.iter().skip(1));
    begins(last.step)
        && !begins(first.step)
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
