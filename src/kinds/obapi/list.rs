//! `obapi.list`: a page of interventions, docs/domain.md §3.1.

use super::{COUNT, STATUSES};
use crate::date::Profile;
use crate::shape::{Field, Need, Shape, Type, Unknown};

const ITEM: Shape = Shape {
    fields: &[
        Field::new("id", Type::Key, Need::Required, "Identifier", "Identifiant"),
        Field::new("ref", Type::Key, Need::Loose, "Reference", "Référence"),
        Field::new("date_intervention", Type::Date(Profile::Day), Need::Nullable, "Date", "Date"),
        Field::new("duration", COUNT, Need::Nullable, "Duration in seconds", "Durée en secondes"),
        Field::new("status", Type::Word(&STATUSES), Need::Loose, "Status", "Statut"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: "",
    rules: &[],
};

const PAGINATION: Shape = Shape {
    fields: &[
        Field::new("page", COUNT, Need::Loose, "Page", "Page"),
        Field::new("per_page", COUNT, Need::Loose, "Per page", "Par page"),
        Field::new("total_items", COUNT, Need::Loose, "Items in all", "Nombre d’éléments"),
        Field::new("total_pages", COUNT, Need::Loose, "Pages in all", "Nombre de pages"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: "",
    rules: &[],
};

/// A page of the list.
pub const LIST: Shape = Shape {
    fields: &[
        Field::new("items", Type::List { of: &Type::Object(&ITEM), least: 0 }, Need::Required, "Items", "Éléments"),
        Field::new("pagination", Type::Object(&PAGINATION), Need::Loose, "Pagination", "Pagination"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: "",
    rules: &[],
};
