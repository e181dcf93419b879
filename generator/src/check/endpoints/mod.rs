//! Endpoints: the `http` line, the request, the response.

mod body;
mod own;
mod path;
mod response;
mod routes;
mod statuses;

use super::api::check_header;
use super::lines;
use super::place::{Place, Placed, Stand};
use super::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Api, Auth, Call, names};
use crate::spec::grammar::{FromWord, Word};
use crate::spec::{Group, Verb};
use crate::text::case;

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let mut routes = routes::Routes::default();
    for module in &api.modules {
        let file = module.spec.file;
        if module.spec.resource.is_none() && !module.calls.is_empty() {
            // A resource that could not be read was already reported.
            let root = report.specs.files[file].root.as_ref();
            if root.is_some_and(|root| root.get("resource").is_none()) {
                let at = report.key(file, &["endpoints"]);
                report.push(
                    Diagnostic::error("S111", at, "a file of shared types cannot have endpoints")
                        .help("start the file with `resource: Name`"),
                );
            }
            continue;
        }
        for call in &module.calls {
            if report.is_full() {
                return;
            }
            let here = Here { api, call };
            here.check_http(report);
            here.check_name(report);
            here.check_like(report);
            here.check_doc(report);
            here.check_groups(report);
            response::check(report, &here);
            statuses::check(report, &here);
            if call.is_http_read() {
                path::check(report, &here);
                own::check(report, &here);
                body::check(report, &here);
                routes.check(report, &here);
            }
        }
    }
}

/// An endpoint, and where it stands.
struct Here<'a> {
    api: &'a Api<'a>,
    call: &'a Call<'a>,
}

impl<'a> Here<'a> {
    fn file(&self) -> usize {
        self.call.module.file
    }

    fn at(&self, key: &'a str) -> [&'a str; 3] {
        ["endpoints", self.call.name, key]
    }

    fn value(&self, report: &Report<'_>, key: &str) -> Span {
        report.value(self.file(), &["endpoints", self.call.name, key])
    }

    fn own_key(&self, report: &Report<'_>) -> Span {
        report.key(self.file(), &self.call.keys())
    }

    fn has_unknown_key(&self, report: &Report<'_>) -> bool {
        report.has_unknown_key(self.file(), &self.call.keys())
    }

    /// Whether a reported key may be the one that declares the request and the response.
    fn is_unclear(&self, report: &Report<'_>) -> bool {
        let like = self.call.endpoint.like.as_ref();
        like.is_some_and(|like| like.value.is_none()) || self.has_unknown_key(report)
    }

    fn check_http(&self, report: &mut Report<'_>) {
        match &self.call.endpoint.http {
            None if self.has_unknown_key(report) => {}
            None => {
                let at = self.own_key(report);
                let title = format!("endpoint `{}` has no `http`", self.call.name);
                report.push(
                    Diagnostic::error("S102", at, title)
                        .label("add `http:`")
                        .help("write `http: GET /deals/{id}/`"),
                );
            }
            Some(line) => {
                if let Err(error) = &line.parsed {
                    let (file, path) = (self.file(), &self.at("http"));
                    report.line(Place::Keys { file, path }, error);
                }
            }
        }
    }

    fn check_name(&self, report: &mut Report<'_>) {
        let Call { name, endpoint, .. } = self.call;
        let at = match &endpoint.rust {
            Some(_) => self.value(report, "rust"),
            None => self.own_key(report),
        };
        let rust = names::request(self.call.module, name, endpoint);
        let fine = rust
            .as_deref()
            .is_some_and(|rust| case::is_type(rust) && !case::is_prelude(rust));
        if !fine {
            let title = format!(
                "`{}` is not a valid request name",
                rust.as_deref().unwrap_or(name)
            );
            report.push(
                Diagnostic::error("N302", at, title).help(
                    "write a verb phrase, such as `merge_customers`, or `rust: MergeCustomers`",
                ),
            );
        } else if Verb::from_word(name).is_none()
            && endpoint.rust.is_none()
            && case::snake(name) != *name
        {
            let title = format!("the endpoint name `{name}` is not in lower case");
            report.push(Diagnostic::error("N302", at, title).instead(case::snake(name)));
        }
    }

    /// `as` names one of the standard endpoints.
    fn check_like(&self, report: &mut Report<'_>) {
        let Some(Word { text, value }) = &self.call.endpoint.like else {
            return;
        };
        let at = self.value(report, "as");
        let name = self.call.name;
        if value.is_none() {
            let words = Verb::ALL.iter().map(|verb| verb.word());
            report.push(
                Diagnostic::error("E427", at, format!("`{text}` is not a standard endpoint"))
                    .help("write `get`, `list`, `create`, `update`, `replace` or `delete`")
                    .did_you_mean(text, words),
            );
        } else if Verb::from_word(name).is_some() {
            report.push(
                Diagnostic::error(
                    "E427",
                    at,
                    format!("`{name}` is already a standard endpoint"),
                )
                .help("delete `as`; it is for endpoints with other names"),
            );
        }
    }

    fn check_doc(&self, report: &mut Report<'_>) {
        match &self.call.endpoint.doc {
            None if self.has_unknown_key(report) => {}
            None => {
                let at = self.own_key(report);
                let title = format!("endpoint `{}` has no `doc`", self.call.name);
                report.push(
                    Diagnostic::error("S102", at, title)
                        .label("add `doc:`")
                        .help("link the vendor's page: a path below `docs` of api.yaml, or a URL"),
                );
            }
            Some(doc) => {
                let at = self.value(report, "doc");
                super::docs::check_page(report, self.api.spec, at, doc);
            }
        }
    }

    fn check_groups(&self, report: &mut Report<'_>) {
        let endpoint = self.call.endpoint;
        let groups: [(&str, &Group, Stand); 3] = [
            ("path", &endpoint.path, Stand::Path),
            ("query", &endpoint.query, Stand::Query),
            ("headers", &endpoint.headers, Stand::Header),
        ];
        for (group, fields, stand) in groups {
            for (key, field) in fields {
                let path = ["endpoints", self.call.name, group, key.as_str()];
                let names: Vec<&str> = key.split(',').map(str::trim).collect();
                let place = Place::Keys {
                    file: self.file(),
                    path: &path,
                };
                let placed = Placed { place, stand };
                lines::field(report, &self.api.types, placed, &names, field);
                for name in names {
                    let at = report.name(self.file(), &path, name);
                    self.check_parameter(report, stand, name, at);
                }
            }
        }
    }

    fn check_parameter(&self, report: &mut Report<'_>, stand: Stand, name: &str, at: Span) {
        if self.is_credential(stand, name) {
            let title = format!("`{name}` is already sent by `auth`");
            report.push(
                Diagnostic::error("P609", at.clone(), title)
                    .help("delete the line; the client adds it to every call"),
            );
        }
        if stand == Stand::Header {
            check_header(report, at, name);
        } else if name.is_empty() {
            report.push(
                Diagnostic::error("S108", at, "empty name in a list of parameters")
                    .help("write one comma between two names"),
            );
        }
    }

    /// Whether the client itself sends this parameter, to authenticate.
    fn is_credential(&self, stand: Stand, name: &str) -> bool {
        let auths = self.call.auths(self.api).iter();
        match stand {
            Stand::Query => auths.flat_map(Auth::query).any(|known| known == name),
            Stand::Header => auths
                .flat_map(Auth::headers)
                .any(|known| known.eq_ignore_ascii_case(name)),
            _ => false,
        }
    }
}
