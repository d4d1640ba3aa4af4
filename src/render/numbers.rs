//! Findings as numbers and one text: what a host reads without parsing. `docs/module.md` has the layout.

use alloc::string::String;
use alloc::vec::Vec;

use super::issue::Telling;
use super::locate::Located;
use super::{Collect, Op, Path, Segment, Spans, Tell, View};
use crate::findings::{self, Detail, NodeId, Room};
use crate::json::tree::unescape;
use crate::json::write::is_string;
use crate::small::SMALL;

/// The version of this layout.
pub const VERSION: u32 = 3;

/// Marks an index among the steps of a path, which are lengths of keys else.
const INDEX: u32 = 1 << 31;

/// Marks an issue that has a fix.
const FIX: u32 = 1 << 12;

/// In the place of an edit's length: the text is the JSON of the value that the change of the payload puts there.
const VALUE: u32 = u32::MAX;

/// How many numbers, and how many bytes beside the texts that are kept for them, most issues take; room for them is made
/// once. In the end the numbers take the room of the bytes too.
const ROOM: (usize, usize) = (24, 48 + 24 * 4);

/// Numbers, and the texts that they are lengths of, one after the other.
#[derive(Debug, Default)]
pub struct Numbers {
    words: Vec<u32>,
    text: Vec<u8>,
    buffer: String,
    before: Before,
    /// How many issues, numbers and letters there were before the last text.
    mark: [usize; 3],
}

/// What an issue has in common with the one before.
#[derive(Debug, Default)]
struct Before {
    node: Option<NodeId>,
    fix: Option<u32>,
}

impl Numbers {
    /// All issues of a report, behind their count and the count of those that are not told.
    pub fn report(view: &View<'_>) -> Self {
        let mut numbers = Numbers::default();
        numbers.words.extend([0, view.findings.omitted() as u32]);
        let count = numbers.issues(view, None);
        numbers.set(0, count);
        numbers
    }

    /// Ready for the issues of lines.
    pub fn lines() -> Self {
        let mut numbers = Numbers::default();
        numbers.words.resize(7, 0);
        numbers
    }

    /// Behind the last line: how many there were of everything, and how many of the issues that are no errors are told.
    pub fn end_lines(&mut self, totals: [usize; 6]) {
        for (at, count) in totals.into_iter().enumerate() {
            self.set(at + 1, count as u32);
        }
    }

    /// How many numbers, the numbers, the text: in the room of the text, which may be long.
    pub fn written(self) -> Vec<u8> {
        let Numbers { words, text: mut out, .. } = self;
        let (length, size) = (out.len(), 4 + words.len() * 4);
        out.room(size);
        out.resize(length + size, 0);
        out.copy_within(..length, size);
        let mut word = words.len() as u32;
        let mut rest = words.iter();
        for place in out.as_chunks_mut::<4>().0 {
            *place = word.to_le_bytes();
            let Some(next) = rest.next() else { break };
            word = *next;
        }
        out
    }

    /// How many issues there are.
    pub fn count(&self) -> usize {
        self.words.first().copied().unwrap_or_default() as usize
    }

    fn set(&mut self, at: usize, number: u32) {
        if let Some(word) = self.words.get_mut(at) {
            *word = number;
        }
    }

    /// A text, and its length in UTF-16 units.
    fn text(&mut self, text: &str) {
        let units = if text.is_ascii() { text.len() } else { text.chars().map(char::len_utf16).sum() };
        self.text.room(text.len());
        self.text.extend_from_slice(text.as_bytes());
        self.words.push(units as u32);
    }

    fn issues(&mut self, view: &View<'_>, line: Option<[u32; 2]>) -> u32 {
        let mut telling = view.telling();
        self.before = Before::default();
        let located = view.located();
        self.words.reserve(located.len() * ROOM.0);
        // What is kept for them may be a card without end, and once a copy of it is more than enough.
        self.text.reserve(located.len() * ROOM.1 + view.findings.texts());
        for found in &located {
            self.words.extend(line.iter().flatten());
            self.issue(view, found, &mut telling);
        }
        located.len() as u32
    }

    /// One issue: flags; path, unless it is that of the issue before; span; place in a card; parameters; fix.
    fn issue(&mut self, view: &View<'_>, found: &Located<'_>, telling: &mut Telling<'_>) {
        let finding = found.finding;
        let details = view.findings.details(finding);
        let repeats = found.missing().is_none() && self.before.node == Some(found.node);
        self.before.node = found.missing().is_none().then_some(found.node);
        let shared = finding.fix.is_some() && finding.fix == self.before.fix;
        let span = view.span(found).cloned();
        let flags = [
            (span.is_some(), 1 << 10),
            (found.inner.is_some(), 1 << 11),
            (shared, 1 << 13),
            (finding.safe, 1 << 14),
            (repeats, 1 << 15),
        ];
        let flags: u32 = flags.into_iter().filter(|(is, _)| *is).map(|(_, bit)| bit).sum();
        let flags = finding.code as u32 | (finding.severity as u32) << 8 | flags | (details.len() as u32) << 16;
        let head = self.words.len();
        self.words.push(flags);
        if !repeats {
            self.path(&telling.path_of(found));
        }
        if let Some(range) = span {
            for place in telling.positions(&range) {
                self.words.extend_from_slice(&[place.offset as u32, place.line as u32, place.column as u32]);
            }
        }
        if let Some((line, column)) = found.inner {
            self.words.extend_from_slice(&[line.get(), column]);
        }
        self.details(view, details, telling);
        if !shared && (self.new_text(view, found, telling) || self.fix(view, found, telling)) {
            self.before.fix = finding.fix;
            self.set(head, flags | FIX);
        }
    }

