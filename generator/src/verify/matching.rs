//! Which endpoint an exchange belongs to.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::har::Exchange;
use crate::http::{self, Http};
use crate::line::{Mark, Ty};
use crate::name;
use crate::plan::{self, Answers};
use crate::spec::{ApiSpec, Endpoint, ModuleSpec, Specs};
use crate::view::{self, Types};

/// An API, ready to be compared with addresses.
pub(crate) struct Api<'a> {
    pub(crate) spec: &'a ApiSpec,
    pub(crate) name: &'a str,
    pub(crate) types: Types<'a>,
    base: Vec<Part>,
}

/// An endpoint, ready to be compared with addresses.
pub(crate) struct Operation<'a> {
    /// Index of its API.
    pub(crate) api: usize,
    pub(crate) module: &'a ModuleSpec,
    pub(crate) name: &'a str,
    pub(crate) endpoint: &'a Endpoint,
    pub(crate) http: Http<'a>,
    parts: Vec<Part>,
}

impl Operation<'_> {
    /// Where its spec stands: `deals.update` is `update` in `deals.yaml`.
    pub(crate) fn place(&self) -> String {
        format!("{}.{}", self.module.stem, self.name)
    }

    /// What the compiled client calls it: module and operation.
    pub(crate) fn compiled(&self) -> Option<String> {
        let request = view::request_name(self.module, self.name, self.endpoint)?;
        let module = name::value(&self.module.stem)?;
        Some(format!("{module}.{}", name::snake(&request)))
    }
}

/// An endpoint that an exchange may belong to, and what stands where its path has braces.
pub(crate) struct Candidate {
    pub(crate) operation: usize,
    pub(crate) values: Vec<String>,
}

/// What the address of an exchange leads to.
pub(crate) enum Found {
    /// The likeliest endpoints; only an answer can tell them apart.
    Endpoints(Vec<Candidate>),
    /// Below the base of an API, without an endpoint; and what is close to it.
    NoEndpoint(String),
    /// None of the APIs.
    NoApi,
}

/// Everything an exchange may belong to.
pub(crate) struct Known<'a> {
    pub(crate) apis: Vec<Api<'a>>,
    pub(crate) operations: Vec<Operation<'a>>,
}

impl<'a> Known<'a> {
    pub(crate) fn of(specs: &'a Specs) -> Self {
        let mut known = Self {
            apis: Vec::new(),
            operations: Vec::new(),
        };
        for spec in &specs.apis {
            let base = spec.api.base.as_deref().unwrap_or("");
            let base = base.split_once("://").map_or(base, |(_, base)| base);
            for module in &spec.modules {
                for (name, endpoint) in &module.endpoints {
                    let line = endpoint.http.as_deref().unwrap_or("");
                    let Ok(http) = http::parse(line) else {
                        continue;
                    };
                    known.operations.push(Operation {
                        api: known.apis.len(),
                        parts: parts(&format!("{base}{}", http.path)),
                        module,
                        name,
                        endpoint,
                        http,
                    });
                }
            }
            known.apis.push(Api {
                spec,
                name: spec.api.api.as_deref().unwrap_or(""),
                types: Types::new(spec),
                base: parts(base),
            });
        }
        known
    }

    pub(crate) fn find(&self, exchange: &Exchange) -> Found {
        let address = format!("{}{}", exchange.host, exchange.path);
        let address: Vec<&str> = address.split('/').collect();
        if !self
            .apis
            .iter()
            .any(|api| address.len() > api.base.len() && values(&api.base, &address).is_some())
        {
            return Found::NoApi;
        }
        let mut ranked: Vec<(Rank, Candidate)> = Vec::new();
        for (operation, found) in self.operations.iter().enumerate() {
            if found.http.method != exchange.method || found.parts.len() != address.len() {
                continue;
            }
            let rank = self.rank(found, exchange);
            if let (Some(values), Some(rank)) = (values(&found.parts, &address), rank) {
                // What the base has in braces comes first.
                let values = values[values.len() - found.http.parameters.len()..].to_vec();
                ranked.push((rank, Candidate { operation, values }));
            }
        }
        let Some(best) = ranked.iter().map(|(rank, _)| rank).min().cloned() else {
            return Found::NoEndpoint(self.near(exchange, &address));
        };
        let likely = ranked.into_iter().filter(|(rank, _)| *rank == best);
        Found::Endpoints(likely.map(|(_, candidate)| candidate).collect())
    }

    /// How well an endpoint suits what is sent; none when a header says that it is another API's.
    fn rank(&self, operation: &Operation<'_>, exchange: &Exchange) -> Option<Rank> {
        if self.other_header(operation, exchange).is_some() {
            return None;
        }
        let api = &self.apis[operation.api];
        let recorded = |name: &&String| exchange.headers.contains_key(&name.to_lowercase());
        let same = api.spec.api.headers.keys().filter(recorded).count();
        let takes = Takes::of(api, operation);
        let unknown = exchange
            .query
            .iter()
            .filter(|(name, _)| !takes.name(name))
            .count();
        Some(Rank {
            braces: operation.parts.iter().map(Part::has_braces).collect(),
            headers: usize::MAX - same,
            missing: takes.missing(exchange).len(),
            unknown,
        })
    }

