//! Strings: words of a vocabulary, dates, contacts.

use alloc::string::String;

use super::Check;
use crate::card;
use crate::date;
use crate::findings::{Code, Name, Place, Reading, Severity};
use crate::json::swar::equal;
use crate::json::tree::NodeId;
use crate::json::write;
use crate::shape::{Words, nearest};
use crate::small::SMALL;
use crate::texts::bare;

impl Check<'_, '_> {
    #[inline(never)]
    pub(super) fn word(&mut self, at: NodeId, words: &'static Words) {
        let escaped = self.tree.node(at).escaped;
        let said =
            if escaped { self.tree.string(at, &mut self.buffers.text).as_bytes() } else { self.tree.inside_bytes(at) };
        match words.words.iter().find(|word| equal(word.as_bytes(), said)) {
            Some(word) => self.buffers.words.insert(at, word),
            None => self.unknown_word(at, words),
        }
        self.copy_string(at);
    }

    #[inline(never)]
    pub(super) fn date(&mut self, at: NodeId, profile: date::Profile) {
        let tree = self.tree;
        if !SMALL
            && profile == date::Profile::Intent
            && let Some(instant) = date::plain(tree.inside_bytes(at))
        {
            self.buffers.instants.insert(at, instant);
            return self.copy(at);
        }
        let options = self.options;
        // Nobody reads what the zone would be, so that it is only counted.
        if !SMALL
            && profile == date::Profile::Intent
            && !self.findings.is_told(Code::DateZoneAssumed)
            && let Some((instant, east)) = date::plain_wall(tree.inside_bytes(at), &options.zone)
        {
            self.report(Code::DateZoneAssumed, Place::Node(at));
            self.buffers.instants.insert(at, instant);
            let start = tree.node(at).start as usize;
            self.out.copy(start, start + 1 + tree.inside_bytes(at).len());
            date::write_offset(east, self.out.bytes());
            return self.out.push(b'"');
        }
        let mut buffer = core::mem::take(&mut self.buffers.text);
        let text = tree.string(at, &mut buffer);
        if text.trim().is_empty() {
            self.report(Code::TextEmpty, Place::Node(at));
            self.copy_string(at);
        } else {
            self.findings.enter(Reading::String(at));
            match date::read(text, profile, &options.zone, options.fold, options.day_first, self.findings) {
                Some(reading) => {
                    self.buffers.instants.insert(at, reading.timestamp());
                    if reading.is_normal() {
                        self.copy_string(at);
                    } else {
                        self.out.push(b'"');
                        reading.write(self.out.bytes());
                        self.out.push(b'"');
                    }
                }
                None => self.copy_string(at),
            }
        }
        self.buffers.text = buffer;
    }

    #[inline(never)]
    pub(super) fn contact(&mut self, at: NodeId) {
        let tree = self.tree;
        let inside = tree.inside(at);
        if !SMALL && let Some(length) = card::plain_in_json(inside) {
            if length == inside.len() {
                return self.copy(at);
            }
            let start = tree.node(at).start as usize;
            self.out.copy(start, start + 1 + length);
            return self.out.push(b'"');
        }
        let mut buffer = core::mem::take(&mut self.buffers.text);
        let text = tree.string(at, &mut buffer);
        if card::is_card(text) {
            match self.card(at, text) {
                Some(card) if card.as_str() != text => write::string(card.as_str(), self.out.bytes()),
                _ => self.copy_string(at),
            }
        } else {
            if text.trim().is_empty() {
                self.report_as(Code::TextEmpty, Severity::Warning, Place::Node(at));
            } else {
                if let Some(mut details) = self.report(Code::ContactPlainText, Place::Node(at)) {
                    card::tell_notation(text, &mut details);
                }
                self.suspect(at, false);
            }
            self.copy_string(at);
        }
        self.buffers.text = buffer;
    }

    /// Reads a card; its findings have a line and a column of their own.
    pub(super) fn card<'t>(&mut self, at: NodeId, text: &'t str) -> Option<card::Card<'t>> {
        self.findings.enter(Reading::Card(at));
        card::read_into(text, self.findings)
    }

    #[cold]
    pub(super) fn unknown_word(&mut self, at: NodeId, words: &'static Words) {
        let mut buffer = String::new();
        let word = self.tree.string(at, &mut buffer);
        if word.trim().is_empty() {
            self.report(Code::TextEmpty, Place::Node(at));
            return;
        }
        let severity = if words.open { Severity::Warning } else { words.code.severity() };
        let place = Place::Inside(at, (0..word.len()).into());
        let Some(mut details) = self.report_as(words.code, severity, place) else { return };
        details.received(word);
        if words.open {
            details.reason("open");
        }
        let seen = bare(word);
        if let Some(near) = nearest(seen.as_deref().unwrap_or(word), words.words.iter().copied()) {
            details.word(Name::Suggestion, near.word).replace(at, near.word, near.sure);
        }
        details.list(Name::Allowed, words.words.iter().copied());
    }
}
