//! Reads the case files; their form is told in `CONTRIBUTING.md`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use quitus::{Kind, Options};
use quitus::{Op, Patch, Segment};
use serde_json::Value;

pub struct Case {
    pub file: String,
    pub name: String,
    pub kind: Kind,
    pub text: String,
    pub options: Options,
    /// The same as they are written, for whoever hands them on.
    #[allow(dead_code)]
    pub given: Value,
    pub issues: Vec<Expected>,
    pub normal: Option<String>,
    pub normal_at: Vec<(String, Value)>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Expected {
    pub code: String,
    pub severity: String,
    pub pointer: String,
    pub at: Option<String>,
    pub inner: Option<(usize, usize)>,
    pub reason: Option<String>,
}

impl Expected {
    /// Whether what was found is what `asked` asks for; it need not ask for places.
    pub fn matches(&self, asked: &Expected) -> bool {
        (&self.code, &self.severity, &self.pointer) == (&asked.code, &asked.severity, &asked.pointer)
            && (asked.at.is_none() || asked.at == self.at)
            && (asked.inner.is_none() || asked.inner == self.inner)
            && (asked.reason.is_none() || asked.reason == self.reason)
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {} {:?}", self.severity, self.code, self.pointer)?;
        if let Some(at) = &self.at {
            let short: String = at.chars().take(60).collect();
            write!(out, " at {short:?}")?;
        }
        if let Some((line, column)) = self.inner {
            write!(out, " inner {line}:{column}")?;
        }
        if let Some(reason) = &self.reason {
            write!(out, " reason {reason}")?;
        }
        Ok(())
    }
}

pub fn read() -> Vec<Case> {
    let root = home().join("tests/cases");
    let mut files = Vec::new();
    walk(&root, &mut files);
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let name = path.strip_prefix(&root).unwrap().display().to_string();
        let file: Value =
            serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        cases.extend(list(&file["cases"]).iter().map(|case| one(&name, &file, case)));
    }
    cases
}

/// The folder of the repository, from a member of the workspace as well.
fn home() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().find(|folder| folder.join("tests/cases").is_dir()).expect("the cases are there")
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "json") {
            files.push(path);
        }
    }
}

fn one(file: &str, whole: &Value, case: &Value) -> Case {
    let pick = |key: &str| if case[key].is_null() { &whole[key] } else { &case[key] };
    let name = text(&case["name"]);
    let kind = Kind::parse(&text(pick("kind"))).unwrap_or_else(|| panic!("{file}: {name}: unknown kind"));
    let issues = list(&case["issues"]).iter().map(expected).collect();
    let normal_at = case["normalAt"].as_object().into_iter().flatten();
    Case {
        file: file.into(),
        kind,
        text: payload(whole, case),
        options: options(pick("options")),
        given: pick("options").clone(),
        issues,
        normal: case["normal"].as_str().map(Into::into),
        normal_at: normal_at.map(|(pointer, value)| (pointer.clone(), value.clone())).collect(),
        name,
    }
}

/// `text`; or `before`, `repeat` (a unit and a number), `after`; or `base` with `set` and `unset`.
fn payload(whole: &Value, case: &Value) -> String {
    if let Some(text) = case["text"].as_str() {
        return text.into();
    }
    if let Some(repeat) = case["repeat"].as_array() {
        let count = repeat[1].as_u64().unwrap() as usize;
        return text(&case["before"]) + &text(&repeat[0]).repeat(count) + &text(&case["after"]);
    }
    let mut value = if case["base"].is_null() { whole["base"].clone() } else { case["base"].clone() };
    for (pointer, new) in case["set"].as_object().into_iter().flatten() {
        set(&mut value, pointer, Some(new.clone()));
    }
    for pointer in list(&case["unset"]) {
        set(&mut value, &text(pointer), None);
    }
    value.to_string()
}

/// Puts a value at a pointer, or takes it out. `""` is the root, `-` as last step is a new element.
pub fn set(root: &mut Value, pointer: &str, new: Option<Value>) {
    let Some((parent, step)) = pointer.rsplit_once('/') else {
        *root = new.unwrap_or_default();
        return;
    };
    let step = step.replace("~1", "/").replace("~0", "~");
    match (root.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}")), new) {
        (Value::Object(object), Some(new)) => drop(object.insert(step, new)),
        (Value::Object(object), None) => drop(object.shift_remove(&step)),
        (Value::Array(array), Some(new)) if step == "-" || step.parse() == Ok(array.len()) => array.push(new),
        (Value::Array(array), Some(new)) => array[step.parse::<usize>().unwrap()] = new,
        (Value::Array(array), None) => drop(array.remove(step.parse().unwrap())),
        (other, _) => panic!("no members in {other}"),
    }
}

/// Applies one edit of a fix.
pub fn apply(root: &mut Value, patch: &Patch) {
    let value = patch.value.as_ref().map(|json| serde_json::from_str(json).expect("the value of a patch is JSON"));
    assert_eq!(value.is_none(), patch.op == Op::Remove);
    assert!(patch.path.0.iter().all(|step| !matches!(step, Segment::Key(key) if key == "-")));
    set(root, &patch.path.pointer(), value);
}

fn expected(issue: &Value) -> Expected {
    let inner = issue["inner"].as_array().map(|inner| {
        let number = |index: usize| inner[index].as_u64().unwrap() as usize;
        (number(0), number(1))
    });
    Expected {
        code: text(&issue["code"]),
        severity: text(&issue["severity"]),
        pointer: text(&issue["pointer"]),
        at: issue["at"].as_str().map(Into::into),
        inner,
        reason: issue["reason"].as_str().map(Into::into),
    }
}

fn options(options: &Value) -> Options {
    if options.is_null() {
        return Options::default();
    }
    let mut nodes = Vec::new();
    quitus::options::read::read(&options.to_string(), "", &mut nodes).unwrap().0
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().into()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
