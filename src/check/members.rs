//! Which of the members that a shape knows an object has, and which stand for others: looked up once, when the first of
//! them is missed. To look through the object for every name and every finding would take a time that grows with the
//! square of its size.

use alloc::string::String;
use alloc::vec::Vec;

use super::Check;
use crate::json::tree::{NodeId, NodeKind, Tree};
use crate::shape::{Field, Near, Shape, Traits, nearest_of, pairs};
use crate::small::SMALL;
use crate::texts::bare;

/// No shape has more fields; a test counts.
pub const MOST_FIELDS: usize = 40;

/// So many members are looked at for a field that is missing.
pub(super) const MOST_READ: usize = 64;

/// So many letters of a name tell which one was begun.
const LEAST_BEGUN: usize = 3;

/// The values of an object's members under the names of a shape's fields; the last one of several.
#[derive(Debug, Clone, Copy)]
pub(super) struct Members(pub [NodeId; MOST_FIELDS]);

impl Default for Members {
    fn default() -> Self {
        Members([0; MOST_FIELDS])
    }
}

impl Members {
    pub fn of(tree: &Tree<'_>, at: NodeId, shape: &Shape) -> Self {
        let mut members = Members::default();
        let mut buffer = String::new();
        for (key, value) in tree.members(at).filter(|_| tree.node(at).ty == NodeKind::Object) {
            let name = tree.string(key, &mut buffer);
            if let Some(place) = shape.place(name).and_then(|field| members.0.get_mut(field)) {
                *place = value;
            }
        }
        members
    }

    /// The value of the field with that place in the table.
    pub fn get(&self, field: usize) -> Option<NodeId> {
        // The root is never a member, so 0 says that there is none.
        self.0.get(field).copied().filter(|at| *at != 0)
    }

    pub fn has(&self, field: usize) -> bool {
        self.get(field).is_some()
    }
}

/// A member that stands for a field.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim {
    pub key: NodeId,
    /// Why it seems to be that.
    pub reason: &'static str,
    /// Whether there is no doubt.
    pub sure: bool,
}

/// What is known of one object.
#[derive(Debug)]
pub(super) struct Roll {
    at: NodeId,
    members: Members,
    /// The fields that are missed, each with the first member that stands for it, once somebody has asked.
    claims: Option<Vec<(usize, Claim)>>,
}

/// The names of a shape’s fields: what can be told of them without a closer look.
#[derive(Debug)]
pub(super) struct Names {
    fields: &'static [Field],
    traits: [Traits; MOST_FIELDS],
}

/// The field that a name of another language means, the first that may be meant.
#[inline(never)]
fn translated(written: &str, others: &'static str, may_be: &dyn Fn(&str) -> bool) -> Option<&'static str> {
    let plain = |letter: char| match letter {
        'é' | 'è' | 'ê' | 'É' => 'e',
        _ => letter.to_ascii_lowercase(),
    };
    let letters = || written.chars().map(plain).filter(char::is_ascii_alphabetic);
    let is_meant = |(name, field): &(&str, &str)| letters().eq(name.chars()) && may_be(field);
    pairs(others).find(is_meant).map(|(_, field)| field)
}

/// The field nearest to what is written, among those that are free; before others one that is missed and whose name is
/// only begun, such as `contract` or `assetRef`.
fn nearest_name(
    names: &mut Vec<Names>,
    written: &str,
    shape: &Shape,
    is_free: &dyn Fn(usize) -> bool,
) -> Option<Near<'static>> {
    let seen = bare(written);
    let written = seen.as_deref().unwrap_or(written);
    let begins = |name: &str| name.get(..written.len()).is_some_and(|start| start.eq_ignore_ascii_case(written));
    // `Event` is no `eventDate` that was begun.
    let is_whole = shape.fields.iter().any(|field| field.name.eq_ignore_ascii_case(written));
    let mut begun = shape.fields.iter().enumerate().filter(|(index, field)| {
        !is_whole && field.is_due() && written.len() < field.name.len() && begins(field.name) && is_free(*index)
    });
    if let (Some((_, field)), None) = (begun.next().filter(|_| written.len() >= LEAST_BEGUN), begun.next()) {
        return Some(Near { word: field.name, sure: false });
    }
    // What differs in case alone is no other language.
    let may_be = |word: &str| !word.eq_ignore_ascii_case(written) && shape.place(word).is_some_and(is_free);
    if let Some(word) = translated(written, shape.others, &may_be) {
        return Some(Near { word, sure: false });
    }
    if SMALL {
        let fields = shape.fields.iter().enumerate().filter(|(index, _)| is_free(*index));
        return nearest_of(written, &mut fields.map(|(_, field)| (field.name, Traits::of(field.name))));
    }
    let known = names.iter().position(|names| core::ptr::eq(names.fields, shape.fields));
    let known = known.unwrap_or_else(|| {
        let mut traits = [Traits::default(); MOST_FIELDS];
        for (traits, field) in traits.iter_mut().zip(shape.fields) {
            *traits = Traits::of(field.name);
        }
        names.push(Names { fields: shape.fields, traits });
        names.len() - 1
    });
    let Names { traits, .. } = names.get(known)?;
    let fields = shape.fields.iter().zip(traits).enumerate().filter(|(index, _)| is_free(*index));
    nearest_of(written, &mut fields.map(|(_, (field, traits))| (field.name, *traits)))
}

