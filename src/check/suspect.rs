//! Texts that say something else than was meant: damaged letters, control characters, words that stand for a missing
//! value, and in keys what nobody sees. The normal form keeps them all: only their author knows what was meant.

use alloc::string::String;

use super::Check;
use crate::findings::{Code, Place};
use crate::json::swar::{find, is_ascii_without};
use crate::json::tree::NodeId;
use crate::texts::{
    Damage, Email, bare, control, damage, email, is_lost_object, is_odd, is_placeholder, is_rounded, repaired, spelled,
    unquoted, unspelled,
};

impl Check<'_, '_> {
    /// Whether there is nothing to look at in a string without a backslash and without spaces at its ends.
    #[cfg_attr(not(feature = "small"), inline(always))]
    pub(super) fn is_unsuspicious(&self, at: NodeId) -> bool {
        let inside = self.tree.inside_bytes(at);
        // Of keys, what may stand in quotes or have an exponent.
        let is_plain = !matches!(inside, [b'\'' | b'=', ..] | [_, b'.' | b',', ..]);
        is_plain && is_ascii_without(inside, b'&') && !is_placeholder(inside)
    }

    /// An e-mail address without an `@` is none, and nothing stands beside one; words for a missing value and quotation
    /// marks are told already.
    #[inline(never)]
    pub(super) fn email(&mut self, at: NodeId) {
        let mut buffer = String::new();
        let text = self.tree.string(at, &mut buffer).trim();
        if text.is_empty() || is_placeholder(text.as_bytes()) || unquoted(text).is_some() {
            return;
        }
        let (reason, alone) = match email(text) {
            Email::Plain => return,
            Email::None => ("address", None),
            Email::More(alone) => ("more", alone),
        };
        if let Some(mut details) = self.report(Code::TextPlaceholder, Place::Node(at)) {
            details.reason(reason);
            if let Some(alone) = alone {
                details.replace(at, alone, false);
            }
        }
    }

    /// Looks at a text more closely; whether it is a key.
    #[inline(never)]
    pub(super) fn suspect(&mut self, at: NodeId, key: bool) {
        let inside = self.tree.inside(at);
        // Only an escape by number hides a letter that is worth a look, and in keys an escaped line end.
        let escaped = self.tree.node(at).escaped();
        if !key && self.is_unsuspicious(at) && !(escaped && inside.as_bytes().windows(2).any(|pair| pair == b"\\u")) {
            return;
        }
        let mut buffer = String::new();
        let text = self.tree.string(at, &mut buffer);
        let trimmed = text.trim().as_bytes();
        if is_placeholder(trimmed)
            && let Some(mut details) = self.report(Code::TextPlaceholder, Place::Node(at))
            && is_lost_object(trimmed)
        {
            details.reason("object");
        }
        let odd = is_odd(text);
        if odd
            && let Some((kind, part)) = damage(text)
            && let Some(mut details) = self.report(Code::TextDamaged, Place::Inside(at, part.into()))
        {
            if kind == Damage::Lost {
                details.reason("lost");
            } else if let Some(text) = repaired(text) {
                details.replace(at, &text, false);
            }
        } else if let Some(part) =
            find(text.as_bytes(), 0).map(|at| at..at + 1).or_else(|| if odd { control(text) } else { None })
            && let Some(mut details) = self.report(Code::TextDamaged, Place::Inside(at, part.into()))
        {
            details.reason("control");
        } else if (escaped || find(text.as_bytes(), b'&').is_some())
            && let Some(part) = spelled(text)
            && let Some(mut details) = self.report(Code::TextDamaged, Place::Inside(at, part.into()))
        {
            details.reason("spelled");
            if let Some(text) = unspelled(text) {
                details.replace(at, &text, false);
            }
        } else if key
            && let Some(inner) = unquoted(text)
            && let Some(mut details) = self.report(Code::TextDamaged, Place::Node(at))
        {
            details.reason("quoted").replace(at, inner, false);
        } else if key
            && is_rounded(text.as_bytes())
            && let Some(mut details) = self.report(Code::TextDamaged, Place::Node(at))
        {
            details.reason("exponent");
        }
        if key
            && let Some(seen) = bare(text)
            && let Some(mut details) = self.report(Code::TextInvisible, Place::Node(at))
            && !seen.is_empty()
        {
            details.replace(at, &seen, false);
        }
    }
}
