//! Types that stand for the same things, since the same paths have them.

use std::collections::HashMap;

use crate::model::TypeId;

#[derive(Debug, Default)]
pub(super) struct Kin {
    groups: Vec<Vec<TypeId>>,
    /// The first type of each path.
    paths: HashMap<String, TypeId>,
}

impl Kin {
    /// Takes note of a type at a path.
    pub(super) fn join(&mut self, path: String, ty: TypeId) {
        let first = *self.paths.entry(path).or_insert(ty);
        let (one, other) = (self.group(first), self.group(ty));
        if one != other {
            let moved = std::mem::take(&mut self.groups[other]);
            self.groups[one].extend(moved);
        }
    }

    fn group(&mut self, ty: TypeId) -> usize {
        let known = self.groups.iter().position(|group| group.contains(&ty));
        known.unwrap_or_else(|| {
            self.groups.push(vec![ty]);
            self.groups.len() - 1
        })
    }

    /// The groups, in the order of the calls.
    pub(super) fn groups(&self) -> Vec<Vec<TypeId>> {
        let groups = self.groups.iter().filter(|group| !group.is_empty());
        groups.cloned().collect()
    }
}
