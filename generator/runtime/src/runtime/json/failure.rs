//! Where in a value reading or writing failed, and why.

use std::fmt::{self, Display};

use serde::{Deserialize, Serialize};

/// One step down into a value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Step {
    Name(String),
    Index(usize),
}

/// Why a value could not be read or written, and the way down to the part that is at fault.
///
/// The errors of serde carry text alone, so the way travels at the front of it: `at ["items",1]: why`.
#[derive(Debug)]
pub(crate) struct Failure {
    pub path: Vec<Step>,
    pub why: String,
}

impl Failure {
    /// What an error says, without the position that `serde_json` adds: it may be one in a part of the text.
    pub(crate) fn of(error: &impl Display) -> Self {
        let text = error.to_string();
        let text = match text.rsplit_once(" at line ") {
            Some((why, position)) if is_position(position) => why,
            _ => &text,
        };
        split(text).unwrap_or_else(|| Self {
            path: Vec::new(),
            why: text.to_owned(),
        })
    }

    /// The rest of a sentence about what failed.
    pub(crate) fn described(&self) -> String {
        match path_text(&self.path).as_str() {
            "" => format!(": {}", self.why),
            path => format!(" at `{path}`: {}", self.why),
        }
    }

    /// The same failure, of the value that has this one inside.
    pub(crate) fn below(mut self, step: Step) -> Self {
        self.path.insert(0, step);
        self
    }
}

fn is_position(text: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once(" column ")
        .is_some_and(|(line, column)| is_number(line) && is_number(column))
}

fn split(text: &str) -> Option<Failure> {
    let text = text.strip_prefix("at ")?;
    let mut json = serde_json::Deserializer::from_str(text).into_iter::<Vec<Step>>();
    let path = json.next()?.ok()?;
    let why = text.get(json.byte_offset()..)?.strip_prefix(": ")?;
    Some(Failure {
        path,
        why: why.to_owned(),
    })
}

impl Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            let path = serde_json::to_string(&self.path).map_err(|_| fmt::Error)?;
            write!(out, "at {path}: ")?;
        }
        out.write_str(&self.why)
    }
}

/// The path as people write it: `items[1].name`.
pub(crate) fn path_text(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Name(name) if text.is_empty() => text.push_str(name),
            Step::Name(name) => text.extend([".", name]),
            Step::Index(index) => text.extend(["[", &index.to_string(), "]"]),
        }
    }
    text
}
