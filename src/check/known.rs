//! What values were read as, for the rules that come later.

use alloc::vec::Vec;

use crate::json::tree::NodeId;

/// Readings in the order of their nodes.
#[derive(Debug)]
pub(super) struct Known<T>(Vec<(NodeId, T)>);

impl<T> Default for Known<T> {
    fn default() -> Self {
        Known(Vec::new())
    }
}

impl<T: Copy> Known<T> {
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Fields are read in the order of the shape: nearly that of the nodes.
    pub fn insert(&mut self, at: NodeId, reading: T) {
        if self.0.last().is_none_or(|(last, _)| *last < at) {
            return self.0.push((at, reading));
        }
        let place = self.0.iter().rposition(|(known, _)| *known < at).map_or(0, |last| last + 1);
        self.0.insert(place, (at, reading));
    }

    pub fn get(&self, at: NodeId) -> Option<T> {
        let place = self.0.binary_search_by_key(&at, |(known, _)| *known).ok()?;
        self.0.get(place).map(|(_, reading)| *reading)
    }
}
