//! No input makes it panic, loop, or take time and memory out of proportion to its size.
//!
//! No clock is read: sizes are chosen so that work which grows with the square of the input,
//! or findings that each repeat much of it, would hang the test or be counted.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[allow(dead_code)]
mod corpus;

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use quitus::{Issue, Kind, Options, Report, Severity, check, is_valid};
use quitus::{Param, Patch};

/// Checks a text and the laws that hold for every text, however broken.
fn judge(kind: Kind, text: &[u8], options: &Options) -> Report {
    let report = check(kind, text, options);
    let has_error = report.issues().iter().any(|issue| issue.severity == Severity::Error);
    assert_eq!(report.is_ok(), !has_error);
    assert_eq!(is_valid(kind, text, options), report.is_ok());
    if let Some(normal) = report.text() {
        assert_eq!(check(kind, normal, options).text(), Some(normal));
    }
    for issue in report.issues() {
        // A text that is too large is not read, so nothing in it has a place.
        let Some(span) = issue.span else { return report };
        assert!(span.start.byte <= span.end.byte && span.end.byte <= text.len());
        assert!(span.start.offset <= span.end.offset && span.start.line <= span.end.line);
    }
    assert!(report.issues().is_sorted_by_key(|issue| issue.span.map(|span| span.start.byte)));
    report
}

fn judge_all(text: &[u8]) {
    for kind in Kind::ALL {
        judge(*kind, text, &Options::default());
    }
}

/// How many bytes a report holds, about.
fn weight(report: &Report) -> usize {
    let issue = |issue: &Issue| {
        let patch = |patch: &Patch| patch.path.pointer().len() + patch.value.as_ref().map_or(0, String::len);
        let texts = issue.params.iter().map(|(_, param)| match param {
            Param::Text(text) => text.len(),
            Param::List(texts) => texts.iter().map(String::len).sum(),
            Param::Number(_) => 8,
        });
        let fix: usize = issue.fix.iter().flat_map(|fix| &fix.patch).map(patch).sum();
        issue.pointer().len() + texts.sum::<usize>() + fix
    };
    report.text().map_or(0, str::len) + report.issues().iter().map(issue).sum::<usize>()
}

/// A report that weighs more than this many times its text repeats itself.
const PROPORTION: usize = 400;

fn judge_large(kind: Kind, text: &str) -> Report {
    let report = check(kind, text, &Options::default());
    let weight = weight(&report);
    assert!(weight <= PROPORTION * text.len(), "{weight} bytes are said about {} bytes", text.len());
    report
}

/// A good `intent.log`.
static LOG: LazyLock<serde_json::Value> = LazyLock::new(|| {
    let good = |case: &corpus::Case| case.kind == Kind::IntentLog && case.issues.is_empty();
    serde_json::from_str(&corpus::read().into_iter().find(good).unwrap().text).unwrap()
});

/// The same with another value somewhere.
fn log(pointer: &str, value: &str) -> String {
    let mut root = LOG.clone();
    corpus::set(&mut root, pointer, Some("\u{1}".into()));
    root.to_string().replace("\"\\u0001\"", value)
}

