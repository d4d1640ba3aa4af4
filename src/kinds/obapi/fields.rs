//! The members of an intervention and of its lines: the tables that its shape and its rules both read.

use super::{COUNT, STATUSES};
use crate::date::Profile;
use crate::shape::{Field, Need, Shape, Type, Unknown};

/// Names of fields as people who write French have them.
pub(super) const OTHER_NAMES: &str = "statut=status,identifiant=id,reference=ref,referenceclient=customer_ref,refclient=customer_ref,\
    dateintervention=date_intervention,datedebut=date_start,datededebut=date_start,datefin=date_end,datedefin=date_end,\
    contrat=contract_ref,referencecontrat=contract_ref,refcontrat=contract_ref,duree=duration,commentaire=description,\
    datevalidation=validated_at,datecreation=created_at,notepublique=public_note,lignes=lines,produit=product_ref";

const DAY: Type = Type::Date(Profile::Day);
const INSTANT: Type = Type::Date(Profile::Utc);

const LINE: Shape = Shape {
    fields: &[
        Field::new("id", Type::Key, Need::Loose, "Identifier", "Identifiant"),
        Field::new("position", COUNT, Need::Loose, "Position", "Position"),
        Field::new("description", Type::Text, Need::Loose, "Description", "Description"),
        Field::new("date", DAY, Need::Nullable, "Date", "Date"),
        Field::new("duration", COUNT, Need::Nullable, "Duration in seconds", "Durée en secondes"),
        Field::new("product_ref", Type::Key, Need::Loose, "Product", "Produit"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[],
};

pub(super) const FIELDS: [Field; 15] = [
    Field::new("id", Type::Key, Need::Required, "Identifier", "Identifiant"),
    Field::new("ref", Type::Key, Need::Loose, "Reference", "Référence"),
    Field::new("customer_ref", Type::Key, Need::Loose, "Customer’s reference", "Référence client"),
    Field::new("date_intervention", DAY, Need::Nullable, "Date", "Date"),
    Field::new("date_start", DAY, Need::Nullable, "Start", "Début"),
    Field::new("date_end", DAY, Need::Nullable, "End", "Fin"),
    Field::new("contract_ref", Type::Key, Need::Loose, "Contract", "Contrat"),
    Field::new("description", Type::Text, Need::Loose, "Description", "Description"),
    Field::new("duration", COUNT, Need::Nullable, "Duration in seconds", "Durée en secondes"),
    Field::new("validated_at", INSTANT, Need::Nullable, "Validated at", "Validé le"),
    Field::new("created_at", INSTANT, Need::Nullable, "Created at", "Créé le"),
    Field::new("updated_at", INSTANT, Need::Nullable, "Updated at", "Mis à jour le"),
    Field::new("status", Type::Word(&STATUSES), Need::Loose, "Status", "Statut"),
    Field::new("public_note", Type::Text, Need::Loose, "Public note", "Note publique"),
    Field::new("lines", Type::List { of: &Type::Object(&LINE), least: 0 }, Need::Loose, "Lines", "Lignes"),
];

/// The places of the fields that rules read.
pub(super) mod at {
    use super::FIELDS;
    use crate::shape::Shape;

    pub const DATE_START: usize = Shape::index(&FIELDS, "date_start");
    pub const DATE_END: usize = Shape::index(&FIELDS, "date_end");
    pub const DURATION: usize = Shape::index(&FIELDS, "duration");
    pub const LINES: usize = Shape::index(&FIELDS, "lines");
}
