//! What stands behind a time: an offset however it is written, and zones that are named.

use super::calendar;
use super::scan::{Fields, Offset};
use super::tolerant::Tolerant;
use super::zone::{Local, Zone};

/// Abbreviations of zones, each with its offset and whether the zone is that of Paris.
const ABBREVIATIONS: [(&str, &str, bool); 11] = [
    ("CEST", "+02:00", true),
    ("MESZ", "+02:00", true),
    ("HAEC", "+02:00", true),
    ("CET", "+01:00", true),
    ("MEZ", "+01:00", true),
    ("HNEC", "+01:00", true),
    ("UTC", "Z", false),
    ("GMT", "Z", false),
    ("WEST", "+01:00", false),
    ("EEST", "+03:00", false),
    ("EET", "+02:00", false),
];

impl Tolerant {
    /// `Z`, `+02:00`, and what is written for them.
    #[inline(never)]
    pub fn offset(&mut self) -> Option<()> {
        let (start, end) = (self.at, self.text.len());
        if self.next() == b' ' && matches!(self.byte(start + 1), b'+' | b'-' | b'Z' | b'z') {
            self.flaw("space-before-offset", start..start + 1);
            self.at += 1;
        }
        // `GMT+2`
        let name = self.at + usize::from(self.next() == b' ');
        if let Some([b'G' | b'U', b'M' | b'T', b'T' | b'C', b'+' | b'-']) = self.text.get(name..name + 4) {
            self.flaw("zone-name", name..end);
            self.at = name + 3;
        }
        let start = self.at;
        let sign = self.next();
        match sign {
            b'Z' | b'z' => {
                self.meant.push(b'Z');
                self.at += 1;
            }
            b'+' | b'-' | b' ' if self.run(start + 1) > 0 => {
                if sign == b' ' {
                    self.flaw("plus-turned-space", start..end);
                    self.doubtful = true;
                }
                self.meant.push(if sign == b'-' { b'-' } else { b'+' });
                self.at += 1;
                self.pair()?;
                self.meant.push(b':');
                match self.next() {
                    b':' => {
                        self.at += 1;
                        self.pair()?;
                    }
                    b'0'..=b'9' => self.pair()?,
                    _ => {
                        self.flaw("offset-hours-only", start..self.at);
                        self.meant.extend_from_slice(b"00");
                    }
                }
            }
            _ => return Some(()),
        }
        if matches!(self.next(), b'Z' | b'z' | b'+' | b'-') {
            return self.stop("two-zones", start..end);
        }
        Some(())
    }

    /// `[Europe/Paris]`, `Europe/Paris`, `CEST` or `UTC` behind a time.
    #[inline(never)]
    pub fn zone_suffix(&mut self) -> Option<()> {
        let start = self.at;
        while self.next() == b' ' {
            self.at += 1;
        }
        let (at, end) = (self.at, self.text.len());
        let named = core::str::from_utf8(self.text.get(at..)?).unwrap_or_default();
        if named.is_empty() {
            return Some(());
        }
        let bracketed = named.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let name = bracketed.map_or(named, |name| name.strip_prefix('!').unwrap_or(name));
        let offset = Fields::scan(core::str::from_utf8(&self.meant).ok()?, false)?.offset;
        let has_offset = offset.seconds().is_some();
        let zone = Zone::parse(name).filter(|_| !name.starts_with(&['+', '-'][..]));
        let abbreviation = ABBREVIATIONS.iter().find(|(known, ..)| known.eq_ignore_ascii_case(name));
        let letters = name.bytes().all(|letter| letter.is_ascii_alphabetic() || matches!(letter, b'/' | b'_'));
        if bracketed.is_none() && zone.is_none() && abbreviation.is_none() && !letters {
            self.at = start;
            return None;
        }
        let (reason, at) = if bracketed.is_some() { ("zone-suffix", at..end) } else { ("zone-name", at..end) };
        if let Some((_, offset, paris)) = abbreviation {
            let mut meant = self.meant.clone();
            if !has_offset {
                meant.extend_from_slice(offset.as_bytes());
            }
            // the summer's abbreviation in winter is a slip of the one or the other
            self.doubtful |= *paris && !agrees(&meant, &Zone::PARIS) || has_offset && !agrees_with(&meant, offset);
            self.meant = meant;
        } else if bracketed.is_some() && offset == Offset::Z {
            // `Z` tells the instant and contradicts no zone (RFC 9557 §3.4)
        } else if let Some(zone) = zone {
            if has_offset && !agrees(&self.meant, &zone) || !has_offset && self.wall(&zone).is_none() {
                return self.stop(reason, at);
            }
            if !has_offset {
                self.zone = Some(zone);
            }
        } else if has_offset {
            // an offset tells the instant, whatever that zone is
            self.doubtful = true;
        } else {
            return self.stop(reason, at);
        }
        self.flaw(reason, at);
        self.at = end;
        Some(())
    }

    /// The offset of a wall time that is one there.
    fn wall(&self, zone: &Zone) -> Option<i32> {
        let fields = Fields::scan(core::str::from_utf8(&self.meant).ok()?, false)?;
        let wall = calendar::day(&fields)? * calendar::DAY + calendar::time(&fields)?;
        match zone.local_seconds(wall) {
            Local::Single(seconds) => Some(seconds),
            _ => None,
        }
    }
}

/// Whether the offset of a date is that of the zone then.
fn agrees(date: &[u8], zone: &Zone) -> bool {
    let instant = || {
        let fields = Fields::scan(core::str::from_utf8(date).ok()?, false)?;
        let seconds_east = fields.offset.seconds()?;
        let wall = calendar::day(&fields)? * calendar::DAY + calendar::time(&fields)?;
        Some((wall - i64::from(seconds_east), seconds_east))
    };
    instant().is_some_and(|(utc, seconds_east)| zone.offset_at(utc) == seconds_east)
}

fn agrees_with(date: &[u8], offset: &str) -> bool {
    let zone = if offset == "Z" { Zone::parse("UTC") } else { Zone::parse(offset) };
    zone.is_some_and(|zone| agrees(date, &zone))
}
