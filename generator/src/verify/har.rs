//! HAR 1.2 in: what browsers and proxies export. Read liberally, since each writes its own.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::Source;

/// A call and its answer.
#[derive(Debug)]
pub(crate) struct Exchange {
    /// The recording's index, and the number of the entry in it, from 1.
    pub(crate) file: usize,
    pub(crate) number: usize,
    pub(crate) comment: String,
    pub(crate) method: String,
    /// In lower case, without user and usual port.
    pub(crate) host: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    /// By name in lower case. Never shown: some are secret.
    pub(crate) headers: BTreeMap<String, String>,
    /// None when there was a body, and it was not recorded.
    pub(crate) sent: Option<Vec<u8>>,
    /// A body that was recorded as the fields of a form.
    pub(crate) form: Vec<(String, String)>,
    /// None when there was no answer.
    pub(crate) status: Option<u16>,
    /// None when there was a body, and it was not recorded.
    pub(crate) answer: Option<Vec<u8>>,
}

/// The exchanges of a recording; the error says what in it is no HAR.
pub(crate) fn read(file: usize, source: &Source) -> Result<Vec<Exchange>, String> {
    let refuse = |why: String| format!("{}: {why}", source.path);
    let bytes = source
        .bytes
        .strip_prefix(b"\xef\xbb\xbf".as_slice())
        .unwrap_or(&source.bytes);
    let har: Har<'_> = serde_json::from_slice(bytes)
        .map_err(|error| refuse(format!("not a HAR file: {}", without_value(&error))))?;
    let entries = har.log.entries.into_iter().enumerate().map(|(at, entry)| {
        let number = at + 1;
        let entry: Entry = serde_json::from_str(entry.get()).map_err(|error| {
            refuse(format!(
                "entry {number} is not HAR: {}",
                without_value(&error)
            ))
        })?;
        Ok(exchange(file, number, entry))
    });
    entries.collect()
}

/// What serde says, less the value that it quotes.
fn without_value(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(", expected ") {
        Some(at) if text.starts_with("invalid") => text[at + 2..].to_owned(),
        _ => text,
    }
}

fn exchange(file: usize, number: usize, entry: Entry) -> Exchange {
    let Entry {
        request,
        response,
        comment,
    } = entry;
    let (host, path, query) = address(&request.url);
    let query = query.map_or_else(
        || pairs(request.query.unwrap_or_default()),
        |query| {
            form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect()
        },
    );
    let (sent, form) = match request.body {
        None => {
            let unrecorded = request.size.is_some_and(|size| size > 0.0);
            ((!unrecorded).then(Vec::new), Vec::new())
        }
        Some(body) => match body.text {
            Some(text) if !text.is_empty() => (bytes(text, body.encoding.as_deref()), Vec::new()),
            _ => (Some(Vec::new()), pairs(body.params.unwrap_or_default())),
        },
    };
    let status = response
        .status
        .filter(|status| (100.0..1000.0).contains(status));
    Exchange {
        file,
        number,
        comment: text(comment),
        method: request.method.to_uppercase(),
        host,
        path,
        query,
        headers: pairs(request.headers.unwrap_or_default())
            .into_iter()
            .map(|(name, value)| (name.to_lowercase(), value))
            .collect(),
        sent,
        form,
        answer: answer(&response),
        // It is between 100 and 999, and no status has a fraction.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        status: status.map(|status| status as u16),
    }
}

fn answer(response: &Response) -> Option<Vec<u8>> {
    let is = |status: f64| {
        response
            .status
            .is_some_and(|found| (found - status).abs() < 0.5)
    };
    let content = response.content.as_ref();
    match content.and_then(|content| content.text.clone()) {
        Some(text) => bytes(
            text,
            content.and_then(|content| content.encoding.as_deref()),
        ),
        None if is(204.0) || is(304.0) => Some(Vec::new()),
        None => {
            let size = content.and_then(|content| content.size).or(response.size);
            size.is_some_and(|size| size == 0.0).then(Vec::new)
        }
    }
}

fn bytes(text: String, encoding: Option<&str>) -> Option<Vec<u8>> {
    if encoding.is_some_and(|name| name.eq_ignore_ascii_case("base64")) {
        let text: String = text.split_ascii_whitespace().collect();
        return STANDARD.decode(text).ok();
    }
    Some(text.into_bytes())
}

/// Host, path and query of a URL.
fn address(url: &str) -> (String, String, Option<&str>) {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.split('#').next().unwrap_or(rest);
    let (rest, query) = match rest.split_once('?') {
        Some((rest, query)) => (rest, Some(query)),
        None => (rest, None),
    };
    let (host, path) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    };
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = host
        .strip_suffix(":443")
        .or_else(|| host.strip_suffix(":80"))
        .unwrap_or(host);
    (host.to_lowercase(), path.to_owned(), query)
}

fn pairs(pairs: Vec<Pair>) -> Vec<(String, String)> {
    pairs
        .into_iter()
        .map(|pair| (pair.name, text(pair.value)))
        .collect()
}

/// Some recorders write what is no text where text belongs.
fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

#[derive(Deserialize)]
struct Har<'a> {
    #[serde(borrow)]
    log: Log<'a>,
}

#[derive(Deserialize)]
struct Log<'a> {
    #[serde(borrow)]
    entries: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct Entry {
    request: Request,
    response: Response,
    #[serde(default)]
    comment: Value,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    url: String,
    headers: Option<Vec<Pair>>,
    #[serde(rename = "queryString")]
    query: Option<Vec<Pair>>,
    #[serde(rename = "postData")]
    body: Option<PostData>,
    #[serde(rename = "bodySize")]
    size: Option<f64>,
}

#[derive(Deserialize)]
struct PostData {
    text: Option<String>,
    params: Option<Vec<Pair>>,
    encoding: Option<String>,
}

#[derive(Deserialize)]
struct Response {
    status: Option<f64>,
    content: Option<Content>,
    #[serde(rename = "bodySize")]
    size: Option<f64>,
}

#[derive(Deserialize)]
struct Content {
    text: Option<String>,
    encoding: Option<String>,
    size: Option<f64>,
}

#[derive(Deserialize)]
struct Pair {
    name: String,
    #[serde(default)]
    value: Value,
}
