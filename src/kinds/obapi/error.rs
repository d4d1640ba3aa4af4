//! `obapi.error`: what OBAPI answers when it refuses, docs/domain.md §3.1.

use crate::findings::Code;
use crate::shape::{Field, Need, Shape, Type, Unknown, Words};

const TYPES: Words = Words {
    words: &[
        "authentication_error",
        "authorization_error",
        "not_found",
        "invalid_request",
        "method_not_allowed",
        "rate_limit",
        "server_error",
        "service_unavailable",
    ],
    open: true,
    code: Code::EnumUnknown,
    others: "",
    partner: None,
};

const INNER: Shape = Shape {
    fields: &[
        Field::new("type", Type::Word(&TYPES), Need::Required, "Type", "Type"),
        Field::new("code", Type::Any, Need::Loose, "Code", "Code"),
        Field::new("message", Type::Text, Need::Loose, "Message", "Message"),
    ],
    unknown: Unknown::Silent,
    renamed: &[],
    others: "",
    rules: &[],
};

/// The answer.
pub const ERROR: Shape = Shape {
    fields: &[Field::new("error", Type::Object(&INNER), Need::Required, "Error", "Erreur")],
    unknown: Unknown::Silent,
    renamed: &[],
    others: "",
    rules: &[],
};
