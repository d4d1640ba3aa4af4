//! Where in a text.

/// A place in the JSON text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Position {
    /// Bytes from the start of the UTF-8 text, from 0.
    pub byte: usize,
    /// UTF-16 units from the start, from 0: an index into a JavaScript string.
    pub offset: usize,
    /// Line, from 1. CR, LF and CRLF each end a line.
    pub line: usize,
    /// UTF-16 units from the start of the line, from 1.
    pub column: usize,
}

/// A stretch of the JSON text; `end` is the first place behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// Where it starts.
    pub start: Position,
    /// The first place behind it.
    pub end: Position,
}

/// A place inside a vCard, in the text that the JSON string stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inner {
    /// Line, from 1, as an editor would count them: CR, LF and CRLF each end a line.
    pub line: usize,
    /// UTF-16 units from the start of the line, from 1.
    pub column: usize,
}
