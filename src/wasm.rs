//! The boundary of the bare module: integers in, integers out, nothing imported.
//!
//! A host writes its request into [`input`]'s buffer, calls [`run`] and reads seven numbers where
//! the result points: status, then address and length of the normal form, of the report, and of
//! the refused lines. `docs/module.md` shows it from the host's side.
//!
//! All `unsafe` code of the project is here. The module is single-threaded (no atomics, no
//! shared memory), and no function below calls back into the host, so nothing is borrowed twice.

#![allow(unsafe_code)]

use alloc::vec::Vec;
use core::cell::UnsafeCell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::build::{build_in, is_sent};
use crate::check::{Source, Work, judge, judge_at};
use crate::contact;
use crate::detect::detect_in;
use crate::fix::mend;
use crate::json::scan::scan;
use crate::json::tree::Tree;
use crate::json::write;
use crate::kinds::Kind;
use crate::kinds::intent::steps::next_steps;
use crate::lines::{Lines, check_text_lines};
use crate::options::Options;
use crate::options::read::{Mistake, read};
use crate::report::{Path, write as reports};

/// The version of this boundary.
const VERSION: u32 = 1;

/// `run`'s result, bit 0: the payload has no error.
const OK: u32 = 1;
/// `run`'s result, bit 1: the caller's mistake; the report is a JSON string that names it.
const MISTAKE: u32 = 2;

#[derive(Default)]
struct Module {
    input: Vec<u8>,
    work: Work,
    report: Vec<u8>,
    rejects: Vec<u8>,
    answer: [u32; 7],
}

struct Single(UnsafeCell<Option<Module>>);

// SAFETY: the module has one thread.
unsafe impl Sync for Single {}

static MODULE: Single = Single(UnsafeCell::new(None));

fn module() -> &'static mut Module {
    // SAFETY: one thread, and each exported function takes this reference once.
    let slot = unsafe { &mut *MODULE.0.get() };
    slot.get_or_insert_with(Module::default)
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
    let Module { input, work, report, rejects, answer } = module();
    report.clear();
    rejects.clear();
    work.buffers.out.clear();
    let (options, rest) = input.split_at_checked(options_length as usize).unwrap_or_default();
    let text = rest.get(..text_length as usize).unwrap_or_default();
    let mut request = Request { verb, kind, text, work, report, rejects };
    let status = match request.answer(core::str::from_utf8(options).unwrap_or("?")) {
        Ok(true) => OK,
        Ok(false) => 0,
        Err(Mistake(what)) => {
            report.clear();
            write::string(&what, report);
            MISTAKE
        }
    };
    let normal: &[u8] = if status == OK { &work.buffers.out } else { &[] };
    let mut places = [normal, report, rejects].into_iter().flat_map(|part| [part.as_ptr() as usize, part.len()]);
    *answer = core::array::from_fn(|index| if index == 0 { status } else { places.next().unwrap_or(0) as u32 });
    answer.as_ptr()
}

/// One call of [`run`]: the normal form is left in `work`, the rest where it says.
struct Request<'m> {
    verb: u32,
    kind: u32,
    text: &'m [u8],
    work: &'m mut Work,
    report: &'m mut Vec<u8>,
    rejects: &'m mut Vec<u8>,
}

/// What [`run`] can do.
mod verb {
    pub const KINDS: u32 = 0;
    pub const CHECK_TEXT: u32 = 1;
    pub const CHECK_VALUE: u32 = 2;
    pub const CHECK_FIELD: u32 = 3;
    pub const IS_VALID: u32 = 4;
    pub const CHECK_LINES: u32 = 5;
    pub const BUILD: u32 = 6;
    pub const FIX: u32 = 7;
    pub const DETECT: u32 = 8;
    pub const CONTACT_PARSE: u32 = 9;
    pub const CONTACT_FORMAT: u32 = 10;
    pub const NEXT_STEPS: u32 = 11;
}

