//! A module taken apart, for the modules that travel in a bundle: instructions and the numbers behind them go into
//! streams of their own, where a compressor sees what follows what; a tenth less behind brotli than the module as it is.
//!
//! `pkg/tool/unpack.wat` puts them together again, quickly rather than for all modules there could be: instructions that
//! Rust does not emit for the target are refused, and labels that do not fit into one byte.

use crate::Outcome;

/// The streams, in the order in which they are laid down.
#[derive(Default)]
pub struct Streams {
    /// The sections before the code, and how many functions there are.
    head: Vec<u8>,
    /// Instructions, with the types of blocks and whatever is rare. Alignments are left out: they are hints that no engine
    /// takes.
    instructions: Vec<u8>,
    /// Locals of functions. How long functions are is not told: they end where their last block does, and whoever puts
    /// them together counts.
    bodies: Vec<u8>,
    labels: Vec<u8>,
    calls: Vec<u8>,
    locals: Vec<u8>,
    offsets: Vec<u8>,
    /// Constants of 32 bits, unless they are [long](LONG).
    constants: Vec<u8>,
    /// The long ones: mostly addresses.
    addresses: Vec<u8>,
    /// Constants of 64 bits.
    wide: Vec<u8>,
    /// The sections behind the code.
    tail: Vec<u8>,
}

impl Streams {
    pub fn of(module: &[u8]) -> Outcome<Self> {
        let mut streams = Self::default();
        let mut reader = Reader { rest: module };
        reader.copy(8, &mut streams.head)?;
        while let [id, ..] = *reader.rest {
            if id != CODE {
                let section = if streams.bodies.is_empty() { &mut streams.head } else { &mut streams.tail };
                reader.copy(1, section)?;
                let length = reader.number(section)?;
                reader.copy(length, section)?;
                continue;
            }
            reader.copy(1, &mut streams.head)?;
            reader.number(&mut Vec::new())?;
            let mut count = Vec::new();
            let mut whole = 0;
            for _ in 0..reader.number(&mut count)? {
                let length = reader.number(&mut Vec::new())?;
                let (body, rest) = reader.rest.split_at_checked(length).ok_or("a function is cut off")?;
                reader.rest = rest;
                streams.body(&mut Reader { rest: body })?;
                if length >> (7 * LENGTH) > 0 {
                    return Err(format!("the streams take no function of {length} bytes").into());
                }
                whole += LENGTH + length;
            }
            put(whole + count.len(), &mut streams.head);
            streams.head.extend(count);
        }
        Ok(streams)
    }

    fn body(&mut self, body: &mut Reader) -> Outcome {
        for _ in 0..body.small(&mut self.bodies)? {
            body.number(&mut self.bodies)?;
            body.copy(1, &mut self.bodies)?;
        }
        while let [instruction, ..] = *body.rest {
            if let Some(place) = PAIRS.iter().position(|pair| body.rest.starts_with(pair)) {
                body.copy(2, &mut Vec::new())?;
                self.instructions.push(FIRST_PAIR + place as u8);
                continue;
            }
            // i32.const
            if instruction == 0x41 {
                body.constant(self)?;
                continue;
            }
            body.copy(1, &mut self.instructions)?;
            match instruction {
                // block, loop, if, global.get, global.set, memory.size, memory.grow
                0x02..=0x04 | 0x23 | 0x24 | 0x3F | 0x40 => _ = body.number(&mut self.instructions)?,
                // br, br_if
                0x0C | 0x0D => _ = body.small(&mut self.labels)?,
                // br_table
                0x0E => {
                    for _ in 0..=body.number(&mut self.labels)? {
                        body.small(&mut self.labels)?;
                    }
                }
                // call, and call_indirect with its table
                0x10 => _ = body.number(&mut self.calls)?,
                0x11 => {
                    body.number(&mut self.calls)?;
                    body.small(&mut self.calls)?;
                }
                // local.get, local.set, local.tee
                0x20..=0x22 => _ = body.number(&mut self.locals)?,
                // loads and stores
                0x28..=0x3E => {
                    body.small(&mut Vec::new())?;
                    body.number(&mut self.offsets)?;
                }
                // i64.const
                0x42 => _ = body.number(&mut self.wide)?,
                // conversions that saturate, memory.copy, memory.fill
                0xFC => match body.small(&mut self.instructions)? {
                    0..=7 => (),
                    10 => body.copy(2, &mut self.instructions)?,
                    11 => body.copy(1, &mut self.instructions)?,
                    other => return Err(format!("the streams know no instruction 0xFC {other}").into()),
                },
                0x00 | 0x01 | 0x05 | 0x0B | 0x0F | 0x1A | 0x1B | 0x45..=0xC4 => (),
                other => return Err(format!("the streams know no instruction {other:#X}").into()),
            }
        }
        Ok(())
    }

