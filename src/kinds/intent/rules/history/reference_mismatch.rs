//! `history.reference-mismatch`: a log of another operation.
//!
//! Reference and contract reference together are the key of an operation (docs/domain.md §1.5).

use alloc::string::String;

use crate::check::{Check, clip};
use crate::findings::{Code, Name, Place};
use crate::json::tree::NodeKind;
use crate::kinds::intent::fields::{FIELDS, at};
use crate::kinds::intent::history::{History, member};

pub fn check(check: &mut Check<'_, '_>, history: &History) {
    for field in [at::REFERENCE, at::CONTRACT_REFERENCE] {
        let name = FIELDS.get(field).map_or("", |field| field.name);
        let mut first: Option<String> = None;
        for (index, log) in &history.own {
            let Some(value) = member(check, *log, field) else { continue };
            if check.tree.node(value).ty != NodeKind::String {
                continue;
            }
            let text = String::from(check.tree.string(value, &mut String::new()));
            match &first {
                None => first = Some(text),
                Some(first) if *first != text => {
                    let place = Place::Inside(value, (0..text.len()).into());
                    if let Some(mut details) = check.report(Code::HistoryReferenceMismatch, place) {
                        details.received(&text).text(Name::Expected, clip(first));
                        details.word(Name::Field, name).number(Name::Index, *index as i64);
                    }
                }
                Some(_) => {}
            }
        }
    }
}
