//! `intent.log`: one step of an operation, docs/domain.md §1.5.
//!
//! Required is what every intervention in the sources carries; no source publishes a list.
//! Other members are kept, with a note: the model is open.

use super::rules;
use super::steps::{EVENTS, STATUSES};
use crate::date::Profile;
use crate::findings::Code;
use crate::shape::{Field, Need, Shape, Type, Unknown, Whole, Words};

pub(super) const STATUS_WORDS: Words = Words { words: &STATUSES, open: false, code: Code::StepUnknownStatus };
pub(super) const EVENT_WORDS: Words = Words { words: &EVENTS, open: false, code: Code::StepUnknownEvent };
/// The only two that any source shows.
pub(super) const WORK_TYPES: Words =
    Words { words: &["corrective", "preventive"], open: true, code: Code::EnumUnknown };
pub(super) const WORKING_ORDER: Words =
    Words { words: &["operational", "not_operational"], open: true, code: Code::EnumUnknown };

/// The least and the greatest `int` of the receiving Java system.
const INT: (i64, i64) = (i32::MIN as i64, i32::MAX as i64);

pub(super) const FIELDS: [Field; 21] = [
    Field::new("reference", Type::Key, Need::Required, "Reference", "Référence"),
    Field::new("description", Type::Text, Need::Loose, "Description", "Description"),
    Field::new("contractReference", Type::Key, Need::Required, "Contract reference", "Référence du contrat"),
    Field::new("status", Type::Word(&STATUS_WORDS), Need::Required, "Status", "Statut"),
    Field::new("event", Type::Word(&EVENT_WORDS), Need::Required, "Event", "Événement"),
    Field::new("eventDate", Type::Date(Profile::Intent), Need::Required, "Date of the event", "Date de l’événement"),
    Field::new("logDate", Type::Date(Profile::Intent), Need::Required, "Date of the log", "Date de saisie"),
    Field::new("serviceCode", Type::Key, Need::Required, "Service code", "Code prestation"),
    Field::new("location", Type::Object(&LOCATION), Need::Required, "Location", "Lieu"),
    Field::new("workType", Type::Word(&WORK_TYPES), Need::Required, "Type of work", "Type de travaux"),
    Field::new("contacts", Type::List { of: &Type::Contact, least: 0 }, Need::Loose, "Contacts", "Contacts"),
    Field::new("criticalLevel", Type::Whole(&CRITICAL_LEVEL), Need::Loose, "Critical level", "Niveau de criticité"),
    Field::new("visitAttempt", Type::Whole(&VISIT_ATTEMPT), Need::Loose, "Visit attempt", "Numéro de passage"),
    Field::new(
        "equipmentWorkingOrder",
        Type::Word(&WORKING_ORDER),
        Need::Loose,
        "Equipment in working order",
        "Équipement en état de marche",
    ),
    Field::new("equipmentStatus", Type::Text, Need::Loose, "Equipment status", "État de l’équipement"),
    Field::new("occupantSignature", Type::Text, Need::Loose, "Occupant’s signature", "Signature de l’occupant"),
    Field::new("origin", Type::Text, Need::Loose, "Origin", "Origine"),
    Field::new("technicalReason", Type::Text, Need::Loose, "Technical reason", "Raison technique"),
    Field::new("parentReference", Type::Key, Need::Loose, "Parent reference", "Référence parente"),
    Field::new("tags", Type::Texts, Need::Loose, "Tags", "Étiquettes"),
    Field::new("assetReference", Type::Key, Need::Loose, "Asset (webhook form)", "Bien (forme webhook)"),
];

/// Its range is not published: a negative one is merely doubtful. Webhooks write it as text.
const CRITICAL_LEVEL: Whole = Whole { min: INT.0, max: INT.1, plausible: 0, text: true };
/// A Java `int` with the default 0 (SDK, ITTicketLog).
const VISIT_ATTEMPT: Whole = Whole { min: 0, max: INT.1, plausible: 0, text: true };

pub(super) const LOCATION: Shape = Shape {
    fields: &[Field::new("assetReference", Type::Key, Need::Required, "Asset", "Bien")],
    unknown: Unknown::Noted,
    renamed: &[],
    rules: &[],
};

/// The same log as answers hold it: with more around it, and nothing that must be there.
pub(super) const READ_LOG: Shape =
    Shape { fields: &READ_FIELDS, unknown: Unknown::Silent, renamed: &[], rules: &[rules::pair::check] };
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
    rules: &[],
};

/// The places of the fields that rules read.
pub(super) mod at {
    use super::FIELDS;
    use crate::shape::Shape;

    pub const REFERENCE: usize = Shape::index(&FIELDS, "reference");
    pub const CONTRACT_REFERENCE: usize = Shape::index(&FIELDS, "contractReference");
    pub const VISIT_ATTEMPT: usize = Shape::index(&FIELDS, "visitAttempt");
    pub const STATUS: usize = Shape::index(&FIELDS, "status");
    pub const EVENT: usize = Shape::index(&FIELDS, "event");
    pub const EVENT_DATE: usize = Shape::index(&FIELDS, "eventDate");
    pub const LOG_DATE: usize = Shape::index(&FIELDS, "logDate");
    pub const LOCATION: usize = Shape::index(&FIELDS, "location");
    pub const EQUIPMENT_WORKING_ORDER: usize = Shape::index(&FIELDS, "equipmentWorkingOrder");
    pub const EQUIPMENT_STATUS: usize = Shape::index(&FIELDS, "equipmentStatus");
    pub const OCCUPANT_SIGNATURE: usize = Shape::index(&FIELDS, "occupantSignature");
    pub const SERVICE_CODE: usize = Shape::index(&FIELDS, "serviceCode");
    pub const WORK_TYPE: usize = Shape::index(&FIELDS, "workType");
    pub const PARENT_REFERENCE: usize = Shape::index(&FIELDS, "parentReference");
    pub const TAGS: usize = Shape::index(&FIELDS, "tags");
}

/// Where the tables of the three operations have what their rules share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Places {
    pub status: usize,
    pub event: usize,
    pub event_date: usize,
    pub log_date: usize,
    pub location: usize,
    pub asset_reference: usize,
}

impl Places {
    pub const fn of(fields: &[Field]) -> Self {
        Places {
            status: Shape::index(fields, "status"),
            event: Shape::index(fields, "event"),
            event_date: Shape::index(fields, "eventDate"),
            log_date: Shape::index(fields, "logDate"),
            location: Shape::index(fields, "location"),
            asset_reference: Shape::index(fields, "assetReference"),
        }
    }
}

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
