//! The verb `check`: a payload in, a report out.
//!
//! Every other way of asking (a value, one field, a boolean, lines) goes through [`check_onto`].

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::api::mended::{is_guessed, is_told, other, read_on, tell_mended, tell_wrapped};
use crate::check::{Buffers, Check, is_asked};
use crate::findings::order::sort;
use crate::findings::{Code, Findings, Level, Name, NodeId, Place};
use crate::json::decode::{TextDefect, decode};
use crate::json::recover::{Mended, wrapped};
use crate::json::scan::{Refusal, scan};
use crate::json::tree::{Node, NodeKind, Tree};
use crate::kinds::Kind;
use crate::options::Options;
use crate::render::{self, Issue, Path, Spans, View};
use crate::shape::{Field, Target};
use crate::small::{HOUSE_RULES, READS_ON};

/// Checks JSON text against a kind.
///
/// ```
/// use quitus::{Kind, Options, check};
///
/// let report = check(Kind::IntentLog, r#"{ "status": "OPEN" }"#, &Options::default());
/// assert!(!report.is_ok());
/// let unknown = report.issues().iter().find(|issue| issue.code.as_str() == "step.unknown-status").unwrap();
/// assert_eq!(unknown.pointer(), "/status");
/// assert_eq!(unknown.span.unwrap().start.column, 14);
/// ```
pub fn check(kind: Kind, text: impl AsRef<[u8]>, options: &Options) -> Report {
    report(kind, text.as_ref(), options, Source::Text)
}

/// Checks a value that is already in memory. Its issues have no [`Issue::span`].
#[cfg(feature = "serde_json")]
pub fn check_value(kind: Kind, value: &serde_json::Value, options: &Options) -> Report {
    use alloc::string::ToString;

    report(kind, value.to_string().as_bytes(), options, Source::Value)
}

/// Whether a check would find no error. Stops at the first.
pub fn is_valid(kind: Kind, text: impl AsRef<[u8]>, options: &Options) -> bool {
    let mut findings = Findings::new(&options.severity, Level::Verdict, 0);
    check_payload(kind, text.as_ref(), options, Source::Value, &mut Scratch::default(), &mut findings).ok
}

/// Checks one field, as for a form's blur event.
///
/// `text` is the JSON text of the field's value; the report's text is the normal form of that value,
/// and empty when the normal form leaves the field out. An empty `text` says that the field is not there.
/// What spans fields is not looked at. `None` when the kind has no such field.
pub fn check_field(kind: Kind, path: &Path, text: impl AsRef<[u8]>, options: &Options) -> Option<Report> {
    let target = kind.shape().field(path)?;
    let options = &*options.at(path);
    let (mut scratch, mut findings) = (Scratch::default(), options.findings());
    let checked = check_at(target, text.as_ref(), options, Source::Value, &mut scratch, &mut findings);
    Some(checked.report(kind, scratch, &findings, path))
}

pub(crate) fn report(kind: Kind, text: &[u8], options: &Options, source: Source) -> Report {
    let (mut scratch, mut findings) = (Scratch::default(), options.findings());
    let checked = check_payload(kind, text, options, source, &mut scratch, &mut findings);
    checked.report(kind, scratch, &findings, &Path::default())
}

impl Options {
    /// No findings yet, to be weighed, counted and told as the caller wants.
    pub(crate) fn findings(&self) -> Findings<'_> {
        let level = if self.max_issues == 0 { Level::Count } else { Level::Full };
        Findings::new(&self.severity, level, self.max_issues)
    }
}

/// Where a text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Somebody wrote it: findings have a place in it.
    Text,
    /// It stands for a value in memory.
    Value,
    /// It was made of a draft: as a value, but places are kept for finding the way back.
    Draft,
}

/// What a check needs and leaves behind; kept between payloads, it needs no new memory.
#[derive(Debug, Default)]
pub struct Scratch {
    /// The normal form of the last payload.
    pub buffers: Buffers,
    pub(crate) nodes: Vec<Node>,
    defects: Vec<TextDefect>,
    undecodable: Vec<NodeId>,
}