// ---- broken in every way

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        judge_all(&bytes);
    }

    #[test]
    fn any_text_as_a_value(text in ".{0,60}", key in "[a-zA-Z_]{0,12}") {
        let text = serde_json::to_string(&text).unwrap();
        judge_all(text.as_bytes());
        judge_all(format!("{{\"{key}\":{text}}}").as_bytes());
        judge_all(format!("[{{\"{key}\":{text}}}]").as_bytes());
    }

    #[test]
    fn payloads_cut_spliced_swapped_nested_repeated(
        one in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        places in prop::collection::vec(any::<prop::sample::Index>(), 4),
        how in 0..6,
        byte in any::<u8>(),
    ) {
        thread_local! {
            static CASES: Vec<(Kind, Vec<u8>, Options)> = corpus::read().into_iter()
                .filter(|case| case.text.len() < 4000)
                .map(|case| (case.kind, case.text.into_bytes(), case.options)).collect();
        }
        let ((kind, text, options), (_, second, _)) = CASES.with(|cases| (one.get(cases).clone(), other.get(cases).clone()));
        let place = |index: usize, text: &[u8]| places[index].index(text.len() + 1);
        let (from, to) = (place(0, &text).min(place(1, &text)), place(0, &text).max(place(1, &text)));
        let mut broken = text.clone();
        match how {
            0 => drop(broken.drain(from..to)),
            1 => drop(broken.splice(from..to, second[place(2, &second).min(place(3, &second))..].iter().copied())),
            2 if from < to => broken.swap(from, to - 1),
            3 => drop(broken.splice(from..from, [b"{\"a\":[".as_slice(), &second, b"]}"].concat())),
            4 => drop(broken.splice(from..from, text[from..to].repeat(3))),
            _ if from < text.len() => broken[from] = byte,
            _ => {}
        }
        judge(kind, &broken, &options);
    }

    #[test]
    fn members_swapped_for_any_json(
        one in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        value in prop::sample::select(&[
            "null", "true", "0", "-0", "1e999", "1.5", "\"\"", "\" \"", "\"\\ud800\"", "[]", "[null]", "[[]]", "{}",
            "{\"\":0}", "{\"a\":1,\"a\":2}", "\"2020-10-07T15:18:00\"", "\"BEGIN:VCARD\"", "9223372036854775808",
            "-9223372036854775808", "\"-9223372036854775808\"", "\"99999999999999999999\"", "\"\\u0000\"",
        ][..]),
    ) {
        thread_local! {
            static CASES: Vec<corpus::Case> = corpus::read().into_iter().filter(|case| case.issues.is_empty()).collect();
        }
        let (kind, broken) = CASES.with(|cases| {
            let case = one.get(cases);
            let root: serde_json::Value = serde_json::from_str(&case.text).unwrap();
            let mut pointers = Vec::new();
            pointers_of(&root, String::new(), &mut pointers);
            let mut changed = root.clone();
            corpus::set(&mut changed, place.get::<String>(&pointers), Some("\u{1}".into()));
            (case.kind, changed.to_string().replace("\"\\u0001\"", value))
        });
        judge(kind, broken.as_bytes(), &Options::default());
    }
}

fn pointers_of(value: &serde_json::Value, here: String, pointers: &mut Vec<String>) {
    let mut member = |key: String, value| pointers_of(value, format!("{here}/{key}"), pointers);
    match value {
        serde_json::Value::Object(object) => {
            object.iter().for_each(|(key, value)| member(key.replace('~', "~0").replace('/', "~1"), value))
        }
        serde_json::Value::Array(array) => {
            array.iter().enumerate().for_each(|(index, value)| member(index.to_string(), value))
        }
        _ => {}
    }
    pointers.push(here);
}

// ---- large

const LARGE: usize = 200_000;

#[test]
fn deep_brackets() {
    for unit in ["[", "{\"a\":", "[{\"a\":", "[[],"] {
        judge_all(unit.repeat(LARGE / unit.len()).as_bytes());
    }
    let deep = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    judge(Kind::IntentHistory, deep(64).as_bytes(), &Options::default());
    judge(
        Kind::IntentOperation,
        format!("{{\"reference\":\"a\",\"_links\":{}}}", deep(63)).as_bytes(),
        &Options::default(),
    );
}

#[test]
fn one_long_text_everywhere() {
    for unit in ["a", " ", "é", "\\n", "\\u00e9", "0", "9", "2020-10-07T15:18:00", "{", "\\\\", ";", ":", ",", "-", "_"]
    {
        let text = format!("\"{}\"", unit.repeat(LARGE / unit.len()));
        for pointer in
            ["/reference", "/status", "/event", "/eventDate", "/workType", "/criticalLevel", "/tags", "/contacts"]
        {
            judge_large(Kind::IntentLog, &log(pointer, &text));
        }
        judge_large(Kind::IntentLog, &log("/contacts", &format!("[{text}]")));
        judge_large(Kind::KareUnplanned, &format!("{{\"actualStart\":{text}}}"));
        judge_large(Kind::ObapiQuery, &format!("{{\"page\":{text},\"date_start\":{text}}}"));
        judge_large(Kind::ObapiQuery, &format!("{{{text}:1}}"));
    }
}

#[test]
fn one_long_number_everywhere() {
    let digits = "9".repeat(LARGE);
    for number in [
        digits.clone(),
        format!("0.{digits}"),
        format!("1e{digits}"),
        format!("-1.{digits}e-{digits}"),
        "0".repeat(LARGE),
    ] {
        for pointer in ["/criticalLevel", "/visitAttempt", "/reference", "/unknown"] {
            judge_large(Kind::IntentLog, &log(pointer, &number));
        }
        judge_large(Kind::ObapiQuery, &format!("{{\"page\":{number}}}"));
        judge_large(Kind::ObapiQuery, &format!("{{\"page\":\"{number}\"}}"));
    }
}

