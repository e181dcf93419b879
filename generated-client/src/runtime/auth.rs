// Copied from generator/runtime/src/runtime/auth.rs by `cargo xtask codegen`; edit it there.

//! Credentials: how the user's keys become a header or a part of the query.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use secrecy::{ExposeSecret as _, SecretString};

use super::encoder::checked_header;
use super::template;

/// How calls prove who sends them.
///
/// Keys are never printed: not by `Debug`, not in errors. A key that no request can carry is reported when the
/// client is built or first used.
#[derive(Clone)]
pub struct Auth(Result<Credential, String>);

/// A credential that was found to be usable.
#[derive(Clone)]
pub(crate) enum Credential {
    None,
    Header(HeaderName, HeaderValue),
    Query(&'static str, SecretString),
}

impl Auth {
    /// No credentials.
    #[must_use]
    pub fn none() -> Self {
        Self(Ok(Credential::None))
    }

    /// `Authorization: Basic`, with an empty password when there is none.
    // By value: the caller gives its keys away, and they are wiped here.
    #[allow(clippy::needless_pass_by_value)]
    #[must_use]
    pub fn basic(user: SecretString, password: Option<SecretString>) -> Self {
        let name = user.expose_secret();
        let password = password
            .as_ref()
            .map_or("", |password| password.expose_secret());
        // The header could hold both, but no server could split them.
        if name.contains(':') {
            return Self(Err("the user name contains a colon".to_owned()));
        }
        if name.contains(char::is_control) || password.contains(char::is_control) {
            return Self(Err(
                "the API key or password contains a control character, such as a line break"
                    .to_owned(),
            ));
        }
        let pair = SecretString::from(format!("{name}:{password}"));
        let value = SecretString::from(format!("Basic {}", STANDARD.encode(pair.expose_secret())));
        Self(
            filled("the API key", name)
                .and_then(|()| header(AUTHORIZATION.as_str(), value.expose_secret())),
        )
    }

    /// `Authorization: Bearer`.
    #[allow(clippy::needless_pass_by_value)]
    #[must_use]
    pub fn bearer(token: SecretString) -> Self {
        let value = SecretString::from(format!("Bearer {}", token.expose_secret()));
        Self(
            filled("the token", token.expose_secret())
                .and_then(|()| header(AUTHORIZATION.as_str(), value.expose_secret())),
        )
    }

    /// A header whose value is `template` with its parameters filled, such as `Token {api_key}`.
    #[allow(clippy::needless_pass_by_value)]
    #[must_use]
    pub fn header(
        name: &'static str,
        template: &'static str,
        values: Vec<(&'static str, SecretString)>,
    ) -> Self {
        Self(fill(template, &values).and_then(|value| header(name, value.expose_secret())))
    }

    /// A parameter of the query. Servers and proxies log addresses, as ureq does at the level `trace`, so a header is
    /// better where there is a choice.
    #[must_use]
    pub fn query(name: &'static str, value: SecretString) -> Self {
        Self(filled(name, value.expose_secret()).map(|()| Credential::Query(name, value)))
    }

    pub(crate) fn credential(&self) -> Result<&Credential, &str> {
        self.0.as_ref().map_err(String::as_str)
    }
}

fn filled(name: &str, value: &str) -> Result<(), String> {
    if value.trim().is_empty() {
        return Err(format!("{name} is empty"));
    }
    Ok(())
}

fn header(name: &str, value: &str) -> Result<Credential, String> {
    let (name, mut value) = checked_header(name, value)?;
    value.set_sensitive(true);
    Ok(Credential::Header(name, value))
}

fn fill(template: &str, values: &[(&str, SecretString)]) -> Result<SecretString, String> {
    let mut text = String::new();
    let add = |text: &mut String, name: &str| -> Result<(), String> {
        let (_, value) = values
            .iter()
            .find(|(known, _)| *known == name)
            .ok_or_else(|| format!("the credential `{name}` has no value"))?;
        filled(name, value.expose_secret())?;
        text.push_str(value.expose_secret());
        Ok(())
    };
    template::fill(template, &mut text, add)?;
    Ok(SecretString::from(text))
}

impl fmt::Debug for Auth {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.0 {
            Ok(Credential::None) => "none",
            Ok(Credential::Header(..)) => "header",
            Ok(Credential::Query(..)) => "query",
            Err(_) => "unusable",
        };
        out.debug_tuple("Auth").field(&kind).finish()
    }
}
