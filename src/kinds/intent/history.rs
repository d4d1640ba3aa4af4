//! `intent.history`: all logs of one operation, each checked, and their sequence (docs/domain.md §1.3).
//!
//! The order is that of the array; it is not sorted. Nobody publishes the moves that the platform
//! takes, so everything about the sequence is a warning, except logs of another operation.

use alloc::vec::Vec;

use super::log::{FIELDS, LOG, at};
use super::rules::history as rules;
use super::steps::Step;
use crate::check::Check;
use crate::json::tree::{At, Type as Json};
use crate::shape::Type;

/// The array of logs.
pub const HISTORY: Type = Type::Sequence {
    of: &Type::Object(&LOG),
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
    pub at: At,
    /// The node of its status, or of the log.
    pub status_at: At,
    /// The node of its event, or of the log.
    pub event_at: At,
    /// Status and event; their category is not looked at.
    pub step: (&'static str, &'static str),
}

/// The logs whose status and event are known words; the others have findings of their own.
pub(super) fn logs(check: &Check<'_, '_>, history: At) -> Vec<Log> {
    let tree = check.tree;
    let mut logs = Vec::new();
    for (index, log) in tree.elements(history).enumerate() {
        if let (Some(status_at), Some(event_at)) = (member(check, log, at::STATUS), member(check, log, at::EVENT))
            && let (Some(status), Some(event)) = (check.word_at(status_at), check.word_at(event_at))
        {
            logs.push(Log { index, at: log, status_at, event_at, step: (status, event) });
        }
    }
    logs
}

/// The value of a field of one log.
pub(super) fn member(check: &Check<'_, '_>, log: At, field: usize) -> Option<At> {
    let name = FIELDS.get(field)?.name;
    (check.tree.node(log).ty == Json::Object).then(|| check.tree.member(log, name)).flatten()
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