#[test]
fn a_date_with_many_digits_of_a_second() {
    let fraction = "1".repeat(LARGE);
    for kind in [Kind::IntentLog, Kind::KareUnplanned] {
        let field = if kind == Kind::IntentLog { "eventDate" } else { "actualStart" };
        judge_large(kind, &format!("{{\"{field}\":\"2020-10-07T15:18:00.{fraction}Z\"}}"));
    }
    let late = log("/eventDate", &format!("\"2090-10-07T15:18:00.{fraction}Z\""));
    let report = judge_large(Kind::IntentLog, &late);
    let message = |issue: &Issue| issue.message(quitus::Locale::En).len();
    assert!(report.issues().iter().all(|issue| message(issue) < 1000), "a message repeats the date");
}

/// Errors and warnings in many places: each finding must cost about the same.
#[test]
fn a_hundred_thousand_findings() {
    let many = |unit: &str| vec![unit; 100_000].join(",");
    let count = |kind, text: &str| {
        let report = judge_large(kind, text);
        assert_eq!(report.issues().len(), Options::default().max_issues);
        report.issues().len() + report.omitted()
    };
    assert_eq!(count(Kind::IntentHistory, &format!("[{}]", many("1"))), 100_000);
    assert_eq!(count(Kind::IntentHistory, &format!("[{}]", vec!["{}"; 12_000].join(","))), 9 * 12_000);
    assert!(count(Kind::KareUnplanned, &format!("{{\"siteIds\":[{}]}}", many("\"1\""))) > 100_000);
    assert!(count(Kind::KareUnplanned, &format!("{{\"siteIds\":[{}]}}", many("1.0"))) > 100_000);
    assert!(count(Kind::IntentOperation, &format!("{{\"_links\":[{}]}}", many("1e999"))) >= 100_000);
    assert!(count(Kind::IntentOperation, &format!("{{\"_links\":[{}]}}", many("\"\\ud800\""))) >= 100_000);
}

#[test]
fn many_names_and_the_same_name_many_times() {
    let same = vec!["\"a\":1"; 20_000].join(",");
    let known = vec!["\"reference\":\"a\""; 15_000].join(",");
    let escaped = vec!["\"referenc\\u0065\":\"a\""; 10_000].join(",\r\n");
    let different: Vec<String> = (0..8_000).map(|number| format!("\"a{number}\":1")).collect();
    let nearly: Vec<String> = (0..8_000).map(|number| format!("\"referenc{number}\":1")).collect();
    for members in [same, known, escaped, different.join(","), nearly.join(",\n")] {
        for kind in [Kind::IntentLog, Kind::KareUnplanned] {
            judge_large(kind, &format!("{{{members}}}"));
        }
        judge_large(Kind::IntentOperation, &format!("{{\"_links\":{{{members}}}}}"));
    }
}

/// A thousand histories in one: every rule of the sequence walks all logs, and all of them complain.
#[test]
fn a_long_history() {
    let log = |index: usize, status: &str, event: &str| {
        format!(
            "{{\"reference\":\"r{index}\",\"contractReference\":\"c\",\"status\":\"{status}\",\"event\":\"{event}\",\
             \"eventDate\":\"2020-10-07T15:18:00\",\"logDate\":\"{}-10-07T15:18:00Z\",\"visitAttempt\":{index}}}",
            2090 - index % 100
        )
    };
    let logs: Vec<String> = (0..3000)
        .map(|index| if index % 2 == 0 { log(index, "closed", "done") } else { log(index, "denied", "planned") })
        .collect();
    let report = judge_large(Kind::IntentHistory, &format!("[{}]", logs.join(",\n")));
    assert!(report.issues().len() + report.omitted() > 6 * 3000);
}

/// Half pairs spoil strings; looking up which must not be a walk through all of them.
#[test]
fn many_half_pairs_and_many_values() {
    let halves = "\\ud800".repeat(15_000);
    let ids = vec!["1"; 50_000].join(",");
    judge_large(Kind::KareUnplanned, &format!("{{\"x\":\"{halves}\",\"siteIds\":[{ids}]}}"));
    let bytes = [b"{\"x\":\"".as_slice(), &[0xE9; 100_000], b"\",\"siteIds\":[", ids.as_bytes(), b"]}"].concat();
    judge(Kind::KareUnplanned, &bytes, &Options::default());
}

