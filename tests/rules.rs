//! House rules as Rust writes them: what is refused, and what is left of them at one field, in a draft, in lines.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use quitus::{Fixes, Kind, Options, Path, Report, Rules, build, check_field, check_lines, fix_with};

fn with(rules: Rules) -> Options {
    Options { rules, ..Options::default() }
}

fn codes(report: &Report) -> Vec<String> {
    report.issues().iter().map(|issue| [issue.code.as_str(), &issue.pointer()].join(" ")).collect()
}

#[test]
fn a_rule_that_cannot_be_is_named() {
    let told = |kind, json: &str| Rules::parse(kind, json).unwrap_err().to_string();
    for (json, expected) in [
        (
            r#"{"require":["/descripton"]}"#,
            "option rules.require: /descripton is no field of this kind; did you mean /description?",
        ),
        (r#"{"require":["/nope"]}"#, "option rules.require: /nope is no field of this kind"),
        (
            r#"{"require":["/contacts/0"]}"#,
            "option rules.require: /contacts/0 is no field of this kind; did you mean /contacts/*?",
        ),
        (
            r#"{"forbid":["description"]}"#,
            "option rules.forbid: description is no JSON Pointer such as /serviceCode; did you mean /description?",
        ),
        (r#"{"forbid":["/a~2"]}"#, "option rules.forbid: /a~2 is no JSON Pointer such as /serviceCode"),
        (r#"{"forbid":[""]}"#, "option rules.forbid:  is no JSON Pointer such as /serviceCode"),
        (r#"{"forbid":["/reference"]}"#, "option rules.forbid: /reference is required by the kind"),
        (
            r#"{"requires":[]}"#,
            "option rules: unknown member requires; the members are require, forbid, allow, maxLength",
        ),
        (r#"{"require":"/description"}"#, "option rules.require must be a list of pointers, not \"/description\""),
        (r#"{"require":[1]}"#, "option rules.require must be a list of pointers, not 1"),
        (r#"{"allow":["/serviceCode"]}"#, "option rules.allow must be an object of pointers, not [\"/serviceCode\"]"),
        (r#"{"allow":{"/serviceCode":"P902"}}"#, "option rules.allow must be lists of texts and numbers, not \"P902\""),
        (r#"{"allow":{"/serviceCode":[null]}}"#, "option rules.allow must be lists of texts and numbers, not [null]"),
        (r#"{"allow":{"/serviceCode":[]}}"#, "option rules.allow: /serviceCode would allow nothing"),
        (r#"{"allow":{"/serviceCode":[902]}}"#, "option rules.allow: /serviceCode takes no numbers"),
        (r#"{"allow":{"/criticalLevel":["3"]}}"#, "option rules.allow: /criticalLevel takes numbers only"),
        (r#"{"allow":{"/contacts":["A"]}}"#, "option rules.allow: /contacts holds neither words nor numbers"),
        (r#"{"allow":{"/status":["opne"]}}"#, "option rules.allow: /status never is opne; did you mean open?"),
        (r#"{"maxLength":{"/criticalLevel":3}}"#, "option rules.maxLength: /criticalLevel holds no text"),
        (
            r#"{"maxLength":{"/description":-1}}"#,
            "option rules.maxLength must be whole numbers from 0 to 4294967295, not -1",
        ),
        (
            r#"{"maxLength":{"/description":"3"}}"#,
            "option rules.maxLength must be whole numbers from 0 to 4294967295, not \"3\"",
        ),
        ("[]", "option rules must be an object, not []"),
        ("{", "rules are no JSON object: {"),
    ] {
        assert_eq!(told(Kind::IntentLog, json), expected, "{json}");
    }
    assert_eq!(
        told(Kind::IntentHistory, r#"{"require":["/description"]}"#),
        "option rules.require: /description is no field of this kind; did you mean /*/description?"
    );
}

#[test]
fn the_builder_writes_what_json_writes() {
    let built = Rules::builder(Kind::KareUnplanned)
        .require("/actualStart")
        .forbid("/provider/comment")
        .allow("/signature/mimeType", ["image/png"])
        .allow("/companyId", [12])
        .max_length("/provider/lastName", 40);
    let json = r#"{"require":["/actualStart"],"forbid":["/provider/comment"],
        "allow":{"/signature/mimeType":["image/png"],"/companyId":[12]},"maxLength":{"/provider/lastName":40}}"#;
    assert_eq!(built.build().unwrap(), Rules::parse(Kind::KareUnplanned, json).unwrap());
    assert!(Rules::builder(Kind::KareUnplanned).require("/a").require("/actualStart").build().is_err());
}

#[test]
fn one_field() {
    let rules = r#"{"require":["/description","/reference","/contacts/*","/location/assetReference"],"forbid":["/origin"],
        "allow":{"/serviceCode":["P902"],"/location/assetReference":["A"]},"maxLength":{"/contacts/*":5}}"#;
    let options = with(Rules::parse(Kind::IntentLog, rules).unwrap());
    let field = |pointer: &str, text: &str| {
        codes(&check_field(Kind::IntentLog, &Path::parse(pointer).unwrap(), text, &options).unwrap())
    };
    assert_eq!(field("/description", ""), ["rule.required /description"]);
    assert_eq!(field("/description", "\" \""), ["rule.required /description"]);
    assert_eq!(field("/description", "\"Leak\""), [""; 0]);
    assert_eq!(field("/reference", ""), ["field.missing /reference"]);
    assert_eq!(field("/origin", ""), [""; 0]);
    assert_eq!(field("/origin", "\"x\""), ["rule.forbidden /origin"]);
    assert_eq!(field("/serviceCode", "\"P90\""), ["rule.not-allowed /serviceCode"]);
    assert_eq!(field("/contacts/1", "\"Albert\""), ["contact.plain-text /contacts/1", "rule.too-long /contacts/1"]);
    assert_eq!(field("/location", "{\"assetReference\":\"B\"}"), ["rule.not-allowed /location/assetReference"]);
    assert_eq!(field("/location/assetReference", "\"B\""), ["rule.not-allowed /location/assetReference"]);
}

#[test]
fn a_draft_is_held_to_the_rules_of_its_payload() {
    let draft = r#"{"reference":"R","contractReference":"c","step":"closed/done","logDate":1583505326000,
        "serviceCode":"P902","asset":"A","workType":"corrective","contacts":{"name":{"family":"Prince"}}}"#;
    let rules = Rules::builder(Kind::IntentLog)
        .require("/location/assetReference")
        .require("/description")
        .forbid("/criticalLevel")
        .allow("/location/assetReference", ["B"])
        .allow("/event", ["canceled"])
        .max_length("/contacts/*", 9);
    let report = build(Kind::IntentLog, draft, &with(rules.build().unwrap())).unwrap();
    let found =
        ["rule.required /description", "rule.not-allowed /step", "rule.not-allowed /asset", "rule.too-long /contacts"];
    assert_eq!(codes(&report), found);
    let rules = Rules::builder(Kind::IntentLog).require("/location/assetReference").build().unwrap();
    let report = build(Kind::IntentLog, draft.replace("asset", "name"), &with(rules)).unwrap();
    let found = ["field.missing /asset", "rule.required /asset", "field.unknown /name"];
    assert_eq!(codes(&report), found);
}

#[test]
fn lines_and_fixes() {
    let rules = Rules::builder(Kind::ObapiQuery).allow("/status", ["done"]).forbid("/sort").build().unwrap();
    let options = with(rules);
    let (mut output, mut rejects) = (Vec::new(), Vec::new());
    let text = "{\"status\":\"done\"}\n{\"status\":\"planned\"}\n";
    let lines = check_lines(Kind::ObapiQuery, text.as_bytes(), &mut output, &mut rejects, &options).unwrap();
    assert_eq!((lines.valid, lines.invalid), (1, 1));
    assert_eq!(rejects, b"{\"status\":\"planned\"}\n");

    let text = r#"{"page":2.0,"sort":"date_desc"}"#;
    let safe = fix_with(Kind::ObapiQuery, text, &options, Fixes::Safe);
    assert_eq!(safe.text, r#"{"page":2,"sort":"date_desc"}"#);
    let all = fix_with(Kind::ObapiQuery, text, &options, Fixes::Unsafe);
    assert_eq!((all.text.as_str(), all.report.is_ok()), (r#"{"page":2}"#, true));
}
