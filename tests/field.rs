//! `check_field`: one field is judged as it would be in its payload.

#![allow(clippy::unwrap_used)]

use quitus::report::Path;
use quitus::{Kind, Options, Report, check_field};

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