    /// One behind the other; at the head, where each but the first begins, in four bytes.
    pub fn laid_down(self) -> Vec<Vec<u8>> {
        let Streams { head, instructions, bodies, labels, calls, locals, offsets, constants, addresses, wide, tail } =
            self;
        let streams = [head, instructions, bodies, labels, calls, locals, offsets, constants, addresses, wide, tail];
        let mut places = Vec::new();
        let mut start = 4 * (streams.len() - 1);
        for stream in &streams[..streams.len() - 1] {
            start += stream.len();
            places.extend(u32::try_from(start).unwrap_or_default().to_le_bytes());
        }
        let mut parts = Vec::from(streams);
        parts[0].splice(..0, places);
        parts
    }
}

/// How many bytes say how long a function is, in the module that is put together.
const LENGTH: usize = 3;

/// Writes a number in LEB128.
fn put(mut number: usize, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

/// The id of the section that holds the functions.
const CODE: u8 = 10;

/// Instructions that are one number with what stands behind them, from [`FIRST_PAIR`] on, since they go with what stands
/// around them: `i32.const` 0 and 1, `br` and `br_if` to the two innermost labels, `local.get` 0.
const PAIRS: [[u8; 2]; 7] = [[0x41, 0], [0x41, 1], [0x0C, 0], [0x0C, 1], [0x0D, 0], [0x0D, 1], [0x20, 0]];

/// No instruction that Rust emits has this number or the next ones.
const FIRST_PAIR: u8 = 0xC5;

/// Stands for `i32.const` where the constant is longer than two bytes; no instruction that Rust emits has that number.
const LONG: u8 = 0x06;

struct Reader<'m> {
    rest: &'m [u8],
}

impl Reader<'_> {
    fn copy(&mut self, length: usize, to: &mut Vec<u8>) -> Outcome {
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or("the module is cut off")?;
        to.extend_from_slice(bytes);
        self.rest = rest;
        Ok(())
    }

    /// Copies a number in LEB128; what it says, which nobody asks of the negative ones.
    fn number(&mut self, to: &mut Vec<u8>) -> Outcome<usize> {
        let (mut number, mut shift) = (0, 0);
        while let [byte, ..] = *self.rest {
            self.copy(1, to)?;
            number |= usize::from(byte & 0x7F).checked_shl(shift).unwrap_or_default();
            shift += 7;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err("a number is cut off".into())
    }

    fn constant(&mut self, streams: &mut Streams) -> Outcome {
        let mut constant = Vec::new();
        self.copy(1, &mut constant)?;
        self.number(&mut constant)?;
        let (long, to) = match constant.len() {
            0..=3 => (constant[0], &mut streams.constants),
            _ => (LONG, &mut streams.addresses),
        };
        streams.instructions.push(long);
        to.extend(&constant[1..]);
        Ok(())
    }

    /// The same, if it takes one byte.
    fn small(&mut self, to: &mut Vec<u8>) -> Outcome<usize> {
        match self.number(to)? {
            number @ 0..0x80 => Ok(number),
            number => Err(format!("the streams take no label or count like {number}").into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one function: `(func (param i32) (result i32) local.get 0 i32.load align=4 i32.const 300
    /// i32.add i32.const 1048576 i32.add)`.
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\x01\x06\x01\x60\x01\x7F\x01\x7F\x03\x02\x01\0\x0A\x13\x01\x11\0\x20\0\x28\x02\x05\x41\xAC\x02\x6A\x41\x80\x80\xC0\0\x6A\x0B\0\x02\x01x";

    #[test]
    fn each_number_goes_to_its_stream() {
        let streams = Streams::of(MODULE).unwrap();
        // Three bytes for the length of the function.
        assert_eq!(streams.head, [&MODULE[..21], b"\x15\x01"].concat());
        assert_eq!(streams.tail, b"\0\x02\x01x");
        assert_eq!(streams.bodies, b"\0");
        assert_eq!(streams.instructions, [FIRST_PAIR + 6, 0x28, 0x41, 0x6A, LONG, 0x6A, 0x0B]);
        assert_eq!((&*streams.locals, &*streams.offsets), (&b""[..], &b"\x05"[..]));
        assert_eq!((&*streams.constants, &*streams.addresses), (&b"\xAC\x02"[..], &b"\x80\x80\xC0\0"[..]));
        assert!([streams.labels, streams.calls, streams.wide].iter().all(Vec::is_empty));
    }

    #[test]
    fn the_places_stand_at_the_head() {
        let laid = Streams::of(MODULE).unwrap().laid_down().concat();
        let places: Vec<u32> = laid[..40].chunks(4).map(|four| u32::from_le_bytes(four.try_into().unwrap())).collect();
        assert_eq!(places, [63, 70, 71, 71, 71, 71, 72, 74, 78, 78]);
        // An alignment and a length are not told, and an instruction is one with its number.
        assert_eq!(laid.len(), 40 + MODULE.len() - 3);
    }

    #[test]
    fn what_is_unknown_is_refused() {
        let mut module = MODULE.to_vec();
        module[25] = 0xFD;
        assert!(Streams::of(&module).is_err());
        assert!(Streams::of(&MODULE[..27]).is_err());
    }
}
