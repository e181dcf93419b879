//! The keys of the language at each place, in their order, taken from the structs that read them.

use serde::de::value::Error;
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::forward_to_deserialize_any;

use crate::spec::field::Long;
use crate::spec::{
    ApiFile, AuthScheme, ClientFile, Defaults, Endpoint, Errors, Example, FieldGroup, OAuth, OneOf,
    Paging, ResourceFile, Retry, Sends, Shape, Wait,
};
use crate::text::tree::Node;

/// What stands at a place of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Client,
    Api,
    Resource,
    Defaults,
    Types,
    Type,
    /// Fields by name.
    Fields,
    Field,
    Endpoints,
    Endpoint,
    Examples,
    Example,
    Paging,
    Sends,
    Errors,
    Retry,
    Wait,
    OneOf,
    Auth,
    OAuth,
    /// Something else: its names, if it has any, are those of the spec.
    Other,
}

impl Place {
    /// The kind of a file, by its first key.
    pub(crate) fn of_file(root: &Node) -> Self {
        let first = root.entries().first();
        match first.map_or("", |(key, _)| key.text.as_str()) {
            "client" => Self::Client,
            "api" => Self::Api,
            "resource" | "types" => Self::Resource,
            _ => Self::Other,
        }
    }

    /// What stands below a key, or is an item of a list.
    pub(crate) fn below(self, key: &str) -> Self {
        let is_group = || FieldGroup::ALL.iter().any(|group| group.word() == key);
        match (self, key) {
            (Self::Api | Self::Defaults | Self::Endpoint, "auth") => Self::Auth,
            (Self::Api, "vars") => Self::Fields,
            (Self::Api | Self::Resource, "defaults") => Self::Defaults,
            (Self::Resource, "types") => Self::Types,
            (Self::Resource, "endpoints") => Self::Endpoints,
            (Self::Api | Self::Defaults | Self::Endpoint, "paging") => Self::Paging,
            (Self::Api | Self::Defaults | Self::Endpoint, "errors") => Self::Errors,
            (Self::Api | Self::Defaults | Self::Endpoint, "retry") => Self::Retry,
            (Self::Defaults | Self::Endpoint, "path" | "query" | "headers" | "envelope") => {
                Self::Fields
            }
            (Self::Endpoint, "wait") => Self::Wait,
            (Self::Endpoint, "example") | (Self::Examples, _) => Self::Example,
            (Self::Endpoint, "examples") => Self::Examples,
            (Self::Types, _) => Self::Type,
            (Self::Type, "oneof") => Self::OneOf,
            (Self::Type, "extra") | (Self::Fields, _) => Self::Field,
            (Self::Type, _) if is_group() => Self::Fields,
            (Self::Endpoints, _) => Self::Endpoint,
            (Self::Paging, "send") => Self::Sends,
            (Self::Auth, "oauth") => Self::OAuth,
            (Self::Auth, key) if key.parse::<usize>().is_ok() => Self::Auth,
            _ => Self::Other,
        }
    }

    /// The keys that the language has there; none where names are the spec's own.
    pub(crate) fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Client => of::<ClientFile>(),
            Self::Api => of::<ApiFile>(),
            Self::Resource => of::<ResourceFile>(),
            Self::Defaults => of::<Defaults>(),
            Self::Type => of::<Shape>(),
            Self::Field => of::<Long>(),
            Self::Endpoint => of::<Endpoint>(),
            Self::Example => of::<Example>(),
            Self::Paging => of::<Paging>(),
            Self::Sends => of::<Sends>(),
            Self::Errors => of::<Errors>(),
            Self::Retry => of::<Retry>(),
            Self::Wait => of::<Wait>(),
            Self::OneOf => of::<OneOf>(),
            Self::Auth => of::<AuthScheme>(),
            Self::OAuth => of::<OAuth>(),
            Self::Types | Self::Fields | Self::Endpoints | Self::Examples | Self::Other => &[],
        }
    }
}

/// The keys allowed below `path`, in the kind of file that starts with the key `root` starts with.
pub(super) fn at(path: &[&str], root: Option<&Node>) -> &'static [&'static str] {
    let file = root.map_or(Place::Other, Place::of_file);
    let place = path.iter().fold(file, |place, key| place.below(key));
    place.keys()
}

fn of<'de, T: Deserialize<'de>>() -> &'static [&'static str] {
    let mut keys: &'static [&'static str] = &[];
    // The value cannot be built; only the keys that it asks for are needed.
    let _ = T::deserialize(Fields { keys: &mut keys });
    keys
}

struct Fields<'a> {
    keys: &'a mut &'static [&'static str],
}

impl<'de> Deserializer<'de> for Fields<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(serde::de::Error::custom("only structs have keys"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        *self.keys = fields;
        self.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
