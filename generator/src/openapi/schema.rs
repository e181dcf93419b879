//! Types as JSON Schemas.

use serde_json::{Value, json};

use super::components::Components;
use super::document::{Named, Schema};
use super::formats::Loose;
use crate::model::types::{CodeValues, Codes};
use crate::model::{Api, Def, Field, Line, Ty, TypeId, Types, View};
use crate::spec::grammar::type_line::{Const, DateTimeFormat, Evidence, Limits, Scalar};
use crate::spec::{self, FieldGroup, Shape};

/// What the schemas of one API are made from.
#[derive(Clone, Copy)]
pub(super) struct Schemas<'a, 's> {
    pub(super) types: &'a Types<'s>,
    pub(super) components: &'a Components,
    pub(super) loose: &'a Loose,
}

impl<'a, 's> Schemas<'a, 's> {
    pub(super) fn of(api: &'a Api<'s>, components: &'a Components, loose: &'a Loose) -> Self {
        Self {
            types: &api.types,
            components,
            loose,
        }
    }

    /// The schema of a component.
    pub(super) fn component(self, id: TypeId, view: View) -> Schema {
        let ty = &self.types[id];
        let schema = match &ty.def {
            Def::Line(line) => self.line(line, view),
            Def::Codes(found) => codes(found),
            Def::Tagged(tagged) => Schema {
                tag: Some(tagged.by.to_owned()),
                any_of: tagged
                    .members
                    .iter()
                    .map(|member| {
                        let mut tag = Schema::around(
                            tagged.by,
                            Schema {
                                constant: Some(json!(member.tag)),
                                ..Schema::default()
                            },
                        );
                        tag.kind.clear();
                        Schema {
                            all_of: vec![self.reference(member.ty.id, member.ty.name, view), tag],
                            ..Schema::default()
                        }
                    })
                    .collect(),
                ..described(tagged.shape)
            },
            Def::Object(object) => Schema {
                rules: self.rules(id),
                ..self.object(id, view, described(object.shape))
            },
        };
        Schema {
            view: matches!(ty.def, Def::Object(_)).then(|| format!("{} {}", ty.name, word(view))),
            ..schema
        }
    }

    fn object(self, id: TypeId, view: View, described: Schema) -> Schema {
        let fields = self.types.fields(id, view);
        let required = |field: &Field<'_>| view != View::Update && field.line.is_always();
        let fields = fields.map(|field| (field, required(field)));
        let extra = self.types.extra(id);
        Schema {
            additional_properties: extra.map(|extra| Box::new(self.line(&extra.line, view))),
            ..self.fields(fields, view, described)
        }
    }

