//! Checks a column in a file as `docs/module.md` lays it out so many times, and says how many microseconds the fastest time
//! took: what `bench/kernel.js` and `python/bench/scale.py` hold the module to.

use std::time::{Duration, Instant};

use quitus::rows::{Column, check_rows};
use quitus::{Kind, Options};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(file), Some(rounds)) = (words.next(), words.next()) else {
        return Err("which file, how many times?".into());
    };
    let bytes = std::fs::read(file)?;
    let column = Column::read(&bytes).ok_or("this is no column")?;
    let mut fastest = Duration::MAX;
    for _ in 0..rounds.parse()? {
        let start = Instant::now();
        let rows = check_rows(Kind::IntentLog, &column, &Options::default());
        assert!(!rows.texts.is_empty());
        fastest = fastest.min(start.elapsed());
    }
    println!("{}", fastest.as_micros());
    Ok(())
}
