//! What a reading gathers: the canonical text, and the findings that come with it.
//!
//! While the author's text is canonical already, nothing is copied: the canonical text is
//! then a slice of it. At the first difference the reading goes on in a text of its own.
//! Every repair offers the whole canonical card as its mend; it is written once and copied
//! into the first [`MENDED`] repairs only, so that many repairs stay linear in size.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::property::is_named;
use super::text::{put, word_in};
use crate::findings::Code;
use crate::render::Finding;

/// How many findings of one card carry the mended card.
const MENDED: usize = 32;

/// The canonical text so far.
pub(super) struct Canonical<'t> {
    source: &'t str,
    from: usize,
    same: usize,
    own: String,
    parted: bool,
}

impl<'t> Canonical<'t> {
    /// Nothing yet; the card begins at `from`.
    pub fn new(source: &'t str, from: usize) -> Self {
        Canonical { source, from, same: 0, own: String::new(), parted: false }
    }

    /// Adds a piece.
    #[inline(never)]
    pub fn push(&mut self, piece: &str) {
        if !self.parted {
            let rest = self.source.as_bytes().get(self.from + self.same..).unwrap_or_default();
            if rest.starts_with(piece.as_bytes()) {
                self.same += piece.len();
                return;
            }
            self.own.reserve(self.source.len() + 32);
            self.insert(0, "");
        }
        put(&mut self.own, piece);
    }

    /// Adds a piece in upper case; says whether that changed it.
    #[inline(never)]
    pub fn push_upper(&mut self, piece: &str) -> bool {
        let lower = piece.bytes().any(|byte| byte.is_ascii_lowercase());
        if lower {
            self.push(&piece.to_ascii_uppercase());
        } else {
            self.push(piece);
        }
        lower
    }

    /// Puts a piece in at an earlier place.
    #[cold]
    #[inline(never)]
    pub fn insert(&mut self, at: usize, piece: &str) {
        let old = core::mem::take(&mut self.own);
        let text = if self.parted { &old } else { self.since(0, &old) };
        let (before, behind) = text.split_at_checked(at).unwrap_or((text, ""));
        let mut own = String::with_capacity(text.len() + piece.len() + 32);
        for piece in [before, piece, behind] {
            put(&mut own, piece);
        }
        self.own = own;
        self.parted = true;
    }

    /// How many bytes there are.
    pub fn len(&self) -> usize {
        if self.parted { self.own.len() } else { self.same }
    }

    /// What was written from `from` on.
    #[inline(never)]
    pub fn from(&self, from: usize) -> &str {
        self.since(from, &self.own)
    }

    fn since<'a>(&'a self, from: usize, own: &'a str) -> &'a str {
        let text = if self.parted { own } else { self.unparted() };
        text.get(from..).unwrap_or_default()
    }

    fn unparted(&self) -> &'t str {
        self.source.get(self.from..self.from + self.same).unwrap_or_default()
    }

    /// A part of it.
    pub fn get(&self, range: &Range<usize>) -> &str {
        self.from(range.start).get(..range.end - range.start).unwrap_or_default()
    }

    /// The text, borrowed when the author wrote it so.
    pub fn finish(self) -> Cow<'t, str> {
        if self.parted { Cow::Owned(self.own) } else { Cow::Borrowed(self.unparted()) }
    }
}

/// What stands for a name that is not told.
const ELIDED: &str = "…";

/// The word, if it is one of the words of `list`; else nothing.
pub(super) fn told<'a>(word: &'a str, list: &str) -> &'a str {
    if word_in(word, list) { word } else { "" }
}

/// How a finding is mended.
pub(super) enum Mending {
    /// It is not.
    No,
    /// By the canonical card.
    Card,
    /// By the canonical card with another text in one place of it, if a person agrees.
    Instead(Range<usize>, String),
}

/// The findings so far, in the order of their places.
pub(super) struct Repairs {
    list: Vec<(Finding, Mending)>,
    /// Whether anybody will read more of a finding than its code.
    whole: bool,
    /// Whether one of them is an error.
    pub failed: bool,
}

