//! Sequences: the operations of the sources with one step changed, and what may follow each step.
//!
//! What must be found is told here once more, in other words than in `src`: as a table of arrows
//! and a comparison of times (docs/domain.md §1.3).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[allow(dead_code)]
mod corpus;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone};
use quitus::intent::{STEPS, next_steps};
use quitus::kinds::intent::steps::{EVENTS, STATUSES};
use quitus::{Kind, Options, check};
use serde_json::{Value, json};

/// The operations that the sources tell.
fn histories() -> Vec<(String, Vec<Value>)> {
    let cases = corpus::read().into_iter().filter(|case| case.file == "intent.history/published.json");
    let legal = cases.filter(|case| check(case.kind, &case.text, &case.options).is_ok());
    let histories: Vec<_> = legal.map(|case| (case.name, serde_json::from_str(&case.text).unwrap())).collect();
    assert_eq!(histories.len(), 10);
    histories
}

type Found = BTreeSet<(String, String)>;

/// What the core finds about the sequence: code and pointer.
fn found(logs: &[Value]) -> Found {
    let report = check(Kind::IntentHistory, Value::from(logs).to_string(), &Options::default());
    let sequence = report.issues().iter().filter(|issue| issue.code.as_str().starts_with("history."));
    sequence.map(|issue| (issue.code.as_str().into(), issue.pointer())).collect()
}

/// Which status may come after which, and what a notice or comment needs.
const ARROWS: &str = "
    open    -> open pending hold closed denied
    pending -> pending hold closed
    hold    -> pending hold closed denied
    closed  -> formal_notice commented updated
    denied  ->
";

fn arrow(previous: &(String, String), next: &(String, String)) -> bool {
    let line = ARROWS.lines().find(|line| line.trim().starts_with(&previous.0)).unwrap();
    let goals: Vec<&str> = line.split("->").nth(1).unwrap().split_whitespace().collect();
    if previous.0 == "closed" {
        return next.0 == "closed" && goals.contains(&next.1.as_str());
    }
    goals.contains(&next.0.as_str()) && next.1 != "formal_notice"
}

fn step(log: &Value) -> (String, String) {
    let word = |key: &str| log[key].as_str().unwrap().to_owned();
    (word("status"), word("event"))
}

/// The instant of a date, with the time zone database as judge.
fn instant(log: &Value, key: &str) -> DateTime<chrono::FixedOffset> {
    let text = log[key].as_str().unwrap();
    DateTime::parse_from_rfc3339(text).unwrap_or_else(|_| {
        let wall: NaiveDateTime = text.parse().unwrap();
        chrono_tz::Europe::Paris.from_local_datetime(&wall).earliest().unwrap().fixed_offset()
    })
}

fn is_plan(log: &Value) -> bool {
    ["planned", "replanned"].contains(&log["event"].as_str().unwrap())
}

/// Whether a list ends with a beginning, begins with none, and was written from below.
fn newest_first(logs: &[Value]) -> bool {
    let begins = |log: &Value| {
        let (status, event) = step(log);
        status == "open" && ["requested", "acknowledged", "planned"].contains(&event.as_str())
    };
    matches!(logs, [first, .., last] if !begins(first) && begins(last))
        && logs.windows(2).all(|two| instant(&two[0], "logDate") > instant(&two[1], "logDate"))
}

