//! Objects: their fields, the keys that they do not name, and the rules between fields.

use std::collections::HashMap;

use super::{Declared, Fit, MisfitKind, below};
use crate::model::ty::Line;
use crate::model::types::{Field, TypeId, Types, View};
use crate::text::nearest::nearest;
use crate::text::tree::{Key, Kind, Node};

/// A field that an object may have.
pub(super) struct Expected<'t, 's> {
    pub(super) field: &'t Field<'s>,
    pub(super) required: bool,
    pub(super) nullable: bool,
}

/// What an object may have.
pub(super) struct Object<'t, 's> {
    id: TypeId,
    fields: Vec<Expected<'t, 's>>,
    by_name: HashMap<&'s str, usize>,
    /// The line of keys that it does not declare.
    extra: Option<&'t Line<'s>>,
}

impl<'t, 's> Object<'t, 's> {
    /// An object of a type that has these fields.
    pub(super) fn new(
        id: TypeId,
        fields: Vec<Expected<'t, 's>>,
        extra: Option<&'t Line<'s>>,
    ) -> Self {
        let mut by_name = HashMap::new();
        for (at, expected) in fields.iter().enumerate() {
            by_name.entry(expected.field.name).or_insert(at);
        }
        Self {
            id,
            fields,
            by_name,
            extra,
        }
    }

    /// An object that is sent or received whole.
    pub(super) fn whole(types: &'t Types<'s>, id: TypeId, view: View) -> Self {
        let fields = types.fields(id, view).map(|field| Expected {
            required: (field.line.is_always() && !field.line.blank)
                || (view.is_sent() && field.line.constant().is_some()),
            nullable: field.line.is_nullable(),
            field,
        });
        let extra = types.extra(id).map(|extra| &extra.line);
        let mut object = Self::new(id, fields.collect(), extra);
        if !view.is_sent() {
            object.add_older_names();
        }
        object
    }

    /// What is received may have older names of its fields.
    fn add_older_names(&mut self) {
        for (at, expected) in self.fields.iter().enumerate() {
            if let Some(alias) = expected.field.spec.alias.as_deref() {
                self.by_name.entry(alias).or_insert(at);
            }
        }
    }

    fn field(&self, name: &str) -> Option<&Expected<'t, 's>> {
        self.by_name.get(name).map(|at| &self.fields[*at])
    }
}

impl<'t, 's> Fit<'t, 's> {
    pub(super) fn object(&mut self, object: &Object<'t, 's>, node: &Node, path: &str) {
        self.declared(Declared::Type(object.id), |fit| {
            fit.members(object, node, path);
        });
    }

    fn members(&mut self, object: &Object<'t, 's>, node: &Node, path: &str) {
        let entries = match &node.kind {
            Kind::Map(entries) => entries.iter().as_slice(),
            // PHP writes an empty object so.
            Kind::List(items) if items.is_empty() && !self.view.is_sent() => &[],
            _ => return self.another(node, path, "an object"),
        };
        for (key, value) in entries {
            if self.is_full() {
                return;
            }
            let below = below(path, &key.text);
            match object.field(&key.text) {
                Some(expected) => self.field(expected.field, expected.nullable, value, &below),
                None => self.other_key(object, key, value, &below),
            }
        }
        for expected in object.fields.iter().filter(|expected| expected.required) {
            let name = expected.field.name;
            // A key that is most likely meant by a mistyped one was reported with it.
            let is_meant = self.found.iter().any(|misfit| {
                matches!(&misfit.kind, MisfitKind::Unknown { meant: Some(meant), .. } if meant == name)
            });
            let older = expected.field.spec.alias.as_deref();
            let older = older.filter(|_| !self.view.is_sent());
            let is_there =
                node.get(name).is_some() || older.is_some_and(|name| node.get(name).is_some());
            if !is_meant && !is_there {
                let name = name.to_owned();
                let range = node.range.start..node.range.start + 1;
                self.declared(Declared::field(expected.field), |fit| {
                    fit.push(range, path, MisfitKind::Missing { name });
                });
            }
        }
    }

    /// A key that none of the fields has.
    fn other_key(&mut self, object: &Object<'t, 's>, key: &Key, value: &Node, path: &str) {
        let name = key.text.as_str();
        let is_declared = self.types.field(object.id, name).is_some();
        if let Some(line) = object.extra.filter(|_| !is_declared) {
            return self.extra(line, value, path);
        }
        // It may be among the fields that could not be read.
        if self.partial.contains(&object.id) {
            return;
        }
        let name = name.to_owned();
        let kind = if is_declared {
            let sent = self.view.is_sent();
            MisfitKind::OtherWay { name, sent }
        } else {
            let fields = object.fields.iter().map(|expected| expected.field.name);
            let meant = nearest(&name, fields).map(str::to_owned);
            MisfitKind::Unknown { name, meant }
        };
        self.push(key.range.clone(), path, kind);
    }

    /// The value of a key that the type does not declare.
    fn extra(&mut self, line: &Line<'s>, node: &Node, path: &str) {
        if !node.is_null() || self.types.takes_null(&line.ty) {
            self.line(line, node, path);
        } else if self.view.is_sent() && !line.is_nullable() {
            self.another(node, path, "a value");
        }
    }

    /// An object that is sent keeps the rules of its type.
    pub(super) fn object_rules(&mut self, id: TypeId, node: &Node, path: &str) {
        if self.partial.contains(&id) {
            return;
        }
        for rule in self.types.object_rules(id) {
            if !rule.is_kept(|member| node.get(member.name).is_some()) {
                let range = node.range.start..node.range.start + 1;
                let kind = MisfitKind::Rule {
                    first: rule.first().to_owned(),
                    words: rule.words(),
                };
                self.push(range, path, kind);
            }
        }
    }
}
