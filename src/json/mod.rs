//! JSON as bytes.
pub mod write;
