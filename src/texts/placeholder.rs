//! Words that stand for nothing: what programs write for a value that they do not have, and people into a field that
//! must not be empty.

use crate::json::swar::find;

/// In lower case, the accents included.
const WORDS: [&str; 36] = [
    "-",
    "--",
    "...",
    "xxx",
    "?",
    "n/a",
    "n.a.",
    "n.c.",
    "n/c",
    "nan",
    "nil",
    "#n/a",
    "tbd",
    "none",
    "todo",
    "null",
    "(null)",
    "(none)",
    "(vide)",
    "(empty)",
    "string",
    "inconnu",
    "unknown",
    "inconnue",
    "undefined",
    "non connu",
    "à définir",
    "sans objet",
    "à compléter",
    "not provided",
    "à renseigner",
    "not available",
    "non communiqué",
    "non renseigné",
    "non communiquée",
    "non renseignée",
];

/// All are shorter.
const LONGEST: usize = 18;

/// Whether a text is such a word.
#[inline]
pub(crate) fn is_placeholder(text: &[u8]) -> bool {
    // Hardly any other text is so short and begins so.
    let may = matches!(
        text,
        [
            b'-' | b'?'
                | b'('
                | b'['
                | b'#'
                | b'{'
                | b'$'
                | b'<'
                | b'%'
                | b'.'
                | 0xC3
                | b'A'
                | b'a'
                | b'X'
                | b'x'
                | b'N'
                | b'n'
                | b'I'
                | b'i'
                | b'S'
                | b's'
                | b'T'
                | b't'
                | b'U'
                | b'u',
            ..
        ]
    );
    may && is_word(text)
}

/// Whether one of the components between semicolons is such a word; a semicolon behind a backslash separates nothing.
#[inline(never)]
pub(crate) fn holds_placeholder(list: &[u8]) -> bool {
    let mut rest = list;
    while let [first, behind @ ..] = rest {
        if *first == b';' {
            rest = behind;
            continue;
        }
        let (part, behind) = rest.split_at_checked(find(rest, b';').unwrap_or(rest.len())).unwrap_or((rest, &[]));
        if is_placeholder(part) && !list.get(..list.len() - rest.len()).unwrap_or_default().ends_with(b"\\;") {
            return true;
        }
        rest = behind;
    }
    false
}

/// Whether this is what programs write in the place of an object or a list: `[object Object]` of JavaScript, `Array` of
/// PHP, `<Log object at 0x7f31>` and `#<Log:0x7f31>` of Python and Ruby, `System.String[]` of C#. What that held is lost.
#[cold]
#[inline(never)]
pub(crate) fn is_lost_object(text: &[u8]) -> bool {
    match text {
        [b'[', .., b']'] => text.starts_with(b"[object "),
        [b'<' | b'#', .., b'>'] => text.windows(3).any(|part| matches!(part, b" 0x" | b":0x")),
        [b'S', .., b']' | b'>'] => text.starts_with(b"System."),
        _ => text == b"Array",
    }
}

#[inline(never)]
fn is_word(text: &[u8]) -> bool {
    if is_lost_object(text) {
        return true;
    }
    if text.len() >= LONGEST && !matches!(text, [b'{' | b'$' | b'<' | b'%' | b'#', ..]) {
        return false;
    }
    match text {
        // What Excel shows for a formula without a result.
        [b'#', name @ .., b'!' | b'?'] => return name.iter().all(|byte| matches!(byte, b'A'..=b'Z' | b'/' | b'0')),
        // The place of a value in a template.
        [b'{', name @ .., b'}'] | [b'<', name @ .., b'>'] | [b'$' | b'#' | b'%', b'{', name @ .., b'}'] => {
            return is_name(name);
        }
        _ => {}
    }
    // `É` and `À` differ from their small letters in one bit of the second byte, as ASCII does.
    let same = |one: &u8, other: &u8| {
        one.eq_ignore_ascii_case(other) || (*one == 0x89 && *other == 0xA9) || (*one == 0x80 && *other == 0xA0)
    };
    WORDS
        .iter()
        .any(|word| word.len() == text.len() && text.iter().zip(word.as_bytes()).all(|(one, other)| same(one, other)))
}

/// Whether this is the name of a value, as in `{{name}}`, `<name>` and `<%= name %>`; JSON and HTML are none.
fn is_name(text: &[u8]) -> bool {
    let is_mark = |byte: &u8| matches!(byte, b'{' | b'}' | b'%' | b'=' | b' ');
    let start = text.iter().position(|byte| !is_mark(byte)).unwrap_or(text.len());
    let end = text.iter().rposition(|byte| !is_mark(byte)).map_or(start, |last| last + 1);
    let name = text.get(start..end).unwrap_or_default();
    name.iter().any(u8::is_ascii_alphabetic)
        && !name.iter().any(|byte| matches!(byte, b'{' | b'}' | b'<' | b'>' | b'"' | b':' | b'/' | b'@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_say_nothing() {
        for text in [
            "null",
            "NULL",
            "N/A",
            "-",
            "Non communiqué",
            "NON RENSEIGNÉ",
            "string",
            "undefined",
            "?",
            "[object Object]",
            "[object Promise]",
            "Array",
            "<__main__.Contact object at 0x7f31c0a1>",
            "#<Contact:0x00007f31 @name=\"X\">",
            "System.Collections.Generic.List`1[System.String]",
            "System.String[]",
            "(vide)",
            "...",
            "XXX",
            "À définir",
            "#N/A",
            "#REF!",
            "#NOM?",
            "#DIV/0!",
            "{{intervention.reference}}",
            "${ref}",
            "<reference>",
            "{reference}",
            "{{{reference}}}",
            "#{log.reference}",
            "%{reference}",
            "<%= log.reference %>",
            "TODO",
        ] {
            assert!(is_placeholder(text.as_bytes()), "{text}");
        }
        for text in [
            "",
            "Nil Ly",
            "Nguyen",
            "X",
            "NA",
            "Nonet",
            "Strings",
            "Thé",
            "-1",
            "Inconnu du registre",
            "#12",
            "# Attention !",
            "{}",
            "$5",
            "{{a}} {{b}}",
            "<>",
            "<br/>",
            "<j@example.org>",
            "<b>2</b>",
            "{\"a\":1}",
            "#{}",
            "100 %",
            "Arrays",
            "System.",
            "Aucun",
            "xxxx@example.org",
            "À l’étage",
            "[objet]",
        ] {
            assert!(!is_placeholder(text.as_bytes()), "{text}");
        }
    }
}
