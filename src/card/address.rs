//! Addresses whose parts stand in the wrong components (RFC 2426 §3.2.1: post-office box; extension; street; town;
//! region; postcode; country).
//!
//! Writers leave out leading empty parts, or write the parts in the order of an envelope. A French postcode shows
//! where they have gone: what stands before it is street and town, or, when the postcode follows the street, the town
//! stands behind it. Nobody can be sure, so that the reading is a guess, and no guess is made without a postcode but
//! for an address in one part, which is no post-office box.

use alloc::string::String;
use alloc::vec::Vec;

use super::text::{Components, put, word_in};

/// The most components of which the order is looked at.
const SEVEN: usize = 7;
const POSTCODE: usize = 5;

/// The address in the order of RFC 2426, when its parts seem to stand elsewhere; it was written in so many.
#[inline(never)]
pub(super) fn rearranged(address: &str, written: usize) -> Option<String> {
    let mut parts = [""; SEVEN];
    let mut count = 0;
    for (index, part) in Components::of(address).enumerate() {
        let part = part.trim_ascii();
        if !part.is_empty() {
            *parts.get_mut(index)? = part;
            count = index + 1;
        }
    }
    let order = match count {
        0 => return None,
        1 => one(parts[0], written == 1)?,
        _ => several(parts, count)?,
    };
    let mut out = String::with_capacity(address.len() + SEVEN);
    for (index, part) in order.iter().enumerate() {
        put(&mut out, if index > 0 { ";" } else { "" });
        put(&mut out, part);
    }
    Some(out)
}

/// Whether a first component may well be a post-office box: it is short or says so.
fn is_box(part: &str) -> bool {
    let word = part.split(&[' ', '.'][..]).next().unwrap_or_default();
    part.len() < 4
        || !part.bytes().any(|byte| byte.is_ascii_alphabetic())
        || word_in(word, "BP CS TSA CEDEX PO P BOX BOITE BOÎTE POSTFACH")
}

