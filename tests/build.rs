//! `build`: what drafts may say, what they may not, and the laws of what is built.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use proptest::prelude::*;
use quitus::intent::Log;
use quitus::json::write;
use quitus::obapi::Query;
use quitus::vcard::{Address, Contact, Email, Name, Phone};
use quitus::{Code, Issue, Kind, Options, Report, Severity, build, check, contact};
use serde_json::{Value, json};

/// 2020-10-07T15:18:00+02:00
const NOW: i64 = 1_602_076_680_000;

fn options() -> Options {
    Options { now: chrono::DateTime::from_timestamp_millis(NOW), ..Options::default() }
}

fn log() -> Value {
    json!({
        "reference": "INTER-0500", "contractReference": "contract1", "step": "closed/done",
        "serviceCode": "P902", "asset": "LOGEMENT_002", "workType": "corrective",
    })
}

fn with(members: Value) -> Value {
    let mut log = log();
    for (key, value) in members.as_object().unwrap() {
        log[key] = value.clone();
    }
    log
}

fn without(mut draft: Value, key: &str) -> Value {
    draft.as_object_mut().unwrap().shift_remove(key);
    draft
}

fn built(draft: &Value) -> Report {
    build(Kind::IntentLog, draft.to_string(), &options()).unwrap()
}

fn payload(draft: &Value) -> Value {
    let report = built(draft);
    serde_json::from_str(report.text().unwrap_or_else(|| panic!("{:?}", report.issues()))).unwrap()
}

fn found(report: &Report) -> Vec<(&'static str, &'static str, String)> {
    report.issues().iter().map(|issue| (issue.code.as_str(), issue.severity.as_str(), issue.pointer())).collect()
}

#[track_caller]
fn finds(draft: &Value, expected: &[(&str, &str, &str)]) {
    let report = built(draft);
    let found = found(&report);
    let found: Vec<_> = found.iter().map(|(code, severity, pointer)| (*code, *severity, pointer.as_str())).collect();
    assert_eq!(found, expected, "{draft}");
    assert!(report.issues().iter().all(|issue| issue.span.is_none()));
    assert_eq!(report.is_ok(), expected.iter().all(|(_, severity, _)| *severity != "error"));
}

#[test]
fn the_least_that_one_has_to_say() {
    assert_eq!(
        built(&log()).text().unwrap(),
        "{\"reference\":\"INTER-0500\",\"contractReference\":\"contract1\",\"status\":\"closed\",\"event\":\"done\",\
         \"eventDate\":\"2020-10-07T15:18:00+02:00\",\"logDate\":\"2020-10-07T15:18:00+02:00\",\
         \"serviceCode\":\"P902\",\"location\":{\"assetReference\":\"LOGEMENT_002\"},\"workType\":\"corrective\"}"
    );
    finds(&log(), &[]);
}

#[test]
fn a_step_in_both_spellings() {
    let both = json!({"status": "closed", "event": "done"});
    assert_eq!(payload(&with(both.clone())), payload(&log()));
    assert_eq!(payload(&without(with(both), "step")), payload(&log()));
    assert_eq!(built(&with(json!({"step": "closed\u{2f}done"}))).text(), built(&log()).text());
}

#[test]
fn steps_that_cannot_be() {
    finds(&with(json!({"step": "closed"})), &[("draft.step-malformed", "error", "/step")]);
    finds(&with(json!({"step": ""})), &[("draft.step-malformed", "error", "/step")]);
    finds(&with(json!({"step": "closed/dnoe"})), &[("step.unknown-event", "error", "/step")]);
    finds(&with(json!({"step": "Closed/done"})), &[("step.unknown-status", "error", "/step")]);
    finds(&with(json!({"step": "open/done"})), &[("step.contradiction", "error", "/step")]);
    finds(&with(json!({"step": "open/postponed"})), &[("step.unverified", "warning", "/step")]);
    finds(&with(json!({"step": "/"})), &[("text.empty", "error", "/step"), ("text.empty", "error", "/step")]);
    finds(&with(json!({"step": 7})), &[("type.mismatch", "error", "/step")]);
    finds(&with(json!({"step": null})), &[("type.mismatch", "error", "/step")]);
    finds(&with(json!({"status": "open"})), &[("draft.conflict", "error", "/step")]);
    finds(
        &with(json!({"status": "open", "event": 3})),
        &[("draft.conflict", "error", "/step"), ("draft.conflict", "error", "/step")],
    );
    finds(&without(log(), "step"), &[("field.missing", "error", "/status"), ("field.missing", "error", "/event")]);
}

