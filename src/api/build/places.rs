//! The way back from places in the payload to places in the draft, and what only drafts can have wrong.

use alloc::vec::Vec;
use core::ops::Range;

use crate::findings::Code;
use crate::findings::order::by_start;
use crate::render::{Issue, Params, Path, Segment};

/// A stretch of the payload that stands elsewhere in the draft.
pub(super) struct Moved {
    pub range: Range<usize>,
    /// How many steps of a path in the payload lead there.
    pub depth: usize,
    /// The same in the draft; none when all there is to say has been said.
    pub path: Option<Path>,
}

/// What leads back from the payload, and what only the draft can have.
#[derive(Default)]
pub(super) struct Places {
    /// How deep in the payload the logs are.
    pub logs_at: usize,
    /// Stretches of the payload that stand elsewhere in the draft, in their order.
    pub moved: Vec<Moved>,
    /// What only the draft can have.
    pub issues: Vec<Issue>,
}

impl Places {
    /// Leads findings in the payload back into the draft.
    pub(super) fn settle(self, issues: &mut Vec<Issue>) {
        let in_log = self.logs_at.saturating_add(1);
        issues.retain_mut(|issue| {
            let is_missing = matches!(issue.code, Code::FieldMissing | Code::RuleRequired);
            let name = issue.path.0.get_mut(in_log.saturating_sub(1)..).filter(|rest| is_missing && rest.len() == 1);
            // A draft says in short where a log belongs.
            if let Some([Segment::Key(name)]) = name
                && name == "location"
            {
                *name = "asset".into();
                issue.params = Params::new();
                issue.params.push_text("field", name);
            }
            let start = issue.span.map_or(0, |span| span.start.byte);
            let before = self.moved.partition_point(|moved| moved.range.start <= start);
            let moved = before.checked_sub(1).and_then(|last| self.moved.get(last));
            let Some(moved) = moved.filter(|moved| start < moved.range.end) else { return true };
            let Some(path) = &moved.path else { return false };
            let depth = moved.depth.min(issue.path.0.len());
            issue.path.0.splice(..depth, path.0.iter().cloned());
            // A fix speaks of the payload.
            issue.fix = None;
            true
        });
        // What was said of a contact's fields is not said of its card again.
        issues.retain(|issue| {
            let said = |known: &Issue| known.code == issue.code && known.path.0.starts_with(&issue.path.0);
            !issue.code.as_str().starts_with("vcard.") || !self.issues.iter().any(said)
        });
        issues.extend(self.issues);
        by_start(issues, |issue| issue.span.map_or(0, |span| span.start.byte));
        for issue in issues {
            issue.span = None;
        }
    }
}
