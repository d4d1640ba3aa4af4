//! The code pages are executed: what an example calls wrong is found, what it calls right is not.
//! The examples of the area `draft` are drafts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[allow(dead_code)]
mod corpus;
#[path = "../pkg/tool/src/pages.rs"]
#[allow(dead_code)]
mod pages;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use pages::{Example, LOCALES, Page};
use quitus::{Code, Kind, Options, Report, Rules, build, check};
use serde_json::Value;

/// Codes that no example can show, and why.
const NOT_SHOWN: [(&str, &str); 18] = [
    ("internal.panic", "no text leads to it"),
    ("json.invalid-utf8", "a page is UTF-8"),
    ("json.too-large", "a page is smaller than the limit"),
    ("request.header-missing", "about a request, which is no JSON"),
    ("request.header-value", "about a request"),
    ("request.method", "about a request"),
    ("request.option", "about a request"),
    ("request.parameter", "about a request"),
    ("request.part", "about a request"),
    ("request.syntax", "about a request"),
    ("request.url", "about a request"),
    ("table.charset", "about a table, which is no JSON"),
    ("table.day-first", "about a table"),
    ("table.digits", "about a table"),
    ("table.header", "about a table"),
    ("table.row", "about a table"),
    ("value.not-json", "found in JavaScript values, which are no text"),
    ("vcard.not-read", "found by a page's module, as long as a part of it is not there"),
];

