//! How the room says what it finds: places in the author's text, and one fix for all repairs of a card.
//!
//! The fix is the canonical card; it is settled when all of it is known. A card without end must not be repeated
//! without end: only the first findings of a long one carry it.

use alloc::string::String;
use alloc::vec::Vec;

use super::property::Told;
use super::unescape::Unescaped;
use crate::findings::{Code, Details, Findings, FixId, Level, Name, Place, Severity, TextRange};

/// A card this long has only so many fixes attached to its findings.
const SHORT_CARD: usize = 2048;
const MOST_MENDS: usize = 16;
const MOST_MENDS_OF_A_SHORT_CARD: usize = 32;

/// Takes the findings of one card.
pub(super) struct Reporter<'f, 'o> {
    to: &'f mut Findings<'o>,
    /// How the text was unescaped before it was read.
    unescaped: Option<&'f Unescaped>,
    /// The fix of all repairs.
    fix: Option<FixId>,
    /// How many findings may carry a fix yet.
    left: usize,
    /// The first name in lower case.
    case: Option<TextRange>,
    /// Fixes of their own: which property gets which value instead.
    own: Vec<(FixId, usize, String)>,
    /// The fix that puts damaged letters together.
    letters: Option<FixId>,
    /// Whether something makes the card unreadable.
    pub failed: bool,
    /// Where something of it is lost that has been told.
    lost: Option<TextRange>,
    /// How many findings there were before.
    since: usize,
}

impl<'f, 'o> Reporter<'f, 'o> {
    /// Nothing found yet in a card that long.
    pub fn new(to: &'f mut Findings<'o>, length: usize, unescaped: Option<&'f Unescaped>) -> Self {
        let left = if length < SHORT_CARD { MOST_MENDS_OF_A_SHORT_CARD } else { MOST_MENDS };
        Reporter {
            since: to.count(),
            to,
            unescaped,
            fix: None,
            left,
            case: None,
            own: Vec::new(),
            letters: None,
            failed: false,
            lost: None,
        }
    }

    /// A stretch of the text that is read, as a place in the author's.
    #[inline(never)]
    fn place(&self, at: TextRange) -> Place {
        match self.unescaped {
            None => self.to.inside(at),
            Some(unescaped) => {
                let TextRange { start, end } = at;
                self.to.inside(unescaped.place(start as usize)..unescaped.place(end as usize))
            }
        }
    }

    /// Whether the next finding may carry a fix.
    fn may_fix(&mut self) -> bool {
        let may = self.to.level() == Level::Full && self.left > 0;
        self.left -= usize::from(may);
        may
    }

