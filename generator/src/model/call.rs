//! An endpoint as a call: what it sends and what comes back.

use std::borrow::Cow;
use std::ops::Range;
use std::slice;
use std::sync::LazyLock;

use super::api::Api;
use super::auth::Auth;
use super::body::{Body, Sends, Writing, body, wrap};
use super::client::Base;
use super::errors::ErrorShape;
use super::example::Example;
use super::names;
use super::paging::{Keys, Page, Parameter};
use super::retry::{Key, Rules};
use super::rules::{self, Rule};
use super::ty::{Line, Ty};
use super::types::Types;
use super::wait::Wait;
use crate::spec::grammar::type_line::{Const, Scalar};
use crate::spec::grammar::{FromWord, Http, Method, Places, Statuses};
use crate::spec::{
    self, ApiSpec, Encoding, Endpoint, Group, Meaning, ModuleSpec, Nesting, OrNone, PagingOf,
    Returns, Specs, Verb,
};
use crate::text::tree::Node;

#[derive(Debug)]
pub(crate) struct Call<'s> {
    /// The key of the endpoint.
    pub(crate) name: &'s str,
    pub(crate) module: &'s ModuleSpec,
    pub(crate) endpoint: &'s Endpoint,
    /// The standard endpoint that it is, or is like.
    pub(crate) verb: Option<Verb>,
    /// The request's name in Rust.
    pub(crate) rust: String,
    pub(crate) http: &'s Http,
    /// Where it lives, for each base of its API, if that is another place.
    bases: Vec<Base<'s>>,
    /// How it is signed, if that is another way than that of its API.
    auth: Option<Auth<'s>>,
    /// Whether it can be sent twice.
    pub(crate) idempotent: bool,
    /// How often it is tried, and after which statuses.
    pub(crate) retry: Rules<'s>,
    /// The key by which the service recognizes a call that is sent twice.
    pub(crate) key: Option<Key>,
    /// What it is repeated for until it is there.
    pub(crate) wait: Option<Wait<'s>>,
    pub(crate) path: Vec<PathParameter<'s>>,
    pub(crate) query: Vec<Argument<'s>>,
    pub(crate) headers: Vec<Argument<'s>>,
    pub(crate) body: Body<'s>,
    pub(crate) encoding: Encoding,
    /// How the parts of values are named in its form and query.
    pub(crate) nesting: Option<Nesting>,
    /// The text that clears a field of its form.
    pub(crate) null: Option<&'s str>,
    /// The keys that the body is wrapped in, the outermost first.
    pub(crate) wrap: &'s [String],
    pub(crate) response: Response<'s>,
    /// The statuses that are not failures but responses without anything in them.
    pub(crate) empty: Vec<u16>,
    /// The statuses of failures whose bodies have a type; single ones first.
    pub(crate) failures: Vec<Failure<'s>>,
    /// Where its responses say that it failed, and why.
    pub(crate) errors: ErrorShape<'s>,
    /// Which parameters and fields are sent together.
    pub(crate) rules: Vec<Rule<'s>>,
    pub(crate) examples: Vec<Example<'s>>,
}

/// A parameter of the query, a header, or a field of a page's envelope.
#[derive(Debug)]
pub(crate) struct Argument<'s> {
    /// On the wire.
    pub(crate) name: &'s str,
    /// In Rust.
    pub(crate) rust: String,
    pub(crate) line: Line<'s>,
    pub(crate) spec: &'s spec::Field,
    /// The key as written, which may hold several names.
    pub(crate) key: &'s str,
    /// The name of the enum that a list of values in its line becomes.
    pub(crate) inline: String,
}

/// A value that the client sends by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Constant<'s> {
    pub(crate) place: ConstantPlace,
    pub(crate) name: &'s str,
    pub(crate) value: &'s Const,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ConstantPlace {
    Query,
    Header,
    Body,
}

