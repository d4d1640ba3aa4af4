//! The parameters of an issue: named texts, whole numbers and lists of texts.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::findings::excerpt;

/// One parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Several texts.
    List(Vec<String>),
}

/// Named parameters, in the order in which they were given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Params(Vec<(&'static str, Param)>);

impl Params {
    /// No parameters.
    pub const fn new() -> Self {
        Params(Vec::new())
    }

    /// Adds a text.
    pub fn push_text(&mut self, name: &'static str, value: &str) {
        self.0.push((name, Param::Text(value.to_owned())));
    }

    /// Adds a whole number.
    pub fn push_number(&mut self, name: &'static str, value: i64) {
        self.0.push((name, Param::Number(value)));
    }

    /// Adds a list of texts.
    pub fn push_list<'a>(&mut self, name: &'static str, values: impl IntoIterator<Item = &'a str>) {
        let mut list = Vec::new();
        values.into_iter().for_each(|value| list.push(value.to_owned()));
        self.0.push((name, Param::List(list)));
    }

    /// Adds `received`, cut at 64 characters: a message never repeats a whole payload.
    pub fn push_received(&mut self, value: &str) {
        let mut text = String::new();
        excerpt(value, &mut text);
        self.0.push(("received", Param::Text(text)));
    }

    /// The parameter of that name.
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// All parameters.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Param)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }
}
