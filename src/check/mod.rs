//! The one way through a payload: checks a tree against a shape and writes the normal form as it goes.
//!
//! Findings name nodes, not paths: a path, a pointer, a line and a column are worked out
//! only when something was found, so a payload without findings pays for none of them.

mod answers;
mod astray;
mod envelope;
mod known;
mod members;
mod mismatch;
mod mixed_up;
mod number;
mod object;
mod pieces;
mod report;
mod rules;
mod suspect;
mod text;

pub use members::MOST_FIELDS;
pub use object::Object;
pub use report::clip;
pub use rules::is_asked;

use alloc::string::String;
use alloc::vec::Vec;

use known::Known;
use members::{Members, Names, Roll};

use crate::date;
use crate::findings::{Code, Findings, Place};
use crate::json::number::imprecise;
use crate::json::output::Output;
use crate::json::tree::{Node, NodeId, NodeKind, Tree};
use crate::json::write;
use crate::options::Options;
use crate::shape::{Other, Others, Shape, Target, Type};
use crate::small::{INTENT, SMALL};

/// Buffers that outlive one payload, so that the next one needs no new memory.
#[derive(Debug, Default)]
pub struct Buffers {
    /// The normal form.
    pub out: Vec<u8>,
    text: String,
    instants: Known<date::Instant>,
    words: Known<&'static str>,
    rolls: Vec<Roll>,
    names: Vec<Names>,
}

/// A check in progress.
#[derive(Debug)]
pub struct Check<'a, 'o> {
    /// The payload.
    pub tree: Tree<'a>,
    /// The caller's settings.
    pub options: &'a Options,
    /// Strings that cannot be read as they stand, in order; each has been reported.
    pub undecodable: &'a [NodeId],
    /// What was found so far.
    pub findings: &'a mut Findings<'o>,
    /// What is reused.
    pub buffers: &'a mut Buffers,
    /// The normal form so far.
    out: Output<'a>,
    /// How many errors there were before.
    errors: usize,
    /// A rename that is only tried.
    trial: Option<object::Trial>,
    /// The object whose members are checked.
    outer: Option<(NodeId, &'static Shape)>,
    /// The payload inside the root, if that is an envelope, once somebody has asked.
    enclosed: Option<Option<NodeId>>,
    /// What ends behind this place was cut off: what it lacks may have been there.
    pub cut: usize,
}

impl<'a, 'o> Check<'a, 'o> {
    /// Starts a check.
    pub fn new(
        tree: Tree<'a>,
        options: &'a Options,
        undecodable: &'a [NodeId],
        findings: &'a mut Findings<'o>,
        buffers: &'a mut Buffers,
    ) -> Self {
        buffers.instants.clear();
        buffers.words.clear();
        buffers.rolls.clear();
        let out = Output::new(tree.text, core::mem::take(&mut buffers.out));
        let mut check = Check {
            errors: findings.errors(),
            tree,
            options,
            undecodable,
            findings,
            buffers,
            out,
            trial: None,
            outer: None,
            enclosed: None,
            cut: usize::MAX,
        };
        check.give_up();
        check
    }

    /// Leaves the normal form in the buffers; a payload with an error has none.
    pub fn finish(mut self) {
        self.give_up();
        self.buffers.out = self.out.finish();
    }

    /// Whether somebody will read the normal form.
    fn is_written(&self) -> bool {
        SMALL || self.findings.errors() == self.errors && !self.findings.ignores_payload()
    }

    /// Writes no more of a normal form that nobody will read.
    fn give_up(&mut self) {
        if !self.is_written() {
            self.out.give_up();
        }
    }

    /// Whether the end of a value was cut off.
    fn is_cut(&self, at: NodeId) -> bool {
        self.tree.node(at).end as usize > self.cut
    }

    /// Whether a string cannot be read, or a value is missing.
    #[cfg_attr(not(feature = "small"), inline(always))]
    fn is_undecodable(&self, at: NodeId) -> bool {
        !self.undecodable.is_empty() && self.undecodable.binary_search(&at).is_ok()
    }

    /// Whether there is no point in going on.
    pub fn stopped(&self) -> bool {
        self.findings.settled()
    }

    /// Checks what stands at one place; the normal form stays empty when it leaves the member out.
    pub fn target(&mut self, at: NodeId, target: Target) {
        match target {
            Target::Member(field) => _ = self.member(at, field),
            Target::Value(ty) => _ = self.value(at, ty),
        }
    }

