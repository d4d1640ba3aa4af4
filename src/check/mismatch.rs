//! Values of another type than the field's, and what they may have meant.
//!
//! A date comes as seconds or milliseconds since 1970, as Excel's count of days, as a list of its parts (Java's Jackson),
//! or as the object that PHP, MongoDB or Firestore makes of one; a list comes as a map from numbers, which is how PHP writes one with holes; a number and a truth
//! come in quotes. Each is refused, and the mend is shown where there is one.

use alloc::string::String;
use alloc::vec::Vec;

use super::members::MOST_READ;
use super::{Check, clip};
use crate::date::{self, Profile};
use crate::findings::{Code, Fix, Name, Place};
use crate::json::number::whole;
use crate::json::scan::scan;
use crate::json::tree::{NodeId, NodeKind};
use crate::json::write;
use crate::shape::{IntegerRange, Need, Shape, Type};

/// What a value of another type meant: the reason, the JSON text, and whether that is beyond doubt.
type Meant = (&'static str, Option<(String, bool)>);

impl Check<'_, '_> {
    /// Reports a value of another type; `goes` says whether null may be left out.
    #[cold]
    pub(super) fn mismatch(&mut self, at: NodeId, ty: &Type, goes: bool) {
        let json = self.tree.node(at).ty;
        let received = match json {
            NodeKind::Object => "object",
            NodeKind::Array => "list",
            NodeKind::String => "text",
            NodeKind::Number if whole(self.tree.raw(at)).is_ok() => "whole number",
            NodeKind::Number => "number",
            NodeKind::True | NodeKind::False => "true or false",
            NodeKind::Null => "null",
        };
        // A lone element where a list of such belongs: the commonest slip with contacts and siteIds. A blank text is none.
        let wraps = match ty {
            Type::List { of, .. } | Type::Sequence { of, .. } => {
                let is_blank = json == NodeKind::String && self.blank(at, of);
                of.word() == received && self.is_element(at, of) && !self.is_packed(at, '[') && !is_blank
            }
            _ => false,
        };
        let (reason, mend) = if wraps { ("wrap", None) } else { self.meant(at, ty) };
        let Some(mut details) = self.report(Code::TypeMismatch, Place::Node(at)) else { return };
        details.word(Name::Expected, ty.word()).word(Name::Received, received).reason(reason);
        if wraps {
            details.word(Name::Suggestion, "[…]").fix(Fix::Wrap(at), true);
        } else if let Some((json, safe)) = mend {
            let shown = match reason {
                "values" => "[…]",
                "numbers" => &json,
                // It may be a contact.
                "packed" => "…",
                "quote" => &json,
                "unwrap" | "held"
                    if matches!(
                        ty,
                        Type::Text | Type::Object(_) | Type::Contact | Type::List { .. } | Type::Sequence { .. }
                    ) =>
                {
                    "…"
                }
                _ => json.trim_matches('"'),
            };
            details.text(Name::Suggestion, clip(shown)).replace_json(at, &json, safe);
        } else if goes && json == NodeKind::Null {
            // It may mean “erase what you have”.
            details.word(Name::Key, received).fix(Fix::Remove(at), false);
        }
    }

    /// Whether a text is JSON that begins with that bracket, perhaps written more than twice.
    fn is_packed(&self, at: NodeId, bracket: char) -> bool {
        let mut buffer = String::new();
        let is_text = self.tree.node(at).ty == NodeKind::String;
        let text = if is_text { self.tree.string(at, &mut buffer).trim() } else { "" };
        text.trim_start_matches('"').starts_with(bracket)
            && scan(text, self.options.depth(), &mut Vec::new(), &mut Vec::new()).is_ok()
    }

    /// Whether an object has a member that the elements of the list have: a map does not become one of them.
    fn is_element(&self, at: NodeId, of: &Type) -> bool {
        let Type::Object(shape) = of else { return true };
        let mut buffer = String::new();
        let mut known = |key| {
            let name = self.tree.string(key, &mut buffer);
            shape.fields.iter().any(|field| field.name == name)
        };
        self.tree.members(at).any(|(key, _)| known(key))
    }

    fn meant(&self, at: NodeId, ty: &Type) -> Meant {
        let tree = self.tree;
        match (ty, tree.node(at).ty) {
            (Type::Date(profile), json) => {
                if let Some(lone) = self.lone(at, ty).filter(|_| json == NodeKind::Array) {
                    return ("unwrap", Some((lone.into(), true)));
                }
                let (reason, date) = match json {
                    NodeKind::Number => self.epoch(at, *profile),
                    NodeKind::Array => ("date-parts", self.parts(at, *profile)),
                    NodeKind::Object => {
                        let php = self.tree.member(at, "timezone_type").is_some();
                        (if php { "php-date" } else { "date-object" }, self.date_object(at, *profile, 1))
                    }
                    _ => ("", None),
                };
                let generic = if *profile == Profile::Day { "day" } else { "date" };
                let reason = if date.is_some() { reason } else { generic };
                (reason, date.map(|(text, safe)| (write::quoted(&text), safe)))
            }
            (Type::Whole(bounds), NodeKind::String) => {
                let number = tree.inside(at).trim();
                let number = without_zeros(number).unwrap_or(number);
                let within = number.parse::<i64>().is_ok_and(|number| (bounds.min..=bounds.max).contains(&number));
                let plain = number.strip_prefix('-').unwrap_or(number).bytes().all(|byte| byte.is_ascii_digit());
                let zeros = number.len() > 1 && number.trim_start_matches('-').starts_with('0');
                match within && plain && !zeros {
                    true => ("digits", Some((number.into(), true))),
                    false => (ty.word(), None),
                }
            }
            (Type::Flag, NodeKind::String | NodeKind::Number) => {
                let quotes: &[char] = &['"'];
                let said = tree.raw(at).trim_matches(quotes);
                let is = |words: [&str; 5]| words.iter().any(|word| word.eq_ignore_ascii_case(said));
                let flag = if is(["true", "1", "oui", "yes", "vrai"]) {
                    Some("true")
                } else if is(["false", "0", "non", "no", "faux"]) {
                    Some("false")
                } else {
                    None
                };
                (ty.word(), flag.map(|flag| (flag.into(), flag.eq_ignore_ascii_case(said))))
            }
            // `"1,2,3"`
            (Type::List { of: Type::Whole(bounds), .. }, NodeKind::String)
                if let Some(numbers) = self.numbers(at, bounds) =>
            {
                ("numbers", Some(numbers))
            }
            (Type::List { .. } | Type::Sequence { .. }, NodeKind::Object) => match self.values_of_map(at) {
                Some(values) => ("values", Some(values)),
                None => (ty.word(), None),
            },
            // Written twice.
            (Type::Object(_) | Type::Texts | Type::List { .. } | Type::Sequence { .. }, NodeKind::String) => {
                let bracket = if ty.word() == "object" { '{' } else { '[' };
                match ty {
                    _ if self.is_packed(at, bracket) => {
                        ("packed", Some((tree.string(at, &mut String::new()).trim().into(), true)))
                    }
                    Type::Object(shape) => ("member", self.only_member(at, shape)),
                    _ => (ty.word(), None),
                }
            }
            // Its letters are those of the text: nothing is converted. A fraction may have lost its last zeros.
            (Type::Text | Type::Key, NodeKind::Number) => {
                let raw = tree.raw(at);
                let plain = |extra: u8| raw.bytes().all(|byte| byte.is_ascii_digit() || byte == extra);
                let amount = matches!(ty, Type::Text) && plain(b'.');
                let mend = match plain(b'0') || amount {
                    true => Some((write::quoted(raw), !amount || plain(b'0'))),
                    // `42.0`, as a table with gaps makes of a key
                    false => without_zeros(raw).map(|digits| (write::quoted(digits), false)),
                };
                (if mend.is_some() { "quote" } else { ty.word() }, mend)
            }
            (_, NodeKind::Array) if let Some(lone) = self.lone(at, ty) => ("unwrap", Some((lone.into(), true))),
            (Type::Object(_), NodeKind::Array) if self.is_several(at, ty) => ("several", None),
            (Type::Contact, _) => ("contact", None),
            (_, NodeKind::Object) if let Some(lone) = self.lone(at, ty) => ("held", Some((lone.into(), false))),
            _ => (ty.word(), None),
        }
    }

    /// The only element of a list, or the only member of an object such as `{"id":7}`, when it has the type that belongs in
    /// its place.
    fn lone(&self, at: NodeId, ty: &Type) -> Option<&str> {
        let tree = self.tree;
        // Behind its key.
        let mut elements = tree.elements(at).skip(usize::from(tree.node(at).ty == NodeKind::Object));
        let lone = elements.next().filter(|_| elements.next().is_none())?;
        self.is_entry(lone, ty).then(|| tree.raw(lone))
    }

    /// Whether a value has the type of an entry. What a list was to be is another matter when nothing in it belongs here.
    pub(super) fn is_entry(&self, at: NodeId, ty: &Type) -> bool {
        match (ty.word(), self.tree.node(at).ty) {
            ("object", NodeKind::Object) => self.is_element(at, ty) || self.holds(at, ty),
            ("text", NodeKind::String)
            | ("whole number", NodeKind::Number)
            | ("true or false", NodeKind::True | NodeKind::False) => true,
            _ => false,
        }
    }

    /// The whole numbers that a text lists.
    fn numbers(&self, at: NodeId, bounds: &IntegerRange) -> Option<(String, bool)> {
        let mut json = String::from("[");
        for number in self.tree.inside(at).split(&[',', ';'][..]).map(str::trim) {
            let within = number.parse::<i64>().is_ok_and(|number| (bounds.min..=bounds.max).contains(&number));
            let plain =
                number.bytes().all(|byte| byte.is_ascii_digit()) && (number.len() == 1 || !number.starts_with('0'));
            if !within || !plain {
                return None;
            }
            if json.len() > 1 {
                json.push(',');
            }
            json.push_str(number);
        }
        json.push(']');
        let lone = !json.contains(',');
        Some((json, lone))
    }

    /// An object with a text as the one member that it must have.
    fn only_member(&self, at: NodeId, shape: &Shape) -> Option<(String, bool)> {
        let mut due = shape.fields.iter().filter(|field| field.need == Need::Required);
        let field = due.next().filter(|field| due.next().is_none() && matches!(field.ty, Type::Text | Type::Key))?;
        let mut json = String::from("{\"");
        for part in [field.name, "\":", self.tree.raw(at), "}"] {
            json.push_str(part);
        }
        (!self.blank(at, &field.ty)).then_some((json, false))
    }

    fn epoch(&self, at: NodeId, profile: Profile) -> Meant {
        let raw = self.tree.raw(at);
        let whole = whole(raw).ok().and_then(date::epoch);
        if let Some(days) = date::excel(raw) {
            return ("excel", self.read(&days, profile).map(|(text, _)| (text, false)));
        }
        let found = whole.map(|(reason, count)| (reason, Some(count))).or_else(|| date::epoch_in(raw));
        let Some((reason, milliseconds)) = found else { return ("", None) };
        let text = milliseconds.and_then(|count| date::write_epoch(count, profile, &self.options.zone));
        (reason, text.map(|text| (text, false)))
    }

    /// `[2020,10,7,15,18]`
    fn parts(&self, at: NodeId, profile: Profile) -> Option<(String, bool)> {
        let mut numbers = Vec::new();
        for part in self.tree.elements(at) {
            numbers.push(self.whole_at(part).filter(|number| (0..1_000_000_000).contains(number))?);
        }
        if !matches!(numbers.len(), 3 | 5..=7) || !(1000..10_000).contains(numbers.first()?) || *numbers.get(1)? > 12 {
            return None;
        }
        let mut text = Vec::new();
        for (index, number) in numbers.iter().enumerate() {
            let (before, length) = match index {
                0 => (None, 4),
                1 | 2 => (Some(b'-'), 2),
                3 => (Some(b'T'), 2),
                6 => (Some(b'.'), 9),
                _ => (Some(b':'), 2),
            };
            text.extend(before);
            let mut digits = Vec::new();
            write::whole(*number, &mut digits);
            text.extend(core::iter::repeat_n(b'0', usize::saturating_sub(length, digits.len())));
            text.extend(digits);
        }
        self.read(core::str::from_utf8(&text).ok()?, profile)
    }

    /// `{"date":"2020-10-07 15:18:00.000000","timezone_type":3,"timezone":"Europe/Paris"}` of PHP, `{"dateTime":…,
    /// "timeZone":…}` of Microsoft, `{"seconds":1602076680,"nanos":0}` of Protocol Buffers and Firestore, and whatever holds
    /// nothing but a date, such as `{"$date":{"$numberLong":"1602076680000"}}` of MongoDB.
    fn date_object(&self, at: NodeId, profile: Profile, inner: usize) -> Option<(String, bool)> {
        for (date, zone) in [("date", "timezone"), ("dateTime", "timeZone")] {
            let (Some(mut text), Some(zone)) = (self.said(at, date), self.said(at, zone)) else { continue };
            if zone.starts_with(&['+', '-'][..]) || zone == "Z" {
                text.push_str(&zone);
            } else {
                text.push('[');
                text.push_str(&zone);
                text.push(']');
            }
            return self.read(&text, profile);
        }
        let mut members = self.tree.members(at);
        let (mut key, mut lone) = members.next()?;
        if members.next().is_some() {
            let is_seconds = |(key, _): &(NodeId, NodeId)| self.says(*key, "seconds") || self.says(*key, "_seconds");
            (key, lone) = self.tree.members(at).take(MOST_READ).find(is_seconds)?;
        }
        match self.tree.node(lone).ty {
            NodeKind::Number => self.epoch(lone, profile).1,
            NodeKind::Object if inner > 0 => self.date_object(lone, profile, inner - 1),
            NodeKind::String => {
                let text = self.tree.inside(lone);
                let count = date::epoch_in(text).and_then(|(_, count)| count);
                match count {
                    Some(count) => Some((date::write_epoch(count, profile, &self.options.zone)?, false)),
                    None => {
                        let is_mark = self.tree.inside(key).starts_with('$');
                        self.read(text, profile).map(|(text, safe)| (text, safe && is_mark))
                    }
                }
            }
            _ => None,
        }
    }

    fn said(&self, at: NodeId, name: &str) -> Option<String> {
        let value = self.tree.member(at, name)?;
        let is_text = self.tree.node(value).ty == NodeKind::String;
        is_text.then(|| String::from(self.tree.string(value, &mut String::new())))
    }

    fn read(&self, text: &str, profile: Profile) -> Option<(String, bool)> {
        date::meant(text, profile, &self.options.zone, self.options.fold)
    }

    /// The values of a map from rising whole numbers, as a list.
    fn values_of_map(&self, at: NodeId) -> Option<(String, bool)> {
        let mut json = String::from("[");
        let mut last: Option<u64> = None;
        let mut rising = true;
        for (key, value) in self.tree.members(at) {
            let number = self.tree.inside(key).parse().ok()?;
            rising &= last.is_none_or(|last| last < number);
            if last.is_some() {
                json.push(',');
            }
            last = Some(number);
            json.push_str(self.tree.raw(value));
        }
        json.push(']');
        last.map(|_| (json, rising))
    }
}

/// The digits of a whole number that is written with a fraction of zeros.
fn without_zeros(number: &str) -> Option<&str> {
    let whole = number.trim_end_matches('0').strip_suffix('.')?;
    (whole.len() + 1 < number.len() && whole.bytes().all(|byte| byte.is_ascii_digit())).then_some(whole)
}
