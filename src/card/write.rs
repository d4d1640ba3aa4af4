//! A card as text: the one place where the canonical form is written.

use alloc::string::String;

use super::parse::Properties;
use super::property::Property;
use super::text::{cut, put};

/// Writes a card in canonical form.
#[inline(never)]
pub(super) fn card(card: &Properties<'_>, capacity: usize) -> String {
    let mut out = String::with_capacity(capacity);
    put(&mut out, "BEGIN:VCARD\r\nVERSION:3.0\r\n");
    for one in &card.list {
        property(one, &mut out);
        put(&mut out, "\r\n");
    }
    put(&mut out, "END:VCARD");
    out
}

/// The canonical text with another value for the property with that number.
#[cold]
#[inline(never)]
pub(super) fn with(canonical: &str, card: &Properties<'_>, index: usize, value: &str) -> String {
    let mut rest = canonical;
    // Its frame stands on two lines before the properties, and each property on one.
    for _ in 0..index + 2 {
        rest = cut(rest, b"\n").1.get(1..).unwrap_or_default();
    }
    let end = canonical.len() - cut(rest, b"\r").1.len();
    let start = end - card.list.get(index).map_or(0, |property| property.value.len());
    let mut out = String::with_capacity(canonical.len() + value.len());
    for piece in [canonical.get(..start), Some(value), canonical.get(end..)] {
        put(&mut out, piece.unwrap_or_default());
    }
    out
}

/// Writes a property on one line.
#[inline(never)]
pub(super) fn property(property: &Property<'_>, out: &mut String) {
    if let Some(group) = property.group {
        put(out, group);
        put(out, ".");
    }
    put(out, property.name);
    for parameter in &property.parameters {
        for piece in [";", &parameter.name, "=", parameter.said()] {
            put(out, piece);
        }
    }
    put(out, ":");
    put(out, &property.value);
}
