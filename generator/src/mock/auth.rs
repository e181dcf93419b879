//! Credentials: whether a call has them, and tokens for those who ask.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fastrand::Rng;
use jiff::{SignedDuration, Timestamp};

use super::memory::{Memory, keep};
use super::refuse::Refusal;
use super::{MockResponse, ids, json, respond};
use crate::evidence::exchange::Exchange;
use crate::evidence::verify::matching::values_of;
use crate::model::auth::Token;
use crate::model::{Api, Auth, Credential};
use crate::spec::{ClientPlace, Grant};
use crate::text::tree::Node;

/// How long a token is good.
const LIFE: i64 = 3_600;

/// A request as its credentials are looked for.
pub(super) struct Shown<'r> {
    pub(super) exchange: &'r Exchange,
    pub(super) body: Option<&'r Node>,
}

impl Shown<'_> {
    fn header(&self, name: &str) -> Option<&str> {
        let headers = &self.exchange.headers;
        headers.get(&name.to_lowercase()).map(|value| value.trim())
    }

    fn query(&self, name: &str) -> Option<&str> {
        let mut query = self.exchange.query.iter();
        query
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Refuses a call that none of the ways to sign calls has signed.
pub(super) fn demand(
    auths: &[Auth<'_>],
    memory: &Memory,
    now: Timestamp,
    shown: &Shown<'_>,
) -> Result<(), Refusal> {
    let is_signed = |auth: &Auth<'_>| {
        let mut credentials = auth.credentials.iter();
        credentials.all(|credential| is_there(credential, memory, now, shown))
    };
    if auths.iter().any(is_signed) {
        return Ok(());
    }
    let ways: Vec<String> = auths.iter().map(wanted).collect();
    let mut refusal = Refusal::new(401, format!("not signed: send {}", ways.join(", or ")));
    for credential in auths.iter().flat_map(|auth| &auth.credentials) {
        refusal = match credential {
            Credential::Basic { .. } => refusal.header("WWW-Authenticate", "Basic realm=\"mock\""),
            Credential::Bearer(_) | Credential::Token(_) => {
                refusal.header("WWW-Authenticate", "Bearer")
            }
            _ => refusal,
        };
    }
    Err(refusal)
}

fn is_there(
    credential: &Credential<'_>,
    memory: &Memory,
    now: Timestamp,
    shown: &Shown<'_>,
) -> bool {
    let is = |template: &str, text: Option<&str>| {
        text.is_some_and(|text| values_of(template, text).is_some())
    };
    let authorization = shown.header("authorization");
    match credential {
        Credential::Basic { user, password } => basic(authorization).is_some_and(|(name, word)| {
            is(user, Some(&name)) && (password.is_empty() || is(password, Some(&word)))
        }),
        Credential::Bearer(template) => is(template, after(authorization, "bearer")),
        Credential::Header(name, template) => is(template, shown.header(name)),
        Credential::Query(name, template) => is(template, shown.query(name)),
        Credential::Body(name, template) => {
            let found = shown.body.and_then(|body| body.get(name));
            is(template, found.and_then(json::text))
        }
        Credential::Token(token) => {
            let found = authorization.and_then(|text| values_of(token.send, text));
            let issued = found.and_then(|values| memory.tokens.get(values.first()?));
            issued.is_some_and(|end| now < *end)
        }
    }
}

/// What stands behind the name of a scheme.
fn after<'t>(text: Option<&'t str>, scheme: &str) -> Option<&'t str> {
    let (word, rest) = text?.split_once(' ')?;
    word.eq_ignore_ascii_case(scheme).then(|| rest.trim())
}

/// Name and password of `Authorization: Basic`.
fn basic(authorization: Option<&str>) -> Option<(String, String)> {
    let bytes = STANDARD.decode(after(authorization, "basic")?).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (user, password) = text.split_once(':')?;
    Some((user.to_owned(), password.to_owned()))
}

