//! Values in canonical spelling: decoded, escaped where needed, with all their components.
//!
//! `N` and `ADR` are padded to five and seven components (RFC 2426 §3.1.2, §3.2.1); more of them
//! (RFC 9554) are kept. `REV` is written in UTC. What no rule speaks of stays verbatim.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::address;
use super::decode::{Bytes, quoted_printable};
use super::manner::{Manner, Meaning};
use super::newer::Version;
use super::property::Property;
use super::reporter::{Reporter, tell};
use super::syntax::Kind;
use super::text::{Separators, cut, escape, put, without_backslash};
use crate::date::iso;
use crate::findings::{Code, Name};

/// Puts the value of a property in canonical spelling.
#[inline(never)]
pub(super) fn repair(
    property: &mut Property<'_>,
    index: usize,
    version: Version,
    manner: Manner,
    to: &mut Reporter<'_, '_>,
) {
    let at = property.value_place;
    let name = property.told();
    if manner.quoted_printable {
        let Some(result) = quoted_printable(&property.value, manner.charset) else {
            if let Some(mut details) = to.fail(Code::VcardCharset, at) {
                tell(&mut details, name, "unknown");
                if !manner.charset_name.is_empty() {
                    details.word(Name::Received, manner.charset_name);
                }
            }
            return;
        };
        if result.damaged {
            to.repair_of(Code::VcardEncoding, at, name, "damaged");
        }
        if result.unfinished {
            to.repair_of(Code::VcardEncoding, at, name, "unfinished");
        }
        match result.bytes {
            Bytes::AsSaid => {}
            Bytes::Otherwise => to.repair_of(Code::VcardCharset, at, name, "otherwise"),
            Bytes::Broken => to.doubt_of(Code::VcardCharset, at, name, "broken"),
        }
        property.value = Cow::Owned(result.text);
    }
    if manner.base64 {
        return base64(property, to);
    }
    let kind = property.kind.unwrap_or(Kind::Verbatim);
    let dated = matches!(kind, Kind::Date | Kind::Revision);
    let separators = match kind {
        _ if manner.value == Meaning::Uri || (manner.value == Meaning::Other && !dated) => None,
        Kind::Verbatim => None,
        Kind::Date | Kind::Revision => {
            if manner.value != Meaning::Text && date(property, kind, to) {
                return;
            }
            None
        }
        Kind::Text => Some(Separators::default()),
        Kind::List => Some(Separators { commas: true, semicolons: false }),
        Kind::Units => Some(Separators { commas: false, semicolons: true }),
        // In vCard 2.1 a comma is a comma.
        Kind::Parts(_) => Some(Separators { commas: version != Version::Older, semicolons: true }),
    };
    let Some(separators) = separators else { return verbatim(property, manner, to) };
    let mut tidy = String::new();
    let mut seen = escape(&property.value, separators, &mut tidy);
    let mut changed = seen.changed && !manner.quoted_printable;
    if seen.changed {
        property.value = Cow::Owned(tidy);
    }
    let Kind::Parts(expected) = kind else {
        if changed {
            to.repair_of(Code::VcardEscaping, at, name, "");
        }
        return;
    };
    if seen.semicolons == 0 && seen.escaped + 1 == expected {
        // A writer has escaped the separators themselves.
        property.value = Cow::Owned(without_backslash(&property.value, ";"));
        seen.semicolons = seen.escaped;
        changed = true;
    }
    if changed {
        to.repair_of(Code::VcardEscaping, at, name, "");
    }
    let count = seen.semicolons + 1;
    let order = if expected == ADDRESS { address::rearranged(&property.value, count) } else { None };
    if count != expected {
        // Padding is safe where it does not seal what stands in the wrong place.
        let moved = order.is_some() || (expected == ADDRESS && address::has_moved(&property.value));
        components(property, count, expected, moved, to);
    }
    if let Some(order) = order {
        to.suggest(Code::VcardAddressOrder, at, (index, name), "", order);
    }
}

/// How many components an address has.
const ADDRESS: usize = 7;

/// A name or an address with more or fewer components than it should have.
#[cold]
#[inline(never)]
fn components(property: &mut Property<'_>, count: usize, expected: usize, moved: bool, to: &mut Reporter<'_, '_>) {
    let (at, name) = (property.value_place, property.told());
    let details = if count > expected {
        to.warn_of(Code::VcardComponentCount, at, name, "more")
    } else {
        let mut padded = String::with_capacity(property.value.len() + expected);
        put(&mut padded, &property.value);
        put(&mut padded, ";;;;;;;".get(count..expected).unwrap_or_default());
        property.value = Cow::Owned(padded);
        if moved {
            to.warn_of(Code::VcardComponentCount, at, name, "")
        } else {
            let mut details = to.repair(Code::VcardComponentCount, at);
            if let Some(details) = &mut details {
                tell(details, name, "");
            }
            details
        }
    };
    if let Some(mut details) = details {
        details.number(Name::Received, count as i64).number(Name::Expected, expected as i64);
    }
}

/// Base64 holds no white space.
fn base64(property: &mut Property<'_>, to: &mut Reporter<'_, '_>) {
    if cut(&property.value, b" \t\r\n").1.is_empty() {
        return;
    }
    let mut tidy = String::with_capacity(property.value.len());
    for piece in property.value.split(&[' ', '\t', '\r', '\n'][..]) {
        put(&mut tidy, piece);
    }
    property.value = Cow::Owned(tidy);
    to.repair_of(Code::VcardEncoding, property.value_place, property.told(), "spaces");
}

/// A value that no rule speaks of.
#[inline(never)]
fn verbatim(property: &mut Property<'_>, manner: Manner, to: &mut Reporter<'_, '_>) {
    if manner.quoted_printable {
        let mut tidy = String::new();
        if escape(&property.value, Separators { commas: true, semicolons: true }, &mut tidy).changed {
            property.value = Cow::Owned(tidy);
        }
    } else if property.kind.is_some() && !property.is("AGENT") && !cut(&property.value, b"\\").1.is_empty() {
        let tidy = without_backslash(&property.value, ":");
        if tidy != property.value {
            property.value = Cow::Owned(tidy);
            to.repair_of(Code::VcardEscaping, property.value_place, property.told(), "");
        }
    }
}

/// A date; false when it stays as it is.
fn date(property: &mut Property<'_>, kind: Kind, to: &mut Reporter<'_, '_>) -> bool {
    let (at, name) = (property.value_place, property.told());
    let Some(moment) = iso(property.value.trim_ascii()) else {
        to.warn_of(Code::VcardDateUnreadable, at, name, "");
        return false;
    };
    let mut out = Vec::new();
    if kind != Kind::Revision || !moment.write(&mut out) {
        return false;
    }
    if out != property.value.as_bytes() {
        property.value = Cow::Owned(String::from_utf8(out).unwrap_or_default());
        to.repair_of(Code::VcardDateSpelling, at, name, "");
    }
    true
}
