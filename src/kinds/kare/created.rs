//! `kare.created`: the 201 answer to an unplanned intervention, docs/domain.md §2.
//!
//! Its published versions differ, so the model is open: only `data.id` is required. What the
//! numbers of `status`, `type` and `creationStatus` mean is not published.

use crate::date::Profile;
use crate::json::number::SAFE;
use crate::shape::{Field, IntegerRange, Need, Shape, Type, Unknown};

const NUMBER: Type = Type::Whole(&IntegerRange { min: -SAFE, max: SAFE, plausible: -SAFE, text: false });
const DATE: Type = Type::Date(Profile::Kare);

const DATA: Shape = Shape {
    fields: &[
        Field::new("id", NUMBER, Need::Required, "Identifier", "Identifiant"),
        Field::new("status", NUMBER, Need::Nullable, "Status", "Statut"),
        Field::new("type", NUMBER, Need::Nullable, "Type", "Type"),
        Field::new("description", Type::Text, Need::Nullable, "Description", "Description"),
        Field::new("imgSignature", Type::Text, Need::Nullable, "Signature image", "Image de la signature"),
        Field::new("codePin", NUMBER, Need::Nullable, "PIN code", "Code PIN"),
        Field::new("autoCreated", Type::Flag, Need::Nullable, "Created automatically", "Création automatique"),
        Field::new("creationStatus", NUMBER, Need::Nullable, "Status of creation", "Statut de création"),
        Field::new("scheduledStart", DATE, Need::Nullable, "Scheduled start", "Début prévu"),
        Field::new("scheduledEnd", DATE, Need::Nullable, "Scheduled end", "Fin prévue"),
        Field::new("actualStart", DATE, Need::Nullable, "Actual start", "Début effectif"),
        Field::new("actualEnd", DATE, Need::Nullable, "Actual end", "Fin effective"),
        Field::new("providerName", Type::Text, Need::Nullable, "Provider’s name", "Nom du prestataire"),
        Field::new("providerEmail", Type::Email, Need::Nullable, "Provider’s e-mail", "E-mail du prestataire"),
        Field::new(
            "providerActionComment",
            Type::Text,
            Need::Nullable,
            "Comment on the action",
            "Commentaire sur l’action",
        ),
        Field::new("providerGeneralComment", Type::Text, Need::Nullable, "General comment", "Commentaire général"),
        Field::new("assignedCompanyContactId", NUMBER, Need::Nullable, "Assigned contact", "Contact assigné"),
        Field::new("assignedUserId", NUMBER, Need::Nullable, "Assigned user", "Utilisateur assigné"),
        Field::new("verifiedByUserId", NUMBER, Need::Nullable, "Verified by", "Vérifié par"),
        Field::new("verifiedAt", DATE, Need::Nullable, "Verified at", "Vérifié le"),
        Field::new("decisionComment", Type::Text, Need::Nullable, "Comment on the decision", "Commentaire de décision"),
        Field::new("attendeeCount", NUMBER, Need::Nullable, "Attendees", "Participants"),
        Field::new("routineId", NUMBER, Need::Nullable, "Routine", "Routine"),
        Field::new("organizationId", NUMBER, Need::Nullable, "Organization", "Organisation"),
        Field::new("createdByUserId", NUMBER, Need::Nullable, "Created by", "Créé par"),
        Field::new("archivedAt", DATE, Need::Nullable, "Archived at", "Archivé le"),
        Field::new("updatedAt", DATE, Need::Nullable, "Updated at", "Mis à jour le"),
        Field::new("createdAt", DATE, Need::Nullable, "Created at", "Créé le"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: "",
    rules: &[],
};

/// The answer.
pub const CREATED: Shape = Shape {
    fields: &[
        Field::new("data", Type::Object(&DATA), Need::Required, "Intervention", "Intervention"),
        Field::new("presignedUrl", Type::Text, Need::Nullable, "Upload address", "Adresse de dépôt"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: "",
    rules: &[],
};