impl Roll {
    fn of(tree: &Tree<'_>, at: NodeId, shape: &Shape) -> Self {
        Roll { at, members: Members::of(tree, at, shape), claims: None }
    }

    fn claims(&self, tree: &Tree<'_>, shape: &Shape, names: &mut Vec<Names>) -> Vec<(usize, Claim)> {
        let mut claims: Vec<(usize, Claim)> = Vec::new();
        let mut buffer = String::new();
        for (key, _) in tree.members(self.at).take(MOST_READ) {
            let written = tree.string(key, &mut buffer);
            if shape.place(written).is_some() {
                continue;
            }
            let (word, reason, sure) = match shape.renamed.iter().find(|(old, _)| *old == written) {
                Some((_, new)) => (*new, "v1-name", false),
                // Only a name that is as near to no other field that is free.
                None => match nearest_name(names, written, shape, &|field| !self.members.has(field)) {
                    Some(Near { word, sure }) => (word, "misspelt", sure),
                    None => continue,
                },
            };
            let Some(place) = shape.place(word) else { continue };
            let claim = Claim { key, reason, sure };
            // One beyond doubt goes before one that is only near.
            match claims.iter_mut().find(|(known, _)| *known == place) {
                None => claims.push((place, claim)),
                Some((_, before)) if sure && !before.sure => *before = claim,
                Some(_) => {}
            }
        }
        claims
    }
}

impl Check<'_, '_> {
    /// What is known of the object that is checked, or of one around it.
    fn roll(&mut self, at: NodeId, shape: &Shape) -> Option<&mut Roll> {
        let tree = self.tree;
        let rolls = &mut self.buffers.rolls;
        let known = rolls.iter().position(|roll| roll.at == at).unwrap_or_else(|| {
            // Objects that have ended are not asked for again.
            let holds = |outer: NodeId, inner| (outer..tree.node(outer).next).contains(&inner);
            rolls.retain(|roll| holds(roll.at, at) || holds(at, roll.at));
            rolls.push(Roll::of(&tree, at, shape));
            rolls.len() - 1
        });
        rolls.get_mut(known)
    }

    /// The value of an object's member under the name of the field with that place in the table.
    pub(super) fn member_of(&mut self, at: NodeId, shape: &Shape, field: usize) -> Option<NodeId> {
        self.roll(at, shape)?.members.get(field)
    }

    /// Whether there is one.
    pub(super) fn has(&mut self, at: NodeId, shape: &Shape, field: usize) -> bool {
        self.member_of(at, shape, field).is_some()
    }

    /// The field nearest to the name of a member, among those that are free.
    pub(super) fn nearest_field(
        &mut self,
        written: &str,
        shape: &Shape,
        is_free: &dyn Fn(usize) -> bool,
    ) -> Option<Near<'static>> {
        nearest_name(&mut self.buffers.names, written, shape, is_free)
    }

    /// The member that stands for a field that the object does not have.
    pub(super) fn claim(&mut self, at: NodeId, name: &str, shape: &Shape) -> Option<Claim> {
        let tree = self.tree;
        let mut names = core::mem::take(&mut self.buffers.names);
        let place = shape.place(name);
        let claim = self.roll(at, shape).and_then(|roll| {
            let claims = roll.claims.take().unwrap_or_else(|| roll.claims(&tree, shape, &mut names));
            let claim = claims.iter().find(|(field, _)| Some(*field) == place).map(|(_, claim)| *claim);
            roll.claims = Some(claims);
            claim
        });
        self.buffers.names = names;
        claim
    }
}
