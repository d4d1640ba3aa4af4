//! The text that was meant, and the way from its places to those of the author's text.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::{Cause, MOST_EDITS};
use crate::findings::TextRange;
use crate::findings::order::by_start;

/// Other text for a stretch of the author's text. There may be one for five bytes of a long text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The stretch, in bytes.
    pub range: TextRange,
    /// The new text.
    pub new: Cow<'static, str>,
    /// The number of what was assumed, from 1; 0 when the edit belongs to the finding of the one before.
    pub(super) cause: u32,
}

/// A text as it was meant.
#[derive(Debug)]
pub struct Mended {
    /// JSON.
    pub text: String,
    /// What was assumed, in the order of the text.
    pub causes: Vec<Cause>,
    /// The edits, one cause after the other.
    edits: Vec<Edit>,
    /// Where the two texts differ: a stretch of the author's text, the same of the mended text.
    changes: Vec<(Range<usize>, Range<usize>)>,
}

/// Whether a finding of the first is one of the second as well: notations are told once a text.
pub(super) fn is_told_by(cause: &Cause, known: &Cause) -> bool {
    known.reason == cause.reason && known.safe == cause.safe && NOTATIONS.contains(&cause.reason)
}

/// Notations: told once a text, with all places in the fix.
const NOTATIONS: [&str; 17] = [
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
    "semicolon",
    "markup",
    "quote-mark",
    "doubled-quotes",
    "margin",
    "elements",
    "mixed-quotes",
];

impl Mended {
    /// Applies edits; `None` when two of them touch the same stretch, or when there are too many causes.
    pub(super) fn new(text: &str, mut edits: Vec<Edit>, assumed: Vec<Cause>) -> Option<Self> {
        let mut causes: Vec<(Cause, u32)> = Vec::new();
        // Where each that was assumed is told.
        let mut told: Vec<u32> = Vec::new();
        // Only these are looked through, of which there are few.
        let mut notations: Vec<(Cause, u32)> = Vec::new();
        for cause in assumed {
            let known = notations.iter().find(|(known, _)| is_told_by(&cause, known)).map(|(_, place)| *place);
            let here = known.unwrap_or(causes.len() as u32);
            told.push(here);
            if known.is_none() {
                if causes.len() > MOST_EDITS {
                    return None;
                }
                if NOTATIONS.contains(&cause.reason) {
                    notations.push((cause.clone(), here));
                }
                causes.push((cause, here));
            }
        }
        by_start(&mut causes, |(cause, _)| cause.at.start);
        let mut places = told.clone();
        for (place, (_, before)) in causes.iter().enumerate() {
            if let Some(moved) = places.get_mut(*before as usize) {
                *moved = place as u32;
            }
        }
        let mut current = 0;
        for Edit { cause, .. } in &mut edits {
            let told = cause.checked_sub(1).and_then(|number| told.get(number as usize));
            current = told.and_then(|told| places.get(*told as usize)).copied().unwrap_or(current);
            *cause = current;
        }
        by_start(&mut edits, |edit| edit.range.start as usize);
        let mut mended = Mended { text: String::new(), causes: Vec::new(), edits: Vec::new(), changes: Vec::new() };
        mended.changes.reserve_exact(edits.len());
        let mut end = 0;
        let mut left_out: Option<u32> = None;
        for Edit { range, new, cause } in &edits {
            let range = range.range();
            if range.start < end {
                return None;
            }
            // Of two stretches side by side, to leave out the one alone would join the other to what stands before it.
            if let Some(before) = left_out.filter(|_| range.start == end && new.is_empty()) {
                let of = |cause: u32| causes.get(cause as usize).is_none_or(|(cause, _)| cause.safe);
                let safe = of(before) && of(*cause);
                for cause in [before, *cause] {
                    if let Some((cause, _)) = causes.get_mut(cause as usize) {
                        cause.safe &= safe;
                    }
                }
            }
            left_out = new.is_empty().then_some(*cause);
            mended.text.push_str(text.get(end..range.start)?);
            let start = mended.text.len();
            mended.text.push_str(new);
            mended.changes.push((range.clone(), start..mended.text.len()));
            end = range.end;
        }
        mended.text.push_str(text.get(end..)?);
        by_start(&mut edits, |edit| edit.cause as usize);
        mended.edits = edits;
        mended.causes = causes.into_iter().map(|(cause, _)| cause).collect();
        Some(mended)
    }

    /// The edits of the cause with that place in the list, in the order of the text.
    pub fn edits(&self, cause: usize) -> &[Edit] {
        let from = |place| self.edits.partition_point(|edit| (edit.cause as usize) < place);
        self.edits.get(from(cause)..from(cause + 1)).unwrap_or_default()
    }

    /// Behind which place of the mended text everything was closed that was open where the author's text ends: nobody
    /// knows what else it held.
    pub fn cut(&self) -> usize {
        let truncated = self.causes.iter().position(|cause| cause.reason == "truncated");
        let is_closer = |edit: &&Edit| matches!(&*edit.new, "}" | "]");
        let closers = truncated.map_or(0, |place| self.edits(place).iter().filter(is_closer).count());
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
