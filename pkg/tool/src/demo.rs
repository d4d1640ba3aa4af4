//! `cargo pkg demo`: builds everything, checks the sample payloads with the built program in both languages,
//! then serves the page.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::build;
use crate::commands::node;
use crate::serve;

pub struct Flags {
    serve: bool,
    port: u16,
}

impl Flags {
    pub fn read(words: &[&str]) -> Outcome<Self> {
        let mut flags = Flags { serve: true, port: 8080 };
        let mut words = words.iter();
        while let Some(&word) = words.next() {
            match word {
                "--no-serve" => flags.serve = false,
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

pub fn demo(root: &Path, flags: &Flags) -> Outcome {
    build::build(root, false)?;
    let mut samples = Vec::new();
    collect(&root.join("samples"), &mut samples)?;
    samples.sort();
    for locale in ["en", "fr"] {
        check(root, locale, &samples)?;
    }
    build::page(root)?;
    if flags.serve {
        let (listener, address) = serve::listen(flags.port)?;
        println!("\nThe page is at {address} (Ctrl+C stops it)");
        serve::answer_all(root, &listener);
    }
    Ok(())
}

/// Findings are what samples are for: only a program that could not do its work fails here.
fn check(root: &Path, locale: &str, samples: &[PathBuf]) -> Outcome {
    println!("\n$ quitus check --locale {locale} samples/*/*.json\n");
    let files = samples.iter().map(|path| path.strip_prefix(root).unwrap_or(path));
    let status = node(root).args(["pkg/dist/cli.js", "check", "--locale", locale]).args(files).status()?;
    match status.code() {
        Some(0 | 1) => Ok(()),
        _ => Err(format!("the samples could not be checked ({status})").into()),
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
        assert!(Flags::read(&[]).is_ok_and(|flags| flags.serve && flags.port == 8080));
        assert!(Flags::read(&["--no-serve"]).is_ok_and(|flags| !flags.serve));
        assert!(Flags::read(&["--port", "3000"]).is_ok_and(|flags| flags.port == 3000));
        for wrong in [&["--port"][..], &["--port", "70000"], &["--quiet"]] {
            assert!(Flags::read(wrong).is_err(), "{wrong:?}");
        }
    }
}
