//! `kare.routine`: the body of "create routine preventive intervention", docs/domain.md §2.2.
//!
//! Nobody publishes what is required: what its example has is expected.

use super::{DATE, ID, OTHER_NAMES, STATUS, rules};
use crate::shape::{Field, Need, Shape, Unknown};

const FIELDS: [Field; 4] = [
    Field::new("scheduledStart", DATE, Need::Expected, "Scheduled start", "Début prévu"),
    Field::new("scheduledEnd", DATE, Need::Expected, "Scheduled end", "Fin prévue"),
    Field::new("creationStatus", STATUS, Need::Expected, "Status of creation", "Statut de création"),
    Field::new("routineId", ID, Need::Expected, "Routine", "Routine"),
];

/// A visit of a routine, as one creates it.
pub const ROUTINE: Shape = Shape {
    fields: &FIELDS,
    unknown: Unknown::Warned,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[|check, body| rules::dates_reversed::check(check, body, &FIELDS)],
};
