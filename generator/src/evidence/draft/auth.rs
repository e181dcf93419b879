//! How calls are signed, and the headers that all of them have; never a secret itself.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;

use super::Note;
use super::page::titled;
use super::pick::Recorded;
use crate::spec::{Auth, AuthScheme, AuthWay};

/// What every call has.
pub(super) struct Common {
    pub(super) auth: Auth,
    /// The query parameters that are secrets.
    pub(super) query: Vec<String>,
    pub(super) headers: IndexMap<String, String>,
}

/// Headers whose value is a secret, wherever they are.
const SECRETS: &[&str] = &[
    "x-api-key",
    "api-key",
    "apikey",
    "x-auth-token",
    "x-access-token",
    "x-api-token",
    "x-auth-key",
    "x-token",
    "x-app-key",
    "x-user-key",
    "x-app-token",
];

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

fn is_secret(name: &str) -> bool {
    let ends = [
        "-token",
        "-api-key",
        "-apikey",
        "-secret",
        "-access-key",
        "-signature",
    ];
    SECRETS.contains(&name) || ends.iter().any(|end| name.ends_with(end))
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
    for (name, _) in names
        .iter()
        .filter(|(name, _)| is_secret(name) && !is_standard(name, ""))
    {
        let secret = secrets.name(name.trim_start_matches("x-"));
        scheme.headers.insert(titled(name), format!("{{{secret}}}"));
    }
    let mut query = Vec::new();
    for name in SECRET_QUERY {
        let has = |call: &&Recorded<'_>| call.exchange.query.iter().any(|(known, _)| known == name);
        let count = calls.iter().filter(has).count();
        if count > 0 && count * 3 > calls.len() {
            let secret = secrets.name(name);
            scheme
                .query
                .insert((*name).to_owned(), format!("{{{secret}}}"));
            query.push((*name).to_owned());
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
        headers: constant(calls, &names),
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
    let (word, rest) = value.split_once(' ').unwrap_or(("", value));
    let is_word = !word.is_empty()
        && word
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
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

/// Headers that are the same in all calls.
fn constant(calls: &[Recorded<'_>], names: &BTreeMap<&str, usize>) -> IndexMap<String, String> {
    let mut headers = IndexMap::new();
    for (name, count) in names {
        let mut values = calls
            .iter()
            .filter_map(|call| call.exchange.headers.get(*name));
        let Some(first) = values.next() else { continue };
        let is_same = values.all(|value| value == first);
        let is_plain = first.len() <= 80
            && first
                .chars()
                .all(|c| c.is_ascii() && !c.is_control() && !"{}".contains(c));
        if is_same
            && is_plain
            && !first.is_empty()
            && *count * 5 >= calls.len() * 4
            && calls.len() > 1
            && !is_standard(name, first)
            && !is_secret(name)
            && !is_id(first)
        {
            headers.insert(titled(name), first.clone());
        }
    }
    headers
}

/// Whether a value may be somebody's.
fn is_id(value: &str) -> bool {
    value.len() >= 16
        && value.chars().filter(char::is_ascii_digit).count() > 4
        && !value.contains('=')
}

/// Headers of some calls that a caller may set, by name.
pub(super) fn optional(calls: &[&Recorded<'_>], common: &Common) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (name, value) in calls.iter().flat_map(|call| &call.exchange.headers) {
        let titled = titled(name);
        let is_own = !is_standard(name, value)
            && !is_secret(name)
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
