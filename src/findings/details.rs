//! What the sentence of a finding speaks of: named texts, whole numbers and lists of texts.

use super::{Finding, Findings, Fix, FixId, NodeId, Room, TextRange};

/// No parameter named `received` holds more characters than this.
const RECEIVED: usize = 64;

/// Writes the enumeration of names from their spellings.
macro_rules! names {
    ($($name:ident $text:literal)*) => {
        /// The name of a parameter.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Name { $($name,)* }

        impl Name {
            /// All names; the place in this list is the number of the name at the WebAssembly boundary.
            pub const ALL: &[Name] = &[$(Name::$name,)*];

            /// The name as a template holds it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Name::$name => $text,)* }
            }
        }
    };
}

names! {
    Reason "reason"
    Received "received"
    Expected "expected"
    Field "field"
    Suggestion "suggestion"
    Allowed "allowed"
    Normal "normal"
    Property "property"
    Status "status"
    Event "event"
    EventDate "eventDate"
    LogDate "logDate"
    Step "step"
    Index "index"
    Previous "previous"
    After "after"
    First "first"
    Second "second"
    Other "other"
    Key "key"
    Line "line"
    Limit "limit"
    Size "size"
    Min "min"
    Max "max"
    Count "count"
    Zone "zone"
    Offset "offset"
    Earlier "earlier"
    Later "later"
    Chosen "chosen"
    Last "last"
}

/// One parameter: its name, and what it says. A name beside the whole would make each a third longer.
#[derive(Debug, Clone, Copy)]
pub enum Detail {
    /// A word of ours.
    Word(Name, &'static str),
    /// A text that the findings keep.
    Text(Name, TextRange),
    /// The bytes of a whole number: as such it would make each detail half as long again.
    Number(Name, [u8; 8]),
    /// The line on which that byte stands.
    LineOf(Name, u32),
    /// The texts of so many details that follow.
    List(Name, u32),
}

impl Detail {
    /// Its name.
    pub const fn name(self) -> Name {
        match self {
            Detail::Word(name, _)
            | Detail::Text(name, _)
            | Detail::Number(name, _)
            | Detail::LineOf(name, _)
            | Detail::List(name, _) => name,
        }
    }
}

/// A finding that somebody will read, while its parameters are told.
#[derive(Debug)]
pub struct Details<'f> {
    pub(super) texts: &'f mut alloc::string::String,
    pub(super) details: &'f mut alloc::vec::Vec<Detail>,
    pub(super) fixes: &'f mut alloc::vec::Vec<Fix>,
    pub(super) edits: &'f mut alloc::vec::Vec<(TextRange, TextRange)>,
    pub(super) discreet: bool,
    pub(super) finding: &'f mut Finding,
}

