//! `Link` headers, as RFC 8288 has them.

use http::HeaderMap;
use http::header::LINK;

/// The address of the next page: of the first link whose relation is `next`.
pub(crate) fn next(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).into_iter();
    let mut texts = values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    texts.find_map(|text| next_in(&text))
}

fn next_in(text: &str) -> Option<String> {
    let mut rest = text;
    loop {
        let (_, link) = rest.split_once('<')?;
        let (address, after) = link.split_once('>')?;
        let (is_next, after) = parameters(after);
        if is_next && !address.trim().is_empty() {
            return Some(address.trim().to_owned());
        }
        rest = after;
    }
}

/// Whether the parameters of a link say that it is the next one, and what follows the link.
fn parameters(text: &str) -> (bool, &str) {
    let mut rest = text.trim_start();
    let mut relation: Option<&str> = None;
    while let Some(parameter) = rest.strip_prefix(';') {
        let end = parameter.find(['=', ';', ',']).unwrap_or(parameter.len());
        let (name, after) = parameter.split_at(end);
        let (value, after) = match after.strip_prefix('=') {
            Some(after) => value(after.trim_start()),
            None => ("", after),
        };
        // Only the first one counts.
        if name.trim().eq_ignore_ascii_case("rel") && relation.is_none() {
            relation = Some(value);
        }
        rest = after.trim_start();
    }
    let mut relations = relation.unwrap_or_default().split_ascii_whitespace();
    let is_next = relations.any(|one| one.eq_ignore_ascii_case("next"));
    let after = rest.split_once(',').map_or("", |(_, after)| after);
    (is_next, after)
}

/// The value of a parameter, without its quotes, and what follows it.
fn value(text: &str) -> (&str, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, after) = text.split_at(text.find([';', ',']).unwrap_or(text.len()));
        return (value.trim_end(), after);
    };
    let mut escaped = false;
    let end = quoted.find(|c| {
        let is_end = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        is_end
    });
    match end {
        Some(end) => {
            let (value, after) = quoted.split_at(end);
            (value, after.get(1..).unwrap_or_default())
        }
        None => (quoted, ""),
    }
}