    /// A header of the endpoint's API that was recorded with another value.
    fn other_header(&self, operation: &Operation<'_>, exchange: &Exchange) -> Option<&str> {
        let mut headers = self.apis[operation.api].spec.api.headers.iter();
        let other = headers.find(|(name, value)| {
            let recorded = exchange.headers.get(&name.to_lowercase());
            recorded.is_some_and(|recorded| recorded.trim() != value.as_str())
        });
        other.map(|(name, _)| name.as_str())
    }

    /// What the specs have close to an address.
    fn near(&self, exchange: &Exchange, address: &[&str]) -> String {
        let at = |address: &[&str]| -> Vec<&Operation<'_>> {
            let found = self.operations.iter();
            found
                .filter(|found| found.parts.len() == address.len())
                .filter(|found| values(&found.parts, address).is_some())
                .collect()
        };
        let there = at(address);
        let mut called = there
            .iter()
            .filter(|found| found.http.method == exchange.method);
        let like = called.find_map(|found| Some((found, self.other_header(found, exchange)?)));
        if let Some((found, header)) = like {
            let (http, api) = (http::shown(&found.http), self.apis[found.api].name);
            return format!("like `{http}` of {api}, but for the header `{header}`");
        }
        if !there.is_empty() {
            let mut methods: Vec<_> = there.iter().map(|found| found.http.method).collect();
            methods.sort_unstable();
            methods.dedup();
            return format!("other methods there: {}", methods.join(", "));
        }
        let other = match address.split_last() {
            Some((&"", rest)) => rest.to_vec(),
            _ => [address, &[""]].concat(),
        };
        match at(&other).first() {
            Some(found) => format!("another slash at the end: `{}`", http::shown(&found.http)),
            None => String::new(),
        }
    }
}

/// The less the better, the first that differs decides.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// A part as it is written beats one with braces.
    braces: Vec<bool>,
    /// Headers of the API that were recorded.
    headers: usize,
    /// Required parameters of the query that are not there.
    missing: usize,
    /// Parameters of the query that the endpoint does not have.
    unknown: usize,
}

/// The parameters that a call can have in its query: declared ones, those of paging, and the key.
pub(crate) struct Takes<'a> {
    names: Vec<Cow<'a, str>>,
    /// The type of all other names, where any name is taken.
    pub(crate) others: Option<&'a Ty>,
    required: Vec<&'a str>,
}

impl<'a> Takes<'a> {
    pub(crate) fn of(api: &'a Api<'_>, operation: &'a Operation<'_>) -> Self {
        let endpoint = operation.endpoint;
        let open = api.types.open_query(endpoint);
        let declared = view::split(&endpoint.query).map(|(name, ..)| name);
        let mut names: Vec<Cow<'a, str>> = declared
            .filter(|name| open.is_none_or(|(open, _)| open != *name))
            .map(Cow::Borrowed)
            .collect();
        let answers = plan::answers(api.spec, operation.module, operation.name, endpoint);
        if let Answers::Page { paging, .. } = answers {
            names.extend(paging.sent().map(|(_, name)| Cow::Owned(name.to_owned())));
        }
        let auth = api.spec.api.auth.as_ref();
        let key = auth.and_then(|auth| auth.scheme.query.as_deref());
        names.extend(key.map(Cow::Borrowed));
        let required = view::split(&endpoint.query).filter(|(_, _, field)| {
            let line = field.line.parsed.as_ref();
            line.is_ok_and(|line| line.mark == Mark::Always)
        });
        Self {
            names,
            others: open.map(|(_, ty)| ty),
            required: required.map(|(name, ..)| name).collect(),
        }
    }

    /// Required parameters that were not sent; a map is sent by any name that is no other's.
    pub(crate) fn missing(&self, exchange: &Exchange) -> Vec<&'a str> {
        let is_given = |required: &str| {
            let is_it = |name: &String| {
                if self.own(required) {
                    name == required
                } else {
                    !self.own(name)
                }
            };
            exchange.query.iter().any(|(name, _)| is_it(name))
        };
        let required = self.required.iter().copied();
        required.filter(|name| !is_given(name)).collect()
    }

    /// Whether it is taken by this very name.
    pub(crate) fn own(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    fn name(&self, name: &str) -> bool {
        self.others.is_some() || self.own(name)
    }
}

/// What stands between two slashes of an address: literals, and a name in braces between each two.
struct Part {
    literals: Vec<String>,
    is_host: bool,
}

fn parts(address: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for (at, text) in address.split('/').enumerate() {
        let mut literals = Vec::new();
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once('{') {
            literals.push(literal.to_owned());
            rest = after.split_once('}').map_or("", |(_, after)| after);
        }
        literals.push(rest.to_owned());
        let is_host = at == 0;
        if is_host {
            for literal in &mut literals {
                *literal = literal.to_lowercase();
            }
        }
        parts.push(Part { literals, is_host });
    }
    parts
}

/// What stands in the braces, if the beginning of the address is like this.
fn values(parts: &[Part], address: &[&str]) -> Option<Vec<String>> {
    let mut all = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        all.extend(part.values(address.get(at)?)?);
    }
    Some(all)
}

impl Part {
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
            // A value has a character at least.
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
