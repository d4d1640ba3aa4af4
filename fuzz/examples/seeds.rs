//! `cargo run --example seeds`: what the targets start from, in `corpus/`: the payloads of `tests/cases`, and the
//! dates and cards in them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use quitus::Kind;
use serde_json::Value;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    walk(&root.join("../tests/cases"), &mut files);
    let mut seeds = [("check", BTreeSet::new()), ("lines", BTreeSet::new()), ("vcard", BTreeSet::new()), ("date", BTreeSet::new())];
    let [(_, check), (_, lines), (_, cards), (_, dates)] = &mut seeds;
    for file in files {
        let file: Value = serde_json::from_slice(&fs::read(file).expect("a case file")).expect("JSON");
        let mut all = Vec::new();
        for case in file["cases"].as_array().into_iter().flatten() {
            let name = case["kind"].as_str().or(file["kind"].as_str()).unwrap_or_default();
            let kind = Kind::ALL.iter().position(|kind| kind.id() == name).unwrap_or(0) as u8;
            let mut base = case.get("base").unwrap_or(&file["base"]).clone();
            for (pointer, value) in case["set"].as_object().into_iter().flatten() {
                texts(value, cards, dates);
                put(&mut base, pointer, value);
            }
            let text = case["text"].as_str().map_or_else(|| base.to_string(), String::from);
            check.insert([&[kind], text.as_bytes()].concat());
            all.push((kind, text.replace('\n', " ")));
        }
        for some in all.chunks(5) {
            let text: Vec<&str> = some.iter().map(|(_, text)| text.as_str()).collect();
            lines.insert([&[some[0].0], text.join("\n").as_bytes()].concat());
        }
    }
    for (target, seeds) in seeds {
        let folder = root.join("corpus").join(target);
        fs::create_dir_all(&folder).expect("a folder");
        for (index, seed) in seeds.iter().enumerate() {
            fs::write(folder.join(format!("seed-{index}")), seed).expect("a file");
        }
        println!("{target}: {} seeds", seeds.len());
    }
}

/// The texts in a value: cards, and what is as short as a date.
fn texts(value: &Value, cards: &mut BTreeSet<Vec<u8>>, dates: &mut BTreeSet<Vec<u8>>) {
    match value {
        Value::String(text) if text.contains("VCARD") => drop(cards.insert(text.clone().into_bytes())),
        Value::String(text) if text.len() < 40 => {
            for choice in [0, 1, 2, 3, 0x18, 0xf0] {
                dates.insert([&[choice], text.as_bytes()].concat());
            }
        }
        Value::Array(list) => list.iter().for_each(|value| texts(value, cards, dates)),
        Value::Object(members) => members.values().for_each(|value| texts(value, cards, dates)),
        _ => {}
    }
}

/// Puts a value where its pointer says, if there is such a place.
fn put(base: &mut Value, pointer: &str, value: &Value) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    match base.pointer_mut(parent) {
        Some(Value::Object(members)) => drop(members.insert(key.into(), value.clone())),
        Some(Value::Array(list)) => {
            if let Some(slot) = key.parse().ok().and_then(|index: usize| list.get_mut(index)) {
                *slot = value.clone();
            }
        }
        _ => {}
    }
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push(path);
        }
    }
}