/// A parameter of the path.
#[derive(Debug)]
pub(crate) struct PathParameter<'s> {
    pub(crate) name: &'s str,
    pub(crate) rust: String,
    pub(crate) line: Line<'s>,
    pub(crate) words: &'s str,
    pub(crate) inline: String,
    pub(crate) source: PathSource,
    /// The field that says its type.
    pub(crate) spec: Option<&'s spec::Field>,
    /// Where it stands in the `http` line.
    pub(crate) at: Range<usize>,
}

impl PathParameter<'_> {
    /// Whether the endpoint itself says its type, so that an enum there belongs to the endpoint.
    pub(crate) fn is_own(&self) -> bool {
        self.source == PathSource::Declared
    }
}

/// Where the type of a path parameter is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathSource {
    /// In the path: `{id:int}`.
    Inline,
    /// Under `path:`.
    Declared,
    /// By a field of the resource that has its name.
    Resource,
    /// Nowhere, which the checker refuses.
    Nowhere,
}

/// What comes back.
#[derive(Debug)]
pub(crate) enum Response<'s> {
    Nothing,
    Value {
        ty: Ty<'s>,
        /// Where it stands, if it is not the whole body.
        at: Option<&'s Places>,
    },
    Page(Box<Page<'s>>),
    /// Whatever comes, as it comes.
    Bytes,
}

impl<'s> Response<'s> {
    /// The type of the value, or of a page's item.
    pub(crate) fn ty(&self) -> Option<&Ty<'s>> {
        match self {
            Self::Nothing | Self::Bytes => None,
            Self::Value { ty, .. } => Some(ty),
            Self::Page(page) => Some(&page.item),
        }
    }

    pub(crate) fn page(&self) -> Option<&Page<'s>> {
        match self {
            Self::Page(page) => Some(page),
            _ => None,
        }
    }

    pub(crate) fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }
}

/// The body of a call that failed.
#[derive(Debug)]
pub(crate) struct Failure<'s> {
    pub(crate) statuses: Statuses,
    /// The same as it is written.
    pub(crate) key: &'s str,
    pub(crate) ty: Ty<'s>,
}

/// What stands for an `http` line that cannot be read.
static UNREADABLE: LazyLock<Http> = LazyLock::new(|| Http {
    method: Method::Get,
    path: "/".to_owned(),
    parameters: Vec::new(),
    is_address: false,
});

impl<'s> Call<'s> {
    pub(super) fn of(
        specs: &'s Specs,
        api: &'s ApiSpec,
        types: &Types<'s>,
        module: &'s ModuleSpec,
        (name, endpoint): (&'s str, &'s Endpoint),
    ) -> Self {
        let http = endpoint.http.as_ref();
        let http = http.and_then(|line| line.parsed.as_ref().ok());
        let http = http.unwrap_or(&UNREADABLE);
        let rust = names::of_request(module, name, endpoint);
        let verb = endpoint.verb(name);
        let nesting = endpoint.nesting.as_ref().and_then(|word| word.value);
        let mut query = arguments(types, &endpoint.query, &rust);
        for argument in &mut query {
            argument.line.is_spread = types.is_spread(&argument.line, nesting);
        }
        let mut headers = arguments(types, &endpoint.headers, &rust);
        let sends = Sends::of(types, module, (name, endpoint), http.method);
        let body = match endpoint.body {
            Some(spec::Body::Bytes) => Body::Bytes,
            _ => body(types, sends, &rust),
        };
        let response = response(types, module, endpoint, verb, &rust);
        let retry = endpoint.retry.as_ref().and_then(OrNone::own);
        let safe = retry.and_then(|retry| retry.safe);
        let safe = safe.unwrap_or_else(|| http.method.is_idempotent());
        let place = retry.and_then(|retry| retry.key.as_ref()?.value.as_ref());
        // What can be repeated anyway needs no key.
        let key = place
            .filter(|_| !safe)
            .map(|place| Key::of(types, place, &mut query, &mut headers, &body));
        Self {
            name,
            module,
            endpoint,
            verb,
            http,
            bases: own_bases(endpoint),
            auth: own_auth(endpoint),
            idempotent: safe || key.as_ref().is_some_and(|key| key.rust().is_some()),
            retry: Rules::of(retry),
            key,
            wait: (endpoint.wait.as_ref()).and_then(|wait| Wait::of(wait, &response)),
            path: path(types, module, endpoint, http, &rust),
            headers,
            encoding: endpoint
                .encoding
                .as_ref()
                .and_then(|word| word.value)
                .unwrap_or_default(),
            nesting,
            null: endpoint.null.as_deref(),
            wrap: wrap(endpoint),
            response,
            empty: empty(endpoint),
            failures: failures(types, endpoint),
            errors: ErrorShape::of(endpoint.errors.as_ref().and_then(OrNone::own)),
            rules: rules::of_call(types, &endpoint.rules, &query, &body),
            examples: endpoint
                .all_examples()
                .map(|(keys, example)| Example::of(specs, api, name, keys, example))
                .collect(),
            query,
            body,
            rust,
        }
    }

