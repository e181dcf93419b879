//! The values of an example that are text: in the path, the query and headers.

use super::Here;
use crate::check::misfits;
use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::paging::Parameter;
use crate::model::{Argument, Line, fit};

impl Here<'_> {
    pub(super) fn check_path(&self, report: &mut Report<'_>) {
        let given = &self.example.spec.path;
        for parameter in &self.call.path {
            let name = parameter.name;
            let Some(text) = given.get(name) else {
                let at = self.key(report, &[]);
                let title = format!("this example has no value for `{{{name}}}`");
                report.push(
                    Diagnostic::error("X512", at, title)
                        .help(format!("write `path: {{{name}: …}}`")),
                );
                continue;
            };
            let at = self.value(report, &["path", name]);
            if text.is_empty() || text == "." || text == ".." {
                let title = format!("`{text}` is not a valid path value");
                report.push(
                    Diagnostic::error("X512", at.clone(), title)
                        .help("write a value that the vendor would accept"),
                );
            }
            if self.call.http.is_address && !text.starts_with("https://") {
                let title = format!("`{text}` is not an address of https");
                report.push(
                    Diagnostic::error("X512", at.clone(), title)
                        .help("write a whole URL, as a response would give it"),
                );
            }
            self.check_argument(report, &parameter.line, text, &at, name);
        }
        let declared = || self.call.path.iter().map(|parameter| parameter.name);
        for name in given.keys() {
            if !declared().any(|known| known == name) {
                let at = self.key(report, &["path", name]);
                let title = format!("the endpoint declares no path parameter `{name}`");
                report.push(Diagnostic::error("X504", at, title).did_you_mean(name, declared()));
            }
        }
    }

    pub(super) fn check_query(&self, report: &mut Report<'_>) {
        let given = &self.example.spec.query;
        let call = self.call;
        let types = &self.api.types;
        let open = call.open_query(types);
        for (name, text) in given {
            if report.is_full() {
                return;
            }
            let at = self.value(report, &["query", name]);
            let page = call.response.page();
            let paging = page.and_then(|page| page.query(name));
            match (call.query_argument(name), paging, open) {
                (Some(argument), ..) => {
                    self.check_argument(report, &argument.line, text, &at, name);
                }
                (None, Some(parameter), _) => check_paging(report, parameter, at, (name, text)),
                (None, None, Some((_, ty))) => {
                    for misfit in fit::text(types, ty, name, text) {
                        report.push(misfits::of_text(&at, misfit));
                    }
                }
                (None, None, None) => {
                    self.report_undeclared(report, ("query", "query parameter"), name, &call.query);
                }
            }
        }
        for argument in &call.query {
            let is_given = if open.is_some_and(|(map, _)| map.name == argument.name) {
                given.keys().any(|name| call.query_argument(name).is_none())
            } else {
                given.contains_key(argument.name)
            };
            if !is_given {
                self.check_required(report, "query", argument);
            }
        }
    }

    pub(super) fn check_headers(&self, report: &mut Report<'_>) {
        let given = &self.example.spec.headers;
        let call = self.call;
        for (name, text) in given {
            if report.is_full() {
                return;
            }
            let at = self.value(report, &["headers", name]);
            if !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
                let title = format!("the value of `{name}` is not valid in a header");
                report.push(Diagnostic::error("X502", at.clone(), title));
            }
            let page = call.response.page();
            let paging = page.and_then(|page| page.header(name));
            match (call.header(name), paging) {
                (Some(header), _) => self.check_argument(report, &header.line, text, &at, name),
                (None, Some(parameter)) => check_paging(report, parameter, at, (name, text)),
                (None, None) => {
                    self.report_undeclared(report, ("headers", "header"), name, &call.headers);
                }
            }
        }
        for header in &call.headers {
            if !given.contains_key(header.name) {
                self.check_required(report, "headers", header);
            }
        }
    }

    fn report_undeclared(
        &self,
        report: &mut Report<'_>,
        (group, noun): (&str, &str),
        name: &str,
        declared: &[Argument<'_>],
    ) {
        let at = self.key(report, &[group, name]);
        let title = format!("the endpoint declares no {noun} `{name}`");
        let known = declared.iter().map(|argument| argument.name);
        report.push(Diagnostic::error("X504", at, title).did_you_mean(name, known));
    }

    fn check_required(&self, report: &mut Report<'_>, group: &str, argument: &Argument<'_>) {
        if argument.line.is_always_sent() {
            let name = argument.name;
            let why = if argument.line.constant().is_some() {
                "which is always sent"
            } else {
                "which is marked `!`"
            };
            let title = format!("the example has no `{name}`, {why}");
            let at = self.key(report, &[]);
            report.push(
                Diagnostic::error("X503", at, title)
                    .help(format!("write `{group}: {{{name}: …}}`")),
            );
        }
    }

    /// An argument: JSON where the line says so, otherwise text of the type.
    fn check_argument(
        &self,
        report: &mut Report<'_>,
        line: &Line<'_>,
        text: &str,
        at: &Span,
        name: &str,
    ) {
        let types = &self.api.types;
        let is_json = line.is_json();
        if is_json && fit::argument_node(types, line, text).is_none() {
            let title = format!("`{name}` is sent as JSON, but this is not JSON");
            report.push(
                Diagnostic::error("X502", at.clone(), title)
                    .help("quote the JSON, as in `'[\"a\", \"b\"]'`"),
            );
            return;
        }
        for misfit in fit::argument(types, line, name, text) {
            report.push(misfits::of_text(at, misfit));
        }
    }
}

/// The value of a parameter that paging brings.
fn check_paging(
    report: &mut Report<'_>,
    parameter: &Parameter<'_>,
    at: Span,
    (name, text): (&str, &str),
) {
    if parameter.sent.is_number() && text.parse::<i64>().is_err() {
        let title = format!("`{name}` must be a whole number");
        report.push(Diagnostic::error("X502", at, title));
    }
}
