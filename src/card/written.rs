//! The lines of a card that are properties or notes, kept as places in its text: a card may have a million of them.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::lines::{Line, Physical};
use super::syntax::{Label, Parts};
use super::text::put;
use crate::findings::{Room, TextRange};
use crate::small::SMALL;

/// One line: where it stands, how long its label is, and where its value begins.
#[derive(Clone, Copy)]
struct Place {
    /// Its first byte, or its number among those that are folded.
    start: u32,
    /// The first byte behind it, or [`FOLDED`].
    end: u32,
    /// No property has a label of no length.
    label: u16,
    /// Or one of the two below.
    head: u16,
}

/// In the place of an end.
const FOLDED: u32 = u32::MAX;
/// In the place of where a value begins: it has to be looked for.
const FAR: u16 = u16::MAX;
/// The same of a property that is plainly in canonical form.
const PLAIN: u16 = FAR - 1;

/// A line that does not stand in the text as it is to be read.
struct Folded {
    place: TextRange,
    /// Among the unfolded texts.
    text: TextRange,
    first: u32,
}

/// A line as it is to be read.
pub(super) enum One<'l> {
    /// A property that is plainly in canonical form.
    Plain(TextRange),
    /// Another property.
    Property(Line<'l>, Parts<'l>),
    /// No property.
    Stray(Line<'l>),
}

/// The lines of a card.
pub(super) struct Written<'t> {
    /// The text that holds the card.
    pub text: &'t str,
    list: Vec<Place>,
    folded: Vec<Folded>,
    unfolded: String,
}

impl<'t> Written<'t> {
    /// None yet.
    pub fn new(text: &'t str) -> Self {
        let mut list = Vec::new();
        list.reserve_exact(if SMALL { 16 } else { lines(text) });
        Written { text, list, folded: Vec::new(), unfolded: String::new() }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Adds a property with a label of that length; `head` is where its value begins, if that is easily found again.
    pub fn push(&mut self, line: Line<'_>, label: usize, head: Option<usize>) {
        let head = head.and_then(|head| u16::try_from(head).ok()).filter(|head| *head < PLAIN).unwrap_or(FAR);
        self.add(line, u16::try_from(label).map_or((1, FAR), |label| (label, head)));
    }

    /// Adds a property that is plainly in canonical form.
    pub fn plain(&mut self, TextRange { start, end }: TextRange) {
        self.list.room(1);
        self.list.push(Place { start, end, label: 1, head: PLAIN });
    }

    /// Adds a line that is no property.
    pub fn stray(&mut self, line: Line<'_>) {
        self.add(line, (0, FAR));
    }

    fn add(&mut self, line: Line<'_>, (label, head): (u16, u16)) {
        let TextRange { start, end } = line.place;
        let place = match line.text {
            Cow::Borrowed(text) if text.len() == line.place.range().len() => Place { start, end, label, head },
            text => {
                let from = self.unfolded.len();
                self.unfolded.room(text.len());
                self.folded.room(1);
                put(&mut self.unfolded, &text);
                let text = TextRange::new(from, self.unfolded.len());
                let number = self.folded.len() as u32;
                self.folded.push(Folded { place: line.place, text, first: line.first as u32 });
                Place { start: number, end: FOLDED, label, head }
            }
        };
        self.list.room(1);
        self.list.push(place);
    }

    /// All lines; `plain` says whether what is plainly in canonical form is so in this card.
    pub fn lines(&self, plain: bool) -> impl Iterator<Item = One<'_>> {
        self.list.iter().map(move |place| match *place {
            Place { start, end, head: PLAIN, .. } if !SMALL && plain => One::Plain(TextRange { start, end }),
            place => self.line(place),
        })
    }

    /// The text of a line.
    pub fn text(&self, at: TextRange) -> &str {
        self.text.get(at.range()).unwrap_or_default()
    }

    fn line(&self, Place { start, end, label, head }: Place) -> One<'_> {
        let folded = if end == FOLDED { self.folded.get(start as usize) } else { None };
        let (text, place) = match folded {
            Some(folded) => (self.unfolded.get(folded.text.range()), folded.place),
            None => (Some(self.text(TextRange { start, end })), TextRange { start, end }),
        };
        let text = text.unwrap_or_default();
        let line = Line::of(Physical { text, start: place.start as usize, whole: true });
        let parts = match (label, head) {
            (0, _) => None,
            (_, FAR | PLAIN) => Parts::of(text),
            (label, head) => cut(text, label.into(), head.into()),
        };
        let line = Line { place, first: folded.map_or(line.first, |folded| folded.first as usize), ..line };
        match parts {
            Some(parts) => One::Property(line, parts),
            None => One::Stray(line),
        }
    }
}

/// How many lines a text has at most, when all end alike.
fn lines(text: &str) -> usize {
    let count = |end| text.bytes().filter(|byte| *byte == end).count();
    count(b'\n').max(count(b'\r')) + 2
}

/// A line that has been read before.
fn cut(text: &str, label: usize, head: usize) -> Option<Parts<'_>> {
    let name = Label::of(text.get(..label)?)?;
    let (parameters, value) = (text.get(label..head - 1)?, text.get(head..)?);
    Some(Parts { label: name, label_length: label, parameters, value, open_quote: false })
}
