//! The verb `check_lines`: newline-delimited JSON, one payload a line.
//!
//! Lines end with LF; a CR before it is JSON white space. Blank lines are no records. Every record
//! comes out: its normal form in one place, or its bytes as they were in the other. A line that is too long is
//! not even looked at, and not kept in memory where it can be handed on as it is read.

use alloc::vec::Vec;
use core::mem::swap;

#[cfg(feature = "std")]
use crate::api::check::is_too_large;
use crate::api::check::{Checked, Scratch, Source, check_onto};
use crate::findings::{Findings, Level, Severity};
use crate::json::swar::find;
use crate::json::write;
use crate::kinds::Kind;
use crate::options::Options;
use crate::render::{Issue, Path, Tell, View, json};
use crate::shape::Target;

/// What was found in one record.
#[derive(Debug, Clone, PartialEq)]
pub struct LineIssue {
    /// Which record, from 1.
    pub record: usize,
    /// Which line, from 1.
    pub line: usize,
    /// What was found; its span counts from the start of that line.
    pub issue: Issue,
}

/// What a check says of all records together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinesReport {
    /// How many records there were.
    pub records: usize,
    /// How many of them have a normal form.
    pub valid: usize,
    /// How many were refused.
    pub invalid: usize,
    /// What was found, in order; at most [`Options::max_issues`], errors before warnings and notes.
    pub issues: Vec<LineIssue>,
    /// How many findings there are beside those.
    pub omitted: usize,
    /// How many lines there were, blank ones included.
    pub lines: usize,
}

impl Tell for Vec<LineIssue> {
    fn tell(&mut self, record: usize, line: usize, view: &View<'_>) {
        self.extend(view.issues().into_iter().map(|issue| LineIssue { record, line, issue }));
    }
}

/// A check of lines in progress: one line after the other, with the same buffers.
#[derive(Debug)]
pub struct Lines<'o> {
    kind: Kind,
    options: &'o Options,
    scratch: Scratch,
    findings: Findings<'o>,
    /// How many errors, and how many other findings, have been handed over: when not all can be told, errors go first.
    told: [usize; 2],
    counts: Counts,
    issues: Vec<LineIssue>,
}

/// How many there were so far.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    records: usize,
    valid: usize,
    invalid: usize,
    lines: usize,
    findings: usize,
}

impl<'o> Lines<'o> {
    /// Starts before the first line.
    pub fn new(kind: Kind, options: &'o Options) -> Self {
        Lines {
            kind,
            options,
            scratch: Scratch::default(),
            findings: options.findings(),
            told: [0; 2],
            counts: Counts::default(),
            issues: Vec::new(),
        }
    }

    /// Checks one line, given without its LF: its normal form is appended to `output`, or its bytes to `rejects`.
    pub fn line(&mut self, line: &[u8], output: &mut Vec<u8>, rejects: &mut Vec<u8>) {
        let mut issues = core::mem::take(&mut self.issues);
        self.line_to(line, output, rejects, &mut issues);
        self.issues = issues;
    }

    pub(crate) fn line_to(&mut self, line: &[u8], output: &mut Vec<u8>, rejects: &mut Vec<u8>, to: &mut dyn Tell) {
        self.counts.lines += 1;
        let content = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        let is_blank = || content.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
        if line.len() <= self.options.most_bytes() && is_blank() {
            return;
        }
        let before = output.len();
        self.begin();
        swap(output, &mut self.scratch.buffers.out);
        let Lines { kind, options, scratch, findings, .. } = self;
        let checked = check_onto(Target::Value(kind.shape()), line, options, Source::Text, scratch, findings);
        swap(output, &mut self.scratch.buffers.out);
        if checked.ok {
            output.push(b'\n');
        } else {
            output.truncate(before);
            rejects.extend_from_slice(line);
            rejects.push(b'\n');
        }
        self.end_record(&checked, to);
    }

    /// Before a record.
    #[inline(always)]
    fn begin(&mut self) {
        self.counts.records += 1;
        let Options { max_issues, max_others, .. } = *self.options;
        let [errors, others] = self.told;
        let left = [max_issues.saturating_sub(errors), max_issues.min(max_others).saturating_sub(others)];
        let level = if left == [0, 0] { Level::Count } else { Level::Full };
        self.findings.start_over(level, left, usize::MAX);
    }

    /// Behind a record.
    #[inline(always)]
    fn end_record(&mut self, checked: &Checked<'_>, to: &mut dyn Tell) {
        if checked.ok {
            self.counts.valid += 1;
        } else {
            self.counts.invalid += 1;
        }
        if self.findings.count() > 0 {
            self.hand_over(checked, to);
        }
    }

    #[cold]
    #[inline(never)]
    fn hand_over(&mut self, checked: &Checked<'_>, to: &mut dyn Tell) {
        self.counts.findings += self.findings.count();
        let [errors, others] = self.findings.kept();
        if errors + others > 0 {
            let base = Path::default();
            let view = checked.view(&self.scratch.nodes, &self.findings, &base);
            to.tell(self.counts.records, self.counts.lines, &view);
            let [told_errors, told_others] = self.told;
            self.told = [told_errors + errors, told_others + others];
        }
    }

    /// Takes note of a line of so many bytes, which is too long to be looked at.
    #[cfg(feature = "std")]
    fn refuse(&mut self, size: usize) {
        self.counts.lines += 1;
        self.begin();
        is_too_large(size, self.options, Source::Text, &mut self.findings);
        let mut issues = core::mem::take(&mut self.issues);
        self.end_record(&Checked::refused(), &mut issues);
        self.issues = issues;
    }

