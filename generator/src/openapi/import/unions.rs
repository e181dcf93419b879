//! Values of several types: `type: [string, integer]`, `oneOf`, `anyOf`.

use std::collections::HashSet;

use super::documents::Place;
use super::json::Json;
use super::scalars;
use super::types::{Def, Ty, Types, Use};
use super::view::{Placed, View};
use super::words::camel;

/// Most members of a union.
const MOST_MEMBERS: usize = 16;

const MIXED: &str = "the description allows types that no union can hold";

impl<'d> Types<'d> {
    /// `type: [string, integer]`.
    pub(super) fn several(
        &mut self,
        place: &Place,
        view: &View<'d>,
        hint: &str,
        depth: usize,
    ) -> Use {
        let mut members = Vec::new();
        for name in &view.types {
            let one = View {
                types: [*name].into_iter().collect(),
                choices: Vec::new(),
                ..view.clone()
            };
            let usage = match *name {
                "array" => self.list(&one, hint, depth),
                "object" => self.map(&one, hint, depth),
                name => scalars::scalar(name, &one),
            };
            members.push(usage.ty);
        }
        self.union(place, view, hint, members)
    }

    /// `oneOf` and `anyOf`; none if they say nothing about the type.
    pub(super) fn choice(
        &mut self,
        place: &Place,
        view: &View<'d>,
        hint: &str,
        depth: usize,
    ) -> Option<Use> {
        if view.is_object() {
            return None;
        }
        let (at, schemas) = view.choices.first()?.clone();
        if view.choices.len() > 1 {
            self.lose(place, "several choices", "the first of `oneOf` and `anyOf`");
        }
        let mut nullable = false;
        let mut parts: Vec<Placed<'d>> = Vec::new();
        for (number, schema) in schemas.iter().enumerate() {
            if schema.text("type") == Some("null") || schema.at("enum").items() == [Json::Null] {
                nullable = true;
            } else if says_type(schema) {
                parts.push((at.item(number), schema));
            }
        }
        if parts.is_empty() {
            return nullable.then(|| Use {
                nullable,
                ..Use::of(Ty::Any)
            });
        }
        if let Some(tagged) = self.tagged(place, view, &parts, hint, depth) {
            return Some(Use { nullable, ..tagged });
        }
        let many = parts.len() > 1;
        let mut members = Vec::new();
        let mut guess = None;
        for (number, (at, schema)) in parts.iter().enumerate() {
            let title = schema
                .text("title")
                .filter(|title| title.len() < 40 && !camel(title).is_empty());
            let hint = match (many, title) {
                (false, _) => hint.to_owned(),
                (true, Some(title)) => title.to_owned(),
                (true, None) => format!("{hint}{}", number + 1),
            };
            let usage = self.usage(at, schema, &hint, depth);
            nullable |= usage.nullable;
            guess = guess.or(usage.guess);
            members.push(usage.ty.without_const());
        }
        let found = self.union(place, view, hint, members);
        Some(Use {
            nullable: nullable || found.nullable,
            guess: found.guess.or(guess),
            ..found
        })
    }

    /// A union of types, or the one that holds them all.
    fn union(&mut self, place: &Place, view: &View<'d>, hint: &str, types: Vec<Ty>) -> Use {
        let mut members: Vec<Ty> = Vec::new();
        let mut values: Vec<String> = Vec::new();
        for ty in types {
            match ty {
                Ty::Values(more) => {
                    for value in more {
                        if !values.contains(&value) {
                            values.push(value);
                        }
                    }
                }
                Ty::Named(id) if matches!(&self.all[id].def, Def::Union(_)) => {
                    if let Def::Union(inner) = self.all[id].def.clone() {
                        members.extend(inner);
                    }
                }
                ty => members.push(ty),
            }
        }
        let mut seen = HashSet::new();
        members.retain(|ty| seen.insert(ty.clone()));
        let has_text = members.contains(&Ty::Scalar("string"));
        if !values.is_empty() && !has_text {
            if members.is_empty() {
                return scalars::named_values(self, place, view, values, hint);
            }
            let mut usage =
                scalars::named_values(self, place, view, values, &format!("{hint}Value"));
            self.name_values(place, &mut usage, &format!("{hint}Value"));
            members.push(usage.ty);
        }
        if members.contains(&Ty::Scalar("float")) {
            members.retain(|ty| *ty != Ty::Scalar("int"));
        }
        // Whatever reads all texts stands behind what reads some.
        if let Some(at) = members.iter().position(|ty| *ty == Ty::Scalar("string")) {
            let text = members.remove(at);
            members.push(text);
        }
        if members.len() == 1 {
            return Use::of(members.remove(0));
        }
        let is_nameless = |ty: &Ty| matches!(ty, Ty::Any | Ty::File);
        if members.is_empty() || members.iter().any(is_nameless) || members.len() > MOST_MEMBERS {
            if members.len() > MOST_MEMBERS {
                self.lose(place, "large union", "any value");
            }
            let is_clear = members.iter().any(is_nameless);
            return Use {
                guess: (!is_clear).then_some(MIXED),
                ..Use::of(Ty::Any)
            };
        }
        let id = self.define(place, view, hint, Def::Union(members));
        Use::of(Ty::Named(id))
    }

