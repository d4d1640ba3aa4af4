//! `cargo pkg codes`: writes the files that follow from others, or checks that they are up to date.
//!
//! In stages, each written before the next is made: the core cannot compile while its list of codes is stale,
//! so what is read from the core itself comes after it.

mod npm;
mod rust;
mod shapes;
mod table;
mod types;

use std::fs;
use std::path::Path;

use crate::Outcome;
use crate::commands::{cargo, output};
use crate::pages;

/// A file that is generated: its path from the root, and its text.
pub type File = (&'static str, String);

type Stage = fn(&Path) -> Outcome<Vec<File>>;

const STAGES: [Stage; 2] = [from_pages, from_shapes];

/// What follows from `docs/codes`; needs nothing of the core.
fn from_pages(root: &Path) -> Outcome<Vec<File>> {
    let pages = pages::read_all(root)?;
    Ok(vec![
        ("src/findings/codes.rs", rust::codes(&pages)),
        ("docs/codes/README.md", table::table(&pages)),
        ("pkg/src/generated/codes.ts", npm::codes(&pages)),
        ("pkg/src/generated/messages.en.ts", npm::messages(&pages, "en")),
        ("pkg/src/generated/messages.fr.ts", npm::messages(&pages, "fr")),
        ("pkg/src/generated/small/intent.en.ts", npm::scope(&pages, "intent", "en")),
        ("pkg/src/generated/small/intent.fr.ts", npm::scope(&pages, "intent", "fr")),
        ("pkg/src/generated/small/intent.cards.en.ts", npm::cards(&pages, "en")),
        ("pkg/src/generated/small/intent.cards.fr.ts", npm::cards(&pages, "fr")),
        ("pkg/src/generated/small/kare.en.ts", npm::scope(&pages, "kare", "en")),
        ("pkg/src/generated/small/kare.fr.ts", npm::scope(&pages, "kare", "fr")),
        ("pkg/src/generated/small/obapi.en.ts", npm::scope(&pages, "obapi", "en")),
        ("pkg/src/generated/small/obapi.fr.ts", npm::scope(&pages, "obapi", "fr")),
        ("pkg/src/generated/pages.en.ts", npm::pages(&pages, "en")),
        ("pkg/src/generated/pages.fr.ts", npm::pages(&pages, "fr")),
    ])
}

/// What follows from the shapes of the kinds; compiles the core.
fn from_shapes(root: &Path) -> Outcome<Vec<File>> {
    let core = shapes::ask(root)?;
    Ok(vec![
        ("pkg/src/generated/kinds.ts", types::types(&core)),
        ("pkg/src/generated/shapes.ts", shapes::shapes(&core)),
        ("pkg/src/generated/small/intent.shapes.ts", shapes::shapes_of(&core, "intent")),
        ("pkg/src/generated/small/kare.shapes.ts", shapes::shapes_of(&core, "kare")),
        ("pkg/src/generated/small/obapi.shapes.ts", shapes::shapes_of(&core, "obapi")),
        ("pkg/src/generated/names.ts", shapes::names(&core)),
    ])
}

/// Writes the files that have changed, and names them.
pub fn write(root: &Path) -> Outcome {
    for stage in STAGES {
        for (file, text) in stage(root)? {
            let path = root.join(file);
            if fs::read_to_string(&path).is_ok_and(|old| old == text) {
                continue;
            }
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, text).map_err(|error| format!("{file}: {error}"))?;
            println!("wrote {file}");
        }
    }
    tables_in_docs(root)
}

/// What is read from the core by its own tests, which rewrite it when they are asked to. As tests they also
/// check that it is up to date, so that `check` need not.
fn tables_in_docs(root: &Path) -> Outcome {
    output(cargo(root).args(["test", "--quiet", "--test", "kinds"]).env("QUITUS_BLESS", "1")).map(drop)
}

/// Fails and names the files that `write` would change.
pub fn check(root: &Path) -> Outcome {
    let mut count = 0;
    for stage in STAGES {
        let files = stage(root)?;
        count += files.len();
        let stale: Vec<&str> = files
            .iter()
            .filter(|(file, text)| !fs::read_to_string(root.join(file)).is_ok_and(|old| old == *text))
            .map(|(file, _)| *file)
            .collect();
        if !stale.is_empty() {
            return Err(format!("stale: {}; run `cargo pkg codes` and commit the result", stale.join(", ")).into());
        }
    }
    println!("codes: {count} generated files are up to date");
    Ok(())
}
