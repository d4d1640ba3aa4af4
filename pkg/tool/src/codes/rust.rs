//! `src/findings/codes.rs`: the codes as the core knows them.

use std::fmt::Write as _;

use crate::pages::{LOCALES, Page};

pub fn codes(pages: &[Page]) -> String {
    let mut out = String::from(
        "//! Generated from `docs/codes` by `cargo pkg codes`; edit the pages instead.\n\n\
         use super::Severity;\n\n\
         /// A language of the sentences.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]\n\
         pub enum Locale {\n    /// English.\n    #[default]\n    En,\n    /// French.\n    Fr,\n}\n\n\
         /// What can be found; each has a page under `docs/codes`. Never renamed, never reused.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]\n\
         #[repr(u8)]\n#[non_exhaustive]\npub enum Code {\n",
    );
    for page in pages {
        let _ = writeln!(out, "    /// {}", page.texts["en"].0);
        let _ = writeln!(out, "    {},", page.variant());
    }
    let _ = write!(
        out,
        "}}\n\n#[rustfmt::skip]\nimpl Code {{\n    /// All codes, in alphabetical order.\n    pub const ALL: &[Code] = &[\n"
    );
    for page in pages {
        let _ = writeln!(out, "        Code::{},", page.variant());
    }
    out += "    ];\n\n    /// The code as written in reports: `date.no-such-day`.\n    pub const fn as_str(self) -> &'static str {\n        match self {\n";
    for page in pages {
        let _ = writeln!(out, "            Code::{} => {:?},", page.variant(), page.code);
    }
    out += "        }\n    }\n\n    /// How much it weighs unless a rule or the caller says otherwise.\n    pub const fn severity(self) -> Severity {\n        match self {\n";
    for severity in ["error", "warning", "note"] {
        let variants: Vec<String> = pages
            .iter()
            .filter(|page| page.severity == severity)
            .map(|page| format!("Code::{}", page.variant()))
            .collect();
        if !variants.is_empty() {
            let name = severity[..1].to_uppercase() + &severity[1..];
            let _ = writeln!(out, "            {} => Severity::{name},", variants.join("\n            | "));
        }
    }
    out += "        }\n    }\n\n    /// The template of its sentence; see `report::sentence`.\n    pub(crate) const fn sentence(self, locale: Locale, reason: &str) -> &'static str {\n        match (self, locale, reason.as_bytes()) {\n";
    for page in pages {
        for locale in LOCALES {
            for reason in page.reasons() {
                let sentence = &page.sentences[&format!("{locale}.{reason}")];
                let _ = writeln!(
                    out,
                    "            (Code::{}, Locale::{}, b{reason:?}) => {sentence:?},",
                    page.variant(),
                    name(locale)
                );
            }
            let _ = writeln!(
                out,
                "            (Code::{}, Locale::{}, _) => {:?},",
                page.variant(),
                name(locale),
                page.sentences[locale]
            );
        }
    }
    out += "        }\n    }\n\n    /// The template of the title of its fix; empty when it has none.\n    pub(crate) const fn fix_title(self, locale: Locale) -> &'static str {\n        match (self, locale) {\n";
    for page in pages {
        for locale in LOCALES {
            if let Some(title) = page.sentences.get(&format!("fix.{locale}")) {
                let _ = writeln!(out, "            (Code::{}, Locale::{}) => {title:?},", page.variant(), name(locale));
            }
        }
    }
    out += "            _ => \"\",\n        }\n    }\n}\n";
    out
}

fn name(locale: &str) -> &'static str {
    if locale == "en" { "En" } else { "Fr" }
}
