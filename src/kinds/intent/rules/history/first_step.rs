//! `history.first-step`: an operation begins with a request, a receipt or a plan (docs/domain.md §1.3).

use super::{allow, report};
use crate::check::Check;
use crate::findings::Code;
use crate::kinds::intent::history::History;
use crate::kinds::intent::steps::next_steps;

pub fn check(check: &mut Check<'_, '_>, history: &History) {
    let begin = history.own.first().map(|(index, _)| *index);
    let Some(first) = history.moves().next().filter(|log| Some(log.index) == begin) else { return };
    // A quotation begins with its own proposal.
    let begins = next_steps(&[]).any(|next| next.step() == first.step) || first.step == ("open", "proposed");
    if !begins {
        report(check, Code::HistoryFirstStep, first.event_at, first, None, &mut |details| {
            allow(details, &[]);
        });
    }
}
