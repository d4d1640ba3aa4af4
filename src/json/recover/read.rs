//! The walk: JSON, and the notations for which there is one plain reading.

use super::{Cause, Due, Expected, Guide, Recover, State, Stop, Trail, find};

/// Words of other notations, what JSON writes for them, and whether that is beyond doubt.
const WORDS: [(&str, &str, bool); 14] = [
    ("True", "true", true),
    ("TRUE", "true", true),
    ("False", "false", true),
    ("FALSE", "false", true),
    ("None", "null", true),
    ("Null", "null", true),
    ("NULL", "null", true),
    ("nil", "null", true),
    ("undefined", "null", false),
    ("NaN", "null", false),
    ("nan", "null", false),
    ("Infinity", "null", false),
    ("-Infinity", "null", false),
    ("inf", "null", false),
];

/// No line is indented deeper.
const DEEPEST: usize = 256;

impl<G: Guide> Recover<'_, G> {
    /// Reads on until something is wrong that has more than one reading, or up to a place.
    pub(super) fn run(&mut self, state: &mut State<G>, trail: &mut Trail<G>, limit: usize, strict: bool) -> Stop {
        self.edits.truncate(state.edits);
        loop {
            self.blank(state);
            if state.at > limit {
                return Stop::End;
            }
            if state.depth > self.max_depth || state.edits > self.most_edits {
                return Stop::Beyond;
            }
            let goes_on = match state.due {
                Due::Value => self.value(state, trail),
                Due::Key => self.key(state, trail, strict),
                Due::Colon => self.colon(state),
                Due::Next => self.next(state, trail),
                Due::End if state.at >= self.bytes.len() => return Stop::End,
                Due::End if self.peek(state.at) == b';' => {
                    let at = state.at;
                    self.edit(state, at..at + 1, "", "trailing-text", true);
                    state.at += 1;
                    true
                }
                Due::End => false,
            };
            if !goes_on {
                return Stop::Fault;
            }
        }
    }

    /// Passes over white space, comments, and what looks like white space.
    fn blank(&mut self, state: &mut State<G>) {
        loop {
            let at = state.at;
            let length = match self.peek(at) {
                b' ' | b'\n' | b'\r' | b'\t' => {
                    state.at += 1;
                    continue;
                }
                b'/' if self.peek(at + 1) == b'/' => self.line_end(at) - at,
                b'#' => self.line_end(at) - at,
                b'/' if self.peek(at + 1) == b'*' => match find(self.rest(at), "*/") {
                    Some(length) => length + 2,
                    None => return,
                },
                0xC2.. => {
                    let Some(odd) = self.rest(at).chars().next().filter(|c| is_invisible(*c)) else { return };
                    // The mark at the very start has a code of its own.
                    if !(at == 0 && odd == '\u{FEFF}') {
                        let end = at + odd.len_utf8();
                        self.edit(state, at..end, if odd.is_whitespace() { " " } else { "" }, "invisible", true);
                    }
                    state.at += odd.len_utf8();
                    continue;
                }
                _ => return,
            };
            self.edit(state, at..at + length, "", "comment", true);
            state.at += length;
        }
    }

    pub(super) fn line_end(&self, at: usize) -> usize {
        self.rest(at).find(['\n', '\r']).map_or(self.bytes.len(), |length| at + length)
    }

    fn value(&mut self, state: &mut State<G>, trail: &mut Trail<G>) -> bool {
        let at = state.at;
        let byte = self.peek(at);
        match byte {
            b']' if self.closing(state) == Some(b']') => {
                if !state.first {
                    let comma = state.comma;
                    self.edit(state, comma..comma + 1, "", "trailing-comma", true);
                }
                return self.closer(state, trail);
            }
            b',' if self.closing(state) == Some(b']') => {
                self.edit(state, at..at + 1, "", "doubled-comma", !state.first);
                state.at += 1;
                return true;
            }
            _ => {}
        }
        trail.value = *state;
        match byte {
            b'{' | b'[' => {
                if self.starts(at, "[object Object]") {
                    let end = at + "[object Object]".len();
                    self.edit(state, at..end, "null", "object-object", false);
                    self.withhold();
                    self.end_value(state, end);
                    return true;
                }
                let object = byte == b'{';
                let expected = state.guide.expected();
                if expected != Expected::Other && (expected == Expected::Object) != object {
                    state.penalty += 2;
                }
                self.open(state, object);
                state.at += 1;
                state.tokens += 1;
                true
            }
            b'-' | b'+' | b'.' | b'0'..=b'9' => self.number(state),
            b'a'..=b'z' | b'A'..=b'Z' => self.word(state),
            _ => {
                trail.text = *state;
                match self.string(state) {
                    Some((_, end)) => {
                        if !matches!(state.guide.expected(), Expected::Text | Expected::Other) {
                            state.penalty += 2;
                        }
                        self.end_value(state, end);
                        true
                    }
                    None => false,
                }
            }
        }
    }

    /// The last edit is made for the sake of what follows only.
    pub(super) fn withhold(&mut self) {
        if let Some(Cause { offered, .. }) = self.edits.last_mut().and_then(|edit| edit.cause.as_mut()) {
            *offered = false;
        }
    }

    pub(super) fn word_end(&self, at: usize) -> usize {
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '-' | '+' | '.');
        self.rest(at).find(|c| !is_word(c)).map_or(self.bytes.len(), |length| at + length)
    }

    fn word(&mut self, state: &mut State<G>) -> bool {
        let at = state.at;
        let end = self.word_end(at);
        let word = self.text.get(at..end).unwrap_or_default();
        if !matches!(word, "true" | "false" | "null") {
            let Some((_, meant, safe)) = WORDS.iter().find(|(known, _, _)| *known == word) else { return false };
            let reason = if meant.len() == 4 && !safe { "no-value" } else { "literal" };
            self.edit(state, at..end, *meant, reason, *safe);
        }
        self.end_value(state, end);
        true
    }

    /// A number, perhaps with a plus sign, leading zeros or a point without digits.
    fn number(&mut self, state: &mut State<G>) -> bool {
        let at = state.at;
        let end = self.word_end(at);
        let token = self.text.get(at..end).unwrap_or_default();
        if token == "-Infinity" {
            return self.word(state);
        }
        let unsigned = token.strip_prefix(['-', '+']).unwrap_or(token);
        let (power_at, _) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, ""));
        let (whole, fraction) = power_at.split_once('.').unwrap_or((power_at, ""));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let power = unsigned.get(power_at.len()..).unwrap_or_default();
        let power = power.strip_prefix(['e', 'E']).map(|power| power.strip_prefix(['-', '+']).unwrap_or(power));
        let digits = whole.len() + fraction.len();
        if digits == 0
            || !is_digits(whole)
            || !is_digits(fraction)
            || power.is_some_and(|p| p.is_empty() || !is_digits(p))
        {
            return false;
        }
        let start = at + token.len() - unsigned.len();
        let zeros = whole.len() - whole.trim_start_matches('0').len();
        let extra = if zeros == whole.len() { zeros.saturating_sub(1) } else { zeros };
        let as_text = state.guide.expected() == Expected::Text;
        state.penalty += 2 * usize::from(as_text);
        if as_text && (extra > 0 || token.starts_with('+')) {
            // A telephone number or a code: its zeros count.
            self.edit(state, at..at, "\"", "unquoted-text", true);
            self.cause_at(at..end);
            self.also(state, end..end, "\"");
        } else {
            let mut edits = [None, None, None];
            let [plus, zero, point] = &mut edits;
            *plus = token.starts_with('+').then_some((at..at + 1, ""));
            *zero = (extra > 0).then_some((start..start + extra, ""));
            let dot = start + whole.len();
            if whole.is_empty() {
                *zero = Some((dot..dot, "0"));
            }
            if power_at.len() > whole.len() && fraction.is_empty() {
                *point = Some((dot..dot + 1, ""));
            }
            let mut is_first = true;
            for (range, new) in edits.into_iter().flatten() {
                if core::mem::take(&mut is_first) {
                    self.edit(state, range, new, "bad-number", true);
                    self.cause_at(at..end);
                } else {
                    self.also(state, range, new);
                }
            }
        }
        self.end_value(state, end);
        true
    }

    fn key(&mut self, state: &mut State<G>, trail: &mut Trail<G>, strict: bool) -> bool {
        let at = state.at;
        match self.peek(at) {
            b'}' => {
                if !state.first {
                    let comma = state.comma;
                    self.edit(state, comma..comma + 1, "", "trailing-comma", true);
                }
                return self.closer(state, trail);
            }
            b',' => {
                self.edit(state, at..at + 1, "", "doubled-comma", true);
                state.at += 1;
                return true;
            }
            _ => {}
        }
        let before = *state;
        let unquoted = self.word_end(at);
        let behind = self.space(unquoted);
        let quoted = if unquoted > at && matches!(self.peek(behind), b':' | b'=') {
            self.edit(state, at..at, "\"", "unquoted-key", true);
            self.cause_at(at..unquoted);
            self.also(state, unquoted..unquoted, "\"");
            Some((at..unquoted, unquoted))
        } else {
            trail.text = *state;
            self.string(state)
        };
        let Some((inside, end)) = quoted else { return false };
        let name = self.text.get(inside).unwrap_or_default();
        if !self.known(state, name, at, strict, trail) {
            *state = State { cleared: state.cleared, ..before };
            return false;
        }
        (state.at, state.end) = (end, end);
        state.tokens += 1;
        state.due = Due::Colon;
        true
    }

    /// Asks the kind about a key; false when it seems to belong to an object further out, or to the one before.
    pub(super) fn known(
        &mut self,
        state: &mut State<G>,
        name: &str,
        at: usize,
        strict: bool,
        trail: &Trail<G>,
    ) -> bool {
        let Some(frame) = self.frame(state.frame).copied() else { return true };
        let free = |frame: &super::Frame<G>| {
            frame.guide.member(name).filter(|(place, _)| frame.object && frame.seen >> (place & 63) & 1 == 0)
        };
        if let Some((place, holds)) = frame.guide.member(name) {
            if frame.seen >> (place & 63) & 1 == 1 {
                state.penalty += 2;
            }
            let column = if state.first { self.column(at) } else { frame.column };
            self.frames.push(super::Frame { seen: frame.seen | 1 << (place & 63), column, ..frame });
            state.frame = self.frames.len() as u32 - 1;
            state.guide = holds;
            return true;
        }
        let column = self.column(at);
        // Where the author's lines are indented, so are the members of one object.
        let is_moved = column > 0 && frame.column > 0 && column != frame.column;
        let mut outer = frame.parent;
        let mut belongs_out = false;
        while let Some(around) = self.frame(outer) {
            belongs_out |= free(around).is_some() || is_moved && column < frame.column && around.column == column;
            outer = around.parent;
        }
        let closed = trail.closer.and_then(|closer| self.frame(closer.frame));
        let belongs_before =
            closed.is_some_and(|closed| free(closed).is_some() || is_moved && closed.object && closed.column == column);
        if frame.column == 0 && column > 0 && state.first {
            self.frames.push(super::Frame { column, ..frame });
            state.frame = self.frames.len() as u32 - 1;
        }
        if belongs_out || belongs_before {
            if strict && state.cleared != at {
                return false;
            }
            state.penalty += 2;
        }
        // Nobody knows what it holds.
        state.guide = frame.guide.element();
        true
    }

    /// How far something is indented that begins a line; 0 when it does not.
    fn column(&self, at: usize) -> usize {
        let before = self.bytes.get(at.saturating_sub(DEEPEST)..at).unwrap_or_default();
        let indent = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        if before.iter().rev().nth(indent) == Some(&b'\n') { indent } else { 0 }
    }

    pub(super) fn space(&self, mut at: usize) -> usize {
        while matches!(self.peek(at), b' ' | b'\n' | b'\r' | b'\t') {
            at += 1;
        }
        at
    }

    fn colon(&mut self, state: &mut State<G>) -> bool {
        let at = state.at;
        let length = match self.peek(at) {
            b':' if self.peek(at + 1) == b'=' => 2,
            b':' => {
                state.at += 1;
                state.due = Due::Value;
                return true;
            }
            b'=' if matches!(self.peek(at + 1), b'>' | b'=') => 2,
            b'=' => 1,
            _ => {
                // Behind a quote that closes twice, another colon would be the second fault.
                if at == state.end && self.peek(at) == b'"' || !self.begins_value(at) {
                    return false;
                }
                let end = state.end;
                self.edit(state, end..end, ":", "expected-colon", true);
                state.due = Due::Value;
                return true;
            }
        };
        self.edit(state, at..at + length, ":", "equals", true);
        state.at += length;
        state.due = Due::Value;
        true
    }

    /// Whether a value, and nothing but a value, can begin there.
    pub(super) fn begins_value(&self, at: usize) -> bool {
        match self.peek(at) {
            b'{' | b'[' | b'-' | b'0'..=b'9' => true,
            b'a'..=b'z' | b'A'..=b'Z' => {
                let word = self.text.get(at..self.word_end(at)).unwrap_or_default();
                matches!(word, "true" | "false" | "null") || WORDS.iter().any(|(known, _, _)| *known == word)
            }
            _ => self.quote_length(at) > 0,
        }
    }

    fn next(&mut self, state: &mut State<G>, trail: &mut Trail<G>) -> bool {
        let at = state.at;
        let byte = self.peek(at);
        let object = self.is_object(state);
        if self.closing(state) == Some(byte) {
            return self.closer(state, trail);
        }
        match byte {
            b',' => {}
            b';' => self.edit(state, at..at + 1, ",", "semicolon", true),
            _ => {
                let follows = at > state.end || !matches!(byte, b'"' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z');
                let begins = if object { self.begins_key(at) } else { self.begins_value(at) && !self.begins_key(at) };
                if !follows || !begins {
                    return false;
                }
                trail.comma = *state;
                let end = state.end;
                self.edit(state, end..end, ",", "expected-comma", true);
                self.behind_comma(state, end);
                return true;
            }
        }
        trail.comma = *state;
        state.at += 1;
        self.behind_comma(state, at);
        true
    }

    pub(super) fn behind_comma(&self, state: &mut State<G>, comma: usize) {
        state.comma = comma;
        state.first = false;
        state.tokens += 1;
        if let Some(frame) = self.frame(state.frame) {
            state.due = if frame.object { Due::Key } else { Due::Value };
            if !frame.object {
                state.guide = frame.guide.element();
            }
        }
    }

    /// Whether a key and its colon stand there.
    pub(super) fn begins_key(&self, at: usize) -> bool {
        let end = match self.quote_length(at) {
            0 => self.word_end(at),
            _ => match self.closing_quote(at) {
                Some((inside, length)) => inside + length,
                None => return false,
            },
        };
        end > at && matches!(self.peek(self.space(end)), b':' | b'=')
    }

    fn closer(&mut self, state: &mut State<G>, trail: &mut Trail<G>) -> bool {
        trail.closer = Some(*state);
        state.at += 1;
        self.close(state);
        true
    }
}

/// Whether a character has no ink and is none of the four that JSON passes over.
pub(super) fn is_invisible(c: char) -> bool {
    c != '\u{85}' && c.is_whitespace()
        || matches!(c, '\u{85}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
}