fn read() -> Vec<Page> {
    pages::read_all(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The clock of the pages.
fn options() -> Options {
    Options { now: chrono::DateTime::from_timestamp(1_780_000_000, 0), ..Options::default() }
}

/// One payload per kind in which nothing is found.
fn samples() -> BTreeMap<&'static str, Value> {
    let mut samples = BTreeMap::new();
    for case in corpus::read() {
        if case.issues.is_empty() && check(case.kind, &case.text, &options()).issues().is_empty() {
            samples.entry(case.kind.id()).or_insert_with(|| serde_json::from_str(&case.text).unwrap());
        }
    }
    // No step of a reservation is documented: each is doubted.
    assert_eq!(samples.len(), Kind::ALL.len() - 1);
    assert!(!samples.contains_key("intent.reservation"));
    samples
}

/// Codes of this area are found in what `build` takes.
const DRAFTS: &str = "draft.";

fn run(page: &Page, example: &Example, samples: &BTreeMap<&'static str, Value>) -> (String, Report) {
    let kind = Kind::parse(&example.kind).unwrap_or_else(|| panic!("no kind {}", example.kind));
    let text = match &example.pointer {
        None => example.text.clone(),
        Some(pointer) => {
            // The block is put in as it is written: escapes, exponents and slips included.
            let mut payload = samples[kind.id()].clone();
            corpus::set(&mut payload, pointer, Some("\u{1}".into()));
            payload.to_string().replace("\"\\u0001\"", &example.text)
        }
    };
    let rules = page.rules.as_ref().map(|rules| Rules::parse(kind, rules).unwrap()).unwrap_or_default();
    let options = Options { rules, ..options() };
    let report = if page.code.starts_with(DRAFTS) {
        build(kind, &text, &options).unwrap_or_else(|| panic!("{}: nothing builds {}", page.code, kind.id()))
    } else {
        check(kind, &text, &options)
    };
    (text, report)
}

#[test]
fn wrong_examples_are_found_and_right_ones_are_not() {
    let samples = samples();
    let mut failures = Vec::new();
    let mut count = 0;
    for page in read() {
        for example in &page.examples {
            let (text, report) = run(&page, example, &samples);
            let found: Vec<&str> = report.issues().iter().map(|issue| issue.code.as_str()).collect();
            count += 1;
            if found.contains(&page.code.as_str()) != example.wrong {
                let side = if example.wrong { "wrong" } else { "right" };
                failures.push(format!("{}: the {side} example gives {found:?}\n{text}", page.code));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    assert!(count > 100, "only {count} examples");
}

#[test]
fn every_page_shows_what_is_wrong_and_what_is_right() {
    let lacking: Vec<String> = read()
        .iter()
        .filter(|page| NOT_SHOWN.iter().all(|(code, _)| page.code != *code))
        .filter(|page| [true, false].iter().any(|wrong| page.examples.iter().all(|example| example.wrong != *wrong)))
        .map(|page| page.code.clone())
        .collect();
    assert!(lacking.is_empty(), "without a wrong or a right example: {lacking:?}");
    for (code, reason) in NOT_SHOWN {
        let page = read().into_iter().find(|page| page.code == code).unwrap();
        assert!(page.examples.is_empty(), "{code} can be shown after all, though “{reason}”");
    }
}

#[test]
fn every_code_has_a_page_and_every_page_a_code() {
    let pages: Vec<String> = read().into_iter().map(|page| page.code).collect();
    let mut codes: Vec<String> = Code::ALL.iter().map(|code| code.as_str().to_owned()).collect();
    codes.sort();
    let mut sorted = pages.clone();
    sorted.sort();
    assert_eq!(sorted, codes);
}

#[test]
fn every_page_says_enough_in_both_languages() {
    let mut short = Vec::new();
    for page in read() {
        for locale in LOCALES {
            let (title, body) = &page.texts[locale];
            let words = body.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
            if words < 30 || *title == page.code {
                short.push(format!("{} in {locale}: {words} words", page.code));
            }
        }
        let code = Code::ALL.iter().find(|code| code.as_str() == page.code).unwrap();
        assert_eq!(code.severity().as_str(), page.severity, "{}", page.code);
    }
    assert!(short.is_empty(), "{}", short.join("\n"));
}

/// What stands in brackets is dropped when a parameter is missing; without one it would never be, and the brackets are lost.
#[test]
fn what_is_in_brackets_depends_on_a_parameter() {
    let mut literal = Vec::new();
    for page in read() {
        for (name, sentence) in &page.sentences {
            let parts = sentence.split('[').skip(1).map(|rest| rest.split(']').next().unwrap());
            literal
                .extend(parts.filter(|part| !part.contains('{')).map(|part| format!("{} {name}: [{part}]", page.code)));
        }
    }
    assert!(literal.is_empty(), "{literal:?}");
}

/// A sign that French sets apart stays with its word at the end of a line, and what is sent has one name, that of the
/// command line and the page.
#[test]
fn french_pages_are_written_as_the_rest_is() {
    let mut wrong = Vec::new();
    for page in read() {
        let (title, body) = &page.texts["fr"];
        let is_french = |name: &str| name == "fr" || name.starts_with("fr.") || name == "fix.fr";
        let sentences = page.sentences.iter().filter(|(name, _)| is_french(name)).map(|(_, sentence)| sentence);
        for text in sentences.chain([title, body]) {
            // Code is no French.
            let words: String = text.split('`').step_by(2).collect::<Vec<_>>().join("`");
            let apart = [" ;", " :", " ?", " !", " »", "« "].iter().any(|sign| words.contains(sign));
            if apart || words.to_lowercase().contains("payload") {
                wrong.push(format!("{}: {words}", page.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A page that has a title for a fix promises one: an example of its own has it, or a case.
#[test]
fn every_title_of_a_fix_has_a_fix() {
    let samples = samples();
    let mut mended = BTreeSet::new();
    let mut see = |report: &Report| {
        mended.extend(report.issues().iter().filter(|issue| issue.fix.is_some()).map(|issue| issue.code.as_str()));
    };
    for page in read() {
        page.examples.iter().for_each(|example| see(&run(&page, example, &samples).1));
    }
    corpus::read().iter().for_each(|case| see(&check(case.kind, &case.text, &case.options)));
    let promised = |page: &Page| page.sentences.iter().any(|(name, _)| name == "fix.en");
    let elsewhere = |page: &Page| NOT_SHOWN.iter().any(|(code, _)| page.code == *code);
    let broken: Vec<String> = read()
        .into_iter()
        .filter(|page| promised(page) != mended.contains(page.code.as_str()) && !elsewhere(page))
        .map(|page| page.code)
        .collect();
    assert!(broken.is_empty(), "a title without a fix, or a fix without a title: {broken:?}");
}

/// A sentence for a reason that is no longer given is never read.
#[test]
fn every_reason_is_one_that_is_given() {
    let mut source = String::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Requests and tables are read on the JavaScript side.
    for file in files(&root.join("src")).into_iter().chain(files(&root.join("pkg/src"))) {
        if !file.ends_with("codes.rs") && !file.iter().any(|folder| folder == "generated") {
            source.push_str(&fs::read_to_string(&file).unwrap());
        }
    }
    let mut stale = Vec::new();
    for page in read() {
        for reason in page.reasons() {
            if !source.contains(&format!("\"{reason}\"")) {
                stale.push(format!("{}: {reason}", page.code));
            }
        }
    }
    assert!(stale.is_empty(), "{stale:?}");
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}
