//! How calls are signed, and the headers that all of them have; never a secret itself.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;

use super::Note;
use super::page::titled;
use super::pick::Recorded;
use super::scrub::header;
use crate::evidence::exchange::Credential;
use crate::spec::{Auth, AuthScheme, AuthWay, Field, Group};
use crate::text::case;

/// What every call has.
pub(super) struct Common {
    pub(super) auth: Auth,
    /// The query parameters that are secrets.
    pub(super) query: Vec<String>,
    pub(super) headers: IndexMap<String, String>,
    /// The arguments that stand in headers.
    pub(super) vars: Group,
    /// The headers that `auth` sends.
    signed: Vec<String>,
}

/// So many arguments can a client have, and some are left for the rest of a spec.
const MOST: usize = 16;

/// Query parameters whose value is a secret.
const SECRET_QUERY: &[&str] = &[
    "api_key",
    "apikey",
    "api-key",
    "access_token",
    "auth_token",
    "api_token",
    "apitoken",
    "token",
    "key",
    "appid",
    "app_key",
    "hapikey",
    "apiKey",
    "accessToken",
];

/// Headers that browsers, proxies and tools send.
const STANDARD_HEADERS: &[&str] = &[
    "accept-encoding",
    "accept-language",
    "user-agent",
    "host",
    "connection",
    "content-type",
    "content-length",
    "cookie",
    "origin",
    "referer",
    "cache-control",
    "pragma",
    "dnt",
    "te",
    "priority",
    "authorization",
    "via",
    "forwarded",
    "upgrade-insecure-requests",
    "x-requested-with",
    "traceparent",
    "tracestate",
    "baggage",
    "sentry-trace",
    "transfer-encoding",
    "expect",
    "date",
    "keep-alive",
    "if-none-match",
    "if-modified-since",
    "range",
    "postman-token",
    "upgrade",
    "proxy-authorization",
    "proxy-connection",
    "x-real-ip",
    "from",
    "save-data",
    "x-csrf-token",
    "x-xsrf-token",
    "accept-charset",
    "insomnia",
];

fn is_standard(name: &str, value: &str) -> bool {
    let is_kind = name == "accept" && !(value.contains("version") || value.contains("vnd."));
    is_kind
        || STANDARD_HEADERS.contains(&name)
        || [
            ":",
            "sec-",
            "x-forwarded-",
            "cf-",
            "x-datadog-",
            "x-amzn-",
            "x-b3-",
            "newrelic",
        ]
        .iter()
        .any(|start| name.starts_with(start))
}

pub(super) fn common(calls: &[Recorded<'_>], notes: &mut Vec<Note>) -> Common {
    let mut scheme = AuthScheme::default();
    let mut secrets = Secrets::default();
    if let Some(value) = most(calls, "authorization") {
        authorization(value, &mut scheme, &mut secrets);
    }
    let names: BTreeMap<&str, usize> = calls
        .iter()
        .flat_map(|call| call.exchange.headers.keys())
        .fold(BTreeMap::new(), |mut names, name| {
            *names.entry(name.as_str()).or_default() += 1;
            names
        });
    let headers = Headers::of(calls, &names);
    for name in &headers.signed {
        if secrets.0.len() < MOST {
            let secret = secrets.name(name.trim_start_matches("x-"));
            scheme.headers.insert(titled(name), format!("{{{secret}}}"));
        }
    }
    let mut query = Vec::new();
    let declared: BTreeSet<&str> = calls
        .iter()
        .flat_map(|call| &call.exchange.credentials)
        .filter_map(|credential| match credential {
            Credential::Query(name) => Some(name.as_str()),
            Credential::Header(_) => None,
        })
        .collect();
    let known = SECRET_QUERY.iter().copied();
    for name in declared
        .iter()
        .copied()
        .chain(known.filter(|name| !declared.contains(name)))
    {
        let has = |call: &&Recorded<'_>| {
            call.exchange
                .query
                .iter()
                .any(|(known, _)| known.as_str() == name)
        };
        let count = calls.iter().filter(has).count();
        if declared.contains(name) || count > 0 && count * 3 > calls.len() {
            let secret = secrets.name(name);
            scheme
                .query
                .insert(name.to_owned(), format!("{{{secret}}}"));
            query.push(name.to_owned());
        }
    }
    let is_open = scheme.basic.is_empty()
        && scheme.bearer.is_none()
        && scheme.headers.is_empty()
        && scheme.query.is_empty();
    if is_open {
        let has_cookie = calls
            .iter()
            .any(|call| call.exchange.headers.contains_key("cookie"));
        let why = if has_cookie {
            "calls are signed by a cookie of the browser, which is not an auth scheme: `auth` says none"
        } else {
            "no call has credentials: `auth` says none"
        };
        notes.push(Note::said(why));
    }
    let signed = scheme.headers.keys().cloned().collect();
    let mut vars = Group::new();
    let mut sent = IndexMap::new();
    for (name, value) in headers.constant {
        if header::is_public(name, value) && is_plain(value) {
            sent.insert(titled(name), value.to_owned());
        } else if secrets.0.len() < MOST {
            let var = secrets.name(name.trim_start_matches("x-"));
            sent.insert(titled(name), format!("{{{var}}}"));
            let line = format!("string -- The value of the header `{}`", titled(name));
            vars.insert(var, Field::written(&line));
        }
    }
    let way = if is_open {
        AuthWay::Open
    } else {
        AuthWay::Scheme(Box::new(scheme))
    };
    Common {
        auth: Auth {
            ways: vec![way],
            is_list: false,
        },
        query,
        headers: sent,
        vars,
        signed,
    }
}

