//! `fix`: what it changes, what it leaves alone, and its laws on every case under `tests/cases`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[allow(dead_code)]
mod corpus;

use std::ops::Range;

use proptest::prelude::*;
use quitus::json::scan::scan;
use quitus::json::tree::Tree;
use quitus::{Code, Fixed, Fixes, Issue, Kind, Options, check, fix, fix_with};
use serde_json::Value;

fn mended(kind: Kind, text: &str) -> String {
    fix(kind, text, &Options::default()).text
}

fn log(members: &str) -> String {
    format!(
        "{{\"reference\": \"R\", \"contractReference\": \"C\", \"status\": \"open\", \"event\": \"planned\", \
         \"eventDate\": \"2020-10-08T09:00:00+02:00\", \"logDate\": \"2020-10-07T15:21:00+02:00\", \
         \"serviceCode\": \"S\", \"workType\": \"corrective\"{members}}}"
    )
}

const LOCATION: &str = ", \"location\": {\"assetReference\": \"A\"}";

#[track_caller]
fn becomes(members: &str, expected: &str) {
    assert_eq!(mended(Kind::IntentLog, &log(members)), log(expected));
}

#[test]
fn of_members_of_one_name_those_go_that_say_what_the_last_one_said() {
    for name in ["description", "unknown"] {
        let members = |values: &[u8]| {
            let all = values.iter().map(|value| format!(", \"{name}\": \"{value}\""));
            format!("{LOCATION}{}", all.collect::<String>())
        };
        for (given, left) in [
            (&[1, 1][..], &[1][..]),
            (&[1, 1, 1], &[1]),
            (&[1, 1, 2], &[1, 2]),
            (&[1, 2, 2], &[1, 2]),
            (&[1, 2, 1], &[1, 2, 1]),
        ] {
            becomes(&members(given), &members(left));
        }
    }
}

#[test]
fn names_as_other_languages_write_them_become_those_of_the_kind() {
    let members = log(LOCATION);
    let names = members.split('"').skip(1).step_by(4).map(str::to_owned).collect::<Vec<_>>();
    let snake = |name: &str| {
        let letters = name.chars().map(|letter| match letter {
            'A'..='Z' => format!("_{}", letter.to_ascii_lowercase()),
            _ => letter.to_string(),
        });
        letters.collect::<String>()
    };
    let pascal = |name: &str| name[..1].to_uppercase() + &name[1..];
    let kebab = |name: &str| snake(name).replace('_', "-");
    let upper = |name: &str| name.to_uppercase();
    for spelt in [&snake as &dyn Fn(&str) -> String, &pascal, &kebab, &upper] {
        let text = names.iter().fold(members.clone(), |text, name| {
            text.replace(&format!("\"{name}\":"), &format!("\"{}\":", spelt(name)))
        });
        assert_eq!(mended(Kind::IntentLog, &text), members, "{text}");
    }
}

#[test]
fn a_value_is_replaced_where_it_stands() {
    assert_eq!(
        mended(Kind::ObapiQuery, "{\r\n\t\"status\" :\"DONE\" ,\r\n\t\"page\": 1 }\r\n"),
        "{\r\n\t\"status\" :\"done\" ,\r\n\t\"page\": 1 }\r\n"
    );
    becomes(
        &format!("{LOCATION}, \"contacts\": [ \"M. X\", \"BEGIN:VCARD\\nVERSION:3\\nFN:X\\nN:X;;;;\\nEND:VCARD\" ]"),
        &format!(
            "{LOCATION}, \"contacts\": [ \"M. X\", \
             \"BEGIN:VCARD\\r\\nVERSION:3.0\\r\\nFN:X\\r\\nN:X;;;;\\r\\nEND:VCARD\" ]"
        ),
    );
}

