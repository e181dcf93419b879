// Copied from generator/runtime/src/runtime/json/edge.rs by `cargo xtask codegen`; edit it there.

//! Where types of a client meet serde: in the user's own types, and in the user's own storage, of whatever format.

use serde::de::value::{MapDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error as DeError, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as SerError, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::body::found;
use super::sink::{ItemSink, Members, Sink};
use super::{Failure, Fault, FromJson, ToJson};

/// Reads a value from a deserializer.
#[allow(dead_code)]
pub fn deserialize<'de, T: FromJson, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    // Text, so that no digit of a number is lost.
    let json = Box::<RawValue>::deserialize(AsText(from))?;
    let json = json.get();
    super::read(json).map_err(|mut fault| {
        fault.why = found(json, &fault).into_owned().into();
        D::Error::custom(fault)
    })
}

/// Gives the text of what a deserializer has: that of the JSON, or what is in another format as JSON.
struct AsText<D>(D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for AsText<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    /// `RawValue` asks for it by a name that only `serde_json` knows.
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let json = self.0.deserialize_newtype_struct(name, TextOf { name })?;
        visitor.visit_map(MapDeserializer::new(std::iter::once((name, json))))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Makes the text, also of what comes from a deserializer that does not know the name.
struct TextOf {
    name: &'static str,
}

macro_rules! scalars {
    ($($method:ident($type:ty))*) => {$(
        fn $method<E: DeError>(self, value: $type) -> Result<String, E> {
            Ok(Value::from(value).to_string())
        }
    )*};
}

impl<'de> Visitor<'de> for TextOf {
    type Value = String;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a value that JSON has")
    }

    scalars! { visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_f64(f64) visit_str(&str) }

    fn visit_unit<E: DeError>(self) -> Result<String, E> {
        Ok(Value::Null.to_string())
    }

    fn visit_none<E: DeError>(self) -> Result<String, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        self.visit_newtype_struct(from)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        Value::deserialize(from).map(|value| value.to_string())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<String, A::Error> {
        self.visit_newtype_struct(SeqAccessDeserializer::new(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<String, A::Error> {
        let mut object = serde_json::Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if name == self.name {
                return members.next_value();
            }
            object.insert(name, members.next_value()?);
        }
        Ok(Value::Object(object).to_string())
    }
}

/// Writes a value to a serializer.
pub fn serialize<S: Serializer>(value: &dyn ToJson, to: S) -> Result<S::Ok, S::Error> {
    let mut edge = Edge {
        to: Some(to),
        done: None,
    };
    let written = value.to_json(&mut edge);
    match (edge.done, written) {
        (Some(done), _) => done,
        (None, Err(fault)) => Err(S::Error::custom(fault)),
        (None, Ok(())) => Err(S::Error::custom("a value wrote nothing")),
    }
}

/// Takes one value, for a serializer.
struct Edge<S: Serializer> {
    to: Option<S>,
    done: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> Edge<S> {
    fn put(&mut self, write: impl FnOnce(S) -> Result<S::Ok, S::Error>) -> Result<(), Fault> {
        let Some(to) = self.to.take() else {
            return Err(Failure::new("a value is written twice", None));
        };
        self.done = Some(write(to));
        Ok(())
    }
}

impl<S: Serializer> Sink for Edge<S> {
    fn null(&mut self) -> Result<(), Fault> {
        self.put(S::serialize_none)
    }

    fn bool(&mut self, value: bool) -> Result<(), Fault> {
        self.put(|to| to.serialize_bool(value))
    }

    fn int(&mut self, value: i64) -> Result<(), Fault> {
        self.put(|to| to.serialize_i64(value))
    }

    fn uint(&mut self, value: u64) -> Result<(), Fault> {
        self.put(|to| to.serialize_u64(value))
    }

    fn float(&mut self, value: f64) -> Result<(), Fault> {
        self.put(|to| to.serialize_f64(value))
    }

    fn digits(&mut self, value: &str) -> Result<(), Fault> {
        if let Ok(number) = value.parse() {
            return self.int(number);
        }
        match value.parse::<f64>() {
            Ok(number) if serde_json::to_string(&number).is_ok_and(|text| text == value) => {
                self.float(number)
            }
            // Only JSON has numbers of any length.
            _ => self.put(|to| {
                let raw = RawValue::from_string(value.to_owned()).map_err(S::Error::custom)?;
                raw.serialize(to)
            }),
        }
    }

    fn text(&mut self, value: &str) -> Result<(), Fault> {
        self.put(|to| to.serialize_str(value))
    }

    fn list(
        &mut self,
        length: usize,
        fill: &mut dyn FnMut(&mut dyn ItemSink) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.put(|to| {
            let mut items = Inside::new(to.serialize_seq(Some(length))?);
            let filled = fill(&mut items);
            items.end(filled)?.end()
        })
    }

    fn object(
        &mut self,
        fill: &mut dyn FnMut(&mut dyn Members) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.put(|to| {
            let mut members = Inside::new(to.serialize_map(None)?);
            let filled = fill(&mut members);
            members.end(filled)?.end()
        })
    }
}

/// A compound value of a serializer, and the error of a part of it.
struct Inside<C, E> {
    to: C,
    failed: Option<E>,
}

impl<C, E: SerError> Inside<C, E> {
    fn new(to: C) -> Self {
        Self { to, failed: None }
    }

    fn part(&mut self, written: Result<(), E>) -> Result<(), Fault> {
        written.map_err(|error| {
            let fault = Failure::of(&error);
            self.failed = Some(error);
            fault
        })
    }

    fn end(self, filled: Result<(), Fault>) -> Result<C, E> {
        match (self.failed, filled) {
            (Some(error), _) => Err(error),
            (None, Err(fault)) => Err(E::custom(fault)),
            (None, Ok(())) => Ok(self.to),
        }
    }
}

impl<C: SerializeSeq> ItemSink for Inside<C, C::Error> {
    fn item(&mut self, value: &dyn ToJson) -> Result<(), Fault> {
        let written = self.to.serialize_element(&Part(value));
        self.part(written)
    }
}

impl<C: SerializeMap> Members for Inside<C, C::Error> {
    fn member(&mut self, name: &str, value: &dyn ToJson) -> Result<(), Fault> {
        let written = self.to.serialize_entry(name, &Part(value));
        self.part(written)
    }
}

struct Part<'v>(&'v dyn ToJson);

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, to)
    }
}
