//! `cargo pkg release --dry-run`: everything that would be published, in `target/release-dry-run`, with bills of materials
//! and checksums. `--twice` makes it again from a clone in another folder, and compares the bytes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Outcome;
use crate::commands::{cargo, find, node, npm, output, run};
use crate::steps::{be_quiet, step};
use crate::{build, module, setup};

/// Publishing is done by a workflow that nobody's token can stand in for; a machine at hand only shows what it would do.
const REFUSAL: &str = "\
nothing is published from here: .github/workflows/release.yml does that, when a person pushes a tag. Before that, a person
  1. names the repository: `repository` in Cargo.toml and pkg/package.json, `Repository` in python/pyproject.toml
  2. sets the version in Cargo.toml; `cargo test --test versions` names the other places
  3. dates the version in CHANGELOG.md, and says in README.md how it is installed
  4. runs `cargo pkg test` and `cargo pkg release --dry-run --twice`, and looks at target/release-dry-run
  5. registers that workflow once as a trusted publisher of the crate, the npm package and the Python package
  6. pushes the tag v<version>
`cargo pkg release --dry-run` makes what would be published";

const DENY: &str = "0.20.2";

#[derive(Default)]
pub struct Flags {
    dry_run: bool,
    twice: bool,
}

impl Flags {
    pub fn read(words: &[&str]) -> Outcome<Self> {
        let mut flags = Flags::default();
        for &word in words {
            match word {
                "--dry-run" => flags.dry_run = true,
                "--twice" => flags.twice = true,
                _ => return Err(format!("unknown option of release: {word}").into()),
            }
        }
        Ok(flags)
    }
}

pub fn release(root: &Path, flags: &Flags) -> Outcome {
    if !flags.dry_run {
        return Err(REFUSAL.into());
    }
    if flags.twice {
        may_be_made_twice(root)?;
    }
    be_quiet();
    let python = step("What the release needs", || setup::venv(root))?;
    step("The licences", || licences(root))?;
    let sums = make(root, &python)?;
    if flags.twice {
        println!("\nThe same in a clone elsewhere:");
        let elsewhere = std::env::temp_dir().join(format!("quitus-again-{}", std::process::id()));
        let again = made_in_clone(root, &elsewhere, &python);
        drop(fs::remove_dir_all(&elsewhere));
        compare(&sums, &again?)?;
        println!("\nBoth times the same bytes.");
    }
    let out = folder(root);
    println!("\n{} files in {}, their checksums in SHA256SUMS:\n", sums.lines().count(), out.display());
    for line in sums.lines().filter(|line| !line.contains("  site/")) {
        println!("  {line}");
    }
    println!("\nNothing has been published; `cargo pkg release` says what a person does for that.");
    Ok(())
}

fn folder(root: &Path) -> PathBuf {
    root.join("target/release-dry-run")
}

/// Everything, and what `SHA256SUMS` says of it.
fn make(root: &Path, python: &Path) -> Outcome<String> {
    let out = folder(root);
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    for part in ["npm", "crate", "python", "sbom"] {
        fs::create_dir_all(out.join(part))?;
    }
    build::build(root, false)?;
    build::page(root)?;
    build::documents(root, "/")?;
    step("The tarball for npm", || {
        run(npm(&root.join("pkg")).args(["pack", "--silent", "--pack-destination"]).arg(out.join("npm")))
    })?;
    step("The crate, and whether it compiles alone", || {
        run(cargo(root).args(["package", "--quiet", "--package", "quitus", "--allow-dirty"]))?;
        let name = format!("quitus-{}.crate", env!("CARGO_PKG_VERSION"));
        fs::copy(module::target(root).join("package").join(&name), out.join("crate").join(&name))?;
        Ok(())
    })?;
    step("The wheel for Python", || {
        run(Command::new(python)
            .current_dir(root.join("python"))
            .env("PIP_CONSTRAINT", root.join("python/release.txt"))
            .args(["-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps", "--wheel-dir"])
            .arg(out.join("python"))
            .arg("."))
    })?;
    step("Bills of materials and checksums", || {
        fs::copy(root.join("pkg/sbom.cdx.json"), out.join("sbom/npm.cdx.json"))?;
        fs::copy(root.join("python/sbom.cdx.json"), out.join("sbom/python.cdx.json"))?;
        let pkg = root.join("pkg");
        run(node(&pkg).arg("tool/papers/bom.js").arg(out.join("sbom/crate.cdx.json")))?;
        copy(&root.join("www/dist"), &out.join("site"))?;
        run(node(&pkg).arg("tool/papers/sums.js").arg(&out))?;
        Ok(fs::read_to_string(out.join("SHA256SUMS"))?)
    })
}

