//! The little language in which a kind is described.
//!
//! A kind is one constant table of fields. The check, the key order of the normal form,
//! JSON Schema, form fields, TypeScript types and the tables in the docs are read from it.
//! What spans fields is a [`Rule`].

mod fields;
mod suggest;

pub use fields::{Entry, Step, fields};
pub use suggest::{Near, Traits, nearest, nearest_of};

use alloc::vec::Vec;

use crate::check::{Check, Object};
use crate::date::Profile;
use crate::findings::{Code, Details, Name, Severity};
use crate::json::tree::{NodeId, Tree};
use crate::render::{Path, Segment};

/// An object: its fields in the order of the normal form, and what spans them.
#[derive(Debug)]
pub struct Shape {
    /// The known members.
    pub fields: &'static [Field],
    /// What to say of members that are not known.
    pub unknown: Unknown,
    /// Names of an older version, each with the name that took its place.
    pub renamed: &'static [(&'static str, &'static str)],
    /// Names in another language, without accents and separators, each with the field that it means: `statut=status,…`.
    pub others: &'static str,
    /// Checks that span fields.
    pub rules: &'static [Rule],
}

/// A check that spans fields; one file each under `kinds/<system>/rules`.
pub type Rule = fn(&mut Check<'_, '_>, &Object);

/// A check that spans the elements of a list, given by its node and those of its elements that hold something else.
pub type SequenceRule = fn(&mut Check<'_, '_>, NodeId, &[NodeId]);

/// How an unknown member is taken. It is kept in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// An open model, such as an answer: nothing is said unless it looks like a slip of the pen.
    Silent,
    /// An open model that one writes oneself: a note.
    Noted,
    /// The receiver names all members it takes: a warning.
    Warned,
    /// What is made of the object has no room for others: an error, since they would be lost.
    Refused,
}

/// One member of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// What it holds.
    pub ty: Type,
    /// Whether it must be there.
    pub need: Need,
    /// What a form would call it.
    #[cfg(feature = "labels")]
    pub label: Label,
}

/// Whether a member must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Its absence is an error; so are `null` and the empty text.
    Required,
    /// Every example has it, but nobody says that it must be there: its absence gets a warning.
    Expected,
    /// It may be absent, but not `null`.
    Optional,
    /// It may be absent; nobody has documented what `null` does, so it gets a warning.
    Loose,
    /// It may be absent or `null`, as documented.
    Nullable,
}

/// The words of a form for one field.
#[derive(Debug, Clone, Copy)]
pub struct Label {
    /// In English.
    pub en: &'static str,
    /// In French.
    pub fr: &'static str,
}

