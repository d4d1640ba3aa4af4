//! `history.first-step`: an operation begins with a request, a receipt or a plan (docs/domain.md §1.3).

use super::{allow, report};
use crate::check::Check;
use crate::findings::Code;
use crate::kinds::intent::history::{History, begins};

pub fn check(check: &mut Check<'_, '_>, history: &History) {
    let begin = history.own.first().map(|(index, _)| *index);
    let Some(first) = history.moves().next().filter(|log| Some(log.index) == begin) else { return };
    // A quotation begins with its own proposal.
    if !begins(first.step) && first.step != ("open", "proposed") {
        report(check, Code::HistoryFirstStep, first.event_at, first, None, &mut |details| {
            allow(details, &[]);
        });
    }
}