/// cargo-deny for the crates, and for the npm packages what reads the same list of licences.
fn licences(root: &Path) -> Outcome {
    run(Command::new(deny(root)?).current_dir(root).args(["--log-level", "error"]).args([
        "check",
        "--hide-inclusion-graph",
        "licenses",
        "bans",
        "sources",
    ]))?;
    setup::npm_packages(&root.join("pkg"))?;
    run(node(&root.join("pkg")).arg("tool/papers/licences.js"))
}

fn deny(root: &Path) -> Outcome<PathBuf> {
    if let Some(program) = find(&["cargo-deny"]) {
        return Ok(program);
    }
    let home = Path::new("target/tools").join(format!("cargo-deny-{DENY}"));
    let program = root.join(&home).join(format!("bin/cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !program.is_file() {
        run(cargo(root)
            .args(["install", "--quiet", "--debug", "--locked", "cargo-deny", "--version", DENY, "--root"])
            .arg(home)
            .env_remove("CARGO_TARGET_DIR"))?;
    }
    Ok(program)
}

/// A clone has what is committed, and must not take from this folder what has been compiled here.
fn may_be_made_twice(root: &Path) -> Outcome {
    if std::env::var_os("CARGO_TARGET_DIR").is_some() {
        return Err("--twice compiles in two folders: unset CARGO_TARGET_DIR".into());
    }
    let changed = output(Command::new("git").current_dir(root).args(["status", "--porcelain"]))?;
    if changed.is_empty() {
        Ok(())
    } else {
        Err(format!("--twice compares with what is committed; commit first:\n{changed}").into())
    }
}

fn made_in_clone(root: &Path, elsewhere: &Path, python: &Path) -> Outcome<String> {
    run(Command::new("git").args(["clone", "--quiet", "--no-hardlinks"]).arg(root).arg(elsewhere))?;
    make(elsewhere, python)
}

fn compare(sums: &str, again: &str) -> Outcome {
    let mut differ: Vec<&str> = sums.lines().filter(|line| !again.lines().any(|other| other == *line)).collect();
    differ.extend(again.lines().filter(|line| !sums.lines().any(|other| other == *line)));
    if differ.is_empty() {
        Ok(())
    } else {
        Err(format!("not the same bytes both times:\n{}", differ.join("\n")).into())
    }
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Flags, compare, release};

    #[test]
    fn without_a_dry_run_it_says_what_a_person_does() {
        let error = release(Path::new("nowhere"), &Flags::default()).unwrap_err().to_string();
        assert!(error.starts_with("nothing is published from here"), "{error}");
        assert!(Flags::read(&["--publish"]).is_err());
        assert!(Flags::read(&["--dry-run", "--twice"]).is_ok_and(|flags| flags.dry_run && flags.twice));
    }

    #[test]
    fn a_file_that_differs_or_is_on_one_side_only_is_told() {
        assert!(compare("1  a\n2  b\n", "1  a\n2  b\n").is_ok());
        let told = |one, other| compare(one, other).unwrap_err().to_string();
        assert!(told("1  a\n2  b\n", "1  a\n3  b\n").ends_with("\n2  b\n3  b"));
        assert!(told("1  a\n", "1  a\n4  c\n").ends_with("\n4  c"));
    }
}
