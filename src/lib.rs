//! The pure core of quitus (front door; the picture follows).
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod check;
mod codes;
pub mod date;
pub mod json;
pub mod kinds;
pub mod options;
pub mod report;
pub mod shape;
pub mod vcard;
#[cfg(feature = "module")]
mod wasm;

#[cfg(feature = "serde_json")]
pub use check::check_value;
pub use check::{Report, check, check_field, is_valid};
pub use kinds::Kind;
pub use options::Options;
pub use report::{Code, Issue, Locale, Severity};
