//! What of a line may go on in the next one though no white space says so.

use super::encoding::Encoding;
use super::role::Role;
use super::syntax::{Parts, known, starts_property};
use super::text::{cut, word_in};

/// Whether it starts with an encoded byte that goes on with a letter, `=80` to `=BF`.
///
/// White space behind a soft break belongs to the text, but not inside a letter.
pub(super) fn starts_inside_letter(text: &str) -> bool {
    matches!(text.as_bytes(), [b'=', b'8' | b'9' | b'A' | b'B' | b'a' | b'b', ..])
}

/// Whether a line behind a soft break is the next line of a text, though it begins like a property: `Tel: 06…`.
///
/// The break stands behind an encoded line break, and no property is written in upper and lower case.
#[cold]
pub(super) fn is_spoken(line: &str, next: &str) -> bool {
    let (label, _) = cut(next, b":;");
    let encoded = line.get(line.len().saturating_sub(4)..).is_some_and(|end| word_in(end, "=0A= =0D="));
    encoded
        && label.bytes().any(|byte| byte.is_ascii_lowercase())
        && label.starts_with(|first: char| first.is_ascii_uppercase())
}

/// No program folds a shorter line.
const FOLDED: usize = 60;

/// Whether a line behind white space is a property for all that: the one before is too short to be folded, and nothing that is
/// written in lines, a remark or another card.
#[cold]
pub(super) fn is_own(line: &str, next: &str) -> bool {
    let (label, _) = cut(next, b":;");
    line.len() < FOLDED
        && starts_property(next)
        && !label.bytes().any(|byte| byte.is_ascii_lowercase())
        && !word_in(cut(line, b":;").0, "NOTE LABEL AGENT")
}

pub(super) fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b' ')
}

/// What of a line may go on without white space.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Unfinished {
    /// Nothing.
    Nothing,
    /// It has no colon yet; only white space continues it.
    Label,
    /// The parameters of a known property are not over.
    Parameters,
    /// Text behind a soft break.
    QuotedPrintable,
    /// Bare base64.
    Base64,
}

impl Unfinished {
    #[inline(never)]
    pub fn of(line: &str) -> Unfinished {
        let (label, behind) = cut(line, b":;");
        if behind.starts_with(':') {
            return Unfinished::Nothing;
        }
        let Some(parts) = Parts::of(line) else {
            let cut_off = cut(behind, b":").1.is_empty() && !behind.is_empty() && known(label).is_some();
            return if cut_off { Unfinished::Parameters } else { Unfinished::Label };
        };
        for (role, word) in parts.parameters().map(Role::of_raw) {
            if role != Role::Encoding {
                continue;
            }
            match Encoding::of(word) {
                Encoding::QuotedPrintable | Encoding::Charset(_) => return Unfinished::QuotedPrintable,
                Encoding::Base64 => return Unfinished::Base64,
                _ => {}
            }
        }
        Unfinished::Nothing
    }

    pub fn goes_on(self, line: &str) -> bool {
        match self {
            Unfinished::Base64 => line.bytes().all(is_base64),
            Unfinished::Parameters => !cut(line, b":;").1.is_empty(),
            _ => false,
        }
    }
}
