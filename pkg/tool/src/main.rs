//! `cargo pkg …`: build, codes, test, demo, bench.

mod codes;
mod pages;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."));
    let run = || -> Result<(), String> {
        let pages = pages::read_all(root)?;
        for (file, text) in codes::generated(root, &pages) {
            std::fs::write(root.join(file), text).map_err(|error| error.to_string())?;
        }
        Ok(())
    };
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
