//! Addresses whose parts stand in the wrong components.

use alloc::string::String;

use super::text::{Components, put};

/// An address that was written street, postcode, town, country: the same in the order of RFC 2426 §3.2.1.
///
/// It is recognised by a French postcode in the slot of the extended address and a town, a text
/// without digits, in the slot of the street.
pub(super) fn rearranged(address: &str) -> Option<String> {
    let mut parts = Components::of(address);
    let (street, code, town, country) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    if street.trim_ascii().is_empty() || town.trim_ascii().is_empty() || digits(town) > 0 {
        return None;
    }
    if code.len() != 5 || digits(code) != 5 || parts.any(|part| !part.is_empty()) {
        return None;
    }
    let mut out = String::with_capacity(address.len() + 2);
    for part in [";;", street, ";", town, ";;", code, ";", country] {
        put(&mut out, part);
    }
    Some(out)
}
