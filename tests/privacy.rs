//! No finding repeats what a contact says, however broken the card and the text around it are.

#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use proptest::prelude::*;
use quitus::Param;
use quitus::{Issue, Kind, Locale, Options, check, contact};

/// Cards in every version, with values whose letters stand in no sentence and no standard.
const CARDS: [&str; 3] = [
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Xqzjvk WQXZH\r\nN:WQXZH;Xqzjvk;;;\r\nTEL;TYPE=WORK,VOICE:0699887766\r\n\
     EMAIL;TYPE=WORK,INTERNET:xqzjvk@wqxzh.kjq\r\nADR;TYPE=WORK:;;887 qjx Zkqvw;XKZJQ;;99887;Kzjqx\r\n\
     ROLE:Jzkxq vqzwk\r\nREV:2020-10-07T13:18:12Z\r\nEND:VCARD",
    "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:WQXZH;Xqzjvk=C3=A9\nFN:Xqzjvk WQXZH\n\
     TEL;HOME;VOICE:+33 6 99 88 77 66\nEMAIL;INTERNET:xqzjvk@wqxzh.kjq\nX-VQJZK:jxkq zwvkj\nNOTE:jqxkz, 0699887766\n\
     PHOTO;ENCODING=BASE64:xqzjvkWQXZHjzkxq\nEND:VCARD",
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Xqzjvk WQXZH\r\nitem1.TEL;VALUE=uri;PREF=1;TYPE=\"voice,cell\":tel:0699887766\r\n\
     item1.X-ABLabel:jzkxq\r\nBDAY:99887766\r\nRELATED;VALUE=text:Kzjqx\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Vqzwk\r\n\
     END:VCARD\r\nEND:VCARD\r\nJxkqz 0699887766",
];

/// Every three letters or figures in a row of what the cards say; what vCard itself says is no secret.
static SECRETS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut secrets = Vec::new();
    for card in CARDS {
        for word in card.split(|letter: char| !letter.is_ascii_alphanumeric()) {
            let letters = word.to_ascii_lowercase();
            let own = letters.contains(['q', 'z', 'j']) && !letters.contains("quoted") || letters.contains("99");
            let triples = letters.as_bytes().windows(3).map(|three| String::from_utf8(three.to_vec()).unwrap());
            secrets.extend(triples.filter(|_| own));
        }
    }
    secrets.extend(["887".into(), "877".into(), "776".into()]);
    secrets
});

#[derive(Debug, Clone)]
enum Damage {
    /// The nth line break, quote or other mark is lost.
    Lose(&'static str, usize),
    /// A letter is lost.
    Drop(usize),
    /// Something stands in the text that does not belong there.
    Insert(usize, &'static str),
    /// The text ends.
    End(usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let marks = ["\r\n", "\n", "\\r\\n", "\\n", "\"", ":", ";", ",", "[", "]", "=", "VCARD", "VERSION:", "TYPE="];
    let odd =
        ["\"", "\n", "\\", ":", ";", " ", "=", "{", "[", ",", ".", "'", "\u{7}", "\r\n", ";CHARSET=", ";ENCODING="];
    prop_oneof![
        6 => (prop::sample::select(marks.to_vec()), 0usize..40).prop_map(|(mark, which)| Damage::Lose(mark, which)),
        2 => any::<usize>().prop_map(Damage::Drop),
        4 => (any::<usize>(), prop::sample::select(odd.to_vec())).prop_map(|(at, what)| Damage::Insert(at, what)),
        1 => any::<usize>().prop_map(Damage::End),
    ]
}

fn damaged(mut text: String, damages: &[Damage]) -> String {
    for damage in damages {
        let boundary = |at: usize| (0..=at % (text.len() + 1)).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        match damage {
            Damage::Lose(mark, which) => {
                let places: Vec<usize> = text.match_indices(mark).map(|(at, _)| at).collect();
                if let Some(at) = places.get(which % places.len().max(1)) {
                    text.replace_range(at..&(at + mark.len()), "");
                }
            }
            Damage::Drop(at) => {
                let at = boundary(*at);
                if at < text.len() {
                    text.remove(at);
                }
            }
            Damage::Insert(at, what) => text.insert_str(boundary(*at), what),
            Damage::End(at) => text.truncate(boundary(*at)),
        }
    }
    text
}

fn payload(card: &str) -> String {
    let card = serde_json::Value::from(card);
    format!(
        "{{\"reference\":\"INTER-0500\",\"contractReference\":\"contract1\",\"logDate\":\"2020-03-06T15:35:26+01:00\",\
         \"eventDate\":\"2020-03-06T15:35:00+01:00\",\"status\":\"closed\",\"event\":\"done\",\"serviceCode\":\"P902\",\
         \"contacts\":[{card},\"Xqzjvk WQXZH 0699887766\"],\"workType\":\"corrective\"}}"
    )
}

fn tells_nothing(issues: &[Issue], text: &str) {
    for issue in issues {
        let mut told = vec![issue.message(Locale::En), issue.message(Locale::Fr)];
        for (_, param) in issue.params.iter() {
            match param {
                Param::Text(text) => told.push(text.clone()),
                Param::List(list) => told.extend(list.iter().cloned()),
                Param::Number(_) => {}
            }
        }
        for told in told {
            let letters = told.to_ascii_lowercase();
            let secret = SECRETS.iter().find(|secret| letters.contains(*secret));
            assert_eq!(secret, None, "{} says {told:?} of {text:?}", issue.code.as_str());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_a_damaged_card(card in prop::sample::select(&CARDS[..]), damages in prop::collection::vec(damage(), 0..6)) {
        let card = damaged(card.into(), &damages);
        let mut issues = Vec::new();
        contact::parse(&card, &Options::default(), &mut issues);
        tells_nothing(&issues, &card);
        tells_nothing(check(Kind::IntentLog, payload(&card), &Options::default()).issues(), &card);
    }

    #[test]
    fn of_a_damaged_text(card in prop::sample::select(&CARDS[..]), damages in prop::collection::vec(damage(), 1..4)) {
        let text = damaged(payload(card), &damages);
        tells_nothing(check(Kind::IntentLog, &text, &Options::default()).issues(), &text);
    }
}

#[test]
fn of_a_card_that_lost_its_line_breaks() {
    let card = CARDS.map(|card| card.replace(['\r', '\n'], ""));
    for card in card {
        let mut issues = Vec::new();
        contact::parse(&card, &Options::default(), &mut issues);
        assert!(!issues.is_empty());
        tells_nothing(&issues, &card);
    }
}
