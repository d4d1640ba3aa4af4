//! One finding, made for whoever reads it.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Range;

use super::locate::{Located, Paths};
use super::{Code, Collect, Fix, Param, Params, Path, Position, Severity, Spans, View};
#[cfg(feature = "module")]
use crate::findings::NodeId;
use crate::findings::{Detail, FixId, Place};
use crate::json::locate::Locate;

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
    /// How to mend it; findings that one mend ends, as those of a card, share it.
    pub fix: Option<Arc<Fix>>,
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

impl Issue {
    /// Where, as a JSON Pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        self.path.pointer()
    }
}

/// Issues of one text after the other.
#[derive(Debug, Default)]
pub(crate) struct Collected {
    pub issues: Vec<Issue>,
    /// How many there were before the last text.
    before: usize,
}

impl Collect for Collected {
    fn begin(&mut self) {
        self.before = self.issues.len();
    }

    fn collect(&mut self, view: &View<'_>, found: &Located<'_>, telling: &mut Telling<'_>) {
        self.issues.push(view.issue(found, telling));
    }

    fn take_back(&mut self) {
        self.issues.truncate(self.before);
    }
}

/// What goes along from one issue to the next: the places that were reached.
pub(crate) struct Telling<'v> {
    paths: Paths<'v>,
    places: Locate<'v>,
    edits: Locate<'v>,
    lines: Locate<'v>,
    /// The last fix that is safe, and the last that is not.
    fixes: [Option<(FixId, Arc<Fix>)>; 2],
}

impl<'v> View<'v> {
    /// The findings that are told, in the order of the text.
    pub fn issues(&self) -> Vec<Issue> {
        let mut telling = self.telling();
        self.located().iter().map(|found| self.issue(found, &mut telling)).collect()
    }

    /// The text that the author wrote.
    fn text(&self) -> &'v str {
        self.source.map_or(self.tree.text, |source| source.text)
    }

    /// Ready to tell issues, best in the order of the text.
    pub(crate) fn telling(&self) -> Telling<'v> {
        let start = || Locate::new(self.text());
        Telling { paths: self.paths(), places: start(), edits: start(), lines: start(), fixes: [None, None] }
    }

    /// One finding.
    pub(crate) fn issue(&self, found: &Located<'_>, telling: &mut Telling<'_>) -> Issue {
        let Located { finding, inner, .. } = found;
        let span = self.span(found).map(|range| {
            let [start, end] = telling.positions(range);
            Span { start, end }
        });
        Issue {
            code: finding.code,
            severity: finding.severity,
            path: telling.path_of(found),
            params: self.params(self.findings.details(finding), &mut telling.lines),
            span,
            inner: inner.map(|(line, column)| Inner { line: line.get() as usize, column: column as usize }),
            fix: self.shared_fix(found, telling),
        }
    }

    /// The same for the findings that share it.
    fn shared_fix(&self, found: &Located<'_>, telling: &mut Telling<'_>) -> Option<Arc<Fix>> {
        let id = found.finding.fix?;
        let kind = usize::from(found.finding.safe);
        if let Some((known, fix)) = telling.fixes.get(kind)?
            && *known == id
        {
            return Some(fix.clone());
        }
        let fix = Arc::new(self.fix_of(found, telling)?);
        *telling.fixes.get_mut(kind)? = Some((id, fix.clone()));
        Some(fix)
    }

    /// How it can be mended.
    pub(super) fn fix_of(&self, found: &Located<'_>, telling: &mut Telling<'_>) -> Option<Fix> {
        self.fix(found, &mut telling.paths, &mut telling.edits)
    }

    /// The stretch of the text, when somebody wrote it.
    pub(super) fn span<'f>(&self, found: &'f Located<'_>) -> Option<&'f Range<usize>> {
        (self.spans != Spans::None && !matches!(found.finding.place, Place::Payload)).then_some(&found.range)
    }

    /// The parameters of a finding.
    pub(super) fn params(&self, details: &[Detail], lines: &mut Locate<'_>) -> Params {
        let mut params = Params::new();
        let mut details = details.iter();
        while let Some(detail) = details.next() {
            let name = detail.name().as_str();
            match *detail {
                Detail::List(_, count) => {
                    let texts = details.by_ref().take(count as usize);
                    params.push_list(name, texts.map(|detail| self.said(*detail)));
                }
                Detail::Number(_, bytes) => params.push_number(name, i64::from_ne_bytes(bytes)),
                Detail::LineOf(_, byte) => params.push_number(name, lines.position(self.in_source(byte)).line as i64),
                text => params.push_text(name, self.said(text)),
            }
        }
        params
    }

    /// The text that a detail says.
    pub(super) fn said(&self, detail: Detail) -> &str {
        match detail {
            Detail::Word(_, word) => word,
            Detail::Text(_, text) => self.findings.text(text),
            _ => "",
        }
    }
}

impl Telling<'_> {
    /// The way to a finding.
    pub(super) fn path_of(&mut self, found: &Located<'_>) -> Path {
        self.paths.of(found)
    }

    /// The two ends of a stretch of the text.
    pub(super) fn positions(&mut self, range: &Range<usize>) -> [Position; 2] {
        let start = self.places.position(range.start);
        [start, self.places.ahead(range.end)]
    }

    /// Whether the whole path to a node can be told.
    #[cfg(feature = "module")]
    pub(super) fn tells(&self, node: NodeId) -> bool {
        self.paths.told(node) == node
    }

    /// The two ends of a stretch that is edited, in UTF-16 units.
    #[cfg(feature = "module")]
    pub(super) fn units(&mut self, range: Range<usize>) -> [usize; 2] {
        [range.start, range.end].map(|byte| self.edits.position(byte).offset)
    }

    /// The line on which a byte stands.
    #[cfg(feature = "module")]
    pub(super) fn line(&mut self, byte: usize) -> usize {
        self.lines.position(byte).line
    }
}

impl Params {
    /// The text of that name, empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        match self.get(name) {
            Some(Param::Text(text)) => text,
            _ => "",
        }
    }
}
