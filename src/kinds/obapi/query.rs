//! `obapi.query`: the parameters of a list, docs/domain.md §3.1.
//!
//! Values as a query string holds them or as a program does: text or number. A filter value
//! that OBAPI does not know is answered with 400, so it is an error here.

use super::fields::OTHER_NAMES;
use super::{STATUSES, rules};
use crate::date::Profile;
use crate::findings::Code;
use crate::json::number::SAFE;
use crate::shape::{Field, IntegerRange, Need, Shape, Type, Unknown, Words};

const SORTS: Words = Words {
    words: &["date_asc", "date_desc", "ref_asc", "ref_desc"],
    open: false,
    code: Code::EnumUnknown,
    others: "",
    partner: None,
};

const FIELDS: [Field; 6] = [
    Field::new(
        "page",
        Type::Digits(&IntegerRange { min: 1, max: SAFE, plausible: 1, text: false }),
        Need::Optional,
        "Page",
        "Page",
    ),
    Field::new(
        "per_page",
        Type::Digits(&IntegerRange { min: 1, max: 200, plausible: 1, text: false }),
        Need::Optional,
        "Per page",
        "Par page",
    ),
    Field::new("date_start", Type::Date(Profile::Day), Need::Optional, "From", "Du"),
    Field::new("date_end", Type::Date(Profile::Day), Need::Optional, "To", "Au"),
    Field::new("status", Type::Word(&STATUSES), Need::Optional, "Status", "Statut"),
    Field::new("sort", Type::Word(&SORTS), Need::Optional, "Order", "Tri"),
];

/// The parameters of a list.
pub const QUERY: Shape = Shape {
    fields: &FIELDS,
    unknown: Unknown::Warned,
    renamed: &[],
    others: OTHER_NAMES,
    rules: &[|check, query| {
        let (start, end) = (Shape::index(&FIELDS, "date_start"), Shape::index(&FIELDS, "date_end"));
        rules::dates_reversed::check(check, query, start, end);
    }],
};
