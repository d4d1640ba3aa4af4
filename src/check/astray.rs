//! Members that are missed, and where they have gone: under another name, a level too deep or too high, inside an
//! envelope.

use alloc::string::String;

use super::object::MOST_READ;
use super::{Check, Members, Object, clip};
use crate::findings::{Code, Fix, Name, Place, Severity};
use crate::json::tree::{NodeId, NodeKind, Tree};
use crate::shape::{Field, Need, Shape, Type};

/// So many objects are around a payload at most.
const MOST_LEVELS: usize = 3;

impl Check<'_, '_> {
    #[cold]
    pub(super) fn missing(&mut self, at: NodeId, field: &'static Field, shape: &'static Shape) {
        let Some(severity) = field.lacking().filter(|_| !self.is_cut(at)) else { return };
        let tree = self.tree;
        if let Some(inner) = self.envelope(at, shape) {
            if self.first_lack(at, shape).is_some_and(|first| first.name == field.name) {
                self.tell_envelope(at, inner);
            }
            return;
        }
        if self.is_on_top(at, field) {
            return;
        }
        let (place, reason, sure) = self.elsewhere(at, field, shape);
        let Some(mut details) = self.report_as(Code::FieldMissing, severity, place) else { return };
        let Place::Key(key) = place else { return field.tell(&mut details) };
        details.word(Name::Field, field.name).reason(reason);
        if reason == "too-deep" {
            details.fix(Fix::Move(key + 1, at), false);
        } else {
            let mut buffer = String::new();
            details.text(Name::Received, clip(tree.string(key, &mut buffer)));
            details.fix(Fix::Rename(key + 1, field.name), sure);
        }
    }

    /// Where a member that is missed stands instead, or its own place: why, and whether there is no doubt.
    fn elsewhere(&mut self, at: NodeId, field: &'static Field, shape: &Shape) -> (Place, &'static str, bool) {
        let missing = (Place::Missing(at, field.name), "", false);
        if self.tree.node(at).next == at + 1 {
            return missing;
        }
        let claim = self.claim(at, field.name, shape);
        claim
            .map(|claim| (Place::Key(claim.key), claim.reason, claim.sure))
            .or_else(|| self.too_deep(at, field.name, shape).map(|key| (Place::Key(key), "too-deep", false)))
            .unwrap_or(missing)
    }

    /// The first field that must be there and is not.
    pub(super) fn first_lack(&mut self, at: NodeId, shape: &'static Shape) -> Option<&'static Field> {
        let mut needed = shape.fields.iter().enumerate().filter(|(_, field)| field.lacking().is_some());
        needed.find(|(index, _)| !self.has(at, shape, *index)).map(|(_, field)| field)
    }

    /// Whether all that a missing object must have stands beside its place, where a rule tells it.
    fn is_on_top(&self, at: NodeId, field: &Field) -> bool {
        let Type::Object(inner) = field.ty else { return false };
        let told = self.options.severity.weigh(Code::LogAssetOnTop, Code::LogAssetOnTop.severity());
        let mut due = inner.fields.iter().filter(|field| field.need == Need::Required).peekable();
        told == Some(Severity::Error)
            && due.peek().is_some()
            && due.all(|due| due.name == "assetReference" && self.tree.member(at, due.name).is_some())
    }

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
            .or_else(|| inner().find_map(|value| self.inside(value, ty, levels - 1)))
    }

