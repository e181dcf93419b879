//! Postman collections (v2.0, v2.1) with the responses that were saved.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::exchange::{
    Address, Credential, Exchange, Part, Skipped, day_of_header, headers, multipart,
};

/// The exchanges of a collection, and its requests that are none; the error says why the whole is not a collection.
pub(super) fn read(file: usize, text: &str) -> Result<(Vec<Exchange>, Vec<Skipped>), String> {
    let json: Value = serde_json::from_str(text).map_err(|error| {
        format!(
            "not JSON at line {} column {}",
            error.line(),
            error.column()
        )
    })?;
    // As its API gives it.
    let collection = json.get("collection").unwrap_or(&json);
    let Some(items) = collection["item"].as_array() else {
        return Err("`item` is not a list".to_owned());
    };
    let mut reader = Reader {
        file,
        number: 0,
        variables: variables(&collection["variable"]),
        exchanges: Vec::new(),
        skipped: Vec::new(),
    };
    reader.folder(items, "", &collection["auth"]);
    if reader.number == 0 {
        reader.skip(None, "it has no requests".to_owned());
    }
    Ok((reader.exchanges, reader.skipped))
}

type Pairs = Vec<(String, String)>;

struct Reader {
    file: usize,
    number: usize,
    variables: Vec<(String, String)>,
    exchanges: Vec<Exchange>,
    skipped: Vec<Skipped>,
}

impl Reader {
    fn skip(&mut self, number: Option<usize>, why: String) {
        let file = self.file;
        self.skipped.push(Skipped { file, number, why });
    }

    /// The requests of a folder; `serde_json` has limited its depth.
    fn folder(&mut self, items: &[Value], above: &str, auth: &Value) {
        for item in items {
            let name = text(&item["name"]);
            let place = if above.is_empty() {
                name
            } else {
                format!("{above} / {name}")
            };
            let auth = if item["auth"].is_object() {
                &item["auth"]
            } else {
                auth
            };
            if let Some(items) = item["item"].as_array() {
                self.folder(items, &place, auth);
                continue;
            }
            let responses = item["response"].as_array().map_or(&[][..], Vec::as_slice);
            if responses.is_empty() {
                self.number += 1;
                self.skip(
                    Some(self.number),
                    format!("`{place}` has no saved response"),
                );
            }
            for response in responses {
                self.number += 1;
                let original = &response["originalRequest"];
                let request = if original.is_null() {
                    &item["request"]
                } else {
                    original
                };
                let own = [request, &item["request"]];
                let own = own
                    .iter()
                    .map(|request| &request["auth"])
                    .find(|auth| auth.is_object());
                let variables = variables(&response["variable"]);
                self.variables.splice(0..0, variables.iter().cloned());
                match self.exchange(request, response, own.unwrap_or(auth)) {
                    Ok(mut exchange) => {
                        exchange.comment = format!("{place} / {}", text(&response["name"]));
                        self.exchanges.push(exchange);
                    }
                    Err(why) => self.skip(Some(self.number), format!("`{place}`: {why}")),
                }
                self.variables.drain(..variables.len());
            }
        }
    }

    fn exchange(
        &self,
        request: &Value,
        response: &Value,
        auth: &Value,
    ) -> Result<Exchange, String> {
        let url = if request.is_string() {
            request
        } else {
            &request["url"]
        };
        let (address, listed) = self.url(url)?;
        let address = Address::of(&address);
        let mut query = listed.or_else(|| address.query()).unwrap_or_default();
        let mut sent_headers = self.pairs(&request["header"]);
        let credentials = self.auth(auth, &mut sent_headers, &mut query);
        let mut unjudged = Vec::new();
        let (kind, sent) = self.body(&request["body"]);
        if let Some(kind) = kind {
            let is_kind = |name: &str| name.eq_ignore_ascii_case("content-type");
            // What is written here in parts has a separator of its own.
            sent_headers.retain(|(name, _)| !(is_kind(name) && kind.starts_with("multipart/")));
            if !sent_headers.iter().any(|(name, _)| is_kind(name)) {
                sent_headers.push(("content-type".to_owned(), kind));
            }
        }
        if sent.is_none() {
            unjudged.push("the request's body was not recorded");
        }
        let response_headers = headers(self.pairs(&response["header"]));
        let status = response["code"]
            .as_u64()
            .and_then(|code| u16::try_from(code).ok());
        let received = response["body"]
            .as_str()
            .map(|body| body.as_bytes().to_vec());
        let received = received.or_else(|| status.map(|_| Vec::new()));
        if status.is_none() {
            unjudged.push("there is no response");
        }
        Ok(Exchange {
            file: self.file,
            number: self.number,
            day: response_headers
                .get("date")
                .and_then(|date| day_of_header(date)),
            method: match text(&request["method"]) {
                method if method.is_empty() => "GET".to_owned(),
                method => method.to_uppercase(),
            },
            scheme: address.scheme,
            host: address.host,
            path: address.path,
            query,
            headers: headers(sent_headers),
            credentials,
            sent,
            status,
            response_headers,
            received: received.filter(|_| status.is_some()),
            unjudged,
            ..Exchange::default()
        })
    }

