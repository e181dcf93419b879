//! Endpoints: the line, what is sent, what comes back.

use std::collections::{HashMap, HashSet};

use super::Report;
use super::api::check_header;
use super::lines;
use super::placed::{Placed, Stand};
use super::written::is_plain;
use crate::diagnostic::{Diagnostic, Problems, Span};
use crate::http::{self, Http, HttpError};
use crate::line::{self, Line, Mark, Scalar, TyKind};
use crate::name;
use crate::plan::{self, Answers, Sends};
use crate::rule::Kind;
use crate::spec::{ApiSpec, Body, Endpoint, Group, ModuleSpec, TypeDef};
use crate::view::{self, Types, Verb};

pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) {
    let mut paths: HashMap<Form<'_>, Vec<Known<'_>>> = HashMap::new();
    let mut routes: HashMap<(String, Vec<&str>), Span> = HashMap::new();
    for module in &api.modules {
        if module.resource.is_none() && !module.endpoints.is_empty() {
            // A resource that could not be read was told.
            let root = report.specs.files[module.file].root.as_ref();
            if root.is_some_and(|root| root.get("resource").is_none()) {
                report.push(
                    Diagnostic::error(
                        "S111",
                        report.key(module.file, &["endpoints"]),
                        "a file of shared types has no endpoints",
                    )
                    .help("start the file with `resource: Name`"),
                );
            }
            continue;
        }
        for (name, endpoint) in &module.endpoints {
            if report.is_full() {
                return;
            }
            let here = Here {
                api,
                types,
                module,
                name,
                endpoint,
            };
            let http = here.http(report);
            here.check_name(report);
            here.check_like(report);
            here.check_doc(report);
            here.check_groups(report);
            here.check_answer(report);
            if let Some(http) = &http {
                here.check_path(report, http);
                here.check_body(report, http);
                let at = report.value(module.file, &here.at("http"));
                let segments = here.segments(http);
                let plain = segments.iter().all(|segment| segment.is_word());
                let form = |plain| (http.method, segments.len(), plain);
                // Two paths of words alone are the same, or never meet.
                let others = [true, false].into_iter().filter(|other| !(plain && *other));
                let others = others.filter_map(|other| paths.get(&form(other))).flatten();
                here.check_overlap(report, http, &segments, others);
                let known = paths.entry(form(plain)).or_default();
                known.push((at.clone(), http.path, segments));
                let route = (http::shape(http), required_query(endpoint));
                if let Some(first) = routes.get(&route) {
                    let problem = Diagnostic::error(
                        "E407",
                        at.clone(),
                        format!("two endpoints are `{}`", http::shape(http)),
                    );
                    report.push(
                        problem
                            .also(first.clone(), "the other")
                            .help("delete one, or tell them apart by a required query parameter"),
                    );
                } else {
                    routes.insert(route, at);
                }
            }
        }
    }
}

/// An endpoint that overlaps with more than these is told no more of them.
const MOST_OVERLAPS: usize = 3;

/// An endpoint's place, path and segments.
type Known<'a> = (Span, &'a str, Vec<Segment<'a>>);

/// A method, how many segments the path has, and whether they are words alone.
type Form<'a> = (&'a str, usize, bool);

/// A segment of a path, as far as it can be taken for another.
#[derive(Clone, Copy, PartialEq)]
enum Segment<'a> {
    Word(&'a str),
    /// Holds a parameter.
    Any,
    /// Is a parameter that is a whole number.
    Number,
}

impl Segment<'_> {
    /// Whether one text can be both.
    fn meets(self, other: Self) -> bool {
        match (self, other) {
            (Segment::Word(a), Segment::Word(b)) => a == b,
            (Segment::Word(word), Segment::Number) | (Segment::Number, Segment::Word(word)) => {
                word.parse::<i64>().is_ok()
            }
            // No parameter is ever empty.
            (Segment::Word(word), Segment::Any) | (Segment::Any, Segment::Word(word)) => {
                !word.is_empty()
            }
            _ => true,
        }
    }

    fn is_word(self) -> bool {
        matches!(self, Segment::Word(_))
    }
}

/// Whether the client itself sends this parameter, to say who calls.
fn is_credential(api: &ApiSpec, stand: Stand, name: &str) -> bool {
    let Some(auth) = api.api.auth.as_ref().map(|auth| &auth.scheme) else {
        return false;
    };
    let header = match &auth.header {
        Some(header) => header,
        None if auth.bearer.is_some() || !auth.basic.is_empty() => "Authorization",
        None => "",
    };
    match stand {
        Stand::Query => auth.query.as_deref() == Some(name),
        Stand::Header => header.eq_ignore_ascii_case(name),
        _ => false,
    }
}

