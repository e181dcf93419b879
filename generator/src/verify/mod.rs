//! Recorded traffic held against the specs, and sent through the compiled client.

mod absent;
mod expected;
mod har;
mod judge;
mod matching;
mod report;
mod tree;
mod written;

use std::collections::BTreeMap;

use crate::check::check;
use crate::plan;
use crate::spec::{self, Specs};
use crate::{Diagnostics, Source};
use expected::{Expected, UNMATCHED};
use har::Exchange;
use judge::{Problem, Verdict, judge};
use matching::{Candidate, Found, Known, Operation};
use report::{Elsewhere, Entry, Finding, Row};
use tree::Tree;

pub use report::Report;

/// A verification: specs and recordings in, a report out.
#[derive(Clone, Copy)]
pub struct Verify<'a> {
    /// The files of a spec folder.
    pub specs: &'a [Source],
    /// HAR files.
    pub recordings: &'a [Source],
    /// The disagreements that are known.
    pub expected: Option<&'a Source>,
    /// Takes only entries with this text in their comment; then no known disagreement is stale.
    pub only: Option<&'a str>,
    /// Whether an exchange without an endpoint is a disagreement.
    pub all: bool,
    /// The client that the specs gave, compiled.
    pub client: Option<&'a dyn Compiled>,
}

/// A compiled client, as far as recorded answers need it.
pub trait Compiled {
    /// Reads an answer and writes what was read as JSON; `None` when the client has no such operation.
    fn decode(
        &self,
        api: &str,
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Option<Result<String, Unread>>;

    /// What the body of an error says went wrong.
    fn message(&self, status: u16, body: &[u8]) -> Option<String>;
}

/// An answer that the compiled client could not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Where in the body: `entries[1].mrr`.
    pub path: String,
    /// Why.
    pub why: String,
}

/// Why there is no report.
#[derive(Clone, Debug)]
pub enum VerifyError {
    /// The specs have errors.
    Specs(Diagnostics),
    /// A recording or the list of known disagreements cannot be read.
    Input(String),
}

impl Verify<'_> {
    /// Holds every exchange against the specs.
    pub fn run(&self) -> Result<Report, VerifyError> {
        let (specs, found) = spec::parse(self.specs);
        let (specs, _) = check(specs, found)
            .map_err(|problems| VerifyError::Specs(Diagnostics::new(self.specs, problems)))?;
        let mut exchanges = Vec::new();
        for (file, recording) in self.recordings.iter().enumerate() {
            exchanges.extend(har::read(file, recording).map_err(VerifyError::Input)?);
        }
        if let Some(text) = self.only {
            exchanges.retain(|exchange| exchange.comment.contains(text));
        }
        let expected = self
            .expected
            .map_or_else(|| Ok(Expected::default()), Expected::read);
        let expected = expected.map_err(VerifyError::Input)?;
        Ok(self.report(specs.get(), &exchanges, &expected))
    }

    fn report(&self, specs: &Specs, exchanges: &[Exchange], expected: &Expected) -> Report {
        let known = Known::of(specs);
        let mut sorted = Sorted::default();
        for exchange in exchanges {
            self.sort(specs, &known, exchange, &mut sorted);
        }
        let elsewhere = |found: BTreeMap<String, (String, Vec<usize>)>| -> Vec<Elsewhere> {
            let found = found.into_iter();
            found
                .map(|(what, (near, exchanges))| Elsewhere {
                    what,
                    near,
                    exchanges,
                    why: None,
                })
                .collect()
        };
        let mut unmatched = elsewhere(sorted.unmatched);
        for found in &mut unmatched {
            found.why = expected.why(UNMATCHED, "", &found.what).map(str::to_owned);
        }
        let rows = known.operations.iter().enumerate().map(|(at, operation)| {
            let seen = sorted.seen.remove(&at).unwrap_or_default();
            row(&known, operation, seen, exchanges, expected)
        });
        let rows = rows.collect();
        Report {
            entries: exchanges
                .iter()
                .map(|exchange| Entry {
                    file: self.recordings[exchange.file].path.clone(),
                    number: exchange.number,
                    comment: exchange.comment.clone(),
                })
                .collect(),
            recordings: self.recordings.len(),
            rows,
            unmatched,
            foreign: elsewhere(sorted.foreign),
            stale: if self.only.is_some() {
                Vec::new()
            } else {
                expected.stale()
            },
            all: self.all,
            compiled: self.client.is_some(),
        }
    }

    fn sort(&self, specs: &Specs, known: &Known<'_>, exchange: &Exchange, sorted: &mut Sorted) {
        let at = sorted.count;
        sorted.count += 1;
        let candidates = match known.find(exchange) {
            Found::Endpoints(candidates) => candidates,
            Found::NoEndpoint(near) => {
                let what = format!(
                    "{} {}{}",
                    exchange.method,
                    exchange.host,
                    without_ids(&exchange.path)
                );
                sorted
                    .unmatched
                    .entry(what)
                    .or_insert((near, Vec::new()))
                    .1
                    .push(at);
                return;
            }
            Found::NoApi => {
                let host = sorted.foreign.entry(exchange.host.clone()).or_default();
                host.1.push(at);
                return;
            }
        };
        let judged = candidates.iter().map(|candidate| {
            let operation = &known.operations[candidate.operation];
            let verdict = judge(
                specs,
                &known.apis[operation.api],
                operation,
                candidate,
                exchange,
            );
            (candidate, verdict)
        });
        let best = judged.min_by_key(|(_, verdict)| verdict.problems.len());
        let Some((Candidate { operation, .. }, mut verdict)) = best else {
            return;
        };
        if let Some(client) = self.client {
            let found = &known.operations[*operation];
            replay(
                client,
                known.apis[found.api].name,
                found,
                exchange,
                &mut verdict,
            );
        }
        sorted
            .seen
            .entry(*operation)
            .or_default()
            .push((at, verdict));
    }
}

