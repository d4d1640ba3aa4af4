//! Drafts written by Rust code: each builder notes what it is told, and [`build`](super::build) decides.
//!
//! Builders take instants of any `chrono` zone; a payload has them as its receiver wants them,
//! in Intent's with the offset that the options' zone has at that instant. Nothing is required on
//! the way: what is missing is in the report. The last word on a field counts.

pub use log::{Log, LogBuilder};
pub use operation::{Quotation, QuotationBuilder, Reservation, ReservationBuilder};
pub use planned::{Curative, CurativeBuilder, PreventiveUpdate, PreventiveUpdateBuilder};
pub use planned::{Routine, RoutineBuilder, TrainingUpdate, TrainingUpdateBuilder};
pub use query::{Query, QueryBuilder};
pub use unplanned::{Unplanned, UnplannedBuilder};

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::made;
use crate::api::check::Report;
use crate::api::contact;
use crate::card::Contact;
use crate::date::{Profile, Zone, write_instant};
use crate::json::write;
use crate::kinds::Kind;
use crate::options::Options;
use crate::render::json as reports;

/// The members of a JSON object.
#[derive(Debug, Clone, Default)]
struct Members(Vec<(String, Value)>);

#[derive(Debug, Clone)]
enum Value {
    Json(Vec<u8>),
    /// The zone is known only in the end.
    Instant(DateTime<Utc>, Profile),
    List(Vec<Value>),
    Object(Members),
}

impl Value {
    fn text(text: &str) -> Self {
        let mut json = Vec::new();
        write::string(text, &mut json);
        Value::Json(json)
    }

    fn whole(number: i64) -> Self {
        let mut json = Vec::new();
        write::whole(number, &mut json);
        Value::Json(json)
    }

    fn contact(person: &Contact) -> Self {
        let mut json = Vec::new();
        contact::write(person, &mut json);
        Value::Json(json)
    }

    fn flag(flag: bool) -> Self {
        let json: &[u8] = if flag { b"true" } else { b"false" };
        Value::Json(json.into())
    }

    fn day(day: NaiveDate) -> Self {
        let mut instant = Vec::new();
        let midnight = day.and_time(NaiveTime::MIN).and_utc().fixed_offset();
        // Outside of the calendar's four digits nothing is written: an empty text, which is refused.
        let _ = write_instant(midnight, &Zone::PARIS, Profile::Utc, &mut instant);
        instant.truncate(10);
        Value::text(core::str::from_utf8(&instant).unwrap_or_default())
    }

    fn write(&self, options: &Options, out: &mut Vec<u8>) {
        match self {
            Value::Json(json) => out.extend_from_slice(json),
            Value::Instant(instant, profile) => {
                out.push(b'"');
                if !write_instant(instant.fixed_offset(), &options.zone, *profile, out) {
                    write::whole(instant.timestamp(), out);
                }
                out.push(b'"');
            }
            Value::List(list) => reports::list(list, out, |value, out| value.write(options, out)),
            Value::Object(members) => members.write(options, out),
        }
    }
}

impl Members {
    /// Those with which every step of an operation of Intent begins.
    fn of(reference: &str, contract_reference: &str) -> Self {
        let mut draft = Members::default();
        draft.set("reference", Value::text(reference));
        draft.set("contractReference", Value::text(contract_reference));
        draft
    }

    fn set(&mut self, name: &str, value: Value) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name.into(), value)),
        }
    }

    fn add(&mut self, name: &str, element: Value) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, Value::List(list))) => list.push(element),
            _ => self.set(name, Value::List(alloc::vec![element])),
        }
    }

    /// Sets a member of a member.
    fn set_in(&mut self, object: &str, name: &str, value: Value) {
        match self.0.iter_mut().find(|(known, _)| known == object) {
            Some((_, Value::Object(members))) => members.set(name, value),
            _ => {
                let mut members = Members::default();
                members.set(name, value);
                self.set(object, Value::Object(members));
            }
        }
    }

    fn write(&self, options: &Options, out: &mut Vec<u8>) {
        out.push(b'{');
        for (index, (name, value)) in self.0.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            write::string(name, out);
            out.push(b':');
            value.write(options, out);
        }
        out.push(b'}');
    }

    fn build(&self, kind: Kind, options: &Options) -> Report {
        let mut draft = Vec::new();
        self.write(options, &mut draft);
        made(kind, &draft, options)
    }
}

/// Setters of texts: name of the method, key of the payload, and what it is.
macro_rules! texts {
    ($($(#[$doc:meta])* $method:ident $key:literal;)+) => {
        $(
            $(#[$doc])*
            pub fn $method(mut self, text: &str) -> Self {
                self.draft.set($key, Value::text(text));
                self
            }
        )+
    };
}

/// The same for whole numbers.
macro_rules! numbers {
    ($($(#[$doc:meta])* $method:ident $key:literal;)+) => {
        $(
            $(#[$doc])*
            pub fn $method(mut self, number: i64) -> Self {
                self.draft.set($key, Value::whole(number));
                self
            }
        )+
    };
}

/// The same for instants, with the profile of their system.
macro_rules! instants {
    ($($(#[$doc:meta])* $method:ident $key:literal $profile:ident;)+) => {
        $(
            $(#[$doc])*
            pub fn $method<Z: TimeZone>(mut self, instant: DateTime<Z>) -> Self {
                self.draft.set($key, Value::Instant(instant.to_utc(), Profile::$profile));
                self
            }
        )+
    };
}

/// What the steps of all operations of Intent have.
macro_rules! operation {
    ($builder:ident $kind:ident) => {
        impl $builder {
            texts! {
                /// What is to be said about it.
                description "description";
                /// The dwelling or equipment, `location.assetReference`.
                asset "asset";
                /// Who sends it.
                origin "origin";
            }

            /// Where the operation stands, and what happened; [`STEPS`](crate::intent::STEPS) has the documented pairs.
            pub fn step(mut self, status: &str, event: &str) -> Self {
                self.draft.set("status", Value::text(status));
                self.draft.set("event", Value::text(event));
                self
            }

            instants! {
                /// When it happened; when it was logged, unless this is called.
                event_date "eventDate" Intent;
                /// When it was logged; [`Options::now`], unless this is called.
                log_date "logDate" Intent;
            }

            /// Adds somebody to call.
            pub fn contact(mut self, person: Contact) -> Self {
                self.draft.add("contacts", Value::contact(&person));
                self
            }

            /// Adds somebody to call, as a vCard or in plain words.
            pub fn contact_text(mut self, text: &str) -> Self {
                self.draft.add("contacts", Value::text(text));
                self
            }

            /// The payload, or why there is none.
            pub fn build(self, options: &Options) -> Report {
                self.draft.build(Kind::$kind, options)
            }
        }
    };
}

mod log;
mod operation;
mod planned;
mod query;
mod unplanned;
