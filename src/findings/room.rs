//! Room for long lists.

use alloc::string::String;
use alloc::vec::Vec;

/// What takes more bytes is long.
const LONG: usize = 1 << 16;
/// What follows is short, mostly.
const SPARE: usize = 1 << 10;

/// What grows at its end. A long one grows by an eighth: one that doubles is half empty in the end, and what it leaves
/// behind on its way is never enough for its next step.
pub trait Room {
    /// Makes room for so much more.
    fn room(&mut self, more: usize);
}

impl<T> Room for Vec<T> {
    fn room(&mut self, more: usize) {
        if is_short(self.capacity() - self.len(), self.len(), more, size_of::<T>()) {
            self.reserve_exact((more + SPARE).max(self.len() / 8));
        }
    }
}

impl Room for String {
    fn room(&mut self, more: usize) {
        if is_short(self.capacity() - self.len(), self.len(), more, 1) {
            self.reserve_exact((more + SPARE).max(self.len() / 8));
        }
    }
}

/// Whether room is lacking in a long list of things of a size. Small modules take nothing back before a call ends: there,
/// what every step leaves behind would stay.
#[cfg_attr(not(feature = "small"), inline(always))]
const fn is_short(room: usize, length: usize, more: usize, size: usize) -> bool {
    !cfg!(feature = "small") && more > room && (length + more) * size > LONG
}
