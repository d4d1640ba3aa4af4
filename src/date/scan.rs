//! Bytes → fields.
//!
//! Accepts RFC 3339 §5.6 `date-time` and its `full-date`, plus what can be repaired without
//! doubt: surrounding white space, `t` and `z` (legal there, but generators should write
//! capitals), a space for the `T`, an offset without colon, missing seconds, no offset at all.
//! `scan_iso` reads the basic format of ISO 8601 too, in which vCards are written.
//! Refuses everything else, in particular digits that are not ASCII. Numbers are only read
//! here; whether such a day exists is asked in `calendar`.

use core::ops::Range;

use super::Profile;

/// What stands in a date-time, and where.
pub(super) struct Fields<'t> {
    /// The whole text, with the space around it.
    pub text: &'t str,
    /// Where the date starts and where the date-time ends.
    pub at: usize,
    pub end: usize,
    pub year: u32,
    pub month: u32,
    pub day: u32,
    pub hour: u32,
    pub minute: u32,
    pub second: Option<u32>,
    /// The digits behind the point.
    pub fraction: &'t str,
    pub offset: Offset,
    /// Where the offset starts; the end of the time when there is none.
    pub offset_at: usize,
    /// The first thing spelt otherwise than in the normal form.
    pub spelling: Option<(&'static str, Range<usize>)>,
    /// The marks between numbers may be missing: the basic format of ISO 8601.
    basic: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Offset {
    Missing,
    Z,
    Numeric { west: bool, hour: u32, minute: u32 },
}

impl<'t> Fields<'t> {
    /// Nothing read yet.
    const fn none(text: &'t str) -> Self {
        Fields {
            text,
            at: 0,
            end: text.len(),
            year: 0,
            month: 0,
            day: 0,
            hour: 0,
            minute: 0,
            second: Some(0),
            fraction: "",
            offset: Offset::Z,
            offset_at: text.len(),
            spelling: None,
            basic: false,
        }
    }

    /// The fields of `text`, a bare date when `day_only`.
    pub fn scan(text: &'t str, day_only: bool) -> Option<Self> {
        let date = text.trim_ascii_start();
        let at = text.len() - date.len();
        let date = date.trim_ascii_end();
        let end = at + date.len();
        let mut fields = Fields { at, end, offset_at: end, ..Fields::none(text) };
        if at > 0 {
            fields.spelt("surrounding-space", 0..at);
        } else if end < text.len() {
            fields.spelt("surrounding-space", end..text.len());
        }
        let mut cursor = Cursor(date.as_bytes());
        fields.full_date(&mut cursor)?;
        if !day_only {
            let separator = at + 10;
            match cursor.next()? {
                b'T' => {}
                b't' => fields.spelt("lower-case", separator..separator + 1),
                b' ' => fields.spelt("space-separator", separator..separator + 1),
                _ => return None,
            }
            fields.partial_time(&mut cursor)?;
            fields.time_offset(&mut cursor)?;
        }
        cursor.0.is_empty().then_some(fields)
    }

    /// The fields of a date, or of a date and time, as vCard writes them: in the extended or the basic format of
    /// ISO 8601 (RFC 2426 §3.1.5, RFC 6350 §4.3), with or without an offset; whether there is a time.
    pub fn scan_iso(text: &'t str) -> Option<(Self, bool)> {
        let mut fields = Fields { basic: true, ..Fields::none(text) };
        let mut cursor = Cursor(text.as_bytes());
        fields.full_date(&mut cursor)?;
        let timed = cursor.take(b'T').or_else(|| cursor.take(b't')).is_some();
        if timed {
            fields.partial_time(&mut cursor)?;
            fields.time_offset(&mut cursor)?;
            fields.second?;
        }
        cursor.0.is_empty().then_some((fields, timed))
    }

    fn full_date(&mut self, cursor: &mut Cursor) -> Option<()> {
        self.year = cursor.two()? * 100 + cursor.two()?;
        self.mark(cursor, b'-')?;
        self.month = cursor.two()?;
        self.mark(cursor, b'-')?;
        self.day = cursor.two()?;
        Some(())
    }

    /// A mark between numbers, which the basic format leaves out.
    fn mark(&self, cursor: &mut Cursor, mark: u8) -> Option<()> {
        cursor.take(mark).or(self.basic.then_some(()))
    }

    fn partial_time(&mut self, cursor: &mut Cursor) -> Option<()> {
        self.hour = cursor.two()?;
        self.mark(cursor, b':')?;
        self.minute = cursor.two()?;
        self.second = None;
        if cursor.take(b':').is_some() || (self.basic && cursor.starts_with_digit()) {
            self.second = Some(cursor.two()?);
            if cursor.take(b'.').is_some() || (self.basic && cursor.take(b',').is_some()) {
                let from = self.end - cursor.0.len();
                self.fraction = self.text.get(from..from + cursor.digits()?)?;
            }
        }
        Some(())
    }

    fn time_offset(&mut self, cursor: &mut Cursor) -> Option<()> {
        self.offset_at = self.end - cursor.0.len();
        let Some(sign) = cursor.next() else {
            self.offset = Offset::Missing;
            return Some(());
        };
        match sign {
            b'Z' => {}
            b'z' => self.spelt("lower-case", self.offset_at..self.end),
            b'+' | b'-' => {
                let hour = cursor.two()?;
                if cursor.take(b':').is_none() {
                    self.spelt("basic-offset", self.offset_at..self.end);
                }
                let minute = if self.basic && cursor.0.is_empty() { 0 } else { cursor.two()? };
                self.offset = Offset::Numeric { west: sign == b'-', hour, minute };
            }
            _ => return None,
        }
        Some(())
    }

    fn spelt(&mut self, reason: &'static str, at: Range<usize>) {
        self.spelling.get_or_insert((reason, at));
    }

    /// Whether nothing is written otherwise than in the normal form of that profile, rare cases aside; those of
    /// Intent are read in `canonical`.
    pub const fn is_normal(&self, profile: Profile) -> bool {
        let offset = matches!(self.offset, Offset::Z) && !matches!(profile, Profile::Intent);
        offset && self.spelling.is_none() && self.fraction.is_empty() && matches!(self.second, Some(0..60))
    }

    /// The text between two places, for a finding.
    pub fn part(&self, at: &Range<usize>) -> &'t str {
        self.text.get(at.clone()).unwrap_or_default()
    }

    /// Where the year, the month and the day stand.
    pub const fn date_at(&self) -> Range<usize> {
        self.at..self.at + 10
    }

    /// Where the time stands, without a fraction.
    pub const fn time_at(&self) -> Range<usize> {
        self.at + 11..if self.second.is_some() { self.at + 19 } else { self.at + 16 }
    }
}

struct Cursor<'t>(&'t [u8]);

impl Cursor<'_> {
    fn next(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        let rest = self.0.strip_prefix(&[byte])?;
        self.0 = rest;
        Some(())
    }

    fn two(&mut self) -> Option<u32> {
        let [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] = self.0 else {
            return None;
        };
        self.0 = rest;
        Some(u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
    }

    fn starts_with_digit(&self) -> bool {
        self.0.first().is_some_and(u8::is_ascii_digit)
    }

    /// One digit or more; how many.
    fn digits(&mut self) -> Option<usize> {
        let count = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.0 = self.0.get(count..)?;
        (count > 0).then_some(count)
    }
}
