//! The documents say what is so: rooms and their imports, kinds, verbs and examples of the bare module, facts.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use quitus::date::{Fold, Profile, Zone, parse};
use quitus::intent::STEPS;
use quitus::kinds::intent::steps::EVENTS;
use quitus::{Kind, Options, Severity, check};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn document(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The rows of the table below that heading, cell by cell.
fn table(text: &str, heading: &str) -> Vec<Vec<String>> {
    let (_, part) = text.split_once(&format!("## {heading}\n")).unwrap_or_else(|| panic!("no heading {heading}"));
    let rows = part.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    rows.skip(2).map(|row| row.trim_matches('|').split(" | ").map(|cell| cell.trim().into()).collect()).collect()
}

fn bare(cell: &str) -> &str {
    cell.trim_matches('`')
}

#[test]
fn rooms_use_what_the_architecture_says() {
    let rooms = table(&document("docs/architecture.md"), "Rooms");
    let named: BTreeSet<String> = rooms.iter().map(|row| bare(&row[0]).trim_end_matches('/').into()).collect();
    let there: BTreeSet<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(named, there);
    for row in rooms.iter().filter(|row| row[2] != "everything") {
        let room = bare(&row[0]).trim_end_matches('/');
        let allowed: BTreeSet<&str> = row[2].split(", ").filter(|name| *name != "nothing").collect();
        let mut used = BTreeSet::new();
        imports(&root().join("src").join(room), &mut used);
        used.remove(room.trim_end_matches(".rs"));
        assert_eq!(used.iter().map(String::as_str).collect::<BTreeSet<_>>(), allowed, "{room}");
    }
}

/// The rooms that the code below a path names; its tests may use everything.
fn imports(path: &Path, used: &mut BTreeSet<String>) {
    if path.is_dir() {
        return fs::read_dir(path).unwrap().for_each(|entry| imports(&entry.unwrap().path(), used));
    }
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for (at, _) in line.match_indices("crate::") {
            let rest = &line[at + "crate::".len()..];
            let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
            assert!(end > 0, "{}: name one room a line: {line}", path.display());
            used.insert(rest[..end].into());
        }
    }
}

