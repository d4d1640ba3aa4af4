//! A text that is no JSON: what it was meant to be, and what is told of that.
//!
//! The mended text is checked like any other, so that all findings come at once. The payload stays refused.

use alloc::vec::Vec;

use crate::findings::{Code, Findings, Name, Place};
use crate::json::decode::TextDefect;
use crate::json::recover::{Cause, Expected, Guide, Mended, WORDS, Wrapped, recover};
use crate::json::scan::scan;
use crate::json::tree::Node;
use crate::options::Options;
use crate::shape::{Shape, Type};
use crate::small::READS_ON;

/// Where it was decided what is a text and what is none.
const QUOTES: [&str; 7] =
    ["mixed-quotes", "missing-quote", "extra-quote", "quote-in-text", "unquoted-text", "word", "line-break"];

/// Whether a part of the reading is a guess, and whether a piece of somebody's name may stand anywhere.
pub(super) fn is_guessed(mended: &Mended) -> [bool; 2] {
    let any = |is: fn(&Cause) -> bool| mended.causes.iter().any(is);
    let guessed = any(|cause| !cause.safe);
    [guessed, guessed || any(|cause| QUOTES.contains(&cause.reason))]
}

/// Reads a text that is no JSON as it may have been meant, with the help of a kind if there is one; the nodes are those
/// of that. `None` when it cannot be read.
#[cold]
pub(super) fn read_on(
    text: &str,
    kind: Option<&'static Type>,
    options: &Options,
    nodes: &mut Vec<Node>,
    defects: &mut Vec<TextDefect>,
    from_bytes: usize,
) -> Option<Mended> {
    let mended = recover(text, Knowing(kind), options.depth());
    let seen = defects.len();
    // Of a page that holds some braces, nothing is left that was meant.
    let is_page = text.trim_start().starts_with('<');
    let mended = mended
        .filter(|mended| !is_page || 2 * mended.text.len() > text.len())
        .filter(|_| !text.contains('[') || !is_other(text))
        .filter(|mended| !mended.causes.is_empty() && scan(&mended.text, options.depth(), nodes, defects).is_ok());
    if mended.is_some() {
        // What the first scan has noted comes again.
        defects.drain(from_bytes..seen);
    } else {
        nodes.clear();
        defects.truncate(seen);
    }
    mended
}

/// Whether nothing shows that JSON was meant: a brace, a quote, or a bracket at the start.
#[cold]
pub(super) fn is_other(text: &str) -> bool {
    !text.contains(&['{', '"'][..]) && !text.trim_start().starts_with('[')
}

/// What a text is that cannot be read as JSON, if that shows; blank ones are no other.
#[cold]
pub(super) fn other(text: &str) -> Option<&'static str> {
    // Every other byte is none.
    if text.bytes().take(8).filter(|byte| *byte == 0).count() >= 2 {
        return Some("utf-16");
    }
    let text = text.trim();
    if READS_ON && is_printed(text) {
        return Some("printed");
    }
    if text.starts_with('<') {
        return Some("page");
    }
    if text.is_empty() || !is_other(text) {
        return None;
    }
    let (name, rest) = word(text.trim_start_matches(&['-', ' ', '\n', '\r'][..]));
    Some(match rest {
        _ if !READS_ON || name.is_empty() => "no-json",
        [b'=', ..] if text.contains('&') => "form",
        [b':', b' ' | b'\n' | b'\r', ..] => "yaml",
        [b':', ..] if name.eq_ignore_ascii_case("begin") => "card",
        _ => "no-json",
    })
}

/// Whether a text begins as programs show a value to people or write it in their code: `Log(reference=`, `Array (`,
/// `map[`, `com.example.Log@1b6d3586`, `<Log object at 0x7f31>`, `#<Log:0x00`.
fn is_printed(text: &str) -> bool {
    let (name, rest) = word(text.trim_start_matches(&['#', '<'][..]));
    match rest {
        _ if name.is_empty() => false,
        [b'(' | b'[' | b'{' | b'`', ..] => true,
        [b'@', hash @ ..] => !hash.is_empty() && hash.iter().all(u8::is_ascii_hexdigit),
        _ if name == "Array" => rest.trim_ascii_start().starts_with(b"("),
        _ => [":0x", " object at 0x", " instance at 0x"].iter().any(|sign| rest.starts_with(sign.as_bytes())),
    }
}