    /// The address with its variables, and the query where it is listed.
    fn url(&self, url: &Value) -> Result<(String, Option<Pairs>), String> {
        let parts = |value: &Value, between: &str| match value.as_array() {
            Some(parts) => {
                let parts = parts
                    .iter()
                    .map(|part| text(part.get("value").unwrap_or(part)));
                parts.collect::<Vec<_>>().join(between)
            }
            None => text(value),
        };
        let raw = match url.as_str().or_else(|| url["raw"].as_str()) {
            Some(raw) => raw.to_owned(),
            None => {
                let protocol = text(&url["protocol"]);
                let protocol = if protocol.is_empty() {
                    "https"
                } else {
                    &protocol
                };
                let (host, path) = (parts(&url["host"], "."), parts(&url["path"], "/"));
                format!("{protocol}://{host}/{}", path.trim_start_matches('/'))
            }
        };
        let raw = self.filled(&raw);
        let (before, query) = raw
            .split_once('?')
            .map_or((&*raw, None), |(before, query)| (before, Some(query)));
        let (start, path) = match before.split_once("://") {
            Some((scheme, rest)) => {
                let at = rest.find('/').unwrap_or(rest.len());
                before.split_at(scheme.len() + 3 + at)
            }
            None => before.split_at(before.find('/').unwrap_or(before.len())),
        };
        if let Some(name) = unfilled(start) {
            return Err(format!("the variable `{name}` of its address has no value"));
        }
        let values = variables(&url["variable"]);
        let mut segments = Vec::new();
        for segment in path.split('/') {
            let name = segment.strip_prefix(':').filter(|name| !name.is_empty());
            let value = name.and_then(|name| values.iter().find(|(known, _)| known == name));
            match (name, value) {
                (None, _) => segments.push(segment.to_owned()),
                (Some(_), Some((_, value))) if !value.is_empty() => {
                    segments.push(self.filled(value));
                }
                (Some(name), _) => {
                    return Err(format!("the variable `{name}` of its path has no value"));
                }
            }
        }
        let path = segments.join("/");
        if let Some(name) = unfilled(&path) {
            return Err(format!("the variable `{name}` of its path has no value"));
        }
        let listed = url["query"].is_array().then(|| self.pairs(&url["query"]));
        let query = query.map_or_else(String::new, |query| format!("?{query}"));
        Ok((format!("{start}{path}{query}"), listed))
    }

    /// What a body is, and its bytes; none if they stand in a file.
    fn body(&self, body: &Value) -> (Option<String>, Option<Vec<u8>>) {
        let bytes = |text: String| Some(text.into_bytes());
        if body["disabled"] == true {
            return (None, Some(Vec::new()));
        }
        match body["mode"].as_str() {
            Some("raw") => {
                let raw = self.filled(&text(&body["raw"]));
                let is_json = body["options"]["raw"]["language"] == "json"
                    || raw.trim_start().starts_with(['{', '[']);
                let kind = is_json.then(|| "application/json".to_owned());
                (kind, bytes(raw))
            }
            Some("urlencoded") => {
                let pairs = self.pairs(&body["urlencoded"]);
                let mut form = form_urlencoded::Serializer::new(String::new());
                let kind = "application/x-www-form-urlencoded".to_owned();
                (Some(kind), bytes(form.extend_pairs(pairs).finish()))
            }
            Some("formdata") => {
                let fields = body["formdata"].as_array().into_iter().flatten();
                let parts = fields
                    .filter(|field| field["disabled"] != true)
                    .map(|field| {
                        let name = text(&field["key"]);
                        if field["type"] == "file" {
                            let file = match &field["src"] {
                                Value::Array(files) => files.first().map(text).unwrap_or_default(),
                                file => text(file),
                            };
                            Part::file(&name, file.rsplit('/').next().unwrap_or(&file))
                        } else {
                            Part::text(&name, &self.filled(&text(&field["value"])))
                        }
                    });
                let (kind, sent) = multipart(&parts.collect::<Vec<_>>());
                (Some(kind), Some(sent))
            }
            Some("graphql") => {
                let variables = text(&body["graphql"]["variables"]);
                let variables: Value = serde_json::from_str(&variables).unwrap_or(Value::Null);
                let query = &body["graphql"]["query"];
                let json = serde_json::json!({"query": query, "variables": variables});
                (Some("application/json".to_owned()), bytes(json.to_string()))
            }
            Some("file") => (None, None),
            _ => (None, Some(Vec::new())),
        }
    }