/// Bytes are found broken before escapes are: the order of the two must not matter.
#[test]
fn a_broken_text_is_told_once() {
    for byte in [0xE9, b'x'] {
        let mut text =
            br#"{"eventDate":"\ud800","description":"?","serviceCode":"?","origin":"?","tags":"?"}"#.to_vec();
        text.iter_mut().filter(|letter| **letter == b'?').for_each(|letter| *letter = byte);
        let report = judge(Kind::IntentLog, &text, &Options::default());
        let about_date = report.issues().iter().filter(|issue| issue.pointer() == "/eventDate");
        let codes: Vec<&str> = about_date.map(|issue| issue.code.as_str()).collect();
        assert_eq!(codes, ["json.lone-surrogate"]);
    }
}

/// A path repeats the keys above a finding: long keys above many findings must not be told each time.
#[test]
fn many_findings_below_long_keys() {
    let key = "k".repeat(LARGE / 2);
    let findings = vec!["1e999"; 10_000].join(",");
    judge_large(Kind::IntentOperation, &format!("{{\"_links\":{{\"{key}\":[{findings}]}}}}"));
    // The findings still say where they are: in the text exactly, in the tree as near as a short path can.
    let report = judge_large(Kind::IntentOperation, &format!("{{\"reference\":\"a\",\"{key}\":{{\"b\":1e999}}}}"));
    let [issue] = report.issues() else { panic!("one number is too great") };
    assert_eq!((issue.pointer(), issue.span.unwrap().start.byte), (String::new(), key.len() + 25));
    let nested = format!("{{\"{}\":", "k".repeat(2000)).repeat(50);
    judge_large(Kind::IntentOperation, &format!("{{\"_links\":{nested}[{findings}]{}}}", "}".repeat(50)));
}

// ---- contacts

fn card(line: &str, count: usize) -> String {
    format!("BEGIN:VCARD\\r\\nVERSION:3.0\\r\\nFN:X\\r\\n{}END:VCARD", line.repeat(count))
}

/// Lines with one fault, two at one place, or one that reaches over many lines.
const LINES: [&str; 22] = [
    "TEL;HOME:1\\r\\n",
    "TEL;HOME;WORK;CHARSET=UTF-8:1\\n",
    "tel;type=home:1\\r",
    "EMAIL;CHARSET=UTF-8;HOME;INTERNET:a\\r\\n",
    "N:a\\r\\n",
    "ADR:1 rue;59000;LILLE;France\\r\\n",
    "NOTE;QUOTED-PRINTABLE:=C3=A9=\\r\\n=C3\\r\\n",
    "NOTE:=\\r\\n",
    "x\\r\\n",
    "\\r\\n",
    " folded\\r\\n",
    "NOTE:\\\\n\\\\,\\\\q\\r\\n",
    "BEGIN:VCARD\\r\\n",
    "END:VCARD\\r\\n",
    "VERSION:3\\r\\n",
    "REV:2020\\r\\n",
    "item1.TEL;;;:1\\r\\n",
    "TEL;TYPE=\\\"home:1\\r\\n",
    "TEL;TYPE=a,a,a,a,a,a,a,a:1\\r\\n",
    "A:\\u0007\\r\\n",
    "AGENT:BEGIN:VCARD\\r\\n",
    "FN:é\\u00e9\\r\\n",
];

#[test]
fn a_card_with_the_same_fault_thousands_of_times() {
    for line in LINES {
        let text = card(line, LARGE / 4 / line.len());
        judge_large(Kind::IntentLog, &log("/contacts", &format!("[\"{text}\"]")));
        // One line that never ends.
        let endless = card(line.trim_end_matches("\\r\\n").trim_end_matches("\\n"), LARGE / 4 / line.len());
        judge_large(Kind::IntentLog, &log("/contacts", &format!("[\"{endless}\"]")));
    }
}

/// A short card may carry a fix for each fault, but a fix repeats the card.
#[test]
fn many_short_cards_full_of_faults() {
    for line in LINES {
        let text = card(line, 1800 / line.len());
        let cards = vec![format!("\"{text}\""); 20].join(",");
        judge_large(Kind::IntentLog, &log("/contacts", &format!("[{cards}]")));
    }
}
