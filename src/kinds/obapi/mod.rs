//! OBAPI, the Open Business API: interventions, docs/domain.md §3.

pub mod error;
pub mod intervention;
pub mod list;
pub mod query;

mod fields;
mod rules;

use crate::findings::Code;
use crate::shape::{IntegerRange, Type, Words};

/// The four statuses of an intervention.
const STATUSES: Words = Words {
    words: &["draft", "validated", "done", "billed"],
    open: false,
    code: Code::EnumUnknown,
    others: "brouillon=draft,valid=validated,termin=done,clos=done,clôtur=done,fait=done,complet=done,factur=billed,invoic=billed",
    partner: None,
};

/// Seconds, and other things that are counted.
const COUNT: Type = Type::Whole(&IntegerRange { min: 0, max: i64::MAX, plausible: 0, text: false });
