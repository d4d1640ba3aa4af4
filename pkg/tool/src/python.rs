//! What the Python package in `python/` holds that is not written there: the module, and the pages of the codes.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::Outcome;
use crate::pages::{self, LOCALES, Page};

/// Puts both into the sources of the package.
pub fn fill(root: &Path, module: &[u8]) -> Outcome {
    let folder = root.join("python/src/quitus");
    fs::write(folder.join("quitus.wasm"), module)?;
    Ok(fs::write(folder.join("codes.json"), codes(&pages::read_all(root)?))?)
}

/// An object of all codes in the order in which the module numbers them.
fn codes(pages: &[Page]) -> String {
    let entry = |page: &Page| format!("{}: {}", json!(page.code), page_of(page));
    format!("{{\n{}\n}}\n", pages.iter().map(entry).collect::<Vec<_>>().join(",\n"))
}

fn page_of(page: &Page) -> Value {
    let mut out = Map::from_iter([("severity".to_owned(), json!(page.severity))]);
    for locale in LOCALES {
        let (title, body) = &page.texts[locale];
        let mut sentences = Map::from_iter([(String::new(), json!(page.sentences[locale]))]);
        for reason in page.reasons() {
            sentences.insert(reason.to_owned(), json!(page.sentences[&format!("{locale}.{reason}")]));
        }
        if let Some(title) = page.sentences.get(&format!("fix.{locale}")) {
            sentences.insert("fix".to_owned(), json!(title));
        }
        out.insert(locale.to_owned(), json!({ "title": title, "body": body, "sentences": sentences }));
    }
    Value::Object(out)
}
