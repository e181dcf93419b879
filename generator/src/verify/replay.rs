//! A recorded answer on its way through the compiled client, and back.

use super::har::Exchange;
use super::judge::{Problem, Verdict};
use super::matching::Operation;
use super::tree::Tree;
use super::{Compiled, Unread, written};
use crate::plan;

/// Disagreements that only a compiled client shows.
pub(crate) const WORDS: [&str; 4] = ["decode ", "message ", "round-trip ", "uncompiled "];

/// Sends the answer through the client's decoder and back.
pub(crate) fn replay(
    client: &dyn Compiled,
    api: &str,
    operation: &Operation<'_>,
    exchange: &Exchange,
    verdict: &mut Verdict,
) {
    let (Some(status), Some(body)) = (exchange.status, &exchange.answer) else {
        return;
    };
    if status >= 400 {
        let is_error = !plan::empty_statuses(operation.endpoint).contains(&status);
        // Nothing at all, or a page for people, is kept as it came.
        let is_raw = matches!(body.trim_ascii().first(), None | Some(b'<'));
        if is_error && !is_raw && client.message(status, body).is_none() {
            let why = "none found in the error's body";
            verdict.add(Problem::new("message", status.to_string(), why));
        }
        return;
    }
    let (Some(tree), Some(name)) = (verdict.answer.take(), operation.compiled()) else {
        return;
    };
    match client.decode(api, &name, status, body) {
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
            let mut payload = Some(&tree.root);
            for step in operation
                .endpoint
                .at
                .iter()
                .flat_map(|path| path.split('.'))
            {
                payload = payload.and_then(|node| node.get(step));
            }
            // An endpoint without an answer gives null.
            if let (Ok(written), Some(payload), true) =
                (Tree::read(text.as_bytes()), payload, text != "null")
            {
                written::compare(verdict, &tree, payload, &written.root);
            }
        }
    }
    verdict.answer = Some(tree);
}

/// How a decoder says that a key is missing, up to its name.
const MISSING: [&str; 2] = ["missing field `", "there is no member `"];

/// `entries[1].mrr` as a problem names it; a missing member is at its own place.
fn place_of(unread: &Unread) -> String {
    let mut place = String::from("response");
    for (at, part) in unread.path.split(['[', ']']).enumerate() {
        if at % 2 == 1 {
            place.push_str("[]");
        } else if !part.is_empty() && part != "." {
            if !part.starts_with('.') {
                place.push('.');
            }
            place.push_str(part);
        }
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

/// What was expected, of a message that quotes what was found.
fn without_value(why: &str) -> &str {
    let why = match why.rfind("expected ") {
        Some(at) => &why[at..],
        None if MISSING.iter().any(|words| why.contains(words)) => "a key is missing",
        None => "it cannot be read",
    };
    why.split(" at line ").next().unwrap_or(why)
}
