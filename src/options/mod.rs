//! What a caller may set. Everything travels with the call; there is no global state.

mod mistake;
pub mod read;
pub mod rules;

use chrono::{DateTime, Utc};

use crate::date::{Fold, Zone};
pub use crate::findings::Overrides;
pub use mistake::Mistake;
use rules::Rules;

/// Settings of one call.
#[derive(Debug, Clone)]
pub struct Options {
    /// The zone of dates that name no offset. Default: `Europe/Paris`, where Intent is at home.
    pub zone: Zone,
    /// Which reading a wall time takes that happened twice.
    pub fold: Fold,
    /// Whether `06/03/2020` is 6 March where dates come from: it is refused all the same, but then has one reading.
    pub day_first: bool,
    /// The present, for the rules that look at the clock. The core has no clock: without it those rules are silent.
    pub now: Option<DateTime<Utc>>,
    /// Other severities for some codes.
    pub severity: Overrides,
    /// What a contract asks beyond the kind.
    pub rules: Rules,
    /// The longest text that is read, in bytes.
    pub max_bytes: usize,
    /// The deepest nesting that is read; beyond 512 it makes no difference.
    pub max_depth: usize,
    /// The most findings that are told, errors before warnings and notes; the rest is counted.
    pub max_issues: usize,
    /// The same of the findings that are no errors, where a text is checked piece by piece and most have been told.
    #[doc(hidden)]
    pub max_others: usize,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            zone: Zone::PARIS,
            fold: Fold::Earlier,
            day_first: false,
            now: None,
            severity: Overrides::default(),
            rules: Rules::default(),
            max_bytes: 16 << 20,
            max_depth: 64,
            max_issues: 1000,
            max_others: usize::MAX,
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

    /// The longest text that is read, in bytes; places in it are 32-bit numbers.
    pub fn most_bytes(&self) -> usize {
        self.max_bytes.min(u32::MAX as usize)
    }
}
