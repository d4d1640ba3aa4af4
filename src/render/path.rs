//! Where in a payload: keys and indices, and the same as a JSON Pointer (RFC 6901).

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::write::whole;

/// One step of a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// A member of an object.
    Key(String),
    /// An element of an array, from 0.
    Index(usize),
}

/// The steps from the root of a payload to a value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path(pub Vec<Segment>);

impl Path {
    /// The path as a JSON Pointer, RFC 6901 §3: `/contacts/0`, the root as the empty text.
    pub fn pointer(&self) -> String {
        let mut out = Vec::new();
        for segment in &self.0 {
            out.push(b'/');
            match segment {
                Segment::Index(index) => whole(*index as i64, &mut out),
                Segment::Key(key) => {
                    for byte in key.bytes() {
                        match byte {
                            b'~' => out.extend_from_slice(b"~0"),
                            b'/' => out.extend_from_slice(b"~1"),
                            _ => out.push(byte),
                        }
                    }
                }
            }
        }
        String::from_utf8(out).unwrap_or_default()
    }

    /// The steps of a JSON Pointer; `None` when it is none. All-digit steps are taken as indices.
    pub fn parse(pointer: &str) -> Option<Path> {
        let mut steps = pointer.split('/');
        if !steps.next()?.is_empty() {
            return None;
        }
        let segment = |step: &str| match step.parse() {
            Ok(index) if step == "0" || !step.starts_with(['0', '+']) => Segment::Index(index),
            _ => Segment::Key(step.replace("~1", "/").replace("~0", "~")),
        };
        Some(Path(steps.map(segment).collect()))
    }
}