/// What a value holds.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// Any text.
    Text,
    /// A text by which something is found again: letters that nobody sees make it another one.
    Key,
    /// An e-mail address: a key that has an `@`.
    Email,
    /// One of some words.
    Word(&'static Words),
    /// A whole number.
    Whole(&'static IntegerRange),
    /// A whole number, or its digits in a text, or an empty text: kept as it is written.
    Digits(&'static IntegerRange),
    /// A date or an instant.
    Date(Profile),
    /// A vCard or plain text.
    Contact,
    /// `true` or `false`.
    Flag,
    /// A list.
    List {
        /// What each element holds.
        of: &'static Type,
        /// How many there must be.
        least: usize,
    },
    /// A list with at least one element, whose order means something.
    Sequence {
        /// What each element holds.
        of: &'static Type,
        /// What some elements hold instead.
        other: Option<&'static Other>,
        /// Checks that span elements.
        rules: &'static [SequenceRule],
    },
    /// An object of its own.
    Object(&'static Shape),
    /// An object whose members are all texts.
    Texts,
    /// Anything.
    Any,
}

/// What elements of a list may hold instead of the usual.
#[derive(Debug)]
pub struct Other {
    /// What they hold.
    pub ty: Type,
    /// Which elements of the list at that node these are, in order.
    pub which: fn(&Tree<'_>, NodeId) -> Vec<NodeId>,
}

impl Other {
    /// What an element holds, if it is one of those: elements, and what they hold.
    pub fn of(others: Others<'_>, element: NodeId) -> Option<&'static Type> {
        others.and_then(|(ty, which)| which.binary_search(&element).is_ok().then_some(ty))
    }
}

/// The elements of one list that hold something else, and what that is.
pub type Others<'e> = Option<(&'static Type, &'e [NodeId])>;

/// A vocabulary.
#[derive(Debug)]
pub struct Words {
    /// The words, exact.
    pub words: &'static [&'static str],
    /// Whether there may be words that nobody has documented: then an unknown one is only a warning.
    pub open: bool,
    /// What an unknown word is called.
    pub code: Code,
    /// How other words begin that people and programs write for them, each with the word that is meant: `ouvert=open,…`.
    pub others: &'static str,
    /// The field beside it whose words go with these, so that people mix the two up.
    pub partner: Option<&'static str>,
}

/// What stands for what, as `one=other,…` says it.
pub fn pairs(of: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    of.split(',').filter_map(|pair| pair.split_once('='))
}

/// Bounds of a whole number.
#[derive(Debug, Clone, Copy)]
pub struct IntegerRange {
    /// The least value that is accepted.
    pub min: i64,
    /// The greatest value that is accepted.
    pub max: i64,
    /// Values below are accepted with a warning.
    pub plausible: i64,
    /// Whether digits in a text are understood too, with a warning, and an empty text as absent.
    pub text: bool,
}

impl Type {
    /// The word that stands for it in findings.
    pub const fn word(&self) -> &'static str {
        match self {
            Type::Text | Type::Key | Type::Email | Type::Word(_) | Type::Date(_) | Type::Contact => "text",
            Type::Whole(_) | Type::Digits(_) => "whole number",
            Type::Flag => "true or false",
            Type::List { .. } | Type::Sequence { .. } => "list",
            Type::Object(_) | Type::Texts => "object",
            Type::Any => "anything",
        }
    }
}

/// What a value is held to.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    /// A whole payload, or the element of a list.
    Value(&'static Type),
    /// A member, which may have to say something, or may be null.
    Member(&'static Field),
}

/// Any member of [`Type::Texts`].
const TEXT: Field = Field::new("", Type::Text, Need::Optional, "", "");

impl Target {
    /// What it holds.
    pub fn ty(self) -> &'static Type {
        match self {
            Target::Value(ty) => ty,
            Target::Member(field) => &field.ty,
        }
    }

    /// What stands one step below, in every element of a list where the step is `*`; anything, where anything may stand.
    pub fn below(self, step: &str) -> Option<Target> {
        match self.ty() {
            Type::Object(shape) => shape.fields.iter().find(|field| field.name == step).map(Target::Member),
            Type::List { of, .. } | Type::Sequence { of, .. } if step == "*" => Some(Target::Value(of)),
            Type::Texts => Some(Target::Member(&TEXT)),
            Type::Any => Some(Target::Value(&Type::Any)),
            _ => None,
        }
    }
}

impl Type {
    /// What stands at a path below this one: through objects by key, through lists by index.
    pub fn field(&'static self, path: &Path) -> Option<Target> {
        path.0.iter().try_fold(Target::Value(self), |target, segment| match (target.ty(), segment) {
            (Type::Object(shape), Segment::Key(key)) => {
                shape.fields.iter().find(|field| field.name == key).map(Target::Member)
            }
            (Type::List { of, .. } | Type::Sequence { of, .. }, Segment::Index(_)) => Some(Target::Value(of)),
            (Type::Texts, Segment::Key(_)) => Some(Target::Member(&TEXT)),
            _ => None,
        })
    }
}

impl Field {
    /// A line of a table: name, what it holds, whether it must be there, and its label in English and French.
    #[cfg_attr(not(feature = "labels"), expect(unused_variables))]
    pub const fn new(name: &'static str, ty: Type, need: Need, en: &'static str, fr: &'static str) -> Self {
        Field {
            name,
            ty,
            need,
            #[cfg(feature = "labels")]
            label: Label { en, fr },
        }
    }

    /// Whether it is missed where it is not.
    pub const fn is_due(&self) -> bool {
        matches!(self.need, Need::Required | Need::Expected)
    }

    /// How much it weighs that it is not there; nothing when it may be absent.
    #[cold]
    pub fn lacking(&self) -> Option<Severity> {
        match self.need {
            Need::Required => Some(Code::FieldMissing.severity()),
            Need::Expected => Some(Severity::Warning),
            Need::Optional | Need::Loose | Need::Nullable => None,
        }
    }

    /// What to say when it is not there.
    #[cold]
    pub fn tell(&self, details: &mut Details<'_>) {
        details.word(Name::Field, self.name);
        if self.need == Need::Expected {
            details.reason("expected");
        }
    }

    /// The same fields where nothing must be there, as in the answers of a system.
    pub const fn all_loose<const N: usize>(mut fields: [Field; N]) -> [Field; N] {
        let mut rest: &mut [Field] = &mut fields;
        while let Some((field, behind)) = rest.split_first_mut() {
            field.need = Need::Loose;
            rest = behind;
        }
        fields
    }
}

impl Shape {
    /// The place of the field of that name in the table.
    #[cold]
    pub fn place(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }

    /// The place of a field in the table, for constants that rules use. A name that is not in the table does not
    /// compile.
    #[allow(clippy::panic)]
    pub const fn index(fields: &[Field], name: &str) -> usize {
        let mut at = 0;
        loop {
            let Some((field, _)) = fields.split_at(at).1.split_first() else {
                panic!("no field of that name");
            };
            if same(field.name.as_bytes(), name.as_bytes()) {
                return at;
            }
            at += 1;
        }
    }
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    loop {
        match (one.split_first(), other.split_first()) {
            (None, None) => return true,
            (Some((a, rest)), Some((b, behind))) if *a == *b => (one, other) = (rest, behind),
            _ => return false,
        }
    }
}
