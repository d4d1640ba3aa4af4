//! Objects: known members in the order of the shape, strangers behind them, nothing twice.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Buffers, Check, Manner, Place, clip};
use crate::findings::order::sort;
use crate::json::locate::Locate;
use crate::json::tree::{At, Node, Type as Json};
use crate::report::{Code, Finding, Fix, Issue, Severity};
use crate::shape::{Field, Need, Shape, Type, Unknown, nearest};

/// An object with its known members in the order of its shape.
#[derive(Debug)]
pub struct Object {
    /// The object's own node.
    pub at: At,
    slots: [At; MOST_FIELDS],
}

/// No shape has more fields; a test counts.
pub const MOST_FIELDS: usize = 40;

/// So many renames are tried in one object.
const MOST_TRIALS: usize = 16;

/// A member of an object under the name of a field.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trial {
    object: At,
    field: usize,
    value: At,
}

/// A fix that seems safe until it is tried.
pub(super) struct Rename {
    /// Which finding offers it.
    issue: usize,
    trial: Trial,
}

impl Object {
    /// The value of the field with that place in the table.
    pub fn get(&self, field: usize) -> Option<At> {
        // The root is never a member, so 0 says that there is none.
        self.slots.get(field).copied().filter(|at| *at != 0)
    }
}

/// The key of the member that is tried as the field at `index`.
fn trial_of(trial: Option<Trial>, index: usize) -> Option<At> {
    trial.filter(|trial| trial.field == index).map(|trial| trial.value - 1)
}

