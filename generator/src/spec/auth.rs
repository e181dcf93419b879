//! `base` and `auth` of `api.yaml`: where calls go, and how they are signed.

use std::borrow::Cow;
use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::field::text_or_mapping;
use super::grammar::{FromWord, Word};

/// One address, or several by name.
#[derive(Clone, Debug)]
pub(crate) enum Addresses {
    One(String),
    Named(IndexMap<String, String>),
}

text_or_mapping!(
    Addresses,
    IndexMap<String, String>,
    Addresses::One,
    Addresses::Named
);

impl Addresses {
    /// Each with its name, if it has one.
    pub(crate) fn all(&self) -> Vec<(Option<&str>, &str)> {
        match self {
            Self::One(url) => vec![(None, url)],
            Self::Named(all) => all
                .iter()
                .map(|(name, url)| (Some(name.as_str()), url.as_str()))
                .collect(),
        }
    }
}

/// How calls are signed: one way, or a list of ways of which the caller chooses.
#[derive(Clone, Debug)]
pub(crate) struct Auth {
    pub(crate) ways: Vec<AuthWay>,
    pub(crate) is_list: bool,
}

/// One way to sign calls.
#[derive(Clone, Debug)]
pub(crate) enum AuthWay {
    /// `none`
    Open,
    /// Another word, which the language does not have.
    Unknown(String),
    Scheme(Box<AuthScheme>),
}

text_or_mapping!(
    AuthWay,
    AuthScheme,
    |text: String| match text.as_str() {
        "none" => AuthWay::Open,
        _ => AuthWay::Unknown(text),
    },
    |scheme| AuthWay::Scheme(Box::new(scheme))
);

/// Credentials that every call carries, all of them. Names in braces are secrets.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct AuthScheme {
    /// User name and password: `["{email}/token", "{api_key}"]`; the password may be left out.
    pub(crate) basic: Vec<String>,
    /// `"{token}"`
    pub(crate) bearer: Option<String>,
    /// Name -> value: `{X-Api-Key: "{api_key}"}`
    pub(crate) headers: IndexMap<String, String>,
    pub(crate) query: IndexMap<String, String>,
    /// Fields of the body.
    pub(crate) body: IndexMap<String, String>,
    /// A token that the client fetches and renews.
    pub(crate) oauth: Option<Box<OAuth>>,
}

/// How the client gets its tokens.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct OAuth {
    /// The URL that issues tokens; by the names of `base`, if it differs.
    pub(crate) token: Option<Addresses>,
    /// `client_credentials` or `refresh_token`.
    pub(crate) grant: Option<Word<Grant>>,
    /// `basic` or `body`: where the request for a token has id and secret of the client.
    pub(crate) client: Option<Word<ClientPlace>>,
    pub(crate) scopes: Vec<String>,
    /// Other fields of the request for a token.
    pub(crate) form: IndexMap<String, String>,
    /// The header `Authorization`: `Bearer {token}`.
    pub(crate) send: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grant {
    ClientCredentials,
    RefreshToken,
}

impl FromWord for Grant {
    fn from_word(text: &str) -> Option<Self> {
        Some(match text {
            "client_credentials" => Self::ClientCredentials,
            "refresh_token" => Self::RefreshToken,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClientPlace {
    Basic,
    Body,
}

impl FromWord for ClientPlace {
    fn from_word(text: &str) -> Option<Self> {
        Some(match text {
            "basic" => Self::Basic,
            "body" => Self::Body,
            _ => return None,
        })
    }
}

impl JsonSchema for Auth {
    fn schema_name() -> Cow<'static, str> {
        "Auth".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let way = generator.subschema_for::<AuthWay>();
        json_schema!({"anyOf": [way, {"type": "array", "items": way}]})
    }
}

impl<'de> Deserialize<'de> for Auth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrMore)
    }
}

struct OneOrMore;

impl OneOrMore {
    fn one(way: AuthWay) -> Auth {
        Auth {
            ways: vec![way],
            is_list: false,
        }
    }
}

impl<'de> Visitor<'de> for OneOrMore {
    type Value = Auth;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("text, a mapping or a list")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Auth, E> {
        let text = serde::de::value::StrDeserializer::new(text);
        AuthWay::deserialize(text).map(Self::one)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Auth, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Auth, A::Error> {
        AuthWay::deserialize(MapAccessDeserializer::new(map)).map(Self::one)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Auth, A::Error> {
        let ways = Vec::deserialize(SeqAccessDeserializer::new(list))?;
        Ok(Auth {
            ways,
            is_list: true,
        })
    }
}
