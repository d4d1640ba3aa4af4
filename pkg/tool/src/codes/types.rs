//! `pkg/src/generated/kinds.ts`: the ids in the order of the core, and the payloads as TypeScript types.

use serde_json::Value;

use super::shapes::{Core, Kind, NOTICE, quoted};

pub fn types(core: &Core) -> String {
    let names = Names::of(core);
    let mut out =
        format!("{NOTICE}/** The kinds, in the order in which the module numbers them. */\nexport const kindIds = [\n");
    for kind in &core.kinds {
        out += &format!("  {},\n", quoted(&kind.id));
    }
    let ids = |which: fn(&&Kind) -> bool| {
        let ids: Vec<String> = core.kinds.iter().filter(which).map(|kind| quoted(&kind.id)).collect();
        ids.join(", ")
    };
    out += "] as const;\n\n";
    out += &format!(
        "/** Those that a client sends. */\nexport const sentKinds = [{}] as const;\n\n",
        ids(|kind| kind.sent)
    );
    out += &format!("/** Those that are lists. */\nexport const listKinds = [{}] as const;\n", ids(|kind| kind.list));
    out += "\n/** The normal forms. Members that are not known are kept; they are `unknown`. */\nexport type Payloads = {\n";
    for Kind { id, shape, .. } in &core.kinds {
        let named = |object| names.object(object).map_or_else(|| pascal(id), str::to_owned);
        let (list, usual) = (shape["type"] == "list", named(object(shape)));
        let ty = match shape.get("or") {
            Some(other) => format!("({usual} | {})[]", named(other)),
            None => usual + if list { "[]" } else { "" },
        };
        out += &format!("  {}: {ty};\n", quoted(id));
    }
    out += "};\n\n/** A vocabulary to which the receiver may add words. */\nexport type Open<Word extends string> = Word | (string & {});\n";
    for (name, words) in &names.words {
        out += &format!("\nexport type {name} ={};\n", vocabulary(words, 0));
    }
    let steps: Vec<String> = core.steps.as_array().into_iter().flatten().map(step).collect();
    out += &format!(
        "\n/** Every pair of status and event that a source shows. */\nexport type IntentStep ={};\n",
        union(&steps, 0)
    );
    for Kind { title, shape, .. } in &core.kinds {
        if let Some((name, _)) = names.objects.iter().find(|(_, known)| std::ptr::eq(*known, object(shape))) {
            out += &format!("\n/** {title} */\nexport type {name} = {};\n", names.ty(object(shape), 0));
        }
    }
    out += &format!(
        "\n/** A vCard as fields; what is empty is left out. */\nexport type Contact = {};\n",
        loose(&core.contact, &names)
    );
    out
}

/// What has a name of its own.
struct Names<'c> {
    /// Vocabularies that stand in several places.
    words: Vec<(String, &'c Value)>,
    /// The object of a kind, or of the elements of a kind that is a list.
    objects: Vec<(String, &'c Value)>,
}

impl<'c> Names<'c> {
    fn of(core: &'c Core) -> Self {
        let mut objects: Vec<(String, &Value)> = Vec::new();
        let mut words: Vec<(String, &Value, usize)> = Vec::new();
        for Kind { id, shape, .. } in &core.kinds {
            let object = object(shape);
            if !objects.iter().any(|(_, known)| *known == object) {
                objects.push((pascal(id), object));
            }
            let system = id.split('.').next().unwrap_or_default();
            vocabularies(
                shape,
                &mut |field, word| match words.iter_mut().find(|(_, known, _)| same_words(known, word)) {
                    Some((_, _, count)) => *count += 1,
                    None => words.push((pascal(system) + &pascal(field), word, 1)),
                },
            );
        }
        let words = words.into_iter().filter(|(_, _, count)| *count > 1).map(|(name, word, _)| (name, word)).collect();
        Names { words, objects }
    }

    fn object(&self, object: &Value) -> Option<&str> {
        self.objects.iter().find(|(_, known)| *known == object).map(|(name, _)| name.as_str())
    }

    fn ty(&self, ty: &Value, depth: usize) -> String {
        match ty["type"].as_str().unwrap_or_default() {
            "text" | "date" | "contact" => "string".into(),
            "word" => match self.words.iter().find(|(_, known)| same_words(known, ty)) {
                Some((name, _)) => name.clone(),
                None => vocabulary(ty, depth).trim_start_matches(' ').to_owned(),
            },
            "whole" => "number".into(),
            "digits" => "string | number".into(),
            "flag" => "boolean".into(),
            "list" => {
                let of = &ty["of"];
                let name = self.object(of).map_or_else(|| self.ty(of, depth), str::to_owned);
                if name.contains(" | ") && !name.starts_with('{') { format!("({name})[]") } else { format!("{name}[]") }
            }
            "texts" => "Record<string, string>".into(),
            "object" => self.members(ty, depth, "[member: string]: unknown"),
            _ => "unknown".into(),
        }
    }

    fn members(&self, object: &Value, depth: usize, rest: &str) -> String {
        let indent = "  ".repeat(depth + 1);
        let mut out = String::from("{\n");
        for field in object["fields"].as_array().into_iter().flatten() {
            let label = field["label"]["en"].as_str();
            let said: Vec<&str> = label.into_iter().chain(note(field)).collect();
            if !said.is_empty() {
                out += &format!("{indent}/** {} */\n", said.join(": "));
            }
            let need = field["need"].as_str().unwrap_or_default();
            let mark = if need == "required" { "" } else { "?" };
            let mut ty = self.ty(field, depth + 1);
            if ty != "unknown" && matches!(need, "expected" | "loose" | "nullable") {
                ty += " | null";
            }
            out += &format!("{indent}{}{mark}: {ty};\n", field["name"].as_str().unwrap_or_default());
        }
        if !rest.is_empty() {
            out += &format!("{indent}{rest};\n");
        }
        out + &"  ".repeat(depth) + "}"
    }
}

/// What is parsed is as it says: no `null`, nothing unknown.
fn loose(contact: &Value, names: &Names<'_>) -> String {
    names.members(contact, 0, "").replace(" | null", "").replace("    [member: string]: unknown;\n", "")
}

/// The object that a kind is, or is a list of.
fn object(shape: &Value) -> &Value {
    if shape["type"] == "list" { &shape["of"] } else { shape }
}

/// Every vocabulary with the name of its field.
fn vocabularies<'c>(ty: &'c Value, found: &mut impl FnMut(&'c str, &'c Value)) {
    for field in object(ty)["fields"].as_array().into_iter().flatten() {
        if field["type"] == "word" {
            found(field["name"].as_str().unwrap_or_default(), field);
        }
        vocabularies(field, found);
    }
}

