//! What a check says: the [`Report`](crate::Report), its [`Issue`]s, and how they are collected.
//!
//! The core speaks in codes, places and parameters. Sentences are a rendering
//! of those ([`Issue::message`]) and never carry logic.

mod fix;
mod params;
mod path;
mod sentence;
#[cfg(feature = "serde_json")]
mod serde;
mod span;
pub mod write;

pub use fix::{Fix, Op, Patch};
pub use params::{Param, Params};
pub use path::{Path, Segment};
pub use span::{Inner, Position, Span};

pub use crate::findings::{Code, Locale, Severity};

use alloc::string::String;
use core::ops::Range;

/// What a value module (date, vCard) finds inside one text.
///
/// It knows nothing of kinds, paths or JSON: `at` counts bytes in the value's own decoded text.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What was found.
    pub code: Code,
    /// The code's own severity, unless the value module softened or sharpened it.
    pub severity: Severity,
    /// Byte range in the value's decoded text.
    pub at: Range<usize>,
    /// What the sentence speaks of.
    pub params: Params,
    /// A text that would replace the whole value and end this finding.
    pub mend: Option<Mend>,
}

/// A replacement for the whole text of a value.
#[derive(Debug, Clone, PartialEq)]
pub struct Mend {
    /// The new text.
    pub text: String,
    /// Whether it may be applied without asking: the meaning stays the same beyond doubt.
    pub safe: bool,
}

impl Finding {
    /// A finding with its code's own severity.
    #[cold]
    pub fn new(code: Code, at: Range<usize>) -> Self {
        Finding { code, severity: code.severity(), at, params: Params::new(), mend: None }
    }

    /// The same finding, weighed otherwise.
    #[must_use]
    pub fn weighing(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same finding with a text parameter.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: &str) -> Self {
        self.params.push_text(name, value);
        self
    }

    /// The same finding with the received text, cut at 64 characters.
    #[must_use]
    pub fn received(mut self, value: &str) -> Self {
        self.params.push_received(value);
        self
    }

    /// The same finding with a number.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: i64) -> Self {
        self.params.push_number(name, value);
        self
    }

    /// The same finding with a replacement that keeps the meaning.
    #[must_use]
    pub fn mended(mut self, text: impl Into<String>) -> Self {
        self.mend = Some(Mend { text: text.into(), safe: true });
        self
    }

    /// The same finding with a replacement that a person should look at first.
    #[must_use]
    pub fn suggesting(mut self, text: impl Into<String>) -> Self {
        self.mend = Some(Mend { text: text.into(), safe: false });
        self
    }
}

/// One thing that a check found.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// What was found; see the page of the code.
    pub code: Code,
    /// How much it weighs, after the caller's overrides.
    pub severity: Severity,
    /// Where, as keys and indices from the root.
    pub path: Path,
    /// What the sentence speaks of: `received`, `expected`, `allowed`, `suggestion` …
    pub params: Params,
    /// Where in the JSON text.
    pub span: Option<Span>,
    /// Where inside a vCard.
    pub inner: Option<Inner>,
    /// How to mend it.
    pub fix: Option<Fix>,
}

impl Issue {
    /// Where, as a JSON Pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        self.path.pointer()
    }
}
