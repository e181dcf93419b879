//! What the compiled client sends for each example: the very requests that its wire tests expect.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::request;
use crate::check::check;
use crate::ir::{Part, Sending, Usual, WireTest};
use crate::model::{Api, Credential};
use crate::spec::{ClientPlace, Grant};
use crate::{Mock, MockRequest, Source, lower, spec};

const SECRET: &str = "wire-test";

/// A request of an example.
pub(super) struct Call {
    pub(super) name: String,
    pub(super) request: MockRequest,
    /// Whether the example succeeds.
    pub(super) succeeds: bool,
}

/// The requests of every example of a folder, in order; a mock gives tokens for those that need one.
pub(super) fn all(sources: &[Source], mock: &mut Mock<'_, '_>) -> Vec<Call> {
    let (specs, found) = spec::parse(sources);
    let (model, _) = check(&specs, found).unwrap_or_else(|_| panic!("the specs have errors"));
    let krate = lower::lower(&model);
    let mut calls = Vec::new();
    for (api, emitted) in model.apis.iter().zip(&krate.apis) {
        let signed = signed(api, mock);
        for module in &emitted.modules {
            for request in module.requests() {
                for test in &request.wire_tests {
                    let usual = emitted.wire.headers.iter().chain(&signed);
                    let usual: Vec<_> = match &test.usual {
                        Usual::Sent => usual.cloned().collect(),
                        // Where an address leads only a response says.
                        Usual::Absent => continue,
                        Usual::Resigned { sent, absent } => {
                            let is_absent =
                                |name: &str| absent.iter().any(|(other, _)| other == name);
                            let usual = usual.filter(|(name, _)| !is_absent(name));
                            usual.chain(sent).cloned().collect()
                        }
                    };
                    calls.push(Call {
                        name: format!("{} {}", api.name, test.ident),
                        request: sent(&request.operation.method.to_string(), test, &usual),
                        succeeds: (200..300).contains(&test.status)
                            && !matches!(test.read, crate::ir::Reading::Denied(_)),
                    });
                }
            }
        }
    }
    calls
}

fn sent(method: &str, test: &WireTest, usual: &[(String, String)]) -> MockRequest {
    let (kind, body) = match &test.request {
        Sending::Nothing => ("", String::new()),
        Sending::Json(json) => ("application/json", json.clone()),
        Sending::Bytes(text) => ("application/octet-stream", text.clone()),
        Sending::Form(pairs) => {
            let mut form = form_urlencoded::Serializer::new(String::new());
            (
                "application/x-www-form-urlencoded",
                form.extend_pairs(pairs).finish(),
            )
        }
        Sending::Parts(parts) => ("multipart/form-data; boundary=part", multipart(parts)),
    };
    let mut all = request(method, &test.target, &[], &body);
    all.headers
        .extend(usual.iter().chain(&test.headers).cloned());
    if !kind.is_empty() {
        all.headers
            .push(("content-type".to_owned(), kind.to_owned()));
    }
    all
}

fn multipart(parts: &[(String, Part)]) -> String {
    let mut body = String::new();
    for (name, part) in parts {
        let (file, content) = match part {
            Part::Text(text) => (String::new(), text),
            Part::File(file) => (format!("; filename=\"{}\"", file.name), &file.content),
        };
        let name = name.replace('"', "%22");
        let _ = write!(
            body,
            "--part\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n"
        );
    }
    body + "--part--\r\n"
}

/// The headers by which calls of an API are signed.
pub(super) fn signed(api: &Api<'_>, mock: &mut Mock<'_, '_>) -> Vec<(String, String)> {
    let basic = |user: &str, password: &str| {
        STANDARD.encode(format!("{}:{}", filled(user), filled(password)))
    };
    let credentials = api.auths[0].credentials.iter();
    let headers = credentials.filter_map(|credential| match credential {
        Credential::Basic { user, password } => {
            Some(("authorization", format!("Basic {}", basic(user, password))))
        }
        Credential::Bearer(token) => Some(("authorization", format!("Bearer {}", filled(token)))),
        Credential::Header(name, value) => Some((*name, filled(value))),
        Credential::Query(..) | Credential::Body(..) => None,
        Credential::Token(token) => {
            let path = token
                .url
                .split_once("://")
                .map_or(token.url, |(_, rest)| rest);
            let path = filled(&path[path.find('/').unwrap_or(path.len())..]);
            let grant = match token.grant {
                Grant::ClientCredentials => "client_credentials",
                Grant::RefreshToken => "refresh_token",
            };
            let mut form = format!("grant_type={grant}&refresh_token=r");
            if token.client == ClientPlace::Body {
                form += "&client_id=i&client_secret=s";
            }
            for name in token.spec.form.keys() {
                let _ = write!(form, "&{name}=x");
            }
            let basic = format!("Basic {}", STANDARD.encode("i:s"));
            let asked = request("POST", &path, &[("authorization", &basic)], &form);
            let response = super::response(mock, &asked);
            let body: serde_json::Value = serde_json::from_slice(&response.body).expect("JSON");
            let issued = body["access_token"].as_str().expect("a token").to_owned();
            Some(("authorization", token.send.replace("{token}", &issued)))
        }
    });
    headers
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// A template with a secret in each pair of braces.
fn filled(template: &str) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        text = text + literal + SECRET;
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    text + rest
}