/// `75012`, also as `F-75012`.
fn postcode(part: &str) -> Option<&str> {
    let code = part.strip_prefix("F-").or_else(|| part.strip_prefix("FR-")).unwrap_or(part);
    (code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(part)
}

/// `75012 Paris`: a postcode and a town.
fn postcode_and_town(part: &str) -> Option<(&str, &str)> {
    let (code, town) = part.split_at_checked(5).filter(|(code, _)| postcode(code).is_some())?;
    let town = town.strip_prefix(' ')?.trim_ascii();
    is_town(town).then_some((code, town))
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

fn is_town(text: &str) -> bool {
    !text.is_empty() && digits(text) == 0
}

/// An address in one part: `12 rue des Lilas, 75012 Paris`.
fn one(part: &str, alone: bool) -> Option<[&str; SEVEN]> {
    if is_box(part) {
        return None;
    }
    for (at, _) in part.match_indices(' ') {
        // The five letters before a space, if something stands before them that is no letter.
        let Some(start) = at.checked_sub(5) else { continue };
        let (Some(before), Some(code), Some(town)) = (part.get(..start), part.get(start..at), part.get(at..)) else {
            continue;
        };
        if postcode(code).is_none()
            || before.is_empty()
            || !(before.ends_with(&[' ', ','][..]) || before.ends_with("\\n"))
        {
            continue;
        }
        let street = before.strip_suffix("\\n").unwrap_or(before).trim_end_matches(&[' ', ',', '\\', '-'][..]);
        let (town, country) = town.split_once(',').unwrap_or((town, ""));
        let (town, country) = (town.trim_end_matches('\\').trim_ascii(), country.trim_ascii());
        return is_town(town).then_some(["", "", street, town, "", code, country]);
    }
    alone.then_some(["", "", part, "", "", "", ""])
}

/// An address of which a postcode shows how it was meant.
fn several(parts: [&str; SEVEN], count: usize) -> Option<[&str; SEVEN]> {
    if postcode(parts[POSTCODE]).is_some() || postcode_and_town(parts[POSTCODE]).is_some() {
        return None;
    }
    let [a, b, c, d, e, f, g] = parts;
    let behind: Vec<&str> = parts.iter().skip(4).copied().filter(|part| !part.is_empty()).collect();
    let country = behind.last().copied().unwrap_or_default();
    // Street, postcode and town, country.
    if let Some((code, town)) = postcode_and_town(b)
        && !a.is_empty()
        && count < 4
    {
        return Some(["", "", a, town, "", code, c]);
    }
    if let Some((code, town)) = postcode_and_town(c)
        && !b.is_empty()
        && count < 5
    {
        return Some(["", a, b, town, "", code, d]);
    }
    let at = parts.iter().position(|part| postcode(part).is_some())?;
    match at {
        // Street, postcode, town, country.
        1 if !a.is_empty() && is_town(c) && count < 5 && (count == 4 || digits(a) > 0) => {
            Some(["", "", a, c, "", b, d])
        }
        // Street, town, postcode, country.
        2 if !a.is_empty() && is_town(b) && count < 5 => Some(["", "", a, b, "", c, d]),
        // Street, town, an empty region, postcode, country.
        3 if c.is_empty() && !a.is_empty() && is_town(b) && count < 6 => Some(["", "", a, b, "", d, e]),
        // Street, town, region, postcode, country.
        3 if digits(a) > 0 && is_town(b) && is_town(c) && count < 6 => Some(["", "", a, b, c, d, e]),
        // Extension, street, town, postcode, country.
        3 if !b.is_empty() && is_town(c) && count < 6 => Some(["", a, b, c, "", d, e]),
        // The postcode in the place of the town.
        3 if a.is_empty() && b.is_empty() && !c.is_empty() && is_town(e) => {
            Some(["", "", c, e, "", d, if behind.len() > 1 { country } else { "" }])
        }
        // Postcode and town have changed places.
        3 if a.is_empty() && b.is_empty() && !c.is_empty() && e.is_empty() && is_town(f) => {
            Some(["", "", c, f, "", d, g])
        }
        // One of the leading parts is left out.
        4 if !b.is_empty() && is_town(c) && count < 7 => Some(["", a, b, c, d, e, f]),
        4 if a.is_empty() && !b.is_empty() && count < 7 => Some(["", a, b, c, d, e, f]),
        // The postcode in the place of the region.
        4 if a.is_empty() && b.is_empty() && is_town(d) => {
            Some(["", "", c, d, "", e, if g.is_empty() { f } else { g }])
        }
        _ => None,
    }
}

/// Whether a first part that is no post-office box shows that the parts of a short address have moved.
pub(super) fn has_moved(address: &str) -> bool {
    let first = Components::of(address).next().unwrap_or_default().trim_ascii();
    !first.is_empty() && !is_box(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_shows_where_the_parts_have_gone() {
        for (address, meant) in [
            ("165 Avenue de Bretagne;59000;LILLE;France", ";;165 Avenue de Bretagne;LILLE;;59000;France"),
            ("165 Avenue de Bretagne;59000;LILLE;France;;;", ";;165 Avenue de Bretagne;LILLE;;59000;France"),
            ("12 rue X;75012;Paris", ";;12 rue X;Paris;;75012;"),
            ("12 rue X;Paris;75012;France", ";;12 rue X;Paris;;75012;France"),
            ("12 rue X;Paris;;75012;France", ";;12 rue X;Paris;;75012;France"),
            ("12 rue X;Paris;IDF;75012;France;;", ";;12 rue X;Paris;IDF;75012;France"),
            ("Bât. B;12 rue X;Paris;75012;France", ";Bât. B;12 rue X;Paris;;75012;France"),
            (";12 rue X;Paris;IDF;75012;France", ";;12 rue X;Paris;IDF;75012;France"),
            ("Bât. B;12 rue X;Paris;;75012;France", ";Bât. B;12 rue X;Paris;;75012;France"),
            (";;12 rue X;Paris;75012;France;", ";;12 rue X;Paris;;75012;France"),
            (";;12 rue X;75012;Paris;;France", ";;12 rue X;Paris;;75012;France"),
            (";;12 rue X;75012;;Paris;France", ";;12 rue X;Paris;;75012;France"),
            ("12 rue X;75012 Paris;France", ";;12 rue X;Paris;;75012;France"),
            ("12 rue X, 75012 Paris", ";;12 rue X;Paris;;75012;"),
            ("12 rue X\\n75012 Paris\\, France", ";;12 rue X;Paris;;75012;France"),
            ("12 rue X", ";;12 rue X;;;;"),
        ] {
            assert_eq!(rearranged(address, address.split(';').count()).as_deref(), Some(meant), "{address}");
            assert_eq!(rearranged(meant, 7), None, "{meant}");
        }
    }

    #[test]
    fn what_stands_right_stays() {
        for address in [
            "",
            ";;;;;;",
            ";redacted",
            ";;12 rue X;Paris;;75012;France",
            "BP 12;;12 rue X;Paris;;75012;France",
            "BP 12;;;;;;",
            ";1 rue X\\nLILLE\\n59000;;;;;",
            ";;1 rue X\\nLILLE\\n59000;;;;",
            "Bâtiment B;59000;165 Avenue de Bretagne;LILLE;;;France",
            ";;1;2;3;4;5;6",
            ";;12 rue X;75012 Paris;;;France",
            "LV=12 rue X;;;;;;",
        ] {
            assert_eq!(rearranged(address, address.split(';').count()), None, "{address}");
        }
    }
}
