//! The verb `check_lines`: newline-delimited JSON, one payload a line.
//!
//! Lines end with LF; a CR before it is JSON white space. Blank lines are no records. Every record
//! comes out: its normal form in one place, or its bytes as they were in the other.

use alloc::vec::Vec;
use core::mem::swap;

use crate::api::check::{Scratch, Source, check_onto};
use crate::findings::{Findings, Level, Severity};
use crate::json::eight::find;
use crate::json::write;
use crate::kinds::Kind;
use crate::options::Options;
use crate::render::{Issue, Path, View, json};
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
    /// What was found, in order; at most [`Options::max_issues`].
    pub issues: Vec<LineIssue>,
    /// How many findings there are beside those; errors are told before warnings and notes.
    pub omitted: usize,
    /// How many lines there were, blank ones included.
    pub lines: usize,
}

/// A check of lines in progress: one line after the other, with the same buffers.
#[derive(Debug)]
pub struct Lines<'o> {
    kind: Kind,
    options: &'o Options,
    scratch: Scratch,
    findings: Findings<'o>,
    /// Errors, and apart from them the rest: when not all can be told, errors go first.
    told: [usize; 2],
    found: usize,
    report: LinesReport,
}

/// Who takes the findings of each line.
pub(crate) trait Tell {
    /// The findings of one record, as many of them as are wanted.
    fn tell(&mut self, record: usize, line: usize, view: &View<'_>);
}

/// Issues as Rust's callers read them.
#[derive(Debug, Default)]
struct Issues(Vec<LineIssue>);

impl Tell for Issues {
    fn tell(&mut self, record: usize, line: usize, view: &View<'_>) {
        self.0.extend(view.issues().into_iter().map(|issue| LineIssue { record, line, issue }));
    }
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
            found: 0,
            report: LinesReport::default(),
        }
    }

    /// Checks one line, given without its LF: its normal form is appended to `output`, or its bytes to `rejects`.
    pub fn line(&mut self, line: &[u8], output: &mut Vec<u8>, rejects: &mut Vec<u8>) {
        let mut issues = Issues(core::mem::take(&mut self.report.issues));
        self.line_to(line, output, rejects, &mut issues);
        self.report.issues = issues.0;
    }

    pub(crate) fn line_to(
        &mut self,
        line: &[u8],
        output: &mut Vec<u8>,
        rejects: &mut Vec<u8>,
        to: &mut impl Tell,
    ) {
        self.report.lines += 1;
        let content = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        if content.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r')) {
            return;
        }
        self.report.records += 1;
        let before = output.len();
        let left = self.told.map(|told| self.options.max_issues.saturating_sub(told));
        let level = if left == [0, 0] { Level::Count } else { Level::Full };
        self.findings.start_over(level, left, usize::MAX);
        swap(output, &mut self.scratch.buffers.out);
        let target = Target::Value(self.kind.shape());
        let Lines { options, scratch, findings, .. } = self;
        let checked = check_onto(target, line, options, Source::Text, scratch, findings);
        swap(output, &mut self.scratch.buffers.out);
        if checked.ok {
            self.report.valid += 1;
            output.push(b'\n');
        } else {
            self.report.invalid += 1;
            output.truncate(before);
            rejects.extend_from_slice(line);
            rejects.push(b'\n');
        }
        let count = self.findings.count();
        if count == 0 {
            return;
        }
        self.found += count;
        let kept = self.findings.kept();
        if kept != [0, 0] {
            let base = Path::default();
            to.tell(self.report.records, self.report.lines, &checked.view(&self.scratch.nodes, &self.findings, &base));
            self.told = core::array::from_fn(|of| self.told.get(of).unwrap_or(&0) + kept.get(of).unwrap_or(&0));
        }
    }

    /// What was found.
    pub fn end(mut self) -> LinesReport {
        let most = self.options.max_issues;
        let errors = self.told.first().copied().unwrap_or_default();
        let mut others = most.saturating_sub(errors);
        self.report.issues.retain(|found| {
            let told = found.issue.severity == Severity::Error || others > 0;
            others -= usize::from(told && found.issue.severity != Severity::Error);
            told
        });
        self.report.omitted = self.found - self.report.issues.len();
        self.report
    }
}

/// Checks all lines of a text that is in memory.
pub fn check_text_lines(lines: &mut Lines<'_>, text: &[u8], output: &mut Vec<u8>, rejects: &mut Vec<u8>) {
    let mut rest = text.strip_suffix(b"\n").unwrap_or(text);
    if text.is_empty() {
        return;
    }
    loop {
        let Some(end) = find(rest, b'\n') else {
            return lines.line(rest, output, rejects);
        };
        let (line, behind) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        lines.line(line, output, rejects);
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
    let mut lines = Lines::new(kind, options);
    let (mut line, mut good, mut bad) = (Vec::new(), Vec::new(), Vec::new());
    while reader.read_until(b'\n', &mut line)? > 0 {
        lines.line(line.strip_suffix(b"\n").unwrap_or(&line), &mut good, &mut bad);
        output.write_all(&good)?;
        rejects.write_all(&bad)?;
        line.clear();
        good.clear();
        bad.clear();
    }
    Ok(lines.end())
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
