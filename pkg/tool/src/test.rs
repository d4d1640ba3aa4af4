//! `cargo pkg test`: installs what the tests need, runs all of them, and ends with one line per stage.
//!
//! `pkg/test/packaging`, `pkg/test/clients` and `pkg/test/browser` are stages of their own; every other `*.test.js`
//! below `pkg/test` runs in Node.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::Outcome;
use crate::commands::{cargo, node, run};
use crate::steps::told;
use crate::{build, codes, js, module, serve, setup};

struct Stage {
    name: &'static str,
    /// Without it nothing after it can run.
    needed: bool,
    run: fn(&Path, bool) -> Outcome,
}

const INNER: [Stage; 4] = [
    Stage { name: "generated files", needed: false, run: |root, _| codes::check(root) },
    Stage {
        name: "Rust",
        needed: false,
        run: |root, _| run(cargo(root).args(["test", "--workspace", "--no-fail-fast"])),
    },
    Stage { name: "build", needed: true, run: build::build },
    Stage { name: "Node", needed: false, run: |root, _| in_node(root, "", &["packaging", "clients", "browser"], &[]) },
];

const OUTER: [Stage; 9] = [
    Stage { name: "lints", needed: false, run: |root, _| lint(root) },
    Stage {
        name: "small modules' Rust",
        needed: false,
        run: |root, _| run(cargo(root).args(["test", "--features", "intent,kare,obapi", "--test", "cases"])),
    },
    Stage {
        name: "packaging",
        needed: false,
        run: |root, _| in_node(root, "packaging", &[], &setup::browsers()?.named()),
    },
    Stage { name: "clients", needed: false, run: |root, _| in_clients(root) },
    Stage { name: "Python", needed: false, run: |root, _| in_python(root) },
    Stage { name: "PHP", needed: false, run: |root, _| in_php(root) },
    Stage { name: "Redpanda", needed: false, run: |root, _| in_redpanda(root) },
    Stage { name: "Rust in JavaScript", needed: false, run: |root, _| js::test(root) },
    Stage { name: "browsers", needed: false, run: |root, _| in_browsers(root) },
];

pub fn test(root: &Path, fast: bool) -> Outcome {
    let outer: &[Stage] = if fast { &[] } else { &OUTER };
    let mut lines = Vec::new();
    let (mut failed, mut stopped) = (false, false);
    for stage in INNER.iter().chain(outer) {
        if stopped {
            lines.push(format!("  not run  {}", stage.name));
            continue;
        }
        println!("\n== {} ==", stage.name);
        let start = Instant::now();
        let verdict = match (stage.run)(root, fast) {
            Ok(()) => "ok",
            Err(error) => {
                eprintln!("{}: {error}", stage.name);
                failed = true;
                stopped = stage.needed;
                "FAILED"
            }
        };
        lines.push(format!("  {verdict:<7}  {:<20}{:>8}", stage.name, told(start.elapsed())));
    }
    println!("\n== stages ==\n{}", lines.join("\n"));
    if failed { Err("tests failed".into()) } else { Ok(()) }
}

fn lint(root: &Path) -> Outcome {
    setup::lints()?;
    run(cargo(root).args(["fmt", "--all", "--check"]))?;
    run(cargo(root).args([
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--features",
        "quitus/js",
        "--",
        "--deny",
        "warnings",
    ]))?;
    println!("lints: formatted as agreed, and clippy has nothing to say");
    Ok(())
}

/// Form and server libraries that take Standard Schemas.
fn in_clients(root: &Path) -> Outcome {
    setup::npm_packages(&root.join("pkg/clients"))?;
    in_node(root, "clients", &[], &[])
}

fn in_browsers(root: &Path) -> Outcome {
    setup::npm_packages(&root.join("pkg/clients"))?;
    let browsers = setup::browsers()?;
    build::page(root)?;
    build::documents(root, "/")?;
    let (listener, address) = serve::listen(0)?;
    let served = root.to_owned();
    std::thread::spawn(move || serve::answer_all(&served, &listener));
    let [chromium, firefox] = browsers.named();
    in_node(root, "browser", &[], &[chromium, firefox, ("QUITUS_PAGE", address.into())])
}

/// The bare module in wasmtime, as `examples/python` shows it, and the Python package with the engines around it.
fn in_python(root: &Path) -> Outcome {
    let python = setup::spark(root)?;
    for folder in ["examples/python", "python/tests"] {
        let mut command = Command::new(&python);
        command.current_dir(root).env("PYTHONPATH", root.join("python/src"));
        run(command.args(["-m", "unittest", "discover", "-s", folder]))?;
    }
    Ok(())
}

/// The native library in PHP, as `examples/php` shows it. What C says of it is a part of Rust's tests.
fn in_php(root: &Path) -> Outcome {
    let Some(php) = setup::php()? else {
        println!("not run: PHP with FFI is not there, and only on Debian as root it is installed");
        return Ok(());
    };
    run(cargo(root).args(["build", "--quiet", "--package", "quitus-c"]))?;
    let name = format!("{DLL_PREFIX}quitus_c{DLL_SUFFIX}");
    run(Command::new(php).arg(root.join("examples/php/test.php")).arg(module::target(root).join("debug").join(name)))
}

/// The transform for brokers, in a stand-in for one.
fn in_redpanda(root: &Path) -> Outcome {
    const TARGET: &str = "wasm32-wasip1";
    setup::target(TARGET)?;
    let folder = root.join("examples/redpanda");
    let mut build = cargo(&folder);
    run(build
        .args(["build", "--quiet", "--release", "--target", TARGET, "--target-dir"])
        .arg(root.join("target/redpanda")))?;
    run(node(&folder).args(["--test", "--test-reporter", "spec", "transform.test.mjs"]))
}

/// Node's own runner on the tests below `pkg/test/<folder>`, but not in the folders of other stages.
fn in_node(root: &Path, folder: &str, others: &[&str], named: &[(&str, OsString)]) -> Outcome {
    let tests = root.join("pkg/test");
    let mut files = Vec::new();
    collect(&tests.join(folder), &mut files)?;
    files.retain(|file| !others.iter().any(|other| file.starts_with(tests.join(other))));
    if files.is_empty() {
        return Err(format!("no *.test.js below {}", tests.join(folder).display()).into());
    }
    files.sort();
    let mut command = node(&root.join("pkg"));
    command.args(["--test", "--test-reporter", "spec"]).args(files).envs(named.iter().map(|(name, path)| (name, path)));
    run(&mut command)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            if !path.ends_with("node_modules") {
                collect(&path, files)?;
            }
        } else if path.to_string_lossy().ends_with(".test.js") {
            files.push(path);
        }
    }
    Ok(())
}
