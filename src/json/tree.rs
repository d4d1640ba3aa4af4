//! Reading a scanned text: nodes, members, elements, decoded strings.

use alloc::string::String;
use core::ops::Range;

use super::hex::hex;
use super::swar::{equal, find, plain};

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodeKind {
    /// `{ … }`; its children are a key, its value, a key, its value …
    Object,
    /// `[ … ]`
    Array,
    /// `" … "`
    String,
    /// A number, as written.
    Number,
    /// `true`
    True,
    /// `false`
    False,
    /// `null`
    Null,
}

/// One value (or key) of the text.
#[derive(Debug, Clone, Copy)]
pub struct Node {
    /// What it is.
    pub ty: NodeKind,
    /// Which of the marks below hold.
    pub marks: u8,
    /// How many nodes before it the object or array around it stands, 0 of the root; at most [`FAR`], see
    /// [`Tree::parent`].
    pub up: u16,
    /// First byte, an opening quote or bracket included.
    pub start: u32,
    /// First byte behind it.
    pub end: u32,
    /// The node that follows this one and all below it.
    pub next: NodeId,
}

/// A string with at least one backslash: it must be decoded before it is read.
pub const ESCAPED: u8 = 1;
/// A string with an escape that the normal form spells otherwise: `\/` or `\uXXXX`.
pub const RESPELT: u8 = 2;
/// A member's key; its value is the next node.
pub const KEY: u8 = 4;

/// What surrounds a node begins that many nodes before it, or still more.
pub const FAR: u16 = u16::MAX;

impl Node {
    /// Whether it is a string with at least one backslash.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub const fn escaped(&self) -> bool {
        self.marks & ESCAPED != 0
    }

    /// Whether it is a string that the normal form spells otherwise.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub const fn respelt(&self) -> bool {
        self.marks & RESPELT != 0
    }

    /// Whether it is a member's key.
    pub const fn is_key(&self) -> bool {
        self.marks & KEY != 0
    }
}

/// What lies around the root.
pub const OUTSIDE: NodeId = NodeId::MAX;

/// The place of a node in its tree.
pub type NodeId = u32;

/// A text and its nodes; the root is node 0.
#[derive(Debug, Clone, Copy)]
pub struct Tree<'t> {
    /// The whole text.
    pub text: &'t str,
    /// Its nodes in the order of the text, each before what it holds.
    pub nodes: &'t [Node],
}

/// What stands where no node is: never seen, so that reading needs no panic.
const NOTHING: Node = Node { ty: NodeKind::Null, marks: 0, up: 0, start: 0, end: 0, next: NodeId::MAX };

impl<'t> Tree<'t> {
    /// The root value.
    pub const ROOT: NodeId = 0;

