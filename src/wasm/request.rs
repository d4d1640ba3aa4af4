//! What the bare module is asked, one verb after the other, and what it answers. `docs/module.md` has the list.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::mem::take;

use crate::api::build::build_in;
use crate::api::check::{Scratch, Source, check_at, check_payload};
use crate::api::contact;
use crate::api::detect::detect_in;
use crate::api::fix::{Fixes, mend};
use crate::api::lines::{Lines, each_line};
use crate::api::rows::{Column, Rows, check_rows};
use crate::date::Profile;
use crate::findings::{Findings, Level};
use crate::json::scan::scan;
use crate::json::tree::Tree;
use crate::json::write;
use crate::kinds::Kind;
use crate::kinds::intent::steps::next_steps;
use crate::options::read::read;
use crate::options::{Mistake, Options};
use crate::render::numbers::Numbers;
use crate::render::{Collected, Issue, Path, View, json};
use crate::shape::{Target, Type};
use crate::small::{HOUSE_RULES, SMALL};

/// One call: what it answers is left where it says.
pub struct Request<'m> {
    pub verb: u32,
    pub json: bool,
    pub kind: u32,
    pub text: Cow<'m, [u8]>,
    pub normal: &'m mut Vec<u8>,
    pub report: &'m mut Vec<u8>,
    pub rejects: &'m mut Vec<u8>,
}

/// What can be asked for.
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
    pub const FIX_UNSAFE: u32 = 12;
    pub const CHECK_ROWS: u32 = 13;
    pub const DATE_PARSE: u32 = 14;
}

/// Where no payload of a kind is looked at, its rules would be ignored.
fn no_rules(options: &Options) -> Result<(), Mistake> {
    if options.rules.is_empty() { Ok(()) } else { Err(Mistake("option rules: this verb checks no payload".into())) }
}

/// Options and text of an input. A fix needs the text only until there is another: it is given the whole input.
pub fn parts(verb: u32, input: &mut Vec<u8>, options: usize, text: usize) -> (Cow<'_, [u8]>, Cow<'_, [u8]>) {
    if !SMALL && matches!(verb, verb::FIX | verb::FIX_UNSAFE) {
        let mut own = take(input);
        let before: Vec<u8> = own.drain(..own.len().min(options)).collect();
        own.truncate(text);
        return (before.into(), own.into());
    }
    let (options, rest) = input.split_at_checked(options).unwrap_or_default();
    (options.into(), rest.get(..text).unwrap_or_default().into())
}

