//! Reads HAR 1.2, which browsers and proxies export, liberally, since each writes its own variant.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, Visitor};
use serde_json::value::RawValue;

use super::exchange::{self, Address, Exchange, Skipped};

/// The exchanges of a HAR file, and its entries that are none; the error says why the whole is not one.
pub(super) fn read(file: usize, text: &str) -> Result<(Vec<Exchange>, Vec<Skipped>), String> {
    let har: Har<'_> = serde_json::from_str(text).map_err(|error| without_value(&error))?;
    let mut exchanges = Vec::new();
    let mut skipped = Vec::new();
    let mut skip = |number, why| skipped.push(Skipped { file, number, why });
    if har.log.entries.is_empty() {
        skip(None, "it has no entries".to_owned());
    }
    for (at, entry) in har.log.entries.into_iter().enumerate() {
        let number = at + 1;
        match serde_json::from_str(entry.get()) {
            Ok(entry) => exchanges.push(read_entry(file, number, entry)),
            Err(error) => {
                let why = format!("it is not HAR: {}", without_value(&error));
                skip(Some(number), why);
            }
        }
    }
    Ok((exchanges, skipped))
}

/// serde's message without the value that it quotes.
fn without_value(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(", expected ") {
        Some(at) if text.starts_with("invalid") => text[at + 2..].to_owned(),
        _ => text,
    }
}

fn read_entry(file: usize, number: usize, entry: Entry) -> Exchange {
    let request = entry.request;
    let mut response = entry.response.unwrap_or_default();
    let response_headers = lower(response.headers.take());
    let address = Address::of(&request.url.0);
    let query = address.query();
    let query = query.unwrap_or_else(|| pairs(request.query.unwrap_or_default()));
    let mut unjudged = Vec::new();
    let mut judged =
        |body: Result<Vec<u8>, &'static str>| body.map_err(|why| unjudged.push(why)).ok();
    let mut headers = lower(request.headers);
    // Some recorders keep the type with the body alone.
    let kind = request.body.as_ref().and_then(|body| body.kind.as_ref());
    if let Some(kind) = kind.filter(|kind| !kind.0.is_empty()) {
        let header = headers.entry("content-type".to_owned());
        header.or_insert_with(|| kind.0.clone());
    }
    let (body, form) = sent(request.body, request.size);
    let sent = judged(body.map_err(BodyLoss::of_request));
    let status = response.status.and_then(status);
    let received = match status {
        None => judged(Err("there is no response")),
        Some(status) => judged(received(status, response).map_err(BodyLoss::of_response)),
    };
    Exchange {
        credentials: Vec::new(),
        file,
        number,
        day: exchange::day(&entry.started.0),
        comment: entry.comment.0,
        method: request.method.0.to_uppercase(),
        scheme: address.scheme,
        host: address.host,
        path: address.path,
        query,
        headers,
        sent,
        form,
        status,
        response_headers,
        received,
        unjudged,
    }
}

/// Why there is no body, though there was one.
enum BodyLoss {
    NotRecorded,
    Base64,
    Encoding,
    Packed,
}

impl BodyLoss {
    fn of_request(self) -> &'static str {
        match self {
            Self::NotRecorded => "the request's body was not recorded",
            Self::Base64 => "the request's body is broken base64",
            Self::Encoding => "the request's body has an unknown encoding",
            Self::Packed => "the request's body is still packed",
        }
    }

    fn of_response(self) -> &'static str {
        match self {
            Self::NotRecorded => "the response's body was not recorded",
            Self::Base64 => "the response's body is broken base64",
            Self::Encoding => "the response's body has an unknown encoding",
            Self::Packed => "the response's body is still packed",
        }
    }
}

type Recorded = Result<Vec<u8>, BodyLoss>;

/// What was sent, as bytes or as the fields of a form.
fn sent(body: Option<PostData>, size: Option<Figure>) -> (Recorded, Vec<(String, String)>) {
    match body {
        None if size.and_then(|size| size.0).is_some_and(|size| size > 0.0) => {
            (Err(BodyLoss::NotRecorded), Vec::new())
        }
        None => (Ok(Vec::new()), Vec::new()),
        Some(PostData {
            text: None,
            packed: Some(packed),
            ..
        }) => (bytes(packed, Some(Text("base64".to_owned()))), Vec::new()),
        Some(body) => match body.text {
            Some(text) if !text.0.is_empty() => (bytes(text, body.encoding), Vec::new()),
            _ => (Ok(Vec::new()), pairs(body.params.unwrap_or_default())),
        },
    }
}

