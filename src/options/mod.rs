//! What a caller may set. Everything travels with the call; there is no global state.

pub mod read;

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use crate::date::{Fold, Zone};
use crate::report::{Code, Severity};

/// Settings of one call.
#[derive(Debug, Clone)]
pub struct Options {
    /// The zone of dates that name no offset. Default: `Europe/Paris`, domain of the Intent platform.
    pub zone: Zone,
    /// Which reading a wall time takes that happened twice.
    pub fold: Fold,
    /// The present, for the rules that look at the clock. The core has no clock: without it those rules are silent.
    pub now: Option<DateTime<Utc>>,
    /// Other severities for some codes.
    pub severity: Overrides,
    /// The longest text that is read, in bytes.
    pub max_bytes: usize,
    /// The deepest nesting that is read; beyond [`DEEPEST`] it makes no difference.
    pub max_depth: usize,
    /// The most findings that `check_lines` keeps; it counts the rest.
    pub max_issues: usize,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            zone: Zone::PARIS,
            fold: Fold::Earlier,
            now: None,
            severity: Overrides::default(),
            max_bytes: 16 << 20,
            max_depth: 64,
            max_issues: 1000,
        }
    }
}

/// What is nested deeper than this is never read: checks go down by recursion.
pub const DEEPEST: usize = 512;

impl Options {
    /// The deepest nesting that is read.
    pub fn depth(&self) -> usize {
        self.max_depth.min(DEEPEST)
    }
}

/// Other severities for some codes; the last word on a code counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides(Vec<(Code, Option<Severity>)>);

impl Overrides {
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
