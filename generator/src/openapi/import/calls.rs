//! What an operation sends and returns.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::bodies::{self, Body};
use super::documents::{Place, Version};
use super::forms::Style;
use super::json::Json;
use super::operations::{Operation, json_of, success};
use super::paging::{self, Pages};
use super::types::{Def, Ty, Types, Use};
use super::words::camel;
use crate::spec::grammar::Method;

/// A parameter of the path, the query or a header.
#[derive(Clone, Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) required: bool,
    pub(super) usage: Use,
}

/// What comes back.
#[derive(Clone, Debug)]
pub(super) enum Returns {
    Nothing,
    Bytes,
    Value { ty: Ty, nullable: bool },
}

impl Returns {
    fn any() -> Self {
        Self::Value {
            ty: Ty::Any,
            nullable: false,
        }
    }
}

/// An operation with its types.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) path: Vec<Parameter>,
    pub(super) query: Vec<Parameter>,
    pub(super) headers: Vec<Parameter>,
    pub(super) nests: bool,
    pub(super) body: Body,
    pub(super) returns: Returns,
    pub(super) pages: Option<Pages>,
    /// Status -> the type of the body of a failure; none for a response without content.
    pub(super) responses: IndexMap<String, Option<Ty>>,
}

/// What is sent with every call, and so is not a parameter of one.
#[derive(Debug, Default)]
pub(super) struct Signed {
    pub(super) query: HashSet<String>,
    /// In lower case.
    pub(super) headers: HashSet<String>,
}

/// Headers that clients send by themselves.
const OWN: &[&str] = &[
    "accept",
    "authorization",
    "content-type",
    "content-length",
    "host",
    "connection",
    "transfer-encoding",
    "te",
    "upgrade",
];

/// Reads an operation whose request is called `request`.
pub(super) fn read<'d>(
    types: &mut Types<'d>,
    operation: &Operation<'d>,
    request: &str,
    signed: &Signed,
) -> Call {
    let mut call = Call {
        path: Vec::new(),
        query: Vec::new(),
        headers: Vec::new(),
        nests: false,
        body: Body::Nothing,
        returns: Returns::Nothing,
        pages: None,
        responses: IndexMap::new(),
    };
    for key in ["callbacks", "servers"] {
        if operation.json.get(key).is_some() {
            types.lose(
                &operation.place.child(key),
                "keyword",
                format!("`{key}` is not kept"),
            );
        }
    }
    types.lose_words(
        &operation.place,
        operation.json.text("description").unwrap_or_default(),
    );
    let parts = ["requestBody", "responses"].into_iter();
    for (key, part) in parts.filter_map(|key| Some((key, operation.json.get(key)?))) {
        if has_examples(part, 0) {
            types.lose(&operation.place.child(key), "examples", "they are left out");
        }
    }
    let mut forms = Vec::new();
    for (place, parameter) in parameters(types, operation) {
        let kind = parameter.text("in").unwrap_or_default();
        match (kind, types.documents.version) {
            ("body", Version::Two) => {
                let at = place.child("schema");
                call.body = match parameter.get("schema") {
                    Some(schema) => bodies::json(types, &at, schema, request),
                    None => Body::Nothing,
                };
            }
            ("formData", Version::Two) => forms.push((place, parameter)),
            ("path" | "query" | "header", _) => {
                argument(types, &mut call, (&place, parameter), request, signed);
            }
            ("cookie", _) => types.lose(&place, "cookie", "it is not sent"),
            _ => types.lose(&place, "place of a parameter", "it is not sent"),
        }
    }
    if !forms.is_empty() {
        call.body = bodies::form_of_parameters(types, operation, &forms, request);
    }
    if let Some(body) = operation.json.get("requestBody") {
        call.body = bodies::read(types, &operation.place.child("requestBody"), body, request);
    }
    if !operation.method.takes_body() && !matches!(call.body, Body::Nothing) {
        types.lose(&operation.place, "body of a GET", "it is not sent");
        call.body = Body::Nothing;
    }
    for (name, value) in &operation.fixed {
        call.query.retain(|parameter| parameter.name != *name);
        if let Some(constant) = super::scalars::constant(&Json::Text(value.clone())) {
            let usage = Use::of(Ty::Const(constant));
            let place = operation.place.clone();
            let name = name.clone();
            call.query.push(Parameter {
                name,
                place,
                required: true,
                usage,
            });
        }
    }
    complete_path(types, operation, &mut call);
    returns(types, operation, &mut call, request);
    failures(types, operation, &mut call, request);
    if operation.method == Method::Get {
        call.pages = paging::pages(types, &call, has_link(types, operation));
    }
    if let Some(pages) = &call.pages {
        call.query
            .retain(|parameter| !pages.sent.contains(&parameter.name));
    }
    call
}

