//! The types that schemas become, before they have names.

use std::collections::{HashMap, HashSet, VecDeque};

use super::documents::{Documents, Place};
use super::json::Json;
use super::losses::Losses;
use super::scalars;
use super::view::{Side, View, alone};
use super::words::{camel, one_line};
use crate::naming::words::singular;

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Ty {
    Any,
    /// As a line has it: `string`, `datetime(unix)`.
    Scalar(&'static str),
    /// A part of a form.
    File,
    /// One value, as a line has it.
    Const(String),
    /// The values of an enum without a name.
    Values(Vec<String>),
    Named(usize),
    List(Box<Item>),
    Map(Box<Item>),
}

/// What a list or map holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Item {
    pub(super) ty: Ty,
    pub(super) nullable: bool,
}

/// A value where it is described.
#[derive(Clone, Debug)]
pub(super) struct Use {
    pub(super) ty: Ty,
    pub(super) nullable: bool,
    pub(super) limits: Option<String>,
    pub(super) pattern: Option<String>,
    pub(super) default: Option<String>,
    pub(super) words: String,
    pub(super) deprecated: bool,
    pub(super) side: Side,
    /// What was decided that the description does not say.
    pub(super) guess: Option<&'static str>,
    /// How it is written in a query or form: a word of a line.
    pub(super) style: Option<&'static str>,
}

impl Use {
    pub(super) fn of(ty: Ty) -> Self {
        Self {
            ty,
            nullable: false,
            limits: None,
            pattern: None,
            default: None,
            words: String::new(),
            deprecated: false,
            side: Side::Both,
            guess: None,
            style: None,
        }
    }

    pub(super) fn guessed(ty: Ty, why: &'static str) -> Self {
        Self {
            guess: Some(why),
            ..Self::of(ty)
        }
    }

    fn item(self) -> Item {
        Item {
            ty: self.ty.without_const(),
            nullable: self.nullable,
        }
    }
}

impl Ty {
    /// A constant stands in a field only.
    pub(super) fn without_const(self) -> Self {
        match self {
            Self::Const(text) if text == "true" || text == "false" => Self::Scalar("bool"),
            Self::Const(text) if text.parse::<i64>().is_ok() => Self::Scalar("int"),
            Self::Const(text) => Self::Values(vec![text.trim_matches('"').to_owned()]),
            ty => ty,
        }
    }
}

/// A member of an object.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) required: bool,
    pub(super) usage: Use,
}

#[derive(Clone, Debug)]
pub(super) enum Def {
    /// It is described later.
    Pending,
    Object {
        members: Vec<Member>,
        extra: Option<Use>,
        is_form: bool,
    },
    /// Names in Rust, if the description has them, and values.
    Values {
        values: Vec<(Option<String>, String)>,
        are_numbers: bool,
    },
    Union(Vec<Ty>),
    Tagged {
        tag: String,
        members: Vec<(String, usize)>,
    },
}

/// A type that has a name.
#[derive(Clone, Debug)]
pub(super) struct Type {
    /// The names that it would like to have, the best one first.
    pub(super) wanted: Vec<String>,
    /// Whether the description names it.
    pub(super) is_named: bool,
    pub(super) words: String,
    pub(super) deprecated: bool,
    pub(super) place: Place,
    pub(super) def: Def,
}

/// How deep types without names are inside of one another.
const DEEPEST: usize = 24;

/// All types, and the schemas that wait to be read.
pub(super) struct Types<'d> {
    pub(super) documents: &'d Documents,
    pub(super) losses: Losses,
    pub(super) all: Vec<Type>,
    known: HashMap<Place, usize>,
    /// What was read before; schemas that refer to one another many times are read once.
    read: HashMap<Place, Use>,
    /// The schemas that are being read; they are used inside of themselves.
    open: HashSet<Place>,
    waiting: VecDeque<(usize, Place, View<'d>)>,
}

impl<'d> Types<'d> {
    pub(super) fn new(documents: &'d Documents) -> Self {
        Self {
            documents,
            losses: Losses::default(),
            all: Vec::new(),
            known: HashMap::new(),
            read: HashMap::new(),
            open: HashSet::new(),
            waiting: VecDeque::new(),
        }
    }

    pub(super) fn lose(&mut self, place: &Place, kind: &'static str, instead: impl Into<String>) {
        self.losses.push(self.documents, place, kind, instead);
    }

    /// Notes that a text is not kept as a whole.
    pub(super) fn lose_words(&mut self, place: &Place, text: &str) {
        if super::words::is_shortened(text) {
            self.lose(
                &place.child("description"),
                "long description",
                "its first sentence",
            );
        }
    }

