//! What each system accepts.
//!
//! Intent takes any RFC 3339 instant and wall time without offset: its own pages show both, and
//! its old SDK wrote `+0200`. Karé takes exactly the pattern of its contract: `T`, `Z`, no leap
//! second, seconds optional. OBAPI takes UTC instants ending in `Z`, and bare days.

/// Which system's dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Profile {
    /// Intent: RFC 3339, or wall time of an assumed zone.
    Intent,
    /// Karé: `YYYY-MM-DDTHH:MM[:SS[.f…]]Z`, the pattern of its API contract.
    Kare,
    /// A calendar day, `YYYY-MM-DD`.
    Day,
    /// An instant in UTC, RFC 3339 ending in `Z`.
    Utc,
}

impl Profile {
    /// Whether it takes instants in UTC only.
    pub(crate) const fn is_utc(self) -> bool {
        matches!(self, Profile::Kare | Profile::Utc)
    }

    /// A date as it should look.
    pub(super) const fn sample(self) -> &'static str {
        match self {
            Profile::Intent => "2020-10-07T15:18:00+02:00",
            Profile::Kare | Profile::Utc => "2020-10-07T13:18:00Z",
            Profile::Day => "2020-10-07",
        }
    }
}

/// Which instant a wall time means that happened twice, when the clock was set back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Fold {
    /// The first time round.
    #[default]
    Earlier,
    /// The second time round.
    Later,
    /// Neither: it is an error.
    Reject,
}
