//! How `src` is built: imports point down, rules are registered, files stay small.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::fs;
use std::path::{Path, PathBuf};

use quitus::Kind;
use quitus::check::MOST_FIELDS;
use quitus::shape::{Shape, Type};

/// From the ground up; a module may name its own line and the lines above it in this list.
const LAYERS: [&[&str]; 9] = [
    &["findings", "small"],
    &["json", "texts"],
    &["render"],
    &["date"],
    &["card"],
    &["options"],
    // A shape names the rules that the check calls.
    &["check", "shape"],
    &["kinds"],
    &["api"],
];
/// The borders, above all.
const BORDERS: [&str; 2] = ["js", "wasm"];

/// No file is longer, but for what is generated.
const LONGEST: usize = 450;

struct Source {
    /// Below `src`, such as `kinds/intent/log.rs`.
    name: String,
    /// Without the unit tests at its end.
    text: String,
    /// Without comments, too.
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    paths.sort();
    let source = |path: &PathBuf| {
        let whole = fs::read_to_string(path).unwrap();
        let text = whole.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned();
        let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap()).collect();
        let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
        Source { name, code: code.join("\n"), text }
    };
    let sources: Vec<_> = paths.iter().map(source).collect();
    assert!(sources.len() > 50);
    sources
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

fn layer(module: &str) -> Option<usize> {
    let borders = BORDERS.contains(&module).then_some(LAYERS.len());
    borders.or_else(|| LAYERS.iter().position(|layer| layer.contains(&module)))
}

/// The first names behind every `crate::`, also behind `crate::{`.
fn named(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let Some(group) = rest.strip_prefix('{') else {
            names.push(word(rest));
            continue;
        };
        let mut depth = 0;
        let mut first = true;
        for (at, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => first = true,
                letter if first && !letter.is_whitespace() => {
                    names.push(word(&group[at..]));
                    first = false;
                }
                _ => {}
            }
        }
    }
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

/// The module from which the front door takes a name, unless a module bears it.
fn home(name: &str, door: &str) -> String {
    if layer(name).is_some() {
        return name.to_owned();
    }
    let shown = door.split("pub use ").skip(1).filter_map(|line| line.split_once(';')).map(|(line, _)| line);
    let mut shown = shown.filter(|line| line.split(|c: char| !c.is_alphanumeric()).any(|word| word == name));
    shown.next().map_or(name.to_owned(), |line| word(line.strip_prefix("crate::").unwrap_or(line)))
}

#[test]
fn imports_point_down() {
    let sources = sources();
    let door = &sources.iter().find(|source| source.name == "lib.rs").unwrap().code;
    let mut upward = Vec::new();
    for source in sources.iter().filter(|source| source.name != "lib.rs") {
        let module = source.name.split(['/', '.']).next().unwrap();
        let own = layer(module).unwrap_or_else(|| panic!("src/{} is in no layer", source.name));
        for name in named(&source.code) {
            let target = home(&name, door);
            let reaches = layer(&target).unwrap_or_else(|| panic!("src/{}: crate::{name} is in no layer", source.name));
            if reaches > own {
                upward.push(format!("src/{} names {target}", source.name));
            }
        }
        // A chain of `super` must not climb out of the module and past this test.
        let depth = source.name.trim_end_matches("/mod.rs").matches('/').count() + 1;
        assert!(!source.code.contains(&"super::".repeat(depth)), "src/{} climbs to the root by super", source.name);
    }
    upward.dedup();
    assert!(upward.is_empty(), "{}", upward.join("\n"));
}

/// The files beside it whose names stand behind `super::`, also behind `super::{`.
fn neighbours<'s>(source: &Source, sources: &'s [Source]) -> Vec<&'s str> {
    let (room, file) = source.name.rsplit_once('/').unwrap_or(("", &source.name));
    if file == "mod.rs" || file == "lib.rs" {
        return Vec::new();
    }
    let names = named(&source.code.replace("crate::", "").replace("super::", "crate::"));
    let beside = |name: &String| sources.iter().find(|other| other.name == format!("{room}/{name}.rs"));
    names.iter().filter_map(beside).map(|other| &*other.name).collect()
}

