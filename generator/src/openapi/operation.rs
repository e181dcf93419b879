//! Calls as operations.

use indexmap::IndexMap;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::document::{
    ExternalDocs, FieldEncoding, MediaType, Named, Operation, Parameter, RequestBody, Response,
    Sample, Schema,
};
use super::schema::Schemas;
use super::{extras, paging};
use crate::lower::docs;
use crate::model::body::BodyFields;
use crate::model::call::{Failure, PathParameter};
use crate::model::example::Json;
use crate::model::questions::Question;
use crate::model::wire_text::TextStyle;
use crate::model::{self, Api, Argument, Body, Call, Line, Ty, View};
use crate::spec::grammar::place::{Path, Places, Step};
use crate::spec::{Encoding, Example, Nesting};

const JSON: &str = "application/json";

/// What is of no special kind.
const BYTES: &str = "application/octet-stream";

/// Any success: no example shows which.
const SUCCESS: &str = "2XX";

/// The responses that no status names: all of them are failures.
const OTHERS: &str = "default";

pub(super) fn operation(api: &Api<'_>, schemas: Schemas<'_, '_>, call: &Call<'_>) -> Operation {
    let endpoint = call.endpoint;
    let summary = docs::summary(call);
    let verb = call.verb.map(crate::spec::Verb::word);
    Operation {
        id: model::names::operation(&call.rust),
        tags: vec![call.module.stem.clone()],
        description: description(api, call, &summary),
        summary,
        external_docs: call.page_url(api).map(|url| ExternalDocs { url }),
        deprecated: endpoint.deprecated.is_some(),
        parameters: parameters(api, schemas, call),
        request_body: request_body(schemas, call),
        responses: responses(schemas, call),
        servers: Vec::new(),
        security: None,
        auth_body: call.own_auth().map(extras::auth_body).unwrap_or_default(),
        endpoint: call.place(),
        like: verb.filter(|verb| *verb != call.name),
        idempotent: Some(call.idempotent).filter(|is| *is != call.http.method.is_idempotent()),
        needs: endpoint.needs.clone(),
        since: endpoint.since.clone(),
        seen: endpoint.seen.clone(),
        rules: call.rules.iter().map(model::rules::Rule::words).collect(),
        paging: call.response.page().map(paging::words),
        errors: extras::own_errors(api, call),
        retry: extras::own_retry(api, call),
        wait: call.wait.as_ref().map(extras::wait),
        doubts: doubts(&call.questions(&api.types)),
    }
}