    /// The node at a place.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn node(&self, at: NodeId) -> &'t Node {
        self.nodes.get(at as usize).unwrap_or(&NOTHING)
    }

    /// A key and its value.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn pair(&self, key: NodeId) -> &'t [Node; 2] {
        self.nodes.get(key as usize..).and_then(|rest| rest.first_chunk()).unwrap_or(&[NOTHING; 2])
    }

    /// A node's own text, quotes and brackets included.
    #[inline]
    pub fn raw(&self, at: NodeId) -> &'t str {
        let node = self.node(at);
        self.text.get(node.start as usize..node.end as usize).unwrap_or_default()
    }

    /// What a string node says. `buffer` is used only if there are escapes.
    #[inline]
    pub fn string<'b>(&self, at: NodeId, buffer: &'b mut String) -> &'b str
    where
        't: 'b,
    {
        let inside = self.inside(at);
        if !self.node(at).escaped() {
            return inside;
        }
        buffer.clear();
        unescape(inside, buffer);
        buffer
    }

    /// The text between a string's quotes, as written.
    #[inline]
    pub fn inside(&self, at: NodeId) -> &'t str {
        let node = self.node(at);
        self.text.get(node.start as usize + 1..(node.end as usize).saturating_sub(1)).unwrap_or_default()
    }

    /// The bytes between a string's quotes, as written.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn inside_bytes(&self, at: NodeId) -> &'t [u8] {
        let node = self.node(at);
        let bytes = self.text.as_bytes();
        bytes.get(node.start as usize + 1..(node.end as usize).saturating_sub(1)).unwrap_or_default()
    }

    /// Whether it is a string that says just that, without escapes.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn reads(&self, node: &Node, text: &str) -> bool {
        let inside = node.start as usize + 1..(node.end as usize).saturating_sub(1);
        !node.escaped() && self.text.as_bytes().get(inside).is_some_and(|bytes| equal(bytes, text.as_bytes()))
    }

    /// Whether it is a string without a backslash that starts and ends with a visible letter of ASCII.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn is_plain(&self, node: &Node) -> bool {
        let bytes = self.text.as_bytes();
        let edge = |at: u32| bytes.get(at as usize).is_some_and(|byte| byte.is_ascii_graphic() && *byte != b'"');
        node.ty == NodeKind::String && !node.escaped() && edge(node.start + 1) && edge(node.end.saturating_sub(2))
    }

    /// The elements of an array.
    pub fn elements(&self, at: NodeId) -> impl Iterator<Item = NodeId> + use<'t> {
        let tree = *self;
        let end = tree.node(at).next;
        let mut here = at + 1;
        core::iter::from_fn(move || {
            let element = here;
            (element < end).then(|| {
                here = tree.node(element).next;
                element
            })
        })
    }

    /// The members of an object: key and value.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn members(&self, at: NodeId) -> impl Iterator<Item = (NodeId, NodeId)> + use<'t> {
        let tree = *self;
        let end = tree.node(at).next;
        let mut here = at + 1;
        core::iter::from_fn(move || {
            let key = here;
            (key < end).then(|| {
                here = tree.node(key + 1).next;
                (key, key + 1)
            })
        })
    }

    /// The members of an object, to be asked for by name.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn by_name(&self, at: NodeId) -> ByName<'t> {
        let end = self.node(at).next;
        ByName { tree: *self, next: at + 1, due: at + 1, left: 0, end }
    }

    /// The value of the member of that name; the last one when there are several.
    pub fn member(&self, at: NodeId, name: &str) -> Option<NodeId> {
        if self.node(at).ty != NodeKind::Object {
            return None;
        }
        let mut buffer = String::new();
        let mut found = None;
        for (key, value) in self.members(at) {
            let node = self.node(key);
            if self.reads(node, name) || node.escaped() && self.string(key, &mut buffer) == name {
                found = Some(value);
            }
        }
        found
    }

    /// The innermost node around a byte of the text.
    #[cold]
    pub fn around(&self, byte: usize) -> NodeId {
        let before = self.nodes.partition_point(|node| node.start as usize <= byte);
        let mut at = before.saturating_sub(1) as NodeId;
        while self.node(at).end as usize <= byte && at != Self::ROOT {
            at = self.parent(at);
        }
        at
    }

    /// The object or array around a node; of the root, [`OUTSIDE`].
    #[cold]
    pub fn parent(&self, at: NodeId) -> NodeId {
        match self.node(at).up {
            0 => OUTSIDE,
            FAR => {
                // What begins so far before it lies inside of what surrounds it, or is that.
                let mut around = at - NodeId::from(FAR);
                while self.node(around).next <= at {
                    around = self.parent(around);
                }
                around
            }
            near => at - NodeId::from(near),
        }
    }

    /// Relates places in a string's decoded text to places in the whole text.
    pub fn stretches(&self, at: NodeId) -> SourceMap<'t> {
        let first = self.node(at).start as usize + 1;
        SourceMap { inside: self.inside(at), escaped: self.node(at).escaped(), first, decoded: 0, raw: 0 }
    }
}

/// Members that are asked for by name, each name once: quick when the names come in the order of the text.
#[derive(Debug)]
pub struct ByName<'t> {
    tree: Tree<'t>,
    /// The first key that may not have been found yet.
    next: NodeId,
    /// Behind all that were found.
    due: NodeId,
    /// How many keys before that were not found.
    left: usize,
    end: NodeId,
}

