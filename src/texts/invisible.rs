//! Marks that nobody sees: directions of writing, joiners, soft hyphens, byte order marks, and white space that looks
//! like a space and is none. A telephone number or an address copied from a screen often brings them along; two equal
//! ones then differ.

use alloc::string::String;

/// Whether nobody sees the letter, and nothing is meant by it.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
    )
}

/// The text without invisible marks, with plain spaces for other white space and none at its ends; nothing when it is
/// so already.
pub(crate) fn visible(text: &str) -> Option<String> {
    let edge = |byte: Option<&u8>| byte.is_some_and(|byte| *byte == b' ' || *byte == b'\t');
    if text.is_ascii() && !edge(text.as_bytes().first()) && !edge(text.as_bytes().last()) {
        return None;
    }
    tidy(text)
}

#[cold]
#[inline(never)]
fn tidy(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !is_invisible(*letter)) {
        let line_break = matches!(letter, '\u{85}' | '\u{2028}' | '\u{2029}');
        let space = !letter.is_ascii() && letter.is_whitespace() && !line_break;
        out.push(if space { ' ' } else { letter });
    }
    let trimmed = out.trim_matches(&[' ', '\t'][..]);
    (trimmed != text).then(|| String::from(trimmed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_white_space_is_plain() {
        assert_eq!(visible("\u{202A}+33\u{A0}6 01\u{202C}").as_deref(), Some("+33 6 01"));
        assert_eq!(visible(" 06 \t").as_deref(), Some("06"));
        assert_eq!(visible("a\u{200B}@b.fr").as_deref(), Some("a@b.fr"));
        for text in ["", "06 01", "é@b.fr", "+33"] {
            assert_eq!(visible(text), None, "{text}");
        }
    }
}
