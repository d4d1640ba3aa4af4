//! Sorting without the standard library's sorts, each instance of which takes 3 KB of the module.

use alloc::vec::Vec;

/// Sorts numbers as `less` says: a heap sort, one for all uses, 0.3 KB.
pub fn sort(numbers: &mut [u32], less: &dyn Fn(u32, u32) -> bool) {
    let at = |numbers: &[u32], place: usize| numbers.get(place).copied().unwrap_or_default();
    let mut start = numbers.len() / 2;
    let mut end = numbers.len();
    while end > 1 {
        if start > 0 {
            start -= 1;
        } else {
            end -= 1;
            numbers.swap(0, end);
        }
        let mut root = start;
        loop {
            let mut child = 2 * root + 1;
            if child >= end {
                break;
            }
            if child + 1 < end && less(at(numbers, child), at(numbers, child + 1)) {
                child += 1;
            }
            if !less(at(numbers, root), at(numbers, child)) {
                break;
            }
            numbers.swap(root, child);
            root = child;
        }
    }
}

/// Puts things in the order of the places where they start; those at the same place keep theirs.
pub fn by_start<T>(things: &mut [T], start: impl Fn(&T) -> usize) {
    let starts: Vec<usize> = things.iter().map(start).collect();
    let mut order = sorted(&starts);
    for first in 0..order.len() {
        // Round the circle of those that take each other's places.
        let mut place = first;
        while let Some(from) = order.get_mut(place) {
            let from = core::mem::replace(from, place as u32) as usize;
            if from == first || from == place {
                break;
            }
            things.swap(place, from);
            place = from;
        }
    }
}

/// Which of them comes first, second, and so on; nothing when they are in order already.
fn sorted(starts: &[usize]) -> Vec<u32> {
    if starts.is_sorted() {
        return Vec::new();
    }
    let mut order: Vec<u32> = (0..starts.len() as u32).collect();
    let key = |index: u32| (starts.get(index as usize), index);
    sort(&mut order, &|one, other| key(one) < key(other));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_whatever_the_length_and_the_order() {
        for length in 0..40_u32 {
            for step in [1, 7, 13, 39] {
                let mut numbers: Vec<u32> = (0..length).map(|index| index * step % 41).collect();
                let mut expected = numbers.clone();
                expected.sort_unstable();
                sort(&mut numbers, &|one, other| one < other);
                assert_eq!(numbers, expected);
            }
        }
    }

    #[test]
    fn equals_keep_their_order() {
        for length in 0..40_usize {
            for step in [1, 7, 13, 39] {
                let mut things: Vec<(usize, usize)> = (0..length).map(|index| (index * step % 17, index)).collect();
                let mut expected = things.clone();
                expected.sort();
                by_start(&mut things, |(start, _)| *start);
                assert_eq!(things, expected);
            }
        }
    }
}
