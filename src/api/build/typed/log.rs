//! A draft of an `intent.log`, method by method.

use alloc::vec::Vec;

use chrono::{DateTime, TimeZone};

use super::{Members, Value};
use crate::api::check::Report;
use crate::api::contact;
use crate::card::Contact;
use crate::date::Profile;
use crate::kinds::Kind;
use crate::options::Options;

/// One step of an Intent operation.
#[derive(Debug)]
pub enum Log {}

impl Log {
    /// Starts a log of the operation that has this reference under this contract.
    ///
    /// ```
    /// use chrono::DateTime;
    /// use quitus::Options;
    /// use quitus::intent::Log;
    /// use quitus::vcard::{Contact, Phone};
    ///
    /// let report = Log::builder("INTER-0500", "contract1")
    ///     .step("closed", "done")
    ///     .event_date(DateTime::parse_from_rfc3339("2020-03-06T15:35:00+01:00").unwrap())
    ///     .log_date(DateTime::parse_from_rfc3339("2020-03-06T15:35:26+01:00").unwrap())
    ///     .service_code("P902")
    ///     .asset("LOGEMENT_002")
    ///     .work_type("corrective")
    ///     .contact(Contact {
    ///         formatted: "Pierre DUPONT".into(),
    ///         tel: vec![Phone { number: "0734220902".into(), types: vec!["WORK".into()] }],
    ///         ..Contact::default()
    ///     })
    ///     .build(&Options::default());
    /// assert!(report.is_ok());
    /// assert!(report.text().unwrap().contains(r#""eventDate":"2020-03-06T15:35:00+01:00""#));
    /// ```
    pub fn builder(reference: &str, contract_reference: &str) -> LogBuilder {
        let mut draft = Members::default();
        draft.set("reference", Value::text(reference));
        draft.set("contractReference", Value::text(contract_reference));
        LogBuilder { draft }
    }
}

/// A draft of an `intent.log`.
#[derive(Debug, Clone)]
#[must_use = "nothing is built until build is called"]
pub struct LogBuilder {
    draft: Members,
}

impl LogBuilder {
    texts! {
        /// What is to be said about it.
        description "description";
        /// The code of the service.
        service_code "serviceCode";
        /// The dwelling or equipment, `location.assetReference`.
        asset "asset";
        /// `corrective` or `preventive`.
        work_type "workType";
        /// `operational` or `not_operational`.
        equipment_working_order "equipmentWorkingOrder";
        /// The state in which the equipment was left.
        equipment_status "equipmentStatus";
        /// The occupant's signature.
        occupant_signature "occupantSignature";
        /// Who sends it.
        origin "origin";
        /// Why it could not be done.
        technical_reason "technicalReason";
        /// The operation from which this one comes.
        parent_reference "parentReference";
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
        let mut json = Vec::new();
        contact::write(&person, &mut json);
        self.draft.add("contacts", Value::Json(json));
        self
    }

    /// Adds somebody to call, as a vCard or in plain words.
    pub fn contact_text(mut self, text: &str) -> Self {
        self.draft.add("contacts", Value::text(text));
        self
    }

    /// How urgent it is.
    pub fn critical_level(mut self, level: i32) -> Self {
        self.draft.set("criticalLevel", Value::whole(level.into()));
        self
    }

    /// The number of the visit.
    pub fn visit_attempt(mut self, number: i32) -> Self {
        self.draft.set("visitAttempt", Value::whole(number.into()));
        self
    }

    /// Adds a tag.
    pub fn tag(mut self, name: &str, text: &str) -> Self {
        self.draft.set_in("tags", name, Value::text(text));
        self
    }

    /// The payload, or why there is none.
    pub fn build(self, options: &Options) -> Report {
        self.draft.build(Kind::IntentLog, options)
    }
}
