//! How a finding can be mended: as a JSON Patch (RFC 6902) on the payload, and as edits of its text.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::Path;

/// A mend for one finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Whether it may be applied without asking.
    pub safe: bool,
    /// The changes of the payload, in order.
    pub patch: Vec<Patch>,
    /// The same as changes of the text, in order; none when there is no text.
    pub edits: Vec<Edit>,
}

/// One change of a payload, RFC 6902 §4.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// What to do.
    pub op: Op,
    /// Where.
    pub path: Path,
    /// The new value as JSON text; none for [`Op::Remove`].
    pub value: Option<String>,
}

/// Other text for a stretch of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The stretch, in bytes.
    pub bytes: Range<usize>,
    /// The stretch, in UTF-16 units: indices into a JavaScript string.
    pub units: Range<usize>,
    /// The new text.
    pub text: String,
}

/// The operations of RFC 6902 that fixes need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// Put in a member or an element.
    Add,
    /// Put another value in its place.
    Replace,
    /// Take it out.
    Remove,
}

impl Op {
    /// `"add"`, `"replace"` or `"remove"`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Op::Add => "add",
            Op::Replace => "replace",
            Op::Remove => "remove",
        }
    }
}
