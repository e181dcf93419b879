//! Does this JSON fit this type? Asked of examples by the checker, and of recordings.

mod call;
mod nested;
mod object;
mod scalar;
mod text;
mod union;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

pub(crate) use call::{Given, broken_rules, failure};
pub(crate) use nested::{Leaf, leaf, steps};
pub(crate) use scalar::noun;
pub(crate) use text::{argument, argument_node, default, node_of_text, text};
pub(crate) use union::{member, tagged};

use super::ty::{Line, Ty};
use super::types::{Def, Field, TypeId, Types, View};
use crate::spec::FieldGroup;
use crate::spec::grammar::type_line::{DateTimeFormat, Scalar};
use crate::text::client;
use crate::text::json;
use crate::text::nearest::nearest;
use crate::text::tree::{self, Kind, Node, Style};
use object::Object;

/// Fields that an example shows with a value: the type whose file has them, and their names.
pub(crate) type Shown = BTreeSet<(TypeId, String)>;

/// A place where JSON and its type disagree.
#[derive(Clone, Debug)]
pub(crate) struct Misfit {
    pub(crate) kind: MisfitKind,
    /// The way to it, from the name of the type.
    pub(crate) path: String,
    /// Where it stands in the JSON.
    pub(crate) range: Range<usize>,
    /// The member of a union that the JSON was taken for, where that was a choice.
    pub(crate) read_as: Option<String>,
    /// What says what it should have been.
    pub(crate) declared: Declared,
}

/// What of the specs says what a value should be.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Declared {
    /// The endpoint itself.
    #[default]
    Endpoint,
    /// The line of a name, the values of an enum, or the fields of an object.
    Type(TypeId),
    /// The line of a field, by the type whose file has it.
    Field(TypeId, FieldGroup, String),
}

impl Declared {
    pub(crate) fn field(field: &Field<'_>) -> Self {
        Self::Field(field.owner, field.group, field.name.to_owned())
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MisfitKind {
    /// Another kind of value.
    Type { wanted: String, found: String },
    /// A required field is not there.
    Missing { name: String },
    /// The tag of an object is not there.
    NoTag { name: String },
    /// A field that the type does not have.
    Unknown { name: String, meant: Option<String> },
    /// A field that the type has in the other direction only.
    OtherWay { name: String, sent: bool },
    /// A value that an enum does not list.
    Unlisted { text: String, meant: Option<String> },
    /// Another value than the one that it always has.
    Constant { always: String },
    /// A tag that no type has.
    UnlistedTag { text: String, meant: Option<String> },
    /// A number that a float would change.
    Digits,
    /// Outside of the range of the line.
    OutOfRange { limits: String },
    /// Not like the pattern of the line.
    Unmatched { pattern: String },
    /// A rule between fields is broken; `first` is the first of them.
    Rule { first: String, words: String },
    /// The body is not wrapped in this key.
    NotWrapped { key: String },
    /// The way to the value has no such key.
    NotThere { key: String },
    /// A page without its list; the key of another list, if there is one.
    NoList { key: String, other: Option<String> },
}

/// More of them are not looked for in one text.
pub(crate) const MOST_MISFITS: usize = 100;

/// After comparing so many values with members of unions, the rest is assumed to fit.
const MOST_VALUES: usize = 1_000_000;

/// What is longer of a key does not show in a path.
const LONGEST_STEP: usize = 100;

/// The path of a value below another.
fn below(path: &str, key: &str) -> String {
    let shown = key.char_indices().nth(LONGEST_STEP);
    format!("{path}.{}", &key[..shown.map_or(key.len(), |(at, _)| at)])
}

/// Whether a node is `[]` or `{}`.
fn is_empty(node: &Node) -> bool {
    match &node.kind {
        Kind::List(items) => items.is_empty(),
        Kind::Map(entries) => entries.is_empty(),
        Kind::Scalar { .. } => false,
    }
}

/// The JSON in a text.
pub(crate) fn inside(node: &Node) -> Option<Node> {
    let text = node.text().filter(|_| !node.is_plain())?;
    json::check(text).ok()?;
    tree::tree(text).ok()
}

/// Whether what is received fits a line: its type, and what else the line says.
pub(crate) fn fits_line<'s>(types: &Types<'s>, line: &Line<'s>, node: &Node) -> bool {
    let partial = HashSet::new();
    let mut fit = Fit::new(types, &partial, View::Response);
    fit.line(line, node, "");
    fit.found.is_empty()
}

/// Compares JSON with types.
pub(crate) struct Fit<'t, 's> {
    types: &'t Types<'s>,
    /// Types whose fields are not all known.
    partial: &'t HashSet<TypeId>,
    view: View,
    found: Vec<Misfit>,
    shown: Shown,
    /// The objects seen so far.
    objects: HashMap<(TypeId, View), Rc<Object<'t, 's>>>,
    /// The number of values compared.
    values: usize,
    /// What says what the current value should be.
    declared: Declared,
}

impl<'t, 's> Fit<'t, 's> {
    pub(crate) fn new(types: &'t Types<'s>, partial: &'t HashSet<TypeId>, view: View) -> Self {
        Self {
            types,
            partial,
            view,
            found: Vec::new(),
            shown: Shown::new(),
            objects: HashMap::new(),
            values: 0,
            declared: Declared::default(),
        }
    }

