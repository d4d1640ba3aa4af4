//! Strings: words of a vocabulary, dates, contacts.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::Check;
use crate::card;
use crate::date;
use crate::findings::{Code, Name, Place, Reading, Severity};
use crate::json::swar::equal;
use crate::json::tree::NodeId;
use crate::json::write;
use crate::shape::{Words, nearest, pairs};
use crate::small::SMALL;
use crate::texts::bare;

/// Words that turn the next one into its opposite.
const NEGATIONS: [&str; 4] = ["no", "non", "not", "pas"];

/// What another word stands for: the only one of the vocabulary that it holds, as `closed/done` does, or the one that
/// people and programs call so. A vocabulary that is not known in full holds words that nobody knows.
/// And whether the text says no more than that, so that nothing is lost when the word takes its place.
#[cold]
fn other_word(said: &str, words: &'static Words) -> Option<(&'static str, bool)> {
    let mut text: Vec<u8> = said.bytes().map(|byte| byte.to_ascii_lowercase()).collect();
    let mut before = 0;
    for byte in &mut text {
        // `É` and `é` differ in one bit, as in ASCII.
        if before == 0xC3 && *byte < 0x9F {
            *byte |= 0x20;
        }
        before = *byte;
    }
    let is_letter = |at: Option<usize>| {
        at.and_then(|at| text.get(at)).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte > 0x7F)
    };
    // The library's search for texts would take a kilobyte of the module.
    let find = |word: &str, whole: bool, beside: &Range<usize>| {
        let places = text.windows(word.len()).enumerate().filter(|(_, here)| *here == word.as_bytes());
        places.map(|(at, _)| at..at + word.len()).find(|at| {
            let is_part = is_letter(at.start.checked_sub(1)) || whole && is_letter(Some(at.end));
            !(is_part || beside.start <= at.start && at.end <= beside.end)
        })
    };
    if NEGATIONS.iter().any(|word| find(word, true, &(0..0)).is_some()) {
        return None;
    }
    let count = said.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty());
    let (count, is_plain) = (count.count(), !said.bytes().any(|byte| byte.is_ascii_digit() || byte < b' '));
    let held =
        || words.words.iter().filter_map(|word| Some((*word, find(word, true, &(0..0)).filter(|_| !words.open)?)));
    if let Some((longest, at)) = held().max_by_key(|(word, _)| word.len()) {
        let is_alone = held().all(|(word, _)| find(word, true, &at).is_none());
        return is_alone.then_some((longest, is_plain && count <= 2));
    }
    let other = pairs(words.others).find(|(begins, _)| find(begins, false, &(0..0)).is_some());
    other.map(|(_, meant)| (meant, is_plain && count <= 3))
}

impl Check<'_, '_> {
    #[inline(never)]
    pub(super) fn word(&mut self, at: NodeId, words: &'static Words) {
        let escaped = self.tree.node(at).escaped();
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
                    if reading.is_plausible() {
                        self.buffers.instants.insert(at, reading.timestamp());
                    }
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
                Some(card) if card.as_str() != text && self.is_written() => {
                    write::string(card.as_str(), self.out.bytes());
                }
                _ => self.copy_string(at),
            }
        } else {
            if text.trim().is_empty() {
                self.report_as(Code::TextEmpty, Severity::Warning, Place::Node(at));
            } else {
                card::tell_plain(text, Place::Node(at), self.findings);
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
            let severity = if words.open { Severity::Warning } else { Severity::Error };
            self.report_as(Code::TextEmpty, severity, Place::Node(at));
            return;
        }
        let severity = if words.open { Severity::Warning } else { words.code.severity() };
        let place = Place::Inside(at, (0..word.len()).into());
        if self.is_mixed_up(at, words, severity) {
            return;
        }
        let Some(mut details) = self.report_as(words.code, severity, place) else { return };
        details.received(word);
        if words.open {
            details.reason("open");
        }
        let seen = bare(word);
        let seen = seen.as_deref().unwrap_or(word);
        if let Some(near) = nearest(seen, words.words.iter().copied()) {
            details.word(Name::Suggestion, near.word).replace(at, near.word, near.sure);
        } else if let Some((meant, is_all)) = other_word(seen, words) {
            details.word(Name::Suggestion, meant);
            if is_all {
                details.replace(at, meant, false);
            }
        }
        details.list(Name::Allowed, words.words.iter().copied());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENTS: Words = Words {
        words: &["done", "partial_repair", "partial", "occupant_absent"],
        open: false,
        code: Code::StepUnknownEvent,
        others: "réalis=done,fait=done,absent=occupant_absent,en cours=partial",
        partner: None,
    };

    #[test]
    fn other_words_stand_for_one() {
        for (said, meant) in [
            ("closed/done", "done"),
            ("Closed - Done", "done"),
            ("event.done", "done"),
            ("closed/partial_repair", "partial_repair"),
            ("RÉALISÉ", "done"),
            ("réalisée le 3", "done"),
            ("Locataire absent", "occupant_absent"),
            ("en cours", "partial"),
        ] {
            assert_eq!(other_word(said, &EVENTS).map(|(word, _)| word), Some(meant), "{said}");
        }
        for (said, is_all) in [
            ("Closed - Done", true),
            ("Locataire absent", true),
            ("done, voir le gardien", false),
            ("done le 12/03", false),
            ("réalisée le 3", false),
            ("occupant absent, avis de passage laissé", false),
        ] {
            assert_eq!(other_word(said, &EVENTS).map(|(_, is_all)| is_all), Some(is_all), "{said}");
        }
        for said in [
            "",
            "/",
            "done|occupant_absent",
            "partial, partial_repair",
            "not done",
            "non réalisé",
            "défait",
            "parfait",
            "undone",
        ] {
            assert_eq!(other_word(said, &EVENTS), None, "{said}");
        }
        assert_eq!(other_word("closed/done", &Words { open: true, others: "", ..EVENTS }), None);
    }
}
