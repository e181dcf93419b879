//! Endpoints, their examples and their doubts.

use std::borrow::Cow;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::{Group, Paging, RuleLine, TypeLine};

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Endpoint {
    /// The standard endpoint that one with a name of its own is like: `get`, `list`, `create`, `update`, `replace`, `delete`.
    #[serde(rename = "as")]
    pub(crate) like: Option<String>,
    /// `PATCH /deals/{id}/`, byte for byte.
    pub(crate) http: Option<String>,
    /// The vendor's page, below the API's `docs` or a URL.
    pub(crate) doc: Option<String>,
    /// The day it was read.
    pub(crate) seen: Option<String>,
    pub(crate) about: Option<String>,
    pub(crate) path: Group,
    pub(crate) query: Group,
    pub(crate) headers: Group,
    pub(crate) body: Option<Body>,
    /// How the body is written: `json`, `form` or `multipart`.
    pub(crate) encoding: Option<String>,
    /// The body goes inside `{name: …}`.
    pub(crate) wrap: Option<String>,
    /// Where the payload sits in the answer.
    pub(crate) at: Option<String>,
    /// A type line, `none` or `any`; with paging, the type of an item.
    pub(crate) returns: Option<TypeLine>,
    pub(crate) paging: Option<PagingOf>,
    /// What stands beside the list in a page: name -> line.
    pub(crate) envelope: Group,
    /// Status -> `empty`: that status is an answer without anything in it.
    pub(crate) errors: IndexMap<String, String>,
    /// May be repeated after a timeout.
    pub(crate) idempotent: Option<bool>,
    /// Which query parameters and fields of the body are sent together: `exactly one of a, b`.
    pub(crate) rules: Vec<RuleLine>,
    /// Permission or plan.
    pub(crate) needs: Option<String>,
    pub(crate) example: Option<Example>,
    pub(crate) examples: Vec<Example>,
    /// Aspect -> sentence.
    pub(crate) doubts: IndexMap<String, String>,
    pub(crate) deprecated: Option<String>,
    pub(crate) since: Option<String>,
    /// Another name in Rust for the request.
    pub(crate) rust: Option<String>,
    /// Code -> why its warnings are fine here.
    pub(crate) allow: IndexMap<String, String>,
}

impl Endpoint {
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

/// What is sent.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    /// `none`, or a type.
    Word(String),
    /// `[name!, person]`: the resource's view, narrowed.
    Narrowed(Vec<String>),
}

impl JsonSchema for Body {
    fn schema_name() -> Cow<'static, str> {
        "Body".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"anyOf": [
            {"type": "string", "description": "A type, or `none`."},
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
            Either::Word(word) => Self::Word(word),
            Either::List(names) => Self::Narrowed(names),
        })
    }
}

/// An endpoint's own paging.
#[derive(Clone, Debug)]
pub(crate) enum PagingOf {
    /// `none`, or another word that is none of the language's.
    Word(String),
    Own(Box<Paging>),
}

super::field::text_or_mapping!(PagingOf, Paging, PagingOf::Word, |paging| {
    PagingOf::Own(Box::new(paging))
});

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Example {
    pub(crate) title: Option<String>,
    pub(crate) path: IndexMap<String, String>,
    pub(crate) query: IndexMap<String, String>,
    pub(crate) headers: IndexMap<String, String>,
    /// JSON, or the name of a file that holds it.
    pub(crate) request: Option<String>,
    /// The status of the answer; 200 when left out.
    pub(crate) status: Option<u16>,
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
