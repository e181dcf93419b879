//! A credential as a field of the body.

use bytes::Bytes;
use form_urlencoded::Serializer;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, Request};

use super::form::escaped;

/// Adds `name` to a body of any encoding; a request without a body gets one.
pub(crate) fn add(request: &mut Request<Bytes>, name: &str, value: &str) -> Result<(), String> {
    let refused = |why: &str| format!("the credential `{name}` is a field of the body, and {why}");
    let kind = kind_of(request.headers());
    let body = match kind.as_str() {
        "" if matches!(*request.method(), Method::GET | Method::HEAD) => {
            return Err(refused("a request of this method has no body"));
        }
        "" if request.body().is_empty() => {
            let json = HeaderValue::from_static("application/json");
            request.headers_mut().insert(CONTENT_TYPE, json);
            in_json(b"{}", name, value)
        }
        "application/json" => in_json(request.body(), name, value),
        "application/x-www-form-urlencoded" => Some(in_form(request.body(), name, value)),
        "multipart/form-data" => in_parts(request.body(), name, value),
        _ => None,
    };
    *request.body_mut() = body
        .ok_or_else(|| refused("this body has no fields"))?
        .into();
    Ok(())
}

/// The content type without its parameters.
fn kind_of(headers: &HeaderMap) -> String {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or_default().split(';').next();
    kind.unwrap_or_default().trim().to_ascii_lowercase()
}

fn in_json(body: &[u8], name: &str, value: &str) -> Option<Vec<u8>> {
    let rest = body.trim_ascii_start().strip_prefix(b"{")?;
    let mut out = Vec::with_capacity(body.len() + name.len() + value.len() + 16);
    out.push(b'{');
    serde_json::to_writer(&mut out, name).ok()?;
    out.push(b':');
    serde_json::to_writer(&mut out, value).ok()?;
    if !rest.trim_ascii_start().starts_with(b"}") {
        out.push(b',');
    }
    out.extend_from_slice(rest);
    Some(out)
}

fn in_form(body: &[u8], name: &str, value: &str) -> Vec<u8> {
    let mut pair = Serializer::new(String::new());
    pair.append_pair(name, value);
    let pair = pair.finish();
    let between = if body.is_empty() { "" } else { "&" };
    [body, between.as_bytes(), pair.as_bytes()].concat()
}

/// In front of the other parts, with their own boundary, which begins the body.
fn in_parts(body: &[u8], name: &str, value: &str) -> Option<Vec<u8>> {
    let end = body.windows(2).position(|bytes| bytes == b"\r\n")?;
    let boundary = body.get(..end)?;
    let boundary = boundary.strip_suffix(b"--").unwrap_or(boundary);
    let name = escaped(name);
    let head = format!("\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    Some([boundary, head.as_bytes(), body].concat())
}
