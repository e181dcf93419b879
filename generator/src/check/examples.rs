//! Examples: they are JSON, and fit the side they belong to, since they become calls and tests.

use std::collections::BTreeSet;

use super::Report;
use super::misfits::{self, Place};
use super::size;
use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Span};
use crate::fit::{self, Expected, Fit, Shown, is_null};
use crate::http;
use crate::line::{Layout, Line, ListStyle, Mark, Scalar, Ty, TyKind};
use crate::locate::{self, Kind, Node, Style};
use crate::name;
use crate::plan::{self, Answers, Encoding, Sends};
use crate::reach;
use crate::rule;
use crate::spec::{ApiSpec, Endpoint, Example, Group, ModuleSpec, TypeDef};
use crate::view::{self, Types, View};

pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) {
    let mut shown = Shown::new();
    let partial: BTreeSet<&str> = types
        .names()
        .filter(|name| !report.is_whole(types, name))
        .collect();
    for module in &api.modules {
        for (name, endpoint) in &module.endpoints {
            let hidden = report.has_unknown_key(module.file, &["endpoints", name]);
            if endpoint.all_examples().next().is_none() && !hidden {
                let at = report.key(module.file, &["endpoints", name]);
                report.push(
                    Diagnostic::warning("X507", at, format!("endpoint `{name}` has no example"))
                        .help("an example becomes a test, and the sample of the docs"),
                );
            }
            let mut titles: Vec<String> = Vec::new();
            for (keys, example) in endpoint.all_examples() {
                if report.is_full() {
                    return;
                }
                let mut path = vec!["endpoints".to_owned(), name.clone()];
                path.extend(keys);
                let here = Here {
                    api,
                    types,
                    partial: &partial,
                    module,
                    name,
                    endpoint,
                    example,
                    path,
                };
                here.check(report, &mut shown);
                if let Some(title) = &example.title {
                    let key = name::value(title);
                    match &key {
                        None => report.push(
                            Diagnostic::error(
                                "X511",
                                here.value(report, &["title"]),
                                format!("`{title}` cannot name a test"),
                            )
                            .help("write a few plain words"),
                        ),
                        Some(key) if titles.contains(key) => report.push(
                            Diagnostic::error(
                                "X511",
                                here.value(report, &["title"]),
                                format!("two examples are called `{title}`"),
                            )
                            .help("a title names a test; give each its own"),
                        ),
                        Some(key) => titles.push(key.clone()),
                    }
                }
            }
        }
    }
    // What a broken example would have shown is not known.
    if !report.has_errors() {
        check_support(report, types, &shown);
    }
}

/// Every type of a field has something behind it: words, evidence, or a value in an example.
fn check_support(report: &mut Report<'_>, types: &Types<'_>, shown: &Shown) {
    for entry in types.iter() {
        let fields = types.all_fields(entry.name);
        for seen in fields.iter().filter(|seen| seen.owner.name == entry.name) {
            let Some(line) = seen.line() else { continue };
            let said = !seen.field.words().is_empty()
                || line.evidence.is_some()
                || matches!(line.ty.kind, TyKind::Enum(_));
            if said
                || seen.name.is_empty()
                || seen.is_bare_deprecated()
                || shown.contains(&(entry.name.to_owned(), seen.name.to_owned()))
            {
                continue;
            }
            let at = report.name(entry.module.file, &seen.key_path(), seen.name);
            report.push(
                Diagnostic::warning(
                    "D703",
                    at,
                    format!("nothing supports the type of `{}`", seen.name),
                )
                .label("no words, no example with a value")
                .help("say what it is after ` -- `, give an example, or mark it `@guess`"),
            );
        }
    }
}

/// One example and where it stands.
pub(super) struct Here<'a> {
    pub(super) api: &'a ApiSpec,
    pub(super) types: &'a Types<'a>,
    pub(super) partial: &'a BTreeSet<&'a str>,
    pub(super) module: &'a ModuleSpec,
    pub(super) name: &'a str,
    pub(super) endpoint: &'a Endpoint,
    pub(super) example: &'a Example,
    pub(super) path: Vec<String>,
}

