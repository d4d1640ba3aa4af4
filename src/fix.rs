//! The verb `fix`: the safe fixes of a check, as edits on the author's own text.
//!
//! Only the stretches that the fixes name change: a value, a key, or a member with its comma.
//! Indentation, the order of keys, line ends and the escapes of all other texts stay as they are.
//! Fixes that overlap are applied one after the other, until no safe one is left.
//! A round that would put an error into a text without one is taken back.
//! A text that is no JSON is handed back as it came.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::check::{Report, Source, Work, check, judge};
use crate::json::tree::{At, Tree, Type as Json};
use crate::json::write;
use crate::kinds::Kind;
use crate::options::Options;
use crate::report::{Issue, Op, Segment};

/// A text whose safe fixes have been applied.
#[derive(Debug, Clone, PartialEq)]
pub struct Fixed {
    /// The mended text.
    pub text: String,
    /// The findings that are gone. Those that came to light by an earlier fix have no [`Issue::span`].
    pub applied: Vec<Issue>,
    /// What a check says of the mended text.
    pub report: Report,
}

/// No fix uncovers so many others, one below the other.
const ROUNDS: usize = 16;

/// Applies the safe fixes to JSON text, and leaves every other byte of it alone.
///
/// ```
/// use quitus::{Kind, Options, fix};
///
/// let fixed = fix(Kind::ObapiQuery, "{ \"page\":  2,\n  \"status\": \"Done\" }", &Options::default());
/// assert_eq!(fixed.text, "{ \"page\":  2,\n  \"status\": \"done\" }");
/// assert_eq!(fixed.applied[0].pointer(), "/status");
/// assert!(fixed.report.is_ok());
/// ```
pub fn fix(kind: Kind, text: &str, options: &Options) -> Fixed {
    let (text, applied) = mend(kind, text, options, &mut Work::default());
    Fixed { report: check(kind, &*text, options), text: text.into_owned(), applied }
}

/// The mended text, and the findings that are gone.
pub(crate) fn mend<'t>(kind: Kind, text: &'t str, options: &Options, work: &mut Work) -> (Cow<'t, str>, Vec<Issue>) {
    let mut text = Cow::Borrowed(text);
    let mut applied = Vec::new();
    // What the last round has mended, when it had no error, and how much had been applied before.
    let mut good: Option<(Cow<'t, str>, usize)> = None;
    for round in 0..ROUNDS {
        let ok = judge(kind.shape(), text.as_bytes(), options, Source::Text, work);
        // Fixes that are safe one by one may not be so together, or by the caller's own weights.
        if let Some((before, count)) = good.take().filter(|_| !ok) {
            applied.truncate(count);
            return (before, applied);
        }
        let tree = Tree { text: &text, nodes: &work.nodes };
        let mut mended = String::new();
        let mut end = 0;
        let mut last = Vec::new();
        let count = applied.len();
        for mut issue in work.buffers.issues.drain(..) {
            let edits = edits(&tree, &issue);
            let Some(first) = edits.first() else { continue };
            if edits != last {
                if first.range.start < end {
                    continue;
                }
                for edit in &edits {
                    mended.push_str(text.get(end..edit.range.start).unwrap_or_default());
                    mended.push_str(&edit.text);
                    end = edit.range.end;
                }
                last = edits;
            }
            if round > 0 {
                (issue.span, issue.inner) = (None, None);
            }
            applied.push(issue);
        }
        if last.is_empty() {
            break;
        }
        mended.push_str(text.get(end..).unwrap_or_default());
        let before = core::mem::replace(&mut text, Cow::Owned(mended));
        good = ok.then_some((before, count));
    }
    (text, applied)
}

/// Other text for a stretch of the text.
#[derive(Debug, PartialEq)]
struct Edit {
    range: Range<usize>,
    text: String,
}

/// What a safe fix changes, in order; nothing when the finding has none.
fn edits(tree: &Tree<'_>, issue: &Issue) -> Vec<Edit> {
    let mut edits = Vec::new();
    let (Some(fix), Some(span)) = (issue.fix.as_ref().filter(|fix| fix.safe), issue.span) else { return edits };
    // A finding lies in the value that its fix speaks of, or in the key of that value.
    let found = tree.around(span.start.byte);
    let at = found + At::from(tree.node(found).key);
    let mut replace = |range: Range<usize>, text: String| {
        if tree.text.get(range.clone()) != Some(text.as_str()) {
            edits.push(Edit { range, text });
        }
    };
    for patch in &fix.patch {
        match (patch.op, &patch.value) {
            (Op::Replace, Some(value)) => replace(stretch(tree, at), value.clone()),
            // A member that moves within its object keeps its place.
            (Op::Remove, _) if fix.patch.len() == 1 => replace(with_comma(tree, at), String::new()),
            (Op::Add, Some(value)) => {
                if let Some(Segment::Key(name)) = patch.path.0.last() {
                    let mut key = Vec::new();
                    write::string(name, &mut key);
                    replace(stretch(tree, at - 1), String::from_utf8(key).unwrap_or_default());
                    replace(stretch(tree, at), value.clone());
                }
            }
            _ => {}
        }
    }
    edits
}

fn stretch(tree: &Tree<'_>, at: At) -> Range<usize> {
    let node = tree.node(at);
    node.start as usize..node.end as usize
}

/// A member, or an element, with one of the commas around it.
fn with_comma(tree: &Tree<'_>, at: At) -> Range<usize> {
    let parent = tree.node(at).parent;
    let in_object = tree.node(parent).ty == Json::Object;
    let first = at - At::from(in_object);
    let start = stretch(tree, first).start;
    let next = tree.node(at).next;
    if next < tree.node(parent).next {
        return start..stretch(tree, next).start;
    }
    let inside = stretch(tree, parent).start + 1..stretch(tree, parent).end - 1;
    // The last one takes the comma before it along.
    match tree.text.get(inside.start..start).and_then(|before| before.rfind(',')) {
        Some(comma) => inside.start + comma..stretch(tree, at).end,
        None => inside,
    }
}
