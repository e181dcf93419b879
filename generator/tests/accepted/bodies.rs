//! What an endpoint sends and what comes back.

use std::fmt::Write;

use crate::fields::Field;
use crate::maker::Maker;
use crate::paging::Paging;
use crate::type_lines::Ty;
use crate::types::{Def, Way};
use crate::yaml::{json_text, quoted};

/// What an endpoint sends.
pub(crate) struct Body {
    pub(crate) fields: Vec<Field>,
    pub(crate) way: Way,
    /// The type, unless its fields are listed.
    pub(crate) ty: Option<usize>,
    /// One value of any type, which has no fields.
    pub(crate) whole: Option<Ty>,
    pub(crate) wrap: Vec<&'static str>,
}

/// What comes back.
pub(crate) struct Answer {
    pub(crate) body: String,
    pub(crate) headers: Vec<(&'static str, &'static str)>,
}

impl Answer {
    fn of(body: String) -> Self {
        Self {
            body,
            headers: Vec::new(),
        }
    }
}

impl Maker {
    /// Writes what is sent; gives its fields and how it is wrapped.
    pub(crate) fn body(
        &mut self,
        out: &mut String,
        name: &str,
        standard: bool,
        method: &str,
        resource: usize,
    ) -> Option<Body> {
        let by_method = if method == "PATCH" {
            Way::Update
        } else {
            Way::Create
        };
        let way = match name {
            "create" | "replace" => Way::Create,
            "update" => Way::Update,
            _ => by_method,
        };
        let sends = matches!(name, "create" | "replace" | "update");
        let mut fields = None;
        if standard && !sends || matches!(method, "GET" | "HEAD" | "DELETE") {
            return None;
        }
        match self.rng.below(4) {
            0 => {
                let own = self.fields(resource, way);
                let mut narrowed = Vec::new();
                let mut written = Vec::new();
                for mut field in own
                    .into_iter()
                    .filter(|_| self.rng.chance(60))
                    .collect::<Vec<_>>()
                {
                    // What a rule leaves free cannot be insisted on.
                    let insisted = field.rule.is_none() && self.rng.chance(30);
                    written.push(quoted(&format!(
                        "{}{}",
                        field.name,
                        if insisted { "!" } else { "" }
                    )));
                    if insisted {
                        field.mark = "!";
                    } else if way == Way::Update && field.mark == "!" {
                        field.mark = "";
                    }
                    narrowed.push(field);
                }
                if !written.is_empty() {
                    let _ = writeln!(out, "    body: [{}]", written.join(", "));
                    fields = Some((narrowed, Way::Create, None));
                }
            }
            1 => {
                if let Some(at) = self.named(self.ordinary, |def| {
                    matches!(def, Def::Object { .. } | Def::Union(_) | Def::OneOf { .. })
                }) {
                    let _ = writeln!(out, "    body: {}", self.types[at].name);
                    fields = Some((self.fields(at, way), way, Some(at)));
                }
            }
            2 if self.rng.chance(40) => {
                let ty = self.ty(self.ordinary, 0);
                let mark = self.rng.word(&["", "", "?"]);
                let words = self.rng.word(&["", " -- What is sent"]);
                let line = format!("{}{words}", self.marked(&ty, mark));
                let _ = writeln!(out, "    body: {}", quoted(&line));
                let wrap = self.wrap(out);
                let ty = match mark {
                    "?" => Ty::Nullable(Box::new(ty)),
                    _ => ty,
                };
                return Some(Body {
                    fields: Vec::new(),
                    way: Way::Create,
                    ty: None,
                    whole: Some(ty),
                    wrap,
                });
            }
            2 if !standard => {
                let _ = writeln!(out, "    body: none");
                return None;
            }
            _ => {}
        }
        let (fields, way, ty) = match fields {
            Some(fields) => fields,
            None if sends => (self.fields(resource, way), way, Some(resource)),
            None => {
                let _ = writeln!(out, "    body: none");
                return None;
            }
        };
        let wrap = self.wrap(out);
        Some(Body {
            fields,
            way,
            ty,
            whole: None,
            wrap,
        })
    }

