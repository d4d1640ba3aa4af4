//! The verb `build`: a friendly draft in, a payload that is ready to send out.
//!
//! A draft has the keys of its payload, in friendlier types: `step` for `status` and `event`,
//! `asset` for `location.assetReference`, instants as epoch milliseconds, whole numbers in texts,
//! a lone element where a list belongs, contacts as fields. `logDate` is now and `eventDate` is
//! `logDate` unless the draft says otherwise. The draft is rewritten as a payload, and the one
//! validation path decides; its findings get their paths in the draft.
//! Refuses a draft that says two things at once, and everything that `check` refuses.

mod draft;
mod log;
mod places;
pub(crate) mod typed;

use alloc::vec::Vec;

use crate::check::{Report, Source, Work, judge};
use crate::json::decode::decode;
use crate::json::scan::scan;
use crate::json::tree::Tree;
use crate::kinds::Kind;
use crate::options::Options;
use crate::report::{Code, Path, Severity};
use crate::shape::Type;
use draft::Draft;

/// Builds a payload from a draft, given as JSON text. `None` when the kind is not one that a client sends.
///
/// The report's text passes [`check`](crate::check()) without errors and is its own normal form.
///
/// ```
/// use quitus::{Kind, Options, build};
///
/// let draft = r#"{
///     "reference": "INTER-0500", "contractReference": "contract1", "step": "closed/done", "logDate": 1583505326000,
///     "serviceCode": "P902", "asset": "LOGEMENT_002", "workType": "corrective"
/// }"#;
/// let report = build(Kind::IntentLog, draft, &Options::default()).unwrap();
/// assert!(report.text().unwrap().contains(r#""event":"done","eventDate":"2020-03-06T15:35:26+01:00""#));
/// ```
pub fn build(kind: Kind, draft: impl AsRef<[u8]>, options: &Options) -> Option<Report> {
    is_sent(kind).then(|| made(kind, draft.as_ref(), options))
}

/// Whether a client sends payloads of this kind; the others are answers and webhooks.
pub const fn is_sent(kind: Kind) -> bool {
    use Kind::{IntentDocument, IntentHistory, IntentLog, KareUnplanned, ObapiQuery};
    matches!(kind, IntentLog | IntentHistory | IntentDocument | KareUnplanned | ObapiQuery)
}

pub(crate) fn made(kind: Kind, draft: &[u8], options: &Options) -> Report {
    let mut work = Work::default();
    let ok = build_in(kind, draft, options, &mut work);
    work.report(kind, ok)
}

/// Builds a payload; its text and the findings are left in `work`. True when there is no error.
pub(crate) fn build_in(kind: Kind, draft: &[u8], options: &Options, work: &mut Work) -> bool {
    // What is wrong with the draft as JSON would be lost or doubled in the rewriting.
    judge(&Type::Any, draft, options, Source::Value, work);
    let carried = |code| matches!(code, Code::ValueNotJson | Code::JsonLoneSurrogate);
    let (mut nodes, mut odd) = (Vec::new(), Vec::new());
    let text = decode(draft, &mut odd);
    if !odd.is_empty()
        || work.buffers.issues.iter().any(|issue| issue.code.is_fixed() && !carried(issue.code))
        || scan(&text, options.max_depth, &mut nodes, &mut odd).is_err()
    {
        return false;
    }
    let tree = Tree { text: &text, nodes: &nodes };
    let mut draft = Draft {
        tree,
        options,
        logs_at: match kind {
            Kind::IntentLog => 0,
            Kind::IntentHistory => 1,
            _ => usize::MAX,
        },
        payload: Vec::new(),
        path: Path::default(),
        depth: 0,
        moved: Vec::new(),
        issues: Vec::new(),
        contact: Work::default(),
    };
    draft.value(Tree::ROOT, kind.shape());
    let ok = judge(kind.shape(), &draft.payload, options, Source::Draft, work);
    let ok = ok && !draft.issues.iter().any(|issue| issue.severity == Severity::Error);
    draft.settle(&mut work.buffers.issues);
    ok
}
