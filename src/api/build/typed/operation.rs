//! Drafts of an `intent.quotation` and an `intent.reservation`, method by method.

use alloc::vec::Vec;

use chrono::{DateTime, TimeZone};

use super::{Members, Value};
use crate::api::check::Report;
use crate::api::contact;
use crate::card::Contact;
use crate::date::Profile;
use crate::kinds::Kind;
use crate::options::Options;

/// One step of a quotation.
#[derive(Debug)]
pub enum Quotation {}

impl Quotation {
    /// Starts a log of the quotation that has this reference under this contract.
    ///
    /// ```
    /// use chrono::DateTime;
    /// use quitus::Options;
    /// use quitus::intent::Quotation;
    ///
    /// let report = Quotation::builder("DEVIS-17", "contract1")
    ///     .parent_reference("INTER-0500")
    ///     .step("open", "proposed")
    ///     .log_date(DateTime::parse_from_rfc3339("2020-03-09T10:00:00+01:00").unwrap())
    ///     .asset("LOGEMENT_002")
    ///     .tag("devis_montant", "900.70")
    ///     .build(&Options::default());
    /// assert!(report.is_ok());
    /// assert!(report.text().unwrap().contains(r#""tags":{"devis_montant":"900.70"}"#));
    /// ```
    pub fn builder(reference: &str, contract_reference: &str) -> QuotationBuilder {
        QuotationBuilder { draft: begun(reference, contract_reference) }
    }
}

/// One step of a reservation.
#[derive(Debug)]
pub enum Reservation {}

impl Reservation {
    /// Starts a log of the reservation that has this reference under this contract.
    pub fn builder(reference: &str, contract_reference: &str) -> ReservationBuilder {
        ReservationBuilder { draft: begun(reference, contract_reference) }
    }
}

fn begun(reference: &str, contract_reference: &str) -> Members {
    let mut draft = Members::default();
    draft.set("reference", Value::text(reference));
    draft.set("contractReference", Value::text(contract_reference));
    draft
}

/// A draft of an `intent.quotation`.
#[derive(Debug, Clone)]
#[must_use = "nothing is built until build is called"]
pub struct QuotationBuilder {
    draft: Members,
}

/// A draft of an `intent.reservation`.
#[derive(Debug, Clone)]
#[must_use = "nothing is built until build is called"]
pub struct ReservationBuilder {
    draft: Members,
}

impl QuotationBuilder {
    texts! {
        /// The intervention that it follows.
        parent_reference "parentReference";
    }

    /// Adds a tag, such as `devis_montant`.
    pub fn tag(mut self, name: &str, text: &str) -> Self {
        self.draft.set_in("tags", name, Value::text(text));
        self
    }
}

/// What both have.
macro_rules! shared {
    ($($builder:ident $kind:ident;)+) => {
        $(
            impl $builder {
                texts! {
                    /// What is to be said about it.
                    description "description";
                    /// The dwelling or equipment, `location.assetReference`.
                    asset "asset";
                    /// Who sends it.
                    origin "origin";
                }

                /// Where the operation stands, and what happened.
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

                /// The payload, or why there is none.
                pub fn build(self, options: &Options) -> Report {
                    self.draft.build(Kind::$kind, options)
                }
            }
        )+
    };
}

shared! {
    QuotationBuilder IntentQuotation;
    ReservationBuilder IntentReservation;
}
