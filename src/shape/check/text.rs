//! Strings: words of a vocabulary, dates, contacts.

use alloc::string::String;

use super::{Check, Place};
use crate::card;
use crate::date;
use crate::findings::{Findings, Level};
use crate::json::eight::equal;
use crate::json::locate::Locate;
use crate::json::tree::At;
use crate::json::write;
use crate::report::{Code, Finding, Fix, Inner, Severity};
use crate::shape::{Words, nearest};

impl Check<'_> {
    #[inline(never)]
    pub(super) fn word(&mut self, at: At, words: &'static Words) {
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
    pub(super) fn date(&mut self, at: At, profile: date::Profile) {
        let tree = self.tree;
        if profile == date::Profile::Intent
            && let Some(instant) = date::plain(tree.inside_bytes(at))
        {
            self.buffers.instants.insert(at, instant);
            return self.copy(at);
        }
        let options = self.options;
        let mut buffer = core::mem::take(&mut self.buffers.text);
        let text = tree.string(at, &mut buffer);
        if text.is_empty() {
            self.find(Place::Value(at), Finding::new(Code::TextEmpty, 0..0));
            self.copy_string(at);
        } else {
            let whole = !self.manner.counting;
            let read = date::read_in(text, profile, &options.zone, options.fold, whole, &mut |finding| {
                self.find(Place::Within(at, finding.at.clone()), finding);
            });
            match read {
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
    pub(super) fn contact(&mut self, at: At) {
        let tree = self.tree;
        let inside = tree.inside(at);
        if let Some(length) = card::plain_in_json(inside) {
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
                self.find(Place::Value(at), Finding::new(Code::TextEmpty, 0..0).weighing(Severity::Warning));
            } else {
                let finding = Finding::new(Code::ContactPlainText, 0..0);
                let finding = if card::is_mecard(text) { finding.text("reason", "mecard") } else { finding };
                self.find(Place::Value(at), finding);
            }
            self.copy_string(at);
        }
        self.buffers.text = buffer;
    }

    /// Reads a card; its findings have a line and a column of their own.
    pub(super) fn card<'t>(&mut self, at: At, text: &'t str) -> Option<card::Card<'t>> {
        let level = if self.manner.counting { Level::Count } else { Level::Full };
        let mut findings = Findings::new(&self.options.severity, level, usize::MAX);
        findings.enter(at, true);
        let card = card::read_into(text, &mut findings);
        self.failed |= findings.errors() > 0;
        if self.manner.counting {
            self.buffers.untold += findings.count();
            return card;
        }
        let mut lines = Locate::new(text);
        let mut stretches = self.tree.stretches(at);
        let mut known: Option<(String, Fix)> = None;
        card::publish(&findings, &mut |mut finding| {
            let place = lines.position(finding.at.start);
            let inner = Inner { line: place.line, column: place.column };
            let range = stretches.stretch(finding.at.clone());
            // Nearly all of them repeat the same card.
            let fix = finding.mend.take().map(|mend| match &known {
                Some((text, fix)) if *text == mend.text => Fix { safe: mend.safe, ..fix.clone() },
                _ => {
                    let fix = self.replace_text(at, &mend.text, mend.safe);
                    known = Some((mend.text, fix.clone()));
                    fix
                }
            });
            self.push(finding, at, range, Some(inner), fix);
        });
        card
    }

    #[cold]
    pub(super) fn unknown_word(&mut self, at: At, words: &'static Words) {
        let mut buffer = String::new();
        let word = self.tree.string(at, &mut buffer);
        if word.is_empty() {
            return self.find(Place::Value(at), Finding::new(Code::TextEmpty, 0..0));
        }
        let near = nearest(word, words.words.iter().copied());
        let mut finding = Finding::new(words.code, 0..0).received(word);
        if words.open {
            finding = finding.weighing(Severity::Warning).text("reason", "open");
        }
        if let Some(near) = near {
            finding = finding.text("suggestion", near.word);
            finding = if near.sure { finding.mended(near.word) } else { finding.suggesting(near.word) };
        }
        finding.params.push_list("allowed", words.words.iter().copied());
        self.find(Place::Within(at, 0..word.len()), finding);
    }
}
