//! Pages of a list, and what is sent for the next one.

use serde_json::{Value, json};

use super::document::{Header, Named, Parameter, Schema};
use super::operation::{plain, texts};
use super::schema::{Schemas, object};
use crate::lower::docs;
use crate::model::paging::{Page, Role, Sent};
use crate::model::{Call, View};
use crate::spec::grammar::Target;
use crate::spec::grammar::place::Step;

/// The parameters in the query and in headers that paging brings.
pub(super) fn parameters(call: &Call<'_>) -> Vec<Parameter> {
    let page = call.response.page();
    let parameters = page.into_iter().flat_map(|page| &page.parameters);
    let parameters = parameters.filter_map(|parameter| {
        let is_text = parameter.sent == Sent::Cursor;
        let value = |text: &str| {
            Some(if is_text {
                json!(text).to_string()
            } else {
                text.to_owned()
            })
        };
        let (name, place) = match parameter.target {
            Target::Query(name) if call.query_argument(name).is_none() => (name, "query"),
            Target::Header(name) if call.header(name).is_none() => (name, "header"),
            _ => return None,
        };
        let examples = if place == "query" {
            texts(call, (name, value), |example| &example.query)
        } else {
            texts(call, (name, value), |example| &example.headers)
        };
        Some(Parameter {
            description: docs::page_parameter(parameter),
            examples,
            ..plain(name, place, false, sent(parameter.sent))
        })
    });
    parameters.collect()
}

fn sent(sent: Sent) -> Schema {
    if sent.is_number() {
        Schema::formatted("integer", "int64")
    } else {
        Schema::of("string")
    }
}

/// What paging adds to a body.
pub(super) fn members(call: &Call<'_>) -> Option<Schema> {
    let members = call.members().map(|(parameter, keys)| Found {
        path: keys.iter().cloned().map(Step::Key).collect(),
        schema: Schema {
            description: Some(docs::page_parameter(parameter)),
            ..sent(parameter.sent)
        },
        required: false,
    });
    let members: Vec<_> = members.collect();
    (!members.is_empty()).then(|| nested(&members))
}

/// Something at the end of a path.
struct Found {
    path: Vec<Step>,
    schema: Schema,
    required: bool,
}

impl Found {
    /// The same, seen from one step further.
    fn below(&self) -> Self {
        Self {
            path: self.path.iter().skip(1).cloned().collect(),
            schema: self.schema.clone(),
            required: self.required,
        }
    }
}

/// Objects and lists that lead to all that is found.
fn nested(all: &[Found]) -> Schema {
    if let Some(whole) = all.iter().find(|found| found.path.is_empty()) {
        return whole.schema.clone();
    }
    let is_item = |found: &Found| matches!(found.path.first(), Some(Step::Index(_)));
    if all.iter().all(is_item) {
        let below: Vec<_> = all.iter().map(Found::below).collect();
        return Schema::list_of(nested(&below));
    }
    let mut groups: Named<Vec<Found>> = Named::new();
    for found in all {
        if let Some(Step::Key(key)) = found.path.first() {
            groups.entry(key.clone()).or_default().push(found.below());
        }
    }
    let is_required = |group: &&String| groups[*group].iter().any(|found| found.required);
    let required = groups.keys().filter(is_required).cloned().collect();
    let properties = groups.iter();
    let properties = properties.map(|(key, below)| (key.clone(), nested(below)));
    object(properties.collect(), required)
}

/// What the body of a page looks like.
pub(super) fn page<'s>(schemas: Schemas<'_, 's>, page: &Page<'s>) -> Schema {
    let mut all = Vec::new();
    for fact in page.all_facts() {
        let schema = match fact.role {
            Role::Items => Schema::list_of(schemas.ty(&page.item, View::Response)),
            role => self::fact(role),
        };
        let is_one = fact.places.0.len() == 1;
        all.extend(fact.places.paths().map(|path| Found {
            path: path.0.clone(),
            schema: schema.clone(),
            required: is_one && fact.role == Role::Items,
        }));
    }
    for field in &page.envelope {
        // Its own type says what it has.
        let is_inside = |found: &Found| match found.path.as_slice() {
            [Step::Key(key), ..] => key == field.name,
            _ => false,
        };
        all.retain(|found| !is_inside(found));
        all.push(Found {
            path: vec![Step::Key(field.name.to_owned())],
            schema: schemas.field(&field.line, field.spec, View::Response),
            required: field.line.is_always(),
        });
    }
    nested(&all)
}

fn fact(role: Role) -> Schema {
    match role {
        Role::Items | Role::Cursor | Role::Number => Schema {
            kind: vec!["string", "integer", "null"],
            ..Schema::default()
        },
        Role::Url => Schema::of("string").or_null(),
        Role::More | Role::Last => Schema::of("boolean"),
        Role::Total | Role::Pages => Schema::formatted("integer", "int64"),
    }
}

/// The headers of a page.
pub(super) fn headers(page: &Page<'_>) -> Named<Header> {
    let headers = page.all_facts().flat_map(|fact| {
        let names = fact.places.headers();
        names.map(move |name| {
            let is_link = name.eq_ignore_ascii_case("link");
            let schema = if is_link {
                Schema::of("string")
            } else {
                self::fact(fact.role)
            };
            (name.to_owned(), Header { schema })
        })
    });
    headers.collect()
}

/// How a list continues, in the words of the specs.
pub(super) fn words(page: &Page<'_>) -> Value {
    let mut keys = serde_json::Map::new();
    for fact in page.all_facts() {
        let key = match fact.role {
            Role::Items => "items",
            Role::Cursor | Role::Number | Role::Url => "next",
            Role::More => "more",
            Role::Last => "last",
            Role::Total => "total",
            Role::Pages => "pages",
        };
        keys.insert(key.to_owned(), json!(fact.places.to_string()));
    }
    let send = page.parameters.iter();
    let send = send.map(|parameter| (parameter.sent.word().to_owned(), json!(parameter.written())));
    let send: serde_json::Map<_, _> = send.collect();
    if !send.is_empty() {
        keys.insert("send".to_owned(), Value::Object(send));
    }
    if let Some(status) = page.end {
        keys.insert("end".to_owned(), json!(status));
    }
    Value::Object(keys)
}
