//! House rules of a payload: what a contract asks beyond the kind.
//!
//! They are looked at when the kind has had its say, and change nothing of the normal form. A rule without `*` asks its
//! whole way: where `/location/floor` is required, so is `/location`. What the kind refuses already is not told twice.

use alloc::string::String;
use alloc::vec::Vec;

use super::Check;
use crate::findings::{Code, Fix, Name, Place, Severity};
use crate::json::tree::{NodeId, NodeKind, Tree};
use crate::options::Mistake;
use crate::options::Options;
use crate::options::rules::{Allowed, Demand, Rule, Rules, wrong};
use crate::shape::{Need, Target, Type, nearest};

impl Rules {
    /// Whether each rule names a field of the kind that has this type, and asks what that field can do.
    pub fn fit(&self, ty: &'static Type) -> Result<(), Mistake> {
        self.0.iter().try_for_each(|rule| rule.fit(Target::Value(ty)))
    }
}

impl Rule {
    fn fit(&self, kind: Target) -> Result<(), Mistake> {
        let no = |what: &str, meant: &str| Err(wrong(self.demand.member(), &self.pointer, what, meant));
        let Some(target) = self.way.iter().try_fold(kind, |target, step| target.below(step)) else {
            let mut known = Vec::new();
            pointers(kind, &mut String::new(), &mut known);
            let near = nearest(&self.pointer, known.iter().map(|known| &**known));
            return no("is no field of this kind", near.map_or("", |near| near.word));
        };
        match (&self.demand, target.ty()) {
            (Demand::Forbid, _) => match target {
                Target::Member(field) if field.need == Need::Required => no("is required by the kind", ""),
                _ => Ok(()),
            },
            (Demand::Allow(words), _) if words.is_empty() => no("would allow nothing", ""),
            (Demand::Require, _) | (_, Type::Any) => Ok(()),
            (Demand::MaxLength(_), Type::Text | Type::Key | Type::Email | Type::Word(_) | Type::Contact) => Ok(()),
            (Demand::MaxLength(_), _) => no("holds no text", ""),
            (Demand::Allow(words), ty) => {
                let has = |number| words.iter().any(|word| word.number == number);
                match ty {
                    Type::Digits(_) => Ok(()),
                    Type::Text | Type::Key | Type::Email | Type::Word(_) if has(true) => no("takes no numbers", ""),
                    Type::Whole(_) if has(false) => no("takes numbers only", ""),
                    Type::Word(known) if !known.open => words.iter().try_for_each(|word| {
                        if known.words.contains(&&*word.text) {
                            return Ok(());
                        }
                        let near = nearest(&word.text, known.words.iter().copied());
                        no(&["never is ", &word.text].concat(), near.map_or("", |near| near.word))
                    }),
                    Type::Text | Type::Key | Type::Email | Type::Word(_) | Type::Whole(_) => Ok(()),
                    _ => no("holds neither words nor numbers", ""),
                }
            }
        }
    }
}

/// All places below one, each as a pointer.
fn pointers(target: Target, pointer: &mut String, known: &mut Vec<String>) {
    let mut below = |name: &str, target| {
        let before = pointer.len();
        pointer.push('/');
        pointer.push_str(name);
        known.push(pointer.clone());
        pointers(target, pointer, known);
        pointer.truncate(before);
    };
    match target.ty() {
        Type::Object(shape) => shape.fields.iter().for_each(|field| below(field.name, Target::Member(field))),
        Type::List { of, .. } | Type::Sequence { of, .. } => below("*", Target::Value(of)),
        _ => {}
    }
}

/// Whether the kind itself refuses a place that holds nothing.
fn is_told(options: &Options, target: Target, code: Code) -> bool {
    matches!(target, Target::Member(field) if field.need == Need::Required && !matches!(field.ty, Type::Any))
        && options.severity.weigh(code, Severity::Error) == Some(Severity::Error)
}

/// Whether a field that is not there is asked for by a rule, and by no table.
pub fn is_asked(options: &Options, target: Target) -> bool {
    options.rules.0.iter().any(|rule| rule.way.is_empty() && rule.demand == Demand::Require)
        && !is_told(options, target, Code::FieldMissing)
}

impl Check<'_, '_> {
    /// Looks at the rules of the call.
    #[cold]
    #[inline(never)]
    pub fn house_rules(&mut self, target: Target) {
        let around = if let Type::Object(shape) = target.ty() { self.envelope(Tree::ROOT, shape) } else { None };
        let root = around.unwrap_or(Tree::ROOT);
        for rule in &self.options.rules.0 {
            self.follow(root, target, &rule.way, rule);
            if self.stopped() {
                return;
            }
        }
    }