#[test]
fn a_card_gets_its_lines_back_where_something_else_stands_for_their_ends() {
    let lines = ["BEGIN:VCARD", "VERSION:3.0", "FN:Pierre", "N:D;P;;;", "TEL;TYPE=CELL,VOICE:0601020304", "END:VCARD"];
    let log = |gap: &str| log(&format!("{LOCATION}, \"contacts\": [\"{}\"]", lines.join(gap)));
    for gap in ["", " ", "|", ";", "n", "<br>", "<br />\\r\\n", ",\\n", "\\\\n\\n", "\\\\\\n", "\u{2028}", " / "] {
        let text = log(gap);
        assert_eq!(fix(Kind::IntentLog, &text, &Options::default()).text, text, "{gap}");
        let fixed = fix_with(Kind::IntentLog, &text, &Options::default(), Fixes::Unsafe);
        assert_eq!(fixed.text, log("\\r\\n"), "{gap}");
    }
}

#[test]
fn each_card_of_a_text_becomes_an_element() {
    let card =
        |name: &str, end: &str| format!("BEGIN:VCARD\\r\\nVERSION:3.0\\r\\nFN:{name}\\r\\nN:{name};;;;\\r\\n{end}");
    let (one, other) = (card("A", "END:VCARD"), card("B", "END:VCARD"));
    let contacts = |inside: &str| log(&format!("{LOCATION}, \"contacts\": [ \"M. X\", \"{inside}\" ]"));
    let apart = contacts(&format!("{one}\", \"{other}"));
    for between in ["\\r\\n", "\\n\\n"] {
        assert_eq!(mended(Kind::IntentLog, &contacts(&format!("{one}{between}{other}\\n"))), apart);
    }
    // Where one does not end, something of it may be lost.
    let text = contacts(&format!("{}{other}", card("A", "")));
    assert_eq!(mended(Kind::IntentLog, &text), text);
    assert_eq!(fix_with(Kind::IntentLog, &text, &Options::default(), Fixes::Unsafe).text, apart);
    let text = contacts(&format!("{one}\\r\\n{other}"));
    let report = check(Kind::IntentLog, &text, &Options::default());
    let fix = report.issues().iter().find_map(|issue| issue.fix.clone()).unwrap();
    let patch: Vec<String> = fix.patch.iter().map(|patch| format!("{:?} {}", patch.op, patch.path.pointer())).collect();
    assert_eq!(patch, ["Replace /contacts/1", "Add /contacts/2"]);
}

#[test]
fn a_lone_element_gets_its_brackets() {
    becomes(
        &format!("{LOCATION}, \"contacts\":  \"M. \\u0058\""),
        &format!("{LOCATION}, \"contacts\":  [\"M. \\u0058\"]"),
    );
    for blank in ["", " ", "\\u00A0"] {
        assert_eq!(fixes(&format!("{LOCATION}, \"contacts\": \"{blank}\"")), (vec![], vec![]), "{blank:?}");
    }
}

#[test]
fn null_in_an_optional_field_is_left_out_when_asked_for() {
    assert_eq!(fixes(&format!("{LOCATION}, \"origin\": null")), (vec![], vec!["/origin".into()]));
}

#[test]
fn a_status_follows_its_event_when_asked_for_and_only_one_goes_with_it() {
    let closed = log(LOCATION).replace("\"planned\"", "\"done\"");
    assert_eq!(fixes_of(closed), (vec![], vec!["/event".into()]));
    let absent = log(LOCATION).replace("\"planned\"", "\"occupant_absent\"");
    assert_eq!(fixes_of(absent), (vec![], vec![]));
}

/// The safe fixes of a log, and those that want to be asked for, by the pointers of their findings.
fn fixes(members: &str) -> (Vec<String>, Vec<String>) {
    fixes_of(log(members))
}

fn fixes_of(text: String) -> (Vec<String>, Vec<String>) {
    let report = check(Kind::IntentLog, text, &Options::default());
    let pointers = |safe| {
        let issues = report.issues().iter();
        issues.filter(|issue| issue.fix.as_ref().is_some_and(|fix| fix.safe == safe)).map(Issue::pointer).collect()
    };
    (pointers(true), pointers(false))
}

