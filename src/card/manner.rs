//! What the parameters of a property say about its value.

use super::encoding::Charset;

/// What the parameters say about the value.
#[derive(Clone, Copy, Default)]
pub(super) struct Manner {
    /// It is quoted-printable.
    pub quoted_printable: bool,
    /// It is base64.
    pub base64: bool,
    /// `CHARSET`
    pub charset: Charset,
    /// Its name, if it is one.
    pub charset_name: &'static str,
    /// `VALUE`
    pub value: Meaning,
}

/// What `VALUE` says of the value.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Nothing: it is what the property usually is.
    #[default]
    Usual,
    /// Text.
    Text,
    /// A URI.
    Uri,
    /// Something else.
    Other,
}
