//! Every case under `tests/cases` through the native core, and the laws of `docs/architecture.md` on each.

#![allow(clippy::indexing_slicing)]

mod corpus;

use corpus::{Case, Expected};
use quitus::Param;
use quitus::{Code, Issue, Kind, Locale, Options, Report, Severity, check, check_lines, check_value, is_valid};

#[test]
fn cases() {
    let cases = corpus::read();
    let mut failures = Vec::new();
    for case in &cases {
        let mut wrong = verdict(case);
        wrong.extend(laws(case));
        if !wrong.is_empty() {
            failures.push(format!("{}: {}\n    {}", case.file, case.name, wrong.join("\n    ")));
        }
    }
    assert!(failures.is_empty(), "{} of {} cases:\n{}", failures.len(), cases.len(), failures.join("\n"));
    assert!(cases.len() > 400, "only {} cases were found", cases.len());
}

/// Is the report the one that the case asks for?
fn verdict(case: &Case) -> Vec<String> {
    let report = check(case.kind, &case.text, &case.options);
    let mut wrong = Vec::new();
    let found: Vec<Expected> = report.issues().iter().map(|issue| expected(issue, &case.text)).collect();
    let same = found.len() == case.issues.len() && found.iter().zip(&case.issues).all(|(a, b)| a.matches(b));
    if !same {
        wrong.push(format!("issues\n      found    {}", list(&found)));
        wrong.push(format!("  expected {}", list(&case.issues)));
    }
    if let Some(normal) = &case.normal
        && report.text() != Some(normal)
    {
        wrong.push(format!("normal form\n      found    {:?}\n      expected {normal:?}", report.text()));
    }
    let root: Option<serde_json::Value> = report.text().and_then(|text| serde_json::from_str(text).ok());
    for (pointer, value) in &case.normal_at {
        let found = root.as_ref().and_then(|root| root.pointer(pointer));
        if found != Some(value) {
            wrong.push(format!("normal form at {pointer}: {found:?}, expected {value}"));
        }
    }
    wrong
}

fn list(issues: &[Expected]) -> String {
    issues.iter().map(|issue| format!("{issue}")).collect::<Vec<_>>().join("\n               ")
}

fn expected(issue: &Issue, text: &str) -> Expected {
    Expected {
        code: issue.code.as_str().into(),
        severity: issue.severity.as_str().into(),
        pointer: issue.pointer(),
        at: issue.span.and_then(|span| text.get(span.start.byte..span.end.byte)).map(Into::into),
        inner: issue.inner.map(|inner| (inner.line, inner.column)),
        reason: issue.params.iter().find(|(name, _)| *name == "reason").and_then(|(_, reason)| match reason {
            Param::Text(reason) => Some(reason.clone()),
            _ => None,
        }),
    }
}

/// The laws that hold for every payload.
fn laws(case: &Case) -> Vec<String> {
    let report = check(case.kind, &case.text, &case.options);
    let mut broken = Vec::new();
    let mut law = |holds: bool, sentence: &str| {
        if !holds {
            broken.push(format!("law: {sentence}"));
        }
    };
    let has_error = report.issues().iter().any(|issue| issue.severity == Severity::Error);
    law(report.is_ok() != has_error, "a report is ok if and only if it has no error");
    law(is_valid(case.kind, &case.text, &case.options) == report.is_ok(), "is_valid says what check says");
    if let Some(text) = report.text() {
        let again = check(case.kind, text, &case.options);
        law(again.text() == Some(text), "the normal form of a normal form is the same text");
        law(!again.issues().iter().any(is_about_spelling), "a normal form has no warning about spelling");
    }
    let starts: Vec<usize> =
        report.issues().iter().filter_map(|issue| issue.span).map(|span| span.start.byte).collect();
    law(starts.is_sorted(), "issues come in document order");
    let private = private_values(case);
    for issue in report.issues() {
        places(issue, case, &mut law);
        sentences(issue, &private, &mut law);
    }
    fixes(case, &report, &mut law);
    if !case.text.contains('\n') && !case.text.trim_start_matches('\u{FEFF}').trim().is_empty() {
        let counting = Options { max_issues: 0, ..case.options.clone() };
        let (mut output, mut rejects) = (Vec::new(), Vec::new());
        let lines = check_lines(case.kind, case.text.as_bytes(), &mut output, &mut rejects, &counting);
        let counted = lines.is_ok_and(|lines| lines.omitted == report.issues().len());
        law(counted, "findings that nobody reads are counted all the same");
        let normal = report.text().map(|text| format!("{text}\n")).unwrap_or_default();
        law(output == normal.as_bytes(), "a line has the normal form of its text");
        law(rejects.is_empty() == report.is_ok(), "a line is refused when its text is");
    }
    if let Ok(value) = serde_json::from_str::<serde_json::Value>(&case.text)
        && !report.issues().iter().any(|issue| issue.code.as_str().starts_with("json."))
    {
        let other = check_value(case.kind, &value, &case.options);
        let brief = |report: &Report| -> Vec<(Code, Severity, String)> {
            report.issues().iter().map(|issue| (issue.code, issue.severity, issue.pointer())).collect()
        };
        let (mut one, mut two) = (brief(&report), brief(&other));
        one.sort();
        two.sort();
        law(one == two, "a value and its text get the same findings");
        law(other.issues().iter().all(|issue| issue.span.is_none()), "findings about a value have no span");
    }
    broken
}

