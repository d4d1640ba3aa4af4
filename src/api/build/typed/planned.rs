//! Drafts of what Karé takes beside unplanned interventions, method by method: `kare.curative`, `kare.routine`,
//! `kare.preventive-update`, `kare.training-update`.

use chrono::{DateTime, TimeZone};

use super::{Members, Value};
use crate::api::check::Report;
use crate::date::Profile;
use crate::kinds::Kind;
use crate::options::Options;

/// A type that starts drafts, the draft, and what all of them have.
macro_rules! planned {
    ($($(#[$doc:meta])* $name:ident, $(#[$example:meta])* $builder:ident, $kind:ident $id:literal;)+) => {
        $(
            $(#[$doc])*
            #[derive(Debug)]
            pub enum $name {}

            impl $name {
                /// Starts a draft.
                ///
                $(#[$example])*
                pub fn builder() -> $builder {
                    $builder { draft: Members::default() }
                }
            }

            #[doc = concat!("A draft of a `", $id, "`.")]
            #[derive(Debug, Clone)]
            #[must_use = "nothing is built until build is called"]
            pub struct $builder {
                draft: Members,
            }

            impl $builder {
                instants! {
                    /// When the visit is to begin.
                    scheduled_start "scheduledStart" Kare;
                    /// When it is to end.
                    scheduled_end "scheduledEnd" Kare;
                }

                numbers! {
                    /// With which status it is created; nobody has published what the numbers mean.
                    creation_status "creationStatus";
                }

                /// The payload, or why there is none.
                pub fn build(self, options: &Options) -> Report {
                    self.draft.build(Kind::$kind, options)
                }
            }
        )+
    };
}

planned! {
    /// A curative intervention.
    Curative,
    /// ```
    /// use chrono::DateTime;
    /// use quitus::Options;
    /// use quitus::kare::Curative;
    ///
    /// let start = DateTime::parse_from_rfc3339("2024-12-01T13:00:00+01:00").unwrap();
    /// let report = Curative::builder()
    ///     .scheduled_start(start)
    ///     .scheduled_end(start + chrono::TimeDelta::hours(2))
    ///     .anomaly(12)
    ///     .creation_status(0)
    ///     .build(&Options::default());
    /// assert!(report.text().unwrap().starts_with(r#"{"scheduledStart":"2024-12-01T12:00:00.000Z""#));
    /// ```
    CurativeBuilder, KareCurative "kare.curative";
    /// A visit of a routine.
    Routine,
    /// ```
    /// use quitus::Options;
    /// use quitus::kare::Routine;
    ///
    /// // What its example has and this has not is a warning each: nobody publishes what is required.
    /// let report = Routine::builder().routine(7).creation_status(1).build(&Options::default());
    /// assert_eq!(report.text(), Some(r#"{"creationStatus":1,"routineId":7}"#));
    /// ```
    RoutineBuilder, KareRoutine "kare.routine";
    /// What changes in a preventive intervention.
    PreventiveUpdate,
    /// ```
    /// use quitus::Options;
    /// use quitus::kare::PreventiveUpdate;
    ///
    /// let report = PreventiveUpdate::builder().site_rule(4).notify_previous(true, "sick").build(&Options::default());
    /// let written = r#"{"siteRuleIds":[4],"previousAssigneeNotification":{"sendEmail":true,"reason":"sick"}}"#;
    /// assert_eq!(report.text(), Some(written));
    /// ```
    PreventiveUpdateBuilder, KarePreventiveUpdate "kare.preventive-update";
    /// What changes in a training exercise.
    TrainingUpdate,
    /// ```
    /// use quitus::Options;
    /// use quitus::kare::TrainingUpdate;
    ///
    /// let report = TrainingUpdate::builder().rule(7).site(4).site(5).validate(true).build(&Options::default());
    /// assert_eq!(report.text(), Some(r#"{"ruleId":7,"siteIds":[4,5],"validateIntervention":true}"#));
    /// ```
    TrainingUpdateBuilder, KareTrainingUpdate "kare.training-update";
}

impl CurativeBuilder {
    texts! {
        /// What is to be done.
        description "description";
    }

    numbers! {
        /// The contact of the company to whom it is assigned.
        assigned_company_contact "assignedCompanyContactId";
        /// The user to whom it is assigned.
        assigned_user "assignedUserId";
        /// The profile to which it is assigned, in another version of the same page.
        assigned_profile "assignedProfileId";
    }

    /// Adds an anomaly that is to be mended.
    pub fn anomaly(mut self, id: i64) -> Self {
        self.draft.add("anomalyIds", Value::whole(id));
        self
    }
}

impl RoutineBuilder {
    numbers! {
        /// The routine.
        routine "routineId";
    }
}

impl PreventiveUpdateBuilder {
    texts! {
        /// What is to be done.
        description "description";
    }

    numbers! {
        /// The contact of the company to whom it is assigned.
        assigned_company_contact "assignedCompanyContactId";
        /// The profile to which it is assigned.
        assigned_profile "assignedProfileId";
    }

    /// Adds a rule of a site.
    pub fn site_rule(mut self, id: i64) -> Self {
        self.draft.add("siteRuleIds", Value::whole(id));
        self
    }

    /// Whether whoever it is assigned to now is told by e-mail.
    pub fn notify_current(mut self, email: bool) -> Self {
        self.draft.set("sendUpdateEmailToCurrentAssignee", Value::flag(email));
        self
    }

    /// Whether whoever it was assigned to is told by e-mail, and why it is not theirs any more.
    pub fn notify_previous(mut self, email: bool, reason: &str) -> Self {
        self.draft.set_in("previousAssigneeNotification", "sendEmail", Value::flag(email));
        self.draft.set_in("previousAssigneeNotification", "reason", Value::text(reason));
        self
    }
}

impl TrainingUpdateBuilder {
    texts! {
        /// What is to be done.
        description "description";
    }

    numbers! {
        /// The rule.
        rule "ruleId";
        /// The contact of the company to whom it is assigned.
        assigned_company_contact "assignedCompanyContactId";
        /// The user to whom it is assigned.
        assigned_user "assignedUserId";
    }

    /// Adds a site.
    pub fn site(mut self, id: i64) -> Self {
        self.draft.add("siteIds", Value::whole(id));
        self
    }

    /// Whether the exercise is validated.
    pub fn validate(mut self, validated: bool) -> Self {
        self.draft.set("validateIntervention", Value::flag(validated));
        self
    }
}