/// The open questions by their places; several about one place are one text.
fn doubts(questions: &[Question<'_>]) -> Named<String> {
    let mut doubts = Named::new();
    for question in questions {
        for place in &question.places {
            let text: &mut String = doubts.entry(place.clone()).or_default();
            if !text.is_empty() {
                text.push_str("; ");
            }
            text.push_str(question.why);
        }
    }
    doubts
}

/// The words of an endpoint, then what is not sure about it.
fn description(api: &Api<'_>, call: &Call<'_>, summary: &str) -> Option<String> {
    let endpoint = call.endpoint;
    let mut parts = Vec::new();
    parts.extend(endpoint.about.clone().filter(|about| about != summary));
    parts.extend(
        endpoint
            .needs
            .as_ref()
            .map(|needs| format!("Requires {needs}.")),
    );
    let instead = endpoint.deprecated.as_ref();
    parts.extend(instead.map(|instead| format!("Deprecated: {instead}")));
    parts.extend(call.rules.iter().map(|rule| {
        let words = rule.words();
        let mut letters = words.chars();
        let first = letters
            .next()
            .map(|letter| letter.to_uppercase().to_string());
        format!("{}{}.", first.unwrap_or_default(), letters.as_str())
    }));
    let doubts = call.questions(&api.types).into_iter();
    let doubts: Vec<_> = doubts
        .map(|question| format!("- `{}`: {}", question.places.join("`, `"), question.why))
        .collect();
    if !doubts.is_empty() {
        parts.push(format!("Open questions:\n\n{}", doubts.join("\n")));
    }
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

fn parameters(api: &Api<'_>, schemas: Schemas<'_, '_>, call: &Call<'_>) -> Vec<Parameter> {
    let path = call
        .path
        .iter()
        .map(|parameter| path(schemas, call, parameter));
    let query = call.query.iter().map(|argument| {
        let value = |text: &str| schemas.value_of_text(&argument.line, text);
        let examples = texts(call, (argument.name, value), |example| &example.query);
        Parameter {
            examples,
            ..argument_in("query", schemas, argument, call.nesting)
        }
    });
    let headers = call.headers.iter().map(|argument| {
        let value = |text: &str| schemas.value_of_text(&argument.line, text);
        Parameter {
            examples: texts(call, (argument.name, value), |example| &example.headers),
            ..argument_in("header", schemas, argument, None)
        }
    });
    let constant = api.spec.api.headers.iter().map(|(name, value)| {
        plain(
            name,
            "header",
            true,
            Schema {
                // What the client fills is text of the caller's.
                constant: (!value.contains('{')).then(|| json!(value)),
                ..Schema::of("string")
            },
        )
    });
    path.chain(query)
        .chain(paging::parameters(call))
        .chain(headers)
        .chain(constant)
        .collect()
}

pub(super) fn plain(name: &str, place: &'static str, required: bool, schema: Schema) -> Parameter {
    Parameter {
        name: name.to_owned(),
        place,
        description: String::new(),
        required,
        deprecated: false,
        style: None,
        explode: None,
        schema: Some(schema),
        content: None,
        examples: Named::new(),
    }
}

fn path(schemas: Schemas<'_, '_>, call: &Call<'_>, parameter: &PathParameter<'_>) -> Parameter {
    let schema = schemas.line(&parameter.line, View::Create);
    let value = |text: &str| schemas.value_of_text(&parameter.line, text);
    Parameter {
        description: parameter.words.to_owned(),
        examples: texts(call, (parameter.name, value), |example| &example.path),
        ..plain(parameter.name, "path", true, schema)
    }
}

fn argument_in(
    place: &'static str,
    schemas: Schemas<'_, '_>,
    argument: &Argument<'_>,
    nesting: Option<Nesting>,
) -> Parameter {
    let line = &argument.line;
    let schema = schemas.argument(line, argument.spec, View::Create);
    let mut parameter = Parameter {
        description: argument.spec.words().to_owned(),
        deprecated: line.deprecated || argument.spec.deprecated.is_some(),
        ..plain(argument.name, place, line.is_always(), schema)
    };
    match schemas.types.text_style(line, nesting) {
        TextStyle::Plain | TextStyle::Formatted => {}
        TextStyle::Csv => (parameter.style, parameter.explode) = (form_in(place), Some(false)),
        TextStyle::Repeat | TextStyle::Entries => {
            (parameter.style, parameter.explode) = (form_in(place), Some(true));
        }
        TextStyle::Nested { .. } => {
            (parameter.style, parameter.explode) = (Some("deepObject"), Some(true));
        }
        TextStyle::Json => {
            let schema = parameter.schema.take().unwrap_or_default();
            let media = MediaType {
                schema,
                ..MediaType::default()
            };
            parameter.content = Some(Named::from([(JSON.to_owned(), media)]));
        }
    }
    parameter
}

fn form_in(place: &str) -> Option<&'static str> {
    (place == "query").then_some("form")
}

/// The values of a parameter in the examples.
pub(super) fn texts<'s>(
    call: &Call<'s>,
    (name, value): (&str, impl Fn(&str) -> Option<String>),
    values: impl Fn(&'s Example) -> &'s IndexMap<String, String>,
) -> Named<Sample> {
    let mut samples = Named::new();
    for (number, example) in call.examples.iter().enumerate() {
        let json = values(example.spec).get(name).and_then(|text| value(text));
        if let Some(value) = json.and_then(|json| RawValue::from_string(json).ok()) {
            let summary = example.spec.title.clone();
            samples.insert(sample_name(number), Sample { summary, value });
        }
    }
    samples
}

fn sample_name(number: usize) -> String {
    format!("example{}", number + 1)
}

fn request_body(schemas: Schemas<'_, '_>, call: &Call<'_>) -> Option<RequestBody> {
    let members = paging::members(call);
    let schema = match &call.body {
        Body::Nothing if members.is_none() => return None,
        Body::Nothing => Schema::default(),
        // In 3.1, a schema that says nothing is one of bytes.
        Body::Bytes => Schema::default(),
        Body::Whole(whole) => schemas.line(&whole.line, View::Create),
        Body::Fields(body) => body_schema(schemas, body),
    };
    let keys = call.wrap.iter().rev();
    let schema = keys.fold(schema, |schema, key| Schema::around(key, schema));
    let schema = match members {
        None => schema,
        Some(members) if call.body.is_nothing() => members,
        Some(members) => Schema {
            all_of: vec![schema, members],
            ..Schema::default()
        },
    };
    let kind = match (&call.body, call.encoding) {
        (Body::Bytes, _) => BYTES,
        (_, Encoding::Json) => JSON,
        (_, Encoding::Form) => "application/x-www-form-urlencoded",
        (_, Encoding::Multipart) => "multipart/form-data",
    };
    let encoding = match (&call.body, call.encoding) {
        (_, Encoding::Json) | (Body::Nothing | Body::Bytes | Body::Whole(_), _) => Named::new(),
        (Body::Fields(body), _) => field_encodings(schemas, body, call.nesting),
    };
    let samples = call.examples.iter().enumerate();
    let examples = samples.filter_map(|(number, example)| {
        let mut sample = sample(example.spec, example.request.as_ref()?)?;
        if let (Body::Fields(body), Encoding::Multipart) = (&call.body, call.encoding) {
            sample.value = contents(schemas, body, sample.value);
        }
        Some((sample_name(number), sample))
    });
    let media = MediaType {
        schema,
        examples: examples.collect(),
        encoding,
    };
    Some(RequestBody {
        // Where nothing is set, an object without members is sent.
        required: true,
        content: Named::from([(kind.to_owned(), media)]),
    })
}

fn body_schema<'s>(schemas: Schemas<'_, 's>, body: &BodyFields<'s>) -> Schema {
    let component = schemas.components.name(body.ty.id, body.view);
    match component {
        Some(name) if !body.narrowed => Schema::to(name),
        _ => schemas.fields(
            body.with_required(schemas.types),
            body.view,
            Schema::default(),
        ),
    }
}

