//! What the other steps need from the machine; each function is quick when it is there already.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Outcome;
use crate::commands::{find, node, npm, output, run};
use crate::steps::tell;

pub const TARGET: &str = "wasm32-unknown-unknown";

/// What the Python package is tested with: versions that work together.
const PYTHON_PACKAGES: [&str; 5] =
    ["wasmtime==50.0.1", "pyarrow==26.0.1", "pandas==2.3.3", "duckdb==2.0.1", "polars==2.1.0"];

/// What the tests of Spark need beside those.
const SPARK: [&str; 1] = ["pyspark==4.3.0"];

/// Rust's standard library for the module.
pub fn wasm_target() -> Outcome {
    target(TARGET)
}

/// Rust's standard library for a target.
pub fn target(name: &str) -> Outcome {
    let folder = output(Command::new("rustc").args(["--print", "target-libdir", "--target", name]))?;
    if fs::read_dir(folder).is_ok_and(|mut files| files.next().is_some()) {
        return Ok(());
    }
    tell(&format!("adding the Rust target {name}"));
    run(Command::new("rustup").args(["target", "add", name]))
}

/// Formatter and linter, which a minimal toolchain lacks.
pub fn lints() -> Outcome {
    let there =
        |tool: &str| Command::new("cargo").args([tool, "--version"]).output().is_ok_and(|out| out.status.success());
    if there("fmt") && there("clippy") {
        return Ok(());
    }
    run(Command::new("rustup").args(["component", "add", "rustfmt", "clippy"]))
}

/// The npm packages of a folder, exactly those of its lock file.
pub fn npm_packages(folder: &Path) -> Outcome {
    node_version(folder)?;
    let lock = fs::read(folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|old| old == lock) {
        return Ok(());
    }
    tell(&format!("installing the npm packages of {}", folder.display()));
    run(npm(folder).arg("ci"))?;
    Ok(fs::write(installed, lock)?)
}

fn node_version(folder: &Path) -> Outcome {
    let version =
        output(node(folder).arg("--version")).map_err(|error| format!("Node 20.19 or newer is needed: {error}"))?;
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found >= (20, 19) { Ok(()) } else { Err(format!("Node 20.19 or newer is needed, this is {version}").into()) }
}

pub struct Browsers {
    pub chromium: PathBuf,
    pub firefox: PathBuf,
}

impl Browsers {
    /// The variables by which the tests know them.
    pub fn named(&self) -> [(&'static str, OsString); 2] {
        [("QUITUS_CHROMIUM", self.chromium.clone().into()), ("QUITUS_FIREFOX", self.firefox.clone().into())]
    }
}

/// Chromium and Firefox: named by QUITUS_CHROMIUM and QUITUS_FIREFOX, found, or installed on Debian.
pub fn browsers() -> Outcome<Browsers> {
    if let Some(found) = find_browsers() {
        return Ok(found);
    }
    if find(&["apt-get"]).is_some() && is_root() {
        println!("installing Chromium and Firefox");
        apt_install(&["chromium", "firefox-esr"])?;
    }
    find_browsers().ok_or_else(|| {
        "the browser tests need Chromium and Firefox: on Debian, `apt-get install chromium firefox-esr` as root; \
         elsewhere, install both, or name them in QUITUS_CHROMIUM and QUITUS_FIREFOX"
            .into()
    })
}

fn find_browsers() -> Option<Browsers> {
    let named = |variable: &str| std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file());
    let chromium = named("QUITUS_CHROMIUM").or_else(|| {
        find(&[
            "chromium",
            "chromium-browser",
            "google-chrome-stable",
            "google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ])
    });
    let firefox = named("QUITUS_FIREFOX")
        .or_else(|| find(&["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"]));
    Some(Browsers { chromium: chromium?, firefox: firefox? })
}

/// A Python that has what the tests need.
pub fn python(root: &Path) -> Outcome<PathBuf> {
    let program = venv(root)?;
    if !has_packages(&program, &PYTHON_PACKAGES) {
        install(&program, &PYTHON_PACKAGES)?;
    }
    Ok(program)
}

/// A Python in a folder of its own under target/, with pip; Python itself is installed on Debian.
pub fn venv(root: &Path) -> Outcome<PathBuf> {
    let home = root.join("target/python");
    let program = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if output(Command::new(&program).args(["-m", "pip", "--version"])).is_ok() {
        return Ok(program);
    }
    let make = || match find(&["python3", "python", "python.exe"]) {
        Some(python) => run(Command::new(python).args(["-m", "venv", "--clear"]).arg(&home)),
        None => Err("Python is not there".into()),
    };
    if make().is_err() {
        if find(&["apt-get"]).is_none() || !is_root() {
            return Err("the Python package needs Python 3.9 or newer with its module venv".into());
        }
        apt_install(&["python3", "python3-venv"])?;
        make()?;
    }
    Ok(program)
}

/// The same with Spark, and the Java that it runs on.
pub fn spark(root: &Path) -> Outcome<PathBuf> {
    let program = python(root)?;
    if find(&["java"]).is_none() {
        if find(&["apt-get"]).is_none() || !is_root() {
            return Err("the tests of Spark need Java 17 or newer".into());
        }
        apt_install(&["default-jre-headless"])?;
    }
    if !has_packages(&program, &SPARK) {
        install(&program, &SPARK)?;
    }
    Ok(program)
}

/// PHP that may load libraries, installed on Debian; elsewhere it may be missing.
pub fn php() -> Outcome<Option<PathBuf>> {
    let found = || find(&["php"]).filter(|php| run_quietly(php, "exit(extension_loaded('FFI') ? 0 : 1);"));
    if found().is_none() && find(&["apt-get"]).is_some() && is_root() {
        apt_install(&["php-cli"])?;
    }
    Ok(found())
}

fn run_quietly(php: &Path, code: &str) -> bool {
    let mut command = Command::new(php);
    command.args(["-r", code]).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn has_packages(python: &Path, packages: &[&str]) -> bool {
    let check = "import sys, importlib.metadata as m\n\
                 for package in sys.argv[1:]:\n    name, version = package.split('==')\n    assert m.version(name) == version";
    let mut command = Command::new(python);
    command.args(["-c", check]).args(packages).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn install(python: &Path, packages: &[&str]) -> Outcome {
    println!("installing {} for Python", packages.join(", "));
    run(Command::new(python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(packages))
}

fn apt_install(packages: &[&str]) -> Outcome {
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    run(apt().args(["update", "-qq"]))?;
    run(apt().args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))
}

fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}
