//! Types that are one of several, with a tag or without, and keys that no type names.

use std::collections::BTreeSet;

use crate::fields::Field;
use crate::maker::Maker;
use crate::names::loose;
use crate::type_lines::Ty;
use crate::types::{Def, Way};
use crate::yaml::{json_text, quoted};

/// Tags, some of which give no name in Rust.
const TAGS: &[&str] = &[
    "by", "one_time", "one-time", "3d", "größe", "A b", "x\"y", "self", "String", "some", "100",
];

/// Keys that no field has.
const OWN: &[&str] = &["zz-own", "zz other", "zz\"q", "zzü", "zz_1"];

/// The line of the keys that a type does not name.
#[derive(Clone)]
pub(crate) struct Extra {
    pub(crate) ty: Ty,
    pub(crate) nullable: bool,
    pub(crate) yaml: String,
}

impl Maker {
    /// `int or string`
    pub(crate) fn union(&mut self, at: usize) -> Def {
        let mut members: Vec<Ty> = Vec::new();
        let mut names = BTreeSet::new();
        for _ in 0..2 + self.rng.below(3) {
            let member = match self.rng.below(6) {
                0..=2 => Ty::Scalar(self.rng.word(&[
                    "int",
                    "string",
                    "bool",
                    "decimal",
                    "date",
                    "datetime",
                    "float",
                    "uint",
                    "string<int>",
                    "string<bool>",
                    "datetime(unix)",
                    "date(%d.%m.%Y)",
                    "any",
                ])),
                3 => Ty::List(Box::new(Ty::Scalar(self.rng.word(&["int", "string"])))),
                4 => Ty::Map(Box::new(Ty::Scalar(self.rng.word(&["int", "decimal"])))),
                _ => match self.named(at, |_| true) {
                    Some(at) => Ty::Name(at),
                    None => Ty::Scalar("int"),
                },
            };
            let name = loose(&self.written(&member)).replace("dmy", "");
            if names.insert(name) {
                members.push(member);
            }
        }
        if members.len() == 1 {
            members.push(Ty::Pairs(Box::new(Ty::Scalar("bool"))));
        }
        Def::Union(members)
    }

    /// `oneof: {tag: type, …}` of the objects so far; None where there are none.
    pub(crate) fn oneof(&mut self, at: usize) -> Option<Def> {
        let mut tags: Vec<(&'static str, usize)> = Vec::new();
        let mut names = BTreeSet::new();
        for _ in 0..=self.rng.below(4) {
            let tag = self.rng.word(TAGS);
            let object = self.named(at, |def| matches!(def, Def::Object { .. }))?;
            if names.insert(loose(tag)) {
                tags.push((tag, object));
            }
        }
        let taken: BTreeSet<String> = tags
            .iter()
            .flat_map(|(_, object)| self.all_names(*object))
            .collect();
        let by = ["kind", "type", "t y", "@tag", "which\"is"]
            .into_iter()
            .find(|by| !taken.contains(&loose(by)))?;
        Some(Def::OneOf { by, tags })
    }

    pub(crate) fn extra(&mut self, at: usize) -> Extra {
        let ty = match self.rng.below(6) {
            0..=1 => Ty::Scalar("any"),
            2 => Ty::List(Box::new(Ty::Scalar("date"))),
            3 => match self.named(at, |def| matches!(def, Def::Codes { .. } | Def::Union(_))) {
                Some(at) => Ty::Name(at),
                None => Ty::Scalar("int"),
            },
            _ => Ty::Scalar(self.rng.word(&[
                "string",
                "int",
                "bool",
                "float",
                "date",
                "datetime",
                "string<decimal>",
                "datetime(unix)",
            ])),
        };
        let nullable = !matches!(ty, Ty::Scalar("any")) && self.rng.chance(30);
        let mark = if nullable { "?" } else { "" };
        let text = if self.rng.chance(50) {
            format!(" -- {}", self.words())
        } else {
            String::new()
        };
        let line = quoted(&format!("{}{text}", self.marked(&ty, mark)));
        let yaml = if self.rng.chance(30) {
            format!("{{type: {line}, rust: others}}")
        } else {
            line
        };
        Extra { ty, nullable, yaml }
    }

    /// What is said of unknown keys by a type or those it includes.
    pub(crate) fn extra_of(&self, at: usize) -> Option<Extra> {
        let Def::Object { include, extra, .. } = &self.types[at].def else {
            return None;
        };
        let mut included = include.iter();
        let found = || included.find_map(|at| self.extra_of(*at));
        extra.clone().or_else(found)
    }

    /// Members of an object that no field is.
    pub(crate) fn added(&mut self, extra: &Extra, way: Way) -> Vec<String> {
        let mut members = Vec::new();
        for key in OWN {
            if !self.rng.chance(20) {
                continue;
            }
            let value = if extra.nullable && self.rng.chance(30) {
                "null".to_owned()
            } else {
                self.json(&extra.ty, way)
            };
            members.push(format!("{}: {value}", json_text(key)));
        }
        members
    }

    /// An object of a named type.
    pub(crate) fn named_object(&mut self, at: usize, fields: &[Field], way: Way) -> String {
        let object = self.object(fields, way);
        let Some(extra) = self.extra_of(at) else {
            return object;
        };
        let mut members = self.added(&extra, way);
        let own = &object[1..object.len() - 1];
        if !own.is_empty() {
            members.insert(0, own.to_owned());
        }
        format!("{{{}}}", members.join(", "))
    }

    /// An object with its tag somewhere in it.
    pub(crate) fn tagged(&mut self, by: &str, (tag, at): (&str, usize), way: Way) -> String {
        let way = if way == Way::Response {
            way
        } else {
            Way::Create
        };
        let fields = self.fields(at, way);
        let object = self.named_object(at, &fields, way);
        let tag = format!("{}: {}", json_text(by), json_text(tag));
        let own = &object[1..object.len() - 1];
        match (own.is_empty(), self.rng.chance(50)) {
            (true, _) => format!("{{{tag}}}"),
            (false, true) => format!("{{{tag}, {own}}}"),
            (false, false) => format!("{{{own}, {tag}}}"),
        }
    }

    pub(crate) fn oneof_text(&self, by: &str, tags: &[(&'static str, usize)]) -> String {
        let types = tags.iter().map(|(tag, at)| {
            let ty = &self.types[*at].name;
            format!("{}: {ty}", quoted(tag))
        });
        let types = types.collect::<Vec<_>>().join(", ");
        format!("    oneof: {{tag: {}, types: {{{types}}}}}\n", quoted(by))
    }
}
