//! What of the old specs is what of the new ones: by name, and by what is sure where a name changed.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Place, Subject};
use crate::diagnostic::Span;
use crate::model::types::Type;
use crate::model::{Api, Call, Def, Field, Model};
use crate::spec::Specs;

/// One of the two folders.
#[derive(Clone, Copy)]
pub(super) struct Side<'a, 's> {
    pub(super) specs: &'a Specs,
    pub(super) api: &'a Api<'s>,
    pub(super) is_old: bool,
    /// What the endpoints and types of the old side are called on the new one.
    renamed: &'a Renamed,
}

/// New names by old ones, where those differ.
#[derive(Debug, Default)]
pub(super) struct Renamed {
    calls: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
    /// By the type's old name, too.
    fields: BTreeMap<(String, String), String>,
    /// Parameters of paths, by the old name of the endpoint, too.
    parameters: BTreeMap<(String, String), String>,
}

/// An API on both sides.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a, 's> {
    pub(super) old: Side<'a, 's>,
    pub(super) new: Side<'a, 's>,
}

impl<'a, 's> Side<'a, 's> {
    pub(super) fn of(
        model: &'a Model<'s>,
        api: &'a Api<'s>,
        is_old: bool,
        renamed: &'a Renamed,
    ) -> Self {
        Self {
            specs: model.specs,
            api,
            is_old,
            renamed,
        }
    }

    pub(super) fn subject(&self) -> Subject {
        Subject::api(self.api.name)
    }

    pub(super) fn call(&self, call: &Call<'_>) -> Subject {
        let place = call.place();
        let known = self.renamed.calls.get(&place).filter(|_| self.is_old);
        self.subject().part(known.unwrap_or(&place))
    }

    /// What a type is called on the new side.
    pub(super) fn type_name<'n>(&'n self, name: &'n str) -> &'n str {
        let known = self.renamed.types.get(name).filter(|_| self.is_old);
        known.map_or(name, String::as_str)
    }

    pub(super) fn ty(&self, name: &str) -> Subject {
        self.subject().part(self.type_name(name))
    }

    /// What a field is called on the new side.
    pub(super) fn field_name<'n>(&'n self, field: &'n Field<'_>) -> &'n str {
        let line = (field.owner_name.to_owned(), field.name.to_owned());
        let known = self.renamed.fields.get(&line).filter(|_| self.is_old);
        known.map_or(field.name, String::as_str)
    }

    pub(super) fn field(&self, field: &Field<'_>) -> Subject {
        self.ty(field.owner_name).part(self.field_name(field))
    }

    /// What a parameter of a path is called on the new side.
    pub(super) fn parameter<'n>(&'n self, call: &Call<'_>, name: &'n str) -> &'n str {
        let line = (call.place(), name.to_owned());
        let known = self.renamed.parameters.get(&line).filter(|_| self.is_old);
        known.map_or(name, String::as_str)
    }

    pub(super) fn module(&self, stem: &str) -> Subject {
        self.subject().part(format!("file {stem}"))
    }

    /// The place of the last key of `path`, where the lines that say it are.
    pub(super) fn key(&self, file: usize, path: &[&str]) -> Place {
        let files = &self.specs.files;
        let at = match self.specs.origins.find(file, path) {
            Some((home, keys)) => Span::new(home, files[home].key(&keys)),
            None => Span::new(file, files[file].key(path)),
        };
        Place {
            is_old: self.is_old,
            at,
        }
    }

    /// The same of a key of `api.yaml`.
    pub(super) fn api_key(&self, path: &[&str]) -> Place {
        self.key(self.api.spec.file, path)
    }

    /// The same of a key of an endpoint.
    pub(super) fn call_key(&self, call: &Call<'_>, path: &[&str]) -> Place {
        let keys = [&call.keys()[..], path].concat();
        self.key(call.module.file, &keys)
    }

    /// The same of a key of a type.
    pub(super) fn type_key(&self, ty: &Type<'_>, path: &[&str]) -> Place {
        let keys = [&["types", ty.name][..], path].concat();
        self.key(ty.module.file, &keys)
    }
}

impl Renamed {
    pub(super) fn of(old: &Api<'_>, new: &Api<'_>) -> Self {
        let types = types(old, new);
        let calls = calls(old, new);
        Self {
            parameters: parameters(old, new, &calls),
            calls,
            fields: fields(old, new, &types),
            types,
        }
    }
}