    /// The keys that a body goes inside of.
    fn wrap(&mut self, out: &mut String) -> Vec<&'static str> {
        let mut wrap = Vec::new();
        while wrap.len() < 3 && self.rng.chance(20) {
            wrap.push(self.rng.word(&["order", "data", "a b", "x.y", "type"]));
        }
        if !wrap.is_empty() {
            let keys: Vec<_> = wrap.iter().map(|key| json_text(key)).collect();
            let _ = writeln!(out, "    wrap: {}", quoted(&keys.join(".")));
        }
        wrap
    }

    /// Writes what comes back; gives an answer, and the paging that adds parameters.
    pub(crate) fn answer(
        &mut self,
        out: &mut String,
        name: &str,
        standard: bool,
        resource: usize,
    ) -> (Option<Answer>, Option<Paging>) {
        let objects = |def: &Def| matches!(def, Def::Object { .. });
        if name == "delete" {
            return (None, None);
        }
        if name == "list" || (!standard && self.rng.chance(30)) {
            let own = self.rng.chance(40) || name != "list";
            let paging = if own {
                Some(Paging::random(&mut self.rng))
            } else {
                self.paging.clone()
            };
            if own && let Some(paging) = &paging {
                let _ = writeln!(out, "    paging: {}", paging.yaml());
            }
            let Some(paging) = paging else {
                let _ = writeln!(out, "    returns: {}[]", self.types[resource].name);
                let json = self.json(&Ty::List(Box::new(Ty::Name(resource))), Way::Response);
                return (Some(Answer::of(json)), None);
            };
            let item = match self.rng.below(4) {
                0 => Ty::Scalar(self.rng.word(&[
                    "string",
                    "int",
                    "decimal",
                    "date",
                    "string<int>",
                    "any",
                    "datetime(unix)",
                ])),
                1 => Ty::Name(self.named(self.ordinary, |_| true).unwrap_or(resource)),
                _ => Ty::Name(resource),
            };
            let _ = writeln!(out, "    returns: {}", quoted(&self.written(&item)));
            if !paging.is_whole() {
                self.beside(out);
            }
            let items = self.json(&Ty::List(Box::new(item)), Way::Response);
            let (body, headers) = paging.response(&items);
            return (Some(Answer { body, headers }), Some(paging));
        }
        let ty = if standard && self.rng.chance(60) {
            Ty::Name(resource)
        } else {
            let ty = match self.rng.below(8) {
                0 => None,
                1 => Some(Ty::Scalar(self.rng.word(&[
                    "any", "string", "int", "bool", "datetime", "float", "uint",
                ]))),
                2 => self.named(self.ordinary, |_| true).map(Ty::Name),
                3 => self
                    .named(self.ordinary, objects)
                    .map(|at| Ty::List(Box::new(Ty::Name(at)))),
                4 => self
                    .named(self.ordinary, objects)
                    .map(|at| Ty::Map(Box::new(Ty::Name(at)))),
                5 => Some(self.ty(self.ordinary, 0)),
                6 => Some(Ty::Nullable(Box::new(self.ty(self.ordinary, 0)))),
                _ => Some(Ty::Name(resource)),
            };
            match &ty {
                None => {
                    let _ = writeln!(out, "    returns: none");
                }
                Some(Ty::Nullable(inner)) => {
                    let line = self.marked(inner, "?");
                    let _ = writeln!(out, "    returns: {}", quoted(&line));
                }
                Some(ty) => {
                    let _ = writeln!(out, "    returns: {}", quoted(&self.written(ty)));
                }
            }
            let Some(ty) = ty else { return (None, None) };
            ty
        };
        if name == "get" {
            self.wait(out, &ty);
        }
        let json = self.json(&ty, Way::Response);
        if self.rng.chance(20) {
            let (at, json) = match self.rng.below(3) {
                0 => (
                    "data.order-1",
                    format!("{{\"data\": {{\"order-1\": {json}, \"other\": 1}}}}"),
                ),
                1 => ("'data[-1]'", format!("{{\"data\": [{{}}, {json}]}}")),
                _ => (
                    "'\"a b\"[0].\"x.y\"'",
                    format!("{{\"a b\": [{{\"x.y\": {json}}}]}}"),
                ),
            };
            let _ = writeln!(out, "    at: {at}");
            return (Some(Answer::of(json)), None);
        }
        (Some(Answer::of(json)), None)
    }

    /// What an endpoint is repeated for: a value of a field of what it returns.
    fn wait(&mut self, out: &mut String, ty: &Ty) {
        let Ty::Name(at) = ty else { return };
        let fields = self.fields(*at, Way::Response).into_iter();
        let fields = fields.filter_map(|field| match field.ty {
            Ty::Enum(values) => Some((field.name, values)),
            _ => None,
        });
        let fields: Vec<_> = fields.collect();
        if fields.is_empty() || self.rng.chance(50) {
            return;
        }
        let (field, values) = self.rng.pick(&fields).clone();
        let failure = match values.as_slice() {
            [_, last, ..] if self.rng.chance(50) => format!(", failure: [{}]", quoted(last)),
            _ => String::new(),
        };
        let every = self.rng.word(&["", ", every: 500ms", ", every: 2min"]);
        let _ = writeln!(
            out,
            "    wait: {{field: {}, success: {}{failure}{every}}}",
            quoted(&json_text(&field)),
            quoted(values[0])
        );
    }

    /// What stands beside the list of a page.
    fn beside(&mut self, out: &mut String) {
        if self.rng.chance(70) {
            return;
        }
        let mut lines = Vec::new();
        for name in ["took-ms", "self", "type", "Größe"] {
            if self.rng.chance(50) {
                let ty = self.textual(true);
                let mark = self.rng.word(&["", "?"]);
                let line = self.marked(&ty, mark);
                lines.push(format!("{}: {}", quoted(name), quoted(&line)));
            }
        }
        if !lines.is_empty() {
            let _ = writeln!(out, "    envelope: {{{}}}", lines.join(", "));
        }
    }
}