impl Details<'_> {
    fn push(&mut self, detail: Detail) -> &mut Self {
        self.details.push(detail);
        self.finding.details.end = self.details.len() as u32;
        self
    }

    /// Keeps a text.
    fn keep(&mut self, text: &str) -> TextRange {
        keep(self.texts, text)
    }

    /// Which sentence of the code's page fits.
    pub fn reason(&mut self, reason: &'static str) -> &mut Self {
        self.word(Name::Reason, reason)
    }

    /// A word of ours.
    pub fn word(&mut self, name: Name, word: &'static str) -> &mut Self {
        self.push(Detail::Word(name, word))
    }

    /// A text.
    pub fn text(&mut self, name: Name, text: &str) -> &mut Self {
        if self.discreet && !matches!(name, Name::Zone | Name::Offset | Name::Suggestion | Name::Allowed) {
            return self.word(name, "…");
        }
        self.known_text(name, text)
    }

    /// A text that is none of the payload's.
    pub fn known_text(&mut self, name: Name, text: &str) -> &mut Self {
        let text = self.keep(text);
        self.push(Detail::Text(name, text))
    }

    /// A whole number.
    pub fn number(&mut self, name: Name, number: i64) -> &mut Self {
        self.push(Detail::Number(name, number.to_ne_bytes()))
    }

    /// The line on which a byte stands.
    pub fn line_of(&mut self, name: Name, byte: usize) -> &mut Self {
        self.push(Detail::LineOf(name, byte as u32))
    }

    /// Several texts.
    pub fn list<'a>(&mut self, name: Name, texts: impl IntoIterator<Item = &'a str>) -> &mut Self {
        self.list_of(name, &mut texts.into_iter())
    }

    fn list_of(&mut self, name: Name, texts: &mut dyn Iterator<Item = &str>) -> &mut Self {
        let head = self.details.len();
        self.push(Detail::List(name, 0));
        let mut count = 0;
        for text in texts {
            self.known_text(name, text);
            count += 1;
        }
        if let Some(detail) = self.details.get_mut(head) {
            *detail = Detail::List(name, count);
        }
        self
    }

    /// `received`, cut at 64 characters: a message never repeats a whole payload.
    pub fn received(&mut self, text: &str) -> &mut Self {
        self.excerpt(Name::Received, text)
    }

    /// A text, cut at 64 characters.
    pub fn excerpt(&mut self, name: Name, text: &str) -> &mut Self {
        if self.discreet {
            return self.word(name, "…");
        }
        let start = self.texts.len();
        excerpt(text, self.texts);
        let range = TextRange::new(start, self.texts.len());
        self.push(Detail::Text(name, range))
    }

    /// How it can be mended; a fix is safe when the meaning stays the same beyond doubt.
    pub fn fix(&mut self, fix: Fix, safe: bool) -> &mut Self {
        self.fixes.push(fix);
        self.share(self.fixes.len() as FixId - 1, safe)
    }

    /// A fix that other findings may have too, and whose text is known only when all of them are: `fix`, once there is one.
    /// No finding that nobody reads opens one.
    #[inline(never)]
    pub fn open_fix(&mut self, fix: &mut Option<FixId>, safe: bool) -> &mut Self {
        match *fix {
            Some(fix) => self.share(fix, safe),
            None => {
                self.fix(Fix::Open, safe);
                *fix = self.finding.fix;
                self
            }
        }
    }

    fn share(&mut self, fix: FixId, safe: bool) -> &mut Self {
        (self.finding.fix, self.finding.safe) = (Some(fix), safe);
        self
    }

    /// Other texts in some places of a text that is no JSON.
    pub fn edit<'a>(&mut self, edits: impl IntoIterator<Item = (TextRange, &'a str)>, safe: bool) -> &mut Self {
        let first = self.edits.len();
        for (range, text) in edits {
            let text = self.keep(text);
            self.edits.push((range, text));
        }
        let edits = TextRange::new(first, self.edits.len());
        self.fix(Fix::Edits(edits), safe)
    }

    /// A text in the place of a value.
    pub fn replace(&mut self, node: NodeId, text: &str, safe: bool) -> &mut Self {
        let text = self.keep(text);
        self.fix(Fix::Text(node, text), safe)
    }

    /// Several elements in the place of one: their JSON, each on a line.
    pub fn elements(&mut self, node: NodeId, lines: &str, safe: bool) -> &mut Self {
        let lines = self.keep(lines);
        self.fix(Fix::Elements(node, lines), safe)
    }

    /// JSON text in the place of a value.
    pub fn replace_json(&mut self, node: NodeId, json: &str, safe: bool) -> &mut Self {
        let json = self.keep(json);
        self.fix(Fix::Json(node, json), safe)
    }
}

impl Findings<'_> {
    /// What an open fix puts in the place of a value.
    pub fn settle_fix(&mut self, fix: FixId, node: NodeId, text: &str) {
        if let Some(open) = self.fixes.get_mut(fix as usize) {
            *open = Fix::Text(node, keep(&mut self.texts, text));
            self.texts_before = self.texts.len();
        }
    }
}

/// Adds a text, cut at 64 characters.
pub fn excerpt(text: &str, out: &mut alloc::string::String) {
    match text.char_indices().nth(RECEIVED) {
        None => out.push_str(text),
        Some(_) => {
            out.extend(text.chars().take(RECEIVED - 1));
            out.push('…');
        }
    }
}

fn keep(texts: &mut alloc::string::String, text: &str) -> TextRange {
    let start = texts.len();
    texts.room(text.len());
    texts.push_str(text);
    TextRange::new(start, texts.len())
}