/// JSON of an example, and how its bytes are found in the sources.
pub(super) struct Json<'a> {
    pub(super) node: Node,
    pub(super) place: Place<'a>,
}

impl<'a> Here<'a> {
    fn keys(&'a self, more: &[&'a str]) -> Vec<&'a str> {
        self.path
            .iter()
            .map(String::as_str)
            .chain(more.iter().copied())
            .collect()
    }

    fn value(&self, report: &Report<'_>, more: &[&str]) -> Span {
        let keys: Vec<&str> = self
            .path
            .iter()
            .map(String::as_str)
            .chain(more.iter().copied())
            .collect();
        report.value(self.module.file, &keys)
    }

    fn key(&self, report: &Report<'_>, more: &[&str]) -> Span {
        let keys: Vec<&str> = self
            .path
            .iter()
            .map(String::as_str)
            .chain(more.iter().copied())
            .collect();
        report.key(self.module.file, &keys)
    }

    fn check(&'a self, report: &mut Report<'_>, shown: &mut Shown) {
        let Some(http) = self
            .endpoint
            .http
            .as_deref()
            .and_then(|line| http::parse(line).ok())
        else {
            return;
        };
        let before = report.problems.len();
        let request = self.json(report, "request", self.example.request.as_deref());
        if size::sends_too_much(self.example, request.as_ref().map(|json| &json.node)) {
            let at = self.key(report, &[]);
            report.push(
                Diagnostic::error("X520", at, "this example sends too many values")
                    .label(format!("more than {}", size::MOST_SENT))
                    .help("an example becomes code for people to read; show a few of many"),
            );
            return;
        }
        self.check_path(report, &http);
        self.check_arguments(report, "query", &self.endpoint.query, &self.example.query);
        self.check_arguments(
            report,
            "headers",
            &self.endpoint.headers,
            &self.example.headers,
        );
        let is_empty = self
            .example
            .status
            .is_some_and(|status| plan::empty_statuses(self.endpoint).contains(&status));
        if !is_empty
            && self
                .example
                .status
                .is_some_and(|status| !(200..300).contains(&status))
        {
            report.push(
                Diagnostic::error(
                    "X516",
                    self.value(report, &["status"]),
                    "an example shows a call that succeeds",
                )
                .help("write a status from 200 to 299, or one that `errors` calls `empty`"),
            );
        }
        let sends = plan::sends(self.module, self.name, http.method, self.endpoint);
        if let Some(json) = request {
            self.check_request(report, &json, sends, shown);
            self.check_rules(report, sends, Some(&json.node), before);
        } else if self.example.request.is_none() {
            self.check_empty_request(report, http.method, sends);
            self.check_rules(report, sends, None, before);
        }
        if is_empty {
            // Whatever such an answer holds is not looked at.
        } else if let Some(json) = self.json(report, "response", self.example.response.as_deref()) {
            self.check_response(report, &json, shown);
        } else if self.example.response.is_none()
            && !matches!(self.answers(), Answers::Nothing | Answers::Unsaid)
        {
            report.push(
                Diagnostic::error(
                    "X503",
                    self.key(report, &[]),
                    "the example has no `response`",
                )
                .help("write what the vendor shows; it becomes a test of the decoder"),
            );
        }
    }

    fn answers(&self) -> Answers<'_> {
        plan::answers(self.api, self.module, self.name, self.endpoint)
    }

    fn check_path(&self, report: &mut Report<'_>, http: &http::Http<'_>) {
        for parameter in &http.parameters {
            let Some(text) = self.example.path.get(parameter.name) else {
                report.push(
                    Diagnostic::error(
                        "X512",
                        self.key(report, &[]),
                        format!("no value for `{{{}}}` in this example", parameter.name),
                    )
                    .help(format!("write `path: {{{}: …}}`", parameter.name)),
                );
                continue;
            };
            let found = plan::path_line(self.types, self.module, self.endpoint, parameter);
            let at = self.value(report, &["path", parameter.name]);
            if text.is_empty() || text == "." || text == ".." {
                let title = format!("`{text}` cannot stand in a path");
                report.push(
                    Diagnostic::error("X512", at.clone(), title)
                        .help("write a value that the vendor would take"),
                );
            }
            if let Some(found) = found {
                self.check_text(report, &found.line.ty, text, &at, parameter.name);
            }
        }
        for name in self.example.path.keys() {
            if !http
                .parameters
                .iter()
                .any(|parameter| parameter.name == name)
            {
                let at = self.key(report, &["path", name]);
                report.push(
                    Diagnostic::error(
                        "X504",
                        at,
                        format!("the example has a path value `{name}` that the path lacks"),
                    )
                    .did_you_mean(name, http.parameters.iter().map(|parameter| parameter.name)),
                );
            }
        }
    }

    /// The values under `query:` or `headers:`, against what the endpoint declares there.
    fn check_arguments(
        &self,
        report: &mut Report<'_>,
        group: &str,
        declared: &Group,
        given: &IndexMap<String, String>,
    ) {
        let answers = self.answers();
        let paging: Vec<_> = match &answers {
            Answers::Page { paging, .. } if group == "query" => paging.sent().collect(),
            _ => Vec::new(),
        };
        let brought = |name: &str| paging.iter().find(|(_, known)| *known == name);
        let known = view::fields_by_name(declared);
        let open = self.types.open_query(self.endpoint);
        let open = open.filter(|_| group == "query");
        for (name, text) in given {
            if report.is_full() {
                return;
            }
            let at = self.value(report, &[group, name]);
            if group == "headers" && !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
                let title = format!("`{name}` has a value no header can have");
                report.push(Diagnostic::error("X502", at.clone(), title));
            }
            if let Some(field) = known.get(name.as_str()) {
                if let Ok(line) = &field.line.parsed {
                    self.check_argument(report, line, text, &at, name);
                }
            } else if let Some((_, ty)) = open.filter(|_| brought(name).is_none()) {
                self.check_text(report, ty, text, &at, name);
            } else if brought(name).is_none() {
                let known = view::split(declared).map(|(name, ..)| name);
                let title =
                    format!("the example has `{name}` under `{group}`, the endpoint has not");
                report.push(
                    Diagnostic::error("X504", self.key(report, &[group, name]), title)
                        .did_you_mean(name, known),
                );
            } else if brought(name).is_some_and(|(key, _)| *key != "send")
                && text.parse::<i64>().is_err()
            {
                let title = format!("`{name}` is a whole number");
                report.push(Diagnostic::error("X502", at, title));
            }
        }
        for (name, _, field) in view::split(declared) {
            let line = field.line.parsed.as_ref();
            let is_open = open.is_some_and(|(map, _)| map == name);
            let is_given = if is_open {
                given.keys().any(|name| !known.contains_key(name.as_str()))
            } else {
                given.contains_key(name)
            };
            if line.is_ok_and(|line| line.mark == Mark::Always) && !is_given {
                let title = format!("the example lacks `{name}`, which is marked `!`");
                report.push(
                    Diagnostic::error("X503", self.key(report, &[]), title)
                        .help(format!("write `{group}: {{{name}: …}}`")),
                );
            }
        }
    }

    /// An argument: JSON where the line says so, else text that reads as the type.
    pub(super) fn check_argument(
        &self,
        report: &mut Report<'_>,
        line: &Line,
        text: &str,
        at: &Span,
        name: &str,
    ) {
        if line.style != Some(ListStyle::Json) {
            return self.check_text(report, &line.ty, text, at, name);
        }
        match locate::tree(text) {
            Ok(node) if serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() => {
                self.check_node(report, &line.ty, &node, at, name);
            }
            _ => {
                let problem = Diagnostic::error(
                    "X502",
                    at.clone(),
                    format!("`{name}` is written as JSON, and this is none"),
                );
                report.push(problem.help("quote the JSON, as in `'[\"a\", \"b\"]'`"));
            }
        }
    }

    /// A path or query value: text that reads as the type.
    pub(super) fn check_text(
        &self,
        report: &mut Report<'_>,
        ty: &Ty,
        text: &str,
        at: &Span,
        name: &str,
    ) {
        if let TyKind::List(inner) = &ty.kind {
            for part in text.split(',') {
                self.check_text(report, inner, part, at, name);
            }
            return;
        }
        if let Some(node) = fit::of_text(self.types, ty, text) {
            return self.check_node(report, ty, &node, at, name);
        }
        let style = if self.is_textual(ty) {
            Style::Quoted
        } else {
            Style::Plain
        };
        let node = Node {
            range: 0..0,
            kind: Kind::Scalar {
                text: text.to_owned(),
                style,
            },
        };
        self.check_node(report, ty, &node, at, name);
    }

    fn check_node(&self, report: &mut Report<'_>, ty: &Ty, node: &Node, at: &Span, name: &str) {
        let mut fit = Fit::new(self.types, self.partial, View::Create);
        fit.value(ty, node, name);
        for misfit in fit.found {
            report.push(Diagnostic {
                at: at.clone(),
                instead: None,
                ..misfits::problem(report, misfit, &Place::File(at.file))
            });
        }
    }

    /// Whether the type's values are text in JSON.
    fn is_textual(&self, ty: &Ty) -> bool {
        let name = match &ty.kind {
            TyKind::Enum(_) => return true,
            TyKind::Scalar(scalar) => {
                return matches!(
                    scalar,
                    Scalar::String
                        | Scalar::Text(_)
                        | Scalar::Date(_)
                        | Scalar::DateTime(None | Some(Layout::Pattern(_)))
                );
            }
            TyKind::Name(name) => name,
            TyKind::List(_) | TyKind::Map(_) | TyKind::Pairs(_) | TyKind::Union(_) => return false,
        };
        match self.types.get(name).map(|entry| entry.def) {
            Some(TypeDef::Line(line)) => line
                .parsed
                .as_ref()
                .is_ok_and(|line| self.is_textual(&line.ty)),
            Some(TypeDef::Shape(shape)) => shape.wire.is_none(),
            None => false,
        }
    }

    /// Reads the JSON under `key`; what is wrong with it is reported.
    fn json(
        &'a self,
        report: &mut Report<'_>,
        key: &'a str,
        text: Option<&'a str>,
    ) -> Option<Json<'a>> {
        let text = text?;
        let path = self.keys(&[key]);
        let file = self.module.file;
        let (json, place) = if let Some(wanted) = Example::file(&self.api.folder, text) {
            let Some(at) = report.specs.find(&wanted) else {
                report.push(
                    Diagnostic::error(
                        "X513",
                        report.value(file, &path),
                        format!("example file `{wanted}` not found"),
                    )
                    .help("files of examples stand in the API's folder `examples/`"),
                );
                return None;
            };
            (report.specs.files[at].text.as_str(), Place::File(at))
        } else {
            (text, Place::Inside { file, path })
        };
        let refuse = |report: &mut Report<'_>, at: usize, why: String| {
            let span = place.span(report, at..at + 1);
            report.push(Diagnostic::error("X501", span, "the example is not JSON").label(why).help("comments and trailing commas are the vendor's slips; leave them out, and say so under `doubts: {example: …}`"));
        };
        if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(json) {
            let line_start: usize = json
                .split_inclusive('\n')
                .take(error.line().saturating_sub(1))
                .map(str::len)
                .sum();
            let at =
                (line_start + error.column().saturating_sub(1)).min(json.len().saturating_sub(1));
            let why = error.to_string();
            refuse(
                report,
                at,
                why.split(" at line ").next().unwrap_or_default().to_owned(),
            );
            return None;
        }
        match locate::tree(json) {
            Ok(node) => Some(Json { node, place }),
            Err(refusal) => {
                refuse(report, refusal.range.start, refusal.title);
                None
            }
        }
    }

    pub(super) fn check_request(
        &self,
        report: &mut Report<'_>,
        json: &Json<'_>,
        sends: Sends<'_>,
        shown: &mut Shown,
    ) {
        let Sends::Type { name, view, .. } = sends else {
            if report.has_unknown_key(self.module.file, &["endpoints", self.name]) {
                return;
            }
            let at = self.key(report, &["request"]);
            report.push(
                Diagnostic::error("X506", at, "this call sends no body")
                    .help("delete the example's `request`, or declare a `body`"),
            );
            return;
        };
        let mut body = &json.node;
        if let Some(key) = &self.endpoint.wrap {
            match body.get(key) {
                Some(inner) if body.entries().len() == 1 => body = inner,
                _ => {
                    let at = json.place.span(report, body.range.clone());
                    report.push(
                        Diagnostic::error(
                            "X503",
                            at,
                            format!("the example is not wrapped in `{key}`"),
                        )
                        .help(format!("write the whole body, `{{\"{key}\": {{…}}}}`")),
                    );
                    return;
                }
            }
        }
        if plan::body_union(self.types, sends).is_some() {
            let mut fit = Fit::new(self.types, self.partial, view);
            fit.value(&plan::named(name), body, name);
            shown.extend(misfits::tell(report, fit, &json.place));
            return;
        }
        let fields = plan::body_fields(self.types, sends);
        let expected = fields
            .into_iter()
            .filter_map(|field| {
                let line = field.seen.line()?;
                let required = plan::is_required(&field, line, view);
                Some(Expected {
                    seen: field.seen,
                    line,
                    required,
                    nullable: line.mark == Mark::Nullable
                        && !required
                        && Encoding::of(self.endpoint) == Encoding::Json,
                })
            })
            .collect();
        let mut fit = Fit::new(self.types, self.partial, view);
        let extra = plan::body_extra(self.types, sends).and_then(|extra| extra.line());
        let object = fit::Object::new(self.types, name, expected, extra);
        fit.object(name, name, body, &object);
        shown.extend(misfits::tell(report, fit, &json.place));
    }

    pub(super) fn check_empty_request(
        &self,
        report: &mut Report<'_>,
        method: &str,
        sends: Sends<'_>,
    ) {
        let Sends::Type { view, .. } = sends else {
            return;
        };
        if matches!(method, "GET" | "HEAD") {
            // That these have no body was told.
            return;
        }
        let union = plan::body_union(self.types, sends).map(|union| union.name);
        let fields = plan::body_fields(self.types, sends);
        let required = fields.iter().find(|field| {
            let line = field.seen.line();
            line.is_some_and(|line| plan::is_required(field, line, view))
        });
        if let Some(name) = union.or(required.map(|field| field.seen.name)) {
            let title = format!("the example has no `request`, and `{name}` is required");
            report.push(
                Diagnostic::error("X503", self.key(report, &[]), title)
                    .help("write what the vendor's sample sends"),
            );
        }
    }

    /// What the example sends keeps the rules of the call; `before` is how many problems there were before it.
    pub(super) fn check_rules(
        &self,
        report: &mut Report<'_>,
        sends: Sends<'_>,
        body: Option<&Node>,
        before: usize,
    ) {
        let partial = matches!(sends, Sends::Type { name, .. } if self.partial.contains(name));
        // A name that was mistyped may be the one that a rule misses.
        if partial || report.problems.len() > before {
            return;
        }
        let body = match (&self.endpoint.wrap, body) {
            (Some(key), Some(body)) => body.get(key),
            (_, body) => body,
        };
        for rule in rule::of_call(self.types, self.endpoint, sends) {
            let is_kept = rule.is_kept(|member| match member.place {
                rule::Place::Query => self.example.query.contains_key(member.name),
                rule::Place::Body => body
                    .and_then(|body| body.get(member.name))
                    .is_some_and(|node| !self.is_lost(sends, member.name, node)),
            });
            if !is_kept {
                let title = format!("the example breaks a rule: {}", rule.told());
                report.push(
                    Diagnostic::error("X517", self.key(report, &[]), title)
                        .help("mend the example, or the rule if the vendor takes such calls"),
                );
            }
        }
    }

    /// Whether nothing is sent of a value: an empty list or map in a form.
    fn is_lost(&self, sends: Sends<'_>, name: &str, node: &Node) -> bool {
        let is_empty = match &node.kind {
            Kind::List(items) => items.is_empty(),
            Kind::Map(entries) => entries.is_empty(),
            Kind::Scalar { .. } => false,
        };
        let as_json = |field: &plan::BodyField<'_>| {
            let line = field.seen.line();
            field.seen.name == name && line.is_some_and(|line| line.style == Some(ListStyle::Json))
        };
        is_empty
            && Encoding::of(self.endpoint) != Encoding::Json
            && !plan::body_fields(self.types, sends).iter().any(as_json)
    }

    pub(super) fn check_response(
        &self,
        report: &mut Report<'_>,
        json: &Json<'_>,
        shown: &mut Shown,
    ) {
        let mut fit = Fit::new(self.types, self.partial, View::Response);
        match self.answers() {
            Answers::Nothing | Answers::Unsaid => {}
            Answers::Value(ty) => {
                let mut node = &json.node;
                for step in self.endpoint.at.iter().flat_map(|path| path.split('.')) {
                    let Some(inner) = node.get(step) else {
                        let at = json.place.span(report, node.range.clone());
                        let title =
                            format!("the example has no `{step}`, where `at` looks for the value");
                        report.push(
                            Diagnostic::error("X503", at, title)
                                .help("mend `at`, or write the whole answer"),
                        );
                        return;
                    };
                    node = inner;
                }
                fit.value(&ty, node, &root(&ty));
            }
            Answers::Page { item, paging } => {
                let Some(key) = &paging.items else { return };
                match json.node.get(key) {
                    Some(Node {
                        kind: Kind::List(items),
                        ..
                    }) => {
                        for node in items {
                            fit.value(&item, node, &root(&item));
                        }
                    }
                    _ => {
                        let at = json.place.span(report, json.node.range.clone());
                        let title =
                            format!("paging looks for the list `{key}`, the example has none");
                        let lists = json.node.entries().iter();
                        let list = lists.filter(|(_, node)| matches!(node.kind, Kind::List(_)));
                        let help = match list.map(|(key, _)| key.text.as_str()).next() {
                            Some(list) => format!("its list stands under `{list}`"),
                            None => "write the key of the list as `items` of `paging`".to_owned(),
                        };
                        report.push(Diagnostic::error("P603", at, title).help(help));
                    }
                }
                let envelope = &self.endpoint.envelope;
                let parts = [
                    (&paging.next, Scalar::String),
                    (&paging.more, Scalar::Bool),
                    (&paging.total, Scalar::Int),
                ];
                for (key, scalar) in parts.into_iter().filter_map(|(key, scalar)| {
                    Some((reach::own_key(key.as_deref()?, envelope)?, scalar))
                }) {
                    let kind = TyKind::Scalar(scalar);
                    if let Some(node) = json.node.get(key).filter(|node| !is_null(node)) {
                        fit.value(&Ty { kind, at: 0..0 }, node, key);
                    }
                }
                for (key, _, field) in view::split(envelope) {
                    if let (Some(node), Ok(line)) = (json.node.get(key), &field.line.parsed) {
                        fit.beside(key, node, line);
                    }
                }
            }
        }
        shown.extend(misfits::tell(report, fit, &json.place));
    }
}

/// What the path of a problem starts with.
fn root(ty: &Ty) -> String {
    match &ty.kind {
        TyKind::Name(name) => name.clone(),
        _ => "answer".to_owned(),
    }
}
