//! Compares recorded traffic with the specs, and decodes it with the compiled client.

mod absent;
mod expected;
pub(crate) mod forms;
pub(crate) mod judge;
pub(super) mod lesson;
pub(crate) mod matching;
mod pages;
mod replay;
mod report;
mod silent;
mod sorted;
pub(crate) mod tree;
mod update;
mod written;

use std::collections::BTreeMap;

use super::exchange::{Exchange, Skipped};
use super::recording;
use crate::check::check;
use crate::model::{Example, Model};
use crate::spec::Specs;
use crate::{Diagnostics, Source, spec};
use expected::{Expected, Line, UNMATCHED};
use judge::{Problem, Verdict};
use matching::{Known, Operation};
use replay::replay;
use report::{Elsewhere, Entry, Finding, Row, Unjudged};
use sorted::Sorted;

pub use report::Report;
pub use update::Update;

/// A verification: specs and recordings in, a report out.
#[derive(Clone, Copy)]
pub struct Verify<'a> {
    /// The files of a spec folder.
    pub specs: &'a [Source],
    /// HAR files, Postman collections, texts of `curl` lines.
    pub recordings: &'a [Source],
    /// The disagreements that are known.
    pub expected: Option<&'a Source>,
    /// Uses only entries with this text in their comment; then no known disagreement is stale.
    pub only: Option<&'a str>,
    /// Whether an exchange without an endpoint is a disagreement.
    pub all: bool,
    /// The compiled client of the specs.
    pub client: Option<&'a dyn Compiled>,
}

/// A compiled client, as far as recorded responses need it.
pub trait Compiled {
    /// Decodes a response and encodes it again as JSON; `None` if the client has no such operation.
    fn decode(
        &self,
        api: &str,
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Option<Result<String, Unread>>;

    /// The message in the body of an error.
    fn message(&self, api: &str, operation: &str, status: u16, body: &[u8]) -> Option<String>;
}

/// A response that the compiled client could not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The path in the body: `entries[1].mrr`.
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
    /// Compares every exchange with the specs.
    pub fn run(&self) -> Result<Report, VerifyError> {
        self.compared(|_, _, report| report)
    }

    /// What is made of the specs and the report.
    fn compared<T>(
        &self,
        make: impl FnOnce(&Specs, &Model<'_>, Report) -> T,
    ) -> Result<T, VerifyError> {
        let (specs, found) = spec::parse(self.specs);
        let (model, _) = check(&specs, found)
            .map_err(|problems| VerifyError::Specs(Diagnostics::new(self.specs, problems)))?;
        let mut exchanges = Vec::new();
        let mut skipped = Vec::new();
        for (file, recording) in self.recordings.iter().enumerate() {
            let (read, unread) = recording::read(file, recording).map_err(VerifyError::Input)?;
            exchanges.extend(read);
            skipped.extend(unread);
        }
        if let Some(text) = self.only {
            exchanges.retain(|exchange| exchange.comment.contains(text));
        }
        let expected = self
            .expected
            .map_or_else(|| Ok(Expected::default()), Expected::read);
        let expected = expected.map_err(VerifyError::Input)?;
        let mut report = self.report(&model, &exchanges, &expected);
        for Skipped { file, number, why } in skipped {
            report.skip(&self.recordings[file].path, number, why);
        }
        Ok(make(&specs, &model, report))
    }

    fn report(&self, model: &Model<'_>, exchanges: &[Exchange], expected: &Expected) -> Report {
        let known = Known::of(model);
        let mut sorted = Sorted::of(&known, exchanges);
        let why = |place: (&str, &str), problem: &str, some: &[usize]| {
            let comments = some.iter().map(|at| exchanges[*at].comment.as_str());
            expected.why(place, problem, comments).map(str::to_owned)
        };
        let rows = known.operations.iter().enumerate().map(|(at, operation)| {
            let mut seen = sorted.seen.remove(&at).unwrap_or_default();
            pages::forgive(operation, &mut seen);
            if let Some(client) = self.client {
                for (at, verdict) in &mut seen {
                    replay(client, operation, &exchanges[*at], verdict);
                }
            }
            let mut row = row(operation, seen, exchanges, self.client.is_some());
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
            day: exchange.day.clone(),
        });
        let unjudged = rows.iter().flat_map(|row| &row.unjudged);
        let unjudged = unjudged.map(|(at, why)| {
            let exchange = &exchanges[*at];
            Unjudged {
                file: self.recordings[exchange.file].path.clone(),
                number: Some(exchange.number),
                why: (*why).to_owned(),
            }
        });
        let unjudged = unjudged.collect();
        let stale = expected.stale(|line| self.could_show(line, &rows, exchanges));
        Report {
            rows,
            unmatched,
            foreign: sorted.foreign.into_iter().map(elsewhere).collect(),
            entries: entries.collect(),
            recordings: self.recordings.len(),
            stale,
            unjudged,
            all: self.all,
            compiled: self.client.is_some(),
        }
    }
}

impl Verify<'_> {
    /// Whether the disagreement of a line would have been found if it still existed.
    fn could_show(&self, line: &Line, rows: &[Row], exchanges: &[Exchange]) -> bool {
        // The line may be about entries that were not used.
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
            Some(first) => first.judged > 0 || about.any(|row| row.judged > 0),
        }
    }
}

/// Something in which an exchange and the specs disagree.
pub(crate) struct Disagreement {
    /// File and name.
    pub(crate) endpoint: String,
    pub(crate) exchange: usize,
    pub(crate) word: &'static str,
    pub(crate) place: String,
}

/// All in which exchanges and their endpoints disagree.
pub(crate) fn disagreements(model: &Model<'_>, exchanges: &[Exchange]) -> Vec<Disagreement> {
    let known = Known::of(model);
    let mut sorted = Sorted::of(&known, exchanges);
    let mut found = Vec::new();
    for (at, operation) in known.operations.iter().enumerate() {
        let mut seen = sorted.seen.remove(&at).unwrap_or_default();
        pages::forgive(operation, &mut seen);
        for (exchange, verdict) in seen {
            found.extend(verdict.problems.into_iter().map(|problem| Disagreement {
                endpoint: operation.call.place(),
                exchange,
                word: problem.word,
                place: problem.place,
            }));
        }
    }
    found
}

/// The results of all exchanges of an endpoint.
fn row(
    operation: &Operation<'_, '_>,
    seen: Vec<(usize, Verdict)>,
    exchanges: &[Exchange],
    compiled: bool,
) -> Row {
    let mut row = Row {
        api: operation.api.name.to_owned(),
        endpoint: operation.call.place(),
        http: operation.call.http.shown(),
        exchanges: seen.len(),
        ..Row::default()
    };
    let mut findings: BTreeMap<(&str, String), Finding> = BTreeMap::new();
    let mut responses = Vec::new();
    for (at, verdict) in seen {
        let exchange = &exchanges[at];
        let silent = silent::why(operation, exchange, compiled);
        row.judged += usize::from(exchange.received.is_some() && silent.is_none());
        let unjudged = exchange.unjudged.iter().copied().chain(silent);
        row.unjudged.extend(unjudged.map(|why| (at, why)));
        *row.statuses.entry(exchange.status).or_default() += 1;
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
        responses.extend(verdict.response);
        row.lessons
            .extend(verdict.lessons.into_iter().map(|lesson| (at, lesson)));
    }
    row.findings = findings.into_values().collect();
    row.absent = absent::fields(operation, &responses);
    let examples = operation.call.examples.iter();
    let shown: Vec<u16> = examples.map(Example::status).collect();
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
