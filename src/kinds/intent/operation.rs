//! `intent.operation`: the answer of `GET operation_url`, docs/domain.md §1.6.
//!
//! HAL-like, with the contract, the issuer and the logs so far. An open model: what is known
//! is checked, nothing but the reference is required, everything else is kept.

use super::fields::{OTHER_NAMES, WORK_TYPES, WORKING_ORDER};
use super::log::{READ_LOCATION, READ_LOG};
use super::webhook::CRITICAL_LEVEL;
use crate::date::Profile;
use crate::shape::{Field, Need, Shape, Type, Unknown};

const DATE: Type = Type::Date(Profile::Intent);

const CONTRACT: Shape = Shape {
    fields: &[
        Field::new("reference", Type::Key, Need::Loose, "Reference", "Référence"),
        Field::new("label", Type::Text, Need::Loose, "Label", "Libellé"),
        Field::new("topic", Type::Text, Need::Loose, "Topic", "Domaine"),
        Field::new("entities", Type::Any, Need::Loose, "Parties", "Entités"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[],
};

/// The operation as it is read back.
pub const OPERATION: Shape = Shape {
    fields: &[
        Field::new("_links", Type::Any, Need::Loose, "Links", "Liens"),
        Field::new("reference", Type::Key, Need::Required, "Reference", "Référence"),
        Field::new("description", Type::Text, Need::Loose, "Description", "Description"),
        Field::new(
            "criticalLevel",
            Type::Digits(&CRITICAL_LEVEL),
            Need::Loose,
            "Critical level",
            "Niveau de criticité",
        ),
        Field::new("issuer", Type::Any, Need::Loose, "Issuer", "Émetteur"),
        Field::new("contract", Type::Object(&CONTRACT), Need::Loose, "Contract", "Contrat"),
        Field::new("service", Type::Any, Need::Loose, "Service", "Prestation"),
        Field::new("workType", Type::Word(&WORK_TYPES), Need::Loose, "Type of work", "Type de travaux"),
        Field::new("eventDate", DATE, Need::Loose, "Date of the event", "Date de l’événement"),
        Field::new("logDate", DATE, Need::Loose, "Date of the log", "Date de saisie"),
        Field::new("location", Type::Object(&READ_LOCATION), Need::Loose, "Location", "Lieu"),
        Field::new("contacts", Type::List { of: &Type::Contact, least: 0 }, Need::Loose, "Contacts", "Contacts"),
        Field::new(
            "equipmentWorkingOrder",
            Type::Word(&WORKING_ORDER),
            Need::Loose,
            "Equipment in working order",
            "Équipement en état de marche",
        ),
        Field::new("logs", Type::List { of: &Type::Object(&READ_LOG), least: 0 }, Need::Loose, "Logs", "Étapes"),
        Field::new("creationDate", DATE, Need::Loose, "Date of creation", "Date de création"),
        Field::new("lastUpdateDate", DATE, Need::Loose, "Date of the last update", "Date de mise à jour"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[],
};
