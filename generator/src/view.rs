//! The types of one API, and their fields as each side sees them.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;

use crate::line::{Line, Scalar, Ty, TyKind};
use crate::spec::{ApiSpec, Endpoint, Field, Group, ModuleSpec, OneOf, Shape, Tagged, TypeDef};

/// Who looks at a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum View {
    /// POST and PUT: a whole object is sent.
    Create,
    /// PATCH: only changes are sent.
    Update,
    /// An answer is read.
    Response,
}

/// A named type and where it is defined.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) name: &'a str,
    pub(crate) module: &'a ModuleSpec,
    pub(crate) def: &'a TypeDef,
}

/// A field of a view.
#[derive(Clone, Debug)]
pub(crate) struct Seen<'a> {
    pub(crate) name: &'a str,
    pub(crate) field: &'a Field,
    /// The type whose file has the line; another than the one asked for when it came by `include`.
    pub(crate) owner: Entry<'a>,
    pub(crate) group: &'static str,
    /// The key as written, which may hold several names.
    pub(crate) key: &'a str,
}

impl<'a> Seen<'a> {
    /// The keys that lead to the field.
    pub(crate) fn key_path(&self) -> [&'a str; 4] {
        ["types", self.owner.name, self.group, self.key]
    }

    /// Whether it is deprecated, and nothing says what to use now.
    pub(crate) fn is_bare_deprecated(&self) -> bool {
        self.line().is_some_and(|line| line.deprecated)
            && self.field.deprecated.is_none()
            && self.field.words().is_empty()
    }

    /// The line; every line parses once the checker has passed.
    pub(crate) fn line(&self) -> Option<&'a Line> {
        self.field.line.parsed.as_ref().ok()
    }
}

/// The line of the keys that a type does not name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extra<'a> {
    pub(crate) field: &'a Field,
    /// The type whose file has the line; another than the one asked for when it came by `include`.
    pub(crate) owner: Entry<'a>,
}

impl<'a> Extra<'a> {
    /// The keys that lead to it.
    pub(crate) fn key_path(&self) -> [&'a str; 3] {
        ["types", self.owner.name, "extra"]
    }

    /// The line; every line parses once the checker has passed.
    pub(crate) fn line(&self) -> Option<&'a Line> {
        self.field.line.parsed.as_ref().ok()
    }

    /// The name of the map in Rust, and of the setter of one entry.
    pub(crate) fn rust(&self) -> &'a str {
        self.field.rust.as_deref().unwrap_or("extra")
    }
}

/// Fields by name: the type that has the line, its group and its key.
type Places = HashMap<String, (String, &'static str, String)>;

/// The types of one API: one namespace.
#[derive(Debug)]
pub(crate) struct Types<'a> {
    entries: IndexMap<&'a str, Entry<'a>>,
    api: &'a ApiSpec,
    /// Where the fields of a type stand, once one of them was asked for.
    places: RefCell<HashMap<String, Places>>,
}

impl<'a> Types<'a> {
    pub(crate) fn new(api: &'a ApiSpec) -> Self {
        let mut entries = IndexMap::new();
        for module in &api.modules {
            for (name, def) in &module.types {
                entries
                    .entry(name.as_str())
                    .or_insert(Entry { name, module, def });
            }
        }
        Self {
            entries,
            api,
            places: RefCell::default(),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<Entry<'a>> {
        self.entries.get(name).copied()
    }

    /// Whether `name` may well be a type that could not be read.
    pub(crate) fn may_be_lost(&self, name: &str) -> bool {
        self.api.incomplete
            || self
                .api
                .modules
                .iter()
                .any(|module| module.lost.iter().any(|lost| lost == name))
    }

    /// What a name stands for, where that is a list or map; requests have setters for those.
    pub(crate) fn opened<'t>(&self, ty: &'t Ty) -> &'t Ty
    where
        'a: 't,
    {
        let TyKind::Name(name) = &ty.kind else {
            return ty;
        };
        let Some(TypeDef::Line(line)) = self.get(name).map(|entry| entry.def) else {
            return ty;
        };
        match line.parsed.as_ref().map(|line| &line.ty) {
            Ok(stood)
                if matches!(
                    stood.kind,
                    TyKind::List(_) | TyKind::Map(_) | TyKind::Pairs(_)
                ) =>
            {
                stood
            }
            _ => ty,
        }
    }