impl Request<'_> {
    /// Does what the verb says; whether the payload has no error.
    pub fn answer(&mut self, options: &str) -> Result<bool, Mistake> {
        match self.verb {
            _ if SMALL => return self.judge(options),
            verb::KINDS => self.kinds(),
            verb::DETECT => self.detect(options)?,
            verb::NEXT_STEPS => return self.next_steps(),
            verb::DATE_PARSE => return self.date(options),
            _ => return self.judge(options),
        }
        Ok(true)
    }

    fn judge(&mut self, options: &str) -> Result<bool, Mistake> {
        let Some(kind) = Kind::ALL.get(self.kind as usize).copied().filter(|kind| kind.is_here()) else {
            return Err(Mistake("no kind has that number".into()));
        };
        let (options, pointer) = read(options, "pointer", &mut Vec::new())?;
        if HOUSE_RULES && matches!(self.verb, verb::CONTACT_PARSE | verb::CONTACT_FORMAT) {
            no_rules(&options)?;
        } else if HOUSE_RULES {
            options.rules.fit(kind.shape())?;
        }
        let whole = Target::Value(kind.shape());
        Ok(match self.verb {
            verb::CHECK_TEXT => self.check(whole, &options, Source::Text, &Path::default()),
            verb::CHECK_VALUE => self.check(whole, &options, Source::Value, &Path::default()),
            verb::IS_VALID => self.is_valid(kind, &options),
            verb::CHECK_FIELD => {
                let pointer = pointer.unwrap_or_default();
                let found = Path::parse(&pointer).and_then(|path| kind.shape().field(&path).map(|field| (path, field)));
                let (path, field) = found.ok_or_else(|| Mistake::new("no field has that pointer", &pointer))?;
                let options = if HOUSE_RULES { options.at(&path) } else { Cow::Owned(options) };
                self.check(field, &options, Source::Value, &path)
            }
            _ if SMALL => return Err(Mistake("no verb of this module has that number".into())),
            verb::CHECK_LINES => self.lines(kind, &options),
            verb::CHECK_ROWS => self.rows(kind, &options)?,
            verb::BUILD if !kind.is_sent() => return Err(Mistake::new("no client sends such payloads", kind.id())),
            verb::BUILD => {
                let mut scratch = Scratch::default();
                let built = build_in(kind, &self.text, &options, &mut scratch);
                *self.normal = scratch.buffers.out;
                self.issues(&built.issues, built.omitted);
                built.ok
            }
            verb::FIX => self.fix(kind, &options, Fixes::Safe),
            verb::FIX_UNSAFE => self.fix(kind, &options, Fixes::Unsafe),
            verb::CONTACT_PARSE => self.contact_parse(&options),
            verb::CONTACT_FORMAT => {
                let (card, issues, omitted) = contact::format_to(&self.text, &options, &mut Scratch::default());
                self.issues(&issues, omitted);
                card.map(|card| write::string(&card, self.normal)).is_some()
            }
            _ => return Err(Mistake("no verb has that number".into())),
        })
    }

    fn check(&mut self, target: Target, options: &Options, source: Source, base: &Path) -> bool {
        let (mut scratch, mut findings) = (Scratch::default(), options.findings());
        let text = take(&mut self.text);
        let checked = check_at(target, &text, options, source, &mut scratch, &mut findings);
        *self.normal = take(&mut scratch.buffers).out;
        if findings.count() > 0 {
            self.tell(&checked.view(&scratch.nodes, &findings, base));
        }
        checked.ok
    }

    /// The text is a date as JSON; the number of the kind is that of a profile.
    fn date(&mut self, options: &str) -> Result<bool, Mistake> {
        static DATES: [Type; 4] = [
            Type::Date(Profile::Intent),
            Type::Date(Profile::Kare),
            Type::Date(Profile::Day),
            Type::Date(Profile::Utc),
        ];
        let date = DATES.get(self.kind as usize).ok_or_else(|| Mistake("no profile has that number".into()))?;
        let (options, _) = read(options, "pointer", &mut Vec::new())?;
        Ok(self.check(Target::Value(date), &options, Source::Value, &Path::default()))
    }

    /// Leaves findings in the report.
    fn tell(&mut self, view: &View<'_>) {
        if !SMALL && self.json {
            self.issues(&view.issues(), view.findings.omitted());
        } else {
            *self.report = Numbers::report(view).written();
        }
    }

    /// Leaves issues in the report, of verbs whose findings belong to several texts.
    fn issues(&mut self, issues: &[Issue], omitted: usize) {
        if issues.is_empty() && omitted == 0 {
            return;
        }
        self.report.extend_from_slice(b"{\"omitted\":");
        write::whole(omitted as i64, self.report);
        self.report.extend_from_slice(b",\"issues\":");
        if self.json {
            json::issues(issues, self.report);
        } else {
            json::issues_with_fixes_once(issues, self.report);
        }
        self.report.push(b'}');
    }

    fn is_valid(&mut self, kind: Kind, options: &Options) -> bool {
        let mut findings = Findings::new(&options.severity, Level::Verdict, 0);
        check_payload(kind, &self.text, options, Source::Value, &mut Scratch::default(), &mut findings).ok
    }

    fn lines(&mut self, kind: Kind, options: &Options) -> bool {
        let Request { text, normal, rejects, report, .. } = self;
        // Most lines come out as long as they are, or shorter, and the last with an end that it may lack.
        normal.reserve(text.len() + 1);
        let mut lines = Lines::new(kind, options);
        if self.json {
            each_line(text, &mut |line| lines.line(line, normal, rejects));
            lines.end().write(report);
        } else {
            let mut numbers = Numbers::lines();
            each_line(text, &mut |line| lines.line_to(line, normal, rejects, &mut numbers));
            numbers.end_lines(lines.totals());
            **report = numbers.written();
        }
        true
    }

    /// Normal forms, findings, and where the normal forms are: no JSON, whatever was asked for.
    fn rows(&mut self, kind: Kind, options: &Options) -> Result<bool, Mistake> {
        let column = Column::read(&self.text).ok_or_else(|| Mistake("the text is no column".into()))?;
        let Rows { texts, places, findings } = check_rows(kind, &column, options);
        (*self.normal, *self.rejects, *self.report) = (texts, places, findings);
        Ok(true)
    }

    /// The normal form is the mended text, empty when there was nothing to mend; the report says what was mended.
    fn fix(&mut self, kind: Kind, options: &Options, fixes: Fixes) -> bool {
        let (mut issues, mut numbers) = (Collected::default(), Numbers::default());
        let text = take(&mut self.text);
        let mended = match self.json {
            true => mend(kind, text, options, fixes, &mut issues),
            false => mend(kind, text, options, fixes, &mut numbers),
        };
        if let Some(mended) = mended {
            *self.normal = mended.into_bytes();
        }
        self.issues(&issues.issues, 0);
        if numbers.count() > 0 {
            *self.report = numbers.written();
        }
        true
    }

    /// The text is a vCard; the normal form is a contact as JSON.
    fn contact_parse(&mut self, options: &Options) -> bool {
        let mut findings = options.findings();
        let given = take(&mut self.text);
        let (text, contact) = contact::parse_to(&given, options, &mut findings);
        if findings.count() > 0 {
            self.tell(&contact::view(&text, &findings, &Path::default()));
        }
        contact.map(|contact| contact::write(&contact, self.normal)).is_some()
    }

    fn kinds(&mut self) {
        json::list(Kind::ALL, self.normal, |kind, out| write::string(kind.id(), out));
    }

    fn detect(&mut self, options: &str) -> Result<(), Mistake> {
        let (options, _) = read(options, "pointer", &mut Vec::new())?;
        no_rules(&options)?;
        json::list(&detect_in(&self.text, &options), self.normal, |likeness, out| {
            out.extend_from_slice(b"[");
            write::string(likeness.kind.id(), out);
            out.push(b',');
            write::whole(i64::from(likeness.percent), out);
            out.extend_from_slice(if likeness.sure { b",true]" } else { b",false]" });
        });
        Ok(())
    }

    /// The text is the last step as JSON, `["closed","done"]`, or `[]` before the first.
    fn next_steps(&mut self) -> Result<bool, Mistake> {
        let text = core::str::from_utf8(&self.text).unwrap_or_default();
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
        json::list(&next, self.normal, |next, out| {
            out.push(b'[');
            write::string(next.status, out);
            out.push(b',');
            write::string(next.event, out);
            out.extend_from_slice(if next.documented { b",true]" } else { b",false]" });
        });
        Ok(true)
    }
}
