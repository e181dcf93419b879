//! Named types, and the fields of their views.

use std::fmt::Write;

use crate::fields::Field;
use crate::maker::Maker;
use crate::names::{Names, TYPES, loose};
use crate::type_lines::Ty;
use crate::unions::Extra;
use crate::words::VALUES;
use crate::yaml::quoted;

pub(crate) enum Def {
    Alias(Ty),
    Codes {
        values: Vec<(String, String)>,
        int: bool,
    },
    Object {
        include: Vec<usize>,
        groups: Vec<(&'static str, Vec<Field>)>,
        rules: Vec<String>,
        extra: Option<Extra>,
    },
    Union(Vec<Ty>),
    OneOf {
        by: &'static str,
        tags: Vec<(&'static str, usize)>,
    },
}

pub(crate) struct Type {
    pub(crate) name: String,
    pub(crate) file: usize,
    pub(crate) def: Def,
    pub(crate) rust: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Way {
    Create,
    Update,
    Response,
}

impl Maker {
    pub(crate) fn make_type(&mut self, file: usize, object: bool) {
        let (wild, at) = (self.wild, self.types.len());
        let name = self.type_names.take(&mut self.rng, TYPES, wild);
        let name = if name.starts_with("extra") {
            format!("Extra{at}")
        } else {
            name
        };
        let kind = if object { 9 } else { self.rng.below(13) };
        let def = match kind {
            10..=11 => self.union(at),
            12 => self.oneof(at).unwrap_or_else(|| self.union(at)),
            0 => Def::Alias(Ty::Scalar(
                self.rng.word(&["string", "int", "int32", "uint"]),
            )),
            1..=2 => Def::Alias(self.ty(at, 0)),
            3 => Def::Alias(Ty::Enum(self.enum_values())),
            4 => {
                let int = self.rng.chance(50);
                let mut values: Vec<(String, String)> = Vec::new();
                for number in 0..=self.rng.below(4) {
                    let variant = self.rng.word(&[
                        "Open",
                        "Won",
                        "InProgress",
                        "A",
                        "None",
                        "Err",
                        "Ok",
                        "Value",
                        "Type",
                        "X2",
                    ]);
                    let code = if int {
                        format!("{}", i128::try_from(number).unwrap_or_default() - 1)
                    } else {
                        format!("{number}-{}", self.rng.word(VALUES))
                    };
                    if values.iter().all(|(known, _)| known != variant) {
                        values.push((variant.to_owned(), code));
                    }
                }
                Def::Codes { values, int }
            }
            _ => {
                let mut names = Names::new();
                let include = match self.named(at, |def| matches!(def, Def::Object { .. })) {
                    Some(other) if self.rng.chance(20) => vec![other],
                    _ => Vec::new(),
                };
                let own: Vec<String> = include.iter().flat_map(|at| self.all_names(*at)).collect();
                names.taken.extend(own);
                let mut groups = Vec::new();
                // A name holds itself only in a list or map.
                for group in [
                    "fields",
                    "immutable",
                    "request",
                    "create",
                    "update",
                    "response",
                ] {
                    let count = match group {
                        "fields" => 1 + self.rng.below(6),
                        "response" => self.rng.below(5),
                        _ if self.rng.chance(25) => 1 + self.rng.below(2),
                        _ => 0,
                    };
                    let mut fields: Vec<Field> = Vec::new();
                    for _ in 0..count {
                        fields.push(self.type_field(&mut names, group, at));
                    }
                    if group == "response" && self.rng.chance(60) && names.taken.insert("id".into())
                    {
                        let ty = match self.named(at, |def| {
                            matches!(def, Def::Alias(Ty::Scalar("int" | "string" | "uint")))
                        }) {
                            Some(at) if self.rng.chance(50) => Ty::Name(at),
                            _ => Ty::Scalar("int"),
                        };
                        let yaml = quoted(&format!("{}!", self.written(&ty)));
                        fields.push(Field {
                            name: "id".into(),
                            ty,
                            mark: "!",
                            blank: false,
                            rule: None,
                            yaml,
                        });
                    }
                    if group == "fields" && self.rng.chance(10) {
                        let ty = Ty::List(Box::new(Ty::Name(at)));
                        let yaml = quoted(&format!("{name}[]"));
                        let field =
                            names.take(&mut self.rng, &["children", "parts", "kids"], false);
                        fields.push(Field {
                            name: field,
                            ty,
                            mark: "",
                            blank: false,
                            rule: None,
                            yaml,
                        });
                    }
                    groups.push((group, fields));
                }
                let rules = if self.rng.chance(40) {
                    let sent = groups.iter_mut().filter(|(group, _)| {
                        ["fields", "immutable", "request", "create"].contains(group)
                    });
                    let fields = sent.flat_map(|(_, fields)| fields);
                    self.rules(fields.filter(|field| field.mark != "!").collect())
                } else {
                    Vec::new()
                };
                let open = include.iter().any(|at| self.extra_of(*at).is_some());
                let extra = (!open && self.rng.chance(20)).then(|| self.extra(at));
                Def::Object {
                    include,
                    groups,
                    rules,
                    extra,
                }
            }
        };
        let rust = (!matches!(def, Def::Alias(_) | Def::Union(_)) && self.rng.chance(10))
            .then(|| format!("Renamed{at}"));
        self.types.push(Type {
            name,
            file,
            def,
            rust,
        });
    }

    /// The names of all fields, as they are compared.
    pub(crate) fn all_names(&self, at: usize) -> Vec<String> {
        let Def::Object {
            include, groups, ..
        } = &self.types[at].def
        else {
            return Vec::new();
        };
        let own = groups
            .iter()
            .flat_map(|(_, fields)| fields)
            .map(|field| loose(&field.name));
        include
            .iter()
            .flat_map(|at| self.all_names(*at))
            .chain(own)
            .collect()
    }

    /// The fields of a view, included ones first.
    pub(crate) fn fields(&self, at: usize, way: Way) -> Vec<Field> {
        let groups: &[&str] = match way {
            Way::Create => &["immutable", "fields", "request", "create"],
            Way::Update => &["fields", "request", "update"],
            Way::Response => &["response", "immutable", "fields"],
        };
        let Def::Object {
            include,
            groups: own,
            ..
        } = &self.types[at].def
        else {
            return Vec::new();
        };
        let mut fields: Vec<Field> = include
            .iter()
            .flat_map(|at| self.fields(*at, way))
            .collect();
        for group in groups {
            fields.extend(
                own.iter()
                    .filter(|(name, _)| name == group)
                    .flat_map(|(_, fields)| fields.clone()),
            );
        }
        fields
    }

    pub(crate) fn type_text(&mut self, at: usize) -> String {
        let name = self.types[at].name.clone();
        if let Def::Alias(ty) = &self.types[at].def {
            let ty = ty.clone();
            let mut tail = String::new();
            if matches!(ty, Ty::Enum(_)) && self.rng.chance(40) {
                tail.push_str(" closed");
            }
            if self.rng.chance(50) {
                let _ = write!(tail, " -- {}", self.words());
            }
            return format!(
                "  {name}: {}\n",
                quoted(&format!("{}{tail}", self.written(&ty)))
            );
        }
        if let Def::Union(members) = &self.types[at].def {
            let members: Vec<_> = members.iter().map(|member| self.written(member)).collect();
            let mut line = members.join(" or ");
            if self.rng.chance(50) {
                let _ = write!(line, " -- {}", self.words());
            }
            return format!("  {name}: {}\n", quoted(&line));
        }
        let mut out = format!("  {name}:\n");
        for key in ["about", "deprecated"] {
            if self.rng.chance(15) {
                let _ = writeln!(out, "    {key}: {}", quoted(self.words()));
            }
        }
        let shape = &self.types[at];
        if let Some(rust) = &shape.rust {
            let _ = writeln!(out, "    rust: {rust}");
        }
        match &shape.def {
            Def::Codes { values, int } => {
                if *int {
                    out.push_str("    wire: int\n");
                }
                let values: Vec<String> = values
                    .iter()
                    .map(|(name, code)| format!("{name}: {}", quoted(code)))
                    .collect();
                let _ = writeln!(out, "    enum: {{{}}}", values.join(", "));
            }
            Def::OneOf { by, tags } => out.push_str(&self.oneof_text(by, tags)),
            Def::Object {
                include,
                groups,
                rules,
                extra,
            } => {
                if let Some(extra) = extra {
                    let _ = writeln!(out, "    extra: {}", extra.yaml);
                }
                if !include.is_empty() {
                    let included: Vec<&str> = include
                        .iter()
                        .map(|at| self.types[*at].name.as_str())
                        .collect();
                    let _ = writeln!(out, "    include: [{}]", included.join(", "));
                }
                for (group, fields) in groups.iter().filter(|(_, fields)| !fields.is_empty()) {
                    let _ = writeln!(out, "    {group}:");
                    for field in fields {
                        let _ = writeln!(out, "      {}: {}", quoted(&field.name), field.yaml);
                    }
                }
                if !rules.is_empty() {
                    out.push_str("    rules:\n");
                }
                for rule in rules {
                    let _ = writeln!(out, "      - {}", quoted(rule));
                }
            }
            Def::Alias(_) | Def::Union(_) => {}
        }
        out
    }
}