#[test]
fn a_last_digit_may_be_half_of_a_number_that_was_cut_off() {
    let planned = |date: &str| fixes_of(log(LOCATION).replace("2020-10-08T09:00:00+02:00", date));
    let pointer = || vec![String::from("/eventDate")];
    for cut in ["2020-10-08T15:3", "2020-10-08 15:3", "2020-10-08T15:35:2", "2020-10-08T15:35:00+02:0"] {
        assert_eq!(planned(cut), (vec![], pointer()), "{cut}");
    }
    for whole in
        ["2020-10-08T15:7", "2020-10-08T9:5", "2020-10-08T9:05", "2020-10-08T15:35:2Z", "2020-10-08T15:3+02:00"]
    {
        assert_eq!(planned(whole), (pointer(), vec![]), "{whole}");
    }
}

#[test]
fn a_rename_that_a_rule_would_refuse_is_not_safe() {
    let other = format!("{LOCATION}, \"asset_reference\": \"B\"");
    assert_eq!(fixes(&other), (vec![], vec!["/asset_reference".into()]));
    becomes(&other, &other);
    let same = format!("{LOCATION}, \"asset_reference\": \"A\"");
    assert_eq!(fixes(&same), (vec!["/asset_reference".into()], vec![]));
    becomes(&same, LOCATION);
    let wrong = format!("{LOCATION}, \"visit_attempt\": -1");
    assert_eq!(fixes(&wrong), (vec![], vec!["/visit_attempt".into()]));
}

#[test]
fn two_keys_do_not_take_the_same_name() {
    let twice = format!("{LOCATION}, \"Description\": \"x\", \"DESCRIPTION\": \"y\"");
    assert_eq!(fixes(&twice), (vec!["/Description".into()], vec!["/DESCRIPTION".into()]));
    becomes(&twice, &format!("{LOCATION}, \"description\": \"x\", \"DESCRIPTION\": \"y\""));
}

#[test]
fn a_name_is_safe_without_what_nobody_sees_and_a_guess_when_it_was_only_begun() {
    let marked = format!("{LOCATION}, \"\u{FEFF}origin\": \"sp\"");
    assert_eq!(fixes(&marked), (vec!["/\u{FEFF}origin".into()], vec![]));
    becomes(&marked, &format!("{LOCATION}, \"origin\": \"sp\""));
    let begun = ", \"location\": {\"asset\": \"A\"}";
    assert_eq!(fixes(begun), (vec![], vec!["/location/asset".into()]));
    becomes(begun, begun);
}

#[test]
fn two_texts_side_by_side_are_left_to_their_author() {
    let joined = format!("{LOCATION}, \"origin\": \"s\" \"p\"");
    becomes(&joined, &joined);
}

#[test]
fn a_word_is_not_mended_into_its_opposite() {
    assert_eq!(fixes(&format!("{LOCATION}, \"equipmentWorkingOrder\": \"inoperational\"")), (vec![], vec![]));
}

#[test]
fn a_round_that_would_spoil_a_good_payload_is_taken_back() {
    let mut options = Options::default();
    options.severity.set(Code::HistoryVisitAttempt, Some(quitus::Severity::Error));
    let first = log(&format!("{LOCATION}, \"visitAttempt\": 1"));
    let second = log(&format!("{LOCATION}, \"VisitAttempt\": 0"));
    let history = format!("[{first}, {second}]");
    assert!(check(Kind::IntentHistory, &history, &options).is_ok());
    let fixed = fix(Kind::IntentHistory, &history, &options);
    assert_eq!((fixed.text, fixed.applied.len(), fixed.report.is_ok()), (history, 0, true));
}

#[test]
fn a_key_is_renamed_and_keeps_its_value_as_written() {
    becomes(
        &format!("{LOCATION} ,\n  \"equipment-status\" : \"\\u006fk\""),
        &format!("{LOCATION} ,\n  \"equipmentStatus\" : \"\\u006fk\""),
    );
}

#[test]
fn a_good_payload_is_not_mended_into_a_refused_one() {
    // As a stranger the member is kept; under its known name the value would be judged.
    let stranger = format!("{LOCATION}, \"critical_level\": \"x\"");
    becomes(&stranger, &stranger);
}

