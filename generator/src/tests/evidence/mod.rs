//! What recordings of all kinds give.

mod curl;
mod har;
mod hostile;
mod postman;
mod scrub;

use crate::Source;
use crate::evidence::exchange::Exchange;
use crate::evidence::recording;

fn read(text: &str) -> (Vec<Exchange>, Vec<String>) {
    let source = Source::new("recording", text);
    let (exchanges, skipped) = recording::read(0, &source).expect("it is a recording");
    let skipped = skipped.into_iter().map(|skipped| skipped.why);
    (exchanges, skipped.collect())
}

/// The only exchange of a recording.
fn one(text: &str) -> Exchange {
    let (mut exchanges, skipped) = read(text);
    assert!(
        exchanges.len() == 1 && skipped.is_empty(),
        "{exchanges:?} {skipped:?}"
    );
    exchanges.remove(0)
}

/// What was sent, as one line.
fn sent(exchange: &Exchange) -> String {
    let Exchange {
        method,
        scheme,
        host,
        path,
        query,
        sent,
        form,
        ..
    } = exchange;
    let query: Vec<String> = query
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let form: Vec<String> = form
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let sent = String::from_utf8_lossy(sent.as_deref().unwrap_or(b"(not recorded)"));
    let line = format!(
        "{method} {scheme}://{host}{path} {} {sent}{}",
        query.join("&"),
        form.join("&")
    );
    line.split(' ')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The status and the body.
fn received(exchange: &Exchange) -> (Option<u16>, Option<String>) {
    let body = exchange.received.as_ref();
    (
        exchange.status,
        body.map(|body| String::from_utf8_lossy(body).into_owned()),
    )
}
