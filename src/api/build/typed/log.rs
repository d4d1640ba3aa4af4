//! A draft of an `intent.log`, method by method.

use chrono::{DateTime, TimeZone};

use super::{Members, Value};
use crate::api::check::Report;
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
        LogBuilder { draft: Members::of(reference, contract_reference) }
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
        /// The code of the service.
        service_code "serviceCode";
        /// `corrective` or `preventive`.
        work_type "workType";
        /// `operational` or `not_operational`.
        equipment_working_order "equipmentWorkingOrder";
        /// The state in which the equipment was left.
        equipment_status "equipmentStatus";
        /// The occupant's signature.
        occupant_signature "occupantSignature";
        /// Why it could not be done.
        technical_reason "technicalReason";
        /// The operation from which this one comes.
        parent_reference "parentReference";
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
}

operation! { LogBuilder IntentLog }
