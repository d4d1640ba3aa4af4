//! The verb `fix`: the fixes of a check, as edits on the author's own text.
//!
//! Only the stretches that the fixes name change; every other byte stays as it is. Fixes that overlap are applied one
//! after the other, until none is left. A round that would put an error into a text without one is taken back.
//! A text that is no JSON is made JSON first, as far as the fixes go; nothing else in it is mended before it is.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem::take;
use core::ops::Range;

use crate::api::check::{Report, Scratch, Source, check, check_payload};
use crate::findings::order::by_start;
use crate::findings::{Findings, Kept, Level, Place};
use crate::json::recover::utf16;
use crate::kinds::Kind;
use crate::options::Options;
use crate::render::locate::Located;
use crate::render::{Collect, Collected, Issue, Path, Spans};

/// A text whose fixes have been applied.
#[derive(Debug, Clone, PartialEq)]
pub struct Fixed {
    /// The mended text.
    pub text: String,
    /// The findings that are gone, [`Options::max_issues`] at most. Those that came to light by an earlier fix have no
    /// [`Issue::span`].
    pub applied: Vec<Issue>,
    /// What a check says of the mended text.
    pub report: Report,
}

/// Which fixes are applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fixes {
    /// Those that keep the meaning beyond doubt.
    #[default]
    Safe,
    /// Those that are a guess as well: one for each finding.
    Unsafe,
}

/// No fix uncovers so many others, one below the other.
const ROUNDS: usize = 16;

/// So many findings are mended in one round; in long texts, one for so many bytes.
const ROUND: (usize, usize) = (1 << 16, 32);

/// Applies the safe fixes to JSON text, and leaves every other byte of it alone.
///
/// ```
/// use quitus::{Kind, Options, fix};
///
/// let fixed = fix(Kind::ObapiQuery, "{ \"page\":  2,\n  \"status\": \"Done\" }", &Options::default());
/// assert_eq!(fixed.text, "{ \"page\":  2,\n  \"status\": \"done\" }");
/// assert_eq!(fixed.applied[0].pointer(), "/status");
/// assert!(fixed.report.is_ok());
/// ```
pub fn fix(kind: Kind, text: &str, options: &Options) -> Fixed {
    fix_with(kind, text, options, Fixes::Safe)
}

/// The same with the fixes that are a guess, if they are wanted.
pub fn fix_with(kind: Kind, text: &str, options: &Options, fixes: Fixes) -> Fixed {
    let mut applied = Collected::default();
    let text = mend(kind, text.as_bytes().into(), options, fixes, &mut applied).unwrap_or_else(|| text.into());
    Fixed { report: check(kind, &*text, options), text, applied: applied.issues }
}

/// The mended text, when something is mended; the findings that are gone are collected. What is given is given up as soon
/// as there is another text.
pub(crate) fn mend(
    kind: Kind,
    mut given: Cow<'_, [u8]>,
    options: &Options,
    fixes: Fixes,
    applied: &mut dyn Collect,
) -> Option<String> {
    let bytes = &*given;
    // What bytes that are no text stand for is lost in it.
    if core::str::from_utf8(bytes).is_err() && utf16(bytes).is_none() {
        return None;
    }
    let mut text: Option<String> = None;
    let mut told = 0;
    let most = ROUND.0.max(bytes.len() / ROUND.1);
    let mut scratch = Scratch::default();
    let mut findings = Findings::new(&options.severity, Level::Full, most);
    findings.keep_only(if fixes == Fixes::Unsafe { Kept::Mended } else { Kept::SafelyMended });
    // What the last round has mended, when it had no error.
    let mut good: Option<Option<String>> = None;
    for round in 0..ROUNDS {
        findings.start_over(Level::Full, [most; 2], most);
        let read = text.as_ref().map_or(&*given, |text| text.as_bytes());
        let checked = check_payload(kind, read, options, Source::Text, &mut scratch, &mut findings);
        // Fixes that are safe one by one may not be so together, or by the caller's own weights.
        if let Some(before) = good.take().filter(|_| !checked.ok) {
            applied.take_back();
            return before;
        }
        // Room for the mended text.
        drop(take(&mut scratch.buffers));
        findings.shrink();
        applied.begin();
        let base = Path::default();
        let mut view = checked.view(&scratch.nodes, &findings, &base);
        let mut telling = view.telling();
        let mut mended = Patched { text: &checked.text, end: 0, out: String::new() };
        let mut last = None;
        let mut located = view.located();
        // Behind the first round, places are those of a text that nobody has seen.
        if round > 0 {
            view.spans = Spans::None;
            located.iter_mut().for_each(|found| found.inner = None);
        }
        let mut tell = |found: &Located<'_>| {
            if told < options.max_issues {
                told += 1;
                applied.collect(&view, found, &mut telling);
            }
        };
        let is_wanted = |found: &Located<'_>| found.finding.safe || fixes == Fixes::Unsafe;
        // What is no JSON is made JSON first: the places of all else are known only then.
        if view.source.is_some() {
            let mut edits = Vec::new();
            for found in located.iter().filter(|found| is_wanted(found)) {
                let Some(id) = found.finding.fix.filter(|_| matches!(found.finding.place, Place::Source(..))) else {
                    continue;
                };
                edits.extend(view.edits(findings.fix(id)));
                tell(found);
            }
            if edits.is_empty() {
                break;
            }
            by_start(&mut edits, |(range, _)| range.start);
            mended.put(&edits);
            let mended = mended.whole();
            drop(checked);
            given = Cow::default();
            text = Some(mended);
            continue;
        }
        for found in located {
            let Some(id) = found.finding.fix.filter(|_| is_wanted(&found)) else { continue };
            // Findings of one card share its mend, and several of one date say the same.
            if last.as_ref().is_none_or(|(known, _)| *known != id) {
                let edits = view.edits(findings.fix(id));
                if last.as_ref().is_none_or(|(_, known)| *known != edits) {
                    if edits.is_empty() || edits.iter().any(|(range, _)| range.start < mended.end) {
                        continue;
                    }
                    mended.put(&edits);
                }
                last = Some((id, edits));
            }
            tell(&found);
        }
        if last.is_none() {
            break;
        }
        let mended = mended.whole();
        let ok = checked.ok;
        drop(checked);
        given = Cow::default();
        let before = text.replace(mended);
        good = ok.then_some(before);
    }
    text
}

/// A text with other stretches, as far as it is written.
struct Patched<'t> {
    text: &'t str,
    /// What stands behind it is not written yet.
    end: usize,
    out: String,
}

impl Patched<'_> {
    /// Goes on with edits in order.
    fn put(&mut self, edits: &[(Range<usize>, String)]) {
        for (range, new) in edits {
            // Most texts are hardly longer when they are mended; to double would leave gaps behind, and half of it empty.
            let needed = self.text.len() - self.end + new.len();
            if needed > self.out.capacity() - self.out.len() {
                self.out.reserve_exact(needed + self.text.len() / 8);
            }
            self.out.push_str(self.text.get(self.end..range.start).unwrap_or_default());
            self.out.push_str(new);
            self.end = range.end;
        }
    }

    /// All of it.
    fn whole(mut self) -> String {
        self.out.push_str(self.text.get(self.end..).unwrap_or_default());
        self.out.shrink_to_fit();
        self.out
    }
}
