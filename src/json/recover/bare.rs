//! What stands without quotes: numbers, and the words of other notations.

use alloc::string::String;
use core::ops::Range;

use super::{Cause, Expected, Guide, Recover, State};
use crate::json::scan::{self, joins};

/// Words of other notations, what JSON writes for them, and whether that is beyond doubt.
pub const WORDS: [(&str, &str, bool); 14] = [
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

/// Spaces that people write between thousands.
const SPACES: &[char] = &[' ', '\u{A0}', '\u{202F}'];

/// A letter or a digit, those above a line as well; no accent on its own.
pub(super) fn is_letter(c: char) -> bool {
    matches!(c, 'ª' | '²' | '³' | 'µ' | '¹' | 'º' | '¼'..='¾')
        || scan::is_letter(c) && !matches!(c, '×' | '÷' | '\u{300}'..='\u{36F}')
}

impl<G: Guide> Recover<'_, G> {
    pub(super) fn word_end(&self, at: usize) -> usize {
        self.rest(at).find(|c| !(is_letter(c) || joins(c))).map_or(self.bytes.len(), |length| at + length)
    }

    /// Whether a word follows at once: a comma or a colon before it, and a quotation mark, would have to stand at one place.
    pub(super) fn is_glued(&self, state: &State<G>) -> bool {
        state.at == state.end && self.word_end(state.at) > state.at
    }

    pub(super) fn word(&mut self, state: &mut State<G>) -> bool {
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
    pub(super) fn number(&mut self, state: &mut State<G>) -> bool {
        let at = state.at;
        let mut end = self.word_end(at);
        let token = self.text.get(at..end).unwrap_or_default();
        if token == "-Infinity" {
            return self.word(state);
        }
        let as_text = state.guide.expected() == Expected::Text;
        if !as_text && self.spaced(state, end) {
            return true;
        }
        let unsigned = token.strip_prefix(&['-', '+'][..]).unwrap_or(token);
        let (power_at, _) = unsigned.split_once(&['e', 'E'][..]).unwrap_or((unsigned, ""));
        let (whole, fraction) = power_at.split_once('.').unwrap_or((power_at, ""));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let power = unsigned.get(power_at.len()..).unwrap_or_default();
        let power =
            power.strip_prefix(&['e', 'E'][..]).map(|power| power.strip_prefix(&['-', '+'][..]).unwrap_or(power));
        let digits = whole.len() + fraction.len();
        if digits == 0
            || !is_digits(whole)
            || !is_digits(fraction)
            || power.is_some_and(|p| p.is_empty() || !is_digits(p))
        {
            return self.date(state);
        }
        let start = at + token.len() - unsigned.len();
        let zeros = whole.len() - whole.trim_start_matches('0').len();
        let extra = if zeros == whole.len() { zeros.saturating_sub(1) } else { zeros };
        state.penalty += 2 * usize::from(as_text);
        if as_text && (extra > 0 || token.starts_with('+')) {
            // A telephone number or a code: its zeros count.
            self.put_quotes(state, at..at, end, "unquoted-text");
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
        let decimals = self.decimals(state, end);
        if decimals > 0 && !as_text && power_at == whole {
            // Three may be thousands.
            let offered = decimals != 3;
            self.push(
                state,
                end..end + 1,
                ".".into(),
                Some(Cause { reason: "decimal-comma", at: end..end + 1, safe: false, offered }),
            );
            end += 1 + decimals;
        }
        self.end_value(state, end);
        true
    }

    /// A date as programs show it, without its quotation marks: `2020-03-06T10:45:23.000Z`.
    fn date(&mut self, state: &mut State<G>) -> bool {
        let at = state.at;
        let in_date = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.' | b':');
        let end = at + self.rest(at).bytes().take_while(in_date).count();
        let is_text = matches!(state.guide.expected(), Expected::Text | Expected::Other);
        if !is_text || self.digits(at) != 4 || self.peek(at + 4) != b'-' || !self.is_end(end) {
            return false;
        }
        self.put_quotes(state, at..at, end, "unquoted-text");
        self.end_value(state, end);
        true
    }

    /// Puts quotation marks around what is plainly a text, or a name; the first in place of what opens it.
    pub(super) fn put_quotes(&mut self, state: &mut State<G>, opens: Range<usize>, end: usize, reason: &'static str) {
        let start = opens.end;
        self.edit(state, opens, "\"", reason, true);
        self.cause_at(start..end);
        self.also(state, end..end, "\"");
    }

    /// A whole number as programs write it, `12_345` or `12n`, or as people do, `12 345`: what stands between the digits and
    /// behind them is left out.
    fn spaced(&mut self, state: &mut State<G>, end: usize) -> bool {
        let at = state.at;
        let mut end = end;
        // In a list another number would follow.
        while self.is_object(state) && self.digits(self.gap(end)) == 3 && self.gap(end) > end {
            end = self.gap(end) + 3;
        }
        let token = self.text.get(at..end).unwrap_or_default();
        let is_gap = |letter: char| letter == '_' || SPACES.contains(&letter);
        let (is_big, is_split) = (token.ends_with('n'), token.contains(is_gap));
        let plain = token.strip_prefix('-').unwrap_or(token);
        let plain = plain.strip_suffix('n').unwrap_or(plain);
        let is_whole =
            plain.split(is_gap).all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
        if !(is_big || is_split) || !is_whole || plain.starts_with('0') || end < self.bytes.len() && !self.is_end(end) {
            return false;
        }
        let digits: String = token.chars().filter(|letter| letter.is_ascii_digit() || *letter == '-').collect();
        self.edit(state, at..end, digits, "bad-number", !token.contains(SPACES));
        self.end_value(state, end);
        true
    }

    /// Behind a space that may stand inside of a number.
    fn gap(&self, at: usize) -> usize {
        let space = self.rest(at).chars().next().filter(|letter| SPACES.contains(letter));
        at + space.map_or(0, char::len_utf8)
    }

    pub(super) fn digits(&self, at: usize) -> usize {
        self.rest(at).bytes().take_while(u8::is_ascii_digit).count()
    }

    /// How many digits stand behind a comma there; in an object it is a name that would stand behind one.
    fn decimals(&self, state: &State<G>, comma: usize) -> usize {
        if self.peek(comma) != b',' || !self.is_object(state) {
            return 0;
        }
        let digits = self.digits(comma + 1);
        let behind = self.space(comma + 1 + digits);
        if behind >= self.bytes.len() || matches!(self.peek(behind), b',' | b'}') { digits } else { 0 }
    }
}
