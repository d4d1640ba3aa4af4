//! Karé: unplanned preventive interventions, docs/domain.md §2.

pub mod created;
pub mod unplanned;
