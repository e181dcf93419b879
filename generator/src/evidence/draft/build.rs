//! Puts what was found into the structs of a spec.

use std::collections::{BTreeMap, HashSet};

use indexmap::IndexMap;

use super::auth::{self, Common};
use super::call::{Body as Sent, Call, Payload};
use super::fields::{Names, evidence};
use super::plan::Plan;
use super::query;
use super::roles::{self, Role};
use super::types::Types;
use crate::naming::Group;
use crate::naming::words::singular;
use crate::spec::grammar::{FromWord, HttpLine, KeysLine, TypeLine, Word, http_line, place};
use crate::spec::{
    Body, Encoding, Endpoint, Entries, Field, Nesting, ResourceFile, Returns, Shape, TypeDef, Verb,
};
use crate::text::case;

/// What was found not to hold, and is said more loosely.
#[derive(Debug, Default)]
pub(super) struct Loose {
    /// Calls that are left out.
    pub(super) dropped: HashSet<usize>,
    /// Calls whose body, response or query is anything.
    pub(super) bodies: HashSet<usize>,
    pub(super) raw: HashSet<usize>,
    pub(super) responses: HashSet<usize>,
    pub(super) queries: HashSet<usize>,
    pub(super) headers: HashSet<usize>,
    /// Calls whose example is left out.
    pub(super) examples: HashSet<usize>,
    /// Fields that are any JSON: type and field, or all of a name.
    pub(super) fields: HashSet<(String, String)>,
    pub(super) named: HashSet<String>,
    /// What `api.yaml` does not say.
    pub(super) no_paging: bool,
    pub(super) no_errors: bool,
    pub(super) no_headers: bool,
    /// Warnings that are seen and accepted, by call.
    pub(super) allowed: BTreeMap<usize, Vec<&'static str>>,
}

/// All that specs are made of.
pub(super) struct Builder<'b, 'c, 'e> {
    pub(super) calls: &'b [Call<'c, 'e>],
    pub(super) common: &'b Common,
    pub(super) groups: &'b [Group],
    pub(super) roles: Vec<Role<'b>>,
    pub(super) types: Types,
    pub(super) loose: &'b Loose,
    /// What most lists do.
    pub(super) paging: Option<Plan>,
}

/// An endpoint on its way into a file.
pub(super) struct Made {
    pub(super) endpoint: Endpoint,
    /// The names of its path parameters.
    pub(super) path: Vec<String>,
    /// Its query parameters, with how lists are written.
    pub(super) query: Vec<query::Parameter>,
    /// Whether the query takes any name.
    pub(super) is_open: bool,
    /// Whether what comes back is a page.
    pub(super) is_page: bool,
}

impl<'b, 'c, 'e> Builder<'b, 'c, 'e> {
    pub(super) fn new(
        api: &str,
        calls: &'b [Call<'c, 'e>],
        common: &'b Common,
        groups: &'b [Group],
        loose: &'b Loose,
    ) -> Self {
        let mut types = Types::default();
        types
            .taken
            .extend(["Client".to_owned(), case::ty(api).unwrap_or_default()]);
        types.any.clone_from(&loose.fields);
        types.any_named.clone_from(&loose.named);
        let roles = roles::assign(calls, groups, &mut types);
        let mut builder = Self {
            calls,
            common,
            groups,
            roles,
            types,
            loose,
            paging: None,
        };
        builder.paging = builder.usual().filter(|_| !loose.no_paging);
        builder
    }

    /// The paging that most lists have.
    fn usual(&self) -> Option<Plan> {
        let mut counts: Vec<(Plan, usize)> = Vec::new();
        for role in &self.roles {
            let Payload::Page(page) = &self.calls[role.call].payload else {
                continue;
            };
            let plan = &page.found.plan;
            if !plan.continues() || role.verb != Some(Verb::List) {
                continue;
            }
            match counts.iter_mut().find(|(known, _)| known.is_same_way(plan)) {
                Some((known, count)) => {
                    known.complete(plan);
                    *count += 1;
                }
                None => counts.push((plan.clone(), 1)),
            }
        }
        let best = counts.into_iter().rev().max_by_key(|(_, count)| *count);
        best.filter(|(_, count)| *count > 1).map(|(plan, _)| plan)
    }

