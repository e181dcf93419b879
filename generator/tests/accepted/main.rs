//! Accepted means it compiles: random specs with ugly names get diagnostics, or a client without a warning whose own
//! tests pass.
//!
//! The specs are the same on every run. `ACCEPTED_CASES=2000` tries more of them, in several crates;
//! `ACCEPTED_SEED=7` tries others; `ACCEPTED_DOCS=1` runs the examples of the docs too.
//!
//! `maker` makes a spec of the parts that the other files make, `judge` asks the generator, `crates` compiles what is
//! accepted.

// A maker of specs is one long list of what can be made.
#![allow(clippy::too_many_lines)]

mod bodies;
mod contents;
mod crates;
mod endpoints;
mod examples;
mod fields;
mod files;
mod forms;
mod json;
mod judge;
mod maker;
mod names;
mod paging;
mod parameters;
mod random;
mod rules;
mod served;
#[path = "../support/mod.rs"]
mod support;
mod texts;
mod type_lines;
mod types;
mod unions;
mod words;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};

use generator::Format;

use crate::crates::proves;
use crate::maker::spec;

/// Accepted specs of a default run, and of one crate.
const BATCH: usize = 20;
/// The specs of a default run.
const SEED: u64 = 2026;

/// The client of every run.
const CLIENT: &str = "client: accepted-client\nabout: Random \"specs\" of [all] <sorts>.\n";

/// A number that the environment may set.
fn number(name: &str, default: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(default)
}

/// Specs of a run without compilation, which takes no time.
const MANY: u64 = 60;

#[test]
fn drafts_of_the_examples_of_random_specs_agree_with_them() {
    let seed = number("ACCEPTED_SEED", SEED);
    let specs = (0..number("ACCEPTED_DRAFTS", MANY)).map(|number| spec(seed, number));
    let mut circles = 0;
    for spec in specs {
        if spec.judge().is_ok() {
            spec.circle();
            circles += 1;
        }
    }
    assert!(circles > 10, "too few specs are accepted: {circles}");
}

#[test]
fn the_mock_of_random_specs_never_fails_and_fits_them() {
    let seed = number("ACCEPTED_SEED", SEED);
    let specs = (0..number("ACCEPTED_DRAFTS", MANY)).map(|number| spec(seed, number));
    let accepted = specs.filter(|spec| spec.judge().is_ok());
    let succeeded: usize = accepted.map(|spec| spec.served()).sum();
    assert!(succeeded > 100, "too few requests succeed: {succeeded}");
}

#[test]
fn random_specs_mean_the_same_when_they_are_formatted() {
    let seed = number("ACCEPTED_SEED", SEED);
    let cases = number("ACCEPTED_CASES", 60);
    let mut changed = 0;
    for case in 0..cases {
        let mut sources = spec(seed, case).sources;
        changed += usize::from(support::format(&mut sources) > 0);
    }
    println!("{changed} of {cases} specs were not formatted");
    assert!(changed > 0, "random specs are not formatted by chance");
}

#[test]
fn accepted_means_it_compiles() {
    let wanted =
        usize::try_from(number("ACCEPTED_CASES", BATCH as u64)).expect("a number of cases");
    let seed = number("ACCEPTED_SEED", SEED);
    let mut refused: BTreeMap<&'static str, usize> = BTreeMap::new();
    let (mut tried, mut accepted) = (0, 0);
    let mut batch = Vec::new();
    println!("ACCEPTED_SEED={seed}");
    while accepted < wanted {
        let spec = spec(seed, tried);
        tried += 1;
        match spec.judge() {
            Ok(()) => {
                accepted += 1;
                batch.push(spec);
            }
            Err(problems) => {
                for format in [
                    Format::Human { color: true },
                    Format::Short,
                    Format::Json,
                    Format::Github,
                ] {
                    assert!(!problems.show("", format).is_empty());
                }
                let errors = problems
                    .list()
                    .iter()
                    .filter(|problem| problem.level == generator::Level::Error);
                let codes: BTreeSet<_> = errors.map(|problem| problem.code).collect();
                for code in codes {
                    *refused.entry(code).or_default() += 1;
                }
                if std::env::var_os("ACCEPTED_SHOW").is_some() {
                    println!(
                        "{}",
                        if std::env::var("ACCEPTED_SHOW").unwrap() == "2" {
                            problems.render("", false)
                        } else {
                            problems.show("", Format::Short)
                        }
                    );
                }
            }
        }
        assert!(
            tried < 60 || accepted * 3 >= usize::try_from(tried).unwrap_or(usize::MAX),
            "too few specs are accepted: {accepted} of {tried}; refused for {refused:?}"
        );
        if batch.len() == BATCH {
            proves(&std::mem::take(&mut batch));
        }
    }
    if !batch.is_empty() {
        proves(&batch);
    }
    println!("{tried} specs, {accepted} accepted; refused for {refused:?}");
}
