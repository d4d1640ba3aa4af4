//! The verb `build`: a friendly draft in, a payload that is ready to send out.
//!
//! A draft has the keys of its payload, in friendlier types: `step` for `status` and `event`,
//! `asset` for `location.assetReference`, instants as epoch milliseconds, whole numbers in texts,
//! a lone element where a list belongs, contacts as fields. `logDate` is now and `eventDate` is
//! `logDate` unless the draft says otherwise. The draft is rewritten as a payload, and the one
//! validation path decides; its findings get their paths in the draft.
//! Refuses a draft that says two things at once, and everything that `check` refuses.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::check::{Report, Source, Work, judge};
use crate::contact;
use crate::date::{Profile, write_instant, write_timestamp};
use crate::json::decode::decode;
use crate::json::scan::scan;
use crate::json::tree::{At, Tree, Type as Json};
use crate::json::write;
use crate::kinds::Kind;
use crate::options::Options;
use crate::report::order::by_start;
use crate::report::{Code, Issue, Params, Path, Position, Segment, Severity, Span};
use crate::shape::{Shape, Type, clip, nearest};

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

/// A draft that is being rewritten.
struct Draft<'t> {
    tree: Tree<'t>,
    options: &'t Options,
    /// How deep in the payload the logs are.
    logs_at: usize,
    payload: Vec<u8>,
    /// Where in the draft.
    path: Path,
    /// How deep in the payload.
    depth: usize,
    /// Stretches of the payload that stand elsewhere in the draft, in their order.
    moved: Vec<Moved>,
    /// What only the draft can have.
    issues: Vec<Issue>,
    contact: Work,
}

/// A stretch of the payload that stands elsewhere in the draft.
struct Moved {
    range: Range<usize>,
    /// How many steps of a path in the payload lead there.
    depth: usize,
    /// The same in the draft; none when all there is to say has been said.
    path: Option<Path>,
}

