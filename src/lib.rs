//! The pure core of quitus (front door; the picture follows).
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod date;
pub mod json;
pub mod report;
pub mod vcard;

mod codes;
