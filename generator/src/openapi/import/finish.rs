//! Calls and types as a draft of specs.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::bodies::Body;
use super::calls::{Call, Parameter, Returns};
use super::directions::Directions;
use super::lines::{Lines, Marked};
use super::names::{Items, Scope, is_key, is_map};
use super::operations::Operation;
use super::security;
use super::servers::is_day;
use super::types::{Def, Ty, Types, Use};
use super::words::one_line;
use crate::check::api::is_url;
use crate::naming::{Group, Named};
use crate::spec::grammar::{FromWord, HttpLine, Method, TypeLine, Word, http_line};
use crate::spec::{
    self, ApiFile, Draft, Encoding, Endpoint, Field, Meaning, Nesting, PagingOf, ResourceFile,
    TypeDef, Verb,
};
use crate::text::case;

/// What is known of an API when all of it is read.
pub(super) struct Finish<'t, 'd> {
    pub(super) types: &'t mut Types<'d>,
    pub(super) operations: &'t [Operation<'d>],
    /// The calls, in the order of the operations.
    pub(super) calls: &'t [Call],
    pub(super) groups: &'t [Group],
    /// Whether calls have credentials, unless they say otherwise.
    pub(super) is_signed: bool,
}

const DEPRECATED: &str = "the vendor no longer recommends it";

impl Finish<'_, '_> {
    /// Makes the draft; `api` is its first file.
    pub(super) fn draft(mut self, mut api: ApiFile, items: &mut Items) -> Draft {
        self.types.split_tagged(self.calls);
        self.types.end_loops();
        let resources = self.resources();
        let mut directions = self.types.directions(self.calls);
        directions.received.extend(
            resources
                .iter()
                .copied()
                .filter(|id| !directions.sent.contains(id)),
        );
        let names = super::names::of_types(self.types, &directions, items);
        let homes = self.homes(&resources, &names);
        let docs = self.docs(&mut api);
        let mut lines = Lines {
            names,
            items,
            promoted: Vec::new(),
        };
        let mut modules: IndexMap<String, ResourceFile> = IndexMap::new();
        for (number, group) in self.groups.iter().enumerate() {
            let resource = resources[number];
            let file = ResourceFile {
                resource: Some(lines.names[resource].clone()),
                about: self.about(group),
                types: Some(self.definitions(&homes[number], &directions, &mut lines)),
                endpoints: Some(self.endpoints(group, resource, &docs, &mut lines)),
                ..ResourceFile::default()
            };
            let mut file = file;
            let promoted = promoted(&mut lines);
            file.types.get_or_insert_default().extend(promoted);
            modules.insert(group.stem.clone(), file);
        }
        for (number, ids) in homes.iter().enumerate().skip(self.groups.len()) {
            let mut types = self.definitions(ids, &directions, &mut lines);
            types.extend(promoted(&mut lines));
            let number = number - self.groups.len() + 1;
            let stem = if number == 1 {
                "shared".to_owned()
            } else {
                format!("shared{number}")
            };
            let stem = if modules.contains_key(&stem) {
                format!("{stem}_types")
            } else {
                stem
            };
            modules.insert(
                stem,
                ResourceFile {
                    types: Some(types),
                    ..ResourceFile::default()
                },
            );
        }
        Draft {
            name: api.api.clone().unwrap_or_default(),
            api,
            modules,
            examples: IndexMap::new(),
        }
    }

    /// The type of each file's resource: the one that it wants, another one of its calls, or a new one.
    fn resources(&mut self) -> Vec<usize> {
        let mut taken: HashSet<usize> = HashSet::new();
        let mut found: Vec<Option<usize>> = Vec::new();
        let is_object = |types: &Types<'_>, id: usize| matches!(&types.all[id].def, Def::Object { members, is_form: false, .. } if !members.is_empty());
        for group in self.groups {
            let wanted = group.resource.as_ref().and_then(|name| {
                let mut ids = 0..self.types.all.len();
                ids.find(|id| {
                    let ty = &self.types.all[*id];
                    ty.is_named
                        && super::operations::type_name(&ty.wanted[0]) == *name
                        && is_object(self.types, *id)
                })
            });
            found.push(wanted.filter(|id| taken.insert(*id)));
        }
        for (number, group) in self.groups.iter().enumerate() {
            if found[number].is_some() {
                continue;
            }
            let calls = group
                .endpoints
                .iter()
                .map(|named| &self.calls[named.operation]);
            let ids: Vec<usize> = calls
                .flat_map(|call| call.receives().into_iter().chain(call.sends()))
                .collect();
            // A type of one call alone is not what a file is about.
            let is_fit = |id: &usize| {
                is_object(self.types, *id) && self.types.all[*id].is_named && !taken.contains(id)
            };
            let id = ids.into_iter().find(is_fit);
            let id = id.unwrap_or_else(|| {
                let top = self.types.documents.top();
                let name = super::words::camel(&group.stem);
                let extra = Use::guessed(
                    Ty::Any,
                    "the calls of this file return no object of their own",
                );
                self.types.add(
                    &top,
                    &name,
                    Def::Object {
                        members: Vec::new(),
                        extra: Some(extra),
                        is_form: false,
                    },
                )
            });
            taken.insert(id);
            found[number] = Some(id);
        }
        found.into_iter().flatten().collect()
    }

