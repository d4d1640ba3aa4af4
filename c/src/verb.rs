//! What can be asked for: each verb of the core, and its answer as bytes.

use quitus::issues::list;
use quitus::json::write::string;
use quitus::{Fixed, Kind, Lines, Mistake, Report, build, check, check_text_lines, fix_with, is_valid};

use crate::report;
use crate::settings::Settings;

/// What a verb leaves behind.
#[derive(Debug, Default)]
pub struct Made {
    /// Whether there is no error.
    pub ok: bool,
    /// What it makes.
    pub text: Vec<u8>,
    /// What was found, as JSON.
    pub report: Vec<u8>,
    /// The lines that were refused.
    pub rejects: Vec<u8>,
}

/// One verb.
pub struct Verb<T> {
    /// The options that it has beside those that all have.
    pub more: &'static [&'static str],
    /// What it does.
    pub work: fn(Kind, &Settings, &[u8]) -> Result<T, Mistake>,
}

pub const CHECK: Verb<Made> =
    Verb { more: &[], work: |kind, settings, text| Ok(told(check(kind, text, &settings.options), settings)) };

pub const IS_VALID: Verb<bool> =
    Verb { more: &[], work: |kind, settings, text| Ok(is_valid(kind, text, &settings.options)) };

pub const BUILD: Verb<Made> = Verb {
    more: &[],
    work: |kind, settings, draft| match build(kind, draft, &settings.options) {
        Some(report) => Ok(told(report, settings)),
        None => Err(Mistake(["no client sends such payloads: ", kind.id()].concat())),
    },
};

pub const FIX: Verb<Made> = Verb {
    more: &["unsafe"],
    work: |kind, settings, text| {
        // What is no text, or too long, is not mended; a check says so without a copy of it.
        let mendable = std::str::from_utf8(text).ok().filter(|text| text.len() <= settings.options.max_bytes);
        let Some(text) = mendable else {
            let report = check(kind, text, &settings.options);
            return Ok(Made { report: report::fixed(&report, &[], settings.locale), ..Made::default() });
        };
        let Fixed { text, applied, report } = fix_with(kind, text, &settings.options, settings.fixes);
        Ok(Made {
            ok: report.is_ok(),
            text: text.into_bytes(),
            report: report::fixed(&report, &applied, settings.locale),
            rejects: Vec::new(),
        })
    },
};

pub const CHECK_LINES: Verb<Made> = Verb {
    more: &[],
    work: |kind, settings, text| {
        let mut lines = Lines::new(kind, &settings.options);
        let mut made = Made::default();
        check_text_lines(&mut lines, text, &mut made.text, &mut made.rejects);
        let report = lines.end();
        Ok(Made { ok: report.invalid == 0, report: report::lines(&report, settings.locale), ..made })
    },
};

/// The ids of all kinds, as a JSON array.
pub fn kinds() -> Made {
    let mut made = Made { ok: true, ..Made::default() };
    list(Kind::ALL, &mut made.text, |kind, out| string(kind.id(), out));
    made
}

fn told(report: Report, settings: &Settings) -> Made {
    let text = report.text().unwrap_or_default().into();
    Made { ok: report.is_ok(), text, report: report::report(&report, settings.locale), rejects: Vec::new() }
}
