//! The scanner against `serde_json`: both take a text or both refuse it, and read the same value.
//!
//! Known differences, each with a test of its own: a byte order mark, half surrogate pairs and broken
//! UTF-8 are noted and read over; the depth is the caller's; exponents stay as they are written.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[allow(dead_code)]
mod corpus;

use std::fmt;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use quitus::Code;
use quitus::json::decode::decode;
use quitus::json::scan::scan;
use quitus::json::tree::{Node, NodeId, NodeKind, Tree};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A value with nothing lost: numbers as written, members in order, names more than once.
#[derive(Debug, Clone, PartialEq)]
enum Json {
    Null,
    Flag(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// What our scanner reads.
fn ours(text: &str, depth: usize) -> Result<Json, Code> {
    let (mut nodes, mut odd) = (Vec::new(), Vec::new());
    let scanned = scan(text, depth, &mut nodes, &mut odd);
    // Whoever goes from node to node comes to an end, in a text that broke off as well.
    let is_ahead = |(at, node): (usize, &Node)| node.next as usize > at && node.next as usize <= nodes.len();
    assert!(nodes.iter().enumerate().all(is_ahead), "{nodes:?} of {text:?}");
    scanned.map_err(|refusal| {
        assert!(text.get(refusal.at.clone()).is_some(), "{refusal:?} lies outside of {text:?}");
        refusal.code
    })?;
    let tree = Tree { text, nodes: &nodes };
    consistent(&tree);
    let value = read(&tree, Tree::ROOT);
    match odd.first() {
        Some(oddity) => Err(oddity.code),
        None => Ok(value),
    }
}

fn read(tree: &Tree<'_>, at: NodeId) -> Json {
    let mut buffer = String::new();
    match tree.node(at).ty {
        NodeKind::Null => Json::Null,
        NodeKind::True => Json::Flag(true),
        NodeKind::False => Json::Flag(false),
        NodeKind::Number => Json::Number(tree.raw(at).into()),
        NodeKind::String => Json::Text(tree.string(at, &mut buffer).into()),
        NodeKind::Array => Json::List(tree.elements(at).map(|element| read(tree, element)).collect()),
        NodeKind::Object => {
            let member = |(key, value)| (tree.string(key, &mut String::new()).to_owned(), read(tree, value));
            Json::Object(tree.members(at).map(member).collect())
        }
    }
}

/// Every node lies in its parent, behind its elder siblings, and is found again by its first byte.
fn consistent(tree: &Tree<'_>) {
    for (index, node) in tree.nodes.iter().enumerate() {
        let at = index as NodeId;
        assert!(node.start < node.end && node.next > at && node.next as usize <= tree.nodes.len());
        assert_eq!(tree.around(node.start as usize), at);
        if index > 0 {
            let around = tree.parent(at);
            let parent = tree.node(around);
            assert!(around < at && node.next <= parent.next);
            assert!(parent.start < node.start && node.end < parent.end);
            let is_key = parent.ty == NodeKind::Object && tree.members(around).any(|(key, _)| key == at);
            assert_eq!(node.is_key(), is_key);
        }
    }
}

/// The deepest nesting that `serde_json` reads.
const DEEPEST: usize = 127;

/// What `serde_json` reads.
fn theirs(text: &str) -> Option<Json> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Json::deserialize(&mut reader).ok()?;
    reader.end().ok().map(|()| value)
}

/// How `serde_json` hands over a number that fits no integer, with its feature `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Json;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("any JSON")
            }
            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json::Null)
            }
            fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
                Ok(Json::Flag(flag))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
                Ok(Json::Number(number.to_string()))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
                Ok(Json::Number(number.to_string()))
            }
            fn visit_str<E>(self, text: &str) -> Result<Json, E> {
                Ok(Json::Text(text.into()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Json, A::Error> {
                let mut list = Vec::new();
                while let Some(element) = elements.next_element()? {
                    list.push(element);
                }
                Ok(Json::List(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
                let mut object = Vec::new();
                while let Some((key, value)) = members.next_entry::<String, Json>()? {
                    if key == NUMBER {
                        let Json::Text(number) = value else { unreachable!("a number is handed over as text") };
                        return Ok(Json::Number(number));
                    }
                    object.push((key, value));
                }
                Ok(Json::Object(object))
            }
        }
        reader.deserialize_any(Any)
    }
}

/// `serde_json` writes exponents in its own way: `1E2` as `1e+2`.
fn respell(value: Json) -> Json {
    match value {
        Json::Number(number) => Json::Number(match number.to_lowercase().split_once('e') {
            Some((digits, power)) if !power.starts_with(['+', '-']) => format!("{digits}e+{power}"),
            _ => number.to_lowercase(),
        }),
        Json::List(list) => Json::List(list.into_iter().map(respell).collect()),
        Json::Object(object) => Json::Object(object.into_iter().map(|(key, value)| (key, respell(value))).collect()),
        other => other,
    }
}

/// Both read the same, or both refuse.
fn assert_same(text: &str) {
    match ours(text, DEEPEST) {
        Err(Code::JsonBom) => assert_same(text.strip_prefix('\u{FEFF}').unwrap()),
        // Both kinds of reader know half a pair; only ours reads over it.
        Err(Code::JsonLoneSurrogate) => assert_eq!(theirs(text), None, "{text:?}"),
        other => assert_eq!(other.ok().map(respell), theirs(text), "{text:?}"),
    }
}

#[test]
fn every_case() {
    let cases = corpus::read();
    for case in &cases {
        assert_same(&case.text);
    }
    assert!(cases.len() > 1000);
}

#[test]
fn every_prefix_of_a_payload() {
    let cases = corpus::read();
    let case = cases.iter().find(|case| case.file == "intent.log/published.json").unwrap();
    for (at, _) in case.text.char_indices() {
        assert_same(&case.text[..at]);
        assert_same(&case.text[at..]);
    }
}

/// Everything that a grammar of numbers, words and strings can get wrong in a few characters.
#[test]
fn short_texts() {
    let letters = ["-", "0", "1", ".", "e", "E", "+", "\"", "\\", "u", "n", " ", "[", "]", ",", "{", "}", ":", "a"];
    let mut texts = vec![String::new()];
    for _ in 0..4 {
        texts = texts.iter().flat_map(|text| letters.map(|letter| text.clone() + letter)).collect();
        texts.iter().for_each(|text| assert_same(text));
    }
    assert_eq!(texts.len(), letters.len().pow(4));
}

#[test]
fn single_bytes() {
    for byte in 0..=0x7F_u8 {
        let byte = char::from(byte);
        for text in [
            format!("{byte}"),
            format!("\"{byte}\""),
            format!("\"\\{byte}\""),
            format!("\"\\u00{byte}0\""),
            format!("[1{byte}2]"),
            format!("[1{byte}]"),
            format!("{{\"a\"{byte}1}}"),
            format!("{{{byte}\"a\":1}}"),
            format!("1{byte}"),
            format!("{byte}1"),
            format!("true{byte}"),
            format!("\u{FEFF}{byte}"),
            format!("\"12345678{byte}12345678\""),
        ] {
            assert_same(&text);
        }
    }
}

#[test]
fn half_pairs_are_noted_and_read_as_the_replacement_character() {
    for inside in [r"\ud800", r"\udc00", r"\ud800\ud800", r"\udc00\ud800", r"\ud800x", r"\ud83d\u0041", r"\uD83D\n"] {
        let text = format!("[\"{inside}\"]");
        assert_eq!(ours(&text, 9), Err(Code::JsonLoneSurrogate), "{text}");
        assert_eq!(theirs(&text), None, "{text}");
        let (mut nodes, mut odd) = (Vec::new(), Vec::new());
        scan(&text, 9, &mut nodes, &mut odd).unwrap();
        let tree = Tree { text: &text, nodes: &nodes };
        let mut buffer = String::new();
        assert!(tree.string(1, &mut buffer).contains('\u{FFFD}'), "{text}");
        assert!(odd.iter().all(|oddity| oddity.at.range().len() == 6), "{text}");
    }
    assert_eq!(ours(r#""\ud83d\udee0""#, 9), Ok(Json::Text("🛠".into())));
}

#[test]
fn broken_bytes_are_noted_and_keep_every_offset() {
    for bytes in [&b"[\"\xE9t\xE9\"]"[..], b"[\"\xC3\"]", b"[\"\xF0\x9F\x9B\"]", b"[\"\xC0\x80\"]", b"\xFF"] {
        let mut odd = Vec::new();
        let text = decode(bytes, &mut odd);
        assert_eq!(text.len(), bytes.len());
        assert!(odd.iter().all(|oddity| oddity.code == Code::JsonInvalidUtf8) && !odd.is_empty());
        assert!(serde_json::from_slice::<serde_json::Value>(bytes).is_err());
    }
    let mut odd = Vec::new();
    assert_eq!(decode(b"\"\xED\xA0\x80\"", &mut odd), "\"\u{FFFD}\"");
    assert_eq!(odd[0].code, Code::JsonLoneSurrogate);
}

#[test]
fn the_depth_is_the_callers() {
    for depth in [1, 2, 3, 64, DEEPEST] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let nested = |count: usize| open.repeat(count) + "1" + &close.repeat(count);
            assert_eq!(ours(&nested(depth), depth).ok(), theirs(&nested(depth)), "{depth}");
            assert_eq!(ours(&nested(depth + 1), depth), Err(Code::JsonTooDeep), "{depth}");
        }
    }
    assert_eq!(ours("[[],[],[[]]]", 3).ok(), theirs("[[],[],[[]]]"));
}

#[test]
fn numbers_have_no_bounds_and_stay_as_written() {
    for number in ["1e999", "-0", "-0.0e-0", "0.10", "1E+2", &"9".repeat(400), "5e-324", "1e99999999999999999999"] {
        assert_eq!(ours(number, 1), Ok(Json::Number(number.into())));
        assert_same(number);
    }
}

/// JSON as a generator writes it: white space, escapes and all.
fn json() -> impl Strategy<Value = String> {
    let space = || prop::sample::select(&["", "", " ", "\n", "\r\n\t"][..]);
    let number = r"-?(0|[1-9][0-9]{0,18})(\.[0-9]{1,18})?([eE][+-]?[0-9]{1,3})?";
    let piece = prop_oneof![
        6 => "[ -!#-\\[\\]-~é🛠\u{7F}\u{2028}]{0,12}",
        2 => prop::sample::select(&["\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\uD83D\\uDEE0", "\\u0000", "\\b\\f"][..])
            .prop_map(str::to_owned),
    ];
    let text = prop::collection::vec(piece, 0..4).prop_map(|pieces| format!("\"{}\"", pieces.concat()));
    let leaf = prop_oneof![
        number.prop_map(|number| number),
        text.clone(),
        prop::sample::select(&["true", "false", "null", "[]", "{}", "[ ]", "{ }"][..]).prop_map(str::to_owned),
    ];
    let value = leaf.prop_recursive(5, 40, 6, move |inner| {
        let element = (space(), inner.clone(), space()).prop_map(|(a, value, b)| format!("{a}{value}{b}"));
        let member = (space(), text.clone(), space(), space(), inner, space())
            .prop_map(|(a, key, b, c, value, d)| format!("{a}{key}{b}:{c}{value}{d}"));
        prop_oneof![
            prop::collection::vec(element, 1..6).prop_map(|elements| format!("[{}]", elements.join(","))),
            prop::collection::vec(member, 1..6).prop_map(|members| format!("{{{}}}", members.join(","))),
        ]
    });
    (space(), value, space()).prop_map(|(a, value, b)| format!("{a}{value}{b}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn generated_json(text in json()) {
        prop_assert!(ours(&text, DEEPEST).is_ok(), "{}", text);
        assert_same(&text);
    }

    #[test]
    fn generated_json_with_one_slip(text in json(), at in any::<prop::sample::Index>(), slip in "[\\x00-~é\u{FEFF}]?", cut in 0..3_usize) {
        let mut places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        places.push(text.len());
        let place = at.index(places.len());
        let behind = places.get(place + cut).copied().unwrap_or(text.len());
        assert_same(&format!("{}{slip}{}", &text[..places[place]], &text[behind..]));
    }

    #[test]
    fn payloads_with_one_slip(case in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), slip in "[\\[\\]{}\",:0-9\\\\ eun.-]{0,2}", cut in 0..4_usize) {
        thread_local! { static TEXTS: Vec<String> = corpus::read().into_iter().map(|case| case.text).filter(|text| text.len() < 4000).collect(); }
        let text = TEXTS.with(|texts| case.get(texts).clone());
        let mut places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        places.push(text.len());
        let place = at.index(places.len());
        let behind = places.get(place + cut).copied().unwrap_or(text.len());
        assert_same(&format!("{}{slip}{}", &text[..places[place]], &text[behind..]));
    }
}
