//! Endpoints, their examples and their doubts.

use std::borrow::Cow;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::defaults::Entries;
use super::grammar::{FromWord, HttpLine, KeysLine, PlaceLine, RuleLine, TypeLine, Word};
use super::{Addresses, Auth, Errors, Field, OrNone, PagingOf, Retry, Wait};

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Endpoint {
    /// The standard endpoint that an endpoint with another name behaves like: `get`, `list`, `create`, `update`, `replace`, `delete`.
    #[serde(rename = "as")]
    pub(crate) like: Option<Word<Verb>>,
    /// `PATCH /deals/{id}/`, byte for byte.
    pub(crate) http: Option<HttpLine>,
    /// The vendor's page, below the API's `docs` or a URL.
    pub(crate) doc: Option<String>,
    /// The day it was read.
    pub(crate) seen: Option<String>,
    pub(crate) about: Option<String>,
    /// Permission or plan.
    pub(crate) needs: Option<String>,
    pub(crate) since: Option<String>,
    /// Where it lives, if not where the API does.
    pub(crate) base: Option<Addresses>,
    /// How it is signed, if not as all of the API.
    pub(crate) auth: Option<Auth>,
    pub(crate) path: Entries<Field>,
    pub(crate) query: Entries<Field>,
    pub(crate) headers: Entries<Field>,
    pub(crate) body: Option<Body>,
    /// How the body is written: `json`, `form` or `multipart`.
    pub(crate) encoding: Option<Word<Encoding>>,
    /// How keys stand behind names in the form and the query: `a[b]` or `a.b`.
    pub(crate) nesting: Option<Word<Nesting>>,
    /// The text that clears a field of the form.
    pub(crate) null: Option<String>,
    /// The body goes inside `{name: …}`; `a.b` goes deeper.
    pub(crate) wrap: Option<KeysLine>,
    /// A type line, `none`, `any` or `bytes`; with paging, the type of an item.
    pub(crate) returns: Option<Returns>,
    /// Where the payload stands in the response.
    pub(crate) at: Option<PlaceLine>,
    pub(crate) paging: Option<PagingOf>,
    /// The keys beside the list in a page: name -> line.
    pub(crate) envelope: Entries<Field>,
    /// Status -> what it means: `empty`, or the type of the body of a failure; `4xx` stands for all statuses that begin so.
    pub(crate) responses: Entries<Meaning>,
    /// Where responses say that the call failed, and why.
    pub(crate) errors: Option<OrNone<Errors>>,
    /// Which failed attempts are repeated.
    pub(crate) retry: Option<OrNone<Retry>>,
    /// What the call is repeated for until it is there.
    pub(crate) wait: Option<Wait>,
    /// Which query parameters and fields of the body can be sent together: `exactly one of a, b`.
    pub(crate) rules: Vec<RuleLine>,
    pub(crate) deprecated: Option<String>,
    /// Another name in Rust for the request.
    pub(crate) rust: Option<String>,
    /// Code -> the reason why its warnings are accepted here.
    pub(crate) allow: IndexMap<String, String>,
    /// Aspect of the endpoint -> sentence; what is not sure about a field stands there.
    pub(crate) doubts: IndexMap<String, String>,
    pub(crate) example: Option<Example>,
    pub(crate) examples: Vec<Example>,
}

impl Endpoint {
    /// The standard endpoint that one of this name is, or is like.
    pub(crate) fn verb(&self, name: &str) -> Option<Verb> {
        match &self.like {
            Some(like) => like.value,
            None => Verb::from_word(name),
        }
    }

    /// Whether it says, or its name does, that something is sent.
    pub(crate) fn sends_body(&self, name: &str, has_resource: bool) -> bool {
        match &self.body {
            Some(Body::Nothing) => false,
            Some(_) => true,
            None => has_resource && self.verb(name).is_some_and(Verb::sends_resource),
        }
    }

    /// Whether it says, or its name does, that something comes back.
    pub(crate) fn returns_something(&self, name: &str) -> bool {
        match self.returns {
            Some(Returns::Nothing) => false,
            Some(Returns::Line(_) | Returns::Bytes) => true,
            None => !matches!(self.verb(name), None | Some(Verb::Delete)),
        }
    }

    /// Every example, with the keys that lead to it.
    pub(crate) fn all_examples(&self) -> impl Iterator<Item = (Vec<String>, &Example)> {
        let one = self
            .example
            .iter()
            .map(|example| (vec!["example".to_owned()], example));
        let many = self.examples.iter().enumerate();
        one.chain(many.map(|(at, example)| (vec!["examples".to_owned(), at.to_string()], example)))
    }
}

/// What an endpoint does, as its name says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    List,
    Create,
    Update,
    Replace,
    Delete,
}

impl Verb {
    pub(crate) const ALL: &[Self] = &[
        Self::Get,
        Self::List,
        Self::Create,
        Self::Update,
        Self::Replace,
        Self::Delete,
    ];

