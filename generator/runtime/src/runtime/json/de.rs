//! Reads types that are the user's own: through serde, and as liberally.

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};

use super::super::codec::whole;
use super::{Fault, Json, Next, Step};

macro_rules! as_any {
    ($($method:ident($($name:ident: $type:ty),*))*) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $type,)* visitor: V) -> Result<V::Value, Fault> {
            self.deserialize_any(visitor)
        }
    )*};
}

macro_rules! integers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            if self.look()? != Next::Number {
                return self.deserialize_any(visitor);
            }
            let digits = self.number("an integer")?;
            match whole(digits) {
                Some(number) => visit_integer(number, visitor),
                None => visit_number(digits, visitor),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Json<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.look()? {
            Next::Null => {
                self.null()?;
                visitor.visit_unit()
            }
            Next::Bool => visitor.visit_bool(self.bool()?),
            Next::Number => visit_number(self.number("a value")?, visitor),
            Next::Text => {
                visitor.visit_string(self.text("a string", |text| Some(text.to_owned()))?)
            }
            Next::List => items(self, visitor),
            Next::Object => members(self, visitor),
        }
    }

    integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    as_any! {
        deserialize_bool() deserialize_f32() deserialize_f64() deserialize_char() deserialize_str()
        deserialize_string() deserialize_bytes() deserialize_byte_buf() deserialize_unit() deserialize_identifier()
        deserialize_tuple(_length: usize) deserialize_unit_struct(_name: &'static str)
        deserialize_tuple_struct(_name: &'static str, _length: usize)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.null()? {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.look()? {
            Next::Null | Next::Object => {
                self.list("a list", &mut |_| Ok(()))?;
                items(&mut Json::new("[]"), visitor)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.look()? == Next::List {
            self.members("an object", &mut |_, _| Ok(()))?;
            return members(&mut Json::new("{}"), visitor);
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if !name.starts_with('$') {
            return visitor.visit_newtype_struct(self);
        }
        // Names that begin so are those of `RawValue` and its like.
        let mut json = serde_json::Deserializer::from_str(self.raw()?);
        let value = json.deserialize_newtype_struct(name, visitor);
        value.map_err(Fault::custom)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let mut json = serde_json::Deserializer::from_str(self.raw()?);
        let value = json.deserialize_enum(name, variants, visitor);
        value.map_err(Fault::custom)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.raw()?;
        visitor.visit_unit()
    }
}

fn visit_integer<'de, V: Visitor<'de>>(number: i128, visitor: V) -> Result<V::Value, Fault> {
    match (i64::try_from(number), u64::try_from(number)) {
        (Ok(number), _) => visitor.visit_i64(number),
        (_, Ok(number)) => visitor.visit_u64(number),
        _ => visitor.visit_i128(number),
    }
}

fn visit_number<'de, V: Visitor<'de>>(digits: &str, visitor: V) -> Result<V::Value, Fault> {
    if let Ok(number) = digits.parse::<u64>() {
        return visitor.visit_u64(number);
    }
    match digits.parse::<i64>() {
        Ok(number) if number < 0 => visitor.visit_i64(number),
        _ => match digits.parse::<f64>() {
            Ok(number) if number.is_finite() => visitor.visit_f64(number),
            _ => Err(Fault::custom("expected a number that a float can hold")),
        },
    }
}

fn items<'de, V: Visitor<'de>>(json: &mut Json<'de>, visitor: V) -> Result<V::Value, Fault> {
    json.down()?;
    let mut items = Items {
        is_left: json.first_item()?,
        json,
        next: 0,
    };
    let value = visitor.visit_seq(&mut items)?;
    if items.is_left {
        return Err(Fault::custom("expected fewer items"));
    }
    json.up();
    Ok(value)
}

struct Items<'a, 'de> {
    json: &'a mut Json<'de>,
    is_left: bool,
    next: usize,
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        if !self.is_left {
            return Ok(None);
        }
        let item = value(self.json, seed).map_err(|fault| fault.below(Step::Index(self.next)))?;
        self.next += 1;
        self.is_left = self.json.next_item()?;
        Ok(Some(item))
    }
}

fn members<'de, V: Visitor<'de>>(json: &mut Json<'de>, visitor: V) -> Result<V::Value, Fault> {
    json.down()?;
    let next = json.first_name()?.map(str::to_owned);
    let mut members = Members { json, next };
    let value = visitor.visit_map(&mut members)?;
    if members.next.is_some() {
        return Err(Fault::custom("expected fewer members"));
    }
    json.up();
    Ok(value)
}

struct Members<'a, 'de> {
    json: &'a mut Json<'de>,
    /// The name of the member whose value comes next.
    next: Option<String>,
}

impl<'de> MapAccess<'de> for Members<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        let Some(name) = &self.next else {
            return Ok(None);
        };
        let name = seed.deserialize(Name(name));
        name.map(Some)
            .map_err(|fault| fault.from(self.json.place()))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let name = self.next.take().unwrap_or_default();
        let value = value(self.json, seed).map_err(|fault| fault.below(Step::name(name)))?;
        self.next = self.json.next_name()?.map(str::to_owned);
        Ok(value)
    }
}

fn value<'de, S: DeserializeSeed<'de>>(json: &mut Json<'de>, seed: S) -> Result<S::Value, Fault> {
    json.look()?;
    let place = json.place();
    seed.deserialize(json).map_err(|fault| fault.from(place))
}

/// The name of a member, which is text whatever type reads it.
struct Name<'n>(&'n str);

macro_rules! numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            match self.0.parse() {
                Ok(number) => visit_integer(number, visitor),
                Err(_) => self.deserialize_any(visitor),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Name<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.0)
    }

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_enum(self.0.into_deserializer())
    }

    serde::forward_to_deserialize_any! {
        bool f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
        ignored_any
    }
}
