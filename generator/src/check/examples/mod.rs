//! Examples: they must be JSON that fits the request or response, since they become calls and tests.

mod arguments;
mod places;
mod support;

use std::collections::HashSet;

use super::report::Report;
use super::{misfits, size};
use crate::diagnostic::{Diagnostic, Span};
use crate::model::example::{Home, Unreadable};
use crate::model::fit::{Given, Shown, broken_rules, failure as failure_fit};
use crate::model::{Api, Call, Example, TypeId};
use crate::text::case;

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let mut shown = Shown::new();
    let types = &api.types;
    let partial: HashSet<TypeId> = types
        .iter()
        .map(|ty| ty.id)
        .chain([types.nothing()])
        .filter(|id| !report.is_whole(types, *id))
        .collect();
    for call in api.calls() {
        let file = call.module.file;
        if call.examples.is_empty() && !report.has_unknown_key(file, &call.keys()) {
            let at = report.key(file, &call.keys());
            let title = format!("endpoint `{}` has no example", call.name);
            report.push(
                Diagnostic::warning("X507", at, title)
                    .help("an example becomes a test, and the sample in the docs"),
            );
        }
        let mut titles: Vec<String> = Vec::new();
        for example in &call.examples {
            if report.is_full() {
                return;
            }
            let here = Here {
                api,
                call,
                example,
                partial: &partial,
            };
            here.check(report, &mut shown);
            here.check_title(report, &mut titles);
        }
    }
    // A broken example may have shown a value of any field.
    if !report.has_errors() {
        support::check(report, types, &shown);
        places::check(report, api);
    }
}

/// One example and its place.
struct Here<'a> {
    api: &'a Api<'a>,
    call: &'a Call<'a>,
    example: &'a Example<'a>,
    /// Types whose fields are not all known.
    partial: &'a HashSet<TypeId>,
}

