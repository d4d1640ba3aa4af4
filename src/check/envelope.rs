//! Payloads that stand inside something else, as in `{"data": …}` and `response.data`, or without what should be around
//! them.

use alloc::string::String;
use alloc::vec::Vec;

use super::members::MOST_READ;
use super::{Buffers, Check, Members, clip};
use crate::findings::{Code, Findings, Level, Name, Place, Severity};
use crate::json::scan::scan;
use crate::json::tree::{NodeId, NodeKind, Tree};
use crate::shape::{Field, Shape, Type};

/// So many objects are around a payload at most.
const MOST_LEVELS: usize = 3;

impl Check<'_, '_> {
    /// Where the whole payload stands inside another object, as in `data` or `response.data`.
    #[cold]
    pub(super) fn envelope(&mut self, at: NodeId, shape: &'static Shape) -> Option<NodeId> {
        if at != Tree::ROOT {
            return None;
        }
        if self.enclosed.is_none() {
            self.enclosed = Some(self.enclosed(at, shape));
        }
        self.enclosed.flatten()
    }

    fn enclosed(&self, at: NodeId, shape: &'static Shape) -> Option<NodeId> {
        if self.likeness(at, shape).is_some_and(|[_, known]| known > 1) {
            return None;
        }
        let inner = self.inside(at, &Type::Object(shape), MOST_LEVELS)?;
        // What has its place in the payload is no envelope.
        let tree = self.tree;
        let around = |value: NodeId| (value..tree.node(value).next).contains(&inner);
        let (key, value) = tree.members(at).find(|(_, value)| around(*value))?;
        let known = shape.fields.iter().find(|field| self.says(key, field.name));
        known
            .is_none_or(|field| matches!(field.ty, Type::Object(own) if self.likeness(value, own).is_none()))
            .then_some(inner)
    }

    /// The payload inside an object, so many levels below.
    fn inside(&self, at: NodeId, ty: &Type, levels: usize) -> Option<NodeId> {
        if levels == 0 || self.tree.node(at).ty != NodeKind::Object {
            return None;
        }
        let inner = || self.tree.members(at).take(MOST_READ).map(|(_, value)| value);
        inner()
            .find_map(|value| self.payload(value, ty))
            .or_else(|| inner().find_map(|value| self.inside(self.only(value).unwrap_or(value), ty, levels - 1)))
    }

    /// The only element of a list.
    fn only(&self, at: NodeId) -> Option<NodeId> {
        let mut elements = self.tree.elements(at).filter(|_| self.tree.node(at).ty == NodeKind::Array);
        elements.next().filter(|_| elements.next().is_none())
    }

    /// The payload that a value is, or holds as a list of one; or the list of several; or the text that is one.
    pub(super) fn payload(&self, at: NodeId, ty: &Type) -> Option<NodeId> {
        let is_list = self.tree.node(at).ty == NodeKind::Array;
        let mut elements = self.tree.elements(at).filter(|_| is_list);
        let first = elements.next();
        match ty {
            Type::List { of, .. } | Type::Sequence { of, .. } => {
                first.filter(|first| self.payload(*first, of) == Some(*first)).map(|_| at)
            }
            Type::Object(shape) => match first {
                Some(lone) => {
                    let is_alone = elements.next().is_none();
                    let found = self.payload(lone, ty).filter(|found| *found == lone);
                    found.map(|found| if is_alone { found } else { at })
                }
                None => self.likeness(at, shape).map(|_| at),
            },
            _ => None,
        }
        .or_else(|| self.is_payload_in_text(at, ty).then_some(at))
    }

    /// Whether a text is the JSON of the payload.
    #[cold]
    fn is_payload_in_text(&self, at: NodeId, ty: &Type) -> bool {
        if self.tree.node(at).ty != NodeKind::String {
            return false;
        }
        let mut buffer = String::new();
        let text = self.tree.string(at, &mut buffer).trim();
        let mut nodes = Vec::new();
        if !text.starts_with(&['{', '['][..]) || scan(text, self.options.depth(), &mut nodes, &mut Vec::new()).is_err()
        {
            return false;
        }
        let (mut findings, mut buffers) = (Findings::new(&self.options.severity, Level::Count, 0), Buffers::default());
        let check = Check::new(Tree { text, nodes: &nodes }, self.options, &[], &mut findings, &mut buffers);
        check.payload(Tree::ROOT, ty) == Some(Tree::ROOT)
    }

