//! The verbs `contact.parse` and `contact.format`: a vCard as fields, and fields as a vCard.
//!
//! As JSON a contact is `{ name, fn, role, org, tel, email, adr, rev, other }`; what is empty is left out.
//! `other` holds the lines of the card that have no field, so that nothing is lost on the way.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::check::{Scratch, Source, check_at, is_too_large};
use crate::card::{self, Address, Contact, Email, Name, Phone};
use crate::findings::{Code, Findings, Reading};
use crate::json::decode::decode;
use crate::json::tree::{NodeId, NodeKind, Tree};
use crate::json::write;
use crate::options::Options;
use crate::render::{Issue, Path, Spans, View, json};
use crate::shape::{Field, Need, Shape, Target, Type, Unknown};

const fn text(name: &'static str, en: &'static str, fr: &'static str) -> Field {
    Field::new(name, Type::Text, Need::Loose, en, fr)
}

const TYPES: Field = Field::new("types", Type::List { of: &Type::Text, least: 0 }, Need::Loose, "Types", "Types");

/// `others` are the names that other address books give the fields.
const fn shape(fields: &'static [Field], others: &'static str) -> Shape {
    Shape { fields, unknown: Unknown::Refused, renamed: &[], others, rules: &[] }
}

const NAME: Shape = shape(
    &[
        text("family", "Family name", "Nom de famille"),
        text("given", "Given name", "Prénom"),
        text("additional", "Further names", "Autres prénoms"),
        text("prefix", "Prefix", "Civilité"),
        text("suffix", "Suffix", "Suffixe"),
    ],
    "lastname=family,nom=family,familyname=family,surname=family,firstname=given,prenom=given,givenname=given,middlename=additional,civilite=prefix",
);
const TEL: Shape = shape(
    &[Field::new("number", Type::Text, Need::Required, "Number", "Numéro"), TYPES],
    "numero=number,phone=number,tel=number,telephone=number,value=number,type=types",
);
const EMAIL: Shape = shape(
    &[Field::new("address", Type::Text, Need::Required, "Address", "Adresse"), TYPES],
    "adresse=address,email=address,mail=address,value=address,type=types",
);
const ADR: Shape = shape(
    &[
        text("poBox", "Post-office box", "Boîte postale"),
        text("extended", "Flat, floor, building", "Appartement, étage, bâtiment"),
        text("street", "Number and street", "Numéro et rue"),
        text("locality", "Town", "Ville"),
        text("region", "Region", "Région"),
        text("postalCode", "Postcode", "Code postal"),
        text("country", "Country", "Pays"),
        TYPES,
    ],
    "rue=street,ville=locality,city=locality,town=locality,codepostal=postalCode,postcode=postalCode,zip=postalCode,zipcode=postalCode,cp=postalCode,state=region,pays=country,type=types",
);

/// A contact as JSON.
pub const CONTACT: Shape = shape(
    &[
        Field::new("name", Type::Object(&NAME), Need::Loose, "Name", "Nom"),
        text("fn", "Full name", "Nom complet"),
        text("role", "Role", "Rôle"),
        text("org", "Organization", "Organisation"),
        Field::new("tel", Type::List { of: &Type::Object(&TEL), least: 0 }, Need::Loose, "Telephone", "Téléphone"),
        Field::new("email", Type::List { of: &Type::Object(&EMAIL), least: 0 }, Need::Loose, "E-mail", "E-mail"),
        Field::new("adr", Type::List { of: &Type::Object(&ADR), least: 0 }, Need::Loose, "Address", "Adresse"),
        text("rev", "Last revision", "Dernière révision"),
        Field::new("other", Type::List { of: &Type::Text, least: 0 }, Need::Loose, "Other lines", "Autres lignes"),
    ],
    "fullname=fn,formattedname=fn,displayname=fn,nomcomplet=fn,fonction=role,title=role,societe=org,organization=org,organisation=org,company=org,phone=tel,telephone=tel,mobile=tel,mail=email,courriel=email,address=adr,adresse=adr,nom=name",
);