impl<'t> ByName<'t> {
    /// The member whose key says `name`, the first one of several: the place of its key, its key and its value.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn take(&mut self, name: &str) -> Option<(NodeId, &'t [Node; 2])> {
        let here = self.next;
        if here == self.end {
            return None;
        }
        let pair @ [key, value] = self.tree.pair(here);
        if !self.tree.reads(key, name) {
            return self.seek(name);
        }
        self.next = value.next;
        if here == self.due {
            self.due = value.next;
        } else {
            self.found_before();
        }
        Some((here, pair))
    }

    fn found_before(&mut self) {
        self.left -= 1;
        if self.left == 0 {
            self.next = self.due;
        }
    }

    #[inline(never)]
    fn seek(&mut self, name: &str) -> Option<(NodeId, &'t [Node; 2])> {
        let mut here = self.next;
        let mut ahead = 0;
        let mut buffer = String::new();
        while here < self.end {
            let pair @ [key, value] = self.tree.pair(here);
            if self.tree.reads(key, name) || (key.escaped() && self.tree.string(here, &mut buffer) == name) {
                if here < self.due {
                    self.found_before();
                } else {
                    self.due = value.next;
                    self.left += ahead;
                    if self.left == 0 {
                        self.next = self.due;
                    }
                }
                return Some((here, pair));
            }
            ahead += usize::from(here >= self.due);
            here = value.next;
        }
        None
    }

    /// Whether every member was found.
    pub fn all_taken(&self) -> bool {
        self.left == 0 && self.due == self.end
    }
}

/// Walks a string once, for places asked in ascending order; an earlier place starts again.
#[derive(Debug, Clone)]
pub struct SourceMap<'t> {
    inside: &'t str,
    escaped: bool,
    first: usize,
    decoded: usize,
    raw: usize,
}

impl SourceMap<'_> {
    /// Where a stretch of the decoded text stands in the whole text, in bytes.
    pub fn stretch(&mut self, decoded: Range<usize>) -> Range<usize> {
        let start = self.place(decoded.start);
        // The next stretch may start before this one ends.
        start..self.clone().place(decoded.end)
    }

    fn place(&mut self, decoded: usize) -> usize {
        if !self.escaped {
            return self.first + decoded;
        }
        if decoded < self.decoded {
            (self.decoded, self.raw) = (0, 0);
        }
        let mut piece = String::new();
        while self.decoded < decoded && self.raw < self.inside.len() {
            let rest = self.inside.get(self.raw..).unwrap_or_default();
            let run = plain(rest.as_bytes()).min(decoded - self.decoded);
            if run > 0 {
                self.decoded += run;
                self.raw += run;
                continue;
            }
            piece.clear();
            self.raw += unescape_one(rest, &mut piece);
            self.decoded += piece.len();
        }
        self.first + self.raw
    }
}