    /// How many of the findings that are no errors are told in the end.
    fn others(&self) -> usize {
        let [errors, others] = self.told;
        self.options.max_issues.saturating_sub(errors).min(others)
    }

    /// How many there were so far: records, valid and invalid ones, lines, findings; and [`others`](Self::others).
    #[cfg(feature = "module")]
    pub(crate) fn totals(&self) -> [usize; 6] {
        let Counts { records, valid, invalid, lines, findings } = self.counts;
        [records, valid, invalid, lines, findings, self.others()]
    }

    /// What was found.
    pub fn end(mut self) -> LinesReport {
        let Counts { records, valid, invalid, lines, findings } = self.counts;
        let mut left = self.others();
        self.issues.retain(|found| {
            let error = found.issue.severity == Severity::Error;
            let told = error || left > 0;
            left -= usize::from(told && !error);
            told
        });
        let issues = self.issues;
        LinesReport { records, valid, invalid, omitted: findings - issues.len(), issues, lines }
    }
}

/// Checks all lines of a text that is in memory.
pub fn check_text_lines(lines: &mut Lines<'_>, text: &[u8], output: &mut Vec<u8>, rejects: &mut Vec<u8>) {
    each_line(text, &mut |line| lines.line(line, output, rejects));
}

/// Cuts a text at its LFs.
pub(crate) fn each_line(text: &[u8], each: &mut dyn FnMut(&[u8])) {
    let mut rest = text.strip_suffix(b"\n").unwrap_or(text);
    if text.is_empty() {
        return;
    }
    loop {
        let Some(end) = find(rest, b'\n') else { return each(rest) };
        let (line, behind) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        each(line);
        rest = behind.get(1..).unwrap_or_default();
    }
}

/// Checks newline-delimited JSON as it is read, one line at a time: memory stays flat.
///
/// Normal forms go to `output`, refused lines to `rejects`, each ended by LF.
///
/// ```
/// use quitus::{Kind, Options, check_lines};
///
/// let input = b"{\"page\":2}\n\n{\"page\":0}\n";
/// let (mut output, mut rejects) = (Vec::new(), Vec::new());
/// let report = check_lines(Kind::ObapiQuery, &input[..], &mut output, &mut rejects, &Options::default())?;
/// assert_eq!((report.records, report.valid, report.invalid), (2, 1, 1));
/// assert_eq!(output, b"{\"page\":2}\n");
/// assert_eq!(rejects, b"{\"page\":0}\n");
/// assert_eq!(report.issues[0].line, 3);
/// # Ok::<(), std::io::Error>(())
/// ```
#[cfg(feature = "std")]
pub fn check_lines(
    kind: Kind,
    mut reader: impl std::io::BufRead,
    mut output: impl std::io::Write,
    mut rejects: impl std::io::Write,
    options: &Options,
) -> std::io::Result<LinesReport> {
    use std::io::{BufRead, Read};

    let mut lines = Lines::new(kind, options);
    let (mut line, mut good, mut bad) = (Vec::new(), Vec::new(), Vec::new());
    let most = options.most_bytes();
    // One byte more tells a line that is too long from one that just fits; an LF is no part of it.
    while (&mut reader).take(most as u64 + 1).read_until(b'\n', &mut line)? > 0 {
        if line.len() > most && !line.ends_with(b"\n") {
            rejects.write_all(&line)?;
            let size = line.len() + pass(&mut reader, &mut rejects)?;
            lines.refuse(size);
        } else {
            lines.line(line.strip_suffix(b"\n").unwrap_or(&line), &mut good, &mut bad);
            output.write_all(&good)?;
            rejects.write_all(&bad)?;
        }
        line.clear();
        good.clear();
        bad.clear();
    }
    Ok(lines.end())
}

/// Hands the rest of a line on as it is read, ended by LF; its length.
#[cfg(feature = "std")]
fn pass(reader: &mut impl std::io::BufRead, rejects: &mut impl std::io::Write) -> std::io::Result<usize> {
    let mut size = 0;
    loop {
        let piece = reader.fill_buf()?;
        let end = find(piece, b'\n');
        let length = end.unwrap_or(piece.len());
        rejects.write_all(piece.get(..length).unwrap_or_default())?;
        size += length;
        let ended = end.is_some() || piece.is_empty();
        reader.consume(length + usize::from(end.is_some()));
        if ended {
            rejects.write_all(b"\n")?;
            return Ok(size);
        }
    }
}

impl LinesReport {
    /// Writes `{"records","valid","invalid","omitted","lines","issues":[…]}`; each issue also has `record` and `line`.
    pub fn write(&self, out: &mut Vec<u8>) {
        let counts = [
            ("records", self.records),
            ("valid", self.valid),
            ("invalid", self.invalid),
            ("omitted", self.omitted),
            ("lines", self.lines),
        ];
        out.push(b'{');
        for (name, count) in counts {
            write::string(name, out);
            out.push(b':');
            write::whole(count as i64, out);
            out.push(b',');
        }
        out.extend_from_slice(b"\"issues\":");
        json::list(&self.issues, out, |found, out| {
            json::issue(&found.issue, out);
            // The object of the issue is open again for two more members.
            out.pop();
            out.extend_from_slice(b",\"record\":");
            write::whole(found.record as i64, out);
            out.extend_from_slice(b",\"line\":");
            write::whole(found.line as i64, out);
            out.push(b'}');
        });
        out.push(b'}');
    }
}
