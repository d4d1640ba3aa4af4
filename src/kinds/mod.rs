//! The list of kinds: one line each, described by a shape in a file of its own.

pub mod intent;
pub mod kare;

use crate::shape::Type;

/// One payload of one system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Kind {
    /// One step of an Intent operation.
    IntentLog,
    /// The body of Karé's "create unplanned preventive intervention".
    KareUnplanned,
}

impl Kind {
    /// All kinds; the place in this list is the number of the kind at the WebAssembly boundary.
    pub const ALL: &[Kind] = &[Kind::IntentLog, Kind::KareUnplanned];

    /// `system.payload`, as everywhere outside Rust.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::IntentLog => "intent.log",
            Kind::KareUnplanned => "kare.unplanned",
        }
    }

    /// What the payload looks like.
    pub const fn shape(self) -> &'static Type {
        match self {
            Kind::IntentLog => &Type::Object(&intent::log::LOG),
            Kind::KareUnplanned => &Type::Object(&kare::unplanned::UNPLANNED),
        }
    }

    /// The kind with that id.
    pub fn parse(id: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.id() == id)
    }
}
