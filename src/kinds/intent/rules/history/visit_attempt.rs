//! `history.visit-attempt`: visits are counted up, and no faster than they fail (docs/domain.md §1.3).
//!
//! The first visit is attempt 1, each `hold/occupant_absent` makes room for one more; 0 counts none.

use super::report;
use crate::check::Check;
use crate::findings::{Code, Name};
use crate::kinds::intent::fields::at;
use crate::kinds::intent::history::{History, Log, member, spelled};

pub fn check(check: &mut Check<'_, '_>, history: &History) {
    let mut visits = 1;
    let mut counted: Option<(&Log, i64)> = None;
    for log in &history.logs {
        let attempt = member(check, log.at, at::VISIT_ATTEMPT);
        if let Some((attempt_at, attempt)) = attempt.and_then(|attempt| Some((attempt, check.whole_at(attempt)?))) {
            let falls = counted.as_ref().filter(|(_, before)| attempt < *before);
            if let Some((previous, before)) = falls {
                report(check, Code::HistoryVisitAttempt, attempt_at, log, None, &mut |details| {
                    details
                        .number(Name::Received, attempt)
                        .number(Name::Previous, *before)
                        .text(Name::After, &spelled(previous.step));
                });
            } else if attempt > visits {
                report(check, Code::HistoryVisitAttempt, attempt_at, log, None, &mut |details| {
                    details.number(Name::Received, attempt).number(Name::Expected, visits).reason("too-many");
                });
            }
            counted = Some((log, attempt));
        }
        if log.step == ("hold", "occupant_absent") {
            visits += 1;
        }
    }
}
