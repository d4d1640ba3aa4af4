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

/// The text without the quotation marks around it, when there are some; spreadsheets write `="…"`.
#[inline(never)]
pub(crate) fn unquoted(text: &str) -> Option<&str> {
    const MARKS: [(char, char); 6] = [('"', '"'), ('\'', '\''), ('“', '”'), ('”', '”'), ('„', '“'), ('«', '»')];
    let text = text.strip_prefix('=').unwrap_or(text);
    let inner = |(open, close)| text.strip_prefix(open)?.strip_suffix(close);
    let inner = MARKS.into_iter().find_map(inner)?.trim();
    let is_mark = |letter| MARKS.iter().any(|(open, close)| letter == *open || letter == *close);
    (!inner.is_empty() && !inner.contains(is_mark)).then_some(inner)
}

/// Whether a spreadsheet has written a number of many digits with an exponent, `2.01007E+11`: the others are lost.
pub(crate) fn is_rounded(text: &[u8]) -> bool {
    let [b'1'..=b'9', b'.' | b',', rest @ .., b'E', b'+', tens, ones] = text else { return false };
    !rest.is_empty() && rest.iter().chain([tens, ones]).all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::{bare, is_rounded, unquoted};

    #[test]
    fn a_number_that_a_spreadsheet_has_rounded() {
        assert!(["2.01007E+11", "2,01E+08"].iter().all(|text| is_rounded(text.as_bytes())));
        assert!(
            ["", "2E+11", "2.E+11", "2.0E+1", "E+11", "P9.1E+11", "1.2e+11"]
                .iter()
                .all(|text| !is_rounded(text.as_bytes()))
        );
    }

    #[test]
    fn a_key_in_quotation_marks() {
        for text in
            ["\"INTER-0500\"", "“INTER-0500”", "« INTER-0500 »", "„INTER-0500“", "'INTER-0500'", "=\"INTER-0500\""]
        {
            assert_eq!(unquoted(text), Some("INTER-0500"), "{text:?}");
        }
        for text in ["", "\"", "\"\"", "\" \"", "INTER \"0500\"", "\"A\" and \"B\"", "“INTER-0500\""] {
            assert_eq!(unquoted(text), None, "{text:?}");
        }
    }

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
