//! `kare.curative`: the body of "create curative intervention", docs/domain.md §2.2.
//!
//! Nobody publishes what is required: what its example has is expected, save the description and to whom it
//! is assigned. One stored version assigns a user, the other a profile.

use super::{DATE, ID, IDS, OTHER_NAMES, STATUS, rules};
use crate::shape::{Field, Need, Shape, Type, Unknown};

const FIELDS: [Field; 8] = [
    Field::new("scheduledStart", DATE, Need::Expected, "Scheduled start", "Début prévu"),
    Field::new("scheduledEnd", DATE, Need::Expected, "Scheduled end", "Fin prévue"),
    Field::new("anomalyIds", IDS, Need::Expected, "Anomalies", "Anomalies"),
    Field::new("creationStatus", STATUS, Need::Expected, "Status of creation", "Statut de création"),
    Field::new("description", Type::Text, Need::Optional, "Description", "Description"),
    Field::new("assignedCompanyContactId", ID, Need::Optional, "Assigned contact", "Contact assigné"),
    Field::new("assignedUserId", ID, Need::Optional, "Assigned user", "Utilisateur assigné"),
    Field::new("assignedProfileId", ID, Need::Optional, "Assigned profile", "Profil assigné"),
];

/// A curative intervention, as one creates it.
pub const CURATIVE: Shape = Shape {
    fields: &FIELDS,
    unknown: Unknown::Warned,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[|check, body| rules::dates_reversed::check(check, body, &FIELDS)],
};
