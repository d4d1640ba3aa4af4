//! The members of a log and of what it shares with other operations: the tables that shapes and rules both read.

use super::steps::{EVENTS, STATUSES};
use crate::date::Profile;
use crate::findings::Code;
use crate::shape::{Field, IntegerRange, Need, Shape, Type, Unknown, Words};

pub(super) const STATUS_WORDS: Words = Words {
    words: &STATUSES,
    open: false,
    code: Code::StepUnknownStatus,
    others: "ouvert=open,opened=open,nouveau=open,done=closed,clos=closed,clôtur=closed,clotur=closed,ferm=closed,\
             termin=closed,complet=closed,resol=closed,résol=closed,annul=denied,cancel=denied,refus=denied,reject=denied,en cours=pending,in progress=pending,\
             inprogress=pending,suspen=hold",
    partner: Some("event"),
};
pub(super) const EVENT_WORDS: Words = Words {
    words: &EVENTS,
    open: false,
    code: Code::StepUnknownEvent,
    others: "termin=done,fait=done,réalis=done,realis=done,effectu=done,complet=done,finish=done,partiel=partial_repair,\
             partial=partial_repair,absent=occupant_absent,annul=canceled,planifi=planned,replanifi=replanned,\
             sur place=on_site,report=postponed,mise en demeure=formal_notice,démarr=start,arriv=on_site,\
             accus=acknowledged,pris=acknowledged,demand=requested,début=start,commenc=start,started=start,ended=end,\
             acknowledg=acknowledged",
    partner: Some("status"),
};
/// The only two that any source shows.
pub(super) const WORK_TYPES: Words = Words {
    words: &["corrective", "preventive"],
    open: true,
    code: Code::EnumUnknown,
    others: "curati=corrective,dépann=corrective,depann=corrective,préventi=preventive,entretien=preventive",
    partner: None,
};
pub(super) const WORKING_ORDER: Words = Words {
    words: &["operational", "not_operational"],
    open: true,
    code: Code::EnumUnknown,
    others: "opérationnel=operational,en service=operational,hors service=not_operational,en panne=not_operational",
    partner: None,
};

/// Names of fields as people who write French have them.
pub(super) const OTHER_NAMES: &str = "reference=reference,ref=reference,referencecontrat=contractReference,refcontrat=contractReference,contrat=contractReference,statut=status,\
    evenement=event,dateevenement=eventDate,datedelevenement=eventDate,datejournal=logDate,datedujournal=logDate,\
    codeservice=serviceCode,emplacement=location,localisation=location,referencebien=assetReference,\
    referencedubien=assetReference,logement=assetReference,bien=assetReference,typetravaux=workType,typedetravaux=workType,typetravail=workType,typeofwork=workType,\
    commentaire=description,criticite=criticalLevel";

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
const CRITICAL_LEVEL: IntegerRange = IntegerRange { min: INT.0, max: INT.1, plausible: 0, text: true };
/// A Java `int` with the default 0 (SDK, ITTicketLog).
const VISIT_ATTEMPT: IntegerRange = IntegerRange { min: 0, max: INT.1, plausible: 0, text: true };

pub(super) const LOCATION: Shape = Shape {
    fields: &[Field::new("assetReference", Type::Key, Need::Required, "Asset", "Bien")],
    unknown: Unknown::Noted,
    renamed: &[],
    others: OTHER_NAMES,
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
