//! Cards whose line breaks are lost, or are something else: `<br>`, a stroke, a space, nothing.

use alloc::string::String;

use super::syntax::{is_named, starts_property};
use super::text::{cut, put};

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

/// Whether a property begins there; where nothing stands before it, only one whose name a standard knows.
fn begins(text: &str, glued: bool) -> bool {
    let end = text.bytes().take(LONGEST_NAME).position(|byte| matches!(byte, b':' | b';'));
    let Some((label, behind)) = end.and_then(|end| text.split_at_checked(end)) else { return false };
    if glued { is_named(label) && !behind.starts_with(": ") } else { starts_property(text) }
}
