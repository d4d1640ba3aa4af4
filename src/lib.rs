//! Checks the payloads with which field-service companies report interventions to building managers.
//!
//! ```text
//!  JSON text ───────────────┐                          ┌─▶ Report: issues, normal form
//!  serde_json::Value ───────┤                          ├─▶ sentences: English, French
//!  newline-delimited JSON ──┼─▶ scan ─▶ tree ─▶ check ─┼─▶ fixes, as JSON Patch
//!  one field of a form ─────┘                 ▲        └─▶ tables of kinds and fields
//!                                shape of the Kind: one constant table
//! ```
//!
//! A [`Kind`] says what the payload should be; [`check()`] reads it, finds everything that is wrong in
//! one pass, and writes the normal form when nothing is:
//!
//! ```
//! use quitus::{Kind, Options, Severity, check};
//!
//! let text = r#"{ "page": 2.0, "status": "Done" }"#;
//! let report = check(Kind::ObapiQuery, text, &Options::default());
//!
//! let [spelling, status] = report.issues() else { panic!() };
//! assert_eq!((spelling.code.as_str(), spelling.severity), ("number.spelling", Severity::Warning));
//! assert_eq!((status.code.as_str(), status.pointer()), ("enum.unknown", "/status".into()));
//! let place = status.span.unwrap().start;
//! assert_eq!((place.line, place.column), (1, 27));
//! assert!(status.fix.is_some());
//! assert_eq!(report.text(), None);
//!
//! let report = check(Kind::ObapiQuery, text.replace("Done", "done"), &Options::default());
//! assert_eq!(report.text(), Some(r#"{"page":2,"status":"done"}"#));
//! ```
//!
//! Beside it there are [`check_value`], [`check_field`], [`is_valid`], [`check_lines`] and [`detect`];
//! [`date`], [`vcard`] and [`intent`] do their part alone. The core has no I/O, no clock and no global
//! state: whatever a check depends on travels in [`Options`].
//!
//! # Features
//!
//! | feature | by default | brings |
//! |---|---|---|
//! | `std` | yes | [`check_lines`] over anything that can be read; without it the crate is `no_std` with `alloc` |
//! | `serde_json` | yes | [`check_value`]; [`Report`] and [`Issue`] can be serialized |
//! | `labels` | yes | the names of fields in forms |
//! | `js` | no | the same verbs on values of JavaScript, for front ends in Rust |
//!
//! The other features are for the WebAssembly modules of this repository.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod api;
mod card;
#[doc(hidden)]
pub mod check;
pub mod date;
#[doc(hidden)]
pub mod findings;
#[cfg(feature = "js")]
pub mod js;
#[doc(hidden)]
pub mod json;
#[doc(hidden)]
pub mod kinds;
#[doc(hidden)]
pub mod options;
mod render;
#[doc(hidden)]
pub mod shape;
mod small;
mod texts;
#[cfg(feature = "module")]
mod wasm;

pub use api::RulesBuilder;
pub use api::build::build;
#[cfg(feature = "serde_json")]
pub use api::check::check_value;
pub use api::check::{Report, check, check_field, is_valid};
#[doc(hidden)]
pub use api::contact;
pub use api::detect::{Likeness, detect};
pub use api::fix::{Fixed, Fixes, fix, fix_with};
#[cfg(feature = "std")]
pub use api::lines::check_lines;
pub use api::lines::{LineIssue, Lines, LinesReport, check_text_lines};
#[doc(hidden)]
pub use api::rows;
pub use findings::{Code, Locale, Severity};
pub use kinds::Kind;
pub use options::Mistake;
pub use options::rules::Rules;
pub use options::{Options, Overrides};
#[doc(hidden)]
pub use render::json as issues;
pub use render::{Edit, Finding, Fix, Inner, Issue, Mend, Op, Param, Params, Patch, Path, Position, Segment, Span};

/// vCards: `contacts` of a payload, in any of vCard 2.1, 3.0 (RFC 2426), 4.0 (RFC 6350) and their mixtures.
///
/// [`read`](vcard::read) accepts one card in almost any spelling and says what it repairs, each repair with a
/// code of its own; [`Card::write`](vcard::Card::write) writes the canonical form, vCard 3.0.
pub mod vcard {
    pub use crate::card::{Address, Card, Contact, Email, Name, Phone, format, is_card, parse, read};
}

/// What is special to Intent's operations.
pub mod intent {
    pub use crate::api::build::typed::{Log, LogBuilder};
    pub use crate::api::build::typed::{Quotation, QuotationBuilder, Reservation, ReservationBuilder};
    pub use crate::kinds::intent::steps::{Category, Next, STEPS, Step, next_steps, standing};
}

/// What is special to Karé.
pub mod kare {
    pub use crate::api::build::typed::{Curative, CurativeBuilder, PreventiveUpdate, PreventiveUpdateBuilder};
    pub use crate::api::build::typed::{Routine, RoutineBuilder, TrainingUpdate, TrainingUpdateBuilder};
    pub use crate::api::build::typed::{Unplanned, UnplannedBuilder};
}

/// What is special to the Open Business API.
pub mod obapi {
    pub use crate::api::build::typed::{Query, QueryBuilder};
}

/// The examples of the README and of the page for Rust.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../docs/rust.md")]
struct Readme;
