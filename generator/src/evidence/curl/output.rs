//! What a command shows: a body, perhaps with the headers before it.

use serde_json::value::RawValue;

use crate::evidence::exchange;

/// A response, as far as it is shown.
#[derive(Debug, Default)]
pub(super) struct Response {
    pub(super) status: Option<u16>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Option<Vec<u8>>,
}

impl Response {
    /// The day that the header `Date` says.
    pub(super) fn day(&self) -> Option<String> {
        let mut headers = self.headers.iter();
        let (_, date) = headers.find(|(name, _)| name.eq_ignore_ascii_case("date"))?;
        exchange::day_of_header(date)
    }
}

/// Reads what stands behind a command; None if nothing does.
pub(super) fn read(shown: &str, is_verbose: bool) -> Option<Response> {
    let shown = without_notes(shown);
    let shown = if is_verbose {
        without_talk(&shown)
    } else {
        shown
    };
    let mut rest = shown.trim();
    let mut response = Response::default();
    // Redirects and `100 Continue` have headers too: the last ones are those of the body.
    while let Some(after) = rest.strip_prefix("HTTP/") {
        let (head, body) = split(after);
        let mut lines = head.lines();
        let status = lines.next().unwrap_or_default().split_whitespace().nth(1);
        response.status = status.and_then(|status| status.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(':'));
        response.headers = headers
            .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
            .collect();
        rest = body.trim_start();
        response.body = Some(Vec::new());
    }
    if rest.is_empty() {
        return response.body.is_some().then_some(response);
    }
    // A body alone is that of a success: who keeps it for others shows what works.
    response.status = response.status.or(Some(200));
    response.body = Some(body(rest).as_bytes().to_vec());
    Some(response)
}

/// The head of a response, and what stands behind the empty line after it.
fn split(text: &str) -> (&str, &str) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            return (&text[..at], &text[at + line.len()..]);
        }
        at += line.len();
    }
    (text, "")
}

/// The JSON that a text begins with; all of it, if it does not begin with any.
fn body(text: &str) -> &str {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    match values.next() {
        Some(Ok(json)) => json.get(),
        _ => text.trim_end(),
    }
}

/// Without comments before and behind the output, and the fences of Markdown.
fn without_notes(shown: &str) -> String {
    let is_note =
        |line: &&str| line.trim_start().starts_with('#') || line.trim_start().starts_with("```");
    let lines: Vec<&str> = shown.lines().filter(|line| !is_note(line)).collect();
    lines.join("\n")
}

/// What `-v` shows of the response: its head, and the body.
fn without_talk(shown: &str) -> String {
    let lines = shown.lines().filter_map(|line| match line.get(..1) {
        Some("*" | ">") => None,
        Some("<") => Some(line[1..].trim()),
        Some("{" | "}") if line.contains(" bytes data]") => None,
        _ => Some(line),
    });
    lines.collect::<Vec<_>>().join("\n")
}
