//! Where something has more than one reading: what may have been meant, and which of it lets the most be read.

use alloc::vec::Vec;
use core::ops::Range;

use super::bare::is_letter;
use super::{AHEAD, Cause, Due, Expected, Guide, MOST_EDITS, NONE, Recover, State, Stop, Trail, holds_member};

/// What may have been typed for a closing quotation mark.
pub(super) const OTHER_QUOTES: &[char] = &['\'', '`', '’', '”', '“', '»'];

/// So many further values are told.
const MOST_VALUES: usize = 32;

/// Other notations on the way speak against a reading, but a text full of them is one slip.
const MOST_NOTED: usize = 4;

/// What may have been meant.
#[derive(Debug, Clone)]
pub(super) enum Meant {
    /// What stands there is one too many.
    Skip(Range<usize>),
    /// A closing bracket stands for another.
    CloseWith(usize),
    /// An opening bracket stands for another.
    OpenWith { object: bool },
    /// Closing brackets are missing.
    Close(usize),
    /// An opening bracket is missing.
    Open { object: bool },
    /// A comma or a colon is missing, or something stands in its place.
    Separator(Range<usize>),
    /// A text, with or without its quotes.
    Text(Range<usize>, [bool; 2]),
    /// The key, or the closing bracket, belongs where it stands.
    Take,
    /// A value is missing.
    Nothing,
    /// The payload has ended.
    End,
    /// The brackets of a list are missing around several values.
    Elements,
    /// The text was cut off.
    CutOff,
}

/// One reading.
#[derive(Debug, Clone)]
pub(super) struct Reading<G> {
    pub(super) from: State<G>,
    pub(super) meant: Meant,
    pub(super) reason: &'static str,
    pub(super) cost: usize,
    pub(super) plain: bool,
}