/// What tells two endpoints of one path apart: parameters that must be given, or some of which must be.
fn required_query(endpoint: &Endpoint) -> Vec<&str> {
    let required = view::split(&endpoint.query)
        .filter(|(.., field)| {
            field
                .line
                .parsed
                .as_ref()
                .is_ok_and(|line| line.mark == Mark::Always)
        })
        .map(|(name, ..)| name);
    let chosen = endpoint
        .rules
        .iter()
        .filter_map(|rule| rule.parsed.as_ref().ok())
        .filter(|rule| matches!(rule.kind, Kind::ExactlyOne | Kind::AtLeastOne))
        .flat_map(|rule| &rule.members)
        .map(|member| member.name.as_str());
    required.chain(chosen).collect()
}

/// One endpoint and where it stands.
struct Here<'a> {
    api: &'a ApiSpec,
    types: &'a Types<'a>,
    module: &'a ModuleSpec,
    name: &'a str,
    endpoint: &'a Endpoint,
}

impl<'a> Here<'a> {
    fn at(&self, key: &'a str) -> [&'a str; 3] {
        ["endpoints", self.name, key]
    }

    fn value(&self, report: &Report<'_>, key: &str) -> Span {
        report.value(self.module.file, &["endpoints", self.name, key])
    }

    fn own_key(&self, report: &Report<'_>) -> Span {
        report.key(self.module.file, &["endpoints", self.name])
    }

    fn has_unknown_key(&self, report: &Report<'_>) -> bool {
        report.has_unknown_key(self.module.file, &["endpoints", self.name])
    }

    /// Whether a key that was told may be the one that says what is sent and answered.
    fn is_unclear(&self, report: &Report<'_>) -> bool {
        let like = self.endpoint.like.as_deref().map(Verb::named);
        like == Some(Verb::Other) || self.has_unknown_key(report)
    }

