//! `kare.dates-reversed`: scheduled to start after its end (docs/domain.md §2.2, inferred).

use crate::check::{Check, Object};
use crate::findings::Code;
use crate::shape::{Field, Shape};

pub fn check(check: &mut Check<'_, '_>, body: &Object, fields: &[Field]) {
    let (start, end) = (Shape::index(fields, "scheduledStart"), Shape::index(fields, "scheduledEnd"));
    check.in_order(body, start, end, Code::KareDatesReversed);
}
