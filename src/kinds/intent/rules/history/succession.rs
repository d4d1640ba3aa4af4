//! `history.after-closed`, `history.notice-before-closing` and `history.transition`:
//! what may follow what (docs/domain.md §1.3).

use super::repeated_step::is_repeated;
use super::{allow, report};
use crate::check::Check;
use crate::findings::Code;
use crate::kinds::intent::history::History;
use crate::kinds::intent::steps::follows;

pub fn check(check: &mut Check<'_, '_>, history: &History) {
    for (previous, log) in history.moves().zip(history.moves().skip(1)) {
        let ended = matches!(previous.step.0, "closed" | "denied");
        let code = if log.step.1 == "formal_notice" && !ended {
            Code::HistoryNoticeBeforeClosing
        } else if follows(previous.step, log.step) || is_repeated(previous, log) {
            // What is repeated is told as that.
            continue;
        } else if ended {
            Code::HistoryAfterClosed
        } else {
            Code::HistoryTransition
        };
        report(check, code, log.status_at, log, Some(previous), &mut |details| {
            allow(details, &[previous.step]);
        });
    }
}