/// How the fields of a form are written, where it is not as OpenAPI takes for granted.
fn field_encodings<'s>(
    schemas: Schemas<'_, 's>,
    body: &BodyFields<'s>,
    nesting: Option<Nesting>,
) -> Named<FieldEncoding> {
    let fields = body.fields(schemas.types).filter_map(|field| {
        let encoding = match schemas.types.text_style(&field.line, nesting) {
            TextStyle::Plain | TextStyle::Formatted => return None,
            TextStyle::Csv => styled(false),
            TextStyle::Repeat | TextStyle::Entries => styled(true),
            TextStyle::Nested { .. } => FieldEncoding {
                content_type: None,
                style: Some("deepObject"),
                explode: Some(true),
            },
            TextStyle::Json => FieldEncoding {
                content_type: Some(JSON),
                style: None,
                explode: None,
            },
        };
        Some((field.name.to_owned(), encoding))
    });
    fields.collect()
}

fn styled(explode: bool) -> FieldEncoding {
    FieldEncoding {
        content_type: None,
        style: Some("form"),
        explode: Some(explode),
    }
}

fn sample(example: &Example, json: &Json<'_>) -> Option<Sample> {
    Some(Sample {
        summary: example.title.clone(),
        value: RawValue::from_string(crate::text::json::compact(json.text)).ok()?,
    })
}

/// The same form with the contents of files in their place, without their names.
fn contents<'s>(
    schemas: Schemas<'_, 's>,
    body: &BodyFields<'s>,
    value: Box<RawValue>,
) -> Box<RawValue> {
    #[derive(serde::Deserialize)]
    struct File {
        content: Box<RawValue>,
    }
    let Ok(mut fields) = serde_json::from_str::<Named<Box<RawValue>>>(value.get()) else {
        return value;
    };
    let files = body
        .fields(schemas.types)
        .filter(|field| field.line.ty.holds_file());
    for field in files {
        let Some(value) = fields.get_mut(field.name) else {
            continue;
        };
        let many = serde_json::from_str::<Vec<File>>(value.get())
            .map(|files| {
                files
                    .into_iter()
                    .map(|file| file.content)
                    .collect::<Vec<_>>()
            })
            .and_then(|contents| serde_json::value::to_raw_value(&contents));
        let one = serde_json::from_str::<File>(value.get()).map(|file| file.content);
        if let Ok(content) = one.or(many) {
            *value = content;
        }
    }
    serde_json::value::to_raw_value(&fields).unwrap_or(value)
}

fn responses(schemas: Schemas<'_, '_>, call: &Call<'_>) -> Named<Response> {
    let mut responses: Named<Response> = Named::new();
    let is_success = |status: &u16| (200..300).contains(status);
    let shown: Vec<u16> = call.examples.iter().map(model::Example::status).collect();
    let mut statuses: Vec<u16> = shown.iter().copied().filter(is_success).collect();
    statuses.sort_unstable();
    statuses.dedup();
    let names: Vec<_> = statuses
        .iter()
        .map(|status| (Some(*status), status.to_string()))
        .collect();
    let names = if names.is_empty() {
        vec![(None, SUCCESS.to_owned())]
    } else {
        names
    };
    for (status, name) in names {
        responses.insert(name, success(schemas, call, status));
    }
    for failure in &call.failures {
        responses.insert(
            failure.key.to_uppercase(),
            self::failure(schemas, call, failure),
        );
    }
    for status in &call.empty {
        let description = "Without content.".to_owned();
        let content = Named::new();
        responses.insert(
            status.to_string(),
            Response {
                description,
                headers: Named::new(),
                content,
            },
        );
    }
    let failure = Response {
        description: "Failure.".to_owned(),
        headers: Named::new(),
        content: Named::new(),
    };
    responses.insert(OTHERS.to_owned(), failure);
    responses
}

