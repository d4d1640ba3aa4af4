//! `cargo pkg demo`: builds everything with progress on the way, shows the built program at work on one payload and
//! on the samples, then serves the page; its address comes last. `--verbose` keeps nothing back.

use std::fs;
use std::io::{IsTerminal as _, stdout};
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::build;
use crate::commands::node;
use crate::serve;
use crate::steps::{be_quiet, step};

pub struct Flags {
    serve: bool,
    port: u16,
    verbose: bool,
}

impl Flags {
    pub fn read(words: &[&str]) -> Outcome<Self> {
        let mut flags = Flags { serve: true, port: 8080, verbose: false };
        let mut words = words.iter();
        while let Some(&word) = words.next() {
            match word {
                "--no-serve" => flags.serve = false,
                "--verbose" => flags.verbose = true,
                "--port" => {
                    let port = words.next().and_then(|port| port.parse().ok());
                    flags.port = port.ok_or("--port needs a number up to 65535")?;
                }
                _ => return Err(format!("unknown option of demo: {word}").into()),
            }
        }
        Ok(flags)
    }
}

/// A payload with three faults, and its kind.
const FAULTY: [&str; 3] = ["-k", "intent.log", "pkg/tool/faulty.json"];

pub fn demo(root: &Path, flags: &Flags) -> Outcome {
    // A port that is taken is told before anybody has waited for the build.
    let server = if flags.serve { Some(serve::listen(flags.port)?) } else { None };
    if !flags.verbose {
        be_quiet();
    }
    build::build(root, false)?;
    build::page(root)?;
    build::documents(root, "/")?;
    let mut samples = Vec::new();
    collect(&root.join("samples"), &mut samples)?;
    samples.sort();
    let samples: Vec<&Path> = samples.iter().map(|path| path.strip_prefix(root).unwrap_or(path)).collect();
    if flags.verbose {
        for locale in ["en", "fr"] {
            println!("\n$ quitus check --locale {locale} samples/*/*.json\n");
            println!("{}", check(root, locale, &samples)?);
        }
    }
    let said = step("The samples, checked", || check(root, "en", &samples))?;
    println!(
        "\nBuilt: the npm package in pkg/, the page and the documents in www/dist. One payload with three faults in it:\n"
    );
    println!("$ node pkg/dist/cli.js check {}\n", FAULTY.join(" "));
    let faults = check(root, "en", &FAULTY.map(Path::new))?;
    // What stands behind the findings counts them; three can be counted.
    println!("{}", faults.rsplit_once("\n\n").map_or(faults.as_str(), |(findings, _)| findings));
    let (_, counts) = said.rsplit_once(": ").unwrap_or_default();
    println!("\n{} payloads as the systems' own documents show them: {counts} (--verbose lists them)", samples.len());
    if let Some((listener, address)) = server {
        let (bold, plain) = if stdout().is_terminal() { ("\x1b[1;32m", "\x1b[0m") } else { ("", "") };
        println!("\n  {bold}The page is at {address}{plain}   (Ctrl+C ends it)\n");
        serve::answer_all(root, &listener);
    } else {
        println!("\nThe page opens by a double click on www/dist/index.html; `cargo pkg demo` serves it.");
    }
    Ok(())
}

/// What the built program says. Findings are what the files are for: only a program that could not do its work fails here.
fn check(root: &Path, locale: &str, words: &[&Path]) -> Outcome<String> {
    let mut command = node(root);
    command.args(["pkg/dist/cli.js", "check", "--locale", locale]).args(words);
    let colour = if stdout().is_terminal() { "FORCE_COLOR" } else { "NO_COLOR" };
    let output = command.env(colour, "1").output()?;
    match output.status.code() {
        Some(0 | 1) => Ok(String::from_utf8(output.stdout)?.trim_end().to_owned()),
        _ => {
            let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
            Err(format!("the samples could not be checked ({}): {complaint}", output.status).into())
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Flags;

    #[test]
    fn flags() {
        assert!(Flags::read(&[]).is_ok_and(|flags| flags.serve && flags.port == 8080 && !flags.verbose));
        assert!(Flags::read(&["--verbose"]).is_ok_and(|flags| flags.verbose));
        assert!(Flags::read(&["--no-serve"]).is_ok_and(|flags| !flags.serve));
        assert!(Flags::read(&["--port", "3000"]).is_ok_and(|flags| flags.port == 3000));
        for wrong in [&["--port"][..], &["--port", "70000"], &["--quiet"]] {
            assert!(Flags::read(wrong).is_err(), "{wrong:?}");
        }
    }
}
