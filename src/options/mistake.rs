//! What is wrong with the options.

use alloc::string::String;
use core::fmt;

/// What is wrong with the options, for the programmer who wrote them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake(pub String);

impl fmt::Display for Mistake {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl core::error::Error for Mistake {}

impl Mistake {
    pub(crate) fn new(what: &str, value: &str) -> Self {
        let mut text = String::from(what);
        text.push_str(": ");
        text.push_str(value);
        Mistake(text)
    }
}
