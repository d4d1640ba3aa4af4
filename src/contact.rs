//! The verbs `contact.parse` and `contact.format`: a vCard as fields, and fields as a vCard.
//!
//! As JSON a contact is `{ name, fn, role, org, tel, email, adr, rev, other }`; what is empty is left out.
//! `other` holds the lines of the card that have no field, so that nothing is lost on the way.

use alloc::string::String;
use alloc::vec::Vec;

use crate::card::{self, Address, Contact, Email, Name, Phone};
use crate::check::{Source, Work, judge};
use crate::json::locate::Locate;
use crate::json::tree::{At, Tree, Type as Json};
use crate::json::write;
use crate::options::Options;
use crate::report::{Code, Finding, Fix, Inner, Issue, Op, Param, Patch, Path, Severity, Span, write as reports};
use crate::shape::{Field, Need, Shape, Type, Unknown};

const fn text(name: &'static str, en: &'static str, fr: &'static str) -> Field {
    Field::new(name, Type::Text, Need::Loose, en, fr)
}

const TYPES: Field = Field::new("types", Type::List { of: &Type::Text, least: 0 }, Need::Loose, "Types", "Types");

const fn shape(fields: &'static [Field]) -> Shape {
    Shape { fields, unknown: Unknown::Warned, renamed: &[], rules: &[] }
}

const NAME: Shape = shape(&[
    text("family", "Family name", "Nom de famille"),
    text("given", "Given name", "Prénom"),
    text("additional", "Further names", "Autres prénoms"),
    text("prefix", "Prefix", "Civilité"),
    text("suffix", "Suffix", "Suffixe"),
]);
const TEL: Shape = shape(&[Field::new("number", Type::Text, Need::Required, "Number", "Numéro"), TYPES]);
const EMAIL: Shape = shape(&[Field::new("address", Type::Text, Need::Required, "Address", "Adresse"), TYPES]);
const ADR: Shape = shape(&[
    text("poBox", "Post-office box", "Boîte postale"),
    text("extended", "Flat, floor, building", "Appartement, étage, bâtiment"),
    text("street", "Number and street", "Numéro et rue"),
    text("locality", "Town", "Ville"),
    text("region", "Region", "Région"),
    text("postalCode", "Postcode", "Code postal"),
    text("country", "Country", "Pays"),
    TYPES,
]);

/// A contact as JSON.
pub const CONTACT: Shape = shape(&[
    Field::new("name", Type::Object(&NAME), Need::Loose, "Name", "Nom"),
    text("fn", "Full name", "Nom complet"),
    text("role", "Role", "Rôle"),
    text("org", "Organization", "Organisation"),
    Field::new("tel", Type::List { of: &Type::Object(&TEL), least: 0 }, Need::Loose, "Telephone", "Téléphone"),
    Field::new("email", Type::List { of: &Type::Object(&EMAIL), least: 0 }, Need::Loose, "E-mail", "E-mail"),
    Field::new("adr", Type::List { of: &Type::Object(&ADR), least: 0 }, Need::Loose, "Address", "Adresse"),
    text("rev", "Last revision", "Dernière révision"),
    Field::new("other", Type::List { of: &Type::Text, least: 0 }, Need::Loose, "Other lines", "Autres lignes"),
]);

/// Reads a vCard, or a plain name, as a contact. Findings are placed in the card's own text.
pub fn parse(card: &str, options: &Options, issues: &mut Vec<Issue>) -> Option<Contact> {
    let mut findings = Vec::new();
    let contact = if card::is_card(card) {
        card::parse(card, &mut |finding| findings.push(finding))
    } else if card.trim().is_empty() {
        findings.push(Finding::new(Code::TextEmpty, 0..card.len()));
        None
    } else {
        let finding = Finding::new(Code::ContactPlainText, 0..card.len());
        findings.push(if card::is_mecard(card) { finding.text("reason", "mecard") } else { finding });
        Some(Contact::named(card))
    };
    let mut locate = Locate::new(card);
    for finding in findings {
        let Some(severity) = options.severity.weigh(finding.code, finding.severity) else { continue };
        let start = locate.position(finding.at.start);
        let end = locate.clone().position(finding.at.end);
        let fix = finding.mend.map(|mend| {
            let mut value = Vec::new();
            write::string(&mend.text, &mut value);
            let value = String::from_utf8(value).ok();
            Fix { safe: mend.safe, patch: alloc::vec![Patch { op: Op::Replace, path: Path::default(), value }] }
        });
        issues.push(Issue {
            code: finding.code,
            severity,
            path: Path::default(),
            params: finding.params,
            span: Some(Span { start, end }),
            inner: Some(Inner { line: start.line, column: start.column }),
            fix,
        });
    }
    let failed = issues.iter().any(|issue| issue.severity == Severity::Error);
    contact.filter(|_| !failed)
}

/// Writes the vCard of a contact that is given as JSON: a JSON string and the findings are left in `work`.
pub fn format(json: &[u8], options: &Options, work: &mut Work) -> bool {
    let Some(contact) = read(json, options, work) else { return false };
    let issues = &mut work.buffers.issues;
    let card = card::format(&contact, &mut |finding| {
        let Some(severity) = options.severity.weigh(finding.code, finding.severity) else { return };
        let path = match finding.params.get("field") {
            Some(Param::Text(pointer)) => Path::parse(pointer).unwrap_or_default(),
            _ => Path::default(),
        };
        let (code, params) = (finding.code, finding.params);
        issues.push(Issue { code, severity, path, params, span: None, inner: None, fix: None });
    });
    work.buffers.out.clear();
    card.map(|card| write::string(&card, &mut work.buffers.out)).is_some()
}