#[test]
fn a_member_is_removed_with_its_comma() {
    let twice = ", \"location\": {\"assetReference\": \"A\"}, \"assetReference\": \"A\"";
    becomes(twice, LOCATION);
    let twice = ",\n  \"assetReference\": \"A\",\n  \"location\": {\"assetReference\": \"A\"}";
    becomes(twice, ",\n  \"location\": {\"assetReference\": \"A\"}");
    becomes(&format!("{LOCATION}, \"criticalLevel\": \"\" , \"visitAttempt\": \"\""), LOCATION);
    let only = mended(Kind::IntentLog, "{ \"criticalLevel\": \"\" }");
    assert_eq!(only, "{}");
}

#[test]
fn a_member_that_moves_within_its_object_keeps_its_place() {
    becomes(
        ",\n  \"assetReference\" : \"A\",\n  \"origin\": \"sp\"",
        ",\n  \"location\" : {\"assetReference\":\"A\"},\n  \"origin\": \"sp\"",
    );
}

#[test]
fn several_findings_with_one_mend_are_mended_once() {
    let card = "BEGIN:VCARD\\nVERSION:3\\nFN;CHARSET=UTF-8:X\\nN:X\\nEND:VCARD";
    let fixed = fix(Kind::IntentLog, &log(&format!("{LOCATION}, \"contacts\": [\"{card}\"]")), &Options::default());
    assert!(fixed.applied.len() > 2, "{:?}", fixed.applied);
    assert!(fixed.applied.iter().all(|issue| issue.pointer() == "/contacts/0" && issue.span.is_some()));
    assert!(fixed.report.issues().is_empty(), "{:?}", fixed.report.issues());
}

#[test]
fn what_an_earlier_mend_uncovers_is_mended_too() {
    // A renamed key brings its value under the table's eyes.
    let draft = log(LOCATION)
        .replace("\"logDate\": \"2020-10-07T15:21:00+02:00\"", "\"log_date\": \"2020-10-07T15:21:00+0200\"");
    assert_ne!(draft, log(LOCATION));
    let fixed = fix(Kind::IntentLog, &draft, &Options::default());
    assert_eq!(fixed.text, log(LOCATION));
    let codes: Vec<_> = fixed.applied.iter().map(|issue| (issue.code.as_str(), issue.span.is_some())).collect();
    assert_eq!(codes, [("field.missing", true), ("date.spelling", false)]);
}

#[test]
fn what_is_in_doubt_is_left_alone() {
    let doubtful = log(&format!("{LOCATION}, \"origine\": \"sp\""));
    assert_eq!(mended(Kind::IntentLog, &doubtful), doubtful);
    for text in ["", "{", "[1", "\u{FEFF}{\"status\": DONE}", "{\"status\": \"DONE\", \"page\": {\"per_page\": 1"] {
        let fixed = fix(Kind::ObapiQuery, text, &Options::default());
        assert_eq!((fixed.text.as_str(), fixed.applied.len(), fixed.report.is_ok()), (text, 0, false));
    }
}

