//! Sentences: the templates of the code pages, filled with parameters.
//!
//! `{name}` stands for a parameter. A part in `[` `]` is left out when a parameter
//! inside it is missing. A list is joined by commas.

use alloc::string::String;

use super::{Issue, Param, Params};
use crate::findings::Locale;
use crate::json::write::whole;

impl Issue {
    /// The finding as a sentence.
    pub fn message(&self, locale: Locale) -> String {
        let reason = match self.params.get("reason") {
            Some(Param::Text(reason)) => reason.as_str(),
            _ => "",
        };
        fill(self.code.sentence(locale, reason), &self.params)
    }

    /// The title of the fix, as one would write it on a button.
    pub fn fix_title(&self, locale: Locale) -> Option<String> {
        self.fix.as_ref().map(|_| fill(self.code.fix_title(locale), &self.params))
    }
}

fn fill(template: &str, params: &Params) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        fill_names(before, params, &mut out);
        let (part, behind) = after.split_once(']').unwrap_or((after, ""));
        let mark = out.len();
        if !fill_names(part, params, &mut out) {
            out.truncate(mark);
        }
        rest = behind;
    }
    fill_names(rest, params, &mut out);
    out
}

/// Fills `{name}`s; false when one of them is missing.
fn fill_names(part: &str, params: &Params, out: &mut String) -> bool {
    let mut whole_part = true;
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        match params.get(name) {
            Some(Param::Text(text)) => out.push_str(text),
            Some(Param::Number(number)) => {
                let mut digits = alloc::vec::Vec::new();
                whole(*number, &mut digits);
                out.push_str(core::str::from_utf8(&digits).unwrap_or_default());
            }
            Some(Param::List(texts)) => {
                for (index, text) in texts.iter().enumerate() {
                    if index > 0 {
                        out.push_str(", ");
                    }
                    out.push_str(text);
                }
            }
            None => whole_part = false,
        }
        rest = behind;
    }
    out.push_str(rest);
    whole_part
}
