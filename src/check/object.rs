//! Objects: known members in the order of the shape, strangers behind them, nothing twice.

use alloc::string::String;
use alloc::vec::Vec;

use super::members::{MOST_READ, Members};
use super::{Buffers, Check, clip};
use crate::findings::order::sort;
use crate::findings::{Code, Details, Findings, Fix, Level, Name, Place, Severity};
use crate::json::tree::{Node, NodeId, NodeKind};
use crate::shape::{Field, Near, Need, Shape, Type, Unknown};
use crate::texts::bare;

/// An object with its known members in the order of its shape.
#[derive(Debug)]
pub struct Object {
    /// The object's own node.
    pub at: NodeId,
    members: Members,
}

/// So many renames are tried in one object.
const MOST_TRIALS: usize = 16;

/// A member of an object under the name of a field.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trial {
    object: NodeId,
    field: usize,
    value: NodeId,
}

impl Object {
    /// The value of the field with that place in the table.
    pub fn get(&self, field: usize) -> Option<NodeId> {
        self.members.get(field)
    }
}

/// The key of the member that is tried as the field at `index`.
fn trial_of(trial: Option<Trial>, index: usize) -> Option<NodeId> {
    trial.filter(|trial| trial.field == index).map(|trial| trial.value - 1)
}

impl Check<'_, '_> {
    /// Checks an object and writes it with its known members first.
    #[inline(never)]
    pub fn object(&mut self, at: NodeId, shape: &'static Shape) {
        let mut object = Object { at, members: Members::default() };
        let before = [self.findings.errors(), self.findings.count()];
        let tree = self.tree;
        let trial = self.trial.filter(|trial| trial.object == at);
        let mut members = tree.by_name(at);
        let mut behind = false;
        let outer = self.outer.replace((at, shape));
        self.out.push(b'{');
        for ((index, field), slot) in shape.fields.iter().enumerate().zip(&mut object.members.0) {
            let found = members.take(field.name).or_else(|| trial_of(trial, index).map(|key| (key, tree.pair(key))));
            let Some((key, pair @ [_, node])) = found else {
                if field.is_due() {
                    self.missing(at, field, shape);
                }
                continue;
            };
            let value = key + 1;
            *slot = value;
            let mark = self.out.mark();
            self.key(key, pair, behind);
            // Most members are texts, and most of those have nothing that is worth a closer look.
            if matches!(field.ty, Type::Text | Type::Key) && tree.is_plain(node) && self.is_unsuspicious(value) {
                self.copy_text(value, node);
                behind = true;
            } else if self.member(value, field) {
                behind = true;
            } else {
                self.out.back_to(mark);
            }
            if self.stopped() {
                return;
            }
        }
        if members.all_taken() {
            self.end(shape, &object);
        } else {
            let renames = self.others(shape, &object, behind, outer);
            self.end(shape, &object);
            if !renames.is_empty() {
                self.doubt(&renames, shape, before);
            }
        }
        self.outer = outer;
    }

    fn end(&mut self, shape: &'static Shape, object: &Object) {
        self.out.push(b'}');
        for rule in shape.rules {
            rule(self, object);
        }
    }

    /// No fix that is safe may add an error: each rename that is told as such is tried, and the whole object judged with
    /// it.
    #[cold]
    fn doubt(&mut self, renames: &[Trial], shape: &'static Shape, [errors, since]: [usize; 2]) {
        let now = self.findings.errors() - errors;
        let (mut doubtful, mut taken) = (Vec::new(), 0_u64);
        for (index, trial) in renames.iter().enumerate() {
            let key = trial.value - 1;
            // Two members cannot both have the name; and an object of strangers alone is not worth the time.
            let rival = taken >> trial.field & 1 == 1;
            taken |= 1 << trial.field;
            let is_told = || self.findings.is_safe(since, &|place| matches!(place, Place::Key(at) if *at == key));
            let harmless = !rival && index < MOST_TRIALS && is_told() && {
                let mut buffers = Buffers::default();
                let mut findings = Findings::new(&self.options.severity, Level::Count, 0);
                let mut check = Check::new(self.tree, self.options, self.undecodable, &mut findings, &mut buffers);
                check.trial = Some(*trial);
                check.out.give_up();
                check.object(trial.object, shape);
                findings.errors() <= now
            };
            if !harmless {
                doubtful.push(key);
            }
        }
        // They came in the order of the text.
        self.findings.doubt(since, &|place| matches!(place, Place::Key(at) if doubtful.binary_search(at).is_ok()));
    }

    /// Writes `"key":`, and a comma before it.
    #[cfg_attr(not(feature = "small"), inline(always))]
    fn key(&mut self, at: NodeId, [key, value]: &[Node; 2], behind: bool) {
        // Between a key and its value nothing stands but the colon and white space.
        let compact = key.end + 1 == value.start && !key.respelt();
        if !(behind && compact && self.out.go_on(b',', key.start as usize, value.start as usize)) {
            self.key_in_parts(at, behind);
        }
    }

