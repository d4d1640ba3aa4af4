//! vCards: `contacts` of a payload, in any of vCard 2.1, 3.0 (RFC 2426), 4.0 (RFC 6350) and their mixtures.
//!
//! [`read`] accepts one card in almost any spelling and says what it repairs, each repair with a
//! code of its own. [`Card::write`] writes the canonical form: vCard 3.0, UTF-8, CRLF between lines
//! and none behind the last, no folding, `VERSION` first, upper-case names, one `TYPE` list,
//! `N` in five and `ADR` in seven components, `REV` in UTC. The order of the properties stays.
//! It refuses a card without properties, a card that was cut off, several cards in one text,
//! and bytes in an unknown charset: there something would be lost.

mod canonical;
mod contact;
mod decode;
mod format;
mod frame;
mod lines;
mod parameters;
mod property;
mod repair;
mod revision;
mod text;
mod value;
mod write;

pub use contact::{Address, Contact, Email, Name, Phone};
pub use format::format;
pub use frame::is_card;

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::findings::Code;
use crate::render::Finding;

/// A card that has been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card<'t> {
    text: Cow<'t, str>,
}

impl Card<'_> {
    /// Writes the canonical form.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.text.as_bytes());
    }

    /// The canonical form.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// Reads the one card that `text` is; none, and an error among the findings, when it cannot be read.
///
/// Findings come in the order of their places. A repair carries the canonical card as its mend.
/// A card in canonical form is borrowed, not copied.
///
/// ```
/// let mut codes = Vec::new();
/// let card = quitus::vcard::read("BEGIN:VCARD\r\nVERSION:3\r\nFN:X\r\nN:X;;;;\r\nEND:VCARD", &mut |finding| {
///     codes.push(finding.code.as_str());
/// });
/// assert_eq!(codes, ["vcard.version"]);
/// assert_eq!(card.unwrap().as_str(), "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X\r\nN:X;;;;\r\nEND:VCARD");
/// ```
pub fn read<'t>(text: &'t str, found: &mut dyn FnMut(Finding)) -> Option<Card<'t>> {
    read_in(text, true, found)
}

/// The same; without `whole`, findings have no mends.
pub(crate) fn read_in<'t>(text: &'t str, whole: bool, found: &mut dyn FnMut(Finding)) -> Option<Card<'t>> {
    // A line break behind END is what RFC 2426 §4 asks for; the canonical form does without.
    if let Some(length) = canonical::plain(text.as_bytes(), canonical::CRLF) {
        return text.get(..length).map(|card| Card { text: Cow::Borrowed(card) });
    }
    if frame::is_twice_escaped(text) {
        let unescaped = decode::Unescaped::of(text);
        let first = Finding::new(Code::VcardDoubleEscaping, 0..unescaped.text.len());
        let card = frame::read(&unescaped.text, Some(first), whole, &|at| unescaped.place(at), found)?;
        return Some(Card { text: Cow::Owned(card.text.into_owned()) });
    }
    frame::read(text, None, whole, &|at| at, found)
}

/// The length of the canonical card that the inside of a JSON string plainly holds, seen without decoding it; a
/// line break may stand behind the card. None says nothing.
pub(crate) fn plain_in_json(inside: &str) -> Option<usize> {
    canonical::plain(inside.as_bytes(), canonical::ESCAPED)
}

/// Reads the one card that `text` is, as a structured contact; none when [`read`] cannot read it.
///
/// ```
/// let contact = quitus::vcard::parse("BEGIN:VCARD\r\nVERSION:3\r\nN:DURAND;Pierre\r\nEND:VCARD", &mut |_| {}).unwrap();
/// assert_eq!(contact.name.family, "DURAND");
/// assert_eq!(contact.formatted, "Pierre DURAND");
/// ```
pub fn parse(text: &str, found: &mut dyn FnMut(Finding)) -> Option<Contact> {
    read(text, found).map(|card| Contact::of(&card))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::string_slice)]

    use alloc::string::String;
    use alloc::vec::Vec;

    use super::*;

    const PLAIN: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Élise DUPONT\r\nN:DUPONT;Élise;;;\r\n\
        TEL;TYPE=WORK,VOICE:0734220902\r\nADR;TYPE=WORK:;;165 Avenue de Bretagne;LILLE;;59000;France\r\n\
        ROLE:Locataire\r\nEMAIL;TYPE=WORK,INTERNET:e.dupont@internet.fr\r\nEND:VCARD";

    /// What the long way says: the canonical text, and how much it found.
    fn long_way(text: &str) -> (Option<String>, usize) {
        let mut count = 0;
        let card = frame::read(text, None, true, &|at| at, &mut |_| count += 1);
        (card.map(|card| card.text.into_owned()), count)
    }

    #[test]
    fn the_short_way_is_taken() {
        assert_eq!(canonical::plain(PLAIN.as_bytes(), canonical::CRLF), Some(PLAIN.len()));
        assert_eq!(long_way(PLAIN), (Some(PLAIN.into()), 0));
    }

    #[test]
    fn the_short_way_agrees_with_the_long_way() {
        // Every change of one byte, every byte left out, every line doubled, moved to the front or left out.
        let mut cards: Vec<String> = Vec::new();
        for at in 0..PLAIN.len() {
            for new in [" ", ";", ",", ":", "\\", "\r\n", "\t", "a", "A", "=", "\"", "\u{A0}", "\u{85}", "é", ""] {
                let (Some(before), Some(behind)) = (PLAIN.get(..at), PLAIN.get(at + 1..)) else { continue };
                cards.push([before, new, behind].concat());
            }
        }
        let lines: Vec<&str> = PLAIN.split("\r\n").collect();
        for index in 0..lines.len() {
            let mut doubled = lines.clone();
            doubled.insert(index, lines[index]);
            let mut without = lines.clone();
            let line = without.remove(index);
            let mut first = without.clone();
            first.insert(2.min(first.len()), line);
            cards.extend([doubled, without, first].map(|lines| lines.join("\r\n")));
        }
        let mut taken = 0;
        for card in &cards {
            let length = canonical::plain(card.as_bytes(), canonical::CRLF);
            let escaped = card.replace("\r\n", "\\r\\n");
            let in_json = plain_in_json(&escaped);
            assert_eq!(length.is_some(), in_json.is_some() && !card.contains('\\'), "{card:?}");
            let (Some(length), Some(in_json)) = (length, in_json) else { continue };
            assert_eq!(long_way(card), (Some(card[..length].into()), 0), "{card:?}");
            assert_eq!(escaped[..in_json].replace("\\r\\n", "\r\n"), card[..length]);
            taken += 1;
        }
        assert!(taken > 100, "{taken}");
    }
}