    /// The map of a query whose entries are parameters of their own, and what its values are.
    pub(crate) fn open_query<'e>(&self, endpoint: &'e Endpoint) -> Option<(&'e str, &'e Ty)>
    where
        'a: 'e,
    {
        split(&endpoint.query).find_map(|(name, _, field)| {
            let line = field.line.parsed.as_ref().ok()?;
            match &self.opened(&line.ty).kind {
                TyKind::Map(inner) if line.style.is_none() => Some((name, &**inner)),
                _ => None,
            }
        })
    }

    /// The members of the union that `name` stands for.
    pub(crate) fn union(&self, name: &str) -> Option<&'a [Ty]> {
        let TypeDef::Line(line) = self.get(name)?.def else {
            return None;
        };
        match &line.parsed.as_ref().ok()?.ty.kind {
            TyKind::Union(members) => Some(members),
            _ => None,
        }
    }

    /// The types that `name` is one of by a tag.
    pub(crate) fn oneof(&self, name: &str) -> Option<&'a OneOf> {
        match self.get(name)?.def {
            TypeDef::Shape(shape) => shape.oneof.as_ref(),
            TypeDef::Line(_) => None,
        }
    }

    /// The types that a tagged union's objects may have.
    pub(crate) fn tagged(&self, name: &str) -> impl Iterator<Item = Tagged<'a>> + use<'a> {
        self.oneof(name).into_iter().flat_map(OneOf::all)
    }

    /// Every field of `name`, or of the types that it is one of.
    pub(crate) fn any_fields(&self, name: &str, view: View) -> Vec<Seen<'a>> {
        let mut fields = self.fields(name, view);
        for tagged in self.tagged(name) {
            fields.extend(self.fields(tagged.ty, view));
        }
        for member in self.union(name).into_iter().flatten() {
            if let TyKind::Name(name) = &member.kind {
                fields.extend(self.fields(name, view));
            }
        }
        fields
    }

    /// Whether a type holds an object, by itself or behind names, lists and maps.
    pub(crate) fn holds_object(&self, ty: &Ty) -> bool {
        mentions(ty).into_iter().any(|mention| {
            let TyKind::Name(name) = &mention.kind else {
                return false;
            };
            match self.get(name).map(|entry| entry.def) {
                Some(TypeDef::Shape(shape)) => !shape.is_enum(),
                Some(TypeDef::Line(line)) => line
                    .parsed
                    .as_ref()
                    .is_ok_and(|line| self.holds_object(&line.ty)),
                None => false,
            }
        })
    }

    /// Whether a type's values are text in paths, queries and headers, each in the one way it has.
    pub(crate) fn is_text(&self, ty: &Ty) -> bool {
        match &ty.kind {
            TyKind::Enum(_) => true,
            TyKind::Scalar(scalar) => !matches!(
                scalar,
                Scalar::Any | Scalar::Date(Some(_)) | Scalar::DateTime(Some(_))
            ),
            TyKind::Union(members) => members.iter().all(|member| self.is_text(member)),
            TyKind::List(_) | TyKind::Map(_) | TyKind::Pairs(_) => false,
            TyKind::Name(name) => match self.get(name).map(|entry| entry.def) {
                Some(TypeDef::Line(line)) => line
                    .parsed
                    .as_ref()
                    .is_ok_and(|line| self.is_text(&line.ty)),
                Some(TypeDef::Shape(shape)) => shape.is_enum(),
                // That it is not known is told elsewhere.
                None => true,
            },
        }
    }

    /// Whether a type is any JSON.
    pub(crate) fn is_any(&self, ty: &Ty) -> bool {
        match &ty.kind {
            TyKind::Scalar(scalar) => *scalar == Scalar::Any,
            TyKind::Name(name) => match self.get(name).map(|entry| entry.def) {
                Some(TypeDef::Line(line)) => {
                    line.parsed.as_ref().is_ok_and(|line| self.is_any(&line.ty))
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether null is one of a type's values: of any JSON, alone or in a union.
    pub(crate) fn takes_null(&self, ty: &Ty) -> bool {
        match &ty.kind {
            TyKind::Union(members) => members.iter().any(|member| self.takes_null(member)),
            TyKind::Name(name) => match self.get(name).map(|entry| entry.def) {
                Some(TypeDef::Line(line)) => line
                    .parsed
                    .as_ref()
                    .is_ok_and(|line| self.takes_null(&line.ty)),
                _ => false,
            },
            _ => self.is_any(ty),
        }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.entries.keys().copied()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Entry<'a>> + '_ {
        self.entries.values().copied()
    }

    /// The fields of `name` in a view, included types first.
    pub(crate) fn fields(&self, name: &str, view: View) -> Vec<Seen<'a>> {
        let mut fields = Vec::new();
        self.collect(name, groups_of(view), &mut BTreeSet::new(), &mut fields);
        fields
    }

    /// The first field of `name` that is called `field`, in any group.
    pub(crate) fn field(&self, name: &str, field: &str) -> Option<Seen<'a>> {
        let mut places = self.places.borrow_mut();
        if !places.contains_key(name) {
            let fields = self.all_fields(name).into_iter().rev();
            let found = fields.map(|seen| {
                let place = (seen.owner.name.to_owned(), seen.group, seen.key.to_owned());
                (seen.name.to_owned(), place)
            });
            places.insert(name.to_owned(), found.collect());
        }
        let (owner, group, key) = places.get(name)?.get(field)?;
        let owner = self.get(owner)?;
        let TypeDef::Shape(shape) = owner.def else {
            return None;
        };
        let (key, found) = group_of(shape, group).get_key_value(key)?;
        Some(Seen {
            name: names(key).find(|name| *name == field)?,
            field: found,
            owner,
            group,
            key,
        })
    }

    /// Every field of `name` in every group.
    pub(crate) fn all_fields(&self, name: &str) -> Vec<Seen<'a>> {
        let mut fields = Vec::new();
        self.collect(name, GROUPS, &mut BTreeSet::new(), &mut fields);
        fields
    }

    /// What says of `name` that unknown keys are kept: its own line, or that of an included type.
    pub(crate) fn extra(&self, name: &str) -> Option<Extra<'a>> {
        self.extras(name).into_iter().next()
    }

    /// Every line that says so; one is meant.
    pub(crate) fn extras(&self, name: &str) -> Vec<Extra<'a>> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open: Vec<_> = self.get(name).into_iter().collect();
        while let Some(entry) = open.pop() {
            let TypeDef::Shape(shape) = entry.def else {
                continue;
            };
            if !seen.insert(entry.name) {
                continue;
            }
            found.extend(shape.extra.iter().map(|field| Extra {
                field,
                owner: entry,
            }));
            let included = shape.include.iter().rev();
            open.extend(included.filter_map(|name| self.get(name)));
        }
        found
    }

    fn collect(
        &self,
        name: &str,
        groups: &[&'static str],
        seen: &mut BTreeSet<&'a str>,
        fields: &mut Vec<Seen<'a>>,
    ) {
        let Some(entry) = self.get(name) else { return };
        let TypeDef::Shape(shape) = entry.def else {
            return;
        };
        // What two includes share is there once.
        if !seen.insert(entry.name) {
            return;
        }
        for included in &shape.include {
            self.collect(included, groups, seen, fields);
        }
        for group in groups {
            fields.extend(
                split(group_of(shape, group)).map(|(name, key, field)| Seen {
                    name,
                    field,
                    owner: entry,
                    group,
                    key,
                }),
            );
        }
    }
}

