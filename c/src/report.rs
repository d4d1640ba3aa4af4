//! Reports as JSON: the issues as every host gets them, with their sentences in the language that was asked for.

use quitus::issues::{self, list};
use quitus::json::write::{string, whole};
use quitus::{Issue, LinesReport, Locale, Report};

/// `{"ok","omitted","issues"}`
pub fn report(report: &Report, locale: Locale) -> Vec<u8> {
    let mut out = opened(report, locale);
    out.push(b'}');
    out
}

/// The same of the mended text, with what was mended as `applied`.
pub fn fixed(report: &Report, applied: &[Issue], locale: Locale) -> Vec<u8> {
    let mut out = opened(report, locale);
    out.extend_from_slice(b",\"applied\":");
    list(applied, &mut out, |found, out| issue(found, locale, out));
    out.push(b'}');
    out
}

fn opened(report: &Report, locale: Locale) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend_from_slice(if report.is_ok() { b"{\"ok\":true" } else { b"{\"ok\":false" });
    count("omitted", report.omitted(), &mut out);
    out.extend_from_slice(b",\"issues\":");
    list(report.issues(), &mut out, |found, out| issue(found, locale, out));
    out
}

/// `{"ok","records","valid","invalid","lines","omitted","issues"}`; each issue also has `record` and `line`.
pub fn lines(report: &LinesReport, locale: Locale) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend_from_slice(if report.invalid == 0 { b"{\"ok\":true" } else { b"{\"ok\":false" });
    count("records", report.records, &mut out);
    count("valid", report.valid, &mut out);
    count("invalid", report.invalid, &mut out);
    count("lines", report.lines, &mut out);
    count("omitted", report.omitted, &mut out);
    out.extend_from_slice(b",\"issues\":");
    list(&report.issues, &mut out, |found, out| {
        issue(&found.issue, locale, out);
        out.pop();
        count("record", found.record, out);
        count("line", found.line, out);
        out.push(b'}');
    });
    out.push(b'}');
    out
}

/// An object with one text in it.
pub fn member(name: &str, text: &str) -> Vec<u8> {
    let mut out = vec![b'{'];
    string(name, &mut out);
    out.push(b':');
    string(text, &mut out);
    out.push(b'}');
    out
}

fn count(name: &str, number: usize, out: &mut Vec<u8>) {
    out.push(b',');
    string(name, out);
    out.push(b':');
    whole(number as i64, out);
}

fn issue(issue: &Issue, locale: Locale, out: &mut Vec<u8>) {
    issues::issue(issue, out);
    // The object of the issue is open again, and that of its fix, which comes last.
    out.pop();
    if let Some(title) = issue.fix_title(locale) {
        out.pop();
        out.extend_from_slice(b",\"title\":");
        string(&title, out);
        out.push(b'}');
    }
    out.extend_from_slice(b",\"message\":");
    string(&issue.message(locale), out);
    out.push(b'}');
}
