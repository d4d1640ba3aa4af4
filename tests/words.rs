//! No word of a card is lost: each stands in the canonical form, or in a stretch that a finding names. Held to on
//! all cards of the cases and vectors, on cards of all three versions, and on what damage makes of them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use std::fs;
use std::path::Path;

use quitus::vcard;
use serde_json::Value;

/// One card of each version, with what is special to it.
const VERSIONS: [&str; 3] = [
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;Zo=C3=A9;;;\r\nFN:Zoe Lefevre\r\n\
     TEL;CELL;PREF:0601020304\r\nEMAIL;INTERNET:zoe@example.org\r\nADR;HOME:;;12, rue des Lilas;Paris;;75012;France\r\n\
     NOTE;QUOTED-PRINTABLE:code de la porte=0D=0A=\r\nTel: 36=\r\n15\r\nPHOTO;BASE64;JPEG:/9j/4AAQ\r\n  SkZJRgAB\r\n\r\n\
     TITLE;ENCODING=QUOTED:R=C3=A9f=C3=A9rente\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Sophie\r\nEND:VCARD\r\nEND:VCARD\r\n",
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Pierre DURAND\r\nN:DURAND;Pierre;Marie,Paul;Dr;fils\r\nORG:Régie;Support\r\n\
     TEL;TYPE=WORK,VOICE:0786220276\r\nitem1.TEL;type=pref:0140203040\r\nitem1.X-ABLabel:_$!<Work>!$_\r\n\
     ADR;TYPE=WORK:;;165 Avenue de Bretagne;LILLE;;59000;France\r\nLABEL;TYPE=WORK:165 Avenue\\n59000 LILLE\r\n\
     NOTE:Passer par la c\r\n our\\, prévenir\r\nREV:2020-10-07T15:18:12+02:00\r\nEND:VCARD",
    "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nFN:Ana Martin\r\nN:Martin;Ana;;;\r\n\
     TEL;VALUE=uri;PREF=1;TYPE=\"work,voice\":tel:+33-1-55-55-55-55;ext=5555\r\n\
     EMAIL;PREF=2:ana@example.org\r\nPHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRg==\r\nGEO:geo:48.86,2.34\r\n\
     ADR;LABEL=\"M. ^'Durand^'^n1 rue X\":;;1 rue X;LILLE;;59000;France\r\nBDAY:--0203\r\n\
     PHOTO;MEDIATYPE=image/gif:http://example.org/p.gif\r\nRELATED;VALUE=text:Claire\r\nEND:VCARD\r\nBien à vous\r\n",
];

/// What stands between two cards' lines in one damaged card, or in the middle of a line.
const PIECES: [&str; 52] = [
    "\r\n",
    "\n",
    "\r",
    "\r\n ",
    "=\r\n",
    " ",
    ";",
    ":",
    ",",
    "=",
    "\"",
    "\\",
    "\\n",
    "\\;",
    "\t",
    "TEL",
    "TEL;",
    "TEL:",
    "N:",
    "FN:",
    "ADR:",
    "item1.",
    ";TYPE=",
    ";HOME",
    ";QUOTED-PRINTABLE",
    ";ENCODING=QUOTED-PRINTABLE",
    ";CHARSET=UTF-8",
    ";ENCODING=b",
    ";BASE64",
    ";VALUE=uri",
    "END:VCARD",
    "BEGIN:VCARD",
    "VERSION:2.1",
    "AGENT:",
    "=C3=A9",
    "=E9",
    "é",
    "\u{FEFF}",
    "\u{85}",
    "\u{0}",
    "\\r\\n",
    "20201007T101112Z",
    "2020-10-07",
    "\r\n\r\n",
    "REV:",
    "BDAY:",
    "PHONE.WORK:",
    "tel:",
    ";X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=50=6F)",
    "\r\nAA==\r\n",
    ";PREF=1",
    "non communiqué",
];

/// A small generator, the same every time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn place(&mut self, text: &str) -> usize {
        let at = self.below(text.len() + 1);
        (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap()
    }
}

/// All texts of the cases and vectors that mean to be cards.
fn cards() -> Vec<String> {
    let mut found: Vec<String> = VERSIONS.map(str::to_owned).to_vec();
    for folder in ["tests/cases", "tests/vectors"] {
        walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    }
    found.retain(|text| vcard::is_card(text));
    found.sort();
    found.dedup();
    assert!(found.len() > 180, "{}", found.len());
    found
}

