//! Calls as entries of a HAR file, without secrets.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{MockRequest, MockResponse};
use crate::evidence::exchange::Exchange;
use crate::evidence::verify::forms;
use crate::model::{Api, Auth};

/// What stands for a secret.
const SECRET: &str = "secret";

/// Headers that are never recorded, whatever the spec says of them.
const NEVER: [&str; 3] = ["authorization", "cookie", "proxy-authorization"];

pub(super) fn entry(
    api: &Api<'_>,
    exchange: &Exchange,
    request: &MockRequest,
    response: &MockResponse,
    (now, took): (Timestamp, Duration),
) -> String {
    let secret: Vec<&str> = api.every_auth().flat_map(Auth::headers).collect();
    let is_secret = |name: &str| {
        NEVER.contains(&name.to_lowercase().as_str())
            || secret.iter().any(|known| known.eq_ignore_ascii_case(name))
    };
    let headers = request.headers.iter();
    let headers = headers.map(|(name, value)| {
        let value = if is_secret(name) { SECRET } else { value };
        json!({"name": name, "value": value})
    });
    let in_query: Vec<&str> = api.every_auth().flat_map(Auth::query).collect();
    let query: Vec<(&str, &str)> = exchange
        .query
        .iter()
        .map(|(name, value)| {
            let is_secret = in_query.contains(&name.as_str());
            (name.as_str(), if is_secret { SECRET } else { value })
        })
        .collect();
    let search = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&query)
        .finish();
    let mark = if search.is_empty() { "" } else { "?" };
    let url = format!("https://{}{}{mark}{search}", exchange.host, exchange.path);
    let query = query
        .iter()
        .map(|(name, value)| json!({"name": name, "value": value}));
    let milliseconds = took.as_secs_f64() * 1_000.0;
    let mut entry = json!({
        "startedDateTime": now.to_string(),
        "time": milliseconds,
        "request": {
            "method": exchange.method,
            "url": url,
            "httpVersion": "HTTP/1.1",
            "headers": headers.collect::<Vec<_>>(),
            "queryString": query.collect::<Vec<_>>(),
            "cookies": [],
            "headersSize": -1,
            "bodySize": request.body.len(),
        },
        "response": {
            "status": response.status,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "headers": response.headers.iter()
                .map(|(name, value)| json!({"name": name, "value": value}))
                .collect::<Vec<_>>(),
            "cookies": [],
            "content": content(&response.body, kind(&response.headers)),
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": response.body.len(),
        },
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
    });
    if !request.body.is_empty() {
        entry["request"]["postData"] = sent(api, exchange, request);
    }
    entry.to_string()
}

fn kind(headers: &[(String, String)]) -> &str {
    let mut headers = headers.iter();
    let found = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    found.map_or("", |(_, value)| value)
}

fn content(body: &[u8], kind: &str) -> Value {
    match std::str::from_utf8(body) {
        Ok(text) => json!({"size": body.len(), "mimeType": kind, "text": text}),
        Err(_) => {
            json!({"size": body.len(), "mimeType": kind, "text": STANDARD.encode(body), "encoding": "base64"})
        }
    }
}

/// The body that was sent; its credentials are replaced, in the encoding that it has.
fn sent(api: &Api<'_>, exchange: &Exchange, request: &MockRequest) -> Value {
    let kind = kind(&request.headers);
    let names: Vec<&str> = api.every_auth().flat_map(Auth::body).collect();
    if names.is_empty() {
        let mut data = content(&request.body, kind);
        data["params"] = json!([]);
        return data;
    }
    let is_secret = |name: &str| names.contains(&name);
    // Of a body that is broken, a form makes names that hold all of it.
    let holds_secret = |name: &str| !is_secret(name) && names.iter().any(|secret| name.contains(secret));
    if let Ok(Value::Object(mut body)) = serde_json::from_slice::<Value>(&request.body) {
        for (name, value) in &mut body {
            if is_secret(name) {
                *value = Value::from(SECRET);
            }
        }
        let text = Value::Object(body).to_string();
        return json!({"mimeType": kind, "text": text, "params": []});
    }
    let fields = forms::fields(exchange);
    let fields = fields.filter(|fields| !fields.iter().any(|(name, _)| holds_secret(name)));
    if let Some(fields) = fields {
        let params = fields.iter().map(|(name, text)| {
            let text = text.as_deref().unwrap_or_default();
            let value = if is_secret(name) { SECRET } else { text };
            json!({"name": name, "value": value})
        });
        return json!({"mimeType": kind, "params": params.collect::<Vec<_>>()});
    }
    // What cannot be read cannot be cleaned.
    json!({"mimeType": kind, "params": []})
}
