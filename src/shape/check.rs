//! The one way through a payload: checks a tree against a shape and writes the normal form as it goes.
//!
//! Findings name nodes, not paths: a path, a pointer, a line and a column are worked out
//! only when something was found, so a payload without findings pays for none of them.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;
use core::ops::Range;

use super::number::{self, NoWhole};
use super::{Field, Need, Shape, Type, Unknown, Whole, Words, nearest};
use crate::date;
use crate::json::locate::Locate;
use crate::json::output::Output;
use crate::json::tree::{At, OUTSIDE, Tree, Type as Json};
use crate::json::write;
use crate::options::Options;
use crate::report::order::sort;
use crate::report::{Code, Finding, Fix, Inner, Issue, Op, Patch, Path, Position, Segment, Severity, Span};
use crate::vcard;

/// Buffers that outlive one payload, so that the next one needs no new memory.
#[derive(Debug, Default)]
pub struct Buffers {
    /// The normal form.
    pub out: Vec<u8>,
    /// What was found.
    pub issues: Vec<Issue>,
    text: String,
    normal: Vec<u8>,
    instants: Known<date::Instant>,
    words: Known<&'static str>,
}

/// What values were read as, in the order of their nodes.
#[derive(Debug)]
struct Known<T>(Vec<(At, T)>);

impl<T> Default for Known<T> {
    fn default() -> Self {
        Known(Vec::new())
    }
}

impl<T: Copy> Known<T> {
    fn clear(&mut self) {
        self.0.clear();
    }

    /// Fields are read in the order of the shape: nearly that of the nodes.
    fn insert(&mut self, at: At, value: T) {
        let place = self.0.iter().rposition(|(known, _)| *known < at).map_or(0, |last| last + 1);
        self.0.insert(place, (at, value));
    }

    fn get(&self, at: At) -> Option<T> {
        let place = self.0.binary_search_by_key(&at, |(known, _)| *known).ok()?;
        self.0.get(place).map(|(_, value)| *value)
    }
}

/// A check in progress.
#[derive(Debug)]
pub struct Check<'a> {
    /// The payload.
    pub tree: Tree<'a>,
    /// The caller's settings.
    pub options: &'a Options,
    /// Strings that cannot be read as they stand; each has been reported.
    pub spoiled: &'a [At],
    /// Whether the first error ends the check.
    pub first_error_only: bool,
    /// What is reused.
    pub buffers: &'a mut Buffers,
    /// The normal form so far.
    out: Output<'a>,
    failed: bool,
    /// Arrays on the way to the last finding: the array, an element, its index.
    indices: RefCell<Vec<(At, At, usize)>>,
    /// Where lines start; filled when a finding first speaks of another line.
    lines: Vec<usize>,
}

/// An object with its known members in the order of its shape.
#[derive(Debug)]
pub struct Object {
    /// The object's own node.
    pub at: At,
    slots: [At; MOST_FIELDS],
}

/// A card this long has only so many fixes attached to its findings.
const SHORT_CARD: usize = 2048;
const MOST_MENDS: usize = 16;

/// No shape has more fields; a test counts.
pub const MOST_FIELDS: usize = 40;

impl Object {
    /// The value of the field with that place in the table.
    pub fn get(&self, field: usize) -> Option<At> {
        // The root is never a member, so 0 says that there is none.
        self.slots.get(field).copied().filter(|at| *at != 0)
    }
}

/// Where something was found.
#[derive(Debug, Clone)]
pub enum Place {
    /// A value, all of it.
    Value(At),
    /// A stretch of a string's decoded text.
    Within(At, Range<usize>),
    /// A member that an object lacks.
    Missing(At, &'static str),
    /// A member, at its key.
    Key(At),
    /// A stretch of the text, at the value or key that holds it.
    Stretch(Range<usize>),
}

impl<'a> Check<'a> {
    /// Starts a check.
    pub fn new(
        tree: Tree<'a>,
        options: &'a Options,
        spoiled: &'a [At],
        first_error_only: bool,
        buffers: &'a mut Buffers,
    ) -> Self {
        buffers.instants.clear();
        buffers.words.clear();
        let out = Output::new(tree.text, core::mem::take(&mut buffers.out));
        Check {
            tree,
            options,
            spoiled,
            first_error_only,
            buffers,
            out,
            failed: false,
            indices: RefCell::default(),
            lines: Vec::new(),
        }
    }

