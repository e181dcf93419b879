//! Decodes a recorded response with the compiled client, and encodes it again.

use super::judge::{Problem, Verdict};
use super::matching::Operation;
use super::tree::Tree;
use super::{Compiled, Unread, written};
use crate::evidence::exchange::Exchange;
use crate::model::Response;

/// Disagreements that only a compiled client shows.
pub(crate) const WORDS: [&str; 4] = ["decode ", "message ", "round-trip ", "uncompiled "];

/// Decodes the response with the client, and encodes it again.
pub(crate) fn replay(
    client: &dyn Compiled,
    operation: &Operation<'_, '_>,
    exchange: &Exchange,
    verdict: &mut Verdict,
) {
    let (Some(status), Some(body)) = (exchange.status, &exchange.received) else {
        return;
    };
    if verdict.failed {
        let is_error = !is_kept(body);
        let (api, operation) = (operation.api.name, operation.compiled());
        if is_error && client.message(api, &operation, status, body).is_none() {
            let why = "no message found in the error body";
            verdict.add(Problem::new("message", status.to_string(), why));
        }
        return;
    }
    let Some(tree) = verdict.response.take() else {
        return;
    };
    let api = operation.api.name;
    match client.decode(api, &operation.compiled(), status, body) {
        None => verdict.add(Problem::new(
            "uncompiled",
            "response",
            "run `cargo xtask codegen`",
        )),
        Some(Err(unread)) => {
            let place = place_of(&unread);
            if !verdict.tells_of(&place) {
                verdict.add(Problem::new("decode", place, without_value(&unread.why)));
            }
        }
        Some(Ok(text)) => {
            let payload = match &operation.call.response {
                Response::Value { at: Some(at), .. } => at.find(&tree.root).cloned(),
                // Recordings are replayed without their headers.
                Response::Page(page) => Some(page.shaped(&tree.root, |_| None)),
                _ => Some(tree.root.clone()),
            };
            // An endpoint without a response gives null.
            if let (Ok(written), Some(payload), true) =
                (Tree::read(text.as_bytes()), payload, text != "null")
            {
                let types = &operation.api.types;
                written::compare(verdict, types, &tree, &payload, &written.root);
            }
        }
    }
    verdict.response = Some(tree);
}

/// Whether the body of an error is kept as it came: it is empty, or an HTML page.
pub(super) fn is_kept(body: &[u8]) -> bool {
    matches!(body.trim_ascii().first(), None | Some(b'<'))
}

/// How a decoder reports a missing key, up to its name.
const MISSING: [&str; 2] = ["missing field `", "there is no member `"];

/// `entries[1].mrr` as the place of a problem; a missing member has its own place.
fn place_of(unread: &Unread) -> String {
    let mut place = String::from("response");
    let mut rest = unread.path.as_str();
    while !rest.is_empty() {
        let (step, after) = step(rest);
        place.push_str(&step);
        rest = after;
    }
    let missing = MISSING.iter().find_map(|words| {
        let (_, rest) = unread.why.split_once(words)?;
        rest.split_once('`')
    });
    if let Some((name, _)) = missing {
        place = format!("{place}.{name}");
    }
    place
}

/// The first step of a path, as a place shows it: a name, also one in quotes, or any item of a list.
fn step(path: &str) -> (String, &str) {
    if let Some(quoted) = path.strip_prefix("[\"") {
        let json = &path[1..];
        let mut names = serde_json::Deserializer::from_str(json).into_iter::<String>();
        let name = names.next().and_then(Result::ok).unwrap_or_default();
        let rest = json.get(names.byte_offset()..).unwrap_or(quoted);
        return (format!(".{name}"), rest.strip_prefix(']').unwrap_or(rest));
    }
    if let Some(index) = path.strip_prefix('[') {
        let (_, rest) = index.split_once(']').unwrap_or((index, ""));
        return ("[]".to_owned(), rest);
    }
    let name = path.strip_prefix('.').unwrap_or(path);
    let (name, rest) = name.split_at(name.find(['.', '[']).unwrap_or(name.len()));
    (format!(".{name}"), rest)
}

/// The expected part of a message that quotes what was found.
fn without_value(why: &str) -> &str {
    let why = match why.rfind("expected ") {
        Some(at) => &why[at..],
        None if MISSING.iter().any(|words| why.contains(words)) => "a key is missing",
        None => "it cannot be read",
    };
    let ends = [", found ", " at line "]
        .iter()
        .filter_map(|words| why.find(words));
    ends.min().map_or(why, |end| &why[..end])
}
