//! The normal form on its way out, written as stretches of the source wherever the two agree.
//!
//! Most payloads are nearly in normal form. What stands together in the source is then copied at
//! once, all of it at best: in WebAssembly each copy is a call that costs more than a short text.

use alloc::vec::Vec;

use crate::findings::Room;
use crate::small::SMALL;

/// What has been written: finished bytes, and behind them the stretch of the source that follows.
#[derive(Debug)]
pub struct Output<'t> {
    source: &'t [u8],
    from: usize,
    to: usize,
    done: Vec<u8>,
    /// Whether anybody will read it, and how long the buffer was before.
    read: bool,
    before: usize,
}

/// A place in an output, to come back to.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    done: usize,
    from: usize,
    to: usize,
}

impl<'t> Output<'t> {
    /// An output that goes on behind what a buffer holds.
    pub fn new(source: &'t str, done: Vec<u8>) -> Self {
        Output { source: source.as_bytes(), from: 0, to: 0, before: done.len(), done, read: true }
    }

    /// Nobody will read it: from now on nothing of it is kept.
    pub fn give_up(&mut self) {
        self.read = false;
    }

    /// Writes what stands there in the source.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn copy(&mut self, start: usize, end: usize) {
        if self.to != start {
            self.flush();
            self.from = start;
        }
        self.to = end;
    }

    /// Writes one byte.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn push(&mut self, byte: u8) {
        if self.source.get(self.to) == Some(&byte) {
            self.to += 1;
        } else {
            self.bytes().push(byte);
        }
    }

    /// Writes one byte and what stands there in the source, if they follow each other there too; false if not.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub fn go_on(&mut self, byte: u8, start: usize, end: usize) -> bool {
        let follows = self.to + 1 == start && self.source.get(self.to) == Some(&byte);
        if follows {
            self.to = end;
        }
        follows
    }

    /// Where bytes are written that do not stand in the source.
    pub fn bytes(&mut self) -> &mut Vec<u8> {
        self.flush();
        if !SMALL && !self.read {
            self.done.truncate(self.before);
        }
        self.done.room(1);
        &mut self.done
    }

    /// The place reached.
    pub fn mark(&self) -> Mark {
        Mark { done: self.done.len(), from: self.from, to: self.to }
    }

    /// Takes back what was written behind a mark.
    pub fn back_to(&mut self, mark: Mark) {
        self.done.truncate(mark.done);
        (self.from, self.to) = (mark.from, mark.to);
    }

    /// All of it.
    pub fn finish(mut self) -> Vec<u8> {
        self.flush();
        self.done
    }

    #[inline(never)]
    fn flush(&mut self) {
        if SMALL || self.read {
            let stretch = self.source.get(self.from..self.to).unwrap_or_default();
            self.done.room(stretch.len());
            self.done.extend_from_slice(stretch);
        }
        self.from = self.to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_the_source_and_what_does_not() {
        let mut output = Output::new("{\"a\" : 1}", Vec::new());
        output.push(b'{');
        output.copy(1, 4);
        output.push(b':');
        output.copy(7, 8);
        let mark = output.mark();
        output.push(b',');
        output.copy(1, 4);
        output.bytes().extend_from_slice(b":2");
        output.back_to(mark);
        output.push(b'}');
        assert_eq!(output.finish(), b"{\"a\":1}");
    }

    #[test]
    fn a_text_in_normal_form_is_one_stretch() {
        let source = "{\"a\":1}";
        let mut output = Output::new(source, Vec::new());
        output.push(b'{');
        output.copy(1, 4);
        output.push(b':');
        output.copy(5, 6);
        output.push(b'}');
        assert!(output.done.is_empty());
        assert_eq!(output.finish(), source.as_bytes());
    }
}
