//! `cargo pkg …`: everything that turns this repository into the published package, and proves that it works.

mod bench;
mod build;
mod codes;
mod commands;
mod demo;
mod js;
mod letters;
mod matrix;
mod module;
mod pages;
mod python;
mod release;
mod scale;
mod serve;
mod setup;
mod split;
mod steps;
mod streams;
mod test;

use std::path::Path;
use std::process::ExitCode;

/// What every step of this program ends with.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "\
cargo pkg build [--fast]                 the npm package, in pkg/dist (--fast: not optimized)
cargo pkg codes [--check]                writes what follows from docs/codes (--check: only compares)
cargo pkg test  [--fast]                 all tests (--fast: without packaging and browsers)
cargo pkg matrix [PROJECT …]             the package in Jest, Vite, Next.js, workerd … (pkg/matrix)
cargo pkg demo  [--no-serve] [--port N] [--verbose]
                                         builds everything, checks the samples, then serves the page
cargo pkg site [--base PATH]             the page and the documents, in www/dist; cargo pkg build goes before
                                         (--base: the path at which a host will serve them, otherwise /)
cargo pkg release --dry-run [--twice]    what would be published, in target/release-dry-run (--twice: the same bytes again?)
cargo pkg bench                          the tables of measurements
cargo pkg scale                          the Python package in Spark, DuckDB and Polars, measured and held to Node
";

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."));
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(root, &words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo pkg: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, words: &[String]) -> Outcome {
    let Some((verb, flags)) = words.split_first() else {
        print!("{USAGE}");
        return Ok(());
    };
    let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
    match (verb.as_str(), flags.as_slice()) {
        ("build", []) => build::build(root, false),
        ("build", ["--fast"]) => build::build(root, true),
        ("codes", []) => codes::write(root),
        ("codes", ["--check"]) => codes::check(root),
        ("test", []) => test::test(root, false),
        ("test", ["--fast"]) => test::test(root, true),
        ("matrix", projects) => matrix::matrix(root, projects),
        ("demo", flags) => demo::demo(root, &demo::Flags::read(flags)?),
        ("site", []) => build::page(root).and_then(|()| build::documents(root, "/")),
        ("site", ["--base", base]) => build::page(root).and_then(|()| build::documents(root, base)),
        ("release", flags) => release::release(root, &release::Flags::read(flags)?),
        ("bench", []) => bench::bench(root),
        ("scale", []) => scale::scale(root),
        ("help" | "--help" | "-h", []) => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("unknown command: {}\n\n{USAGE}", words.join(" ")).into()),
    }
}
