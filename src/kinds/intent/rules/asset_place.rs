//! `log.asset-on-top` and `log.asset-twice`: the asset belongs in `location`.
//!
//! Webhooks flatten `location.assetReference` to the top level (docs/domain.md §1.6); a log that is
//! sent must not. Both at once say the same thing twice, or two things.

use alloc::string::String;

use crate::json::tree::{At, Type as Json};
use crate::kinds::intent::log::at;
use crate::report::{Code, Finding, Fix, Op, Patch, Path, Segment, Severity};
use crate::shape::{Check, Object, Place};

pub fn check(check: &mut Check<'_>, log: &Object) {
    let Some(top) = log.get(at::ASSET_REFERENCE) else { return };
    let remove = Patch { op: Op::Remove, path: check.path(top), value: None };
    let Some(inner) = log.get(at::LOCATION).and_then(|location| check.tree.member(location, "assetReference")) else {
        let mut patch = alloc::vec![remove];
        if log.get(at::LOCATION).is_none() {
            patch.push(moved(check, top));
        }
        let fix = (patch.len() == 2).then_some(Fix { safe: true, patch });
        check.find_with(Place::Key(top - 1), Finding::new(Code::LogAssetOnTop, 0..0), fix);
        return;
    };
    // What is no text names no asset, and has a finding of its own.
    if [top, inner].iter().any(|at| check.tree.node(*at).ty != Json::String) {
        return;
    }
    let text = |at: At| String::from(check.tree.string(at, &mut String::new()));
    let (first, second) = (text(top), text(inner));
    let finding = Finding::new(Code::LogAssetTwice, 0..0);
    if first == second || first.trim().is_empty() {
        let fix = Fix { safe: true, patch: alloc::vec![remove] };
        check.find_with(Place::Key(top - 1), finding.weighing(Severity::Warning), Some(fix));
    } else {
        let finding = finding.received(&first).text("reason", "different");
        check.find(Place::Key(top - 1), finding);
    }
}

fn moved(check: &Check<'_>, top: At) -> Patch {
    let mut path: Path = check.path(top);
    path.0.pop();
    path.0.push(Segment::Key("location".into()));
    let mut value = String::from("{\"assetReference\":");
    value.push_str(check.tree.raw(top));
    value.push('}');
    Patch { op: Op::Add, path, value: Some(value) }
}
