//! `pkg/src/generated/*.ts`: the codes, sentences and pages as the npm package knows them.

use std::fmt::Write as _;

use crate::pages::Page;

const NOTICE: &str = "// Generated from docs/codes by `cargo pkg codes`; edit the pages instead.\n\n";

/// The union of all codes, how much each weighs, and the shapes of the other two files.
pub fn codes(pages: &[Page]) -> String {
    let mut out = String::from(NOTICE);
    out += "/** What can be found; each has a page. Never renamed, never reused. */\nexport type Code =";
    for page in pages {
        let _ = write!(out, "\n  | {}", text(&page.code));
    }
    out += ";\n\nexport type Severity = \"error\" | \"warning\" | \"note\";\n\n";
    out += "/** How much a code weighs unless a rule or the caller says otherwise. */\n";
    out += "export const severities: Readonly<Record<Code, Severity>> = {\n";
    for page in pages {
        let _ = writeln!(out, "  {}: {},", text(&page.code), text(&page.severity));
    }
    out += "};\n\n\
        /**\n * The sentences of a language: `\"\"` is the sentence of the code, `fix` the title of its fix, and any other key\n \
        * the sentence for that `params.reason`. `{name}` is filled with the parameter; a part in `[` `]` is dropped when\n \
        * one of its parameters is missing.\n */\n\
        export type Messages = Readonly<Record<Code, Readonly<Record<string, string>>>>;\n\n\
        /** The pages of a language; `body` is Markdown. */\n\
        export type Pages = Readonly<Record<Code, { readonly severity: Severity; readonly title: string; readonly body: string }>>;\n";
    out
}

/// The sentences of one language.
pub fn messages(pages: &[Page], locale: &str) -> String {
    let mut out =
        format!("{NOTICE}import type {{ Messages }} from \"./codes.js\";\n\nexport const {locale}: Messages = {{\n");
    for page in pages {
        sentences(&mut out, page, locale);
    }
    out + "};\n"
}

/// What a small entry speaks of: the codes that its system can raise, in one language. It has the exports of
/// `pkg/src/scope.ts`. Of what the second half of its module raises it has the names alone.
pub fn scope(pages: &[Page], system: &str, locale: &str) -> String {
    let mut out = String::from(NOTICE);
    let _ = write!(
        out,
        "import type {{ Code, Messages }} from \"../codes.js\";\n\nexport const ownSystem = \"{system}\";\n\n\
        const {locale} = {{\n"
    );
    let own = pages.iter().enumerate().filter(|(_, page)| is_raised(page, system));
    let (later, own): (Vec<_>, Vec<_>) = own.partition(|(_, page)| is_of_cards(page));
    for (_, page) in &own {
        sentences_of(&mut out, page, locale, &|reason| page.code != "json.syntax" || is_first(reason));
    }
    let numbers: Vec<_> = own.iter().chain(&later).map(|(number, _)| number.to_string()).collect();
    let names: String = later.iter().map(|(_, page)| format!(", {}", text(&page.code))).collect();
    let _ = write!(
        out,
        "}};\n\nexport const languages = {{ {locale}: {locale} as unknown as Messages }};\n\n\
        const numbers = [{}];\n\n\
        const names = [...Object.keys({locale}){names}];\n\n\
        export const codes: Code[] = [];\n\
        numbers.forEach((number, at) => (codes[number] = names[at] as Code));\n",
        numbers.join(", ")
    );
    out
}

/// The sentences that travel with the second half of Intent's module.
pub fn cards(pages: &[Page], locale: &str) -> String {
    let mut out = format!("{NOTICE}import type {{ Messages }} from \"../codes.js\";\n\n");
    out.push_str("export const sentences: Partial<Messages> = {\n");
    for page in pages.iter().filter(|page| is_of_cards(page)) {
        sentences(&mut out, page, locale);
    }
    out + "};\n"
}

/// Whether only the reader of cards raises the code; one is raised in its absence.
fn is_of_cards(page: &Page) -> bool {
    page.code.starts_with("vcard.") && page.code != "vcard.not-read"
}

