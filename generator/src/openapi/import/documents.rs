//! The documents of a description, and what references in them lead to.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use super::json::Json;
use super::{ImportError, Source};

/// Most references that lead to one another.
const MOST_HOPS: usize = 32;

/// A place in the documents.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) document: usize,
    /// A JSON pointer, without `#`.
    pub(super) pointer: String,
}

impl Place {
    /// The place of a member or an item.
    pub(super) fn child(&self, step: &str) -> Self {
        let step = step.replace('~', "~0").replace('/', "~1");
        Self {
            document: self.document,
            pointer: format!("{}/{step}", self.pointer),
        }
    }

    pub(super) fn item(&self, at: usize) -> Self {
        self.child(&at.to_string())
    }

    /// The last step, decoded.
    pub(super) fn last(&self) -> String {
        let step = self.pointer.rsplit('/').next().unwrap_or_default();
        step.replace("~1", "/").replace("~0", "~")
    }
}

/// The versions whose documents have different shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// Swagger 2.0
    Two,
    /// OpenAPI 3.0, 3.1 and later
    Three,
}

/// All documents, and which of them is the description.
#[derive(Debug)]
pub(super) struct Documents {
    all: Vec<(String, Json)>,
    paths: HashMap<String, usize>,
    pub(super) root: usize,
    pub(super) version: Version,
    /// The files that are not read, and why.
    pub(super) broken: Vec<String>,
}

impl Documents {
    /// Reads documents of which just one is the description.
    pub(super) fn read(sources: &[Source]) -> Result<Self, ImportError> {
        let mut all = Vec::new();
        let mut broken = Vec::new();
        for source in sources {
            match parse(&source.bytes) {
                Ok(json) => all.push((source.path.clone(), json)),
                Err(why) => broken.push(format!("{}: {why}", source.path)),
            }
        }
        let described: Vec<_> = all
            .iter()
            .enumerate()
            .filter_map(|(at, (_, json))| Some((at, version(json)?)))
            .collect();
        let (root, version) = match described.as_slice() {
            [one] => *one,
            [] => {
                let why = "no file is an OpenAPI description: one has `openapi: 3.…` or `swagger: \"2.0\"` at its top";
                broken.push(why.to_owned());
                return Err(ImportError(broken));
            }
            several => {
                let names: Vec<_> = several
                    .iter()
                    .filter_map(|(at, _)| Some(all.get(*at)?.0.as_str()))
                    .collect();
                let why = format!(
                    "several files are descriptions, import one at a time: {}",
                    names.join(", ")
                );
                return Err(ImportError(vec![why]));
            }
        };
        let paths = all
            .iter()
            .enumerate()
            .map(|(at, (path, _))| (normal(path), at))
            .collect();
        Ok(Self {
            all,
            paths,
            root,
            version,
            broken,
        })
    }

    pub(super) fn root(&self) -> &Json {
        &self.all[self.root].1
    }

    /// The place of the whole description.
    pub(super) fn top(&self) -> Place {
        Place {
            document: self.root,
            pointer: String::new(),
        }
    }

    /// A place as it is shown.
    pub(super) fn shown(&self, place: &Place) -> String {
        let name = if place.document == self.root {
            ""
        } else {
            &self.all[place.document].0
        };
        format!("{name}#{}", place.pointer)
    }

    /// The name of the file of a place.
    pub(super) fn file(&self, place: &Place) -> &str {
        &self.all[place.document].0
    }

    /// Follows references from a value until there is none; says which one leads nowhere.
    pub(super) fn resolve<'d>(
        &'d self,
        place: &Place,
        value: &'d Json,
    ) -> Result<(Place, &'d Json), String> {
        let (mut place, mut value) = (place.clone(), value);
        for _ in 0..MOST_HOPS {
            let Some(reference) = value.text("$ref") else {
                return Ok((place, value));
            };
            (place, value) = self
                .target(&place, reference)
                .ok_or_else(|| format!("`{reference}` leads nowhere"))?;
        }
        let reference = value.text("$ref").unwrap_or_default();
        Err(format!("`{reference}` leads to itself"))
    }

    /// What a reference leads to.
    fn target(&self, from: &Place, reference: &str) -> Option<(Place, &Json)> {
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let document = if file.is_empty() {
            from.document
        } else {
            let here = &self.all[from.document].0;
            let folder = here.rsplit_once('/').map_or("", |(folder, _)| folder);
            *self.paths.get(&normal(&format!("{folder}/{file}")))?
        };
        let pointer = percent_decode_str(pointer).decode_utf8_lossy();
        let pointer = pointer.trim_start_matches('/');
        let mut place = Place {
            document,
            pointer: String::new(),
        };
        let steps: Vec<String> = match pointer {
            "" => Vec::new(),
            pointer => pointer
                .split('/')
                .map(|step| step.replace("~1", "/").replace("~0", "~"))
                .collect(),
        };
        for step in &steps {
            place = place.child(step);
        }
        let value = self.all[document]
            .1
            .follow(steps.iter().map(String::as_str))?;
        Some((place, value))
    }
}

/// A path without `.` and `..`.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn parse(bytes: &[u8]) -> Result<Json, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '[']) {
        let json = serde_json::from_str(text);
        if let Ok(json) = json {
            return Ok(json);
        }
        // A mapping in braces can be YAML, too.
        return serde_yaml::from_str(text).map_err(|_| {
            json.err()
                .map_or_else(String::new, |error| error.to_string())
        });
    }
    serde_yaml::from_str(text).map_err(|error| error.to_string())
}

/// The version, if a document is a description.
fn version(json: &Json) -> Option<Version> {
    let of = |key| json.get(key).and_then(Json::scalar);
    match (of("openapi"), of("swagger")) {
        (Some(version), _) if version.starts_with('3') => Some(Version::Three),
        (_, Some(version)) if version.starts_with('2') => Some(Version::Two),
        _ => None,
    }
}
