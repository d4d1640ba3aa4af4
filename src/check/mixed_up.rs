//! Two vocabularies that go together, as status and event do, and are mixed up: each word in the other's field, or both
//! in one. That is one slip, and told once.

use alloc::string::String;

use super::Check;
use crate::findings::{Code, Fix, Name, Place, Severity, Word};
use crate::json::tree::{NodeId, NodeKind};
use crate::shape::{Field, Type, Words};

impl Check<'_, '_> {
    /// Whether an unknown word is one of these slips, which is told then.
    pub(super) fn is_mixed_up(&mut self, at: NodeId, words: &'static Words, severity: Severity) -> bool {
        let Some((object, partner, name)) = self.partner(words) else { return false };
        let tree = self.tree;
        let mut buffer = String::new();
        let word = tree.string(at, &mut buffer);
        let place = Place::Inside(at, (0..word.len()).into());
        if let Some(other) = tree.member(object, name) {
            let Some((own, others)) = self.swapped(at, words, other, partner) else { return false };
            // The first of the two tells of both.
            if (at < other || !self.is_error(partner.code))
                && let Some(mut details) = self.report_as(words.code, severity, place)
            {
                details
                    .received(word)
                    .reason("swapped")
                    .word(Name::Field, name)
                    .fix(Fix::Words([(at, own), (other, others)]), false);
            }
            return true;
        }
        let Some((own, other)) = both(word, words, partner) else { return false };
        if let Some(mut details) = self.report_as(words.code, severity, place) {
            details.received(word).reason("both").word(Name::Suggestion, own).word(Name::Other, other);
            details.fix(Fix::Split(at, own, name, other), false);
        }
        true
    }

    /// Whether a word that is missed stands in the field beside it, together with that field's own, where it is told.
    pub(super) fn is_beside(&self, at: NodeId, field: &Field) -> bool {
        let Type::Word(words) = field.ty else { return false };
        let Some((_, partner, name)) = self.partner(words).filter(|(_, partner, _)| self.is_error(partner.code)) else {
            return false;
        };
        let mut buffer = String::new();
        let value = self.tree.member(at, name).filter(|value| self.tree.node(*value).ty == NodeKind::String);
        value.is_some_and(|value| both(self.tree.string(value, &mut buffer), partner, words).is_some())
    }

    /// The object that is checked, and the vocabulary that goes with this one, with its name.
    fn partner(&self, words: &'static Words) -> Option<(NodeId, &'static Words, Word)> {
        let ((object, shape), name) = (self.outer?, words.partner.as_ref()?);
        match shape.fields.get(shape.place(name)?)?.ty {
            Type::Word(partner) => Some((object, partner, name)),
            _ => None,
        }
    }

    /// What two texts should say when each is a word of the other's vocabulary.
    fn swapped(
        &self,
        at: NodeId,
        words: &'static Words,
        other: NodeId,
        partner: &'static Words,
    ) -> Option<(Word, Word)> {
        let among = |at: NodeId, words: &'static Words| {
            let mut buffer = String::new();
            let text = self.tree.string(at, &mut buffer);
            words.words.iter().find(|word| word.eq_ignore_ascii_case(text))
        };
        let is_text = self.tree.node(other).ty == NodeKind::String;
        if is_text { Some((among(other, words)?, among(at, partner)?)) } else { None }
    }

    fn is_error(&self, code: Code) -> bool {
        self.options.severity.weigh(code, code.severity()) == Some(Severity::Error)
    }
}

/// The words of two vocabularies that a text holds, one behind the other: `closed/done`, `CLOSED_DONE`.
fn both(text: &str, words: &'static Words, partner: &'static Words) -> Option<(Word, Word)> {
    let read = |first: &'static Words, second: &'static Words| {
        first.words.iter().find_map(|word| {
            let (start, rest) = (text.get(..word.len())?, text.get(word.len()..)?);
            let behind = rest.trim_start_matches(|letter: char| !letter.is_ascii_alphanumeric());
            let other = second.words.iter().find(|other| other.eq_ignore_ascii_case(behind))?;
            (start.eq_ignore_ascii_case(word) && behind.len() < rest.len()).then_some((word, other))
        })
    };
    read(words, partner).or_else(|| read(partner, words).map(|(other, own)| (own, other)))
}