    /// Where it lives; the first is the default.
    pub(crate) fn bases<'a>(&'a self, api: &'a Api<'s>) -> &'a [Base<'s>] {
        if self.bases.is_empty() {
            &api.bases
        } else {
            &self.bases
        }
    }

    /// Where it lives, if that is another place than that of its API.
    pub(crate) fn own_bases(&self) -> &[Base<'s>] {
        &self.bases
    }

    /// The ways to sign it; the first is that of the first constructor.
    pub(crate) fn auths<'a>(&'a self, api: &'a Api<'s>) -> &'a [Auth<'s>] {
        self.auth.as_ref().map_or(&api.auths, slice::from_ref)
    }

    /// How it is signed, if that is another way than that of its API.
    pub(crate) fn own_auth(&self) -> Option<&Auth<'s>> {
        self.auth.as_ref()
    }

    /// How the fields of its body are written.
    pub(crate) fn writing(&self) -> Writing {
        Writing {
            encoding: self.encoding,
            nesting: self.nesting,
            clears: self.encoding == Encoding::Json || self.null.is_some(),
        }
    }

    /// The keys that lead to the endpoint.
    pub(crate) fn keys(&self) -> [&'s str; 2] {
        ["endpoints", self.name]
    }

    /// The place of its spec: `deals.update` is `update` in `deals.yaml`.
    pub(crate) fn place(&self) -> String {
        format!("{}.{}", self.module.stem, self.name)
    }

    /// The vendor's page.
    pub(crate) fn page_url(&self, api: &Api<'_>) -> Option<String> {
        let doc = self.endpoint.doc.as_deref()?;
        if doc.contains("://") {
            return Some(doc.to_owned());
        }
        let root = api.spec.api.docs.as_deref()?.trim_end_matches('/');
        Some(format!("{root}/{}", doc.trim_start_matches('/')))
    }

    /// The body without what it is wrapped in.
    pub(crate) fn unwrapped<'n>(&self, body: &'n Node) -> Option<&'n Node> {
        let mut keys = self.wrap.iter();
        keys.try_fold(body, |node, key| node.get(key))
    }

    /// What paging adds to the body: each parameter, and the keys that lead to it.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&Parameter<'s>, &'s [String])> {
        let page = self.response.page();
        page.into_iter().flat_map(Page::members)
    }

    /// The type of a body that is not an object, so that nothing can be added to it.
    pub(crate) fn fieldless(&self, types: &Types<'s>) -> Option<&Ty<'s>> {
        let Body::Whole(whole) = &self.body else {
            return None;
        };
        let is_object = |ty: &&Ty<'s>| match ty {
            Ty::Named(named) => {
                types.object(named.id).is_some() || types.tagged(named.id).is_some()
            }
            Ty::Map(_) | Ty::Scalar(Scalar::Any) => true,
            _ => false,
        };
        let alternatives = types.alternatives(&whole.line.ty);
        let is_fieldless = self.wrap.is_empty() && !alternatives.iter().all(is_object);
        is_fieldless.then_some(&whole.line.ty)
    }

    /// Whether paging adds a field of this name to a form.
    pub(crate) fn is_member(&self, name: &str) -> bool {
        self.members().any(|(_, keys)| keys == [name])
    }

    /// A body without what paging adds to it.
    pub(crate) fn without_members<'n>(&self, body: &'n Node) -> Cow<'n, Node> {
        self.members().fold(Cow::Borrowed(body), |body, (_, keys)| {
            Cow::Owned(body.without(keys))
        })
    }

    /// Whether the `http` line can be read.
    pub(crate) fn is_http_read(&self) -> bool {
        !std::ptr::eq(self.http, &raw const *UNREADABLE)
    }

    /// Whether a status means a response without anything in it.
    pub(crate) fn is_empty(&self, status: u16) -> bool {
        self.empty.contains(&status)
    }

    /// The failure that a status means, if its body has a type.
    pub(crate) fn failure(&self, status: u16) -> Option<&Failure<'s>> {
        let mut failures = self.failures.iter();
        let failure = failures.find(|failure| failure.statuses.has(status))?;
        (!self.is_empty(status)).then_some(failure)
    }

    /// Whether an example shows a failure although its status is that of a success.
    pub(crate) fn is_denied(&self, example: &Example<'_>) -> bool {
        let body = example.response.as_ref();
        let is_success = (200..300).contains(&example.status());
        is_success
            && !self.is_empty(example.status())
            && body.is_some_and(|body| self.errors.is_failure(&body.node))
    }

    /// The map of the query whose entries are parameters of their own, and what its values are.
    pub(crate) fn open_query<'t>(
        &'t self,
        types: &'t Types<'s>,
    ) -> Option<(&'t Argument<'s>, &'t Ty<'s>)> {
        let mut query = self.query.iter().filter(|_| self.nesting.is_none());
        query.find_map(|argument| match types.opened(&argument.line.ty) {
            Ty::Map(inner) if argument.line.style.is_none() => Some((argument, &**inner)),
            _ => None,
        })
    }

    /// The constants that every request of it sends.
    pub(crate) fn constants(&self, types: &Types<'s>) -> Vec<Constant<'s>> {
        let of = |place| {
            move |argument: &Argument<'s>| {
                Some(Constant {
                    place,
                    name: argument.name,
                    value: argument.line.ty.constant()?,
                })
            }
        };
        let query = self.query.iter().filter_map(of(ConstantPlace::Query));
        let headers = self.headers.iter().filter_map(of(ConstantPlace::Header));
        let mut constants: Vec<_> = query.chain(headers).collect();
        if let Body::Fields(body) = &self.body {
            constants.extend(body.fields(types).filter_map(|field| {
                Some(Constant {
                    place: ConstantPlace::Body,
                    name: field.name,
                    value: field.line.ty.constant()?,
                })
            }));
        }
        constants
    }

    /// The query parameter of that name.
    pub(crate) fn query_argument(&self, name: &str) -> Option<&Argument<'s>> {
        self.query.iter().find(|argument| argument.name == name)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&Argument<'s>> {
        self.headers.iter().find(|argument| argument.name == name)
    }
}

