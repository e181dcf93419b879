//! Objects by tables: what each field is called, and whether it may be absent.
//!
//! ```text
//! runtime::object!(Invoice {
//!     uuid: Required = "uuid",
//!     date: Required<codec::Date> = "date",
//!     type_: Optional = "type" | "kind",
//!     closed: Nullable = "closed",
//!     ..more: Others<codec::Same>
//! });
//! ```

use std::marker::PhantomData;

use super::super::codec::{Decode, Encode, Encoded, Same};
use super::super::{Map, Patch};
use super::sink::Members;
use super::{Failure, Fault, Json, Next, Step};

/// A field as the wire knows it.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub(super) name: &'static str,
    /// Other names that are read.
    also: &'static [&'static str],
    /// Whether JSON has the name letter by letter, without escapes.
    is_plain: bool,
}

impl Field {
    /// A field of this name, which is also read from others.
    pub const fn new(name: &'static str, also: &'static [&'static str]) -> Self {
        let mut is_plain = true;
        let mut rest = name.as_bytes();
        while let [byte, after @ ..] = rest {
            is_plain &= super::PLAIN.has(*byte);
            rest = after;
        }
        Self {
            name,
            also,
            is_plain,
        }
    }

    /// Whether this is its name.
    pub(super) fn is(&self, name: &str) -> bool {
        self.name == name || self.also.contains(&name)
    }

    /// Whether a text begins with its name, and the quote after it.
    pub(super) fn begins(&self, text: &[u8]) -> bool {
        let name = self.name.as_bytes();
        self.is_plain && text.get(name.len()) == Some(&b'"') && text.starts_with(name)
    }

    /// Finds a field; the one that is `due` and those after it are tried first, for services keep the order of members.
    pub(super) fn find(fields: &[Self], due: usize, is: impl Fn(&Self) -> bool) -> Option<usize> {
        let (before, after) = fields.split_at(due.min(fields.len()));
        let found = after.iter().position(&is).map(|at| before.len() + at);
        found.or_else(|| before.iter().position(is))
    }
}

/// Where the value of a field comes to stand.
pub trait Slot {
    /// Reads the value; gives whether it is the first.
    fn read(&mut self, json: &mut Json<'_>) -> Result<bool, Fault>;
}

/// What becomes of members that are not fields.
pub trait Rest {
    /// Reads the value of a member.
    fn read(&mut self, name: String, json: &mut Json<'_>) -> Result<(), Fault>;
}

/// The place of a `T` until it is read in the way of the codec `C`.
#[derive(Debug)]
pub struct Place<C, T>(Option<T>, PhantomData<C>);

impl<C, T> Place<C, T> {
    fn empty() -> Self {
        Self(None, PhantomData)
    }
}

impl<C: Decode<T>, T> Slot for Place<C, T> {
    fn read(&mut self, json: &mut Json<'_>) -> Result<bool, Fault> {
        if self.0.is_some() {
            return Ok(false);
        }
        self.0 = Some(C::read(json)?);
        Ok(true)
    }
}

/// A field that is always there.
#[derive(Debug)]
pub struct Required<C = Same>(PhantomData<C>);

/// A field that may be absent, and is not written then.
#[derive(Debug)]
pub struct Optional<C = Same>(PhantomData<C>);

/// A field that may be absent, and is written as null then.
#[derive(Debug)]
pub struct Nullable<C = Same>(PhantomData<C>);

impl<C> Required<C> {
    /// Where it will stand.
    pub fn place<T>() -> Place<C, T> {
        Place::empty()
    }

    /// What was read; `object` is the place of the object that it should be in.
    pub fn taken<T>(place: Place<C, T>, name: &'static str, object: usize) -> Result<T, Fault> {
        place.0.ok_or_else(|| missing(name, object))
    }