/// A payload that has been checked; its nodes and its normal form are in the [`Scratch`].
#[derive(Debug)]
pub struct Checked<'t> {
    /// Whether there is no error.
    pub ok: bool,
    /// The text as it was read.
    pub text: Cow<'t, str>,
    /// What it was meant to be, when it is no JSON; the nodes are those of that.
    mended: Option<Mended>,
    source: Source,
}

impl Checked<'_> {
    /// A text that was too long to be read.
    #[cfg(feature = "std")]
    pub(crate) const fn refused() -> Self {
        Checked { ok: false, text: Cow::Borrowed(""), mended: None, source: Source::Text }
    }

    /// The findings, for whoever reads them.
    pub(crate) fn view<'v>(&'v self, nodes: &'v [Node], findings: &'v Findings<'v>, base: &'v Path) -> View<'v> {
        let spans = match self.source {
            Source::Value => Spans::None,
            Source::Draft => Spans::Made,
            Source::Text => Spans::Json,
        };
        let source = self.mended.as_ref().map(|mended| render::Source { text: &self.text, mended });
        let text = self.mended.as_ref().map_or(&*self.text, |mended| &mended.text);
        View { tree: Tree { text, nodes }, findings, spans, source, base }
    }

    pub(crate) fn report(&self, kind: Kind, scratch: Scratch, findings: &Findings<'_>, base: &Path) -> Report {
        let issues = self.view(&scratch.nodes, findings, base).issues();
        let text = self.ok.then(|| String::from_utf8(scratch.buffers.out).unwrap_or_default());
        Report { kind, issues, omitted: findings.omitted(), text }
    }
}

/// Checks a payload; the normal form is left in `scratch`.
pub fn check_payload<'t>(
    kind: Kind,
    text: &'t [u8],
    options: &Options,
    source: Source,
    scratch: &mut Scratch,
    findings: &mut Findings<'_>,
) -> Checked<'t> {
    check_at(Target::Value(kind.shape()), text, options, source, scratch, findings)
}

/// The same for what stands at one place of a payload.
pub fn check_at<'t>(
    target: Target,
    text: &'t [u8],
    options: &Options,
    source: Source,
    scratch: &mut Scratch,
    findings: &mut Findings<'_>,
) -> Checked<'t> {
    scratch.buffers.out.clear();
    check_onto(target, text, options, source, scratch, findings)
}

