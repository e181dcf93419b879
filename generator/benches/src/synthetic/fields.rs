//! The fields: each as a type line, as an `OpenAPI` schema and as a value.

use serde_json::{Value, json};

/// A field of a resource.
pub(super) struct Field {
    pub name: &'static str,
    /// The type, with its mark and limits.
    pub line: &'static str,
    pub words: &'static str,
    /// The schema, as JSON.
    schema: &'static str,
    /// A value, as JSON.
    pub sample: &'static str,
}

impl Field {
    /// Always in answers, and required by a create.
    pub(super) fn is_required(&self) -> bool {
        self.line.contains('!')
    }

    /// Whether it may be null: where it is sent, only what the line says; in an answer, all that is not required.
    pub(super) fn schema(&self, nullable: bool) -> Value {
        let mut schema: Value = serde_json::from_str(self.schema).unwrap_or_default();
        // What refers to a schema has no other keys.
        if let Some(keys) = schema.as_object_mut()
            && !keys.contains_key("$ref")
        {
            keys.insert("description".to_owned(), json!(self.words));
            if nullable {
                keys.insert("nullable".to_owned(), json!(true));
            }
        }
        schema
    }

    pub(super) fn is_nullable(&self) -> bool {
        self.line.contains('?')
    }
}

macro_rules! fields {
    ($($name:literal, $line:literal, $words:literal, $schema:literal, $sample:literal;)*) => {
        &[$(Field { name: $name, line: $line, words: $words, schema: $schema, sample: $sample }),*]
    };
}

/// What every resource has and sends.
pub(super) const NAME: &[Field] = fields![
    "name", "string! 1..120", "What people call it", r#"{"type": "string"}"#, r#""Harbour lights""#;
];

/// What is sent once.
pub(super) const IMMUTABLE: &[Field] = fields![
    "owner_id", "int!", "Id of the account it belongs to", r#"{"type": "integer", "format": "int64"}"#, "4217";
];

/// What only answers have.
pub(super) const RECEIVED: &[Field] = fields![
    "id", "int!", "The service's own id", r#"{"type": "integer", "format": "int64"}"#, "90210";
    "created_at", "datetime", "When it was made", r#"{"type": "string", "format": "date-time"}"#, r#""2026-03-22T01:55:50.156Z""#;
];

/// What a resource takes some of; next to each other they differ.
pub(super) const POOL: &[Field] = fields![
    "code", "string! 2..12", "The short code that is printed on labels", r#"{"type": "string"}"#, r#""AB-12""#;
    "note", "string?", "For the staff only; customers never see it", r#"{"type": "string"}"#, r#""Mind the step.""#;
    "quantity", "int 0..1000", "How many there are", r#"{"type": "integer", "format": "int64"}"#, "12";
    "status", "draft | active | archived", "How far it has come", r#"{"type": "string", "enum": ["draft", "active", "archived"]}"#, r#""active""#;
    "price", "decimal", "Price of one, in the account's currency", r#"{"type": "number", "format": "double"}"#, "19.5";
    "tags", "string[]", "Words to find it by", r#"{"type": "array", "items": {"type": "string"}}"#, r#"["new", "blue"]"#;
    "due_on", "date?", "The day it should be done", r#"{"type": "string", "format": "date"}"#, r#""2026-04-21""#;
    "active", "bool!", "Whether it can be used now", r#"{"type": "boolean"}"#, "true";
    "weight_in_kg", "float?", "Weight with its box", r#"{"type": "number", "format": "double"}"#, "2.25";
    "channel", "Channel", "Where it comes from", r##"{"$ref": "#/components/schemas/Channel"}"##, r#""web""#;
    "contact_email", "string", "Where questions about it go", r#"{"type": "string"}"#, r#""ann@example.com""#;
    "address", "Address", "Where it is", r##"{"$ref": "#/components/schemas/Address"}"##, r#"{"street": "Quay 4", "city": "Bergen", "country": "NO"}"#;
    "parent_id", "int?", "Id of what it is a part of", r#"{"type": "integer", "format": "int64"}"#, "17";
    "currency", "string 3..3", "ISO 4217 code of all its amounts", r#"{"type": "string"}"#, r#""USD""#;
    "seen_at", "datetime", "When somebody last looked at it", r#"{"type": "string", "format": "date-time"}"#, r#""2026-05-02T10:00:00Z""#;
    "settings", "map<string>", "Settings of your own, by name", r#"{"type": "object", "additionalProperties": {"type": "string"}}"#, r#"{"colour": "blue"}"#;
    "discount", "string<decimal>", "What is taken off the price", r#"{"type": "string"}"#, r#""1.50""#;
    "position", "int32", "Its place in lists", r#"{"type": "integer", "format": "int32"}"#, "3";
];
