//! Checks payloads in the broker: a Redpanda data transform.
//!
//! A record that is valid goes to the first output topic in normal form, with key and headers as they were. Any other goes
//! to the second one, byte for byte, with a header more: `quitus-codes`, the codes of its errors, each once, joined by
//! commas. A record without a value (a tombstone) goes to the first topic as it is.
//! So every record comes out once, and the same record always in the same way: the present is the record's own timestamp.
//!
//! `QUITUS_KIND` names the kind, `QUITUS_OPTIONS` is a JSON object of options as for the bare module; both are set when the
//! transform is deployed, and a mistake in them stops it before the first record.

use std::env;
use std::error::Error;

use quitus::options::read::{all_known, read};
use quitus::{Kind, Options, Report, Severity, check};
use redpanda_transform_sdk::{
    BorrowedHeader, BorrowedRecord, RecordWriter, WriteError, WriteEvent, WriteOptions, on_record_written,
};

/// What is set when the transform is deployed.
struct Transform {
    kind: Kind,
    options: Options,
    refused: String,
}

impl Transform {
    fn deployed() -> Result<Self, Box<dyn Error>> {
        let kind = env::var("QUITUS_KIND").map_err(|error| format!("QUITUS_KIND: {error}"))?;
        let kind = Kind::parse(&kind).ok_or_else(|| format!("QUITUS_KIND: unknown kind {kind}"))?;
        let given = env::var("QUITUS_OPTIONS").unwrap_or_default();
        let (options, _) = read(&given, "", &mut Vec::new()).map_err(|error| format!("QUITUS_OPTIONS: {error}"))?;
        all_known(&given, &[]).map_err(|error| format!("QUITUS_OPTIONS: {error}"))?;
        options.rules.fit(kind.shape()).map_err(|error| format!("QUITUS_OPTIONS: {error}"))?;
        let refused =
            env::var("REDPANDA_OUTPUT_TOPIC_1").map_err(|_| "a second output topic is needed for what is refused")?;
        Ok(Transform { kind, options, refused })
    }

    fn write(&self, event: &WriteEvent<'_>, writer: &mut RecordWriter<'_>) -> Result<(), WriteError> {
        let record = &event.record;
        let headers = record.headers().to_vec();
        let Some(value) = record.value() else {
            return writer.write(BorrowedRecord::new_with_headers(record.key(), None, headers));
        };
        let now = self.options.now.unwrap_or_else(|| record.timestamp().into());
        let report = check(self.kind, value, &Options { now: Some(now), ..self.options.clone() });
        match report.text() {
            Some(normal) => {
                writer.write(BorrowedRecord::new_with_headers(record.key(), Some(normal.as_bytes()), headers))
            }
            None => {
                let codes = codes(&report);
                let mut headers = headers;
                headers.push(BorrowedHeader::new(b"quitus-codes", Some(codes.as_bytes())));
                let refused = BorrowedRecord::new_with_headers(record.key(), Some(value), headers);
                writer.write_with_options(refused, WriteOptions::to_topic(&self.refused))
            }
        }
    }
}

/// The codes of the errors, in order.
fn codes(report: &Report) -> String {
    let errors = report.issues().iter().filter(|issue| issue.severity == Severity::Error);
    let mut codes: Vec<&str> = errors.map(|issue| issue.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.join(",")
}

fn main() {
    match Transform::deployed() {
        Ok(transform) => on_record_written(|event, writer| transform.write(&event, writer)),
        Err(error) => {
            eprintln!("quitus: {error}");
            std::process::exit(1);
        }
    }
}
