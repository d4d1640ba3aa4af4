//! The boundary of the bare module: integers in, integers out, nothing imported.
//!
//! A host writes its request into [`input`]'s buffer, calls [`run`] and reads seven numbers where the result points:
//! status, then address and length of the normal form, of the report, and of the refused lines. `docs/module.md` shows it
//! from the host's side.
//!
//! All `unsafe` code of the project is here. The module is single-threaded (no atomics, no shared memory), and no function
//! below calls back into the host, so nothing is borrowed twice. Nothing but the input outlives a call: memory is handed out
//! piece by piece, and all of it is taken back when the next call begins.

#![allow(unsafe_code)]

mod request;

use alloc::vec::Vec;
use core::cell::UnsafeCell;
use core::mem::{forget, take};

use wasm_bindgen::prelude::wasm_bindgen;

use crate::json::write;
use crate::options::Mistake;
use crate::render::numbers::VERSION;
use request::Request;

/// `run`'s result, bit 0: the payload has no error.
const OK: u32 = 1;
/// `run`'s result, bit 1: the caller's mistake; the report is a JSON string that names it.
const MISTAKE: u32 = 2;
/// Added to a verb: the report is JSON.
const JSON: u32 = 256;

#[derive(Default)]
struct Module {
    input: Vec<u8>,
    normal: Vec<u8>,
    report: Vec<u8>,
    rejects: Vec<u8>,
    answer: [u32; 7],
}

struct Single<T>(UnsafeCell<T>);

// SAFETY: the module has one thread.
unsafe impl<T> Sync for Single<T> {}

static MODULE: Single<Option<Module>> = Single(UnsafeCell::new(None));

fn module() -> &'static mut Module {
    // SAFETY: one thread, and each exported function takes this reference once.
    let slot = unsafe { &mut *MODULE.0.get() };
    slot.get_or_insert_with(Module::default)
}

#[cfg(target_arch = "wasm32")]
mod arena {
    //! Memory for what lives one call: handed out upwards, taken back at once. What is given back before goes to the next
    //! that asks for a piece of its size, so that a thousand cards take no more than one. Large pieces leave gaps, of which
    //! those side by side become one, and any large piece is cut out of them. Tiny pieces are cut out of blocks, so that none
    //! keeps two gaps apart. Small modules do without any of it.

    use core::alloc::{GlobalAlloc, Layout};
    use core::cell::UnsafeCell;

    use crate::small::SMALL;

    unsafe extern "C" {
        /// Where the linker lets the heap begin.
        static __heap_base: u8;
    }

    /// The size of a page of WebAssembly memory, in bytes.
    const PAGE: usize = 1 << 16;

    /// What all pieces start at multiples of: a small one that grows where it is may be taken again as a large one.
    const ALIGN: usize = if SMALL { 1 } else { 8 };

    /// From here on a piece is large, and a multiple of the second. Those below the second are cut out of blocks of the first.
    const LARGE: usize = if SMALL { usize::MAX } else { 1 << 16 };
    const GRAIN: usize = 1 << 13;

    /// Four to each doubling of the size.
    const SIZES: usize = if SMALL { 0 } else { 4 * LARGE.ilog2() as usize };

    /// Free memory between pieces; this stands where it begins.
    #[derive(Clone, Copy)]
    struct Gap {
        size: usize,
        /// The one above, or 0.
        next: usize,
    }

    struct State {
        /// Where free memory begins; 0 before the first use.
        free: usize,
        /// Of each size the last piece that was given back, or 0; where it stands is written which was given back before.
        returned: [usize; SIZES],
        /// The lowest gap, or 0.
        gaps: usize,
        /// What is left of the last block: where it begins and ends.
        block: [usize; 2],
    }

    const EMPTY: State = State { free: 0, returned: [0; SIZES], gaps: 0, block: [0; 2] };

    pub struct Arena(UnsafeCell<State>);

    // SAFETY: the module has one thread.
    unsafe impl Sync for Arena {}

