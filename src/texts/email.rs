//! E-mail addresses, as far as a program must know one: something with an `@` in it, and nothing beside it.

use crate::json::swar::last;

/// What stands where an e-mail address should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Email<'t> {
    /// An address.
    Plain,
    /// None: there is no `@`.
    None,
    /// More than an address: `mailto:`, a name before it, a second one. The address alone, where it is plain which and
    /// nothing else is said.
    More(Option<&'t str>),
}

/// Looks at a text that should be an address.
#[inline(never)]
pub(crate) fn email(text: &str) -> Email<'_> {
    let ats = text.bytes().filter(|byte| *byte == b'@').count();
    if ats == 0 {
        return Email::None;
    }
    let scheme = text.get(.."mailto:".len()).filter(|start| start.eq_ignore_ascii_case("mailto:"));
    let bracketed = text.strip_suffix('>').and_then(|text| text.get(last(text.as_bytes(), b'<')? + 1..));
    // A name before it would be lost.
    let is_bare = bracketed.is_none_or(|inside| inside.len() + 2 == text.len());
    let behind = scheme.and_then(|scheme| text.get(scheme.len()..));
    let beside = |byte: u8| matches!(byte, b' ' | b'<' | b'>' | b';' | b':' | b',' | b'?');
    let is_plain = |text: &str| text.bytes().filter(|byte| *byte == b'@').count() == 1 && !text.bytes().any(beside);
    match bracketed.or(behind) {
        Some(alone) => Email::More(Some(alone).filter(|alone| is_bare && ats == 1 && is_plain(alone))),
        // A quoted name may hold anything.
        None if is_plain(text) || text.starts_with('"') => Email::Plain,
        None => Email::More(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_stands_alone() {
        for text in ["a@b.fr", "serviceclient+gestionnaire@intent.tech", "\"a b\"@c.fr", "é@b.fr"] {
            assert_eq!(email(text), Email::Plain, "{text}");
        }
        assert_eq!(email("a chez b.fr"), Email::None);
        for text in ["mailto:a@b.fr", "<a@b.fr>", "MAILTO:a@b.fr"] {
            assert_eq!(email(text), Email::More(Some("a@b.fr")), "{text}");
        }
        for text in [
            "Jean Dupont <a@b.fr>",
            "a@b.fr; c@d.fr",
            "a@b.frREV:2020",
            "a@b.fr c@d.fr",
            "a@b.fr (bureau)",
            "mailto:a@b.fr?subject=x",
            "A <a@b.fr>, B <c@d.fr>",
        ] {
            assert_eq!(email(text), Email::More(None), "{text}");
        }
    }
}
