//! Path and query of a URL, in a form that every transport sends unchanged.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::byte_kind::ByteKind;

/// Characters that a path must not contain. Brackets stay: `page[number]=2` is common, and no transport changes them.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Characters that a query must not contain, or that some transports encode.
const QUERY: &AsciiSet = &PATH.add(b'\'');

/// Encodes what is not encoded yet, and resolves `.` and `..`.
pub(crate) fn normal(target: String) -> String {
    if is_normal(&target) {
        return target;
    }
    let (path, query) = target
        .split_once('?')
        .map_or((target.as_str(), None), |(path, query)| (path, Some(query)));
    let mut out = String::with_capacity(target.len());
    push_encoded(&mut out, &without_dots(path), PATH);
    if let Some(query) = query {
        out.push('?');
        push_encoded(&mut out, query, QUERY);
    }
    out
}

/// Whether it is in that form already, as most are; others may be, and are looked at closely.
fn is_normal(target: &str) -> bool {
    // A dot may begin `.` or `..`.
    PLAIN.is_all(target) && !target.contains("/.")
}

/// Bytes that stand for themselves in every target.
const PLAIN: &ByteKind = &ByteKind::of(&[
    (b'a', b'z'),
    (b'A', b'Z'),
    // With `,-./` and the digits between them.
    (b'+', b':'),
    (b'?', b'@'),
    (b'&', b'&'),
    (b'=', b'='),
    (b'_', b'_'),
    (b'~', b'~'),
]);

/// What is encoded already stays; a `%` that encodes nothing is encoded itself.
fn push_encoded(out: &mut String, text: &str, raw: &'static AsciiSet) {
    for (index, piece) in text.split('%').enumerate() {
        if index > 0 {
            let is_code = matches!(piece.as_bytes(), [first, second, ..]
                if first.is_ascii_hexdigit() && second.is_ascii_hexdigit());
            out.push_str(if is_code { "%" } else { "%25" });
        }
        out.extend(utf8_percent_encode(piece, raw));
    }
}

/// Transports do this as well, but not all of them.
fn without_dots(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    let mut rest = path.split('/').peekable();
    while let Some(segment) = rest.next() {
        let is_last = rest.peek().is_none();
        match segment.to_ascii_lowercase().replace("%2e", ".").as_str() {
            "." => {}
            // The first one is empty, before the slash that begins the path.
            ".." if segments.len() > 1 => _ = segments.pop(),
            ".." => {}
            _ => {
                segments.push(segment);
                continue;
            }
        }
        if is_last {
            segments.push("");
        }
    }
    segments.join("/")
}

/// The target that a relative reference names, seen from a page of this path.
pub(crate) fn resolve(reference: &str, path: &str) -> String {
    let directory = || path.rsplit_once('/').map_or("", |(directory, _)| directory);
    match reference.bytes().next() {
        Some(b'/') => reference.to_owned(),
        Some(b'?') | None => format!("{path}{reference}"),
        Some(_) => format!("{}/{reference}", directory()),
    }
}
