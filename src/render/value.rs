//! What was found inside one text that is no part of a payload: a date or a vCard alone.

use alloc::string::String;
use core::ops::Range;

use super::{Code, Params, Severity, Spans, View};
use crate::findings::{self, Findings, Place};
use crate::json::locate::Locate;
use crate::json::tree::Tree;

/// What reading a date or a vCard finds. It knows nothing of kinds, paths or JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What was found.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// Byte range in the text.
    pub at: Range<usize>,
    /// What the sentence speaks of.
    pub params: Params,
    /// A text that would replace the whole text and end this finding.
    pub mend: Option<Mend>,
}

/// A replacement for the whole text of a value.
#[derive(Debug, Clone, PartialEq)]
pub struct Mend {
    /// The new text.
    pub text: String,
    /// Whether it may be applied without asking: the meaning stays the same beyond doubt.
    pub safe: bool,
}

/// Hands over what was found in a text, in its order.
pub(crate) fn hand_over(text: &str, findings: &Findings<'_>, found: &mut dyn FnMut(Finding)) {
    let view = View {
        tree: Tree { text, nodes: &[] },
        findings,
        spans: Spans::None,
        source: None,
        base: &super::Path::default(),
    };
    let mut told: alloc::vec::Vec<&findings::Finding> = findings.told().collect();
    let start = |finding: &findings::Finding| match finding.place {
        Place::Inside(_, range) | Place::Card(_, range) | Place::Text(range) => range.range(),
        _ => 0..0,
    };
    findings::order::by_start(&mut told, |finding| finding.order as usize);
    findings::order::by_start(&mut told, |finding| start(finding).start);
    for finding in told {
        let mend = match finding.fix.map(|fix| findings.fix(fix)) {
            Some(findings::Fix::Text(_, text)) => Some(findings.text(text).into()),
            _ => None,
        };
        found(Finding {
            code: finding.code,
            severity: finding.severity,
            at: start(finding),
            params: view.params(findings.details(finding), &mut Locate::new(text)),
            mend: mend.map(|text| Mend { text, safe: finding.safe }),
        });
    }
}
