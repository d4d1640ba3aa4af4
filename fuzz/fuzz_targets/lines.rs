//! Every text as lines: each record comes out once, as its normal form or as it was, however the text is cut.

#![no_main]

use libfuzzer_sys::fuzz_target;
use quitus::{Kind, Lines, Options, check, check_lines, check_text_lines};

fuzz_target!(|data: &[u8]| {
    let Some((first, text)) = data.split_first() else { return };
    let kind = Kind::ALL[usize::from(*first) % Kind::ALL.len()];
    let options = Options::default();
    let (mut output, mut rejects) = (Vec::new(), Vec::new());
    let report = check_lines(kind, text, &mut output, &mut rejects, &options).expect("memory can be written");
    assert_eq!(report.records, report.valid + report.invalid);

    let (mut expected, mut refused) = (Vec::new(), Vec::new());
    // A byte order mark alone is no record either.
    let blank = |line: &&[u8]| {
        let content = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        content.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r'))
    };
    for line in text.split(|byte| *byte == b'\n').filter(|line| !blank(line)) {
        match check(kind, line, &options).text() {
            Some(normal) => expected.extend_from_slice(&[normal.as_bytes(), b"\n"].concat()),
            None => refused.extend_from_slice(&[line, b"\n"].concat()),
        }
    }
    assert_eq!((&output, &rejects), (&expected, &refused));

    let mut lines = Lines::new(kind, &options);
    let (mut output, mut rejects) = (Vec::new(), Vec::new());
    check_text_lines(&mut lines, text, &mut output, &mut rejects);
    assert_eq!(lines.end(), report);
    assert_eq!((output, rejects), (expected, refused));
});
