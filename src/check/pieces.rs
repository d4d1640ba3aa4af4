//! Lists whose entries came in pieces: lists in a list, and a contact cut at its line ends. The mend is one list; nothing
//! in it is judged before.

use alloc::string::String;

use super::Check;
use crate::findings::{Code, Name, Place};
use crate::json::tree::{NodeId, NodeKind};
use crate::shape::Type;

/// The first and the last line of a card.
const BEGIN: &str = "BEGIN:VCARD";
const END: &str = "END:VCARD";

impl Check<'_, '_> {
    /// Whether the entries of a list are in pieces, which has been reported then.
    pub(super) fn is_in_pieces(&mut self, at: NodeId, of: &Type) -> bool {
        let Some(first) = self.tree.elements(at).next() else { return false };
        let may_be = match self.tree.node(first).ty {
            NodeKind::Array => of.word() != "list",
            NodeKind::String => matches!(of, Type::Contact) && self.tree.inside_bytes(first).len() <= BEGIN.len() + 2,
            _ => false,
        };
        may_be && self.join(at, of)
    }

    #[cold]
    #[inline(never)]
    fn join(&mut self, at: NodeId, of: &Type) -> bool {
        let (reason, mend) = match self.joined_lists(at, of) {
            Some(mend) => ("nested", mend),
            None => match self.joined_lines(at, of) {
                Some(json) => ("lines", (json, true)),
                None => return false,
            },
        };
        if let Some(mut details) = self.report(Code::TypeMismatch, Place::Node(at)) {
            details.word(Name::Expected, "list").word(Name::Received, "list").reason(reason);
            details.word(Name::Suggestion, "[…]").replace_json(at, &mend.0, mend.1);
        }
        self.any(at);
        true
    }

    /// The entries of all lists in a list as one; safe when there is but one. Something in it must be an entry.
    fn joined_lists(&self, at: NodeId, of: &Type) -> Option<(String, bool)> {
        let tree = self.tree;
        let mut json = String::from("[");
        let mut lists = 0;
        for list in tree.elements(at) {
            if tree.node(list).ty != NodeKind::Array {
                return None;
            }
            lists += 1;
            for entry in tree.elements(list) {
                if !self.is_entry(entry, of) {
                    return None;
                }
                if json.len() > 1 {
                    json.push(',');
                }
                json.push_str(tree.raw(entry));
            }
        }
        json.push(']');
        (json.len() > 2).then_some((json, lists == 1))
    }

    /// The contacts whose lines a list holds, each as one text.
    fn joined_lines(&self, at: NodeId, of: &Type) -> Option<String> {
        let tree = self.tree;
        if !matches!(of, Type::Contact) {
            return None;
        }
        let mut json = String::from("[");
        let mut open = false;
        for line in tree.elements(at) {
            let inside = tree.inside(line).trim();
            let begins = inside.eq_ignore_ascii_case(BEGIN);
            if tree.node(line).ty != NodeKind::String || begins == open {
                return None;
            }
            json.push_str(match begins {
                true if json.len() > 1 => ",\"",
                true => "\"",
                false => "\\r\\n",
            });
            json.push_str(inside);
            open = !inside.eq_ignore_ascii_case(END);
            if !open {
                json.push('"');
            }
        }
        json.push(']');
        (!open).then_some(json)
    }
}
