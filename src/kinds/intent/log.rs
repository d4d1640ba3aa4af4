//! `intent.log`: one step of an operation, docs/domain.md §1.5.
//!
//! Required is what every intervention in the sources carries; no source publishes a list.
//! Other members are kept, with a note: the model is open.

use super::fields::{FIELDS, OTHER_NAMES, Places, at};
use super::rules;
use crate::shape::{Field, Need, Shape, Type, Unknown};

/// The same log as answers hold it: with more around it, and nothing that must be there.
pub(super) const READ_LOG: Shape = Shape {
    fields: &READ_FIELDS,
    unknown: Unknown::Silent,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[rules::pair::check],
};
const READ_FIELDS: [Field; 21] = {
    let mut fields = Field::all_loose(FIELDS);
    fields[at::LOCATION].ty = Type::Object(&READ_LOCATION);
    fields
};
/// Where answers say that a log belongs.
pub(super) const READ_LOCATION: Shape = Shape {
    fields: &[
        Field::new("assetReference", Type::Key, Need::Loose, "Asset", "Bien"),
        Field::new("assetOwner", Type::Text, Need::Loose, "Owner of the asset", "Propriétaire du bien"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[],
};

const PLACES: Places = Places::of(&FIELDS);

/// One step of an operation.
pub const LOG: Shape = Shape {
    fields: &FIELDS,
    unknown: Unknown::Noted,
    // Names of the v1 SDK (ITTicketLog) whose successor is plain; the mapping is inferred.
    renamed: &[
        ("interventionReference", "reference"),
        ("comment", "description"),
        ("requestOrigin", "origin"),
        ("providerContacts", "contacts"),
    ],
    others: OTHER_NAMES,
    rules: &[
        rules::pair::check,
        |check, log| rules::event_dates::check(check, log, PLACES),
        |check, log| rules::in_future::check(check, log, PLACES),
        rules::done_not_operational::check,
        rules::sign_off_early::check,
        |check, log| rules::asset_place::check(check, log, PLACES),
        rules::quotation::check,
    ],
};
