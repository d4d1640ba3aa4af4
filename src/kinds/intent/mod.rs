//! Intent Technologies (hubintent): operations told step by step, docs/domain.md §1.

pub mod document;
pub mod history;
pub mod log;
pub mod operation;
pub mod quotation;
pub mod steps;
pub mod webhook;

mod fields;
mod rules;