/// Exchanges, by where they belong.
#[derive(Default)]
struct Sorted {
    count: usize,
    /// By endpoint: index of the exchange, and what it gave.
    seen: BTreeMap<usize, Vec<(usize, Verdict)>>,
    /// By method and path: what is near, and the exchanges.
    unmatched: BTreeMap<String, (String, Vec<usize>)>,
    /// By host.
    foreign: BTreeMap<String, (String, Vec<usize>)>,
}

/// The path with `*` for each part that is likely one thing's id.
fn without_ids(path: &str) -> String {
    let is_version = |part: &str| part.len() < 4 && part.starts_with('v');
    let parts = path.split('/').map(|part| {
        let is_id = part.bytes().any(|byte| byte.is_ascii_digit()) || part.len() > 40;
        if is_id && !is_version(part) {
            "*"
        } else {
            part
        }
    });
    parts.collect::<Vec<_>>().join("/")
}

fn row(
    known: &Known<'_>,
    operation: &Operation<'_>,
    seen: Vec<(usize, Verdict)>,
    exchanges: &[Exchange],
    expected: &Expected,
) -> Row {
    let api = &known.apis[operation.api];
    let place = operation.place();
    let mut row = Row {
        api: api.name.to_owned(),
        endpoint: place.clone(),
        http: crate::http::shown(&operation.http),
        exchanges: seen.len(),
        ..Row::default()
    };
    let mut findings: BTreeMap<(&str, String), Finding> = BTreeMap::new();
    let mut answers = Vec::new();
    for (at, verdict) in seen {
        *row.statuses.entry(exchanges[at].status).or_default() += 1;
        row.inexpressible += usize::from(verdict.problems.iter().any(Problem::is_inexpressible));
        row.unread += usize::from(verdict.problems.iter().any(Problem::is_unread));
        for problem in verdict.problems {
            let key = (problem.word, problem.place.clone());
            findings
                .entry(key)
                .or_insert_with(|| Finding {
                    why: expected
                        .why(api.name, &place, &problem.id())
                        .map(str::to_owned),
                    problem,
                    exchanges: Vec::new(),
                })
                .exchanges
                .push(at);
        }
        answers.extend(verdict.answer);
    }
    row.findings = findings.into_values().collect();
    row.absent = absent::fields(api, operation, &answers);
    let shown: Vec<u16> = operation
        .endpoint
        .all_examples()
        .map(|(_, example)| example.status.unwrap_or(200))
        .collect();
    let fine = row
        .statuses
        .keys()
        .flatten()
        .filter(|status| (200..300).contains(*status));
    row.undeclared = fine
        .copied()
        .filter(|status| !shown.contains(status))
        .collect();
    row
}

/// Sends the answer through the client's decoder and back.
fn replay(
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
    let missing = unread
        .why
        .split_once("missing field `")
        .and_then(|(_, rest)| rest.split_once('`'));
    if let Some((name, _)) = missing {
        place = format!("{place}.{name}");
    }
    place
}

/// What was expected, of a message that quotes what was found.
fn without_value(why: &str) -> &str {
    let why = match why.rfind("expected ") {
        Some(at) => &why[at..],
        None if why.contains("missing field") => "a key is missing",
        None => "it cannot be read",
    };
    why.split(" at line ").next().unwrap_or(why)
}
