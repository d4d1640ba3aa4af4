//! Members that are missed, and where they have gone: under another name, a level too deep or too high.

use alloc::string::String;

use super::members::MOST_READ;
use super::{Check, Object, clip};
use crate::findings::{Code, Fix, Name, Place, Severity, Word};
use crate::json::tree::{NodeId, NodeKind};
use crate::shape::{Field, Need, Shape, Type};
use crate::small::SMALL;

impl Check<'_, '_> {
    #[cold]
    pub(super) fn missing(&mut self, at: NodeId, field: &'static Field, shape: &'static Shape) {
        let Some(severity) = field.lacking().filter(|_| !self.is_cut(at)) else { return };
        let tree = self.tree;
        if let Some(inner) = self.envelope(at, shape) {
            if self.first_lack(at, shape).is_some_and(|first| first.name == field.name) {
                self.tell_envelope(at, inner, true);
            }
            return;
        }
        if self.is_beside(at, field) || self.is_on_top(at, field) || self.tell_bare(at, field, severity) {
            return;
        }
        // Where it has gone is looked for only when somebody will read it.
        if !SMALL && !self.findings.is_told_as(Code::FieldMissing, severity) {
            self.report_as(Code::FieldMissing, severity, Place::Node(at));
            return;
        }
        let holder = if self.claim(at, field.name, shape).is_none() { self.holder(at, field, shape) } else { None };
        if holder.is_none()
            && let Some((key, fix)) = self.strewn(at, field, shape)
        {
            let Some(mut details) = self.report_as(Code::FieldMissing, severity, Place::Key(key)) else { return };
            details.reason("strewn").word(Name::Field, field.name).fix(fix, false);
            return;
        }
        let held = holder.map(|key| (Place::Key(key), "misspelt", false));
        let (place, reason, sure) = held.unwrap_or_else(|| self.elsewhere(at, field, shape));
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
            let is_strange = tree.node(value).ty == NodeKind::Object && inner.place(name).is_none();
            let inside = tree.members(value).take(MOST_READ).filter(|_| is_strange);
            inside.filter(|(key, _)| self.says(*key, name)).last().map(|(key, _)| key)
        })
    }

    /// The key of an object or list that is missed, which stands under a name that is nowhere near.
    #[cold]
    pub(super) fn holder(&self, at: NodeId, field: &Field, shape: &Shape) -> Option<NodeId> {
        let tree = self.tree;
        let mut buffer = String::new();
        let mut members = tree.members(at).take(MOST_READ);
        members.find_map(|(key, value)| {
            let is_strange = shape.place(tree.string(key, &mut buffer)).is_none();
            let is_it =
                is_strange && tree.node(value).ty != NodeKind::String && self.payload(value, &field.ty).is_some();
            is_it.then_some(key)
        })
    }

    /// The first of the members that belong into an object which is missing, and how the object is made of it.
    #[cold]
    fn strewn(&mut self, at: NodeId, field: &Field, shape: &Shape) -> Option<(NodeId, Fix)> {
        let Type::Object(_) = field.ty else { return None };
        let tree = self.tree;
        let mut buffer = String::new();
        tree.members(at).take(MOST_READ).find_map(|(key, _)| {
            let name = tree.string(key, &mut buffer);
            let (outer, fix) = self.too_shallow(at, key, name, shape).filter(|_| shape.place(name).is_none())?;
            Some((key, fix?)).filter(|_| outer == field.name)
        })
    }

    /// The object that is missing, and whether its members stand in place of it.
    #[cold]
    pub(super) fn lacks(&self, object: &Object, shape: &Shape) -> Option<(&'static str, bool)> {
        shape.fields.iter().enumerate().find_map(|(index, field)| match field.ty {
            Type::Object(inner) if field.lacking().is_some() && object.get(index).is_none() => {
                Some((field.name, self.is_bare(object.at, inner)))
            }
            _ => None,
        })
    }

    /// Whether a member is told where the object is missed into which it belongs.
    #[cold]
    pub(super) fn is_strewn(
        &mut self,
        key: NodeId,
        name: &str,
        at: NodeId,
        shape: &Shape,
        lacks: (&str, bool),
    ) -> bool {
        let (lacking, is_bare) = lacks;
        let found = self.too_shallow(at, key, name, shape).filter(|(outer, _)| *outer == lacking);
        found.is_some_and(|(_, fix)| is_bare || matches!(fix, Some(Fix::Nest(..))))
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
                let name = flattened(name, field.name).unwrap_or(name);
                inner.fields.iter().find(|one| one.name == name).map(|one| (index, &field.name, &one.name, inner))
            }
            _ => None,
        });
        let (index, outer, known, inner) = holder.or_else(|| self.near_inside(at, name, shape))?;
        let fix = match self.member_of(at, shape, index) {
            Some(object) => {
                // Moved, it keeps its name.
                let taken = inner.place(name).is_some_and(|field| self.has(object, inner, field));
                let takes = name == *known && tree.node(object).ty == NodeKind::Object && !taken;
                takes.then_some(Fix::Move(key + 1, object))
            }
            // Of several that belong there, the first makes the object; the others follow it.
            None => {
                let mut buffer = String::new();
                let mut before = tree.members(at).take(MOST_READ).take_while(|(other, _)| *other != key);
                let is_first = !before.any(|(other, _)| {
                    let other = tree.string(other, &mut buffer);
                    let other = flattened(other, outer).unwrap_or(other);
                    inner.place(other).is_some()
                });
                is_first.then_some(Fix::Nest(key + 1, outer, known))
            }
        };
        Some((outer, fix))
    }

    /// The object that is missing and has a field with a name like this one: its place, its name, the field's, and its shape.
    #[cold]
    fn near_inside(&mut self, at: NodeId, name: &str, shape: &Shape) -> Option<(usize, Word, Word, &'static Shape)> {
        let missed = shape.fields.iter().enumerate().find_map(|(index, field)| match field.ty {
            Type::Object(inner) if field.lacking().is_some() && !self.has(at, shape, index) => {
                Some((index, field, inner))
            }
            _ => None,
        });
        let (index, field, inner) = missed?;
        let near = self.nearest_field(name, inner, &|_| true)?;
        let meant = inner.fields.get(inner.place(near.word)?)?;
        Some((index, &field.name, &meant.name, inner))
    }

    /// Whether a member that means a field is told where that is missed already.
    pub(super) fn is_claimed(&mut self, key: NodeId, meant: &str, object: &Object, shape: &Shape) -> Option<bool> {
        let place = shape.fields.iter().position(|field| field.name == meant && field.is_due())?;
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

/// The name of the member in `location.assetReference`, `location[assetReference]` and `location_assetReference`.
fn flattened<'n>(name: &'n str, outer: &str) -> Option<&'n str> {
    let behind = name.strip_prefix(outer)?;
    behind.strip_prefix(&['.', '_', '/', '-'][..]).or_else(|| behind.strip_prefix('[')?.strip_suffix(']'))
}
