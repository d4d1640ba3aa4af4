//! Members that are missed, and where they have gone: under another name, a level too deep or too high.

use alloc::string::String;

use super::object::MOST_READ;
use super::{Check, Object, clip};
use crate::findings::{Code, Fix, Name, Place, Severity};
use crate::json::tree::{NodeId, NodeKind};
use crate::shape::{Field, Need, Shape, Type, nearest};

impl Check<'_, '_> {
    #[cold]
    pub(super) fn missing(&mut self, at: NodeId, field: &'static Field, shape: &'static Shape) {
        let Some(severity) = field.lacking().filter(|_| !self.is_cut(at)) else { return };
        let tree = self.tree;
        if let Some(inner) = self.envelope(at, shape) {
            let is_needed = |field: &&Field| field.lacking().is_some() && tree.member(at, field.name).is_none();
            if shape.fields.iter().find(is_needed).is_some_and(|first| first.name == field.name) {
                self.tell_envelope(at, inner, true);
            }
            return;
        }
        if self.is_on_top(at, field) || self.tell_bare(at, field, severity) {
            return;
        }
        if let Some((key, fix)) = self.strewn(at, field, shape) {
            let Some(mut details) = self.report_as(Code::FieldMissing, severity, Place::Key(key)) else { return };
            details.reason("strewn").word(Name::Field, field.name).fix(fix, false);
            return;
        }
        let (place, reason, sure) = match self.misspelt(at, field.name, shape) {
            Some((key, reason, sure)) => (Place::Key(key), reason, sure),
            None => match self.too_deep(at, field.name, shape) {
                Some(key) => (Place::Key(key), "too-deep", false),
                None => (Place::Missing(at, field.name), "", false),
            },
        };
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

    /// Whether all that a missing object must have stands beside its place, where a rule tells it.
    fn is_on_top(&self, at: NodeId, field: &Field) -> bool {
        let Type::Object(inner) = field.ty else { return false };
        let told = self.options.severity.weigh(Code::LogAssetOnTop, Code::LogAssetOnTop.severity());
        let mut due = inner.fields.iter().filter(|field| field.need == Need::Required).peekable();
        told == Some(Severity::Error)
            && due.peek().is_some()
            && due.all(|due| due.name == "assetReference" && self.tree.member(at, due.name).is_some())
    }

    /// The member that seems to be a field under a wrong name: its key, why, and whether there is no doubt.
    #[cold]
    fn misspelt(&self, at: NodeId, name: &str, shape: &Shape) -> Option<(NodeId, &'static str, bool)> {
        let tree = self.tree;
        let mut buffer = String::new();
        let is_known = |name: &str| shape.fields.iter().any(|field| field.name == name);
        for (key, _) in tree.members(at).take(MOST_READ) {
            let written = tree.string(key, &mut buffer);
            if is_known(written) {
                continue;
            }
            if let Some((_, meant)) = shape.renamed.iter().find(|(old, _)| *old == written) {
                if *meant == name {
                    return Some((key, "v1-name", false));
                }
                continue;
            }
            // Only a name that is as near to no other field that is free.
            if nearest(written, [name]).is_some() {
                let free = shape.fields.iter().filter(|field| tree.member(at, field.name).is_none());
                let near = nearest(written, free.map(|field| field.name));
                if let Some(near) = near.filter(|near| near.word == name) {
                    return Some((key, "misspelt", near.sure));
                }
            }
        }
        None
    }

    /// The key of a field that stands in an object of this one which does not know it.
    #[cold]
    fn too_deep(&self, at: NodeId, name: &str, shape: &Shape) -> Option<NodeId> {
        let tree = self.tree;
        let mut buffer = String::new();
        tree.members(at).take(MOST_READ).find_map(|(key, value)| {
            let held = tree.string(key, &mut buffer);
            let field = shape.fields.iter().find(|field| field.name == held)?;
            let Type::Object(inner) = field.ty else { return None };
            let is_strange =
                tree.node(value).ty == NodeKind::Object && !inner.fields.iter().any(|field| field.name == name);
            tree.member(value, name).filter(|_| is_strange).map(|value| value - 1)
        })
    }

    /// The first of the members that belong into an object which is missing, and how the object is made of it.
    #[cold]
    fn strewn(&self, at: NodeId, field: &Field, shape: &Shape) -> Option<(NodeId, Fix)> {
        let Type::Object(_) = field.ty else { return None };
        let tree = self.tree;
        let mut buffer = String::new();
        tree.members(at).take(MOST_READ).find_map(|(key, _)| {
            let name = tree.string(key, &mut buffer);
            let is_known = shape.fields.iter().any(|field| field.name == name);
            let (outer, fix) = self.too_shallow(at, key, name, shape).filter(|_| !is_known)?;
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
    pub(super) fn is_strewn(&self, key: NodeId, name: &str, at: NodeId, shape: &Shape, lacks: (&str, bool)) -> bool {
        let (lacking, is_bare) = lacks;
        let found = self.too_shallow(at, key, name, shape).filter(|(outer, _)| *outer == lacking);
        found.is_some_and(|(_, fix)| is_bare || matches!(fix, Some(Fix::Nest(..))))
    }

    /// The object to which a member belongs that this one does not know, and how it gets there.
    #[cold]
    pub(super) fn too_shallow(
        &self,
        at: NodeId,
        key: NodeId,
        name: &str,
        shape: &Shape,
    ) -> Option<(&'static str, Option<Fix>)> {
        let tree = self.tree;
        let (outer, inner) = shape.fields.iter().find_map(|field| match field.ty {
            Type::Object(inner) => {
                let name = flattened(name, field.name).unwrap_or(name);
                inner.fields.iter().find(|one| one.name == name).map(|one| (field.name, (one.name, inner)))
            }
            _ => None,
        })?;
        let (known, inner) = inner;
        let fix = match tree.member(at, outer) {
            Some(object) => {
                // Moved, it keeps its name.
                let takes =
                    name == known && tree.node(object).ty == NodeKind::Object && tree.member(object, name).is_none();
                takes.then_some(Fix::Move(key + 1, object))
            }
            // Of several that belong there, the first makes the object; the others follow it.
            None => {
                let mut buffer = String::new();
                let mut before = tree.members(at).take(MOST_READ).take_while(|(other, _)| *other != key);
                let is_first = !before.any(|(other, _)| {
                    let other = tree.string(other, &mut buffer);
                    let other = flattened(other, outer).unwrap_or(other);
                    inner.fields.iter().any(|field| field.name == other)
                });
                is_first.then_some(Fix::Nest(key + 1, outer, known))
            }
        };
        Some((outer, fix))
    }

    /// Whether a member is told where a field is missed already.
    pub(super) fn is_claimed(&self, key: NodeId, name: &str, object: &Object, shape: &Shape) -> Option<bool> {
        let is_due = |field: &Field| matches!(field.need, Need::Required | Need::Expected);
        let renamed = shape.renamed.iter().find(|(old, _)| *old == name).map(|(_, new)| *new);
        let meant = renamed.or_else(|| {
            let free = shape.fields.iter().enumerate().filter(|(index, _)| object.get(*index).is_none());
            nearest(name, free.map(|(_, field)| field.name)).map(|near| near.word)
        })?;
        let place = shape.fields.iter().position(|field| field.name == meant && is_due(field))?;
        let free = object.get(place).is_none();
        let (claimed, _, sure) = self.misspelt(object.at, meant, shape).filter(|_| free)?;
        (claimed == key).then_some(sure)
    }

    /// Whether a member is told where the object around this one misses it.
    pub(super) fn is_missed_outside(&self, key: NodeId, name: &str, at: NodeId, shape: &Shape) -> bool {
        shape.fields.iter().any(|field| field.name == name && field.lacking().is_some())
            && self.tree.member(at, name).is_none()
            && self.misspelt(at, name, shape).is_none()
            && self.too_deep(at, name, shape) == Some(key)
    }
}

/// The name of the member in `location.assetReference`, `location[assetReference]` and `location_assetReference`.
fn flattened<'n>(name: &'n str, outer: &str) -> Option<&'n str> {
    let behind = name.strip_prefix(outer)?;
    behind.strip_prefix(['.', '_', '/', '-']).or_else(|| behind.strip_prefix('[')?.strip_suffix(']'))
}