/// Reads a contact from JSON text; findings are left in `work`.
fn read(json: &[u8], options: &Options, work: &mut Work) -> Option<Contact> {
    if !judge(&Type::Object(&CONTACT), json, options, Source::Value, work) {
        return None;
    }
    let text = core::str::from_utf8(&work.buffers.out).ok()?;
    let mut nodes = Vec::new();
    crate::json::scan::scan(text, options.max_depth, &mut nodes, &mut Vec::new()).ok()?;
    Some(from_tree(&Tree { text, nodes: &nodes }, Tree::ROOT))
}

/// The contact that an object of the shape [`CONTACT`] is.
pub fn from_tree(tree: &Tree<'_>, at: At) -> Contact {
    let name = tree.member(at, "name").unwrap_or(at);
    let part = |part| if name == at { String::new() } else { said(tree, name, part) };
    Contact {
        name: Name {
            family: part("family"),
            given: part("given"),
            additional: part("additional"),
            prefix: part("prefix"),
            suffix: part("suffix"),
        },
        formatted: said(tree, at, "fn"),
        role: said(tree, at, "role"),
        org: said(tree, at, "org"),
        tel: each(tree, at, "tel", |tel| Phone { number: said(tree, tel, "number"), types: texts(tree, tel, "types") }),
        email: each(tree, at, "email", |email| Email {
            address: said(tree, email, "address"),
            types: texts(tree, email, "types"),
        }),
        adr: each(tree, at, "adr", |adr| Address {
            po_box: said(tree, adr, "poBox"),
            extended: said(tree, adr, "extended"),
            street: said(tree, adr, "street"),
            locality: said(tree, adr, "locality"),
            region: said(tree, adr, "region"),
            postal_code: said(tree, adr, "postalCode"),
            country: said(tree, adr, "country"),
            types: texts(tree, adr, "types"),
        }),
        rev: said(tree, at, "rev"),
        other: texts(tree, at, "other"),
    }
}

fn said(tree: &Tree<'_>, at: At, name: &str) -> String {
    tree.member(at, name).map_or_else(String::new, |value| text_at(tree, value))
}

fn text_at(tree: &Tree<'_>, at: At) -> String {
    if tree.node(at).ty == Json::String { tree.string(at, &mut String::new()).into() } else { String::new() }
}

fn texts(tree: &Tree<'_>, at: At, name: &str) -> Vec<String> {
    each(tree, at, name, |text| text_at(tree, text))
}

fn each<T>(tree: &Tree<'_>, at: At, name: &str, read: impl Fn(At) -> T) -> Vec<T> {
    let list = tree.member(at, name).filter(|list| tree.node(*list).ty == Json::Array);
    list.into_iter().flat_map(|list| tree.elements(list)).map(read).collect()
}

/// Writes a contact as JSON, without what is empty.
pub fn write(contact: &Contact, out: &mut Vec<u8>) {
    let Contact { name, formatted, role, org, tel, email, adr, rev, other } = contact;
    let mut object = Members::open(out);
    let Name { family, given, additional, prefix, suffix } = name;
    if *name != Name::default() {
        object.member("name", |out| {
            let parts = [
                ("family", family),
                ("given", given),
                ("additional", additional),
                ("prefix", prefix),
                ("suffix", suffix),
            ];
            Members::open(out).texts(&parts).close();
        });
    }
    object.texts(&[("fn", formatted), ("role", role), ("org", org)]);
    object.list("tel", tel, |tel, out| Members::open(out).texts(&[("number", &tel.number)]).types(&tel.types).close());
    object.list("email", email, |email, out| {
        Members::open(out).texts(&[("address", &email.address)]).types(&email.types).close();
    });
    object.list("adr", adr, |adr, out| {
        let Address { po_box, extended, street, locality, region, postal_code, country, types } = adr;
        let parts = [
            ("poBox", po_box),
            ("extended", extended),
            ("street", street),
            ("locality", locality),
            ("region", region),
            ("postalCode", postal_code),
            ("country", country),
        ];
        Members::open(out).texts(&parts).types(types).close();
    });
    object.texts(&[("rev", rev)]);
    object.list("other", other, |line, out| write::string(line, out));
    object.close();
}

/// An object that is being written.
struct Members<'o> {
    out: &'o mut Vec<u8>,
    behind: bool,
}

impl<'o> Members<'o> {
    fn open(out: &'o mut Vec<u8>) -> Self {
        out.push(b'{');
        Members { out, behind: false }
    }

    fn member(&mut self, name: &str, value: impl FnOnce(&mut Vec<u8>)) {
        if self.behind {
            self.out.push(b',');
        }
        self.behind = true;
        write::string(name, self.out);
        self.out.push(b':');
        value(self.out);
    }

    fn texts(&mut self, texts: &[(&str, &String)]) -> &mut Self {
        for (name, text) in texts.iter().filter(|(_, text)| !text.is_empty()) {
            self.member(name, |out| write::string(text, out));
        }
        self
    }

    fn types(&mut self, types: &[String]) -> &mut Self {
        self.list("types", types, |word, out| write::string(word, out));
        self
    }

    fn list<T>(&mut self, name: &str, items: &[T], item: impl Fn(&T, &mut Vec<u8>)) {
        if !items.is_empty() {
            self.member(name, |out| reports::list(items, out, item));
        }
    }

    fn close(&mut self) {
        self.out.push(b'}');
    }
}
