//! The options of a call: those of the bare module, `locale`, and `unsafe` where something is mended.
//!
//! Refuses what is no JSON object, and names that it does not know.

use quitus::json::tree::{NodeKind, Tree};
use quitus::options::read::{all_known, read};
use quitus::{Fixes, Kind, Locale, Mistake, Options};

/// What a caller may set.
#[derive(Debug, Default)]
pub struct Settings {
    /// For the core.
    pub options: Options,
    /// For the sentences.
    pub locale: Locale,
    /// For whoever mends.
    pub fixes: Fixes,
}

impl Settings {
    /// Reads options; no byte at all is none. `more` names the options that only the verb at hand has.
    pub fn read(text: &[u8], kind: Kind, more: &[&str]) -> Result<Settings, Mistake> {
        if text.is_empty() {
            return Ok(Settings::default());
        }
        let text = std::str::from_utf8(text).map_err(|_| Mistake("options are not UTF-8".into()))?;
        let mut nodes = Vec::new();
        let (options, _) = read(text, "", &mut nodes)?;
        all_known(text, &[&["locale"], more].concat())?;
        let tree = Tree { text, nodes: &nodes };
        let mut settings = Settings { options, ..Settings::default() };
        for (key, value) in tree.members(Tree::ROOT) {
            let name = tree.inside(key);
            let wrong = || Mistake([name, ": ", tree.raw(value)].concat());
            match name {
                "locale" => {
                    settings.locale = match tree.raw(value) {
                        "\"en\"" => Locale::En,
                        "\"fr\"" => Locale::Fr,
                        _ => return Err(wrong()),
                    }
                }
                "unsafe" if more.contains(&name) => {
                    settings.fixes = match tree.node(value).ty {
                        NodeKind::True => Fixes::Unsafe,
                        NodeKind::False => Fixes::Safe,
                        _ => return Err(wrong()),
                    }
                }
                _ => {}
            }
        }
        settings.options.rules.fit(kind.shape())?;
        Ok(settings)
    }
}
