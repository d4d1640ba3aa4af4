//! A draft of an `obapi.query`, method by method.

use chrono::NaiveDate;

use super::{Members, Value};
use crate::api::check::Report;
use crate::kinds::Kind;
use crate::options::Options;

/// The parameters of a list of interventions.
#[derive(Debug)]
pub enum Query {}

impl Query {
    /// Starts a query that asks for the first page of everything.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use quitus::Options;
    /// use quitus::obapi::Query;
    ///
    /// let may = NaiveDate::from_ymd_opt(2024, 5, 1).unwrap();
    /// let report = Query::builder().per_page(200).date_start(may).status("done").build(&Options::default());
    /// assert_eq!(report.text(), Some(r#"{"per_page":200,"date_start":"2024-05-01","status":"done"}"#));
    /// ```
    pub fn builder() -> QueryBuilder {
        QueryBuilder { draft: Members::default() }
    }
}

/// A draft of an `obapi.query`.
#[derive(Debug, Clone)]
#[must_use = "nothing is built until build is called"]
pub struct QueryBuilder {
    draft: Members,
}

impl QueryBuilder {
    texts! {
        /// `draft`, `validated`, `done` or `billed`.
        status "status";
        /// `date_asc`, `date_desc`, `ref_asc` or `ref_desc`.
        sort "sort";
    }

    /// Which page, from 1.
    pub fn page(mut self, page: u32) -> Self {
        self.draft.set("page", Value::whole(page.into()));
        self
    }

    /// How many on a page, 200 at most.
    pub fn per_page(mut self, count: u32) -> Self {
        self.draft.set("per_page", Value::whole(count.into()));
        self
    }

    /// The first day.
    pub fn date_start(mut self, day: NaiveDate) -> Self {
        self.draft.set("date_start", Value::day(day));
        self
    }

    /// The last day.
    pub fn date_end(mut self, day: NaiveDate) -> Self {
        self.draft.set("date_end", Value::day(day));
        self
    }

    /// The payload, or why there is none.
    pub fn build(self, options: &Options) -> Report {
        self.draft.build(Kind::ObapiQuery, options)
    }
}
