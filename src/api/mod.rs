//! The verbs: one file each. What they share is [`check_onto`](check::check_onto), the one way through a payload.

pub mod build;
pub mod check;
pub mod contact;
pub mod detect;
pub mod fix;
pub mod lines;
mod mended;
pub mod rows;
mod rules;

pub use rules::RulesBuilder;
