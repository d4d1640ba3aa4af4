//! `kare.preventive-update`: the body of "update preventive intervention", docs/domain.md §2.2.
//!
//! A `PATCH`: whatever is left out stays as it is.

use super::{DATE, ID, IDS, OTHER_NAMES, STATUS, rules};
use crate::shape::{Field, Need, Shape, Type, Unknown};

const FIELDS: [Field; 9] = [
    Field::new("description", Type::Text, Need::Optional, "Description", "Description"),
    Field::new("scheduledStart", DATE, Need::Optional, "Scheduled start", "Début prévu"),
    Field::new("scheduledEnd", DATE, Need::Optional, "Scheduled end", "Fin prévue"),
    Field::new("siteRuleIds", IDS, Need::Optional, "Rules of sites", "Règles des sites"),
    Field::new("creationStatus", STATUS, Need::Optional, "Status of creation", "Statut de création"),
    Field::new("assignedCompanyContactId", ID, Need::Optional, "Assigned contact", "Contact assigné"),
    Field::new("assignedProfileId", ID, Need::Optional, "Assigned profile", "Profil assigné"),
    Field::new(
        "sendUpdateEmailToCurrentAssignee",
        Type::Flag,
        Need::Optional,
        "Tell the assignee by e-mail",
        "Prévenir l’assigné par e-mail",
    ),
    Field::new(
        "previousAssigneeNotification",
        Type::Object(&NOTIFICATION),
        Need::Optional,
        "Notice to the previous assignee",
        "Avis à l’assigné précédent",
    ),
];

const NOTIFICATION: Shape = Shape {
    fields: &[
        Field::new("sendEmail", Type::Flag, Need::Optional, "Send an e-mail", "Envoyer un e-mail"),
        Field::new("reason", Type::Text, Need::Optional, "Reason", "Motif"),
    ],
    unknown: Unknown::Warned,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[],
};

/// What changes in a preventive intervention.
pub const PREVENTIVE_UPDATE: Shape = Shape {
    fields: &FIELDS,
    unknown: Unknown::Warned,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[|check, body| rules::dates_reversed::check(check, body, &FIELDS)],
};