    #[global_allocator]
    pub static ARENA: Arena = Arena(UnsafeCell::new(EMPTY));

    /// How much a piece takes, at most a quarter more than was asked for. No gap is left between two: the one before
    /// would not be the last again when that behind it is gone.
    fn rounded(size: usize) -> usize {
        if SMALL {
            return size;
        }
        if size >= LARGE {
            return size.next_multiple_of(GRAIN);
        }
        let size = size.next_multiple_of(ALIGN);
        size.next_multiple_of((1 << (size - 1).ilog2() >> 2).max(ALIGN))
    }

    /// The number of a rounded size.
    fn number(size: usize) -> usize {
        let last = size - 1;
        let doublings = last.ilog2();
        4 * doublings as usize + (last >> (doublings - 2) & 3)
    }

    impl Arena {
        fn free(&self) -> usize {
            // SAFETY: one thread; nobody keeps a reference.
            let free = unsafe { (*self.0.get()).free };
            if free == 0 { &raw const __heap_base as usize } else { free }
        }

        fn set_free(&self, free: usize) {
            // SAFETY: one thread; nobody keeps a reference.
            unsafe { (*self.0.get()).free = free }
        }

        /// Takes back everything behind a piece of a size, or all there is; nobody may use it any more.
        pub fn reset(&self, last: Option<(usize, usize)>) {
            let free = last.map_or(0, |(start, size)| start + rounded(size));
            // SAFETY: one thread; nobody keeps a reference.
            unsafe { *self.0.get() = State { free, ..EMPTY } }
        }

        /// Cuts a tiny piece out of the block, or out of a new one.
        fn tiny(&self, size: usize) -> Option<usize> {
            // SAFETY: one thread; nobody keeps a reference.
            let [start, end] = unsafe { &mut (*self.0.get()).block };
            if *end - *start < size {
                *start = self.between(LARGE).or_else(|| self.above(LARGE, ALIGN))?;
                *end = *start + LARGE;
            }
            let piece = *start;
            *start += size;
            Some(piece)
        }

        /// A piece above all others.
        fn above(&self, size: usize, align: usize) -> Option<usize> {
            let start = self.free().next_multiple_of(align);
            let end = start.checked_add(size).filter(|end| self.fits(*end))?;
            self.set_free(end);
            Some(start)
        }

        /// The last gap that begins below an address, or 0, and where it is written which comes next.
        fn gap_from(&self, address: usize) -> (usize, *mut usize) {
            let mut below = 0;
            // SAFETY: one thread; each number names a gap, which nobody uses, or is 0.
            unsafe {
                let mut link = &raw mut (*self.0.get()).gaps;
                while *link != 0 && *link < address {
                    below = *link;
                    link = &raw mut (*(below as *mut Gap)).next;
                }
                (below, link)
            }
        }

        /// Cuts a piece out of a gap that has room for it. The last gap may border on what nobody has used yet: then it is
        /// a part of that.
        fn cut(&self, link: *mut usize, size: usize) -> Option<usize> {
            // SAFETY: as above.
            unsafe {
                let start = *link;
                let Gap { size: room, next } = *(start as *const Gap);
                if start + room == self.free() {
                    *link = 0;
                    self.set_free(start);
                    return None;
                }
                if room < size {
                    return None;
                }
                *link = next;
                if room > size {
                    let rest = start + size;
                    *(rest as *mut Gap) = Gap { size: room - size, next };
                    *link = rest;
                }
                Some(start)
            }
        }

        /// A large piece that lies between others.
        #[inline(never)]
        fn between(&self, size: usize) -> Option<usize> {
            // SAFETY: as above.
            unsafe {
                let mut link = &raw mut (*self.0.get()).gaps;
                while *link != 0 {
                    let here = *link;
                    if let Some(start) = self.cut(link, size) {
                        return Some(start);
                    }
                    link = &raw mut (*(here as *mut Gap)).next;
                }
            }
            None
        }