    pub(super) fn view(&mut self, place: &Place, value: &'d Json) -> View<'d> {
        View::of(self.documents, place, value, &mut self.losses)
    }

    /// Reads a schema and all that it leads to.
    pub(super) fn read(&mut self, place: &Place, value: &'d Json, hint: &str) -> Use {
        let usage = self.usage(place, value, hint, DEEPEST);
        self.finish();
        usage
    }

    /// Reads the schemas that wait.
    pub(super) fn finish(&mut self) {
        while let Some((id, place, view)) = self.waiting.pop_front() {
            let def = self.object(&place, &view, id);
            self.all[id].def = def;
        }
    }

    /// Adds a type of the importer's own.
    pub(super) fn add(&mut self, place: &Place, name: &str, def: Def) -> usize {
        self.all.push(Type {
            wanted: vec![name.to_owned()],
            is_named: false,
            words: String::new(),
            deprecated: false,
            place: place.clone(),
            def,
        });
        self.all.len() - 1
    }

    /// The name that a reference gives to what it leads to.
    pub(super) fn reference_name(&self, place: &Place) -> String {
        let last = place.last();
        if last.is_empty() || last.parse::<usize>().is_ok() {
            let file = self.documents.file(place);
            let stem = file.rsplit('/').next().unwrap_or_default();
            return stem.split('.').next().unwrap_or_default().to_owned();
        }
        last
    }

    pub(super) fn usage(
        &mut self,
        place: &Place,
        value: &'d Json,
        hint: &str,
        depth: usize,
    ) -> Use {
        let Some(depth) = depth.checked_sub(1) else {
            self.lose(place, "deep schema", "any value");
            return Use::guessed(Ty::Any, "the description goes too deep here");
        };
        match value {
            Json::Map(_) => {}
            Json::Bool(_) | Json::Null => return Use::of(Ty::Any),
            _ => {
                self.lose(place, "not a schema", "any value");
                return Use::guessed(Ty::Any, "the description has no schema here");
            }
        }
        let Some((at, reference)) = alone(place, value) else {
            return self.own(place, value, hint, false, depth);
        };
        let (target, found) = match self.documents.resolve(&at, reference) {
            Ok(found) => found,
            Err(to) => {
                self.lose(&at, "missing reference", format!("{to}: any value"));
                return Use::guessed(Ty::Any, "the description refers to what it does not have");
            }
        };
        let name = self.reference_name(&target);
        // `…/responses/Found/content/json/schema` is named by where it is used.
        let is_part = ["schema", "items", "additionalProperties"].contains(&&*target.last());
        let hint = if is_part { hint.to_owned() } else { name };
        let mut usage = match alone(&target, found) {
            Some(_) => self.usage(&target, found, &hint, depth),
            None => self.own(&target, found, &hint, true, depth),
        };
        let outer = View::surface(value);
        if let Some(words) = outer.words {
            usage.words = one_line(words);
        }
        usage.nullable |= outer.nullable;
        usage.deprecated |= outer.deprecated;
        usage.side = usage.side.or(outer.side);
        usage
    }

    /// A value that a schema describes by itself.
    fn own(
        &mut self,
        place: &Place,
        value: &'d Json,
        hint: &str,
        is_named: bool,
        depth: usize,
    ) -> Use {
        if let Some(read) = self.read.get(place) {
            return read.clone();
        }
        let view = self.view(place, value);
        self.lose_words(place, view.words.unwrap_or_default());
        let mut usage = Use {
            nullable: view.nullable,
            words: one_line(view.words.or(view.title).unwrap_or_default()),
            deprecated: view.deprecated,
            side: view.side,
            ..Use::of(Ty::Any)
        };
        if let Some(id) = self.known.get(place) {
            usage.ty = Ty::Named(*id);
            return usage;
        }
        if !self.open.insert(place.clone()) {
            self.lose(place, "recursion without an object", "any value");
            usage.guess = Some("the description of this value is inside of itself");
            return usage;
        }
        let hint = match view
            .title
            .filter(|title| !is_named && title.len() < 40 && hint.len() > 60)
        {
            Some(title) => title.to_owned(),
            None => hint.to_owned(),
        };
        let found = self.ty(place, &view, &hint, depth);
        self.open.remove(place);
        if let Ty::Named(id) = found.ty
            && is_named
            && self.all[id].place == *place
        {
            self.all[id].is_named = true;
        }
        usage.ty = found.ty;
        usage.nullable |= found.nullable;
        usage.guess = found.guess;
        scalars::constrain(self, place, &view, &mut usage);
        self.read.insert(place.clone(), usage.clone());
        usage
    }

    fn ty(&mut self, place: &Place, view: &View<'d>, hint: &str, depth: usize) -> Use {
        if let Some(constant) = view.constant.and_then(scalars::constant) {
            return Use::of(Ty::Const(constant));
        }
        if let Some(values) = view.values.filter(|values| !values.is_empty()) {
            return scalars::values(self, place, view, values, hint);
        }
        if !view.choices.is_empty()
            && let Some(found) = self.choice(place, view, hint, depth)
        {
            return found;
        }
        if view.is_object() {
            return Use::of(Ty::Named(self.wait(place, view, hint)));
        }
        if view.types.len() > 1 {
            return self.several(place, view, hint, depth);
        }
        match view.only_type() {
            Some("array") => self.list(view, hint, depth),
            Some("object") => self.map(view, hint, depth),
            None if view.items.is_some() => self.list(view, hint, depth),
            None if view
                .additional
                .as_ref()
                .is_some_and(|(_, value)| value.is_map()) =>
            {
                self.map(view, hint, depth)
            }
            Some(name) => scalars::scalar(name, view),
            None => match view.format {
                Some("date" | "date-time") => scalars::scalar("string", view),
                _ => Use::of(Ty::Any),
            },
        }
    }

    pub(super) fn list(&mut self, view: &View<'d>, hint: &str, depth: usize) -> Use {
        let Some((place, items)) = view.items.clone() else {
            return Use::of(Ty::List(Box::new(Use::of(Ty::Any).item())));
        };
        let hint = items_hint(hint);
        let mut item = self.usage(&place, items, &hint, depth);
        self.name_values(&place, &mut item, &hint);
        Use {
            guess: item.guess,
            ..Use::of(Ty::List(Box::new(item.item())))
        }
    }

    pub(super) fn map(&mut self, view: &View<'d>, hint: &str, depth: usize) -> Use {
        let value = match &view.additional {
            Some((place, value)) if value.is_map() => {
                let hint = format!("{hint}Value");
                let mut value = self.usage(place, value, &hint, depth);
                self.name_values(place, &mut value, &hint);
                value
            }
            _ => Use::of(Ty::Any),
        };
        Use {
            guess: value.guess,
            ..Use::of(Ty::Map(Box::new(value.item())))
        }
    }

    /// Gives an enum a name, where a line cannot list its values.
    pub(super) fn name_values(&mut self, place: &Place, usage: &mut Use, hint: &str) {
        let ty = std::mem::replace(&mut usage.ty, Ty::Any).without_const();
        usage.ty = match ty {
            Ty::Values(values) => {
                let values = values.into_iter().map(|value| (None, value)).collect();
                let id = self.add(
                    place,
                    hint,
                    Def::Values {
                        values,
                        are_numbers: false,
                    },
                );
                self.all[id].words.clone_from(&usage.words);
                Ty::Named(id)
            }
            ty => ty,
        };
    }

    /// A type with fields, which are read later.
    fn wait(&mut self, place: &Place, view: &View<'d>, hint: &str) -> usize {
        let id = self.define(place, view, hint, Def::Pending);
        self.waiting.push_back((id, place.clone(), view.clone()));
        id
    }

    pub(super) fn define(&mut self, place: &Place, view: &View<'d>, hint: &str, def: Def) -> usize {
        let id = self.add(place, hint, def);
        self.all[id].words = one_line(view.words.or(view.title).unwrap_or_default());
        self.all[id].deprecated = view.deprecated;
        self.known.insert(place.clone(), id);
        id
    }

    pub(super) fn object(&mut self, place: &Place, view: &View<'d>, id: usize) -> Def {
        let owner = self.all[id].wanted[0].clone();
        let mut members: Vec<Member> = Vec::new();
        for (name, (at, schema)) in &view.properties {
            let hint = format!("{}{}", camel(&owner), camel(name));
            let usage = self.usage(at, schema, &hint, DEEPEST);
            let required = view.required.contains(name);
            members.push(Member {
                name: (*name).to_owned(),
                place: at.clone(),
                required,
                usage,
            });
        }
        self.choices_as_members(place, view, &owner, &mut members);
        let extra = match &view.additional {
            Some((at, value)) if value.is_map() => {
                let mut usage = self.usage(at, value, &format!("{owner}Value"), DEEPEST);
                self.name_values(at, &mut usage, &format!("{owner}Value"));
                Some(usage)
            }
            Some((_, Json::Bool(true))) => Some(Use::of(Ty::Any)),
            _ => None,
        };
        Def::Object {
            members,
            extra,
            is_form: false,
        }
    }

    /// What choices beside members add: their members may be there.
    fn choices_as_members(
        &mut self,
        place: &Place,
        view: &View<'d>,
        owner: &str,
        members: &mut Vec<Member>,
    ) {
        for (at, schemas) in &view.choices {
            let mut has_members = false;
            for (number, schema) in schemas.iter().enumerate() {
                let at = at.item(number);
                let choice = self.view(&at, schema);
                for (name, (at, schema)) in &choice.properties {
                    has_members = true;
                    if members.iter().any(|member| member.name == *name) {
                        continue;
                    }
                    let usage = self.usage(
                        at,
                        schema,
                        &format!("{}{}", camel(owner), camel(name)),
                        DEEPEST,
                    );
                    members.push(Member {
                        name: (*name).to_owned(),
                        place: at.clone(),
                        required: false,
                        usage,
                    });
                }
            }
            if has_members {
                self.lose(
                    at,
                    "choice beside properties",
                    "the fields of all choices are optional",
                );
            } else {
                self.lose(place, "rule between fields", "the fields are optional");
            }
        }
    }
}

/// What an item of a list is called.
fn items_hint(hint: &str) -> String {
    let mut words: Vec<String> = crate::naming::words::split(hint);
    let Some(last) = words.last_mut() else {
        return hint.to_owned();
    };
    let one = singular(last);
    if one == *last {
        return format!("{hint}Item");
    }
    *last = one;
    camel(&words.join("_"))
}
