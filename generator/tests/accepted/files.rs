//! The files of an API.

use std::fmt::Write;
use std::sync::LazyLock;

use crate::maker::Maker;
use crate::names::{Names, VERBS, loose};
use crate::yaml::quoted;

/// Where an API lives, and the names in braces there.
static BASES: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    vec![
        ("https://api.example.com", vec![]),
        ("https://api.example.com/v1/x.y", vec![]),
        ("http://localhost:8080/a", vec![]),
        ("\"https://{tenant}.example.com/api\"", vec!["tenant"]),
        (
            "\"https://{account_name}.example.com/{type}/x\"",
            vec!["account_name", "type"],
        ),
        (
            "\"https://api.example.com/{base}/{self}\"",
            vec!["base", "self"],
        ),
        (
            "\"https://a.example.com/{a}{b}/{c}/{d}/{e}/{f}/{g}\"",
            vec!["a", "b", "c", "d", "e", "f", "g"],
        ),
        (
            "{live: https://a.example.com, sand-box: \"https://b.example.com/{region}\"}",
            vec!["region"],
        ),
    ]
});

/// How calls are signed.
const AUTHS: &[&str] = &[
    "none",
    "{basic: [\"{api_key}\"]}",
    "{basic: [\"{user}\", \"{password}\"]}",
    "{basic: [\"{user}/token\", \"{declared}\"]}",
    "{basic: [any, \"{into}\"]}",
    "{bearer: \"{token}\"}",
    "{bearer: \"{client}\"}",
    "{headers: {Authorization: \"Token {api_key}\"}}",
    "{headers: {X-Secret-Key: \"{key}:{secret}\", X-Other: \"{declared}\"}}",
    "{query: {api_key: \"{api_key}\"}}",
    "{query: {\"api key\": \"{type}\"}, bearer: \"{token}\"}",
    "[{bearer: \"{token}\"}, {basic: [\"{user}\", \"{declared}\"]}, none]",
    "[none, {query: {k: \"{declared}\"}}, {query: {k: \"{builder}\"}}]",
    "{oauth: {token: https://login.example.com/token, grant: client_credentials, scopes: [a, \"b:c\"]}}",
    "{oauth: {token: http://localhost:1/t/, grant: refresh_token, client: body, send: \"T-oauth {token}\", form: {aud: \"{declared}\"}}}",
    "[{oauth: {token: https://login.example.com/token, grant: client_credentials}, query: {d: \"{dev}\"}}, {bearer: \"{token}\"}]",
];

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
        out.push_str(&self.client());
        if self.rng.chance(20) {
            let _ = writeln!(out, "slash: as-written");
        }
        if let Some(paging) = &self.paging {
            let _ = writeln!(out, "paging: {}", paging.yaml());
        }
        if self.rng.chance(30) {
            let _ = writeln!(
                out,
                "errors: {}",
                self.rng.word(&[
                    "{when: {ok: false}, message: \"error.text | detail\", code: \"errors[0].code\"}",
                    "{unless: {code: [0, \"a b\"]}, message: header(X-Reason)}",
                    "{when: {\"'odd.key'\": 1.5, state: [fail, error]}}",
                ])
            );
        }
        if self.rng.chance(30) {
            let _ = writeln!(
                out,
                "retry: {}",
                self.rng.word(&[
                    "{tries: 5, statuses: [429, 500], key: header(X-Own-Key)}",
                    "{tries: 1}",
                    "{key: header(X-Own-Key)}",
                    "{safe: true}",
                ])
            );
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

    /// What a client is made with: bases, arguments, headers and auth.
    fn client(&mut self) -> String {
        let (base, mut vars): (&str, Vec<&str>) = self.rng.pick(&BASES).clone();
        let mut out = format!("base: {base}\n");
        let auth = self.rng.word(AUTHS);
        let _ = writeln!(out, "auth: {auth}");
        if self.rng.chance(30) {
            let header = self.rng.word(&["fn", "in-header", "type"]);
            let quote = self
                .rng
                .word(&["{x}", "a {x} b {x}"])
                .replace("{x}", &format!("{{{header}}}"));
            let _ = writeln!(
                out,
                "headers: {{Accept-Version: \"2\", X-Quote: \"\\\"b\\\" \\\\ {quote}\"}}"
            );
            vars.push(header);
        }
        if auth.contains("{declared}") {
            vars.push("declared");
        }
        vars.dedup();
        let mut lines = String::new();
        for (at, var) in vars.iter().enumerate() {
            if vars[..at].contains(var) {
                continue;
            }
            let line = if *var == "declared" {
                "string"
            } else {
                self.rng.word(&[
                    "string",
                    "string",
                    "string =a-b",
                    "int",
                    "uint =7",
                    "a | b-c",
                    "a | b =b closed",
                ])
            };
            let _ = writeln!(
                lines,
                "  {var}: {}",
                quoted(&format!("{line} -- {}", self.words()))
            );
        }
        if !lines.is_empty() {
            let _ = writeln!(out, "vars:\n{}", lines.trim_end());
        }
        out
    }

    /// What all endpoints of a file have; their names are in no list of names.
    fn defaults(&mut self) -> String {
        if self.rng.chance(60) {
            return String::new();
        }
        let ty = self.textual(false);
        let line = format!("{}{}", self.written(&ty), self.tail(&ty, true));
        let query = format!("{}: {}", quoted("inherited by all"), quoted(&line));
        let needs = quoted(self.words());
        let safe = self.rng.word(&["true", "false"]);
        format!(
            "defaults:\n  needs: {needs}\n  retry: {{safe: {safe}}}\n  query:\n    {query}\n  headers: {{X-Inherited: string}}\n"
        )
    }

    pub(crate) fn resource_file(&mut self, file: usize, resource: usize) -> String {
        let mut out = format!("resource: {}\n", self.types[resource].name);
        if self.rng.chance(40) {
            let _ = writeln!(out, "about: {}", quoted(self.words()));
        }
        let inherited = self.defaults();
        out.push_str(&inherited);
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