        /// Takes a large piece back.
        #[inline(never)]
        fn open(&self, start: usize, mut size: usize) {
            let (below, link) = self.gap_from(start);
            // SAFETY: as above; the piece has room for a gap and is nobody's any more.
            unsafe {
                let mut next = *link;
                if next == start + size {
                    let above = *(next as *const Gap);
                    (size, next) = (size + above.size, above.next);
                }
                if below != 0 && below + (*(below as *const Gap)).size == start {
                    let below = below as *mut Gap;
                    *below = Gap { size: (*below).size + size, next };
                } else {
                    *(start as *mut Gap) = Gap { size, next };
                    *link = start;
                }
            }
        }

        /// Whether a large piece could grow into the gap behind it.
        #[inline(never)]
        fn widen(&self, end: usize, more: usize) -> bool {
            let (_, link) = self.gap_from(end);
            // SAFETY: as above.
            unsafe { *link == end && self.cut(link, more).is_some() }
        }

        /// A piece that was given back.
        fn again(&self, size: usize) -> Option<usize> {
            // SAFETY: one thread; nobody keeps a reference.
            let last = unsafe { &mut (*self.0.get()).returned }.get_mut(number(size)).filter(|last| **last != 0)?;
            let start = *last;
            // SAFETY: `dealloc` wrote the number there, and nobody has used the piece since.
            *last = unsafe { *(start as *const usize) };
            Some(start)
        }

        /// Makes room up to an address. Memory grows by half of what there is at least: each growth costs the host a
        /// copy or a collection.
        #[cold]
        #[inline(never)]
        fn grow(&self, end: usize) -> bool {
            let pages = core::arch::wasm32::memory_size::<0>();
            let needed = end.div_ceil(PAGE).saturating_sub(pages);
            let grow = |pages| core::arch::wasm32::memory_grow::<0>(pages) != usize::MAX;
            grow(needed.max(pages / 2)) || grow(needed)
        }

        fn fits(&self, end: usize) -> bool {
            end <= core::arch::wasm32::memory_size::<0>() * PAGE || self.grow(end)
        }
    }

    // SAFETY: a piece that is handed out lies above all that were before, or was given back.
    unsafe impl GlobalAlloc for Arena {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            let (size, align) = (rounded(layout.size()), layout.align());
            let kept = match size {
                _ if SMALL || align > ALIGN => None,
                LARGE.. => self.between(size),
                GRAIN.. => self.again(size),
                _ => self.again(size).or_else(|| self.tiny(size)),
            };
            kept.or_else(|| self.above(size, align.max(ALIGN))).map_or(core::ptr::null_mut(), |start| start as *mut u8)
        }

