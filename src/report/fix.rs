//! How a finding can be mended: a JSON Patch (RFC 6902) on the payload.

use alloc::string::String;
use alloc::vec::Vec;

use super::Path;

/// A mend for one finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Whether it may be applied without asking.
    pub safe: bool,
    /// The edits, in order.
    pub patch: Vec<Patch>,
}

/// One edit, RFC 6902 §4.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// What to do.
    pub op: Op,
    /// Where.
    pub path: Path,
    /// The new value as JSON text; none for [`Op::Remove`].
    pub value: Option<String>,
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