/// The same, with the normal form behind what `scratch` has of others; when there is an error, a part of it may stand
/// there.
pub fn check_onto<'t>(
    target: Target,
    text: &'t [u8],
    options: &Options,
    source: Source,
    scratch: &mut Scratch,
    findings: &mut Findings<'_>,
) -> Checked<'t> {
    let Scratch { buffers, nodes, defects, undecodable } = scratch;
    nodes.clear();
    let before = findings.errors();
    let ended = |findings: &Findings<'_>, text| Checked { ok: findings.errors() == before, text, mended: None, source };
    if let Target::Member(field) = target
        && text.is_empty()
    {
        absent(field, findings);
        if HOUSE_RULES
            && is_asked(options, target)
            && let Some(mut details) = findings.report(Code::RuleRequired, Place::Payload)
        {
            details.word(Name::Field, field.name);
        }
        return ended(findings, Cow::Borrowed(""));
    }
    if is_too_large(text.len(), options, source, findings) {
        return ended(findings, Cow::Borrowed(""));
    }
    defects.clear();
    undecodable.clear();
    let bytes = text;
    let text = decode(text, defects);
    let from_bytes = defects.len();
    let mut mended = None;
    if let Err(refusal) = scan(&text, options.depth(), nodes, defects) {
        nodes.clear();
        let is_read = READS_ON
            && refusal.code == Code::JsonSyntax
            && source == Source::Text
            && findings.level() != Level::Verdict;
        if is_read && let Some(wrapped) = wrapped(bytes) {
            // UTF-16 is read whatever it says, and its slips are mended next. Other clothes are a guess when no JSON is in
            // them, which is the author's to open.
            let opens = wrapped.reason == "utf-16" || scan(&wrapped.text, options.depth(), nodes, defects).is_ok();
            nodes.clear();
            tell_wrapped(&text, &wrapped, opens, findings);
            return ended(findings, text);
        }
        mended = if is_read { read_on(&text, Some(target.ty()), options, nodes, defects, from_bytes) } else { None };
        let Some(mended) = &mended else {
            refuse(&text, refusal, defects, options, findings);
            return ended(findings, text);
        };
        tell_mended(&text, mended, defects.drain(..from_bytes), findings);
    }
    if nodes.len() > MANY {
        nodes.shrink_to_fit();
    }
    let tree = Tree { text: mended.as_ref().map_or(&*text, |mended| &mended.text), nodes };
    if !defects.is_empty() || mended.is_some() {
        note_undecodable(bytes, &tree, mended.as_ref(), defects, undecodable);
    }
    let mut check = Check::new(tree, options, undecodable, findings, buffers);
    for defect in defects {
        tell(&mut check, defect, source);
    }
    check.cut = mended.as_ref().map_or(usize::MAX, Mended::cut);
    let [guessed, discreet] = mended.as_ref().map_or([false; 2], is_guessed);
    check.findings.set_discreet(discreet);
    check.target(Tree::ROOT, target);
    if HOUSE_RULES && !options.rules.is_empty() {
        check.house_rules(target);
    }
    check.finish();
    findings.set_discreet(false);
    if guessed {
        // What is a guess all in all cannot be safe in parts.
        findings.doubt(0, &|place| !matches!(place, Place::Source(..)));
    }
    Checked { ok: findings.errors() == before, text, mended, source }
}

/// Reports a text of so many bytes when that is too large: nothing else has looked at it by then.
pub(crate) fn is_too_large(size: usize, options: &Options, source: Source, findings: &mut Findings<'_>) -> bool {
    if size <= options.most_bytes() {
        return false;
    }
    if let Some(mut details) = findings.report(Code::JsonTooLarge, Place::Payload) {
        details.number(Name::Limit, options.max_bytes as i64);
        // A host stops writing a value in the middle when it is already too long.
        if source == Source::Text {
            details.number(Name::Size, size as i64);
        }
    }
    true
}

/// Those of more nodes do not keep the memory for twice as many.
const MANY: usize = 1 << 12;

/// Judges a member that is not there.
#[cold]
fn absent(field: &Field, findings: &mut Findings<'_>) {
    if let Some(severity) = field.lacking()
        && let Some(mut details) = findings.report_as(Code::FieldMissing, severity, Place::Payload)
    {
        field.tell(&mut details);
    }
}

/// Notes the strings that hold half a surrogate pair or broken bytes, in the order of the text.
#[cold]
fn note_undecodable(
    bytes: &[u8],
    tree: &Tree<'_>,
    mended: Option<&Mended>,
    defects: &[TextDefect],
    undecodable: &mut Vec<NodeId>,
) {
    let is_broken = |node: &Node| {
        let range = node.start as usize..node.end as usize;
        let range = mended.map_or(range.clone(), |mended| mended.source(range));
        // Where a value is missing, that has been told.
        let is_invented = node.ty == NodeKind::Null && range.is_empty();
        is_invented
            || node.ty == NodeKind::String && core::str::from_utf8(bytes.get(range).unwrap_or_default()).is_err()
    };
    if mended.is_some() || defects.iter().any(|defect| defect.code == Code::JsonInvalidUtf8) {
        let broken = tree.nodes.iter().enumerate().filter(|(_, node)| is_broken(node));
        undecodable.extend(broken.map(|(at, _)| at as NodeId));
    }
    // Those of a mended text that stand in its bytes have been seen just now.
    let halves = defects.iter().filter(|defect| defect.code == Code::JsonLoneSurrogate);
    undecodable.extend(halves.map(|defect| tree.around(defect.at.start as usize)));
    sort(undecodable, &|one, other| one < other);
    undecodable.dedup();
}

