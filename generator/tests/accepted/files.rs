//! The files of an API.

use std::fmt::Write;

use crate::maker::Maker;
use crate::names::{Names, VERBS, loose};
use crate::yaml::quoted;

impl Maker {
    pub(crate) fn api_file(&mut self, api: &str) -> String {
        let mut out = format!("api: {api}\nspec: 2\n");
        if self.rng.chance(60) {
            let _ = writeln!(out, "title: {}", quoted(self.words()));
        }
        if self.rng.chance(40) {
            let _ = writeln!(out, "about: {}", quoted(self.words()));
        }
        let _ = writeln!(
            out,
            "docs: {}",
            self.rng
                .word(&["https://docs.example.com", "https://docs.example.com/"])
        );
        if self.rng.chance(50) {
            let _ = writeln!(out, "seen: 2026-11-20");
        }
        let (base, vars): (&str, &[&str]) = *self.rng.pick(&[
            ("https://api.example.com", &[][..]),
            ("https://api.example.com/v1/x.y", &[]),
            ("http://localhost:8080/a", &[]),
            ("https://{tenant}.example.com/api", &["tenant"]),
            (
                "https://{account_name}.example.com/{type}/x",
                &["account_name", "type"],
            ),
            ("https://api.example.com/{base}/{self}", &["base", "self"]),
            (
                "https://a.example.com/{a}{b}/{c}/{d}/{e}/{f}/{g}",
                &["a", "b", "c", "d", "e", "f", "g"],
            ),
        ]);
        let _ = writeln!(out, "base: {}", quoted(base));
        if !vars.is_empty() {
            let lines: Vec<String> = vars
                .iter()
                .map(|var| format!("{var}: {}", quoted(&format!("string -- {}", self.words()))))
                .collect();
            let _ = writeln!(out, "vars:\n  {}", lines.join("\n  "));
        }
        let auth = self.rng.word(&[
            "none",
            "{basic: [api_key]}",
            "{basic: [user, password]}",
            "{bearer: token}",
            "{bearer: client}",
            "{header: Authorization, value: \"Token {api_key}\"}",
            "{header: X-Api-Key, value: \"{key}:{secret}\"}",
            "{query: api_key}",
            "{query: \"api key\"}",
            "{query: type}",
            "{basic: [into, from]}",
        ]);
        let _ = writeln!(out, "auth: {auth}");
        if self.rng.chance(30) {
            let _ = writeln!(
                out,
                "headers: {{Accept-Version: \"2\", X-Quote: \"a \\\"b\\\" \\\\ {{x}}\"}}"
            );
        }
        if self.rng.chance(20) {
            let _ = writeln!(out, "slash: as-written");
        }
        if let Some(paging) = &self.paging {
            let _ = writeln!(out, "paging: {}", paging.yaml());
        }
        if self.rng.chance(30) {
            let _ = writeln!(
                out,
                "rate: {}\ntimeout: {}",
                self.rng.word(&["40/s", "100/min", "1000/h"]),
                self.rng.word(&["500ms", "30s", "2min"])
            );
        }
        out
    }

    pub(crate) fn resource_file(&mut self, file: usize, resource: usize) -> String {
        let mut out = format!("resource: {}\n", self.types[resource].name);
        if self.rng.chance(40) {
            let _ = writeln!(out, "about: {}", quoted(self.words()));
        }
        out.push_str("types:\n");
        for at in 0..self.types.len() {
            if self.types[at].file == file {
                let text = self.type_text(at);
                out.push_str(&text);
            }
        }
        let mut names: Vec<&str> = ["get", "list", "create", "replace", "update", "delete"]
            .into_iter()
            .filter(|_| self.rng.chance(45))
            .collect();
        let mut verbs = Names::new();
        for shape in self.types.iter().filter(|_| !self.wild) {
            verbs.taken.insert(loose(&shape.name));
        }
        let others: Vec<String> = (0..self.rng.below(3))
            .map(|_| verbs.take(&mut self.rng, VERBS, false))
            .collect();
        names.extend(others.iter().map(String::as_str));
        if names.is_empty() {
            names.push("create");
        }
        out.push_str("endpoints:\n");
        for (number, name) in names.into_iter().enumerate() {
            let endpoint = self.endpoint(file, resource, name, file * 20 + number);
            out.push_str(&endpoint);
        }
        if let Some(form) = self.forms[file] {
            out.push_str(&self.form_endpoint(form, file));
        }
        if self.rng.chance(30) {
            out.push_str(&self.content_endpoint(file));
        }
        out
    }
}
