//! The way back from places in the payload to places in the draft, and what only drafts can have wrong.

use alloc::vec::Vec;

use super::draft::{Draft, Moved, Places};
use crate::findings::order::by_start;
use crate::findings::{Code, Severity};
use crate::render::{Issue, Params, Path, Position, Segment, Span};

impl Draft<'_> {
    /// Everything from `start` on stands in the draft at `path`.
    pub(super) fn move_from(&mut self, start: usize, steps: usize, path: Option<Path>) {
        self.places.moved.push(Moved { range: start..self.payload.len(), depth: self.depth + steps, path });
    }

    pub(super) fn conflict(&mut self, field: &str, other: &str) {
        let mut params = Params::new();
        params.push_text("field", field);
        params.push_text("other", other);
        self.refuse(Code::DraftConflict, params);
    }

    /// A finding of its code's own weight; whether that is an error.
    pub(super) fn refuse(&mut self, code: Code, params: Params) -> bool {
        self.find(code, code.severity(), params) == Some(Severity::Error)
    }

    #[cold]
    pub(super) fn find(&mut self, code: Code, severity: Severity, params: Params) -> Option<Severity> {
        let severity = self.options.severity.weigh(code, severity)?;
        let path = self.path.clone();
        self.tell(Issue { code, severity, path, params, span: None, inner: None, fix: None });
        Some(severity)
    }

    /// Keeps a finding at the place that the payload has reached.
    pub(super) fn tell(&mut self, mut issue: Issue) {
        let here = Position { byte: self.payload.len(), ..Position::default() };
        issue.span = Some(Span { start: here, end: here });
        issue.fix = None;
        self.failed |= issue.severity == Severity::Error;
        if self.places.issues.len() < self.options.max_issues {
            self.places.issues.push(issue);
        } else {
            self.omitted += 1;
        }
    }
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