/// All groups, in the order fields are emitted.
pub(crate) const GROUPS: &[&str] = &[
    "fields",
    "immutable",
    "request",
    "create",
    "update",
    "response",
];

fn groups_of(view: View) -> &'static [&'static str] {
    match view {
        View::Create => &["immutable", "fields", "request", "create"],
        View::Update => &["fields", "request", "update"],
        View::Response => &["response", "immutable", "fields"],
    }
}

pub(crate) fn group_of<'a>(shape: &'a Shape, group: &str) -> &'a Group {
    match group {
        "fields" => &shape.fields,
        "immutable" => &shape.immutable,
        "request" => &shape.request,
        "create" => &shape.create,
        "update" => &shape.update,
        _ => &shape.response,
    }
}

/// The names of a group: a key may hold several, and they share its line.
pub(crate) fn split(group: &Group) -> impl Iterator<Item = (&str, &str, &Field)> {
    group
        .iter()
        .flat_map(|(key, field)| names(key).map(move |name| (name, key.as_str(), field)))
}

/// The fields of a group by name; of two with one name, the first.
pub(crate) fn fields_by_name(group: &Group) -> HashMap<&str, &Field> {
    let mut fields = HashMap::new();
    for (name, _, field) in split(group) {
        fields.entry(name).or_insert(field);
    }
    fields
}

