//! A schema with all that its references and `allOf` say about the same value.

use std::collections::HashSet;

use indexmap::{IndexMap, IndexSet};

use super::documents::{Documents, Place};
use super::json::Json;
use super::losses::Losses;

/// Most schemas that one value is described by.
const MOST_PARTS: usize = 500;

/// A schema, and where it stands.
pub(super) type Placed<'d> = (Place, &'d Json);

/// Who has a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Side {
    #[default]
    Both,
    /// `readOnly`
    Received,
    /// `writeOnly`
    Sent,
}

impl Side {
    /// The one that says more.
    pub(super) fn or(self, other: Self) -> Self {
        if self == Self::Both { other } else { self }
    }
}

/// What all schemas of one value say.
#[derive(Clone, Debug, Default)]
pub(super) struct View<'d> {
    /// The types by name, without `null`.
    pub(super) types: IndexSet<&'d str>,
    pub(super) nullable: bool,
    pub(super) format: Option<&'d str>,
    pub(super) values: Option<&'d [Json]>,
    pub(super) constant: Option<&'d Json>,
    pub(super) properties: IndexMap<&'d str, Placed<'d>>,
    pub(super) required: HashSet<&'d str>,
    pub(super) additional: Option<Placed<'d>>,
    pub(super) items: Option<Placed<'d>>,
    /// `oneOf` and `anyOf`: each has the schemas that a value fits one of.
    pub(super) choices: Vec<(Place, &'d [Json])>,
    pub(super) discriminator: Option<Placed<'d>>,
    pub(super) words: Option<&'d str>,
    pub(super) title: Option<&'d str>,
    /// Where constraints and the like stand: the first part that says each wins.
    pub(super) said: IndexMap<&'static str, &'d Json>,
    pub(super) deprecated: bool,
    pub(super) side: Side,
    /// The schemas that it is of.
    pub(super) parts: HashSet<Place>,
}

/// What is looked up by its key when a line is written.
const SAID: &[&str] = &[
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "pattern",
    "default",
    "contentEncoding",
    "contentMediaType",
    "x-enum-varnames",
    "x-type",
];

/// What a spec has no words for.
const UNSAID: &[&str] = &[
    "not",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "dependencies",
    "patternProperties",
    "propertyNames",
    "contains",
    "prefixItems",
    "unevaluatedProperties",
    "unevaluatedItems",
    "multipleOf",
    "uniqueItems",
    "xml",
];

impl<'d> View<'d> {
    /// Reads a schema.
    pub(super) fn of(
        documents: &'d Documents,
        place: &Place,
        value: &'d Json,
        losses: &mut Losses,
    ) -> Self {
        let mut view = Self::default();
        view.add(documents, place, value, losses);
        view
    }

    /// What a schema says itself about another one that it only stands for.
    pub(super) fn surface(value: &'d Json) -> Self {
        let mut view = Self::default();
        view.add_words(value);
        let is_null = |schema: &Json| schema.text("type") == Some("null");
        view.nullable |= ["oneOf", "anyOf"]
            .iter()
            .any(|key| value.at(key).items().iter().any(is_null));
        view
    }

