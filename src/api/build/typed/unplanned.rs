//! A draft of a `kare.unplanned`, method by method.

use chrono::{DateTime, TimeZone};

use super::{Members, Value};
use crate::api::check::Report;
use crate::date::Profile;
use crate::kinds::Kind;
use crate::options::Options;

/// An unplanned preventive intervention.
#[derive(Debug)]
pub enum Unplanned {}

impl Unplanned {
    /// Starts an intervention for the company of this number.
    ///
    /// ```
    /// use chrono::DateTime;
    /// use quitus::Options;
    /// use quitus::kare::Unplanned;
    ///
    /// let report = Unplanned::builder(1)
    ///     .site(4)
    ///     .rule(7)
    ///     .signature("signature.jpg", "image/jpeg", 1024)
    ///     .provider("Ada", "Martin")
    ///     .provider_email("ada@example.fr")
    ///     .actual_start(DateTime::parse_from_rfc3339("2024-12-01T13:34:56+01:00").unwrap())
    ///     .build(&Options::default());
    /// assert!(report.text().unwrap().ends_with(r#""actualStart":"2024-12-01T12:34:56.000Z"}"#));
    /// ```
    pub fn builder(company_id: i64) -> UnplannedBuilder {
        let mut draft = Members::default();
        draft.set("companyId", Value::whole(company_id));
        UnplannedBuilder { draft }
    }
}

/// A draft of a `kare.unplanned`.
#[derive(Debug, Clone)]
#[must_use = "nothing is built until build is called"]
pub struct UnplannedBuilder {
    draft: Members,
}

impl UnplannedBuilder {
    /// Adds a site.
    pub fn site(mut self, id: i64) -> Self {
        self.draft.add("siteIds", Value::whole(id));
        self
    }

    /// Adds a rule.
    pub fn rule(mut self, id: i64) -> Self {
        self.draft.add("ruleIds", Value::whole(id));
        self
    }

    /// The picture of the signature: file name, media type, size in bytes.
    pub fn signature(mut self, name: &str, mime_type: &str, size: i64) -> Self {
        self.draft.set_in("signature", "name", Value::text(name));
        self.draft.set_in("signature", "mimeType", Value::text(mime_type));
        self.draft.set_in("signature", "size", Value::whole(size));
        self
    }

    /// Who did the work.
    pub fn provider(mut self, first_name: &str, last_name: &str) -> Self {
        self.draft.set_in("provider", "firstName", Value::text(first_name));
        self.draft.set_in("provider", "lastName", Value::text(last_name));
        self
    }

    /// How to reach them.
    pub fn provider_email(mut self, email: &str) -> Self {
        self.draft.set_in("provider", "email", Value::text(email));
        self
    }

    /// What they say about the work.
    pub fn action_comment(mut self, comment: &str) -> Self {
        self.draft.set_in("provider", "actionComment", Value::text(comment));
        self
    }

    /// What else they say.
    pub fn comment(mut self, comment: &str) -> Self {
        self.draft.set_in("provider", "comment", Value::text(comment));
        self
    }

    instants! {
        /// When the work started.
        actual_start "actualStart" Kare;
    }

    /// The payload, or why there is none.
    pub fn build(self, options: &Options) -> Report {
        self.draft.build(Kind::KareUnplanned, options)
    }
}