/// What is wrong with a fixed text.
fn laws(kind: Kind, text: &str, options: &Options) -> Vec<String> {
    let before = check(kind, text, options);
    let Fixed { text: mended, applied, report } = fix(kind, text, options);
    let mut broken = Vec::new();
    let mut law = |holds: bool, sentence: &str| {
        if !holds {
            broken.push(format!("{sentence}\n      {text}\n      {mended}"));
        }
    };
    let safe = |issue: &&Issue| issue.fix.as_ref().is_some_and(|fix| fix.safe);
    let left: Vec<_> =
        report.issues().iter().filter(safe).map(|issue| (issue.code.as_str(), issue.pointer())).collect();
    law(left.is_empty(), &format!("no safe fix is left, but {left:?}"));
    law(applied.is_empty() == (mended == text), "the text changes if and only if something was mended");
    law(before.issues().iter().filter(safe).count() <= applied.len(), "all safe fixes are applied");
    law(check(kind, &mended, options) == report, "the report is that of the mended text");
    law(!before.is_ok() || report.is_ok(), "what was accepted is accepted");
    let spelling =
        |issue: &Issue| ["date", "vcard", "number"].contains(&issue.code.as_str().split('.').next().unwrap());
    if let (Some(old), Some(new)) = (before.text(), report.text())
        && applied.iter().all(spelling)
    {
        law(old == new, "the normal form stays the same");
    }
    let again = fix(kind, &mended, options);
    law(again.text == mended && again.applied.is_empty(), "a mended text needs no mending");
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        let new = serde_json::from_str::<Value>(&mended);
        law(new.is_ok(), "JSON stays JSON");
        let expected = patched(kind, value, options);
        law(new.ok().as_ref() == Some(&expected), &format!("the edits say what the patches say: {expected}"));
    }
    let is_json = scan(text, 64, &mut Vec::new(), &mut Vec::new()).is_ok();
    for issue in before.issues().iter().filter(|issue| !is_json && issue.code.as_str() == "json.syntax") {
        let Some(fix) = &issue.fix else { continue };
        law(fix.patch.is_empty() && !fix.edits.is_empty(), "what is no JSON has edits, and no payload to be patched");
        let reason = issue.params.get("reason");
        let count = |issues: &[Issue]| issues.iter().filter(|issue| issue.params.get("reason") == reason).count();
        let after = check(kind, edited(text, fix), options);
        law(count(after.issues()) < count(before.issues()), &format!("an edit ends its finding: {issue:?}"));
    }
    if is_json && applied.iter().all(|issue| issue.span.is_some()) {
        law(changes_lie_in(&places(text, &applied), text, &mended), "no other byte of the text has changed");
    }
    broken
}

/// The text after the edits of one fix.
fn edited(text: &str, fix: &quitus::Fix) -> String {
    let mut edited = text.to_owned();
    for edit in fix.edits.iter().rev() {
        edited.replace_range(edit.bytes.clone(), &edit.text);
    }
    edited
}

/// The value after its safe patches, by another way: one patch after the other, each with a new check.
fn patched(kind: Kind, mut value: Value, options: &Options) -> Value {
    for _ in 0..1000 {
        let report = check(kind, value.to_string(), options);
        let Some(patch) = report.issues().iter().find_map(|issue| issue.fix.as_ref().filter(|fix| fix.safe)) else {
            break;
        };
        for patch in &patch.patch {
            corpus::apply(&mut value, patch);
        }
    }
    value
}

/// The values, with their keys, in which something was found.
fn places(text: &str, issues: &[Issue]) -> Vec<Range<usize>> {
    let mut nodes = Vec::new();
    if scan(text, 64, &mut nodes, &mut Vec::new()).is_err() {
        return Vec::new();
    }
    let tree = Tree { text, nodes: &nodes };
    let mut places = Vec::new();
    for issue in issues {
        let found = tree.around(issue.span.unwrap().start.byte);
        let (key, value) =
            if tree.node(found).is_key() { (found, found + 1) } else { (found.saturating_sub(1), found) };
        let first = if tree.node(key).is_key() { key } else { value };
        places.push(tree.node(first).start as usize..tree.node(value).end as usize);
    }
    places.sort_by_key(|place| place.start);
    places.dedup();
    places
}

/// Whether the text between those places is the same in both, except for commas and white space beside them.
fn changes_lie_in(places: &[Range<usize>], text: &str, mended: &str) -> bool {
    let mut rest = mended;
    let mut end = 0;
    for place in places.iter().chain([&(text.len()..text.len())]) {
        let between = text.get(end..place.start).unwrap_or_default();
        let kept = between.trim_matches(|letter: char| ", \t\r\n".contains(letter));
        let Some(at) = rest.find(kept) else { return false };
        rest = &rest[at + kept.len()..];
        end = place.end;
    }
    true
}

