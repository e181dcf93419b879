//! An OpenAPI 3.1 document as structs, in the order in which people read it.
//!
//! Only what a spec can say is here. What OpenAPI has no word for stands in the `x-` keys of the struct it belongs to.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// Values by name, in the order of the specs.
pub(super) type Named<T> = IndexMap<String, T>;

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Document {
    pub(super) openapi: &'static str,
    pub(super) info: Info,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) external_docs: Option<ExternalDocs>,
    pub(super) servers: Vec<Server>,
    pub(super) security: Vec<Named<Vec<String>>>,
    pub(super) tags: Vec<Tag>,
    pub(super) paths: Named<PathItem>,
    pub(super) components: Components,
    /// Operations that go to an address that a response gave, which have no path.
    #[serde(rename = "x-addresses", skip_serializing_if = "Vec::is_empty")]
    pub(super) addresses: Vec<PathItem>,
    /// For each way to sign calls the fields of the body that it takes.
    #[serde(rename = "x-auth-body", skip_serializing_if = "Vec::is_empty")]
    pub(super) auth_body: Vec<Named<String>>,
    #[serde(rename = "x-errors", skip_serializing_if = "Option::is_none")]
    pub(super) errors: Option<Value>,
    #[serde(rename = "x-retry", skip_serializing_if = "Option::is_none")]
    pub(super) retry: Option<Value>,
    #[serde(rename = "x-rate", skip_serializing_if = "Option::is_none")]
    pub(super) rate: Option<String>,
    #[serde(rename = "x-timeout-ms")]
    pub(super) timeout: u128,
}

#[derive(Debug, Serialize)]
pub(super) struct Info {
    pub(super) title: String,
    pub(super) version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    /// The day the vendor's pages were read.
    #[serde(rename = "x-seen", skip_serializing_if = "Option::is_none")]
    pub(super) seen: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct ExternalDocs {
    pub(super) url: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Server {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    pub(super) url: String,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) variables: Named<ServerVariable>,
}

#[derive(Debug, Serialize)]
pub(super) struct ServerVariable {
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) values: Vec<String>,
    /// OpenAPI demands one.
    pub(super) default: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) description: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Tag {
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
}

/// The operations of a path, by method.
pub(super) type PathItem = Named<Operation>;

#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Operation {
    #[serde(rename = "operationId")]
    pub(super) id: String,
    pub(super) tags: Vec<String>,
    pub(super) summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) external_docs: Option<ExternalDocs>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) deprecated: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) parameters: Vec<Parameter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) request_body: Option<RequestBody>,
    pub(super) responses: Named<Response>,
    /// Where it lives, if not where the API does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) servers: Vec<Server>,
    /// How it is signed, if not as all of the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) security: Option<Vec<Named<Vec<String>>>>,
    /// Fields of the body that sign it.
    #[serde(rename = "x-auth-body", skip_serializing_if = "Named::is_empty")]
    pub(super) auth_body: Named<String>,
    /// Endpoint in its file: `deals.update`.
    #[serde(rename = "x-endpoint")]
    pub(super) endpoint: String,
    #[serde(rename = "x-as", skip_serializing_if = "Option::is_none")]
    pub(super) like: Option<&'static str>,
    /// Where it is not as its method says.
    #[serde(rename = "x-idempotent", skip_serializing_if = "Option::is_none")]
    pub(super) idempotent: Option<bool>,
    #[serde(rename = "x-needs", skip_serializing_if = "Option::is_none")]
    pub(super) needs: Option<String>,
    #[serde(rename = "x-since", skip_serializing_if = "Option::is_none")]
    pub(super) since: Option<String>,
    #[serde(rename = "x-seen", skip_serializing_if = "Option::is_none")]
    pub(super) seen: Option<String>,
    #[serde(rename = "x-rules", skip_serializing_if = "Vec::is_empty")]
    pub(super) rules: Vec<String>,
    #[serde(rename = "x-paging", skip_serializing_if = "Option::is_none")]
    pub(super) paging: Option<Value>,
    /// Where responses say that the call failed, if not as all of the API.
    #[serde(rename = "x-errors", skip_serializing_if = "Option::is_none")]
    pub(super) errors: Option<Value>,
    #[serde(rename = "x-retry", skip_serializing_if = "Option::is_none")]
    pub(super) retry: Option<Value>,
    #[serde(rename = "x-wait", skip_serializing_if = "Option::is_none")]
    pub(super) wait: Option<Value>,
    #[serde(rename = "x-doubts", skip_serializing_if = "Named::is_empty")]
    pub(super) doubts: Named<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct Parameter {
    pub(super) name: String,
    #[serde(rename = "in")]
    pub(super) place: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) description: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) required: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) deprecated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) style: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) explode: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<Schema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) content: Option<Named<MediaType>>,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) examples: Named<Sample>,
}

#[derive(Debug, Serialize)]
pub(super) struct RequestBody {
    pub(super) required: bool,
    pub(super) content: Named<MediaType>,
}

/// A header of a response.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Header {
    pub(super) schema: Schema,
}

#[derive(Debug, Serialize)]
pub(super) struct Response {
    pub(super) description: String,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) headers: Named<Header>,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) content: Named<MediaType>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct MediaType {
    pub(super) schema: Schema,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) examples: Named<Sample>,
    /// How fields of a form are written.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) encoding: Named<FieldEncoding>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct FieldEncoding {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) content_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) style: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) explode: Option<bool>,
}