#[test]
fn an_asset_in_both_places() {
    let location = json!({"location": {"floor": 3}});
    assert_eq!(payload(&with(location))["location"], json!({"assetReference": "LOGEMENT_002", "floor": 3}));
    finds(&with(json!({"location": {"assetReference": "LOGEMENT_002"}})), &[]);
    finds(&with(json!({"location": {"assetReference": "LOGEMENT_003"}})), &[("draft.conflict", "error", "/asset")]);
    finds(&with(json!({"location": "LOGEMENT_002"})), &[("type.mismatch", "error", "/location")]);
    finds(&with(json!({"asset": ""})), &[("text.empty", "error", "/asset")]);
    finds(&with(json!({"asset": 12})), &[("type.mismatch", "error", "/asset")]);
    let report = built(&without(log(), "asset"));
    assert_eq!(found(&report), [("field.missing", "error", "/asset".into())]);
    assert_eq!(report.issues()[0].message(quitus::Locale::En), "“asset” is missing; it must be given.");
    let history = json!([log(), without(log(), "asset")]).to_string();
    let report = build(Kind::IntentHistory, history, &options()).unwrap();
    assert!(found(&report).contains(&("field.missing", "error", "/1/asset".into())));
}

#[test]
fn dates_as_text_as_numbers_and_not_at_all() {
    let dates = |draft| {
        let payload = payload(&draft);
        (payload["eventDate"].as_str().unwrap().to_owned(), payload["logDate"].as_str().unwrap().to_owned())
    };
    let both = |text: &str| (text.to_owned(), text.to_owned());
    assert_eq!(dates(log()), both("2020-10-07T15:18:00+02:00"));
    assert_eq!(dates(with(json!({"logDate": 1583505326123_i64}))), both("2020-03-06T15:35:26.123+01:00"));
    assert_eq!(
        dates(with(json!({"eventDate": "2020-10-07T13:00:00Z"}))),
        ("2020-10-07T13:00:00+00:00".into(), "2020-10-07T15:18:00+02:00".into())
    );
    let reunion = Options { zone: quitus::date::Zone::parse("Indian/Reunion").unwrap(), ..options() };
    let report = build(Kind::IntentLog, log().to_string(), &reunion).unwrap();
    assert!(report.text().unwrap().contains("\"logDate\":\"2020-10-07T17:18:00+04:00\""));
}

#[test]
fn dates_that_cannot_be() {
    // The date that eventDate repeats is judged once.
    finds(&with(json!({"logDate": "2020-02-30T10:00:00"})), &[("date.no-such-day", "error", "/logDate")]);
    finds(&with(json!({"logDate": "2020-10-07T10:00:00"})), &[("date.zone-assumed", "note", "/logDate")]);
    finds(&with(json!({"eventDate": 1.5})), &[("date.malformed", "error", "/eventDate")]);
    finds(&with(json!({"eventDate": 1e300})), &[("date.malformed", "error", "/eventDate")]);
    finds(&with(json!({"eventDate": 9_007_199_254_740_991_i64})), &[("date.malformed", "error", "/eventDate")]);
    for no_milliseconds in [0, -1, 86_400_000, 1_602_076_680, 20_201_007] {
        finds(&with(json!({"eventDate": no_milliseconds})), &[("date.malformed", "error", "/eventDate")]);
    }
    let report = build(Kind::IntentLog, with(json!({"eventDate": 1_602_076_680})).to_string(), &options()).unwrap();
    let seconds = &report.issues()[0];
    assert!(seconds.message(quitus::Locale::En).contains("seconds since 1970"));
    assert_eq!(seconds.params.get("suggestion"), Some(&quitus::Param::Text("2020-10-07T15:18:00+02:00".into())));
    finds(&with(json!({"eventDate": null})), &[("type.mismatch", "error", "/eventDate")]);
    finds(&with(json!({"logDate": true})), &[("type.mismatch", "error", "/logDate")]);
    finds(&with(json!({"logDate": NOW + 600_000})), &[("date.in-future", "warning", "/logDate")]);
    let clockless = build(Kind::IntentLog, log().to_string(), &Options::default()).unwrap();
    let missing = |field: &str| ("field.missing", "error", format!("/{field}"));
    assert_eq!(found(&clockless), [missing("eventDate"), missing("logDate")]);
}

