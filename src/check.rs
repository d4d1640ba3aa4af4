//! The verb `check`: a payload in, a report out.
//!
//! Every other way of asking (a value, one field, a boolean, lines) goes through [`judge`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::decode::{Oddity, decode};
use crate::json::locate::Locate;
use crate::json::scan::{Refusal, scan};
use crate::json::tree::{At, Node, Tree};
use crate::kinds::Kind;
use crate::options::Options;
use crate::report::order::by_start;
use crate::report::{Code, Finding, Issue, Path, Position, Severity, Span};
use crate::shape::check::{Buffers, Manner};
use crate::shape::{Check, Field, Place, Spot, Type};

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
    let manner = Manner { first_error_only: true, ..Manner::default() };
    let mut work = Work { manner, ..Work::default() };
    judge(kind.shape(), text.as_ref(), options, Source::Value, &mut work)
}

/// Checks one field, as for a form's blur event.
///
/// `text` is the JSON text of the field's value; the report's text is the normal form of that value,
/// and empty when the normal form leaves the field out. An empty `text` says that the field is not there.
/// What spans fields is not looked at. `None` when the kind has no such field.
pub fn check_field(kind: Kind, path: &Path, text: impl AsRef<[u8]>, options: &Options) -> Option<Report> {
    let spot = kind.shape().field(path)?;
    let mut work = Work::default();
    let ok = judge_at(spot, text.as_ref(), options, Source::Value, &mut work);
    work.below(path);
    Some(work.report(kind, ok))
}

