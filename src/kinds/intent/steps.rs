//! The pairs of status and event that exist.
//!
//! Sources per row: the SDK's `tickets.json` and Intent's own pages (docs/domain.md §1.2).
//! An event without a row is known by name only (the export of closed interventions): nobody has
//! documented its status, so no status is refused for it.

/// One documented step of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Where the operation stands.
    pub status: &'static str,
    /// What happened.
    pub event: &'static str,
    /// The same in words that other systems share.
    pub category: Category,
}

/// A neutral name for where an operation stands (docs/domain.md §1.9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    /// Asked for by the manager.
    Requested,
    /// Taken on by the provider.
    Accepted,
    /// A visit is planned.
    Scheduled,
    /// Somebody is at work.
    InProgress,
    /// Waiting.
    OnHold,
    /// Done.
    Completed,
    /// Closed without being done.
    CannotComplete,
    /// The occupant was served notice.
    Notified,
    /// Called off.
    Cancelled,
}

use Category::*;

const fn step(status: &'static str, event: &'static str, category: Category) -> Step {
    Step { status, event, category }
}

/// Every pair that a source shows.
pub const STEPS: [Step; 14] = [
    step("open", "requested", Requested),
    step("open", "acknowledged", Accepted),
    step("open", "planned", Scheduled),
    step("open", "proposed", Requested),
    step("pending", "on_site", InProgress),
    step("pending", "start", InProgress),
    step("pending", "end", InProgress),
    step("pending", "replanned", Scheduled),
    step("hold", "occupant_absent", OnHold),
    step("closed", "done", Completed),
    step("closed", "partial_repair", CannotComplete),
    step("closed", "occupant_absent", CannotComplete),
    step("closed", "formal_notice", Notified),
    step("denied", "canceled", Cancelled),
];

/// The five statuses; no source shows a sixth.
pub const STATUSES: [&str; 5] = ["open", "pending", "hold", "closed", "denied"];

/// Every event that a source names, documented with a status or not.
pub const EVENTS: [&str; 28] = [
    "requested",
    "acknowledged",
    "planned",
    "client_planned",
    "replanned",
    "postponed",
    "on_site",
    "start",
    "end",
    "occupant_absent",
    "occupant_denial",
    "missing_item",
    "technical_issue",
    "temporary_repair",
    "partial_repair",
    "done",
    "solved",
    "formal_notice",
    "canceled",
    "dismissed",
    "non_contractual",
    "quote_request",
    "proposed",
    "extension_request",
    "precisions_requested",
    "due",
    "updated",
    "commented",
];

/// How a pair stands to the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A source shows the pair.
    Documented(Step),
    /// No source shows the event with any status.
    Unverified,
    /// Every source shows the event with another status.
    Contradiction,
}

/// How a known status and a known event stand to the table.
pub fn standing(status: &str, event: &str) -> Standing {
    let mut standing = Standing::Unverified;
    for step in STEPS.iter().filter(|step| step.event == event) {
        if step.status == status {
            return Standing::Documented(*step);
        }
        standing = Standing::Contradiction;
    }
    standing
}

/// The statuses with which sources show an event.
pub fn statuses_of(event: &str) -> impl Iterator<Item = &'static str> {
    STEPS.iter().filter(move |step| step.event == event).map(|step| step.status)
}

/// Statuses that fit the events which no source shows with one; inferred from their meaning (docs/domain.md §1.2).
const INFERRED: [(&str, &str); 15] = [
    ("open", "due"),
    ("pending", "due"),
    ("open", "client_planned"),
    ("hold", "postponed"),
    ("hold", "quote_request"),
    ("hold", "technical_issue"),
    ("hold", "missing_item"),
    ("hold", "extension_request"),
    ("hold", "precisions_requested"),
    ("hold", "occupant_denial"),
    ("closed", "solved"),
    ("closed", "temporary_repair"),
    ("closed", "occupant_denial"),
    ("denied", "dismissed"),
    ("denied", "non_contractual"),
];

/// What only adds to an operation, and so may come even after its end.
const ANNOTATIONS: [&str; 3] = ["formal_notice", "commented", "updated"];

/// Whether a step may follow another one (docs/domain.md §1.3, inferred from every published sequence):
/// steps between may be left out, only annotations follow the end.
pub fn follows(previous: (&str, &str), next: (&str, &str)) -> bool {
    match (previous.0, next.0) {
        ("closed", "closed") => ANNOTATIONS.contains(&next.1),
        ("open", _) => next.1 != "formal_notice",
        ("pending", "pending" | "hold" | "closed") | ("hold", "pending" | "hold" | "closed" | "denied") => {
            next.1 != "formal_notice"
        }
        _ => false,
    }
}

/// A step that may come next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// Where the operation would stand.
    pub status: &'static str,
    /// What would have happened.
    pub event: &'static str,
    /// Whether a source shows the pair; otherwise its status is inferred.
    pub documented: bool,
}

impl Next {
    /// Status and event.
    pub fn step(&self) -> (&'static str, &'static str) {
        (self.status, self.event)
    }
}

/// The steps that may follow a history, documented ones first. Only the last step of the history counts.
///
/// ```
/// use quitus::intent::next_steps;
///
/// let next: Vec<_> = next_steps(&[("closed", "occupant_absent")]).filter(|next| next.documented).collect();
/// assert_eq!(next[0].step(), ("closed", "formal_notice"));
/// assert_eq!(next.len(), 1);
/// ```
pub fn next_steps(history: &[(&str, &str)]) -> impl Iterator<Item = Next> + use<> {
    let documented = STEPS.iter().map(|step| Next { status: step.status, event: step.event, documented: true });
    let inferred = INFERRED.iter().map(|&(status, event)| Next { status, event, documented: false });
    let last = history.last().map(|(status, event)| {
        let known = |word: &str, words: &'static [&'static str]| words.iter().copied().find(|known| *known == word);
        (known(status, &STATUSES).unwrap_or(""), known(event, &EVENTS).unwrap_or(""))
    });
    // Remarks fit any status.
    let remarks = last
        .into_iter()
        .flat_map(|(status, _)| ["updated", "commented"].map(|event| Next { status, event, documented: false }));
    documented.chain(inferred).chain(remarks).filter(move |next| match last {
        None => FIRST.contains(&next.step()),
        // A quotation's proposal and the manager's request only begin something.
        Some(last) => follows(last, next.step()) && !matches!(next.event, "requested" | "proposed"),
    })
}

/// With what an intervention begins.
const FIRST: [(&str, &str); 3] = [("open", "requested"), ("open", "acknowledged"), ("open", "planned")];
