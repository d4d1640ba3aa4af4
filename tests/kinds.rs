//! `docs/kinds.md` is what the shapes say. `QUITUS_BLESS=1 cargo test --test kinds` rewrites it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use quitus::Kind;
use quitus::date::Profile;
use quitus::shape::{IntegerRange, Need, Shape, Type, Unknown, Words, fields};

const HEAD: &str = "<!-- Generated from src/kinds by `cargo pkg codes`; edit the shapes instead. -->

# Kinds

A kind is one payload of one system; its id is `system.payload`. The tables are read from the same
constants as the check. `a.b` is a member of a member, `a[].b` a member of each element.

- **required**: missing, `null` or empty is an error.
- **expected**: every published example has it, but nobody says that it must be there; missing is a warning.
- **optional**: may be missing. What `null` does is said beside it: an error, a warning where nobody has
  documented it, or nothing where the system writes it itself.
- Values in parentheses are those that sources show; others are only a warning.
- The order of the rows is the order of the keys in the normal form.
";

#[test]
fn kinds_page_is_what_the_shapes_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/kinds.md");
    let page = page();
    if std::env::var_os("QUITUS_BLESS").is_some() {
        return fs::write(path, page).unwrap();
    }
    let old = fs::read_to_string(path).unwrap_or_default();
    let stale = old.lines().zip(page.lines()).position(|(old, new)| old != new);
    assert!(old == page, "docs/kinds.md is stale from line {:?} on: run `cargo pkg codes`", stale.map(|line| line + 1));
}

fn page() -> String {
    let mut out = String::from(HEAD);
    for kind in Kind::ALL {
        let _ = write!(out, "\n## `{}`\n\n{}", kind.id(), kind.about());
        if let Type::Sequence { .. } = kind.shape() {
            out += " A list with at least one element.";
        }
        if let Type::Sequence { other: Some(other), .. } = kind.shape() {
            let same = |known: &&Kind| {
                known.shape().shape().zip(other.ty.shape()).is_some_and(|(one, other)| std::ptr::eq(one, other))
            };
            let named = Kind::ALL.iter().find(same).map_or("", |known| known.id());
            let _ = write!(out, " Some elements may be of `{named}` instead.");
        }
        out.push('\n');
        if let Some(shape) = kind.shape().shape() {
            let _ = write!(out, "\n{}\n", about_others(shape));
        }
        out += "\n| field | holds | needed | English | français |\n|---|---|---|---|---|\n";
        for entry in fields(kind.shape()) {
            let field = entry.field;
            let (holds, needed) = (holds(&field.ty), needed(field.need));
            let _ =
                writeln!(out, "| `{}` | {holds} | {needed} | {} | {} |", entry.name(), field.label.en, field.label.fr);
        }
    }
    out
}

fn about_others(shape: &Shape) -> String {
    let mut text = String::from(match shape.unknown {
        Unknown::Silent => "Other members are kept without a word.",
        Unknown::Noted => "Other members are kept, with a note.",
        Unknown::Warned => "Other members are kept, with a warning.",
        Unknown::Refused => "Other members are refused.",
    });
    for (index, (old, new)) in shape.renamed.iter().enumerate() {
        text += if index == 0 { " Names of an older version get a hint: " } else { ", " };
        let _ = write!(text, "`{old}` (now `{new}`)");
    }
    if !shape.renamed.is_empty() {
        text.push('.');
    }
    text
}

fn holds(ty: &Type) -> String {
    match ty {
        Type::Text | Type::Key | Type::Email => "text".into(),
        Type::Word(words) => one_of(words),
        Type::Whole(whole) if whole.text => format!("{}, digits in a text with a warning", bounds(whole)),
        Type::Whole(whole) => bounds(whole),
        Type::Digits(whole) => format!("{}, or the same as text", bounds(whole)),
        Type::Date(Profile::Intent) => "instant, offset optional".into(),
        Type::Date(Profile::Kare) => "instant `YYYY-MM-DDTHH:MM[:SS[.f…]]Z`".into(),
        Type::Date(Profile::Day) => "day `YYYY-MM-DD`".into(),
        Type::Date(Profile::Utc) => "instant ending in `Z`".into(),
        Type::Contact => "vCard or plain text".into(),
        Type::Flag => "`true` or `false`".into(),
        Type::List { of, least: 0 } => format!("list of: {}", holds(of)),
        Type::List { of, .. } | Type::Sequence { of, .. } => format!("list, not empty, of: {}", holds(of)),
        Type::Object(_) => "object".into(),
        Type::Texts => "object of texts".into(),
        Type::Any => "anything".into(),
    }
}

fn one_of(words: &Words) -> String {
    let list = words.words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    if words.open { format!("text ({list})") } else { list }
}

fn bounds(whole: &IntegerRange) -> String {
    let mut text = match (whole.min, whole.max) {
        (i64::MIN, i64::MAX) => "whole number".into(),
        (min, i64::MAX) => format!("whole number from {min}"),
        (min, max) => format!("whole number from {min} to {max}"),
    };
    if whole.plausible > whole.min {
        let _ = write!(text, ", below {} with a warning", whole.plausible);
    }
    text
}

fn needed(need: Need) -> &'static str {
    match need {
        Need::Required => "required",
        Need::Expected => "expected",
        Need::Optional => "optional, `null` is an error",
        Need::Loose => "optional, `null` is a warning",
        Need::Nullable => "optional, may be `null`",
    }
}
