//! JSON values whose members keep their order, read from JSON or YAML.

use std::fmt;

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

/// A value of a document.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Json>),
    Map(IndexMap<String, Json>),
}

/// What stands for a value that is not there.
static NOTHING: Json = Json::Null;

impl Json {
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(map) => map.get(key),
            _ => None,
        }
    }

    /// A member, or null.
    pub(super) fn at(&self, key: &str) -> &Self {
        self.get(key).unwrap_or(&NOTHING)
    }

    /// The text of a member.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }

    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether a member says yes.
    pub(super) fn is(&self, key: &str) -> bool {
        self.get(key) == Some(&Self::Bool(true))
    }

    pub(super) fn is_map(&self) -> bool {
        matches!(self, Self::Map(_))
    }

    /// Its members; none if it is not a map.
    pub(super) fn members(&self) -> impl Iterator<Item = (&String, &Self)> {
        let map = match self {
            Self::Map(map) => Some(map),
            _ => None,
        };
        map.into_iter().flatten()
    }

    /// Its items; none if it is not a list.
    pub(super) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// A number or text as it is written; what has no parts.
    pub(super) fn scalar(&self) -> Option<String> {
        match self {
            Self::Bool(flag) => Some(flag.to_string()),
            Self::Number(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.clone()),
            Self::Null | Self::List(_) | Self::Map(_) => None,
        }
    }

    /// What a pointer leads to, whose steps are not encoded any more.
    pub(super) fn follow<'s>(&self, steps: impl Iterator<Item = &'s str>) -> Option<&Self> {
        let mut steps = steps;
        steps.try_fold(self, |value, step| match value {
            Self::Map(map) => map.get(step),
            Self::List(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Value)
    }
}

struct Value;

impl<'de> Visitor<'de> for Value {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    // Ends of ranges that were computed elsewhere.
    #[allow(clippy::cast_precision_loss)]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Json, E> {
        self.visit_f64(value as f64)
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Json, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Number::from_f64(value).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut map = IndexMap::new();
        // YAML has keys such as 200 that are not text.
        while let Some((key, value)) = members.next_entry::<Json, Json>()? {
            let key = key.scalar();
            let key = key.ok_or_else(|| A::Error::custom("a key that is not text"))?;
            map.insert(key, value);
        }
        Ok(Json::Map(map))
    }
}
