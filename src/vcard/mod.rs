//! vCards.
use crate::report::Finding;
use alloc::vec::Vec;
/// is
pub fn is_card(_text: &str) -> bool {
    false
}
/// c
pub struct Card;
impl Card {
    /// w
    pub fn write(&self, _out: &mut Vec<u8>) {}
}
/// r
pub fn read(_text: &str, _found: &mut dyn FnMut(Finding)) -> Option<Card> {
    None
}
