// Copied from generator/runtime/src/runtime/oneof.rs by `cargo xtask codegen`; edit it there.

//! Enums of objects that are distinguished by a tag: a member whose text names the kind.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::de::{DeserializeOwned, Error as DeError};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// Completes an enum of objects with a tag that is only sent.
#[allow(unused_macros)]
macro_rules! sent_oneof {
    ($name:ident by $by:literal { $($member:ident => $tag:literal),* }) => {
        impl $name {
            #[doc = concat!("Which kind it is: the value of `", $by, "`.")]
            #[must_use]
            pub fn kind(&self) -> ::std::option::Option<&str> {
                match self {
                    $(Self::$member(_) => ::std::option::Option::Some($tag),)*
                    Self::Unrecognized(value) => value.get($by)?.as_str(),
                }
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$member(value) => $crate::runtime::write_tagged($by, $tag, value, to),)*
                    Self::Unrecognized(value) => ::serde::Serialize::serialize(value, to),
                }
            }
        }
    };
}

/// Completes an enum of objects with a tag.
#[allow(unused_macros)]
macro_rules! oneof {
    ($name:ident by $by:literal { $($member:ident => $tag:literal),* }) => {
        $crate::runtime::sent_oneof!($name by $by { $($member => $tag),* });

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let json: ::std::boxed::Box<::serde_json::value::RawValue> =
                    ::serde::Deserialize::deserialize(from)?;
                match $crate::runtime::tag(&json, $by).as_deref() {
                    $(::std::option::Option::Some($tag) => {
                        $crate::runtime::read_json(&json).map(Self::$member)
                    })*
                    _ => $crate::runtime::read_json(&json).map(Self::Unrecognized),
                }
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use {oneof, sent_oneof};

/// The tag, then the members of the object.
#[derive(Serialize)]
struct Tagged<'a, T> {
    #[serde(flatten)]
    tag: Tag<'a>,
    #[serde(flatten)]
    object: &'a T,
}

struct Tag<'a> {
    by: &'a str,
    tag: &'a str,
}

impl Serialize for Tag<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(1))?;
        map.serialize_entry(self.by, self.tag)?;
        map.end()
    }
}

/// Writes an object with its tag first.
#[allow(dead_code)]
pub(crate) fn write_tagged<T: Serialize, S: Serializer>(
    by: &str,
    tag: &str,
    object: &T,
    to: S,
) -> Result<S::Ok, S::Error> {
    let tag = Tag { by, tag };
    Tagged { tag, object }.serialize(to)
}

/// The tag of an object, wherever it stands in it.
#[allow(dead_code)]
pub(crate) fn tag(json: &RawValue, by: &str) -> Option<String> {
    let members: HashMap<Cow<'_, str>, &RawValue> = serde_json::from_str(json.get()).ok()?;
    serde_json::from_str(members.get(by)?.get()).ok()
}

/// Reads JSON that was kept as text.
#[allow(dead_code)]
pub(crate) fn read_json<T: DeserializeOwned, E: DeError>(json: &RawValue) -> Result<T, E> {
    super::json::read(json.get()).map_err(E::custom)
}
