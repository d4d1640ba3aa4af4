//! Properties: a line taken apart once. From here on everything works on the list of them.

use alloc::borrow::{Cow, ToOwned};
use alloc::vec::Vec;

use super::lines::Line;
use super::role::Role;
use super::syntax::{Kind, Parts, is_named, known};
use super::text::{cut, same};
use crate::findings::{Details, Name, Room, TextRange};

/// A property of a card.
pub(super) struct Property<'l> {
    /// Where it stands in the author's text.
    pub place: TextRange,
    /// Where its name stands.
    pub name_place: TextRange,
    /// Where its parameters stand, the first semicolon included.
    pub parameters_place: TextRange,
    /// Where its value stands.
    pub value_place: TextRange,
    /// `item1` in `item1.TEL:…`.
    pub group: Option<&'l str>,
    /// Its name as written, in capitals once it is repaired.
    pub name: &'l str,
    /// Its canonical name, when the property is known.
    pub canonical: &'static str,
    /// How its value is built, when the property is known.
    pub kind: Option<Kind>,
    /// Its parameters.
    pub parameters: Vec<Parameter<'l>>,
    /// Its value.
    pub value: Cow<'l, str>,
}

/// What a message tells of a property.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'l> {
    canonical: &'static str,
    name: &'l str,
}

/// What stands for a name that is not told.
const ELIDED: &str = "…";

impl<'l> Told<'l> {
    /// A property as written.
    pub const fn written(name: &'l str) -> Self {
        Told { canonical: "", name }
    }
}

impl Told<'_> {
    /// Nothing.
    pub const NOTHING: Told<'static> = Told::of("");

    /// A property of a standard.
    pub const fn of(canonical: &'static str) -> Told<'static> {
        Told { canonical, name: "" }
    }

    /// Tells it.
    #[cold]
    pub fn tell(self, details: &mut Details<'_>) {
        if !self.canonical.is_empty() {
            details.word(Name::Property, self.canonical);
        } else if let Some((canonical, _)) = known(self.name) {
            details.word(Name::Property, canonical);
        } else if is_named(self.name) {
            details.text(Name::Property, &self.name.to_ascii_uppercase());
        } else if !self.name.is_empty() {
            details.word(Name::Property, ELIDED);
        }
    }
}

/// A parameter of a property.
pub(super) struct Parameter<'l> {
    /// Where it stands in the author's text.
    pub place: TextRange,
    /// What it does.
    pub role: Role,
    /// What stands before the equals sign.
    pub name: Cow<'l, str>,
    /// What stands behind it; none when there is no equals sign.
    pub value: Option<Cow<'l, str>>,
}

impl<'l> Property<'l> {
    /// A property that stands nowhere in the author's text.
    pub fn new(name: &'static str, value: Cow<'l, str>) -> Self {
        let nowhere = TextRange::default();
        Property {
            place: nowhere,
            name_place: nowhere,
            parameters_place: nowhere,
            value_place: nowhere,
            group: None,
            name,
            canonical: name,
            kind: known(name).map(|(_, kind)| kind),
            parameters: Vec::new(),
            value,
        }
    }

    /// The property that a line is, cut into its parts; the list of parameters is empty yet.
    #[inline(never)]
    pub fn of(line: &Line<'_>, parts: &Parts<'l>, parameters: Vec<Parameter<'l>>) -> Self {
        let head = line.text.len() - parts.value.len();
        let known = known(parts.label.name);
        let name = (parts.label.name.as_ptr() as usize).wrapping_sub(line.text.as_ptr() as usize).min(head);
        let mut property = Property {
            place: line.place,
            name_place: line.part(name..name + parts.label.name.len()),
            parameters_place: line.part(parts.label_length..head - 1),
            value_place: line.part(head..line.text.len()),
            group: parts.label.group,
            name: parts.label.name,
            canonical: known.map_or("", |(name, _)| name),
            kind: known.map(|(_, kind)| kind),
            parameters,
            value: Cow::Borrowed(parts.value),
        };
        let mut at = parts.label_length;
        for raw in parts.parameters() {
            at += 1;
            let (name, value) = cut(raw, b"=:");
            let value = value.get(1..);
            let (role, word) = Role::of(name, value);
            // What is said of a bare word does not concern an equals sign.
            let said = if matches!(role, Role::BareType | Role::Stranger) { word } else { raw };
            let from = at + (said.as_ptr() as usize).wrapping_sub(raw.as_ptr() as usize).min(raw.len());
            let place = line.part(from..from + said.len());
            at += raw.len();
            let mut parameter = Parameter { place, role, name: Cow::Borrowed(name), value: value.map(Cow::Borrowed) };
            if parts.open_quote {
                parameter.unquote();
            }
            property.parameters.room(1);
            property.parameters.push(parameter);
        }
        property
    }

    /// Gives it another name.
    #[cold]
    pub fn rename(&mut self, name: &'static str) {
        (self.name, self.canonical, self.kind) = (name, name, known(name).map(|(_, kind)| kind));
    }

    /// Adds a type, if it is one and not there yet, to the list of types.
    pub fn add_type(&mut self, ty: &'static str) {
        if ty.is_empty() {
            return;
        }
        let Some(list) = self.parameters.iter_mut().find(|one| one.role == Role::Type) else {
            return self.parameters.push(Parameter::new("TYPE", Cow::Borrowed(ty)));
        };
        if !list.said().split(',').any(|word| same(word, ty)) {
            let mut said = list.said().to_owned();
            said.push(',');
            said.push_str(ty);
            list.value = Some(Cow::Owned(said));
        }
    }

    /// Whether it bears this name.
    pub fn is(&self, name: &str) -> bool {
        same(self.name, name)
    }

    /// The name as a message tells it, if a standard knows it. Any other may be a piece of somebody's contact.
    pub fn told(&self) -> Told<'l> {
        Told { canonical: self.canonical, name: self.name }
    }
}

/// Whether a value says anything.
pub(super) fn is_filled(value: &str) -> bool {
    value.bytes().any(|byte| !matches!(byte, b';' | b' ' | b'\t'))
}

impl<'l> Parameter<'l> {
    /// A parameter that stands nowhere in the author's text.
    pub fn new(name: &'static str, value: Cow<'l, str>) -> Self {
        let (role, _) = Role::of(name, Some(&value));
        Parameter { place: TextRange::default(), role, name: Cow::Borrowed(name), value: Some(value) }
    }

    /// What stands behind the equals sign, or nothing.
    pub fn said(&self) -> &str {
        self.value.as_deref().unwrap_or_default()
    }

    /// The word that it says, without the quotation marks around it.
    pub fn word(&self) -> &str {
        match (self.role, &self.value) {
            (Role::Type | Role::Other, Some(value)) => value,
            _ => Role::of(&self.name, self.value.as_deref()).1,
        }
    }

    /// Leaves out all quotation marks: one of them is never closed, so none counts.
    #[cold]
    fn unquote(&mut self) {
        let parts = [Some(&mut self.name), self.value.as_mut()];
        for part in parts.into_iter().flatten().filter(|part| part.bytes().any(|byte| byte == b'"')) {
            part.to_mut().retain(|letter| letter != '"');
        }
        self.role = Role::of(&self.name, self.value.as_deref()).0;
    }
}
