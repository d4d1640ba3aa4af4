//! `intent.quotation` and `intent.reservation`: one step of the other two operations, docs/domain.md §1.10.
//!
//! A quotation has neither service code nor type of work. Of its steps two are documented, of a reservation's
//! none: no pair of known words is refused. Other members are kept, with a note: the model is open.

use alloc::string::String;
use alloc::vec::Vec;

use super::fields::{EVENT_WORDS, LOCATION, OTHER_NAMES, Places, STATUS_WORDS};
use super::rules;
use crate::check::{Check, Object};
use crate::date::Profile;
use crate::findings::{Code, Name, Place};
use crate::json::tree::{NodeId, NodeKind, Tree};
use crate::shape::{Field, Need, Shape, Type, Unknown};

const DATE: Type = Type::Date(Profile::Intent);
const CONTACTS: Type = Type::List { of: &Type::Contact, least: 0 };

const FIELDS: [Field; 13] = [
    Field::new("reference", Type::Key, Need::Required, "Reference", "Référence"),
    Field::new("description", Type::Text, Need::Loose, "Description", "Description"),
    Field::new("contractReference", Type::Key, Need::Required, "Contract reference", "Référence du contrat"),
    Field::new("status", Type::Word(&STATUS_WORDS), Need::Required, "Status", "Statut"),
    Field::new("event", Type::Word(&EVENT_WORDS), Need::Required, "Event", "Événement"),
    Field::new("eventDate", DATE, Need::Required, "Date of the event", "Date de l’événement"),
    Field::new("logDate", DATE, Need::Required, "Date of the log", "Date de saisie"),
    Field::new("location", Type::Object(&LOCATION), Need::Required, "Location", "Lieu"),
    Field::new("contacts", CONTACTS, Need::Loose, "Contacts", "Contacts"),
    Field::new("origin", Type::Text, Need::Loose, "Origin", "Origine"),
    Field::new("assetReference", Type::Key, Need::Loose, "Asset (webhook form)", "Bien (forme webhook)"),
    Field::new("parentReference", Type::Key, Need::Loose, "Parent reference", "Référence parente"),
    Field::new("tags", Type::Texts, Need::Loose, "Tags", "Étiquettes"),
];

/// A reservation's: those that all operations have.
const SHARED: [Field; 11] = {
    let mut fields = [FIELDS[0]; 11];
    fields.copy_from_slice(FIELDS.split_at(11).0);
    fields
};

const PLACES: Places = Places::of(&FIELDS);
const PARENT: usize = Shape::index(&FIELDS, "parentReference");
/// What a source shows of quotations.
const STEPS: [(&str, &str); 2] = [("open", "requested"), ("open", "proposed")];

/// One step of a quotation.
pub const QUOTATION: Shape = Shape {
    fields: &FIELDS,
    unknown: Unknown::Noted,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[
        |check, log| rules::pair::doubted(check, log, PLACES, &STEPS),
        |check, log| rules::event_dates::check(check, log, PLACES),
        |check, log| rules::in_future::check(check, log, PLACES),
        |check, log| rules::asset_place::check(check, log, PLACES),
        parent_named,
    ],
};

/// One step of a reservation.
pub const RESERVATION: Shape = Shape {
    fields: &SHARED,
    unknown: Unknown::Noted,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[
        |check, log| rules::pair::doubted(check, log, PLACES, &[]),
        |check, log| rules::event_dates::check(check, log, PLACES),
        |check, log| rules::in_future::check(check, log, PLACES),
        |check, log| rules::asset_place::check(check, log, PLACES),
    ],
};

/// Which elements of a history are logs of quotations: they have neither service code nor type of work, and a sign of a
/// quotation, and are of another operation than the interventions there. Where there is no intervention, one that shows a
/// sign speaks for the others: a request of the client has none.
pub fn among(tree: &Tree<'_>, history: NodeId) -> Vec<NodeId> {
    let is_object = |log: &NodeId| tree.node(*log).ty == NodeKind::Object;
    let lacks = |log: &NodeId| ["serviceCode", "workType"].iter().all(|name| tree.member(*log, name).is_none());
    let text =
        |log: NodeId, name| tree.member(log, name).map(|value| String::from(tree.string(value, &mut String::new())));
    let shows = |log: NodeId| {
        ["parentReference", "tags"].iter().any(|name| tree.member(log, name).is_some())
            || text(log, "event").as_deref() == Some("proposed")
    };
    let logs = || tree.elements(history).filter(is_object);
    match logs().find(|log| !lacks(log)) {
        Some(own) => {
            let reference = text(own, "reference");
            logs().filter(lacks).filter(|log| shows(*log) && text(*log, "reference") != reference).collect()
        }
        None if logs().any(shows) => logs().collect(),
        None => Vec::new(),
    }
}

/// `log.parent-missing`: a quotation is proposed after an intervention, or in the course of one.
fn parent_named(check: &mut Check<'_, '_>, log: &Object) {
    let step = rules::step_at(check, log, PLACES.status, PLACES.event);
    if step == Some(("open", "proposed"))
        && log.get(PARENT).is_none()
        && let Some(mut details) = check.report(Code::LogParentMissing, Place::Missing(log.at, "parentReference"))
    {
        details.word(Name::Field, "parentReference");
    }
}
