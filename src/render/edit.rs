//! Fixes, as JSON Patch and as edits of the author's own text.
//!
//! Only what a fix names changes: a value, a key, or a member with its comma. Indentation, the order of keys, line
//! ends and the escapes of all other texts stay as they are.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::locate::{Located, Paths};
use super::{Edit, Fix, Op, Patch, Path, Segment, Spans, View};
use crate::findings::order::by_start;
use crate::findings::{self, NodeId};
use crate::json::locate::Locate;
use crate::json::swar::last;
use crate::json::tree::{NodeKind, Tree};
use crate::json::write;

impl View<'_> {
    /// How a finding can be mended. A patch needs the whole path.
    pub(super) fn fix(&self, found: &Located<'_>, paths: &mut Paths<'_>, units: &mut Locate<'_>) -> Option<Fix> {
        let fix = self.findings.fix(found.finding.fix?);
        let patch = self.patch(fix, paths)?;
        let edits = if self.spans == Spans::Json { self.edits(fix) } else { Vec::new() };
        Some(Fix { safe: found.finding.safe, patch, edits: in_units(edits, units) })
    }

    /// What a fix changes in the payload; none when the way there is too long to be told.
    pub(super) fn patch(&self, fix: findings::Fix, paths: &mut Paths<'_>) -> Option<Vec<Patch>> {
        // There is no payload that could be patched.
        if self.source.is_some() {
            return Some(Vec::new());
        }
        let mut to = |node| (paths.told(node) == node).then(|| paths.to(node));
        let patch = |op, path, value| Patch { op, path, value };
        let sibling = |path: &Path, name: &str| {
            let mut path = path.clone();
            path.0.pop();
            path.0.push(Segment::Key(name.into()));
            path
        };
        Some(match fix {
            findings::Fix::Open => return None,
            // It makes a payload of what is none.
            findings::Fix::Edits(_) => Vec::new(),
            findings::Fix::Json(node, _) | findings::Fix::Text(node, _) | findings::Fix::Wrap(node) => {
                alloc::vec![patch(Op::Replace, to(node)?, self.new_value(fix))]
            }
            findings::Fix::Elements(node, text) => {
                let mut path = to(node)?;
                let Some(Segment::Index(first)) = path.0.pop() else { return None };
                let put = |(place, json): (usize, &str)| {
                    let mut path = path.clone();
                    path.0.push(Segment::Index(first + place));
                    patch(if place == 0 { Op::Replace } else { Op::Add }, path, Some(json.into()))
                };
                self.findings.text(text).split('\n').enumerate().map(put).collect()
            }
            findings::Fix::Again(_) => Vec::new(),
            findings::Fix::Remove(node) => alloc::vec![patch(Op::Remove, to(node)?, None)],
            findings::Fix::Words([(one, first), (other, second)]) => {
                let mut put = |node, word| Some(patch(Op::Replace, to(node)?, Some(write::quoted(word))));
                alloc::vec![put(one, first)?, put(other, second)?]
            }
            findings::Fix::Split(node, word, name, other) => {
                let path = to(node)?;
                let new = sibling(&path, name);
                alloc::vec![
                    patch(Op::Replace, path, Some(write::quoted(word))),
                    patch(Op::Add, new, Some(write::quoted(other)))
                ]
            }
            findings::Fix::Move(node, object) => {
                let (path, mut new) = (to(node)?, to(object)?);
                new.0.extend(path.0.last().cloned());
                alloc::vec![patch(Op::Remove, path, None), patch(Op::Add, new, self.new_value(fix))]
            }
            findings::Fix::Rename(node, name) | findings::Fix::Nest(node, &name, _) => {
                let path = to(node)?;
                let new = sibling(&path, name);
                alloc::vec![patch(Op::Remove, path, None), patch(Op::Add, new, self.new_value(fix))]
            }
        })
    }

    /// The JSON text that a fix puts somewhere.
    fn new_value(&self, fix: findings::Fix) -> Option<String> {
        let mut json = Vec::new();
        match fix {
            findings::Fix::Json(_, text) => json.extend_from_slice(self.findings.text(text).as_bytes()),
            findings::Fix::Text(_, text) => write::string(self.findings.text(text), &mut json),
            findings::Fix::Rename(node, _) | findings::Fix::Move(node, _) => {
                json.extend_from_slice(self.tree.raw(node).as_bytes())
            }
            findings::Fix::Wrap(node) => {
                json.push(b'[');
                json.extend_from_slice(self.tree.raw(node).as_bytes());
                json.push(b']');
            }
            findings::Fix::Nest(node, _, name) => {
                json.push(b'{');
                write::string(name, &mut json);
                json.push(b':');
                json.extend_from_slice(self.tree.raw(node).as_bytes());
                json.push(b'}');
            }
            findings::Fix::Open
            | findings::Fix::Edits(_)
            | findings::Fix::Elements(..)
            | findings::Fix::Remove(_)
            | findings::Fix::Again(_)
            | findings::Fix::Words(_)
            | findings::Fix::Split(..) => return None,
        }
        String::from_utf8(json).ok()
    }

    /// What a fix changes in the text, in order.
    pub fn edits(&self, fix: findings::Fix) -> Vec<(Range<usize>, String)> {
        let tree = &self.tree;
        let mut edits = Vec::new();
        let mut replace = |range: Range<usize>, text: String| {
            if tree.text.get(range.clone()) != Some(text.as_str()) {
                edits.push((range, text));
            }
        };
        match fix {
            findings::Fix::Open => {}
            findings::Fix::Edits(range) => {
                return self.findings.edits(range).map(|(at, text)| (at.range(), text.into())).collect();
            }
            findings::Fix::Json(node, _) | findings::Fix::Text(node, _) => {
                replace(stretch(tree, node), self.new_value(fix).unwrap_or_default());
            }
            findings::Fix::Elements(node, text) => {
                let all: Vec<&str> = self.findings.text(text).split('\n').collect();
                replace(stretch(tree, node), all.join(", "));
            }
            findings::Fix::Wrap(node) => {
                let Range { start, end } = stretch(tree, node);
                replace(start..start, "[".into());
                replace(end..end, "]".into());
            }
            findings::Fix::Words(words) => {
                for (node, word) in words {
                    replace(stretch(tree, node), write::quoted(word));
                }
            }
            findings::Fix::Split(node, word, name, other) => {
                replace(
                    stretch(tree, node),
                    [&*write::quoted(word), ", ", &write::quoted(name), ": ", &write::quoted(other)].concat(),
                );
            }
            findings::Fix::Remove(node) | findings::Fix::Again(node) => replace(with_comma(tree, node), String::new()),
            findings::Fix::Move(node, object) => {
                let member = tree.text.get(stretch(tree, node - 1).start..stretch(tree, node).end).unwrap_or_default();
                let last = last_below(tree, object);
                let end = if last == object { stretch(tree, object).start + 1 } else { stretch(tree, last).end };
                let comma = if last == object { "" } else { ", " };
                replace(with_comma(tree, node), String::new());
                replace(end..end, [comma, member].concat());
            }
            findings::Fix::Rename(node, name) => replace(stretch(tree, node - 1), write::quoted(name)),
            findings::Fix::Nest(node, name, _) => {
                // A member that moves within its object keeps its place.
                replace(stretch(tree, node - 1), write::quoted(name));
                replace(stretch(tree, node), self.new_value(fix).unwrap_or_default());
            }
        }
        by_start(&mut edits, |(range, _)| range.start);
        if let Some(source) = self.source {
            for (range, _) in &mut edits {
                *range = source.mended.source(range.clone());
            }
        }
        edits
    }
}