impl Draft<'_> {
    fn value(&mut self, at: At, ty: &'static Type) {
        let tree = self.tree;
        match (ty, tree.node(at).ty) {
            (Type::Object(shape), Json::Object) => self.object(at, shape),
            (Type::List { of, .. } | Type::Sequence { of, .. }, Json::Array) => {
                self.payload.push(b'[');
                for (index, element) in tree.elements(at).enumerate() {
                    self.comma(index > 0);
                    self.path.0.push(Segment::Index(index));
                    self.below(1, |draft| draft.value(element, of));
                    self.path.0.pop();
                }
                self.payload.push(b']');
            }
            (Type::List { of, .. }, json) if json != Json::Null => {
                let (start, known) = (self.payload.len(), self.moved.len());
                self.payload.push(b'[');
                self.below(1, |draft| draft.value(at, of));
                self.payload.push(b']');
                if self.moved.len() == known {
                    self.move_from(start, 1, Some(self.path.clone()));
                }
            }
            (Type::Date(profile), Json::Number) => self.instant(at, *profile),
            (Type::Contact, Json::Object) => self.contact(at),
            (Type::Whole(_), Json::String) => match tree.inside(at).parse::<i64>() {
                Ok(number) if !tree.inside(at).starts_with('+') => write::whole(number, &mut self.payload),
                _ => self.copy(at),
            },
            _ => self.copy(at),
        }
    }

    /// Writes members or elements, which lie so many steps deeper in the payload.
    fn below(&mut self, steps: usize, write: impl FnOnce(&mut Self)) {
        self.depth += steps;
        write(self);
        self.depth -= steps;
    }

    fn copy(&mut self, at: At) {
        self.payload.extend_from_slice(self.tree.raw(at).as_bytes());
    }

    fn comma(&mut self, behind: bool) {
        if behind {
            self.payload.push(b',');
        }
    }

    fn key(&mut self, name: &str) {
        self.comma(self.payload.last() != Some(&b'{'));
        write::string(name, &mut self.payload);
        self.payload.push(b':');
    }

    /// Everything from `start` on stands in the draft at `path`.
    fn move_from(&mut self, start: usize, steps: usize, path: Option<Path>) {
        self.moved.push(Moved { range: start..self.payload.len(), depth: self.depth + steps, path });
    }

    fn object(&mut self, at: At, shape: &'static Shape) {
        let tree = self.tree;
        let is_log = self.depth == self.logs_at;
        let friend = |name| if is_log { tree.member(at, name) } else { None };
        let (step, asset) = (friend("step"), friend("asset"));
        let mut buffer = String::new();
        self.payload.push(b'{');
        for (key, value) in tree.members(at) {
            let name = tree.string(key, &mut buffer);
            self.path.0.push(Segment::Key(name.into()));
            match name {
                "step" if is_log => self.step(at, value),
                "status" | "event" if step.is_some() => {}
                "asset" if is_log => self.asset(at, value),
                "location" if asset.is_some() && tree.node(value).ty == Json::Object => {}
                _ => {
                    let field = shape.fields.iter().find(|field| field.name == name);
                    let start = self.payload.len();
                    self.key(name);
                    if is_log && field.is_none() {
                        self.stranger(at, name, start);
                    }
                    match field {
                        Some(field) => self.below(1, |draft| draft.value(value, &field.ty)),
                        None => self.copy(value),
                    }
                }
            }
            self.path.0.pop();
        }
        if is_log {
            self.dates(at);
        }
        self.payload.push(b'}');
    }

    /// `step` as status and event.
    fn step(&mut self, log: At, at: At) {
        let tree = self.tree;
        let mut buffer = String::new();
        let text = if tree.node(at).ty == Json::String { tree.string(at, &mut buffer) } else { "\u{FFFD}" };
        let start = self.payload.len();
        if let Some((status, event)) = text.split_once('/') {
            for (name, word) in [("status", status), ("event", event)] {
                self.key(name);
                write::string(word, &mut self.payload);
                if tree.member(log, name).is_some_and(|other| self.text(other) != word) {
                    self.conflict("step", name);
                }
            }
            return self.move_from(start, 1, Some(self.path.clone()));
        }
        // One word says as little about the status as about the event; what is no text gets a finding of its own.
        let mut params = Params::new();
        params.push_received(text);
        let said = !text.contains('\u{FFFD}') && self.refuse(Code::DraftStepMalformed, params);
        self.key("status");
        self.copy(at);
        self.move_from(start, 1, (!said).then(|| self.path.clone()));
        let start = self.payload.len();
        self.key("event");
        self.copy(at);
        self.move_from(start, 1, None);
    }

    /// `asset` as a member of `location`.
    fn asset(&mut self, log: At, at: At) {
        let tree = self.tree;
        let location = tree.member(log, "location");
        if location.is_some_and(|location| tree.node(location).ty != Json::Object) {
            return;
        }
        self.key("location");
        self.payload.push(b'{');
        for (key, value) in location.into_iter().flat_map(|location| tree.members(location)) {
            self.key(&self.text(key));
            self.copy(value);
        }
        match location.and_then(|location| tree.member(location, "assetReference")) {
            Some(other) if self.text(other) == self.text(at) => {}
            Some(_) => self.conflict("asset", "location.assetReference"),
            None => {
                let start = self.payload.len();
                self.key("assetReference");
                self.copy(at);
                self.move_from(start, 2, Some(self.path.clone()));
            }
        }
        self.payload.push(b'}');
    }

    /// What a text says, or the text of any other value.
    fn text(&self, at: At) -> String {
        match self.tree.node(at).ty {
            Json::String => self.tree.string(at, &mut String::new()).into(),
            _ => self.tree.raw(at).into(),
        }
    }

    /// `logDate` and `eventDate`, as far as they are missing.
    fn dates(&mut self, log: At) {
        let logged = self.tree.member(log, "logDate");
        if logged.is_none() && self.options.now.is_some() {
            self.key("logDate");
            self.now();
        }
        if self.tree.member(log, "eventDate").is_none() && (logged.is_some() || self.options.now.is_some()) {
            let start = self.payload.len();
            self.key("eventDate");
            match logged {
                Some(logged) => self.value(logged, &Type::Date(Profile::Intent)),
                None => self.now(),
            }
            self.move_from(start, 1, None);
        }
    }

    fn now(&mut self) {
        self.payload.push(b'"');
        let Options { now, zone, .. } = self.options;
        if let Some(now) = now {
            let _ = write_instant(now.fixed_offset(), zone, Profile::Intent, &mut self.payload);
        }
        self.payload.push(b'"');
    }

    /// Epoch milliseconds; a number beyond all calendars becomes a text that is no date.
    fn instant(&mut self, at: At, profile: Profile) {
        let raw = self.tree.raw(at);
        self.payload.push(b'"');
        let instant =
            raw.parse::<i64>().map(|millis| (millis.div_euclid(1000), millis.rem_euclid(1000) as u32 * 1_000_000));
        if !instant.is_ok_and(|instant| write_timestamp(instant, &self.options.zone, profile, &mut self.payload)) {
            self.payload.extend_from_slice(raw.as_bytes());
        }
        self.payload.push(b'"');
    }

    /// A contact given as fields, as a card.
    fn contact(&mut self, at: At) {
        let written = contact::format(self.tree.raw(at).as_bytes(), self.options, &mut self.contact);
        self.contact.below(&self.path);
        let start = self.payload.len();
        let found = core::mem::take(&mut self.contact.buffers.issues);
        let failed = found.iter().any(|issue| issue.severity == Severity::Error);
        for issue in found {
            self.tell(issue);
        }
        if written {
            self.payload.extend_from_slice(&self.contact.buffers.out);
        } else {
            self.copy(at);
            self.move_from(start, 0, (!failed).then(|| self.path.clone()));
        }
    }

    // ---- findings

    /// An unknown key that looks like one which only drafts have.
    fn stranger(&mut self, log: At, name: &str, start: usize) {
        let free = ["step", "asset"].into_iter().filter(|word| self.tree.member(log, word).is_none());
        let Some(near) = nearest(name, free) else { return };
        let mut params = Params::new();
        params.push_text("field", clip(name));
        params.push_text("suggestion", near.word);
        self.find(Code::FieldUnknown, Severity::Warning, params);
        self.move_from(start, 1, None);
    }

    fn conflict(&mut self, field: &str, other: &str) {
        let mut params = Params::new();
        params.push_text("field", field);
        params.push_text("other", other);
        self.refuse(Code::DraftConflict, params);
    }

    /// A finding of its code's own weight; whether that is an error.
    fn refuse(&mut self, code: Code, params: Params) -> bool {
        self.find(code, code.severity(), params) == Some(Severity::Error)
    }

    #[cold]
    fn find(&mut self, code: Code, severity: Severity, params: Params) -> Option<Severity> {
        let severity = self.options.severity.weigh(code, severity)?;
        let path = self.path.clone();
        self.tell(Issue { code, severity, path, params, span: None, inner: None, fix: None });
        Some(severity)
    }

    /// Keeps a finding at the place that the payload has reached.
    fn tell(&mut self, mut issue: Issue) {
        let here = Position { byte: self.payload.len(), ..Position::default() };
        issue.span = Some(Span { start: here, end: here });
        issue.fix = None;
        self.issues.push(issue);
    }

    /// Leads findings in the payload back into the draft.
    fn settle(self, issues: &mut Vec<Issue>) {
        issues.retain_mut(|issue| {
            let start = issue.span.map_or(0, |span| span.start.byte);
            let before = self.moved.partition_point(|moved| moved.range.start <= start);
            let moved = before.checked_sub(1).and_then(|last| self.moved.get(last));
            let Some(moved) = moved.filter(|moved| start < moved.range.end) else { return true };
            let Some(path) = &moved.path else { return false };
            let depth = moved.depth.min(issue.path.0.len());
            issue.path.0.splice(..depth, path.0.iter().cloned());
            // A fix speaks of the payload.
            issue.fix = None;
            true
        });
        issues.extend(self.issues);
        by_start(issues, |issue| issue.span.map_or(0, |span| span.start.byte));
        for issue in issues {
            issue.span = None;
        }
    }
}
