// Copied from generator/runtime/src/runtime/oauth.rs by `cargo xtask codegen`; edit it there.

//! OAuth: the request for a token, and what comes back.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use form_urlencoded::{Serializer, byte_serialize};
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, Request};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;

use super::arguments::Arguments;
use super::auth::basic_value;
use super::base::BaseUrl;
use super::encoder::checked_header;
use super::endpoint::Terms;
use super::renewal::Failure;
use super::{Error, ErrorKind, Operation, RawResponse};

/// How an API issues tokens. Its arguments are `client_id`, `client_secret` and, where that is the grant,
/// `refresh_token`.
#[derive(Clone, Copy, Debug)]
pub struct OAuth {
    /// The address that issues tokens; a template as that of a [`Base`](super::Base).
    pub token: &'static str,
    /// What a token is issued for.
    pub grant: Grant,
    /// Where the request for a token names the client.
    pub client: ClientPlace,
    /// What the token is for, separated by spaces; may be empty.
    pub scopes: &'static str,
    /// Other fields of the request for a token, as templates.
    pub form: &'static [(&'static str, &'static str)],
    /// The value of the header `Authorization`, such as `Bearer {token}`.
    pub send: &'static str,
}

/// What a token is issued for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// The client itself.
    ClientCredentials,
    /// A refresh token, which the service may replace each time.
    RefreshToken,
}

/// Where the request for a token names the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientPlace {
    /// In `Authorization: Basic`.
    Basic,
    /// Among the fields of the body.
    Body,
}

/// The call for a token. Twice is as good as once where it uses up nothing.
const TOKEN: Operation = Operation {
    id: "token",
    method: Method::POST,
    path: "",
    idempotent: true,
};
const TERMS: &[Terms; 2] = &[
    Terms::usual(&TOKEN),
    Terms::usual(&Operation {
        idempotent: false,
        ..TOKEN
    }),
];

/// Takes refresh tokens that replace the ones before.
pub(crate) type OnRotation = Arc<dyn Fn(&SecretString) + Send + Sync>;

/// Where the tokens of a client come from.
pub(crate) struct TokenSource {
    pub oauth: OAuth,
    pub url: BaseUrl,
    pub arguments: Arguments,
    /// Of requests for tokens.
    pub headers: HeaderMap,
    pub on_rotation: Option<OnRotation>,
    /// The refresh token that replaced the one given.
    pub rotated: Mutex<Option<SecretString>>,
}

/// A token and how long it lives.
pub(crate) struct Token {
    pub value: SecretString,
    pub lifetime: Option<Duration>,
}

impl Token {
    /// When to renew it: ahead of its end, by a tenth of its life and at most a minute.
    pub(crate) fn until(&self, asked: Instant) -> Option<Instant> {
        let lifetime = self.lifetime?;
        let ahead = (lifetime / 10).min(Duration::from_secs(60));
        asked.checked_add(lifetime.saturating_sub(ahead))
    }
}

