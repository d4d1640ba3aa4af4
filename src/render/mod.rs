//! Findings as people and programs read them: [`Issue`]s with paths, positions, sentences and patches.
//!
//! Everything here is made once, for the findings that are told, from the tree that is still at hand.
//! Sentences are a rendering of codes and parameters ([`Issue::message`]) and never carry logic.

pub mod edit;
mod issue;
pub mod json;
pub(crate) mod locate;
#[cfg(feature = "module")]
pub mod numbers;
mod params;
mod patch;
pub(crate) mod path;
mod sentence;
#[cfg(feature = "serde_json")]
mod serde;
mod value;

pub(crate) use issue::{Collected, Telling};
pub use issue::{Inner, Issue, Span};
pub use params::{Param, Params};
pub use patch::{Edit, Fix, Op, Patch};
pub use path::{Path, Segment};
pub(crate) use value::hand_over;
pub use value::{Finding, Mend};

pub use crate::findings::{Code, Severity};
pub use crate::json::locate::Position;

use locate::Located;

use crate::findings::Findings;
use crate::json::recover::Mended;
use crate::json::tree::Tree;

/// Where findings have a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spans {
    /// In no text: the payload is a value.
    None,
    /// In JSON text.
    Json,
    /// In JSON text that is not the caller's: only the order of its places says something.
    Made,
    /// In the text of a vCard.
    Card,
}

/// Who takes findings one by one, of one text after the other.
pub(crate) trait Collect {
    /// Another text.
    fn begin(&mut self);
    /// One finding of it.
    fn collect(&mut self, view: &View<'_>, found: &Located<'_>, telling: &mut Telling<'_>);
    /// Forgets those of the last text.
    fn take_back(&mut self);
}

/// Who takes the findings of one payload after the other.
pub(crate) trait Tell {
    /// The findings of one record, as many as may be told in the end.
    fn tell(&mut self, record: usize, line: usize, view: &View<'_>);
}

/// A text that is no JSON, beside the payload that was made of it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'v> {
    /// The text.
    pub text: &'v str,
    /// The way from the payload to its places.
    pub mended: &'v Mended,
}

/// A check that has ended, for whoever reads its findings.
#[derive(Debug, Clone, Copy)]
pub struct View<'v> {
    /// The payload.
    pub tree: Tree<'v>,
    /// What was found in it.
    pub findings: &'v Findings<'v>,
    /// Where findings have a place.
    pub spans: Spans,
    /// What the author wrote, when that is no JSON and the payload is what was meant.
    pub source: Option<Source<'v>>,
    /// What stands before all paths, when the payload is a part of something.
    pub base: &'v Path,
}
