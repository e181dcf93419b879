//! How far the specs go: what has an example, what has evidence, and what is doubted.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::check::check;
use crate::line::Evidence;
use crate::spec::{self, ApiSpec, Endpoint, Field, Group, TypeDef};
use crate::table::table;
use crate::view::{self, GROUPS};
use crate::{Diagnostics, Source};

/// What there is behind the specs of each API.
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
    /// Fields by what stands behind their types.
    observed: usize,
    sdk: usize,
    guessed: usize,
    documented: usize,
    /// Endpoint, aspect and sentence.
    doubts: Vec<(String, String, String)>,
}

/// Counts what there is behind the specs.
///
/// Fails with every problem of every file, if one is an error.
pub fn coverage(sources: &[Source]) -> Result<Coverage, Diagnostics> {
    let (specs, found) = spec::parse(sources);
    let (specs, _) = check(specs, found).map_err(|problems| Diagnostics::new(sources, problems))?;
    let apis = specs.get().apis.iter().map(covered);
    Ok(Coverage {
        apis: apis.collect(),
    })
}

fn covered(api: &ApiSpec) -> Covered {
    let mut covered = Covered {
        api: api.api.api.clone().unwrap_or_default(),
        ..Covered::default()
    };
    for module in &api.modules {
        for def in module.types.values() {
            if let TypeDef::Shape(shape) = def {
                for group in GROUPS {
                    covered.group(view::group_of(shape, group));
                }
                shape.extra.iter().for_each(|field| covered.field(field));
            }
        }
        for (name, endpoint) in &module.endpoints {
            covered.endpoint(&format!("{}.{name}", module.stem), endpoint);
        }
    }
    covered
}

impl Covered {
    fn endpoint(&mut self, place: &str, endpoint: &Endpoint) {
        self.endpoints += 1;
        self.deprecated += usize::from(endpoint.deprecated.is_some());
        if endpoint.all_examples().next().is_none() {
            self.bare.push(place.to_owned());
        }
        for group in [
            &endpoint.path,
            &endpoint.query,
            &endpoint.headers,
            &endpoint.envelope,
        ] {
            self.group(group);
        }
        for (aspect, sentence) in &endpoint.doubts {
            self.doubts
                .push((place.to_owned(), aspect.clone(), sentence.clone()));
        }
    }

    fn group(&mut self, group: &Group) {
        for (_, _, field) in view::split(group) {
            self.field(field);
        }
    }

    fn field(&mut self, field: &Field) {
        let line = field.line.parsed.as_ref().ok();
        match line.and_then(|line| line.evidence.as_ref()) {
            Some(Evidence::Observed(_)) => self.observed += 1,
            Some(Evidence::Sdk(_)) => self.sdk += 1,
            Some(Evidence::Guess) => self.guessed += 1,
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

/// What the counts are, in their order.
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
    /// A table; when it is `verbose`, the endpoints without an example and every doubt before it.
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
            rows.push(row("together", totals));
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