#[test]
fn the_files_of_a_room_import_in_one_direction() {
    let sources = sources();
    let mut left: Vec<(&str, Vec<&str>)> =
        sources.iter().map(|source| (&*source.name, neighbours(source, &sources))).collect();
    assert!(left.iter().map(|(_, uses)| uses.len()).sum::<usize>() > 100);
    // Whoever uses nothing that is left goes; those that use one another in a circle stay.
    loop {
        let names: Vec<&str> = left.iter().map(|(name, _)| *name).collect();
        let before = left.len();
        left.retain(|(name, uses)| uses.iter().any(|other| other != name && names.contains(other)));
        if left.len() == before {
            break;
        }
    }
    let circles: Vec<String> = left.iter().map(|(name, uses)| format!("src/{name} uses {}", uses.join(", "))).collect();
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}

#[test]
fn names_behind_crate() {
    let code = "use crate::a::{b, c};\nuse crate::{d, e::{f, g}, h};\nlet x: crate::i::J;";
    assert_eq!(named(code), ["a", "d", "e", "h", "i"]);
    let door = "pub use api::check::{Report, check};\npub use kinds::Kind;";
    assert_eq!([home("Kind", door), home("Report", door), home("check", door)], ["kinds", "api", "check"]);
}

#[test]
fn every_rule_is_registered() {
    let sources = sources();
    let mut count = 0;
    for rule in sources.iter().filter(|source| source.name.contains("/rules/") && !source.name.ends_with("mod.rs")) {
        let name = rule.name.rsplit('/').next().unwrap().trim_end_matches(".rs");
        assert!(rule.code.contains("pub fn check"), "src/{} has no check", rule.name);
        let call = format!("{name}::check");
        let used = sources.iter().any(|source| source.name.starts_with("kinds/") && source.code.contains(&call));
        assert!(used, "nothing in src/kinds calls {call}");
        assert!(rule.text.starts_with("//! `"), "src/{} does not open with its code", rule.name);
        count += 1;
    }
    assert!(count >= 16, "only {count} rules");
}

#[test]
fn unsafe_is_confined_to_the_boundary() {
    for source in sources().iter().filter(|source| source.name != "wasm.rs") {
        let words = source.code.split(|c: char| !c.is_alphanumeric() && c != '_');
        assert!(words.into_iter().all(|word| word != "unsafe"), "src/{}", source.name);
    }
}

#[test]
fn files_are_short_and_named_after_what_is_in_them() {
    let mut long = Vec::new();
    for source in sources() {
        let lines = source.text.lines().count();
        if lines > LONGEST && source.name != "findings/codes.rs" {
            long.push(format!("src/{}: {lines} lines", source.name));
        }
        for vague in ["utils", "util", "helpers", "helper", "common", "misc"] {
            let named = source.name.split(['/', '.']).any(|part| part == vague);
            assert!(!named && !source.code.contains(&format!("mod {vague}")), "src/{}", source.name);
        }
        assert!(
            source.text.starts_with("//! ") || source.name == "findings/codes.rs",
            "src/{} has no header",
            source.name
        );
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn no_shape_has_more_fields_than_the_check_has_places() {
    fn visit(ty: &'static Type, seen: &mut usize) {
        match ty {
            Type::Object(shape) => fields(shape, seen),
            Type::List { of, .. } | Type::Sequence { of, .. } => visit(of, seen),
            _ => {}
        }
    }
    fn fields(shape: &'static Shape, seen: &mut usize) {
        *seen += 1;
        assert!(shape.fields.len() <= MOST_FIELDS, "{}", shape.fields[0].name);
        let mut names: Vec<&str> = shape.fields.iter().map(|field| field.name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), shape.fields.len(), "a field is listed twice: {names:?}");
        for (old, new) in shape.renamed {
            assert!(names.contains(new) && !names.contains(old), "{old} -> {new}");
        }
        shape.fields.iter().for_each(|field| visit(&field.ty, seen));
    }
    let mut seen = 0;
    Kind::ALL.iter().for_each(|kind| visit(kind.shape(), &mut seen));
    assert!(seen >= 20, "only {seen} shapes");
}