/// Reads a vCard, or a plain name, as a contact; findings are placed in the card's own text.
pub fn parse(card: impl AsRef<[u8]>, options: &Options, issues: &mut Vec<Issue>) -> Option<Contact> {
    let mut findings = options.findings();
    let (text, contact) = parse_to(card.as_ref(), options, &mut findings);
    issues.extend(view(&text, &findings, &Path::default()).issues());
    contact
}

/// The same, with the text as it was read; [`view`] shows the findings.
pub(crate) fn parse_to(card: &[u8], options: &Options, findings: &mut Findings<'_>) -> (String, Option<Contact>) {
    if is_too_large(card.len(), options, Source::Text, findings) {
        return (String::new(), None);
    }
    let text = decode(card, &mut Vec::new());
    findings.enter(Reading::Text);
    let all = findings.inside(0..text.len());
    let contact = if text.trim().is_empty() {
        findings.report(Code::TextEmpty, all);
        None
    } else if card::is_card(&text) {
        card::parse_into(&text, findings)
    } else {
        card::tell_plain(&text, all, findings);
        Some(Contact::named(&text))
    };
    (text.into_owned(), contact.filter(|_| findings.errors() == 0))
}

/// What [`parse_to`] found, for whoever reads it.
pub(crate) fn view<'v>(card: &'v str, findings: &'v Findings<'v>, base: &'v Path) -> View<'v> {
    View { tree: Tree { text: card, nodes: &[] }, findings, spans: Spans::Card, source: None, base }
}

/// Writes the vCard of a contact that is given as JSON; paths of findings are those of the contact.
pub fn format(json: &[u8], options: &Options) -> (Option<String>, Vec<Issue>) {
    let (card, issues, _) = format_to(json, options, &mut Scratch::default());
    (card, issues)
}

/// The same with the count of findings that are not told.
pub(crate) fn format_to(json: &[u8], options: &Options, scratch: &mut Scratch) -> (Option<String>, Vec<Issue>, usize) {
    let mut findings = options.findings();
    let target = Target::Value(&Type::Object(&CONTACT));
    let checked = check_at(target, json, options, Source::Value, scratch, &mut findings);
    let base = Path::default();
    let mut issues = checked.view(&scratch.nodes, &findings, &base).issues();
    let mut omitted = findings.omitted();
    if !checked.ok {
        return (None, issues, omitted);
    }
    let text = String::from_utf8(core::mem::take(&mut scratch.buffers.out)).unwrap_or_default();
    let mut nodes = Vec::new();
    let read = crate::json::scan::scan(&text, options.depth(), &mut nodes, &mut Vec::new());
    let contact = from_tree(&Tree { text: &text, nodes: &nodes }, Tree::ROOT);
    let written = card::format(&contact, &mut |finding| {
        let Some(severity) = options.severity.weigh(finding.code, finding.severity) else { return };
        if issues.len() >= options.max_issues {
            omitted += 1;
            return;
        }
        let path = Path::parse(finding.params.text("field")).unwrap_or_default();
        let (code, params) = (finding.code, finding.params);
        issues.push(Issue { code, severity, path, params, span: None, inner: None, fix: None });
    });
    (written.filter(|_| read.is_ok()), issues, omitted)
}

/// The contact that an object of the shape [`CONTACT`] is.
pub fn from_tree(tree: &Tree<'_>, at: NodeId) -> Contact {
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

fn said(tree: &Tree<'_>, at: NodeId, name: &str) -> String {
    tree.member(at, name).map_or_else(String::new, |value| text_at(tree, value))
}

fn text_at(tree: &Tree<'_>, at: NodeId) -> String {
    if tree.node(at).ty == NodeKind::String { tree.string(at, &mut String::new()).into() } else { String::new() }
}

fn texts(tree: &Tree<'_>, at: NodeId, name: &str) -> Vec<String> {
    each(tree, at, name, |text| text_at(tree, text))
}

fn each<T>(tree: &Tree<'_>, at: NodeId, name: &str, read: impl Fn(NodeId) -> T) -> Vec<T> {
    let list = tree.member(at, name).filter(|list| tree.node(*list).ty == NodeKind::Array);
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
            self.member(name, |out| json::list(items, out, item));
        }
    }

    fn close(&mut self) {
        self.out.push(b'}');
    }
}
