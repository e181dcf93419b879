//! Which endpoint an exchange belongs to.

use std::cmp::Reverse;

use percent_encoding::percent_decode_str;

use super::forms;
use super::tree::Tree;
use crate::evidence::exchange::Exchange;
use crate::model::call::{Constant, ConstantPlace};
use crate::model::client::Base;
use crate::model::paging::Page;
use crate::model::{Api, Auth, Body, Call, Model, Ty, fit, names};
use crate::spec::grammar::Method;
use crate::spec::{Encoding, Nesting};

/// An endpoint, ready to be compared with addresses.
pub(crate) struct Operation<'m, 's> {
    pub(crate) api: &'m Api<'s>,
    pub(crate) call: &'m Call<'s>,
    parts: Vec<Part>,
}

impl Operation<'_, '_> {
    /// Its name in the compiled client: module and operation.
    pub(crate) fn compiled(&self) -> String {
        let module = names::module(&self.call.module.stem);
        format!("{module}.{}", names::operation(&self.call.rust))
    }
}

/// An endpoint that an exchange may belong to, and the values of its path parameters.
pub(crate) struct Candidate {
    pub(crate) operation: usize,
    pub(crate) values: Vec<String>,
}

/// What the address of an exchange matches.
pub(crate) enum Found {
    /// The likeliest endpoints; only the response can distinguish them.
    Endpoints(Vec<Candidate>),
    /// Below the base of an API, without an endpoint; with the closest match.
    NoEndpoint(String),
    /// None of the APIs.
    NoApi,
}

/// Everything an exchange may belong to.
pub(crate) struct Known<'m, 's> {
    pub(crate) operations: Vec<Operation<'m, 's>>,
    bases: Vec<Vec<Part>>,
}

impl<'m, 's> Known<'m, 's> {
    pub(crate) fn of(model: &'m Model<'s>) -> Self {
        let address = |base: &'m Base<'s>| {
            let url = base.url;
            url.split_once("://").map_or(url, |(_, rest)| rest)
        };
        let operations = model.apis.iter().flat_map(|api| {
            // Where an address leads only a response says.
            let calls = api.calls().filter(|call| !call.http.is_address);
            calls.flat_map(move |call| {
                // A user can set one base for all calls.
                let all = call.own_bases().iter().chain(&api.bases);
                all.map(address).map(move |base| Operation {
                    api,
                    call,
                    parts: parts(&format!("{base}{}", call.http.path)),
                })
            })
        });
        let bases = model.apis.iter().flat_map(Api::every_base);
        Self {
            operations: operations.collect(),
            bases: bases.map(address).map(parts).collect(),
        }
    }

    pub(crate) fn find(&self, exchange: &Exchange) -> Found {
        let address = format!("{}{}", exchange.host, exchange.path);
        let address: Vec<&str> = address.split('/').collect();
        let is_below =
            |base: &Vec<Part>| address.len() > base.len() && values(base, &address).is_some();
        if !self.bases.iter().any(is_below) {
            return Found::NoApi;
        }
        let mut ranked: Vec<(Rank, Candidate)> = Vec::new();
        for (operation, found) in self.operations.iter().enumerate() {
            let method = found.call.http.method.word();
            if method != exchange.method || found.parts.len() != address.len() {
                continue;
            }
            let rank = rank(found, exchange);
            if let (Some(values), Some(rank)) = (values(&found.parts, &address), rank) {
                // The variables of the base URL come first.
                let values = values[values.len() - found.call.path.len()..].to_vec();
                ranked.push((rank, Candidate { operation, values }));
            }
        }
        let Some(best) = ranked.iter().map(|(rank, _)| rank).min().cloned() else {
            return Found::NoEndpoint(self.near(exchange, &address));
        };
        let likely = ranked.into_iter().filter(|(rank, _)| *rank == best);
        Found::Endpoints(likely.map(|(_, candidate)| candidate).collect())
    }

