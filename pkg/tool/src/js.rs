//! The tests of the crate's feature `js`, in Node and in Chromium.
//!
//! cargo hands each test module to a runner: that of wasm-bindgen, which is installed once below `target/`, and for
//! Chromium `tool/chromium.js` around it, which needs no driver beside the browser.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::commands::{cargo, run};
use crate::setup::{self, TARGET};

/// That of wasm-bindgen in the lock file: both halves must be of one version.
const VERSION: &str = "0.2.130";

pub fn test(root: &Path) -> Outcome {
    setup::wasm_target()?;
    setup::npm_packages(&root.join("pkg"))?;
    let runner = runner(root)?;
    println!("in Node");
    run_with(root, runner.clone().into_os_string(), &[])?;
    println!("in Chromium");
    let chromium = setup::browsers()?.chromium;
    let mut driven = OsString::from("node pkg/tool/chromium.js ");
    driven.push(runner);
    run_with(root, driven, &[("QUITUS_CHROMIUM", chromium.as_os_str().to_owned())])
}

fn run_with(root: &Path, runner: OsString, named: &[(&str, OsString)]) -> Outcome {
    run(cargo(root)
        .args(["test", "--package", "quitus", "--target", TARGET, "--features", "js", "--test", "js"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .envs(named.iter().map(|(name, path)| (name, path))))
}

fn runner(root: &Path) -> Outcome<PathBuf> {
    let home = Path::new("target/tools").join(format!("wasm-bindgen-{VERSION}"));
    let name = format!("bin/wasm-bindgen-test-runner{}", std::env::consts::EXE_SUFFIX);
    let program = root.join(&home).join(name);
    if !program.is_file() {
        println!("installing the test runner of wasm-bindgen");
        run(cargo(root)
            .args(["install", "--quiet", "--debug", "wasm-bindgen-cli", "--version", VERSION])
            .args(["--bin", "wasm-bindgen-test-runner", "--root"])
            .arg(home)
            .env_remove("CARGO_TARGET_DIR"))?;
    }
    Ok(program)
}
