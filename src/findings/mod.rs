//! What a check finds, as a few numbers: code, weight, place, and where the rest is kept.
//!
//! [`Findings::report`] is the one place that weighs, counts and caps. It hands back [`Details`] only when somebody
//! will read them, so that nothing is made for a verdict or a count. Paths, lines, sentences and patches are
//! made by `render`, once, for the findings that are told. This room is the floor: it imports nothing.

mod codes;
mod details;
mod fix;
pub mod order;
mod place;
mod room;
mod severity;

pub use codes::{Code, Locale};
pub use details::{Detail, Details, Name, excerpt};
pub use fix::{Fix, FixId, Word};
pub use place::{NodeId, Place, TextRange};
pub use room::Room;
pub use severity::{Level, Overrides, Severity};

use alloc::string::String;
use alloc::vec::Vec;

/// One finding.
#[derive(Debug, Clone, Copy)]
pub struct Finding {
    /// What was found.
    pub code: Code,
    /// How much it weighs, after the caller's overrides.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// How it can be mended.
    pub fix: Option<FixId>,
    /// Whether that may be applied without asking.
    pub safe: bool,
    /// How many were found before it.
    pub order: u32,
    /// Which details are its own.
    details: TextRange,
}

/// What a check has found so far.
#[derive(Debug)]
pub struct Findings<'o> {
    overrides: &'o Overrides,
    level: Level,
    /// The most errors, and the most of the rest, that are kept.
    kept_at_most: [usize; 2],
    /// The most that are told.
    most: usize,
    errors: usize,
    others: usize,
    /// Errors, and apart from them the rest: when not all can be told, errors go first.
    first: Vec<Finding>,
    rest: Vec<Finding>,
    details: Vec<Detail>,
    texts: String,
    fixes: Vec<Fix>,
    /// Stretches of the author's text, each with the text that is kept for it.
    edits: Vec<(TextRange, TextRange)>,
    /// Which of them are kept behind the next one.
    kept_for: Kept,
    /// How long the texts were before the last one.
    texts_before: usize,
    /// Whether nothing of the payload is repeated.
    discreet: bool,
    /// What is being read, for whoever knows nothing of nodes.
    reading: Reading,
}

/// Which findings somebody wants to see in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// All.
    All,
    /// Those that can be mended.
    Mended,
    /// Those whose mend may be applied without asking.
    SafelyMended,
}

/// What is being read.
#[derive(Debug, Clone, Copy)]
pub enum Reading {
    /// A text that is no part of a payload.
    Text,
    /// What a string says.
    String(NodeId),
    /// What a string says that is a vCard.
    Card(NodeId),
}

impl<'o> Findings<'o> {
    /// None yet; `most` are told at most.
    pub const fn new(overrides: &'o Overrides, level: Level, most: usize) -> Self {
        Findings {
            overrides,
            level,
            kept_at_most: [most; 2],
            most,
            errors: 0,
            others: 0,
            first: Vec::new(),
            rest: Vec::new(),
            details: Vec::new(),
            texts: String::new(),
            fixes: Vec::new(),
            edits: Vec::new(),
            kept_for: Kept::All,
            texts_before: 0,
            discreet: false,
            reading: Reading::Text,
        }
    }

    /// Forgets all; keeps the memory. From now on so many errors, and so many of the rest, are kept at most, and
    /// `most` are told.
    pub fn start_over(&mut self, level: Level, kept_at_most: [usize; 2], most: usize) {
        self.discreet = false;
        (self.level, self.kept_at_most, self.most) = (level, kept_at_most, most);
        (self.errors, self.others) = (0, 0);
        self.first.clear();
        self.rest.clear();
        self.details.clear();
        self.texts.clear();
        // A card without end may have been among them.
        self.texts.shrink_to(1 << 12);
        self.texts_before = 0;
        self.fixes.clear();
        self.edits.clear();
    }