/// Decodes the escapes of RFC 8259 §7. Half a surrogate pair becomes U+FFFD; the scan has noted it.
pub fn unescape(inside: &str, out: &mut String) {
    let mut rest = inside;
    out.reserve(inside.len());
    while let Some(at) = find(rest.as_bytes(), b'\\') {
        let (plain, escape) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(plain);
        let used = unescape_one(escape, out);
        rest = escape.get(used..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// Decodes one character or escape at the start of `rest`; returns the bytes it took.
fn unescape_one(rest: &str, out: &mut String) -> usize {
    let Some(escape) = rest.strip_prefix('\\') else {
        let Some(first) = rest.chars().next() else { return 1 };
        out.push(first);
        return first.len_utf8();
    };
    let letter = escape.bytes().next().unwrap_or_default();
    out.push(match letter {
        b'b' => '\u{8}',
        b'f' => '\u{C}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let unit = unit(escape);
            let second = escape.get(5..).and_then(|behind| behind.strip_prefix('\\'));
            if let (0xD800..0xDC00, Some(second)) = (unit, second)
                && let low @ 0xDC00..0xE000 = self::unit(second)
            {
                out.push(char::from_u32(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)).unwrap_or('\u{FFFD}'));
                return 12;
            }
            out.push(char::from_u32(unit).unwrap_or('\u{FFFD}'));
            return 6;
        }
        other => char::from(other),
    });
    2
}

/// The number of `uXXXX`; 0 when that is not what stands there.
pub(super) fn unit(escape: &str) -> u32 {
    escape.as_bytes().strip_prefix(b"u").and_then(|digits| hex(digits.get(..4)?)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::json::scan::scan;

    /// The values found for names, and whether nothing else is there.
    fn asked(text: &str, names: &[&str]) -> (Vec<String>, bool) {
        let mut nodes = Vec::new();
        scan(text, 9, &mut nodes, &mut Vec::new()).unwrap();
        let tree = Tree { text, nodes: &nodes };
        let mut members = tree.by_name(Tree::ROOT);
        let found =
            names.iter().map(|name| members.take(name).map_or("", |(key, _)| tree.raw(key + 1)).into()).collect();
        (found, members.all_taken())
    }

    fn values<const N: usize>(values: [&str; N]) -> Vec<String> {
        values.map(String::from).into()
    }

    #[test]
    fn members_by_name() {
        let text = r#"{"a":1,"b":[2],"c":{"a":0},"d":4}"#;
        assert_eq!(asked(text, &["a", "b", "c", "d"]), (values(["1", "[2]", "{\"a\":0}", "4"]), true));
        assert_eq!(asked(text, &["d", "c", "b", "a"]), (values(["4", "{\"a\":0}", "[2]", "1"]), true));
        assert_eq!(asked(text, &["c", "x", "a", "d", "b"]), (values(["{\"a\":0}", "", "1", "4", "[2]"]), true));
        assert_eq!(asked(text, &["b", "d"]), (values(["[2]", "4"]), false));
        assert_eq!(asked(text, &["a", "b", "c"]), (values(["1", "[2]", "{\"a\":0}"]), false));
        assert_eq!(asked("{}", &["a"]), (values([""]), true));
        assert_eq!(asked(r#"{"":1}"#, &["a"]), (values([""]), false));
    }

    #[test]
    fn what_surrounds_a_node_however_far_before_it_that_begins() {
        let zeros = |count| alloc::vec!["0"; count].join(",");
        let [few, many] = [zeros(3), zeros(70_000)];
        let members = alloc::vec![r#""e":[{}]"#; 70_000].join(",");
        let text = alloc::format!(
            r#"[{many},{{"a":[{many},{few}],"b":{{"c":[{few}],"d":{{{members}}}}}}},[[{few}],[{many}]],{few}]"#
        );
        let mut nodes = Vec::new();
        scan(&text, 9, &mut nodes, &mut Vec::new()).unwrap();
        let tree = Tree { text: &text, nodes: &nodes };
        let mut around = alloc::vec![OUTSIDE];
        for at in 0..nodes.len() as NodeId {
            while around.last().is_some_and(|last| *last != OUTSIDE && tree.node(*last).next <= at) {
                around.pop();
            }
            assert_eq!(Some(&tree.parent(at)), around.last(), "{at}");
            if tree.node(at).next > at + 1 {
                around.push(at);
            }
        }
    }

    #[test]
    fn the_first_of_several_members_and_escaped_names() {
        assert_eq!(asked(r#"{"a":1,"a":2,"b":3}"#, &["a", "b"]), (values(["1", "3"]), false));
        assert_eq!(asked(r#"{"b":1,"a":2,"b":3}"#, &["a", "b"]), (values(["2", "1"]), false));
        assert_eq!(asked(r#"{"\u0061":1,"b":2}"#, &["a", "b"]), (values(["1", "2"]), true));
        assert_eq!(asked(r#"{"b":1,"\u0061":2}"#, &["a", "b"]), (values(["2", "1"]), true));
    }

    #[test]
    fn every_order_and_every_gap() {
        let names = ["a", "b", "c", "d"];
        for order in 0..256 {
            let order: [usize; 4] = core::array::from_fn(|at| order >> (2 * at) & 3);
            if (0..4).any(|at| !order.contains(&at)) {
                continue;
            }
            for present in 0..16 {
                let there = |index: usize| present >> index & 1 == 1;
                let members = order.iter().filter(|index| there(**index));
                let members: Vec<String> =
                    members.map(|&index| alloc::format!("\"{}\":{index}", names[index])).collect();
                let text = alloc::format!("{{{}}}", members.join(","));
                let digits = ["0", "1", "2", "3"];
                let expected =
                    (0..4).map(|index| String::from(if there(index) { digits[index] } else { "" })).collect();
                assert_eq!(asked(&text, &names), (expected, true), "{text}");
            }
        }
    }
}