/// A failure, and the examples of it.
fn failure<'s>(schemas: Schemas<'_, 's>, call: &Call<'s>, failure: &Failure<'s>) -> Response {
    let samples = call.examples.iter().enumerate();
    let samples = samples.filter(|(_, example)| {
        let shown = call.failure(example.status());
        shown.is_some_and(|shown| shown.key == failure.key)
    });
    let media = MediaType {
        schema: schemas.ty(&failure.ty, View::Response),
        examples: response_samples(samples),
        encoding: Named::new(),
    };
    Response {
        headers: Named::new(),
        description: "Failure.".to_owned(),
        content: Named::from([(JSON.to_owned(), media)]),
    }
}

/// The responses of examples, by the numbers of the examples.
fn response_samples<'e, 's: 'e>(
    samples: impl Iterator<Item = (usize, &'e model::Example<'s>)>,
) -> Named<Sample> {
    let samples = samples.filter_map(|(number, example)| {
        let sample = sample(example.spec, example.response.as_ref()?)?;
        Some((sample_name(number), sample))
    });
    samples.collect()
}

/// A successful response, and the examples that have its status.
fn success(schemas: Schemas<'_, '_>, call: &Call<'_>, status: Option<u16>) -> Response {
    let schema = match &call.response {
        model::Response::Nothing => None,
        model::Response::Bytes => Some(Schema::default()),
        model::Response::Value { ty, at } => {
            let value = schemas.ty(ty, View::Response);
            Some(at.map_or(value.clone(), |places| schema_at(places, &value)))
        }
        model::Response::Page(page) => Some(paging::page(schemas, page)),
    };
    let samples = call.examples.iter().enumerate();
    let samples =
        samples.filter(|(_, example)| Some(example.status()) == status && !call.is_denied(example));
    let media = schema.map(|schema| MediaType {
        schema,
        examples: response_samples(samples),
        encoding: Named::new(),
    });
    let kind = match call.response {
        model::Response::Bytes => BYTES,
        _ => JSON,
    };
    Response {
        description: "Success.".to_owned(),
        headers: call
            .response
            .page()
            .map(paging::headers)
            .unwrap_or_default(),
        content: media
            .into_iter()
            .map(|media| (kind.to_owned(), media))
            .collect(),
    }
}

/// A body that has a value at one of several places.
fn schema_at(places: &Places, value: &Schema) -> Schema {
    let wrapped = |path: &Path| {
        let steps = path.0.iter().rev();
        steps.fold(value.clone(), |inner, step| match step {
            Step::Key(key) => Schema::around(key, inner),
            Step::Index(_) => Schema::list_of(inner),
        })
    };
    let mut shapes: Vec<Schema> = places.paths().map(wrapped).collect();
    match shapes.len() {
        1 => shapes.remove(0),
        _ => Schema {
            any_of: shapes,
            ..Schema::default()
        },
    }
}

impl<'s> Schemas<'_, 's> {
    /// A value that an example of a parameter gives as text, as JSON.
    fn value_of_text(self, line: &Line<'s>, text: &str) -> Option<String> {
        match (self.types.text_style(line, None), self.types.bare(&line.ty)) {
            (TextStyle::Json, _) => Some(text.to_owned()),
            _ if line.is_json() => Some(text.to_owned()),
            (TextStyle::Entries, _) => None,
            (_, Ty::List(item)) => {
                let items = text.split(',').map(|text| self.one_value(item, text));
                Some(format!("[{}]", items.collect::<Vec<_>>().join(",")))
            }
            (_, ty) => Some(self.one_value(ty, text)),
        }
    }

    fn one_value(self, ty: &Ty<'s>, text: &str) -> String {
        let is_plain = matches!(
            serde_json::from_str(text),
            Ok(Value::Number(_) | Value::Bool(_))
        );
        if is_plain && !self.types.is_json_text(ty) {
            text.to_owned()
        } else {
            json!(text).to_string()
        }
    }
}
