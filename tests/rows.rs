//! `check rows` says of each row what `check` says of its text.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[allow(dead_code)]
mod corpus;

use quitus::rows::{Column, check_rows};
use quitus::{Code, Kind, Options, Severity, check};

/// A column as `docs/module.md` lays it out; its offsets begin somewhere.
fn column(rows: &[Option<&[u8]>], begin: i32) -> Vec<u8> {
    let has_null = rows.contains(&None);
    let validity = rows
        .chunks(8)
        .map(|eight| eight.iter().enumerate().fold(0_u8, |bits, (at, row)| bits | u8::from(row.is_some()) << at));
    let validity: Vec<u8> = if has_null { validity.collect() } else { Vec::new() };
    let mut out = Vec::new();
    out.extend((rows.len() as u32).to_le_bytes());
    out.extend((validity.len() as u32).to_le_bytes());
    let mut end = begin;
    out.extend(end.to_le_bytes());
    for row in rows {
        end += row.unwrap_or_default().len() as i32;
        out.extend(end.to_le_bytes());
    }
    out.extend(validity);
    rows.iter().flatten().for_each(|row| out.extend_from_slice(row));
    out
}

/// Of each row its normal form and what was found.
type Answers = Vec<(Option<Vec<u8>>, Vec<(Code, Severity)>)>;

fn asked(kind: Kind, rows: &[Option<&[u8]>], options: &Options) -> Answers {
    let bytes = column(rows, 7);
    let answer = check_rows(kind, &Column::read(&bytes).unwrap(), options);
    let (offsets, validity) = answer.places.split_at(4 * (rows.len() + 1));
    assert_eq!(validity.len(), rows.len().div_ceil(8));
    let number = |bytes: &[u8]| u32::from_le_bytes(bytes.try_into().unwrap()) as usize;
    let end = |row: usize| number(&offsets[4 * row..][..4]);
    assert_eq!(end(rows.len()), answer.texts.len());
    let mut answers: Answers = (0..rows.len())
        .map(|row| {
            let text = &answer.texts[end(row)..end(row + 1)];
            let is_there = validity[row / 8] >> (row % 8) & 1 == 1;
            assert!(is_there || text.is_empty());
            (is_there.then(|| text.to_vec()), Vec::new())
        })
        .collect();
    for pair in answer.findings.chunks_exact(8) {
        let (row, what) = (number(&pair[..4]), number(&pair[4..]));
        let severity = [Severity::Note, Severity::Warning, Severity::Error][what >> 8];
        answers[row].1.push((Code::ALL[what & 255], severity));
    }
    answers
}

fn wanted(kind: Kind, rows: &[Option<&[u8]>], options: &Options) -> Answers {
    let row = |row: &Option<&[u8]>| {
        let Some(text) = row else { return (None, Vec::new()) };
        let report = check(kind, text, options);
        let found = report.issues().iter().map(|issue| (issue.code, issue.severity)).collect();
        (report.text().map(|text| text.as_bytes().to_vec()), found)
    };
    rows.iter().map(row).collect()
}

fn agree(kind: Kind, rows: &[Option<&[u8]>], options: &Options) {
    for (row, (found, expected)) in asked(kind, rows, options).into_iter().zip(wanted(kind, rows, options)).enumerate()
    {
        let text = String::from_utf8_lossy(rows[row].unwrap_or_default());
        assert_eq!(found, expected, "{}: {}", kind.id(), text.chars().take(2000).collect::<String>());
    }
}

#[test]
fn every_case() {
    let cases = corpus::read();
    assert!(cases.len() > 400);
    for case in &cases {
        let text = case.text.as_bytes();
        agree(case.kind, &[Some(text), None, Some(b"{}"), Some(text)], &case.options);
    }
}

#[test]
fn every_case_with_a_byte_changed() {
    let mut seed = 1_u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below.max(1)
    };
    for case in corpus::read().iter().filter(|case| (1..4000).contains(&case.text.len())) {
        let mutated: Vec<Vec<u8>> = (0..9)
            .map(|_| {
                let mut bytes = case.text.clone().into_bytes();
                let at = random(bytes.len());
                match random(4) {
                    0 => drop(bytes.remove(at)),
                    1 => bytes.insert(at, b"\"{}[],:\\\n0e "[random(12)]),
                    2 => bytes[at] = random(256) as u8,
                    _ => bytes.truncate(at),
                }
                bytes
            })
            .collect();
        let rows: Vec<Option<&[u8]>> = mutated.iter().map(|bytes| Some(bytes.as_slice())).collect();
        agree(case.kind, &rows, &case.options);
    }
}

#[test]
fn rows_that_no_line_can_hold() {
    let long = [b" ".repeat(99), b"{\"page\":1}".to_vec()].concat();
    let options = Options { max_bytes: 80, ..Options::default() };
    let rows: [Option<&[u8]>; 11] = [
        None,
        Some(b""),
        Some(b"{\n\"page\":\n2}\n"),
        Some(b" \t"),
        Some(b"\xEF\xBB\xBF"),
        Some(b"{\"page\":1,\"status\":\"\xFF\"}"),
        Some(b"\xFF\xFE"),
        Some(&long),
        None,
        Some(b"{\"page\":0,\"status\":\"Done\",\"page\":\"x\"}"),
        Some(b"{\"page\":3}"),
    ];
    agree(Kind::ObapiQuery, &rows, &options);
    let answers = asked(Kind::ObapiQuery, &rows, &options);
    assert_eq!(answers[0], (None, Vec::new()));
    assert_eq!(answers[2].0.as_deref(), Some(&b"{\"page\":2}"[..]));
    assert_eq!(answers[7], (None, vec![(Code::JsonTooLarge, Severity::Error)]));
    assert_eq!(answers[10].0.as_deref(), Some(&b"{\"page\":3}"[..]));
}

#[test]
fn findings_beyond_the_most_that_are_told() {
    let text = br#"{"page":"1","status":"Done","per_page":0}"#;
    for max_issues in 0..4 {
        let options = Options { max_issues, ..Options::default() };
        agree(Kind::ObapiQuery, &[Some(text), Some(text)], &options);
    }
}

#[test]
fn an_empty_column() {
    assert!(asked(Kind::IntentLog, &[], &Options::default()).is_empty());
}

#[test]
fn what_is_no_column() {
    let good = column(&[Some(b"{}"), None], 0);
    assert!(Column::read(&good).is_some());
    for length in 0..good.len() {
        assert!(Column::read(&good[..length]).is_none(), "{length}");
    }
    let with = |at: usize, number: i32| {
        let mut bytes = good.clone();
        bytes[at..at + 4].copy_from_slice(&number.to_le_bytes());
        Column::read(&bytes).is_some()
    };
    // More rows than there are, validity of another size, offsets that go backwards or too far.
    for (at, number) in [(0, 3), (0, -1), (4, 2), (4, -1), (8, 1 << 30), (12, 3), (12, -1), (16, 1), (16, i32::MAX)] {
        assert!(!with(at, number), "{number} at {at}");
    }
    assert!(!with(8, i32::MIN));
}