    fn path(&mut self, path: &Path) {
        self.words.push(path.0.len() as u32);
        for segment in &path.0 {
            match segment {
                Segment::Index(index) => self.words.push(*index as u32 | INDEX),
                Segment::Key(key) => self.text(key),
            }
        }
    }

    /// Each parameter: its name and what it is; then a length, a number of 64 bits, or the count of those in a list.
    fn details(&mut self, view: &View<'_>, details: &[Detail], telling: &mut Telling<'_>) {
        for detail in details {
            let name = detail.name() as u32;
            let number = match *detail {
                Detail::Number(_, bytes) => i64::from_ne_bytes(bytes),
                Detail::LineOf(_, byte) => telling.line(view.in_source(byte)) as i64,
                Detail::List(_, count) => {
                    self.words.extend_from_slice(&[name | 2 << 8, count]);
                    continue;
                }
                text => {
                    self.words.push(name);
                    self.text(view.said(text));
                    continue;
                }
            };
            if let Ok(small) = u32::try_from(number) {
                self.words.extend_from_slice(&[name | 3 << 8, small]);
                continue;
            }
            let bits = (number as f64).to_bits();
            self.words.extend_from_slice(&[name | 1 << 8, bits as u32, (bits >> 32) as u32]);
        }
    }

    /// The most frequent fix, another text in the place of the very value: it is written once, for the payload and for
    /// its text. False when that is not the fix.
    fn new_text(&mut self, view: &View<'_>, found: &Located<'_>, telling: &mut Telling<'_>) -> bool {
        let Some(id) = found.finding.fix.filter(|_| !SMALL) else { return false };
        let (findings::Fix::Text(node, text), None) = (view.findings.fix(id), view.source) else { return false };
        if node != found.node || found.missing().is_some() || !telling.tells(node) {
            return false;
        }
        let text = view.findings.text(text);
        let is_edit = view.spans == Spans::Json && !is_string(view.tree.raw(node), text);
        let kind = 1;
        self.words.extend_from_slice(&[1 | u32::from(is_edit) << 8, Op::Replace as u32 | 1 << 2 | kind << 3]);
        self.text(text);
        if is_edit {
            let node = view.tree.node(node);
            let [start, end] = telling.units(node.start as usize..node.end as usize);
            self.words.extend_from_slice(&[start as u32, end as u32, VALUE]);
        }
        true
    }

    /// How many changes of the payload, and how many of the text; then each of them. False when there is none.
    fn fix(&mut self, view: &View<'_>, found: &Located<'_>, telling: &mut Telling<'_>) -> bool {
        let Some(fix) = view.fix_of(found, telling) else { return false };
        let path = telling.path_of(found);
        self.words.push(fix.patch.len() as u32 | (fix.edits.len() as u32) << 8);
        for patch in &fix.patch {
            let here = patch.path == path;
            let value = patch.value.as_deref();
            let string = value.and_then(|json| json.strip_prefix('"')).and_then(|json| json.strip_suffix('"'));
            let kind = if string.is_some() { 1 } else { 2 * u32::from(value.is_some()) };
            self.words.push(patch.op as u32 | u32::from(here) << 2 | kind << 3);
            if !here {
                self.text(&patch.path.pointer());
            }
            if let Some(inside) = string {
                let mut buffer = core::mem::take(&mut self.buffer);
                buffer.clear();
                unescape(inside, &mut buffer);
                self.text(&buffer);
                self.buffer = buffer;
            } else if let Some(json) = value {
                self.text(json);
            }
        }
        for edit in &fix.edits {
            self.words.extend_from_slice(&[edit.units.start as u32, edit.units.end as u32]);
            self.text(&edit.text);
        }
        true
    }
}

impl Collect for Numbers {
    fn begin(&mut self) {
        // Behind the count and the count of those that are not told.
        self.words.resize(self.words.len().max(2), 0);
        self.before = Before::default();
        self.mark = [self.count(), self.words.len(), self.text.len()];
    }

    fn collect(&mut self, view: &View<'_>, found: &Located<'_>, telling: &mut Telling<'_>) {
        self.set(0, self.count() as u32 + 1);
        self.issue(view, found, telling);
    }

    fn take_back(&mut self) {
        let [count, words, text] = self.mark;
        self.set(0, count as u32);
        self.words.truncate(words);
        self.text.truncate(text);
    }
}

impl Tell for Numbers {
    fn tell(&mut self, record: usize, line: usize, view: &View<'_>) {
        let count = self.count() as u32;
        let more = self.issues(view, Some([record as u32, line as u32]));
        self.set(0, count + more);
    }
}