    /// Writes it.
    pub fn write<T>(value: &T, name: &str, to: &mut dyn Members) -> Result<(), Fault>
    where
        C: Encode<T>,
    {
        to.member(name, &Encoded::<C, T>::new(value))
    }
}

#[cold]
fn missing(name: &'static str, object: usize) -> Fault {
    Failure::new(format!("missing field `{name}`"), Some(object))
}

macro_rules! may_be_absent {
    ($($kind:ident)*) => {$(
        impl<C> $kind<C> {
            /// Where it will stand.
            pub fn place<T>() -> Place<Option<C>, Option<T>> {
                Place::empty()
            }

            /// What was read.
            pub fn taken<T>(place: Place<Option<C>, Option<T>>, _: &str, _: usize) -> Result<Option<T>, Fault> {
                Ok(place.0.flatten())
            }
        }
    )*};
}

may_be_absent! { Optional Nullable }

impl<C> Optional<C> {
    /// Writes it if it is there.
    pub fn write<V: Absent<C>>(value: &V, name: &str, to: &mut dyn Members) -> Result<(), Fault> {
        value.member(name, to)
    }
}

impl<C> Nullable<C> {
    /// Writes it, or null.
    pub fn write<T>(value: &Option<T>, name: &str, to: &mut dyn Members) -> Result<(), Fault>
    where
        C: Encode<T>,
    {
        to.member(name, &Encoded::<Option<C>, Option<T>>::new(value))
    }
}

/// What may be absent from an object.
pub trait Absent<C> {
    /// Writes it if it is there.
    fn member(&self, name: &str, to: &mut dyn Members) -> Result<(), Fault>;
}

impl<C: Encode<T>, T> Absent<C> for Option<T> {
    fn member(&self, name: &str, to: &mut dyn Members) -> Result<(), Fault> {
        match self {
            Some(value) => to.member(name, &Encoded::<C, T>::new(value)),
            None => Ok(()),
        }
    }
}

impl<C: Encode<T>, T> Absent<C> for Patch<T> {
    fn member(&self, name: &str, to: &mut dyn Members) -> Result<(), Fault> {
        match self {
            Self::Set(value) => to.member(name, &Encoded::<C, T>::new(value)),
            Self::Clear => to.member(name, &None::<bool>),
            Self::Unchanged => Ok(()),
        }
    }
}

/// The members beside the fields, each in the way of the codec `C`.
///
/// A member with the name of a field is not written: the object would have it twice.
#[derive(Debug)]
pub struct Others<C, T> {
    map: Map<T>,
    /// Names that are neither fields nor kept: tags.
    except: &'static [&'static str],
    codec: PhantomData<C>,
}

impl<C, T> Others<C, T> {
    /// No members yet.
    pub fn new(except: &'static [&'static str]) -> Self {
        Self {
            map: Map::new(),
            except,
            codec: PhantomData,
        }
    }

