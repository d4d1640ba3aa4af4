//! Texts that were copied out of something: a cell of CSV, a string of C#, an editor that shows the numbers of lines, a
//! comparison, a log, a program.

use super::bare::is_letter;
use super::{Guide, Recover, State};
use crate::json::swar::find_text;

/// So many lines are looked at, and so many must look alike.
const MOST_LINES: usize = 64;
const LEAST_LINES: usize = 3;

/// No call in place of a value is longer.
const LONGEST_CALL: usize = 256;

/// How the place of a value begins in a template, and how it ends.
const TEMPLATES: [(&str, &str); 6] = [("{{", "}}"), ("${", "}"), ("#{", "}"), ("%{", "}"), ("<%", "%>"), ("<", ">")];

/// What each line begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Margin {
    None,
    /// Its number, one more than that of the line before.
    Number,
    /// The same signs, so many bytes: a plus as in a comparison, `//`, `api-1 |`.
    Same(usize),
}

/// Whether the quotation marks around the first name inside of a bracket stand there twice.
pub(super) fn is_doubled(text: &str) -> bool {
    let inside = text.trim_start_matches(&['"', '[', '{', ' ', '\n', '\r', '\t'][..]);
    let before = text.get(..text.len() - inside.len()).unwrap_or_default();
    before.ends_with("\"\"")
        && before.contains('{')
        && !before.ends_with("\"\"\"")
        && inside.starts_with(|letter: char| is_letter(letter) || letter == '_')
        && inside.trim_start_matches(|letter: char| is_letter(letter) || letter == '_').starts_with("\"\"")
}

/// What all of the first lines begin with.
pub(super) fn margin(text: &str) -> Margin {
    let signs = text.trim_start();
    let signs = signs.get(..signs.find(&['{', '['][..]).unwrap_or(0)).unwrap_or_default().trim_end();
    let mut before = None;
    let (mut numbers, mut same, mut count) = (true, !matches!(signs, "" | ">"), 0);
    for line in text.lines().filter(|line| !line.trim().is_empty()).take(MOST_LINES) {
        let line = line.trim_start();
        let digits = line.len() - line.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
        let number = line
            .get(..digits)
            .and_then(|digits| digits.parse::<i64>().ok().and_then(|number| u32::try_from(number).ok()));
        // A number alone is the line of an empty one.
        numbers &= number.is_some() && before.is_none_or(|before: u32| number == before.checked_add(1));
        same &= line.starts_with(signs);
        (before, count) = (number, count + 1);
    }
    match (count >= LEAST_LINES, numbers, same) {
        (true, true, _) => Margin::Number,
        (true, _, true) => Margin::Same(signs.len()),
        _ => Margin::None,
    }
}

impl<G: Guide> Recover<'_, G> {
    /// The quotation marks around the whole of a text in which each stands twice are no part of it.
    pub(super) fn unwrap(&mut self, state: &mut State<G>) {
        let text = self.text.trim();
        let start = self.text.len() - self.text.trim_start().len();
        if self.is_doubled && text.len() > 1 && text.starts_with('"') && text.ends_with('"') {
            let end = start + text.len();
            self.edit(state, start..start + 1, "", "doubled-quotes", true);
            self.also(state, end - 1..end, "");
            state.at = start + 1;
            self.bytes = self.bytes.get(..end - 1).unwrap_or_default();
            self.text = self.text.get(..end - 1).unwrap_or_default();
        }
    }

    /// Where what the line begins with ends; the place itself when nothing of the kind begins there.
    pub(super) fn margin_end(&self, at: usize) -> usize {
        if self.marks == Margin::None || at > self.start && self.begins_line(at).is_none() {
            return at;
        }
        if let Margin::Same(length) = self.marks {
            let signs = self.text.get(self.start..self.start + length).unwrap_or_default();
            return at + if self.starts(at, signs) { length } else { 0 };
        }
        let digits = self.digits(at);
        if digits == 0 {
            return at;
        }
        let behind = self.space_in_line(at + digits);
        behind + usize::from(matches!(self.peek(behind), b'|' | b':' | b'.' | b')'))
    }

    fn space_in_line(&self, mut at: usize) -> usize {
        while matches!(self.peek(at), b' ' | b'\t') {
            at += 1;
        }
        at
    }

    /// Behind the place of a value in a template; the place itself when there is none.
    pub(super) fn template(&self, at: usize) -> usize {
        let Some((opens, closes)) = TEMPLATES.iter().find(|(opens, _)| self.starts(at, opens)) else { return at };
        let line = self.text.get(at..self.line_end(at).min(at + LONGEST_CALL)).unwrap_or_default();
        let end = find_text(line, closes).map_or(at, |length| at + length + closes.len());
        if end > at && (*opens == "{{" || self.is_end(end)) { end } else { at }
    }

    /// A call of a program in place of a value: `ISODate("…")` says what its only argument says, of others nobody knows.
    pub(super) fn call(&mut self, state: &mut State<G>) -> bool {
        let at = state.at;
        let name = if self.starts(at, "new ") { self.space(at + 3) } else { at };
        let open = self.word_end(name);
        let (mut close, mut depth) = (open, 0usize);
        loop {
            match self.peek(close) {
                b'(' => depth += 1,
                b')' => depth = depth.saturating_sub(1),
                b'"' | b'\'' => match self.closing_quote(close) {
                    Some((inside, length)) => close = inside + length - 1,
                    None => return false,
                },
                b'\n' | b'\r' => return false,
                _ => {}
            }
            close += 1;
            if depth == 0 {
                break;
            }
            if close - at > LONGEST_CALL || close >= self.bytes.len() {
                return false;
            }
        }
        // `f().g()` is one expression.
        while self.peek(close) == b'.' {
            let end = self.word_end(close);
            if !self.starts(end, "()") {
                break;
            }
            close = end + 2;
        }
        if self.peek(open) != b'(' || !self.is_end(close) || state.frame == super::NONE {
            return false;
        }
        let argument = self.space(open + 1);
        let mut then = *state;
        then.at = argument;
        self.edit(&mut then, at..argument, "", "expression", false);
        self.cause_at(at..close);
        let last = close - 1;
        self.also(&mut then, last..close, "");
        let is_read = match self.peek(argument) {
            b'-' | b'0'..=b'9' => self.number(&mut then).then_some(then.at),
            _ => self.string(&mut then).map(|(_, end)| end),
        };
        if is_read.is_some_and(|end| self.space(end) == last) {
            *state = then;
            self.end_value(state, close);
        } else {
            self.back_to(state);
            self.missing(state, at..close, "expression");
        }
        true
    }

    /// Whether the bracket there belongs to something that is no JSON, such as `[2020-10-08 09:55:01]`.
    pub(super) fn is_label(&self, at: usize) -> bool {
        let line = self.text.get(at + 1..self.line_end(at)).unwrap_or_default();
        let end = line.find(&[']', '[', '{', '"', '\''][..]).unwrap_or(0);
        let inside = line.get(..end).unwrap_or_default();
        self.peek(at) == b'['
            && self.peek(at + 1 + end) == b']'
            && inside
                .contains(|letter: char| is_letter(letter) && !letter.is_ascii_digit() || matches!(letter, ':' | '-'))
    }
}