/// Whether a success has a header that leads to other pages.
fn has_link(types: &Types<'_>, operation: &Operation<'_>) -> bool {
    let Some((status, response)) = success(operation.json) else {
        return false;
    };
    let at = operation.place.child("responses").child(status);
    let found = types.documents.resolve(&at, response);
    found.is_ok_and(|(_, response)| {
        let mut headers = response.at("headers").members();
        headers.any(|(name, _)| name.eq_ignore_ascii_case("link"))
    })
}

/// Whether examples stand beside schemas.
fn has_examples(part: &Json, depth: usize) -> bool {
    /// As deep as `responses/200/content/application~1json`.
    const DEEPEST: usize = 4;
    let is_one = |key: &str| ["example", "examples"].contains(&key);
    depth <= DEEPEST
        && part
            .members()
            .any(|(key, value)| is_one(key) || (key != "schema" && has_examples(value, depth + 1)))
}

/// The parameters of an operation and of its path; the nearest wins.
fn parameters<'d>(types: &mut Types<'d>, operation: &Operation<'d>) -> Vec<(Place, &'d Json)> {
    let documents = types.documents;
    let own = (&operation.place, operation.json);
    let item = (&operation.item.0, operation.item.1);
    let mut found: IndexMap<(String, String), (Place, &'d Json)> = IndexMap::new();
    for (place, holder) in [own, item] {
        for (at, parameter) in holder.at("parameters").items().iter().enumerate() {
            let at = place.child("parameters").item(at);
            match documents.resolve(&at, parameter) {
                Ok((at, parameter)) => {
                    let key = |key| parameter.text(key).unwrap_or_default().to_owned();
                    found
                        .entry((key("in"), key("name")))
                        .or_insert((at, parameter));
                }
                Err(to) => types.lose(&at, "missing reference", format!("{to}: it is not sent")),
            }
        }
    }
    found.into_values().collect()
}

fn argument<'d>(
    types: &mut Types<'d>,
    call: &mut Call,
    (place, json): (&Place, &'d Json),
    request: &str,
    signed: &Signed,
) {
    let name = json.text("name").unwrap_or_default().to_owned();
    let kind = json.text("in").unwrap_or_default();
    let is_kept = match kind {
        "header" => {
            let lower = name.to_ascii_lowercase();
            let is_header = !name.is_empty()
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
            if !is_header {
                types.lose(place, "name", "it is not sent");
            }
            is_header && !OWN.contains(&lower.as_str()) && !signed.headers.contains(&lower)
        }
        "query" => !signed.query.contains(&name),
        _ => true,
    };
    if !is_kept {
        return;
    }
    let hint = format!("{request}{}", camel(&name));
    let (mut usage, style) = argument_type(types, place, json, &hint);
    types.lose_words(place, json.text("description").unwrap_or_default());
    usage.words = match json.text("description") {
        Some(words) => super::words::one_line(words),
        None => usage.words,
    };
    usage.deprecated |= json.is("deprecated");
    // Null cannot be sent there.
    usage.nullable = false;
    let required = json.is("required");
    if kind == "query" && style == Style::Explode && spread(types, call, (place, &name), &usage) {
        return;
    }
    if kind == "query" {
        let written = types.written(&usage.ty, style);
        usage.style = written.word;
        call.nests |= written.nests;
    } else if !types.is_text(&usage.ty) || matches!(usage.ty, Ty::Const(_)) && kind == "path" {
        if !matches!(usage.ty, Ty::Const(_)) {
            types.lose(place, "list or object in a path or header", "text");
        }
        usage.ty = Ty::Scalar("string");
        (usage.limits, usage.pattern, usage.default) = (None, None, None);
    }
    if usage.ty == Ty::File {
        usage.ty = Ty::Scalar("string");
    }
    let parameter = Parameter {
        name,
        place: place.clone(),
        required,
        usage,
    };
    match kind {
        "path" => call.path.push(parameter),
        "query" => call.query.push(parameter),
        _ => call.headers.push(parameter),
    }
}

/// The type of a parameter, and how it is written.
fn argument_type<'d>(
    types: &mut Types<'d>,
    place: &Place,
    json: &'d Json,
    hint: &str,
) -> (Use, Style) {
    if let Some((kind, media)) = json.at("content").members().next() {
        let at = place.child("content").child(kind).child("schema");
        let usage = media
            .get("schema")
            .map_or(Use::of(Ty::Any), |schema| types.read(&at, schema, hint));
        return (usage, Style::Json);
    }
    let (at, schema) = match json.get("schema") {
        Some(schema) => (place.child("schema"), schema),
        // In version 2.0 a parameter is a schema itself.
        None => (place.clone(), json),
    };
    let mut usage = types.read(&at, schema, hint);
    if usage.ty == Ty::Any && usage.guess.is_none() {
        usage.ty = Ty::Scalar("string");
        usage.guess = Some("the description does not say of what type it is");
    }
    let explode = json.get("explode");
    let style = match (json.text("style"), json.text("collectionFormat")) {
        (Some("deepObject"), _) => Style::Deep,
        (Some("spaceDelimited" | "pipeDelimited"), _) | (_, Some("ssv" | "tsv" | "pipes")) => {
            types.lose(place, "style of a list", "its text");
            usage.ty = Ty::Scalar("string");
            Style::Csv
        }
        (_, Some("multi")) => Style::Explode,
        (_, Some(_)) => Style::Csv,
        (_, None) if explode == Some(&Json::Bool(false)) => Style::Csv,
        (_, None) if types.documents.version == Version::Two => Style::Csv,
        _ => Style::Explode,
    };
    (usage, style)
}