/// What the JavaScript side writes in place of a value that JSON cannot carry. No valid text can hold it.
const SENTINEL: &str = "\\ud800quitus:";

#[cold]
fn tell(check: &mut Check<'_, '_>, defect: &TextDefect, source: Source) {
    let start = defect.at.start as usize;
    let what = check.tree.text.get(start..).and_then(|rest| rest.strip_prefix(SENTINEL));
    let (Source::Value | Source::Draft, Some(rest)) = (source, what) else {
        check.report(defect.code, Place::Text(defect.at));
        return;
    };
    let node = check.tree.around(start);
    if let Some(mut details) = check.report(Code::ValueNotJson, Place::Node(node)) {
        details.received(rest.split_once('"').map_or(rest, |(what, _)| what));
    }
}

#[cold]
fn refuse(text: &str, refusal: Refusal, defects: &[TextDefect], options: &Options, findings: &mut Findings<'_>) {
    for defect in defects {
        findings.report(defect.code, Place::Text(defect.at));
    }
    let Some(mut details) = findings.report(refusal.code, Place::Text(refusal.at.clone().into())) else { return };
    match refusal.code {
        Code::JsonTooDeep => details.number(Name::Limit, options.depth() as i64),
        Code::JsonSyntax => details.reason(other(text).unwrap_or(refusal.reason)),
        _ => details.reason(refusal.reason),
    };
    let received = text.get(refusal.at).unwrap_or_default();
    if refusal.code == Code::JsonSyntax && is_told(received) {
        details.received(received);
    }
}

/// What a check says of one payload.
///
/// With feature `serde_json` it is `Serialize`, with the members that JavaScript sees:
///
/// ```
/// # #[cfg(feature = "serde_json")] {
/// let report = quitus::check(quitus::Kind::ObapiQuery, r#"{"page": "two"}"#, &Default::default());
/// let json = serde_json::to_value(&report).unwrap();
/// assert_eq!(json["issues"][0]["code"], "type.mismatch");
/// assert_eq!(json["issues"][0]["pointer"], "/page");
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    kind: Kind,
    issues: Vec<Issue>,
    omitted: usize,
    text: Option<String>,
}

impl Report {
    pub(crate) fn new(kind: Kind, issues: Vec<Issue>, omitted: usize, text: Option<String>) -> Self {
        Report { kind, issues, omitted, text }
    }

    /// What the payload was checked against.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether there is no error.
    pub fn is_ok(&self) -> bool {
        self.text.is_some()
    }

    /// Errors, warnings and notes, in the order of the payload.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// How many findings there are beside those, when there are more than [`Options::max_issues`].
    pub fn omitted(&self) -> usize {
        self.omitted
    }

    /// The normal form as JSON text, when there is no error.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

#[cfg(feature = "serde_json")]
impl serde::Serialize for Report {
    /// `{ "kind", "ok", "issues", "omitted", "value", "text" }`, the last two only when there is no error.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::{Error, SerializeMap};

        let mut report = serializer.serialize_map(None)?;
        report.serialize_entry("kind", self.kind.id())?;
        report.serialize_entry("ok", &self.is_ok())?;
        report.serialize_entry("issues", &self.issues)?;
        report.serialize_entry("omitted", &self.omitted)?;
        if let Some(text) = &self.text {
            if !text.is_empty() {
                let value: serde_json::Value = serde_json::from_str(text).map_err(S::Error::custom)?;
                report.serialize_entry("value", &value)?;
            }
            report.serialize_entry("text", text)?;
        }
        report.end()
    }
}