impl Request<'_> {
    fn answer(&mut self, options: &str) -> Result<bool, Mistake> {
        match self.verb {
            verb::KINDS => self.kinds(),
            verb::DETECT => self.detect(options)?,
            verb::NEXT_STEPS => return self.next_steps(),
            _ => return self.judge(options),
        }
        Ok(true)
    }

    fn judge(&mut self, options: &str) -> Result<bool, Mistake> {
        let Some(kind) = Kind::ALL.get(self.kind as usize).copied() else {
            return Err(Mistake("no kind has that number".into()));
        };
        let (options, pointer) = read(options, "pointer", &mut Vec::new())?;
        self.work.manner.first_error_only = self.verb == verb::IS_VALID;
        let mut base = Path::default();
        let ok = match self.verb {
            verb::CHECK_TEXT => judge(kind.shape(), self.text, &options, Source::Text, self.work),
            verb::CHECK_VALUE => judge(kind.shape(), self.text, &options, Source::Value, self.work),
            verb::IS_VALID => return Ok(judge(kind.shape(), self.text, &options, Source::Value, self.work)),
            verb::CHECK_LINES => return Ok(self.lines(kind, &options)),
            verb::BUILD if !is_sent(kind) => return Err(Mistake::new("no client sends such payloads", kind.id())),
            verb::BUILD => build_in(kind, self.text, &options, self.work),
            verb::FIX => self.fix(kind, &options),
            verb::CONTACT_PARSE => self.contact_parse(&options),
            verb::CONTACT_FORMAT => self.contact_format(&options),
            verb::CHECK_FIELD => {
                let pointer = pointer.unwrap_or_default();
                let found = Path::parse(&pointer).and_then(|path| kind.shape().field(&path).map(|field| (path, field)));
                let (path, field) = found.ok_or_else(|| Mistake::new("no field has that pointer", &pointer))?;
                base = path;
                judge_at(field, self.text, &options, Source::Value, self.work)
            }
            _ => return Err(Mistake("no verb has that number".into())),
        };
        if !self.work.buffers.issues.is_empty() {
            self.work.below(&base);
            reports::issues(&self.work.buffers.issues, self.report);
        }
        Ok(ok)
    }

    fn lines(&mut self, kind: Kind, options: &Options) -> bool {
        let mut output = core::mem::take(&mut self.work.buffers.out);
        // Most lines come out as long as they are, or shorter.
        output.reserve(self.text.len());
        let mut lines = Lines::resume(kind, options, core::mem::take(self.work));
        check_text_lines(&mut lines, self.text, &mut output, self.rejects);
        let (report, work) = lines.end();
        *self.work = work;
        report.write(self.report);
        self.work.buffers.out = output;
        true
    }

    /// The normal form is the mended text, empty when there was nothing to mend; the report says what was mended.
    fn fix(&mut self, kind: Kind, options: &Options) -> bool {
        let (mended, applied) = mend(kind, core::str::from_utf8(self.text).unwrap_or_default(), options, self.work);
        self.work.buffers.out.clear();
        if !applied.is_empty() {
            self.work.buffers.out.extend_from_slice(mended.as_bytes());
        }
        self.work.buffers.issues = applied;
        true
    }

    /// The text is a vCard; the normal form is a contact as JSON.
    fn contact_parse(&mut self, options: &Options) -> bool {
        self.work.buffers.issues.clear();
        let contact = contact::parse(self.text, options, &mut self.work.buffers.issues);
        contact.map(|contact| contact::write(&contact, &mut self.work.buffers.out)).is_some()
    }

    /// The text is a contact as JSON; the normal form is a JSON string, the vCard.
    fn contact_format(&mut self, options: &Options) -> bool {
        contact::format(self.text, options, self.work)
    }

    fn kinds(&mut self) {
        let out = &mut self.work.buffers.out;
        reports::list(Kind::ALL, out, |kind, out| write::string(kind.id(), out));
    }

    fn detect(&mut self, options: &str) -> Result<(), Mistake> {
        let (options, _) = read(options, "pointer", &mut Vec::new())?;
        reports::list(&detect_in(self.text, &options), &mut self.work.buffers.out, |likeness, out| {
            out.extend_from_slice(b"[");
            write::string(likeness.kind.id(), out);
            out.push(b',');
            write::whole(i64::from(likeness.percent), out);
            out.push(b']');
        });
        Ok(())
    }

    /// The text is the last step as JSON, `["closed","done"]`, or `[]` before the first.
    fn next_steps(&mut self) -> Result<bool, Mistake> {
        let text = core::str::from_utf8(self.text).unwrap_or_default();
        let mut nodes = Vec::new();
        if scan(text, 2, &mut nodes, &mut Vec::new()).is_err() {
            return Err(Mistake::new("no step", text));
        }
        let tree = Tree { text, nodes: &nodes };
        let words: Vec<&str> = tree.elements(Tree::ROOT).map(|word| tree.inside(word)).collect();
        let last: &[(&str, &str)] = match words.as_slice() {
            [status, event] => &[(*status, *event)],
            _ => &[],
        };
        let next: Vec<_> = next_steps(last).collect();
        reports::list(&next, &mut self.work.buffers.out, |next, out| {
            out.push(b'[');
            write::string(next.status, out);
            out.push(b',');
            write::string(next.event, out);
            out.extend_from_slice(if next.documented { b",true]" } else { b",false]" });
        });
        Ok(true)
    }
}
