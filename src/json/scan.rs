//! Text → nodes: the grammar of RFC 8259, in one pass, without recursion.
//!
//! Accepts exactly RFC 8259 (any value at the root, white space SP HT LF CR) up to a depth.
//! Refuses everything else with the place and a reason that a person can act on:
//! trailing commas, comments, single quotes, raw control characters, `NaN`, `+1`, `.5` …
//! Half a surrogate pair in escapes is noted, not refused: RFC 8259 §8.2 leaves its meaning open.

use alloc::vec::Vec;
use core::ops::Range;

use super::decode::Oddity;
use super::eight::plain;
use super::tree::{At, Node, OUTSIDE, Type, unit};
use crate::report::Code;

/// Why and where a text is no JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// `json.syntax` or `json.too-deep`.
    pub code: Code,
    /// Which sentence of `json.syntax` fits.
    pub reason: &'static str,
    /// Where, in bytes.
    pub at: Range<usize>,
}

/// Scans a text into `nodes`, which is emptied first.
pub fn scan(text: &str, max_depth: usize, nodes: &mut Vec<Node>, odd: &mut Vec<Oddity>) -> Result<(), Refusal> {
    nodes.clear();
    Scan { text, bytes: text.as_bytes(), at: 0, open: OUTSIDE, max_depth, nodes, odd }.document()
}

struct Scan<'t, 'n> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    /// The innermost container that has not ended.
    open: At,
    max_depth: usize,
    nodes: &'n mut Vec<Node>,
    odd: &'n mut Vec<Oddity>,
}

