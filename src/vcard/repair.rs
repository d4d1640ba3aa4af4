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

use crate::report::order::by_start;
use crate::report::{Code, Finding};

/// How many repairs of one card carry the mended card.
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
    pub fn push(&mut self, piece: &str) {
        if !self.parted {
            let rest = self.source.get(self.from + self.same..).unwrap_or_default();
            if rest.as_bytes().starts_with(piece.as_bytes()) {
                self.same += piece.len();
                return;
            }
            self.part();
        }
        self.own.push_str(piece);
    }

    /// Adds a piece in upper case; says whether that changed it.
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
    pub fn insert(&mut self, at: usize, piece: &str) {
        self.part();
        if self.own.is_char_boundary(at) {
            self.own.insert_str(at, piece);
        }
    }

    /// How many bytes there are.
    pub fn len(&self) -> usize {
        if self.parted { self.own.len() } else { self.same }
    }

    /// A part of it.
    pub fn get(&self, range: Range<usize>) -> &str {
        self.text().get(range).unwrap_or_default()
    }

    fn text(&self) -> &str {
        if self.parted { &self.own } else { self.source.get(self.from..self.from + self.same).unwrap_or_default() }
    }

    #[cold]
    fn part(&mut self) {
        if !self.parted {
            self.own.reserve(self.source.len() + 32);
            self.own.push_str(self.source.get(self.from..self.from + self.same).unwrap_or_default());
            self.parted = true;
        }
    }

    /// The text, borrowed when the author wrote it so.
    pub fn finish(self) -> Cow<'t, str> {
        if self.parted {
            return Cow::Owned(self.own);
        }
        Cow::Borrowed(self.source.get(self.from..self.from + self.same).unwrap_or_default())
    }
}

/// How a finding is mended.
enum Mending {
    /// It is not.
    No,
    /// By the canonical card.
    Card,
    /// By the canonical card with another text in one place of it, if a person agrees.
    Instead(Range<usize>, String),
}

/// The findings so far.
#[derive(Default)]
pub(super) struct Repairs {
    list: Vec<(Finding, Mending)>,
    /// Whether one of them is an error.
    pub failed: bool,
}

impl Repairs {
    /// A finding that the canonical card ends.
    #[cold]
    pub fn repair(&mut self, finding: Finding) {
        self.list.push((finding, Mending::Card));
    }

    /// A finding that nobody can mend for the author.
    #[cold]
    pub fn warn(&mut self, finding: Finding) {
        self.list.push((finding, Mending::No));
    }

    /// A finding that makes the card unreadable.
    #[cold]
    pub fn fail(&mut self, finding: Finding) {
        self.failed = true;
        self.warn(finding);
    }

    /// A finding that another text at `place` of the canonical card would end.
    #[cold]
    pub fn propose(&mut self, finding: Finding, place: Range<usize>, text: String) {
        self.list.push((finding, Mending::Instead(place, text)));
    }

    /// `length` bytes were put in at `at`.
    pub fn shift(&mut self, at: usize, length: usize) {
        for (_, mending) in &mut self.list {
            if let Mending::Instead(place, _) = mending
                && place.start >= at
            {
                *place = place.start + length..place.end + length;
            }
        }
    }

    /// Hands all findings over, in the order of their places.
    pub fn finish(mut self, canonical: &str, place: &dyn Fn(usize) -> usize, found: &mut dyn FnMut(Finding)) {
        by_start(&mut self.list, |(finding, _)| finding.at.start);
        let mut left = if self.failed { 0 } else { MENDED };
        for (mut finding, mending) in self.list {
            finding.at = place(finding.at.start)..place(finding.at.end);
            if left > 0 {
                left -= 1;
                finding = match mending {
                    Mending::No => finding,
                    Mending::Card => finding.mended(canonical),
                    Mending::Instead(place, text) => {
                        let mut card = String::from(canonical.get(..place.start).unwrap_or_default());
                        card.push_str(&text);
                        card.push_str(canonical.get(place.end..).unwrap_or_default());
                        finding.suggesting(card)
                    }
                };
            }
            found(finding);
        }
    }
}

/// A finding about a property.
#[cold]
pub(super) fn about(code: Code, at: Range<usize>, property: &str) -> Finding {
    Finding::new(code, at).text("property", &property.to_ascii_uppercase())
}