/// The names that share a key.
fn names(key: &str) -> impl Iterator<Item = &str> {
    key.split(',').map(str::trim)
}

/// Every type name a type line mentions.
pub(crate) fn mentions(ty: &Ty) -> Vec<&Ty> {
    match &ty.kind {
        TyKind::Name(_) => vec![ty],
        TyKind::List(inner) | TyKind::Map(inner) | TyKind::Pairs(inner) => mentions(inner),
        TyKind::Union(members) => members.iter().flat_map(mentions).collect(),
        TyKind::Scalar(_) | TyKind::Enum(_) => Vec::new(),
    }
}

/// What an endpoint's name says it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    List,
    Create,
    Update,
    Replace,
    Delete,
    /// Any other name is a whole verb phrase.
    Other,
}

/// The names that say what an endpoint does.
pub(crate) const STANDARD: &[&str] = &["get", "list", "create", "update", "replace", "delete"];

impl Verb {
    /// Of an endpoint: what its name says, or the standard one that it is like.
    pub(crate) fn of(name: &str, endpoint: &Endpoint) -> Self {
        Self::named(endpoint.like.as_deref().unwrap_or(name))
    }

    pub(crate) fn named(name: &str) -> Self {
        match name {
            "get" => Self::Get,
            "list" => Self::List,
            "create" => Self::Create,
            "update" => Self::Update,
            "replace" => Self::Replace,
            "delete" => Self::Delete,
            _ => Self::Other,
        }
    }

    /// The view of the resource that is sent, when the endpoint does not say otherwise.
    pub(crate) fn sends(self) -> Option<View> {
        match self {
            Self::Create | Self::Replace => Some(View::Create),
            Self::Update => Some(View::Update),
            _ => None,
        }
    }
}

/// The name of an endpoint's request in Rust: `UpdateDeal`, `ListDeals`, `MergeCustomers`.
pub(crate) fn request_name(module: &ModuleSpec, name: &str, endpoint: &Endpoint) -> Option<String> {
    if let Some(chosen) = &endpoint.rust {
        return Some(crate::name::chosen(chosen));
    }
    let verb = crate::name::ty(name)?;
    Some(match (Verb::named(name), &module.resource) {
        (Verb::Other, _) => verb,
        (Verb::List, _) => verb + &crate::name::ty(&module.stem)?,
        (_, Some(resource)) => verb + &crate::name::ty(resource)?,
        (_, None) => return None,
    })
}

/// The name of a type in Rust.
pub(crate) fn type_name(entry: Entry<'_>) -> String {
    let chosen = match entry.def {
        TypeDef::Shape(shape) => shape.rust.as_deref(),
        TypeDef::Line(_) => None,
    };
    match chosen {
        Some(chosen) => crate::name::chosen(chosen),
        None => entry.name.to_owned(),
    }
}

/// The name of the argument that is a request's whole body: its type's.
pub(crate) fn body_name(entry: Entry<'_>) -> String {
    crate::name::value(&type_name(entry)).unwrap_or_default()
}

/// The name of a field, argument or setter in Rust.
pub(crate) fn field_name(wire: &str, field: &Field) -> Option<String> {
    match &field.rust {
        Some(chosen) => Some(crate::name::chosen(chosen)),
        None => crate::name::value(wire),
    }
}

/// The name of the enum that a field's own list of values becomes.
pub(crate) fn inline_enum(owner: &str, field: &str) -> String {
    format!("{owner}{}", crate::name::suffix(field))
}