    /// What the description says of a tag.
    fn about(&self, group: &Group) -> Option<String> {
        let first = group.endpoints.first()?;
        let tag = self.operations[first.operation].tags().into_iter().next()?;
        let tags = self.types.documents.root().at("tags").items();
        let found = tags.iter().find(|known| known.text("name") == Some(tag))?;
        found
            .text("description")
            .map(one_line)
            .filter(|words| !words.is_empty())
    }

    /// The root of the pages of operations.
    fn docs(&self, api: &mut ApiFile) -> String {
        let pages = self
            .operations
            .iter()
            .filter_map(|operation| operation.json.at("externalDocs").text("url"));
        let pages: Vec<&str> = pages.filter(|url| is_url(url)).collect();
        let root = api.docs.clone().unwrap_or_default();
        let is_below = |root: &str, url: &str| {
            let rest = url.strip_prefix(root.trim_end_matches('/'));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
        };
        let host = |url: &str| url.split('/').take(3).collect::<Vec<_>>().join("/");
        if let Some(first) = pages.first()
            && !pages.iter().all(|url| is_below(&root, url))
            && pages.iter().all(|url| host(url) == host(first))
        {
            api.docs = Some(host(first));
        }
        api.docs
            .clone()
            .unwrap_or_default()
            .trim_end_matches('/')
            .to_owned()
    }

    fn definitions(
        &mut self,
        ids: &[usize],
        directions: &Directions,
        lines: &mut Lines<'_>,
    ) -> IndexMap<String, TypeDef> {
        let mut all = IndexMap::new();
        for id in ids {
            let name = lines.names[*id].clone();
            if !name.is_empty() {
                let def = super::shapes::definition(self.types, *id, directions, lines);
                all.insert(name, def);
            }
        }
        all
    }

    fn endpoints(
        &mut self,
        group: &Group,
        resource: usize,
        docs: &str,
        lines: &mut Lines<'_>,
    ) -> IndexMap<String, Endpoint> {
        let mut all = IndexMap::new();
        for named in &group.endpoints {
            let name = name_of(named, &lines.names[resource]);
            let endpoint = self.endpoint(named, &name, resource, docs, lines);
            all.insert(name, endpoint);
        }
        all
    }

    fn endpoint(
        &mut self,
        named: &Named,
        name: &str,
        resource: usize,
        docs: &str,
        lines: &mut Lines<'_>,
    ) -> Endpoint {
        let operation = &self.operations[named.operation];
        let call = &self.calls[named.operation];
        let mut scope = self.body_scope(call, lines);
        let request = named.request.as_str();
        let (paging, envelope) = pages(call, request, &mut scope, lines);
        let mut path = IndexMap::new();
        let mut http = format!("{} {}", operation.method.word(), operation.path);
        for parameter in &call.path {
            let rust = scope.take(&parameter.name, "path", false);
            let is_bare = matches!(parameter.usage.ty, Ty::Scalar(_))
                && rust.is_none()
                && parameter.usage.words.is_empty();
            let bare = Use::of(parameter.usage.ty.clone());
            let usage = if is_bare { &bare } else { &parameter.usage };
            if is_bare
                && parameter.usage.limits.is_none()
                && parameter.usage.pattern.is_none()
                && parameter.usage.guess.is_none()
            {
                let from = format!("{{{}}}", parameter.name);
                http = http.replace(
                    &from,
                    &format!("{{{}:{}}}", parameter.name, lines.ty(&usage.ty)),
                );
            } else {
                let usage = Use {
                    deprecated: false,
                    default: None,
                    style: None,
                    ..parameter.usage.clone()
                };
                path.insert(
                    parameter.name.clone(),
                    lines.field(
                        (request, &parameter.name),
                        &usage,
                        Marked::Plain,
                        rust,
                        false,
                    ),
                );
            }
        }
        let query = self.arguments(&call.query, request, "query", &mut scope, lines);
        let headers = self.arguments(&call.headers, request, "header", &mut scope, lines);
        let nests = matches!(call.body, Body::Form { nests: true, .. })
            || (call.nests && !call.query.is_empty());
        let (body, encoding) = self.body((operation, call), name, resource, lines);
        let verb = Verb::from_word(name);
        Endpoint {
            like: None,
            http: Some(HttpLine {
                parsed: http_line::parse(&http),
            }),
            doc: Some(page(operation, docs)),
            about: about(operation),
            auth: self.is_signed.then(|| security::own(operation)).flatten(),
            path: path.into_iter().collect(),
            query: query.into_iter().collect(),
            headers: headers.into_iter().collect(),
            body,
            encoding,
            nesting: nests.then(|| Word {
                text: "a[b]".to_owned(),
                value: Nesting::from_word("a[b]"),
            }),
            returns: returns(call, verb, resource, lines),
            paging,
            envelope,
            responses: responses(call, lines),
            needs: operation.json.text("x-needs").map(one_line),
            since: operation.json.text("x-since").map(one_line),
            seen: operation
                .json
                .text("x-seen")
                .filter(|day| is_day(day))
                .map(str::to_owned),
            deprecated: operation
                .json
                .is("deprecated")
                .then(|| DEPRECATED.to_owned()),
            ..Endpoint::default()
        }
    }

