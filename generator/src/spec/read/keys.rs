//! The keys of the language at each place, taken from the structs that read them: for suggestions.

use serde::de::value::Error;
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::forward_to_deserialize_any;

use crate::spec::field::Long;
use crate::spec::{
    ApiFile, AuthScheme, ClientFile, Defaults, Endpoint, Errors, Example, OAuth, OneOf, Paging,
    ResourceFile, Retry, Sends, Shape, Wait,
};
use crate::text::tree::Node;

/// The keys allowed below `path`, in the kind of file that starts with the key `root` starts with.
pub(crate) fn at(path: &[&str], root: Option<&Node>) -> Vec<&'static str> {
    let kind = root
        .and_then(|root| root.entries().first())
        .map_or("", |(key, _)| key.text.as_str());
    match (kind, path) {
        ("client", _) => of::<ClientFile>(),
        ("api", []) => of::<ApiFile>(),
        ("api", ["auth", .., "oauth"]) => of::<OAuth>(),
        ("api", ["auth", ..]) => of::<AuthScheme>(),
        (_, ["defaults", "auth"] | ["endpoints", _, "auth"]) => of::<AuthScheme>(),
        (_, ["errors"] | ["defaults" | "endpoints", .., "errors"]) => of::<Errors>(),
        (_, ["retry"] | ["defaults" | "endpoints", .., "retry"]) => of::<Retry>(),
        (_, ["endpoints", _, "wait"]) => of::<Wait>(),
        (_, ["paging"] | ["defaults", "paging"] | ["endpoints", _, "paging"]) => of::<Paging>(),
        (_, ["paging", "send"] | ["defaults" | "endpoints", .., "paging", "send"]) => of::<Sends>(),
        (_, ["defaults"]) => of::<Defaults>(),
        (_, []) => of::<ResourceFile>(),
        (_, ["endpoints", _]) => of::<Endpoint>(),
        (_, ["endpoints", _, "example"] | ["endpoints", _, "examples", _]) => of::<Example>(),
        (_, ["types", _, "oneof"]) => of::<OneOf>(),
        (_, ["types", _]) => of::<Shape>(),
        _ => of::<Long>(),
    }
}

fn of<'de, T: Deserialize<'de>>() -> Vec<&'static str> {
    let mut keys: &'static [&'static str] = &[];
    // The value cannot be built; only the keys that it asks for are needed.
    let _ = T::deserialize(Fields { keys: &mut keys });
    keys.to_vec()
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
