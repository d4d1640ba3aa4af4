//! Whole numbers, as numbers or as the digits of a text.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use super::Check;
use crate::findings::{Code, Fix, Name, Place, Severity};
use crate::json::number::{self, NotInteger};
use crate::json::tree::{NodeId, NodeKind};
use crate::json::write;
use crate::shape::{IntegerRange, Type};

impl Check<'_, '_> {
    pub(super) fn whole(&mut self, at: NodeId, raw: &str, bounds: &IntegerRange) {
        let json = self.tree.node(at).ty;
        match number::whole(raw) {
            Ok(number) if (bounds.min..=bounds.max).contains(&number) => {
                let same = json == NodeKind::Number && number::is_plain(raw);
                if same {
                    self.copy(at);
                } else {
                    write::whole(number, self.out.bytes());
                }
                // Only a field without a bound of its own lets such a number in.
                if number::is_imprecise(number) {
                    self.report_text(Code::NumberImprecise, at);
                }
                if number < bounds.plausible {
                    self.out_of_range(at, raw, bounds.plausible..=bounds.max, Severity::Warning);
                } else if json == NodeKind::Number && !same {
                    self.number_spelling(at, raw, number, Code::NumberSpelling);
                }
            }
            Err(NotInteger::Fraction) => {
                self.report_text(Code::NumberNotInteger, at);
                self.copy(at);
            }
            Ok(_) | Err(NotInteger::Range) => {
                self.out_of_range(at, raw, bounds.min..=bounds.max, Severity::Error);
                self.copy(at);
            }
        }
    }

    #[cold]
    pub(super) fn number_spelling(&mut self, at: NodeId, raw: &str, number: i64, code: Code) {
        let Some(mut details) = self.report(code, Place::Node(at)) else { return };
        let mut digits = Vec::new();
        write::whole(number, &mut digits);
        let digits = core::str::from_utf8(&digits).unwrap_or_default();
        details.received(raw).text(Name::Normal, digits).replace_json(at, digits, true);
    }

    /// `"3"` or `""` where a whole number belongs, as Intent's webhooks write it (docs/domain.md §1.5).
    #[cold]
    pub(super) fn whole_in_text(&mut self, at: NodeId, bounds: &'static IntegerRange) -> bool {
        let mut buffer = String::new();
        let text = self.tree.string(at, &mut buffer);
        if text.is_empty() {
            if let Some(mut details) = self.report_as(Code::TextEmpty, Severity::Warning, Place::Node(at)) {
                details.reason("absent").fix(Fix::Remove(at), true);
            }
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
                self.out_of_range(at, text, bounds.min..=bounds.max, Severity::Error);
                self.copy_string(at);
            }
            _ => {
                self.mismatch(at, &Type::Whole(bounds), false);
                self.copy_string(at);
            }
        }
        true
    }

    /// Text or number, as it comes: checked like a whole number, kept as it is written.
    pub(super) fn digits(&mut self, at: NodeId, bounds: &'static IntegerRange) {
        let mark = self.out.mark();
        match self.tree.node(at).ty {
            NodeKind::String if !self.tree.inside(at).is_empty() => _ = self.whole_in_text(at, bounds),
            NodeKind::String => {}
            _ => self.whole(at, self.tree.raw(at), bounds),
        }
        if self.tree.node(at).ty == NodeKind::String {
            self.out.back_to(mark);
            self.copy_string(at);
        }
    }

    /// A number beyond the bounds; as a warning, beyond what is usual.
    #[cold]
    fn out_of_range(&mut self, at: NodeId, raw: &str, bounds: RangeInclusive<i64>, severity: Severity) {
        let Some(mut details) = self.report_as(Code::NumberOutOfRange, severity, Place::Node(at)) else { return };
        details.received(raw).number(Name::Min, *bounds.start());
        // The greatest number of a machine is no bound that concerns a number below the least.
        let below = raw.starts_with('-') || raw.parse::<i64>().is_ok_and(|number| number < *bounds.start());
        if *bounds.end() < i64::from(i32::MAX) || !below {
            details.number(Name::Max, *bounds.end());
        }
        if severity == Severity::Warning {
            details.reason("unusual");
        }
    }
}
