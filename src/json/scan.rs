//! Text → nodes: the grammar of RFC 8259, in one pass, without recursion.
//!
//! Accepts exactly RFC 8259 (any value at the root, white space SP HT LF CR) up to a depth.
//! Refuses everything else with the place and a reason that a person can act on:
//! trailing commas, comments, single quotes, raw control characters, `NaN`, `+1`, `.5` …
//! Half a surrogate pair in escapes is noted, not refused: RFC 8259 §8.2 leaves its meaning open.

use alloc::vec::Vec;
use core::ops::Range;

use super::decode::TextDefect;
use super::hex::hex;
use super::swar::plain;
use super::tree::{ESCAPED, FAR, KEY, Node, NodeId, NodeKind, OUTSIDE, RESPELT, unit};
use crate::findings::Code;

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

/// Scans a text into `nodes`, which is emptied first; those before an error stay.
pub fn scan(text: &str, max_depth: usize, nodes: &mut Vec<Node>, defects: &mut Vec<TextDefect>) -> Result<(), Refusal> {
    nodes.clear();
    let mut scan = Scan { text, bytes: text.as_bytes(), open: OUTSIDE, max_depth, nodes, defects };
    let scanned = scan.document();
    if scanned.is_err() {
        scan.break_off();
    }
    scanned
}

/// What is known behind the place that has been reached. The place itself is handed on: the hot loops keep it at hand.
struct Scan<'t, 'n> {
    text: &'t str,
    bytes: &'t [u8],
    /// The innermost container that has not ended.
    open: NodeId,
    max_depth: usize,
    nodes: &'n mut Vec<Node>,
    defects: &'n mut Vec<TextDefect>,
}

/// What ends the document: no byte.
const NONE: u8 = 0;

