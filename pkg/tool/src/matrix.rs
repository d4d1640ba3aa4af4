//! `cargo pkg matrix`: what npm would publish, in tiny projects of all kinds, each of which is really run.
//! `cargo pkg test` runs those that are quick.

use std::path::Path;

use crate::Outcome;
use crate::commands::{node, run};
use crate::{build, setup};

pub fn matrix(root: &Path, projects: &[&str]) -> Outcome {
    build::build(root, false)?;
    let browsers = setup::browsers()?;
    run(node(&root.join("pkg")).arg("matrix/run.js").args(projects).envs(browsers.named()))
}