#[test]
fn laws_hold_for_every_case() {
    let mut failures = Vec::new();
    let mut mended = 0;
    for case in corpus::read() {
        if case.text.len() > 1 << 16 {
            continue;
        }
        mended += usize::from(fix(case.kind, &case.text, &case.options).text != case.text);
        for sentence in laws(case.kind, &case.text, &case.options) {
            failures.push(format!("{}: {}\n    {sentence}", case.file, case.name));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(mended > 100, "only {mended} cases have something to mend");
}

/// JSON with white space of an author's own.
struct Written<'s> {
    out: String,
    style: std::iter::Cycle<std::slice::Iter<'s, u8>>,
}

impl Written<'_> {
    fn space(&mut self) {
        let style = self.style.next().copied().unwrap_or_default();
        self.out.push_str(["", " ", "\n\t", "\r\n  ", "\r"][usize::from(style % 5)]);
    }

    fn value(&mut self, value: &Value) {
        self.space();
        match value {
            Value::Object(members) => {
                self.out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    self.comma(index);
                    self.value(&Value::from(key.as_str()));
                    self.out.push(':');
                    self.value(value);
                }
                self.space();
                self.out.push('}');
            }
            Value::Array(elements) => {
                self.out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    self.comma(index);
                    self.value(element);
                }
                self.out.push(']');
            }
            other => self.out.push_str(&other.to_string()),
        }
        self.space();
    }

    fn comma(&mut self, index: usize) {
        if index > 0 {
            self.out.push(',');
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn laws_hold_for_faults_in_any_order_and_any_style(
        members in proptest::sample::subsequence(FAULTS.to_vec(), 0..FAULTS.len()).prop_shuffle(),
        style in proptest::collection::vec(any::<u8>(), 1..40),
        kind in proptest::sample::select(vec![Kind::IntentLog, Kind::IntentHistory]),
    ) {
        let mut log: Value = serde_json::from_str(&log("")).unwrap();
        for (key, value) in members {
            log[key] = serde_json::from_str(value).unwrap();
        }
        let value = if kind == Kind::IntentLog { log } else { Value::Array(vec![log.clone(), log]) };
        let mut written = Written { out: String::new(), style: style.iter().cycle() };
        written.value(&value);
        let broken = laws(kind, &written.out, &Options::default());
        prop_assert!(broken.is_empty(), "{}", broken.join("\n"));
    }
}

#[test]
fn members_that_stand_too_high_move_into_their_object_when_asked_for() {
    let text = r#"{"companyId":1,"siteIds":[1],"ruleIds":[1],"signature":{"name":"a","mimeType":"image/png","size":1},"actualStart":"2024-12-01T12:34:56Z","firstName":"Ada","lastName":"Martin"}"#;
    let fixed = quitus::fix_with(Kind::KareUnplanned, text, &Options::default(), quitus::Fixes::Unsafe);
    let value: Value = serde_json::from_str(&fixed.text).unwrap();
    assert_eq!(value["provider"], serde_json::json!({"firstName": "Ada", "lastName": "Martin"}));
    assert!(fixed.report.is_ok(), "{:?}", fixed.report);
    assert_eq!(fix(Kind::KareUnplanned, text, &Options::default()).text, text);
}

#[test]
fn a_long_history_in_another_notation_is_mended_whole() {
    let one = log("").replace('"', "'").replace("': '", "':'");
    let text = format!("[{}]", vec![one; 2000].join(",\n"));
    let fixed = fix(Kind::IntentHistory, &text, &Options::default());
    assert!(serde_json::from_str::<Value>(&fixed.text).is_ok());
    assert_eq!(fixed.applied[0].code, Code::JsonSyntax);
}

#[test]
fn a_comma_in_a_number_is_no_comma_too_many() {
    let mend = |members: &str, fixes| {
        fix_with(Kind::IntentLog, &log(&format!("{LOCATION}, {members}")), &Options::default(), fixes).text
    };
    for number in ["\"x\": 12,5", "\"x\": 1,5, \"origin\": \"sp\"", "\"x\": 1,234", "\"x\": 1,234.50", "\"x\": 1,5x"] {
        assert_eq!(mend(number, Fixes::Safe), log(&format!("{LOCATION}, {number}")), "{number}");
    }
    let meant = mend("\"x\": 12,5, \"origin\": \"sp\"", Fixes::Unsafe);
    assert_eq!(meant, log(&format!("{LOCATION}, \"x\": 12.5, \"origin\": \"sp\"")));
}

/// No payload is one text: to put quotes around a part of what was written would lose the rest.
#[test]
fn a_text_is_not_mended_into_one_string() {
    let command = r#"curl ^"https://x.example/^" --data-raw ^"^{^\^"reference^\^":^\^"A^\^",^\^"location^\^":^{^}^}^""#;
    for text in [command, r#"hello "reference" and \"status\" is "x""#] {
        assert_eq!(fix_with(Kind::IntentLog, text, &Options::default(), Fixes::Unsafe).text, text);
    }
}

#[test]
fn a_text_of_slips_is_no_json_that_was_meant() {
    let text = log(&format!(",\"x\": [{}0]", "0,,".repeat(100_000)));
    let fixed = fix(Kind::IntentLog, &text, &Options::default());
    assert_eq!(fixed.text, text);
    let codes: Vec<Code> = fixed.report.issues().iter().map(|issue| issue.code).collect();
    assert_eq!(codes, [Code::JsonSyntax]);
}

#[test]
fn findings_of_one_card_share_its_mend() {
    let text = log(r#","contacts": ["BEGIN:VCARD\nVERSION:2.1\nFN:A\nN:A;B\nTEL;WORK:1\nEND:VCARD"]"#);
    let report = check(Kind::IntentLog, &text, &Options::default());
    let mut fixes = report.issues().iter().filter_map(|issue| issue.fix.as_ref());
    let first = fixes.next().unwrap();
    assert!(fixes.clone().count() > 2);
    assert!(fixes.all(|fix| std::sync::Arc::ptr_eq(first, fix)));
}

/// Members with something to mend, and some with nothing.
const FAULTS: [(&str, &str); 14] = [
    ("status", r#""OPEN""#),
    ("event", r#""Planned""#),
    ("eventDate", r#""2020-10-08 09:00:00+0200""#),
    ("logDate", r#""2020-10-07t15:21:00z""#),
    ("location", r#"{"assetReference": "A", "floor": 3}"#),
    ("assetReference", r#""A""#),
    ("contacts", r#""BEGIN:VCARD\nVERSION:3\nN:X\nEND:VCARD""#),
    ("criticalLevel", r#""""#),
    ("visitAttempt", r#""01""#),
    ("visit_attempt", r#""""#),
    ("Origin", r#""sp""#),
    ("tags", r#"{"a,b": "}"}"#),
    ("equipment-working-order", r#""Operational""#),
    ("note", r#"[1, {"x": []}]"#),
];

#[test]
fn what_only_carries_json_is_opened_and_mended_further() {
    let log = log(LOCATION);
    let percent: String = log.bytes().map(|byte| format!("%{byte:02x}")).collect();
    assert_eq!(mended(Kind::IntentLog, &percent), log);
    let encoded = "eyJwYWdlIjoyLCJz\r\ndGF0dXMiOiJEb25lIn0=\r\n";
    assert_eq!(mended(Kind::ObapiQuery, encoded), r#"{"page":2,"status":"done"}"#);
    assert_eq!(mended(Kind::ObapiQuery, "q=%7B%22page%22%3A2%7D"), "q=%7B%22page%22%3A2%7D");
    let units: Vec<u8> = log.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(fix(Kind::IntentLog, std::str::from_utf8(&units).unwrap(), &Options::default()).text, log);
}

#[test]
fn the_entries_of_a_list_in_pieces_become_one_list() {
    becomes(
        &format!("{LOCATION}, \"contacts\": [[\"M. X\" , \"Mme Y\"]]"),
        &format!("{LOCATION}, \"contacts\": [\"M. X\",\"Mme Y\"]"),
    );
    becomes(
        &format!(
            "{LOCATION}, \"contacts\": [[\"BEGIN:VCARD\", \"VERSION:3.0\", \"FN:Z\\u00e9\", \"N:Z\\u00e9;;;;\", \"END:VCARD\"]]"
        ),
        &format!(
            "{LOCATION}, \"contacts\": [\"BEGIN:VCARD\\r\\nVERSION:3.0\\r\\nFN:Z\\u00e9\\r\\nN:Z\\u00e9;;;;\\r\\nEND:VCARD\"]"
        ),
    );
    let each = format!("{LOCATION}, \"contacts\": [[\"M. X\"], [\"Mme Y\"]]");
    becomes(&each, &each);
}