/// Areas of codes that one system alone can raise: no other has contacts, steps and histories. Drafts, requests
/// and tables are read by the whole package only, and it alone takes rules of a contract.
const OWN_AREAS: [(&str, &str); 11] = [
    ("contact", "intent"),
    ("vcard", "intent"),
    ("step", "intent"),
    ("log", "intent"),
    ("history", "intent"),
    ("kare", "kare"),
    ("obapi", "obapi"),
    ("draft", ""),
    ("request", ""),
    ("rule", ""),
    ("table", ""),
];

/// What is said of dates that need no UTC: only Intent's.
const LOCAL_DATES: [&str; 6] = [
    "date.gap",
    "date.overlap",
    "date.zone-assumed",
    "date.precision-lost",
    "date.offset-unknown",
    "date.offset-implausible",
];

/// Whether payloads of that system can have the code. `pkg/test/small.test.js` holds this to the cases.
fn is_raised(page: &Page, system: &str) -> bool {
    let code = page.code.as_str();
    let area = code.split('.').next();
    match OWN_AREAS.iter().find(|(own, _)| area == Some(own)) {
        Some((_, owner)) => *owner == system,
        None => system == "intent" || !LOCAL_DATES.contains(&code),
    }
}

/// What refuses a text at its first syntax error; small modules do not read on.
const FIRST_ERROR: [&str; 2] =
    [include_str!("../../../../src/json/scan.rs"), include_str!("../../../../src/api/check.rs")];

/// Whether the first syntax error of a text can have that reason; it has no fix.
fn is_first(reason: &str) -> bool {
    let literal = format!("\"{reason}\"");
    FIRST_ERROR.iter().any(|source| source.contains(&literal))
}

/// The sentences of a page.
fn sentences(out: &mut String, page: &Page, locale: &str) {
    sentences_of(out, page, locale, &|_| true);
}

/// The same, for the reasons that can be told; the fix counts as one of them.
fn sentences_of(out: &mut String, page: &Page, locale: &str, is_told: &dyn Fn(&str) -> bool) {
    let mut entries = vec![format!("\"\": {}", text(&page.sentences[locale]))];
    for reason in page.reasons().into_iter().filter(|reason| is_told(reason)) {
        entries.push(format!("{}: {}", text(reason), text(&page.sentences[&format!("{locale}.{reason}")])));
    }
    if let Some(title) = page.sentences.get(&format!("fix.{locale}")).filter(|_| is_told("fix")) {
        entries.push(format!("fix: {}", text(title)));
    }
    entry(out, page, &entries);
}

/// The pages of one language.
pub fn pages(pages: &[Page], locale: &str) -> String {
    let mut out =
        format!("{NOTICE}import type {{ Pages }} from \"./codes.js\";\n\nexport const {locale}: Pages = {{\n");
    for page in pages {
        let (title, body) = &page.texts[locale];
        let entries = [
            format!("severity: {}", text(&page.severity)),
            format!("title: {}", text(title)),
            format!("body: {}", text(body)),
        ];
        entry(&mut out, page, &entries);
    }
    out + "};\n"
}

fn entry(out: &mut String, page: &Page, entries: &[String]) {
    let _ = writeln!(out, "  {}: {{\n    {},\n  }},", text(&page.code), entries.join(",\n    "));
}

/// A JavaScript string; no-break spaces are escaped, so that they can be seen.
fn text(value: &str) -> String {
    let mut out = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' => out += "\\\"",
            '\\' => out += "\\\\",
            '\n' => out += "\\n",
            '\u{00}'..='\u{1f}' | '\u{a0}' | '\u{202f}' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn strings_are_escaped() {
        assert_eq!(text("l’été : « \"a\\b\" »\n\t"), r#""l’été : « \"a\\b\" »\n\u0009""#);
        assert_eq!(text("a\u{a0}b\u{202f}c\u{2028}"), r#""a\u00a0b\u202fc\u2028""#);
    }
}