/// A status that a response can have.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is between 100 and 999, and no status has a fraction"
)]
fn status(figure: Figure) -> Option<u16> {
    let status = figure.0.filter(|status| (100.0..1000.0).contains(status));
    status.map(|status| status as u16)
}

fn received(status: u16, response: Response) -> Recorded {
    let content = response.content.unwrap_or_default();
    if let (None, Some(packed)) = (&content.text, content.packed) {
        return bytes(packed, Some(Text("base64".to_owned())));
    }
    let size = content.size.or(response.size).and_then(|size| size.0);
    match content.text {
        Some(text) if !(text.0.is_empty() && size.is_some_and(|size| size > 0.0)) => {
            bytes(text, content.encoding)
        }
        None if [204, 304].contains(&status) => Ok(Vec::new()),
        None if size == Some(0.0) => Ok(Vec::new()),
        _ => Err(BodyLoss::NotRecorded),
    }
}

/// Base64, with or without the padding that some recorders leave out.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

fn bytes(text: Text, encoding: Option<Text>) -> Recorded {
    let encoding = encoding.map_or(String::new(), |name| name.0.trim().to_lowercase());
    match encoding.as_str() {
        "base64" => {
            let packed: String = text.0.split_ascii_whitespace().collect();
            match BASE64.decode(&packed) {
                // Unpacked, a few bytes can be any number.
                Ok(bytes) if bytes.starts_with(&[0x1f, 0x8b]) => Err(BodyLoss::Packed),
                Ok(bytes) => Ok(bytes),
                // Firefox calls bodies base64 that are not.
                Err(_) if text.0.trim_start().starts_with(['{', '[']) => Ok(text.0.into_bytes()),
                Err(_) => Err(BodyLoss::Base64),
            }
        }
        "" | "utf-8" | "utf8" | "text" | "plain" | "identity" => Ok(text.0.into_bytes()),
        _ => Err(BodyLoss::Encoding),
    }
}

fn lower(headers: Option<Vec<Pair>>) -> BTreeMap<String, String> {
    exchange::headers(pairs(headers.unwrap_or_default()))
}

fn pairs(pairs: Vec<Pair>) -> Vec<(String, String)> {
    pairs
        .into_iter()
        .map(|pair| (pair.name.0, pair.value.0))
        .collect()
}

/// Text. Some recorders write something else where text belongs, which is then the text, or half of a character, which
/// is then replaced.
#[derive(Default)]
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?.get();
        match raw.as_bytes().first() {
            Some(b'"') => serde_json::Deserializer::from_str(raw)
                .deserialize_bytes(Lossy)
                .map_err(D::Error::custom),
            Some(b'n') => Ok(Self::default()),
            _ => Ok(Self(raw.to_owned())),
        }
    }
}

struct Lossy;

impl Visitor<'_> for Lossy {
    type Value = Text;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("text")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Text, E> {
        Ok(Text(String::from_utf8_lossy(bytes).into_owned()))
    }
}

/// A number, also where it is written as text; None where it is neither.
#[derive(Clone, Copy)]
struct Figure(Option<f64>);

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Text::deserialize(deserializer).map(|text| Self(text.0.trim().parse().ok()))
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
    response: Option<Response>,
    #[serde(default)]
    comment: Text,
    #[serde(default, rename = "startedDateTime")]
    started: Text,
}

#[derive(Deserialize)]
struct Request {
    method: Text,
    url: Text,
    headers: Option<Vec<Pair>>,
    #[serde(rename = "queryString")]
    query: Option<Vec<Pair>>,
    #[serde(rename = "postData")]
    body: Option<PostData>,
    #[serde(rename = "bodySize")]
    size: Option<Figure>,
}

#[derive(Deserialize)]
struct PostData {
    text: Option<Text>,
    #[serde(rename = "_textBase64")]
    packed: Option<Text>,
    params: Option<Vec<Pair>>,
    encoding: Option<Text>,
    #[serde(rename = "mimeType")]
    kind: Option<Text>,
}

#[derive(Default, Deserialize)]
struct Response {
    status: Option<Figure>,
    headers: Option<Vec<Pair>>,
    content: Option<Content>,
    #[serde(rename = "bodySize")]
    size: Option<Figure>,
}

#[derive(Default, Deserialize)]
struct Content {
    text: Option<Text>,
    #[serde(rename = "_textBase64")]
    packed: Option<Text>,
    encoding: Option<Text>,
    size: Option<Figure>,
}

#[derive(Deserialize)]
struct Pair {
    name: Text,
    #[serde(default)]
    value: Text,
}