fn report(kind: Kind, text: &[u8], options: &Options, source: Source) -> Report {
    let mut work = Work::default();
    let ok = judge(kind.shape(), text, options, source, &mut work);
    work.report(kind, ok)
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
pub struct Work {
    /// The normal form and the findings of the last payload.
    pub buffers: Buffers,
    /// How much of a check is asked for.
    pub manner: Manner,
    pub(crate) nodes: Vec<Node>,
    odd: Vec<Oddity>,
    spoiled: Vec<At>,
}

impl Work {
    /// Moves the paths of all findings below another one.
    pub fn below(&mut self, base: &Path) {
        let lift = |path: &mut Path| {
            let behind = core::mem::replace(&mut path.0, base.0.clone());
            path.0.extend(behind);
        };
        for issue in &mut self.buffers.issues {
            lift(&mut issue.path);
            for patch in issue.fix.iter_mut().flat_map(|fix| &mut fix.patch) {
                lift(&mut patch.path);
            }
        }
    }

    pub(crate) fn report(self, kind: Kind, ok: bool) -> Report {
        let text = ok.then(|| String::from_utf8(self.buffers.out).unwrap_or_default());
        Report { kind, issues: self.buffers.issues, text }
    }
}

/// Checks a text; the normal form and the findings are left in `work`. True when there is no error.
pub fn judge(ty: &'static Type, text: &[u8], options: &Options, source: Source, work: &mut Work) -> bool {
    judge_at(Spot::Value(ty), text, options, source, work)
}

/// The same for what stands at one place of a payload.
pub fn judge_at(spot: Spot, text: &[u8], options: &Options, source: Source, work: &mut Work) -> bool {
    work.buffers.out.clear();
    append(spot, text, options, source, work)
}

/// The same, with the normal form behind what `work` has of others; when there is an error, a part of it may stand there.
pub fn append(spot: Spot, text: &[u8], options: &Options, source: Source, work: &mut Work) -> bool {
    work.buffers.issues.clear();
    work.buffers.untold = 0;
    if let Spot::Member(field) = spot
        && text.is_empty()
    {
        return absent(field, options, work);
    }
    if let Some(issue) = too_large(text.len(), options, source) {
        work.buffers.issues.push(issue);
        return false;
    }
    let Work { buffers, manner, nodes, odd, spoiled } = work;
    odd.clear();
    let text = decode(text, odd);
    if let Err(refusal) = scan(&text, options.depth(), nodes, odd) {
        refuse(&text, refusal, odd, options, source, &mut buffers.issues);
        return false;
    }
    let tree = Tree { text: &text, nodes };
    spoiled.clear();
    if !odd.is_empty() {
        note_spoiled(&tree, odd, spoiled);
    }
    let mut check = Check::new(tree, options, spoiled, *manner, buffers);
    for oddity in odd {
        tell(&mut check, oddity, source);
    }
    check.spot(Tree::ROOT, spot);
    let ok = check.finish();
    if !buffers.issues.is_empty() {
        place(&text, source, &mut buffers.issues);
    }
    ok
}

/// `json.too-large`, when a text of so many bytes is: nothing else has looked at it by then.
pub(crate) fn too_large(size: usize, options: &Options, source: Source) -> Option<Issue> {
    if size <= options.max_bytes.min(u32::MAX as usize) {
        return None;
    }
    let mut issue = bare(Code::JsonTooLarge);
    issue.params.push_number("limit", options.max_bytes as i64);
    // A host stops writing a value in the middle when it is already too long.
    if source == Source::Text {
        issue.params.push_number("size", size as i64);
    }
    Some(issue)
}

/// Judges a member that is not there.
#[cold]
fn absent(field: &Field, options: &Options, work: &mut Work) -> bool {
    let Some(finding) = field.lacking() else { return true };
    let Some(severity) = options.severity.weigh(finding.code, finding.severity) else { return true };
    work.buffers.issues.push(Issue { severity, params: finding.params, ..bare(finding.code) });
    severity != Severity::Error
}

/// Notes the strings that hold half a surrogate pair or broken bytes, in the order of the text.
#[cold]
fn note_spoiled(tree: &Tree<'_>, odd: &[Oddity], spoiled: &mut Vec<At>) {
    let odd = odd.iter().filter(|oddity| oddity.code != Code::JsonBom);
    spoiled.extend(odd.map(|oddity| tree.around(oddity.at.start)));
    // Broken bytes are noted before escapes are.
    spoiled.sort_unstable();
    spoiled.dedup();
}

/// What the JavaScript side writes in place of a value that JSON cannot carry. No valid text can hold it.
const SENTINEL: &str = "\\ud800quitus:";

#[cold]
fn tell(check: &mut Check<'_>, oddity: &Oddity, source: Source) {
    let what = check.tree.text.get(oddity.at.start..).and_then(|rest| rest.strip_prefix(SENTINEL));
    if let (Source::Value | Source::Draft, Some(rest)) = (source, what) {
        let what = rest.split_once('"').map_or(rest, |(what, _)| what);
        let finding = Finding::new(Code::ValueNotJson, 0..0).received(what);
        let at = check.tree.around(oddity.at.start);
        return check.find(Place::Value(at), finding);
    }
    check.find(Place::Stretch(oddity.at.clone()), Finding::new(oddity.code, 0..0));
}

#[cold]
fn refuse(text: &str, refusal: Refusal, odd: &[Oddity], options: &Options, source: Source, issues: &mut Vec<Issue>) {
    let position = |byte| Position { byte, ..Position::default() };
    let mut push = |code: Code, at: core::ops::Range<usize>, received: &str, reason: &str| {
        let Some(severity) = options.severity.weigh(code, code.severity()) else { return };
        let mut issue = bare(code);
        issue.severity = severity;
        issue.span = Some(Span { start: position(at.start), end: position(at.end) });
        match code {
            Code::JsonSyntax => {
                issue.params.push_text("reason", reason);
                if is_told(received) {
                    issue.params.push_received(received);
                }
            }
            Code::JsonTooDeep => issue.params.push_number("limit", options.depth() as i64),
            _ => {}
        }
        issues.push(issue);
    };
    for oddity in odd {
        push(oddity.code, oddity.at.clone(), "", "");
    }
    push(refusal.code, refusal.at.clone(), text.get(refusal.at.clone()).unwrap_or_default(), refusal.reason);
    place(text, source, issues);
}

/// Whether a finding about broken JSON repeats the text there: one letter, one escape, a word of other notations.
/// Behind a lost quotation mark, anything longer may be a piece of somebody's name or number.
fn is_told(text: &str) -> bool {
    const WORDS: [&str; 14] = [
        "True",
        "False",
        "None",
        "TRUE",
        "FALSE",
        "NULL",
        "Null",
        "nil",
        "undefined",
        "NaN",
        "nan",
        "Infinity",
        "-Infinity",
        "inf",
    ];
    let length = text.chars().take(3).count();
    length == 1 || length == 2 && text.starts_with('\\') || WORDS.contains(&text)
}

/// A finding about the whole payload.
fn bare(code: Code) -> Issue {
    Issue {
        code,
        severity: code.severity(),
        path: Path::default(),
        params: Default::default(),
        span: None,
        inner: None,
        fix: None,
    }
}

/// Puts findings in the order of the text, and turns byte offsets into lines and columns.
#[cold]
fn place(text: &str, source: Source, issues: &mut Vec<Issue>) {
    by_start(issues, |issue| issue.span.map_or(0, |span| span.start.byte));
    let mut locate = Locate::new(text);
    for issue in issues {
        issue.span = match source {
            Source::Value => None,
            Source::Draft => issue.span,
            Source::Text => issue.span.map(|span| Span {
                start: locate.position(span.start.byte),
                end: locate.clone().position(span.end.byte),
            }),
        };
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
    text: Option<String>,
}

impl Report {
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

    /// The normal form as JSON text, when there is no error.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

#[cfg(feature = "serde_json")]
impl serde::Serialize for Report {
    /// `{ "kind", "ok", "issues", "value", "text" }`, the last two only when there is no error.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::{Error, SerializeMap};

        let mut report = serializer.serialize_map(None)?;
        report.serialize_entry("kind", self.kind.id())?;
        report.serialize_entry("ok", &self.is_ok())?;
        report.serialize_entry("issues", &self.issues)?;
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
