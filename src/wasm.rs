//! The boundary of the bare module: integers in, integers out, nothing imported.
//!
//! A host writes its request into [`input`]'s buffer, calls [`run`] and reads five numbers where
//! the result points: status, address and length of the normal form, address and length of the
//! report. `docs/module.md` shows it from the host's side.
//!
//! All `unsafe` code of the project is here. The module is single-threaded (no atomics, no
//! shared memory), and no function below calls back into the host, so nothing is borrowed twice.

#![allow(unsafe_code)]

use alloc::vec::Vec;
use core::cell::UnsafeCell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::check::{Source, Work, judge};
use crate::json::write;
use crate::kinds::Kind;
use crate::options::read::{Mistake, read};
use crate::report::{Path, write as reports};

/// The version of this boundary.
const VERSION: u32 = 1;

/// `run`'s result, bit 0: the payload has no error.
const OK: u32 = 1;
/// `run`'s result, bit 1: the caller's mistake; the report is a JSON string that names it.
const MISTAKE: u32 = 2;

struct Module {
    input: Vec<u8>,
    work: Work,
    report: Vec<u8>,
    answer: [u32; 5],
}

struct Single(UnsafeCell<Option<Module>>);

// SAFETY: the module has one thread.
unsafe impl Sync for Single {}

static MODULE: Single = Single(UnsafeCell::new(None));

fn module() -> &'static mut Module {
    // SAFETY: one thread, and each exported function takes this reference once.
    let slot = unsafe { &mut *MODULE.0.get() };
    slot.get_or_insert_with(|| Module { input: Vec::new(), work: Work::default(), report: Vec::new(), answer: [0; 5] })
}

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(all(target_arch = "wasm32", not(feature = "std")))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// The version of this boundary.
#[wasm_bindgen]
pub fn version() -> u32 {
    VERSION
}

/// The address of a buffer of at least `length` bytes, kept for the next call.
#[wasm_bindgen]
pub fn input(length: u32) -> *const u8 {
    let input = &mut module().input;
    if input.len() < length as usize {
        input.resize(length as usize, 0);
    }
    input.as_ptr()
}

/// Does what `verb` says to the text that follows the options in the buffer.
#[wasm_bindgen]
pub fn run(verb: u32, kind: u32, options_length: u32, text_length: u32) -> *const u32 {
    let module = module();
    module.report.clear();
    module.work.buffers.out.clear();
    let (options, rest) = module.input.split_at_checked(options_length as usize).unwrap_or_default();
    let text = rest.get(..text_length as usize).unwrap_or_default();
    let status = match answer(verb, kind, options, text, &mut module.work, &mut module.report) {
        Ok(true) => OK,
        Ok(false) => 0,
        Err(Mistake(what)) => {
            module.report.clear();
            write::string(&what, &mut module.report);
            MISTAKE
        }
    };
    let normal: &[u8] = if status == OK { &module.work.buffers.out } else { &[] };
    module.answer = [
        status,
        normal.as_ptr() as usize as u32,
        normal.len() as u32,
        module.report.as_ptr() as usize as u32,
        module.report.len() as u32,
    ];
    module.answer.as_ptr()
}

fn answer(
    verb: u32,
    kind: u32,
    options: &[u8],
    text: &[u8],
    work: &mut Work,
    report: &mut Vec<u8>,
) -> Result<bool, Mistake> {
    if verb == 0 {
        kinds(&mut work.buffers.out);
        return Ok(true);
    }
    let Some(kind) = Kind::ALL.get(kind as usize) else {
        return Err(Mistake("no kind has that number".into()));
    };
    let options = core::str::from_utf8(options).unwrap_or("?");
    let (options, pointer) = read(options, "pointer", &mut Vec::new())?;
    work.first_error_only = verb == 4;
    let mut ty = kind.shape();
    let mut source = Source::Value;
    let mut base = Path::default();
    match verb {
        1 => source = Source::Text,
        2 | 4 => {}
        3 => {
            let pointer = pointer.unwrap_or_default();
            let found = Path::parse(&pointer).and_then(|path| ty.field(&path).map(|field| (path, field)));
            (base, ty) = found.ok_or_else(|| Mistake::new("no field has that pointer", &pointer))?;
        }
        _ => return Err(Mistake("no verb has that number".into())),
    }
    let ok = judge(ty, text, &options, source, work);
    if verb != 4 && !work.buffers.issues.is_empty() {
        if verb == 3 {
            work.below(&base);
        }
        reports::issues(&work.buffers.issues, report);
    }
    Ok(ok)
}

fn kinds(out: &mut Vec<u8>) {
    for (index, kind) in Kind::ALL.iter().enumerate() {
        out.push(if index == 0 { b'[' } else { b',' });
        write::string(kind.id(), out);
    }
    out.push(b']');
}