impl Here<'_> {
    fn file(&self) -> usize {
        self.call.module.file
    }

    fn keys<'k>(&'k self, more: &[&'k str]) -> Vec<&'k str> {
        let own = self.example.keys.iter().map(String::as_str);
        own.chain(more.iter().copied()).collect()
    }

    fn value(&self, report: &Report<'_>, more: &[&str]) -> Span {
        report.value(self.file(), &self.keys(more))
    }

    fn key(&self, report: &Report<'_>, more: &[&str]) -> Span {
        report.key(self.file(), &self.keys(more))
    }

    fn check(&self, report: &mut Report<'_>, shown: &mut Shown) {
        if !self.call.is_http_read() {
            return;
        }
        let before = report.problems.len();
        self.check_read(report);
        let request = self.example.request.as_ref();
        if size::sends_too_much(self.example.spec, request.map(|json| &json.node)) {
            let at = self.key(report, &[]);
            report.push(
                Diagnostic::error("X520", at, "this example sends too many values")
                    .label(format!("more than {}", size::MOST_SENT))
                    .help("an example becomes code that people read; show a few values"),
            );
            return;
        }
        self.check_path(report);
        self.check_query(report);
        self.check_headers(report);
        self.check_status(report);
        self.check_request(report, shown);
        self.check_rules(report, before);
        self.check_response(report, shown);
        places::check_headers(report, self.call, self.example);
    }

    /// The JSON was found, and is JSON.
    fn check_read(&self, report: &mut Report<'_>) {
        for unreadable in &self.example.unreadable {
            let problem = match unreadable {
                Unreadable::NoFile { key, path } => {
                    let at = self.value(report, &[key.word()]);
                    Diagnostic::error("X513", at, format!("example file `{path}` not found"))
                        .help("example files belong in the folder `examples/` of the API")
                }
                Unreadable::NotJson { home, at, why } => {
                    let at = self.span(report, *home, *at..*at + 1);
                    Diagnostic::error("X501", at, "the example is not JSON").label(why.clone()).help("remove comments and trailing commas, even if the vendor has them, and note it under `doubts: {example: …}`")
                }
            };
            report.push(problem);
        }
    }

    fn span(&self, report: &Report<'_>, home: Home, range: std::ops::Range<usize>) -> Span {
        misfits::span(report, self.example, self.file(), home, range)
    }

    /// The status says what is expected of the response.
    fn check_status(&self, report: &mut Report<'_>) {
        let status = self.example.status();
        let is_said = self.call.is_empty(status) || self.call.failure(status).is_some();
        if !(200..300).contains(&status) && !is_said {
            let at = self.value(report, &["status"]);
            let title = format!("nothing says what status {status} means");
            report.push(
                Diagnostic::error("X516", at, title)
                    .help("write a status from 200 to 299, or one that stands under `responses`"),
            );
        }
    }

    fn check_request(&self, report: &mut Report<'_>, shown: &mut Shown) {
        let (call, types) = (self.call, &self.api.types);
        match &self.example.request {
            Some(_) if call.body.is_nothing() && call.members().next().is_none() => {
                if report.has_unknown_key(self.file(), &call.keys()) {
                    return;
                }
                let at = self.key(report, &["request"]);
                report.push(
                    Diagnostic::error("X506", at, "this call sends no body")
                        .help("delete the example's `request`, or declare a `body`"),
                );
            }
            Some(json) => {
                let (found, fields) = call.fit_body(types, self.partial, &json.node);
                misfits::report_all(report, self.example, self.file(), json.home, found);
                shown.extend(fields);
            }
            // A body of other methods was already reported.
            None if self.example.spec.request.is_none() && call.http.method.takes_body() => {
                if let Some(name) = call.required_in_body(types) {
                    let title = format!("the example has no `request`, but `{name}` is required");
                    let at = self.key(report, &[]);
                    report.push(
                        Diagnostic::error("X503", at, title)
                            .help("copy what the vendor's sample sends"),
                    );
                }
            }
            None => {}
        }
    }

    /// What the example sends keeps the rules of the call; `before` is the number of problems before it.
    fn check_rules(&self, report: &mut Report<'_>, before: usize) {
        let is_partial = |id: TypeId| self.partial.contains(&id);
        // A misspelled name may be the one that a rule requires.
        if self.call.body.ty().is_some_and(is_partial) || report.problems.len() > before {
            return;
        }
        let given = Given {
            query: &|name| self.example.spec.query.contains_key(name),
            body: self.example.request.as_ref().map(|json| &json.node),
        };
        for rule in broken_rules(&self.api.types, self.call, &given) {
            let title = format!("the example breaks a rule: {}", rule.words());
            let at = self.key(report, &[]);
            report.push(
                Diagnostic::error("X517", at, title)
                    .help("fix the example, or the rule if the vendor accepts such calls"),
            );
        }
    }

    fn check_response(&self, report: &mut Report<'_>, shown: &mut Shown) {
        let (call, types) = (self.call, &self.api.types);
        // The content of an empty response is ignored, and a failure has the form that the service gives it.
        if call.is_empty(self.example.status()) || call.is_denied(self.example) {
            return;
        }
        let failure = call.failure(self.example.status());
        match &self.example.response {
            Some(json) => {
                let (found, fields) = match failure {
                    Some(failure) => failure_fit(types, self.partial, &failure.ty, &json.node),
                    None => call.fit_response(types, self.partial, &json.node),
                };
                misfits::report_all(report, self.example, self.file(), json.home, found);
                shown.extend(fields);
            }
            None if self.example.spec.response.is_none()
                && (failure.is_some() || !call.response.is_nothing()) =>
            {
                let at = self.key(report, &[]);
                report.push(
                    Diagnostic::error("X503", at, "the example has no `response`")
                        .help("copy the vendor's response; it becomes a test of the decoder"),
                );
            }
            None => {}
        }
    }

    /// The title names a test, and no other example has it.
    fn check_title(&self, report: &mut Report<'_>, titles: &mut Vec<String>) {
        let Some(title) = &self.example.spec.title else {
            return;
        };
        let (problem, help) = match case::value(title) {
            None => (
                format!("`{title}` cannot be the name of a test"),
                "write a few plain words",
            ),
            Some(name) if titles.contains(&name) => (
                format!("two examples have the title `{title}`"),
                "the title becomes the name of a test; give each example its own",
            ),
            Some(name) => return titles.push(name),
        };
        let at = self.value(report, &["title"]);
        report.push(Diagnostic::error("X511", at, problem).help(help));
    }
}
