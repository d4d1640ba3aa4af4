//! A card as text: the one place where the canonical form is written.

use alloc::string::String;

use super::property::Property;
use super::syntax::Parts;
use super::text::{cut, put};

/// What stands before the properties: two lines.
const HEAD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
/// What stands behind them.
const END: &str = "END:VCARD";

/// A card in canonical form while it is written.
pub(super) struct Canonical {
    out: String,
    /// How many properties there are.
    pub count: usize,
}

impl Canonical {
    /// Without properties.
    pub fn new(capacity: usize) -> Self {
        let mut out = String::with_capacity(capacity);
        put(&mut out, HEAD);
        Canonical { out, count: 0 }
    }

    /// Adds a property on one line.
    #[inline(never)]
    pub fn add(&mut self, property: &Property<'_>) {
        self.count += 1;
        let out = &mut self.out;
        if let Some(group) = property.group {
            put(out, group);
            put(out, ".");
        }
        put(out, property.name);
        for parameter in &property.parameters {
            for piece in [";", &parameter.name, "=", parameter.said()] {
                put(out, piece);
            }
        }
        for piece in [":", &property.value, "\r\n"] {
            put(out, piece);
        }
    }

    /// Adds a property that is written so already.
    pub fn copy(&mut self, line: &str) {
        self.count += 1;
        for piece in [line, "\r\n"] {
            put(&mut self.out, piece);
        }
    }

    /// Puts a property before the one with that number.
    #[cold]
    pub fn insert(&mut self, number: usize, name: &str, value: &str) {
        self.count += 1;
        let mut line = String::new();
        for piece in [name, ":", value, "\r\n"] {
            put(&mut line, piece);
        }
        let at = start(&self.out, number);
        self.out.insert_str(at, &line);
    }

    /// Gives the property with that number another value.
    #[cold]
    pub fn set(&mut self, number: usize, new: &str) {
        self.out = with(&self.out, number, new);
    }

    /// What has been written.
    pub fn so_far(&self) -> &str {
        &self.out
    }

    /// The card.
    pub fn end(mut self) -> String {
        put(&mut self.out, END);
        self.out
    }
}

/// The lines of the properties of a card in canonical form, with or without its end.
pub(super) fn properties(canonical: &str) -> impl Iterator<Item = &str> {
    let mut rest = canonical.get(HEAD.len()..).unwrap_or_default();
    core::iter::from_fn(move || {
        let (line, behind) = cut(rest, b"\r");
        rest = behind.get(2..)?;
        Some(line)
    })
}

/// Where the line of the property with that number begins.
fn start(canonical: &str, number: usize) -> usize {
    let mut rest = canonical.get(HEAD.len()..).unwrap_or_default();
    for _ in 0..number {
        rest = cut(rest, b"\n").1.get(1..).unwrap_or_default();
    }
    canonical.len() - rest.len()
}

/// The canonical text with another value for the property with that number.
#[cold]
#[inline(never)]
pub(super) fn with(canonical: &str, number: usize, new: &str) -> String {
    let rest = canonical.get(start(canonical, number)..).unwrap_or_default();
    let (line, behind) = cut(rest, b"\r");
    let end = canonical.len() - behind.len();
    let start = end - Parts::of(line).map_or(0, |parts| parts.value.len());
    let mut out = String::with_capacity(canonical.len() + new.len());
    for piece in [canonical.get(..start), Some(new), canonical.get(end..)] {
        put(&mut out, piece.unwrap_or_default());
    }
    out
}