#[test]
fn contacts_of_every_kind() {
    let fields =
        json!({"name": {"family": "DURAND", "given": "Pierre"}, "tel": [{"number": "0786220276", "types": ["WORK"]}]});
    let card =
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:DURAND;Pierre;;;\r\nTEL;TYPE=WORK:0786220276\r\nFN:Pierre DURAND\r\nEND:VCARD";
    let contacts = |contacts: Value| payload(&with(json!({"contacts": contacts})))["contacts"].clone();
    let written = contacts(fields.clone());
    let parsed = contact::parse(written[0].as_str().unwrap(), &Options::default(), &mut Vec::new()).unwrap();
    let expected = contact::parse(card, &Options::default(), &mut Vec::new()).unwrap();
    assert_eq!(parsed, expected);
    assert_eq!(contacts(json!("M. Albert Prince")), json!(["M. Albert Prince"]));
    assert_eq!(contacts(json!(["M. Albert Prince", fields])), json!(["M. Albert Prince", written[0]]));
    assert_eq!(contacts(json!([])), json!([]));
    let spelled = json!("BEGIN:VCARD\nVERSION:3\nFN:X\nN:X;;;;\nEND:VCARD");
    assert_eq!(contacts(spelled), json!(["BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X\r\nN:X;;;;\r\nEND:VCARD"]));
}

#[test]
fn contacts_that_cannot_be() {
    let finds =
        |contacts: Value, expected: &[(&str, &str, &str)]| finds(&with(json!({"contacts": contacts})), expected);
    finds(json!({"fn": "a\u{7}"}), &[("vcard.control-character", "error", "/contacts/fn")]);
    finds(
        json!(["M. X", {"fn": 3}]),
        &[("contact.plain-text", "note", "/contacts/0"), ("type.mismatch", "error", "/contacts/1/fn")],
    );
    finds(json!([{"tel": [{}]}]), &[("field.missing", "error", "/contacts/0/tel/0/number")]);
    finds(
        json!([{"fn": "X", "name": {"family": "X"}, "emial": []}]),
        &[("field.unknown", "error", "/contacts/0/emial")],
    );
    // What is said of its fields is not said of its card again.
    finds(
        json!([{"name": {"family": "X"}, "rev": "yesterday"}]),
        &[("vcard.date-unreadable", "warning", "/contacts/0/rev")],
    );
    finds(json!([{}]), &[("vcard.name-missing", "warning", "/contacts/0")]);
    finds(json!([[1]]), &[("type.mismatch", "error", "/contacts/0")]);
    finds(json!(7), &[("type.mismatch", "error", "/contacts")]);
    finds(json!("  "), &[("text.empty", "warning", "/contacts")]);
    finds(json!(null), &[("field.null", "warning", "/contacts")]);
}

/// A contact that cannot be written is never taken for one that can, whatever weight its finding has.
#[test]
fn an_unwritable_contact_is_an_error_in_any_case() {
    let mut options = options();
    options.severity.set(Code::VcardControlCharacter, None);
    let report = build(Kind::IntentLog, with(json!({"contacts": {"fn": "a\u{7}"}})).to_string(), &options).unwrap();
    assert_eq!(found(&report), [("type.mismatch", "error", "/contacts".into())]);
}

