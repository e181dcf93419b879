// Copied from generator/runtime/src/runtime/map.rs by `cargo xtask codegen`; edit it there.

//! A map with text keys that keeps their order.

use std::fmt;
use std::marker::PhantomData;

use indexmap::IndexMap;
use serde::de::{Error as DeError, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Patch;

/// A map from text to `T` that keeps the order of its members.
///
/// Two maps are equal when they hold the same members, in whatever order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<T>(IndexMap<String, T>);

impl<T> Map<T> {
    /// A map without members.
    #[must_use]
    pub fn new() -> Self {
        Self(IndexMap::new())
    }

    /// Sets a member and returns the value it had. A new member comes last.
    pub fn insert(&mut self, key: impl Into<String>, value: T) -> Option<T> {
        self.0.insert(key.into(), value)
    }

    /// The value of a member.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.get(key)
    }

    /// The value of a member, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        self.0.get_mut(key)
    }

    /// Whether there is such a member.
    pub fn contains_key(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// Removes a member; the others keep their order.
    pub fn remove(&mut self, key: &str) -> Option<T> {
        self.0.shift_remove(key)
    }

    /// All members, in order.
    pub fn iter(&self) -> MapIter<'_, T> {
        MapIter(self.0.iter())
    }

    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// All values, in the order of their keys.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.values()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Map<Option<T>> {
    /// Sets a member, makes it null, or removes it.
    // Only maps that may hold null need it.
    #[allow(dead_code)]
    pub(crate) fn patch(&mut self, key: impl Into<String>, value: Patch<T>) {
        let key = key.into();
        match value {
            Patch::Unchanged => self.remove(&key),
            Patch::Clear => self.insert(key, None),
            Patch::Set(value) => self.insert(key, Some(value)),
        };
    }
}

impl<T: Serialize> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Map<T> {
    /// Null is an empty map, and so is `[]`, as PHP writes one.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Members(PhantomData))
    }
}

struct Members<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
    type Value = Map<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Map<T>, A::Error> {
        let mut map = Map::new();
        while let Some((key, value)) = members.next_entry::<String, T>()? {
            map.insert(key, value);
        }
        Ok(map)
    }

    fn visit_unit<E: DeError>(self) -> Result<Map<T>, E> {
        Ok(Map::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Map<T>, A::Error> {
        match items.next_element::<IgnoredAny>()? {
            None => Ok(Map::new()),
            Some(_) => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Into<String>, T> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(members: I) -> Self {
        Self(
            members
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        )
    }
}

impl<K: Into<String>, V: Into<T>, T, const N: usize> From<[(K, V); N]> for Map<T> {
    fn from(members: [(K, V); N]) -> Self {
        of(members)
    }
}

impl<K: Into<String>, V: Into<T>, T> From<Vec<(K, V)>> for Map<T> {
    fn from(members: Vec<(K, V)>) -> Self {
        of(members)
    }
}

fn of<K: Into<String>, V: Into<T>, T>(members: impl IntoIterator<Item = (K, V)>) -> Map<T> {
    members
        .into_iter()
        .map(|(key, value)| (key, value.into()))
        .collect()
}

impl<K: Into<String>, T> Extend<(K, T)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, T)>>(&mut self, members: I) {
        self.0
            .extend(members.into_iter().map(|(key, value)| (key.into(), value)));
    }
}

/// The members of a [`Map`], borrowed.
#[derive(Clone, Debug)]
pub struct MapIter<'a, T>(indexmap::map::Iter<'a, String, T>);

impl<'a, T> Iterator for MapIter<'a, T> {
    type Item = (&'a str, &'a T);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (key.as_str(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> ExactSizeIterator for MapIter<'_, T> {}

/// The members of a [`Map`].
#[derive(Debug)]
pub struct MapIntoIter<T>(indexmap::map::IntoIter<String, T>);

impl<T> Iterator for MapIntoIter<T> {
    type Item = (String, T);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> ExactSizeIterator for MapIntoIter<T> {}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = MapIntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        MapIntoIter(self.0.into_iter())
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a str, &'a T);
    type IntoIter = MapIter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
