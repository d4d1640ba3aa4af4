//! Findings of a check: reported where the overrides of the caller weigh them.

use super::Check;
use crate::findings::{Code, Details, NodeId, Place, Severity};

impl Check<'_, '_> {
    /// A finding; its details, if somebody will read them.
    #[cold]
    pub fn report(&mut self, code: Code, place: Place) -> Option<Details<'_>> {
        self.findings.report(code, place)
    }

    /// The same, softer or harder than its code.
    #[cold]
    pub fn report_as(&mut self, code: Code, severity: Severity, place: Place) -> Option<Details<'_>> {
        self.findings.report_as(code, severity, place)
    }

    /// A value whose text is wrong, received as it stands.
    #[cold]
    pub(super) fn report_text(&mut self, code: Code, node: NodeId) {
        let raw = self.tree.raw(node);
        if let Some(mut details) = self.report(code, Place::Node(node)) {
            details.received(raw);
        }
    }
}

/// The start of a text that a stranger may have made very long.
pub fn clip(name: &str) -> &str {
    name.char_indices().nth(64).map_or(name, |(at, _)| name.split_at_checked(at).map_or(name, |(start, _)| start))
}
