//! `history.visit-attempt`: visits are counted up, and no faster than they fail (docs/domain.md §1.3).
//!
//! The first visit is attempt 1, each `hold/occupant_absent` makes room for one more; 0 counts none.

use super::about;
use crate::json::tree::At;
use crate::kinds::intent::history::{Log, logs, member, spelled};
use crate::kinds::intent::log::at;
use crate::report::Code;
use crate::shape::{Check, Place};

pub fn check(check: &mut Check<'_>, history: At) {
    let mut visits = 1;
    let mut counted: Option<(Log, i64)> = None;
    for log in logs(check, history) {
        let attempt = member(check, log.at, at::VISIT_ATTEMPT);
        if let Some((attempt_at, attempt)) = attempt.and_then(|attempt| Some((attempt, check.whole_at(attempt)?))) {
            let falls = counted.as_ref().filter(|(_, before)| attempt < *before);
            if let Some((previous, before)) = falls {
                let finding = about(Code::HistoryVisitAttempt, &log, None)
                    .number("received", attempt)
                    .number("previous", *before)
                    .text("after", &spelled(previous.step));
                check.find(Place::Value(attempt_at), finding);
            } else if attempt > visits {
                let finding = about(Code::HistoryVisitAttempt, &log, None)
                    .number("received", attempt)
                    .number("expected", visits)
                    .text("reason", "too-many");
                check.find(Place::Value(attempt_at), finding);
            }
            counted = Some((log, attempt));
        }
        if log.step == ("hold", "occupant_absent") {
            visits += 1;
        }
    }
}