/// Codes that speak of a spelling which the normal form changes.
fn is_about_spelling(issue: &Issue) -> bool {
    let code = issue.code.as_str();
    let number = |name: &str| match issue.params.get(name) {
        Some(quitus::Param::Number(number)) => *number,
        _ => 0,
    };
    // Parts that the standard does not know are kept, and stay a warning.
    let surplus = code == "vcard.component-count" && number("received") > number("expected");
    issue.severity == Severity::Warning
        && !surplus
        && (code.ends_with("spelling")
            || [
                "date.seconds-missing",
                "date.leap-second",
                "date.precision-lost",
                "date.offset-unknown",
                "date.overlap",
            ]
            .contains(&code)
            || ["json.bom", "number.as-text", "vcard.version", "vcard.charset", "vcard.bare-type"].contains(&code)
            || ["vcard.line-break", "vcard.component-count", "vcard.case", "vcard.encoding"].contains(&code))
}

fn places(issue: &Issue, case: &Case, law: &mut impl FnMut(bool, &str)) {
    let Some(span) = issue.span else {
        law(issue.code == Code::JsonTooLarge, "a finding about a text has a span");
        return;
    };
    let text = case.text.as_str();
    for place in [span.start, span.end] {
        let before = text.get(..place.byte);
        law(before.is_some(), "a span lies between characters");
        let before = before.unwrap_or_default();
        law(place.offset == before.encode_utf16().count(), "offset counts UTF-16 units");
        let broken = before.replace("\r\n", "\n").replace('\r', "\n");
        // A place between CR and LF still belongs to the line of the CR.
        if !(before.ends_with('\r') && text.get(place.byte..).is_some_and(|rest| rest.starts_with('\n'))) {
            law(place.line == broken.matches('\n').count() + 1, "line counts line ends");
            let last = broken.rsplit('\n').next().unwrap_or_default();
            law(place.column == last.encode_utf16().count() + 1, "column counts UTF-16 units");
        }
    }
    law(span.start.byte <= span.end.byte, "a span does not end before it starts");
    if let Some(param) = issue.params.get("received") {
        let quitus::Param::Text(received) = param else { return };
        law(received.chars().count() <= 64, "received is cut at 64 characters");
    }
}

fn sentences(issue: &Issue, private: &[String], law: &mut impl FnMut(bool, &str)) {
    for locale in [Locale::En, Locale::Fr] {
        let message = issue.message(locale);
        law(!message.is_empty(), "every finding has a sentence");
        let quotes_braces = issue.params.iter().any(|(_, param)| format!("{param:?}").contains(['{', '}']));
        law(quotes_braces || !message.contains(['{', '}']), "a sentence leaves no parameter open");
        law(!private.iter().any(|value| message.contains(value)), "a message never repeats what a contact says");
        let told = issue.params.iter().any(|(_, param)| match param {
            Param::Text(text) => private.iter().any(|value| text.contains(value)),
            Param::List(list) => private.iter().any(|value| list.iter().any(|text| text.contains(value))),
            Param::Number(_) => false,
        });
        law(!told, "a parameter never repeats what a contact says");
        law(message.chars().count() < 400, "a sentence is short");
        if issue.fix.is_some() {
            law(issue.fix_title(locale).is_some_and(|title| !title.is_empty()), "every fix has a title");
        }
    }
}

/// Names, numbers and addresses: what stands behind the colons of the contacts' lines, but for the frame.
fn private_values(case: &Case) -> Vec<String> {
    let Ok(value) = serde_json::from_str::<serde_json::Value>(&case.text) else { return Vec::new() };
    let contacts = value["contacts"].as_array().into_iter().flatten().filter_map(|contact| contact.as_str());
    let lines = contacts.flat_map(|contact| contact.split(['\r', '\n']));
    let values = lines.filter_map(|line| line.split_once(':')).filter(|(name, _)| {
        let name = name.to_ascii_uppercase();
        !["BEGIN", "VERSION", "END", "REV", "BDAY"].iter().any(|frame| name.contains(frame))
    });
    values.map(|(_, value)| value.to_owned()).filter(|value| value.chars().count() >= 6).collect()
}

/// What a fix makes has lost that finding.
fn fixes(case: &Case, report: &Report, law: &mut impl FnMut(bool, &str)) {
    let Ok(value) = serde_json::from_str::<serde_json::Value>(&case.text) else { return };
    for issue in report.issues() {
        let Some(fix) = &issue.fix else { continue };
        let mut mended = value.clone();
        for patch in &fix.patch {
            corpus::apply(&mut mended, patch);
        }
        let count = |report: &Report| {
            report.issues().iter().filter(|other| other.code == issue.code && other.path == issue.path).count()
        };
        let after = check_value(case.kind, &mended, &Options { ..case.options.clone() });
        law(count(&after) < count(report), &format!("the fix of {} ends it", issue.code.as_str()));
    }
}

#[test]
fn every_kind_has_cases() {
    let cases = corpus::read();
    for kind in Kind::ALL {
        assert!(cases.iter().any(|case| case.kind == *kind), "{}", kind.id());
    }
}
