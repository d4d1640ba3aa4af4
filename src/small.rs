//! What the small modules leave out: the modules of one system each that a page can afford.
//!
//! The features `intent`, `kare` and `obapi` each make one. It has the verbs that judge a payload, the kinds of its
//! system, none of the short ways that only save time, and no reading on behind a syntax error: a form has values, not
//! texts. Whoever asks one of these constants writes code that is compiled and tested in every build; what a build has no
//! use for, the linker drops.

/// Whether this build is a small module.
pub const SMALL: bool = cfg!(feature = "small");

/// Whether Intent's kinds are in this build; no other system has contacts, histories and steps.
pub const INTENT: bool = !SMALL || cfg!(feature = "intent");

/// Whether Karé's kinds are in this build.
pub const KARE: bool = !SMALL || cfg!(feature = "kare");

/// Whether the kinds of the Open Business API are in this build.
pub const OBAPI: bool = !SMALL || cfg!(feature = "obapi");

/// Whether hosts name codes by their numbers, so that their names need not be in the module.
pub const NUMBERED_CODES: bool = SMALL && cfg!(feature = "module");

/// Whether the rest of a text that is no JSON is read.
pub const READS_ON: bool = !(SMALL && cfg!(feature = "module"));

/// Whether a caller may bring rules of a contract.
pub const HOUSE_RULES: bool = !(SMALL && cfg!(feature = "module"));
