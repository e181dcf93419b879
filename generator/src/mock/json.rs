//! JSON that is made here: values without a place in any text.

use crate::spec::grammar::Places;
use crate::spec::grammar::place::Step;
use crate::text::tree::{Entries, Key, Kind, Node, Style};

/// A list that a step leads into has no more items.
const MOST_ITEMS: usize = 1_000;

fn scalar(text: String, style: Style) -> Node {
    Node {
        range: 0..0,
        kind: Kind::Scalar { text, style },
    }
}

/// A number, true or false.
pub(super) fn plain(text: impl Into<String>) -> Node {
    scalar(text.into(), Style::Plain)
}

pub(super) fn flag(value: bool) -> Node {
    plain(value.to_string())
}

pub(super) fn number<T: Copy + Into<i128>>(value: T) -> Node {
    plain(value.into().to_string())
}

/// How many there are of something.
pub(super) fn count(value: usize) -> Node {
    plain(value.to_string())
}

pub(super) fn quoted(text: impl Into<String>) -> Node {
    scalar(text.into(), Style::Quoted)
}

pub(super) fn null() -> Node {
    plain("null")
}

pub(super) fn list(items: Vec<Node>) -> Node {
    Node {
        range: 0..0,
        kind: Kind::List(items),
    }
}

pub(super) fn object(entries: impl IntoIterator<Item = (String, Node)>) -> Node {
    let key = |text| Key { text, range: 0..0 };
    let entries = entries.into_iter().map(|(text, node)| (key(text), node));
    Node {
        range: 0..0,
        kind: Kind::Map(Entries::new(entries.collect())),
    }
}

/// The entries of an object, by the texts of their keys.
pub(super) fn pairs(node: &Node) -> Vec<(String, Node)> {
    let entries = node.entries().iter();
    let pairs = entries.map(|(key, value)| (key.text.clone(), value.clone()));
    pairs.collect()
}

/// The same JSON with a value at the end of some steps; what is missing on the way is made.
pub(super) fn put(node: &Node, steps: &[Step], value: Node) -> Node {
    let Some((step, rest)) = steps.split_first() else {
        return value;
    };
    match step {
        Step::Key(key) => {
            let mut entries = pairs(node);
            match entries.iter_mut().find(|(known, _)| known == key) {
                Some((_, old)) => *old = put(old, rest, value),
                None => entries.push((key.clone(), put(&null(), rest, value))),
            }
            object(entries)
        }
        Step::Index(index) => {
            let mut items = node.items().to_vec();
            let from_end =
                usize::try_from(-index).map_or(0, |back| items.len().saturating_sub(back));
            let at = usize::try_from(*index).unwrap_or(from_end).min(MOST_ITEMS);
            while items.len() <= at {
                items.push(null());
            }
            items[at] = put(&items[at], rest, value);
            list(items)
        }
    }
}

/// The same JSON with a value at the place where it is looked for: wherever there is one already, else at the first.
pub(super) fn put_at(node: &Node, places: &Places, value: &Node) -> Node {
    let there: Vec<_> = places
        .paths()
        .filter(|path| path.missing(node).is_none())
        .filter(|path| path.find(node).is_some())
        .collect();
    let first = places.paths().next();
    let paths = if there.is_empty() {
        first.into_iter().collect()
    } else {
        there
    };
    paths.into_iter().fold(node.clone(), |node, path| {
        put(&node, &path.0, value.clone())
    })
}

/// A scalar as text; nothing for null, lists and objects.
pub(super) fn text(node: &Node) -> Option<&str> {
    node.text().filter(|_| !node.is_null())
}
