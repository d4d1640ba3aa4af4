//! `cargo pkg scale`: the Python package in data engines, measured and held to Node; `docs/scale.md` tells what for.

use std::path::Path;
use std::process::Command;

use crate::Outcome;
use crate::commands::run;
use crate::{build, setup};

pub fn scale(root: &Path) -> Outcome {
    build::build(root, false)?;
    let python = setup::spark(root)?;
    let tests = |master: &str| {
        let mut command = Command::new(&python);
        command.current_dir(root).env("PYTHONPATH", root.join("python/src")).env("QUITUS_SPARK", master);
        run(command.args(["-m", "unittest", "discover", "-s", "python/tests", "-p", "test_spark.py"]))
    };
    // Two executors, each a process of its own with a core and a gigabyte.
    const CLUSTER: &str = "local-cluster[2,1,1024]";
    tests(CLUSTER)?;
    for master in ["local[2]", CLUSTER] {
        run(Command::new(&python).current_dir(root).args(["python/bench/equality.py", master]))?;
    }
    run(Command::new(&python).current_dir(root).arg("python/bench/scale.py"))
}