    /// What does not fit, and what was shown with a value.
    pub(crate) fn finish(self) -> (Vec<Misfit>, Shown) {
        (self.found, self.shown)
    }

    /// Whether so much was found that the rest can wait.
    fn is_full(&self) -> bool {
        self.found.len() >= MOST_MISFITS
    }

    fn push(&mut self, range: Range<usize>, path: &str, kind: MisfitKind) {
        if !self.is_full() {
            self.found.push(Misfit {
                kind,
                path: path.to_owned(),
                range,
                read_as: None,
                declared: self.declared.clone(),
            });
        }
    }

    /// Compares what something else declares than the value around it.
    fn declared(&mut self, declared: Declared, compare: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.declared, declared);
        compare(self);
        self.declared = outer;
    }

    fn another(&mut self, node: &Node, path: &str, wanted: &str) {
        let found = match &node.kind {
            Kind::Scalar {
                style: Style::Plain,
                text,
            } => format!("`{text}`"),
            Kind::Scalar { text, .. } => format!("the text `{text}`"),
            _ => node.noun().replace("mapping", "JSON object"),
        };
        let kind = MisfitKind::Type {
            wanted: wanted.to_owned(),
            found,
        };
        self.push(node.range.clone(), path, kind);
    }

    /// A value of a line: of its type, and within what else the line says.
    pub(crate) fn line(&mut self, line: &Line<'s>, node: &Node, path: &str) {
        let before = self.found.len();
        self.value(&line.ty, node, path);
        if self.found.len() == before {
            self.constraints(line, node, path);
        }
    }

    pub(crate) fn value(&mut self, ty: &Ty<'s>, node: &Node, path: &str) {
        self.values += 1;
        if self.is_full() {
            return;
        }
        match (ty, &node.kind) {
            (Ty::Scalar(scalar), _) => self.scalar(scalar, node, path),
            (Ty::Enum(values), Kind::Scalar { text, style }) if *style != Style::Plain => {
                let mut listed = values.iter().map(|value| value.text.as_str());
                if !listed.clone().any(|value| value == text) {
                    let meant = nearest(text, &mut listed).map(str::to_owned);
                    let text = text.clone();
                    let kind = MisfitKind::Unlisted { text, meant };
                    self.push(node.range.clone(), path, kind);
                }
            }
            (Ty::List(inner), Kind::List(items)) => {
                for (at, item) in items.iter().enumerate() {
                    self.value(inner, item, &format!("{path}[{at}]"));
                }
            }
            (Ty::Map(inner), Kind::Map(entries)) => {
                for (key, value) in entries {
                    self.value(inner, value, &below(path, &key.text));
                }
            }
            (Ty::Pairs(inner), Kind::List(pairs)) => {
                for (at, pair) in pairs.iter().enumerate() {
                    self.pair(inner, pair, &format!("{path}[{at}]"));
                }
            }
            (Ty::List(_) | Ty::Map(_) | Ty::Pairs(_), _) if self.is_read_as_empty(node) => {}
            (Ty::Pairs(inner), Kind::Map(entries)) if !self.view.is_sent() => {
                for (key, value) in entries {
                    self.value(inner, value, &below(path, &key.text));
                }
            }
            (Ty::Text(inner), _) => self.inside(inner, node, path),
            (Ty::Nullable(_), _) if node.is_null() => {}
            (Ty::Nullable(inner), _) if self.is_no_day(inner, node) => {}
            (Ty::Nullable(inner), _) => self.value(inner, node, path),
            (Ty::Named(named), _) => self.named(named.id, node, path),
            (Ty::Union(members), _) => self.union(members, node, path),
            (Ty::Enum(_), _) => self.another(node, path, "text"),
            (Ty::List(_), _) => self.another(node, path, "a list"),
            (Ty::Map(_), _) => self.another(node, path, "an object"),
            (Ty::Pairs(_), _) => self.another(node, path, "a list of pairs"),
        }
    }

