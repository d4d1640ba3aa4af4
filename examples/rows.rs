//! Checks a column in a file as `docs/module.md` lays it out, twice, and prints the seconds of the second time: what
//! `python/bench/scale.py` holds the module to.

use std::time::Instant;

use quitus::rows::{Column, check_rows};
use quitus::{Kind, Options};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("which file?")?;
    let bytes = std::fs::read(file)?;
    let column = Column::read(&bytes).ok_or("this is no column")?;
    let options = Options::default();
    check_rows(Kind::IntentLog, &column, &options);
    let start = Instant::now();
    let rows = check_rows(Kind::IntentLog, &column, &options);
    let seconds = start.elapsed().as_secs_f64();
    assert!(!rows.texts.is_empty());
    println!("{seconds}");
    Ok(())
}
