//! `check_field`: one field is judged as it would be in its payload.

#![allow(clippy::unwrap_used)]

use quitus::shape::{Step, fields};
use quitus::{Kind, Options, Report, check_field};
use quitus::{Path, Segment};

fn field(kind: Kind, pointer: &str, text: &str) -> Report {
    check_field(kind, &Path::parse(pointer).unwrap(), text, &Options::default()).unwrap()
}

#[track_caller]
fn finds(report: &Report, ok: bool, expected: &[&str]) {
    let found: Vec<_> = report.issues().iter().map(|issue| issue.code.as_str()).collect();
    assert_eq!((report.is_ok(), found.as_slice()), (ok, expected));
}

#[test]
fn a_required_text_must_say_something() {
    finds(&field(Kind::IntentLog, "/reference", "\" \""), false, &["text.empty"]);
    finds(&field(Kind::IntentLog, "/description", "\" \""), true, &[]);
    finds(&field(Kind::ObapiQuery, "/page", "\"\""), false, &["text.empty"]);
    finds(&field(Kind::IntentWebhook, "/0/event/body/criticalLevel", "\"\""), true, &[]);
}

#[test]
fn null_is_judged_by_the_field() {
    finds(&field(Kind::IntentLog, "/description", "null"), true, &["field.null"]);
    finds(&field(Kind::IntentLog, "/location", "null"), false, &["type.mismatch"]);
    finds(&field(Kind::ObapiIntervention, "/intervention/date_end", "null"), true, &[]);
    finds(&field(Kind::KareUnplanned, "/provider/email", "null"), false, &["type.mismatch"]);
}

#[test]
fn a_field_that_is_left_out_has_an_empty_text() {
    let report = field(Kind::IntentLog, "/criticalLevel", "\"\"");
    finds(&report, true, &["text.empty"]);
    assert_eq!(report.text(), Some(""));
    assert_eq!(serde_json::to_value(&report).unwrap().get("value"), None);
}

#[test]
fn an_empty_text_stands_for_a_field_that_is_not_there() {
    finds(&field(Kind::IntentLog, "/location/assetReference", ""), false, &["field.missing"]);
    finds(&field(Kind::IntentDocument, "/title", ""), true, &["field.missing"]);
    finds(&field(Kind::IntentLog, "/origin", ""), true, &[]);
    assert_eq!(
        field(Kind::IntentLog, "/location/assetReference", "").issues()[0].pointer(),
        "/location/assetReference"
    );
}

#[test]
fn no_number_loses_digits_without_a_word() {
    for kind in Kind::ALL {
        for entry in fields(kind.shape()) {
            let steps = entry.way.iter().map(|step| match step {
                Step::Key(name) => Segment::Key((*name).into()),
                Step::Each => Segment::Index(0),
            });
            let path = Path(steps.collect());
            let text = String::from("9007199254740993");
            for given in [text.clone(), format!("-{text}"), format!("{text}.0"), format!("\"{text}\"")] {
                let report = check_field(*kind, &path, &given, &Options::default()).unwrap();
                let told = report.issues().iter().any(|issue| issue.code.as_str() == "number.imprecise");
                // A text that stays a text loses nothing.
                let number = report.text().is_some_and(|normal| normal.starts_with(|c: char| c.is_ascii_digit()));
                assert!(told || !number, "{} {given}: {:?}", entry.name(), report.text());
            }
        }
    }
}