/// What a finding is about; empty texts are left out.
///
/// Only words that a standard knows are told. In a card that has lost a line break or a quotation mark, any other
/// may be a piece of somebody's name or number.
#[derive(Clone, Copy, Default)]
pub(super) struct About<'a> {
    /// The name of a property.
    pub property: &'a str,
    /// Which sentence fits.
    pub reason: &'a str,
    /// What stood there.
    pub received: &'a str,
}

impl Repairs {
    /// No findings yet; without `whole` they will only be counted.
    pub fn new(whole: bool) -> Self {
        Repairs { list: Vec::new(), whole, failed: false }
    }

    /// A finding.
    #[cold]
    #[inline(never)]
    pub fn add(&mut self, finding: Finding, mending: Mending) {
        // Only what concerns the whole card comes late: the way back is short.
        let start = finding.at.start;
        let later = self.list.iter().rev().take_while(|(other, _)| other.at.start > start).count();
        self.list.insert(self.list.len() - later, (finding, mending));
    }

    /// A finding that the canonical card ends.
    #[cold]
    #[inline(never)]
    pub fn repair(&mut self, code: Code, at: Range<usize>, about: About<'_>) {
        self.add(self.about(about, code, at), Mending::Card);
    }

    /// A finding that nobody can mend for the author.
    #[cold]
    #[inline(never)]
    pub fn warn(&mut self, code: Code, at: Range<usize>, about: About<'_>) {
        self.add(self.about(about, code, at), Mending::No);
    }

    fn about(&self, about: About<'_>, code: Code, at: Range<usize>) -> Finding {
        if self.whole { about.finding(code, at) } else { Finding::new(code, at) }
    }

    /// A finding that makes the card unreadable.
    #[cold]
    #[inline(never)]
    pub fn fail(&mut self, finding: Finding) {
        self.failed = true;
        self.add(finding, Mending::No);
    }

    /// A piece was put in at `at`.
    pub fn shift(&mut self, at: usize, length: usize) {
        for (_, mending) in &mut self.list {
            if let Mending::Instead(place, _) = mending
                && place.start >= at
            {
                place.start += length;
                place.end += length;
            }
        }
    }

    /// Hands all findings over, with the canonical card as their mend if there is one.
    pub fn finish(self, canonical: Option<&str>, place: &dyn Fn(usize) -> usize, found: &mut dyn FnMut(Finding)) {
        let mut left = if self.failed || canonical.is_none() { 0 } else { MENDED };
        let canonical = canonical.unwrap_or_default();
        for (mut finding, mending) in self.list {
            finding.at = place(finding.at.start)..place(finding.at.end);
            if left > 0 {
                left -= 1;
                finding = match mending {
                    Mending::No => finding,
                    Mending::Card => finding.mended(canonical),
                    Mending::Instead(place, text) => {
                        let mut card = String::with_capacity(canonical.len() + text.len());
                        put(&mut card, canonical.get(..place.start).unwrap_or_default());
                        put(&mut card, &text);
                        put(&mut card, canonical.get(place.end..).unwrap_or_default());
                        finding.suggesting(card)
                    }
                };
            }
            found(finding);
        }
    }
}

impl<'a> About<'a> {
    /// Nothing to say.
    pub const NOTHING: About<'static> = About { property: "", reason: "", received: "" };

    /// A property.
    pub fn property(property: &'a str) -> Self {
        About { property, ..About::NOTHING }
    }

    /// Which sentence fits.
    pub fn reason(reason: &'a str) -> Self {
        About { reason, ..About::NOTHING }
    }

    /// A finding about it.
    #[cold]
    #[inline(never)]
    pub fn finding(self, code: Code, at: Range<usize>) -> Finding {
        let mut finding = Finding::new(code, at);
        if !self.property.is_empty() {
            let name = self.property.to_ascii_uppercase();
            finding.params.push_text("property", if is_named(&name) { &name } else { ELIDED });
        }
        if !self.reason.is_empty() {
            finding.params.push_text("reason", self.reason);
        }
        if !self.received.is_empty() {
            finding.params.push_received(self.received);
        }
        finding
    }
}