    /// An object of some fields, and whether each must be there.
    pub(super) fn fields<'f>(
        self,
        fields: impl Iterator<Item = (&'f Field<'s>, bool)>,
        view: View,
        described: Schema,
    ) -> Schema
    where
        's: 'f,
    {
        let mut schema = Schema {
            kind: vec!["object"],
            ..described
        };
        for (field, required) in fields {
            if required {
                schema.required.push(field.name.to_owned());
            }
            let value = self.field(&field.line, field.spec, view);
            schema.properties.insert(field.name.to_owned(), value);
        }
        schema
    }

    /// What a line and the long form of its field say.
    pub(super) fn field(self, line: &Line<'s>, spec: &spec::Field, view: View) -> Schema {
        let schema = self.argument(line, spec, view);
        let takes_null = match view {
            View::Response => line.may_lack(),
            View::Create | View::Update => line.is_nullable(),
        };
        let schema = if takes_null { schema.or_null() } else { schema };
        let words = Some(spec.words()).filter(|words| !words.is_empty());
        let words = words.map(str::to_owned);
        let instead = spec.deprecated.as_ref();
        let description = match (words, instead) {
            (Some(words), Some(instead)) => Some(format!("{words}\n\nDeprecated: {instead}")),
            (None, Some(instead)) => Some(format!("Deprecated: {instead}")),
            (words, None) => words,
        };
        let schema = Schema {
            description,
            deprecated: line.deprecated || spec.deprecated.is_some(),
            alias: spec.alias.clone(),
            ..schema
        };
        beside_reference(schema)
    }

    /// What a line says; a format only where every example is written so.
    pub(super) fn argument(self, line: &Line<'s>, spec: &spec::Field, view: View) -> Schema {
        let mut schema = self.line(line, view);
        if self.loose.has(spec) {
            let inner = match schema.items {
                Some(ref mut item) => &mut **item,
                None => &mut schema,
            };
            inner.format = None;
            inner.ty = Some(line.ty.item().to_string());
        }
        schema
    }

    pub(super) fn line(self, line: &Line<'s>, view: View) -> Schema {
        let mut schema = self.ty(&line.ty, view);
        if line.closed {
            schema.values = std::mem::take(&mut schema.known);
        }
        if let Some(limits) = &line.limits {
            self.limit(&mut schema, &line.ty, limits);
        }
        schema.pattern = line
            .pattern
            .as_ref()
            .map(|pattern| pattern.text.replace("\\/", "/"));
        schema.default = line
            .default
            .as_ref()
            .map(|text| self.default(&line.ty, text));
        schema.blank = line.blank;
        schema.evidence = line.evidence.as_ref().map(evidence);
        schema.mark = line.is_nullable().then_some("?");
        schema
    }

    /// Limits of a number, or of the length of something.
    fn limit(self, schema: &mut Schema, ty: &Ty<'s>, limits: &Limits) {
        let bound = |bound: &Option<crate::spec::grammar::type_line::Bound>| {
            let text = &bound.as_ref()?.text;
            serde_json::from_str(text).ok()
        };
        let (low, high) = (bound(&limits.low), bound(&limits.high));
        match self.types.bare(ty) {
            Ty::List(_) | Ty::Pairs(_) => (schema.min_items, schema.max_items) = (low, high),
            Ty::Map(_) => (schema.min_properties, schema.max_properties) = (low, high),
            Ty::Scalar(Scalar::String) => (schema.min_length, schema.max_length) = (low, high),
            _ => (schema.minimum, schema.maximum) = (low, high),
        }
    }

    /// A default as JSON of its type.
    fn default(self, ty: &Ty<'s>, text: &str) -> Value {
        if self.types.is_json_text(ty) {
            return json!(text);
        }
        serde_json::from_str(text).unwrap_or_else(|_| json!(text))
    }

    pub(super) fn ty(self, ty: &Ty<'s>, view: View) -> Schema {
        match ty {
            Ty::Scalar(scalar) => self::scalar(scalar, view),
            Ty::Enum(values) => Schema {
                known: values.iter().map(|value| json!(value.text)).collect(),
                ..Schema::of("string")
            },
            Ty::Named(named) => self.reference(named.id, named.name, view),
            Ty::List(inner) => Schema::list_of(self.ty(inner, view)),
            Ty::Map(inner) => Schema::map_of(self.ty(inner, view)),
            Ty::Pairs(inner) => self.pairs(inner, view),
            Ty::Nullable(inner) => Schema {
                any_of: vec![self.ty(inner, view), Schema::of("null")],
                ..Schema::default()
            },
            Ty::Text(inner) => self.inside(inner, view),
            Ty::Union(members) => Schema {
                any_of: members.iter().map(|member| self.ty(member, view)).collect(),
                ..Schema::default()
            },
        }
    }

    fn reference(self, id: TypeId, name: &str, view: View) -> Schema {
        let view = if view == View::Update {
            View::Create
        } else {
            view
        };
        Schema::to(self.components.name(id, view).unwrap_or(name))
    }

    /// JSON in a text; where it is received, the bare value is read too.
    fn inside(self, inner: &Ty<'s>, view: View) -> Schema {
        let value = self.ty(inner, view);
        let text = Schema {
            content_media_type: Some("application/json"),
            content: Some(Box::new(value.clone())),
            ..Schema::of("string")
        };
        let ty = Some(format!("string<{inner}>"));
        if view.is_sent() {
            return Schema { ty, ..text };
        }
        Schema {
            any_of: vec![text, value],
            ty,
            ..Schema::default()
        }
    }

    /// A list of keys and values; where it is received, an object too.
    fn pairs(self, inner: &Ty<'s>, view: View) -> Schema {
        let value = self.ty(inner, view);
        let mut pair = Schema::around("key", Schema::of("string"));
        pair.properties.insert("value".to_owned(), value.clone());
        pair.required.push("value".to_owned());
        let list = Schema::list_of(pair);
        let ty = Some(format!("pairs<{inner}>"));
        if view.is_sent() {
            return Schema { ty, ..list };
        }
        Schema {
            any_of: vec![list, Schema::map_of(value)],
            ty,
            ..Schema::default()
        }
    }

    fn rules(self, id: TypeId) -> Vec<String> {
        let rules = self.types.object_rules(id);
        rules.iter().map(crate::model::rules::Rule::words).collect()
    }
}

