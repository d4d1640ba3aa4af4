//! vCards: the laws on any text, the vectors, and the cases of real cards, all without JSON around them.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use proptest::prelude::*;
use quitus::vcard::{Address, Contact, Email, Name, Phone, format, is_card, parse, read};
use quitus::{Code, Finding, Options, Param, Severity, contact};

/// What a card becomes, and what is found.
fn reading(text: &str) -> (Option<String>, Vec<Finding>) {
    let mut findings = Vec::new();
    let card = read(text, &mut |finding| findings.push(finding)).map(|card| card.as_str().to_owned());
    (card, findings)
}

/// What holds for every text.
fn check_laws(text: &str) {
    let (card, findings) = reading(text);
    let mut last = 0;
    for finding in &findings {
        assert!(text.get(finding.at.clone()).is_some(), "{finding:?} is out of place in {text:?}");
        assert!(last <= finding.at.start, "{findings:?} out of order in {text:?}");
        last = finding.at.start;
        match (&card, &finding.mend) {
            (Some(card), Some(mend)) if mend.safe => assert_eq!(&mend.text, card, "{text:?}"),
            (None, Some(mend)) => {
                assert!(!mend.safe, "{text:?}");
                assert_eq!(reading(&mend.text), (Some(mend.text.clone()), vec![]), "{text:?}");
            }
            _ => {}
        }
    }
    let failed = findings.iter().any(|finding| finding.severity == Severity::Error);
    assert_eq!(card.is_none(), failed, "{text:?}: {findings:?}");
    let Some(card) = card else { return };

    let (again, second) = reading(&card);
    assert_eq!(again.as_deref(), Some(card.as_str()), "of {text:?}");
    for finding in &second {
        assert!(finding.mend.as_ref().is_none_or(|mend| !mend.safe), "{finding:?} stays in {card:?}");
    }
    if findings.is_empty() {
        let plain = text.replace("\r\n ", "").replace("\r\n\t", "");
        assert_eq!(plain.strip_suffix("\r\n").unwrap_or(&plain), card, "changed without a word");
    }
    assert!(card.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\n") && card.ends_with("\r\nEND:VCARD"), "{card:?}");
    assert!(!card.replace("\r\n", "").contains(['\r', '\n']), "{card:?}");
    for finding in &findings {
        if let Some(mend) = &finding.mend {
            let (mended, left) = reading(&mend.text);
            assert_eq!(mended.as_ref(), Some(&mend.text), "{text:?}");
            let lost = left.iter().filter(|one| one.code == finding.code && one.mend.is_some()).count() == 0;
            assert!(
                lost || finding.code == Code::VcardAddressOrder,
                "{finding:?} of {text:?} is still in {:?}",
                mend.text
            );
        }
    }
    let contact = parse(text, &mut |_| {}).unwrap();
    check_round_trip(&contact);
    check_closure(text);
}

/// Whatever `contact.parse` gives, `format` takes, and the card of it parses to the same contact.
fn check_closure(text: &str) {
    let Some(contact) = contact::parse(text, &Options::default(), &mut Vec::new()) else { return };
    let card = format(&contact, &mut |finding| assert_ne!(finding.severity, Severity::Error, "{text:?}: {finding:?}"));
    let again = contact::parse(card.unwrap(), &Options::default(), &mut Vec::new());
    let derived = contact.formatted.trim().is_empty();
    let again =
        again.map(|again| if derived { Contact { formatted: contact.formatted.clone(), ..again } } else { again });
    assert_eq!(again.as_ref(), Some(&contact), "{text:?}");
}

/// A contact that was read is written and read again without a change.
fn check_round_trip(contact: &Contact) {
    let mut findings = Vec::new();
    let Some(card) = format(contact, &mut |finding| findings.push(finding)) else {
        assert!(findings.iter().any(|finding| finding.severity == Severity::Error), "{contact:?}");
        return;
    };
    let (canonical, second) = reading(&card);
    assert_eq!(canonical.as_deref(), Some(card.as_str()), "{contact:?}");
    assert!(second.iter().all(|finding| finding.mend.as_ref().is_none_or(|mend| !mend.safe)), "{second:?}");
    let mut again = parse(&card, &mut |_| {}).unwrap();
    let contact = with_line_feeds(contact);
    if contact.formatted.trim().is_empty() {
        // It was derived.
        again.formatted.clone_from(&contact.formatted);
    }
    assert_eq!(again, contact, "{card:?}");
}

/// The same contact, all line breaks written LF.
fn with_line_feeds(contact: &Contact) -> Contact {
    let lf = |text: &String| {
        text.replace("\r\n", "\n").replace(['\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
    };
    let Name { family, given, additional, prefix, suffix } = &contact.name;
    let address = |adr: &Address| Address {
        po_box: lf(&adr.po_box),
        extended: lf(&adr.extended),
        street: lf(&adr.street),
        locality: lf(&adr.locality),
        region: lf(&adr.region),
        postal_code: lf(&adr.postal_code),
        country: lf(&adr.country),
        types: adr.types.clone(),
    };
    Contact {
        name: Name {
            family: lf(family),
            given: lf(given),
            additional: lf(additional),
            prefix: lf(prefix),
            suffix: lf(suffix),
        },
        formatted: lf(&contact.formatted),
        role: lf(&contact.role),
        org: lf(&contact.org),
        tel: contact.tel.iter().map(|tel| Phone { number: lf(&tel.number), types: tel.types.clone() }).collect(),
        email: contact.email.iter().map(|one| Email { address: lf(&one.address), types: one.types.clone() }).collect(),
        adr: contact.adr.iter().map(address).collect(),
        rev: lf(&contact.rev),
        other: contact.other.clone(),
    }
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(&[
            "BEGIN:VCARD", "END:VCARD", "VERSION:3.0", "VERSION:2.1", "FN", "N", "TEL", "ADR", "NOTE", "REV", "BDAY",
            "EMAIL", "ORG", "URL", "PHOTO", "AGENT", "X-A", "item1.", "LABEL", "NICKNAME", "CATEGORIES",
        ][..]).prop_map(str::to_owned),
        4 => prop::sample::select(&[
            ";TYPE=", ";type=", ";HOME", ";WORK", ";QUOTED-PRINTABLE", ";ENCODING=QUOTED-PRINTABLE", ";ENCODING=b",
            ";BASE64", ";CHARSET=UTF-8", ";CHARSET=ISO-8859-1", ";CHARSET=", ";VALUE=uri", ";VALUE=text", ";PREF=1", ";X=", ";", "=",
            "\"", "HOME,VOICE", "GARDIEN", ";ALTID=1", ";JPEG", ";INLINE", ";LANGUAGE=fr",
        ][..]).prop_map(str::to_owned),
        4 => prop::sample::select(&["\r\n", "\n", "\r", "\r\n ", "\n\t", "=\r\n", " ", "\r\n\r\n"][..]).prop_map(str::to_owned),
        4 => Just(":".to_owned()),
        2 => prop::sample::select(&[
            "\\n", "\\N", "\\,", "\\;", "\\:", "\\\\", "\\", ",", ";", "=C3=A9", "=3B", "=5C", "=0A", "=E9", "=", "\u{FEFF}", "\u{7}",
            "165 Avenue;59000;LILLE;France", "2020-10-07T15:18:12+02:00", "20201007", "tel:+33", "é", "🛠", "\\r\\n",
            "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}", "\u{92}", "\u{7F}", "\u{A0}", "\t", "Ã©", "\u{FFFD}", "=C3",
            "data:image/png;base64,AA==", "geo:1,2", ";PREF=2", ";MEDIATYPE=a/b", "N/A", "=00", "=ED=A0=BD=ED=B1=B7",
        ][..]).prop_map(str::to_owned),
        1 => ".{0,6}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn laws_hold_for_any_card(pieces in prop::collection::vec(piece(), 0..24), end in any::<bool>()) {
        let mut text = String::from("BEGIN:VCARD\r\nVERSION:3.0\r\n");
        text.extend(pieces);
        if end {
            text.push_str("\r\nEND:VCARD");
        }
        check_laws(&text);
    }

    #[test]
    fn laws_hold_for_any_lines(lines in prop::collection::vec((piece(), piece(), piece(), piece()), 0..8)) {
        let mut text = String::from("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X\r\n");
        for (a, b, c, d) in lines {
            text.extend([a, b, ":".into(), c, d, "\r\n".into()]);
        }
        text.push_str("END:VCARD\r\n");
        check_laws(&text);
    }

    #[test]
    fn laws_hold_for_any_text(text in ".{0,80}") {
        check_laws(&text);
        check_closure(&text);
        let _ = is_card(&text);
    }
}

/// Text that tries to break out of its line.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(
            &[
                "\r\n",
                "\n",
                "\r",
                "\u{B}",
                "\u{C}",
                "\u{85}",
                "\u{2028}",
                "\\",
                "\\n",
                ",",
                ";",
                ":",
                "\"",
                "=",
                "^",
                "é",
                "🛠",
                " ",
                "\t",
                "END:VCARD",
                "BEGIN:VCARD",
                "TEL:3615",
                "=0D=0A",
                "tel:",
                "\u{FEFF}",
                "0786220276",
                "\\r\\n",
                "item1.",
            ][..]
        )
        .prop_map(str::to_owned),
        "[^\\x00-\\x08\\x0E-\\x1F\\x7F]{0,8}",
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn types() -> impl Strategy<Value = Vec<String>> {
    prop::sample::subsequence(
        &["HOME", "WORK", "VOICE", "CELL", "PREF", "X-GARDIEN", "Bureau du gardien", "Étage"][..],
        0..4,
    )
    .prop_map(|words| words.into_iter().map(str::to_owned).collect())
}

/// Without what nobody sees, which numbers and addresses lose.
fn visible(text: &str) -> String {
    let seen: String = text.chars().filter(|letter| letter.is_ascii() || letter.is_alphanumeric()).collect();
    seen.trim_matches([' ', '\t']).to_owned()
}

fn contact() -> impl Strategy<Value = Contact> {
    let name = prop::array::uniform5(hostile());
    let said = || {
        let visible = hostile().prop_map(|text| visible(&text));
        // A scheme in front is taken for that of a URI.
        let is_uri = |text: &str| {
            let start = text.trim_start().to_ascii_lowercase();
            start.starts_with("tel:") || start.starts_with("mailto:")
        };
        visible.prop_filter("a number or an address", move |text| !text.trim().is_empty() && !is_uri(text))
    };
    let phone = (said(), types()).prop_map(|(number, types)| Phone { number, types });
    let email = (said(), types()).prop_map(|(address, types)| Email { address, types });
    let address = (prop::array::uniform7(hostile()), types()).prop_map(|(parts, types)| {
        let [po_box, extended, street, locality, region, postal_code, country] = parts;
        Address { po_box, extended, street, locality, region, postal_code, country, types }
    });
    let rev = prop::sample::select(&["", "2020-10-07T13:18:12Z", "2020-10-07", "2020-10-07T15:18:12"][..]);
    let other = prop::sample::subsequence(
        &[
            "item1.X-ABLabel:_$!<Work>!$_",
            "NOTE:a\\, b",
            "X-A;B=c:d;e",
            "URL:https://example.org",
            "PHOTO;ENCODING=b:AA==",
        ][..],
        0..3,
    );
    let several = prop::collection::vec(phone, 0..3);
    let more = (several, prop::collection::vec(email, 0..2), prop::collection::vec(address, 0..2));
    (name, hostile(), hostile(), hostile(), more, rev, other).prop_map(
        |(name, formatted, role, org, more, rev, other)| {
            let [family, given, additional, prefix, suffix] = name;
            let (tel, email, adr) = more;
            Contact {
                name: Name { family, given, additional, prefix, suffix },
                formatted,
                role,
                org,
                tel,
                email,
                adr,
                rev: rev.to_owned(),
                other: other.into_iter().map(str::to_owned).collect(),
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_contact_comes_back_from_its_card(contact in contact()) {
        let card = format(&contact, &mut |finding| assert_ne!(finding.severity, Severity::Error, "{finding:?}")).unwrap();
        let lines = card.split("\r\n").count();
        let fields = contact.tel.len() + contact.email.len() + contact.adr.len() + contact.other.len();
        prop_assert!(lines <= fields + 8, "a value started a line: {card:?}");
        check_round_trip(&contact);
        check_laws(&card);
    }

    #[test]
    fn lines_of_others_stay_one_line_or_are_refused(other in prop::collection::vec((piece(), piece(), piece(), piece()), 1..3)) {
        let other = other.into_iter().map(|(a, b, c, d)| [a, b, c, d].concat()).collect();
        let contact = Contact { formatted: "X".into(), other, ..Contact::default() };
        let mut refused = false;
        if let Some(card) = format(&contact, &mut |finding| refused |= finding.severity == Severity::Error) {
            prop_assert!(card.split("\r\n").count() <= 5 + contact.other.len(), "{card:?}");
            check_laws(&card);
        } else {
            prop_assert!(refused);
        }
    }
}

#[test]
fn format_names_the_field_that_a_card_cannot_carry() {
    let contact = Contact {
        formatted: "a\u{7}".into(),
        tel: vec![Phone { number: "01".into(), types: vec!["HOME".into(), "a:b".into()] }, Phone::default()],
        email: vec![Email { address: "\u{A0}".into(), types: vec![] }],
        adr: vec![Address { street: "\u{0}".into(), ..Address::default() }],
        rev: "yesterday".into(),
        other: vec![
            "END:VCARD".into(),
            "X-A:1\nX-B:2".into(),
            " X-A:1".into(),
            "no property".into(),
            "X-A:\u{1B}".into(),
        ],
        ..Contact::default()
    };
    let mut found = Vec::new();
    assert_eq!(format(&contact, &mut |finding| found.push(finding)), None);
    let fields: Vec<_> = found
        .iter()
        .map(|finding| match finding.params.get("field") {
            Some(Param::Text(field)) => (finding.code.as_str(), field.as_str()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        fields,
        [
            ("vcard.control-character", "/fn"),
            ("vcard.parameter", "/tel/0/types/1"),
            ("text.empty", "/tel/1/number"),
            ("text.empty", "/email/0/address"),
            ("vcard.control-character", "/adr/0/street"),
            ("vcard.date-unreadable", "/rev"),
            ("vcard.stray-line", "/other/0"),
            ("vcard.stray-line", "/other/1"),
            ("vcard.stray-line", "/other/2"),
            ("vcard.stray-line", "/other/3"),
            ("vcard.control-character", "/other/4"),
        ]
    );
}

#[test]
fn what_no_field_can_say_stays_a_line() {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X\r\nN:X;;;;\r\nTEL:\r\nEMAIL;TYPE=WORK:\\n\r\nTEL;TYPE=A\\B:01\r\n\
        TEL;TYPE=A\u{2028}B:02\r\nNOTE:a\u{2028}b\u{85}c\u{B}d\u{7}e\r\nROLE:\u{1}f\u{C}g\r\nEND:VCARD";
    let contact = parse(text, &mut |_| {}).unwrap();
    let lines = ["TEL:", "EMAIL;TYPE=WORK:\\n", "TEL;TYPE=A\\B:01", "TEL;TYPE=A\\nB:02", "NOTE:a\\nb\\nc\\nde"];
    assert_eq!(contact.other, lines);
    assert_eq!(contact.role, "f\ng");
    check_laws(text);
}

#[test]
fn a_card_taken_apart() {
    let text = "BEGIN:VCARD\r\nVERSION:4.0\r\nN:DUPONT;Pierre\r\nFN:Pierre DUPONT\r\nTEL;PREF=1;TYPE=WORK:0734220902\r\n\
        TEL;VALUE=uri;TYPE=CELL:tel:+33-6\r\nitem1.EMAIL:a@b.fr\r\nitem2.TEL:01\r\nitem2.X-ABLabel:Gardien\r\n\
        ADR;TYPE=WORK:;;1 rue X\\, B;LILLE;;59000;France\r\nORG:Intent;Support\r\nROLE:Locataire\r\nNOTE:x\r\nEND:VCARD";
    let contact = parse(text, &mut |_| {}).unwrap();
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    assert_eq!(contact.name, Name { family: "DUPONT".into(), given: "Pierre".into(), ..Name::default() });
    assert_eq!(contact.formatted, "Pierre DUPONT");
    assert_eq!(contact.role, "Locataire");
    assert_eq!(
        contact.tel,
        [
            Phone { number: "0734220902".into(), types: words(&["PREF", "WORK"]) },
            Phone { number: "+33-6".into(), types: words(&["CELL"]) },
        ]
    );
    assert_eq!(contact.email, [Email { address: "a@b.fr".into(), types: vec![] }]);
    assert_eq!(contact.adr[0].street, "1 rue X, B");
    assert_eq!(contact.adr[0].postal_code, "59000");
    assert_eq!(contact.other, ["item2.TEL:01", "item2.X-ABLabel:Gardien", "ORG:Intent;Support", "NOTE:x"]);
}

fn texts(json: &str) -> Vec<(String, String)> {
    let map: serde_json::Map<String, serde_json::Value> = serde_json::from_str(json).unwrap();
    map.into_iter().map(|(name, text)| (name, text.as_str().unwrap().to_owned())).collect()
}

#[test]
fn laws_hold_for_every_vector() {
    let vectors = texts(include_str!("vectors/vcards.json"));
    assert_eq!(vectors.len(), 38);
    for (name, text) in vectors {
        assert_eq!(is_card(&text), name != "free_text", "{name}");
        check_laws(&text);
        // Cut anywhere, it never makes the reading stumble.
        for (cut, _) in text.char_indices() {
            check_laws(&text[..cut]);
        }
    }
}

/// The cases are written for whole payloads; here only the card is read.
#[test]
fn cases_of_contacts() {
    for topic in ["contacts", "contacts-oddities"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/intent.log").join(topic);
        let file: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(path.with_extension("json")).unwrap()).unwrap();
        for case in file["cases"].as_array().unwrap() {
            let name = case["name"].as_str().unwrap();
            let text = case["set"]["/contacts"][0].as_str().unwrap();
            if !is_card(text) {
                assert_eq!(case["issues"][0]["code"], "contact.plain-text", "{name}");
                continue;
            }
            let (card, findings) = reading(text);
            let found: Vec<serde_json::Value> = findings
                .iter()
                .map(|finding| {
                    let at = serde_json::to_string(&text[finding.at.clone()]).unwrap();
                    let severity = finding.severity.as_str();
                    serde_json::json!({"code": finding.code.as_str(), "severity": severity, "pointer": "/contacts/0", "at": at[1..at.len() - 1]})
                })
                .collect();
            assert_eq!(serde_json::Value::Array(found), case["issues"], "{name}");
            assert_eq!(card.as_deref(), case["normalAt"]["/contacts/0"].as_str(), "{name}");
            check_laws(text);
        }
    }
}

#[test]
fn a_card_opens_with_begin() {
    for text in [
        "BEGIN:VCARD",
        " \r\n\tbegin:vcard\n",
        "\u{FEFF}BEGIN:vCard",
        "home.begin:vcard",
        "BEGIN : VCARD",
        "BEGIN:VCARD\\nEND:VCARD",
    ] {
        assert!(is_card(text), "{text:?}");
    }
    for text in [
        "",
        "M. Albert Prince",
        "BEGIN:VCALENDAR",
        "BEGIN:VCARDS",
        "tél: BEGIN:VCARD",
        "BEGIN",
        "VCARD",
        "END:VCARD",
        "Begin\r\nVERSION:3.0",
    ] {
        assert!(!is_card(text), "{text:?}");
    }
}

#[test]
fn a_canonical_card_is_borrowed() {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X\r\nN:X;;;;\r\nitem1.TEL;TYPE=WORK,VOICE:01\r\nEND:VCARD\r\n";
    let card = read(text, &mut |finding| panic!("{finding:?}")).unwrap();
    assert_eq!(card.as_str().as_ptr(), text.as_ptr());
    let mut out = b"kept ".to_vec();
    card.write(&mut out);
    assert_eq!(out, [b"kept ", text.trim_end().as_bytes()].concat());
}

#[test]
fn long_cards_are_read_in_linear_time() {
    let shapes: [(&str, &str); 8] = [
        ("", "x\r\n"),
        ("", "TEL;HOME:1\r\n"),
        ("NOTE;QUOTED-PRINTABLE:", "=C3=A9=\r\n"),
        ("NOTE:", "a\r\n "),
        ("TEL;TYPE=", "A,B,"),
        ("TEL", ";X=\"\r\n "),
        ("ADR:", "a;"),
        ("AGENT:\r\n", "BEGIN:VCARD\r\n"),
    ];
    for (head, piece) in shapes {
        let text = format!("BEGIN:VCARD\r\nVERSION:3.0\r\n{head}{}:\r\nEND:VCARD", piece.repeat(200_000 / piece.len()));
        let start = std::time::Instant::now();
        let (_, findings) = reading(&text);
        let mends: usize =
            findings.iter().filter_map(|finding| finding.mend.as_ref()).map(|mend| mend.text.len()).sum();
        assert!(mends <= 100 * text.len(), "{piece:?}");
        assert!(start.elapsed().as_secs() < 10, "{piece:?} took {:?}", start.elapsed());
    }
}