    fn http(&self, report: &mut Report<'_>) -> Option<Http<'a>> {
        let Some(line) = &self.endpoint.http else {
            if self.has_unknown_key(report) {
                return None;
            }
            let at = self.own_key(report);
            report.push(
                Diagnostic::error(
                    "S102",
                    at,
                    format!("endpoint `{}` has no `http`", self.name),
                )
                .label("add `http:`")
                .help("write `http: GET /deals/{id}/`"),
            );
            return None;
        };
        match http::parse(line) {
            Ok(http) => Some(http),
            Err(HttpError {
                code,
                title,
                at,
                help,
                instead,
            }) => {
                let at = report.part(self.module.file, &self.at("http"), at);
                let problem = Diagnostic::error(code, at, title).help(help);
                report.push(match instead {
                    Some(instead) => problem.instead(instead),
                    None => problem,
                });
                None
            }
        }
    }

    fn segments(&self, http: &Http<'a>) -> Vec<Segment<'a>> {
        let is_number = |segment: &str| {
            let name = segment.trim_matches(['{', '}']).split(':').next();
            http.parameters
                .iter()
                .filter(|parameter| Some(parameter.name) == name)
                .filter_map(|parameter| {
                    plan::path_line(self.types, self.module, self.endpoint, parameter)
                })
                .any(|found| {
                    let numbers = [Scalar::Int, Scalar::Int32, Scalar::Uint];
                    numbers
                        .into_iter()
                        .any(|number| found.line.ty.kind == TyKind::Scalar(number))
                })
        };
        http.path
            .split('/')
            .map(|segment| match segment.contains('{') {
                false => Segment::Word(segment),
                true if is_number(segment) => Segment::Number,
                true => Segment::Any,
            })
            .collect()
    }

    /// `/customers/search` and `/customers/{id}`: an id called `search` would ask for the other.
    fn check_overlap<'k>(
        &self,
        report: &mut Report<'_>,
        http: &Http<'_>,
        own: &[Segment<'_>],
        others: impl Iterator<Item = &'k Known<'k>>,
    ) {
        let mut told = 0;
        for (at, path, other) in others {
            let pairs = || own.iter().zip(other);
            let alike = pairs().all(|(a, b)| a.meets(*b));
            let differs = pairs().any(|(a, b)| a.is_word() != b.is_word());
            if alike && differs {
                told += 1;
                let here = self.value(report, "http");
                let title = format!(
                    "two endpoints can match the same URL: `{}` and `{path}`",
                    http.path
                );
                report.push(
                    Diagnostic::warning("E408", here, title)
                        .also(at.clone(), "the other")
                        .help("if the vendor means it so, say `allow: {E408: why}`"),
                );
                if told == MOST_OVERLAPS {
                    return;
                }
            }
        }
    }

    fn check_name(&self, report: &mut Report<'_>) {
        let verb = Verb::named(self.name);
        let (at, rust) = match &self.endpoint.rust {
            Some(chosen) => (self.value(report, "rust"), Some(chosen.clone())),
            None => (
                self.own_key(report),
                view::request_name(self.module, self.name, self.endpoint),
            ),
        };
        let fine = rust
            .as_deref()
            .is_some_and(|rust| name::is_type(rust) && !name::is_prelude(rust));
        if !fine && self.module.resource.is_some() {
            let title = format!(
                "`{}` cannot be the name of a request",
                rust.as_deref().unwrap_or(self.name)
            );
            report.push(
                Diagnostic::error("N302", at, title).help(
                    "write a verb phrase, such as `merge_customers`, or `rust: MergeCustomers`",
                ),
            );
        } else if verb == Verb::Other
            && self.endpoint.rust.is_none()
            && name::snake(self.name) != self.name
        {
            let problem = Diagnostic::error(
                "N302",
                at,
                format!("endpoint `{}` is not named in lower case", self.name),
            );
            report.push(problem.instead(name::snake(self.name)));
        }
    }

    /// `as` names one of the standard endpoints.
    fn check_like(&self, report: &mut Report<'_>) {
        let Some(like) = self.endpoint.like.as_deref() else {
            return;
        };
        let at = self.value(report, "as");
        if Verb::named(like) == Verb::Other {
            report.push(
                Diagnostic::error("E427", at, format!("`{like}` is no standard endpoint"))
                    .help("write `get`, `list`, `create`, `update`, `replace` or `delete`")
                    .did_you_mean(like, view::STANDARD.iter().copied()),
            );
        } else if Verb::named(self.name) != Verb::Other {
            report.push(
                Diagnostic::error(
                    "E427",
                    at,
                    format!("`{}` is a standard endpoint itself", self.name),
                )
                .help("delete `as`; it is for endpoints with names of their own"),
            );
        }
    }

    fn check_doc(&self, report: &mut Report<'_>) {
        match &self.endpoint.doc {
            None if self.has_unknown_key(report) => {}
            None => {
                let at = self.own_key(report);
                report.push(
                    Diagnostic::error("S102", at, format!("endpoint `{}` has no `doc`", self.name))
                        .label("add `doc:`")
                        .help("link the vendor's page: a path below `docs` of api.yaml, or a URL"),
                );
            }
            Some(doc) => super::docs::check_page(report, self.api, self.value(report, "doc"), doc),
        }
    }

    fn check_groups(&self, report: &mut Report<'_>) {
        let groups: [(&str, &Group, Stand); 3] = [
            ("path", &self.endpoint.path, Stand::Path),
            ("query", &self.endpoint.query, Stand::Query),
            ("headers", &self.endpoint.headers, Stand::Header),
        ];
        for (group, fields, stand) in groups {
            for (key, field) in fields {
                let path = ["endpoints", self.name, group, key.as_str()];
                let names: Vec<&str> = key.split(',').map(str::trim).collect();
                lines::field(
                    report,
                    self.types,
                    Placed {
                        file: self.module.file,
                        path: &path,
                        stand,
                    },
                    &names,
                    field,
                );
                for name in names {
                    let at = report.name(self.module.file, &path, name);
                    if is_credential(self.api, stand, name) {
                        let title = format!("`{name}` is what `auth` sends, and is declared too");
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
            }
        }
    }

    fn check_path(&self, report: &mut Report<'_>, http: &Http<'_>) {
        let ends = http.path.ends_with('/');
        let whole = report.text(self.module.file, &self.at("http"));
        match self.api.api.slash.as_deref() {
            Some("always") if !ends => {
                let problem = Diagnostic::error("E406", whole, "this API ends every path with `/`");
                report.push(problem.instead(format!("{} {}/", http.method, http.path)));
            }
            Some("never") if ends && http.path != "/" => {
                let problem = Diagnostic::error("E406", whole, "this API ends no path with `/`");
                report.push(problem.instead(format!(
                    "{} {}",
                    http.method,
                    http.path.trim_end_matches('/')
                )));
            }
            _ => {}
        }
        for parameter in &http.parameters {
            let at = report.part(self.module.file, &self.at("http"), parameter.at.clone());
            if let Some(ty) = parameter.ty {
                match line::parse(ty) {
                    Ok(line) => self.check_path_line(report, &at, &line),
                    Err(error) => report.push(
                        Diagnostic::error(error.code, at, error.title).help("write `{id:int}`"),
                    ),
                }
                continue;
            }
            match plan::path_line(self.types, self.module, self.endpoint, parameter) {
                Some(found) if found.owner.is_some() => {
                    self.check_path_line(report, &at, &found.line);
                }
                Some(_) => {}
                // A line that does not parse was reported where it stands.
                None if view::split(&self.endpoint.path)
                    .any(|(name, ..)| name == parameter.name) => {}
                None => {
                    let resource = self.module.resource.as_deref().unwrap_or_default();
                    let fields = self.types.all_fields(resource);
                    let known = fields.iter().any(|field| field.name == parameter.name);
                    if !known && report.is_whole(self.types, resource) {
                        let meant = crate::diagnostic::nearest(
                            parameter.name,
                            fields.iter().map(|field| field.name),
                        );
                        let problem = Diagnostic::error("E401", at, format!("path parameter `{}` has no type", parameter.name))
                            .help(format!("write `{{{}:string}}`, a line under `path:`, or a field of `{resource}`", parameter.name));
                        report.push(match meant {
                            Some(meant) => problem.instead(format!("{{{meant}}}")),
                            None => problem,
                        });
                    }
                }
            }
        }
        for (name, key, _) in view::split(&self.endpoint.path) {
            if !http
                .parameters
                .iter()
                .any(|parameter| parameter.name == name)
            {
                let at = report.name(
                    self.module.file,
                    &["endpoints", self.name, "path", key],
                    name,
                );
                report.push(
                    Diagnostic::error(
                        "E402",
                        at,
                        format!("`{name}` is declared but not in the path"),
                    )
                    .help("write it in braces in `http`, or delete it"),
                );
            }
        }
    }

    /// A type that came from elsewhere than the `path:` group.
    fn check_path_line(&self, report: &mut Report<'_>, at: &Span, line: &Line) {
        // A type that is not known was told where its field stands.
        let unknown = |ty: &&line::Ty| matches!(&ty.kind, TyKind::Name(name) if self.types.get(name).is_none());
        if view::mentions(&line.ty).iter().any(unknown) {
            return;
        }
        let mut inner = Report {
            specs: report.specs,
            unknown: Vec::new(),
            problems: Problems::default(),
        };
        let bare = Line {
            mark: Mark::Plain,
            default: None,
            blank: false,
            deprecated: false,
            ..line.clone()
        };
        lines::line(
            &mut inner,
            self.types,
            Placed {
                file: self.module.file,
                path: &[],
                stand: Stand::Path,
            },
            &bare,
        );
        for problem in inner.problems.iter() {
            report.push(Diagnostic {
                at: at.clone(),
                also: Vec::new(),
                instead: None,
                ..problem.clone()
            });
        }
    }

    fn check_body(&self, report: &mut Report<'_>, http: &Http<'_>) {
        let sends = plan::sends(self.module, self.name, http.method, self.endpoint);
        let body = self.value(report, "body");
        let own = self.own_key(report);
        match (&sends, http.method) {
            (Sends::Type { .. }, "GET" | "HEAD") => {
                let at = if self.endpoint.body.is_some() {
                    body.clone()
                } else {
                    self.value(report, "http")
                };
                report.push(
                    Diagnostic::error("E405", at, format!("a {} request has no body", http.method))
                        .help("delete `body`, or mend the method; filters go under `query:`"),
                );
            }
            (Sends::Nothing, "POST" | "PUT" | "PATCH")
                if self.endpoint.body.is_none() && !self.is_unclear(report) =>
            {
                report.push(
                    Diagnostic::error(
                        "E417",
                        own,
                        format!("cannot infer what `{}` sends", self.name),
                    )
                    .help("write `body: Type`, `body: [field, other!]` or `body: none`"),
                );
            }
            (Sends::Type { .. }, "DELETE") => {
                let at = self.value(report, "http");
                report.push(
                    Diagnostic::warning("E415", at, "DELETE with a body")
                        .help("some proxies drop it; if the vendor wants it, say so with `allow: {E415: why}`"),
                );
            }
            _ => {}
        }
        if self.endpoint.wrap.is_some() && matches!(sends, Sends::Nothing) {
            report.push(
                Diagnostic::error(
                    "E426",
                    self.value(report, "wrap"),
                    "`wrap` goes around a body, and there is none",
                )
                .help("delete it; where the value sits in an answer is said by `at`"),
            );
        }
        match &self.endpoint.body {
            Some(Body::Word(word)) if word != "none" => {
                match self.types.get(word).map(|entry| entry.def) {
                    Some(TypeDef::Shape(shape)) if !shape.is_enum() => {}
                    Some(TypeDef::Line(_)) if self.types.union(word).is_some() => {}
                    Some(_) => report.push(
                        Diagnostic::error(
                            "T201",
                            body,
                            format!("a body has fields, and `{word}` has none"),
                        )
                        .help("name a type with fields"),
                    ),
                    None if self.types.may_be_lost(word) => {}
                    None => report.push(
                        Diagnostic::error("T201", body, format!("unknown type `{word}`"))
                            .label("not defined")
                            .help("define it under `types:`, or write `none`")
                            .did_you_mean(word, self.types.names()),
                    ),
                }
            }
            Some(Body::Narrowed(names)) => self.check_narrowed(report, sends, names),
            _ => {}
        }
    }

    fn check_narrowed(&self, report: &mut Report<'_>, sends: Sends<'_>, names: &[String]) {
        let Sends::Type { name, view, .. } = sends else {
            return;
        };
        let fields = self.types.fields(name, view);
        let known: HashSet<&str> = fields.iter().map(|field| field.name).collect();
        let mut seen: HashSet<&str> = HashSet::new();
        for (number, wanted) in names.iter().enumerate() {
            if report.is_full() {
                return;
            }
            let number = number.to_string();
            let at = report.value(self.module.file, &["endpoints", self.name, "body", &number]);
            let field = wanted.trim_end_matches('!');
            if !seen.insert(field) {
                report.push(Diagnostic::error(
                    "S105",
                    at.clone(),
                    format!("`{field}` is listed twice"),
                ));
            }
            if !known.contains(field) && report.is_whole(self.types, name) {
                report.push(
                    Diagnostic::error(
                        "X506",
                        at,
                        format!("`{field}` is not a field of `{name}` that this call sends"),
                    )
                    .help("name fields of the resource's `fields`, `request`, `create` or `update`")
                    .did_you_mean(field, fields.iter().map(|known| known.name)),
                );
            }
        }
    }

    fn check_answer(&self, report: &mut Report<'_>) {
        let at = self.value(report, "returns");
        if let Some(returns) = &self.endpoint.returns {
            let path = self.at("returns");
            match &returns.parsed {
                Ok(line) => lines::line(
                    report,
                    self.types,
                    Placed {
                        file: self.module.file,
                        path: &path,
                        stand: Stand::Returns,
                    },
                    line,
                ),
                Err(error) => report.line(self.module.file, &path, error),
            }
        }
        super::paging::check_endpoint(
            report,
            self.api,
            self.types,
            self.module,
            self.name,
            self.endpoint,
        );
        let answers = plan::answers(self.api, self.module, self.name, self.endpoint);
        let broken = self
            .endpoint
            .returns
            .as_ref()
            .is_some_and(|line| line.parsed.is_err());
        match &answers {
            Answers::Unsaid if !broken && !self.is_unclear(report) => {
                let at = self.own_key(report);
                report.push(
                    Diagnostic::error(
                        "E417",
                        at,
                        format!("cannot infer what `{}` returns", self.name),
                    )
                    .help("write `returns: Type`, `returns: none` or `returns: any`"),
                );
            }
            Answers::Value(ty) if !is_plain(self.types, ty) => {
                report.push(Diagnostic::error("T231", at, "an answer of this type needs an object around it").help("decimals, dates and numbers in text are read as fields; name a type with fields"));
            }
            _ => {}
        }
        if let Some(path) = &self.endpoint.at {
            let at = self.value(report, "at");
            if !matches!(answers, Answers::Value(_)) {
                report.push(
                    Diagnostic::error(
                        "E425",
                        at,
                        "`at` says where a value sits in the answer, and there is none",
                    )
                    .help("it goes with `returns: Type`; a list's key is `items` under `paging:`"),
                );
            } else if path.split('.').any(str::is_empty) {
                report.push(
                    Diagnostic::error("E425", at, format!("`{path}` leads nowhere"))
                        .help("write keys joined by dots, as in `data.item`"),
                );
            }
        }
        if Verb::of(self.name, self.endpoint) == Verb::Update
            && !self.endpoint.doubts.contains_key("method")
            && self
                .endpoint
                .http
                .as_deref()
                .is_some_and(|http| http.starts_with("POST "))
        {
            report.push(
                Diagnostic::warning(
                    "E424",
                    self.value(report, "http"),
                    "`update` is usually PATCH or PUT",
                )
                .help("mend the method, or say under `doubts: {method: …}` why it is POST"),
            );
        }
    }
}
