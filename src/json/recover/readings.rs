//! All that may have been meant where the reading stopped, the likelier first.

use alloc::vec::Vec;

use super::guess::{Meant, OTHER_QUOTES, Reading};
use super::{AHEAD, Due, Expected, Guide, NONE, Recover, State, Trail, holds_member};
use crate::json::swar::find;

/// So many ends of one text are tried on each side.
const MOST_ENDS: usize = 4;

/// Takes a reading: where it starts, what it means, the sentence, the cost, whether it is plain.
type Add<'a, G> = dyn FnMut(&State<G>, Meant, &'static str, usize, bool) + 'a;

/// Whether a Markdown code block, or code in a line, begins or ends there.
fn is_fence(text: &str) -> bool {
    text.starts_with("```") || text.starts_with("~~~") || text.trim_end() == "`"
}

impl<G: Guide> Recover<'_, G> {
    /// All that may have been meant, the likelier first.
    pub(super) fn readings(&self, state: &State<G>, trail: &Trail<G>) -> Vec<Reading<G>> {
        let mut readings = Vec::new();
        let at = state.at;
        let byte = self.peek(at);
        let ended = at >= self.bytes.len();
        let mut add = |from: &State<G>, meant, reason, cost, plain| {
            readings.push(Reading { from: *from, meant, reason, cost, plain });
        };
        // A text alone is no payload.
        let is_no_text = self.root.expected() != Expected::Other;
        let is_lost = self.frames.is_empty() && is_no_text;
        if state.frame == NONE && (state.due == Due::Value || is_lost) {
            let from = if state.due == Due::Value { state } else { &trail.value };
            for bracket in ['{', '['] {
                if let Some(length) = self.rest(from.at).find(bracket).filter(|length| *length > 0) {
                    let before = self.text.get(from.at..from.at + length).unwrap_or_default().trim();
                    let reason = if is_fence(before) { "code-fence" } else { "text-before" };
                    let opens = before.ends_with(&['=', '('][..]) && !before.contains(&['"', '\n'][..]);
                    let plain = reason == "code-fence" || opens;
                    let cost = 2 + 6 * usize::from(holds_member(before));
                    add(from, Meant::Skip(from.at..from.at + length), reason, cost, plain);
                }
            }
        }
        // A bracket of what stands before it: `[INFO] body: {`.
        if let Some(opener) = trail.opener(0).filter(|opener| self.is_label(opener.at) && state.tokens < 3)
            && let Some(length) = self.rest(opener.at + 1).find('{')
        {
            add(opener, Meant::Skip(opener.at..opener.at + 1 + length), "text-before", 2, false);
        }
        let is_root_ended = state.due == Due::End && !self.frames.is_empty();
        if state.due == Due::End && !is_lost {
            let rest = self.rest(at);
            let next = self.peek(if byte == b',' { self.space(at + 1) } else { at });
            let several = matches!(next, b'{' | b'[');
            let fence = is_fence(rest);
            let reason = match (fence, several) {
                (true, _) => "code-fence",
                (_, true) => "several-values",
                _ => "trailing-text",
            };
            // What looks like members would be lost.
            let plain = fence || matches!(rest.trim_end(), "," | "'" | "\"" | ")" | ");");
            let mut cost = if plain { 1 } else { 3 + 6 * usize::from(!several && holds_member(rest)) };
            if let Some(first) = trail.opener(0).filter(|first| self.peek(first.at) == b'{')
                && several
                && !rest.trim_end().ends_with(']')
                && self.root.expected() == Expected::List
            {
                // They are the elements of the list that the kind is.
                add(first, Meant::Elements, "elements", 2, false);
                cost = 9;
            }
            add(state, Meant::End, reason, cost, plain);
        }
        // A key that can be read, or a bracket that closes what is open, stopped the reading only because it seems to
        // belong elsewhere.
        let is_key = state.due == Due::Key && (self.begins_key(at) || self.closing_quote(at).is_some());
        let ends_value = state.due == Due::Next || state.due == Due::Key || !self.is_object(state);
        let in_line = state.frame != NONE && self.closing(state) == Some(byte) && ends_value;
        if is_key || in_line {
            add(state, Meant::Take, "", 0, true);
        }
        self.extra_closers(state, trail, &mut add);
        if ended && state.frame != NONE {
            add(state, Meant::CutOff, "truncated", 2, true);
        }
        // The text was cut off inside of its last key or value.
        if matches!(state.due, Due::Key | Due::Value) && self.is_half(at) && state.frame != NONE {
            add(state, Meant::CutOff, "truncated", 3, false);
        }
        let comma = &trail.comma;
        if is_key && !state.first || byte == b':' || state.due == Due::Key && matches!(byte, b'{' | b'[') {
            for times in 1..=comma.depth.min(3) as usize {
                add(comma, Meant::Close(times), "missing-bracket", 1 + times, false);
            }
        }
        if matches!(byte, b'}' | b']' | b')') && (state.frame != NONE || is_root_ended) {
            let is_first = state.first && ends_value;
            let whole = state.frame != NONE && (state.due == Due::Next || is_first);
            if whole {
                if !in_line {
                    add(state, Meant::CloseWith(at), "wrong-bracket", 2, true);
                }
                for times in 1..=state.depth.min(3) as usize {
                    add(state, Meant::Close(times), "missing-bracket", 1 + times, false);
                }
            }
        }
        // An opening bracket too many, or the wrong one.
        if let Some(opener) = state.depth.checked_sub(1).and_then(|depth| trail.opener(depth)) {
            add(opener, Meant::OpenWith { object: !self.is_object(state) }, "wrong-opening", 2, false);
            add(opener, Meant::Skip(opener.at..opener.at + 1), "extra-opening", 3, false);
        }
        for opener in
            (0..=state.depth).filter(|_| !ended && !is_key && !in_line).filter_map(|depth| trail.opener(depth))
        {
            if opener.guide.expected() == Expected::List && self.peek(opener.at) == b'{' {
                add(opener, Meant::Open { object: false }, "opening-bracket", 2, false);
            }
        }
        if matches!(byte, b'}' | b']') && state.due == Due::Value && !in_line {
            add(state, Meant::Open { object: byte == b'}' }, "opening-bracket", 2, false);
        }
        if byte == b'(' && state.due == Due::Value {
            for object in [true, false] {
                add(state, Meant::OpenWith { object }, "wrong-opening", 2, true);
            }
        }
        if matches!(byte, b'{' | b'[') && state.due == Due::Key {
            add(state, Meant::Skip(at..at + 1), "extra-opening", 2, false);
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
        let lacks = state.due == Due::Colon || state.due == Due::Value && self.is_object(state);
        if lacks && matches!(byte, b',' | b'}') {
            add(state, Meant::Nothing, "expected-value", 2, false);
        }
        match state.due {
            _ if self.is_glued(state) => {}
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
            let bare = &trail.value;
            let is_bare = state.due == Due::Next && bare.at < at && state.end == at && self.quote_length(bare.at) == 0;
            let is_bare = is_bare && !matches!(self.peek(bare.at), b'{' | b'[');
            if is_bare {
                add(bare, Meant::Text(bare.at..at + 1, [false, true]), "missing-quote", 2, true);
            }
            // One quote that is there weighs more than one that is not.
            let cost = 2 + usize::from(is_bare || state.due == Due::Value);
            add(state, Meant::Skip(at..at + 1), "extra-quote", cost, true);
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
                0 if state.frame == NONE && is_no_text => {}
                0 if !matches!(byte, b'{' | b'[' | b'}' | b']' | b',' | b':') && !ended => {
                    self.ends(state, false, &mut add);
                    let line = self.text.get(at..self.line_end(at)).unwrap_or_default();
                    let stops: &[char] = if state.due == Due::Key { &[':', '=', ' '] } else { &[',', '}', ']'] };
                    let length = line.find(stops).unwrap_or(line.len());
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
        if state.due == Due::Key
            && !is_key
            && let Some(length) = self.next_known(state)
        {
            add(state, Meant::Skip(at..at + length), "expected-key", 3, false);
        }
        if !ended && !matches!(byte, b'"' | b'{' | b'[') && (state.frame != NONE || is_root_ended) {
            add(state, Meant::Skip(at..self.token_end(at)), "byte", 6, false);
        }
        readings
    }

    /// How much stands before the next quotation mark, when that begins the name of a known member: somebody's words.
    fn next_known(&self, state: &State<G>) -> Option<usize> {
        let length = find(self.rest(state.at).as_bytes(), b'"').filter(|length| (1..AHEAD).contains(length))?;
        let (inside, _) = self.closing_quote(state.at + length)?;
        let name = self.text.get(state.at + length + 1..inside)?;
        self.frame(state.frame)?.guide.member(name).map(|_| length)
    }

    /// Closing brackets that may be one too many.
    fn extra_closers(&self, state: &State<G>, trail: &Trail<G>, add: &mut Add<'_, G>) {
        let is_closer = matches!(self.peek(state.at), b'}' | b']' | b')');
        let mut all = is_closer.then_some(state).into_iter().chain(trail.closers.iter().flatten()).peekable();
        while let Some(last) = all.next() {
            // Of several that are the same, it is the first that does not stand under what it closes, or else the last.
            let (mut extra, mut first) = (last, last);
            let is_out = |closer: &State<G>| {
                let indent = self.frame(closer.frame).and_then(|frame| frame.indent);
                indent.is_some() && self.begins_line(closer.at) != indent
            };
            let mut any_line = self.begins_line(last.at).is_some();
            while let Some(before) = all
                .next_if(|before| self.space(before.at + 1) == first.at && self.peek(before.at) == self.peek(first.at))
            {
                any_line |= self.begins_line(before.at).is_some();
                if any_line && is_out(before) {
                    extra = before;
                }
                first = before;
            }
            add(extra, Meant::Skip(extra.at..extra.at + 1), "extra-bracket", 2, true);
        }
    }

    /// Whether a text begins there that does not end, on the last line of all.
    fn is_half(&self, at: usize) -> bool {
        self.peek(at) == b'"' && self.closing_quote(at).is_none() && self.space(self.line_end(at)) >= self.bytes.len()
    }

    /// Behind the word there, or the one character.
    pub(super) fn token_end(&self, at: usize) -> usize {
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
                let text = self.text.get(inside..end).unwrap_or_default();
                let other = text.ends_with(OTHER_QUOTES);
                // Where a quote ends the text that is not there, none stands inside of it.
                let quotes = text.bytes().filter(|byte| *byte == b'"').take(MOST_ENDS).count();
                if other {
                    add(from, Meant::Text(start..end, [true; 2]), "mixed-quotes", 2, true);
                }
                // Of an odd number the last one closes the text.
                if text.len() > 1 && text.ends_with('"') && text.matches('"').count() % 2 == 1 {
                    continue;
                }
                add(
                    from,
                    Meant::Text(start..end, [true, false]),
                    "missing-quote",
                    2 + usize::from(other) + quotes,
                    true,
                );
            }
        }
        // Quotes further on, each of those before it a part of the text.
        let (mut odd, mut cost, mut found) = (0, 2, 0);
        let mut here = inside;
        let mut breaks = 0;
        let mut is_joined = false;
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
                        // Signs or spaces between two quotes may join texts, as in programs; signs before one may change it.
                        let plain = opens && !is_joined || odd == 0 && self.word_end(inside) > inside;
                        add(from, Meant::Text(start..here + 1, [opens, true]), reason, cost + extra, plain);
                    }
                    odd += 1;
                    is_joined |= next == b'"' && behind > here + 1
                        || matches!(next, b'+' | b'.' | b'&') && self.peek(self.space(behind + 1)) == b'"';
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