        #[cfg_attr(feature = "small", inline(always))]
        unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
            // The end of the call takes everything back; what drops values is kilobytes of code.
            if SMALL {
                return;
            }
            let size = rounded(layout.size());
            if start as usize + size == self.free() {
                return self.set_free(start as usize);
            }
            if size >= LARGE {
                return self.open(start as usize, size);
            }
            // SAFETY: one thread; nobody keeps a reference.
            let [next, _] = unsafe { &mut (*self.0.get()).block };
            if size < GRAIN && start as usize + size == *next {
                *next = start as usize;
                return;
            }
            // SAFETY: as above.
            if let Some(last) = unsafe { &mut (*self.0.get()).returned }.get_mut(number(size)) {
                // SAFETY: the piece is nobody's any more, and has room for a number at a multiple of `ALIGN`.
                unsafe { *start.cast::<usize>() = *last };
                *last = start as usize;
            }
        }

        unsafe fn realloc(&self, start: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            let (old, wanted) = (rounded(layout.size()), rounded(size));
            if old == wanted {
                return start;
            }
            let returned = match wanted {
                _ if SMALL || layout.align() > ALIGN => None,
                // What becomes large leaves the top to others, if it can.
                LARGE.. if old < LARGE => self.between(wanted),
                LARGE.. => None,
                _ => self.again(wanted),
            };
            // SAFETY: one thread; nobody keeps a reference.
            let [next, end] = unsafe { &mut (*self.0.get()).block };
            if !SMALL
                && returned.is_none()
                && wanted < GRAIN
                && start as usize + old == *next
                && start as usize + wanted <= *end
            {
                *next = start as usize + wanted;
                return start;
            }
            if !SMALL && old >= LARGE && wanted > old && self.widen(start as usize + old, wanted - old) {
                return start;
            }
            if returned.is_none() && start as usize + old == self.free() {
                self.set_free(start as usize);
                return self.above(wanted, 1).map_or(core::ptr::null_mut(), |_| start);
            }
            if !SMALL && wanted >= LARGE && wanted < old {
                self.open(start as usize + wanted, old - wanted);
                return start;
            }
            let new = match returned {
                Some(new) => new as *mut u8,
                // SAFETY: the caller's layout, with another size.
                None => unsafe { self.alloc(Layout::from_size_align_unchecked(size, layout.align())) },
            };
            if !new.is_null() {
                // SAFETY: both are at least that long, and no two pieces overlap.
                unsafe { core::ptr::copy_nonoverlapping(start, new, layout.size().min(size)) };
                // SAFETY: the caller's piece, which it uses no more.
                unsafe { self.dealloc(start, layout) };
            }
            new
        }
    }
}

/// Takes back all memory above the input.
fn forget_last_call(module: &mut Module) {
    forget([take(&mut module.normal), take(&mut module.report), take(&mut module.rejects)]);
    #[cfg(target_arch = "wasm32")]
    arena::ARENA.reset((!module.input.is_empty()).then(|| (module.input.as_ptr() as usize, module.input.capacity())));
}

/// Compares eight bytes at a time: the one that the compiler brings does so byte by byte.
#[cfg(target_arch = "wasm32")]
#[unsafe(no_mangle)]
unsafe extern "C" fn memcmp(one: *const u8, other: *const u8, length: usize) -> i32 {
    let mut at = 0;
    // SAFETY: below `length`, which both have.
    unsafe {
        let eight = |text: *const u8, at| text.add(at).cast::<u64>().read_unaligned();
        while at + 8 <= length && eight(one, at) == eight(other, at) {
            at += 8;
        }
        while at < length {
            let (a, b) = (*one.add(at), *other.add(at));
            if a != b {
                return i32::from(a) - i32::from(b);
            }
            at += 1;
        }
    }
    0
}

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

/// The address of a buffer of at least `length` bytes, kept for the next call; a fix gives it up.
#[wasm_bindgen]
pub fn input(length: u32) -> *const u8 {
    let module = module();
    if module.input.len() < length as usize {
        forget(take(&mut module.input));
        forget_last_call(module);
        module.input.resize(length as usize, 0);
    }
    module.input.as_ptr()
}

/// Does what `verb` says to the text that follows the options in the buffer.
#[wasm_bindgen]
pub fn run(verb: u32, kind: u32, options_length: u32, text_length: u32) -> *const u32 {
    let module = module();
    forget_last_call(module);
    let Module { input, normal, report, rejects, answer } = module;
    let (json, verb) = (verb & JSON != 0, verb & !JSON);
    let (options, text) = request::parts(verb, input, options_length as usize, text_length as usize);
    let mut request = Request { verb, json, kind, text, normal, report, rejects };
    let status = match request.answer(core::str::from_utf8(&options).unwrap_or("?")) {
        Ok(true) => OK,
        Ok(false) => 0,
        Err(Mistake(what)) => {
            report.clear();
            write::string(&what, report);
            MISTAKE
        }
    };
    let normal: &[u8] = if status == OK { normal } else { &[] };
    let mut places = [normal, report, rejects].into_iter().flat_map(|part| [part.as_ptr() as usize, part.len()]);
    *answer = core::array::from_fn(|index| if index == 0 { status } else { places.next().unwrap_or(0) as u32 });
    answer.as_ptr()
}
