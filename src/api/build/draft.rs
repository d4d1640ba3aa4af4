//! A draft rewritten as a payload, value by value as the kind's shape says.

use alloc::string::String;
use alloc::vec::Vec;

use super::places::{Moved, Places};
use crate::api::check::Scratch;
use crate::api::contact;
use crate::date::{Profile, is_plausible, parse, write_timestamp};
use crate::findings::{Code, Severity};
use crate::json::tree::{NodeId, NodeKind, Tree};
use crate::json::write;
use crate::options::Options;
use crate::render::{Finding, Issue, Mend, Params, Path, Position, Segment, Span};
use crate::shape::{Shape, Type};

/// A draft that is being rewritten.
pub(super) struct Draft<'t> {
    pub tree: Tree<'t>,
    pub options: &'t Options,
    pub payload: Vec<u8>,
    /// Where in the draft.
    pub path: Path,
    /// How deep in the payload.
    pub depth: usize,
    /// The way back, and what only the draft can have.
    pub places: Places,
    /// Whether one of those is an error.
    pub failed: bool,
    /// How many of those are not told.
    pub omitted: usize,
    pub contact: Scratch,
    /// The text of this moment, once a log needed it.
    pub now: Vec<u8>,
}

impl Draft<'_> {
    pub(super) fn value(&mut self, at: NodeId, ty: &'static Type) {
        let tree = self.tree;
        match (ty, tree.node(at).ty) {
            (Type::Object(shape), NodeKind::Object) => self.object(at, shape),
            (Type::List { of, .. } | Type::Sequence { of, .. }, NodeKind::Array) => {
                self.payload.push(b'[');
                for (index, element) in tree.elements(at).enumerate() {
                    self.comma(index > 0);
                    self.path.0.push(Segment::Index(index));
                    self.below(1, |draft| draft.value(element, of));
                    self.path.0.pop();
                }
                self.payload.push(b']');
            }
            (Type::List { of, .. }, json) if json != NodeKind::Null => {
                let (start, known) = (self.payload.len(), self.places.moved.len());
                self.payload.push(b'[');
                self.below(1, |draft| draft.value(at, of));
                self.payload.push(b']');
                if self.places.moved.len() == known {
                    self.move_from(start, 1, Some(self.path.clone()));
                }
            }
            (Type::Date(profile), NodeKind::Number) => self.instant(at, *profile),
            (Type::Date(profile), NodeKind::String) if profile.is_utc() => self.date(at, *profile),
            (Type::Contact, NodeKind::Object) => self.contact(at),
            (Type::Whole(_), NodeKind::String) => match tree.inside(at).parse::<i64>() {
                Ok(number) if !tree.inside(at).starts_with('+') => write::whole(number, &mut self.payload),
                _ => self.copy(at),
            },
            _ => self.copy(at),
        }
    }

    /// Writes members or elements, which lie so many steps deeper in the payload.
    pub(super) fn below(&mut self, steps: usize, write: impl FnOnce(&mut Self)) {
        self.depth += steps;
        write(self);
        self.depth -= steps;
    }

    pub(super) fn copy(&mut self, at: NodeId) {
        self.payload.extend_from_slice(self.tree.raw(at).as_bytes());
    }

    pub(super) fn comma(&mut self, behind: bool) {
        if behind {
            self.payload.push(b',');
        }
    }

    pub(super) fn key(&mut self, name: &str) {
        self.comma(self.payload.last() != Some(&b'{'));
        write::string(name, &mut self.payload);
        self.payload.push(b':');
    }

    pub(super) fn object(&mut self, at: NodeId, shape: &'static Shape) {
        let tree = self.tree;
        let is_log = self.depth == self.places.logs_at;
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
                "location" if asset.is_some() && tree.node(value).ty == NodeKind::Object => {}
                _ => {
                    let field = shape.fields.iter().find(|field| field.name == name);
                    let start = self.payload.len();
                    self.key(name);
                    if is_log && field.is_none() {
                        self.stranger(name, start, [("step", step), ("asset", asset)]);
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

    /// Epoch milliseconds; a number that is none of our time becomes a text that is no date: seconds since 1970, digits
    /// of a day, or the zero of a field that nobody filled.
    pub(super) fn instant(&mut self, at: NodeId, profile: Profile) {
        let raw = self.tree.raw(at);
        self.payload.push(b'"');
        let instant = raw.parse::<i64>().ok().filter(|millis| is_plausible(*millis));
        let written = instant.is_some_and(|millis| {
            let instant = (millis.div_euclid(1000), millis.rem_euclid(1000) as u32 * 1_000_000);
            write_timestamp(instant, &self.options.zone, profile, &mut self.payload)
        });
        if !written {
            self.payload.extend_from_slice(raw.as_bytes());
        }
        self.payload.push(b'"');
    }

    /// A date as text, in UTC when it has an offset and nothing else is to be said of it.
    fn date(&mut self, at: NodeId, profile: Profile) {
        let mut buffer = String::new();
        let text = self.tree.string(at, &mut buffer);
        let mut found = Vec::new();
        parse(text, profile, &self.options.zone, self.options.fold, &mut |finding| found.push(finding));
        match found.as_slice() {
            [Finding { code: Code::DateOffsetRefused, mend: Some(Mend { text, safe: true }), .. }] => {
                write::string(text, &mut self.payload);
            }
            _ => self.copy(at),
        }
    }

    /// A contact given as fields, as a card.
    pub(super) fn contact(&mut self, at: NodeId) {
        let (card, found, _) = contact::format_to(self.tree.raw(at).as_bytes(), self.options, &mut self.contact);
        let start = self.payload.len();
        let failed = found.iter().any(|issue| issue.severity == Severity::Error);
        for mut issue in found {
            let behind = core::mem::replace(&mut issue.path.0, self.path.0.clone());
            issue.path.0.extend(behind);
            self.tell(issue);
        }
        if let Some(card) = card {
            write::string(&card, &mut self.payload);
        } else {
            self.copy(at);
            self.move_from(start, 0, (!failed).then(|| self.path.clone()));
        }
    }

    /// Everything from `start` on stands in the draft at `path`.
    pub(super) fn move_from(&mut self, start: usize, steps: usize, path: Option<Path>) {
        self.places.moved.push(Moved { range: start..self.payload.len(), depth: self.depth + steps, path });
    }

    pub(super) fn conflict(&mut self, field: &str, other: &str) {
        let mut params = Params::new();
        params.push_text("field", field);
        params.push_text("other", other);
        self.refuse(Code::DraftConflict, params);
    }

    /// A finding of its code's own weight; whether that is an error.
    pub(super) fn refuse(&mut self, code: Code, params: Params) -> bool {
        self.find(code, code.severity(), params) == Some(Severity::Error)
    }

    #[cold]
    pub(super) fn find(&mut self, code: Code, severity: Severity, params: Params) -> Option<Severity> {
        let severity = self.options.severity.weigh(code, severity)?;
        let path = self.path.clone();
        self.tell(Issue { code, severity, path, params, span: None, inner: None, fix: None });
        Some(severity)
    }

    /// Keeps a finding at the place that the payload has reached.
    pub(super) fn tell(&mut self, mut issue: Issue) {
        let here = Position { byte: self.payload.len(), ..Position::default() };
        issue.span = Some(Span { start: here, end: here });
        issue.fix = None;
        self.failed |= issue.severity == Severity::Error;
        if self.places.issues.len() < self.options.max_issues {
            self.places.issues.push(issue);
        } else {
            self.omitted += 1;
        }
    }
}
