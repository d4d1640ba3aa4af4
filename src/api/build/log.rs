//! What only drafts of logs have: `step`, `asset`, and dates that may be left out.

use alloc::string::String;

use super::draft::Draft;
use crate::check::clip;
use crate::date::{Profile, write_instant};
use crate::findings::{Code, Severity};
use crate::json::tree::{NodeId, NodeKind};
use crate::json::write;
use crate::options::Options;
use crate::render::Params;
use crate::shape::{Type, nearest};

impl Draft<'_> {
    /// `step` as status and event.
    pub(super) fn step(&mut self, log: NodeId, at: NodeId) {
        let tree = self.tree;
        let mut buffer = String::new();
        let text = if tree.node(at).ty == NodeKind::String { tree.string(at, &mut buffer) } else { "\u{FFFD}" };
        let start = self.payload.len();
        if let Some((status, event)) = text.split_once('/') {
            for (name, word) in [("status", status.trim()), ("event", event.trim())] {
                self.key(name);
                write::string(word, &mut self.payload);
                if tree.member(log, name).is_some_and(|other| self.text(other) != word) {
                    self.conflict("step", name);
                }
            }
            return self.move_from(start, 1, Some(self.path.clone()));
        }
        // One word says as little about the status as about the event; what is no text gets a finding of its own.
        let mut params = Params::new();
        params.push_received(text);
        let said = text.chars().all(|letter| letter != '\u{FFFD}') && self.refuse(Code::DraftStepMalformed, params);
        self.key("status");
        self.copy(at);
        self.move_from(start, 1, (!said).then(|| self.path.clone()));
        let start = self.payload.len();
        self.key("event");
        self.copy(at);
        self.move_from(start, 1, None);
    }

    /// `asset` as a member of `location`.
    pub(super) fn asset(&mut self, log: NodeId, at: NodeId) {
        let tree = self.tree;
        let location = tree.member(log, "location");
        if location.is_some_and(|location| tree.node(location).ty != NodeKind::Object) {
            return;
        }
        self.key("location");
        self.payload.push(b'{');
        for (key, value) in location.into_iter().flat_map(|location| tree.members(location)) {
            self.key(&self.text(key));
            self.copy(value);
        }
        match location.and_then(|location| tree.member(location, "assetReference")) {
            Some(other) if self.text(other) == self.text(at) => {}
            Some(_) => self.conflict("asset", "location.assetReference"),
            None => {
                let start = self.payload.len();
                self.key("assetReference");
                self.copy(at);
                self.move_from(start, 2, Some(self.path.clone()));
            }
        }
        self.payload.push(b'}');
    }

    /// What a text says, or the text of any other value.
    pub(super) fn text(&self, at: NodeId) -> String {
        match self.tree.node(at).ty {
            NodeKind::String => self.tree.string(at, &mut String::new()).into(),
            _ => self.tree.raw(at).into(),
        }
    }

    /// `logDate` and `eventDate`, as far as they are missing.
    pub(super) fn dates(&mut self, log: NodeId) {
        let logged = self.tree.member(log, "logDate");
        if logged.is_none() && self.options.now.is_some() {
            self.key("logDate");
            self.now();
        }
        if self.tree.member(log, "eventDate").is_none() && (logged.is_some() || self.options.now.is_some()) {
            let start = self.payload.len();
            self.key("eventDate");
            match logged {
                Some(logged) => self.value(logged, &Type::Date(Profile::Intent)),
                None => self.now(),
            }
            self.move_from(start, 1, None);
        }
    }

    pub(super) fn now(&mut self) {
        let Options { now, zone, .. } = self.options;
        if let Some(now) = now.filter(|_| self.now.is_empty()) {
            let _ = write_instant(now.fixed_offset(), zone, Profile::Intent, &mut self.now);
        }
        self.payload.push(b'"');
        self.payload.extend_from_slice(&self.now);
        self.payload.push(b'"');
    }

    /// An unknown key that looks like one which only drafts have, and this one has not.
    pub(super) fn stranger(&mut self, name: &str, start: usize, friends: [(&str, Option<NodeId>); 2]) {
        let free = friends.into_iter().filter(|(_, at)| at.is_none()).map(|(word, _)| word);
        let Some(near) = nearest(name, free) else { return };
        let mut params = Params::new();
        params.push_text("field", clip(name));
        params.push_text("suggestion", near.word);
        self.find(Code::FieldUnknown, Severity::Warning, params);
        self.move_from(start, 1, None);
    }
}
