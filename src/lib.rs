//! The pure core of quitus (front door; the picture follows).
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod build;
pub mod check;
mod codes;
pub mod contact;
pub mod date;
mod detect;
mod fix;
pub mod json;
pub mod kinds;
mod lines;
pub mod options;
pub mod report;
pub mod shape;
pub mod vcard;
#[cfg(feature = "module")]
mod wasm;

pub use build::{build, is_sent};
#[cfg(feature = "serde_json")]
pub use check::check_value;
pub use check::{Report, check, check_field, is_valid};
pub use detect::{Likeness, detect};
pub use fix::{Fixed, fix};
pub use kinds::Kind;
#[cfg(feature = "std")]
pub use lines::check_lines;
pub use lines::{LineIssue, Lines, LinesReport, check_text_lines};
pub use options::Options;
pub use report::{Code, Issue, Locale, Severity};

/// What is special to Intent's operations.
pub mod intent {
    pub use crate::build::typed::{Log, LogBuilder};
    pub use crate::kinds::intent::steps::{Category, Next, STEPS, Step, next_steps, standing};
}

/// What is special to Karé.
pub mod kare {
    pub use crate::build::typed::{Unplanned, UnplannedBuilder};
}

/// What is special to the Open Business API.
pub mod obapi {
    pub use crate::build::typed::{Query, QueryBuilder};
}
