//! Prints the shapes of all kinds, and the documented steps, as JSON.
//!
//! `cargo pkg codes` makes from it what the npm package knows of a kind: TypeScript types, field tables, JSON Schema.
//! `{"kinds": [{"id", …type}], "contact": type, "steps": [[status, event, category]], "names": […]}`; a type is an object whose
//! `type` says which other members there are, and a field is its type with `name`, `need` and `label`.

use quitus::Kind;
use quitus::contact::CONTACT;
use quitus::date::Profile;
use quitus::findings::Name;
use quitus::intent::{Category, STEPS};
use quitus::shape::{IntegerRange, Need, Shape, Type, Unknown, Words};
use serde_json::{Value, json};

fn main() {
    let kinds: Vec<Value> = Kind::ALL
        .iter()
        .map(|kind| with(json!({ "id": kind.id(), "sent": kind.is_sent(), "list": kind.is_list() }), ty(kind.shape())))
        .collect();
    let steps: Vec<Value> =
        STEPS.iter().map(|step| json!([step.status, step.event, category(step.category)])).collect();
    let names: Vec<&str> = Name::ALL.iter().map(|name| name.as_str()).collect();
    println!("{}", json!({ "kinds": kinds, "contact": object(&CONTACT), "steps": steps, "names": names }));
}

fn ty(ty: &Type) -> Value {
    match ty {
        Type::Text | Type::Key | Type::Email => json!({ "type": "text" }),
        Type::Word(Words { words, open, .. }) => json!({ "type": "word", "words": words, "open": open }),
        Type::Whole(bounds) => with(json!({ "type": "whole", "text": bounds.text }), range(bounds)),
        Type::Digits(bounds) => with(json!({ "type": "digits" }), range(bounds)),
        Type::Date(profile) => json!({ "type": "date", "profile": word(*profile) }),
        Type::Contact => json!({ "type": "contact" }),
        Type::Flag => json!({ "type": "flag" }),
        Type::List { of, least } => json!({ "type": "list", "least": least, "of": self::ty(of) }),
        Type::Sequence { of, other: Some(other), .. } => {
            json!({ "type": "list", "least": 1, "of": self::ty(of), "or": self::ty(&other.ty) })
        }
        Type::Sequence { of, other: None, .. } => json!({ "type": "list", "least": 1, "of": self::ty(of) }),
        Type::Object(shape) => object(shape),
        Type::Texts => json!({ "type": "texts" }),
        Type::Any => json!({ "type": "any" }),
    }
}

fn object(shape: &Shape) -> Value {
    let fields: Vec<Value> = shape
        .fields
        .iter()
        .map(|field| {
            let head = json!({
                "name": field.name,
                "need": need(field.need),
                "label": { "en": field.label.en, "fr": field.label.fr },
            });
            with(head, ty(&field.ty))
        })
        .collect();
    json!({ "type": "object", "unknown": unknown(shape.unknown), "rules": !shape.rules.is_empty(), "fields": fields })
}

fn range(bounds: &IntegerRange) -> Value {
    // The greatest number of the machine is no bound of the field.
    match bounds.max {
        i64::MAX => json!({ "min": bounds.min }),
        max => json!({ "min": bounds.min, "max": max }),
    }
}

/// Both objects in one.
fn with(mut head: Value, rest: Value) -> Value {
    if let (Value::Object(head), Value::Object(rest)) = (&mut head, rest) {
        head.extend(rest);
    }
    head
}

fn need(need: Need) -> &'static str {
    match need {
        Need::Required => "required",
        Need::Expected => "expected",
        Need::Optional => "optional",
        Need::Loose => "loose",
        Need::Nullable => "nullable",
    }
}

fn unknown(unknown: Unknown) -> &'static str {
    match unknown {
        Unknown::Silent => "silent",
        Unknown::Noted => "noted",
        Unknown::Warned => "warned",
        Unknown::Refused => "refused",
    }
}

fn word(profile: Profile) -> &'static str {
    match profile {
        Profile::Intent => "intent",
        Profile::Kare => "kare",
        Profile::Day => "day",
        Profile::Utc => "utc",
    }
}

fn category(category: Category) -> &'static str {
    match category {
        Category::Requested => "requested",
        Category::Accepted => "accepted",
        Category::Scheduled => "scheduled",
        Category::InProgress => "in-progress",
        Category::OnHold => "on-hold",
        Category::Completed => "completed",
        Category::CannotComplete => "cannot-complete",
        Category::Notified => "notified",
        Category::Cancelled => "cancelled",
    }
}
