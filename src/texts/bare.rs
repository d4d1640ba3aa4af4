//! What is left of a text without what nobody sees: marks, white space at its ends, and spaces that are none inside.

use alloc::string::String;

use super::invisible::is_invisible;

/// The text as people see it; nothing when it is that already.
#[inline(never)]
pub(crate) fn bare(text: &str) -> Option<String> {
    let seen = |letter: char| if letter.is_whitespace() || letter.is_control() { ' ' } else { letter };
    let out: String = text.chars().filter(|letter| !is_invisible(*letter)).map(seen).collect();
    let trimmed = out.trim_matches(' ');
    (trimmed != text).then(|| String::from(trimmed))
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn keys_are_as_people_see_them() {
        for text in
            ["INTER-0500\u{200b}", " INTER-0500", "INTER-0500\n", "\u{202a}INTER-0500\u{a0}", "INTER-\u{ad}0500\t"]
        {
            assert_eq!(bare(text).as_deref(), Some("INTER-0500"), "{text:?}");
        }
        assert_eq!(bare("\u{200b}\u{a0}\n").as_deref(), Some(""));
        assert_eq!(bare("Lot\u{a0}3").as_deref(), Some("Lot 3"));
        for text in ["", "INTER-0500", "Lot 3", "Bât. é"] {
            assert_eq!(bare(text), None, "{text:?}");
        }
    }
}