    /// The files, and which call each endpoint is.
    pub(super) fn files(
        &self,
        examples: &mut super::example::Examples<'_>,
    ) -> IndexMap<String, ResourceFile> {
        let mut files: IndexMap<String, ResourceFile> = IndexMap::new();
        let mut used: HashSet<usize> = HashSet::new();
        for (at, group) in self.groups.iter().enumerate() {
            let mut endpoints = IndexMap::new();
            for role in self
                .roles
                .iter()
                .filter(|role| role.group == at && !self.loose.dropped.contains(&role.call))
            {
                let mut made = self.endpoint(role);
                used.extend(
                    role.returned
                        .filter(|_| !self.loose.responses.contains(&role.call)),
                );
                used.extend(
                    role.sent
                        .map(|(id, _)| id)
                        .filter(|_| !self.loose.bodies.contains(&role.call)),
                );
                self.envelope(&made, &mut used);
                if !self.loose.examples.contains(&role.call) {
                    examples.add(self, role, &group.stem, &mut made);
                }
                endpoints.insert(role.named.name.clone(), made.endpoint);
            }
            if !endpoints.is_empty() {
                used.insert(at);
                files.insert(
                    group.stem.clone(),
                    ResourceFile {
                        resource: Some(self.types.list[at].name.clone()),
                        endpoints: Some(endpoints),
                        ..ResourceFile::default()
                    },
                );
            }
        }
        self.place_types(used, &mut files);
        files
    }

    /// Types that a page's envelope names.
    fn envelope(&self, made: &Made, used: &mut HashSet<usize>) {
        for field in made.endpoint.envelope.values() {
            if let Ok(line) = &field.line.parsed {
                let names = line.ty.names();
                used.extend(names.iter().filter_map(|(name, _)| {
                    self.types.list.iter().position(|ty| ty.name == *name)
                }));
            }
        }
    }

    /// Puts types that are used into their files.
    fn place_types(&self, used: HashSet<usize>, files: &mut IndexMap<String, ResourceFile>) {
        let mut open: Vec<usize> = used.into_iter().collect();
        let mut shapes: BTreeMap<usize, Shape> = BTreeMap::new();
        while let Some(id) = open.pop() {
            if shapes.contains_key(&id) {
                continue;
            }
            let mut shape = self.types.shape(id);
            let is_empty = crate::spec::FieldGroup::ALL
                .iter()
                .all(|group| shape.group(*group).is_empty());
            if is_empty {
                shape.response.insert(
                    "id".to_owned(),
                    Field::written("any @guess(no recorded response shows one)"),
                );
            }
            for group in crate::spec::FieldGroup::ALL {
                for line in shape
                    .group(*group)
                    .values()
                    .filter_map(|field| field.line.parsed.as_ref().ok())
                {
                    let names = line.ty.names();
                    open.extend(names.iter().filter_map(|(name, _)| {
                        self.types.list.iter().position(|ty| ty.name == *name)
                    }));
                }
            }
            shapes.insert(id, shape);
        }
        for (id, shape) in shapes {
            let ty = &self.types.list[id];
            let stem = &self.groups[ty.group].stem;
            // A file without endpoints has no types either.
            let stem = if files.contains_key(stem) {
                stem.clone()
            } else {
                files.keys().next().cloned().unwrap_or_default()
            };
            if let Some(file) = files.get_mut(&stem) {
                let types = file.types.get_or_insert_default();
                types.insert(ty.name.clone(), TypeDef::Shape(Box::new(shape)));
            }
        }
    }