/// What must be found.
fn due(logs: &[Value]) -> Found {
    let mut due = Found::new();
    if newest_first(logs) {
        // The list is told as that, and its moves are judged from its end.
        let turned: Vec<Value> = logs.iter().rev().cloned().collect();
        for (code, pointer) in self::due(&turned) {
            let (index, key) = pointer[1..].split_once('/').unwrap();
            let index = logs.len() - 1 - index.parse::<usize>().unwrap();
            if !["history.first-step", "history.left-open", "history.out-of-order"].contains(&code.as_str()) {
                due.insert((code, format!("/{index}/{key}")));
            }
        }
        due.insert(("history.out-of-order".into(), "/1/logDate".into()));
        return due;
    }
    let mut add = |code: &str, index: usize, key: &str| {
        due.insert((format!("history.{code}"), format!("/{index}/{key}")));
    };
    let beginnings = ["open/requested", "open/acknowledged", "open/planned", "open/proposed"];
    let same = |one: &Value, other: &Value| {
        step(one) == step(other)
            && ["eventDate", "logDate"].iter().all(|date| instant(one, date) == instant(other, date))
    };
    // a copy that arrives late is told as that, and the rest is judged without it
    let mut copies = vec![];
    for (index, log) in logs.iter().enumerate() {
        if let Some(earlier) = (0..index).rev().find(|earlier| same(&logs[*earlier], log))
            && (index - earlier > 1 || copies.contains(&earlier))
        {
            copies.push(index);
            add("repeated-step", index, "event");
        }
    }
    let told: Vec<_> = logs.iter().enumerate().filter(|(index, _)| !copies.contains(index)).collect();
    for (place, &(index, log)) in told.iter().enumerate() {
        let (status, event) = step(log);
        if index == 0 && !beginnings.contains(&format!("{status}/{event}").as_str()) {
            add("first-step", index, "event");
        }
        if place + 1 == told.len() && status != "closed" && status != "denied" {
            add("left-open", index, "status");
        }
        let Some(before) = place.checked_sub(1).map(|previous| told[previous].1) else { continue };
        let again = step(log) == step(before) && instant(log, "eventDate") == instant(before, "eventDate");
        if !again && !arrow(&step(before), &(status.clone(), event.clone())) {
            let ended = before["status"] == "closed" || before["status"] == "denied";
            let code = match event.as_str() {
                _ if ended => "after-closed",
                "formal_notice" => "notice-before-closing",
                _ => "transition",
            };
            add(code, index, "status");
        }
        let latest = told[..place].iter().rev().map(|(_, log)| *log).find(|log| !is_plan(log));
        if latest.is_some_and(|latest| instant(log, "eventDate") < instant(latest, "eventDate")) {
            add("out-of-order", index, "eventDate");
        } else if instant(log, "logDate") < instant(before, "logDate") {
            add("out-of-order", index, "logDate");
        }
        let before = &logs[index - 1];
        if step(log) == step(before) && instant(log, "eventDate") == instant(before, "eventDate") {
            add("repeated-step", index, "event");
        }
    }
    due
}

fn assert_found(name: &str, logs: &[Value]) -> Found {
    let found = found(logs);
    let steps: Vec<_> = logs.iter().map(step).collect();
    assert_eq!(found, due(logs), "{name}: {steps:?}");
    found
}

#[test]
fn the_operations_of_the_sources_are_in_order() {
    for (name, logs) in histories() {
        assert_eq!(assert_found(&name, &logs), Found::new());
    }
}

/// Steps between may be left out; only these need the one before them.
#[test]
fn one_step_left_out() {
    let mut complaints = Vec::new();
    for (name, logs) in histories() {
        for index in 0..logs.len() {
            let mut rest = logs.clone();
            let (status, event) = step(&rest.remove(index));
            let found = assert_found(&name, &rest);
            let place = if index == 0 {
                "first"
            } else if index == rest.len() {
                "last"
            } else {
                "between"
            };
            complaints.extend(found.into_iter().map(|(code, _)| format!("{place} {status}/{event}: {code}")));
        }
    }
    complaints.sort();
    complaints.dedup();
    assert_eq!(
        complaints,
        [
            "between closed/occupant_absent: history.notice-before-closing",
            "first open/acknowledged: history.first-step",
            "first open/planned: history.first-step",
            "last closed/done: history.left-open",
            "last closed/partial_repair: history.left-open",
            "last denied/canceled: history.left-open",
        ]
    );
}

#[test]
fn two_neighbours_the_wrong_way_round() {
    let mut silent = Vec::new();
    for (name, logs) in histories() {
        for index in 1..logs.len() {
            let mut swapped = logs.clone();
            swapped.swap(index - 1, index);
            if assert_found(&name, &swapped).is_empty() {
                let ((_, one), (_, other)) = (step(&logs[index - 1]), step(&logs[index]));
                silent.push(format!("{one}, {other}"));
            }
        }
    }
    silent.sort();
    silent.dedup();
    // These share one time somewhere, and any order of them is legal: nothing says which came first.
    assert_eq!(silent, ["acknowledged, planned", "on_site, start", "start, end"]);
}

#[test]
fn one_step_told_twice() {
    for (name, logs) in histories() {
        for index in 0..logs.len() {
            let mut twice = logs.clone();
            twice.insert(index, logs[index].clone());
            let found = assert_found(&name, &twice);
            let repeated = ("history.repeated-step".to_owned(), format!("/{}/event", index + 1));
            assert!(found.contains(&repeated), "{name}: {index}");
        }
    }
}

#[test]
fn opened_again_after_the_end() {
    for (name, mut logs) in histories() {
        let mut again = logs.last().unwrap().clone();
        let later = (instant(&again, "logDate") + TimeDelta::days(1)).to_rfc3339();
        for (key, value) in [("status", "open"), ("event", "planned"), ("eventDate", &later), ("logDate", &later)] {
            again[key] = json!(value);
        }
        logs.push(again);
        let at = format!("/{}/status", logs.len() - 1);
        let expected = ["history.after-closed", "history.left-open"].map(|code| (code.to_owned(), at.clone()));
        assert_eq!(assert_found(&name, &logs), Found::from(expected), "{name}");
    }
}