    /// JSON in a text; where it is received, the bare value is read too. What does not fit of it stands where the text does.
    fn inside(&mut self, inner: &Ty<'s>, node: &Node, path: &str) {
        let is_text = node.text().is_some() && !node.is_plain();
        match inside(node) {
            Some(inside) => {
                let before = self.found.len();
                self.value(inner, &inside, path);
                for misfit in &mut self.found[before..] {
                    misfit.range = node.range.clone();
                }
            }
            None if !is_text && !self.view.is_sent() => self.value(inner, node, path),
            None => self.another(node, path, "JSON in a text"),
        }
    }

    /// Whether the client reads a date of zeros as none; a time without a layout keeps it.
    fn is_no_day(&self, ty: &Ty<'s>, node: &Node) -> bool {
        let is_day = matches!(
            self.types.bare(ty),
            Ty::Scalar(Scalar::Date(_) | Scalar::DateTime(Some(DateTimeFormat::Pattern(_))))
        );
        let text = node
            .text()
            .filter(|_| !node.is_plain() && !self.view.is_sent());
        is_day && text.is_some_and(client::is_no_day)
    }

    /// Whether the client reads an empty list or map here: from null, and from the other of the two.
    fn is_read_as_empty(&self, node: &Node) -> bool {
        !self.view.is_sent() && (node.is_null() || is_empty(node))
    }

    fn pair(&mut self, inner: &Ty<'s>, pair: &Node, path: &str) {
        let is_sent = self.view.is_sent();
        let key = pair.get("key").filter(|key| !is_sent || !key.is_plain());
        let key = key.and_then(Node::text);
        match (key, pair.get("value")) {
            (Some(_), Some(value)) if pair.entries().len() == 2 => self.value(inner, value, path),
            _ => self.another(pair, path, "`{\"key\": …, \"value\": …}`"),
        }
    }

    fn named(&mut self, id: TypeId, node: &Node, path: &str) {
        self.declared(Declared::Type(id), |fit| fit.named_value(id, node, path));
    }

    fn named_value(&mut self, id: TypeId, node: &Node, path: &str) {
        let types = self.types;
        match &types[id].def {
            Def::Line(line) => self.line(line, node, path),
            Def::Tagged(tagged) => self.tagged(tagged, node, path),
            Def::Codes(codes) => self.codes(codes, node, path),
            Def::Object(_) => {
                // An object inside a body is sent as a whole.
                let view = if self.view.is_sent() {
                    View::Create
                } else {
                    View::Response
                };
                let object = self.objects.entry((id, view));
                let object = object.or_insert_with(|| Rc::new(Object::whole(types, id, view)));
                let object = Rc::clone(object);
                let outer = std::mem::replace(&mut self.view, view);
                let before = self.found.len();
                self.object(&object, node, path);
                // A misspelled name may be the one that a rule requires.
                if view.is_sent() && self.found.len() == before {
                    self.object_rules(id, node, path);
                }
                self.view = outer;
            }
        }
    }

    /// A field that stands beside a list in a response.
    fn beside(&mut self, line: &Line<'s>, node: &Node, path: &str) {
        let is_blank = line.blank && node.text() == Some("");
        if !is_blank && (!node.is_null() || line.is_always()) {
            self.line(line, node, path);
        }
    }

    fn field(&mut self, field: &Field<'s>, nullable: bool, node: &Node, path: &str) {
        self.declared(Declared::field(field), |fit| {
            fit.field_value(field, nullable, node, path);
        });
    }

    fn field_value(&mut self, field: &Field<'s>, nullable: bool, node: &Node, path: &str) {
        let line = &field.line;
        if node.is_null() && !self.types.takes_null(&line.ty) {
            let fits = match self.view {
                View::Response => {
                    let ty = self.types.bare(&line.ty);
                    !line.is_always() || matches!(ty, Ty::List(_) | Ty::Map(_) | Ty::Pairs(_))
                }
                View::Create | View::Update => nullable,
            };
            if !fits {
                self.another(node, path, "a value");
            }
            return;
        }
        if !self.view.is_sent() && line.blank && node.text() == Some("") {
            return;
        }
        if line.may_lack() && self.is_no_day(&line.ty, node) {
            return;
        }
        self.shown.insert((field.owner, field.name.to_owned()));
        self.line(line, node, path);
    }
}
