//! How a finding can be mended, as few numbers: what it does to which node.
//!
//! A report shows it as a JSON Patch (RFC 6902), the verb `fix` as edits of the author's own text.

use super::{NodeId, TextRange};

/// The number of a fix among those of a check.
pub type FixId = u32;

/// A word of a table: what is rare must not make all fixes longer.
pub type Word = &'static &'static str;

/// What a fix does.
#[derive(Debug, Clone, Copy)]
pub enum Fix {
    /// Nothing yet: what will stand there is not known before all has been read.
    Open,
    /// Puts other JSON text in a value's place.
    Json(NodeId, TextRange),
    /// Puts a text in a value's place.
    Text(NodeId, TextRange),
    /// Puts several elements in an element's place: their JSON, each on a line.
    Elements(NodeId, TextRange),
    /// Gives the member with that value another key.
    Rename(NodeId, &'static str),
    /// Takes the member or element with that value out.
    Remove(NodeId),
    /// Takes the member with that value out, which another one says already: there is nothing to patch in a value.
    Again(NodeId),
    /// Makes a value the one element of a list.
    Wrap(NodeId),
    /// Moves the member with that value into that object.
    Move(NodeId, NodeId),
    /// Puts other text in places of a text that is no JSON: which of the edits that the findings keep.
    Edits(TextRange),
    /// Moves the member with that value into a new object beside it, under another key: that of the object, and the
    /// member's own.
    Nest(NodeId, Word, Word),
    /// Puts a word in the place of each of two values.
    Words([(NodeId, Word); 2]),
    /// Puts a word in a value's place, and a member with that name and word behind it.
    Split(NodeId, Word, Word, Word),
}