/// The side of a type.
fn word(view: View) -> &'static str {
    match view {
        View::Create => FieldGroup::Create.word(),
        View::Update => FieldGroup::Update.word(),
        View::Response => FieldGroup::Response.word(),
    }
}

fn described(shape: &Shape) -> Schema {
    Schema {
        description: match (&shape.about, &shape.deprecated) {
            (Some(about), Some(instead)) => Some(format!("{about}\n\nDeprecated: {instead}")),
            (None, Some(instead)) => Some(format!("Deprecated: {instead}")),
            (about, None) => about.clone(),
        },
        deprecated: shape.deprecated.is_some(),
        ..Schema::default()
    }
}

/// An enum whose values have names of their own.
fn codes(codes: &Codes<'_>) -> Schema {
    let (kind, listed): (_, Vec<(&str, Value)>) = match &codes.values {
        CodeValues::Texts(texts) => {
            let texts = texts.iter().map(|(variant, code)| (*variant, json!(code)));
            ("string", texts.collect())
        }
        CodeValues::Numbers(numbers) => {
            let numbers = numbers.iter();
            let numbers = numbers.map(|(variant, code)| (*variant, json!(code)));
            ("integer", numbers.collect())
        }
    };
    let (variants, known): (Vec<_>, _) = listed.into_iter().unzip();
    Schema {
        kind: vec![kind],
        known,
        variants: variants.into_iter().map(str::to_owned).collect(),
        ..described(codes.shape)
    }
}

fn scalar(scalar: &Scalar, view: View) -> Schema {
    let own = |schema: Schema| Schema {
        ty: Some(scalar.to_string()),
        ..schema
    };
    match scalar {
        Scalar::String => Schema::of("string"),
        Scalar::Bool => Schema::of("boolean"),
        Scalar::Int => Schema::formatted("integer", "int64"),
        Scalar::Int32 => Schema::formatted("integer", "int32"),
        Scalar::Uint => Schema {
            minimum: Some(json!(0)),
            ..own(Schema::formatted("integer", "uint64"))
        },
        Scalar::Float => Schema::formatted("number", "double"),
        Scalar::Decimal => own(Schema::formatted("number", "decimal")),
        Scalar::Date(None) => Schema::formatted("string", "date"),
        Scalar::DateTime(None) => Schema::formatted("string", "date-time"),
        Scalar::DateTime(Some(DateTimeFormat::Unix | DateTimeFormat::UnixMillis)) => {
            own(Schema::formatted("integer", "int64"))
        }
        Scalar::Date(Some(_)) | Scalar::DateTime(Some(DateTimeFormat::Pattern(_))) => {
            own(Schema::of("string"))
        }
        // Where it is received, the bare value is read too.
        Scalar::Text(inner) if !view.is_sent() => {
            let mut schema = own(Schema::of("string"));
            schema.kind.extend(self::scalar(inner, view).kind);
            schema
        }
        Scalar::Text(_) => own(Schema::of("string")),
        Scalar::Any => Schema::default(),
        Scalar::Const(constant) => {
            let (kind, value) = match constant {
                Const::Text(text) => ("string", json!(text)),
                Const::Int(number) => ("integer", json!(number)),
                Const::Bool(flag) => ("boolean", json!(flag)),
            };
            // Responses may have another.
            let known = if view.is_sent() {
                vec![value]
            } else {
                Vec::new()
            };
            Schema {
                known,
                ..own(Schema::of(kind))
            }
        }
        Scalar::File => Schema {
            content_media_type: Some("application/octet-stream"),
            ..own(Schema::of("string"))
        },
    }
}

/// What stands behind a line, as it is written.
fn evidence(evidence: &Evidence) -> String {
    match evidence {
        Evidence::Guess => "guess".to_owned(),
        Evidence::Observed(day) => format!("observed({day})"),
        Evidence::Sdk(url) => format!("sdk({url})"),
    }
}

/// Readers before 3.1 pass over what stands beside a reference, and so do generators.
fn beside_reference(schema: Schema) -> Schema {
    let Some(reference) = schema.reference.clone() else {
        return schema;
    };
    let bare = Schema {
        reference: Some(reference),
        ..Schema::default()
    };
    if schema == bare {
        return schema;
    }
    Schema {
        reference: None,
        all_of: vec![bare],
        ..schema
    }
}

/// The properties of an object without a type of its own.
pub(super) fn object(properties: Named<Schema>, required: Vec<String>) -> Schema {
    Schema {
        properties,
        required,
        ..Schema::of("object")
    }
}
