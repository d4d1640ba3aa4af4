//! `cargo pkg bench`: the side-by-side measurements in `bench/`, each a Node program that prints its table.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::build;
use crate::commands::{node, run};

pub fn bench(root: &Path) -> Outcome {
    build::build(root, false)?;
    let mut programs: Vec<PathBuf> = fs::read_dir(root.join("bench"))?.flatten().map(|entry| entry.path()).collect();
    programs.retain(|path| path.extension().is_some_and(|extension| extension == "js"));
    programs.sort();
    for program in programs {
        run(node(root).arg(program))?;
    }
    Ok(())
}