    /// Leaves the normal form in the buffers; false when an error was found.
    pub fn finish(self) -> bool {
        self.buffers.out = self.out.finish();
        !self.failed
    }

    /// Whether there is no point in going on.
    pub fn stopped(&self) -> bool {
        self.failed && self.first_error_only
    }

    /// The instant of a date that was read without an error.
    pub fn instant(&self, at: At) -> Option<date::Instant> {
        self.buffers.instants.get(at)
    }

    /// The word of its vocabulary that a value is.
    pub fn word_at(&self, at: At) -> Option<&'static str> {
        self.buffers.words.get(at)
    }

    /// `date.in-future`: a date that tells of the past, more than five minutes ahead of the caller's clock.
    pub fn not_in_future(&mut self, at: At) {
        let (Some(instant), Some(now)) = (self.instant(at), self.options.now) else { return };
        if instant > (now.timestamp() + 300, now.timestamp_subsec_nanos()) {
            let finding = Finding::new(Code::DateInFuture, 0..0).received(self.tree.inside(at));
            self.find(Place::Value(at), finding);
        }
    }

    /// The whole number that a value is.
    pub fn whole_at(&self, at: At) -> Option<i64> {
        (self.tree.node(at).ty == Json::Number).then(|| number::whole(self.tree.raw(at)).ok()).flatten()
    }

    /// Whether a value is that very text.
    pub fn says(&self, at: At, text: &str) -> bool {
        let node = self.tree.node(at);
        node.ty == Json::String
            && if node.escaped {
                let mut buffer = String::new();
                self.tree.string(at, &mut buffer) == text
            } else {
                self.tree.inside(at) == text
            }
    }

    // ---- values

    /// Checks a value and writes its normal form. False when the normal form leaves the member out.
    pub fn value(&mut self, at: At, ty: &'static Type) -> bool {
        let json = self.tree.node(at).ty;
        if !self.spoiled.is_empty() && self.spoiled.contains(&at) {
            self.any(at);
            return true;
        }
        match (ty, json) {
            (Type::Text, Json::String) => self.copy_string(at),
            (Type::Word(words), Json::String) => self.word(at, words),
            (Type::Date(profile), Json::String) => self.date(at, *profile),
            (Type::Contact, Json::String) => self.contact(at),
            (Type::Whole(bounds), Json::Number) => self.whole(at, self.tree.raw(at), bounds),
            (Type::Whole(bounds), Json::String) if bounds.text => return self.whole_in_text(at, bounds),
            (Type::Flag, Json::True | Json::False) => self.copy(at),
            (Type::List { of, least }, Json::Array) => self.list(at, of, *least),
            (Type::Sequence { of, rules }, Json::Array) => {
                self.list(at, of, 1);
                for rule in *rules {
                    rule(self, at);
                }
            }
            (Type::Digits(bounds), Json::Number | Json::String) => self.digits(at, bounds),
            (Type::Object(shape), Json::Object) => self.object(at, shape),
            (Type::Texts, Json::Object) => self.texts(at),
            (Type::Any, _) => self.any(at),
            _ => {
                self.mismatch(at, ty);
                self.any(at);
            }
        }
        true
    }

    #[inline(always)]
    fn copy(&mut self, at: At) {
        let node = self.tree.node(at);
        self.out.copy(node.start as usize, node.end as usize);
    }

    fn copy_string(&mut self, at: At) {
        if self.tree.node(at).respelt {
            write::string(self.tree.string(at, &mut self.buffers.text), self.out.bytes());
        } else {
            self.copy(at);
        }
    }

    fn word(&mut self, at: At, words: &'static Words) {
        match words.words.iter().find(|word| self.says(at, word)) {
            Some(word) => self.buffers.words.insert(at, word),
            None => self.unknown_word(at, words),
        }
        self.copy_string(at);
    }

