//! Where that stands which is not in the lines of the endpoint or type that has it.

use std::collections::{HashMap, HashSet};

/// What endpoints inherit, by their file and name.
#[derive(Debug, Default)]
pub(crate) struct Origins {
    all: HashMap<usize, HashMap<String, Heir>>,
    /// Types that a line elsewhere brings, by file and name, with the keys that lead to it.
    types: HashMap<(usize, String), Vec<String>>,
}

/// An endpoint: what it inherits, and where a `none` of its own removed something.
#[derive(Debug, Default)]
pub(super) struct Heir {
    pub(super) origins: Vec<Origin>,
    /// The key, and the entry of its map.
    pub(super) dropped: HashSet<(&'static str, String)>,
}

/// A value that an endpoint has from elsewhere.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    /// The key of the endpoint.
    pub(crate) key: &'static str,
    /// The entry of the map there, and what it is called where it stands; both empty for a whole value.
    pub(crate) entry: String,
    pub(crate) name: String,
    /// Where it stands: a file, and the keys above the entry.
    pub(crate) file: usize,
    pub(crate) keys: Vec<&'static str>,
}

impl Origins {
    pub(super) fn insert(&mut self, file: usize, endpoint: &str, heir: Heir) {
        let endpoints = self.all.entry(file).or_default();
        endpoints.insert(endpoint.to_owned(), heir);
    }

    pub(super) fn insert_type(&mut self, file: usize, name: &str, keys: Vec<String>) {
        self.types.insert((file, name.to_owned()), keys);
    }

    fn heir(&self, file: usize, endpoint: &str) -> Option<&Heir> {
        self.all.get(&file)?.get(endpoint)
    }

    /// Whether a line of the endpoint is nothing but a `none`.
    pub(super) fn drops(&self, file: usize, endpoint: &str, key: &str, entry: &str) -> bool {
        let heir = self.heir(file, endpoint);
        let mut dropped = heir.into_iter().flat_map(|heir| &heir.dropped);
        dropped.any(|(known, name)| *known == key && name == entry)
    }

    pub(crate) fn of(&self, file: usize, endpoint: &str) -> &[Origin] {
        self.heir(file, endpoint).map_or(&[], |heir| &heir.origins)
    }

    /// The file and keys of what `path` leads to, unless that is in the lines of the endpoint itself.
    pub(crate) fn find<'a>(
        &'a self,
        file: usize,
        path: &[&'a str],
    ) -> Option<(usize, Vec<&'a str>)> {
        if let ["types", name, ..] = path {
            let keys = self.types.get(&(file, (*name).to_owned()))?;
            return Some((file, keys.iter().map(String::as_str).collect()));
        }
        let ["endpoints", endpoint, key, rest @ ..] = path else {
            return None;
        };
        let origins = self.of(file, endpoint).iter();
        let origin = origins.filter(|origin| origin.key == *key).find(|origin| {
            origin.entry.is_empty() || rest.first().is_some_and(|entry| *entry == origin.entry)
        })?;
        let rest = match (origin.entry.as_str(), rest) {
            ("", rest) => rest,
            (_, rest) => rest.get(1..).unwrap_or_default(),
        };
        let name = (!origin.name.is_empty()).then_some(origin.name.as_str());
        let keys = origin.keys.iter().copied().chain(name);
        Some((origin.file, keys.chain(rest.iter().copied()).collect()))
    }
}
