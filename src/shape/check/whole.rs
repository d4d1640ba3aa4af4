//! Whole numbers, as numbers or as the digits of a text.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Check, Place};
use crate::json::tree::{At, Type as Json};
use crate::json::write;
use crate::report::{Code, Finding, Fix, Op, Patch, Severity};
use crate::shape::number::{self, NoWhole};
use crate::shape::{Type, Whole};

impl Check<'_> {
    pub(super) fn whole(&mut self, at: At, raw: &str, bounds: &Whole) {
        let json = self.tree.node(at).ty;
        match number::whole(raw) {
            Ok(number) if (bounds.min..=bounds.max).contains(&number) => {
                let same = json == Json::Number && number::is_plain(raw);
                if same {
                    self.copy(at);
                } else {
                    write::whole(number, self.out.bytes());
                }
                // Only a field without a bound of its own lets such a number in.
                if number::is_imprecise(number) {
                    self.find(Place::Value(at), Finding::new(Code::NumberImprecise, 0..0).received(raw));
                }
                if number < bounds.plausible {
                    let finding = out_of_range(raw, bounds.plausible, bounds.max).text("reason", "unusual");
                    self.find(Place::Value(at), finding.weighing(Severity::Warning));
                } else if json == Json::Number && !same {
                    self.number_spelling(at, raw, number, Code::NumberSpelling);
                }
            }
            Err(NoWhole::Fraction) => {
                self.find(Place::Value(at), Finding::new(Code::NumberNotInteger, 0..0).received(raw));
                self.copy(at);
            }
            Ok(_) | Err(NoWhole::Range) => {
                self.find(Place::Value(at), out_of_range(raw, bounds.min, bounds.max));
                self.copy(at);
            }
        }
    }

    #[cold]
    pub(super) fn number_spelling(&mut self, at: At, raw: &str, number: i64, code: Code) {
        let mut digits = Vec::new();
        write::whole(number, &mut digits);
        let digits = String::from_utf8(digits).unwrap_or_default();
        let finding = Finding::new(code, 0..0).received(raw).text("normal", &digits);
        let fix = self.replace(at, digits, true);
        self.find_with(Place::Value(at), finding, Some(fix));
    }

    /// `"3"` or `""` where a whole number belongs, as Intent's webhooks write it (docs/domain.md §1.5).
    #[cold]
    pub(super) fn whole_in_text(&mut self, at: At, bounds: &'static Whole) -> bool {
        let mut buffer = String::new();
        let text = self.tree.string(at, &mut buffer);
        if text.is_empty() {
            let fix =
                Fix { safe: true, patch: alloc::vec![Patch { op: Op::Remove, path: self.path(at), value: None }] };
            let finding = Finding::new(Code::TextEmpty, 0..0).text("reason", "absent").weighing(Severity::Warning);
            self.find_with(Place::Value(at), finding, Some(fix));
            return false;
        }
        let digits = text.strip_prefix('-').unwrap_or(text);
        let looks = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse::<i64>() {
            Ok(number) if looks => {
                if bounds.text && (bounds.min..=bounds.max).contains(&number) {
                    self.number_spelling(at, text, number, Code::NumberAsText);
                }
                self.whole(at, text, bounds);
            }
            Err(_) if looks => {
                self.find(Place::Value(at), out_of_range(text, bounds.min, bounds.max));
                self.copy_string(at);
            }
            _ => {
                self.mismatch(at, &Type::Whole(bounds));
                self.copy_string(at);
            }
        }
        true
    }

    /// Text or number, as it comes: checked like a whole number, kept as it is written.
    pub(super) fn digits(&mut self, at: At, bounds: &'static Whole) {
        let mark = self.out.mark();
        match self.tree.node(at).ty {
            Json::String if !self.tree.inside(at).is_empty() => _ = self.whole_in_text(at, bounds),
            Json::String => {}
            _ => self.whole(at, self.tree.raw(at), bounds),
        }
        if self.tree.node(at).ty == Json::String {
            self.out.back_to(mark);
            self.copy_string(at);
        }
    }
}

fn out_of_range(raw: &str, min: i64, max: i64) -> Finding {
    let finding = Finding::new(Code::NumberOutOfRange, 0..0).received(raw).number("min", min);
    // The greatest number of the machine is no bound of the field.
    if max == i64::MAX && raw.starts_with('-') { finding } else { finding.number("max", max) }
}