/// Fields that still read their older name.
fn fields(
    old: &Api<'_>,
    new: &Api<'_>,
    renamed: &BTreeMap<String, String>,
) -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    for was in old.types.iter() {
        let name = renamed.get(was.name).map_or(was.name, String::as_str);
        let Some(now) = new.types.get(name) else {
            continue;
        };
        let (before, fields) = (old.types.own_fields(was.id), new.types.own_fields(now.id));
        for field in fields {
            let older = field.spec.alias.as_deref();
            let had = |name: &str| before.iter().any(|other| other.name == name);
            let has = |name: &str| fields.iter().any(|other| other.name == name);
            if let Some(older) = older.filter(|older| had(older) && !has(older) && !had(field.name))
            {
                let line = (was.name.to_owned(), older.to_owned());
                found.insert(line, field.name.to_owned());
            }
        }
    }
    found
}

/// Endpoints whose method and path went on under another name, in the same file or another.
fn calls(old: &Api<'_>, new: &Api<'_>) -> BTreeMap<String, String> {
    let gone = unmatched(old, new);
    let came = unmatched(new, old);
    let moved = gone.iter().filter_map(|(shape, place)| {
        let to = came.get(shape)?.as_ref()?;
        Some((place.clone()?, to.clone()))
    });
    moved.collect()
}

/// Parameters in one place of a path whose names only differ: none that has the name of another.
fn parameters(
    old: &Api<'_>,
    new: &Api<'_>,
    renamed: &BTreeMap<String, String>,
) -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    let calls: BTreeMap<_, _> = new.calls().map(|call| (call.place(), call)).collect();
    for was in old.calls() {
        let place = was.place();
        let Some(now) = calls.get(renamed.get(&place).unwrap_or(&place)) else {
            continue;
        };
        let is_of = |call: &Call<'_>, name: &str| call.path.iter().any(|other| other.name == name);
        for (before, parameter) in was.path.iter().zip(&now.path) {
            if was.path.len() == now.path.len()
                && !is_of(now, before.name)
                && !is_of(was, parameter.name)
            {
                let line = (place.clone(), before.name.to_owned());
                found.insert(line, parameter.name.to_owned());
            }
        }
    }
    found
}

/// The endpoints of `api` that `other` does not have, by what they look like; none for two that look alike.
fn unmatched(api: &Api<'_>, other: &Api<'_>) -> BTreeMap<String, Option<String>> {
    let known: BTreeSet<_> = other.calls().map(Call::place).collect();
    let mut found = BTreeMap::new();
    for call in api.calls().filter(|call| !known.contains(&call.place())) {
        let constants = call.constants(&api.types);
        let shape = format!("{} {constants:?} {:?}", call.http.shape(), call.encoding);
        let several = found.contains_key(&shape);
        found.insert(shape, (!several).then(|| call.place()));
    }
    found
}

/// Types that say the same under another name, in the same file or another.
fn types(old: &Api<'_>, new: &Api<'_>) -> BTreeMap<String, String> {
    let gone = unmatched_types(old, new);
    let came = unmatched_types(new, old);
    let renamed = gone.iter().filter_map(|(text, name)| {
        let to = came.get(text)?.as_ref()?;
        Some((name.clone()?, to.clone()))
    });
    renamed.collect()
}

fn unmatched_types(api: &Api<'_>, other: &Api<'_>) -> BTreeMap<String, Option<String>> {
    let types = api.types.iter();
    let mut found = BTreeMap::new();
    for ty in types.filter(|ty| other.types.get(ty.name).is_none()) {
        let Some(text) = outline(api, ty) else {
            continue;
        };
        let several = found.contains_key(&text);
        found.insert(text, (!several).then(|| ty.name.to_owned()));
    }
    found
}

/// What a type says, without its name; none where that is too little to know it again.
fn outline(api: &Api<'_>, ty: &Type<'_>) -> Option<String> {
    match &ty.def {
        Def::Object(object) => {
            let fields = api.types.own_fields(ty.id).iter();
            let lines = fields.map(|field| {
                let line = super::wire::written(&field.line);
                format!("{} {}: {line}\n", field.group.word(), field.name)
            });
            let lines: Vec<_> = lines.collect();
            let text = lines.concat() + &object.shape.include.join(" ");
            (lines.len() > 1).then_some(text)
        }
        Def::Codes(codes) => Some(format!("{:?}", codes.shape.variants)),
        Def::Tagged(tagged) => {
            let types = tagged.shape.oneof.as_ref().map(|oneof| &oneof.types);
            types.map(|types| format!("{} {types:?}", tagged.by))
        }
        // Several names for one scalar are usual.
        Def::Line(_) => None,
    }
}
