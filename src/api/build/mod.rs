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

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::api::check::{Report, Scratch, Source, check_at, check_payload};
use crate::findings::{Code, Level};
use crate::json::tree::Tree;
use crate::kinds::{self, Kind};
use crate::options::Options;
use crate::render::{Issue, Path};
use crate::shape::{Target, Type};
use draft::Draft;
use places::Places;

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
    kind.is_sent().then(|| made(kind, draft.as_ref(), options))
}

pub(crate) fn made(kind: Kind, draft: &[u8], options: &Options) -> Report {
    let mut scratch = Scratch::default();
    let built = build_in(kind, draft, options, &mut scratch);
    let text = built.ok.then(|| String::from_utf8(scratch.buffers.out).unwrap_or_default());
    Report::new(kind, built.issues, built.omitted, text)
}

/// What building has found; the payload is left in the scratch.
pub(crate) struct Built {
    /// Whether there is no error.
    pub ok: bool,
    /// The findings that are told, with paths in the draft.
    pub issues: Vec<Issue>,
    /// How many are not.
    pub omitted: usize,
}

/// Builds a payload; its text is left in `scratch`.
pub(crate) fn build_in(kind: Kind, draft: &[u8], options: &Options, scratch: &mut Scratch) -> Built {
    let base = Path::default();
    let mut findings = options.findings();
    // The rules of a contract are about the payload.
    let plain = &*options.without_rules();
    // What is wrong with the draft as JSON would be lost or doubled in the rewriting.
    let any = Target::Value(&Type::Any);
    let checked = check_at(any, draft, plain, Source::Value, scratch, &mut findings);
    let carried = |code| matches!(code, Code::ValueNotJson | Code::JsonLoneSurrogate);
    let broken = findings.told().any(|finding| finding.code.is_fixed() && !carried(finding.code));
    // Bytes that are no text have been replaced; of what is no JSON there are no nodes.
    let unread = matches!(checked.text, Cow::Owned(_)) || scratch.nodes.is_empty();
    if broken || unread || (options.max_issues == 0 && !checked.ok) {
        let issues = checked.view(&scratch.nodes, &findings, &base).issues();
        return Built { ok: false, issues, omitted: findings.omitted() };
    }
    let text = checked.text;
    // Nobody reads the draft's own normal form; the payload takes its room.
    scratch.buffers.out = Vec::new();
    // The nodes of the draft make room for those of the payload.
    let nodes = core::mem::take(&mut scratch.nodes);
    let mut draft = Draft {
        tree: Tree { text: &text, nodes: &nodes },
        options: plain,
        places: Places {
            logs_at: match kind.draft() {
                kinds::Draft::Log => 0,
                kinds::Draft::Logs => 1,
                kinds::Draft::Payload | kinds::Draft::None => usize::MAX,
            },
            ..Places::default()
        },
        // Most payloads are hardly longer than their drafts.
        payload: Vec::with_capacity(text.len() + text.len() / 4),
        path: Path::default(),
        depth: 0,
        failed: false,
        omitted: 0,
        contact: Scratch::default(),
        now: Vec::new(),
    };
    draft.value(Tree::ROOT, kind.shape());
    let Draft { payload, places, failed, omitted, .. } = draft;
    scratch.nodes = nodes;
    let most = options.max_issues;
    let level = if most == 0 { Level::Count } else { Level::Full };
    findings.start_over(level, [most; 2], most);
    let checked = check_payload(kind, &payload, options, Source::Draft, scratch, &mut findings);
    let mut issues = checked.view(&scratch.nodes, &findings, &base).issues();
    let ok = checked.ok && !failed;
    let omitted = findings.omitted() + omitted;
    places.settle(&mut issues);
    let omitted = omitted + issues.len().saturating_sub(most);
    issues.truncate(most);
    Built { ok, issues, omitted }
}
