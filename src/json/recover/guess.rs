//! Where something has more than one reading: what may have been meant, and which of it lets the most be read.

use alloc::vec::Vec;
use core::ops::Range;

use super::{AHEAD, Cause, Due, Expected, Guide, MOST_EDITS, NONE, Recover, State, Stop, Trail, find};

/// Other notations on the way speak against a reading, but a text full of them is one slip.
const MOST_NOTED: usize = 4;

/// So many ends of one text are tried on each side.
const MOST_ENDS: usize = 4;

/// What may have been meant.
#[derive(Debug, Clone)]
enum Meant {
    /// What stands there is one too many.
    Skip(Range<usize>),
    /// A closing bracket stands for another.
    CloseWith(usize),
    /// Closing brackets are missing.
    Close(usize),
    /// An opening bracket is missing.
    Open { object: bool },
    /// A comma or a colon is missing, or something stands in its place.
    Separator(Range<usize>),
    /// A text, with or without its quotes.
    Text(Range<usize>, [bool; 2]),
    /// The key belongs where it stands.
    Take,
    /// The payload has ended.
    End,
    /// The text was cut off.
    CutOff,
}

/// One reading.
#[derive(Debug, Clone)]
struct Reading<G> {
    from: State<G>,
    meant: Meant,
    reason: &'static str,
    cost: usize,
    plain: bool,
}

/// Takes a reading: where it starts, what it means, the sentence, the cost, whether it is plain.
type Add<'a, G> = dyn FnMut(&State<G>, Meant, &'static str, usize, bool) + 'a;