    /// The names that the body takes from the arguments of a call.
    fn body_scope(&self, call: &Call, lines: &Lines<'_>) -> Scope {
        let mut scope = Scope::default();
        match &call.body {
            Body::Nothing => {}
            Body::Bytes => scope.reserve("content"),
            Body::Json {
                ty: Ty::Named(id), ..
            }
            | Body::Form { ty: id, .. } => match &self.types.all[*id].def {
                Def::Object { members, extra, .. } => {
                    let mut inner = super::shapes::scope(extra.is_some());
                    for member in members.iter().filter(|member| is_key(&member.name)) {
                        let rust = inner.take(&member.name, "field", is_map(&member.usage.ty));
                        let rust = rust
                            .or_else(|| case::value(&member.name))
                            .unwrap_or_default();
                        if is_map(&member.usage.ty) {
                            scope.reserve(&format!("{}_entries", rust.trim_end_matches('_')));
                        }
                        scope.reserve(&rust);
                    }
                    if extra.is_some() {
                        scope.reserve("extra");
                        scope.reserve("extra_entries");
                    }
                }
                _ => scope.reserve(&case::value(&lines.names[*id]).unwrap_or_default()),
            },
            Body::Json { .. } => scope.reserve("body"),
        }
        scope
    }

    fn arguments(
        &mut self,
        parameters: &[Parameter],
        request: &str,
        kind: &str,
        scope: &mut Scope,
        lines: &mut Lines<'_>,
    ) -> IndexMap<String, Field> {
        let mut all = IndexMap::new();
        for parameter in parameters {
            let is_known = all.keys().any(|known: &String| match kind {
                "header" => known.eq_ignore_ascii_case(&parameter.name),
                _ => *known == parameter.name,
            });
            if !is_key(&parameter.name) || is_known {
                self.types.lose(&parameter.place, "name", "it is not sent");
                continue;
            }
            let mut usage = parameter.usage.clone();
            if !parameter.required {
                usage.ty = usage.ty.without_const();
            }
            let rust = scope.take(&parameter.name, kind, is_map(&usage.ty));
            let marked = if parameter.required {
                Marked::Always
            } else {
                Marked::Plain
            };
            all.insert(
                parameter.name.clone(),
                lines.field((request, &parameter.name), &usage, marked, rust, false),
            );
        }
        all
    }

