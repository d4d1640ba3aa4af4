//! Checks a column in a file as `docs/module.md` lays it out so many times: what `python/bench/scale.py` holds the module to.

use quitus::rows::{Column, check_rows};
use quitus::{Kind, Options};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(file), Some(rounds)) = (words.next(), words.next()) else {
        return Err("which file, how many times?".into());
    };
    let bytes = std::fs::read(file)?;
    let column = Column::read(&bytes).ok_or("this is no column")?;
    for _ in 0..rounds.parse()? {
        let rows = check_rows(Kind::IntentLog, &column, &Options::default());
        assert!(!rows.texts.is_empty());
    }
    Ok(())
}
