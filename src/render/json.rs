//! Issues as JSON, for every host that is not Rust.

#[cfg(feature = "module")]
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Fix, Issue, Param, Params, Position, Segment};
use crate::json::write::{string, whole};

/// Writes an array of issues: code, severity, path, pointer, params, and what there is of span, inner and fix.
pub fn issues(issues: &[Issue], out: &mut Vec<u8>) {
    list(issues, out, issue);
}

/// The same, each fix once: `true` stands for that of the issue before, among those that have one.
#[cfg(feature = "module")]
pub fn issues_with_fixes_once(issues: &[Issue], out: &mut Vec<u8>) {
    let mut last = None;
    out.push(b'[');
    for (index, issue) in issues.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        let again = issue.fix.as_ref().is_some_and(|fix| last.is_some_and(|last| Arc::ptr_eq(last, fix)));
        last = issue.fix.as_ref().or(last);
        issue_to(issue, again, out);
    }
    out.push(b']');
}

/// Writes one issue. Sentences are the host's: they follow from code and parameters.
pub fn issue(issue: &Issue, out: &mut Vec<u8>) {
    issue_to(issue, false, out);
}

/// `again` says that its fix is that of the issue before.
fn issue_to(issue: &Issue, again: bool, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"code\":\"");
    out.extend_from_slice(issue.code.as_str().as_bytes());
    out.extend_from_slice(b"\",\"severity\":\"");
    out.extend_from_slice(issue.severity.as_str().as_bytes());
    out.extend_from_slice(b"\",\"path\":");
    list(&issue.path.0, out, |segment, out| match segment {
        Segment::Key(key) => string(key, out),
        Segment::Index(index) => whole(*index as i64, out),
    });
    out.extend_from_slice(b",\"pointer\":");
    string(&issue.pointer(), out);
    out.extend_from_slice(b",\"params\":");
    params(&issue.params, out);
    if let Some(span) = &issue.span {
        out.extend_from_slice(b",\"span\":{\"start\":");
        position(&span.start, out);
        out.extend_from_slice(b",\"end\":");
        position(&span.end, out);
        out.push(b'}');
    }
    if let Some(inner) = &issue.inner {
        out.extend_from_slice(b",\"inner\":{\"line\":");
        whole(inner.line as i64, out);
        out.extend_from_slice(b",\"column\":");
        whole(inner.column as i64, out);
        out.push(b'}');
    }
    if let Some(mend) = &issue.fix {
        out.extend_from_slice(b",\"fix\":");
        if again {
            out.extend_from_slice(b"true");
        } else {
            fix(mend, out);
        }
    }
    out.push(b'}');
}

fn params(params: &Params, out: &mut Vec<u8>) {
    out.push(b'{');
    for (index, (name, param)) in params.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        string(name, out);
        out.push(b':');
        match param {
            Param::Text(text) => string(text, out),
            Param::Number(number) => whole(*number, out),
            Param::List(texts) => list(texts, out, |text, out| string(text, out)),
        }
    }
    out.push(b'}');
}

fn position(position: &Position, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"offset\":");
    whole(position.offset as i64, out);
    out.extend_from_slice(b",\"line\":");
    whole(position.line as i64, out);
    out.extend_from_slice(b",\"column\":");
    whole(position.column as i64, out);
    out.push(b'}');
}

fn fix(fix: &Fix, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"safe\":");
    out.extend_from_slice(if fix.safe { b"true" } else { b"false" });
    out.extend_from_slice(b",\"patch\":");
    list(&fix.patch, out, |patch, out| {
        out.extend_from_slice(b"{\"op\":\"");
        out.extend_from_slice(patch.op.as_str().as_bytes());
        out.extend_from_slice(b"\",\"path\":");
        string(&patch.path.pointer(), out);
        if let Some(value) = &patch.value {
            out.extend_from_slice(b",\"value\":");
            out.extend_from_slice(value.as_bytes());
        }
        out.push(b'}');
    });
    if !fix.edits.is_empty() {
        out.extend_from_slice(b",\"edits\":");
        list(&fix.edits, out, |edit, out| {
            out.extend_from_slice(b"{\"start\":");
            whole(edit.units.start as i64, out);
            out.extend_from_slice(b",\"end\":");
            whole(edit.units.end as i64, out);
            out.extend_from_slice(b",\"text\":");
            string(&edit.text, out);
            out.push(b'}');
        });
    }
    out.push(b'}');
}

/// Writes an array.
pub fn list<T>(items: &[T], out: &mut Vec<u8>, write: impl Fn(&T, &mut Vec<u8>)) {
    list_of(items.len(), out, &|index, out| {
        if let Some(item) = items.get(index) {
            write(item, out);
        }
    });
}

fn list_of(count: usize, out: &mut Vec<u8>, write: &dyn Fn(usize, &mut Vec<u8>)) {
    out.push(b'[');
    for index in 0..count {
        if index > 0 {
            out.push(b',');
        }
        write(index, out);
    }
    out.push(b']');
}
