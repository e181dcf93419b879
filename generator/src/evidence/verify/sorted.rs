//! Groups exchanges by the endpoint that they belong to.

use std::collections::BTreeMap;

use super::judge::{Verdict, judge};
use super::matching::{Candidate, Found, Known};
use crate::evidence::exchange::Exchange;

/// Indexes of exchanges, by where they belong.
#[derive(Default)]
pub(crate) struct Sorted {
    /// By endpoint, with the result of comparing them with it.
    pub(crate) seen: BTreeMap<usize, Vec<(usize, Verdict)>>,
    /// By method and path, with the closest match in the specs.
    pub(crate) unmatched: BTreeMap<String, (String, Vec<usize>)>,
    /// By host.
    pub(crate) foreign: BTreeMap<String, (String, Vec<usize>)>,
}

impl Sorted {
    pub(crate) fn of(known: &Known<'_, '_>, exchanges: &[Exchange]) -> Self {
        let mut sorted = Self::default();
        for (at, exchange) in exchanges.iter().enumerate() {
            let found = match known.find(exchange) {
                Found::Endpoints(candidates) => {
                    if let Some((operation, verdict)) = best(known, &candidates, exchange) {
                        sorted
                            .seen
                            .entry(operation)
                            .or_default()
                            .push((at, verdict));
                    }
                    continue;
                }
                Found::NoEndpoint(near) => {
                    let Exchange {
                        method, host, path, ..
                    } = exchange;
                    let what = format!("{method} {host}{}", without_ids(path));
                    let found = sorted.unmatched.entry(what);
                    found.or_insert_with(|| (near, Vec::new()))
                }
                Found::NoApi => sorted.foreign.entry(exchange.host.clone()).or_default(),
            };
            found.1.push(at);
        }
        sorted
    }
}

/// The candidate that an exchange fits best.
fn best(
    known: &Known<'_, '_>,
    candidates: &[Candidate],
    exchange: &Exchange,
) -> Option<(usize, Verdict)> {
    let judged = candidates.iter().map(|candidate| {
        let operation = &known.operations[candidate.operation];
        let verdict = judge(operation, candidate, exchange);
        (candidate.operation, verdict)
    });
    judged.min_by_key(|(_, verdict)| verdict.problems.len())
}

/// The path with `*` for each part that is probably an ID.
fn without_ids(path: &str) -> String {
    let is_version = |part: &str| part.len() < 4 && part.starts_with('v');
    let is_id = |part: &str| part.bytes().any(|byte| byte.is_ascii_digit()) || part.len() > 40;
    let parts = path.split('/').map(|part| match part {
        part if is_id(part) && !is_version(part) => "*",
        part => part,
    });
    parts.collect::<Vec<_>>().join("/")
}