/// An object whose members are parameters of their own.
fn spread(
    types: &mut Types<'_>,
    call: &mut Call,
    (place, name): (&Place, &str),
    usage: &Use,
) -> bool {
    let Ty::Named(id) = usage.ty else {
        return false;
    };
    let Def::Object {
        members,
        extra: None,
        ..
    } = types.all[id].def.clone()
    else {
        return false;
    };
    types.lose(
        place,
        "object in a query",
        format!("the fields of `{name}` are parameters of their own"),
    );
    for member in members {
        let mut usage = member.usage;
        usage.nullable = false;
        let written = types.written(&usage.ty, Style::Explode);
        usage.style = written.word;
        call.query.push(Parameter {
            name: member.name,
            place: member.place,
            required: false,
            usage,
        });
    }
    true
}

/// Every parameter in braces has a line, and there are no others.
fn complete_path(types: &mut Types<'_>, operation: &Operation<'_>, call: &mut Call) {
    let parsed = crate::spec::grammar::http_line::parse(&format!("GET {}", operation.path));
    let names: Vec<String> = parsed.map_or(Vec::new(), |http| {
        http.parameters.into_iter().map(|one| one.name).collect()
    });
    let mut known: Vec<Parameter> = Vec::new();
    for name in names {
        let found = call
            .path
            .iter()
            .find(|parameter| parameter.name == name)
            .cloned();
        known.push(found.unwrap_or_else(|| {
            types.lose(
                &operation.place,
                "path parameter",
                format!("`{name}` has no description: text"),
            );
            let usage = Use::guessed(
                Ty::Scalar("string"),
                "the description does not say of what type it is",
            );
            Parameter {
                name,
                place: operation.place.clone(),
                required: true,
                usage,
            }
        }));
    }
    for parameter in &call.path {
        if !known.iter().any(|other| other.name == parameter.name) {
            types.lose(
                &parameter.place,
                "path parameter",
                "it is not in the path, and is not sent",
            );
        }
    }
    call.path = known;
}

