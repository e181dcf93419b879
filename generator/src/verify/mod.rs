//! Recorded traffic held against the specs, and sent through the compiled client.

mod absent;
mod expected;
mod forms;
mod har;
mod judge;
mod matching;
mod pages;
mod replay;
mod report;
mod sorted;
mod tree;
mod written;

use std::collections::BTreeMap;

use crate::check::check;
use crate::spec::{self, Specs};
use crate::{Diagnostics, Source};
use expected::{Expected, Line, UNMATCHED};
use har::Exchange;
use judge::{Problem, Verdict};
use matching::{Api, Known, Operation};
use replay::replay;
use report::{Elsewhere, Entry, Finding, Row};
use sorted::Sorted;

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
        let mut sorted = Sorted::of(specs, &known, exchanges);
        let why = |place: (&str, &str), problem: &str, some: &[usize]| {
            let comments = some.iter().map(|at| exchanges[*at].comment.as_str());
            expected.why(place, problem, comments).map(str::to_owned)
        };
        let rows = known.operations.iter().enumerate().map(|(at, operation)| {
            let mut seen = sorted.seen.remove(&at).unwrap_or_default();
            let api = &known.apis[operation.api];
            pages::forgive(api, operation, &mut seen);
            if let Some(client) = self.client {
                for (at, verdict) in &mut seen {
                    replay(client, api.name, operation, &exchanges[*at], verdict);
                }
            }
            let mut row = row(api, operation, seen, exchanges);
            for finding in &mut row.findings {
                let place = (row.api.as_str(), row.endpoint.as_str());
                finding.why = why(place, &finding.problem.id(), &finding.exchanges);
            }
            row
        });
        let rows: Vec<_> = rows.collect();
        let elsewhere = |(what, (near, exchanges))| Elsewhere {
            what,
            near,
            exchanges,
            why: None,
        };
        let mut unmatched: Vec<_> = sorted.unmatched.into_iter().map(elsewhere).collect();
        for found in &mut unmatched {
            found.why = why((UNMATCHED, ""), &found.what, &found.exchanges);
        }
        let entries = exchanges.iter().map(|exchange| Entry {
            file: self.recordings[exchange.file].path.clone(),
            number: exchange.number,
            comment: exchange.comment.clone(),
        });
        let stale = expected.stale(|line| self.could_show(line, &rows, exchanges));
        Report {
            rows,
            unmatched,
            foreign: sorted.foreign.into_iter().map(elsewhere).collect(),
            entries: entries.collect(),
            recordings: self.recordings.len(),
            stale,
            all: self.all,
            compiled: self.client.is_some(),
        }
    }
}

impl Verify<'_> {
    /// Whether what a line is about would have been found, if it was still there.
    fn could_show(&self, line: &Line, rows: &[Row], exchanges: &[Exchange]) -> bool {
        // Entries that were not taken may be those that it is about.
        if self.only.is_some() {
            return false;
        }
        if line.api == UNMATCHED {
            let is_near = |exchange: &Exchange| line.problem.contains(&exchange.host);
            return exchanges.iter().any(is_near);
        }
        if self.client.is_none()
            && replay::WORDS
                .iter()
                .any(|word| line.problem.starts_with(word))
        {
            return false;
        }
        let mut about = rows.iter().filter(|row| {
            row.api == line.api && (row.endpoint == line.endpoint || line.endpoint == "*")
        });
        match about.next() {
            // There is no such endpoint.
            None => true,
            Some(first) => first.exchanges > 0 || about.any(|row| row.exchanges > 0),
        }
    }
}

/// What the exchanges of an endpoint gave together.
fn row(
    api: &Api<'_>,
    operation: &Operation<'_>,
    seen: Vec<(usize, Verdict)>,
    exchanges: &[Exchange],
) -> Row {
    let mut row = Row {
        api: api.name.to_owned(),
        endpoint: operation.place(),
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
                    problem,
                    exchanges: Vec::new(),
                    why: None,
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