    /// The payload that a value is, or holds as a list of one.
    fn payload(&self, at: NodeId, ty: &Type) -> Option<NodeId> {
        let is_list = self.tree.node(at).ty == NodeKind::Array;
        let mut elements = self.tree.elements(at).filter(|_| is_list);
        let first = elements.next();
        match ty {
            Type::List { of, .. } | Type::Sequence { of, .. } => {
                first.filter(|first| self.payload(*first, of) == Some(*first)).map(|_| at)
            }
            Type::Object(shape) => match first {
                Some(lone) => self.payload(lone, ty).filter(|found| *found == lone && elements.next().is_none()),
                None => self.likeness(at, shape).map(|_| at),
            },
            _ => None,
        }
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
    pub(super) fn tell_envelope(&mut self, at: NodeId, inner: NodeId) {
        let tree = self.tree;
        let (mut way, mut key, mut here) = (String::new(), at, inner);
        while here != at {
            let parent = tree.node(here).parent;
            if tree.node(parent).ty == NodeKind::Object {
                key = here - 1;
                let mut buffer = String::new();
                let name = clip(tree.string(key, &mut buffer));
                way = if way.is_empty() { name.into() } else { [name, ".", &way].concat() };
            }
            here = parent;
        }
        if let Some(mut details) = self.report(Code::FieldMissing, Place::Key(key)) {
            details.reason("envelope").text(Name::Key, clip(&way));
            details.replace_json(at, tree.raw(inner), false);
        }
    }

    /// A list that stands inside an object, as `{"data": […]}`: told, and checked.
    #[cold]
    pub(super) fn list_in_envelope(&mut self, at: NodeId, ty: &'static Type) -> bool {
        if at != Tree::ROOT || self.tree.node(at).ty != NodeKind::Object {
            return false;
        }
        let Some(inner) = self.inside(at, ty, MOST_LEVELS) else { return false };
        self.tell_envelope(at, inner);
        self.value(inner, ty)
    }

    /// The key of a field that stands in an object of this one which does not know it.
    #[cold]
    fn too_deep(&mut self, at: NodeId, name: &str, shape: &Shape) -> Option<NodeId> {
        let tree = self.tree;
        let mut fields = shape.fields.iter().enumerate().filter(|(_, field)| matches!(field.ty, Type::Object(_)));
        if !fields.any(|(index, _)| self.has(at, shape, index)) {
            return None;
        }
        let mut buffer = String::new();
        tree.members(at).take(MOST_READ).find_map(|(key, value)| {
            let held = tree.string(key, &mut buffer);
            let field = shape.fields.iter().find(|field| field.name == held)?;
            let Type::Object(inner) = field.ty else { return None };
            let is_strange =
                tree.node(value).ty == NodeKind::Object && !inner.fields.iter().any(|field| field.name == name);
            let inside = tree.members(value).take(MOST_READ).filter(|_| is_strange);
            inside.filter(|(key, _)| self.says(*key, name)).last().map(|(key, _)| key)
        })
    }

    /// The object to which a member belongs that this one does not know, and how it gets there.
    #[cold]
    pub(super) fn too_shallow(
        &mut self,
        at: NodeId,
        key: NodeId,
        name: &str,
        shape: &Shape,
    ) -> Option<(&'static str, Option<Fix>)> {
        let tree = self.tree;
        let holder = shape.fields.iter().enumerate().find_map(|(index, field)| match field.ty {
            Type::Object(inner) => {
                inner.fields.iter().find(|one| one.name == name).map(|one| (index, field.name, one.name, inner))
            }
            _ => None,
        });
        let (index, outer, known, inner) = holder?;
        let fix = match self.member_of(at, shape, index) {
            Some(object) => {
                let taken = inner.place(name).is_some_and(|field| self.has(object, inner, field));
                (tree.node(object).ty == NodeKind::Object && !taken).then_some(Fix::Move(key + 1, object))
            }
            // Of several that belong there, the first makes the object; the others follow it.
            None => {
                let mut buffer = String::new();
                let mut before = tree.members(at).take(MOST_READ).take_while(|(other, _)| *other != key);
                let is_first = !before.any(|(other, _)| {
                    let other = tree.string(other, &mut buffer);
                    inner.fields.iter().any(|field| field.name == other)
                });
                is_first.then_some(Fix::Nest(key + 1, outer, known))
            }
        };
        Some((outer, fix))
    }

    /// Whether a member that means a field is told where that is missed already.
    pub(super) fn is_claimed(&mut self, key: NodeId, meant: &str, object: &Object, shape: &Shape) -> Option<bool> {
        let is_due = |field: &Field| matches!(field.need, Need::Required | Need::Expected);
        let place = shape.fields.iter().position(|field| field.name == meant && is_due(field))?;
        if object.get(place).is_some() {
            return None;
        }
        let claim = self.claim(object.at, meant, shape)?;
        (claim.key == key).then_some(claim.sure)
    }

    /// Whether a member is told where the object around this one misses it.
    pub(super) fn is_missed_outside(&mut self, key: NodeId, name: &str, at: NodeId, shape: &Shape) -> bool {
        let lacking = shape.fields.iter().position(|field| field.name == name && field.lacking().is_some());
        lacking.is_some_and(|field| !self.has(at, shape, field))
            && self.too_deep(at, name, shape) == Some(key)
            && self.claim(at, name, shape).is_none()
    }
}
