//! The walk: JSON, and the notations for which there is one plain reading.

use core::ops::Range;

use super::bare::WORDS;
use super::{DEPTHS, Due, Expected, Guide, NONE, Recover, State, Stop, Trail};

impl<G: Guide> Recover<'_, G> {
    /// Reads on until something is wrong that has more than one reading, or up to a place.
    pub(super) fn run(&mut self, state: &mut State<G>, trail: &mut Trail<G>, limit: usize, strict: bool) -> Stop {
        self.back_to(state);
        loop {
            self.blank(state);
            if state.at > limit {
                return Stop::End;
            }
            if state.depth > self.max_depth || state.edits > self.most_edits {
                return Stop::Beyond;
            }
            let goes_on = match state.due {
                Due::Value => self.value(state, trail, strict),
                Due::Key => self.key(state, trail, strict),
                Due::Colon => self.colon(state),
                Due::Next => self.next(state, trail, strict),
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

    fn value(&mut self, state: &mut State<G>, trail: &mut Trail<G>, strict: bool) -> bool {
        let at = state.at;
        let byte = self.peek(at);
        match byte {
            b']' if self.closing(state) == Some(b']') => {
                if !self.is_in_line(state, strict) {
                    return false;
                }
                if !state.first {
                    let comma = state.comma;
                    self.edit(state, comma..comma + 1, "", "trailing-comma", true);
                }
                return self.closer(state, trail);
            }
            b',' if self.closing(state) == Some(b']') => {
                // Where null cannot stand nothing was left out.
                let safe = !state.first || state.guide.expected() != Expected::Other;
                self.edit(state, at..at + 1, "", "doubled-comma", safe);
                state.at += 1;
                return true;
            }
            _ => {}
        }
        trail.value = *state;
        let template = self.template(at);
        if template > at && state.frame != NONE {
            self.missing(state, at..template, "template");
            return true;
        }
        match byte {
            b'{' | b'[' => {
                if self.starts(at, "[object Object]") {
                    let end = at + "[object Object]".len();
                    self.missing(state, at..end, "object-object");
                    return true;
                }
                let object = byte == b'{';
                if let Some(opener) = trail.openers.get_mut(state.depth as usize % DEPTHS) {
                    *opener = Some(*state);
                }
                self.expect(state, object);
                self.open(state, object, self.indent(at));
                state.at += 1;
                state.end = state.at;
                state.tokens += 1;
                true
            }
            b'-' | b'+' | b'.' | b'0'..=b'9' => self.number(state),
            b'a'..=b'z' | b'A'..=b'Z' => self.word(state) || self.call(state),
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

    /// What stands there is no value, and nobody knows which one it should be.
    pub(super) fn missing(&mut self, state: &mut State<G>, at: Range<usize>, reason: &'static str) {
        let end = at.end;
        self.edit(state, at, "", reason, false);
        self.withhold();
        self.also(state, end..end, "null");
        self.end_value(state, end);
    }

    /// The last edit is made for the sake of what follows only.
    pub(super) fn withhold(&mut self) {
        let last = self.edits.iter().rposition(|edit| edit.cause > 0);
        if let Some(cause) = last.and_then(|last| self.cause_of(last)) {
            cause.offered = false;
        }
    }

    fn key(&mut self, state: &mut State<G>, trail: &mut Trail<G>, strict: bool) -> bool {
        let at = state.at;
        match self.peek(at) {
            b'}' => {
                if !self.is_in_line(state, strict) {
                    return false;
                }
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
        // Ruby has a colon before its names.
        let start = at + usize::from(self.peek(at) == b':');
        let unquoted = self.word_end(start);
        let behind = self.space(unquoted);
        let quoted = if unquoted > start && matches!(self.peek(behind), b':' | b'=') {
            self.put_quotes(state, at..start, unquoted, "unquoted-key");
            Some((start..unquoted, unquoted))
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
        let column = self.column(at);
        // Where the author's lines are indented, so are the members of one object.
        let in_lines = column > 0 && frame.column > 0;
        let is_moved = in_lines && column != frame.column;
        let is_inside = state.first && column > 0 && frame.indent.is_some_and(|indent| column > indent);
        let is_beside = is_inside || in_lines && column == frame.column;
        let found = frame.guide.member(name);
        let mut outer = frame.parent;
        let mut belongs_out = false;
        while let Some(around) = self.frame(outer) {
            belongs_out |= found.is_none() && free(around).is_some()
                || is_moved && column < frame.column && around.column == column;
            outer = around.parent;
        }
        let closed = trail.closers[0].and_then(|closer| self.frame(closer.frame)).filter(|_| found.is_none());
        let belongs_before =
            closed.is_some_and(|closed| free(closed).is_some() || is_moved && closed.object && closed.column == column);
        if !is_beside && (belongs_out || belongs_before) {
            if strict && state.cleared != at {
                return false;
            }
            state.penalty += 2;
        }
        if let Some((place, holds)) = found {
            if frame.seen >> (place & 63) & 1 == 1 {
                state.penalty += 2;
            }
            let column = if state.first { column } else { frame.column };
            self.frames.push(super::Frame { seen: frame.seen | 1 << (place & 63), column, ..frame });
            state.frame = self.frames.len() as u32 - 1;
            state.guide = holds;
            return true;
        }
        if frame.column == 0 && column > 0 && state.first {
            self.frames.push(super::Frame { column, ..frame });
            state.frame = self.frames.len() as u32 - 1;
        }
        // Nobody knows what it holds.
        state.guide = frame.guide.element();
        true
    }

    fn colon(&mut self, state: &mut State<G>) -> bool {
        let at = state.at;
        let length = match self.peek(at) {
            b':' if self.peek(at + 1) == b'=' => 2,
            b':' => {
                state.at += 1;
                state.due = Due::Value;
                let other = self.space(state.at);
                if self.peek(other) == b':' {
                    self.edit(state, other..other + 1, "", "doubled-colon", true);
                    state.at = other + 1;
                }
                return true;
            }
            b'=' if matches!(self.peek(at + 1), b'>' | b'=') => 2,
            b'=' => 1,
            _ if self.starts(at, "：") => "：".len(),
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

    fn next(&mut self, state: &mut State<G>, trail: &mut Trail<G>, strict: bool) -> bool {
        let at = state.at;
        let byte = self.peek(at);
        let object = self.is_object(state);
        if self.closing(state) == Some(byte) {
            return self.is_in_line(state, strict) && self.closer(state, trail);
        }
        match byte {
            b',' => {}
            b';' if self.closing(state) == Some(self.peek(self.space(at + 1))) => {
                self.edit(state, at..at + 1, "", "semicolon", true);
                state.at += 1;
                return true;
            }
            b';' => self.edit(state, at..at + 1, ",", "semicolon", true),
            _ if self.starts(at, "，") => {
                self.edit(state, at..at + "，".len(), ",", "semicolon", true);
                state.at += "，".len() - 1;
            }
            b'+' | b'&' if self.joined(state) => return true,
            b'.' if object && self.joined(state) => return true,
            _ => {
                let follows = at > state.end || byte != b'"';
                let begins = if object { self.begins_key(at) } else { self.begins_value(at) && !self.begins_key(at) };
                if !follows || self.is_glued(state) || !begins {
                    return false;
                }
                trail.comma = *state;
                let end = state.end;
                let is_element = state.elements && state.depth == 1;
                let reason = if is_element { "elements" } else { "expected-comma" };
                self.edit(state, end..end, ",", reason, !is_element);
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
        trail.closers.rotate_right(1);
        trail.closers[0] = Some(*state);
        state.at += 1;
        self.close(state);
        true
    }
}
