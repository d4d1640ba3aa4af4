//! JSON text (RFC 8259) as a flat tree of nodes with offsets.
//!
//! `decode` makes text of bytes, `scan` makes nodes of text, `tree` reads them,
//! `locate` turns byte offsets into lines and columns, `write` writes, `output` copies, `swar` is the loops in them,
//! `hex` reads hexadecimal digits.
//! Nothing here knows what a payload means.

pub mod decode;
pub mod hex;
pub mod locate;
pub mod number;
pub mod output;
pub mod recover;
pub mod scan;
pub mod swar;
pub mod tree;
pub mod write;