    fn follow(&mut self, at: NodeId, target: Target, way: &[String], rule: &Rule) {
        let tree = self.tree;
        let Some((step, rest)) = way.split_first() else { return self.demand(at, target, rule) };
        let Some(inner) = target.below(step) else { return };
        match tree.node(at).ty {
            NodeKind::Array if step == "*" => tree.elements(at).for_each(|at| self.follow(at, inner, rest, rule)),
            NodeKind::Object => match tree.by_name(at).take(step) {
                Some((key, _)) => self.follow(key + 1, inner, rest, rule),
                None => self.lacking(at, inner, way, rule),
            },
            NodeKind::Null => self.lacking(at, inner, way, rule),
            // Of the wrong type: the kind has told.
            _ => {}
        }
    }

    /// The way to what is required ends here.
    fn lacking(&mut self, at: NodeId, next: Target, way: &[String], rule: &Rule) {
        let more = way.len() > 1;
        if rule.demand != Demand::Require
            || way.iter().any(|step| step == "*")
            || !more && is_told(self.options, next, Code::FieldMissing)
        {
            return;
        }
        let place = match next {
            Target::Member(field) if !field.name.is_empty() && self.tree.node(at).ty == NodeKind::Object => {
                Place::Missing(at, field.name)
            }
            _ => Place::Node(at),
        };
        self.tell_rule(Code::RuleRequired, place, &way.join("."));
    }

    fn tell_rule(&mut self, code: Code, place: Place, name: &str) {
        if let Some(mut details) = self.report(code, place) {
            details.known_text(Name::Field, name);
        }
    }

    fn demand(&mut self, at: NodeId, target: Target, rule: &Rule) {
        let tree = self.tree;
        let json = tree.node(at).ty;
        let name = rule.way.last().map_or("", |name| name);
        match &rule.demand {
            Demand::Require => {
                let told = match json {
                    NodeKind::Null => Code::TypeMismatch,
                    NodeKind::String if self.blank(at, target.ty()) => Code::TextEmpty,
                    NodeKind::Array if tree.elements(at).next().is_none() => Code::ListEmpty,
                    _ => return,
                };
                if !is_told(self.options, target, told) {
                    self.tell_rule(Code::RuleRequired, Place::Node(at), name);
                }
            }
            Demand::Forbid => {
                let is_member = tree.node(at.saturating_sub(1)).is_key();
                let place = if is_member { Place::Key(at - 1) } else { Place::Node(at) };
                if let Some(mut details) = self.report(Code::RuleForbidden, place) {
                    details.known_text(Name::Field, name).fix(Fix::Remove(at), false);
                }
            }
            Demand::Allow(words) => self.allowed(at, target.ty(), words),
            Demand::MaxLength(most) => {
                let mut buffer = String::new();
                let text = if json == NodeKind::String { tree.string(at, &mut buffer) } else { "" };
                // A character has a byte at least.
                let length = if text.len() > *most { text.chars().count() } else { 0 };
                if length > *most
                    && let Some(mut details) = self.report(Code::RuleTooLong, Place::Node(at))
                {
                    details.number(Name::Size, length as i64).number(Name::Limit, *most as i64);
                }
            }
        }
    }

    fn allowed(&mut self, at: NodeId, ty: &Type, words: &[Allowed]) {
        let tree = self.tree;
        let is_judged = match (ty, tree.node(at).ty) {
            (_, NodeKind::Null) => false,
            // No number: not given.
            (Type::Digits(_) | Type::Whole(_), NodeKind::String) => !tree.inside(at).is_empty(),
            (Type::Any, _) => true,
            (Type::Word(known), NodeKind::String) => {
                // A word that is none at all has been refused.
                known.open
                    || self.word_at(at).is_some()
                    || self.options.severity.weigh(known.code, Severity::Error) != Some(Severity::Error)
            }
            (Type::Text | Type::Key | Type::Email, NodeKind::String) => true,
            (ty, json) => matches!(ty, Type::Digits(_) | Type::Whole(_)) && json == NodeKind::Number,
        };
        let given = Allowed::read(&tree, at);
        let is_one = given.as_ref().is_some_and(|given| words.iter().any(|word| word.text == given.text));
        if !is_judged || is_one {
            return;
        }
        let Some(mut details) = self.report(Code::RuleNotAllowed, Place::Node(at)) else { return };
        if let Some(given) = given {
            details.received(&given.text);
            let near = nearest(&given.text, words.iter().map(|word| &*word.text));
            if let Some(word) = near.and_then(|near| words.iter().find(|word| word.text == near.word)) {
                details.known_text(Name::Suggestion, &word.text);
                if word.number {
                    details.replace_json(at, &word.text, false);
                } else {
                    details.replace(at, &word.text, false);
                }
            }
        }
        details.list(Name::Allowed, words.iter().map(|word| &*word.text));
    }
}
