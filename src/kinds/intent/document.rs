//! `intent.document`: the form fields that go with a file, docs/domain.md §1.7.
//!
//! Nobody publishes what is required. Without an element there is nothing to attach the file to,
//! so that is an error; what merely every example has gets a warning.

use crate::date::Profile;
use crate::findings::Code;
use crate::shape::{Field, Need, Shape, Type, Unknown, Words};

/// Three kinds of operation, and contracts; others are not documented.
const ELEMENT_TYPES: Words = Words {
    words: &["intervention", "quotation", "reservation", "contract"],
    open: true,
    code: Code::EnumUnknown,
    others: "",
    partner: None,
};

/// The fields of `POST /api/documents/v1/documents`, without the file.
pub const DOCUMENT: Shape = Shape {
    fields: &[
        Field::new("title", Type::Text, Need::Expected, "Title", "Titre"),
        Field::new("elementType", Type::Word(&ELEMENT_TYPES), Need::Required, "Kind of element", "Type d’élément"),
        Field::new("elementReference", Type::Key, Need::Required, "Reference of the element", "Référence de l’élément"),
        Field::new("description", Type::Text, Need::Loose, "Description", "Description"),
        Field::new("intent_contractReference", Type::Key, Need::Expected, "Contract reference", "Référence du contrat"),
        Field::new("intent_documentType", Type::Text, Need::Loose, "Kind of document", "Type de document"),
        Field::new("intent_documentFamily", Type::Text, Need::Loose, "Family of documents", "Famille de documents"),
        Field::new(
            "intent_creationDate",
            Type::Date(Profile::Intent),
            Need::Loose,
            "Date of creation",
            "Date de création",
        ),
    ],
    unknown: Unknown::Noted,
    renamed: &[],
    others: "contractreference=intent_contractReference,documenttype=intent_documentType,documentfamily=intent_documentFamily,\
             creationdate=intent_creationDate,titre=title",
    rules: &[],
};
