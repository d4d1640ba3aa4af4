//! `obapi.duration-sum`: the duration is the sum of the lines' (docs/domain.md §3.2, Dolibarr `update_total`).

use alloc::vec::Vec;

use crate::check::{Check, Object};
use crate::findings::{Code, Name, Place};
use crate::json::write::whole;
use crate::kinds::obapi::fields::at;

pub fn check(check: &mut Check<'_, '_>, intervention: &Object) {
    let (Some(duration), Some(lines)) = (intervention.get(at::DURATION), intervention.get(at::LINES)) else { return };
    let Some(total) = check.whole_at(duration) else { return };
    let mut sum: i64 = 0;
    let mut lines = check.tree.elements(lines).peekable();
    if lines.peek().is_none() {
        return;
    }
    for line in lines {
        // A line without a duration says nothing about the sum.
        let seconds = check.tree.member(line, "duration").and_then(|seconds| check.whole_at(seconds));
        let Some(more) = seconds.and_then(|seconds| sum.checked_add(seconds)) else { return };
        sum = more;
    }
    if sum == total {
        return;
    }
    let received = check.tree.raw(duration);
    if let Some(mut details) = check.report(Code::ObapiDurationSum, Place::Node(duration)) {
        let mut expected = Vec::new();
        whole(sum, &mut expected);
        let expected = core::str::from_utf8(&expected).unwrap_or_default();
        details.received(received).text(Name::Expected, expected).replace_json(duration, expected, false);
    }
}