/// What a way to sign calls sends, in words.
pub(super) fn wanted(auth: &Auth<'_>) -> String {
    let credentials = auth.credentials.iter().map(|credential| match credential {
        Credential::Basic { user, password } => {
            format!("`Authorization: Basic` of `{user}:{password}`")
        }
        Credential::Bearer(template) => format!("`Authorization: Bearer {template}`"),
        Credential::Header(name, template) => format!("the header `{name}: {template}`"),
        Credential::Query(name, template) => format!("`{name}={template}` in the query"),
        Credential::Body(name, template) => format!("`{name}` with `{template}` in the body"),
        Credential::Token(token) => {
            format!(
                "`Authorization: {}` with a token of {}",
                token.send, token.url
            )
        }
    });
    let credentials: Vec<_> = credentials.collect();
    if credentials.is_empty() {
        "nothing".to_owned()
    } else {
        credentials.join(" and ")
    }
}

/// The response to a request for a token; nothing where the request is for something else.
pub(super) fn token(
    api: &Api<'_>,
    memory: &mut Memory,
    rng: &mut Rng,
    now: Timestamp,
    exchange: &Exchange,
) -> Option<MockResponse> {
    if exchange.method != "POST" {
        return None;
    }
    let mut tokens = api.every_auth().filter_map(Auth::token);
    let token = tokens.find(|token| is_issued_at(token, &exchange.path))?;
    Some(match asked(&token, exchange) {
        Ok(()) => {
            let secret = ids::uuid(rng).replace('-', "");
            let end = now
                .checked_add(SignedDuration::from_secs(LIFE))
                .unwrap_or(now);
            keep(&mut memory.tokens, secret.clone(), end);
            let body = [
                ("access_token", json::quoted(secret)),
                ("token_type", json::quoted("Bearer")),
                ("expires_in", json::number(LIFE)),
            ];
            respond(
                200,
                Vec::new(),
                &json::object(body.map(|(key, value)| (key.to_owned(), value))),
            )
        }
        Err((status, code, why)) => {
            let body = [
                ("error", json::quoted(code)),
                ("error_description", json::quoted(why)),
            ];
            respond(
                status,
                Vec::new(),
                &json::object(body.map(|(key, value)| (key.to_owned(), value))),
            )
        }
    })
}

fn is_issued_at(token: &Token<'_>, path: &str) -> bool {
    let urls = token.spec.token.iter().flat_map(|urls| urls.all());
    let mut paths = urls.map(|(_, url)| {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        rest.find('/').map_or("/", |at| &rest[at..])
    });
    paths.any(|template| values_of(template, path).is_some())
}

/// Whether a request for a token has what it needs; else a status, a code and a sentence.
fn asked(token: &Token<'_>, exchange: &Exchange) -> Result<(), (u16, &'static str, &'static str)> {
    let sent = exchange.sent.as_deref().unwrap_or_default();
    let form: Vec<(String, String)> = form_urlencoded::parse(sent).into_owned().collect();
    let field = |name: &str| {
        let mut form = form.iter();
        form.find(|(known, value)| known == name && !value.is_empty())
    };
    let grant = match token.grant {
        Grant::ClientCredentials => "client_credentials",
        Grant::RefreshToken => "refresh_token",
    };
    if field("grant_type").is_none_or(|(_, value)| value != grant) {
        return Err((
            400,
            "unsupported_grant_type",
            "send the grant of the spec as `grant_type`",
        ));
    }
    let is_client = match token.client {
        ClientPlace::Basic => {
            let authorization = exchange.headers.get("authorization").map(String::as_str);
            basic(authorization).is_some_and(|(id, secret)| !id.is_empty() && !secret.is_empty())
        }
        ClientPlace::Body => field("client_id").is_some() && field("client_secret").is_some(),
    };
    if !is_client {
        return Err((
            401,
            "invalid_client",
            "send id and secret of the client where the spec has them",
        ));
    }
    if token.grant == Grant::RefreshToken && field("refresh_token").is_none() {
        return Err((400, "invalid_grant", "send a `refresh_token`"));
    }
    let mut fields = token.spec.form.keys();
    match fields.find(|name| field(name).is_none()) {
        Some(_) => Err((
            400,
            "invalid_request",
            "send the fields of `form` of the spec",
        )),
        None => Ok(()),
    }
}
