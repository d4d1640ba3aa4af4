//! The verb `check_lines`: newline-delimited JSON, one payload a line.
//!
//! Lines end with LF; a CR before it is JSON white space. Blank lines are no records. Every record
//! comes out: its normal form in one place, or its bytes as they were in the other. A line that is too long is
//! not even looked at, and not kept in memory where it can be handed on as it is read.

use alloc::vec::Vec;
use core::mem::swap;

use crate::check::{Source, Work, append, too_large};
use crate::json::eight::find;
use crate::json::write;
use crate::kinds::Kind;
use crate::options::Options;
use crate::report::{Issue, write as reports};
use crate::shape::Spot;

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
    /// How many findings came after those.
    pub omitted: usize,
    /// How many lines there were, blank ones included.
    pub lines: usize,
}

/// A check of lines in progress: one line after the other, with the same buffers.
#[derive(Debug)]
pub struct Lines<'o> {
    kind: Kind,
    options: &'o Options,
    work: Work,
    report: LinesReport,
}

impl<'o> Lines<'o> {
    /// Starts before the first line.
    pub fn new(kind: Kind, options: &'o Options) -> Self {
        Lines { kind, options, work: Work::default(), report: LinesReport::default() }
    }

    /// Starts with buffers that an earlier check has warmed.
    pub fn resume(kind: Kind, options: &'o Options, work: Work) -> Self {
        Lines { work, ..Lines::new(kind, options) }
    }

    /// Checks one line, given without its LF: its normal form is appended to `output`, or its bytes to `rejects`.
    pub fn line(&mut self, line: &[u8], output: &mut Vec<u8>, rejects: &mut Vec<u8>) {
        if let Some(issue) = too_large(line.len(), self.options, Source::Text) {
            rejects.extend_from_slice(line);
            rejects.push(b'\n');
            return self.refuse(issue);
        }
        self.report.lines += 1;
        let content = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        if content.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r')) {
            return;
        }
        self.report.records += 1;
        let before = output.len();
        self.work.manner.counting = self.report.issues.len() >= self.options.max_issues;
        swap(output, &mut self.work.buffers.out);
        let ok = append(Spot::Value(self.kind.shape()), line, self.options, Source::Text, &mut self.work);
        swap(output, &mut self.work.buffers.out);
        if ok {
            self.report.valid += 1;
            output.push(b'\n');
        } else {
            self.report.invalid += 1;
            output.truncate(before);
            rejects.extend_from_slice(line);
            rejects.push(b'\n');
        }
        self.report.omitted += core::mem::take(&mut self.work.buffers.untold);
        self.keep_issues();
    }

    /// Takes note of a line that is too long to be looked at.
    fn refuse(&mut self, issue: Issue) {
        self.report.lines += 1;
        self.report.records += 1;
        self.report.invalid += 1;
        self.work.buffers.issues.clear();
        self.work.buffers.issues.push(issue);
        self.keep_issues();
    }

    fn keep_issues(&mut self) {
        for issue in self.work.buffers.issues.drain(..) {
            if self.report.issues.len() < self.options.max_issues {
                self.report.issues.push(LineIssue { record: self.report.records, line: self.report.lines, issue });
            } else {
                self.report.omitted += 1;
            }
        }
    }

    /// What was found, and the buffers for the next check.
    pub fn end(mut self) -> (LinesReport, Work) {
        self.work.manner.counting = false;
        (self.report, self.work)
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
    use std::io::{BufRead, Read};

    let mut lines = Lines::new(kind, options);
    let (mut line, mut good, mut bad) = (Vec::new(), Vec::new(), Vec::new());
    let most = options.max_bytes.min(u32::MAX as usize);
    // One byte more tells a line that is too long from one that just fits; an LF is no part of it.
    while (&mut reader).take(most as u64 + 1).read_until(b'\n', &mut line)? > 0 {
        if line.len() > most && !line.ends_with(b"\n") {
            rejects.write_all(&line)?;
            let size = line.len() + pass(&mut reader, &mut rejects)?;
            if let Some(issue) = too_large(size, options, Source::Text) {
                lines.refuse(issue);
            }
        } else {
            lines.line(line.strip_suffix(b"\n").unwrap_or(&line), &mut good, &mut bad);
            output.write_all(&good)?;
            rejects.write_all(&bad)?;
        }
        line.clear();
        good.clear();
        bad.clear();
    }
    Ok(lines.end().0)
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
        reports::list(&self.issues, out, |found, out| {
            reports::issue(&found.issue, out);
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