    /// The methods that the likeliest path of an address has.
    pub(crate) fn methods(&self, exchange: &Exchange) -> Vec<&'static str> {
        let address = format!("{}{}", exchange.host, exchange.path);
        let address: Vec<&str> = address.split('/').collect();
        let is_at = |found: &&Operation<'_, '_>| {
            found.parts.len() == address.len() && values(&found.parts, &address).is_some()
        };
        let braces = |found: &Operation<'_, '_>| -> Vec<bool> {
            found.parts.iter().map(Part::has_braces).collect()
        };
        let there: Vec<_> = self.operations.iter().filter(is_at).collect();
        let Some(fewest) = there.iter().map(|found| braces(found)).min() else {
            return Vec::new();
        };
        let likely = there.into_iter().filter(|found| braces(found) == fewest);
        let mut methods: Vec<_> = likely.map(|found| found.call.http.method).collect();
        methods.sort_unstable();
        methods.dedup();
        methods.into_iter().map(Method::word).collect()
    }

    /// The closest match in the specs to an address.
    fn near(&self, exchange: &Exchange, address: &[&str]) -> String {
        let at = |address: &[&str]| -> Vec<&Operation<'_, '_>> {
            let found = self.operations.iter();
            found
                .filter(|found| found.parts.len() == address.len())
                .filter(|found| values(&found.parts, address).is_some())
                .collect()
        };
        let there = at(address);
        let mut called = there
            .iter()
            .filter(|found| found.call.http.method.word() == exchange.method);
        let like = called.find_map(|found| Some((found, other_header(found, exchange)?)));
        if let Some((found, header)) = like {
            let (http, api) = (found.call.http.shown(), found.api.name);
            return format!("like `{http}` of {api}, except for the header `{header}`");
        }
        if !there.is_empty() {
            let mut methods: Vec<_> = there
                .iter()
                .map(|found| found.call.http.method.word())
                .collect();
            methods.sort_unstable();
            methods.dedup();
            return format!("other methods at this path: {}", methods.join(", "));
        }
        let other = match address.split_last() {
            Some((&"", rest)) => rest.to_vec(),
            _ => [address, &[""]].concat(),
        };
        match at(&other).first() {
            Some(found) => format!("a different trailing slash: `{}`", found.call.http.shown()),
            None => String::new(),
        }
    }
}

/// A header of the endpoint's API that was recorded with another value.
fn other_header<'s>(operation: &Operation<'_, 's>, exchange: &Exchange) -> Option<&'s str> {
    let mut headers = operation.api.spec.api.headers.iter();
    let other = headers.find(|(name, value)| {
        let recorded = exchange.headers.get(&name.to_lowercase());
        let is_like = |recorded: &String| Part::of(value, false).values(recorded.trim()).is_some();
        recorded.is_some_and(|recorded| !is_like(recorded))
    });
    other.map(|(name, _)| name.as_str())
}

/// How well an endpoint matches a request; None if a header shows that it belongs to another API.
fn rank(operation: &Operation<'_, '_>, exchange: &Exchange) -> Option<Rank> {
    if other_header(operation, exchange).is_some() {
        return None;
    }
    let recorded = |name: &&String| exchange.headers.contains_key(&name.to_lowercase());
    let same = operation
        .api
        .spec
        .api
        .headers
        .keys()
        .filter(recorded)
        .count();
    let takes = Takes::of(operation);
    let unknown = exchange
        .query
        .iter()
        .filter(|(name, _)| !takes.name(name))
        .count();
    Some(Rank {
        braces: operation.parts.iter().map(Part::has_braces).collect(),
        headers: usize::MAX - same,
        encoding: !speaks(operation, exchange),
        constants: constants(operation, exchange),
        missing: takes.missing(exchange).len(),
        unknown,
    })
}

/// Whether a recorded body has the encoding of an endpoint's, as far as its headers and its first bytes say.
fn speaks(operation: &Operation<'_, '_>, exchange: &Exchange) -> bool {
    let kind = exchange.headers.get("content-type");
    let has_kind = !matches!(operation.call.body, Body::Nothing | Body::Bytes);
    let Some(kind) = kind.filter(|_| has_kind) else {
        return true;
    };
    let kind = kind.to_lowercase();
    // Some recorders name the wrong type.
    let is_parts = || {
        let sent = exchange.sent.as_ref();
        sent.is_some_and(|sent| sent.starts_with(b"--"))
    };
    match operation.call.encoding {
        Encoding::Json => kind.contains("json") && exchange.form.is_empty() && !is_parts(),
        Encoding::Form => kind.starts_with("application/x-www-form-urlencoded"),
        Encoding::Multipart => kind.starts_with("multipart/"),
    }
}

/// How many of an endpoint's constants were not sent, and how many were.
fn constants(operation: &Operation<'_, '_>, exchange: &Exchange) -> (usize, Reverse<usize>) {
    let constants = operation.call.constants(&operation.api.types);
    let body = constants
        .iter()
        .any(|constant| constant.place == ConstantPlace::Body);
    let body = if body {
        sent_texts(operation, exchange)
    } else {
        Vec::new()
    };
    let is_sent = |constant: &&Constant<'_>| {
        let value = constant.value.text();
        let mut pairs = match constant.place {
            ConstantPlace::Query => exchange.query.iter(),
            ConstantPlace::Body => body.iter(),
            ConstantPlace::Header => {
                let recorded = exchange.headers.get(&constant.name.to_lowercase());
                return recorded.is_some_and(|recorded| recorded.trim() == value);
            }
        };
        pairs.any(|(name, text)| name == constant.name && *text == value)
    };
    let sent = constants.iter().filter(is_sent).count();
    (constants.len() - sent, Reverse(sent))
}

/// The fields of a recorded body that are plain values, as text.
fn sent_texts(operation: &Operation<'_, '_>, exchange: &Exchange) -> Vec<(String, String)> {
    if operation.call.encoding != Encoding::Json {
        let fields = forms::fields(exchange).unwrap_or_default().into_iter();
        return fields
            .filter_map(|(name, text)| Some((name, text?)))
            .collect();
    }
    let Some(Ok(tree)) = exchange.sent.as_deref().map(Tree::read) else {
        return Vec::new();
    };
    let inner = operation.call.unwrapped(&tree.root);
    let entries = inner.map_or(&[][..], |node| node.entries()).iter();
    entries
        .filter_map(|(key, value)| Some((key.text.clone(), value.text()?.to_owned())))
        .collect()
}

