//! What rules ask of the payload that is being checked.

use alloc::string::String;

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::{Check, Place};
use crate::json::tree::{At, Type as Json};
use crate::report::{Code, Finding};
use crate::shape::number;

impl Check<'_> {
    /// The instant of a date that was read without an error.
    pub fn instant(&self, at: At) -> Option<DateTime<FixedOffset>> {
        let instants = &self.buffers.instants;
        let place = instants.binary_search_by_key(&at, |(known, _)| *known).ok()?;
        instants.get(place).map(|(_, instant)| *instant)
    }

    /// `date.in-future`: a date that tells of the past, more than five minutes ahead of the caller's clock.
    pub fn not_in_future(&mut self, at: At) {
        let (Some(instant), Some(now)) = (self.instant(at), self.options.now) else { return };
        let latest = now.checked_add_signed(TimeDelta::minutes(5)).unwrap_or(now);
        if instant.to_utc() > latest {
            let finding = Finding::new(Code::DateInFuture, 0..0).received(self.tree.inside(at));
            self.find(Place::Value(at), finding);
        }
    }

    /// The whole number that a value is.
    pub fn whole_at(&self, at: At) -> Option<i64> {
        (self.tree.node(at).ty == Json::Number).then(|| number::whole(self.tree.raw(at)).ok()).flatten()
    }

    /// Whether a value is that very text.
    pub fn says(&self, at: At, text: &str) -> bool {
        let node = self.tree.node(at);
        node.ty == Json::String
            && if node.escaped {
                let mut buffer = String::new();
                self.tree.string(at, &mut buffer) == text
            } else {
                self.tree.inside(at) == text
            }
    }
}
