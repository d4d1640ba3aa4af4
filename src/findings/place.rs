//! Where something was found: a node, a stretch of what a node says, or a stretch of the text.

/// The number of a node in its tree.
pub type NodeId = u32;

/// A stretch of a text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TextRange {
    /// Its first byte.
    pub start: u32,
    /// The first byte behind it.
    pub end: u32,
}

impl TextRange {
    /// From one byte to another.
    pub const fn new(start: usize, end: usize) -> Self {
        TextRange { start: start as u32, end: end as u32 }
    }

    /// The same as offsets.
    pub const fn range(self) -> core::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl From<core::ops::Range<usize>> for TextRange {
    fn from(range: core::ops::Range<usize>) -> Self {
        TextRange::new(range.start, range.end)
    }
}

/// Where something was found.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// The payload, which has not been read.
    Payload,
    /// A value, all of it.
    Node(NodeId),
    /// A member, at its key.
    Key(NodeId),
    /// A member that an object lacks.
    Missing(NodeId, &'static str),
    /// A stretch of what a string says, its escapes undone.
    Inside(NodeId, TextRange),
    /// The same in a vCard, whose findings have a line and a column of their own.
    Card(NodeId, TextRange),
    /// A stretch of the text, at the value or key that holds it.
    Text(TextRange),
    /// A stretch of the author's text, where that is no JSON; its path is that of a place in the mended text.
    Source(TextRange, u32),
}