impl Scan<'_, '_> {
    fn document(&mut self) -> Result<(), Refusal> {
        let mut at = 0;
        let mut depth = 0;
        // What ends the innermost container.
        let mut closing = NONE;
        if self.text.starts_with('\u{FEFF}') {
            at = '\u{FEFF}'.len_utf8();
            self.defects.push(TextDefect { code: Code::JsonBom, at: (0..at).into() });
        }
        at = self.space(at);
        if at == self.bytes.len() {
            return Err(self.refuse("empty", 0..at));
        }
        'value: loop {
            // A value is due here.
            match self.peek(at) {
                b'"' => at = self.string(at, false)?,
                bracket @ (b'{' | b'[') => {
                    depth += 1;
                    if depth > self.max_depth {
                        return Err(Refusal { code: Code::JsonTooDeep, reason: "", at: at..at + 1 });
                    }
                    let here = self.nodes.len() as NodeId;
                    let ty = if bracket == b'{' { NodeKind::Object } else { NodeKind::Array };
                    // As long as it is open, what follows it says what is open around it.
                    self.node(ty, 0, at, at, self.open);
                    self.open = here;
                    at = self.space(at + 1);
                    // In ASCII each closing bracket stands two behind its opening one.
                    closing = bracket + 2;
                    if self.peek(at) != closing {
                        if bracket == b'{' {
                            at = self.key(at)?;
                        }
                        continue 'value;
                    }
                }
                b'-' | b'0'..=b'9' => at = self.number(at)?,
                b't' => at = self.word(at, "true", NodeKind::True)?,
                b'f' => at = self.word(at, "false", NodeKind::False)?,
                b'n' => at = self.word(at, "null", NodeKind::Null)?,
                _ => return Err(self.no_value(at)),
            }
            // A value has ended, or a container is empty: what follows?
            loop {
                at = self.space(at);
                match self.peek(at) {
                    b',' if closing == b'}' => {
                        let key = self.space(at + 1);
                        at = self.key(key).map_err(|refusal| self.trailing_comma(at, key, refusal))?;
                        // Most members are texts.
                        if self.peek(at) != b'"' {
                            continue 'value;
                        }
                        at = self.string(at, false)?;
                    }
                    b',' if closing == b']' => {
                        let comma = at;
                        at = self.space(at + 1);
                        if self.peek(at) == closing {
                            return Err(self.refuse("trailing-comma", comma..comma + 1));
                        }
                        continue 'value;
                    }
                    byte if byte == closing && closing != NONE => {
                        at += 1;
                        closing = self.close(at);
                        depth -= 1;
                    }
                    _ if closing != NONE => return Err(self.no_comma(at)),
                    _ if at == self.bytes.len() => return Ok(()),
                    _ => return Err(self.refuse("trailing-text", at..self.token_end(at))),
                }
            }
        }
    }

    /// Ends the innermost container; what ends the one around it.
    fn close(&mut self, end: usize) -> u8 {
        let next = self.nodes.len() as NodeId;
        if let Some(node) = self.nodes.get_mut(self.open as usize) {
            self.open = core::mem::replace(&mut node.next, next);
            node.end = end as u32;
        }
        match self.nodes.get(self.open as usize).map(|node| node.ty) {
            Some(NodeKind::Object) => b'}',
            Some(_) => b']',
            None => NONE,
        }
    }

    /// Nothing is known to be in what is still open: who looks at the nodes all the same goes forward through them.
    #[cold]
    fn break_off(&mut self) {
        while let Some(node) = self.nodes.get_mut(self.open as usize) {
            self.open = core::mem::replace(&mut node.next, self.open + 1);
        }
    }

    /// The byte there, 0 at the end: a raw NUL is legal nowhere, so the two need no telling apart.
    #[cfg_attr(not(feature = "small"), inline(always))]
    fn peek(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    /// Behind the white space there.
    #[cfg_attr(not(feature = "small"), inline(always))]
    fn space(&self, mut at: usize) -> usize {
        // Mostly there is none: one comparison says so.
        while self.peek(at) <= b' ' && matches!(self.peek(at), b' ' | b'\n' | b'\r' | b'\t') {
            at += 1;
        }
        at
    }

    #[cfg_attr(not(feature = "small"), inline(always))]
    fn node(&mut self, ty: NodeKind, marks: u8, start: usize, end: usize, next: NodeId) {
        // Nothing lies around the root, which is 0 nodes away from that.
        let up = (self.nodes.len() as NodeId).saturating_sub(self.open).min(FAR.into()) as u16;
        self.nodes.push(Node { ty, marks, up, start: start as u32, end: end as u32, next });
    }

    #[cfg_attr(not(feature = "small"), inline(always))]
    fn leaf(&mut self, ty: NodeKind, marks: u8, start: usize, end: usize) {
        self.node(ty, marks, start, end, self.nodes.len() as NodeId + 1);
    }

    /// `"name" :` and the space behind it.
    #[cfg_attr(not(feature = "small"), inline(always))]
    fn key(&mut self, at: usize) -> Result<usize, Refusal> {
        if self.peek(at) != b'"' {
            return Err(self.no_key(at));
        }
        let end = self.string(at, true)?;
        let colon = self.space(end);
        if self.peek(colon) != b':' {
            return Err(self.refuse("expected-colon", colon..self.token_end(colon)));
        }
        Ok(self.space(colon + 1))
    }

    fn word(&mut self, start: usize, word: &str, ty: NodeKind) -> Result<usize, Refusal> {
        let end = self.token_end(start);
        if self.bytes.get(start..end) != Some(word.as_bytes()) {
            return Err(self.no_value(start));
        }
        self.leaf(ty, 0, start, end);
        Ok(end)
    }

    /// `[ minus ] int [ frac ] [ exp ]`
    fn number(&mut self, start: usize) -> Result<usize, Refusal> {
        let mut at = start;
        if self.peek(at) == b'-' {
            at += 1;
        }
        let int = self.digits(at);
        let mut sound = int == at + 1 || int > at && self.peek(at) != b'0';
        at = int;
        if self.peek(at) == b'.' {
            let fraction = at + 1;
            at = self.digits(fraction);
            sound &= at > fraction;
        }
        if matches!(self.peek(at), b'e' | b'E') {
            let sign = usize::from(matches!(self.peek(at + 1), b'+' | b'-'));
            let exponent = at + 1 + sign;
            at = self.digits(exponent);
            sound &= at > exponent;
        }
        if !sound || matches!(self.peek(at), b'.' | b'+' | b'-' | b'_' | b'a'..=b'z' | b'A'..=b'Z') {
            return Err(self.refuse("bad-number", start..self.token_end(start)));
        }
        self.leaf(NodeKind::Number, 0, start, at);
        Ok(at)
    }

    /// Behind the digits there.
    #[cfg_attr(not(feature = "small"), inline(always))]
    fn digits(&self, mut at: usize) -> usize {
        while self.peek(at).is_ascii_digit() {
            at += 1;
        }
        at
    }

    #[cfg_attr(not(feature = "small"), inline(always))]
    fn string(&mut self, start: usize, key: bool) -> Result<usize, Refusal> {
        let end = self.plain(start + 1);
        if self.peek(end) != b'"' {
            return self.string_with_escapes(start, end, key);
        }
        self.leaf(NodeKind::String, if key { KEY } else { 0 }, start, end + 1);
        Ok(end + 1)
    }

    /// The same, where the first backslash stands at `at`, or what does not belong into a string.
    fn string_with_escapes(&mut self, start: usize, mut at: usize, key: bool) -> Result<usize, Refusal> {
        let mut marks = if key { KEY | ESCAPED } else { ESCAPED };
        loop {
            match self.peek(at) {
                b'"' => {
                    self.leaf(NodeKind::String, marks, start, at + 1);
                    return Ok(at + 1);
                }
                b'\\' => match self.peek(at + 1) {
                    b'"' | b'\\' | b'b' | b'f' | b'n' | b'r' | b't' => at += 2,
                    b'/' => {
                        marks |= RESPELT;
                        at += 2;
                    }
                    _ => {
                        marks |= RESPELT;
                        at = self.unit_escape(at)?;
                    }
                },
                _ => return Err(self.no_end_of_text(start, at)),
            }
            // Escapes often come in pairs, as in line breaks.
            if self.peek(at) != b'\\' {
                at = self.plain(at);
            }
        }
    }

    /// Where the next quote, backslash or control character stands.
    #[cfg_attr(not(feature = "small"), inline(always))]
    fn plain(&self, at: usize) -> usize {
        at + plain(self.bytes.get(at..).unwrap_or_default())
    }

    /// Behind the `\uXXXX` that starts there, or two of them.
    fn unit_escape(&mut self, start: usize) -> Result<usize, Refusal> {
        match self.bytes.get(start + 1) {
            Some(b'u') if self.hex(start + 2) => {
                let end = start + 6;
                if let high @ 0xD800..0xE000 = self.unit(start) {
                    if high < 0xDC00 && matches!(self.unit(end), 0xDC00..0xE000) {
                        return Ok(end + 6);
                    }
                    self.defects.push(TextDefect { code: Code::JsonLoneSurrogate, at: (start..end).into() });
                }
                Ok(end)
            }
            _ => {
                let width = self.text.get(start + 1..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
                Err(self.refuse("bad-escape", start..start + 1 + width))
            }
        }
    }

    fn hex(&self, at: usize) -> bool {
        self.bytes.get(at..at + 4).and_then(hex).is_some()
    }

    /// The number of the `\uXXXX` that starts at `at`, 0 if none does.
    fn unit(&self, at: usize) -> u32 {
        self.text.get(at..at + 6).and_then(|escape| escape.strip_prefix('\\')).map_or(0, unit)
    }

    #[cold]
    fn refuse(&self, reason: &'static str, at: Range<usize>) -> Refusal {
        let truncated = at.start >= self.bytes.len() && reason != "empty";
        Refusal { code: Code::JsonSyntax, reason: if truncated { "truncated" } else { reason }, at }
    }

    /// Where a run of letters and the like that starts there ends; at least one character.
    #[cold]
    fn token_end(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let is_word = |c: char| is_letter(c) || joins(c) || c >= '\u{10000}';
        let end = rest.char_indices().find(|(_, c)| !is_word(*c)).map_or(rest.len(), |(at, _)| at);
        let first = rest.chars().next().map_or(0, char::len_utf8);
        at + end.max(first)
    }

    #[cold]
    fn no_value(&self, at: usize) -> Refusal {
        let reason = match self.peek(at) {
            b'\'' => "single-quotes",
            b'/' | b'#' => "comment",
            b'+' | b'.' => "bad-number",
            b',' | b'}' | b']' | b':' | b'"' => "expected-value",
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => "word",
            _ if self.is_typographic(at) => "typographic-quotes",
            _ => "byte",
        };
        self.refuse(reason, at..self.token_end(at))
    }

    /// Whether one of the quotation marks of printed text stands there.
    fn is_typographic(&self, at: usize) -> bool {
        let first = self.text.get(at..).and_then(|rest| rest.chars().next());
        matches!(first, Some('«' | '»' | '‘'..='‟' | '‹' | '›'))
    }

    #[cold]
    fn no_key(&self, at: usize) -> Refusal {
        let reason = match self.peek(at) {
            b'\'' => "single-quotes",
            b'/' | b'#' => "comment",
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' => "unquoted-key",
            _ if self.is_typographic(at) => "typographic-quotes",
            _ => "expected-key",
        };
        self.refuse(reason, at..self.token_end(at))
    }

    #[cold]
    fn no_comma(&self, at: usize) -> Refusal {
        let reason = match self.peek(at) {
            b'/' | b'#' => "comment",
            b']' | b'}' => "wrong-bracket",
            _ => "expected-comma",
        };
        self.refuse(reason, at..self.token_end(at))
    }

    /// A key was due behind a comma: perhaps it is the comma that does not belong.
    #[cold]
    fn trailing_comma(&self, comma: usize, key: usize, refusal: Refusal) -> Refusal {
        if self.peek(key) == b'}' { self.refuse("trailing-comma", comma..comma + 1) } else { refusal }
    }

    /// The string from `start` met a raw control character or the end of the text.
    #[cold]
    fn no_end_of_text(&self, start: usize, at: usize) -> Refusal {
        match self.peek(at) {
            b'\n' | b'\r' => self.refuse("unterminated-text", start..at),
            _ if at >= self.bytes.len() => self.refuse("unterminated-text", start..at),
            _ => self.refuse("control-character", at..at + 1),
        }
    }
}

/// Letters and digits; beyond ASCII of all scripts that people write today, and neither spaces nor punctuation, as
/// typographic quotes are. The tables of the standard library would take two kilobytes of the module.
pub fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, 'À'..='\u{1FFF}' | 'Ⰰ'..='\u{2DFF}' | '\u{3041}'..='\u{FDFF}')
}

/// Signs that stand in a word without quotes.
pub fn joins(c: char) -> bool {
    matches!(c, '_' | '.' | '+' | '-' | '$')
}
