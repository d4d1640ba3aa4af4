//! Checks of OBAPI payloads that span fields, one file each.
//!
//! All are warnings: they hold in Dolibarr, from which the model comes, and other systems may differ.

pub mod date_range;
pub mod dates_reversed;
pub mod duration_sum;
