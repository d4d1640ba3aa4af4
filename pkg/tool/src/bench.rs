//! `cargo pkg bench`: the side-by-side measurements in `bench/`, each a Node program that prints its table.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::commands::{node, run};
use crate::{build, serve, setup};

pub fn bench(root: &Path) -> Outcome {
    build::build(root, false)?;
    build::page(root)?;
    setup::npm_packages(&root.join("pkg/clients"))?;
    let browsers = setup::browsers()?;
    let (listener, address) = serve::listen(0)?;
    let served = root.to_owned();
    std::thread::spawn(move || serve::answer_all(&served, &listener));
    let mut programs: Vec<PathBuf> = fs::read_dir(root.join("bench"))?.flatten().map(|entry| entry.path()).collect();
    programs.retain(|path| path.extension().is_some_and(|extension| extension == "js"));
    programs.sort();
    for program in programs {
        let mut command = node(root);
        command.env("QUITUS_PAGE", &address).env("QUITUS_CHROMIUM", &browsers.chromium);
        run(command.arg(program))?;
    }
    Ok(())
}
