//! Cards whose line breaks are lost, or are something else: `<br>`, a stroke, a space, nothing; and lines of which one is lost.

use alloc::string::String;

use super::syntax::{Kind, Parts, is_named, known, spoken, starts_property};
use super::text::{cut, put, same, word_in};
use crate::json::swar::find;

/// Nothing longer stands for a line break.
const LONGEST: usize = 16;

/// No name of a property is longer.
const LONGEST_NAME: usize = 24;

/// A card with its lines apart, by what stands behind `BEGIN:VCARD`: between that and the next property stands what stands
/// between all of them.
#[cold]
pub(super) fn apart(behind: &str) -> Option<String> {
    let length = (0..LONGEST.min(behind.len())).find(|at| begins(behind.get(*at..).unwrap_or_default(), *at == 0))?;
    let gap = behind.get(..length)?;
    let mut out = String::from("BEGIN:VCARD");
    let mut rest = behind.strip_suffix(gap).unwrap_or(behind);
    loop {
        put(&mut out, "\r\n");
        rest = rest.strip_prefix(gap)?;
        // What a property's name and its types are made of may be a name as well.
        let head = cut(rest, b":").0.len() + 1;
        let next = (head..rest.len()).find(|at| {
            let there = rest.get(*at..).and_then(|there| there.strip_prefix(gap));
            there.is_some_and(|there| begins(there, gap.is_empty()))
        });
        let Some(next) = next else { break };
        let (line, behind) = rest.split_at_checked(next)?;
        put(&mut out, line);
        rest = behind;
    }
    put(&mut out, rest);
    Some(out)
}

/// What may hold the beginning of a property for its own sake.
const FREE: &str = "NOTE LABEL AGENT URL UID SOURCE PHOTO LOGO SOUND KEY";

/// What does more than to say something.
const FRAME: &str = "BEGIN END VERSION AGENT";

/// Where the next property begins in a line whose break is lost: `TEL:0786220276ADR;TYPE=HOME:…`. There are more semicolons
/// than the property has, and nobody writes those without a backslash.
///
/// A name in capitals, with its colon or its parameters, stands behind a letter in lower case, a digit or an empty
/// component. The name behind a formatted name, whose last letter may be its capital, has components.
pub(super) fn glued(line: &str) -> Option<usize> {
    // That of the next property.
    let colon = find(line.as_bytes(), b':')? + 1;
    find(line.as_bytes().get(colon..)?, b':')?;
    let parts = Parts::of(line)?;
    let name = parts.label.name;
    let (label, kind) = known(name).or_else(|| known(spoken(name)?.0)).filter(|(name, _)| !word_in(name, FREE))?;
    let head = line.len() - parts.value.len();
    let bytes = line.as_bytes();
    let mut at = head;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| matches!(byte, b':' | b';'))?;
        let before = bytes.get(head..at)?;
        let is_name = before.ends_with(b"N") && word_in(label, "FN");
        let length = match before.iter().rev().take_while(|byte| byte.is_ascii_uppercase()).count() {
            length if is_name => length.min(1),
            length => length,
        };
        let is_apart = match bytes.get(head..at - length)? {
            // A line break or a semicolon that belongs to the text.
            [.., b'\\', b'n' | b';'] => false,
            [.., b';'] => length > 2,
            [.., before] => is_name || before.is_ascii_lowercase() || before.is_ascii_digit() || *before >= 0x80,
            [] => false,
        };
        if is_apart && is_named(line.get(at - length..at)?) && is_head(bytes.get(at..)?) {
            let is_bare = |pair: &&[u8]| matches!(pair, [before, b';'] if *before != b'\\');
            let from = if is_name { at } else { head - 1 };
            let semicolons = bytes.get(from..)?.windows(2).filter(is_bare).count();
            let are_more = match kind {
                Kind::Text => semicolons > 0,
                Kind::Parts(count) => semicolons >= count,
                _ => false,
            };
            return (are_more && is_plain(line.get(at - length..)?)).then_some(at - length);
        }
        at += 1;
    }
}

/// Whether a property stands there that can be read by itself: none that begins or ends something, or is encoded.
fn is_plain(line: &str) -> bool {
    let Some(parts) = Parts::of(line) else { return false };
    let is_usual = |raw: &str| match cut(raw, b"=") {
        (name, "=UTF-8") => same(name, "CHARSET"),
        (name, value) => value.is_empty() || same(name, "TYPE"),
    };
    !word_in(parts.label.name, FRAME) && !parts.open_quote && parts.parameters().all(is_usual)
}

/// Whether a value stands behind a name, or parameters do.
fn is_head(behind: &[u8]) -> bool {
    match behind {
        [b':', first, ..] => !matches!(first, b' ' | b'/'),
        [b';', rest @ ..] => {
            let length = rest.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
            length > 2 && matches!(rest.get(length), Some(b'=' | b':' | b';'))
        }
        _ => false,
    }
}

/// Whether a property begins there; where nothing stands before it, only one whose name a standard knows.
fn begins(text: &str, glued: bool) -> bool {
    let end = text.bytes().take(LONGEST_NAME).position(|byte| matches!(byte, b':' | b';'));
    let Some((label, behind)) = end.and_then(|end| text.split_at_checked(end)) else { return false };
    if glued { is_named(label) && !behind.starts_with(": ") } else { starts_property(text) }
}