impl Check<'_> {
    /// Checks an object and writes it with its known members first.
    #[inline(never)]
    pub fn object(&mut self, at: At, shape: &'static Shape) {
        let mut object = Object { at, slots: [0; MOST_FIELDS] };
        let before = self.buffers.issues.len();
        let tree = self.tree;
        let trial = self.trial.filter(|trial| trial.object == at);
        let mut members = tree.by_name(at);
        let mut behind = false;
        self.out.push(b'{');
        for ((index, field), slot) in shape.fields.iter().enumerate().zip(&mut object.slots) {
            let found = members.take(field.name).or_else(|| trial_of(trial, index).map(|key| (key, tree.pair(key))));
            let Some((key, pair @ [_, node])) = found else {
                if matches!(field.need, Need::Required | Need::Expected) {
                    self.missing(at, field);
                }
                continue;
            };
            let value = key + 1;
            *slot = value;
            let mark = self.out.mark();
            self.key(key, pair, behind);
            // Most members are texts, and their first letter says all there is to say.
            if matches!(field.ty, Type::Text) && tree.begins_plainly(node) {
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
            let renames = self.others(at, shape, &object, behind);
            self.end(shape, &object);
            if !renames.is_empty() {
                self.doubt(&renames, shape, before);
            }
        }
    }

    fn end(&mut self, shape: &'static Shape, object: &Object) {
        self.out.push(b'}');
        for rule in shape.rules {
            rule(self, object);
        }
    }

    /// No fix that is safe may add an error: each rename is tried, and the whole object judged with it.
    #[cold]
    fn doubt(&mut self, renames: &[Rename], shape: &'static Shape, before: usize) {
        let errors = |issues: &[Issue]| issues.iter().filter(|issue| issue.severity == Severity::Error).count();
        let now = errors(self.buffers.issues.get(before..).unwrap_or_default());
        for (index, rename) in renames.iter().enumerate() {
            // Two members cannot both have the name; and an object of strangers alone is not worth the time.
            let rival = renames.iter().take(index).any(|other| other.trial.field == rename.trial.field);
            let harmless = !rival && index < MOST_TRIALS && {
                let mut buffers = Buffers::default();
                let mut check = Check::new(self.tree, self.options, self.spoiled, Manner::default(), &mut buffers);
                check.trial = Some(rename.trial);
                check.object(rename.trial.object, shape);
                check.finish();
                errors(&buffers.issues) <= now
            };
            if let Some(Fix { safe, .. }) =
                self.buffers.issues.get_mut(rename.issue).and_then(|issue| issue.fix.as_mut())
            {
                *safe &= harmless;
            }
        }
    }

    /// Writes `"key":`, and a comma before it.
    #[inline(always)]
    fn key(&mut self, at: At, [key, value]: &[Node; 2], behind: bool) {
        // Between a key and its value nothing stands but the colon and white space.
        let compact = key.end + 1 == value.start && !key.respelt;
        if !(behind && compact && self.out.go_on(b',', key.start as usize, value.start as usize)) {
            self.key_in_parts(at, behind);
        }
    }

    #[inline(never)]
    fn key_in_parts(&mut self, at: At, behind: bool) {
        if behind {
            self.out.push(b',');
        }
        self.copy_string(at);
        self.out.push(b':');
    }

    pub(super) fn member(&mut self, value: At, field: &'static Field) -> bool {
        match (self.tree.node(value).ty, field.need) {
            (Json::Null, Need::Nullable) => self.copy(value),
            (Json::Null, Need::Loose | Need::Expected) => {
                self.find(Place::Value(value), Finding::new(Code::FieldNull, 0..0).text("field", field.name));
                self.copy(value);
            }
            (Json::String, Need::Required) if matches!(field.ty, Type::Text) && self.blank(value) => {
                self.find(Place::Value(value), Finding::new(Code::TextEmpty, 0..0).text("field", field.name));
                self.copy_string(value);
            }
            // `page=` names no page, though digits in a text do.
            (Json::String, Need::Optional) if matches!(field.ty, Type::Digits(_)) && self.says(value, "") => {
                self.find(Place::Value(value), Finding::new(Code::TextEmpty, 0..0));
                self.copy_string(value);
            }
            _ => return self.value(value, &field.ty),
        }
        true
    }

    pub(super) fn blank(&self, at: At) -> bool {
        let mut buffer = String::new();
        self.tree.string(at, &mut buffer).trim().is_empty()
    }

    /// Members that no field has taken. Those that the shape does not know are kept behind the others, in the order
    /// given; those that come again are not.
    #[cold]
    #[inline(never)]
    fn others(&mut self, at: At, shape: &'static Shape, object: &Object, mut behind: bool) -> Vec<Rename> {
        let tree = self.tree;
        let mut renames = Vec::new();
        let mut buffer = String::new();
        let mut keys = Vec::new();
        for (key, value) in tree.members(at) {
            let name = tree.string(key, &mut buffer);
            if let Some(field) = shape.fields.iter().position(|field| field.name == name) {
                if let Some(first) = object.get(field).filter(|first| *first != value) {
                    self.duplicate(key, first);
                }
                continue;
            }
            renames.extend(self.stranger(key, value, name, shape, object));
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

    /// Reports a member that the shape does not know; what there is to try when another name for it seems safe.
    #[cold]
    pub(super) fn stranger(
        &mut self,
        key: At,
        value: At,
        name: &str,
        shape: &Shape,
        object: &Object,
    ) -> Option<Rename> {
        let renamed = shape.renamed.iter().find(|(old, _)| *old == name).map(|(_, new)| *new);
        let free = shape.fields.iter().enumerate().filter(|(index, _)| object.get(*index).is_none());
        let near = nearest(name, free.map(|(_, field)| field.name)).filter(|_| renamed.is_none());
        let mut finding = Finding::new(Code::FieldUnknown, 0..0).text("field", clip(name));
        let mut fix = None;
        let mut trial = None;
        if let Some(word) = renamed.or(near.map(|near| near.word)) {
            finding = finding.text("suggestion", word).weighing(Severity::Warning);
            if renamed.is_some() {
                finding = finding.text("reason", "v1-name");
            }
            let field = shape.fields.iter().position(|field| field.name == word);
            if let Some(field) = field.filter(|field| object.get(*field).is_none()) {
                let sure = near.is_some_and(|near| near.sure);
                fix = Some(self.rename(value, word, sure));
                trial = (sure && self.trial.is_none()).then_some(Trial { object: object.at, field, value });
            }
        } else {
            finding = match shape.unknown {
                Unknown::Silent => return None,
                Unknown::Noted => finding,
                Unknown::Warned => finding.weighing(Severity::Warning).text("reason", "closed"),
            };
        }
        let issue = self.buffers.issues.len();
        self.find_with(Place::Key(key), finding, fix);
        trial.filter(|_| issue < self.buffers.issues.len()).map(|trial| Rename { issue, trial })
    }

    /// Reports every key that says the same as an earlier one.
    pub(super) fn duplicates(&mut self, mut keys: Vec<At>) {
        let tree = self.tree;
        let compare = |one, other| {
            let (mut buffer, mut second) = (String::new(), String::new());
            tree.string(one, &mut buffer).cmp(tree.string(other, &mut second))
        };
        sort(&mut keys, &|one, other| compare(one, other).then(one.cmp(&other)).is_lt());
        let mut first = None;
        for key in keys {
            match first {
                Some(earlier) if compare(earlier, key).is_eq() => self.duplicate(key, earlier + 1),
                _ => first = Some(key),
            }
        }
    }

    #[cold]
    pub(super) fn duplicate(&mut self, key: At, first: At) {
        let mut buffer = String::new();
        let name = clip(self.tree.string(key, &mut buffer));
        let line = self.line(self.tree.node(first).start as usize);
        let finding = Finding::new(Code::JsonDuplicateKey, 0..0).text("key", name).number("line", line as i64);
        self.find(Place::Key(key), finding);
    }

    /// The line of a byte, from 1.
    pub(super) fn line(&mut self, byte: usize) -> usize {
        let lines = &mut self.buffers.lines;
        if lines.is_empty() {
            let mut locate = Locate::new(self.tree.text);
            let ends = self.tree.text.match_indices(['\n', '\r']).map(|(at, _)| at);
            lines.extend(ends.filter(|at| locate.position(at + 1).column == 1));
            lines.push(usize::MAX);
        }
        lines.partition_point(|end| *end < byte) + 1
    }

    #[cold]
    pub(super) fn missing(&mut self, at: At, field: &'static Field) {
        if let Some(finding) = field.lacking() {
            self.find(Place::Missing(at, field.name), finding);
        }
    }
}
