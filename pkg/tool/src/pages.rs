//! Reads the code pages, `docs/codes/<area>/<offence>.md`.
//!
//! A page opens with `key: value` lines between two `---`:
//! `severity`, the sentences `en` and `fr`, one more sentence per `reason` (`en.two-zones`),
//! the title of the fix (`fix.en`, `fix.fr`), and the option `rules` of its examples. Then come sections, each opened by a `# ` line:
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
    /// The option `rules` with which the examples are run.
    #[allow(dead_code)]
    pub rules: Option<String>,
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
    let mut rules = None;
    for line in head.lines() {
        let (key, value) = line.split_once(": ").ok_or_else(|| format!("not `key: value`: {line}"))?;
        match key {
            "severity" => severity = value.to_owned(),
            "rules" => rules = Some(value.to_owned()),
            _ => drop(sentences.insert(key.to_owned(), value.to_owned())),
        }
    }
    if !["error", "warning", "note"].contains(&severity.as_str()) {
        return Err(format!("severity must be error, warning or note, not {severity:?}"));
    }
    for (key, template) in &sentences {
        let twin = match key.split_once('.') {
            None if LOCALES.contains(&key.as_str()) => other(key).to_owned(),
            Some(("fix", locale)) if LOCALES.contains(&locale) => format!("fix.{}", other(locale)),
            // `fix` is the key of the fix's title in the npm package.
            Some((locale, reason)) if LOCALES.contains(&locale) && reason != "fix" => {
                format!("{}.{reason}", other(locale))
            }
            _ => return Err(format!("unknown key: {key}")),
        };
        if !sentences.contains_key(&twin) {
            return Err(format!("{key} has no {twin}"));
        }
        if !is_template(template) {
            return Err(format!("{key} has a bracket that does not match: {template}"));
        }
    }
    let mut page = Page { code, severity, sentences, texts: BTreeMap::new(), examples: Vec::new(), rules };
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

/// `{` and `}`, `[` and `]` come in pairs; a parameter may lie in a part, nothing else in anything.
fn is_template(text: &str) -> bool {
    let (mut in_part, mut in_parameter) = (false, false);
    for letter in text.chars() {
        let (open, is_open) = match letter {
            '{' | '}' => (&mut in_parameter, letter == '{'),
            '[' | ']' if !in_parameter => (&mut in_part, letter == '['),
            '[' | ']' => return false,
            _ => continue,
        };
        if *open == is_open {
            return false;
        }
        *open = is_open;
    }
    !in_part && !in_parameter
}

fn other(locale: &str) -> &'static str {
    if locale == "en" { "fr" } else { "en" }
}

#[cfg(test)]
mod tests {
    use super::{is_template, read};

    const HEAD: &str = "---\nseverity: error\nen: It is {received}.\nfr: C’est {received}.\n";
    const BODY: &str = "---\n# en: Title\n\nBody\n\n# fr: Titre\n\nCorps\n";

    fn page(more: &str) -> Result<super::Page, String> {
        read("date.no-such-day".to_owned(), &format!("{HEAD}{more}{BODY}"))
    }

    #[test]
    fn a_page() {
        let examples =
            "\n# wrong intent.log /eventDate\n\n```json\n\"x\"\n```\n\n# right kare.created\n\n```json\n{}\n```\n";
        let page =
            read("date.no-such-day".to_owned(), &format!("{HEAD}en.two-zones: A\nfr.two-zones: B\n{BODY}{examples}"));
        let page = page.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((page.variant().as_str(), page.severity.as_str()), ("DateNoSuchDay", "error"));
        assert_eq!(page.reasons(), ["two-zones"]);
        assert_eq!(page.texts["fr"], ("Titre".to_owned(), "Corps".to_owned()));
        let [wrong, right] = page.examples.as_slice() else { panic!("two examples") };
        assert_eq!(
            (wrong.wrong, wrong.kind.as_str(), wrong.pointer.as_deref()),
            (true, "intent.log", Some("/eventDate"))
        );
        assert_eq!(wrong.text, "\"x\"");
        assert_eq!((right.wrong, right.kind.as_str(), right.pointer.as_deref()), (false, "kare.created", None));
    }

    #[test]
    fn what_is_refused() {
        for (more, reason) in [
            ("en.a: A\n", "en.a has no fr.a"),
            ("fix.en: A\n", "fix.en has no fix.fr"),
            ("en.fix: A\nfr.fix: A\n", "unknown key: en.fix"),
            ("de: A\n", "unknown key: de"),
            ("fix.en: {a\nfix.fr: A\n", "fix.en has a bracket that does not match: {a"),
            ("severity: bad\n", "severity must be error, warning or note, not \"bad\""),
            ("no value\n", "not `key: value`: no value"),
        ] {
            assert_eq!(page(more).err().as_deref(), Some(reason), "{more}");
        }
    }

    #[test]
    fn templates() {
        for right in ["", "a {b} [c {d}, {e}] f"] {
            assert!(is_template(right), "{right}");
        }
        for wrong in ["{", "}", "{a{b}}", "[", "]", "[a [b]]", "{[a]}"] {
            assert!(!is_template(wrong), "{wrong}");
        }
    }
}
