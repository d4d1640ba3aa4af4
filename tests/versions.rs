//! There is one version, in `Cargo.toml`; whatever has to name it again names the same. So it is with the repository.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use serde_json::Value;

fn document(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn json(path: &str) -> Value {
    serde_json::from_str(&document(path)).unwrap()
}

/// What stands between the two, where they are found first.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split_once(before).and_then(|(_, rest)| rest.split_once(after)).map_or("", |(found, _)| found)
}

#[test]
fn every_package_has_the_version_of_the_workspace() {
    let (lock, python, changes) =
        (json("pkg/package-lock.json"), document("python/src/quitus/__init__.py"), document("CHANGELOG.md"));
    let named = [
        ("pkg/package.json", json("pkg/package.json")["version"].as_str().unwrap().to_owned()),
        ("pkg/package-lock.json", lock["version"].as_str().unwrap().to_owned()),
        ("pkg/package-lock.json, packages", lock["packages"][""]["version"].as_str().unwrap().to_owned()),
        ("python/src/quitus/__init__.py", between(&python, "__version__ = \"", "\"").to_owned()),
        ("CHANGELOG.md", between(&changes, "\n## [", "]").to_owned()),
    ];
    for (place, version) in named {
        assert_eq!(version, env!("CARGO_PKG_VERSION"), "{place}");
    }
    assert!(document("python/pyproject.toml").contains("dynamic = [\"version\"]"));
}

#[test]
fn the_repository_is_named_everywhere_or_nowhere() {
    let repository = env!("CARGO_PKG_REPOSITORY");
    let npm = json("pkg/package.json")["repository"]["url"].as_str().unwrap_or_default().to_owned();
    assert_eq!(npm.trim_start_matches("git+").trim_end_matches(".git"), repository, "pkg/package.json");
    assert_eq!(between(&document("python/pyproject.toml"), "\nRepository = \"", "\""), repository, "pyproject.toml");
}
