//! House rules as Rust writes them, and what is left of them at one place of a payload.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::scan::scan;
use crate::json::tree::Tree;
use crate::kinds::Kind;
use crate::options::rules::{Allowed, Demand, Rule, Rules};
use crate::options::{Mistake, Options};
use crate::render::{Path, Segment};

impl Rules {
    /// Rules for payloads of a kind; for [`Options::rules`].
    ///
    /// A pointer is a JSON Pointer (RFC 6901) with `*` for every element of a list: `/serviceCode`, `/contacts/*`,
    /// and in a history `/*/serviceCode`.
    ///
    /// ```
    /// use quitus::{Kind, Options, Rules, check};
    ///
    /// let rules = Rules::builder(Kind::ObapiQuery).require("/status").allow("/status", ["done"]).build()?;
    /// let options = Options { rules, ..Options::default() };
    /// let report = check(Kind::ObapiQuery, "{}", &options);
    /// assert_eq!(report.issues()[0].code.as_str(), "rule.required");
    ///
    /// let wrong = Rules::builder(Kind::ObapiQuery).require("/statsu").build();
    /// let told = "option rules.require: /statsu is no field of this kind; did you mean /status?";
    /// assert_eq!(wrong.unwrap_err().to_string(), told);
    /// # Ok::<(), quitus::Mistake>(())
    /// ```
    pub fn builder(kind: Kind) -> RulesBuilder {
        RulesBuilder { kind, made: Ok(Rules::default()) }
    }

    /// The same, given as JSON: `{"require": [], "forbid": [], "allow": {}, "maxLength": {}}`.
    pub fn parse(kind: Kind, json: &str) -> Result<Self, Mistake> {
        let mut nodes = Vec::new();
        if scan(json, 3, &mut nodes, &mut Vec::new()).is_err() {
            return Err(Mistake::new("rules are no JSON object", json));
        }
        let rules = Rules::read(&Tree { text: json, nodes: &nodes }, Tree::ROOT)?;
        rules.fit(kind.shape()).map(|()| rules)
    }

    /// The rules about what stands at a path or below it, as they are seen from there.
    fn below(&self, path: &Path) -> Self {
        let leads = |(segment, step): (&Segment, &String)| match segment {
            Segment::Key(key) => key == step,
            Segment::Index(_) => step == "*",
        };
        let below = |rule: &Rule| {
            let (way, rest) = rule.way.split_at_checked(path.0.len())?;
            path.0.iter().zip(way).all(leads).then(|| Rule { way: rest.into(), ..rule.clone() })
        };
        Rules(self.0.iter().filter_map(below).collect())
    }
}

impl Options {
    /// The options for what stands at a path.
    pub(crate) fn at(&self, path: &Path) -> Cow<'_, Self> {
        if self.rules.is_empty() {
            return Cow::Borrowed(self);
        }
        Cow::Owned(Options { rules: self.rules.below(path), ..self.clone() })
    }

    /// The options for what is no payload yet.
    pub(crate) fn without_rules(&self) -> Cow<'_, Self> {
        if self.rules.is_empty() {
            return Cow::Borrowed(self);
        }
        Cow::Owned(Options { rules: Rules::default(), ..self.clone() })
    }
}

/// Rules that are being written down.
#[derive(Debug, Clone)]
pub struct RulesBuilder {
    kind: Kind,
    made: Result<Rules, Mistake>,
}

impl RulesBuilder {
    fn add(mut self, pointer: &str, demand: Demand) -> Self {
        self.made = self.made.and_then(|mut rules| rules.add(pointer, demand).map(|()| rules));
        self
    }

    /// The place must be given: neither absent nor `null`, no blank text and no empty list.
    pub fn require(self, pointer: &str) -> Self {
        self.add(pointer, Demand::Require)
    }

    /// The member must not be there.
    pub fn forbid(self, pointer: &str) -> Self {
        self.add(pointer, Demand::Forbid)
    }

    /// Only these values, texts or whole numbers.
    pub fn allow<T: Into<Allowed>>(self, pointer: &str, values: impl IntoIterator<Item = T>) -> Self {
        self.add(pointer, Demand::Allow(values.into_iter().map(Into::into).collect()))
    }

    /// No text that has more Unicode characters.
    pub fn max_length(self, pointer: &str, characters: u32) -> Self {
        self.add(pointer, Demand::MaxLength(characters as usize))
    }

    /// The rules, when each names a field of the kind.
    pub fn build(self) -> Result<Rules, Mistake> {
        let rules = self.made?;
        rules.fit(self.kind.shape()).map(|()| rules)
    }
}
