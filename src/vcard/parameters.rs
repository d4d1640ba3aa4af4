//! Parameters in canonical spelling: upper-case names, one `TYPE` list, no charset and no transfer
//! encoding but `b` (RFC 2426 §4, §5).
//!
//! Types without a name become `TYPE` (vCard 2.1 knew them by heart), as do words that nobody knows.
//! The parameters of unknown properties are kept verbatim as long as vCard 3.0 can read them.

use alloc::vec::Vec;

use super::lines::Line;
use super::property::{CHARSETS, ENCODINGS, Parameter, Property, is_type, is_word};
use super::repair::{About, Mending, told};
use super::text::{cut, same, word_in};
use super::write::Writing;
use crate::findings::Code;

/// What the parameters say about the value.
#[derive(Clone, Copy, Default)]
pub(super) struct Manner<'a> {
    /// It is quoted-printable.
    pub quoted_printable: bool,
    /// It is base64.
    pub base64: bool,
    /// `CHARSET`
    pub charset: Option<&'a str>,
    /// `VALUE`
    pub value: Option<&'a str>,
}

impl Writing<'_> {
    /// The parameters of a property.
    pub(super) fn parameters<'a>(&mut self, line: &Line<'_>, property: &Property<'a>, known: bool) -> Manner<'a> {
        let mut manner = Manner::default();
        if property.parameters.is_empty() {
            return manner;
        }
        let readable = |raw| match Parameter::of(raw) {
            Parameter::Type(_) | Parameter::Value(_) | Parameter::Other(..) => true,
            Parameter::Encoding(_) => same(raw, "ENCODING=B"),
            _ => false,
        };
        if !known && property.parameters().all(readable) {
            self.out.push(property.parameters);
            return manner;
        }
        let about = About::property(property.name);
        let mut typed = false;
        let mut gap = false;
        for raw in property.parameters() {
            let from = self.out.len();
            let (code, received) = match Parameter::of(raw) {
                Parameter::Type(_) | Parameter::BareType(..) => {
                    if !typed {
                        self.types(line, property);
                        typed = true;
                    }
                    continue;
                }
                Parameter::Empty => {
                    if !gap {
                        let about = About { reason: "empty", ..about };
                        self.repairs.repair(Code::VcardParameter, line.part(property.parameters), about);
                        gap = true;
                    }
                    continue;
                }
                Parameter::Charset(name) => {
                    manner.charset = Some(name);
                    (Code::VcardCharset, told(name, CHARSETS))
                }
                Parameter::Encoding(word) => {
                    manner.quoted_printable |= same(word, "QUOTED-PRINTABLE");
                    if word_in(word, "BASE64 B") {
                        manner.base64 = true;
                        self.out.push(";ENCODING=b");
                    } else if !word_in(word, "QUOTED-PRINTABLE 7BIT 8BIT") {
                        self.out.push(";ENCODING=");
                        self.out.push(word);
                    }
                    (Code::VcardEncoding, told(word, ENCODINGS))
                }
                Parameter::Value(word) | Parameter::BareValue(word) => {
                    manner.value = Some(word);
                    if !property.is("REV") || !word_in(word, "DATE-AND-OR-TIME TIMESTAMP") {
                        self.out.push(";VALUE=");
                        self.out.push(if same(word, "URL") { "uri" } else { word });
                    }
                    (Code::VcardParameter, "")
                }
                Parameter::Other(name, value) => {
                    self.out.push(";");
                    self.out.push_upper(name.trim_ascii());
                    self.out.push("=");
                    self.out.push(value.trim_ascii());
                    (Code::VcardSpacing, "")
                }
            };
            let now = self.out.from(from).get(1..).unwrap_or_default();
            if now == raw {
                continue;
            }
            if same(now, raw) {
                self.lower(line.part(raw));
            } else {
                self.repairs.repair(code, line.part(raw), About { received, ..about });
            }
        }
        manner
    }

    /// One `TYPE` list in place of all the types of a property.
    #[inline(never)]
    fn types(&mut self, line: &Line<'_>, property: &Property<'_>) {
        let from = self.out.len();
        let mut explicit = 0;
        let mut only = "";
        let mut bare: Vec<&str> = Vec::new();
        let mut reason = "";
        let mut lower = false;
        for raw in property.parameters() {
            match Parameter::of(raw) {
                Parameter::Type(words) => {
                    explicit += 1;
                    only = words;
                    lower |= self.words(from, words) || !raw.starts_with("TYPE=");
                }
                Parameter::BareType(word, familiar) => {
                    if !familiar {
                        reason = "unknown";
                    }
                    bare.push(word);
                    self.words(from, word);
                }
                _ => {}
            }
        }
        if let (Some(first), Some(last)) = (bare.first(), bare.last()) {
            let at = line.part(first).start..line.part(last).end;
            let mut finding = About { property: property.name, reason, received: "" }.finding(Code::VcardBareType, at);
            // A word that nobody knows may be a piece of a name.
            let mut familiar = bare.iter().copied().filter(|word| is_type(word)).take(8).peekable();
            if reason.is_empty() && familiar.peek().is_some() {
                finding.params.push_list("received", familiar);
            }
            self.repairs.add(finding, Mending::Card);
            return;
        }
        let at = line.part(property.parameters.get(1..).unwrap_or_default());
        let listed = self.out.from(from).strip_prefix(";TYPE=").unwrap_or_default();
        if explicit != 1 || listed.is_empty() || !same(listed, only) {
            self.repairs.repair(Code::VcardTypeSpelling, at, About::property(property.name));
        } else if lower {
            self.lower(at);
        }
    }

    /// Adds words to the list that begins at `from`, each once; says whether one was in lower case.
    #[inline(never)]
    fn words(&mut self, from: usize, words: &str) -> bool {
        /// A word is looked for among so many.
        const COMPARED: usize = 32;
        let mut lower = false;
        let mut rest = Some(words);
        while let Some(text) = rest {
            let (word, behind) = cut(text, b",\"");
            rest = behind.get(1..);
            let word = word.trim_ascii_start().trim_end_matches([' ', '\t', '\\']);
            let mut listed = self.out.from(from).get(";TYPE=".len()..).unwrap_or_default();
            let mut repeated = word.is_empty();
            for _ in 0..COMPARED {
                if listed.is_empty() {
                    break;
                }
                let (one, behind) = cut(listed, b",");
                repeated |= same(one, word);
                listed = behind.get(1..).unwrap_or_default();
            }
            if repeated {
                continue;
            }
            self.out.push(if self.out.len() == from { ";TYPE=" } else { "," });
            if is_word(word) {
                lower |= self.out.push_upper(word);
                continue;
            }
            let quote = if cut(word, b":;").1.is_empty() { "" } else { "\"" };
            self.out.push(quote);
            self.out.push(word);
            self.out.push(quote);
        }
        lower
    }
}
