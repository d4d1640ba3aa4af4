//! Every text, for every kind: a check ends, its normal form is its own, its findings have places, a fix loses nothing.

#![no_main]

use libfuzzer_sys::fuzz_target;
use quitus::{Code, Kind, Options, Severity, build, check, detect, fix, is_valid};

fuzz_target!(|data: &[u8]| {
    let Some((first, text)) = data.split_first() else { return };
    let kind = Kind::ALL[usize::from(*first) % Kind::ALL.len()];
    let options = Options::default();
    let report = check(kind, text, &options);
    let has_error = report.issues().iter().any(|issue| issue.severity == Severity::Error);
    assert_eq!(report.is_ok(), !has_error);
    assert_eq!(is_valid(kind, text, &options), report.is_ok());
    if let Some(normal) = report.text() {
        let again = check(kind, normal, &options);
        assert_eq!(again.text(), Some(normal));
    }
    assert!(report.issues().is_sorted_by_key(|issue| issue.span.map(|span| span.start.byte)));
    for span in report.issues().iter().filter_map(|issue| issue.span) {
        assert!(span.start.byte <= span.end.byte && span.end.byte <= text.len());
        assert!(span.start.offset <= span.end.offset && span.start.line <= span.end.line);
    }
    if let Some(built) = build(kind, text, &options).and_then(|report| report.text().map(String::from)) {
        assert_eq!(check(kind, &built, &options).text(), Some(built.as_str()));
    }
    detect(text);
    let Ok(text) = std::str::from_utf8(text) else { return };
    let fixed = fix(kind, text, &options);
    // A safe fix keeps a good payload good; each does on its own, too, or it would have been taken back.
    assert!(!report.is_ok() || fixed.report.is_ok());
    let is_left = fixed.report.issues().iter().any(|issue| issue.fix.as_ref().is_some_and(|fix| fix.safe));
    assert!(!report.is_ok() || !is_left);
    // What could be read before can be read afterwards.
    let broken = |text: &str| check(kind, text, &options).issues().iter().any(|issue| issue.code == Code::JsonSyntax);
    assert!(broken(text) || !broken(&fixed.text));
});