    #[inline(never)]
    fn key_in_parts(&mut self, at: NodeId, behind: bool) {
        if behind {
            self.out.push(b',');
        }
        self.copy_string(at);
        self.out.push(b':');
    }

    // A call for each member is what WebAssembly is slow at; where bytes count it stays one.
    #[cfg_attr(any(target_feature = "simd128", not(target_arch = "wasm32")), inline(always))]
    pub(super) fn member(&mut self, value: NodeId, field: &'static Field) -> bool {
        if self.is_undecodable(value) {
            return self.value(value, &field.ty);
        }
        match (self.tree.node(value).ty, field.need) {
            (NodeKind::Null, Need::Nullable) => self.copy(value),
            (NodeKind::Null, Need::Loose | Need::Expected) => {
                if let Some(mut details) = self.report_field(Code::FieldNull, value, field) {
                    // It may mean “erase what you have”.
                    details.fix(Fix::Remove(value), false);
                }
                self.copy(value);
            }
            (NodeKind::Null, Need::Optional) if !matches!(field.ty, Type::Any) => {
                self.mismatch(value, &field.ty, true);
                self.copy(value);
            }
            (NodeKind::String, Need::Required)
                if matches!(field.ty, Type::Text | Type::Key | Type::Email | Type::Word(_))
                    && self.blank(value, &field.ty) =>
            {
                self.report_field(Code::TextEmpty, value, field);
                self.copy_string(value);
            }
            (NodeKind::String, Need::Nullable) if matches!(field.ty, Type::Date(_)) && self.says(value, "") => {
                if let Some(mut details) = self.report(Code::TextEmpty, Place::Node(value)) {
                    details.reason("null");
                }
                self.copy_string(value);
            }
            // `page=` names no page, though digits in a text do.
            (NodeKind::String, Need::Optional) if matches!(field.ty, Type::Digits(_)) && self.says(value, "") => {
                self.report(Code::TextEmpty, Place::Node(value));
                self.copy_string(value);
            }
            _ => return self.value(value, &field.ty),
        }
        true
    }

    /// Whether a text says nothing; a key of marks that nobody sees says nothing either.
    pub(super) fn blank(&self, at: NodeId, ty: &Type) -> bool {
        let mut buffer = String::new();
        let text = self.tree.string(at, &mut buffer);
        text.trim().is_empty()
            || matches!(ty, Type::Key | Type::Email) && bare(text).is_some_and(|text| text.is_empty())
    }

    /// Members that no field has taken. Those that the shape does not know are kept behind the others, in the order
    /// given; those that come again are not.
    #[cold]
    #[inline(never)]
    fn others(
        &mut self,
        shape: &'static Shape,
        object: &Object,
        mut behind: bool,
        outer: Option<(NodeId, &'static Shape)>,
    ) -> Vec<Trial> {
        let (tree, at) = (self.tree, object.at);
        let mut renames = Vec::new();
        let mut buffer = String::new();
        let mut keys = Vec::new();
        // The last members that gave a field again.
        let mut lasts: Vec<(usize, NodeId)> = Vec::new();
        let envelope = self.envelope(at, shape);
        if let Some(inner) = envelope
            && self.first_lack(at, shape).is_none()
        {
            self.tell_envelope(at, inner, true);
        }
        let lacks = self.lacks(object, shape);
        let lacking = lacks.and_then(|(lacking, _)| shape.fields.get(shape.place(lacking)?));
        let holder = lacking.and_then(|field| self.holder(at, field, shape));
        for (key, value) in tree.members(at) {
            let name = tree.string(key, &mut buffer);
            if let Some(field) = shape.place(name) {
                if let Some(first) = object.get(field).filter(|first| *first != value) {
                    let known = lasts.iter_mut().find(|(of, _)| *of == field);
                    let before = known.as_ref().map_or(first, |(_, last)| *last);
                    match known {
                        Some((_, last)) => *last = value,
                        None => lasts.push((field, value)),
                    }
                    self.duplicate(key, first, before);
                }
                continue;
            }
            if let Some(inner) = envelope {
                // What else stands around it is no part of the payload.
                if (value..tree.node(value).next).contains(&inner) && tree.node(inner).ty == NodeKind::Object {
                    self.object(inner, shape);
                }
                continue;
            }
            let is_early = keys.len() < MOST_READ;
            let meant = self.meant_field(name, shape, object, is_early);
            let claimed = meant.filter(|_| is_early).and_then(|near| self.is_claimed(key, near.word, object, shape));
            match claimed {
                Some(sure) if self.trial.is_none() && sure => {
                    let near = self.nearest_field(name, shape, &|_| true);
                    let field = near.and_then(|near| shape.place(near.word));
                    renames.extend(field.map(|field| Trial { object: at, field, value }));
                }
                Some(_) => {}
                None if holder == Some(key) => {}
                None if is_early && outer.is_some_and(|(at, shape)| self.is_missed_outside(key, name, at, shape)) => {}
                None if lacks.is_some_and(|lacks| self.is_strewn(key, name, at, shape, lacks)) => {}
                None => renames.extend(self.stranger(key, meant, name, shape, object, outer)),
            }
            keys.push(key);
            if behind {
                self.out.push(b',');
            }
            behind = true;
            self.copy_string(key);
            self.out.push(b':');
            self.any(value);
        }
        self.duplicates(keys);
        renames
    }

    /// The field that a member may have meant which the shape does not know, when its old name or one that is near says so.
    fn meant_field(&mut self, name: &str, shape: &Shape, object: &Object, is_early: bool) -> Option<Near<'static>> {
        if let Some((_, word)) = shape.renamed.iter().find(|(old, _)| *old == name) {
            return Some(Near { word, sure: false });
        }
        // Where nobody will read what was meant, it only counts whether a field that is missed has been found.
        let is_free = |field: usize| object.get(field).is_none();
        let needed = self.findings.is_told(Code::FieldUnknown)
            || shape.unknown == Unknown::Silent
            || is_early && shape.fields.iter().enumerate().any(|(index, field)| field.is_due() && is_free(index));
        if needed { self.nearest_field(name, shape, &is_free) } else { None }
    }

