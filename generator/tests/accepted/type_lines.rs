//! A type line: what a value is, and what may follow it.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::maker::Maker;
use crate::names::loose;
use crate::words::VALUES;

pub(crate) const SCALARS: &[&str] = &[
    "string",
    "string",
    "bool",
    "int",
    "int",
    "int32",
    "uint",
    "float",
    "decimal",
    "date",
    "datetime",
    "any",
    "string<int>",
    "string<int32>",
    "string<uint>",
    "string<decimal>",
    "string<bool>",
    "date(%Y:%m:%d)",
    "date(%d.%m.%Y)",
    "datetime(unix)",
    "datetime(unix_ms)",
    "datetime(rfc2822)",
    "datetime(dotnet)",
    "datetime(%d.%m.%Y %H:%M)",
    "datetime(%Y-%m-%dT%H:%M:%S)",
    "datetime(%Y%m%dT%H%M%S)",
    "datetime(%Y-%m-%d %H:%M:%S%z)",
];

/// Values that the client sends by itself.
pub(crate) const CONSTANTS: &[&str] = &[
    "const(email)",
    "const(2)",
    "const(-9223372036854775808)",
    "const(true)",
    "const(\"past due\")",
    "const(\"1.50\")",
    "const(\"\")",
    "const(a.b:c/d)",
];

/// The JSON of a constant.
pub(crate) fn constant(name: &str) -> Option<String> {
    let value = name.strip_prefix("const(")?.strip_suffix(')')?;
    let is_bare = value.parse::<i64>().is_ok() || value == "true";
    Some(match value.strip_prefix('"') {
        Some(_) => value.to_owned(),
        None if is_bare => value.to_owned(),
        None => format!("\"{value}\""),
    })
}

#[derive(Clone)]
pub(crate) enum Ty {
    Scalar(&'static str),
    Enum(Vec<&'static str>),
    Name(usize),
    List(Box<Ty>),
    Map(Box<Ty>),
    Pairs(Box<Ty>),
    /// An item of one of them that may be null.
    Nullable(Box<Ty>),
    /// JSON in a text.
    Text(Box<Ty>),
}

impl Ty {
    pub(crate) fn is_constant(&self) -> bool {
        matches!(self, Self::Scalar(name) if constant(name).is_some())
    }
}

impl Maker {
    pub(crate) fn ty(&mut self, end: usize, depth: usize) -> Ty {
        match self.rng.below(21) {
            0..=8 => Ty::Scalar(self.rng.word(SCALARS)),
            9..=10 if depth == 0 => Ty::Enum(self.enum_values()),
            11..=15 => match self.named(end, |_| true) {
                Some(at) => Ty::Name(at),
                None => Ty::Scalar("int"),
            },
            16..=17 if depth < 3 => Ty::List(Box::new(self.item(end, depth + 1))),
            18 if depth < 3 => Ty::Map(Box::new(self.item(end, depth + 1))),
            20 if depth < 3 => Ty::Text(Box::new(self.item(end, depth + 1))),
            19 if depth < 3 => Ty::Pairs(Box::new(self.item(end, depth + 1))),
            _ => Ty::Scalar("string"),
        }
    }

    fn item(&mut self, end: usize, depth: usize) -> Ty {
        let ty = self.ty(end, depth);
        // Any JSON may be null anyway.
        let is_any = matches!(self.bare(&ty), Ty::Scalar("any"));
        if !is_any && self.rng.chance(20) {
            Ty::Nullable(Box::new(ty))
        } else {
            ty
        }
    }

    pub(crate) fn enum_values(&mut self) -> Vec<&'static str> {
        let mut values: Vec<&'static str> = Vec::new();
        let mut names = BTreeSet::new();
        for _ in 0..=self.rng.below(4) {
            let value = self.rng.word(VALUES);
            if names.insert(loose(value)) {
                values.push(value);
            }
        }
        values
    }

    pub(crate) fn written(&self, ty: &Ty) -> String {
        match ty {
            Ty::Scalar(name) => (*name).to_owned(),
            Ty::Enum(values) => {
                let plain = |value: &str| {
                    value
                        .chars()
                        .all(|c| c.is_alphanumeric() || "_-.+:/".contains(c))
                };
                let values: Vec<String> = values
                    .iter()
                    .map(|value| {
                        if plain(value) && values.len() > 1 {
                            (*value).to_owned()
                        } else {
                            format!("\"{value}\"")
                        }
                    })
                    .collect();
                values.join(" | ")
            }
            Ty::Name(at) => self.types[*at].name.clone(),
            Ty::List(inner) => format!("{}[]", self.written(inner)),
            Ty::Map(inner) => format!("map<{}>", self.written(inner)),
            Ty::Pairs(inner) => format!("pairs<{}>", self.written(inner)),
            Ty::Nullable(inner) => format!("{}?", self.written(inner)),
            Ty::Text(inner) => format!("string<{}>", self.written(inner)),
        }
    }

    /// A type and its mark, which is about all values of an enum.
    pub(crate) fn marked(&self, ty: &Ty, mark: &str) -> String {
        let written = self.written(ty);
        match ty {
            Ty::Enum(_) if !mark.is_empty() => format!("({written}){mark}"),
            _ => written + mark,
        }
    }

    /// What may follow a type: limits, default, words, evidence, text.
    pub(crate) fn tail(&mut self, ty: &Ty, argument: bool) -> String {
        let mut tail = String::new();
        match ty {
            Ty::Scalar("string") if self.rng.chance(20) => {
                tail.push_str(self.rng.word(&[
                    // Every value is within them.
                    " 0..9000",
                    " ..9000",
                    " /^([A-Z]{2}-\\d+|.|\\n)*$/",
                    " /a\\/b`<x>|/",
                    " =\"past due\"",
                    " =x",
                ]));
            }
            Ty::Scalar("int" | "uint") if self.rng.chance(20) => {
                tail.push_str(self.rng.word(&[" ..9223372036854775807", " =25"]));
            }
            Ty::List(_) | Ty::Map(_) if self.rng.chance(20) => tail.push_str(" ..20"),
            Ty::Enum(_) if self.rng.chance(30) => tail.push_str(" closed"),
            _ => {}
        }
        if self.rng.chance(8) {
            tail.push_str(" deprecated");
        }
        if !argument && self.rng.chance(10) {
            tail.push_str(self.rng.word(&[
                " @guess",
                " @guess(seen (once) in `a` sample)",
                " @observed(2026-11-20)",
                " @sdk(https://git.example.com/x_y)",
            ]));
        }
        if self.rng.chance(50) {
            let _ = write!(tail, " -- {}", self.words());
        }
        tail
    }
}