/// Less is better; the first difference decides.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// A part without braces beats one with braces.
    braces: Vec<bool>,
    /// Headers of the API that were recorded.
    headers: usize,
    /// Whether the body has another encoding.
    encoding: bool,
    /// Constants that were not sent, and fewer that were.
    constants: (usize, Reverse<usize>),
    /// Required query parameters that are missing.
    missing: usize,
    /// Query parameters that the endpoint does not declare.
    unknown: usize,
}

/// The query parameters that a call can have: declared ones, those of paging, and the API key.
pub(crate) struct Takes<'m, 's> {
    names: Vec<&'m str>,
    /// The type of all other names, if any name is allowed.
    pub(crate) others: Option<&'m Ty<'s>>,
    required: Vec<&'m str>,
    nesting: Option<Nesting>,
}

impl<'m, 's> Takes<'m, 's> {
    pub(crate) fn of(operation: &Operation<'m, 's>) -> Self {
        let Operation { api, call, .. } = *operation;
        let open = call.open_query(&api.types);
        let is_open = |name: &str| open.is_some_and(|(map, _)| map.name == name);
        let declared = call.query.iter().map(|argument| argument.name);
        let page = call.response.page();
        let paging = page.into_iter().flat_map(Page::query_names);
        let names = declared
            .filter(|name| !is_open(name))
            .chain(paging)
            .chain(call.auths(api).iter().flat_map(Auth::query));
        let required = call.query.iter();
        let required = required.filter(|argument| argument.line.is_always_sent());
        Self {
            names: names.collect(),
            nesting: call.nesting,
            others: open.map(|(_, ty)| ty),
            required: required.map(|argument| argument.name).collect(),
        }
    }

    /// Required parameters that were not sent; a map is sent by any name that no other parameter has.
    pub(crate) fn missing(&self, exchange: &Exchange) -> Vec<&'m str> {
        let is_given = |required: &str| {
            let is_it = |name: &String| {
                if self.own(required) {
                    name == required || fit::steps(name, self.nesting).0 == required
                } else {
                    !self.own(name)
                }
            };
            exchange.query.iter().any(|(name, _)| is_it(name))
        };
        let required = self.required.iter().copied();
        required.filter(|name| !is_given(name)).collect()
    }

    /// Whether the parameter has exactly this name.
    pub(crate) fn own(&self, name: &str) -> bool {
        self.names.contains(&name)
    }

    /// Whether the name is that of a parameter, or leads into its value.
    fn leads(&self, name: &str) -> bool {
        self.own(name) || self.own(fit::steps(name, self.nesting).0)
    }

    fn name(&self, name: &str) -> bool {
        self.others.is_some() || self.leads(name)
    }
}

/// The text between two slashes of an address: literals, and a name in braces between each two.
struct Part {
    literals: Vec<String>,
    is_host: bool,
}

/// The values in the braces of a template that a text is like.
pub(crate) fn values_of(template: &str, text: &str) -> Option<Vec<String>> {
    Part::of(template, false).values(text)
}

fn parts(address: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for (at, text) in address.split('/').enumerate() {
        parts.push(Part::of(text, at == 0));
    }
    parts
}

/// The values in the braces, if the address starts like this.
fn values(parts: &[Part], address: &[&str]) -> Option<Vec<String>> {
    let mut all = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        all.extend(part.values(address.get(at)?)?);
    }
    Some(all)
}

impl Part {
    fn of(text: &str, is_host: bool) -> Self {
        let mut literals = Vec::new();
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once('{') {
            literals.push(literal.to_owned());
            rest = after.split_once('}').map_or("", |(_, after)| after);
        }
        literals.push(rest.to_owned());
        if is_host {
            for literal in &mut literals {
                *literal = literal.to_lowercase();
            }
        }
        Self { literals, is_host }
    }

    fn has_braces(&self) -> bool {
        self.literals.len() > 1
    }

    fn values(&self, text: &str) -> Option<Vec<String>> {
        let (first, rest) = self.literals.split_first()?;
        let Some((last, between)) = rest.split_last() else {
            return (decoded(text) == decoded(first)).then(Vec::new);
        };
        let mut text = text
            .strip_prefix(first.as_str())?
            .strip_suffix(last.as_str())?;
        let mut values = Vec::new();
        for literal in between {
            // A value has at least one character.
            let from = text.chars().next()?.len_utf8();
            let at = from + text.get(from..)?.find(literal.as_str())?;
            values.push(decoded(&text[..at]));
            text = &text[at + literal.len()..];
        }
        values.push(decoded(text));
        let fits = |value: &String| {
            !value.is_empty()
                && (!self.is_host
                    || value
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b == b'-'))
        };
        values.iter().all(fits).then_some(values)
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
