//! The verb `check rows`: a column as Arrow lays it out, one payload a row.
//!
//! Accepts little-endian numbers and bytes: how many rows, how many bytes of validity, the offsets (`i32`, one more than
//! there are rows), the validity (a bit a row, least significant first; no bytes: all are there), the texts. Offsets
//! count from the first of them, so that a slice of a column is handed over as it lies. Refuses offsets that go backwards
//! or beyond the texts. A row that is null stays null; any other is a payload, a blank one too.
//!
//! What comes out has a place for every row: the normal forms in the same layout, and pairs of row and code.
//! <https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout>

use alloc::vec::Vec;
use core::mem::swap;

use crate::api::check::{Scratch, Source, check_onto};
use crate::findings::Finding;
use crate::kinds::Kind;
use crate::options::Options;
use crate::render::Path;
use crate::shape::Target;

/// Texts one behind the other, and where each ends.
#[derive(Debug, Clone, Copy)]
pub struct Column<'t> {
    offsets: &'t [[u8; 4]],
    validity: &'t [u8],
    texts: &'t [u8],
}

impl<'t> Column<'t> {
    /// Reads a column; `None` when the numbers do not fit together.
    pub fn read(bytes: &'t [u8]) -> Option<Self> {
        let (rows, rest) = bytes.split_first_chunk::<4>()?;
        let (validity_size, rest) = rest.split_first_chunk::<4>()?;
        let [rows, validity_size] = [rows, validity_size].map(|number| u32::from_le_bytes(*number) as usize);
        let (offsets, rest) = rest.split_at_checked(rows.checked_add(1)?.checked_mul(4)?)?;
        let (validity, texts) = rest.split_at_checked(validity_size)?;
        let (offsets, _) = offsets.as_chunks();
        let column = Column { offsets, validity, texts };
        let covers = validity.is_empty() || validity.len() == rows.div_ceil(8);
        let is_whole =
            offsets.iter().map(|end| i32::from_le_bytes(*end)).is_sorted() && column.end(rows)? <= texts.len();
        (covers && is_whole).then_some(column)
    }

    /// How many rows there are.
    fn rows(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// Where the text before that offset ends.
    fn end(&self, at: usize) -> Option<usize> {
        let number = |at: usize| self.offsets.get(at).map(|bytes| i64::from(i32::from_le_bytes(*bytes)));
        usize::try_from(number(at)? - number(0)?).ok()
    }

    /// The text of a row that is not null.
    fn row(&self, row: usize) -> Option<&'t [u8]> {
        let is_null = self.validity.get(row / 8).is_some_and(|bits| bits >> (row % 8) & 1 == 0);
        if is_null { None } else { self.texts.get(self.end(row)?..self.end(row + 1)?) }
    }
}

/// What a check says of the rows of a column.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Rows {
    /// The normal forms, one behind the other.
    pub texts: Vec<u8>,
    /// Where each begins and, last, where the last one ends: numbers of four bytes, and behind them a bit a row, set if
    /// there is a normal form.
    pub places: Vec<u8>,
    /// Row and finding, in order: the row from 0; in bits 0–7 the code, in 8–9 how much it weighs.
    pub findings: Vec<u8>,
}

impl Rows {
    fn tell(&mut self, row: usize, finding: &Finding) {
        let what = finding.code as u32 | (finding.severity as u32) << 8;
        self.findings.extend_from_slice(&(row as u32).to_le_bytes());
        self.findings.extend_from_slice(&what.to_le_bytes());
    }
}

/// Checks a column. Each row is told at most [`Options::max_issues`] findings, errors first, in the order of its text.
pub fn check_rows(kind: Kind, column: &Column<'_>, options: &Options) -> Rows {
    let (mut scratch, mut findings) = (Scratch::default(), options.findings());
    let (level, most) = (findings.level(), findings.most());
    let rows = column.rows();
    let mut out = Rows::default();
    // Most texts come out as long as they are, or shorter.
    out.texts.reserve(column.texts.len());
    out.places.reserve(rows * 4 + 4 + rows.div_ceil(8));
    out.places.extend_from_slice(&0_u32.to_le_bytes());
    let mut validity = Vec::with_capacity(rows.div_ceil(8));
    let mut bits = 0;
    for row in 0..rows {
        if let Some(text) = column.row(row) {
            let before = out.texts.len();
            findings.start_over(level, [most; 2], most);
            swap(&mut out.texts, &mut scratch.buffers.out);
            let whole = Target::Value(kind.shape());
            let checked = check_onto(whole, text, options, Source::Text, &mut scratch, &mut findings);
            swap(&mut out.texts, &mut scratch.buffers.out);
            if checked.ok {
                bits |= 1 << (row % 8);
            } else {
                out.texts.truncate(before);
            }
            match findings.told_count() {
                0 => {}
                1 => findings.told().for_each(|finding| out.tell(row, finding)),
                _ => {
                    let base = Path::default();
                    let view = checked.view(&scratch.nodes, &findings, &base);
                    view.located().iter().for_each(|found| out.tell(row, found.finding));
                }
            }
        }
        out.places.extend_from_slice(&(out.texts.len() as u32).to_le_bytes());
        if row % 8 == 7 || row + 1 == rows {
            validity.push(core::mem::take(&mut bits));
        }
    }
    out.places.append(&mut validity);
    out
}
