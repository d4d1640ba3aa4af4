//! Checks of JavaScript values, for front ends written in Rust (Yew, Leptos, Dioxus …).
//!
//! Accepts every value and never throws, whatever getters, proxies and `toJSON` do on the way. What
//! JSON cannot carry, or would carry as `null`, `{}` or nothing without a word (NaN, BigInt, functions,
//! `undefined` in arrays, cycles, Map, Set …), is `value.not-json` in its place; members that are `undefined`
//! are left out, as `JSON.stringify` does. Each property is read once. [`settings()`] and [`settings_of`] read options. Reports are
//! those of the rest of the crate; [`object`] turns one into the plain object that the npm package hands out.

mod settings;
mod wire;

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Array, Date, JSON, JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};

pub use settings::{Settings, settings, settings_of};

use self::wire::{wire, wtf8};
use crate::api::check::{Report, Source, report};
use crate::api::detect::Likeness;
use crate::api::fix::Fixed;
use crate::findings::Locale;
use crate::json::write::{string, whole};
use crate::kinds::Kind;
use crate::kinds::intent::steps::{self, Next};
use crate::options::Options;
use crate::render::{Path, Segment, json};

/// Checks a JavaScript value. Its issues have no span.
///
/// ```no_run
/// use quitus::{Kind, Locale, Options, js};
///
/// let query = js_sys::JSON::parse(r#"{ "page": 0 }"#).unwrap();
/// let report = js::check(Kind::ObapiQuery, &query, &Options::default());
/// assert_eq!(report.issues()[0].message(Locale::En), "This must be at least 1; it is 0.");
/// ```
pub fn check(kind: Kind, value: &JsValue, options: &Options) -> Report {
    report(kind, wire(value, options).as_bytes(), options, Source::Value)
}

/// Checks JSON text that is a JavaScript string. Half a surrogate pair in it is found where it stands.
pub fn check_text(kind: Kind, text: &JsString, options: &Options) -> Report {
    report(kind, &wtf8(text), options, Source::Text)
}

/// Checks one field, as for a form's blur event. `None` when the kind has no such field.
pub fn check_field(kind: Kind, path: &Path, value: &JsValue, options: &Options) -> Option<Report> {
    // A member that is undefined would not go over the wire; a hole in a list cannot.
    let left = value.is_undefined() && matches!(path.0.last(), Some(Segment::Key(_)));
    let text = if left { String::new() } else { wire(value, options) };
    crate::api::check::check_field(kind, path, text, options)
}

/// Whether a check would find no error. Stops at the first.
pub fn is_valid(kind: Kind, value: &JsValue, options: &Options) -> bool {
    crate::api::check::is_valid(kind, wire(value, options), options)
}

/// Builds a payload from a draft. `None` when the kind is not one that a client sends.
pub fn build(kind: Kind, draft: &JsValue, options: &Options) -> Option<Report> {
    crate::api::build::build(kind, wire(draft, options), options)
}

/// Applies the safe fixes to JSON text. `None` when half a surrogate pair is in it, which no text of Rust can hold.
pub fn fix(kind: Kind, text: &JsString, options: &Options) -> Option<Fixed> {
    text.is_valid_utf16().then(|| crate::api::fix::fix(kind, &String::from(text), options))
}

/// The kinds that a value looks like, best first. A string is JSON text.
pub fn detect(value: &JsValue) -> Vec<Likeness> {
    match value.dyn_ref::<JsString>() {
        Some(text) => crate::api::detect::detect(wtf8(text)),
        None => crate::api::detect::detect(wire(value, &Options::default())),
    }
}

/// The steps that may follow the logs of an Intent operation. Only the last of them counts.
pub fn next_steps(logs: &Array) -> Vec<Next> {
    let word = |log: &JsValue, name: &str| Reflect::get(log, &name.into()).ok().and_then(|word| word.as_string());
    let Some(last) = logs.length().checked_sub(1).map(|last| logs.get(last)) else {
        return steps::next_steps(&[]).collect();
    };
    let [status, event] = ["status", "event"].map(|name| word(&last, name).unwrap_or_default());
    steps::next_steps(&[(&status, &event)]).collect()
}

/// The present by the host's clock, for [`Options::now`]: the core has no clock.
pub fn now() -> Option<chrono::DateTime<chrono::Utc>> {
    chrono::DateTime::from_timestamp_millis(Date::now() as i64)
}

/// A report as the npm package hands it out: plain objects and arrays, sentences in `locale`.
///
/// `{ kind, ok, issues, omitted, value, text }`, the last two only when there is no error; a field that its normal form leaves
/// out has an empty text and no value.
pub fn object(report: &Report, locale: Locale) -> JsValue {
    let mut text = Vec::from(b"{\"kind\":");
    string(report.kind().id(), &mut text);
    text.extend_from_slice(if report.is_ok() { b",\"ok\":true,\"issues\":" } else { b",\"ok\":false,\"issues\":" });
    json::list(report.issues(), &mut text, |issue, text| {
        json::issue(issue, text);
        // The object of the issue is open again, and that of its fix, which is the last member.
        text.pop();
        if let Some(title) = issue.fix_title(locale) {
            text.pop();
            text.extend_from_slice(b",\"title\":");
            string(&title, text);
            text.push(b'}');
        }
        text.extend_from_slice(b",\"message\":");
        string(&issue.message(locale), text);
        text.push(b'}');
    });
    text.extend_from_slice(b",\"omitted\":");
    whole(report.omitted() as i64, &mut text);
    if let Some(normal) = report.text() {
        if !normal.is_empty() {
            text.extend_from_slice(b",\"value\":");
            text.extend_from_slice(normal.as_bytes());
        }
        text.extend_from_slice(b",\"text\":");
        string(normal, &mut text);
    }
    text.push(b'}');
    JSON::parse(&String::from_utf8(text).unwrap_or_default()).unwrap_or(JsValue::UNDEFINED)
}
