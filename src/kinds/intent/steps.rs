//! The pairs of status and event that exist.
//!
//! Sources per row: the SDK's `tickets.json`, Intent's own pages, and the user's documents
//! (domain.md §1.2). An event without a row is known by name only (the export of closed
//! interventions): nobody has documented its status, so no status is refused for it.

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

/// A neutral name for where an operation stands (domain.md §1.9).
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