    /// Nothing more is found for now: gives back the memory that was kept ready.
    pub fn shrink(&mut self) {
        self.first.shrink_to_fit();
        self.rest.shrink_to_fit();
        self.details.shrink_to_fit();
        self.texts.shrink_to_fit();
        self.fixes.shrink_to_fit();
    }

    /// A finding of its code's own weight; its details, if somebody will read them.
    #[cold]
    pub fn report(&mut self, code: Code, place: Place) -> Option<Details<'_>> {
        self.report_as(code, code.severity(), place)
    }

    /// A finding that is softer or harder than its code; its details, if somebody will read them.
    #[cold]
    #[inline(never)]
    pub fn report_as(&mut self, code: Code, severity: Severity, place: Place) -> Option<Details<'_>> {
        let severity = self.overrides.weigh(code, severity)?;
        self.drop_unwanted();
        let order = self.count() as u32;
        let [errors, others] = self.kept_at_most;
        let (list, most) = if severity == Severity::Error {
            self.errors += 1;
            (&mut self.first, errors)
        } else {
            self.others += 1;
            (&mut self.rest, others)
        };
        if self.level != Level::Full || list.len() >= most {
            return None;
        }
        let here = self.details.len();
        list.push(Finding {
            code,
            severity,
            place,
            fix: None,
            safe: false,
            order,
            details: TextRange::new(here, here),
        });
        let finding = list.last_mut()?;
        let (texts, details, discreet) = (&mut self.texts, &mut self.details, self.discreet);
        Some(Details { texts, details, fixes: &mut self.fixes, edits: &mut self.edits, discreet, finding })
    }

    /// Keeps only some of what is found from now on.
    pub fn keep_only(&mut self, kept: Kept) {
        self.kept_for = kept;
    }

    /// Forgets the last finding, when it turned out to be one that nobody wants.
    fn drop_unwanted(&mut self) {
        let wanted = |finding: &Finding| match self.kept_for {
            Kept::All => true,
            Kept::Mended => finding.fix.is_some(),
            Kept::SafelyMended => finding.safe,
        };
        let last = [&mut self.first, &mut self.rest].into_iter().find(|list| {
            list.last().is_some_and(|last| last.order as usize + 1 == self.errors + self.others && !wanted(last))
        });
        if let Some(unwanted) = last.and_then(Vec::pop) {
            self.details.truncate(unwanted.details.start as usize);
            // What is open yet, somebody settles.
            let fix = unwanted.fix.filter(|fix| *fix as usize + 1 == self.fixes.len());
            if fix.is_some_and(|fix| !matches!(self.fix(fix), Fix::Open)) {
                self.fixes.pop();
            }
            self.texts.truncate(self.texts_before);
        }
        self.texts_before = self.texts.len();
    }

    /// From now on details repeat nothing of the payload: where it was guessed what is a text, a piece of somebody's
    /// name may stand anywhere.
    pub fn set_discreet(&mut self, discreet: bool) {
        self.discreet = discreet;
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// How many findings there are.
    pub fn count(&self) -> usize {
        self.errors + self.others
    }

    /// Whether somebody will read another finding of this code.
    pub fn is_told(&self, code: Code) -> bool {
        self.is_told_as(code, code.severity())
    }

    /// The same of one that is softer or harder than its code.
    pub fn is_told_as(&self, code: Code, severity: Severity) -> bool {
        let [errors, others] = self.kept_at_most;
        // The last one may be forgotten yet, when not all are wanted.
        let spare = usize::from(self.kept_for != Kept::All);
        self.level == Level::Full
            && self.overrides.weigh(code, severity).is_some_and(|severity| match severity {
                Severity::Error => self.first.len() < errors + spare,
                _ => self.rest.len() < others + spare,
            })
    }

    /// How much of them somebody wants to know.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Whether nobody wants to see the normal form: a verdict is asked for, or what can be mended.
    pub fn ignores_payload(&self) -> bool {
        self.level == Level::Verdict || self.kept_for != Kept::All
    }

    /// The most that are told.
    pub fn most(&self) -> usize {
        self.most
    }

    /// Whether there is no point in going on.
    pub fn settled(&self) -> bool {
        self.level == Level::Verdict && self.errors > 0
    }

    /// The findings that are told: all, or as many as are wanted, errors first.
    pub fn told(&self) -> impl Iterator<Item = &Finding> {
        let rest = self.most.saturating_sub(self.first.len());
        self.first.iter().chain(self.rest.iter().take(rest))
    }

    /// How many errors, and how many of the rest, are kept.
    pub fn kept(&self) -> [usize; 2] {
        [self.first.len(), self.rest.len()]
    }

    /// How many are told.
    pub fn told_count(&self) -> usize {
        (self.first.len() + self.rest.len()).min(self.most)
    }

    /// How many are not told.
    pub fn omitted(&self) -> usize {
        self.count() - self.told_count()
    }

    /// What the sentence of a finding speaks of.
    pub fn details(&self, finding: &Finding) -> &[Detail] {
        self.details.get(finding.details.range()).unwrap_or_default()
    }

    /// How long the texts are that are kept.
    pub fn texts(&self) -> usize {
        self.texts.len()
    }

    /// A text that is kept.
    pub fn text(&self, range: TextRange) -> &str {
        self.texts.get(range.range()).unwrap_or_default()
    }

    /// What a fix does.
    pub fn fix(&self, fix: FixId) -> Fix {
        self.fixes.get(fix as usize).copied().unwrap_or(Fix::Open)
    }

    /// The edits of a fix on a text that is no JSON.
    pub fn edits(&self, range: TextRange) -> impl Iterator<Item = (TextRange, &str)> {
        self.edits.get(range.range()).unwrap_or_default().iter().map(|(at, text)| (*at, self.text(*text)))
    }

    /// From now on [`inside`](Self::inside) speaks of this.
    pub fn enter(&mut self, reading: Reading) {
        self.reading = reading;
    }

    /// A stretch of what is being read.
    pub fn inside(&self, range: impl Into<TextRange>) -> Place {
        match self.reading {
            Reading::Text => Place::Text(range.into()),
            Reading::String(node) => Place::Inside(node, range.into()),
            Reading::Card(node) => Place::Card(node, range.into()),
        }
    }

    /// The node that is being read.
    pub fn node(&self) -> NodeId {
        match self.reading {
            Reading::Text => 0,
            Reading::String(node) | Reading::Card(node) => node,
        }
    }

    /// Findings whose fixes seemed safe and are not, among those behind the first so many.
    pub fn doubt(&mut self, since: usize, is_doubtful: &dyn Fn(&Place) -> bool) {
        for list in [&mut self.first, &mut self.rest] {
            let start = behind(list, since);
            let late = list.get_mut(start..).unwrap_or_default();
            for finding in late.iter_mut().filter(|finding| is_doubtful(&finding.place)) {
                finding.safe = false;
            }
        }
    }

    /// Whether one at such a place has a fix that is safe so far, among those behind the first so many.
    pub fn is_safe(&self, since: usize, is_there: &dyn Fn(&Place) -> bool) -> bool {
        let late = |list: &'_ Vec<Finding>| {
            let start = behind(list, since);
            list.get(start..).unwrap_or_default().iter().any(|finding| finding.safe && is_there(&finding.place))
        };
        late(&self.first) || late(&self.rest)
    }
}

/// Where those begin in a list that were found behind the first so many.
fn behind(list: &[Finding], since: usize) -> usize {
    list.partition_point(|finding| (finding.order as usize) < since)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_told_than_is_kept() {
        let mut findings = Findings::new(Overrides::NONE, Level::Full, 1);
        assert!(findings.is_told(Code::FieldMissing));
        findings.report(Code::FieldMissing, Place::Payload);
        assert!(!findings.is_told(Code::FieldMissing));
        assert!(findings.is_told_as(Code::FieldMissing, Severity::Warning));
        // It may make room for one that can be mended.
        findings.keep_only(Kept::Mended);
        assert!(findings.is_told(Code::FieldMissing));
    }
}
