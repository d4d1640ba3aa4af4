//! The border to C: pointers and lengths in, an answer that the caller frees out. `include/quitus.h` shows it from the
//! other side.
//!
//! All `unsafe` code of this crate is here. No function keeps anything between two calls, so that any thread may call any
//! of them at any time. What a caller can get wrong and a callee can see (a null pointer, a length that no memory has, a
//! kind or an option that does not exist) is an answer, [`MISTAKE`]; a panic is caught here, and is an answer as
//! well, [`BROKEN`].

#![allow(unsafe_code)]

mod report;
mod settings;
mod verb;

use std::ffi::{c_char, c_int};
use std::panic::{AssertUnwindSafe, catch_unwind};

use std::slice;

use quitus::{Kind, Mistake};

use settings::Settings;
use verb::{Made, Verb};

/// The payload has no error.
const OK: c_int = 1;
/// The payload has one, or some record has.
const REFUSED: c_int = 0;
/// The caller's mistake; the report names it.
const MISTAKE: c_int = -1;
/// The library broke down.
const BROKEN: c_int = -2;

/// Bytes that belong to an answer. Behind them stands a zero that is not counted.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// The first of them.
    pub data: *const c_char,
    /// How many.
    pub size: usize,
}

/// What a caller sees of an answer.
#[repr(C)]
#[derive(Debug)]
pub struct Answer {
    /// One of the four numbers.
    pub status: c_int,
    /// What the verb makes.
    pub text: Text,
    /// What was found, as JSON.
    pub report: Text,
    /// The lines that were refused.
    pub rejects: Text,
}

/// The same with the memory that it points to. The answer comes first, so that both have one address.
#[repr(C)]
struct Owner {
    answer: Answer,
    parts: [Vec<u8>; 3],
}

fn hand_over(status: c_int, parts: [Vec<u8>; 3]) -> *mut Answer {
    let parts = parts.map(|mut part| {
        part.push(0);
        part
    });
    // A vector that is moved leaves its bytes where they are.
    let [text, report, rejects] =
        parts.each_ref().map(|part| Text { data: part.as_ptr().cast(), size: part.len() - 1 });
    Box::into_raw(Box::new(Owner { answer: Answer { status, text, report, rejects }, parts })).cast()
}

fn answer(made: Result<Made, Failure>) -> *mut Answer {
    match made {
        Ok(Made { ok, text, report, rejects }) => hand_over(if ok { OK } else { REFUSED }, [text, report, rejects]),
        Err(failure) => hand_over(failure.status(), [Vec::new(), failure.report(), Vec::new()]),
    }
}

/// Why nothing was checked.
enum Failure {
    Mistake(Mistake),
    Broken,
}

impl Failure {
    fn status(&self) -> c_int {
        match self {
            Failure::Mistake(_) => MISTAKE,
            Failure::Broken => BROKEN,
        }
    }

    fn report(&self) -> Vec<u8> {
        match self {
            Failure::Mistake(Mistake(what)) => report::member("mistake", what),
            Failure::Broken => report::member("broken", "internal.panic"),
        }
    }
}

/// Nothing unwinds into C: that would end the process.
fn guarded<T>(work: impl FnOnce() -> Result<T, Mistake>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| Failure::Broken)?.map_err(Failure::Mistake)
}

/// The bytes that a caller points to.
///
/// # Safety
///
/// `data` is null, or so many bytes can be read there while the result is in use.
unsafe fn bytes<'a>(name: &str, data: *const c_char, size: usize) -> Result<&'a [u8], Mistake> {
    if size == 0 {
        return Ok(&[]);
    }
    if data.is_null() || size > isize::MAX as usize {
        return Err(Mistake([name, if data.is_null() { " is null" } else { " is longer than memory" }].concat()));
    }
    // SAFETY: not null, not too long, and the caller answers for the rest.
    Ok(unsafe { slice::from_raw_parts(data.cast(), size) })
}

/// So many bytes of a kind are read at most; the longest has half as many.
const LONGEST_KIND: usize = 64;

/// The kind whose id, ended by a zero, a caller points to.
///
/// # Safety
///
/// `id` is null, or what can be read there ends with a zero.
unsafe fn kind(id: *const c_char) -> Result<Kind, Mistake> {
    if id.is_null() {
        return Err(Mistake("kind is null".into()));
    }
    // SAFETY: no byte behind the zero is read.
    let read = (0..LONGEST_KIND).map(|at| unsafe { id.cast::<u8>().add(at).read() }).take_while(|byte| *byte != 0);
    let id = read.collect::<Vec<u8>>();
    let id = String::from_utf8_lossy(&id);
    Kind::parse(&id).ok_or_else(|| Mistake(["unknown kind: ", &id].concat()))
}