/// Names of secrets, each once.
#[derive(Default)]
struct Secrets(Vec<String>);

impl Secrets {
    fn name(&mut self, wanted: &str) -> String {
        let base: String = wanted
            .to_lowercase()
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect();
        let base = if base.starts_with(|c: char| c.is_ascii_alphabetic()) {
            base
        } else {
            format!("key_{base}")
        };
        let base = match case::value(&base) {
            Some(name) if name.ends_with('_') => format!("{name}value"),
            Some(name) => name,
            None => "value".to_owned(),
        };
        let numbered = (2..).map(|number| format!("{base}_{number}"));
        let name = std::iter::once(base.clone())
            .chain(numbered)
            .find(|name| !self.0.contains(name));
        let name = name.unwrap_or(base);
        self.0.push(name.clone());
        name
    }
}

/// A value of a header that most calls have in the same form.
fn most<'e>(calls: &[Recorded<'e>], name: &str) -> Option<&'e str> {
    let values = calls
        .iter()
        .filter_map(|call| call.exchange.headers.get(name));
    values
        .map(|value| value.trim())
        .find(|value| !value.is_empty())
}

fn authorization(value: &str, scheme: &mut AuthScheme, secrets: &mut Secrets) {
    let (word, rest) = match value.split_once(' ') {
        Some(parts) => parts,
        // A collection can be exported without its secrets.
        None if ["bearer", "basic"].contains(&value.to_lowercase().as_str()) => (value, ""),
        None => ("", value),
    };
    let is_word = !word.is_empty()
        && word
            .chars()
            .all(|c| c.is_ascii_alphabetic() || "-_".contains(c));
    match word.to_lowercase().as_str() {
        "bearer" => scheme.bearer = Some(format!("{{{}}}", secrets.name("token"))),
        "basic" => {
            let decoded = STANDARD.decode(rest.trim()).unwrap_or_default();
            let has_password = decoded
                .iter()
                .position(|byte| *byte == b':')
                .is_some_and(|at| at + 1 < decoded.len());
            scheme.basic = if has_password {
                vec![
                    format!("{{{}}}", secrets.name("user")),
                    format!("{{{}}}", secrets.name("password")),
                ]
            } else {
                vec![format!("{{{}}}", secrets.name("api_key"))]
            };
        }
        _ => {
            let before = if is_word && !rest.contains(' ') {
                format!("{word} ")
            } else {
                String::new()
            };
            let secret = secrets.name("api_key");
            scheme
                .headers
                .insert("Authorization".to_owned(), format!("{before}{{{secret}}}"));
        }
    }
}

/// The headers of all calls, by name in lower case.
struct Headers<'e> {
    /// Those that are credentials.
    signed: Vec<&'e str>,
    /// Those that are the same in all calls, with their values.
    constant: Vec<(&'e str, &'e str)>,
}

impl<'e> Headers<'e> {
    fn of(calls: &[Recorded<'e>], names: &BTreeMap<&'e str, usize>) -> Self {
        let mut headers = Self {
            signed: Vec::new(),
            constant: Vec::new(),
        };
        for (name, count) in names {
            let with = calls.iter().filter_map(|call| {
                let value = call.exchange.headers.get(*name)?;
                Some((call.exchange, value.trim()))
            });
            let is_declared = with.clone().any(|(exchange, _)| {
                let own = Credential::Header((*name).to_owned());
                exchange.credentials.contains(&own)
            });
            let mut values = with.map(|(_, value)| value);
            let Some(first) = values.next() else { continue };
            if is_declared && !["authorization", "cookie"].contains(name) {
                headers.signed.push(name);
                continue;
            }
            if is_standard(name, first) {
                continue;
            }
            let is_signed = |value| header::kind(name, value) == header::Kind::Credential;
            let is_same = values.clone().all(|value| value == first);
            let is_common = *count * 5 >= calls.len() * 4 && calls.len() > 1;
            if is_signed(first) || values.any(is_signed) {
                headers.signed.push(name);
            } else if is_same && is_common && !first.is_empty() {
                match header::kind(name, first) {
                    header::Kind::Random => headers.signed.push(name),
                    _ => headers.constant.push((name, first)),
                }
            }
        }
        headers
    }
}

/// Whether a value can stand in a spec as it is.
fn is_plain(value: &str) -> bool {
    value.len() <= 80
        && value
            .chars()
            .all(|c| c.is_ascii() && !c.is_control() && !"{}".contains(c))
}

/// Headers of some calls that a caller may set, by name.
pub(super) fn optional(calls: &[&Recorded<'_>], common: &Common) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (name, value) in calls.iter().flat_map(|call| &call.exchange.headers) {
        let titled = titled(name);
        let is_own = !is_standard(name, value)
            && !common.signed.contains(&titled)
            && name != "accept"
            && !common.headers.contains_key(&titled);
        if is_own
            && !names.contains(&titled)
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        {
            names.push(titled);
        }
    }
    names
}