impl TokenSource {
    pub(crate) fn terms(&self) -> &'static Terms {
        let [repeatable, other] = TERMS;
        match self.oauth.grant {
            Grant::ClientCredentials => repeatable,
            Grant::RefreshToken => other,
        }
    }

    /// The request for a token, or which argument it cannot carry.
    pub(crate) fn request(&self) -> Result<Request<Bytes>, String> {
        let mut form = Serializer::new(String::new());
        match self.oauth.grant {
            Grant::ClientCredentials => {
                form.append_pair("grant_type", "client_credentials");
            }
            Grant::RefreshToken => {
                form.append_pair("grant_type", "refresh_token");
                form.append_pair("refresh_token", self.refresh_token()?.expose_secret());
            }
        }
        if !self.oauth.scopes.is_empty() {
            form.append_pair("scope", self.oauth.scopes);
        }
        let mut headers = self.headers.clone();
        let (id, secret) = (
            self.arguments.get("client_id")?,
            self.arguments.get("client_secret")?,
        );
        match self.oauth.client {
            ClientPlace::Basic => {
                // RFC 6749 encodes both, so that a colon does no harm.
                let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
                let value = basic_value(&encoded(id), &encoded(secret));
                let (name, mut value) =
                    checked_header(AUTHORIZATION.as_str(), value.expose_secret())?;
                value.set_sensitive(true);
                headers.insert(name, value);
            }
            ClientPlace::Body => {
                form.append_pair("client_id", id);
                form.append_pair("client_secret", secret);
            }
        }
        for (name, template) in self.oauth.form {
            form.append_pair(name, self.arguments.fill(template)?.expose_secret());
        }
        let kind = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(CONTENT_TYPE, kind);
        let mut request = Request::new(Bytes::from(form.finish()));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.url.uri(self.url.path().to_owned())?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn refresh_token(&self) -> Result<SecretString, String> {
        let rotated = self.rotated.lock().unwrap_or_else(PoisonError::into_inner);
        match &*rotated {
            Some(token) => Ok(token.clone()),
            None => self.arguments.get("refresh_token").map(SecretString::from),
        }
    }

    /// Reads what came back. What fails here shows nothing of it, for it may repeat a secret.
    pub(crate) fn read(&self, end: Result<RawResponse, Error>) -> Result<Token, Failure> {
        let response = end.map_err(|error| self.failure(&error))?;
        let Ok(read) = serde_json::from_slice::<TokenResponse>(response.body()) else {
            let why = self.error_code(response.body()).unwrap_or_else(|| {
                "the response is not a JSON object with `access_token`".to_owned()
            });
            return Err(self.refused(&why));
        };
        let refreshes = self.oauth.grant == Grant::RefreshToken;
        if let Some(token) = read
            .refresh_token
            .filter(|token| refreshes && !token.is_empty())
        {
            self.rotate(SecretString::from(token));
        }
        let seconds = read.expires_in.as_ref().and_then(seconds);
        Ok(Token {
            value: SecretString::from(read.access_token),
            lifetime: seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()),
        })
    }

    /// Keeps a new refresh token for the next renewal, and gives it to the user.
    fn rotate(&self, token: SecretString) {
        let is_known = self
            .refresh_token()
            .is_ok_and(|known| known.expose_secret() == token.expose_secret());
        if is_known {
            return;
        }
        if let Some(on_rotation) = &self.on_rotation {
            on_rotation(&token);
        }
        *self.rotated.lock().unwrap_or_else(PoisonError::into_inner) = Some(token);
    }

    fn failure(&self, error: &Error) -> Failure {
        let Some(status) = error.status() else {
            // The text of an error without a response has no more than the host.
            return Failure {
                kind: error.kind(),
                detail: format!("there is no token: {error}"),
            };
        };
        let why = self.error_code(error.body());
        let why = why.map_or_else(String::new, |code| format!(": {code}"));
        self.refused(&format!("{}{why}", status.as_str()))
    }

    fn refused(&self, why: &str) -> Failure {
        Failure {
            kind: ErrorKind::Credentials,
            detail: format!("there is no token: {} responded {why}", self.url),
        }
    }

    /// The code of a refusal, such as `invalid_client`, unless it could be a part of a secret.
    fn error_code(&self, body: &[u8]) -> Option<String> {
        let refusal: Refusal = serde_json::from_slice(body).ok()?;
        let code = refusal.error;
        let is_word = code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let rotated = self.refresh_token().is_ok_and(|token| {
            self.oauth.grant == Grant::RefreshToken && token.expose_secret().contains(&code)
        });
        let is_shown = is_word && (3..=40).contains(&code.len());
        (is_shown && !rotated && !self.arguments.hold(&code)).then_some(code)
    }
}

struct TokenResponse {
    access_token: String,
    expires_in: Option<Value>,
    refresh_token: Option<String>,
}

super::object!(TokenResponse {
    access_token: Required = "access_token",
    expires_in: Optional = "expires_in",
    refresh_token: Optional = "refresh_token",
});

struct Refusal {
    error: String,
}

super::object!(Refusal {
    error: Required = "error",
});

/// Seconds as a number or, as some services write them, as text.
fn seconds(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}