    fn body(
        &mut self,
        (operation, call): (&Operation<'_>, &Call),
        name: &str,
        resource: usize,
        lines: &Lines<'_>,
    ) -> (Option<spec::Body>, Option<Word<Encoding>>) {
        let sends = Verb::from_word(name).is_some_and(Verb::sends_resource);
        let line = |ty: &Ty, nullable: bool| {
            let is_usual = sends && *ty == Ty::Named(resource);
            let mark = if nullable { "?" } else { "" };
            let line = TypeLine::new(&format!("{}{mark}", lines.ty(ty)));
            (!is_usual).then(|| spec::Body::Line(Box::new(line)))
        };
        let word = |text: &str| {
            Some(Word {
                text: text.to_owned(),
                value: Encoding::from_word(text),
            })
        };
        match &call.body {
            Body::Bytes => (Some(spec::Body::Bytes), None),
            Body::Json { ty, nullable } => {
                let is_object = self.types.is_object(ty);
                (line(ty, *nullable && !is_object), None)
            }
            Body::Form {
                ty: id, encoding, ..
            } => (
                line(&Ty::Named(*id), false),
                word(if *encoding == Encoding::Form {
                    "form"
                } else {
                    "multipart"
                }),
            ),
            Body::Nothing => {
                let is_said = operation.method.takes_body() && operation.method != Method::Delete;
                (is_said.then_some(spec::Body::Nothing), None)
            }
        }
    }
}

/// The name of an endpoint: a standard one only if it makes the request that it was given.
fn name_of(named: &Named, resource: &str) -> String {
    match Verb::from_word(&named.name) {
        Some(Verb::List) | None => named.name.clone(),
        Some(verb) => {
            let usual = format!("{}{resource}", super::words::camel(verb.word()));
            if usual == named.request {
                named.name.clone()
            } else {
                case::snake(&named.request)
            }
        }
    }
}

/// The page of an operation.
fn page(operation: &Operation<'_>, docs: &str) -> String {
    let url = operation
        .json
        .at("externalDocs")
        .text("url")
        .filter(|url| is_url(url));
    let below = url.and_then(|url| url.strip_prefix(docs));
    match below {
        Some(rest) if rest.starts_with('/') => rest.to_owned(),
        Some(rest) if rest.starts_with(['?', '#']) => {
            url.map_or_else(|| format!("/{rest}"), str::to_owned)
        }
        _ => "/".to_owned(),
    }
}

/// What an operation does.
fn about(operation: &Operation<'_>) -> Option<String> {
    let words = |key| operation.json.text(key).map(one_line).unwrap_or_default();
    let (summary, description) = (words("summary"), words("description"));
    let is_same = description.starts_with(summary.trim_end_matches('.')) || description.is_empty();
    let text = match (summary.is_empty(), is_same) {
        (true, _) => description,
        (false, true) if !description.is_empty() => description,
        (false, true) => summary,
        (false, false) => format!(
            "{}. {description}",
            summary.trim_end_matches(['.', '!', '?'])
        ),
    };
    (!text.is_empty()).then_some(text)
}

/// How a list continues, and what stands beside it.
fn pages(
    call: &Call,
    request: &str,
    scope: &mut Scope,
    lines: &mut Lines<'_>,
) -> (Option<PagingOf>, spec::Entries<Field>) {
    let Some(pages) = &call.pages else {
        return (None, spec::Entries::default());
    };
    for name in &pages.sent {
        scope.take(name, "query", false);
    }
    if pages.is_url {
        scope.reserve("page_url");
    }
    let mut beside = Scope::default();
    // What paging shows has names in the page, too.
    for name in ["items", "next", "more", "last", "total", "pages"] {
        beside.reserve(name);
    }
    let page = format!("{request}Page");
    let envelope = pages.envelope.iter().filter(|member| is_key(&member.name));
    let envelope = envelope.map(|member| {
        let mut usage = member.usage.clone();
        usage.ty = usage.ty.without_const();
        let marked = super::shapes::marked(&usage, member.required);
        let rust = beside.take(&member.name, "field", false);
        let field = lines.field((&page, &member.name), &usage, marked, rust, false);
        (member.name.clone(), field)
    });
    let envelope = envelope.collect();
    (
        Some(PagingOf::Own(Box::new(pages.paging.clone()))),
        envelope,
    )
}

fn returns(
    call: &Call,
    verb: Option<Verb>,
    resource: usize,
    lines: &Lines<'_>,
) -> Option<spec::Returns> {
    if let Some(pages) = &call.pages {
        let is_usual = verb == Some(Verb::List) && pages.item == Ty::Named(resource);
        let line = lines.line(&pages.item);
        return (!is_usual).then(|| spec::Returns::Line(Box::new(line)));
    }
    Some(match &call.returns {
        Returns::Nothing if verb == Some(Verb::Delete) => return None,
        Returns::Nothing => spec::Returns::Nothing,
        Returns::Bytes => spec::Returns::Bytes,
        Returns::Value {
            ty: Ty::Named(id),
            nullable: false,
        } if *id == resource
            && verb.is_some_and(|verb| !matches!(verb, Verb::List | Verb::Delete)) =>
        {
            return None;
        }
        Returns::Value { ty, nullable } => {
            let mark = if *nullable { "?" } else { "" };
            let line = TypeLine::new(&format!("{}{mark}", lines.ty(ty)));
            spec::Returns::Line(Box::new(line))
        }
    })
}

fn responses(call: &Call, lines: &Lines<'_>) -> spec::Entries<Meaning> {
    let all = call.responses.iter().map(|(status, ty)| {
        let meaning = match ty {
            None => Meaning::Empty,
            Some(ty) => Meaning::Failure(Box::new(lines.line(ty))),
        };
        (status.clone(), meaning)
    });
    all.collect()
}

/// The enums that got names while lines were written.
fn promoted(lines: &mut Lines<'_>) -> IndexMap<String, TypeDef> {
    let all = std::mem::take(&mut lines.promoted).into_iter();
    all.map(|(name, values)| {
        let values: Vec<_> = values.into_iter().map(|value| (None, value)).collect();
        (name, super::shapes::values(&values, false, ""))
    })
    .collect()
}
