//! Findings: where they stand, how they weigh, how they can be mended.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::Check;
use crate::json::tree::{At, OUTSIDE, Type as Json};
use crate::json::write;
use crate::report::{Finding, Fix, Inner, Issue, Op, Patch, Path, Position, Segment, Severity, Span};

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

/// Names that together are longer, in bytes, are not repeated with every finding below them.
const LONGEST_PATH: usize = 1024;

impl Check<'_> {
    /// Adds a finding.
    #[cold]
    pub fn find(&mut self, place: Place, mut finding: Finding) {
        if self.manner.counting {
            return self.count(&finding);
        }
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
        if self.manner.counting {
            return self.count(&finding);
        }
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

    /// Takes note of a finding that nobody will read.
    pub(super) fn count(&mut self, finding: &Finding) {
        if let Some(severity) = self.options.severity.weigh(finding.code, finding.severity) {
            self.failed |= severity == Severity::Error;
            self.buffers.untold += 1;
        }
    }

    pub(super) fn push(
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
        // A patch needs the whole path.
        let fix = fix.filter(|_| self.told(node) == node);
        self.buffers.issues.push(Issue { code, severity, path, params, span, inner, fix });
        self.buffers.issues.last_mut()
    }

    pub(super) fn replace_text(&self, at: At, text: &str, safe: bool) -> Fix {
        let mut value = Vec::new();
        write::string(text, &mut value);
        self.replace(at, String::from_utf8(value).unwrap_or_default(), safe)
    }

    /// A fix that puts other JSON text in a value's place.
    pub fn replace(&self, at: At, value: String, safe: bool) -> Fix {
        Fix { safe, patch: alloc::vec![Patch { op: Op::Replace, path: self.path(at), value: Some(value) }] }
    }

    /// A fix that gives a member another key.
    pub(super) fn rename(&self, value: At, name: &str, safe: bool) -> Fix {
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

    /// The path of a value or of the member with that key, cut short above names without measure.
    #[cold]
    pub fn path(&self, at: At) -> Path {
        let tree = self.tree;
        let mut path = Path::default();
        let mut here = self.told(at);
        while tree.node(here).parent != OUTSIDE {
            path.0.push(match self.name(here) {
                Some(key) => Segment::Key(tree.string(key, &mut String::new()).into()),
                None => Segment::Index(self.index(tree.node(here).parent, here)),
            });
            here = tree.node(here).parent;
        }
        path.0.reverse();
        path
    }

    /// The key of a member, asked at its key or its value; elements and the root have none.
    fn name(&self, at: At) -> Option<At> {
        let node = self.tree.node(at);
        let member = node.parent != OUTSIDE && self.tree.node(node.parent).ty == Json::Object;
        member.then_some(if node.key { at } else { at.saturating_sub(1) })
    }

    /// The node itself, or the innermost one around it whose path is short enough to be told with every finding.
    fn told(&self, at: At) -> At {
        let length = |at| self.name(at).map_or(0, |key| self.tree.inside(key).len());
        let mut whole = 0;
        let mut here = at;
        while here != OUTSIDE {
            whole += length(here);
            here = self.tree.node(here).parent;
        }
        here = at;
        while whole > LONGEST_PATH {
            whole -= length(here);
            here = self.tree.node(here).parent;
        }
        here
    }

    /// The index of an array's element. Findings mostly come in order, so the last answer is where the search starts.
    pub(super) fn index(&self, array: At, element: At) -> usize {
        let mut known = self.buffers.indices.borrow_mut();
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

/// The start of a text that a stranger may have made very long.
pub fn clip(name: &str) -> &str {
    name.char_indices().nth(64).map_or(name, |(at, _)| name.split_at_checked(at).map_or(name, |(start, _)| start))
}