    /// How many of the members that the shape misses, and of all that it knows, an object has; when it has most of the
    /// former, and hardly others.
    fn likeness(&self, at: NodeId, shape: &Shape) -> Option<[usize; 2]> {
        let tree = self.tree;
        if tree.node(at).ty != NodeKind::Object {
            return None;
        }
        let (mut needed, mut has) = (0, [0; 2]);
        let members = Members::of(&tree, at, shape);
        for (index, field) in shape.fields.iter().enumerate() {
            let found = members.has(index);
            let is_needed = field.lacking().is_some();
            needed += usize::from(is_needed);
            has = [has[0] + usize::from(is_needed && found), has[1] + usize::from(found)];
        }
        let all = tree.members(at).take(MOST_READ).count();
        (2 * has[0] >= needed && has[1] > 0 && 2 * has[1] > all).then_some(has)
    }

    /// Reports that the payload stands inside something else.
    #[cold]
    pub(super) fn tell_envelope(&mut self, at: NodeId, inner: NodeId, is_one: bool) {
        let tree = self.tree;
        let (mut way, mut key, mut here) = (String::new(), at, inner);
        while here != at {
            let parent = tree.parent(here);
            if tree.node(parent).ty == NodeKind::Object {
                key = here - 1;
                let mut buffer = String::new();
                let name = clip(tree.string(key, &mut buffer));
                way = if way.is_empty() { name.into() } else { [name, ".", &way].concat() };
            }
            here = parent;
        }
        if let Some(mut details) = self.report(Code::FieldMissing, Place::Key(key)) {
            details.text(Name::Key, clip(&way));
            let mut buffer = String::new();
            match tree.node(inner).ty {
                NodeKind::String => {
                    details.reason("envelope-text").replace_json(at, tree.string(inner, &mut buffer).trim(), false);
                }
                // One of them would have to be chosen.
                NodeKind::Array if is_one => {
                    details.reason("several");
                }
                _ => {
                    details.reason("envelope").replace_json(at, tree.raw(inner), false);
                }
            }
        }
    }

    /// Whether an object holds the payload somewhere.
    #[cold]
    pub(super) fn holds(&self, at: NodeId, ty: &Type) -> bool {
        self.inside(at, ty, MOST_LEVELS).is_some()
    }

    /// Whether several payloads stand in one list where one is due.
    #[cold]
    pub(super) fn is_several(&self, at: NodeId, ty: &Type) -> bool {
        at == Tree::ROOT && matches!(ty, Type::Object(_)) && self.payload(at, ty) == Some(at)
    }

    /// Whether the members of an object stand at the root in place of it.
    pub(super) fn is_bare(&self, at: NodeId, inner: &Shape) -> bool {
        at == Tree::ROOT && self.likeness(at, inner).is_some_and(|[_, known]| known > 1)
    }

    /// Reports that the object that holds the payload was left out.
    #[cold]
    pub(super) fn tell_bare(&mut self, at: NodeId, field: &'static Field, severity: Severity) -> bool {
        if !matches!(field.ty, Type::Object(shape) if self.is_bare(at, shape)) {
            return false;
        }
        let raw = self.tree.raw(at);
        if let Some(mut details) = self.report_as(Code::FieldMissing, severity, Place::Missing(at, field.name)) {
            details.reason("bare").word(Name::Field, field.name);
            details.replace_json(at, &["{\"", field.name, "\":", raw, "}"].concat(), false);
        }
        true
    }

    /// A list that stands inside an object, as `{"data": […]}`: told, and checked.
    #[cold]
    pub(super) fn list_in_envelope(&mut self, at: NodeId, ty: &'static Type) -> bool {
        if at != Tree::ROOT || self.tree.node(at).ty != NodeKind::Object {
            return false;
        }
        let Some(inner) = self.inside(at, ty, MOST_LEVELS) else { return false };
        self.tell_envelope(at, inner, false);
        if self.tree.node(inner).ty == NodeKind::String {
            self.any(inner);
            return true;
        }
        self.value(inner, ty)
    }
}
