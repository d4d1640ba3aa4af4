//! The verb `detect`: which kinds a payload looks like.
//!
//! Looks at keys and at the depth where they stand, so that it also answers for payloads that are
//! incomplete or full of faults. What is no JSON is read as it may have been meant, or up to its first fault.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::api::mended::read_on;
use crate::json::decode::decode;
use crate::json::recover::{Cause, wrapped};
use crate::json::scan::scan;
use crate::json::tree::{NodeId, NodeKind, Tree};
use crate::kinds::Kind;
use crate::options::Options;
use crate::shape::{Other, Others, Type};

/// How much a payload looks like a kind: 0 not at all, 100 in every key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Likeness {
    /// The kind.
    pub kind: Kind,
    /// From 1 to 100.
    pub percent: u8,
    /// Whether the payload is plainly of this kind: it is the first, nearly complete, and clearly ahead of the second.
    pub sure: bool,
}

/// The kinds that a JSON text looks like, best first; none when no key is known.
///
/// ```
/// use quitus::{Kind, detect};
///
/// let broken = r#"{ "companyId": 1, "siteIds": [1, 2, "#;
/// assert_eq!(detect(broken)[0].kind, Kind::KareUnplanned);
/// ```
pub fn detect(text: impl AsRef<[u8]>) -> Vec<Likeness> {
    detect_in(text.as_ref(), &Options::default())
}

/// The same; of a text beyond the caller's limit, only what stands before it is read.
pub(crate) fn detect_in(text: &[u8], options: &Options) -> Vec<Likeness> {
    let bytes = text.get(..options.max_bytes.min(u32::MAX as usize)).unwrap_or(text);
    let mut text = decode(bytes, &mut Vec::new());
    let mut nodes = Vec::new();
    let mut whole = scan(&text, options.depth(), &mut nodes, &mut Vec::new()).is_ok();
    if !whole {
        if let Some(wrapped) = wrapped(bytes) {
            return detect_in(wrapped.text.as_bytes(), options);
        }
        let (mut others, defects) = (Vec::new(), &mut Vec::new());
        let mended = read_on(&text, None, options, &mut others, defects, 0);
        // With words before it, it is no payload but holds one.
        let holds = |cause: &Cause| cause.reason == "text-before" && !cause.safe;
        if let Some(mended) = mended.filter(|mended| !mended.causes.iter().any(holds)) {
            whole = mended.causes.iter().all(|cause| cause.reason != "truncated");
            (text, nodes) = (Cow::Owned(mended.text), others);
        }
    }
    let tree = Tree { text: &text, nodes: &nodes };
    let mut likenesses: Vec<Likeness> = Vec::new();
    for kind in Kind::ALL.iter().copied() {
        let (percent, known) = likeness(&tree, kind.shape(), whole);
        if percent > 0 {
            let place = likenesses.iter().position(|other| other.percent < percent).unwrap_or(likenesses.len());
            likenesses.insert(place, Likeness { kind, percent, sure: known >= TELLING && percent >= NEARLY });
        }
    }
    let second = likenesses.get(1).map_or(0, |other| other.percent);
    for (place, likeness) in likenesses.iter_mut().enumerate() {
        likeness.sure &= place == 0 && likeness.percent >= second.saturating_add(AHEAD);
    }
    likenesses
}

fn likeness(tree: &Tree<'_>, ty: &'static Type, whole: bool) -> (u8, usize) {
    let root = tree.node(Tree::ROOT).ty;
    let fits = match ty {
        Type::Sequence { .. } | Type::List { .. } => root == NodeKind::Array,
        _ => root == NodeKind::Object,
    };
    if tree.nodes.is_empty() || !fits {
        return (0, 0);
    }
    let (other, which) = match ty {
        Type::Sequence { other: Some(other), .. } => (Some(&other.ty), (other.which)(tree, Tree::ROOT)),
        _ => (None, Vec::new()),
    };
    let others = other.map(|ty| (ty, which.as_slice()));
    let mut tally = Tally::default();
    for at in 0..tree.nodes.len().min(LOOKED_AT) as NodeId {
        if tree.node(at).is_key() {
            tally.key(tree, at, ty, others);
        }
    }
    let mut due = 0;
    let mut given = 0;
    required(tree, Tree::ROOT, ty, others, &mut due, &mut given);
    if tally.known == 0 {
        return (0, 0);
    }
    // Half of the likeness is that the keys are known, half that the required ones are there.
    let keys = 100 * tally.known / (tally.known + tally.strange);
    let needs = (100 * given).checked_div(due).unwrap_or(keys);
    let percent = if whole { (keys + needs) / 2 } else { keys };
    (percent.clamp(1, 100) as u8, tally.known)
}

#[derive(Default)]
struct Tally {
    known: usize,
    strange: usize,
}

impl Tally {
    /// Counts a key, if the kind says what the object around it looks like.
    fn key(&mut self, tree: &Tree<'_>, at: NodeId, root: &'static Type, others: Others<'_>) {
        let Some(Type::Object(shape)) = type_at(tree, tree.parent(at), root, others) else { return };
        let name: String = tree.string(at, &mut String::new()).into();
        match shape.fields.iter().find(|field| field.name == name) {
            // A name that stands for anything says little.
            Some(field) if matches!(field.ty, Type::Any) => self.known += 1,
            Some(_) => self.known += 2,
            None => self.strange += 2,
        }
    }
}

/// What a kind says of a node: down from the root, by the keys around it.
fn type_at(tree: &Tree<'_>, at: NodeId, root: &'static Type, others: Others<'_>) -> Option<&'static Type> {
    if at == Tree::ROOT {
        return Some(root);
    }
    match type_at(tree, tree.parent(at), root, others)? {
        Type::List { of, .. } | Type::Sequence { of, .. } => Some(Other::of(others, at).unwrap_or(of)),
        Type::Object(shape) => {
            let name: String = tree.string(at - 1, &mut String::new()).into();
            shape.fields.iter().find(|field| field.name == name).map(|field| &field.ty)
        }
        _ => None,
    }
}

/// Counts the required members of the objects that are there, and of the root.
fn required(tree: &Tree<'_>, at: NodeId, ty: &'static Type, others: Others<'_>, due: &mut usize, given: &mut usize) {
    match ty {
        Type::Object(shape) if tree.node(at).ty == NodeKind::Object => {
            for field in shape.fields {
                let value = tree.member(at, field.name);
                if field.is_due() {
                    *due += 1;
                    *given += usize::from(value.is_some());
                }
                if let Some(value) = value {
                    required(tree, value, &field.ty, None, due, given);
                }
            }
        }
        Type::List { of, .. } | Type::Sequence { of, .. } if tree.node(at).ty == NodeKind::Array => {
            for element in tree.elements(at).take(SAMPLE) {
                required(tree, element, Other::of(others, element).unwrap_or(of), None, due, given);
            }
        }
        _ => {}
    }
}

/// Three members that a kind knows; one or two say little.
const TELLING: usize = 6;
/// A payload that lacks half of what its kind needs is of that kind perhaps.
const NEARLY: u8 = 75;
/// One member more or less, of a payload of twenty, tells kinds apart.
const AHEAD: u8 = 5;
/// So many nodes tell what a payload is; a long history says the same again and again.
const LOOKED_AT: usize = 4096;
/// So many elements of a list tell what the others look like.
const SAMPLE: usize = 8;