    /// What was read.
    pub fn taken(self) -> Map<T> {
        self.map
    }
}

impl<C: Encode<T>, T> Others<C, T> {
    /// Writes them; `names` are taken.
    pub fn write(map: &Map<T>, names: &[&str], to: &mut dyn Members) -> Result<(), Fault> {
        if let Some(name) = map.keys().find(|name| names.contains(name)) {
            let why = format!("`{name}` is a field, and was also given among the other members");
            return Err(Failure::new(why, None));
        }
        let mut members = map.iter();
        members.try_for_each(|(name, value)| to.member(name, &Encoded::<C, T>::new(value)))
    }
}

impl<C: Decode<T>, T> Rest for Others<C, T> {
    fn read(&mut self, name: String, json: &mut Json<'_>) -> Result<(), Fault> {
        if self.except.contains(&name.as_str()) {
            return json.raw().map(drop);
        }
        let is_null = json.look()? == Next::Null;
        match C::read(json) {
            Ok(value) => _ = self.map.insert(name, value),
            // Null is not a value, unless the type has it.
            Err(_) if is_null => _ = json.null()?,
            Err(fault) => return Err(fault.below(Step::name(name))),
        }
        Ok(())
    }
}

/// What the rules of an object say.
#[allow(dead_code)]
pub(crate) fn held<E: std::fmt::Display>(rules: Result<(), E>) -> Result<(), Fault> {
    rules.map_err(|error| Failure::of(&error))
}

/// Reads and writes a struct.
#[allow(unused_macros)]
macro_rules! object {
    ($name:ident {
        $($field:ident: $kind:ident $(<$codec:ty>)? = $wire:literal $(| $also:literal)*,)*
        $(..$more:ident: Others<$others:ty> $(except $tag:literal)*)?
    }) => {
        $crate::runtime::write_object!($name {
            $($field: $kind $(<$codec>)? = $wire $(| $also)*,)*
            $(..$more: Others<$others> $(except $tag)*)?
        });

        impl $crate::runtime::FromJson for $name {
            fn from_json(
                json: &mut $crate::runtime::Json<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::Fault> {
                const FIELDS: &[$crate::runtime::Field] =
                    &[$($crate::runtime::Field::new($wire, &[$($also),*])),*];
                $(let mut $field = <$crate::runtime::$kind $(<$codec>)?>::place();)*
                $(let mut $more = $crate::runtime::Others::<$others, _>::new(&[$($tag),*]);)?
                let rest = ::std::option::Option::<&mut dyn $crate::runtime::Rest>::None
                    $(.or(::std::option::Option::Some(&mut $more)))?;
                #[allow(unused_variables)]
                let place = json.object(FIELDS, &mut [$(&mut $field),*], rest)?;
                ::std::result::Result::Ok(Self {
                    $($field: <$crate::runtime::$kind $(<$codec>)?>::taken($field, $wire, place)?,)*
                    $($more: $more.taken(),)?
                })
            }
        }

        $crate::runtime::serde_both!($name);
    };
    // One line, as a formatter leaves it.
    ($name:ident {
        $($field:ident: $kind:ident $(<$codec:ty>)? = $wire:literal $(| $also:literal)*),*
    }) => {
        $crate::runtime::object!($name { $($field: $kind $(<$codec>)? = $wire $(| $also)*,)* });
    };
}

/// Writes a struct that is only sent; `if Ruled` after its rules held.
#[allow(unused_macros)]
macro_rules! sent {
    ($name:ident { $($table:tt)* } $(if $rules:ident)?) => {
        $crate::runtime::write_object!($name { $($table)* } $(if $rules)?);
        $crate::runtime::serde_sent!($name);
    };
}

/// Writes the members of a struct in the order of its table.
#[allow(unused_macros)]
macro_rules! write_object {
    ($name:ident {
        $($field:ident: $kind:ident $(<$codec:ty>)? = $wire:literal $(| $also:literal)*,)*
    } $(if $rules:ident)?) => {
        impl $crate::runtime::ToJson for $name {
            fn to_json(
                &self,
                to: &mut dyn $crate::runtime::Sink,
            ) -> ::std::result::Result<(), $crate::runtime::Fault> {
                $($crate::runtime::held(<Self as $crate::runtime::$rules>::held(self))?;)?
                to.object(&mut |#[allow(unused_variables)] members| {
                    $(<$crate::runtime::$kind $(<$codec>)?>::write(&self.$field, $wire, members)?;)*
                    ::std::result::Result::Ok(())
                })
            }
        }
    };
    ($name:ident {
        $($field:ident: $kind:ident $(<$codec:ty>)? = $wire:literal $(| $also:literal)*,)*
        ..$more:ident: Others<$others:ty> $(except $tag:literal)*
    } $(if $rules:ident)?) => {
        impl $crate::runtime::ToJson for $name {
            fn to_json(
                &self,
                to: &mut dyn $crate::runtime::Sink,
            ) -> ::std::result::Result<(), $crate::runtime::Fault> {
                const NAMES: &[&str] = &[$($wire,)* $($($also,)*)* $($tag),*];
                $($crate::runtime::held(<Self as $crate::runtime::$rules>::held(self))?;)?
                to.object(&mut |members| {
                    $(<$crate::runtime::$kind $(<$codec>)?>::write(&self.$field, $wire, members)?;)*
                    $crate::runtime::Others::<$others, _>::write(&self.$more, NAMES, members)
                })
            }
        }
    };
}

/// Makes a type that has its JSON serde's too.
#[allow(unused_macros)]
macro_rules! serde_both {
    ($name:ident) => {
        $crate::runtime::serde_sent!($name);

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::deserialize(from)
            }
        }
    };
}

/// The same for a type that is only written.
#[allow(unused_macros)]
macro_rules! serde_sent {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::serialize(self, to)
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use {object, sent, serde_both, serde_sent, write_object};