    fn add(
        &mut self,
        documents: &'d Documents,
        place: &Place,
        value: &'d Json,
        losses: &mut Losses,
    ) {
        if self.parts.len() >= MOST_PARTS || !self.parts.insert(place.clone()) {
            return;
        }
        self.add_words(value);
        if value.text("$ref").is_some() {
            match documents.resolve(place, value) {
                Ok((place, value)) => self.add(documents, &place, value, losses),
                Err(to) => losses.push(
                    documents,
                    place,
                    "missing reference",
                    format!("{to}: any value"),
                ),
            }
            // Beside a reference, version 3.0 has nothing, and 3.1 all that a schema has.
        }
        self.add_type(value);
        for (name, property) in value.at("properties").members() {
            let at = place.child("properties").child(name);
            self.properties.insert(name, (at, property));
        }
        self.required.extend(
            value
                .at("required")
                .items()
                .iter()
                .filter_map(Json::as_text),
        );
        if let Some(additional) = value.get("additionalProperties") {
            self.additional
                .get_or_insert((place.child("additionalProperties"), additional));
        }
        if let Some(items) = value.get("items") {
            self.items.get_or_insert((place.child("items"), items));
        }
        for key in ["oneOf", "anyOf"] {
            let schemas = value.at(key).items();
            if !schemas.is_empty() {
                self.choices.push((place.child(key), schemas));
            }
        }
        for key in UNSAID {
            let is_said = value
                .get(key)
                .is_some_and(|said| !matches!(said, Json::Bool(false) | Json::Null));
            if is_said && *key != "xml" {
                losses.push(
                    documents,
                    &place.child(key),
                    "keyword",
                    format!("`{key}` is not kept"),
                );
            }
        }
        for (at, part) in value.at("allOf").items().iter().enumerate() {
            self.add(documents, &place.child("allOf").item(at), part, losses);
        }
    }

    /// What a schema says about itself; the first one wins.
    fn add_words(&mut self, value: &'d Json) {
        self.words = self.words.or(value.text("description"));
        self.title = self.title.or(value.text("title"));
        self.deprecated |= value.is("deprecated");
        self.side = self
            .side
            .or(match (value.is("readOnly"), value.is("writeOnly")) {
                (true, false) => Side::Received,
                (false, true) => Side::Sent,
                _ => Side::Both,
            });
        self.nullable |= value.is("nullable") || value.is("x-nullable");
    }

    fn add_type(&mut self, value: &'d Json) {
        let one = value.text("type").into_iter();
        let types = one.chain(value.at("type").items().iter().filter_map(Json::as_text));
        for name in types {
            if name == "null" {
                self.nullable = true;
            } else {
                self.types.insert(name);
            }
        }
        self.format = self.format.or(value.text("format"));
        self.constant = self.constant.or(value.get("const"));
        // Known values of an enum that may get others.
        let values = value.get("enum").or_else(|| value.get("x-extensible-enum"));
        if let (None, Some(Json::List(values))) = (self.values, values) {
            self.nullable |= values.contains(&Json::Null);
            self.values = Some(values);
        }
        if let Some(discriminator) = value.get("discriminator")
            && self.discriminator.is_none()
        {
            self.discriminator = Some((
                Place {
                    document: 0,
                    pointer: String::new(),
                },
                discriminator,
            ));
        }
        for key in SAID {
            if let Some(said) = value.get(key) {
                self.said.entry(key).or_insert(said);
            }
        }
    }

    /// Whether it is described as an object with known members.
    pub(super) fn is_object(&self) -> bool {
        !self.properties.is_empty()
    }

    /// The one name of its type, if it has one.
    pub(super) fn only_type(&self) -> Option<&'d str> {
        match self.types.len() {
            1 => self.types.first().copied(),
            _ => None,
        }
    }
}

/// The schema that another one only stands for: a reference, alone or as the only choice or part.
pub(super) fn alone<'d>(place: &Place, value: &'d Json) -> Option<Placed<'d>> {
    const STRUCTURE: &[&str] = &[
        "properties",
        "required",
        "oneOf",
        "anyOf",
        "allOf",
        "additionalProperties",
        "enum",
        "const",
        "items",
        "$ref",
    ];
    let keys: Vec<&str> = STRUCTURE
        .iter()
        .copied()
        .filter(|key| value.get(key).is_some())
        .collect();
    let is_null = |schema: &&Json| schema.text("type") == Some("null");
    match keys.as_slice() {
        ["$ref"] => Some((place.clone(), value)),
        [key @ ("allOf" | "oneOf" | "anyOf")] => {
            let schemas = value.at(key).items();
            let mut others = schemas
                .iter()
                .enumerate()
                .filter(|(_, schema)| !is_null(schema));
            let (at, only) = others.next()?;
            let is_only = others.next().is_none();
            (is_only && only.text("$ref").is_some()).then(|| (place.child(key).item(at), only))
        }
        _ => None,
    }
}