    /// A union whose objects have a field that names their type.
    fn tagged(
        &mut self,
        place: &Place,
        view: &View<'d>,
        parts: &[Placed<'d>],
        hint: &str,
        depth: usize,
    ) -> Option<Use> {
        if parts.len() < 2 {
            return None;
        }
        let views: Vec<View<'d>> = parts
            .iter()
            .map(|(at, schema)| self.view(at, schema))
            .collect();
        if !views
            .iter()
            .all(|view| view.is_object() && view.choices.is_empty())
        {
            return None;
        }
        let (tag, names) = match &view.discriminator {
            Some((_, discriminator)) => Self::discriminated(discriminator, parts, &views)?,
            None => by_a_field(&views)?,
        };
        let mut members = Vec::new();
        for ((at, schema), (names, view)) in parts.iter().zip(names.into_iter().zip(&views)) {
            let first = names.first()?.clone();
            let hint = match view.title {
                Some(title) if title.len() < 40 => title.to_owned(),
                _ => format!("{hint}{}", camel(&first)),
            };
            let Ty::Named(id) = self.usage(at, schema, &hint, depth).ty else {
                return None;
            };
            members.extend(names.into_iter().map(|name| (name, id)));
        }
        let id = self.define(place, view, hint, Def::Tagged { tag, members });
        Some(Use::of(Ty::Named(id)))
    }

    /// The tag that a description names, and its values for each part.
    fn discriminated(
        discriminator: &'d Json,
        parts: &[Placed<'d>],
        views: &[View<'d>],
    ) -> Option<(String, Vec<Vec<String>>)> {
        let tag = discriminator
            .text("propertyName")
            .or_else(|| discriminator.as_text())?;
        let mapping: Vec<_> = discriminator.at("mapping").members().collect();
        let mut all = Vec::new();
        for ((_, schema), view) in parts.iter().zip(views) {
            let to = schema.text("$ref");
            let name = to.and_then(|to| to.rsplit('/').next());
            let mapped = mapping.iter().filter(|(_, value)| {
                let value = value.as_text();
                value == to || (value.is_some() && value == name)
            });
            let mut names: Vec<String> = mapped.map(|(key, _)| (*key).clone()).collect();
            if names.is_empty() {
                names.extend(
                    view.properties
                        .get(tag)
                        .and_then(|(_, schema)| only_value(schema)),
                );
            }
            if names.is_empty() {
                names.push(name?.to_owned());
            }
            all.push(names);
        }
        let mut seen = HashSet::new();
        all.iter()
            .flatten()
            .all(|name| seen.insert(name.clone()))
            .then(|| (tag.to_owned(), all))
    }
}

/// The field whose value differs for each part, and its values.
fn by_a_field(views: &[View<'_>]) -> Option<(String, Vec<Vec<String>>)> {
    let first = views.first()?;
    let mut names = first
        .properties
        .keys()
        .filter(|name| first.required.contains(**name));
    names.find_map(|name| {
        let values = views.iter().map(|view| {
            let value = view
                .properties
                .get(name)
                .and_then(|(_, schema)| only_value(schema));
            value.filter(|_| view.required.contains(name))
        });
        let values: Vec<String> = values.collect::<Option<_>>()?;
        let differ = values.iter().collect::<HashSet<_>>().len() == values.len();
        differ.then(|| {
            (
                (*name).to_owned(),
                values.into_iter().map(|value| vec![value]).collect(),
            )
        })
    })
}

/// The one text that a schema allows.
fn only_value(schema: &Json) -> Option<String> {
    let value = match schema.at("enum").items() {
        [value] => value,
        _ => schema.get("const")?,
    };
    value.as_text().map(str::to_owned)
}

/// Whether a schema says more than which members there must be.
fn says_type(schema: &Json) -> bool {
    const RULES: &[&str] = &[
        "required",
        "not",
        "title",
        "description",
        "maxProperties",
        "minProperties",
    ];
    schema
        .members()
        .any(|(key, _)| !RULES.contains(&key.as_str()))
}