impl<G: Guide> Recover<'_, G> {
    /// The reading that explains the most, taken.
    pub(super) fn guess(&mut self, state: State<G>, trail: Trail<G>) -> Option<(State<G>, Trail<G>)> {
        if state.edits > MOST_EDITS {
            return None;
        }
        let readings = self.readings(&state, &trail);
        let (_, index, alone) = self.best(&state, &trail, &readings, true)?;
        let reading = readings.get(index)?;
        self.oddities +=
            usize::from(matches!(reading.meant, Meant::Take) && matches!(self.peek(state.at), b'}' | b']'));
        Some(self.take(reading, &trail, alone && reading.plain))
    }

    /// What speaks against the reading that explains the most, which it is, and whether no other explains as much.
    fn best(
        &mut self,
        state: &State<G>,
        trail: &Trail<G>,
        readings: &[Reading<G>],
        far: bool,
    ) -> Option<(usize, usize, bool)> {
        let (edits, causes) = (self.edits.clone(), self.causes.clone());
        let frames = self.frames.len();
        let limit = state.at + AHEAD;
        let least =
            |count: fn(&State<G>) -> usize| readings.iter().map(|reading| count(&reading.from)).min().unwrap_or(0);
        let base = (least(|state| state.edits), least(|state| state.penalty));
        let mut best: Option<(usize, usize, bool)> = None;
        for (index, reading) in readings.iter().enumerate() {
            let (mut then, mut on) = self.take(reading, trail, true);
            let stop = self.run(&mut then, &mut on, limit, false);
            let failed = match stop {
                Stop::End => 0,
                // What stands where it belongs is followed by the fault proper.
                Stop::Fault if far && matches!(reading.meant, Meant::Take) => {
                    let next = self.readings(&then, &on);
                    self.best(&then, &on, &next, false).map_or(12, |(score, ..)| score)
                }
                _ if self.space(then.at) >= self.bytes.len() => 4,
                _ => 4 + 8usize.saturating_sub(then.tokens.saturating_sub(state.tokens)),
            };
            let score = reading.cost + failed + (then.edits - base.0).min(MOST_NOTED) + (then.penalty - base.1).min(6);
            self.edits.clone_from(&edits);
            self.causes.clone_from(&causes);
            self.frames.truncate(frames);
            // Another reading that explains as much makes this one a guess.
            best = match best {
                Some((least, at, _)) if score == least => Some((least, at, false)),
                Some((least, at, alone)) if score > least => Some((least, at, alone && score > least)),
                _ => Some((score, index, true)),
            };
        }
        best
    }

    /// Reads on as a reading says.
    fn take(&mut self, reading: &Reading<G>, trail: &Trail<G>, safe: bool) -> (State<G>, Trail<G>) {
        let mut state = reading.from;
        let mut trail = *trail;
        let reason = reading.reason;
        match reading.meant.clone() {
            Meant::Skip(range) => {
                state.at = range.end;
                // Words, or what looks like a member, are not to be thrown away.
                let skipped = self.text.get(range.clone()).unwrap_or_default();
                let is_words = reason == "expected-key" && skipped.contains(is_letter);
                let is_lossy = is_words || holds_member(skipped);
                self.edit(&mut state, range, "", reason, safe);
                if is_lossy {
                    self.withhold();
                }
            }
            Meant::CloseWith(at) => {
                self.is_in_line(&mut state, false);
                let closing = if self.is_object(&state) { "}" } else { "]" };
                self.edit(&mut state, at..at + 1, closing, reason, safe);
                state.at = at + 1;
                self.close(&mut state);
            }
            Meant::Close(times) => {
                for time in 0..times {
                    let (at, closing) = (state.end, if self.is_object(&state) { "}" } else { "]" });
                    if time == 0 {
                        self.edit(&mut state, at..at, closing, reason, safe);
                        self.cause_at(at..self.space(at));
                    } else {
                        self.also(&mut state, at..at, closing);
                    }
                    state.at = at;
                    self.close(&mut state);
                }
            }
            Meant::Open { object } => {
                let at = state.at;
                self.edit(&mut state, at..at, if object { "{" } else { "[" }, reason, safe);
                self.cause_before(at);
                self.expect(&mut state, object);
                self.open(&mut state, object, None);
            }
            Meant::OpenWith { object } => {
                let at = state.at;
                self.edit(&mut state, at..at + 1, if object { "{" } else { "[" }, reason, safe);
                self.expect(&mut state, object);
                let indent = self.indent(at);
                self.open(&mut state, object, indent);
                state.at = at + 1;
                state.tokens += 1;
            }
            Meant::Separator(range) => {
                let colon = state.due == Due::Colon;
                state.at = range.end;
                let start = range.start;
                self.edit(&mut state, range, if colon { ":" } else { "," }, reason, safe);
                if colon {
                    state.due = Due::Value;
                } else {
                    trail.comma = reading.from;
                    self.behind_comma(&mut state, start);
                }
            }
            Meant::Text(whole, quotes) => {
                let at = match reason {
                    "missing-quote" if !quotes[1] => whole.end..whole.end,
                    "missing-quote" => whole.start..whole.start,
                    "quote-in-text" => self.first_odd(&whole),
                    "mixed-quotes" => self.last_letter(&whole)..whole.end,
                    // The text that runs over its line.
                    "line-break" => whole.start..self.first_odd(&whole).end,
                    _ => whole.clone(),
                };
                let is_quote =
                    |letter: char| letter == '"' || reason == "mixed-quotes" && OTHER_QUOTES.contains(&letter);
                let name = self.text.get(whole.clone()).unwrap_or_default().trim_matches(is_quote);
                let start = whole.start;
                let is_odd = !matches!(state.guide.expected(), Expected::Text | Expected::Other);
                state.penalty += 2 * usize::from(state.due == Due::Value && is_odd);
                self.forced(&mut state, whole, quotes, Cause { reason, at, safe, offered: true });
                let end = state.at;
                if state.due == Due::Key {
                    self.known(&mut state, name, start, false, &trail);
                    (state.end, state.due) = (end, Due::Colon);
                    state.tokens += 1;
                } else {
                    self.end_value(&mut state, end);
                }
            }
            Meant::Nothing => {
                let at = state.at;
                let null = if state.due == Due::Colon { ":null" } else { "null" };
                self.edit(&mut state, at..at, null, reason, safe);
                self.cause_at(at..at + 1);
                // Nobody knows what was meant.
                self.withhold();
                self.end_value(&mut state, at);
            }
            Meant::Take => state.cleared = state.at,
            Meant::End => {
                let at = state.at;
                let values = if reason == "several-values" { self.values(at) } else { Vec::new() };
                let mut from = at;
                for (place, begins) in values.iter().enumerate() {
                    let to = values.get(place + 1).copied().unwrap_or(self.bytes.len());
                    self.edit(&mut state, from..to, "", reason, safe);
                    self.cause_at(*begins..begins + 1);
                    // Whatever it is, it is not to be thrown away.
                    self.withhold();
                    from = to;
                }
                if values.is_empty() {
                    self.edit(&mut state, at..self.bytes.len(), "", reason, safe);
                    let end = if reason == "trailing-text" { self.token_end(at) } else { at + 1 };
                    self.cause_at(at..end);
                    if holds_member(self.rest(at)) {
                        self.withhold();
                    }
                }
                state.at = self.bytes.len();
            }
            Meant::Elements => {
                let at = state.at;
                self.edit(&mut state, at..at, "[", reason, safe);
                self.cause_before(at);
                self.open(&mut state, false, None);
                state.elements = true;
            }
            Meant::CutOff => self.cut_off(&mut state),
        }
        (state, trail)
    }

    /// Whether an object, or a list, belongs there.
    pub(super) fn expect(&self, state: &mut State<G>, object: bool) {
        let wanted = if object { Expected::Object } else { Expected::List };
        state.penalty += 2 * usize::from(![wanted, Expected::Other].contains(&state.guide.expected()));
    }

    /// The first quotation mark or line break inside a text.
    fn first_odd(&self, whole: &Range<usize>) -> Range<usize> {
        let inside = whole.start + 1..whole.end.saturating_sub(1);
        let odd = self.text.get(inside.clone()).and_then(|inside| inside.find(&['"', '\n', '\r'][..]));
        let at = odd.map_or(whole.start, |length| inside.start + length);
        at..at + 1
    }

    /// The last cause stands in the white space before a place.
    fn cause_before(&mut self, at: usize) {
        let before = self.text.get(..at).unwrap_or_default();
        self.cause_at(before.trim_end().len() + usize::from(before.ends_with(&[' ', '\n'][..]))..at);
    }

    /// Where further values begin.
    fn values(&self, from: usize) -> Vec<usize> {
        let (mut found, mut depth, mut in_text, mut at) = (Vec::new(), 0usize, false, from);
        while at < self.bytes.len() && found.len() < MOST_VALUES {
            match self.peek(at) {
                b'\\' => at += 1,
                b'"' => in_text = !in_text,
                b'\n' if depth == 0 => in_text = false,
                b'{' | b'[' if !in_text => {
                    if depth == 0 {
                        found.push(at);
                    }
                    depth += 1;
                }
                b'}' | b']' if !in_text => depth = depth.saturating_sub(1),
                _ => {}
            }
            at += 1;
        }
        found
    }

    /// Closes what is open at the end of the text.
    fn cut_off(&mut self, state: &mut State<G>) {
        let end = self.bytes.len();
        // Behind a bracket or a text nothing but brackets is missing; a number may go on.
        let complete = state.due == Due::Next
            && (matches!(self.peek(state.end.saturating_sub(1)), b'}' | b']' | b'"' | b'a'..=b'z') || state.end < end);
        let at = state.end;
        // What was meant with half a text nobody knows.
        let is_half = state.at < end && matches!(state.due, Due::Key | Due::Value);
        let mut missing = match state.due {
            Due::Value if self.is_object(state) => "null",
            Due::Colon => ":null",
            _ => "",
        };
        let is_behind_comma =
            !state.first && (state.due == Due::Key || state.due == Due::Value && !self.is_object(state));
        let mut is_first = true;
        if is_behind_comma {
            let comma = state.comma;
            self.edit(state, comma..comma + 1, "", "truncated", false);
            self.cause_at(end..end);
            is_first = false;
        }
        if is_half {
            let half = state.at..end;
            if core::mem::take(&mut is_first) {
                self.edit(state, half, "", "truncated", false);
                self.cause_at(end..end);
            } else {
                self.also(state, half, "");
            }
        }
        let at = if complete { at } else { end };
        loop {
            let new = if missing.is_empty() {
                match self.closing(state) {
                    Some(b'}') => "}",
                    Some(_) => "]",
                    None => break,
                }
            } else {
                core::mem::take(&mut missing)
            };
            if state.elements && state.depth == 1 && complete {
                self.edit(state, at..at, new, "elements", false);
            } else if core::mem::take(&mut is_first) {
                self.edit(state, at..at, new, "truncated", complete);
                self.cause_at(end..end);
            } else {
                self.also(state, at..at, new);
            }
            if matches!(new, "}" | "]") {
                state.frame = self.frame(state.frame).map_or(NONE, |frame| frame.parent);
            }
        }
        if is_half {
            self.withhold();
        }
        (state.at, state.due) = (end, Due::End);
    }
}
