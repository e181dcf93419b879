//! What the service remembers.

use std::collections::{HashMap, HashSet};

use fastrand::Rng;
use indexmap::IndexMap;
use jiff::Timestamp;

use super::MockResponse;
use super::ids::Shape;
use super::json;
use crate::model::TypeId;
use crate::text::tree::Node;

/// Remembered responses of calls that may be sent twice, and uploaded contents: the oldest are forgotten.
const MOST_KEPT: usize = 1_000;

/// Something that was created, or stands in an example.
#[derive(Clone, Debug)]
pub(super) struct Record {
    /// Counted over all records; newer ones have higher numbers.
    pub(super) serial: u64,
    /// As responses have it.
    pub(super) fields: IndexMap<String, Node>,
    /// What was sent and no response shows, and the parameters of the path above it.
    pub(super) hidden: IndexMap<String, Node>,
    /// How often a client that waits has asked for it.
    pub(super) polls: u32,
}

impl Record {
    pub(super) fn get(&self, name: &str) -> Option<&Node> {
        self.fields.get(name).or_else(|| self.hidden.get(name))
    }

    pub(super) fn node(&self) -> Node {
        let fields = self.fields.iter();
        json::object(fields.map(|(name, value)| (name.clone(), value.clone())))
    }

    /// Whether a field is a text of an address, character by character; nothing where the record does not say.
    pub(super) fn is(&self, name: &str, text: &str) -> Option<bool> {
        Some(json::text(self.get(name)?) == Some(text))
    }
}

/// Whether a value, or one in a list, is the one that a text means. Vendors write some enums in two ways.
pub(super) fn means(value: &Node, text: &str) -> bool {
    let loose = |text: &str| text.trim().to_lowercase().replace(['_', '-'], " ");
    let is_it = |value: &Node| {
        let found = json::text(value);
        found.is_some_and(|found| found == text || loose(found) == loose(text))
    };
    is_it(value) || value.items().iter().any(is_it)
}

/// What is learned of fields: which are ids, how these look, how far they are counted, and which are null.
#[derive(Clone, Debug, Default)]
pub(super) struct Ids {
    /// Types whose records are the same things.
    pub(super) roots: HashMap<TypeId, TypeId>,
    pub(super) fields: HashSet<(TypeId, String)>,
    pub(super) shapes: HashMap<(TypeId, String), Shape>,
    /// Fields that an example shows as null.
    pub(super) nulls: HashSet<(TypeId, String)>,
    highest: HashMap<(TypeId, String), i64>,
}

impl Ids {
    fn root(&self, id: TypeId) -> TypeId {
        self.roots.get(&id).copied().unwrap_or(id)
    }

    /// Whether the server makes the values of a field.
    pub(super) fn is_id(&self, id: TypeId, field: &str) -> bool {
        self.fields.contains(&(self.root(id), field.to_owned()))
    }

    /// Whether an example shows the field as null.
    pub(super) fn is_null(&self, id: TypeId, field: &str) -> bool {
        self.nulls.contains(&(self.root(id), field.to_owned()))
    }

    pub(super) fn next(&mut self, rng: &mut Rng, id: TypeId, field: &str) -> Node {
        let key = (self.root(id), field.to_owned());
        let usual = Shape::Number;
        let shape = self.shapes.get(&key).unwrap_or(&usual);
        let highest = self.highest.entry(key).or_default();
        shape.next(rng, highest)
    }

    /// Takes note of an id, so that it is not given again.
    pub(super) fn note(&mut self, id: TypeId, field: &str, value: &Node) {
        let key = (self.root(id), field.to_owned());
        let number = value.text().and_then(|text| text.parse::<i64>().ok());
        if let Some(number) = number.filter(|_| self.fields.contains(&key)) {
            let highest = self.highest.entry(key).or_default();
            *highest = number.max(*highest);
        }
    }
}

/// All that an API remembers.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    /// By the number of the collection.
    pub(super) collections: Vec<Vec<Record>>,
    pub(super) ids: Ids,
    serial: u64,
    /// Contents that were uploaded, by the path.
    pub(super) contents: IndexMap<String, Vec<u8>>,
    /// How often a client that waits has asked, by the path, where no record knows.
    pub(super) polls: IndexMap<String, u32>,
    /// Responses to calls with a key by which they are recognized.
    pub(super) repeated: IndexMap<String, MockResponse>,
    /// Tokens that were issued, and when they end.
    pub(super) tokens: IndexMap<String, Timestamp>,
}

impl Memory {
    pub(super) fn add(
        &mut self,
        collection: usize,
        fields: &Node,
        hidden: IndexMap<String, Node>,
    ) -> usize {
        self.serial += 1;
        let record = Record {
            serial: self.serial,
            fields: json::pairs(fields).into_iter().collect(),
            hidden,
            polls: 0,
        };
        let records = &mut self.collections[collection];
        records.push(record);
        records.len() - 1
    }

    /// The first record that has these fields.
    pub(super) fn position(&self, collection: usize, keys: &[(String, String)]) -> Option<usize> {
        let mut records = self.collections[collection].iter();
        records.position(|record| {
            let is_it = |(name, text): &(String, String)| record.is(name, text);
            keys.iter().all(|key| is_it(key).unwrap_or(false))
        })
    }
}

/// Adds to what is kept, and forgets the oldest of too many.
pub(super) fn keep<T>(kept: &mut IndexMap<String, T>, key: String, value: T) {
    kept.insert(key, value);
    if kept.len() > MOST_KEPT {
        kept.shift_remove_index(0);
    }
}