impl Scan<'_, '_> {
    fn document(&mut self) -> Result<(), Refusal> {
        let mut depth = 0;
        if self.text.starts_with('\u{FEFF}') {
            self.at = '\u{FEFF}'.len_utf8();
            self.odd.push(Oddity { code: Code::JsonBom, at: 0..self.at });
        }
        self.space();
        if self.at == self.bytes.len() {
            return Err(self.refuse("empty", 0..self.at));
        }
        'value: loop {
            // A value is due here.
            match self.peek() {
                b'"' => self.string(false)?,
                bracket @ (b'{' | b'[') => {
                    depth += 1;
                    if depth > self.max_depth {
                        return Err(Refusal { code: Code::JsonTooDeep, reason: "", at: self.at..self.at + 1 });
                    }
                    let here = self.nodes.len() as At;
                    let ty = if bracket == b'{' { Type::Object } else { Type::Array };
                    self.leaf(ty, self.at);
                    self.at += 1;
                    self.open = here;
                    self.space();
                    // In ASCII each closing bracket stands two behind its opening one.
                    if self.peek() != bracket + 2 {
                        if bracket == b'{' {
                            self.key()?;
                        }
                        continue 'value;
                    }
                }
                b'-' | b'0'..=b'9' => self.number()?,
                b't' => self.word("true", Type::True)?,
                b'f' => self.word("false", Type::False)?,
                b'n' => self.word("null", Type::Null)?,
                _ => return Err(self.no_value()),
            }
            // A value has ended, or a container is empty: what follows?
            loop {
                self.space();
                if self.open == OUTSIDE {
                    return if self.at == self.bytes.len() {
                        Ok(())
                    } else {
                        Err(self.refuse("trailing-text", self.at..self.token_end()))
                    };
                }
                let container = self.nodes.get(self.open as usize).map_or(Type::Null, |node| node.ty);
                let closing = if container == Type::Object { b'}' } else { b']' };
                match self.peek() {
                    b',' => {
                        let comma = self.at;
                        self.at += 1;
                        self.space();
                        if self.peek() == closing {
                            return Err(self.refuse("trailing-comma", comma..comma + 1));
                        }
                        if container == Type::Object {
                            self.key()?;
                        }
                        continue 'value;
                    }
                    byte if byte == closing && self.at < self.bytes.len() => {
                        self.at += 1;
                        let next = self.nodes.len() as At;
                        if let Some(node) = self.nodes.get_mut(self.open as usize) {
                            self.open = node.parent;
                            node.end = self.at as u32;
                            node.next = next;
                        }
                        depth -= 1;
                    }
                    _ => return Err(self.no_comma()),
                }
            }
        }
    }

    /// The byte here, 0 at the end: a raw NUL is legal nowhere, so the two need no telling apart.
    #[inline(always)]
    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    #[inline(always)]
    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    #[inline(always)]
    fn leaf(&mut self, ty: Type, start: usize) {
        let (start, end, next) = (start as u32, self.at as u32, self.nodes.len() as At + 1);
        self.nodes.push(Node { ty, escaped: false, respelt: false, key: false, start, end, next, parent: self.open });
    }

    /// `"name" :` and the space behind it.
    #[inline(always)]
    fn key(&mut self) -> Result<(), Refusal> {
        if self.peek() != b'"' {
            return Err(self.no_key());
        }
        self.string(true)?;
        self.space();
        if self.peek() != b':' {
            return Err(self.refuse("expected-colon", self.at..self.token_end()));
        }
        self.at += 1;
        self.space();
        Ok(())
    }

    fn word(&mut self, word: &str, ty: Type) -> Result<(), Refusal> {
        let start = self.at;
        let end = self.token_end();
        if self.bytes.get(start..end) != Some(word.as_bytes()) {
            return Err(self.no_value());
        }
        self.at = end;
        self.leaf(ty, start);
        Ok(())
    }

    /// `[ minus ] int [ frac ] [ exp ]`
    fn number(&mut self) -> Result<(), Refusal> {
        let start = self.at;
        if self.peek() == b'-' {
            self.at += 1;
        }
        let zero = self.peek() == b'0';
        let mut sound = match self.digits() {
            0 => false,
            1 => true,
            _ => !zero,
        };
        if self.peek() == b'.' {
            self.at += 1;
            sound &= self.digits() > 0;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            sound &= self.digits() > 0;
        }
        if !sound || matches!(self.peek(), b'.' | b'+' | b'-' | b'_' | b'a'..=b'z' | b'A'..=b'Z') {
            self.at = start;
            return Err(self.refuse("bad-number", start..self.token_end()));
        }
        self.leaf(Type::Number, start);
        Ok(())
    }

    #[inline(always)]
    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        self.at - start
    }

    #[inline(always)]
    fn string(&mut self, key: bool) -> Result<(), Refusal> {
        let start = self.at;
        let mut escaped = false;
        let mut respelt = false;
        self.at += 1;
        loop {
            self.at += plain(self.bytes.get(self.at..).unwrap_or_default());
            match self.peek() {
                b'"' => {
                    self.at += 1;
                    let (start, end, next) = (start as u32, self.at as u32, self.nodes.len() as At + 1);
                    self.nodes.push(Node {
                        ty: Type::String,
                        escaped,
                        respelt,
                        key,
                        start,
                        end,
                        next,
                        parent: self.open,
                    });
                    return Ok(());
                }
                b'\\' => {
                    escaped = true;
                    respelt |= matches!(self.bytes.get(self.at + 1), Some(b'/' | b'u'));
                    self.escape()?;
                }
                _ => return Err(self.no_end_of_text(start)),
            }
        }
    }

    fn escape(&mut self) -> Result<(), Refusal> {
        let start = self.at;
        match self.bytes.get(start + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') if self.hex(start + 2) => {
                self.at += 6;
                if let high @ 0xD800..0xE000 = self.unit(start) {
                    let pair = high < 0xDC00 && matches!(self.unit(self.at), 0xDC00..0xE000);
                    if pair {
                        self.at += 6;
                    } else {
                        self.odd.push(Oddity { code: Code::JsonLoneSurrogate, at: start..self.at });
                    }
                }
            }
            _ => {
                let width = self.text.get(start + 1..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
                return Err(self.refuse("bad-escape", start..start + 1 + width));
            }
        }
        Ok(())
    }

    fn hex(&self, at: usize) -> bool {
        self.bytes.get(at..at + 4).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    }

    /// The number of the `\uXXXX` that starts at `at`, 0 if none does.
    fn unit(&self, at: usize) -> u32 {
        if self.bytes.get(at) == Some(&b'\\') && self.hex(at + 2) {
            self.text.get(at + 1..at + 6).map_or(0, unit)
        } else {
            0
        }
    }

    #[cold]
    fn refuse(&self, reason: &'static str, at: Range<usize>) -> Refusal {
        let truncated = at.start >= self.bytes.len() && reason != "empty";
        Refusal { code: Code::JsonSyntax, reason: if truncated { "truncated" } else { reason }, at }
    }

    /// Where a run of letters and the like that starts here ends; at least one character.
    #[cold]
    fn token_end(&self) -> usize {
        let rest = self.text.get(self.at..).unwrap_or_default();
        // Beyond ASCII: letters of all scripts; neither spaces nor punctuation, as typographic quotes are.
        let is_word = |c: char| {
            c.is_ascii_alphanumeric()
                || matches!(c, '_' | '.' | '+' | '-' | '$' | 'À'..='\u{1FFF}' | 'Ⰰ'..='\u{2DFF}')
                || matches!(c, '\u{3041}'..='\u{FDFF}' | '\u{10000}'..)
        };
        let end = rest.char_indices().find(|(_, c)| !is_word(*c)).map_or(rest.len(), |(at, _)| at);
        let first = rest.chars().next().map_or(0, char::len_utf8);
        self.at + end.max(first)
    }

    #[cold]
    fn no_value(&self) -> Refusal {
        let reason = match self.peek() {
            b'\'' => "single-quotes",
            b'/' | b'#' => "comment",
            b'+' | b'.' => "bad-number",
            b',' | b'}' | b']' | b':' | b'"' => "expected-value",
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => "word",
            _ => "byte",
        };
        self.refuse(reason, self.at..self.token_end())
    }

    #[cold]
    fn no_key(&self) -> Refusal {
        let reason = match self.peek() {
            b'\'' => "single-quotes",
            b'/' | b'#' => "comment",
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' => "unquoted-key",
            _ => "expected-key",
        };
        self.refuse(reason, self.at..self.token_end())
    }

    #[cold]
    fn no_comma(&self) -> Refusal {
        let reason = if matches!(self.peek(), b'/' | b'#') { "comment" } else { "expected-comma" };
        self.refuse(reason, self.at..self.token_end())
    }

    /// A string met a raw control character or the end of the text.
    #[cold]
    fn no_end_of_text(&self, start: usize) -> Refusal {
        match self.peek() {
            b'\n' | b'\r' => self.refuse("unterminated-text", start..self.at),
            _ if self.at >= self.bytes.len() => self.refuse("unterminated-text", start..self.at),
            _ => self.refuse("control-character", self.at..self.at + 1),
        }
    }
}