    /// Whether the name alone says that the resource is sent.
    pub(crate) fn sends_resource(self) -> bool {
        matches!(self, Self::Create | Self::Replace | Self::Update)
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::List => "list",
            Self::Create => "create",
            Self::Update => "update",
            Self::Replace => "replace",
            Self::Delete => "delete",
        }
    }
}

impl FromWord for Verb {
    fn from_word(text: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|verb| verb.word() == text)
    }
}

/// How a body is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Encoding {
    #[default]
    Json,
    /// As a query.
    Form,
    /// A part for each field, some of them files.
    Multipart,
}

impl FromWord for Encoding {
    fn from_word(text: &str) -> Option<Self> {
        Some(match text {
            "json" => Self::Json,
            "form" => Self::Form,
            "multipart" => Self::Multipart,
            _ => return None,
        })
    }
}

/// How a key stands behind a name in a form or query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nesting {
    /// `a[b]`
    Brackets,
    /// `a.b`
    Dots,
}

impl FromWord for Nesting {
    fn from_word(text: &str) -> Option<Self> {
        match text {
            "a[b]" => Some(Self::Brackets),
            "a.b" => Some(Self::Dots),
            _ => None,
        }
    }
}

/// What a status means.
#[derive(Clone, Debug)]
pub(crate) enum Meaning {
    /// `empty`: it is a response without anything in it.
    Empty,
    /// `none`, which says nothing.
    Nothing,
    /// It is a failure, whose body has this type.
    Failure(Box<TypeLine>),
}

impl JsonSchema for Meaning {
    fn schema_name() -> Cow<'static, str> {
        "Meaning".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "description": "`empty`, or the type of the body: `ApiError`, `ApiError[]`."})
    }
}

impl<'de> Deserialize<'de> for Meaning {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(match text.as_str() {
            "empty" => Self::Empty,
            "none" => Self::Nothing,
            line => Self::Failure(Box::new(TypeLine::new(line))),
        })
    }
}

/// The word for what is no JSON, in `body` and `returns`.
const BYTES: &str = "bytes";

/// What comes back.
#[derive(Clone, Debug)]
pub(crate) enum Returns {
    /// `none`
    Nothing,
    /// `bytes`: whatever comes, as it comes.
    Bytes,
    Line(Box<TypeLine>),
}

impl JsonSchema for Returns {
    fn schema_name() -> Cow<'static, str> {
        TypeLine::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        TypeLine::json_schema(generator)
    }
}

impl<'de> Deserialize<'de> for Returns {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(match text.as_str() {
            "none" => Self::Nothing,
            BYTES => Self::Bytes,
            line => Self::Line(Box::new(TypeLine::new(line))),
        })
    }
}

/// What is sent.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    /// `none`
    Nothing,
    /// `bytes`: whatever the caller gives.
    Bytes,
    Line(Box<TypeLine>),
    /// `[name!, person]`: the resource's view, narrowed.
    Narrowed(Vec<Wanted>),
}

/// A field that a narrowed body has; `name!` is required.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) name: String,
    pub(crate) required: bool,
}

impl JsonSchema for Body {
    fn schema_name() -> Cow<'static, str> {
        "Body".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"anyOf": [
            {"type": "string", "description": "A type line, `bytes` or `none`."},
            {"type": "array", "items": {"type": "string"}, "description": "Fields of the resource; `name!` is required."},
        ]})
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "a type, `none` or a list of field names")]
        enum Either {
            Word(String),
            List(Vec<String>),
        }
        Ok(match Either::deserialize(deserializer)? {
            Either::Word(word) if word == "none" => Self::Nothing,
            Either::Word(word) if word == BYTES => Self::Bytes,
            Either::Word(word) => Self::Line(Box::new(TypeLine::new(&word))),
            Either::List(names) => {
                let wanted = names.iter().map(|text| Wanted {
                    name: text.trim_end_matches('!').to_owned(),
                    required: text.ends_with('!'),
                });
                Self::Narrowed(wanted.collect())
            }
        })
    }
}

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Example {
    pub(crate) title: Option<String>,
    pub(crate) path: IndexMap<String, String>,
    pub(crate) query: IndexMap<String, String>,
    pub(crate) headers: IndexMap<String, String>,
    /// The status of the response; 200 if omitted.
    pub(crate) status: Option<u16>,
    /// JSON, or the name of a file that holds it.
    pub(crate) request: Option<String>,
    /// Headers of the response that the spec looks at.
    pub(crate) response_headers: IndexMap<String, String>,
    /// JSON, or the name of a file that holds it.
    pub(crate) response: Option<String>,
}

impl Example {
    /// The file that holds the JSON, when `text` names one: below the API's folder `examples/`.
    pub(crate) fn file(folder: &str, text: &str) -> Option<String> {
        let name = text.trim();
        let is_json = std::path::Path::new(name)
            .extension()
            .is_some_and(|kind| kind == "json");
        (is_json && !name.starts_with(['{', '[', '"']))
            .then(|| format!("{folder}/examples/{}", name.trim_start_matches("examples/")))
    }
}
