//! Coverage of the specs: which endpoints have examples, which fields have evidence, and what is doubted.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::check::check;
use crate::model::call::PathSource;
use crate::model::{Api, Call, Types};
use crate::spec::grammar::type_line::{self, Evidence};
use crate::text::table::table;
use crate::{Diagnostics, Source, spec};

/// The support of the specs of each API.
#[derive(Debug)]
pub struct Coverage {
    apis: Vec<Covered>,
}

#[derive(Debug, Default)]
struct Covered {
    api: String,
    endpoints: usize,
    deprecated: usize,
    /// Endpoints without an example.
    bare: Vec<String>,
    /// Fields by the evidence for their types.
    observed: usize,
    sdk: usize,
    guessed: usize,
    documented: usize,
    /// Endpoint, aspect and sentence.
    doubts: Vec<(String, String, String)>,
}

/// Counts the examples, evidence and doubts of the specs.
///
/// Fails with every problem of every file, if one is an error.
pub fn coverage(sources: &[Source]) -> Result<Coverage, Diagnostics> {
    let (specs, found) = spec::parse(sources);
    let checked = check(&specs, found);
    let (model, _) = checked.map_err(|problems| Diagnostics::new(sources, problems))?;
    Ok(Coverage {
        apis: model.apis.iter().map(covered).collect(),
    })
}

fn covered(api: &Api<'_>) -> Covered {
    let mut covered = Covered {
        api: api.name.to_owned(),
        ..Covered::default()
    };
    for ty in api.types.iter() {
        for field in api.types.own_fields(ty.id) {
            covered.line(&field.line);
        }
        let own = api.types.extras(ty.id).into_iter();
        for extra in own.filter(|extra| extra.owner == ty.id) {
            covered.line(&extra.line);
        }
    }
    for call in api.calls() {
        covered.call(&api.types, call);
    }
    covered
}

impl Covered {
    fn call<'s>(&mut self, types: &Types<'s>, call: &Call<'s>) {
        let place = call.place();
        self.endpoints += 1;
        self.deprecated += usize::from(call.endpoint.deprecated.is_some());
        if call.examples.is_empty() {
            self.bare.push(place.clone());
        }
        let path = call.path.iter();
        for parameter in path.filter(|parameter| parameter.source == PathSource::Declared) {
            self.line(&parameter.line);
        }
        let page = call.response.page();
        let envelope = page.into_iter().flat_map(|page| &page.envelope);
        for argument in call.query.iter().chain(&call.headers).chain(envelope) {
            self.line(&argument.line);
        }
        for question in call.questions(types) {
            self.doubts.push((
                place.clone(),
                question.places.join(", "),
                question.why.to_owned(),
            ));
        }
    }

    fn line(&mut self, line: &type_line::Line) {
        match &line.evidence {
            Some(Evidence::Observed(_)) => self.observed += 1,
            Some(Evidence::Sdk(_)) => self.sdk += 1,
            Some(Evidence::Guess) => self.guessed += 1,
            None if line.guess.is_some() => self.guessed += 1,
            None => self.documented += 1,
        }
    }

    fn counts(&self) -> [usize; 9] {
        let fields = self.observed + self.sdk + self.guessed + self.documented;
        [
            self.endpoints,
            self.endpoints - self.bare.len(),
            self.deprecated,
            fields,
            self.documented,
            self.observed,
            self.sdk,
            self.guessed,
            self.doubts.len(),
        ]
    }
}

/// The names of the counts, in their order.
const COUNTS: [&str; 9] = [
    "endpoints",
    "with example",
    "deprecated",
    "fields",
    "documented",
    "observed",
    "by a client",
    "guessed",
    "doubts",
];

impl Coverage {
    /// A table; if `verbose`, after the endpoints without an example and every doubt.
    pub fn text(&self, verbose: bool) -> String {
        let mut out = String::new();
        for api in self.apis.iter().filter(|_| verbose) {
            for endpoint in &api.bare {
                let _ = writeln!(out, "{} {endpoint} has no example", api.api);
            }
            for (endpoint, aspect, sentence) in &api.doubts {
                let _ = writeln!(out, "{} {endpoint} doubts {aspect}: {sentence}", api.api);
            }
            if !(api.bare.is_empty() && api.doubts.is_empty()) {
                out.push('\n');
            }
        }
        let head: Vec<&str> = std::iter::once("api").chain(COUNTS).collect();
        let mut totals = [0; 9];
        let mut rows = Vec::new();
        for api in &self.apis {
            let counts = api.counts();
            for (total, count) in totals.iter_mut().zip(counts) {
                *total += count;
            }
            rows.push(row(&api.api, counts));
        }
        if rows.len() > 1 {
            rows.push(row("total", totals));
        }
        out + &table(&head, &rows)
    }

    /// The same for machines: one JSON object.
    pub fn json(&self) -> String {
        let apis = self.apis.iter().map(|api| {
            let counts = COUNTS.iter().zip(api.counts());
            let mut shown: serde_json::Map<String, Value> = counts
                .map(|(name, count)| (name.replace(' ', "_"), json!(count)))
                .collect();
            let doubts: Vec<Value> = api
                .doubts
                .iter()
                .map(|(endpoint, aspect, doubt)| {
                    json!({"endpoint": endpoint, "aspect": aspect, "doubt": doubt})
                })
                .collect();
            shown.insert("doubts".to_owned(), json!(doubts));
            shown.insert("without_example".to_owned(), json!(api.bare));
            (api.api.clone(), Value::Object(shown))
        });
        let apis: serde_json::Map<String, Value> = apis.collect();
        format!("{:#}\n", Value::Object(apis))
    }
}

fn row(name: &str, counts: [usize; 9]) -> Vec<String> {
    let counts = counts.iter().map(usize::to_string);
    std::iter::once(name.to_owned()).chain(counts).collect()
}
