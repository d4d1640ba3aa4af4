//! House rules: what a contract asks of a kind beyond what the kind itself does.
//!
//! As JSON `{"require": [pointer], "forbid": [pointer], "allow": {pointer: [text or number]}, "maxLength": {pointer:
//! number}}`, each optional. A pointer is that of RFC 6901, with `*` for every element of a list. Refuses other members,
//! values of other types and texts that are no pointers; whether a pointer names a field, only a kind can tell.

use alloc::string::String;
use alloc::vec::Vec;

use super::Mistake;
use crate::json::number::whole;
use crate::json::tree::{NodeId, NodeKind, Tree};
use crate::json::write;
use crate::render::path::unescaped;

/// The rules of one call; none by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules(pub(crate) Vec<Rule>);

/// What is asked of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The place, as it was written.
    pub pointer: String,
    /// The steps to it from where the check begins.
    pub way: Vec<String>,
    /// What is asked.
    pub demand: Demand,
}

/// What a rule asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Demand {
    /// It must be given: neither absent nor `null`, no blank text and no empty list.
    Require,
    /// It must not be there.
    Forbid,
    /// It must be one of these.
    Allow(Vec<Allowed>),
    /// Its text must not have more characters.
    MaxLength(usize),
}

/// A value that is allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// The text, or the digits of the number.
    pub text: String,
    /// Whether it is a number.
    pub number: bool,
}

impl From<&str> for Allowed {
    fn from(text: &str) -> Self {
        Allowed { text: text.into(), number: false }
    }
}

impl From<i64> for Allowed {
    fn from(number: i64) -> Self {
        let mut digits = Vec::new();
        write::whole(number, &mut digits);
        Allowed { text: String::from_utf8(digits).unwrap_or_default(), number: true }
    }
}

impl Allowed {
    /// What a text or a number says; numbers say the same in every spelling.
    pub fn read(tree: &Tree<'_>, at: NodeId) -> Option<Self> {
        match tree.node(at).ty {
            NodeKind::String => Some(tree.string(at, &mut String::new()).into()),
            NodeKind::Number => {
                let raw = tree.raw(at);
                Some(whole(raw).map_or_else(|_| Allowed { text: raw.into(), number: true }, Allowed::from))
            }
            _ => None,
        }
    }
}

const MEMBERS: [&str; 4] = ["require", "forbid", "allow", "maxLength"];

impl Demand {
    /// The member of the rules that asks it.
    pub fn member(&self) -> &'static str {
        let [require, forbid, allow, length] = MEMBERS;
        match self {
            Demand::Require => require,
            Demand::Forbid => forbid,
            Demand::Allow(_) => allow,
            Demand::MaxLength(_) => length,
        }
    }
}

impl Rules {
    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One rule more.
    pub(crate) fn add(&mut self, pointer: &str, demand: Demand) -> Result<(), Mistake> {
        let mut steps = pointer.split('/');
        let is_escaped = |step: &str| step.split('~').skip(1).all(|rest| rest.starts_with(&['0', '1'][..]));
        let opens = steps.next() == Some("");
        let way: Vec<String> = steps.map(unescaped).collect();
        if !opens || way.is_empty() || !pointer.split('/').all(is_escaped) {
            let slashed = if opens || pointer.is_empty() { String::new() } else { ["/", pointer].concat() };
            return Err(wrong(demand.member(), pointer, "is no JSON Pointer such as /serviceCode", &slashed));
        }
        self.0.push(Rule { pointer: pointer.into(), way, demand });
        Ok(())
    }

    pub(crate) fn read(tree: &Tree<'_>, at: NodeId) -> Result<Self, Mistake> {
        let mut rules = Rules::default();
        expect(tree, at, NodeKind::Object, "", "an object")?;
        for (key, value) in tree.members(at) {
            match tree.inside(key) {
                member @ ("require" | "forbid") => {
                    expect(tree, value, NodeKind::Array, member, "a list of pointers")?;
                    for pointer in tree.elements(value) {
                        expect(tree, pointer, NodeKind::String, member, "a list of pointers")?;
                        let demand = if member == "require" { Demand::Require } else { Demand::Forbid };
                        rules.add(tree.string(pointer, &mut String::new()), demand)?;
                    }
                }
                member @ ("allow" | "maxLength") => {
                    expect(tree, value, NodeKind::Object, member, "an object of pointers")?;
                    for (pointer, value) in tree.members(value) {
                        let demand = if member == "allow" { words(tree, value)? } else { length(tree, value)? };
                        rules.add(tree.string(pointer, &mut String::new()), demand)?;
                    }
                }
                other => {
                    let parts = ["option rules: unknown member ", other, "; the members are ", &MEMBERS.join(", ")];
                    return Err(Mistake(parts.concat()));
                }
            }
        }
        Ok(rules)
    }
}

fn words(tree: &Tree<'_>, at: NodeId) -> Result<Demand, Mistake> {
    const WANTED: &str = "lists of texts and numbers";
    expect(tree, at, NodeKind::Array, "allow", WANTED)?;
    let words = tree.elements(at).map(|word| Allowed::read(tree, word)).collect::<Option<_>>();
    words.map(Demand::Allow).ok_or_else(|| unwanted(tree, at, "allow", WANTED))
}

fn length(tree: &Tree<'_>, at: NodeId) -> Result<Demand, Mistake> {
    const WANTED: &str = "whole numbers from 0 to 4294967295";
    expect(tree, at, NodeKind::Number, "maxLength", WANTED)?;
    let number = whole(tree.raw(at)).ok().and_then(|number| u32::try_from(number).ok());
    let length = number.map(|number| Demand::MaxLength(number as usize));
    length.ok_or_else(|| unwanted(tree, at, "maxLength", WANTED))
}

fn expect(tree: &Tree<'_>, at: NodeId, ty: NodeKind, member: &str, wanted: &str) -> Result<(), Mistake> {
    if tree.node(at).ty == ty { Ok(()) } else { Err(unwanted(tree, at, member, wanted)) }
}

/// `option rules.require must be a list of pointers, not 3`
fn unwanted(tree: &Tree<'_>, at: NodeId, member: &str, wanted: &str) -> Mistake {
    let dot = if member.is_empty() { "" } else { "." };
    Mistake(["option rules", dot, member, " must be ", wanted, ", not ", tree.raw(at)].concat())
}

/// `option rules.require: /descripton is no field of this kind; did you mean /description?`
pub(crate) fn wrong(member: &str, given: &str, what: &str, meant: &str) -> Mistake {
    let [before, behind] = if meant.is_empty() { [""; 2] } else { ["; did you mean ", "?"] };
    Mistake(["option rules.", member, ": ", given, " ", what, before, meant, behind].concat())
}
