//! `log.asset-on-top` and `log.asset-twice`: the asset belongs in `location`.
//!
//! Webhooks flatten `location.assetReference` to the top level (docs/domain.md §1.6); a log that is
//! sent must not. Both at once say the same thing twice, or two things.

use alloc::string::String;

use crate::check::{Check, Object};
use crate::findings::{Code, Fix, Place, Severity};
use crate::json::tree::{NodeId, NodeKind};
use crate::kinds::intent::fields::Places;

pub fn check(check: &mut Check<'_, '_>, log: &Object, places: Places) {
    let Some(top) = log.get(places.asset_reference) else { return };
    let place = Place::Key(top - 1);
    let Some(inner) = log.get(places.location).and_then(|location| check.tree.member(location, "assetReference"))
    else {
        let free = log.get(places.location).is_none();
        if let Some(mut details) = check.report(Code::LogAssetOnTop, place)
            && free
        {
            details.fix(Fix::Nest(top, &"location", &"assetReference"), true);
        }
        return;
    };
    // What is no text names no asset, and has a finding of its own.
    if [top, inner].iter().any(|at| check.tree.node(*at).ty != NodeKind::String) {
        return;
    }
    let text = |at: NodeId| String::from(check.tree.string(at, &mut String::new()));
    let (first, second) = (text(top), text(inner));
    if first == second || first.trim().is_empty() {
        if let Some(mut details) = check.report_as(Code::LogAssetTwice, Severity::Warning, place) {
            details.fix(Fix::Remove(top), true);
        }
    } else if let Some(mut details) = check.report(Code::LogAssetTwice, place) {
        details.received(&first).reason("different");
    }
}