#[test]
fn numbers_in_texts() {
    let payload = payload(&with(json!({"criticalLevel": "3", "visitAttempt": "02"})));
    assert_eq!((&payload["criticalLevel"], &payload["visitAttempt"]), (&json!(3), &json!(2)));
    finds(&with(json!({"criticalLevel": "3"})), &[]);
    finds(&with(json!({"criticalLevel": "high"})), &[("type.mismatch", "error", "/criticalLevel")]);
    finds(&with(json!({"visitAttempt": "-1"})), &[("number.out-of-range", "error", "/visitAttempt")]);
}

#[test]
fn unknown_keys_are_kept_and_told() {
    assert_eq!(payload(&with(json!({"zz": {"a": [1, null]}})))["zz"], json!({"a": [1, null]}));
    finds(&with(json!({"zz": 1})), &[("field.unknown", "note", "/zz")]);
    finds(&with(json!({"desciption": "x"})), &[("field.unknown", "warning", "/desciption")]);
    let slip = without(with(json!({"stpe": "closed/done"})), "step");
    finds(
        &slip,
        &[
            ("field.missing", "error", "/status"),
            ("field.missing", "error", "/event"),
            ("field.unknown", "warning", "/stpe"),
        ],
    );
    let sentence = built(&slip).issues().last().unwrap().message(quitus::Locale::En);
    assert!(sentence.contains("“step”"), "{sentence}");
    finds(
        &without(with(json!({"assets": "A"})), "asset"),
        &[("field.missing", "error", "/asset"), ("field.unknown", "warning", "/assets")],
    );
}

#[test]
fn findings_come_in_the_order_of_the_draft() {
    let draft = r#"{"asset": "", "contacts": {"fn": "\u0007"}, "serviceCode": 1, "step": "open", "zz": 1, "criticalLevel": 2.5}"#;
    let report = build(Kind::IntentLog, draft, &options()).unwrap();
    let pointers: Vec<_> = report.issues().iter().map(Issue::pointer).collect();
    assert_eq!(
        pointers,
        [
            "/reference",
            "/contractReference",
            "/workType",
            "/asset",
            "/contacts/fn",
            "/serviceCode",
            "/step",
            "/zz",
            "/criticalLevel"
        ]
    );
}