#[test]
fn the_folders_of_the_architecture_are_there() {
    let text = document("docs/architecture.md");
    let (_, around) = text.split_once("Around the core:").unwrap();
    let folders = around.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`')).map(|(folder, _)| folder);
    let folders: Vec<&str> = folders.take_while(|folder| folder.ends_with('/')).collect();
    assert!(folders.len() > 5, "{folders:?}");
    assert!(folders.iter().all(|folder| root().join(folder).is_dir()), "{folders:?}");
}

#[test]
fn the_readme_lists_the_kinds() {
    let rows = table(&document("README.md"), "Kinds");
    let ids: Vec<&str> = rows.iter().map(|row| bare(&row[0])).collect();
    assert_eq!(ids, Kind::ALL.iter().map(|kind| kind.id()).collect::<Vec<_>>());
}

#[test]
fn the_page_of_the_module_numbers_its_verbs() {
    let rows = table(&document("docs/module.md"), "Verbs");
    let told: BTreeSet<(String, String)> = rows.iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let source = document("src/wasm/request.rs");
    let (_, verbs) = source.split_once("mod verb {").unwrap();
    let (verbs, _) = verbs.split_once('}').unwrap();
    let there = verbs.lines().filter_map(|line| line.trim().strip_prefix("pub const ")?.split_once(": u32 = "));
    let there =
        there.map(|(name, number)| (number.trim_end_matches(';').into(), name.to_lowercase().replace('_', " ")));
    assert_eq!(told, there.collect());
}

#[test]
fn the_page_of_the_module_shows_a_real_issue() {
    let page = document("docs/module.md");
    let (_, block) = page.split_once("```json\n").unwrap();
    let shown: serde_json::Value = serde_json::from_str(block.split_once("```").unwrap().0).unwrap();
    let report = check(Kind::IntentLog, r#"{"eventDate":"2020-10-07T15:18:00+0200"}"#, &Options::default());
    let mut found = Vec::new();
    quitus::issues::issues(report.issues(), &mut found);
    let found: serde_json::Value = serde_json::from_slice(&found).unwrap();
    assert!(found.as_array().unwrap().contains(&shown), "{shown}");
}

#[test]
fn the_page_of_the_module_shows_the_example() {
    let page = document("docs/module.md");
    assert!(page.contains(&format!("```python\n{}```\n", document("examples/python/check.py"))));
}

/// The numbers of the headings of `docs/domain.md`.
fn sections() -> BTreeSet<String> {
    let text = document("docs/domain.md");
    let headings = text.lines().filter(|line| line.starts_with("## ") || line.starts_with("### "));
    let numbers: Vec<String> = headings.map(|line| line.split(' ').nth(1).unwrap().into()).collect();
    let sections: BTreeSet<String> = numbers.iter().cloned().collect();
    assert_eq!(sections.len(), numbers.len(), "{numbers:?}");
    sections
}

fn texts(path: &Path, found: &mut Vec<(PathBuf, String)>) {
    if path.is_dir() {
        fs::read_dir(path).unwrap().for_each(|entry| texts(&entry.unwrap().path(), found));
    } else if let Ok(text) = fs::read_to_string(path) {
        found.push((path.into(), text));
    }
}

/// The sections that stand behind a mention of the facts: `§1.2, §1.5 and §1.6`.
fn cited(mut text: &str) -> Vec<&str> {
    let mut cited = Vec::new();
    while let Some(rest) = text.strip_prefix('§') {
        let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(rest.len());
        let number = rest[..end].trim_end_matches('.');
        cited.push(number);
        let rest = &rest[number.len()..];
        text = [", and ", ", ", " and "].iter().find_map(|between| rest.strip_prefix(between)).unwrap_or_default();
    }
    cited
}

#[test]
fn citations_of_the_facts_resolve() {
    assert_eq!(cited("§1.2, §5 and §1.6."), ["1.2", "5", "1.6"]);
    let sections = sections();
    let mut files = Vec::new();
    for part in ["src", "tests", "docs", "bench", "README.md", "CONTRIBUTING.md"] {
        texts(&root().join(part), &mut files);
    }
    let mut count = 0;
    for (path, text) in &files {
        for (at, mention) in text.match_indices("domain.md \u{a7}") {
            assert!(text[..at].ends_with("docs/"), "{}: say docs/domain.md", path.display());
            let cited = cited(&text[at + mention.len() - '§'.len_utf8()..]);
            assert!(!cited.is_empty(), "{}", path.display());
            for section in cited {
                assert!(sections.contains(section), "{}: no §{section} in docs/domain.md", path.display());
                count += 1;
            }
        }
    }
    assert!(count > 60, "{count}");
}

#[test]
fn the_facts_point_at_their_own_sections() {
    let sections = sections();
    for line in document("docs/domain.md").lines().filter(|line| !line.contains("RFC")) {
        for (at, sign) in line.match_indices("(§") {
            let cited = cited(&line[at + 1..]);
            assert!(cited.iter().all(|section| sections.contains(*section)), "{line}: {sign}");
        }
    }
}

#[test]
fn the_facts_list_the_pairs() {
    let rows = table(&document("docs/domain.md").replace("### ", "## "), "1.2 Pairs of status and event");
    let told: Vec<&str> = rows.iter().map(|row| bare(&row[0])).collect();
    let there: Vec<String> = STEPS.iter().map(|step| format!("{}/{}", step.status, step.event)).collect();
    assert_eq!(told, there);
}

#[test]
fn the_facts_name_every_event() {
    let text = document("docs/domain.md");
    let (_, pairs) = text.split_once("### 1.2 ").unwrap();
    let (pairs, _) = pairs.split_once("### 1.3 ").unwrap();
    for event in EVENTS.iter().filter(|event| STEPS.iter().all(|step| step.event != **event)) {
        assert!(pairs.contains(&format!("`{event}`")), "{event}");
    }
}

/// The severest thing that is said of a date.
fn verdict(text: &str, profile: Profile) -> (&'static str, Vec<&'static str>) {
    let mut said = Vec::new();
    parse(text, profile, &Zone::PARIS, Fold::Earlier, &mut |finding| said.push((finding.severity, finding.code)));
    let is = |severity| said.iter().any(|(one, _)| *one == severity);
    let verdict = match () {
        () if is(Severity::Error) => "no",
        () if is(Severity::Warning) => "warning",
        () if is(Severity::Note) => "note",
        () => "yes",
    };
    (verdict, said.iter().map(|(_, code)| code.as_str()).collect())
}

#[test]
fn the_facts_tell_the_verdicts_on_dates() {
    let rows = table(&document("docs/domain.md").replace("### ", "## "), "5.4 Verdicts");
    let vectors: Vec<serde_json::Value> = serde_json::from_str(&document("tests/vectors/dates.json")).unwrap();
    let mut recorded = 0;
    for row in &rows {
        let codes: Vec<&str> = row[5].split(", ").map(bare).filter(|code| !code.is_empty()).collect();
        for cell in row[0].trim_matches('`').split("` `") {
            let text = serde_json::from_str(cell).unwrap_or_else(|_| cell.to_owned());
            let [kare, intent, utc] = [Profile::Kare, Profile::Intent, Profile::Utc].map(|it| verdict(&text, it));
            assert_eq!((row[2].as_str(), row[3].as_str(), row[4].as_str()), (kare.0, intent.0, utc.0), "{text:?}");
            assert_eq!(codes, if intent.1.is_empty() { kare.1 } else { intent.1 }, "{text:?}");
            if let Some(vector) = vectors.iter().find(|vector| vector["input"] == text.as_str()) {
                assert_eq!(row[1] == "yes", vector["rfc3339"], "{text:?}");
                recorded += 1;
            }
        }
    }
    assert!(recorded > 50, "{recorded}");
}
