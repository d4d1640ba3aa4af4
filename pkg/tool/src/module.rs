//! The bare module: cargo, then wasm-bindgen (as a library, so that one lock file pins both of its halves),
//! then wasm-opt with the features named one by one: with `--all-features` it writes what old engines refuse.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use crate::Outcome;
use crate::commands::{cargo, node, run};
use crate::setup::TARGET;
use crate::split::{self, Halves};

/// What a module is built for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Pages, and every other host: small, and without SIMD.
    Page,
    /// Node: fast.
    Server,
    /// Pages that count bytes: one system, named by the feature of that name, and no more than judging takes.
    Small(&'static str),
}

/// The systems that have a small module.
pub const SYSTEMS: [&str; 3] = ["intent", "kare", "obapi"];

impl Purpose {
    /// The profile in `Cargo.toml`.
    const fn profile(self) -> &'static str {
        match self {
            Purpose::Page => "module",
            Purpose::Server => "server",
            Purpose::Small(_) => "small",
        }
    }

    /// The features of the crate.
    fn features(self) -> String {
        match self {
            Purpose::Small(system) => format!("module,{system}"),
            Purpose::Page | Purpose::Server => String::from("module"),
        }
    }

    /// What wasm-opt does, beside [`SMALLER`] where bytes count.
    const fn passes(self) -> &'static [&'static str] {
        match self {
            // Rare paths stay functions of their own: inlined where they are called once, they cost bytes and save no time.
            Purpose::Server => &["-O3", "--one-caller-inline-max-function-size", "20"],
            // What is inlined where it is called once repeats less of what a compressor has seen; a call of what is long
            // takes no time.
            Purpose::Page => &["--one-caller-inline-max-function-size", "200"],
            Purpose::Small(_) => &["--one-caller-inline-max-function-size", "0"],
        }
    }
}

/// What Rust emits for the target, and every engine since 2021 runs.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-multivalue",
];

/// The passes of wasm-opt where bytes count. Zeros in the data cost a compressor less than the addresses of the pieces
/// around them.
const SMALLER: [&str; 7] =
    ["--flatten", "--rereloop", "-Oz", "-Oz", "-Oz", "--low-memory-unused", "--skip-pass=memory-packing"];

/// What LLVM leaves undone where bytes count. It would keep addresses of its own for loops, and write again in one branch
/// what another has reckoned already.
const UNDONE: &str = "-Cllvm-args=--disable-lsr --enable-pre=false --enable-load-pre=false \
    --phi-node-folding-threshold=4 --two-entry-phi-node-folding-threshold=8";

/// What makes the profile of the published module quick to build instead.
const FAST: [(&str, &str); 4] = [
    ("CARGO_PROFILE_MODULE_LTO", "off"),
    ("CARGO_PROFILE_MODULE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_MODULE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_SMALL_OPT_LEVEL", "1"),
];

/// Where cargo leaves what it has built.
pub fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// A module that has been built.
pub struct Built {
    pub whole: Vec<u8>,
    /// The same in two halves, where pages load the second only when they need it.
    pub halves: Option<Halves>,
}

/// `quitus.wasm`, or one of the others.
pub fn build(root: &Path, purpose: Purpose, fast: bool) -> Outcome<Built> {
    let target = target(root);
    let mut flags = nameless()?;
    flags.push(if purpose == Purpose::Server { "-Ctarget-feature=+simd128" } else { UNDONE }.into());
    let mut rustc = cargo(root);
    rustc.args(["--config", &format!("target.{TARGET}.rustflags = {}", Value::from(flags))]);
    if fast {
        rustc.envs(FAST);
    }
    run(rustc
        .args(["rustc", "--quiet", "--package", "quitus", "--lib", "--crate-type", "cdylib"])
        .args(["--profile", purpose.profile(), "--target", TARGET])
        .args(["--no-default-features", "--features", &purpose.features()])
        .arg("--target-dir")
        .arg(&target))?;
    let folder = target.join(TARGET).join(purpose.profile());
    let named = bind(fs::read(folder.join("quitus.wasm"))?)?;
    let finish = |bytes: Vec<u8>| if fast { Ok(bytes) } else { optimize(root, &folder, purpose, &bytes) };
    let halves = match purpose {
        Purpose::Small("intent") => {
            let Halves { first, second } = Halves::of(&named, LONG_WAY, is_of_cards)?;
            Some(Halves { first: finish(first)?, second: finish(second)? })
        }
        _ => None,
    };
    Ok(Built { whole: finish(split::nameless(&named)?)?, halves })
}

/// Where Intent's module is cut: few pages meet a card that is not plainly in normal form.
const LONG_WAY: &str = "quitus::card::long_way";

fn is_of_cards(function: &str) -> bool {
    function.contains("quitus::card::")
}

/// A panic tells its place: of a file of a dependency, where the machine keeps it, which is nobody's business and
/// differs from machine to machine. It becomes `chrono-0.4.45/src/…`.
fn nameless() -> Outcome<Vec<String>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).ok_or("no folder of cargo's")?;
    let Ok(sources) = fs::read_dir(home.join("registry/src")) else { return Ok(Vec::new()) };
    let mut flags = Vec::new();
    for source in sources {
        flags.push(format!("--remap-path-prefix={}=", source?.path().join("").display()));
    }
    flags.sort();
    Ok(flags)
}

/// Only integers cross, so the glue that wasm-bindgen would write is empty, and is not kept; neither is what
/// it exports for that glue, nor the table of JavaScript objects and the import that would fill it. Names stay.
fn bind(bytes: Vec<u8>) -> Outcome<Vec<u8>> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes("quitus", bytes)
        .web(true)?
        .typescript(false)
        .remove_name_section(false)
        .remove_producers_section(true);
    let mut output = bindgen.generate_output()?;
    let module = output.wasm_mut();
    // `memcmp` is ours, but for the module's own code.
    let is_surplus = |name: &str| name.starts_with("__") || name == "memcmp";
    let surplus: Vec<_> =
        module.exports.iter().filter(|export| is_surplus(&export.name)).map(|export| export.id()).collect();
    for export in surplus {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(module);
    Ok(module.emit_wasm())
}

fn optimize(root: &Path, folder: &Path, purpose: Purpose, bytes: &[u8]) -> Outcome<Vec<u8>> {
    let (bound, optimized) = (folder.join("quitus.bound.wasm"), folder.join("quitus.opt.wasm"));
    fs::write(&bound, bytes)?;
    run(node(root)
        .arg("pkg/node_modules/binaryen/bin/wasm-opt")
        .args(FEATURES)
        .args((purpose == Purpose::Server).then_some("--enable-simd"))
        .args(if purpose == Purpose::Server { &[][..] } else { &SMALLER })
        .args(purpose.passes())
        .args(["--strip-target-features", "-o"])
        .arg(&optimized)
        .arg(&bound))?;
    Ok(fs::read(optimized)?)
}
