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
        let mut wrap = Vec::new();
        while wrap.len() < 3 && self.rng.chance(20) {
            wrap.push(self.rng.word(&["order", "data", "a b", "x.y", "type"]));
        }
        if !wrap.is_empty() {
            let keys: Vec<_> = wrap.iter().map(|key| json_text(key)).collect();
            let _ = writeln!(out, "    wrap: {}", quoted(&keys.join(".")));
        }
        Some(Body {
            fields,
            way,
            ty,
            wrap,
        })
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
                5 => Some(Ty::Map(Box::new(Ty::List(Box::new(Ty::Scalar("int")))))),
                _ => Some(Ty::Name(resource)),
            };
            match &ty {
                None => {
                    let _ = writeln!(out, "    returns: none");
                }
                Some(ty) => {
                    let _ = writeln!(out, "    returns: {}", quoted(&self.written(ty)));
                }
            }
            let Some(ty) = ty else { return (None, None) };
            ty
        };
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