    #[cold]
    #[inline(never)]
    fn report(&mut self, code: Code, severity: Severity, at: TextRange) -> Option<Details<'_>> {
        let place = self.place(at);
        self.to.report_as(code, severity, place)
    }

    /// A finding that the canonical card ends.
    #[cold]
    #[inline(never)]
    pub fn repair(&mut self, code: Code, at: TextRange) -> Option<Details<'_>> {
        let may = self.may_fix();
        let place = self.place(at);
        let mut details = self.to.report(code, place)?;
        if may {
            details.open_fix(&mut self.fix, true);
        }
        Some(details)
    }

    /// The same about a property.
    #[cold]
    #[inline(never)]
    pub fn repair_of(&mut self, code: Code, at: TextRange, property: Told<'_>, reason: &'static str) {
        about(self.repair(code, at), property, reason);
    }

    /// A finding about a property that nobody can mend for the author.
    #[cold]
    #[inline(never)]
    pub fn warn_of(
        &mut self,
        code: Code,
        at: TextRange,
        property: Told<'_>,
        reason: &'static str,
    ) -> Option<Details<'_>> {
        let mut details = self.report(code, code.severity(), at)?;
        tell(&mut details, property, reason);
        Some(details)
    }

    /// A finding about what is lost for good: from now on no fix of the card is safe.
    #[cold]
    pub fn doubt_of(&mut self, code: Code, at: TextRange, property: Told<'_>, reason: &'static str) {
        self.lost = Some(at);
        self.warn_of(code, at, property, reason);
    }

    /// Whether it has been told that something is lost there.
    pub fn has_told_loss(&self, at: TextRange) -> bool {
        self.lost == Some(at)
    }

    /// A finding about a property that another value would end, if a person agrees: the property with that number.
    #[cold]
    #[inline(never)]
    pub fn suggest(
        &mut self,
        code: Code,
        at: TextRange,
        property: (usize, Told<'_>),
        reason: &'static str,
        value: String,
    ) {
        let may = self.may_fix();
        let mut fix = None;
        if let Some(mut details) = self.report(code, code.severity(), at) {
            tell(&mut details, property.1, reason);
            if may {
                details.open_fix(&mut fix, false);
            }
        }
        self.own.extend(fix.map(|fix| (fix, property.0, value)));
    }

    /// A finding about letters that can be put together again, if a person agrees.
    #[cold]
    #[inline(never)]
    pub fn damaged(&mut self, at: TextRange, property: Told<'_>, reason: &'static str) {
        let may = self.may_fix();
        let place = self.place(at);
        if let Some(mut details) = self.to.report(Code::TextDamaged, place) {
            tell(&mut details, property, reason);
            if may {
                details.open_fix(&mut self.letters, false);
            }
        }
    }

    /// A property was put in before the one with that number.
    pub fn shift(&mut self, at: usize) {
        for (_, property, _) in self.own.iter_mut().filter(|(_, property, _)| *property >= at) {
            *property += 1;
        }
    }

    /// A finding that makes the card unreadable.
    #[cold]
    #[inline(never)]
    pub fn fail(&mut self, code: Code, at: TextRange) -> Option<Details<'_>> {
        self.failed = true;
        self.report(code, Severity::Error, at)
    }

    /// A card without line breaks, which another would be, if a person agrees.
    #[cold]
    pub fn lost_breaks(&mut self, at: TextRange, meant: Option<String>) {
        let may = meant.is_some() && self.may_fix();
        let mut fix = None;
        if let Some(mut details) = self.fail(Code::VcardMalformed, at) {
            details.reason("begin");
            if may {
                details.open_fix(&mut fix, false);
            }
        }
        if let Some((fix, meant)) = fix.zip(meant) {
            self.to.settle_fix(fix, self.to.node(), &meant);
        }
    }

    /// Several cards in one text: how many, and each as the JSON of an element.
    #[cold]
    pub fn several(&mut self, at: TextRange, count: i64, cards: &str, plain: bool) {
        let (may, node) = (self.may_fix(), self.to.node());
        if let Some(mut details) = self.fail(Code::VcardSeveralCards, at) {
            details.number(Name::Count, count);
            if may {
                details.elements(node, cards, plain);
            }
        }
    }

    /// A name stands in lower case.
    #[cold]
    #[inline(never)]
    pub fn lower(&mut self, at: TextRange) {
        self.case.get_or_insert(at);
    }

    /// Tells what is told once a card, at its first place.
    pub fn conclude(&mut self) {
        if let Some(at) = self.case.take() {
            self.repair(Code::VcardCase, at);
        }
    }

    /// Fills the open fixes; `write` writes the card as it is mended.
    pub fn settle(&mut self, canonical: &str, write: &mut dyn FnMut(Mend<'_>) -> String) {
        let node = self.to.node();
        if self.lost.is_some() {
            self.to.doubt(self.since, &|place| matches!(place, Place::Card(here, _) if *here == node));
        }
        if let Some(fix) = self.fix {
            self.to.settle_fix(fix, node, canonical);
        }
        for (fix, property, value) in self.own.drain(..) {
            self.to.settle_fix(fix, node, &write(Mend::Value(property, &value)));
        }
        if let Some(fix) = self.letters {
            self.to.settle_fix(fix, node, &write(Mend::Letters));
        }
    }
}

/// How a card is mended beyond its canonical form.
pub(super) enum Mend<'m> {
    /// With another value for the property with that number.
    Value(usize, &'m str),
    /// With damaged letters put together again.
    Letters,
}

fn about(details: Option<Details<'_>>, property: Told<'_>, reason: &'static str) {
    if let Some(mut details) = details {
        tell(&mut details, property, reason);
    }
}

/// What a sentence speaks of; empty texts are left out.
pub(super) fn tell(details: &mut Details<'_>, property: Told<'_>, reason: &'static str) {
    property.tell(details);
    if !reason.is_empty() {
        details.reason(reason);
    }
}
