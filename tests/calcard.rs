//! The crate calcard as an oracle: every word that it sees in a card also stands in our canonical form.
//!
//! Where the two differ, `tests/oracles/calcard.md` names the card and the reason; a difference that is
//! not listed fails, and so does a listed one that is gone.

#![allow(clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use calcard::vcard::{VCard, VCardValue};
use quitus::vcard::read;
use serde_json::Value;

/// Maximal runs of letters and digits.
fn words(text: &str) -> BTreeSet<String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words of all values that calcard reads; none when it refuses the card.
fn theirs(text: &str) -> Option<BTreeSet<String>> {
    let card = VCard::parse(text).ok()?;
    let mut seen = BTreeSet::new();
    for value in card.entries.iter().filter(|entry| entry.name.as_str() != "VERSION").flat_map(|entry| &entry.values) {
        match value {
            VCardValue::Text(text) => seen.extend(words(text)),
            VCardValue::Component(texts) => seen.extend(texts.iter().flat_map(|text| words(text))),
            _ => {}
        }
    }
    Some(seen)
}

/// The words of the canonical form, escapes undone.
fn ours(text: &str) -> Option<BTreeSet<String>> {
    let card = read(text, &mut |_| {})?;
    Some(words(&card.as_str().replace("\\\\", "\u{1}").replace("\\n", "\n").replace('\u{1}', "\\")))
}

/// All cards: the vectors, and the cases of odd ones.
fn cards() -> BTreeMap<String, String> {
    let vectors: BTreeMap<String, String> =
        serde_json::from_str(include_str!("vectors/vcards.json")).unwrap_or_default();
    let odd: Value = serde_json::from_str(include_str!("cases/intent.log/contacts-oddities.json")).unwrap_or_default();
    let odd = odd["cases"].as_array().into_iter().flatten().filter_map(|case| {
        let text = case["set"]["/contacts"][0].as_str()?;
        Some((case["name"].as_str()?.to_owned(), text.to_owned()))
    });
    vectors.into_iter().chain(odd).collect()
}

#[test]
fn no_word_that_calcard_sees_is_lost() {
    let listed: BTreeSet<&str> = include_str!("oracles/calcard.md")
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next())
        .filter(|name| !["card", "---"].contains(name))
        .collect();
    let cards = cards();
    assert!(cards.len() > 150, "{}", cards.len());
    let mut compared = 0;
    let mut lost = BTreeMap::new();
    for (name, text) in &cards {
        let (Some(ours), Some(theirs)) = (ours(text), theirs(text)) else { continue };
        compared += 1;
        let missing: Vec<_> = theirs.difference(&ours).cloned().collect();
        if !missing.is_empty() {
            lost.insert(name.as_str(), missing);
        }
    }
    assert!(compared > 130, "{compared}");
    assert_eq!(lost.keys().copied().collect::<BTreeSet<_>>(), listed, "{lost:#?}");
}
