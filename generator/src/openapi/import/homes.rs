//! The file that each type stands in.

use std::collections::{HashMap, HashSet};

use super::calls::Call;
use super::finish::Finish;
use super::types::Def;

/// Most bytes that the types of one file take.
const HEAVIEST: usize = 300_000;

impl Finish<'_, '_> {
    /// The types of each file: those of one file alone stand in it, and others in files of their own.
    pub(super) fn homes(&self, resources: &[usize], names: &[String]) -> Vec<Vec<usize>> {
        let mut users: HashMap<usize, HashSet<usize>> = HashMap::new();
        for (number, group) in self.groups.iter().enumerate() {
            let calls = || {
                group
                    .endpoints
                    .iter()
                    .map(|named| &self.calls[named.operation])
            };
            let sent = self.types.reached(calls().flat_map(Call::sends), true);
            let received = self.types.reached(
                calls().flat_map(Call::receives).chain([resources[number]]),
                false,
            );
            for id in sent.into_iter().chain(received) {
                users.entry(id).or_default().insert(number);
            }
        }
        let mut homes = vec![Vec::new(); self.groups.len()];
        let mut weights = vec![0_usize; self.groups.len()];
        for (number, id) in resources.iter().enumerate() {
            homes[number].push(*id);
        }
        let mut shared: Vec<usize> = Vec::new();
        for (id, name) in names.iter().enumerate() {
            if name.is_empty() || resources.contains(&id) {
                continue;
            }
            let weight = self.weight(id);
            match users
                .get(&id)
                .map(|users| users.iter().copied().collect::<Vec<_>>())
                .as_deref()
            {
                Some([one]) if weights[*one] + weight < HEAVIEST => {
                    homes[*one].push(id);
                    weights[*one] += weight;
                }
                _ => shared.push(id),
            }
        }
        let mut chunk = Vec::new();
        let mut weight = 0;
        for id in shared {
            let own = self.weight(id);
            if weight + own > HEAVIEST && !chunk.is_empty() {
                homes.push(std::mem::take(&mut chunk));
                weight = 0;
            }
            chunk.push(id);
            weight += own;
        }
        if !chunk.is_empty() {
            homes.push(chunk);
        }
        homes
    }

    /// About how many bytes a type takes in a file.
    fn weight(&self, id: usize) -> usize {
        let ty = &self.types.all[id];
        let parts: usize = match &ty.def {
            Def::Object { members, .. } => {
                let sizes = members
                    .iter()
                    .map(|member| 60 + member.name.len() + 2 * member.usage.words.len());
                sizes.sum()
            }
            Def::Values { values, .. } => {
                values.iter().map(|(_, value)| 20 + 2 * value.len()).sum()
            }
            Def::Union(members) => 40 * members.len(),
            Def::Tagged { members, .. } => members.iter().map(|(tag, _)| 60 + tag.len()).sum(),
            Def::Pending => 0,
        };
        parts + ty.words.len() + 80
    }
}
