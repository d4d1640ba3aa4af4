//! `obapi.intervention`: one intervention with its lines, docs/domain.md §3.
//!
//! Identifiers are text, dates `YYYY-MM-DD`, instants UTC, durations whole seconds. References
//! follow no pattern: they are the provider's. A missing date is `null`, a missing text is empty.

use super::fields::{FIELDS, OTHER_NAMES, at};
use super::rules;
use crate::shape::{Field, Need, Shape, Type, Unknown};

const INNER: Shape = Shape {
    fields: &FIELDS,
    unknown: Unknown::Silent,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[
        |check, intervention| rules::dates_reversed::check(check, intervention, at::DATE_START, at::DATE_END),
        rules::duration_sum::check,
        rules::date_range::check,
    ],
};

/// The answer of `GET /obapi/v1/interventions/{id}`.
pub const INTERVENTION: Shape = Shape {
    fields: &[Field::new("intervention", Type::Object(&INNER), Need::Required, "Intervention", "Intervention")],
    unknown: Unknown::Silent,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[],
};