#[test]
fn another_reference_anywhere() {
    for (name, logs) in histories() {
        for (index, key) in (1..logs.len()).flat_map(|index| [(index, "reference"), (index, "contractReference")]) {
            let mut other = logs.clone();
            other[index][key] = json!("another");
            let mismatch = ("history.reference-mismatch".to_owned(), format!("/{index}/{key}"));
            assert_eq!(found(&other), Found::from([mismatch]), "{name}");
        }
    }
}

/// A log with that step, so many hours into the operation.
fn log(status: &str, event: &str, hour: usize) -> Value {
    let date = format!("2020-03-06T{hour:02}:00:00+01:00");
    json!({
        "reference": "INTER-0500", "contractReference": "contract1", "status": status, "event": event,
        "eventDate": date, "logDate": date, "serviceCode": "P902",
        "location": { "assetReference": "LOGEMENT_002" }, "workType": "corrective"
    })
}

/// What is found about a step that follows another one.
fn succession(previous: (&str, &str), next: (&str, &str)) -> Vec<String> {
    let found = found(&[log(previous.0, previous.1, 8), log(next.0, next.1, 9)]);
    let at_next = found.into_iter().filter(|(code, at)| at == "/1/status" && code != "history.left-open");
    at_next.map(|(code, _)| code).collect()
}

#[test]
fn what_is_offered_next_is_accepted_next_and_nothing_else() {
    for previous in STEPS {
        let offered: Vec<_> = next_steps(&[(previous.status, previous.event)]).collect();
        for next in &offered {
            let found = succession((previous.status, previous.event), next.step());
            assert!(found.is_empty(), "{previous:?}, {next:?}: {found:?}");
        }
        for next in STEPS.iter().filter(|step| offered.iter().all(|next| next.step() != (step.status, step.event))) {
            let found = succession((previous.status, previous.event), (next.status, next.event));
            // A request or a proposal begins something, so none is offered; open after open is in order all the same.
            let begins = ["requested", "proposed"].contains(&next.event) && previous.status == "open";
            assert_eq!(found.len(), usize::from(!begins), "{previous:?}, {next:?}: {found:?}");
        }
    }
}

#[test]
fn every_pair_of_pairs_obeys_the_arrows() {
    let owned = |(status, event): (&str, &str)| (status.to_owned(), event.to_owned());
    let mut count = 0;
    for previous in STEPS.map(|step| (step.status, step.event)) {
        for (status, event) in STATUSES.iter().flat_map(|status| EVENTS.map(|event| (*status, event))) {
            let found = succession(previous, (status, event));
            let legal = arrow(&owned(previous), &owned((status, event)));
            assert_eq!(found.is_empty(), legal, "{previous:?}, {status}/{event}: {found:?}");
            count += 1;
        }
    }
    assert_eq!(count, STEPS.len() * STATUSES.len() * EVENTS.len());
}

#[test]
fn what_is_offered_at_the_beginning_begins() {
    let beginnings: Vec<_> = next_steps(&[]).map(|next| next.step()).collect();
    assert_eq!(beginnings, [("open", "requested"), ("open", "acknowledged"), ("open", "planned")]);
    for step in STEPS {
        let first = ("history.first-step".to_owned(), "/0/event".to_owned());
        let begins = beginnings.contains(&(step.status, step.event)) || step.event == "proposed";
        assert_eq!(found(&[log(step.status, step.event, 8)]).contains(&first), !begins, "{step:?}");
    }
}

/// Only the last step counts, and documented steps are offered before inferred ones.
#[test]
fn what_is_offered_depends_on_the_last_step() {
    let brief = |history: &[(&str, &str)]| next_steps(history).collect::<Vec<_>>();
    for last in STEPS.map(|step| (step.status, step.event)) {
        assert_eq!(brief(&[("open", "requested"), ("pending", "start"), last]), brief(&[last]));
        assert!(brief(&[last]).is_sorted_by_key(|next| !next.documented));
        for next in brief(&[last]) {
            let known = STEPS.iter().any(|step| (step.status, step.event) == next.step());
            assert_eq!(known, next.documented, "{next:?}");
        }
    }
    assert_eq!(brief(&[("denied", "canceled")]), []);
    assert_eq!(brief(&[("nowhere", "nothing")]), []);
}