fn same_words(one: &Value, other: &Value) -> bool {
    one["words"] == other["words"] && one["open"] == other["open"]
}

/// Behind a space, or on lines of its own.
fn vocabulary(ty: &Value, depth: usize) -> String {
    let words: Vec<String> = ty["words"].as_array().into_iter().flatten().map(Value::to_string).collect();
    if ty["open"] != true {
        return union(&words, depth);
    }
    let inside = union(&words, depth);
    match inside.strip_prefix(' ') {
        Some(line) => format!(" Open<{line}>"),
        None => format!(" Open<{inside}\n{}>", "  ".repeat(depth)),
    }
}

/// On one line behind a space, or on a line each.
fn union(words: &[String], depth: usize) -> String {
    let line = words.join(" | ");
    if line.len() <= 90 {
        return format!(" {line}");
    }
    let indent = "  ".repeat(depth + 1);
    words.iter().map(|word| format!("\n{indent}| {word}")).collect()
}

fn step(step: &Value) -> String {
    let word = |place: usize| step[place].as_str().unwrap_or_default();
    quoted(&format!("{}/{}", word(0), word(1)))
}

/// What a text looks like.
fn note(field: &Value) -> Option<&'static str> {
    let ty = if field["type"] == "list" { &field["of"] } else { field };
    match (ty["type"].as_str()?, ty["profile"].as_str()) {
        ("contact", _) => Some("vCard 3.0, or plain text"),
        ("date", Some("intent")) => Some("`YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM`"),
        ("date", Some("kare")) => Some("`YYYY-MM-DDTHH:MM[:SS[.fff]]Z`"),
        ("date", Some("utc")) => Some("`YYYY-MM-DDTHH:MM:SS[.fff]Z`"),
        ("date", Some("day")) => Some("`YYYY-MM-DD`"),
        _ => None,
    }
}

/// `intent.log` → `IntentLog`, `kare.training-update` → `KareTrainingUpdate`, `workType` → `WorkType`
fn pascal(name: &str) -> String {
    name.split(['.', '_', '-'])
        .flat_map(|word| word.chars().enumerate())
        .map(|(place, letter)| if place == 0 { letter.to_ascii_uppercase() } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::types;
    use crate::codes::shapes::{Core, Kind};

    fn field(name: &str, need: &str, ty: Value) -> Value {
        let mut field = json!({ "name": name, "need": need });
        if let (Value::Object(field), Value::Object(ty)) = (&mut field, ty) {
            field.extend(ty);
        }
        field
    }

    #[test]
    fn payloads_as_types() {
        let status = json!({ "type": "word", "words": ["open", "closed"], "open": false });
        let log = json!({ "type": "object", "fields": [
            field("status", "required", status.clone()),
            field("was", "optional", status),
            field("order", "loose", json!({ "type": "word", "words": ["ok"], "open": true })),
            field("level", "nullable", json!({ "type": "digits" })),
            field("tags", "expected", json!({ "type": "texts" })),
            field("start", "required", json!({ "type": "date", "profile": "day", "label": { "en": "Start" } })),
            field("links", "loose", json!({ "type": "any" })),
        ] });
        let core = Core {
            kinds: vec![
                Kind { id: "a.log".into(), title: "A log.".into(), sent: true, list: false, shape: log.clone() },
                Kind {
                    id: "a.logs".into(),
                    title: "Logs.".into(),
                    sent: true,
                    list: true,
                    shape: json!({ "type": "list", "of": log }),
                },
            ],
            contact: json!({ "type": "object", "fields": [field("fn", "loose", json!({ "type": "text" }))] }),
            steps: json!([["open", "planned", "scheduled"], ["closed", "done", "completed"]]),
            names: json!([]),
        };
        let written = types(&core);
        for part in [
            "  \"a.log\": ALog;\n  \"a.logs\": ALog[];\n",
            "\nexport type AStatus = \"open\" | \"closed\";\n",
            "\nexport type IntentStep = \"open/planned\" | \"closed/done\";\n",
            "\n/** A log. */\nexport type ALog = {\n  status: AStatus;\n  was?: AStatus;\n  order?: AOrder | null;\n  \
             level?: string | number | null;\n  tags?: Record<string, string> | null;\n  /** Start: `YYYY-MM-DD` */\n  start: string;\n  \
             links?: unknown;\n  [member: string]: unknown;\n};\n",
            "\nexport type Contact = {\n  fn?: string;\n};\n",
        ] {
            assert!(written.contains(part), "{part}\n{written}");
        }
        assert!(!written.contains("Logs. */"), "a list of what has a name needs none");
    }
}
