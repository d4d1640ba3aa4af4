//! `Serialize` for issues: the same members as in JavaScript, sentences in English.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use crate::findings::Locale;

use super::{Code, Edit, Fix, Inner, Issue, Param, Params, Patch, Path, Position, Segment, Severity, Span};

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

impl Serialize for Segment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Segment::Key(key) => serializer.serialize_str(key),
            Segment::Index(index) => serializer.serialize_u64(*index as u64),
        }
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Param::Text(text) => serializer.serialize_str(text),
            Param::Number(number) => serializer.serialize_i64(*number),
            Param::List(texts) => serializer.collect_seq(texts),
        }
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut place = serializer.serialize_struct("Position", 3)?;
        place.serialize_field("offset", &self.offset)?;
        place.serialize_field("line", &self.line)?;
        place.serialize_field("column", &self.column)?;
        place.end()
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut span = serializer.serialize_struct("Span", 2)?;
        span.serialize_field("start", &self.start)?;
        span.serialize_field("end", &self.end)?;
        span.end()
    }
}

impl Serialize for Inner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut inner = serializer.serialize_struct("Inner", 2)?;
        inner.serialize_field("line", &self.line)?;
        inner.serialize_field("column", &self.column)?;
        inner.end()
    }
}

impl Serialize for Patch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut patch = serializer.serialize_map(None)?;
        patch.serialize_entry("op", self.op.as_str())?;
        patch.serialize_entry("path", &self.path.pointer())?;
        if let Some(json) = &self.value {
            let value: serde_json::Value = serde_json::from_str(json).map_err(serde::ser::Error::custom)?;
            patch.serialize_entry("value", &value)?;
        }
        patch.end()
    }
}

impl Serialize for Edit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut edit = serializer.serialize_struct("Edit", 3)?;
        edit.serialize_field("start", &self.units.start)?;
        edit.serialize_field("end", &self.units.end)?;
        edit.serialize_field("text", &self.text)?;
        edit.end()
    }
}

impl Serialize for Issue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut issue = serializer.serialize_map(None)?;
        issue.serialize_entry("code", &self.code)?;
        issue.serialize_entry("severity", &self.severity)?;
        issue.serialize_entry("path", &self.path)?;
        issue.serialize_entry("pointer", &self.pointer())?;
        issue.serialize_entry("message", &self.message(Locale::En))?;
        issue.serialize_entry("params", &self.params)?;
        if let Some(span) = &self.span {
            issue.serialize_entry("span", span)?;
        }
        if let Some(inner) = &self.inner {
            issue.serialize_entry("inner", inner)?;
        }
        if let Some(fix) = &self.fix {
            issue.serialize_entry("fix", &Titled { fix, title: self.fix_title(Locale::En).unwrap_or_default() })?;
        }
        issue.end()
    }
}

struct Titled<'f> {
    fix: &'f Fix,
    title: alloc::string::String,
}

impl Serialize for Titled<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fix = serializer.serialize_struct("Fix", 4)?;
        fix.serialize_field("title", &self.title)?;
        fix.serialize_field("safe", &self.fix.safe)?;
        fix.serialize_field("patch", &self.fix.patch)?;
        if !self.fix.edits.is_empty() {
            fix.serialize_field("edits", &self.fix.edits)?;
        }
        fix.end()
    }
}
