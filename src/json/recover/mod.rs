//! A text that is no JSON → JSON that its author may have meant, and what was assumed on the way.
//!
//! Called only after the strict scan has refused a text; nothing here makes such a text acceptable. `read` walks the
//! text once and passes over other notations (comments, single quotes, `True`, a comma too many), each as an edit.
//! Where a bracket, a quotation mark or a comma is wrong, `guess` tries what may have been meant, looks how far the text
//! can then be read, and what the kind knows of the members there. The number of guesses is bounded, and so is the
//! stretch that each looks at, so the time is linear.

mod bare;
mod blank;
mod copied;
mod guess;
mod mended;
mod read;
mod readings;
mod text;
mod utf16;
mod wrapped;

pub use bare::WORDS;
use mended::is_told_by;
pub use mended::{Edit, Mended};
pub use utf16::utf16;
pub use wrapped::{Wrapped, wrapped};

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::Range;

use super::swar::find_text;
use crate::findings::Room;
use copied::{Margin, is_doubled, margin};

/// So many guesses are made in one text.
const MOST_GUESSES: usize = 32;

/// More edits than this, in long texts more than one for so many bytes, are no slip: memory stays in proportion.
const MOST_EDITS: usize = 4096;
const EDIT_EVERY: usize = 5;

/// So many bytes are read ahead for each reading that is tried.
const AHEAD: usize = 1 << 14;

/// What a kind knows of a place.
pub trait Guide: Copy {
    /// The place of a known member in its table, and what it holds.
    fn member(self, name: &str) -> Option<(usize, Self)>;
    /// What the elements of a list are.
    fn element(self) -> Self;
    /// What belongs there.
    fn expected(self) -> Expected;
}

/// What belongs somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// `{ … }`
    Object,
    /// `[ … ]`
    List,
    /// `" … "`
    Text,
    /// A number, or true or false.
    Scalar,
    /// Something else, or nobody knows.
    Other,
}

/// What was assumed at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// Which sentence of `json.syntax` fits.
    pub reason: &'static str,
    /// Where, in bytes of the author's text.
    pub at: Range<usize>,
    /// Whether the text had one meaning all along.
    pub safe: bool,
    /// Whether the edit may be offered at all: some only make the rest readable.
    pub offered: bool,
}

/// Reads a text as its author may have meant it; `None` when too much of it is no JSON.
pub fn recover<G: Guide>(text: &str, guide: G, max_depth: usize) -> Option<Mended> {
    let root = State {
        at: 0,
        due: Due::Value,
        first: true,
        frame: NONE,
        depth: 0,
        edits: 0,
        tokens: 0,
        penalty: 0,
        end: 0,
        comma: 0,
        cleared: usize::MAX,
        elements: false,
        guide,
    };
    let mut recover = Recover {
        root: guide,
        oddities: 0,
        is_doubled: is_doubled(text),
        marks: margin(text),
        start: text.len() - text.trim_start().len(),
        text,
        bytes: text.as_bytes(),
        max_depth: max_depth as u32,
        most_edits: MOST_EDITS + text.len() / EDIT_EVERY,
        frames: Vec::new(),
        edits: Vec::new(),
        causes: Vec::new(),
    };
    let mut trail = Trail { value: root, text: root, comma: root, openers: [None; DEPTHS], closers: [None; CLOSERS] };
    let mut state = root;
    recover.unwrap(&mut state);
    for _ in 0..=MOST_GUESSES {
        match recover.run(&mut state, &mut trail, text.len(), true) {
            Stop::End => {
                // Nobody comes back any more.
                drop(recover.frames);
                return Mended::new(text, recover.edits, recover.causes.into_iter().map(|(cause, _)| cause).collect());
            }
            Stop::Beyond => return None,
            Stop::Fault => (state, trail) = recover.guess(state, trail)?,
        }
    }
    None
}

/// What may follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Due {
    /// A value.
    Value,
    /// A key, or the end of an object without members.
    Key,
    /// A colon.
    Colon,
    /// A comma or a closing bracket.
    Next,
    /// Nothing.
    End,
}

/// No container.
const NONE: u32 = u32::MAX;

/// How far the reading has come.
#[derive(Debug, Clone, Copy)]
struct State<G> {
    at: usize,
    due: Due,
    /// Whether the container has just begun.
    first: bool,
    /// The innermost container.
    frame: u32,
    depth: u32,
    /// How many edits have been made.
    edits: usize,
    /// How many tokens have been read.
    tokens: usize,
    /// What speaks against this reading.
    penalty: usize,
    /// Behind the last value or key.
    end: usize,
    /// The last comma.
    comma: usize,
    /// A key that stands where it does not seem to belong, and is taken nevertheless.
    cleared: usize,
    /// Whether several values are read as the elements of a list.
    elements: bool,
    /// What the value that is due should be.
    guide: G,
}

/// States to come back to.
#[derive(Debug, Clone, Copy)]
struct Trail<G> {
    /// Before the last value.
    value: State<G>,
    /// Before the last text or key.
    text: State<G>,
    /// Before the last comma.
    comma: State<G>,
    /// Before the opening brackets of the innermost containers, each at its depth modulo [`DEPTHS`].
    openers: [Option<State<G>>; DEPTHS],
    /// Before the last closing brackets, the last one first.
    closers: [Option<State<G>>; CLOSERS],
}

/// So many levels out, and so many closing brackets back, a fault may have come from.
const DEPTHS: usize = 8;
const CLOSERS: usize = 4;

impl<G: Guide> Trail<G> {
    /// Before the bracket that opened what is open at a depth, or was last.
    fn opener(&self, depth: u32) -> Option<&State<G>> {
        let opener = self.openers.get(depth as usize % DEPTHS).and_then(Option::as_ref);
        opener.filter(|opener| opener.depth == depth)
    }
}

