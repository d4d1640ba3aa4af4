//! The text that was meant, and the way from its places to those of the author's text.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::{Cause, MOST_EDITS};
use crate::findings::order::by_start;

/// Other text for a stretch of the author's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The stretch, in bytes.
    pub range: Range<usize>,
    /// The new text.
    pub new: Cow<'static, str>,
    /// What was assumed; `None` when the edit belongs to the finding of the one before.
    pub cause: Option<Cause>,
}

/// A stretch of the author's text, and the text that takes its place.
pub type Replacement = (Range<usize>, Cow<'static, str>);

/// A text as it was meant.
#[derive(Debug)]
pub struct Mended {
    /// JSON.
    pub text: String,
    /// What was assumed, each with its edits.
    pub causes: Vec<(Cause, Vec<Replacement>)>,
    /// Where the two texts differ: a stretch of the author's text, the same of the mended text.
    changes: Vec<(Range<usize>, Range<usize>)>,
}

/// Notations: told once a text, with all places in the fix.
const NOTATIONS: [&str; 16] = [
    "single-quotes",
    "typographic-quotes",
    "html-entity",
    "escaped-quotes",
    "unquoted-key",
    "comment",
    "literal",
    "invisible",
    "line-break",
    "equals",
    "markup",
    "quote-mark",
    "doubled-quotes",
    "margin",
    "elements",
    "mixed-quotes",
];

impl Mended {
    /// Applies edits; `None` when two of them touch the same stretch, or when there are too many causes.
    pub(super) fn new(text: &str, edits: Vec<Edit>) -> Option<Self> {
        let mut causes: Vec<(Cause, Vec<Replacement>)> = Vec::new();
        let mut all = Vec::new();
        let mut current = 0;
        for Edit { range, new, cause } in edits {
            if let Some(cause) = cause {
                let same = |(known, _): &(Cause, _)| known.reason == cause.reason && known.safe == cause.safe;
                let known = causes.iter().position(same).filter(|_| NOTATIONS.contains(&cause.reason));
                current = known.unwrap_or(causes.len());
                if known.is_none() {
                    if causes.len() > MOST_EDITS {
                        return None;
                    }
                    causes.push((cause, Vec::new()));
                }
            }
            all.push((range.clone(), new.clone()));
            if let Some((_, edits)) = causes.get_mut(current) {
                edits.push((range, new));
            }
        }
        by_start(&mut all, |(range, _)| range.start);
        for (_, edits) in &mut causes {
            by_start(edits, |(range, _)| range.start);
        }
        by_start(&mut causes, |(cause, _)| cause.at.start);
        let mut mended = Mended { text: String::new(), causes, changes: Vec::new() };
        let mut end = 0;
        for (range, new) in all {
            if range.start < end {
                return None;
            }
            mended.text.push_str(text.get(end..range.start)?);
            let start = mended.text.len();
            mended.text.push_str(&new);
            mended.changes.push((range.clone(), start..mended.text.len()));
            end = range.end;
        }
        mended.text.push_str(text.get(end..)?);
        Some(mended)
    }

    /// Behind which place of the mended text everything was closed that was open where the author's text ends: nobody
    /// knows what else it held.
    pub fn cut(&self) -> usize {
        let truncated = self.causes.iter().find(|(cause, _)| cause.reason == "truncated");
        let closers =
            truncated.map_or(0, |(_, edits)| edits.iter().filter(|(_, new)| matches!(&**new, "}" | "]")).count());
        if closers == 0 { usize::MAX } else { self.text.trim_end().len().saturating_sub(closers) }
    }

    /// Where a stretch of the mended text stands in the author's text.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin(range.start, true);
        start..self.origin(range.end, false).max(start)
    }

    /// Where a byte of the author's text stands in the mended text.
    pub fn place(&self, at: usize) -> usize {
        let passed = self.changes.partition_point(|(old, _)| old.end <= at);
        let before = passed.checked_sub(1).and_then(|last| self.changes.get(last));
        let place = before.map_or(at, |(old, new)| new.end + (at - old.end));
        match self.changes.get(passed) {
            Some((old, new)) if old.start < at => new.start,
            _ => place,
        }
    }

    fn origin(&self, at: usize, is_start: bool) -> usize {
        // Of the changes that end before, those that a start has passed count; what stands for nothing is passed by
        // starts alone.
        let passed =
            self.changes.partition_point(|(_, new)| new.end < at || new.end == at && (is_start || new.start < at));
        if let Some((old, new)) = self.changes.get(passed)
            && new.start < at
        {
            return if is_start { old.start } else { old.end };
        }
        match passed.checked_sub(1).and_then(|last| self.changes.get(last)) {
            Some((old, new)) => old.end + (at - new.end),
            None => at,
        }
    }
}
