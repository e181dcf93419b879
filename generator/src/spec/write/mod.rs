//! Specs as a person writes them: structs into YAML.

pub(super) mod field;
mod json;
mod line;
mod structs;

use std::collections::HashSet;

use indexmap::IndexMap;

use super::{Draft, Endpoint, Example, ResourceFile, TypeDef};
pub(super) use structs::Written;

use crate::text::yaml::{Collection, WIDTH, Yaml};

/// Longest line of JSON, which stands to the right of its keys.
const JSON_WIDTH: usize = WIDTH - 10;

/// Most lines of JSON beside its endpoint.
const MOST_LINES: usize = 25;

/// The keys of a resource's file that stand apart.
const PARTS: &[&str] = &["defaults", "types", "endpoints"];

impl Draft {
    /// The files by their paths from the spec folder.
    pub(crate) fn write(&self) -> Vec<(String, String)> {
        let Self {
            name,
            api,
            modules,
            examples,
        } = self;
        let written = |text: &str| {
            json::lines(text, WIDTH).map_or_else(|| text.to_owned(), |lines| joined(&lines))
        };
        let mut examples = Examples {
            files: examples
                .iter()
                .map(|(file, text)| (file.clone(), written(text)))
                .collect(),
            taken: examples.keys().cloned().collect(),
        };
        let mut files = vec![(format!("{name}/api.yaml"), document("api", api.yaml()))];
        for (stem, module) in modules {
            let module = examples.take_from(stem, module);
            let text = document("resource", parted(module.yaml()));
            files.push((format!("{name}/{stem}.yaml"), text));
        }
        let examples = examples.files.into_iter();
        files.extend(examples.map(|(file, text)| (format!("{name}/examples/{file}"), text)));
        files
    }
}

/// A file that editors know the schema of.
fn document(schema: &str, yaml: Option<Yaml>) -> String {
    let body = yaml.map_or_else(String::new, |yaml| yaml.document());
    format!("# yaml-language-server: $schema=../schema/{schema}.json\n{body}")
}

/// A resource's file with space between its parts; the first key says what a file is.
fn parted(yaml: Option<Yaml>) -> Option<Yaml> {
    let Some(Yaml::Map(Collection {
        mut entries,
        style,
        below,
    })) = yaml
    else {
        return yaml;
    };
    if entries.iter().all(|entry| entry.key.text != "resource") {
        entries.sort_by_key(|entry| entry.key.text != "types");
    }
    for entry in entries.iter_mut().skip(1) {
        if PARTS.contains(&entry.key.text.as_str()) {
            entry.above.push(String::new());
        }
    }
    Some(Yaml::Map(Collection {
        entries,
        style,
        below,
    }))
}

/// What is in the folder `examples/`.
struct Examples {
    files: Vec<(String, String)>,
    taken: HashSet<String>,
}

impl Examples {
    /// A module whose JSON is in lines, and in files of its own where it is long.
    fn take_from(&mut self, stem: &str, module: &ResourceFile) -> ResourceFile {
        let ResourceFile {
            resource,
            about,
            defaults,
            types,
            endpoints,
        } = module;
        let endpoints = endpoints.as_ref().map(|endpoints| {
            let endpoints = endpoints.iter();
            let endpoints = endpoints.map(|(name, endpoint)| {
                let endpoint = self.take_from_endpoint(&format!("{stem}_{name}"), endpoint);
                (name.clone(), endpoint)
            });
            endpoints.collect()
        });
        let types: Option<IndexMap<String, TypeDef>> = types.clone();
        ResourceFile {
            resource: resource.clone(),
            about: about.clone(),
            defaults: defaults.clone(),
            types,
            endpoints,
        }
    }

    fn take_from_endpoint(&mut self, name: &str, endpoint: &Endpoint) -> Endpoint {
        let mut endpoint = endpoint.clone();
        for example in endpoint.example.iter_mut().chain(&mut endpoint.examples) {
            let Example {
                request, response, ..
            } = example;
            self.take(&format!("{name}_request"), request);
            self.take(name, response);
        }
        endpoint
    }

    fn take(&mut self, name: &str, json: &mut Option<String>) {
        let Some(text) = json else { return };
        let Some(lines) = json::lines(text, JSON_WIDTH) else {
            return;
        };
        if lines.len() <= MOST_LINES {
            *text = joined(&lines);
            return;
        }
        let lines = json::lines(text, WIDTH).unwrap_or(lines);
        let names = (1..).map(|number: usize| match number {
            1 => format!("{name}.json"),
            _ => format!("{name}_{number}.json"),
        });
        for file in names {
            if self.taken.insert(file.clone()) {
                self.files.push((file.clone(), joined(&lines)));
                *text = file;
                return;
            }
        }
    }
}

/// Lines as a text.
fn joined(lines: &[String]) -> String {
    lines.join("\n") + "\n"
}