#[test]
fn what_is_no_draft() {
    let of = |draft: &str| found(&build(Kind::IntentLog, draft, &options()).unwrap());
    assert_eq!(of("{\"step\": }"), [("json.syntax", "error", String::new())]);
    assert_eq!(of("[]"), [("type.mismatch", "error", String::new())]);
    assert_eq!(of("null"), [("type.mismatch", "error", String::new())]);
    assert_eq!(of(r#"{"step": "a/b", "step": "a/b"}"#), [("json.duplicate-key", "error", "/step".into())]);
    assert_eq!(found(&build(Kind::IntentLog, b"{\"a\": \"\xff\"}", &options()).unwrap())[0].0, "json.invalid-utf8");
    for kind in Kind::ALL {
        assert_eq!(build(*kind, "{}", &options()).is_some(), kind.is_sent(), "{}", kind.id());
    }
}

/// What JavaScript writes in the place of a value that JSON cannot carry.
#[test]
fn values_outside_json() {
    let outside = r#""\ud800quitus:invalid Date""#;
    for (key, pointer) in
        [("eventDate", "/eventDate"), ("logDate", "/logDate"), ("step", "/step"), ("asset", "/asset"), ("zz", "/zz")]
    {
        let mut draft = without(log(), key).to_string();
        draft.pop();
        draft.push_str(&format!(",\"{key}\":{outside}}}"));
        let report = build(Kind::IntentLog, &draft, &options()).unwrap();
        let errors: Vec<_> = report
            .issues()
            .iter()
            .filter(|issue| issue.severity == Severity::Error)
            .map(|issue| (issue.code.as_str(), issue.pointer()))
            .collect();
        assert_eq!(errors, [("value.not-json", pointer.to_owned())], "{draft}");
    }
    let mut draft = log().to_string();
    draft.pop();
    draft.push_str(&format!(",\"contacts\":[{{\"fn\":{outside}}}]}}"));
    let report = build(Kind::IntentLog, &draft, &options()).unwrap();
    assert_eq!(found(&report), [("value.not-json", "error", "/contacts/0/fn".into())]);
}

#[test]
fn a_history_of_drafts() {
    let drafts = json!([
        with(json!({"step": "open/planned", "logDate": 1583505326000_i64, "eventDate": NOW})),
        with(json!({"contacts": [{"fn": "X", "name": {"family": "X"}}]})),
    ]);
    let report = build(Kind::IntentHistory, drafts.to_string(), &options()).unwrap();
    assert_eq!(found(&report), []);
    let payload: Value = serde_json::from_str(report.text().unwrap()).unwrap();
    assert_eq!(payload[1]["logDate"], "2020-10-07T15:18:00+02:00");
    let bad = json!([with(json!({"step": "closed"})), with(json!({"asset": 3}))]);
    let report = build(Kind::IntentHistory, bad.to_string(), &options()).unwrap();
    let errors: Vec<_> =
        report.issues().iter().filter(|issue| issue.severity == Severity::Error).map(Issue::pointer).collect();
    assert_eq!(errors, ["/0/step", "/1/asset"]);
}

#[test]
fn the_other_kinds() {
    let unplanned = json!({
        "companyId": "1", "siteIds": 4, "ruleIds": ["1", 2],
        "signature": {"name": "a.jpg", "mimeType": "image/jpeg", "size": "1024"},
        "provider": {"firstName": "Ada"}, "actualStart": 1733056496000_i64,
    });
    let report = build(Kind::KareUnplanned, unplanned.to_string(), &options()).unwrap();
    assert_eq!(found(&report), [("date.in-future", "warning", "/actualStart".into())]);
    assert_eq!(
        report.text().unwrap(),
        "{\"companyId\":1,\"siteIds\":[4],\"ruleIds\":[1,2],\
         \"signature\":{\"name\":\"a.jpg\",\"mimeType\":\"image/jpeg\",\"size\":1024},\
         \"provider\":{\"firstName\":\"Ada\"},\"actualStart\":\"2024-12-01T12:34:56.000Z\"}"
    );
    for (start, sent) in [
        ("2024-12-01T13:34:56+01:00", Ok("2024-12-01T12:34:56Z")),
        ("2024-12-01T12:34:56.5Z", Ok("2024-12-01T12:34:56.5Z")),
        // Of these there is more to say.
        ("2024-12-01 13:34:56+01:00", Err("date.offset-refused")),
        ("2024-12-01T13:34:56", Err("date.offset-missing")),
        ("2024-12-32T13:34:56+01:00", Err("date.no-such-day")),
    ] {
        let mut draft = unplanned.clone();
        draft["actualStart"] = start.into();
        let report = build(Kind::KareUnplanned, draft.to_string(), &options()).unwrap();
        match sent {
            Ok(sent) => assert!(report.text().unwrap().ends_with(&format!("\"actualStart\":\"{sent}\"}}")), "{start}"),
            Err(code) => assert!(found(&report).iter().any(|found| found.0 == code), "{start}"),
        }
    }
    let report = build(Kind::KareUnplanned, json!({"siteIds": "x", "step": "a/b"}).to_string(), &options()).unwrap();
    let pointers: Vec<_> = found(&report).into_iter().map(|(code, _, pointer)| (code, pointer)).collect();
    assert!(pointers.contains(&("type.mismatch", "/siteIds".into())), "{pointers:?}");
    assert!(pointers.contains(&("field.unknown", "/step".into())), "{pointers:?}");

    let query = json!({"page": "2", "date_start": NOW, "date_end": "2020-12-31"});
    let report = build(Kind::ObapiQuery, query.to_string(), &options()).unwrap();
    assert_eq!(report.text().unwrap(), r#"{"page":"2","date_start":"2020-10-07","date_end":"2020-12-31"}"#);

    let document = json!({"title": "Quitus", "elementType": "intervention", "elementReference": "R",
        "intent_contractReference": "contract1", "intent_creationDate": NOW});
    let report = build(Kind::IntentDocument, document.to_string(), &options()).unwrap();
    assert!(report.text().unwrap().ends_with("\"intent_creationDate\":\"2020-10-07T15:18:00+02:00\"}"));
}

/// The typed builders write drafts: the same rules, the same findings.
#[test]
fn typed_drafts() {
    let date = chrono::DateTime::from_timestamp_millis(NOW).unwrap();
    let log = Log::builder("INTER-0500", "contract1")
        .step("open", "planned")
        .step("closed", "done")
        .service_code("P902")
        .asset("LOGEMENT_002")
        .work_type("corrective")
        .log_date(date)
        .contact_text("M. \r\nTEL:1")
        .contact(Contact { formatted: "x\u{7}".into(), ..Contact::default() })
        .tag("a", "1")
        .tag("b", "2");
    let report = log.clone().build(&Options::default());
    assert_eq!(
        found(&report),
        [
            ("contact.plain-text", "note", "/contacts/0".to_owned()),
            ("vcard.control-character", "error", "/contacts/1/fn".to_owned())
        ]
    );
    let report = Log::builder("", "").build(&Options::default());
    assert!(found(&report).contains(&("text.empty", "error", "/reference".into())));
    let query = Query::builder().page(0).sort("up").date_end(chrono::NaiveDate::MAX).build(&Options::default());
    assert_eq!(
        found(&query),
        [
            ("number.out-of-range", "error", "/page".to_owned()),
            ("enum.unknown", "error", "/sort".into()),
            ("text.empty", "error", "/date_end".into())
        ]
    );
}

/// Neither many findings nor many unknown keys take time out of proportion.
#[test]
fn large_drafts() {
    let start = std::time::Instant::now();
    let keys: String = (0..20_000).map(|index| format!(",\"x{index}\":{index}")).collect();
    let mut draft = log().to_string();
    draft.pop();
    let report = build(Kind::IntentLog, format!("{draft}{keys}}}"), &options()).unwrap();
    assert_eq!((report.issues().len(), report.omitted()), (1000, 19_000));
    let drafts = vec![without(with(json!({"contacts": {"fn": "\u{7}"}, "step": "closed"})), "asset"); 5_000];
    let all = Options { max_issues: usize::MAX, ..options() };
    let report = build(Kind::IntentHistory, Value::Array(drafts).to_string(), &all).unwrap();
    assert_eq!(report.issues().iter().filter(|issue| issue.code == Code::DraftStepMalformed).count(), 5_000);
    let contacts = vec![json!({"fn": "\u{7}"}); 20_000];
    let report = build(Kind::IntentLog, with(json!({"contacts": contacts})).to_string(), &options()).unwrap();
    assert_eq!(report.issues().last().unwrap().pointer(), "/contacts/999/fn");
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

#[expect(dead_code, reason = "its main is for people")]
#[path = "../examples/heating.rs"]
mod heating;

/// The example builds the published payloads; the address, which was published in the wrong order, is right in it.
#[test]
fn the_example_builds_the_published_payloads() {
    for (report, name) in heating::reports().iter().zip(["acknowledged", "done"]) {
        assert!(report.issues().is_empty(), "{:?}", report.issues());
        let path = format!("{}/samples/intent/heating-{name}.json", env!("CARGO_MANIFEST_DIR"));
        let published = check(Kind::IntentLog, std::fs::read(path).unwrap(), &options());
        let read = |report: &Report| serde_json::from_str::<Value>(report.text().unwrap()).unwrap();
        let (mut built, mut published) = (read(report), read(&published));
        let card = |log: &mut Value| log.as_object_mut().unwrap().shift_remove("contacts");
        let lines = |card: Option<Value>| {
            let card = card.map(|list| list[0].as_str().unwrap().to_owned()).unwrap_or_default();
            let mut lines: Vec<_> =
                card.split("\r\n").filter(|line| !line.starts_with("ADR")).map(String::from).collect();
            lines.sort();
            lines
        };
        assert_eq!(lines(card(&mut built)), lines(card(&mut published)));
        assert_eq!(built, published);
    }
}

// ---- laws

/// Texts that want to be more than a text.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::string::string_regex(
            "([\r\n,;:\"\\\\ \t/{}\\[\\]]|[\u{0}-\u{1f}]|\u{7f}|[\u{85}\u{2028}\u{2029}\u{feff}]|é|🔥|BEGIN:VCARD|END:VCARD|TEL:|N:|[a-zA-Z0-9]){0,12}"
        )
        .unwrap(),
        any::<String>(),
        "\r\nTEL:666",
        "x\\nEND:VCARD",
        "x\u{2028}TEL:666",
    ]
}

fn types() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(prop_oneof!["WORK", "cell", "VOICE", hostile()], 0..3)
}