#[derive(Debug, Serialize)]
pub(super) struct Sample {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) summary: Option<String>,
    /// To the digit as the spec has it.
    pub(super) value: Box<RawValue>,
}

#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Components {
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) schemas: Named<Schema>,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) security_schemes: Named<SecurityScheme>,
}

#[derive(Debug, Default, PartialEq, Serialize)]
pub(super) struct SecurityScheme {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) scheme: Option<&'static str>,
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub(super) place: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) flows: Option<OAuthFlows>,
    /// What surrounds the secrets, and their names.
    #[serde(rename = "x-value")]
    pub(super) value: Vec<String>,
}

#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OAuthFlows {
    pub(super) client_credentials: OAuthFlow,
}

#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OAuthFlow {
    pub(super) token_url: String,
    pub(super) scopes: Named<String>,
}

/// A JSON Schema, or a reference to one.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Schema {
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<String>,
    #[serde(
        rename = "type",
        skip_serializing_if = "Vec::is_empty",
        serialize_with = "one_or_many"
    )]
    pub(super) kind: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) content_media_type: Option<&'static str>,
    /// Of the JSON in a text.
    #[serde(rename = "contentSchema", skip_serializing_if = "Option::is_none")]
    pub(super) content: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) values: Vec<Value>,
    #[serde(rename = "const", skip_serializing_if = "Option::is_none")]
    pub(super) constant: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) default: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) minimum: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) maximum: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min_length: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) max_length: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min_items: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) max_items: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min_properties: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) max_properties: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) items: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) properties: Named<Schema>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) required: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) additional_properties: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) any_of: Vec<Schema>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) all_of: Vec<Schema>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) deprecated: bool,
    /// The type in the specs' language, where a schema says less.
    #[serde(rename = "x-type", skip_serializing_if = "Option::is_none")]
    pub(super) ty: Option<String>,
    /// Known values of an enum that may get others.
    #[serde(rename = "x-extensible-enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) known: Vec<Value>,
    /// The names of an enum's values, where they have names of their own.
    #[serde(rename = "x-enum-varnames", skip_serializing_if = "Vec::is_empty")]
    pub(super) variants: Vec<String>,
    /// The field whose value says which of several types an object has.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub(super) tag: Option<String>,
    /// Where null is one of the values that are meant, and not only one that is read.
    #[serde(rename = "x-mark", skip_serializing_if = "Option::is_none")]
    pub(super) mark: Option<&'static str>,
    /// In responses empty text means null.
    #[serde(rename = "x-blank", skip_serializing_if = "std::ops::Not::not")]
    pub(super) blank: bool,
    /// An older name that is still read.
    #[serde(rename = "x-alias", skip_serializing_if = "Option::is_none")]
    pub(super) alias: Option<String>,
    /// What stands behind the line: `@guess`.
    #[serde(rename = "x-evidence", skip_serializing_if = "Option::is_none")]
    pub(super) evidence: Option<String>,
    #[serde(rename = "x-rules", skip_serializing_if = "Vec::is_empty")]
    pub(super) rules: Vec<String>,
    /// The type and the side of it that this is.
    #[serde(rename = "x-view", skip_serializing_if = "Option::is_none")]
    pub(super) view: Option<String>,
}

fn one_or_many<S: serde::Serializer>(kinds: &[&str], to: S) -> Result<S::Ok, S::Error> {
    match kinds {
        [kind] => to.serialize_str(kind),
        _ => kinds.serialize(to),
    }
}

impl Schema {
    pub(super) fn of(kind: &'static str) -> Self {
        Self {
            kind: vec![kind],
            ..Self::default()
        }
    }

    pub(super) fn formatted(kind: &'static str, format: &'static str) -> Self {
        Self {
            format: Some(format),
            ..Self::of(kind)
        }
    }

    pub(super) fn to(component: &str) -> Self {
        Self {
            reference: Some(format!("#/components/schemas/{component}")),
            ..Self::default()
        }
    }

    pub(super) fn list_of(item: Self) -> Self {
        Self {
            items: Some(Box::new(item)),
            ..Self::of("array")
        }
    }

    pub(super) fn map_of(value: Self) -> Self {
        Self {
            additional_properties: Some(Box::new(value)),
            ..Self::of("object")
        }
    }

    /// An object with one member that must be there.
    pub(super) fn around(name: &str, value: Self) -> Self {
        Self {
            properties: Named::from([(name.to_owned(), value)]),
            required: vec![name.to_owned()],
            ..Self::of("object")
        }
    }

    /// The same, or null.
    pub(super) fn or_null(mut self) -> Self {
        if self == Self::default() {
            return self;
        }
        if self.kind.is_empty() || !self.all_of.is_empty() {
            let null = Self::of("null");
            if self.reference.is_none() && !self.any_of.is_empty() {
                self.any_of.push(null);
                return self;
            }
            return Self {
                any_of: vec![self, null],
                ..Self::default()
            };
        }
        self.kind.push("null");
        if !self.values.is_empty() {
            self.values.push(Value::Null);
        }
        self
    }
}
