//! Endpoints: their paths, and what is said about them.

use std::fmt::Write;

use crate::maker::Maker;
use crate::names::{FIELDS, Names, gives_name, loose};
use crate::parameters::Group;
use crate::type_lines::Ty;
use crate::types::Way;
use crate::yaml::quoted;

impl Maker {
    pub(crate) fn endpoint(
        &mut self,
        file: usize,
        resource: usize,
        name: &str,
        unique: usize,
    ) -> String {
        let mut names = Names::new();
        if !self.wild {
            // A parameter and a field of the body would be one argument.
            for at in 0..self.types.len() {
                names.taken.extend(self.all_names(at));
            }
            names.taken.remove("id");
        }
        let mut out = format!("  {}:\n", quoted(name));
        let standard = ["get", "list", "create", "replace", "update", "delete"].contains(&name);
        let method = match name {
            "get" | "list" => "GET",
            "create" => "POST",
            "replace" => "PUT",
            "update" => "PATCH",
            "delete" => "DELETE",
            _ => self
                .rng
                .word(&["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]),
        };
        // The path, and what its parameters are.
        let mut path = format!(
            "/r{unique}{}",
            self.rng
                .word(&["", "/x.y", "/it's", "/a:b", "/~me", "/$x", "/%20"])
        );
        let mut path_group = Group::default();
        let mut lines: Vec<String> = Vec::new();
        let id = self
            .fields(resource, Way::Response)
            .into_iter()
            .find(|field| field.name == "id");
        let standalone = |name: &str| matches!(name, "get" | "replace" | "update" | "delete");
        if standalone(name) || self.rng.chance(30) {
            match &id {
                Some(id) if names.taken.insert("id".into()) => {
                    path.push_str("/{id}");
                    let ty = id.ty.clone();
                    let values = (0..3).map(|_| self.text(&ty, false)).collect();
                    path_group.values.push(("id".into(), true, values));
                }
                _ => {}
            }
        }
        for _ in 0..self.rng.below(3) {
            let wild = self.wild;
            let simple: Vec<&str> = FIELDS
                .iter()
                .copied()
                .filter(|name| !name.contains(['"', '`', '\\', ' ', '%', '&']))
                .collect();
            let parameter = names.take(&mut self.rng, &simple, wild);
            let ty = self.textual(false);
            let inline = gives_name(&parameter)
                && !parameter.contains(':')
                && self.rng.chance(50)
                && !matches!(ty, Ty::Enum(_));
            let values = (0..3).map(|_| self.text(&ty, false)).collect();
            if inline {
                let _ = write!(path, "/{{{parameter}:{}}}", self.written(&ty));
            } else {
                let _ = write!(path, "/{{{parameter}}}");
                let line = self.written(&ty);
                lines.push(if gives_name(&parameter) {
                    format!("{}: {}", quoted(&parameter), quoted(&line))
                } else {
                    let chosen = format!("part_{}", names.taken.len());
                    names.taken.insert(loose(&chosen));
                    format!(
                        "{}: {{type: {}, rust: {chosen}}}",
                        quoted(&parameter),
                        quoted(&line)
                    )
                });
            }
            path_group.values.push((parameter, true, values));
        }
        if self.rng.chance(20) {
            path.push('/');
        }
        let _ = writeln!(out, "    http: {}", quoted(&format!("{method} {path}")));
        let _ = writeln!(
            out,
            "    doc: {}",
            quoted(
                self.rng
                    .word(&["/a", "b/c_d", "https://docs.example.com/x", "/get#frag-1"])
            )
        );
        if !lines.is_empty() {
            let _ = writeln!(out, "    path: {{{}}}", lines.join(", "));
        }
        let query = self.query(&mut names);
        let headers = self.headers(&mut names);
        for (key, group) in [("query", &query), ("headers", &headers)] {
            if !group.yaml.is_empty() {
                let _ = writeln!(out, "    {key}:\n      {}", group.yaml.join("\n      "));
            }
        }
        if let Some(keys) = query.nesting {
            let _ = writeln!(out, "    nesting: {keys}");
        }
        if let Some((rule, ..)) = &query.rule {
            let _ = writeln!(out, "    rules:\n      - {}", quoted(rule));
        }
        let body = self.body(&mut out, name, standard, method, resource);
        let (response, paged) = self.answer(&mut out, name, standard, resource);
        self.responses(&mut out, resource, response.is_some());
        self.remarks(&mut out, unique, !standard);
        self.examples(
            &mut out,
            [&path_group, &query, &headers],
            paged.as_ref(),
            body.as_ref(),
            response.as_ref(),
        );
        let _ = file;
        out
    }

    /// What statuses mean.
    fn responses(&mut self, out: &mut String, resource: usize, returns: bool) {
        let mut lines = Vec::new();
        for (chance, status) in [(15, "404"), (5, "304"), (5, "204")] {
            if self.rng.chance(chance) && (returns || status != "204") {
                lines.push(format!("{status}: empty"));
            }
        }
        for (chance, statuses) in [(10, "422"), (10, "4xx"), (5, "5xx")] {
            if self.rng.chance(chance) {
                let list = self.rng.word(&["", "[]"]);
                lines.push(format!(
                    "{statuses}: \"{}{list}\"",
                    self.types[resource].name
                ));
            }
        }
        if !lines.is_empty() {
            let _ = writeln!(out, "    responses: {{{}}}", lines.join(", "));
        }
    }

    pub(crate) fn remarks(&mut self, out: &mut String, unique: usize, other: bool) {
        for key in ["about", "needs", "deprecated"] {
            if self.rng.chance(15) {
                let _ = writeln!(out, "    {key}: {}", quoted(self.words()));
            }
        }
        if self.rng.chance(15) {
            let _ = writeln!(
                out,
                "    since: 2025-03\n    seen: 2026-11-19\n    retry: {{safe: {}, tries: {}}}",
                self.rng.word(&["true", "false"]),
                self.rng.word(&["1", "4"])
            );
        }
        if self.rng.chance(15) {
            let _ = writeln!(
                out,
                "    doubts:\n      method: {}\n      example: {}",
                quoted(self.words()),
                quoted(self.words())
            );
        }
        if self.rng.chance(if other { 40 } else { 10 }) {
            let _ = writeln!(
                out,
                "    rust: {}{unique}",
                self.rng.word(&["DoThing", "X", "GetHTTP", "Await"])
            );
        }
    }
}
