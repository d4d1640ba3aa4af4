//! `kare.unplanned`: the body of "create unplanned preventive intervention", docs/domain.md §2.
//!
//! The contract is a zod schema: bounds are those of its `z.int()`, `actualStart` is the
//! language of its date pattern, `null` is no way to leave something out.
//! What `signature` and `provider` require inside is not published.

use super::{ID, OTHER_NAMES};
use crate::check::{Check, Object};
use crate::date::Profile;
use crate::json::number::SAFE;
use crate::shape::{Field, IntegerRange, Need, Shape, Type, Unknown};

const SIZE: Type = Type::Whole(&IntegerRange { min: -SAFE, max: SAFE, plausible: 0, text: false });
const IDS: Type = Type::List { of: &ID, least: 1 };

const FIELDS: [Field; 6] = [
    Field::new("companyId", ID, Need::Required, "Company", "Entreprise"),
    Field::new("siteIds", IDS, Need::Required, "Sites", "Sites"),
    Field::new("ruleIds", IDS, Need::Required, "Rules", "Règles"),
    Field::new("signature", Type::Object(&SIGNATURE), Need::Required, "Signature", "Signature"),
    Field::new("provider", Type::Object(&PROVIDER), Need::Required, "Provider", "Prestataire"),
    Field::new("actualStart", Type::Date(Profile::Kare), Need::Optional, "Actual start", "Début effectif"),
];

const SIGNATURE: Shape = Shape {
    fields: &[
        Field::new("name", Type::Text, Need::Optional, "File name", "Nom du fichier"),
        Field::new("mimeType", Type::Text, Need::Optional, "Media type", "Type de média"),
        Field::new("size", SIZE, Need::Optional, "Size in bytes", "Taille en octets"),
    ],
    unknown: Unknown::Warned,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[],
};

const PROVIDER: Shape = Shape {
    fields: &[
        Field::new("firstName", Type::Text, Need::Optional, "First name", "Prénom"),
        Field::new("lastName", Type::Text, Need::Optional, "Last name", "Nom"),
        Field::new("actionComment", Type::Text, Need::Optional, "Comment on the action", "Commentaire sur l’action"),
        Field::new("email", Type::Email, Need::Optional, "E-mail", "E-mail"),
        Field::new("comment", Type::Text, Need::Optional, "General comment", "Commentaire général"),
    ],
    unknown: Unknown::Warned,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[],
};

const ACTUAL_START: usize = Shape::index(&FIELDS, "actualStart");

/// An unplanned preventive intervention, as one creates it.
pub const UNPLANNED: Shape = Shape {
    fields: &FIELDS,
    unknown: Unknown::Warned,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[start_not_in_future],
};

/// `date.in-future`: what has actually started did not start tomorrow.
fn start_not_in_future(check: &mut Check<'_, '_>, body: &Object) {
    if let Some(start) = body.get(ACTUAL_START) {
        check.not_in_future(start);
    }
}