    fn endpoint(&self, role: &Role<'_>) -> Made {
        let call = &self.calls[role.call];
        let mut endpoint = Endpoint {
            doc: Some("/".to_owned()),
            ..Endpoint::default()
        };
        let verb = role.verb;
        if let Some(verb) = verb.filter(|verb| verb.word() != role.named.name) {
            endpoint.like = Some(word(verb.word()));
        }
        let mut names = Names::default();
        self.send(role, &mut endpoint, &mut names);
        let path = self.path(role, &mut endpoint, &mut names);
        self.respond(role, &mut endpoint, &mut names);
        if !endpoint.returns_something(&role.named.name) {
            endpoint.responses = Entries::default();
        }
        let (query, is_open) = self.query(role, &mut endpoint, &mut names);
        self.headers(role, &mut endpoint, &mut names);
        if verb == Some(Verb::Update) && call.method == crate::spec::grammar::Method::Post {
            endpoint
                .doubts
                .insert("method".to_owned(), "recorded as POST".to_owned());
        }
        for code in self.loose.allowed.get(&role.call).into_iter().flatten() {
            endpoint
                .allow
                .insert((*code).to_owned(), "recorded so".to_owned());
        }
        Made {
            endpoint,
            path,
            query,
            is_open,
            is_page: matches!(call.payload, Payload::Page(_))
                && !self.loose.responses.contains(&role.call),
        }
    }

    /// The path, with a type for each parameter.
    fn path(&self, role: &Role<'_>, endpoint: &mut Endpoint, names: &mut Names) -> Vec<String> {
        let call = &self.calls[role.call];
        let mut path = call.path.clone();
        let mut all = Vec::new();
        for parameter in &call.parameters {
            let noun = case::value(&singular(&call.word)).unwrap_or_else(|| "path".to_owned());
            let long = format!("{}_{}", noun.trim_end_matches('_'), parameter.name);
            let wanted = [
                parameter.name.clone(),
                long,
                format!("path_{}", parameter.name),
            ];
            let numbered = (2..).map(|number| format!("path_{}_{number}", parameter.name));
            let is_free = |name: &String| case::value(name).is_some_and(|rust| !names.has(&rust));
            let name = wanted
                .into_iter()
                .chain(numbered.take(50))
                .find(is_free)
                .unwrap_or_else(|| "path_value".to_owned());
            names.take(&case::value(&name).unwrap_or_default());
            let ty = if parameter.is_int { "int" } else { "string" };
            let field = self.types.found_text(role.group, &name);
            let is_field = field == ty || field == "string";
            let written = if is_field {
                format!("{{{name}}}")
            } else {
                format!("{{{name}:{ty}}}")
            };
            path = path.replacen(&format!("{{{}}}", parameter.name), &written, 1);
            all.push(name);
        }
        let text = format!("{} {path}", call.method.word());
        endpoint.http = Some(HttpLine {
            parsed: http_line::parse(&text),
        });
        all
    }

    fn send(&self, role: &Role<'_>, endpoint: &mut Endpoint, names: &mut Names) {
        let call = &self.calls[role.call];
        let takes_body =
            call.method.takes_body() && call.method != crate::spec::grammar::Method::Delete;
        let is_loose = self.loose.bodies.contains(&role.call);
        let implied = role.verb.is_some_and(Verb::sends_resource);
        match (&call.body, role.sent) {
            (Sent::Fields(fields), Some((id, way))) if !is_loose => {
                let is_resource = id == role.group && implied;
                endpoint.body = (!is_resource).then(|| body_line(&self.types.list[id].name));
                endpoint.wrap = fields.wrap.as_ref().map(|key| KeysLine {
                    parsed: place::keys(&place::joined(std::slice::from_ref(key))),
                });
                match fields.encoding {
                    Encoding::Json => {}
                    Encoding::Form => endpoint.encoding = Some(word("form")),
                    Encoding::Multipart => endpoint.encoding = Some(word("multipart")),
                }
                if fields.nested {
                    endpoint.nesting = Some(word::<Nesting>("a[b]"));
                }
                self.types
                    .sent_names(id, way)
                    .for_each(|rust| names.take(&rust));
            }
            (Sent::Json(seen), sent) if !is_loose => {
                let text = match (&seen.list, sent) {
                    (Some(list), Some((id, _)))
                        if seen.kinds() == 1 && seen.nulls == 0 && list.items.nulls == 0 =>
                    {
                        format!("{}[]", self.types.list[id].name)
                    }
                    _ => "any".to_owned(),
                };
                endpoint.body = Some(body_line(&text));
                names.take("body");
            }
            (Sent::Json(_) | Sent::Fields(_), _)
                if !is_form(&call.body) && !self.loose.raw.contains(&role.call) =>
            {
                endpoint.body = Some(body_line("any"));
                names.take("body");
                endpoint.doubts.insert(
                    "encoding".to_owned(),
                    "no type fits all recorded bodies".to_owned(),
                );
            }
            (Sent::Nothing, _) => endpoint.body = (takes_body || implied).then_some(Body::Nothing),
            _ => {
                endpoint.body = Some(Body::Bytes);
                names.take("content");
                endpoint.doubts.insert("encoding".to_owned(), "the recorded bodies have no form that the language has, so that they are bytes".to_owned());
            }
        }
    }