/// What all verbs have in common.
///
/// # Safety
///
/// As for [`kind`] and [`bytes`].
unsafe fn run<T>(
    verb: Verb<T>,
    id: *const c_char,
    options: (*const c_char, usize),
    text: (*const c_char, usize),
) -> Result<T, Failure> {
    guarded(|| {
        // SAFETY: the caller answers for all three.
        let (kind, options, text) =
            unsafe { (kind(id)?, bytes("options", options.0, options.1)?, bytes("text", text.0, text.1)?) };
        (verb.work)(kind, &Settings::read(options, kind, verb.more)?, text)
    })
}

/// Declares a verb whose result is an answer: the same five arguments each time.
macro_rules! verbs {
    ($(#[doc = $about:literal] $name:ident $verb:expr;)*) => { $(
        #[doc = $about]
        ///
        /// # Safety
        ///
        /// `kind` is null or ends with a zero; of the others, so many bytes can be read as is said, or they are null.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(
            kind: *const c_char,
            text: *const c_char,
            text_size: usize,
            options: *const c_char,
            options_size: usize,
        ) -> *mut Answer {
            // SAFETY: the caller's promise.
            answer(unsafe { run($verb, kind, (options, options_size), (text, text_size)) })
        }
    )* };
}

verbs! {
    #[doc = "Checks a payload."]
    quitus_check verb::CHECK;
    #[doc = "Mends a payload."]
    quitus_fix verb::FIX;
    #[doc = "Builds a payload from a draft."]
    quitus_build verb::BUILD;
    #[doc = "Checks newline-delimited JSON."]
    quitus_check_lines verb::CHECK_LINES;
}

/// Whether a payload has no error, as a status.
///
/// # Safety
///
/// As for the other verbs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quitus_is_valid(
    kind: *const c_char,
    text: *const c_char,
    text_size: usize,
    options: *const c_char,
    options_size: usize,
) -> c_int {
    // SAFETY: the caller's promise.
    match unsafe { run(verb::IS_VALID, kind, (options, options_size), (text, text_size)) } {
        Ok(true) => OK,
        Ok(false) => REFUSED,
        Err(failure) => failure.status(),
    }
}

/// The ids of all kinds, as a JSON array.
#[unsafe(no_mangle)]
pub extern "C" fn quitus_kinds() -> *mut Answer {
    answer(guarded(|| Ok(verb::kinds())))
}

/// The version of this library, ended by a zero; nobody frees it.
#[unsafe(no_mangle)]
pub extern "C" fn quitus_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// Gives the memory of an answer back; null is nothing.
///
/// # Safety
///
/// The answer came from this library, was not freed before, and nobody reads it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quitus_free(answer: *mut Answer) {
    if !answer.is_null() {
        // SAFETY: it was made by `hand_over`, of an `Owner`.
        drop(unsafe { Box::from_raw(answer.cast::<Owner>()) });
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]

    use super::*;
    use std::ptr;

    #[test]
    fn a_panic_is_an_answer() {
        let made = answer(guarded(|| -> Result<Made, Mistake> { panic!("on purpose") }));
        // SAFETY: it is not null and not freed yet.
        let Answer { status, report, .. } = unsafe { &*made };
        assert_eq!(*status, BROKEN);
        // SAFETY: as said by the answer.
        let report = unsafe { slice::from_raw_parts(report.data.cast::<u8>(), report.size) };
        assert_eq!(report, br#"{"broken":"internal.panic"}"#);
        // SAFETY: it is freed once.
        unsafe { quitus_free(made) };
    }

    #[test]
    fn what_cannot_be_read_is_a_mistake() {
        // SAFETY: nothing is read of what is null or longer than memory.
        unsafe {
            assert!(bytes("text", ptr::null(), 1).is_err());
            assert!(bytes("text", c"x".as_ptr(), usize::MAX).is_err());
            assert!(bytes("text", ptr::null(), 0).is_ok_and(<[u8]>::is_empty));
            assert!(kind(ptr::null()).is_err());
            // No zero for longer than any kind.
            assert!(kind([b'x'; LONGEST_KIND].as_ptr().cast()).is_err());
        }
    }
}
