//! The API as its peers read it.

use serde_json::{Map, Value, json};

use super::fields::Field;
use super::resource::Resource;

pub(super) fn document(resources: usize) -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    schemas.insert(
        "Channel".to_owned(),
        json!({"type": "string", "enum": ["web", "phone", "store", "partner"]}),
    );
    schemas.insert(
        "Address".to_owned(),
        json!({
            "type": "object",
            "description": "A place that letters reach.",
            "required": ["street", "city", "country"],
            "properties": {
                "street": {"type": "string", "description": "Street and number"},
                "city": {"type": "string", "description": "The town"},
                "country": {"type": "string", "description": "ISO 3166 code"},
            },
        }),
    );
    for number in 0..resources {
        let resource = Resource::new(number);
        add_schemas(&resource, &mut schemas);
        add_paths(&resource, &mut paths);
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Synthetic", "version": "1.0.0", "description": "A synthetic API."},
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn add_schemas(resource: &Resource, schemas: &mut Map<String, Value>) {
    let name = &resource.name;
    let required = |field: &Field| field.is_required();
    let sent = |field: &Field| field.is_nullable();
    schemas.insert(
        name.clone(),
        object(resource.received(), required, |field| !field.is_required()),
    );
    schemas.insert(
        format!("{name}Create"),
        object(resource.created(), required, sent),
    );
    schemas.insert(
        format!("{name}Update"),
        object(resource.fields(), |_| false, sent),
    );
    schemas.insert(
        format!("{name}Page"),
        json!({
            "type": "object",
            "description": "A page of a list.",
            "required": ["entries"],
            "properties": {
                "entries": {"type": "array", "items": reference(name)},
                "cursor": {"type": "string", "nullable": true},
                "has_more": {"type": "boolean", "nullable": true},
            },
        }),
    );
}

fn object(
    fields: impl Iterator<Item = &'static Field>,
    required: impl Fn(&Field) -> bool,
    nullable: impl Fn(&Field) -> bool,
) -> Value {
    let mut properties = Map::new();
    let mut always = Vec::new();
    for field in fields {
        if required(field) {
            always.push(field.name);
        }
        properties.insert(field.name.to_owned(), field.schema(nullable(field)));
    }
    let mut schema = json!({
        "type": "object",
        "description": "One of the things that the service keeps.",
        "properties": properties,
    });
    if !always.is_empty() {
        schema["required"] = json!(always);
    }
    schema
}

fn add_paths(resource: &Resource, paths: &mut Map<String, Value>) {
    let Resource {
        name, file, path, ..
    } = resource;
    let one = file.trim_end_matches('s');
    let query = |name: &str, words: &str, schema: Value| json!({"name": name, "in": "query", "description": words, "schema": schema});
    let id = json!({
        "name": "id", "in": "path", "required": true, "description": "The service's own id",
        "schema": {"type": "integer", "format": "int64"},
    });
    paths.insert(
        format!("/{path}"),
        json!({
            "get": {
                "operationId": format!("list_{file}"),
                "summary": format!("Lists {path}."),
                "parameters": [
                    query("q", "Words that must be in it", json!({"type": "string"})),
                    query("active", "Only those that can be used now, or only the others", json!({"type": "boolean"})),
                    query("created_after", "Only those made later than this day", json!({"type": "string", "format": "date"})),
                    query("cursor", "Where to go on", json!({"type": "string"})),
                    query("per_page", "How many items a page may hold", json!({"type": "integer", "format": "int64"})),
                ],
                "responses": answer("200", &format!("{name}Page")),
            },
            "post": {
                "operationId": format!("create_{one}"),
                "summary": "Creates one.",
                "requestBody": body(&format!("{name}Create")),
                "responses": answer("201", name),
            },
        }),
    );
    paths.insert(
        format!("/{path}/{{id}}"),
        json!({
            "get": {
                "operationId": format!("get_{one}"),
                "summary": "Gets one.",
                "parameters": [id],
                "responses": answer("200", name),
            },
            "patch": {
                "operationId": format!("update_{one}"),
                "summary": "Updates one; what is not set stays as it is.",
                "parameters": [id],
                "requestBody": body(&format!("{name}Update")),
                "responses": answer("200", name),
            },
            "delete": {
                "operationId": format!("delete_{one}"),
                "summary": "Deletes one.",
                "parameters": [id],
                "responses": {"204": {"description": "It is gone."}},
            },
        }),
    );
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn content(name: &str) -> Value {
    json!({"application/json": {"schema": reference(name)}})
}

fn body(name: &str) -> Value {
    json!({"required": true, "content": content(name)})
}

fn answer(status: &str, name: &str) -> Value {
    json!({status: {"description": "As asked.", "content": content(name)}})
}