    fn query(
        &self,
        role: &Role<'_>,
        endpoint: &mut Endpoint,
        names: &mut Names,
    ) -> (Vec<query::Parameter>, bool) {
        let call = &self.calls[role.call];
        let paging: &[String] = match &call.payload {
            Payload::Page(page) if !self.loose.responses.contains(&role.call) => &page.found.query,
            _ => &[],
        };
        let queries = self.queries(role, paging);
        let calls = queries.len();
        let found =
            query::parameters(&queries).filter(|_| !self.loose.queries.contains(&role.call));
        let Some(parameters) = found else {
            let mut fields = IndexMap::new();
            fields.insert(
                "parameters".to_owned(),
                Field::written(
                    "map<string> @guess(some recorded names cannot be declared one by one)",
                ),
            );
            endpoint.query = fields.into();
            return (Vec::new(), true);
        };
        let mut fields = IndexMap::new();
        for parameter in &parameters {
            let is_required = calls > 2
                && parameter.calls == calls
                && parameter.different > 1
                && !parameter.nested
                && parameter.style.is_none();
            let mark = if is_required { "!" } else { "" };
            let style = parameter
                .style
                .map_or(String::new(), |style| format!("{style} "));
            let text = format!(
                "{} {style}{}",
                parameter.ty.marked(mark),
                evidence(None, parameter.ty.guess.as_deref(), false)
            );
            let mut field = Field::written(&text);
            field.rust = names.of(&parameter.name);
            field.long = field.rust.is_some();
            fields.insert(parameter.name.clone(), field);
        }
        if parameters.iter().any(|parameter| parameter.nested) {
            endpoint.nesting = Some(word::<Nesting>("a[b]"));
        }
        endpoint.query = fields.into();
        (parameters, false)
    }

    /// The queries of a call without what paging and auth send.
    fn queries(&self, role: &Role<'_>, paging: &[String]) -> Vec<Vec<(&'c str, &'c str)>> {
        let call = &self.calls[role.call];
        let is_own = |name: &String| !paging.contains(name) && !self.common.query.contains(name);
        let any = call.all.iter().any(|call| call.status < 400);
        let calls = call.all.iter().filter(|call| call.status < 400 || !any);
        let queries = calls.map(|call| {
            let pairs = call.exchange.query.iter().filter(|(name, _)| is_own(name));
            pairs
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect()
        });
        queries.collect()
    }

    fn headers(&self, role: &Role<'_>, endpoint: &mut Endpoint, names: &mut Names) {
        let call = &self.calls[role.call];
        if self.loose.headers.contains(&role.call) {
            return;
        }
        let mut fields = IndexMap::new();
        for name in auth::optional(&call.all, self.common) {
            let mut field = Field::written("string @guess(sent in a recording)");
            field.rust = names.of(&name);
            field.long = field.rust.is_some();
            fields.insert(name, field);
        }
        endpoint.headers = fields.into();
    }
}

/// Whether a body is a form.
fn is_form(body: &Sent) -> bool {
    matches!(body, Sent::Fields(fields) if fields.encoding != Encoding::Json)
}

/// A type that is returned.
pub(super) fn line(text: &str) -> Returns {
    Returns::Line(Box::new(TypeLine::new(text)))
}

/// A type as a body.
fn body_line(text: &str) -> Body {
    Body::Line(Box::new(TypeLine::new(text)))
}

/// A word of the language.
pub(super) fn word<T: FromWord>(text: &str) -> Word<T> {
    Word {
        value: T::from_word(text),
        text: text.to_owned(),
    }
}
