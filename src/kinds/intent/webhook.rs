//! `intent.webhook`: what Intent sends when an operation is shared or updated, docs/domain.md §1.6.
//!
//! An array of envelopes around a flattened operation. It is read, not written: unknown members
//! are kept without a word, and only what makes the event usable is required.

use super::fields::{EVENT_WORDS, OTHER_NAMES, STATUS_WORDS, WORK_TYPES};
use super::rules;
use crate::findings::Code;
use crate::shape::{Field, IntegerRange, Need, Shape, Type, Unknown, Words};

/// The two that any source shows; others by analogy.
const TYPES: Words = Words {
    words: &["operations:intervention:share", "operations:intervention:update"],
    open: true,
    code: Code::EnumUnknown,
    others: "",
    partner: None,
};
/// The three kinds of operation that Intent's pages name.
pub(super) const OPERATION_TYPES: Words = Words {
    words: &["intervention", "quotation", "reservation"],
    open: true,
    code: Code::EnumUnknown,
    others: "",
    partner: None,
};
/// `"3"` in shares, `""` in updates.
pub(super) const CRITICAL_LEVEL: IntegerRange =
    IntegerRange { min: i32::MIN as i64, max: i32::MAX as i64, plausible: 0, text: false };

const BODY_FIELDS: [Field; 13] = [
    Field::new("id", Type::Key, Need::Loose, "Identifier", "Identifiant"),
    Field::new("reference", Type::Key, Need::Required, "Reference", "Référence"),
    Field::new("contractReference", Type::Key, Need::Required, "Contract reference", "Référence du contrat"),
    Field::new("type", Type::Word(&OPERATION_TYPES), Need::Loose, "Kind of operation", "Type d’opération"),
    Field::new("description", Type::Text, Need::Loose, "Description", "Description"),
    Field::new("status", Type::Word(&STATUS_WORDS), Need::Loose, "Status", "Statut"),
    Field::new("event", Type::Word(&EVENT_WORDS), Need::Loose, "Event", "Événement"),
    Field::new("serviceCode", Type::Key, Need::Loose, "Service code", "Code prestation"),
    Field::new("workType", Type::Word(&WORK_TYPES), Need::Loose, "Type of work", "Type de travaux"),
    Field::new("assetReference", Type::Key, Need::Loose, "Asset", "Bien"),
    Field::new("criticalLevel", Type::Digits(&CRITICAL_LEVEL), Need::Loose, "Critical level", "Niveau de criticité"),
    Field::new("issuer", Type::Any, Need::Loose, "Issuer", "Émetteur"),
    Field::new("operation_url", Type::Text, Need::Loose, "Address of the operation", "Adresse de l’opération"),
];

const BODY: Shape = Shape {
    fields: &BODY_FIELDS,
    unknown: Unknown::Silent,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[|check, body| {
        let (status, event) = (Shape::index(&BODY_FIELDS, "status"), Shape::index(&BODY_FIELDS, "event"));
        rules::pair::check_at(check, body, status, event);
    }],
};

const EVENT: Shape = Shape {
    fields: &[
        Field::new("type", Type::Text, Need::Loose, "Kind of event", "Type d’événement"),
        Field::new("body", Type::Object(&BODY), Need::Required, "Body", "Contenu"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[],
};

const ENVELOPE: Shape = Shape {
    fields: &[
        Field::new("type", Type::Word(&TYPES), Need::Required, "Kind of message", "Type de message"),
        Field::new("id", Type::Key, Need::Loose, "Identifier", "Identifiant"),
        Field::new("event", Type::Object(&EVENT), Need::Required, "Event", "Événement"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[],
};

/// The array of envelopes.
pub const WEBHOOK: Type = Type::Sequence { of: &Type::Object(&ENVELOPE), other: None, rules: &[] };
