//! Lines of `curl`, each followed by what it gave, as people keep them in notes and as browsers copy them.

mod options;
mod output;
mod shell;

use super::exchange::{Address, Exchange, Skipped, headers};
use options::Call;

/// Whether a line starts a command.
pub(super) fn is_command(line: &str) -> bool {
    command(line).is_some()
}

/// What of a line is the command, without the prompt before it.
fn command(line: &str) -> Option<&str> {
    let bare = line.trim_start();
    let bare = bare.strip_prefix(['$', '%', '>']).unwrap_or(bare);
    let bare = bare.trim_start();
    let rest = bare.strip_prefix("curl")?;
    let rest = rest.strip_prefix(".exe").unwrap_or(rest);
    rest.starts_with([' ', '\t']).then_some(bare)
}

/// The exchanges of a text, and the commands that are none.
pub(super) fn read(file: usize, text: &str) -> (Vec<Exchange>, Vec<Skipped>) {
    let mut exchanges = Vec::new();
    let mut skipped = Vec::new();
    let mut rest = text;
    let mut number = 0;
    let mut comment = String::new();
    while let Some((before, from)) = next(rest) {
        if let Some(words) = before
            .lines()
            .rev()
            .find_map(|line| line.trim().strip_prefix('#'))
        {
            words.trim().clone_into(&mut comment);
        }
        number += 1;
        let (words, length) = shell::words(from);
        let after = &from[length..];
        let shown = &after[..next(after).map_or(after.len(), |(before, _)| before.len())];
        match Call::of(&words) {
            Ok(call) => {
                let mut exchange = exchange(call, shown);
                exchange.file = file;
                exchange.number = number;
                exchange.comment = std::mem::take(&mut comment);
                exchanges.push(exchange);
            }
            Err(why) => skipped.push(Skipped {
                file,
                number: Some(number),
                why,
            }),
        }
        rest = after;
    }
    (exchanges, skipped)
}

/// What stands before the next command, and what begins with it.
fn next(text: &str) -> Option<(&str, &str)> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(command) = command(line) {
            let start = at + line.len() - command.len();
            return Some((&text[..at], &text[start..]));
        }
        at += line.len();
    }
    None
}

fn exchange(call: Call, shown: &str) -> Exchange {
    let mut unjudged = Vec::new();
    let response = output::read(shown, call.is_verbose);
    if call.sent.is_none() {
        unjudged.push("the request's body was not recorded");
    }
    if response.is_none() {
        unjudged.push("there is no response; with `-i`, curl shows an empty one too");
    }
    let address = Address::of(&call.url);
    let mut query = address.query().unwrap_or_default();
    query.extend(call.query);
    let response = response.unwrap_or_default();
    Exchange {
        day: response.day(),
        method: call.method,
        query,
        scheme: address.scheme,
        host: address.host,
        path: address.path,
        headers: headers(call.headers),
        sent: call.sent,
        status: response.status,
        response_headers: headers(response.headers),
        received: response.body,
        unjudged,
        ..Exchange::default()
    }
}