    fn date(&mut self, at: At, profile: date::Profile) {
        let tree = self.tree;
        let options = self.options;
        let mut buffer = core::mem::take(&mut self.buffers.text);
        let text = tree.string(at, &mut buffer);
        if text.is_empty() {
            self.find(Place::Value(at), Finding::new(Code::TextEmpty, 0..0));
            self.copy_string(at);
        } else {
            let read = date::read(text, profile, &options.zone, options.fold, &mut |finding| {
                self.find(Place::Within(at, finding.at.clone()), finding);
            });
            match read {
                Some(reading) => {
                    self.buffers.instants.insert(at, reading.timestamp());
                    if reading.is_normal() {
                        self.copy_string(at);
                    } else {
                        self.out.push(b'"');
                        reading.write(self.out.bytes());
                        self.out.push(b'"');
                    }
                }
                None => self.copy_string(at),
            }
        }
        self.buffers.text = buffer;
    }

    fn contact(&mut self, at: At) {
        let tree = self.tree;
        let mut buffer = core::mem::take(&mut self.buffers.text);
        let text = tree.string(at, &mut buffer);
        if vcard::is_card(text) {
            match self.card(at, text) {
                Some(card) if card.as_str() != text => write::string(card.as_str(), self.out.bytes()),
                _ => self.copy_string(at),
            }
        } else {
            if text.trim().is_empty() {
                self.find(Place::Value(at), Finding::new(Code::TextEmpty, 0..0).weighing(Severity::Warning));
            } else {
                self.find(Place::Value(at), Finding::new(Code::ContactPlainText, 0..0));
            }
            self.copy_string(at);
        }
        self.buffers.text = buffer;
    }

