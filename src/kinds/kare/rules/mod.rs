//! Checks of Karé's requests that span fields, one file each.

pub mod dates_reversed;
