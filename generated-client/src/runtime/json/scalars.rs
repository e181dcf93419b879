// Copied from generator/runtime/src/runtime/json/scalars.rs by `cargo xtask codegen`; edit it there.

//! Values that are not coded: how each is read and written.

use serde_json::{Number, Value};

use super::super::codec::{self, Decode, Encode, Same};
use super::super::{DateTime, Map, Patch};
use super::{Fault, FromJson, Json, Next, Sink, ToJson};

impl FromJson for String {
    fn from_json(json: &mut Json<'_>) -> Result<Self, Fault> {
        json.text("a string", |text| Some(text.to_owned()))
    }
}

impl FromJson for bool {
    fn from_json(json: &mut Json<'_>) -> Result<Self, Fault> {
        json.bool()
    }
}

macro_rules! integers {
    ($($type:ty: $expected:literal, $method:ident;)*) => {$(
        impl FromJson for $type {
            fn from_json(json: &mut Json<'_>) -> Result<Self, Fault> {
                json.integer($expected)
            }
        }

        impl ToJson for $type {
            fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
                to.$method((*self).into())
            }
        }
    )*};
}

integers! {
    i32: "an integer of 32 bits", int;
    i64: "an integer of 64 bits", int;
    u64: "an integer of 64 bits that is not negative", uint;
}

impl FromJson for f64 {
    fn from_json(json: &mut Json<'_>) -> Result<Self, Fault> {
        let digits = json.number("a number")?;
        let number = digits
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite());
        number.ok_or_else(|| json.before(digits, "a number that a float can hold"))
    }
}

impl FromJson for Value {
    fn from_json(json: &mut Json<'_>) -> Result<Self, Fault> {
        Ok(match json.look()? {
            Next::Null => json.null().map(|_| Self::Null)?,
            Next::Bool => json.bool()?.into(),
            Next::Number => {
                let digits = json.number("a value")?;
                number(digits)
                    .ok_or_else(|| json.before(digits, "a number that a float can hold"))?
                    .into()
            }
            Next::Text => String::from_json(json)?.into(),
            Next::List => Vec::from_json(json).map(Self::Array)?,
            Next::Object => {
                let mut members = serde_json::Map::new();
                json.members("an object", &mut |name, json| {
                    match Self::from_json(json) {
                        Ok(value) => members.insert(name, value),
                        Err(fault) => return Err(fault.below(super::Step::name(name))),
                    };
                    Ok(())
                })?;
                Self::Object(members)
            }
        })
    }
}

fn number(digits: &str) -> Option<Number> {
    match digits.parse::<i64>() {
        // The negative zero is a float.
        Ok(number) if digits != "-0" => Some(number.into()),
        _ => serde_json::from_str(digits).ok(),
    }
}

impl FromJson for DateTime {
    fn from_json(json: &mut Json<'_>) -> Result<Self, Fault> {
        json.text("a date and time", |text| text.parse().ok())
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(json: &mut Json<'_>) -> Result<Self, Fault> {
        T::from_json(json).map(Self::new)
    }
}

macro_rules! coded {
    ($($type:ty: $codec:ty;)*) => {$(
        impl FromJson for $type {
            fn from_json(json: &mut Json<'_>) -> Result<Self, Fault> {
                <$codec as Decode<Self>>::read(json)
            }
        }

        impl ToJson for $type {
            fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
                <$codec as Encode<Self>>::write(self, to)
            }
        }
    )*};
}

coded! {
    jiff::civil::Date: codec::Date;
    rust_decimal::Decimal: codec::Digits;
}

macro_rules! containers {
    ($($container:ident)*) => {$(
        impl<T: FromJson> FromJson for $container<T> {
            fn from_json(json: &mut Json<'_>) -> Result<Self, Fault> {
                <$container<Same> as Decode<Self>>::read(json)
            }
        }

        impl<T: ToJson> ToJson for $container<T> {
            fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
                <$container<Same> as Encode<Self>>::write(self, to)
            }
        }
    )*};
}

containers! { Option Patch Vec Map }

impl ToJson for str {
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
        to.text(self)
    }
}

impl ToJson for String {
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
        to.text(self)
    }
}

impl ToJson for bool {
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
        to.bool(*self)
    }
}

impl ToJson for f64 {
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
        to.float(*self)
    }
}

impl ToJson for Value {
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
        match self {
            Self::Null => to.null(),
            Self::Bool(value) => to.bool(*value),
            Self::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(number), ..) => to.int(number),
                (_, Some(number), _) => to.uint(number),
                (_, _, Some(number)) => to.float(number),
                _ => to.digits(&number.to_string()),
            },
            Self::String(text) => to.text(text),
            Self::Array(items) => items.to_json(to),
            Self::Object(members) => to.object(&mut |object| {
                let mut members = members.iter();
                members.try_for_each(|(name, value)| object.member(name, value))
            }),
        }
    }
}

impl ToJson for DateTime {
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
        to.text(&self.text())
    }
}

impl<T: ToJson + ?Sized> ToJson for &T {
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
        T::to_json(self, to)
    }
}

impl<T: ToJson + ?Sized> ToJson for Box<T> {
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
        T::to_json(self, to)
    }
}

super::serde_both!(DateTime);
