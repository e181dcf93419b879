// Copied from generator/runtime/src/runtime/content_encoding.rs by `cargo xtask codegen`; edit it there.

//! `Content-Encoding`: bodies that come compressed, the same for both transports.

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, HeaderValue};
use http::{Response, StatusCode};

use super::{Limits, TransportError, TransportErrorKind};

/// Asks for compressed bodies, if they can be decoded and the caller asks for no others.
pub(crate) fn accept(headers: &mut HeaderMap) {
    if cfg!(feature = "gzip") {
        headers
            .entry(ACCEPT_ENCODING)
            .or_insert(HeaderValue::from_static("gzip"));
    }
}

/// Decodes a body as far as its encodings are known, and as it is gzip indeed: some proxies decode it and keep the header.
/// The header keeps what is left.
#[cfg_attr(
    not(feature = "gzip"),
    allow(unused_mut, unused_variables, clippy::unnecessary_wraps)
)]
pub(crate) fn decoded(
    response: Response<Bytes>,
    limits: Limits,
) -> Result<Response<Bytes>, TransportError> {
    let (mut parts, mut body) = response.into_parts();
    let mut encodings = encodings(&parts.headers);
    let coded = encodings.len();
    while let Some(name) = encodings.last() {
        match name.as_str() {
            #[cfg(feature = "gzip")]
            "gzip" | "x-gzip" if body.starts_with(b"\x1f\x8b") => match gunzip(&body, limits) {
                Ok(decoded) => body = decoded,
                Err(error) if suffices(parts.status, error.kind()) => break,
                Err(error) => return Err(error),
            },
            _ if body.is_empty() => {}
            _ => break,
        }
        encodings.pop();
    }
    if encodings.len() < coded {
        parts.headers.remove(CONTENT_ENCODING);
        parts.headers.remove(CONTENT_LENGTH);
        if let Ok(left) = HeaderValue::try_from(encodings.join(", ")) {
            if !left.is_empty() {
                parts.headers.insert(CONTENT_ENCODING, left);
            }
        }
    }
    Ok(Response::from_parts(parts, body))
}

/// Whether a response is of use although its body is not: the status says most of an error.
pub(crate) fn suffices(status: StatusCode, error: TransportErrorKind) -> bool {
    error == TransportErrorKind::Broken && !status.is_success()
}

/// Says that a body is encoded still, if it is.
pub(crate) fn undecoded(headers: &HeaderMap) -> Option<String> {
    let names = encodings(headers).join(", ");
    (!names.is_empty()).then(|| {
        format!("the response's content encoding is `{names}`, which this client could not decode")
    })
}

/// The encodings in the order in which they were applied.
fn encodings(headers: &HeaderMap) -> Vec<String> {
    headers
        .get_all(CONTENT_ENCODING)
        .iter()
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .map(|name| String::from_utf8_lossy(name.trim_ascii()).to_ascii_lowercase())
        .filter(|name| !name.is_empty() && name != "identity")
        .collect()
}

#[cfg(feature = "gzip")]
fn gunzip(body: &[u8], limits: Limits) -> Result<Bytes, TransportError> {
    use std::io::Read as _;

    let mut whole = Vec::new();
    let mut rest: &[u8] = body;
    // What comes after the last member is padding.
    while rest.starts_with(b"\x1f\x8b") {
        let left = limits.max_body.saturating_sub(whole.len());
        let left = u64::try_from(left).unwrap_or(u64::MAX);
        let mut member = flate2::bufread::GzDecoder::new(rest);
        (&mut member)
            .take(left.saturating_add(1))
            .read_to_end(&mut whole)
            .map_err(|error| TransportError::new(TransportErrorKind::Broken, error))?;
        if whole.len() > limits.max_body {
            return Err(TransportError::too_large(limits));
        }
        rest = member.into_inner();
    }
    Ok(whole.into())
}
