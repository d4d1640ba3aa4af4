//! `history.left-open`: the last log neither closes nor denies the operation.
//!
//! No intervention may stay open at the end of an on-call period (Intent's guide for on-call services).

use super::{allow, report};
use crate::check::Check;
use crate::findings::Code;
use crate::kinds::intent::history::History;

pub fn check(check: &mut Check<'_, '_>, history: &History) {
    let end = history.own.last().map(|(index, _)| *index);
    let Some(last) = history.moves().last().filter(|log| Some(log.index) == end) else { return };
    if !matches!(last.step.0, "closed" | "denied") {
        report(check, Code::HistoryLeftOpen, last.status_at, last, None, &mut |details| {
            allow(details, &[last.step]);
        });
    }
}
