//! The size of what a stranger sends is looked at before anything else.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::io::{BufReader, Read, Write};

use proptest::prelude::*;
use quitus::{
    Fixes, Issue, Kind, Lines, Options, check, check_lines, check_text_lines, contact, detect, fix_with, is_valid,
};

fn codes(issues: &[Issue]) -> Vec<&'static str> {
    issues.iter().map(|issue| issue.code.as_str()).collect()
}

#[test]
fn a_text_over_the_limit_is_not_read() {
    let options = Options { max_bytes: 10, ..Options::default() };
    assert_eq!(codes(check(Kind::IntentLog, "{          ", &options).issues()), ["json.too-large"]);
    assert!(codes(check(Kind::IntentLog, "{         ", &options).issues()).contains(&"json.syntax"));
    assert!(!is_valid(Kind::ObapiQuery, "{}         ", &options));
    let mut issues = Vec::new();
    assert_eq!(contact::parse("Pierre Durand", &options, &mut issues), None);
    assert_eq!(codes(&issues), ["json.too-large"]);
    assert_eq!(issues[0].message(quitus::Locale::En), "The text is too large: 13 bytes, where at most 10 are read.");
    issues.clear();
    assert!(contact::parse("P. Durand", &options, &mut issues).is_some());
}

#[test]
fn of_a_long_text_its_start_tells_the_kind() {
    let mut text = String::from("{\"companyId\": 1, \"siteIds\": [1, 2], \"x\": \"");
    text.push_str(&"x".repeat(Options::default().max_bytes));
    assert_eq!(detect(&text)[0].kind, Kind::KareUnplanned);
}

/// A line without end, as long as is asked for.
struct Endless(u64);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = buffer.len().min(usize::try_from(self.0).unwrap());
        buffer.get_mut(..length).unwrap().fill(b'x');
        self.0 -= length as u64;
        Ok(length)
    }
}

/// Counts what is written, and the longest piece of it.
#[derive(Default)]
struct Counted {
    whole: u64,
    longest: usize,
}

impl Write for Counted {
    fn write(&mut self, piece: &[u8]) -> std::io::Result<usize> {
        self.whole += piece.len() as u64;
        self.longest = self.longest.max(piece.len());
        Ok(piece.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_line_without_end_is_handed_on_as_it_is_read() {
    let options = Options { max_bytes: 1000, ..Options::default() };
    let size = 50_000_000;
    let mut rejects = Counted::default();
    let reader = BufReader::with_capacity(4096, Endless(size));
    let report = check_lines(Kind::IntentLog, reader, Vec::new(), &mut rejects, &options).unwrap();
    assert_eq!((report.records, report.invalid, report.lines), (1, 1, 1));
    assert_eq!(report.issues[0].issue.code.as_str(), "json.too-large");
    assert_eq!((rejects.whole, rejects.longest), (size + 1, 4096));
}

/// One thing again and again between a head and a tail.
fn repeated(head: &str, piece: &str, tail: &str, count: usize) -> String {
    [head, &piece.repeat(count), tail].concat()
}

/// Were each of them looked for in all of the text, every one of these would take minutes.
#[test]
fn what_comes_again_and_again_is_looked_for_once() {
    const COUNT: usize = 4_000;
    let options = Options { max_issues: COUNT * 8, ..Options::default() };
    let found = |text: &str, code: &str| {
        let report = check(Kind::IntentLog, text, &options);
        report.issues().iter().filter(|issue| issue.code.as_str() == code).count()
    };
    // Names that mean a field: the first is told where the field is missed.
    let text = repeated("{", "\"referenca\":0,", "\"a\":0}", COUNT);
    assert_eq!(found(&text, "field.unknown"), COUNT);
    assert_eq!(found(&text, "json.duplicate-key"), COUNT - 1);
    let text = repeated("{", "\"Reference\":0,\"Status\":0,", "\"a\":0}", COUNT);
    assert_eq!(found(&text, "field.unknown"), 2 * COUNT - 1);
    // Members of the object around them, of one inside, and both.
    let text = repeated("{\"location\":{", "\"reference\":0,", "\"a\":0}}", COUNT);
    assert!(found(&text, "field.unknown") >= COUNT - 64);
    let text = repeated("{", "\"assetReference\":\"a\",", "\"location\":{}}", COUNT);
    assert_eq!(found(&text, "json.duplicate-key"), COUNT - 1);
    let head = repeated("{\"location\":{", "\"reference\":0,", "\"a\":0}", COUNT);
    let text = repeated(&head, ",\"x\":0", "}", COUNT);
    assert!(found(&text, "field.unknown") >= 2 * COUNT - 64);
    // Letters in another spelling, where the other sign of one never comes.
    let text = repeated("{\"description\":\"", "&amp;", "\"}", 5 * COUNT);
    assert_eq!(found(&text, "text.damaged"), 1);
}

/// A word before a date, or a date in another's clothes, is taken off once more and once more: not without end.
#[test]
fn dates_in_many_clothes_are_read_in_time() {
    for clothes in ["le ", "Le ", "%25", "\"", "jeudi ", "15h "] {
        let text = format!("{{\"eventDate\":{}}}", serde_json::Value::from(clothes.repeat(1 << 20)));
        assert!(!check(Kind::IntentLog, &text, &Options::default()).is_ok());
    }
    // Empty texts and such in two quotes, all on one line.
    for element in ["\"\",", "\"\"a\"\",", "\"\"a "] {
        let text = repeated("{'tags':[", element, "0]}", 1 << 18);
        assert!(!check(Kind::IntentLog, &text, &Options::default()).is_ok());
    }
}

/// Each of thousands of members moves behind the last one of the same object.
#[test]
fn thousands_of_members_move_into_one_object() {
    let members: String = (0..20_000).map(|number| format!("\"reference\":{number},")).collect();
    let head = format!("{{\"location\":{{{members}\"a\":0}}");
    let text = repeated(&head, ",\"x\":0", "}", 20_000);
    let fixed = fix_with(Kind::IntentLog, &text, &Options::default(), Fixes::Unsafe);
    assert!(!fixed.applied.is_empty());
    assert!(fixed.text.len() > text.len() / 2);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_are_the_same_from_a_reader_and_from_memory(
        lines in prop::collection::vec(prop::sample::select(vec![
            "", "{}", "{\"page\":2}", "{\"page\":0}", "          ", "           ", "{\"page\": 2}", "nonsense", "{}\r",
        ]), 0..6),
        end in any::<bool>(),
        max_bytes in 0usize..14,
        capacity in 1usize..20,
    ) {
        let options = Options { max_bytes, ..Options::default() };
        let mut text = lines.join("\n");
        if end {
            text.push('\n');
        }
        let (mut output, mut rejects) = (Vec::new(), Vec::new());
        let reader = BufReader::with_capacity(capacity, text.as_bytes());
        let report = check_lines(Kind::ObapiQuery, reader, &mut output, &mut rejects, &options).unwrap();
        let (mut normal, mut refused) = (Vec::new(), Vec::new());
        let mut lines = Lines::new(Kind::ObapiQuery, &options);
        check_text_lines(&mut lines, text.as_bytes(), &mut normal, &mut refused);
        prop_assert_eq!(report, lines.end());
        prop_assert_eq!((output, rejects), (normal, refused));
    }
}
