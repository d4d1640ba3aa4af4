//! vCards: `contacts` of a payload, in any of vCard 2.1, 3.0 (RFC 2426), 4.0 (RFC 6350) and their mixtures.
//!
//! [`read`] accepts one card in almost any spelling and says what it repairs, each repair with a
//! code of its own. [`Card::write`] writes the canonical form: vCard 3.0, UTF-8, CRLF between lines
//! and none behind the last, no folding, `VERSION` first, upper-case names, one `TYPE` list,
//! `N` in five and `ADR` in seven components, `REV` in UTC. The order of the properties stays.
//! It refuses a card without properties, a card that was cut off, several cards in one text,
//! and bytes in an unknown charset: there something would be lost.

// A text goes down these files once: lines, properties, repair, text.
mod address;
mod apart;
mod canonical;
mod contact;
mod decode;
mod encoding;
mod format;
mod lines;
mod manner;
mod newer;
mod parameters;
mod parse;
mod property;
mod published;
mod repair;
mod reporter;
mod role;
mod sheet;
mod suspect;
mod syntax;
mod text;
mod types;
mod unescape;
mod unfinished;
mod value;
mod write;
mod written;

pub use contact::{Address, Contact, Email, Name, Phone};
pub use format::format;
pub use published::{parse, read};
pub use sheet::is_card;
pub(crate) use sheet::tell_plain;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::hint::black_box;

use crate::findings::{self, Code, Findings, Level, Overrides, Place, TextRange};
use crate::texts::{repaired, unspelled};
use reporter::{Mend, Reporter};
use unescape::Unescaped;

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
/// Repairs share one fix, the canonical card. A card in canonical form is borrowed, not copied.
pub(crate) fn read_into<'t>(text: &'t str, to: &mut Findings<'_>) -> Option<Card<'t>> {
    // A line break behind END is what RFC 2426 §4 asks for; the canonical form does without.
    if let Some(length) = canonical::plain(text.as_bytes(), canonical::CRLF) {
        return text.get(..length).map(|card| Card { text: Cow::Borrowed(card) });
    }
    let mut card = None;
    // A page that has not brought the long way has a function in its place that answers "no".
    if !long_way(text, to, &mut card)
        && let Some(mut details) = to.report(Code::VcardNotRead, Place::Node(to.node()))
    {
        details.word(findings::Name::Expected, "await ready({ cards: true })");
    }
    card
}

/// The same as a contact.
pub(crate) fn parse_into(text: &str, to: &mut Findings<'_>) -> Option<Contact> {
    let card = read_into(text, to)?;
    let tidy = contact::tidied(card.as_str()).map(|tidy| normal(&tidy));
    Some(Contact::of(tidy.as_deref().unwrap_or(card.as_str())))
}

/// Reads what is not plainly in canonical form into `card`, and says that it did so: `pkg/tool/src/split.rs` cuts the
/// module of a page here.
#[inline(never)]
fn long_way<'t>(text: &'t str, to: &mut Findings<'_>, card: &mut Option<Card<'t>>) -> bool {
    *card = read_long(text, to);
    // Without this nobody would ask for what the compiler knows.
    black_box(true)
}

/// So many layers of escapes are taken off a card.
const MOST_LAYERS: usize = 4;

/// Reads a card in any spelling.
#[inline(never)]
fn read_long<'t>(text: &'t str, to: &mut Findings<'_>) -> Option<Card<'t>> {
    if !sheet::is_twice_escaped(text) {
        let mut reporter = Reporter::new(to, text.len(), None);
        let own = down(text, &mut reporter)?;
        let same = text.get(..own.len()).filter(|start| *start == own);
        return Some(Card { text: same.map_or(Cow::Owned(own), Cow::Borrowed) });
    }
    let mut unescaped = Unescaped::of(text);
    // Each layer is a copy of the text.
    for _ in 1..MOST_LAYERS {
        if sheet::is_twice_escaped(&unescaped.text) {
            unescaped = unescaped.again();
        }
    }
    let mut reporter = Reporter::new(to, text.len(), Some(&unescaped));
    reporter.repair(Code::VcardDoubleEscaping, TextRange::new(0, unescaped.text.len()));
    let own = down(&unescaped.text, &mut reporter)?;
    Some(Card { text: Cow::Owned(own) })
}

/// Parses, repairs, writes.
#[inline(never)]
fn down(text: &str, to: &mut Reporter<'_, '_>) -> Option<String> {
    let (first, begin) = once(text, to)?;
    let again = again(&first, begin, to);
    let canonical = again.as_ref().unwrap_or(&first);
    to.settle(canonical, &mut |mend| match mend {
        Mend::Value(number, value) => {
            let mended = write::with(&first, number, value);
            if again.is_some() { normal(&mended) } else { mended }
        }
        Mend::Letters => {
            let whole = repaired(canonical);
            let whole = whole.as_deref().unwrap_or(canonical);
            normal(unspelled(whole).as_deref().unwrap_or(whole))
        }
    });
    Some(again.unwrap_or(first))
}

/// Parses, repairs and writes once; also where the card begins.
fn once(text: &str, to: &mut Reporter<'_, '_>) -> Option<(String, TextRange)> {
    let sheet = sheet::lines(text, to)?;
    let card = parse::parse(sheet, to);
    let canonical = repair::repair(&card, text.len() + 32, to)?;
    Some((canonical, card.begin))
}

/// The same again, where a line that was put together or decoded holds a property whose line break is lost.
#[cold]
fn again(first: &str, begin: TextRange, to: &mut Reporter<'_, '_>) -> Option<String> {
    let mut own: Option<String> = None;
    for _ in 0..MOST_LAYERS {
        let text = own.as_deref().unwrap_or(first);
        let Some(line) = lines::first_glued(text) else { break };
        if own.is_none() {
            let name = text::cut(line, b":;").0;
            to.repair_of(Code::VcardLineBreak, begin, property::Told::written(name), "lost");
        }
        let mut silent = Findings::new(Overrides::NONE, Level::Verdict, 0);
        own = Some(once(text, &mut Reporter::new(&mut silent, text.len(), None))?.0);
    }
    own
}

/// The canonical form of a card that was mended.
#[cold]
fn normal(text: &str) -> String {
    quietly(text).unwrap_or_else(|| text.into())
}

/// The canonical form of a card, if it has one.
#[cold]
fn quietly(text: &str) -> Option<String> {
    let mut silent = Findings::new(Overrides::NONE, Level::Verdict, 0);
    read_long(text, &mut silent).map(|card| card.text.into_owned())
}

/// The length of the canonical card that the inside of a JSON string plainly holds, seen without decoding it; a
/// line break may stand behind the card. None says nothing.
pub(crate) fn plain_in_json(inside: &str) -> Option<usize> {
    canonical::plain(inside.as_bytes(), canonical::ESCAPED)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::string_slice)]

    use super::*;

    const PLAIN: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Élise DUPONT\r\nN:DUPONT;Élise;;;\r\n\
        TEL;TYPE=WORK,VOICE:0734220902\r\nADR;TYPE=WORK:;;165 Avenue de Bretagne;LILLE;;59000;France\r\n\
        ROLE:Locataire\r\nEMAIL;TYPE=WORK,INTERNET:e.dupont@internet.fr\r\nEND:VCARD";

    /// What the long way says: the canonical text, and how much it found.
    fn long_way(text: &str) -> (Option<String>, usize) {
        let mut findings = published::none();
        let card = super::read_long(text, &mut findings);
        (card.map(|card| card.text.into_owned()), findings.count())
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