/// A container that is open. Never changed: a member more is a frame more, so that a state is a place to come back to.
#[derive(Debug, Clone, Copy)]
struct Frame<G> {
    parent: u32,
    object: bool,
    guide: G,
    /// The known members that it has.
    seen: u64,
    /// How far its first member is indented, when that begins a line.
    column: usize,
    /// How far the line is indented on which it begins.
    indent: Option<usize>,
}

/// More brackets than this that stand under no line which opened them, and indentation says nothing.
const MOST_ODDITIES: usize = 3;

/// Why the reading stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stop {
    End,
    Fault,
    /// Too deep, or too much of it is no JSON.
    Beyond,
}

/// Whether what looks like a member of an object stands in a text, its value with it: it is not to be thrown away.
fn holds_member(text: &str) -> bool {
    find_text(text.trim_end_matches(&[':', ' ', '\n'][..]), "\":").is_some()
}

struct Recover<'t, G> {
    /// What the whole text should be.
    root: G,
    text: &'t str,
    bytes: &'t [u8],
    max_depth: u32,
    most_edits: usize,
    /// How often a closing bracket stood where its line does not say so, and was taken nevertheless.
    oddities: usize,
    /// Whether each quotation mark stands there twice.
    is_doubled: bool,
    /// What each line begins with.
    marks: Margin,
    /// Where the first of them begins.
    start: usize,
    frames: Vec<Frame<G>>,
    edits: Vec<Edit>,
    /// What was assumed, and which edit came first for that reason.
    causes: Vec<(Cause, u32)>,
}

impl<G: Guide> Recover<'_, G> {
    fn peek(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn rest(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }

    fn starts(&self, at: usize, with: &str) -> bool {
        self.bytes.get(at..).is_some_and(|rest| rest.starts_with(with.as_bytes()))
    }

    fn frame(&self, frame: u32) -> Option<&Frame<G>> {
        self.frames.get(frame as usize)
    }

    fn is_object(&self, state: &State<G>) -> bool {
        self.frame(state.frame).is_some_and(|frame| frame.object)
    }

    /// What closes the innermost container.
    fn closing(&self, state: &State<G>) -> Option<u8> {
        self.frame(state.frame).map(|frame| if frame.object { b'}' } else { b']' })
    }

    /// An edit of its own finding.
    fn edit(
        &mut self,
        state: &mut State<G>,
        range: Range<usize>,
        new: impl Into<Cow<'static, str>>,
        reason: &'static str,
        safe: bool,
    ) {
        let at = range.clone();
        self.push(state, range, new.into(), Some(Cause { reason, at, safe, offered: true }));
    }

    /// Another edit of the same finding.
    fn also(&mut self, state: &mut State<G>, range: Range<usize>, new: impl Into<Cow<'static, str>>) {
        self.push(state, range, new.into(), None);
    }

    fn push(&mut self, state: &mut State<G>, range: Range<usize>, new: Cow<'static, str>, cause: Option<Cause>) {
        self.back_to(state);
        let first = self.edits.len() as u32;
        let cause = cause.map_or(0, |cause| {
            let last = self.edits.iter().rev().find(|edit| edit.cause > 0).map_or(0, |edit| edit.cause);
            let known = last.checked_sub(1).and_then(|last| self.causes.get(last as usize));
            if known.is_some_and(|(known, _)| is_told_by(&cause, known)) {
                return last;
            }
            self.causes.room(1);
            self.causes.push((cause, first));
            self.causes.len() as u32
        });
        let count = self.edits.len();
        if count == self.edits.capacity() && (MOST_EDITS..self.most_edits).contains(&count) {
            // Copies of a long list would lie beside it; what follows the last is a token more.
            self.edits.reserve_exact(self.most_edits - count + MOST_EDITS);
        }
        self.edits.push(Edit { range: range.into(), new, cause });
        state.edits += 1;
    }

    /// Forgets what was edited since.
    fn back_to(&mut self, state: &State<G>) {
        self.edits.truncate(state.edits);
        let left = self.edits.len();
        let dead = self.causes.iter().rev().take_while(|(_, first)| *first as usize >= left).count();
        self.causes.truncate(self.causes.len() - dead);
    }

    /// What the edit at a place was made for, if it was the first one.
    fn cause_of(&mut self, place: usize) -> Option<&mut Cause> {
        let number = self.edits.get(place)?.cause.checked_sub(1)?;
        let (cause, first) = self.causes.get_mut(number as usize)?;
        (*first as usize == place).then_some(cause)
    }

    /// Reads on behind an opening bracket, which stands on a line that is indented so far.
    fn open(&mut self, state: &mut State<G>, object: bool, indent: Option<usize>) {
        self.frames.push(Frame { parent: state.frame, object, guide: state.guide, seen: 0, column: 0, indent });
        state.frame = self.frames.len() as u32 - 1;
        state.depth += 1;
        state.due = if object { Due::Key } else { Due::Value };
        if !object {
            state.guide = state.guide.element();
        }
        state.first = true;
    }

    /// Reads on behind a closing bracket.
    fn close(&self, state: &mut State<G>) {
        state.frame = self.frame(state.frame).map_or(NONE, |frame| frame.parent);
        state.depth = state.depth.saturating_sub(1);
        self.end_value(state, state.at);
    }

    /// A value has ended.
    fn end_value(&self, state: &mut State<G>, end: usize) {
        (state.at, state.end) = (end, end);
        state.tokens += 1;
        state.due = if state.frame == NONE { Due::End } else { Due::Next };
    }
}
