//! The documents say what is so: rooms and their imports, kinds, verbs and examples of the bare module.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use quitus::{Kind, Options, check};

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
        let allowed: BTreeSet<&str> = row[2].split(", ").collect();
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
    let source = document("src/wasm.rs");
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
    quitus::report::write::issues(report.issues(), &mut found);
    let found: serde_json::Value = serde_json::from_slice(&found).unwrap();
    assert!(found.as_array().unwrap().contains(&shown), "{shown}");
}

#[test]
fn the_page_of_the_module_shows_the_example() {
    let page = document("docs/module.md");
    assert!(page.contains(&format!("```python\n{}```\n", document("examples/python/check.py"))));
}