/// The same edits, for who counts UTF-16 units too.
fn in_units(edits: Vec<(Range<usize>, String)>, locate: &mut Locate<'_>) -> Vec<Edit> {
    let mut unit = |byte| locate.position(byte).offset;
    let edit = |(bytes, text): (Range<usize>, String)| {
        let units = unit(bytes.start)..unit(bytes.end);
        Edit { bytes, units, text }
    };
    edits.into_iter().map(edit).collect()
}

fn stretch(tree: &Tree<'_>, at: NodeId) -> Range<usize> {
    let node = tree.node(at);
    node.start as usize..node.end as usize
}

/// The value of the last member of an object; the object itself when it has none. Found from behind: many a member may
/// move into one object.
fn last_below(tree: &Tree<'_>, object: NodeId) -> NodeId {
    let mut last = tree.node(object).next - 1;
    while last != object && tree.parent(last) != object {
        last = tree.parent(last);
    }
    last
}

/// A member, or an element, with one of the commas around it.
fn with_comma(tree: &Tree<'_>, at: NodeId) -> Range<usize> {
    let parent = tree.parent(at);
    let in_object = tree.node(parent).ty == NodeKind::Object;
    let first = at - NodeId::from(in_object);
    let start = stretch(tree, first).start;
    let next = tree.node(at).next;
    if next < tree.node(parent).next {
        return start..stretch(tree, next).start;
    }
    let inside = stretch(tree, parent).start + 1..stretch(tree, parent).end - 1;
    // The last one takes the comma before it along.
    match tree.text.get(inside.start..start).and_then(|before| last(before.as_bytes(), b',')) {
        Some(comma) => inside.start + comma..stretch(tree, at).end,
        None => inside,
    }
}
