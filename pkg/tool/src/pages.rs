//! Reads the code pages, `docs/codes/<area>/<offence>.md`.
//!
//! A page opens with `key: value` lines between two `---`:
//! `severity`, the sentences `en` and `fr`, one more sentence per `reason` (`en.two-zones`),
//! and the title of the fix (`fix.en`, `fix.fr`). Then come sections, each opened by a `# ` line:
//! `# en: Title`, `# fr: Titre`, and examples `# wrong KIND POINTER` / `# right KIND POINTER`
//! with one fenced block each. Without a pointer the block is the whole text.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub const LOCALES: [&str; 2] = ["en", "fr"];

pub struct Page {
    pub code: String,
    pub severity: String,
    /// `en`, `en.two-zones`, `fix.en` … → template
    pub sentences: BTreeMap<String, String>,
    /// locale → (title, Markdown)
    pub texts: BTreeMap<String, (String, String)>,
    pub examples: Vec<Example>,
}

/// What the page's code is found in (`wrong`), or is not; `tests/pages.rs` runs it.
#[allow(dead_code)]
pub struct Example {
    pub wrong: bool,
    pub kind: String,
    pub pointer: Option<String>,
    pub text: String,
}

impl Page {
    /// `date.no-such-day` → `DateNoSuchDay`
    pub fn variant(&self) -> String {
        self.code
            .split(['.', '-'])
            .map(|word| {
                let mut letters = word.chars();
                letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
            })
            .collect()
    }

    /// The reasons that have a sentence of their own.
    pub fn reasons(&self) -> Vec<&str> {
        self.sentences.keys().filter_map(|key| key.strip_prefix("en.")).collect()
    }
}

/// All pages, in the order of their codes.
pub fn read_all(root: &Path) -> Result<Vec<Page>, String> {
    let mut pages = Vec::new();
    let folder = root.join("docs/codes");
    for area in sorted(&folder)? {
        if !area.is_dir() {
            continue;
        }
        for file in sorted(&area)? {
            let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let code = format!("{}.{}", name(&area), name(&file));
            pages.push(read(code, &text).map_err(|error| format!("{}: {error}", file.display()))?);
        }
    }
    Ok(pages)
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn read(code: String, text: &str) -> Result<Page, String> {
    let rest = text.strip_prefix("---\n").ok_or("must open with ---")?;
    let (head, body) = rest.split_once("\n---\n").ok_or("the head must close with ---")?;
    let mut sentences = BTreeMap::new();
    let mut severity = String::new();
    for line in head.lines() {
        let (key, value) = line.split_once(": ").ok_or_else(|| format!("not `key: value`: {line}"))?;
        match key {
            "severity" => severity = value.to_owned(),
            _ => drop(sentences.insert(key.to_owned(), value.to_owned())),
        }
    }
    if !["error", "warning", "note"].contains(&severity.as_str()) {
        return Err(format!("severity must be error, warning or note, not {severity:?}"));
    }
    for key in sentences.keys() {
        let twin = match key.split_once('.') {
            Some(("fix", locale)) => format!("fix.{}", other(locale)),
            Some((locale, reason)) => format!("{}.{reason}", other(locale)),
            None => other(key).to_owned(),
        };
        if !sentences.contains_key(&twin) {
            return Err(format!("{key} has no {twin}"));
        }
    }
    let mut page = Page { code, severity, sentences, texts: BTreeMap::new(), examples: Vec::new() };
    for section in format!("\n{}", body.trim()).split("\n# ").skip(1) {
        let (title, content) = section.split_once('\n').unwrap_or((section, ""));
        if let Some((locale, title)) = title.split_once(": ") {
            page.texts.insert(locale.to_owned(), (title.to_owned(), content.trim().to_owned()));
            continue;
        }
        let words: Vec<&str> = title.split(' ').collect();
        let (wrong, kind, pointer) = match words.as_slice() {
            ["wrong", kind] => (true, kind, None),
            ["right", kind] => (false, kind, None),
            ["wrong", kind, pointer] => (true, kind, Some((*pointer).to_owned())),
            ["right", kind, pointer] => (false, kind, Some((*pointer).to_owned())),
            _ => return Err(format!("unknown section: # {title}")),
        };
        let block = content.split("```").nth(1).ok_or_else(|| format!("no fenced block under # {title}"))?;
        let (_, text) = block.split_once('\n').ok_or("empty block")?;
        let text = text.strip_suffix('\n').unwrap_or(text).to_owned();
        page.examples.push(Example { wrong, kind: (*kind).to_owned(), pointer, text });
    }
    for locale in LOCALES {
        if !page.texts.contains_key(locale) || !page.sentences.contains_key(locale) {
            return Err(format!("no text or no sentence in {locale}"));
        }
    }
    Ok(page)
}

fn other(locale: &str) -> &'static str {
    if locale == "en" { "fr" } else { "en" }
}
