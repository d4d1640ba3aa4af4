//! What rules ask of the payload that is being checked.

use alloc::string::String;

use super::{Check, Object};
use crate::date::Instant;
use crate::findings::{Code, Name, Place};
use crate::json::number::whole;
use crate::json::swar::equal;
use crate::json::tree::{NodeId, NodeKind};

impl Check<'_, '_> {
    /// The instant of a date that was read without an error.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn instant(&self, at: NodeId) -> Option<Instant> {
        self.buffers.instants.get(at)
    }

    /// The word of its vocabulary that a value is.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn word_at(&self, at: NodeId) -> Option<&'static str> {
        self.buffers.words.get(at)
    }

    /// `date.in-future`: a date that tells of the past, more than five minutes ahead of the caller's clock.
    pub fn not_in_future(&mut self, at: NodeId) {
        let (Some(instant), Some(now)) = (self.instant(at), self.options.now) else { return };
        if instant > (now.timestamp() + 300, now.timestamp_subsec_nanos()) {
            let date = self.tree.inside(at);
            if let Some(mut details) = self.report(Code::DateInFuture, Place::Node(at)) {
                details.received(date);
            }
        }
    }

    /// A start that comes after its end, where both were read.
    pub fn in_order(&mut self, object: &Object, start: usize, end: usize, code: Code) {
        let (Some(first), Some(second)) = (object.get(start), object.get(end)) else { return };
        if let (Some(from), Some(to)) = (self.instant(first), self.instant(second))
            && from > to
        {
            let tree = self.tree;
            if let Some(mut details) = self.report(code, Place::Node(first)) {
                details.text(Name::First, tree.inside(first)).text(Name::Second, tree.inside(second));
            }
        }
    }

    /// The whole number that a value is.
    pub fn whole_at(&self, at: NodeId) -> Option<i64> {
        (self.tree.node(at).ty == NodeKind::Number).then(|| whole(self.tree.raw(at)).ok()).flatten()
    }

    /// Whether a value is that very text.
    pub fn says(&self, at: NodeId, text: &str) -> bool {
        let node = self.tree.node(at);
        node.ty == NodeKind::String
            && if node.escaped() {
                let mut buffer = String::new();
                self.tree.string(at, &mut buffer) == text
            } else {
                equal(self.tree.inside(at).as_bytes(), text.as_bytes())
            }
    }
}