/// The statuses that mean an empty response.
fn empty(endpoint: &Endpoint) -> Vec<u16> {
    let statuses = endpoint.responses.iter();
    let empty = statuses.filter(|(_, meaning)| matches!(meaning, Meaning::Empty));
    empty
        .filter_map(|(status, _)| match Statuses::from_word(status)? {
            Statuses::One(status) => Some(status),
            Statuses::Class(_) => None,
        })
        .collect()
}

/// The failures whose bodies have a type: what is said of one status comes before what is said of many.
fn failures<'s>(types: &Types<'s>, endpoint: &'s Endpoint) -> Vec<Failure<'s>> {
    let statuses = endpoint.responses.iter();
    let typed = statuses.filter_map(|(key, meaning)| match meaning {
        Meaning::Failure(line) => Some(Failure {
            statuses: Statuses::from_word(key)?,
            key,
            ty: types.line(line).ty,
        }),
        Meaning::Empty | Meaning::Nothing => None,
    });
    let mut failures: Vec<_> = typed.collect();
    failures.sort_by_key(|failure| matches!(failure.statuses, Statuses::Class(_)));
    failures
}

fn arguments<'s>(types: &Types<'s>, group: &'s Group, owner: &str) -> Vec<Argument<'s>> {
    let fields = spec::split(group);
    let argument = |(name, key, field): (&'s str, &'s str, &'s spec::Field)| Argument {
        name,
        rust: names::of_field(name, field),
        line: types.line(&field.line),
        spec: field,
        key,
        inline: names::inline_enum(owner, name),
    };
    fields.map(argument).collect()
}

