//! How much a finding weighs, and how much of the findings somebody wants to know.

use alloc::vec::Vec;

use super::Code;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// Accepted, but suspicious, undocumented, or in a spelling that the normal form changes.
    Warning,
    /// The receiving system would refuse it, or its meaning is lost.
    Error,
}

impl Severity {
    /// `"error"`, `"warning"` or `"note"`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// How much of the findings somebody wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Level {
    /// Whether there is an error: the first one ends the check.
    Verdict,
    /// How many there are.
    Count,
    /// What they are.
    #[default]
    Full,
}

/// Other severities for some codes; the last word on a code counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides(Vec<(Code, Option<Severity>)>);

impl Overrides {
    /// Those of a caller who has none.
    pub const NONE: &'static Overrides = &Overrides(Vec::new());

    /// Weighs a code otherwise; `None` silences it.
    ///
    /// Findings that leave nothing to judge ([`Code::is_fixed`]) keep their weight: for them it returns false.
    pub fn set(&mut self, code: Code, severity: Option<Severity>) -> bool {
        let free = !code.is_fixed();
        if free {
            self.0.push((code, severity));
        }
        free
    }

    /// The severity of a finding, `None` when it is silenced.
    pub fn weigh(&self, code: Code, severity: Severity) -> Option<Severity> {
        let known = self.0.iter().rev().find(|(known, _)| *known == code);
        known.map_or(Some(severity), |(_, chosen)| *chosen)
    }
}

impl Code {
    /// Whether the code keeps its weight: behind it there is no payload left that could be judged.
    pub const fn is_fixed(self) -> bool {
        matches!(
            self,
            Code::JsonSyntax
                | Code::JsonTooDeep
                | Code::JsonTooLarge
                | Code::JsonInvalidUtf8
                | Code::JsonLoneSurrogate
                | Code::JsonDuplicateKey
                | Code::ValueNotJson
        )
    }
}
