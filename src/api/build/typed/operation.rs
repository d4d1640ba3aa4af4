//! Drafts of an `intent.quotation` and an `intent.reservation`, method by method.

use chrono::{DateTime, TimeZone};

use super::{Members, Value};
use crate::api::check::Report;
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
        QuotationBuilder { draft: Members::of(reference, contract_reference) }
    }
}

/// One step of a reservation.
#[derive(Debug)]
pub enum Reservation {}

impl Reservation {
    /// Starts a log of the reservation that has this reference under this contract.
    pub fn builder(reference: &str, contract_reference: &str) -> ReservationBuilder {
        ReservationBuilder { draft: Members::of(reference, contract_reference) }
    }
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

operation! { QuotationBuilder IntentQuotation }
operation! { ReservationBuilder IntentReservation }
