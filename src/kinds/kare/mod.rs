//! Karé: unplanned preventive interventions, domain.md §2.

pub mod created;
pub mod unplanned;