fn returns<'d>(types: &mut Types<'d>, operation: &Operation<'d>, call: &mut Call, request: &str) {
    let Some((status, response)) = success(operation.json) else {
        if operation.method != Method::Head {
            types.lose(
                &operation.place.child("responses"),
                "response",
                "no success is described: nothing comes back",
            );
        }
        return;
    };
    let documents = types.documents;
    let place = operation.place.child("responses");
    call.returns = returned(types, &place.child(status), response, request);
    if operation.method == Method::Head {
        call.returns = Returns::Nothing;
        return;
    }
    for (other, response) in operation.json.at("responses").members() {
        if other == status || !other.starts_with('2') {
            continue;
        }
        let at = place.child(other);
        let Ok((_, value)) = documents.resolve(&at, response) else {
            continue;
        };
        let is_empty =
            value.at("content").members().next().is_none() && value.get("schema").is_none();
        let is_status = other.len() == 3 && other.chars().all(|c| c.is_ascii_digit());
        if is_empty && is_status && matches!(call.returns, Returns::Value { .. }) {
            call.responses.insert(other.clone(), None);
        } else if !is_empty {
            types.lose(
                &at,
                "another success",
                format!("what comes back is that of {status}"),
            );
        }
    }
}

fn returned<'d>(
    types: &mut Types<'d>,
    place: &Place,
    response: &'d Json,
    request: &str,
) -> Returns {
    let (place, response) = match types.documents.resolve(place, response) {
        Ok(found) => found,
        Err(to) => {
            types.lose(place, "missing reference", format!("{to}: any value"));
            return Returns::any();
        }
    };
    let hint = format!("{request}Response");
    if let Some(schema) = response.get("schema") {
        return value(types, &place.child("schema"), schema, &hint);
    }
    let content = response.at("content");
    let at = place.child("content");
    match json_of(content) {
        Some((kind, media)) => match media.get("schema") {
            Some(schema) => value(types, &at.child(kind).child("schema"), schema, &hint),
            None => Returns::any(),
        },
        None if content.members().next().is_some() => Returns::Bytes,
        None => Returns::Nothing,
    }
}

fn value<'d>(types: &mut Types<'d>, place: &Place, schema: &'d Json, hint: &str) -> Returns {
    let mut usage = types.read(place, schema, hint);
    types.name_values(place, &mut usage, hint);
    match usage.ty {
        Ty::File => Returns::Bytes,
        ty => Returns::Value {
            nullable: usage.nullable && ty != Ty::Any,
            ty,
        },
    }
}

fn failures<'d>(types: &mut Types<'d>, operation: &Operation<'d>, call: &mut Call, request: &str) {
    let documents = types.documents;
    let is_default_failure = success(operation.json).is_none_or(|(status, _)| status != "default");
    for (status, response) in operation.json.at("responses").members() {
        let is_failure = status.starts_with(['4', '5']) && status.len() == 3;
        let is_default = status == "default" && is_default_failure;
        if !is_failure && !is_default {
            if !status.starts_with(['1', '2', '3'])
                && status != "default"
                && !status.starts_with("x-")
            {
                types.lose(
                    &operation.place.child("responses").child(status),
                    "status",
                    "it is left out",
                );
            }
            continue;
        }
        let at = operation.place.child("responses").child(status);
        let Ok((place, response)) = documents.resolve(&at, response) else {
            continue;
        };
        let (place, schema) = match (response.get("schema"), json_of(response.at("content"))) {
            (Some(schema), _) => (place.child("schema"), schema),
            (None, Some((kind, media))) => match media.get("schema") {
                Some(schema) => (place.child("content").child(kind).child("schema"), schema),
                None => continue,
            },
            (None, None) => continue,
        };
        let usage = types.read(&place, schema, &format!("{request}Error"));
        if !is_error(types, &usage.ty) {
            types.lose(&at, "body of an error", "the error keeps it as it comes");
            continue;
        }
        if is_default {
            for class in ["4xx", "5xx"] {
                call.responses
                    .entry(class.to_owned())
                    .or_insert_with(|| Some(usage.ty.clone()));
            }
        } else {
            call.responses
                .insert(status.to_ascii_lowercase(), Some(usage.ty));
        }
    }
}

/// Whether a type can be that of the body of an error.
fn is_error(types: &Types<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Named(id) => match &types.all[*id].def {
            Def::Union(members) => members.iter().all(|member| {
                matches!(
                    member,
                    Ty::Named(_) | Ty::List(_) | Ty::Scalar("string" | "int" | "bool")
                )
            }),
            Def::Object { .. } | Def::Tagged { .. } => true,
            Def::Values { .. } | Def::Pending => false,
        },
        Ty::List(item) => {
            !item.nullable && matches!(item.ty, Ty::Named(_)) && is_error(types, &item.ty)
        }
        _ => false,
    }
}
