//! `kare.training-update`: the body of "update training exercise", docs/domain.md §2.2.
//!
//! A `PATCH`: whatever is left out stays as it is.

use super::{DATE, ID, IDS, OTHER_NAMES, STATUS, rules};
use crate::shape::{Field, Need, Shape, Type, Unknown};

const FIELDS: [Field; 9] = [
    Field::new("description", Type::Text, Need::Optional, "Description", "Description"),
    Field::new("scheduledStart", DATE, Need::Optional, "Scheduled start", "Début prévu"),
    Field::new("scheduledEnd", DATE, Need::Optional, "Scheduled end", "Fin prévue"),
    Field::new("ruleId", ID, Need::Optional, "Rule", "Règle"),
    Field::new("siteIds", IDS, Need::Optional, "Sites", "Sites"),
    Field::new("creationStatus", STATUS, Need::Optional, "Status of creation", "Statut de création"),
    Field::new("assignedCompanyContactId", ID, Need::Optional, "Assigned contact", "Contact assigné"),
    Field::new("assignedUserId", ID, Need::Optional, "Assigned user", "Utilisateur assigné"),
    Field::new(
        "validateIntervention",
        Type::Flag,
        Need::Optional,
        "Validate the intervention",
        "Valider l’intervention",
    ),
];

/// What changes in a training exercise.
pub const TRAINING_UPDATE: Shape = Shape {
    fields: &FIELDS,
    unknown: Unknown::Warned,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[|check, body| rules::dates_reversed::check(check, body, &FIELDS)],
};
