//! Feature `js`: values of JavaScript in, the same reports out. `cargo pkg test` runs it in Node and in Chromium.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use js_sys::{Function, JSON, Object, Reflect};
use quitus::date::{Fold, Zone};
use quitus::{Code, Kind, Locale, Options, js};
use quitus::{Param, Path};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const LOG: &str = r#"{"reference":"INTER-0500","contractReference":"contract1","status":"open","event":"acknowledged","eventDate":"2020-03-06T10:45:23+01:00","logDate":"2020-03-06T10:45:26+01:00","serviceCode":"P902","location":{"assetReference":"LOGEMENT_002"},"workType":"corrective"}"#;

/// What an expression of JavaScript is.
fn value(expression: &str) -> JsValue {
    Function::new_no_args(&format!("return ({expression})")).call0(&JsValue::UNDEFINED).unwrap()
}

fn get(object: &JsValue, pointer: &str) -> JsValue {
    let steps = pointer.split('/').skip(1);
    steps.fold(object.clone(), |object, step| Reflect::get(&object, &step.into()).unwrap())
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

/// Of each finding: code, place, what was received.
fn found(kind: Kind, expression: &str) -> Vec<(Code, String, String)> {
    let report = js::check(kind, &value(expression), &Options::default());
    let received = |param: Option<&Param>| match param {
        Some(Param::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let issues = report.issues().iter();
    issues.map(|issue| (issue.code, issue.pointer(), received(issue.params.get("received")))).collect()
}

#[wasm_bindgen_test]
fn a_value_is_checked_as_its_text_is() {
    for source in [LOG, "{}", "[]", "null", "\"é😀\"", "-0", "1e300", r#"{"status":"OPEN","__proto__":{"a":1}}"#] {
        let options = Options::default();
        let of_value = js::check(Kind::IntentLog, &JSON::parse(source).unwrap(), &options);
        let of_text = quitus::check(Kind::IntentLog, source, &options);
        assert_eq!(of_value.text(), of_text.text(), "{source}");
        assert_eq!(of_value.issues().len(), of_text.issues().len(), "{source}");
        for (value, text) in of_value.issues().iter().zip(of_text.issues()) {
            assert_eq!((value.code, &value.path, &value.params), (text.code, &text.path, &text.params), "{source}");
            assert_eq!(value.span, None);
        }
        assert_eq!(js::is_valid(Kind::IntentLog, &JSON::parse(source).unwrap(), &options), of_text.is_ok(), "{source}");
    }
}

#[wasm_bindgen_test]
fn rules_are_read_for_a_kind() {
    let given = value("{ locale: \"fr\", rules: { require: [\"/status\"], allow: { \"/status\": [\"done\"] } } }");
    let settings = js::settings_of(Kind::ObapiQuery, &given).unwrap();
    let codes = |expression| {
        let report = js::check(Kind::ObapiQuery, &value(expression), &settings.options);
        report.issues().iter().map(|issue| issue.code.as_str()).collect::<Vec<_>>()
    };
    assert_eq!((codes("{}"), settings.locale), (vec!["rule.required"], Locale::Fr));
    assert_eq!(codes("{ status: \"done\" }"), [""; 0]);
    let field =
        js::check_field(Kind::ObapiQuery, &Path::parse("/status").unwrap(), &JsValue::UNDEFINED, &settings.options);
    assert_eq!(field.unwrap().issues()[0].code.as_str(), "rule.required");
    assert_eq!(js::settings(&given).unwrap_err().to_string(), "rules: settings_of reads them for a kind");
    for wrong in [
        "[]",
        "{ requires: [] }",
        "{ require: [\"/statsu\"] }",
        "new Map()",
        "{ require: new Set() }",
        "{ require: [undefined] }",
    ] {
        let given = value(&format!("{{ rules: {wrong} }}"));
        assert!(js::settings_of(Kind::ObapiQuery, &given).is_err(), "{wrong}");
    }
}

#[wasm_bindgen_test]
fn the_report_is_made_of_plain_objects() {
    let report = js::check(Kind::IntentLog, &JSON::parse(LOG).unwrap(), &Options::default());
    let object = js::object(&report, Locale::En);
    assert_eq!(
        text(&object),
        format!(
            r#"{{"kind":"intent.log","ok":true,"issues":[],"omitted":0,"value":{LOG},"text":{}}}"#,
            text(&LOG.into())
        )
    );
    assert!(Object::get_prototype_of(&get(&object, "/value/location")).is_truthy());
    assert!(!object.is_instance_of::<js_sys::Map>());
}

#[wasm_bindgen_test]
fn findings_speak_the_language_that_was_asked_for() {
    let broken = LOG.replace("LOGEMENT_002", "").replace("\"open\"", "\"OPEN\"");
    let report = js::check(Kind::IntentLog, &JSON::parse(&broken).unwrap(), &Options::default());
    let index = report.issues().iter().position(|issue| issue.fix.is_some()).unwrap();
    for locale in [Locale::En, Locale::Fr] {
        let object = js::object(&report, locale);
        assert_eq!(get(&object, "/ok"), JsValue::FALSE);
        assert!(get(&object, "/value").is_undefined() && get(&object, "/text").is_undefined());
        let issue = get(&object, &format!("/issues/{index}"));
        let said = |pointer| get(&issue, pointer).as_string().unwrap();
        assert_eq!(said("/code"), report.issues()[index].code.as_str());
        assert_eq!(said("/message"), report.issues()[index].message(locale));
        assert_eq!(said("/fix/title"), report.issues()[index].fix_title(locale).unwrap());
        assert_eq!(said("/fix/patch/0/op"), "replace");
    }
}

#[wasm_bindgen_test]
fn what_json_cannot_carry_is_found_in_its_place() {
    for (expression, what) in [
        ("NaN", "NaN"),
        ("-Infinity", "-Infinity"),
        ("10n", "bigint"),
        ("Symbol('s')", "symbol"),
        ("() => 1", "function"),
        ("new Map([[1, 2]])", "Map"),
        ("new Set()", "Set"),
        ("new Uint8Array(3)", "Uint8Array"),
        ("new Date(NaN)", "invalid Date"),
        ("new Number(NaN)", "NaN"),
        ("new (class Session {})", "Session"),
        ("(() => { const a = { b: [] }; a.b.push(a); return a.b })()", "cycle"),
        ("new Proxy({}, { ownKeys() { throw 1 } })", "unreadable"),
        ("(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy })()", "unreadable"),
        ("{ toJSON() { throw 1 } }", "toJSON"),
        ("{ get toJSON() { throw 1 } }", "unreadable"),
    ] {
        let held = format!("{{ page: {expression} }}");
        let expected = if what == "cycle" { "/page/0/b" } else { "/page" };
        let found = found(Kind::ObapiQuery, &held);
        assert!(found.contains(&(Code::ValueNotJson, expected.into(), what.into())), "{expression}: {found:?}");
    }
    let getter = found(Kind::ObapiQuery, "{ get page() { throw 1 }, status: 'done' }");
    assert_eq!(getter, [(Code::ValueNotJson, "/page".into(), "getter".into())]);
    let hole = found(Kind::IntentHistory, &format!("[{LOG}, , undefined]"));
    let holes =
        hole.iter().filter(|(code, ..)| *code == Code::ValueNotJson).map(|(_, at, what)| format!("{at} {what}"));
    assert_eq!(holes.collect::<Vec<_>>(), ["/1 undefined", "/2 undefined"]);
}

#[wasm_bindgen_test]
fn what_json_stringify_does_is_done() {
    for (expression, normal) in [
        ("{ page: 2, status: undefined }", r#"{"page":2}"#),
        ("{ page: new Number(2), status: new String('done') }", r#"{"page":2,"status":"done"}"#),
        ("{ page: { toJSON: () => 3 } }", r#"{"page":3}"#),
        ("Object.create(null, { page: { value: 4, enumerable: true } })", r#"{"page":4}"#),
        ("Object.create({ page: 0 }, { page: { value: 5, enumerable: true }, status: { value: 1 } })", r#"{"page":5}"#),
        ("{ page: 6, [Symbol('s')]: 1 }", r#"{"page":6}"#),
    ] {
        let report = js::check(Kind::ObapiQuery, &value(expression), &Options::default());
        assert_eq!(report.text(), Some(normal), "{expression}: {:?}", report.issues());
    }
}

#[wasm_bindgen_test]
fn each_property_is_read_once() {
    let held = value("{ reads: 0, get page() { return ++this.reads }, toJSON: undefined }");
    js::check(Kind::ObapiQuery, &held, &Options::default());
    assert_eq!(get(&held, "/reads"), 1);
}

#[wasm_bindgen_test]
fn limits_hold_for_values() {
    let deep = value("(() => { let a = []; for (let n = 0; n < 100000; n++) a = [a]; return a })()");
    let codes = |report: &quitus::Report| report.issues().iter().map(|issue| issue.code).collect::<Vec<_>>();
    assert_eq!(codes(&js::check(Kind::IntentHistory, &deep, &Options::default())), [Code::JsonTooDeep]);
    let small = Options { max_bytes: 100, ..Options::default() };
    let long = value("{ page: 'a'.repeat(1000) }");
    assert_eq!(codes(&js::check(Kind::ObapiQuery, &long, &small)), [Code::JsonTooLarge]);
}

#[wasm_bindgen_test]
fn half_a_pair_is_found_where_it_stands() {
    let found = found(Kind::ObapiQuery, r"{ sort: '\ud83d' }");
    assert_eq!((found[0].0, found[0].1.as_str()), (Code::JsonLoneSurrogate, "/sort"));
    let source = value(r#"'{"page":1,"é\ud83d\ude00":"a\udc00"}'"#);
    let report = js::check_text(Kind::ObapiQuery, source.unchecked_ref(), &Options::default());
    let issue = report.issues().iter().find(|issue| issue.code == Code::JsonLoneSurrogate).unwrap();
    assert_eq!(issue.span.unwrap().start.offset, 18);
}

#[wasm_bindgen_test]
fn texts_have_places() {
    let source = value(r#"'{\n  "page": 0 }'"#);
    let report = js::check_text(Kind::ObapiQuery, source.unchecked_ref(), &Options::default());
    assert_eq!(report.issues()[0].span.unwrap().start.line, 2);
    assert_eq!(get(&js::object(&report, Locale::En), "/issues/0/span/start/line"), 2);
}

#[wasm_bindgen_test]
fn one_field() {
    let path = Path::parse("/location/assetReference").unwrap();
    let options = Options::default();
    let report = js::check_field(Kind::IntentLog, &path, &JsValue::TRUE, &options).unwrap();
    assert_eq!(report.issues()[0].pointer(), "/location/assetReference");
    assert!(js::check_field(Kind::IntentLog, &path, &"A".into(), &options).unwrap().is_ok());
    assert!(js::check_field(Kind::IntentLog, &Path::parse("/nothing").unwrap(), &"A".into(), &options).is_none());
}

#[wasm_bindgen_test]
fn a_field_that_is_undefined_is_not_there_and_one_that_is_left_out_has_no_value() {
    let options = Options::default();
    let field = |pointer, value: &JsValue| {
        js::check_field(Kind::IntentLog, &Path::parse(pointer).unwrap(), value, &options).unwrap()
    };
    assert_eq!(field("/reference", &JsValue::UNDEFINED).issues()[0].code, Code::FieldMissing);
    assert!(field("/origin", &JsValue::UNDEFINED).is_ok());
    // A hole in a list is no element that is not there.
    assert_eq!(field("/contacts/0", &JsValue::UNDEFINED).issues()[0].code, Code::ValueNotJson);
    let object = js::object(&field("/criticalLevel", &"".into()), Locale::En);
    assert_eq!(get(&object, "/ok"), JsValue::TRUE);
    assert_eq!(get(&object, "/text"), "");
    assert!(get(&object, "/value").is_undefined());
}

#[wasm_bindgen_test]
fn a_draft_becomes_a_payload() {
    let draft = value(
        "{ reference: 'INTER-0500', contractReference: 'contract1', step: 'closed/done', logDate: 1583505326000, \
         serviceCode: 'P902', asset: 'LOGEMENT_002', workType: 'corrective', description: undefined }",
    );
    let report = js::build(Kind::IntentLog, &draft, &Options::default()).unwrap();
    assert!(report.text().unwrap().contains(r#""event":"done","eventDate":"2020-03-06T15:35:26+01:00""#));
    assert!(js::build(Kind::ObapiError, &draft, &Options::default()).is_none());
}

#[wasm_bindgen_test]
fn the_host_has_a_clock() {
    let year = |time: chrono::DateTime<chrono::Utc>| chrono::Datelike::year(&time);
    assert!(year(js::now().unwrap()) >= 2024);
}

#[wasm_bindgen_test]
fn options_are_read_from_an_object() {
    let given = value(
        "{ locale: 'fr', zone: 'Indian/Reunion', fold: 'reject', now: new Date(86400000), maxBytes: 4294967295, \
         maxDepth: 3, maxIssues: 1, severity: { 'number.spelling': 'off', 'enum.unknown': 'note', 'step.unverified': undefined } }",
    );
    let js::Settings { options, locale } = js::settings(&given).unwrap();
    assert_eq!((locale, options.max_bytes, options.max_depth, options.max_issues), (Locale::Fr, 4294967295, 3, 1));
    assert_eq!((options.zone, options.fold), (Zone::parse("Indian/Reunion").unwrap(), Fold::Reject));
    assert_eq!(options.now.unwrap().timestamp(), 86400);
    let report = js::check(Kind::ObapiQuery, &value("{ page: '2', status: 'Done' }"), &options);
    assert!(report.is_ok(), "{:?}", report.issues());
    let js::Settings { options, locale } = js::settings(&JsValue::UNDEFINED).unwrap();
    assert_eq!((locale, options.zone, options.max_bytes), (Locale::En, Zone::PARIS, 16 << 20));
    assert!(options.now.unwrap() <= js::now().unwrap());
    assert_eq!(js::settings(&value("{ maxIssues: 0 }")).unwrap().options.max_issues, 0);
    let text = js::settings(&value("{ now: '1970-01-02T01:00:00+01:00', zone: undefined }")).unwrap();
    assert_eq!(text.options.now.unwrap().timestamp(), 86400);
}

#[wasm_bindgen_test]
fn a_wrong_option_is_named() {
    for (given, named) in [
        ("null", "options"),
        ("[]", "options"),
        ("{ Zone: 'UTC' }", "Zone"),
        ("{ locale: 'de' }", "locale"),
        ("{ locale: null }", "locale"),
        ("{ zone: 'Mars/Olympus' }", "zone"),
        ("{ zone: 1 }", "zone"),
        ("{ fold: 'sometimes' }", "fold"),
        ("{ now: '2020-10-07' }", "now"),
        ("{ now: '2020-10-07T10:00:00' }", "now"),
        ("{ now: new Date(NaN) }", "now"),
        ("{ now: 5 }", "now"),
        ("{ severity: 'off' }", "severity"),
        ("{ severity: { 'no.code': 'off' } }", "no.code"),
        ("{ severity: { 'json.syntax': 'off' } }", "json.syntax"),
        ("{ severity: { 'enum.unknown': 'loud' } }", "severity"),
        ("{ maxBytes: 0 }", "maxBytes"),
        ("{ maxDepth: 1.5 }", "maxDepth"),
        ("{ maxIssues: 4294967296 }", "maxIssues"),
        ("{ maxIssues: '5' }", "maxIssues"),
        ("{ get fold() { throw 1 } }", "fold"),
    ] {
        let mistake = js::settings(&value(given)).expect_err(given);
        assert!(mistake.0.contains(named), "{given}: {}", mistake.0);
    }
}

#[wasm_bindgen_test]
fn keys_and_numbers_of_a_payload_come_back_exact() {
    let source = r#"{"page":1,"__proto__":{"a":12345678901234567890},"b":1e400}"#;
    let report = quitus::check(Kind::ObapiQuery, source, &Options::default());
    let object = js::object(&report, Locale::En);
    assert!(get(&object, "/ok").is_truthy(), "{:?}", report.issues());
    assert_eq!(get(&object, "/text").as_string().as_deref(), report.text());
    let keys = Object::keys(&Object::from(get(&object, "/value")));
    assert_eq!(text(&keys), r#"["page","__proto__","b"]"#);
}

#[wasm_bindgen_test]
fn safe_fixes_are_applied_to_a_text() {
    let source = "{ \"page\":  2,\n  \"status\": \"Done\" }";
    let fixed = js::fix(Kind::ObapiQuery, &source.into(), &Options::default()).unwrap();
    assert_eq!(fixed, quitus::fix(Kind::ObapiQuery, source, &Options::default()));
    assert_eq!(fixed.text, source.replace("Done", "done"));
    assert_eq!(js::fix(Kind::ObapiQuery, value(r"'\ud83d'").unchecked_ref(), &Options::default()), None);
}

#[wasm_bindgen_test]
fn kinds_are_recognised() {
    let expected = quitus::detect(LOG);
    assert_eq!(expected[0].kind, Kind::IntentLog);
    assert_eq!(js::detect(&LOG.into()), expected);
    assert_eq!(js::detect(&JSON::parse(LOG).unwrap()), expected);
    assert!(js::detect(&JsValue::from(7)).is_empty());
}

#[wasm_bindgen_test]
fn steps_follow_the_last_log() {
    let next = |logs: &str| js::next_steps(value(logs).unchecked_ref());
    let after = |history: &[(&str, &str)]| quitus::intent::next_steps(history).collect::<Vec<_>>();
    assert_eq!(next("[]"), after(&[]));
    assert_eq!(next("[null, { status: 'closed', event: 'occupant_absent' }]"), after(&[("closed", "occupant_absent")]));
    assert_ne!(next("[{ status: 'closed', event: 'occupant_absent' }]"), after(&[]));
    assert_eq!(next("[{ get status() { throw 1 }, event: 5 }]"), after(&[("", "")]));
}