    /// Checks a value and writes its normal form. False when the normal form leaves the member out.
    #[cfg_attr(any(target_feature = "simd128", not(target_arch = "wasm32")), inline(always))]
    pub fn value(&mut self, at: NodeId, ty: &'static Type) -> bool {
        let json = self.tree.node(at).ty;
        if self.is_undecodable(at) {
            self.any(at);
            return true;
        }
        match (ty, json) {
            (Type::Text | Type::Key | Type::Email, NodeKind::String) => {
                self.suspect(at, !matches!(ty, Type::Text));
                if matches!(ty, Type::Email) {
                    self.email(at);
                }
                self.copy_string(at);
            }
            (Type::Word(words), NodeKind::String) => self.word(at, words),
            (Type::Date(profile), NodeKind::String) => self.date(at, *profile),
            (Type::Contact, NodeKind::String) if INTENT => self.contact(at),
            (Type::Whole(bounds), NodeKind::Number) => self.whole(at, self.tree.raw(at), bounds),
            (Type::Whole(bounds), NodeKind::String) if bounds.text => return self.whole_in_text(at, bounds),
            (Type::Flag, NodeKind::True | NodeKind::False) => self.copy(at),
            (Type::List { of, least }, NodeKind::Array) => self.list(at, of, *least, None),
            (Type::Sequence { of, other, rules }, NodeKind::Array) if INTENT => {
                let which = other.map_or_else(Vec::new, |other| (other.which)(&self.tree, at));
                self.list(at, of, 1, other.map(|other| (&other.ty, which.as_slice())));
                for rule in *rules {
                    rule(self, at, &which);
                }
            }
            (Type::Digits(bounds), NodeKind::Number | NodeKind::String) => self.digits(at, bounds),
            (Type::Object(shape), NodeKind::Object) => self.object(at, shape),
            (Type::Texts, NodeKind::Object) => self.texts(at),
            (Type::Any, _) => self.any(at),
            (Type::List { .. } | Type::Sequence { .. }, NodeKind::Object) if self.list_in_envelope(at, ty) => {}
            _ => {
                self.mismatch(at, ty, false);
                self.any(at);
            }
        }
        true
    }

    #[cfg_attr(not(feature = "small"), inline(always))]
    pub(super) fn copy(&mut self, at: NodeId) {
        let node = self.tree.node(at);
        self.out.copy(node.start as usize, node.end as usize);
    }

    #[cfg_attr(not(feature = "small"), inline(always))]
    pub(super) fn copy_string(&mut self, at: NodeId) {
        self.copy_text(at, self.tree.node(at));
    }

    /// The same for a node that is at hand.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub(super) fn copy_text(&mut self, at: NodeId, node: &Node) {
        if node.respelt() {
            self.respell(at);
        } else {
            self.out.copy(node.start as usize, node.end as usize);
        }
    }

    #[cold]
    #[inline(never)]
    fn respell(&mut self, at: NodeId) {
        write::string(self.tree.string(at, &mut self.buffers.text), self.out.bytes());
    }

    pub(super) fn list(&mut self, at: NodeId, usual: &'static Type, least: usize, others: Others<'_>) {
        if self.is_in_pieces(at, usual) {
            return;
        }
        let mut count = 0;
        self.out.push(b'[');
        for element in self.tree.elements(at) {
            if count > 0 {
                self.out.push(b',');
            }
            count += 1;
            let of = Other::of(others, element).unwrap_or(usual);
            if self.tree.node(element).ty == NodeKind::Null && !matches!(of, Type::Any) {
                self.mismatch(element, of, true);
                self.any(element);
            } else if !self.value(element, of) {
                self.copy_string(element);
            }
            if self.stopped() {
                return;
            }
            self.give_up();
        }
        self.out.push(b']');
        if count < least && !self.is_cut(at) {
            self.report(Code::ListEmpty, Place::Node(at));
        }
    }

    pub(super) fn texts(&mut self, at: NodeId) {
        for (_, value) in self.tree.members(at) {
            if self.tree.node(value).ty == NodeKind::String {
                self.suspect(value, false);
            } else {
                self.mismatch(value, &Type::Text, true);
            }
        }
        self.any(at);
    }

    /// Writes any value compactly, and reports what JSON itself makes doubtful in it.
    pub fn any(&mut self, at: NodeId) {
        let tree = self.tree;
        match tree.node(at).ty {
            NodeKind::String => self.copy_string(at),
            NodeKind::Number => {
                let raw = tree.raw(at);
                if (raw.len() > 15 || raw.contains(&['e', 'E'][..])) && imprecise(raw) {
                    self.report_text(Code::NumberImprecise, at);
                }
                self.copy(at);
            }
            NodeKind::True | NodeKind::False | NodeKind::Null => self.copy(at),
            NodeKind::Array => {
                self.out.push(b'[');
                for (index, element) in tree.elements(at).enumerate() {
                    if index > 0 {
                        self.out.push(b',');
                    }
                    self.any(element);
                }
                self.out.push(b']');
            }
            NodeKind::Object => {
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
}
