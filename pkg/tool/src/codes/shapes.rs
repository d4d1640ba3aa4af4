//! `pkg/src/generated/shapes.ts`: the shapes of the kinds, for field tables and JSON Schema.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::Outcome;
use crate::commands::{cargo, output};

pub const NOTICE: &str =
    "// Generated from the shapes of the core (src/kinds) by `cargo pkg codes`; edit those instead.\n\n";

/// What the core says of its kinds.
pub struct Core {
    pub kinds: Vec<Kind>,
    pub contact: Value,
    /// Documented `[status, event, category]`s.
    pub steps: Value,
    /// The names of parameters, as the module numbers them.
    pub names: Value,
}

pub struct Kind {
    pub id: String,
    pub title: String,
    /// Whether a client sends such payloads.
    pub sent: bool,
    /// Whether the whole payload is a list.
    pub list: bool,
    pub shape: Value,
}

/// Asks the core itself: this program must not link it, because it writes part of it.
pub fn ask(root: &Path) -> Outcome<Core> {
    let text = output(cargo(root).args(["run", "--quiet", "--package", "quitus", "--example", "shapes"]))?;
    let mut said: Value = serde_json::from_str(&text)?;
    let titles = fs::read_to_string(root.join("src/kinds/mod.rs"))?;
    let mut kinds = Vec::new();
    for kind in said["kinds"].as_array().ok_or("no kinds")? {
        let mut shape = kind.clone();
        let mut take = |name: &str| shape.as_object_mut().and_then(|shape| shape.shift_remove(name));
        let id = take("id");
        let [sent, list] = ["sent", "list"].map(|name| take(name) == Some(Value::Bool(true)));
        let id = id.as_ref().and_then(Value::as_str).ok_or("a kind without id")?.to_owned();
        let title = title(&titles, &id).ok_or_else(|| format!("no line about {id} in src/kinds/mod.rs"))?;
        kinds.push(Kind { id, title, sent, list, shape });
    }
    Ok(Core { kinds, contact: said["contact"].take(), steps: said["steps"].take(), names: said["names"].take() })
}

/// The line of documentation above a kind, without Markdown.
fn title(source: &str, id: &str) -> Option<String> {
    let quoted = format!("\"{id}\"");
    let (above, _) = source.lines().zip(source.lines().skip(1)).find(|(_, line)| line.contains(&quoted))?;
    Some(above.trim().strip_prefix("/// ")?.replace('`', ""))
}

/// The names of parameters.
pub fn names(core: &Core) -> String {
    format!(
        "// Generated from src/findings/details.rs by `cargo pkg codes`; edit that instead.\n\n\
         /** The names of parameters, in the order in which the module numbers them. */\n\
         export const names = {:#} as const;\n",
        core.names
    )
}

pub fn shapes(core: &Core) -> String {
    let mut out = format!(
        "{NOTICE}import type {{ Pair, Shapes }} from \"../shape.js\";\n\n\
         /** What each kind looks like. */\nexport const shapes: Shapes = {{\n"
    );
    entries(core, "", &mut out);
    out += "};\n\n/** Every pair of status and event that a source shows, and what it means in neutral words. */\n";
    out += "export const pairs: readonly Pair[] = ";
    literal(&core.steps, 0, &mut out);
    out + ";\n"
}

/// The shapes of one system, for its small entries.
pub fn shapes_of(core: &Core, system: &str) -> String {
    let mut out = format!(
        "{NOTICE}import type {{ Shapes }} from \"../../shape.js\";\n\nexport const shapes: Partial<Shapes> = {{\n"
    );
    entries(core, &format!("{system}."), &mut out);
    out + "};\n"
}

fn entries(core: &Core, prefix: &str, out: &mut String) {
    for Kind { id, title, shape, .. } in core.kinds.iter().filter(|kind| kind.id.starts_with(prefix)) {
        *out += &format!("  {}: {{\n    title: {},\n    shape: ", quoted(id), quoted(title));
        literal(shape, 2, out);
        *out += ",\n  },\n";
    }
}

pub fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// What still stands on one line.
const LINE: usize = 110;

/// A value as TypeScript, broken into lines where it is long.
fn literal(value: &Value, depth: usize, out: &mut String) {
    let line = one_line(value);
    let whole = !value.is_array() && !value.is_object();
    if whole || depth * 2 + line.len() <= LINE {
        *out += &line;
        return;
    }
    let inner = "  ".repeat(depth + 1);
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    out.push(open);
    for (name, part) in parts(value) {
        *out += &format!("\n{inner}{name}");
        literal(part, depth + 1, out);
        out.push(',');
    }
    *out += &format!("\n{}{close}", "  ".repeat(depth));
}

fn one_line(value: &Value) -> String {
    let inside: Vec<String> = parts(value).map(|(name, part)| name + &one_line(part)).collect();
    match value {
        Value::Array(_) => format!("[{}]", inside.join(", ")),
        Value::Object(_) => format!("{{ {} }}", inside.join(", ")),
        _ => value.to_string(),
    }
}

/// Elements, and members with their names in front; the names are identifiers.
fn parts(value: &Value) -> impl Iterator<Item = (String, &Value)> {
    let elements = value.as_array().into_iter().flatten().map(|part| (String::new(), part));
    let members = value.as_object().into_iter().flatten().map(|(name, part)| (format!("{name}: "), part));
    elements.chain(members)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{LINE, literal, title};

    #[test]
    fn literals() {
        let written = |value| {
            let mut out = String::new();
            literal(&value, 0, &mut out);
            out
        };
        assert_eq!(
            written(json!({ "a": [1, "l’\"été\"", true], "b": {} })),
            r#"{ a: [1, "l’\"été\"", true], b: {  } }"#
        );
        let long = "x".repeat(LINE);
        assert_eq!(written(json!([[1], long])), format!("[\n  [1],\n  \"{long}\",\n]"));
    }

    #[test]
    fn titles() {
        let source = "    /// One step of `it`.\n    IntentLog \"intent.log\" Type;\n";
        assert_eq!(title(source, "intent.log").as_deref(), Some("One step of it."));
        assert_eq!(title(source, "intent.step"), None);
    }
}