    /// Adds the credentials that a request inherits or has, and says where they are.
    fn auth(
        &self,
        auth: &Value,
        headers: &mut Vec<(String, String)>,
        query: &mut Vec<(String, String)>,
    ) -> Vec<Credential> {
        let kind = text(&auth["type"]);
        let parts = match &auth[&kind] {
            // As version 2.0 has them.
            Value::Object(parts) => parts
                .iter()
                .map(|(key, value)| (key.clone(), text(value)))
                .collect(),
            list => variables(list),
        };
        let part = |name: &str| {
            let part = parts.iter().find(|(key, _)| key == name);
            self.filled(part.map_or("", |(_, value)| value))
        };
        let value = match kind.as_str() {
            "bearer" => format!("Bearer {}", part("token")),
            "oauth2" => format!("Bearer {}", part("accessToken")),
            "basic" => format!(
                "Basic {}",
                STANDARD.encode(format!("{}:{}", part("username"), part("password")))
            ),
            "apikey" => {
                let pair = (part("key"), part("value"));
                if pair.0.is_empty() {
                    return Vec::new();
                }
                let (pairs, credential) = match part("in").as_str() {
                    "query" => (query, Credential::Query(pair.0.clone())),
                    _ => (headers, Credential::Header(pair.0.to_lowercase())),
                };
                // What a request has already was exported with it.
                let is_there = pairs.iter().any(|(name, _)| match &credential {
                    Credential::Query(own) => name == own,
                    Credential::Header(own) => name.eq_ignore_ascii_case(own),
                });
                if !is_there {
                    pairs.push(pair);
                }
                return vec![credential];
            }
            _ => return Vec::new(),
        };
        if !headers
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case("authorization"))
        {
            headers.push(("authorization".to_owned(), value));
        }
        Vec::new()
    }

    /// The pairs of a list that are sent.
    fn pairs(&self, list: &Value) -> Vec<(String, String)> {
        let list = list.as_array().into_iter().flatten();
        let sent = list.filter(|pair| pair["disabled"] != true);
        sent.map(|pair| {
            (
                self.filled(&text(&pair["key"])),
                self.filled(&text(&pair["value"])),
            )
        })
        .collect()
    }

    /// A text with the values of the variables that are known.
    fn filled(&self, text: &str) -> String {
        let mut text = text.to_owned();
        // A value can have variables, too.
        for _ in 0..3 {
            if !text.contains("{{") {
                break;
            }
            for (name, value) in &self.variables {
                if text.len() > LONGEST {
                    return text;
                }
                text = text.replace(&format!("{{{{{name}}}}}"), value);
            }
        }
        text
    }
}

/// Where values that lead to each other are no longer filled in.
const LONGEST: usize = 1 << 20;

/// The first variable without a value.
fn unfilled(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("{{")?;
    rest.split_once("}}").map(|(name, _)| name)
}

/// Names and values of `[{"key": …, "value": …}]`.
fn variables(list: &Value) -> Vec<(String, String)> {
    let list = list.as_array().into_iter().flatten();
    let known = list.map(|pair| {
        let key = pair
            .get("key")
            .or_else(|| pair.get("id"))
            .unwrap_or(&Value::Null);
        (text(key), text(&pair["value"]))
    });
    known
        .filter(|(name, value)| !name.is_empty() && !value.is_empty())
        .collect()
}

/// A value as text: what is not text is as JSON has it.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