    /// Reads a card; its findings have a line and a column of their own.
    fn card<'t>(&mut self, at: At, text: &'t str) -> Option<vcard::Card<'t>> {
        let mut lines = Locate::new(text);
        let mut stretches = self.tree.stretches(at);
        let mut known: Option<(String, Fix)> = None;
        let mut count = 0;
        vcard::read(text, &mut |mut finding| {
            let place = lines.position(finding.at.start);
            let inner = Inner { line: place.line, column: place.column };
            let range = stretches.stretch(finding.at.clone());
            // Each mend repeats the whole card: a card with a thousand faults must not be told a thousand times.
            let mend = finding.mend.take().filter(|_| count < MOST_MENDS || text.len() < SHORT_CARD);
            // Nearly all of them repeat the same card.
            let fix = mend.map(|mend| match &known {
                Some((text, fix)) if *text == mend.text => Fix { safe: mend.safe, ..fix.clone() },
                _ => {
                    let fix = self.replace_text(at, &mend.text, mend.safe);
                    known = Some((mend.text, fix.clone()));
                    fix
                }
            });
            self.push(finding, at, range, Some(inner), fix);
            count += 1;
        })
    }

    fn whole(&mut self, at: At, raw: &str, bounds: &Whole) {
        let json = self.tree.node(at).ty;
        match number::whole(raw) {
            Ok(number) if (bounds.min..=bounds.max).contains(&number) => {
                let normal = &mut self.buffers.normal;
                normal.clear();
                write::whole(number, normal);
                let same = normal == raw.as_bytes();
                if same && json == Json::Number {
                    self.copy(at);
                } else {
                    self.out.bytes().extend_from_slice(normal);
                }
                if number < bounds.plausible {
                    let finding = out_of_range(raw, bounds.plausible, bounds.max).text("reason", "unusual");
                    self.find(Place::Value(at), finding.weighing(Severity::Warning));
                } else if json == Json::Number && !same {
                    self.number_spelling(at, raw, number, Code::NumberSpelling);
                }
            }
            Err(NoWhole::Fraction) => {
                self.find(Place::Value(at), Finding::new(Code::NumberNotInteger, 0..0).received(raw));
                self.copy(at);
            }
            Ok(_) | Err(NoWhole::Range) => {
                self.find(Place::Value(at), out_of_range(raw, bounds.min, bounds.max));
                self.copy(at);
            }
        }
    }

    #[cold]
    fn number_spelling(&mut self, at: At, raw: &str, number: i64, code: Code) {
        let mut digits = Vec::new();
        write::whole(number, &mut digits);
        let digits = String::from_utf8(digits).unwrap_or_default();
        let finding = Finding::new(code, 0..0).received(raw).text("normal", &digits);
        let fix = self.replace(at, digits, true);
        self.find_with(Place::Value(at), finding, Some(fix));
    }

    /// `"3"` or `""` where a whole number belongs, as Intent's webhooks write it (domain.md §1.5).
    #[cold]
    fn whole_in_text(&mut self, at: At, bounds: &'static Whole) -> bool {
        let mut buffer = String::new();
        let text = self.tree.string(at, &mut buffer);
        if text.is_empty() {
            let fix =
                Fix { safe: true, patch: alloc::vec![Patch { op: Op::Remove, path: self.path(at), value: None }] };
            let finding = Finding::new(Code::TextEmpty, 0..0).text("reason", "absent").weighing(Severity::Warning);
            self.find_with(Place::Value(at), finding, Some(fix));
            return false;
        }
        let digits = text.strip_prefix('-').unwrap_or(text);
        let looks = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse::<i64>() {
            Ok(number) if looks => {
                if bounds.text && (bounds.min..=bounds.max).contains(&number) {
                    self.number_spelling(at, text, number, Code::NumberAsText);
                }
                self.whole(at, text, bounds);
            }
            Err(_) if looks => {
                self.find(Place::Value(at), out_of_range(text, bounds.min, bounds.max));
                self.copy_string(at);
            }
            _ => {
                self.mismatch(at, &Type::Whole(bounds));
                self.copy_string(at);
            }
        }
        true
    }

    /// Text or number, as it comes: checked like a whole number, kept as it is written.
    fn digits(&mut self, at: At, bounds: &'static Whole) {
        let mark = self.out.mark();
        match self.tree.node(at).ty {
            Json::String if !self.tree.inside(at).is_empty() => _ = self.whole_in_text(at, bounds),
            Json::String => {}
            _ => self.whole(at, self.tree.raw(at), bounds),
        }
        if self.tree.node(at).ty == Json::String {
            self.out.back_to(mark);
            self.copy_string(at);
        }
    }

    fn list(&mut self, at: At, of: &'static Type, least: usize) {
        let mut count = 0;
        self.out.push(b'[');
        for element in self.tree.elements(at) {
            if count > 0 {
                self.out.push(b',');
            }
            count += 1;
            if self.tree.node(element).ty == Json::Null && !matches!(of, Type::Any) {
                self.mismatch(element, of);
                self.any(element);
            } else if !self.value(element, of) {
                self.copy_string(element);
            }
            if self.stopped() {
                return;
            }
        }
        self.out.push(b']');
        if count < least {
            self.find(Place::Value(at), Finding::new(Code::ListEmpty, 0..0));
        }
    }

    fn texts(&mut self, at: At) {
        for (_, value) in self.tree.members(at) {
            if self.tree.node(value).ty != Json::String {
                self.mismatch(value, &Type::Text);
            }
        }
        self.any(at);
    }

    // ---- objects

    /// Checks an object and writes it with its known members first.
    pub fn object(&mut self, at: At, shape: &'static Shape) {
        let mut object = Object { at, slots: [0; MOST_FIELDS] };
        let mut strangers = false;
        let mut due = 0;
        for (key, value) in self.tree.members(at) {
            let field = self.field_of(key, shape.fields, due);
            let Some(slot) = field.and_then(|field| object.slots.get_mut(field)) else {
                strangers = true;
                continue;
            };
            if *slot == 0 {
                *slot = value;
            } else {
                let first = *slot;
                self.duplicate(key, first);
            }
            due = field.map_or(0, |field| field + 1);
        }
        let mut behind = false;
        self.out.push(b'{');
        for (index, field) in shape.fields.iter().enumerate() {
            let Some(value) = object.get(index) else {
                if matches!(field.need, Need::Required | Need::Expected) {
                    self.missing(at, field);
                }
                continue;
            };
            let mark = self.out.mark();
            if behind {
                self.out.push(b',');
            }
            self.copy_string(value - 1);
            self.out.push(b':');
            if self.member(value, field) {
                behind = true;
            } else {
                self.out.back_to(mark);
            }
            if self.stopped() {
                return;
            }
        }
        if strangers {
            self.strangers(at, shape, &object, behind);
        }
        self.out.push(b'}');
        for rule in shape.rules {
            rule(self, &object);
        }
    }

    fn field_of(&self, key: At, fields: &[Field], due: usize) -> Option<usize> {
        if self.tree.node(key).escaped {
            let mut buffer = String::new();
            let name = self.tree.string(key, &mut buffer);
            return fields.iter().position(|field| field.name == name);
        }
        // Payloads mostly keep the order of the table.
        let name = self.tree.inside(key);
        if fields.get(due).is_some_and(|field| field.name == name) {
            return Some(due);
        }
        fields.iter().position(|field| field.name == name)
    }

    fn member(&mut self, value: At, field: &'static Field) -> bool {
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
            _ => return self.value(value, &field.ty),
        }
        true
    }

    fn blank(&self, at: At) -> bool {
        let node = self.tree.node(at);
        let inside = self.tree.inside(at);
        // The first letter of most texts answers.
        if !node.escaped && inside.bytes().next().is_some_and(|byte| byte > b' ' && byte < 0x80) {
            return false;
        }
        let mut buffer = String::new();
        self.tree.string(at, &mut buffer).trim().is_empty()
    }

    /// Members that the shape does not know: kept behind the others, in the order given.
    #[cold]
    fn strangers(&mut self, at: At, shape: &'static Shape, object: &Object, mut behind: bool) {
        let tree = self.tree;
        let mut buffer = String::new();
        let mut keys = Vec::new();
        for (key, value) in tree.members(at) {
            let name = tree.string(key, &mut buffer);
            if shape.fields.iter().any(|field| field.name == name) {
                continue;
            }
            self.stranger(key, value, name, shape, object);
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
    }

    #[cold]
    fn stranger(&mut self, key: At, value: At, name: &str, shape: &Shape, object: &Object) {
        let renamed = shape.renamed.iter().find(|(old, _)| *old == name).map(|(_, new)| *new);
        let free = shape.fields.iter().enumerate().filter(|(index, _)| object.get(*index).is_none());
        let near = nearest(name, free.map(|(_, field)| field.name)).filter(|_| renamed.is_none());
        let mut finding = Finding::new(Code::FieldUnknown, 0..0).text("field", clip(name));
        let mut fix = None;
        if let Some(word) = renamed.or(near.map(|near| near.word)) {
            finding = finding.text("suggestion", word).weighing(Severity::Warning);
            if renamed.is_some() {
                finding = finding.text("reason", "v1-name");
            }
            let taken = shape.fields.iter().position(|field| field.name == word).and_then(|index| object.get(index));
            if taken.is_none() {
                fix = Some(self.rename(value, word, near.is_some_and(|near| near.sure)));
            }
        } else {
            finding = match shape.unknown {
                Unknown::Silent => return,
                Unknown::Noted => finding,
                Unknown::Warned => finding.weighing(Severity::Warning).text("reason", "closed"),
            };
        }
        self.find_with(Place::Key(key), finding, fix);
    }

    /// Writes any value compactly, and reports what JSON itself makes doubtful in it.
    pub fn any(&mut self, at: At) {
        let tree = self.tree;
        match tree.node(at).ty {
            Json::String => self.copy_string(at),
            Json::Number => {
                let raw = tree.raw(at);
                if raw.len() > 15 && number::imprecise(raw) || raw.contains(['e', 'E']) && number::imprecise(raw) {
                    self.find(Place::Value(at), Finding::new(Code::NumberImprecise, 0..0).received(raw));
                }
                self.copy(at);
            }
            Json::True | Json::False | Json::Null => self.copy(at),
            Json::Array => {
                self.out.push(b'[');
                for (index, element) in tree.elements(at).enumerate() {
                    if index > 0 {
                        self.out.push(b',');
                    }
                    self.any(element);
                }
                self.out.push(b']');
            }
            Json::Object => {
                self.out.push(b'{');
                for (index, (key, value)) in tree.members(at).enumerate() {
                    if index > 0 {
                        self.out.push(b',');
                    }
                    self.copy_string(key);
                    self.out.push(b':');
                    self.any(value);
                }
                self.out.push(b'}');
                self.duplicates(tree.members(at).map(|(key, _)| key).collect());
            }
        }
    }

    /// Reports every key that says the same as an earlier one.
    fn duplicates(&mut self, mut keys: Vec<At>) {
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
    fn duplicate(&mut self, key: At, first: At) {
        let mut buffer = String::new();
        let name = clip(self.tree.string(key, &mut buffer));
        let line = self.line(self.tree.node(first).start as usize);
        let finding = Finding::new(Code::JsonDuplicateKey, 0..0).text("key", name).number("line", line as i64);
        self.find(Place::Key(key), finding);
    }

    /// The line of a byte, from 1.
    fn line(&mut self, byte: usize) -> usize {
        if self.lines.is_empty() {
            let mut locate = Locate::new(self.tree.text);
            let ends = self.tree.text.match_indices(['\n', '\r']).map(|(at, _)| at);
            self.lines = ends.filter(|at| locate.position(at + 1).column == 1).collect();
            self.lines.push(usize::MAX);
        }
        self.lines.partition_point(|end| *end < byte) + 1
    }

    #[cold]
    fn missing(&mut self, at: At, field: &'static Field) {
        let mut finding = Finding::new(Code::FieldMissing, 0..0).text("field", field.name);
        if field.need == Need::Expected {
            finding = finding.text("reason", "expected").weighing(Severity::Warning);
        }
        self.find(Place::Missing(at, field.name), finding);
    }

    #[cold]
    fn unknown_word(&mut self, at: At, words: &'static Words) {
        let mut buffer = String::new();
        let word = self.tree.string(at, &mut buffer);
        if word.is_empty() {
            return self.find(Place::Value(at), Finding::new(Code::TextEmpty, 0..0));
        }
        let near = nearest(word, words.words.iter().copied());
        let mut finding = Finding::new(words.code, 0..0).received(word);
        if words.open {
            finding = finding.weighing(Severity::Warning).text("reason", "open");
        }
        if let Some(near) = near {
            finding = finding.text("suggestion", near.word);
            finding = if near.sure { finding.mended(near.word) } else { finding.suggesting(near.word) };
        }
        finding.params.push_list("allowed", words.words.iter().copied());
        self.find(Place::Within(at, 0..word.len()), finding);
    }

    #[cold]
    fn mismatch(&mut self, at: At, ty: &Type) {
        let json = self.tree.node(at).ty;
        let received = match json {
            Json::Object => "object",
            Json::Array => "list",
            Json::String => "text",
            Json::Number if number::whole(self.tree.raw(at)).is_ok() => "whole number",
            Json::Number => "number",
            Json::True | Json::False => "true or false",
            Json::Null => "null",
        };
        let finding = Finding::new(Code::TypeMismatch, 0..0).text("expected", ty.word()).text("received", received);
        let mut reason = ty.word();
        let mut fix = None;
        // A lone element where a list of such belongs: the commonest slip with contacts and siteIds.
        if let Type::List { of, .. } | Type::Sequence { of, .. } = ty
            && of.word() == received
        {
            reason = "wrap";
            let mut value = String::from("[");
            value.push_str(self.tree.raw(at));
            value.push(']');
            fix = Some(self.replace(at, value, true));
        }
        self.find_with(Place::Value(at), finding.text("reason", reason), fix);
    }

    // ---- findings

    /// Adds a finding.
    #[cold]
    pub fn find(&mut self, place: Place, mut finding: Finding) {
        let fix = match (&place, finding.mend.take()) {
            (Place::Value(at) | Place::Within(at, _), Some(mend)) => {
                Some(self.replace_text(*at, &mend.text, mend.safe))
            }
            _ => None,
        };
        self.find_with(place, finding, fix);
    }

    /// Adds a finding with a fix of its own.
    #[cold]
    pub fn find_with(&mut self, place: Place, finding: Finding, fix: Option<Fix>) {
        let whole = |at: At| self.tree.node(at).start as usize..self.tree.node(at).end as usize;
        let missing = if let Place::Missing(_, name) = place { Some(name) } else { None };
        let (node, range) = match place {
            Place::Value(at) => (at, whole(at)),
            Place::Key(at) => (at, whole(at)),
            Place::Missing(at, _) => (at, whole(at).start..whole(at).start + 1),
            Place::Within(at, range) => (at, self.tree.stretches(at).stretch(range)),
            Place::Stretch(range) => (self.tree.around(range.start), range),
        };
        let pushed = self.push(finding, node, range, None, fix);
        if let (Some(name), Some(issue)) = (missing, pushed) {
            issue.path.0.push(Segment::Key(name.into()));
        }
    }

    fn push(
        &mut self,
        finding: Finding,
        node: At,
        range: Range<usize>,
        inner: Option<Inner>,
        fix: Option<Fix>,
    ) -> Option<&mut Issue> {
        let severity = self.options.severity.weigh(finding.code, finding.severity)?;
        self.failed |= severity == Severity::Error;
        let position = |byte| Position { byte, ..Position::default() };
        let span = Some(Span { start: position(range.start), end: position(range.end) });
        let (code, params, path) = (finding.code, finding.params, self.path(node));
        self.buffers.issues.push(Issue { code, severity, path, params, span, inner, fix });
        self.buffers.issues.last_mut()
    }

    fn replace_text(&self, at: At, text: &str, safe: bool) -> Fix {
        let mut value = Vec::new();
        write::string(text, &mut value);
        self.replace(at, String::from_utf8(value).unwrap_or_default(), safe)
    }

    /// A fix that puts other JSON text in a value's place.
    pub fn replace(&self, at: At, value: String, safe: bool) -> Fix {
        Fix { safe, patch: alloc::vec![Patch { op: Op::Replace, path: self.path(at), value: Some(value) }] }
    }

    /// A fix that gives a member another key.
    fn rename(&self, value: At, name: &str, safe: bool) -> Fix {
        let old = self.path(value);
        let mut new = old.clone();
        new.0.pop();
        new.0.push(Segment::Key(name.into()));
        let json = String::from(self.tree.raw(value));
        let patch = alloc::vec![
            Patch { op: Op::Remove, path: old, value: None },
            Patch { op: Op::Add, path: new, value: Some(json) },
        ];
        Fix { safe, patch }
    }

    /// The path of a value or of the member with that key.
    #[cold]
    pub fn path(&self, at: At) -> Path {
        let tree = self.tree;
        let mut path = Path::default();
        let mut here = at;
        while tree.node(here).parent != OUTSIDE {
            let parent = tree.node(here).parent;
            path.0.push(if tree.node(parent).ty == Json::Array {
                Segment::Index(self.index(parent, here))
            } else {
                let key = if tree.node(here).key { here } else { here - 1 };
                Segment::Key(tree.string(key, &mut String::new()).into())
            });
            here = parent;
        }
        path.0.reverse();
        path
    }

    /// The index of an array's element. Findings mostly come in order, so the last answer is where the search starts.
    fn index(&self, array: At, element: At) -> usize {
        let mut known = self.indices.borrow_mut();
        known.retain(|(other, _, _)| self.tree.node(*other).next > array && *other <= array);
        let last = known.iter().find(|(other, from, _)| *other == array && *from <= element);
        let (mut here, mut index) = last.map_or((array + 1, 0), |(_, from, index)| (*from, *index));
        while here < element {
            here = self.tree.node(here).next;
            index += 1;
        }
        known.retain(|(other, _, _)| *other != array);
        known.push((array, here, index));
        index
    }
}

fn out_of_range(raw: &str, min: i64, max: i64) -> Finding {
    Finding::new(Code::NumberOutOfRange, 0..0).received(raw).number("min", min).number("max", max)
}

/// The start of a text that a stranger may have made very long.
pub fn clip(name: &str) -> &str {
    name.char_indices().nth(64).map_or(name, |(at, _)| name.split_at_checked(at).map_or(name, |(start, _)| start))
}
