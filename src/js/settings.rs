//! The options of a call as a JavaScript object, as the npm package takes them.
//!
//! `{ locale, zone, fold, now, severity, rules, maxBytes, maxDepth, maxIssues }`, each optional; `now` is a `Date` or a
//! text with an offset, `rules` belong to a kind and are read for it. Refuses unknown names and values of another type by a [`Mistake`] that names the
//! option. `serde-wasm-bindgen` reads them one by one: as one structure it neither sees names that it was not
//! asked for nor says which member is wrong. Payloads never go this way: it would set the prototype on a key `__proto__`.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};

use chrono::{DateTime, Utc};
use js_sys::{Date, Object, Reflect};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};

use super::wire::wire;
use crate::date;
use crate::findings::{Code, Locale, Severity};
use crate::kinds::Kind;
use crate::options::Mistake;
use crate::options::Options;
use crate::options::rules::Rules;

/// What a caller in JavaScript may set.
#[derive(Debug, Clone)]
pub struct Settings {
    /// For the checks.
    pub options: Options,
    /// For the sentences.
    pub locale: Locale,
}

const KNOWN: [&str; 10] =
    ["locale", "zone", "fold", "dayFirst", "now", "severity", "rules", "maxBytes", "maxDepth", "maxIssues"];

/// The same for calls with one kind, whose [`Rules`] may be among them.
///
/// ```no_run
/// use quitus::{Kind, js};
///
/// let given = js_sys::JSON::parse(r#"{ "rules": { "require": ["/statsu"] } }"#).unwrap();
/// let told = js::settings_of(Kind::ObapiQuery, &given).unwrap_err().to_string();
/// assert_eq!(told, "option rules.require: /statsu is no field of this kind; did you mean /status?");
/// ```
pub fn settings_of(kind: Kind, given: &JsValue) -> Result<Settings, Mistake> {
    let mut settings = read(given)?;
    if let Some(object) = given.dyn_ref::<Object>()
        && let Some(rules) = own(object, "rules")?
    {
        settings.options.rules = Rules::parse(kind, &wire(&rules, &Options::default()))?;
    }
    Ok(settings)
}

/// Reads options; `undefined` is none. Without `now` it is the present, by the host's clock.
///
/// ```no_run
/// use quitus::{Locale, js};
///
/// let given = js_sys::JSON::parse(r#"{ "locale": "fr", "fold": "reject" }"#).unwrap();
/// assert_eq!(js::settings(&given).unwrap().locale, Locale::Fr);
/// ```
///
/// Refuses rules, which belong to a kind: [`settings_of`] reads them.
pub fn settings(given: &JsValue) -> Result<Settings, Mistake> {
    if let Some(object) = given.dyn_ref::<Object>()
        && own(object, "rules")?.is_some()
    {
        return Err(Mistake::new("rules", "settings_of reads them for a kind"));
    }
    read(given)
}

fn read(given: &JsValue) -> Result<Settings, Mistake> {
    let mut options = Options { now: super::now(), ..Options::default() };
    let mut locale = Locale::En;
    if given.is_undefined() {
        return Ok(Settings { options, locale });
    }
    let Some(object) = given.dyn_ref::<Object>().filter(|object| !js_sys::Array::is_array(object)) else {
        return Err(Mistake::new("options", "must be an object"));
    };
    for name in Object::keys(object).iter().filter_map(|name| name.as_string()) {
        if !KNOWN.contains(&name.as_str()) {
            return Err(Mistake::new("unknown option", &name));
        }
    }
    if let Some(language) = member(object, "locale")? {
        locale = match language {
            Language::En => Locale::En,
            Language::Fr => Locale::Fr,
        };
    }
    if let Some(zone) = member::<String>(object, "zone")? {
        options.zone = date::Zone::parse(&zone).ok_or_else(|| Mistake::new("zone", &zone))?;
    }
    if let Some(fold) = member(object, "fold")? {
        options.fold = match fold {
            Fold::Earlier => date::Fold::Earlier,
            Fold::Later => date::Fold::Later,
            Fold::Reject => date::Fold::Reject,
        };
    }
    if let Some(day_first) = member(object, "dayFirst")? {
        options.day_first = day_first;
    }
    if let Some(now) = own(object, "now")? {
        options.now =
            Some(instant(&now).ok_or_else(|| Mistake::new("now", "must be a Date or a text with an offset"))?);
    }
    for (name, weight) in member::<BTreeMap<String, Option<Weight>>>(object, "severity")?.unwrap_or_default() {
        let Some(code) = Code::ALL.iter().copied().find(|code| code.as_str() == name) else {
            return Err(Mistake::new("severity of an unknown code", &name));
        };
        let Some(weight) = weight else { continue };
        let severity = match weight {
            Weight::Error => Some(Severity::Error),
            Weight::Warning => Some(Severity::Warning),
            Weight::Note => Some(Severity::Note),
            Weight::Off => None,
        };
        if !options.severity.set(code, severity) {
            return Err(Mistake::new("severity of a code that is always an error", &name));
        }
    }
    for (name, limit) in [
        ("maxBytes", &mut options.max_bytes),
        ("maxDepth", &mut options.max_depth),
        ("maxIssues", &mut options.max_issues),
    ] {
        if let Some(number) = member::<f64>(object, name)? {
            let whole = number as u32;
            // No issue listed is a wish like another; of the others, nothing could be read.
            if f64::from(whole) != number || (whole == 0 && name != "maxIssues") {
                return Err(Mistake::new(name, "must be a whole number from 1 (maxIssues: from 0) to 4294967295"));
            }
            *limit = whole as usize;
        }
    }
    Ok(Settings { options, locale })
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Language {
    En,
    Fr,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Fold {
    Earlier,
    Later,
    Reject,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Weight {
    Error,
    Warning,
    Note,
    Off,
}

fn member<T: DeserializeOwned>(object: &Object, name: &str) -> Result<Option<T>, Mistake> {
    let Some(value) = own(object, name)? else { return Ok(None) };
    match serde_wasm_bindgen::from_value(value) {
        Ok(read) => Ok(Some(read)),
        Err(error) => Err(Mistake::new(name, &error.to_string())),
    }
}

fn own(object: &Object, name: &str) -> Result<Option<JsValue>, Mistake> {
    let value = Reflect::get(object, &name.into()).map_err(|_| Mistake::new(name, "cannot be read"))?;
    Ok(Some(value).filter(|value| !value.is_undefined()))
}

/// A text without offset is nobody's instant, although `Date.parse` reads it.
fn instant(now: &JsValue) -> Option<DateTime<Utc>> {
    let milliseconds = match (now.dyn_ref::<Date>(), now.as_string()) {
        (Some(date), _) => date.get_time(),
        (None, Some(text)) => {
            let (_, time) = text.split_once(['T', 't'])?;
            let sign = time.rfind(['+', '-']).map(|at| time.len() - at);
            if !time.ends_with(['Z', 'z']) && !matches!(sign, Some(5 | 6)) {
                return None;
            }
            Date::parse(&text)
        }
        _ => return None,
    };
    if milliseconds.is_nan() { None } else { DateTime::from_timestamp_millis(milliseconds as i64) }
}