impl<G: Guide> Recover<'_, G> {
    /// The reading that explains the most, taken.
    pub(super) fn guess(&mut self, state: State<G>, trail: Trail<G>) -> Option<(State<G>, Trail<G>)> {
        if state.edits > MOST_EDITS {
            return None;
        }
        let readings = self.readings(&state, &trail);
        let edits = self.edits.clone();
        let frames = self.frames.len();
        let limit = state.at + AHEAD;
        let least =
            |count: fn(&State<G>) -> usize| readings.iter().map(|reading| count(&reading.from)).min().unwrap_or(0);
        let base = (least(|state| state.edits), least(|state| state.penalty));
        let mut best: Option<(usize, usize, bool)> = None;
        for (index, reading) in readings.iter().enumerate() {
            let (mut then, mut on) = self.take(reading, &trail, true);
            let stop = self.run(&mut then, &mut on, limit, false);
            let failed = match stop {
                Stop::End => 0,
                _ if self.space(then.at) >= self.bytes.len() => 4,
                _ => 4 + 8usize.saturating_sub(then.tokens.saturating_sub(state.tokens)),
            };
            let score = reading.cost + failed + (then.edits - base.0).min(MOST_NOTED) + (then.penalty - base.1).min(6);
            self.edits.clone_from(&edits);
            self.frames.truncate(frames);
            // Another reading that explains as much makes this one a guess.
            best = match best {
                Some((least, at, _)) if score == least => Some((least, at, false)),
                Some((least, at, alone)) if score > least => Some((least, at, alone && score > least)),
                _ => Some((score, index, true)),
            };
        }
        let (_, index, alone) = best?;
        let reading = readings.get(index)?;
        Some(self.take(reading, &trail, alone && reading.plain))
    }

    /// Reads on as a reading says.
    fn take(&mut self, reading: &Reading<G>, trail: &Trail<G>, safe: bool) -> (State<G>, Trail<G>) {
        let mut state = reading.from;
        let mut trail = *trail;
        let reason = reading.reason;
        match reading.meant.clone() {
            Meant::Skip(range) => {
                state.at = range.end;
                self.edit(&mut state, range, "", reason, safe);
            }
            Meant::CloseWith(at) => {
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
                let before = self.text.get(..at).unwrap_or_default();
                self.cause_at(before.trim_end().len() + usize::from(before.ends_with([' ', '\n']))..at);
                let wanted = if object { Expected::Object } else { Expected::List };
                state.penalty += 2 * usize::from(![wanted, Expected::Other].contains(&state.guide.expected()));
                self.open(&mut state, object);
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
                    // The text that runs over its line.
                    "line-break" => whole.start..self.first_odd(&whole).end,
                    _ => whole.clone(),
                };
                let name = self.text.get(whole.clone()).unwrap_or_default().trim_matches('"');
                let start = whole.start;
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
            Meant::Take => state.cleared = state.at,
            Meant::End => {
                let at = state.at;
                self.edit(&mut state, at..self.bytes.len(), "", reason, safe);
                let end = if reason == "trailing-text" { self.token_end(at) } else { at + 1 };
                self.cause_at(at..end);
                if reason == "several-values" {
                    self.withhold();
                }
                state.at = self.bytes.len();
            }
            Meant::CutOff => self.cut_off(&mut state),
        }
        (state, trail)
    }

    /// The first quotation mark or line break inside a text.
    fn first_odd(&self, whole: &Range<usize>) -> Range<usize> {
        let inside = whole.start + 1..whole.end.saturating_sub(1);
        let odd = self.text.get(inside.clone()).and_then(|inside| inside.find(['"', '\n', '\r']));
        let at = odd.map_or(whole.start, |length| inside.start + length);
        at..at + 1
    }

    /// Closes what is open at the end of the text.
    fn cut_off(&mut self, state: &mut State<G>) {
        let end = self.bytes.len();
        // Behind a bracket or a text nothing but brackets is missing; a number may go on.
        let complete = state.due == Due::Next && matches!(self.peek(state.end.saturating_sub(1)), b'}' | b']' | b'"');
        let at = state.end;
        let mut missing = match state.due {
            Due::Value | Due::Key if state.first => "",
            Due::Value if !self.is_object(state) => "",
            Due::Value => "null",
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
            if core::mem::take(&mut is_first) {
                self.edit(state, at..at, new, "truncated", complete);
                self.cause_at(end..end);
            } else {
                self.also(state, at..at, new);
            }
            if matches!(new, "}" | "]") {
                state.frame = self.frame(state.frame).map_or(NONE, |frame| frame.parent);
            }
        }
        (state.at, state.due) = (end, Due::End);
    }

    /// All that may have been meant, the likelier first.
    fn readings(&self, state: &State<G>, trail: &Trail<G>) -> Vec<Reading<G>> {
        let mut readings = Vec::new();
        let at = state.at;
        let byte = self.peek(at);
        let ended = at >= self.bytes.len();
        let mut add = |from: &State<G>, meant, reason, cost, plain| {
            readings.push(Reading { from: *from, meant, reason, cost, plain });
        };
        if state.frame == NONE && state.due == Due::Value {
            for bracket in ['{', '['] {
                if let Some(length) = self.rest(at).find(bracket).filter(|length| *length > 0) {
                    let before = self.text.get(at..at + length).unwrap_or_default().trim();
                    let fence = before.starts_with("```");
                    let assigned = before.ends_with('=') && !before.contains(['"', '\n']);
                    let reason = if fence { "code-fence" } else { "text-before" };
                    add(state, Meant::Skip(at..at + length), reason, 2, fence || assigned);
                }
            }
        }
        let is_root_ended = state.due == Due::End && !self.frames.is_empty();
        // A text alone is no payload.
        let is_lost = self.frames.is_empty() && self.root.expected() != Expected::Other;
        if state.due == Due::End && !is_lost {
            let rest = self.rest(at);
            let several = matches!(byte, b'{' | b'[');
            let fence = rest.starts_with("```");
            let reason = match (fence, several) {
                (true, _) => "code-fence",
                (_, true) => "several-values",
                _ => "trailing-text",
            };
            // What looks like members would be lost.
            let cost = if several || find(rest, "\":").is_none() { 3 } else { 9 };
            add(state, Meant::End, reason, cost, fence || matches!(rest.trim_end(), "," | "'" | "\""));
        }
        let doubled = |closer: &State<G>| self.space(closer.at + 1) == at && self.peek(closer.at) == byte;
        if let Some(closer) = trail.closer.as_ref().filter(|closer| !doubled(closer)) {
            add(closer, Meant::Skip(closer.at..closer.at + 1), "extra-bracket", 2, true);
        }
        if ended && state.frame != NONE {
            add(state, Meant::CutOff, "truncated", 2, true);
        }
        // A key that can be read stopped the reading only because it seems to belong elsewhere.
        let is_key = state.due == Due::Key && (self.begins_key(at) || self.closing_quote(at).is_some());
        if is_key {
            add(state, Meant::Take, "", 0, true);
        }
        let comma = &trail.comma;
        if is_key && !state.first || byte == b':' {
            for times in 1..=comma.depth.min(3) as usize {
                add(comma, Meant::Close(times), "missing-bracket", 1 + times, false);
            }
        }
        if matches!(byte, b'}' | b']') && (state.frame != NONE || is_root_ended) {
            let whole = state.frame != NONE && (state.due == Due::Next || state.first);
            if whole {
                add(state, Meant::CloseWith(at), "wrong-bracket", 2, true);
                add(state, Meant::Close(1), "missing-bracket", 2, false);
            }
            add(state, Meant::Skip(at..at + 1), "extra-bracket", 2, true);
        }
        // A value that should have been a list or an object.
        let value = &trail.value;
        if value.at < at && value.due == Due::Value {
            let expected = value.guide.expected();
            let (first, colon) = (self.peek(value.at), byte == b':');
            if colon && self.quote_length(value.at) > 0
                || expected == Expected::Object && first != b'{' && value.frame != NONE
            {
                add(value, Meant::Open { object: true }, "opening-bracket", 2, false);
            } else if first != b'[' && (expected == Expected::List || byte == b']') {
                add(value, Meant::Open { object: false }, "opening-bracket", 2, false);
            }
        }
        match state.due {
            Due::Colon => add(state, Meant::Separator(state.end..state.end), "expected-colon", 2, true),
            Due::Next => add(state, Meant::Separator(state.end..state.end), "expected-comma", 2, true),
            _ => {}
        }
        if matches!(state.due, Due::Colon | Due::Next) && matches!(byte, b'.' | b'|' | b'-' | b',' | b':' | b';') {
            let reason = if state.due == Due::Colon { "equals" } else { "semicolon" };
            add(state, Meant::Separator(at..at + 1), reason, 3, false);
        }
        if byte == b'"' {
            // A quote and a comma of their own, as behind a text that was pasted with its quotes.
            let comma = self.space(at + 1);
            if !state.first && matches!(state.due, Due::Key | Due::Value) && self.peek(comma) == b',' {
                add(state, Meant::Skip(at..comma + 1), "extra-quote", 2, true);
            }
            add(state, Meant::Skip(at..at + 1), "extra-quote", 2, true);
        }
        let last = &trail.text;
        if last.at < at && self.peek(last.at) == b'"' {
            if self.peek(last.at + 1) == b'"' {
                add(last, Meant::Skip(last.at..last.at + 1), "extra-quote", 2, true);
            }
            self.ends(last, true, &mut add);
        }
        if matches!(state.due, Due::Value | Due::Key) && !is_key {
            match self.quote_length(at) {
                0 if !matches!(byte, b'{' | b'[' | b'}' | b']' | b',' | b':') && !ended => {
                    self.ends(state, false, &mut add);
                    let line = self.text.get(at..self.line_end(at)).unwrap_or_default();
                    let stops: &[char] = if state.due == Due::Key { &[':', '=', ' '] } else { &[',', '}', ']'] };
                    let length = line.find(stops).map_or(line.len(), |length| length);
                    let word = line.get(..length).unwrap_or_default().trim_end();
                    if !word.is_empty() && !word.contains('"') && state.frame != NONE {
                        let as_text = state.guide.expected() == Expected::Text;
                        let reason = match byte {
                            b'0'..=b'9' | b'+' | b'-' | b'.' if !as_text => "bad-number",
                            b'a'..=b'z' | b'A'..=b'Z' if state.due == Due::Value => "word",
                            _ => "unquoted-text",
                        };
                        add(state, Meant::Text(at..at + word.len(), [false; 2]), reason, 3, false);
                    }
                }
                0 => {}
                _ => self.ends(state, byte == b'"', &mut add),
            }
        }
        if !ended && !matches!(byte, b'"' | b'{' | b'[') && (state.frame != NONE || is_root_ended) {
            add(state, Meant::Skip(at..self.token_end(at)), "byte", 6, false);
        }
        readings
    }

    /// Behind the word there, or the one character.
    fn token_end(&self, at: usize) -> usize {
        self.word_end(at).max(at + self.rest(at).chars().next().map_or(0, char::len_utf8))
    }

    /// Where the text that begins there may end: at a quote that is missing, or at one further on.
    fn ends(&self, from: &State<G>, opens: bool, add: &mut Add<'_, G>) {
        let start = from.at;
        let is_key = from.due == Due::Key;
        let inside = start + usize::from(opens);
        let line_end = self.line_end(inside).min(start + AHEAD);
        let line = self.text.get(inside..line_end).unwrap_or_default();
        let trimmed = |end: usize| inside + self.text.get(inside..end).map_or(0, |text| text.trim_end().len());
        if opens {
            let stops: &[char] = if is_key { &[':', '='] } else { &[',', '}', ']', '"', '”', '»'] };
            let mut places: Vec<usize> = line.match_indices(stops).map(|(length, _)| inside + length).collect();
            if !is_key {
                places.push(line_end);
            }
            let last = places.len().saturating_sub(MOST_ENDS).max(MOST_ENDS);
            for (index, end) in places.iter().enumerate() {
                if index >= MOST_ENDS && index < last {
                    continue;
                }
                let end = trimmed(*end);
                add(from, Meant::Text(start..end, [true, false]), "missing-quote", 2, true);
            }
        }
        // Quotes further on, each of those before it a part of the text.
        let (mut odd, mut cost, mut found) = (0, 2, 0);
        let mut here = inside;
        let mut breaks = 0;
        while found < MOST_ENDS && odd < 4 * MOST_ENDS && here < (start + AHEAD).min(self.bytes.len()) {
            match self.peek(here) {
                b'\\' => here += 1,
                b'\n' | b'\r' => {
                    if !opens {
                        break;
                    }
                    breaks += 1;
                }
                b'"' => {
                    let behind = self.space(here + 1);
                    let next = self.peek(behind);
                    let ended = behind >= self.bytes.len();
                    let is_end =
                        if is_key { matches!(next, b':' | b'=') } else { ended || matches!(next, b',' | b'}' | b']') };
                    if is_end && (odd + breaks > 0 || !opens) {
                        found += 1;
                        let reason = match (opens, odd) {
                            (false, _) => "missing-quote",
                            (true, 0) => "line-break",
                            _ => "quote-in-text",
                        };
                        let extra = odd % 2 + usize::from(breaks > 0);
                        add(from, Meant::Text(start..here + 1, [opens, true]), reason, cost + extra, true);
                    }
                    odd += 1;
                    let before = self.text.get(inside..here).and_then(|text| text.trim_end().bytes().last());
                    let looks = is_end || matches!(next, b':') || matches!(before, Some(b',' | b':' | b'{' | b'['));
                    cost += 1 + 3 * usize::from(looks);
                }
                _ => {}
            }
            here += 1;
        }
    }
}
