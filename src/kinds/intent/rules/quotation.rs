//! `log.quotation`: a log without what interventions have, and with what quotations have (docs/domain.md §1.10).

use crate::check::{Check, Object};
use crate::findings::{Code, Name, Place};
use crate::kinds::intent::fields::at;

pub fn check(check: &mut Check<'_, '_>, log: &Object) {
    if log.get(at::SERVICE_CODE).is_some() || log.get(at::WORK_TYPE).is_some() {
        return;
    }
    let proposed = log.get(at::EVENT).filter(|event| check.word_at(*event) == Some("proposed"));
    let Some(sign) = proposed.or(log.get(at::PARENT_REFERENCE)).or(log.get(at::TAGS)) else { return };
    if let Some(mut details) = check.report(Code::LogQuotation, Place::Key(sign - 1)) {
        details.word(Name::Suggestion, "intent.quotation");
    }
}