    /// Reports a member that the shape does not know; what there is to try when another name for it seems safe.
    #[cold]
    pub(super) fn stranger(
        &mut self,
        key: NodeId,
        meant: Option<Near<'static>>,
        name: &str,
        shape: &Shape,
        object: &Object,
        outer: Option<(NodeId, &'static Shape)>,
    ) -> Option<Trial> {
        let (mut inside, mut outside) = (None, None);
        if meant.is_none() && self.findings.is_told(Code::FieldUnknown) {
            inside = self.too_shallow(object.at, key, name, shape);
            // A field of the object around this one, which does not have it.
            outside = outer.filter(|(at, shape)| shape.place(name).is_some_and(|field| !self.has(*at, shape, field)));
        }
        let severity = match shape.unknown {
            Unknown::Refused => Severity::Error,
            _ if meant.is_some() => Severity::Warning,
            Unknown::Silent => return None,
            Unknown::Noted => Code::FieldUnknown.severity(),
            Unknown::Warned => Severity::Warning,
        };
        let mut details = self.report_as(Code::FieldUnknown, severity, Place::Key(key))?;
        details.text(Name::Field, clip(name));
        let Some(Near { word, sure }) = meant else {
            if let Some((outer, fix)) = inside {
                let way = [outer, ".", clip(name)].concat();
                details.reason("too-shallow").text(Name::Suggestion, &way);
                if let Some(fix) = fix {
                    details.fix(fix, false);
                }
                return None;
            }
            if let Some((at, _)) = outside {
                details.reason("too-deep").text(Name::Key, clip(name)).fix(Fix::Move(key + 1, at), false);
                return None;
            }
            match shape.unknown {
                Unknown::Warned => _ = details.reason("closed"),
                Unknown::Refused => _ = details.reason("lost"),
                Unknown::Silent | Unknown::Noted => {}
            }
            return None;
        };
        details.word(Name::Suggestion, word);
        if shape.unknown == Unknown::Refused {
            details.reason("lost");
        }
        if shape.renamed.iter().any(|(old, _)| *old == name) {
            details.reason("v1-name");
        }
        let field = shape.place(word)?;
        if object.get(field).is_some() {
            return None;
        }
        let value = key + 1;
        details.fix(Fix::Rename(value, word), sure);
        (sure && self.trial.is_none()).then_some(Trial { object: object.at, field, value })
    }

    /// Reports every key that says the same as an earlier one.
    pub(super) fn duplicates(&mut self, mut keys: Vec<NodeId>) {
        let tree = self.tree;
        let compare = |one, other| {
            let (mut buffer, mut second) = (String::new(), String::new());
            tree.string(one, &mut buffer).cmp(tree.string(other, &mut second))
        };
        sort(&mut keys, &|one, other| compare(one, other).then(one.cmp(&other)).is_lt());
        let (mut first, mut last) = (None, 0);
        for key in keys {
            match first {
                Some(earlier) if compare(earlier, key).is_eq() => self.duplicate(key, earlier + 1, last + 1),
                _ => first = Some(key),
            }
            last = key;
        }
    }

    /// One that says the same as the last before it can go: neither who takes the first nor who takes the last would read
    /// anything else.
    #[cold]
    pub(super) fn duplicate(&mut self, key: NodeId, first: NodeId, last: NodeId) {
        let tree = self.tree;
        if let Some(mut details) = self.report(Code::JsonDuplicateKey, Place::Key(key)) {
            let mut buffer = String::new();
            let name = clip(tree.string(key, &mut buffer));
            details.text(Name::Key, name).line_of(Name::Line, tree.node(first).start as usize);
            if tree.raw(last) == tree.raw(key + 1) {
                details.fix(Fix::Again(key + 1), true);
            }
        }
    }

    #[cold]
    fn report_field(&mut self, code: Code, value: NodeId, field: &'static Field) -> Option<Details<'_>> {
        let mut details = self.report(code, Place::Node(value))?;
        details.word(Name::Field, field.name);
        Some(details)
    }
}