fn own_bases(endpoint: &Endpoint) -> Vec<Base<'_>> {
    let own = endpoint.base.as_ref();
    own.map_or_else(Vec::new, |own| Base::all(Some(own)))
}

fn own_auth(endpoint: &Endpoint) -> Option<Auth<'_>> {
    let ways = &endpoint.auth.as_ref()?.ways;
    Some(ways.first().map(Auth::of).unwrap_or_default())
}

fn path<'s>(
    types: &Types<'s>,
    module: &'s ModuleSpec,
    endpoint: &'s Endpoint,
    http: &'s Http,
    request: &str,
) -> Vec<PathParameter<'s>> {
    let resource = module.resource.as_deref().and_then(|name| types.id(name));
    let parameter = |found: &'s spec::grammar::http_line::Parameter| {
        let name = found.name.as_str();
        let own = |source, line| PathParameter {
            name,
            rust: names::of_parameter(name),
            line,
            words: "",
            inline: names::inline_enum(request, name),
            source,
            spec: None,
            at: found.at.clone(),
        };
        if let Some(line) = &found.ty {
            return own(PathSource::Inline, types.line(line));
        }
        let mut declared = spec::split(&endpoint.path);
        if let Some((.., field)) = declared.find(|(known, ..)| *known == name) {
            return PathParameter {
                rust: names::of_field(name, field),
                words: field.words(),
                spec: Some(field),
                ..own(PathSource::Declared, types.line(&field.line))
            };
        }
        match resource.and_then(|resource| types.field(resource, name)) {
            Some(field) => PathParameter {
                rust: field.rust.clone(),
                words: field.spec.words(),
                inline: field.inline.clone(),
                spec: Some(field.spec),
                ..own(PathSource::Resource, field.line.clone())
            },
            None => own(PathSource::Nowhere, Line::unknown()),
        }
    };
    http.parameters.iter().map(parameter).collect()
}

fn response<'s>(
    types: &Types<'s>,
    module: &'s ModuleSpec,
    endpoint: &'s Endpoint,
    verb: Option<Verb>,
    request: &str,
) -> Response<'s> {
    let resource = |name| types.named(name).map_or(Ty::UNKNOWN, Ty::Named);
    let ty = match &endpoint.returns {
        Some(Returns::Nothing) => return Response::Nothing,
        Some(Returns::Bytes) => return Response::Bytes,
        Some(Returns::Line(line)) => Some(types.value(line).ty),
        None if matches!(verb, Some(Verb::Delete) | None) => None,
        None => module.resource.as_deref().map(resource),
    };
    let Some(ty) = ty else {
        return Response::Nothing;
    };
    if let Some(PagingOf::Own(paging)) = &endpoint.paging {
        let envelope = arguments(types, &endpoint.envelope, &names::page(request));
        return Response::Page(Box::new(Keys::of(paging).page(ty, envelope)));
    }
    let is_list = verb == Some(Verb::List) && endpoint.returns.is_none();
    let is_unread = endpoint.at.as_ref().is_some_and(|at| at.parsed.is_err());
    Response::Value {
        ty: match (is_unread, is_list) {
            (true, _) => Ty::UNKNOWN,
            (false, true) => Ty::list_of(ty),
            (false, false) => ty,
        },
        at: at(endpoint),
    }
}

fn at(endpoint: &Endpoint) -> Option<&Places> {
    let places = endpoint.at.as_ref()?.parsed.as_ref().ok()?;
    let is_whole = places.paths().all(|path| path.0.is_empty());
    (!is_whole).then_some(places)
}