/// The name that a text begins with, dots in it, and what stands behind that.
fn word(text: &str) -> (&str, &[u8]) {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$');
    let end = text.bytes().take_while(is_name).count();
    text.split_at_checked(end).map_or(("", &[]), |(name, rest)| (name, rest.as_bytes()))
}

/// What the kind knows of a place; nothing where anything may stand.
#[derive(Debug, Clone, Copy)]
struct Knowing(Option<&'static Type>);

impl Guide for Knowing {
    fn member(self, name: &str) -> Option<(usize, Self)> {
        let fields = match self.0? {
            Type::Object(Shape { fields, .. }) => fields,
            // A lone element in place of a list.
            Type::List { of, .. } | Type::Sequence { of, .. } => return Knowing(Some(of)).member(name),
            _ => return None,
        };
        let place = fields.iter().position(|field| field.name == name)?;
        fields.get(place).map(|field| (place, Knowing(Some(&field.ty))))
    }

    fn element(self) -> Self {
        match self.0 {
            Some(Type::List { of, .. } | Type::Sequence { of, .. }) => Knowing(Some(of)),
            Some(Type::Texts) => Knowing(Some(&Type::Text)),
            _ => Knowing(None),
        }
    }

    fn expected(self) -> Expected {
        match self.0 {
            Some(Type::Object(_) | Type::Texts) => Expected::Object,
            Some(Type::List { .. } | Type::Sequence { .. }) => Expected::List,
            Some(Type::Text | Type::Key | Type::Email | Type::Word(_) | Type::Date(_) | Type::Contact) => {
                Expected::Text
            }
            Some(Type::Whole(_) | Type::Flag) => Expected::Scalar,
            _ => Expected::Other,
        }
    }
}

/// Reports what was assumed to read a text that is no JSON.
#[cold]
pub(super) fn tell_mended(
    text: &str,
    mended: &Mended,
    defects: impl Iterator<Item = TextDefect>,
    findings: &mut Findings<'_>,
) {
    for defect in defects {
        findings.report(defect.code, Place::Source(defect.at, mended.place(defect.at.start as usize) as u32));
    }
    for (number, Cause { reason, at, safe, offered }) in mended.causes.iter().enumerate() {
        let place = Place::Source(at.clone().into(), mended.place(at.start) as u32);
        let Some(mut details) = findings.report(Code::JsonSyntax, place) else { continue };
        details.reason(reason);
        let received = text.get(at.clone()).unwrap_or_default();
        match received.chars().next() {
            Some(letter) if *reason == "invisible" => _ = details.text(Name::Received, code_point(letter, &mut [0; 8])),
            _ if is_told(received) => _ = details.received(received),
            _ => {}
        }
        if *offered {
            details.edit(mended.edits(number).iter().map(|edit| (edit.range, &*edit.new)), *safe);
        }
    }
}

/// Reports a text that only carries what was meant, and how it is opened. What else is wrong with that is told when it can
/// be read.
#[cold]
pub(super) fn tell_wrapped(text: &str, wrapped: &Wrapped, opens: bool, findings: &mut Findings<'_>) {
    let first = text.chars().next().map_or(0, char::len_utf8);
    let Some(mut details) = findings.report(Code::JsonSyntax, Place::Text((0..first).into())) else { return };
    details.reason(wrapped.reason);
    if opens {
        details.edit([((0..text.len()).into(), &*wrapped.text)], wrapped.sure);
    }
}

/// `U+00A0`.
fn code_point(letter: char, buffer: &mut [u8; 8]) -> &str {
    let number = letter as u32;
    let digits = if number > 0xFFFF { 6 } else { 4 };
    buffer.iter_mut().zip(*b"U+").for_each(|(byte, letter)| *byte = letter);
    for (place, byte) in buffer.iter_mut().skip(2).take(digits).enumerate() {
        let digit = char::from_digit(number >> (4 * (digits - 1 - place)) & 15, 16).unwrap_or('0');
        *byte = digit.to_ascii_uppercase() as u8;
    }
    core::str::from_utf8(buffer.get(..2 + digits).unwrap_or_default()).unwrap_or_default()
}

/// Whether a finding about broken JSON repeats the text there: one letter, one escape, a word of other notations.
/// Behind a lost quotation mark, anything longer may be a piece of somebody's name or number.
pub(super) fn is_told(text: &str) -> bool {
    let length = text.chars().take(3).count();
    length == 1 || length == 2 && text.starts_with('\\') || WORDS.iter().any(|(word, _, _)| *word == text)
}
