//! The fields of a kind as one flat list, for tables in the docs, forms and command lines.
//!
//! Goes through objects and lists down to single values, in the order of the normal form. What is
//! inside "anything" and behind unknown members is not described, so it is not listed.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Field, Shape, Type};

/// A field, and where it stands below the root.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The way from the root; a list is entered by [`Step::Each`].
    pub way: Vec<Step>,
    /// The line of the table.
    pub field: &'static Field,
}

/// One step down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Into a member.
    Key(&'static str),
    /// Into every element.
    Each,
}

/// All fields below a type, each before those inside it.
///
/// ```
/// use quitus::{Kind, shape::fields};
///
/// let fields = fields(Kind::IntentLog.shape());
/// let names: Vec<String> = fields.iter().map(|entry| entry.name()).collect();
/// assert_eq!(names[0], "reference");
/// assert!(names.contains(&"location.assetReference".into()));
/// ```
pub fn fields(ty: &'static Type) -> Vec<Entry> {
    let mut entries = Vec::new();
    inside(ty, &mut Vec::new(), &mut entries);
    entries
}

fn inside(ty: &'static Type, way: &mut Vec<Step>, entries: &mut Vec<Entry>) {
    match ty {
        Type::Object(shape) => {
            for field in shape.fields {
                way.push(Step::Key(field.name));
                entries.push(Entry { way: way.clone(), field });
                inside(&field.ty, way, entries);
                way.pop();
            }
        }
        Type::List { of, .. } | Type::Sequence { of, .. } => {
            way.push(Step::Each);
            inside(of, way, entries);
            way.pop();
        }
        _ => {}
    }
}

impl Entry {
    /// The way as people write it: `location.assetReference`, `[].event.body.reference`.
    pub fn name(&self) -> String {
        let mut name = String::new();
        for step in &self.way {
            match step {
                Step::Each => name.push_str("[]"),
                Step::Key(key) => {
                    if !name.is_empty() {
                        name.push('.');
                    }
                    name.push_str(key);
                }
            }
        }
        name
    }
}

impl Type {
    /// The object that a value holds, or that each of its elements holds.
    pub fn shape(&'static self) -> Option<&'static Shape> {
        match self {
            Type::Object(shape) => Some(shape),
            Type::List { of, .. } | Type::Sequence { of, .. } => of.shape(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{Entry, fields};
    use crate::Kind;

    #[test]
    fn each_field_comes_before_those_inside_it() {
        let entries = fields(Kind::IntentWebhook.shape());
        let names: Vec<_> = entries.iter().map(Entry::name).collect();
        assert_eq!(names[..5], ["[].type", "[].id", "[].event", "[].event.type", "[].event.body"]);
    }

    #[test]
    fn every_kind_has_fields_and_no_way_twice() {
        for kind in Kind::ALL {
            let mut names: Vec<_> = fields(kind.shape()).iter().map(Entry::name).collect();
            assert!(!names.is_empty(), "{}", kind.id());
            names.sort();
            assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{}", kind.id());
        }
    }
}