fn walk(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, found);
        } else if let Ok(value) = serde_json::from_str(&fs::read_to_string(&path).unwrap()) {
            texts(&value, found);
        }
    }
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(members) => members.values().for_each(|member| texts(member, found)),
        _ => {}
    }
}

/// Runs of letters and digits, and where they stand; encoded bytes are none.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut start = None;
    let mut skip = 0;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let encoded = &text.as_bytes()[at..];
        if matches!(encoded, [b'=', a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit()) {
            skip = at + 3;
        }
        if letter.is_alphanumeric() && at >= skip {
            start.get_or_insert(at);
        } else if let Some(from) = start.take() {
            out.push((from, &text[from..at]));
        }
    }
    out
}

fn check(text: &str) {
    let mut named = Vec::new();
    let (mut decoded, mut uri) = (false, false);
    let Some(card) = vcard::read(text, &mut |finding| {
        decoded |= matches!(finding.code.as_str(), "vcard.encoding" | "vcard.double-escaping" | "vcard.parameter");
        uri |= finding.code.as_str() == "vcard.uri";
        named.push(finding.at);
    }) else {
        return;
    };
    let canonical = card.as_str().to_lowercase();
    // A line break that was lost stands there again: what looked like one word is a word and the name of a property.
    let is_apart = |word: &str| {
        (1..word.len()).filter_map(|at| word.split_at_checked(at)).any(|(word, name)| {
            let begins = ["\r\n", "\\n"].iter().any(|end| canonical.contains(&format!("{end}{name}")));
            begins && canonical.contains(word)
        })
    };
    for (at, word) in words(text) {
        // A line break inside an encoded byte leaves half of it at the start of a word.
        let hex = word.bytes().take(2).take_while(u8::is_ascii_hexdigit).count();
        let half =
            decoded && (word.len() <= hex || (1..=hex).any(|hex| canonical.contains(&word[hex..].to_lowercase())));
        // The parameter that says of a URI that it is one is told at the URI.
        let said = uri && ["VALUE", "URI", "URL"].iter().any(|known| known.contains(&word.to_ascii_uppercase()));
        // A list without words is nobody's word.
        let is_known = half || said || word.eq_ignore_ascii_case("TYPE");
        let is_named = named.iter().any(|stretch| stretch.start <= at && at + word.len() <= stretch.end);
        let word = &*word.to_lowercase();
        let is_kept = canonical.contains(word) || is_apart(word);
        assert!(is_known || is_named || is_kept, "{word:?} is lost from {text:?}\nin {:?}", card.as_str());
    }
}

#[test]
fn no_word_of_a_card_is_lost() {
    for card in cards() {
        check(&card);
    }
}

#[test]
fn no_word_of_a_damaged_card_is_lost() {
    let rounds = std::env::var("QUITUS_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(20_000);
    let cards: Vec<String> = cards().into_iter().filter(|card| card.len() < 2000).collect();
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..rounds {
        let pick = if random.below(2) == 0 { random.below(cards.len()) } else { usize::MAX };
        let mut text = cards.get(pick).cloned().unwrap_or_else(|| VERSIONS[random.below(3)].to_owned());
        for _ in 0..=random.below(3) {
            let at = random.place(&text);
            match random.below(4) {
                0 => text.insert_str(at, PIECES[random.below(PIECES.len())]),
                1 => {
                    let length = 1 + random.below(6);
                    let end = text[at..].char_indices().nth(length).map_or(text.len(), |(end, _)| at + end);
                    text.replace_range(at..end, "");
                }
                2 => {
                    let end = text[at..].chars().next().map_or(at, |letter| at + letter.len_utf8());
                    text.replace_range(at..end, PIECES[random.below(PIECES.len())]);
                }
                _ => {
                    let other = &cards[random.below(cards.len())];
                    let lines: Vec<&str> = other.split("\r\n").collect();
                    let mut own: Vec<&str> = text.split("\r\n").collect();
                    own.insert(random.below(own.len()), lines[random.below(lines.len())]);
                    text = own.join("\r\n");
                }
            }
        }
        check(&text);
    }
}
