// Copied from generator/runtime/src/runtime/auth.rs by `cargo xtask codegen`; edit it there.

//! Auth: which part of a request carries which credential.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use secrecy::{ExposeSecret as _, SecretString};

use super::OAuth;
use super::arguments::Arguments;
use super::body_credential;
use super::encoder::{add_absent, checked_header};
use super::template;

/// How calls prove who sends them: templates whose names in braces the client's secrets fill.
///
/// Keys are never printed: not by `Debug`, not in errors. A key that no request can carry is reported when the
/// client is built or first used.
#[derive(Clone, Default)]
pub struct Auth(Vec<Credential>);

#[derive(Clone, Copy)]
enum Credential {
    Basic {
        user: &'static str,
        password: &'static str,
    },
    Header(&'static str, &'static str),
    Query(&'static str, &'static str),
    Body(&'static str, &'static str),
    Token(OAuth),
}

impl Auth {
    /// No credentials.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// `Authorization: Basic`, such as `{email}/token` and `{api_key}`; a password may be empty.
    #[must_use]
    pub fn basic(user: &'static str, password: &'static str) -> Self {
        Self(vec![Credential::Basic { user, password }])
    }

    /// A header, such as `Authorization` with `Token {api_key}`.
    #[must_use]
    pub fn header(name: &'static str, value: &'static str) -> Self {
        Self(vec![Credential::Header(name, value)])
    }

    /// A parameter of the query. Servers and proxies log addresses, as ureq does at the level `trace`, so a header is
    /// better where there is a choice.
    #[must_use]
    pub fn query(name: &'static str, value: &'static str) -> Self {
        Self(vec![Credential::Query(name, value)])
    }

    /// A field of the body, whichever encoding it has.
    #[must_use]
    pub fn body(name: &'static str, value: &'static str) -> Self {
        Self(vec![Credential::Body(name, value)])
    }

    /// A token that the client fetches and renews.
    #[must_use]
    pub fn oauth(oauth: OAuth) -> Self {
        Self(vec![Credential::Token(oauth)])
    }

    /// Both credentials with every call.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    pub(crate) fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn tokens(&self) -> Option<OAuth> {
        self.0.iter().find_map(|credential| match credential {
            Credential::Token(oauth) => Some(*oauth),
            _ => None,
        })
    }

    /// Whether a secret of this name is sent.
    pub(crate) fn names(&self, name: &str) -> bool {
        let templates = self.0.iter().flat_map(|credential| match credential {
            Credential::Basic { user, password } => [*user, *password],
            Credential::Header(_, value)
            | Credential::Query(_, value)
            | Credential::Body(_, value) => [*value, ""],
            Credential::Token(oauth) => [oauth.send, ""],
        });
        templates
            .into_iter()
            .any(|template| template::names(template).any(|known| known == name))
    }

    /// What requests carry while the secrets are these.
    pub(crate) fn sign(&self, secrets: &Arguments) -> Result<Signature, String> {
        let parts = self.0.iter().map(|credential| match credential {
            Credential::Basic { user, password } => basic(secrets, user, password),
            Credential::Header(name, value) => Part::header(name, &secrets.fill(value)?),
            Credential::Query(name, value) => Ok(Part::Query(name, secrets.fill(value)?)),
            Credential::Body(name, value) => Ok(Part::Body(name, secrets.fill(value)?)),
            Credential::Token(oauth) => {
                Part::header(AUTHORIZATION.as_str(), &secrets.fill(oauth.send)?)
            }
        });
        parts.collect::<Result<_, _>>().map(Signature)
    }
}

fn basic(secrets: &Arguments, user: &str, password: &str) -> Result<Part, String> {
    let (user, password) = (secrets.fill(user)?, secrets.fill(password)?);
    let (user, password) = (user.expose_secret(), password.expose_secret());
    // The header could hold both, but no server could split them.
    if user.contains(':') {
        return Err("the user name contains a colon".to_owned());
    }
    if user.contains(char::is_control) || password.contains(char::is_control) {
        return Err(
            "the user name or password contains a control character, such as a line break"
                .to_owned(),
        );
    }
    Part::header(AUTHORIZATION.as_str(), &basic_value(user, password))
}

/// The value of the header that carries a user name and password.
pub(crate) fn basic_value(user: &str, password: &str) -> SecretString {
    let pair = SecretString::from(format!("{user}:{password}"));
    SecretString::from(format!("Basic {}", STANDARD.encode(pair.expose_secret())))
}

impl fmt::Debug for Auth {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = self.0.iter().map(|credential| match credential {
            Credential::Basic { .. } => "basic",
            Credential::Header(..) => "header",
            Credential::Query(..) => "query",
            Credential::Body(..) => "body",
            Credential::Token(_) => "oauth",
        });
        out.debug_list().entries(kinds).finish()
    }
}

/// Credentials as requests carry them.
#[derive(Clone)]
pub(crate) struct Signature(Vec<Part>);

#[derive(Clone)]
enum Part {
    Header(HeaderName, HeaderValue),
    Query(&'static str, SecretString),
    Body(&'static str, SecretString),
}

impl Part {
    fn header(name: &str, value: &SecretString) -> Result<Self, String> {
        let (name, mut value) = checked_header(name, value.expose_secret())?;
        value.set_sensitive(true);
        Ok(Self::Header(name, value))
    }
}

impl Signature {
    /// Adds the credentials to a request that is otherwise complete, so that nothing replaces them.
    pub(crate) fn apply(&self, request: &mut Request<Bytes>) -> Result<(), String> {
        for part in &self.0 {
            match part {
                Part::Header(name, value) => {
                    request.headers_mut().insert(name.clone(), value.clone());
                }
                Part::Query(name, value) => add_to_query(request, name, value)?,
                Part::Body(name, value) => {
                    body_credential::add(request, name, value.expose_secret())?;
                }
            }
        }
        Ok(())
    }
}

fn add_to_query(
    request: &mut Request<Bytes>,
    name: &str,
    value: &SecretString,
) -> Result<(), String> {
    let mut pair = form_urlencoded::Serializer::new(String::new());
    pair.append_pair(name, value.expose_secret());
    let mut parts = std::mem::take(request.uri_mut()).into_parts();
    let target = parts.path_and_query.as_ref();
    let mut target = target.map_or_else(String::new, |target| target.as_str().to_owned());
    // The service's own address of a next page may have it.
    add_absent(&mut target, &pair.finish());
    let not_a_url = "the path and query with the credential are not a valid URL";
    parts.path_and_query = Some(target.parse().map_err(|_| not_a_url)?);
    *request.uri_mut() = http::Uri::from_parts(parts).map_err(|_| not_a_url)?;
    Ok(())
}
