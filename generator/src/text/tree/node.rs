//! The tree.

use std::ops::Range;

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// Bytes of the source, quotes included.
    pub(crate) range: Range<usize>,
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Scalar { text: String, style: Style },
    List(Vec<Node>),
    Map(Entries),
}

/// The entries of a mapping in their order, with a fast search by key.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entries {
    list: Vec<(Key, Node)>,
    /// Places in the list, by the text of the key.
    sorted: Vec<usize>,
}

impl Entries {
    pub(crate) fn new(list: Vec<(Key, Node)>) -> Self {
        let mut sorted: Vec<usize> = (0..list.len()).collect();
        sorted.sort_by(|a, b| list[*a].0.text.cmp(&list[*b].0.text));
        Self { list, sorted }
    }

    fn find(&self, key: &str) -> Option<&(Key, Node)> {
        let found = self
            .sorted
            .binary_search_by(|at| self.list[*at].0.text.as_str().cmp(key));
        Some(&self.list[self.sorted[found.ok()?]])
    }
}

impl std::ops::Deref for Entries {
    type Target = [(Key, Node)];

    fn deref(&self) -> &Self::Target {
        &self.list
    }
}

impl<'a> IntoIterator for &'a Entries {
    type Item = &'a (Key, Node);
    type IntoIter = std::slice::Iter<'a, (Key, Node)>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Quoted,
    Block,
}

#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) text: String,
    pub(crate) range: Range<usize>,
}

impl Node {
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    pub(crate) fn entries(&self) -> &[(Key, Node)] {
        match &self.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn items(&self) -> &[Self] {
        match &self.kind {
            Kind::List(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn entry(&self, key: &str) -> Option<(&Key, &Self)> {
        match &self.kind {
            Kind::Map(entries) => entries.find(key).map(|(key, node)| (key, node)),
            _ => None,
        }
    }

    /// The outermost value that starts at a byte.
    pub(crate) fn at(&self, start: usize) -> Option<&Self> {
        if self.range.start == start {
            return Some(self);
        }
        // Values are in order.
        let inner = match &self.kind {
            Kind::Scalar { .. } => None,
            Kind::List(items) => {
                items[..items.partition_point(|node| node.range.start <= start)].last()
            }
            Kind::Map(entries) => entries
                [..entries.partition_point(|(_, node)| node.range.start <= start)]
                .last()
                .map(|(_, node)| node),
        };
        inner?.at(start)
    }

    /// A copy without the value at the end of some keys, nor the objects that held nothing else.
    pub(crate) fn without(&self, keys: &[String]) -> Self {
        let (Some((key, rest)), Kind::Map(entries)) = (keys.split_first(), &self.kind) else {
            return self.clone();
        };
        let kept = entries.iter().filter_map(|(name, node)| {
            if name.text != *key {
                return Some((name.clone(), node.clone()));
            }
            let node = node.without(rest);
            (!rest.is_empty() && !node.entries().is_empty()).then(|| (name.clone(), node))
        });
        Self {
            range: self.range.clone(),
            kind: Kind::Map(Entries::new(kept.collect())),
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|(_, node)| node)
    }

    /// Whether it is a scalar without quotes: in JSON a number, true, false or null.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(
            &self.kind,
            Kind::Scalar {
                style: Style::Plain,
                ..
            }
        )
    }

    pub(crate) fn is_null(&self) -> bool {
        self.is_plain() && self.text() == Some("null")
    }

    /// The name of this kind of value.
    pub(crate) fn noun(&self) -> &'static str {
        match self.kind {
            Kind::Scalar { .. } => "text",
            Kind::List(_) => "a list",
            Kind::Map(_) => "a mapping",
        }
    }
}
