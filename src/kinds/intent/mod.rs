//! Intent Technologies (hubintent): operations told step by step, domain.md §1.

pub mod log;
pub mod steps;

mod rules;
