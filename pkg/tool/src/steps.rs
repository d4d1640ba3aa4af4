//! Progress for people who wait: each step with its name, and how long it takes.
//!
//! Quietly, what the programs of a step write is kept back, and shown only when one fails; otherwise it comes as it is.

use std::io::{IsTerminal as _, Write as _, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::Outcome;

static QUIET: AtomicBool = AtomicBool::new(false);

/// From now on.
pub fn be_quiet() {
    QUIET.store(true, Ordering::Relaxed);
}

pub fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// A line on what is done meanwhile; quietly, the name of the step says enough.
pub fn tell(line: &str) {
    if !is_quiet() {
        println!("{line}");
    }
}

pub fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    if !is_quiet() {
        return work();
    }
    let start = Instant::now();
    let (done, watch) = channel::<()>();
    let label = name.to_owned();
    // A terminal sees the seconds pass; a file gets each line once.
    let ticking = stdout().is_terminal().then(|| {
        thread::spawn(move || {
            while watch.recv_timeout(Duration::from_secs(1)) == Err(RecvTimeoutError::Timeout) {
                print!("\r  {label:<44}{:>9}", told(start.elapsed()));
                drop(stdout().flush());
            }
        })
    });
    print!("  {name:<44}");
    stdout().flush()?;
    let outcome = work();
    drop(done);
    let is_terminal = ticking.is_some();
    if let Some(ticking) = ticking {
        drop(ticking.join());
    }
    let time = if outcome.is_ok() { told(start.elapsed()) } else { "failed".into() };
    println!("{}{time:>9}", if is_terminal { format!("\r  {name:<44}") } else { String::new() });
    outcome
}

pub fn told(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}
