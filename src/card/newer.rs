//! vCard 4.0 (RFC 6350) as 3.0 says it.
//!
//! Translates `tel:` and `geo:` URIs into text (RFC 2426 §3.3.1, §3.4.2), pictures and keys in `data:` URIs (RFC 2397)
//! into base64 with a `TYPE` (§3.1.4), and says `VALUE=uri` where 3.0 would expect bytes. What 3.0 has no form
//! for is kept, and named.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use super::manner::{Manner, Meaning};
use super::property::{Parameter, Property};
use super::reporter::Reporter;
use super::role::Role;
use super::syntax::is_later;
use super::text::{put, same, word_in};
use crate::findings::Code;
use crate::json::swar::last;

/// What a card says that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Version {
    /// 2.1.
    Older,
    /// 3.0, or nothing.
    #[default]
    Usual,
    /// 4.0.
    Newer,
}

impl Version {
    /// The version of that number.
    pub fn of(number: &str) -> Self {
        match number.as_bytes() {
            [b'2', ..] => Version::Older,
            [b'4', ..] => Version::Newer,
            _ => Version::Usual,
        }
    }
}

/// Whether the value of that property may be a picture, a sound or a key.
pub(super) fn has_media(property: &Property<'_>) -> bool {
    matches!(property.canonical, "PHOTO" | "LOGO" | "SOUND" | "KEY")
}

/// Whether vCard 3.0 knows a preferred one of that property.
pub(super) fn is_preferable(property: &Property<'_>) -> bool {
    matches!(property.canonical, "TEL" | "EMAIL" | "ADR" | "LABEL") || property.is("IMPP")
}

/// The scheme of a URI that vCard 3.0 writes otherwise in that property.
fn scheme(property: &Property<'_>) -> &'static str {
    match property.canonical {
        "TEL" => "tel:",
        "EMAIL" => "mailto:",
        "GEO" => "geo:",
        _ if has_media(property) => "data:",
        _ => "",
    }
}

/// What stands behind the scheme of such a URI.
fn behind_scheme<'p>(property: &'p Property<'_>) -> Option<&'p str> {
    let scheme = scheme(property);
    let behind = |text: &'p str| {
        let (start, rest) = text.split_at_checked(scheme.len()).filter(|_| !scheme.is_empty())?;
        same(start, scheme).then_some(rest)
    };
    let mut rest = behind(&property.value)?;
    // A program that puts a scheme in front may have put in two.
    while let Some(further) = behind(rest.trim_ascii_start()) {
        rest = further;
    }
    Some(rest)
}

/// Whether the value is a URI that will be written otherwise.
pub(super) fn translates(property: &Property<'_>) -> bool {
    match behind_scheme(property) {
        Some(rest) if has_media(property) => data(rest).is_some(),
        found => found.is_some(),
    }
}

/// The media type and the base64 of a `data:` URI.
fn data(rest: &str) -> Option<(&str, &str)> {
    let (head, data) = rest.split_once(',')?;
    let media = head.get(..head.len().checked_sub(";base64".len())?)?;
    same(head.get(media.len()..)?, ";base64").then_some((media, data))
}

/// The type of vCard 3.0 for a media type: `JPEG` for `image/jpeg`.
pub(super) fn media_type(media: &str) -> String {
    let media = media.trim_ascii().trim_matches('"');
    let media = media.split(';').next().unwrap_or_default();
    let subtype = media.get(last(media.as_bytes(), b'/').map_or(0, |at| at + 1)..).unwrap_or_default();
    let subtype = match subtype {
        _ if word_in(subtype, "pgp-keys pgp") => "PGP",
        _ if word_in(subtype, "pkcs7-mime x-x509-ca-cert pkix-cert x-x509-user-cert") => "X509",
        _ if word_in(subtype, "basic") => "BASIC",
        _ => subtype,
    };
    subtype.to_ascii_uppercase()
}

/// Writes the value of a property as vCard 3.0 does; true when it is no text afterwards.
#[inline(never)]
pub(super) fn repair(property: &mut Property<'_>, version: Version, manner: &mut Manner, to: &mut Reporter<'_, '_>) {
    if property.kind.is_none() {
        if version == Version::Newer && is_later(property.name) {
            to.warn_of(Code::VcardTooNew, property.name_place, property.told(), "");
        }
        return;
    }
    let Some(rest) = behind_scheme(property) else {
        if has_media(property) && version == Version::Newer && !manner.base64 && manner.value == Meaning::Usual {
            address(property, to);
        }
        return;
    };
    let mut out = String::with_capacity(property.value.len());
    match property.canonical {
        "TEL" => number(rest, &mut out),
        "GEO" => place(rest, &mut out),
        "EMAIL" => put(&mut out, rest),
        _ => {
            let Some((media, base64)) = data(rest).filter(|_| !manner.base64) else { return };
            let kind = media_type(media);
            put(&mut out, base64);
            manner.base64 = true;
            property.parameters.push(Parameter::new("ENCODING", Cow::Borrowed("b")));
            if !kind.is_empty() && !property.parameters.iter().any(|one| one.role == Role::Type) {
                property.parameters.push(Parameter::new("TYPE", Cow::Owned(kind)));
            }
        }
    }
    manner.value = Meaning::Usual;
    property.value = Cow::Owned(out);
    let reason = if manner.base64 { "data" } else { "" };
    to.repair_of(Code::VcardUri, property.value_place, property.told(), reason);
}

/// The address of a picture, where vCard 3.0 would expect the picture.
fn address(property: &mut Property<'_>, to: &mut Reporter<'_, '_>) {
    let scheme = property.value.split(':').next().unwrap_or_default();
    let is_scheme = scheme.len() < property.value.len()
        && scheme.len() > 1
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    if is_scheme {
        property.parameters.push(Parameter::new("VALUE", Cow::Borrowed("uri")));
        to.repair_of(Code::VcardUri, property.value_place, property.told(), "missing");
    }
}

/// A telephone number of RFC 3966: its extension as people write it, other parameters as they stand.
fn number(uri: &str, out: &mut String) {
    for (index, piece) in uri.split(';').enumerate() {
        let piece = piece.strip_suffix('\\').unwrap_or(piece);
        let extension = piece.get(..4).filter(|start| same(start, "ext=")).and_then(|_| piece.get(4..));
        match extension {
            _ if index == 0 => put(out, piece),
            Some(extension) => {
                put(out, " ext. ");
                put(out, extension);
            }
            None => {
                put(out, "\\;");
                put(out, piece);
            }
        }
    }
}

/// A place of RFC 5870: latitude and longitude, with a semicolon between.
fn place(uri: &str, out: &mut String) {
    let plain = uri.split(';').next().unwrap_or_default();
    let mut parts = plain.split(',');
    put(out, parts.next().unwrap_or_default());
    put(out, ";");
    put(out, parts.next().unwrap_or_default());
    // An altitude, an uncertainty: 3.0 has no place for them, but nothing is lost.
    for part in parts {
        put(out, ";");
        put(out, part);
    }
    let behind = uri.get(plain.len()..).unwrap_or_default().to_owned();
    put(out, &behind);
}
