//! Where findings stand: node, stretch of the text, line in a card; and the paths to them.

use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZeroU32;
use core::ops::Range;

use super::{Path, Segment, Spans, View};
use crate::findings::order::by_start;
use crate::findings::{Finding, NodeId, Place};
use crate::json::locate::Locate;
use crate::json::tree::{NodeKind, OUTSIDE, Tree};

/// Names that together are longer, in bytes, are not repeated with every finding below them.
const LONGEST_PATH: usize = 1024;

/// A finding with its place.
pub(crate) struct Located<'v> {
    pub finding: &'v Finding,
    /// The node that it speaks of.
    pub node: NodeId,
    /// The stretch of the text, in bytes.
    pub range: Range<usize>,
    /// Line and column in a card.
    pub inner: Option<(NonZeroU32, u32)>,
}

impl<'v> View<'v> {
    /// The findings that are told, in the order of the text.
    pub(crate) fn located(&self) -> Vec<Located<'v>> {
        let tree = self.tree;
        let whole = |node: NodeId| tree.node(node).start as usize..tree.node(node).end as usize;
        let locate = |finding: &'v Finding| {
            let (node, range) = match finding.place {
                Place::Node(node) | Place::Key(node) => (node, whole(node)),
                Place::Missing(node, _) => (node, whole(node).start..whole(node).start + 1),
                // In order of the decoded text for now.
                Place::Inside(node, inside) | Place::Card(node, inside) => (node, inside.range()),
                Place::Payload => (Tree::ROOT, 0..0),
                Place::Text(range) => (tree.around(range.start as usize), range.range()),
                Place::Source(range, near) => (tree.around(near as usize), range.range()),
            };
            Located { finding, node, range, inner: None }
        };
        let mut located: Vec<Located<'v>> = self.findings.told().map(locate).collect();
        by_start(&mut located, |found| found.finding.order as usize);
        by_start(&mut located, |found| if found.is_inside() { found.range.start } else { 0 });
        by_start(&mut located, |found| if found.is_inside() { found.node as usize } else { 0 });
        self.undo_escapes(&mut located);
        if let Some(source) = self.source {
            let is_payload =
                |found: &&mut Located<'_>| !matches!(found.finding.place, Place::Source(..) | Place::Payload);
            for found in located.iter_mut().filter(is_payload) {
                found.range = source.mended.source(found.range.clone());
            }
        }
        by_start(&mut located, |found| found.range.start);
        if self.spans == Spans::Card {
            let mut lines = Locate::new(tree.text);
            for found in &mut located {
                found.inner = inner(&mut lines, found.range.start);
            }
        }
        located
    }

    /// Where a byte of the payload stands in the author's text.
    pub(super) fn in_source(&self, byte: u32) -> usize {
        let byte = byte as usize;
        self.source.map_or(byte, |source| source.mended.source(byte..byte).start)
    }

    /// Makes places in the text of places in what its strings say. Those of one string come in order.
    fn undo_escapes(&self, located: &mut [Located<'v>]) {
        let mut node = OUTSIDE;
        let mut stretches = self.tree.stretches(0);
        let mut buffer = String::new();
        let mut start = 0;
        while let Some(rest) = located.get_mut(start..).filter(|rest| !rest.is_empty()) {
            let here = rest.first().map_or(OUTSIDE, |found| found.node);
            let count = rest.iter().take_while(|found| found.node == here).count().max(1);
            start += count;
            let group = rest.get_mut(..count).unwrap_or_default();
            if !group.iter().any(|found| found.is_inside()) {
                continue;
            }
            if node != here {
                (node, stretches) = (here, self.tree.stretches(here));
            }
            let text = self.tree.string(here, &mut buffer);
            let mut lines = Locate::new(text);
            for found in group.iter_mut().filter(|found| found.is_inside()) {
                if let Place::Card(..) = found.finding.place {
                    found.inner = inner(&mut lines, found.range.start);
                }
                found.range = stretches.stretch(found.range.clone());
            }
        }
    }

    /// Ready to tell paths.
    pub(super) fn paths(&self) -> Paths<'v> {
        Paths { tree: self.tree, base: self.base, indices: Vec::new() }
    }
}

/// Line and column of a byte.
fn inner(lines: &mut Locate<'_>, byte: usize) -> Option<(NonZeroU32, u32)> {
    let place = lines.position(byte);
    NonZeroU32::new(place.line as u32).map(|line| (line, place.column as u32))
}

impl Located<'_> {
    /// The member that the node lacks.
    pub fn missing(&self) -> Option<&'static str> {
        if let Place::Missing(_, name) = self.finding.place { Some(name) } else { None }
    }

    fn is_inside(&self) -> bool {
        matches!(self.finding.place, Place::Inside(..) | Place::Card(..))
    }
}

/// The way from the root to nodes that are asked for mostly in the order of the text.
pub(super) struct Paths<'v> {
    tree: Tree<'v>,
    base: &'v Path,
    /// Arrays on the way to the last node: the array, an element, its index.
    indices: Vec<(NodeId, NodeId, usize)>,
}

impl Paths<'_> {
    /// The path of a finding.
    pub fn of(&mut self, found: &Located<'_>) -> Path {
        let mut path = self.to(found.node);
        if let Some(name) = found.missing() {
            path.0.push(Segment::Key(name.into()));
        }
        path
    }

    /// The path to a value or to the member with that key, cut short above names without measure.
    pub fn to(&mut self, node: NodeId) -> Path {
        let tree = self.tree;
        let mut steps = Vec::new();
        let mut here = self.told(node);
        let mut parent = tree.parent(here);
        while parent != OUTSIDE {
            steps.push(match self.name(here) {
                Some(key) => Segment::Key(tree.string(key, &mut String::new()).into()),
                None => Segment::Index(self.index(parent, here)),
            });
            here = parent;
            parent = tree.parent(here);
        }
        let mut path = self.base.clone();
        path.0.extend(steps.into_iter().rev());
        path
    }

    /// The key of a member, asked at its key or its value; elements and the root have none.
    fn name(&self, at: NodeId) -> Option<NodeId> {
        let member = at != Tree::ROOT && self.tree.node(self.tree.parent(at)).ty == NodeKind::Object;
        member.then_some(if self.tree.node(at).is_key() { at } else { at.saturating_sub(1) })
    }

    /// The node itself, or the innermost one around it whose path is short enough to be told with every finding.
    pub fn told(&self, at: NodeId) -> NodeId {
        let length = |at| self.name(at).map_or(0, |key| self.tree.inside(key).len());
        let mut whole = 0;
        let mut here = at;
        while here != OUTSIDE {
            whole += length(here);
            here = self.tree.parent(here);
        }
        here = at;
        while whole > LONGEST_PATH {
            whole -= length(here);
            here = self.tree.parent(here);
        }
        here
    }

    /// The index of an array's element. Nodes mostly come in order, so the last answer is where the search starts.
    fn index(&mut self, array: NodeId, element: NodeId) -> usize {
        let Paths { tree, indices, .. } = self;
        indices.retain(|(other, _, _)| tree.node(*other).next > array && *other <= array);
        let last = indices.iter().find(|(other, from, _)| *other == array && *from <= element);
        let (mut here, mut index) = last.map_or((array + 1, 0), |(_, from, index)| (*from, *index));
        while here < element {
            here = tree.node(here).next;
            index += 1;
        }
        indices.retain(|(other, _, _)| *other != array);
        indices.push((array, here, index));
        index
    }
}
