//! Did you mean …? One suggestion at most, by a bounded edit distance.

/// A suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near<'w> {
    /// The word that was probably meant.
    pub word: &'w str,
    /// Whether only case and separators (`-`, `_`, space) differ, so that there is no doubt.
    pub sure: bool,
}

/// Words longer than this get no suggestion: nothing in our vocabularies is near that.
const LONGEST: usize = 40;

/// So many edits may lie between two words at most.
const MOST_EDITS: u32 = 2;

/// The word nearest to `written`: at most one edit per three letters, two at most;
/// the first one in the list among equals. An edit is a letter more, less, changed, or a swap of two neighbours.
pub fn nearest<'w>(written: &str, words: impl IntoIterator<Item = &'w str>) -> Option<Near<'w>> {
    nearest_of(written, &mut words.into_iter().map(|word| (word, Traits::of(word))))
}

/// The same among words that have been looked at before.
#[cold]
pub fn nearest_of<'w>(written: &str, words: &mut dyn Iterator<Item = (&'w str, Traits)>) -> Option<Near<'w>> {
    let traits = Traits::of(written);
    let mut folded_once: Option<Folded> = None;
    let mut best: Option<(usize, &str)> = None;
    let mut is_opposite = false;
    for (word, other) in words {
        // Most words are told apart without a closer look.
        let Some(limit) = traits.limit(other) else { continue };
        let written = match &folded_once {
            Some(folded) => folded,
            None => folded_once.insert(Folded::new(written)?),
        };
        let Some(folded) = Folded::new(word) else { continue };
        // `unsolved` is the opposite of what is nearest to it: it means no word but itself.
        if matches!(written.letters().strip_suffix(folded.letters()), Some(b"un" | b"in")) {
            is_opposite = true;
            continue;
        }
        let distance = distance(written.letters(), folded.letters());
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, word));
            if distance == 0 {
                break;
            }
        }
    }
    best.map(|(distance, word)| Near { word, sure: distance == 0 }).filter(|near| near.sure || !is_opposite)
}

/// Whether a byte only separates the parts of a word.
const fn separates(byte: u8) -> bool {
    matches!(byte, b'-' | b'_' | b' ')
}

/// What can be told of a folded word without folding it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Traits {
    len: u32,
    /// Which of 32 classes of letters are in it.
    classes: u32,
}

impl Traits {
    /// Those of a word.
    pub fn of(word: &str) -> Self {
        let mut traits = Traits::default();
        for byte in word.bytes().take(2 * LONGEST) {
            let letter = u32::from(!separates(byte));
            traits.len += letter;
            traits.classes |= letter << (byte & 31);
        }
        traits
    }

    /// How many edits may lie between the two; none when there are certainly more. An edit changes two classes at most.
    fn limit(self, other: Traits) -> Option<usize> {
        let limit = (self.len.min(other.len) / 3).min(MOST_EDITS);
        let near = self.len.abs_diff(other.len) <= limit;
        (near && (self.classes ^ other.classes).count_ones() <= 2 * limit).then_some(limit as usize)
    }
}

/// A word in lower case without separators.
struct Folded {
    letters: [u8; LONGEST],
    len: usize,
}

impl Folded {
    fn new(word: &str) -> Option<Self> {
        let mut folded = Folded { letters: [0; LONGEST], len: 0 };
        for letter in word.bytes().filter(|letter| !separates(*letter)) {
            *folded.letters.get_mut(folded.len)? = letter.to_ascii_lowercase();
            folded.len += 1;
        }
        Some(folded)
    }

    fn letters(&self) -> &[u8] {
        self.letters.get(..self.len).unwrap_or_default()
    }
}

/// Optimal string alignment distance, on three rolling rows, of what is left between a common start and a common end.
fn distance(one: &[u8], other: &[u8]) -> usize {
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(start..).unwrap_or_default(), other.get(start..).unwrap_or_default());
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let one = one.get(..one.len() - end).unwrap_or_default();
    let other = other.get(..other.len() - end).unwrap_or_default();
    if one.is_empty() || other.is_empty() {
        return one.len() + other.len();
    }
    let mut before = [0_u8; LONGEST + 1];
    let mut above: [u8; LONGEST + 1] = core::array::from_fn(|column| column as u8);
    let mut previous = 0;
    for (row, &a) in one.iter().enumerate() {
        let mut current = [0; LONGEST + 1];
        let mut left = row as u8 + 1;
        let mut last = 0;
        current.first_mut().into_iter().for_each(|cell| *cell = left);
        for (column, &b) in other.iter().enumerate() {
            let at = |cells: &[u8], index: usize| cells.get(index).copied().unwrap_or(u8::MAX / 2);
            let mut cell = (left + 1).min(at(&above, column + 1) + 1).min(at(&above, column) + u8::from(a != b));
            if row > 0 && column > 0 && a == last && b == previous {
                cell = cell.min(at(&before, column - 1) + 1);
            }
            if let Some(place) = current.get_mut(column + 1) {
                *place = cell;
            }
            left = cell;
            last = b;
        }
        previous = a;
        before = above;
        above = current;
    }
    above.get(other.len()).map_or(usize::MAX, |distance| usize::from(*distance))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENTS: [&str; 6] = ["acknowledged", "canceled", "done", "occupant_absent", "planned", "replanned"];

    fn near(written: &str) -> Option<(&'static str, bool)> {
        nearest(written, EVENTS).map(|near| (near.word, near.sure))
    }

    #[test]
    fn slips_of_the_pen() {
        assert_eq!(near("cancelled"), Some(("canceled", false)));
        assert_eq!(near("aknowledged"), Some(("acknowledged", false)));
        assert_eq!(near("acknoledged"), Some(("acknowledged", false)));
        assert_eq!(near("plannde"), Some(("planned", false)));
        assert_eq!(near("doen"), Some(("done", false)));
    }

    #[test]
    fn other_spellings_of_the_same_word() {
        assert_eq!(near("occupant-absent"), Some(("occupant_absent", true)));
        assert_eq!(near("OccupantAbsent"), Some(("occupant_absent", true)));
        assert_eq!(near("DONE"), Some(("done", true)));
    }

    #[test]
    fn nothing_near() {
        assert_eq!(near("finished"), None);
        assert_eq!(near(""), None);
        assert_eq!(near("do"), None);
        for opposite in ["unplanned", "uncanceled", "Un-acknowledged"] {
            assert_eq!(near(opposite), None, "{opposite}");
        }
        let both = nearest("Un-planned", ["planned", "unplanned"]);
        assert_eq!(both.map(|near| (near.word, near.sure)), Some(("unplanned", true)));
        assert_eq!(near(&"x".repeat(1000)), None);
    }
}
