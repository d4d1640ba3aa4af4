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
        let segment = |step: &str| {
            let index = step.parse().ok().and_then(|index: i64| usize::try_from(index).ok());
            match index.filter(|_| step == "0" || !step.starts_with(&['0', '+', '-'][..])) {
                Some(index) => Segment::Index(index),
                None => Segment::Key(unescaped(step)),
            }
        };
        Some(Path(steps.map(segment).collect()))
    }
}

/// A step without its escapes, RFC 6901 §4. The standard library's search for texts would take a kilobyte of the module.
pub fn unescaped(step: &str) -> String {
    let mut text = String::new();
    let mut escapes = false;
    for letter in step.chars() {
        match letter {
            '0' if escapes => (),
            '1' if escapes => {
                text.pop();
                text.push('/');
            }
            _ => text.push(letter),
        }
        escapes = letter == '~';
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_come_back() {
        for key in ["a/b", "~", "~1", "~0~", "/~01/", "~~1"] {
            let path = Path([Segment::Key(key.into())].into());
            assert_eq!(Path::parse(&path.pointer()), Some(path), "{key}");
        }
        for key in ["-0", "-1", "+1", "01", "18446744073709551616"] {
            assert_eq!(Path::parse(&["/", key].concat()), Some(Path([Segment::Key(key.into())].into())), "{key}");
        }
        assert_eq!(Path::parse("/0/17"), Some(Path([Segment::Index(0), Segment::Index(17)].into())));
        assert_eq!(unescaped("~01"), "~1");
        assert_eq!(unescaped("~2"), "~2");
    }
}
