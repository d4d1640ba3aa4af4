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
mod path;
mod sentence;
#[cfg(feature = "serde_json")]
mod serde;
mod value;

pub use issue::{Inner, Issue, Span};
pub use params::{Param, Params};
pub use patch::{Edit, Fix, Op, Patch};
pub use path::{Path, Segment};
pub use value::{Finding, Mend};
pub(crate) use value::hand_over;

pub use crate::findings::{Code, Locale, Severity};
pub use crate::json::locate::Position;

use crate::findings::Findings;
use crate::json::tree::Tree;

/// A check that has ended, for whoever reads its findings.
#[derive(Debug, Clone, Copy)]
pub struct View<'v> {
    /// The payload.
    pub tree: Tree<'v>,
    /// What was found in it.
    pub findings: &'v Findings<'v>,
    /// Whether findings have a place in a text that somebody wrote.
    pub spans: bool,
    /// What stands before all paths, when the payload is a part of something.
    pub base: &'v Path,
}