/// Contacts that are fields, with any text in any place.
fn contacts() -> impl Strategy<Value = Value> {
    let text = hostile;
    let name = (text(), text(), text(), text(), text()).prop_map(|(family, given, additional, prefix, suffix)| {
        json!({"family": family, "given": given, "additional": additional, "prefix": prefix, "suffix": suffix})
    });
    let tel = proptest::collection::vec((text(), types()), 0..3);
    let adr = proptest::collection::vec((text(), text(), text(), types()), 0..2);
    (name, text(), text(), text(), tel, adr).prop_map(|(name, formatted, role, org, tel, adr)| {
        let tel: Vec<_> = tel.into_iter().map(|(number, types)| json!({"number": number, "types": types})).collect();
        let email: Vec<_> = tel.iter().map(|tel| json!({"address": tel["number"]})).collect();
        let adr: Vec<_> = adr
            .into_iter()
            .map(|(street, locality, country, types)| json!({"street": street, "locality": locality, "country": country, "types": types}))
            .collect();
        json!({"name": name, "fn": formatted, "role": role, "org": org, "tel": tel, "email": email, "adr": adr})
    })
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        3 => hostile().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
        1 => (0_i64..4_000_000_000_000).prop_map(Value::from),
        2 => contacts(),
        1 => "(open|closed|pending|hold|denied|x)(/(done|planned|start|occupant_absent|x))?".prop_map(Value::from),
        1 => "20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:00(Z|[+-]0[0-9]:00|)".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec((hostile(), inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

const KEYS: [&str; 14] = [
    "step",
    "asset",
    "status",
    "event",
    "eventDate",
    "logDate",
    "location",
    "contacts",
    "description",
    "criticalLevel",
    "assetReference",
    "reference",
    "tags",
    "zz",
];

/// The laws of a report on a draft.
fn laws(kind: Kind, draft: &Value, report: &Report) -> Result<(), TestCaseError> {
    let errors = report.issues().iter().filter(|issue| issue.severity == Severity::Error).count();
    prop_assert_eq!(report.is_ok(), errors == 0);
    for issue in report.issues() {
        let edits = issue.fix.as_ref().map_or(0, |fix| fix.edits.len());
        prop_assert!(issue.span.is_none() && edits == 0, "a place in a text that nobody has: {:?} of {}", issue, draft);
    }
    let Some(text) = report.text() else { return Ok(()) };
    let again = check(kind, text, &options());
    prop_assert_eq!(again.text(), Some(text), "its own normal form");
    let spelling = again.issues().iter().find(|issue| {
        issue.severity == Severity::Warning
            && (issue.code.as_str().ends_with("spelling") || issue.code.as_str().starts_with("vcard."))
            && issue.code != Code::VcardNameMissing
            && issue.code != Code::VcardComponentCount
            && issue.code != Code::VcardControlCharacter
    });
    prop_assert!(spelling.is_none(), "{:?} in {} of {}", spelling, text, draft);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_built_is_right(
        members in proptest::collection::vec((proptest::sample::select(KEYS.to_vec()), values()), 0..4),
        extra in proptest::option::of((hostile(), values())),
    ) {
        let mut draft = log();
        for (key, value) in members {
            draft[key] = value;
        }
        if let Some((key, value)) = extra {
            draft[key] = value;
        }
        laws(Kind::IntentLog, &draft, &built(&draft))?;
        let history = json!([log(), draft]);
        laws(Kind::IntentHistory, &history, &build(Kind::IntentHistory, history.to_string(), &options()).unwrap())?;
    }

    #[test]
    fn other_kinds_are_right(kind in proptest::sample::select(Kind::ALL.to_vec()), draft in values()) {
        if let Some(report) = build(kind, draft.to_string(), &options()) {
            laws(kind, &draft, &report)?;
        }
    }

    /// A card has exactly the lines that its fields ask for, whatever the fields say.
    #[test]
    fn no_value_starts_a_line(fields in contacts()) {
        let report = built(&with(json!({"contacts": fields})));
        let Some(text) = report.text() else { return Ok(()) };
        let payload: Value = serde_json::from_str(text).unwrap();
        let card = payload["contacts"][0].as_str().unwrap();
        let count = |name: &str| fields[name].as_array().unwrap().len();
        let mut lines: Vec<&str> = Vec::new();
        for line in card.split("\r\n") {
            prop_assert!(!line.contains(['\r', '\n', '\u{b}', '\u{c}']), "{:?}", card);
            lines.push(line.split([';', ':']).next().unwrap());
        }
        let times = |name: &str| lines.iter().filter(|line| **line == name).count();
        prop_assert_eq!((times("BEGIN"), times("END"), times("VERSION")), (1, 1, 1));
        prop_assert_eq!((times("TEL"), times("EMAIL"), times("ADR")), (count("tel"), count("email"), count("adr")));
        prop_assert_eq!(times("FN"), 1);
        prop_assert!(lines.iter().all(|line| ["BEGIN", "VERSION", "FN", "N", "ORG", "ROLE", "TEL", "EMAIL", "ADR", "END"].contains(line)));
    }

    /// What goes into a card comes out of it.
    #[test]
    fn a_contact_survives_its_card(
        family in "[^\\p{C}\\p{Z}]{1,9}", given in "[^\\p{C}\\p{Z}]{1,9}", number in "[0-9+]([0-9 ,;\\\\:\"]{0,11}[0-9])?",
        street in "([^\\p{C}\\p{Zl}\\p{Zp}]|\n){0,20}", address in "[^\\p{C}\\p{Z}]{1,12}",
    ) {
        let contact = Contact {
            name: Name { family, given, ..Name::default() },
            formatted: "F; n, \\ \n 🔥".into(),
            tel: vec![Phone { number, types: vec!["WORK".into()] }],
            email: vec![Email { address, types: vec![] }],
            adr: vec![Address { street, country: "France".into(), ..Address::default() }],
            ..Contact::default()
        };
        let mut fields = Vec::new();
        contact::write(&contact, &mut fields);
        let fields: Value = serde_json::from_slice(&fields).unwrap();
        let payload = payload(&with(json!({"contacts": fields})));
        let card = payload["contacts"][0].as_str().unwrap();
        prop_assert_eq!(contact::parse(card, &options(), &mut Vec::new()), Some(contact));
    }
}

/// A text becomes a JSON string that says the same; the drafts above rest on it.
#[test]
fn hostile_texts_survive_as_json() {
    let text = "\r\n\t\"\\\u{0}\u{7f}\u{2028}🔥";
    let mut out = Vec::new();
    write::string(text, &mut out);
    assert_eq!(serde_json::from_slice::<String>(&out).unwrap(), text);
}
