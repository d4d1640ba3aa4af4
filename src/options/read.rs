//! Options as a host that is not Rust writes them: a JSON object.
//!
//! `{"zone", "fold", "now", "severity", "rules", "maxBytes", "maxDepth", "maxIssues"}`, each optional;
//! `now` counts milliseconds from 1970, `severity` maps codes to `error`, `warning`, `note` or `off`, `rules` are [`Rules`].
//! Other keys belong to single verbs and are left to them.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::DateTime;

use super::rules::Rules;
use super::{Mistake, Options};
use crate::date::{Fold, Zone};
use crate::findings::{Code, Severity};
use crate::json::scan::scan;
use crate::json::tree::{Node, NodeId, NodeKind, Tree};
use crate::small::{HOUSE_RULES, NUMBERED_CODES};

/// Reads options, and the text of one more key if the verb has one.
pub fn read(text: &str, extra: &str, nodes: &mut Vec<Node>) -> Result<(Options, Option<String>), Mistake> {
    let mut options = Options::default();
    let mut more = None;
    if text.is_empty() {
        return Ok((options, more));
    }
    let unread = scan(text, 4, nodes, &mut Vec::new()).is_err();
    let tree = Tree { text, nodes };
    if unread || tree.node(Tree::ROOT).ty != NodeKind::Object {
        return Err(Mistake::new("options are no JSON object", text));
    }
    for (key, value) in tree.members(Tree::ROOT) {
        let name = tree.inside(key);
        let bad = || Mistake::new(name, tree.raw(value));
        match name {
            "zone" => {
                options.zone = {
                    let zone = said(&tree, value);
                    Zone::parse(&zone).ok_or_else(|| Mistake::new("unknown zone", tree.raw(value)))?
                }
            }
            "fold" => {
                options.fold = match tree.inside(value) {
                    "earlier" => Fold::Earlier,
                    "later" => Fold::Later,
                    "reject" => Fold::Reject,
                    _ => return Err(bad()),
                }
            }
            "dayFirst" => {
                options.day_first = match tree.raw(value) {
                    "true" => true,
                    "false" => false,
                    _ => return Err(bad()),
                }
            }
            "severity" if tree.node(value).ty != NodeKind::Object => return Err(bad()),
            "severity" => severities(&tree, value, &mut options)?,
            "rules" if HOUSE_RULES => options.rules = Rules::read(&tree, value)?,
            "rules" => return Err(Mistake::new(name, "the whole module has them")),
            "now" | "maxBytes" | "maxDepth" | "maxIssues" | "maxOthers" => {
                let number: i64 = tree.raw(value).parse().map_err(|_| bad())?;
                if name == "now" {
                    options.now = Some(DateTime::from_timestamp_millis(number).ok_or_else(bad)?);
                    continue;
                }
                *match name {
                    "maxBytes" => &mut options.max_bytes,
                    "maxDepth" => &mut options.max_depth,
                    "maxOthers" => &mut options.max_others,
                    _ => &mut options.max_issues,
                } = usize::try_from(number).map_err(|_| bad())?;
            }
            _ if name == extra => more = Some(said(&tree, value)),
            _ => {}
        }
    }
    Ok((options, more))
}

/// Whether all names are those of options, or of what else a caller may say, for hosts whose callers write the JSON by
/// hand: whoever misspells `maxBytes` would have no limit and never learn of it.
pub fn all_known(text: &str, more: &[&str]) -> Result<(), Mistake> {
    const KNOWN: [&str; 9] =
        ["zone", "fold", "dayFirst", "now", "severity", "rules", "maxBytes", "maxDepth", "maxIssues"];
    let mut nodes = Vec::new();
    if text.is_empty() || scan(text, 4, &mut nodes, &mut Vec::new()).is_err() {
        return Ok(());
    }
    let tree = Tree { text, nodes: &nodes };
    let mut names = tree.members(Tree::ROOT).map(|(key, _)| tree.inside(key));
    match names.find(|name| !KNOWN.contains(name) && !more.contains(name)) {
        Some(name) => {
            let known = [&KNOWN, more].concat().join(", ");
            Err(Mistake(["unknown option ", name, "; the options are ", &known].concat()))
        }
        None => Ok(()),
    }
}

fn said(tree: &Tree<'_>, at: NodeId) -> String {
    match tree.node(at).ty {
        NodeKind::String => tree.string(at, &mut String::new()).into(),
        _ => tree.raw(at).into(),
    }
}

/// The code of that name. Small modules know the codes by their numbers only.
fn named(name: &str) -> Option<Code> {
    if NUMBERED_CODES {
        return Code::ALL.get(usize::try_from(name.parse::<i64>().ok()?).ok()?).copied();
    }
    Code::ALL.iter().copied().find(|code| code.as_str() == name)
}

fn severities(tree: &Tree<'_>, at: NodeId, options: &mut Options) -> Result<(), Mistake> {
    for (key, value) in tree.members(at) {
        let name = tree.inside(key);
        let Some(code) = named(name) else {
            return Err(Mistake::new("severity of an unknown code", name));
        };
        let severity = match tree.inside(value) {
            "error" => Some(Severity::Error),
            "warning" => Some(Severity::Warning),
            "note" => Some(Severity::Note),
            "off" => None,
            _ => return Err(Mistake::new(name, tree.raw(value))),
        };
        if !options.severity.set(code, severity) {
            return Err(Mistake::new("severity of a code that is always an error", name));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn only_an_object_is_options() {
        assert!(read("", "", &mut Vec::new()).is_ok());
        assert!(read(" {} ", "", &mut Vec::new()).is_ok());
        for text in ["{", "[]", "[\"zone\",\"UTC\"]", "7", "null", "\"zone\""] {
            let said = read(text, "", &mut Vec::new()).unwrap_err().0;
            assert_eq!(said, ["options are no JSON object: ", text].concat());
        }
        for text in [r#"{"severity":7}"#, r#"{"severity":["off"]}"#, r#"{"severity":null}"#, r#"{"severity":"off"}"#] {
            assert!(read(text, "", &mut Vec::new()).unwrap_err().0.starts_with("severity: "), "{text}");
        }
    }
}
