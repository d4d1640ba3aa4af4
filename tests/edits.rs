//! What an edit does to a text: it ends its finding, changes nothing else, and says the same as the patch beside it.
//!
//! Texts are the cases' own, with a few letters changed. `QUITUS_TEXTS=2000000 cargo test --release --test edits` tries more
//! of them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

#[allow(dead_code)]
mod corpus;

use quitus::{Code, Edit, Issue, Kind, Options, check};
use serde_json::Value;

/// What pasted texts have too much, or in place of something else.
const PIECES: [&str; 26] = [
    "\"",
    "'",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "\n",
    "\\",
    "\\n",
    " ",
    ";",
    "=",
    "T",
    "Z",
    "0",
    "x",
    "é",
    "”",
    "null",
    "None",
    "// x\n",
    "\u{a0}",
    "TEL:",
    "\\u00c3\\u00a9",
];

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides.max(1)
    }
}

fn mutated(text: &str, dice: &mut Dice) -> String {
    let mut out = text.to_owned();
    for _ in 0..=dice.roll(2) {
        let place = |dice: &mut Dice, out: &str| {
            let mut at = dice.roll(out.len() + 1);
            while !out.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let from = place(dice, &out);
        let end = out[from..].chars().take(dice.roll(4)).map(char::len_utf8).sum::<usize>() + from;
        let piece = if dice.roll(3) == 0 { "" } else { PIECES[dice.roll(PIECES.len())] };
        out.replace_range(from..end, piece);
    }
    out
}

/// The text with these edits, which are in order.
fn edited<'e>(text: &str, edits: impl IntoIterator<Item = &'e Edit>) -> Result<String, &'static str> {
    let mut out = String::new();
    let mut end = 0;
    for edit in edits {
        if edit.bytes.start < end || !text.is_char_boundary(edit.bytes.start) || !text.is_char_boundary(edit.bytes.end)
        {
            return Err("edits overlap, or cut a letter");
        }
        out.push_str(&text[end..edit.bytes.start]);
        out.push_str(&edit.text);
        end = edit.bytes.end;
    }
    out.push_str(&text[end..]);
    if out == text { Err("the edit changes nothing") } else { Ok(out) }
}

/// What makes a finding the same one in another text.
fn same(one: &Issue, other: &Issue) -> bool {
    one.code == other.code && one.path == other.path && one.params == other.params
}

fn edits(issue: &Issue) -> &[Edit] {
    issue.fix.as_ref().map_or(&[], |fix| &fix.edits)
}

/// What is no JSON has one reading for all its slips together: their edits make JSON of it.
fn unread(kind: Kind, text: &str, slips: &[&Issue]) -> Option<String> {
    let mut all: Vec<&Edit> = slips.iter().flat_map(|issue| edits(issue)).collect();
    all.sort_by_key(|edit| (edit.bytes.start, edit.bytes.end));
    if slips.iter().any(|issue| edits(issue).is_empty()) {
        return None;
    }
    match edited(text, all) {
        Err(what) => Some(format!("json.syntax: {what}\n  {text}")),
        Ok(next) => {
            let report = check(kind, &next, &Options::default());
            let left = report.issues().iter().any(|issue| issue.code == Code::JsonSyntax);
            left.then(|| format!("json.syntax: it is no JSON with all edits\n  {text}\n  {next}"))
        }
    }
}

fn broken(kind: Kind, text: &str) -> Vec<String> {
    let options = Options::default();
    let report = check(kind, text, &options);
    let issues = report.issues();
    let count = |issues: &[Issue], issue: &Issue| issues.iter().filter(|other| same(issue, other)).count();
    let value: Option<Value> = serde_json::from_str(text).ok();
    let doubled = issues.iter().any(|issue| issue.code == Code::JsonDuplicateKey);
    let slips: Vec<&Issue> = issues.iter().filter(|issue| issue.code == Code::JsonSyntax).collect();
    if !slips.is_empty() {
        return unread(kind, text, &slips).into_iter().collect();
    }
    let mut wrong = Vec::new();
    for issue in issues.iter().filter(|issue| !edits(issue).is_empty()) {
        let mut tell = |what: &str, next: &str| {
            wrong.push(format!("{} {}: {what}\n  {text}\n  {next}", issue.code.as_str(), issue.pointer()));
        };
        let next = match edited(text, edits(issue)) {
            Ok(next) => next,
            Err(what) => {
                tell(what, "");
                continue;
            }
        };
        if count(check(kind, &next, &options).issues(), issue) >= count(issues, issue) {
            tell("the finding is still there", &next);
        }
        let (Some(value), false) = (&value, doubled) else { continue };
        let mut patched = value.clone();
        for patch in &issue.fix.as_ref().unwrap().patch {
            corpus::apply(&mut patched, patch);
        }
        if serde_json::from_str::<Value>(&next).ok() != Some(patched) {
            tell("the edit says something else than the patch", &next);
        }
    }
    wrong
}

#[test]
fn an_edit_ends_its_finding_and_changes_nothing_else() {
    let texts: Vec<(Kind, String)> = corpus::read().into_iter().map(|case| (case.kind, case.text)).collect();
    let count = std::env::var("QUITUS_TEXTS").map_or(5_000, |count| count.parse().unwrap());
    let mut dice = Dice(1);
    let mut wrong = Vec::new();
    for _ in 0..count {
        let (kind, text) = &texts[dice.roll(texts.len())];
        if text.len() < 20_000 {
            wrong.extend(broken(*kind, &mutated(text, &mut dice)));
        }
    }
    assert!(wrong.is_empty(), "{} of them, such as\n{}", wrong.len(), wrong[..wrong.len().min(8)].join("\n"));
}

/// Two edits at one place would have to keep their order: nothing but the letters that stand there tells it.
#[test]
fn what_stands_at_once_behind_a_value_gets_no_comma_before_its_quote() {
    for text in [
        r#"{1:"INTER"-050="}"#,
        r#"{status:"open","eventDate":"2020-03-06T10:45:23"+01:00","workType":"corrective"}"#,
        r#"{status:"open"_a:1}"#,
        r#"{status:"open"$a:1}"#,
        r#"{status:"open"é:1}"#,
        r#"{status:"open".a:1}"#,
    ] {
        let wrong = broken(Kind::IntentLog, text);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
