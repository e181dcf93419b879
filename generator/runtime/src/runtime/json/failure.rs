//! Where in a value reading or writing failed, and why.

use std::borrow::Cow;
use std::fmt::{self, Display};

use serde_json::Value;

/// One step down into a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    Name(Cow<'static, str>),
    Index(usize),
}

impl Step {
    pub(crate) fn name(name: impl Into<Cow<'static, str>>) -> Self {
        Self::Name(name.into())
    }
}

/// Why a value could not be read or written, and the way down to the part that is at fault.
///
/// The errors of serde carry text alone, so the way travels through them at the front of it: `at ["items",1]: why`.
#[derive(Debug)]
pub struct Failure {
    pub(crate) path: Vec<Step>,
    pub(crate) why: Cow<'static, str>,
    /// Where the value at fault begins, in the text that is read.
    pub(crate) place: Option<usize>,
}

/// A failure, small where there is none.
pub type Fault = Box<Failure>;

impl Failure {
    #[cold]
    pub(crate) fn new(why: impl Into<Cow<'static, str>>, place: Option<usize>) -> Fault {
        Box::new(Self {
            path: Vec::new(),
            why: why.into(),
            place,
        })
    }

    /// Another value than this was found.
    #[cold]
    pub(crate) fn expected(what: &str, place: usize) -> Fault {
        Self::new(format!("expected {what}"), Some(place))
    }

    /// What an error says, without the position that `serde_json` adds: it may be one in a part of the text.
    pub(crate) fn of(error: &impl Display) -> Fault {
        let text = error.to_string();
        let text = match text.rsplit_once(" at line ") {
            Some((why, position)) if is_position(position) => why,
            _ => &text,
        };
        match split(text) {
            Some((path, why)) => {
                let mut fault = Self::new(why.to_owned(), None);
                fault.path = path;
                fault
            }
            None => Self::new(text.to_owned(), None),
        }
    }

    /// The rest of a sentence about what failed.
    pub(crate) fn described(&self) -> String {
        match path_text(&self.path).as_str() {
            "" => format!(": {}", self.why),
            path => format!(" at `{path}`: {}", self.why),
        }
    }

    /// The same failure, of the value that has this one inside.
    #[cold]
    pub(crate) fn below(mut self: Box<Self>, step: Step) -> Fault {
        self.path.insert(0, step);
        self
    }

    /// The same failure, of the value that has this one at the end of a path.
    #[cold]
    pub(crate) fn under(mut self: Box<Self>, path: Vec<Step>) -> Fault {
        self.path.splice(0..0, path);
        self
    }

    /// The same failure; where it is not known where, it is here.
    #[cold]
    pub(crate) fn from(mut self: Box<Self>, place: usize) -> Fault {
        self.place.get_or_insert(place);
        self
    }
}

fn is_position(text: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once(" column ")
        .is_some_and(|(line, column)| is_number(line) && is_number(column))
}

fn split(text: &str) -> Option<(Vec<Step>, &str)> {
    let text = text.strip_prefix("at ")?;
    let mut json = serde_json::Deserializer::from_str(text).into_iter::<Vec<Value>>();
    let steps = json.next()?.ok()?;
    let why = text.get(json.byte_offset()..)?.strip_prefix(": ")?;
    let path: Option<Vec<_>> = steps.into_iter().map(step).collect();
    Some((path?, why))
}

fn step(json: Value) -> Option<Step> {
    match json {
        Value::String(name) => Some(Step::name(name)),
        Value::Number(index) => index.as_u64()?.try_into().ok().map(Step::Index),
        _ => None,
    }
}

impl Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            let path: Vec<Value> = self.path.iter().map(Step::json).collect();
            write!(out, "at {}: ", Value::from(path))?;
        }
        out.write_str(&self.why)
    }
}

impl Step {
    fn json(&self) -> Value {
        match self {
            Self::Name(name) => Value::from(name.as_ref()),
            Self::Index(index) => Value::from(*index),
        }
    }
}

impl std::error::Error for Failure {}

impl serde::de::Error for Fault {
    fn custom<T: Display>(why: T) -> Self {
        Failure::of(&why)
    }

    fn invalid_type(_: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Failure::new(format!("expected {expected}"), None)
    }

    fn invalid_value(_: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Failure::new(format!("expected {expected}"), None)
    }
}

impl serde::ser::Error for Fault {
    fn custom<T: Display>(why: T) -> Self {
        Failure::of(&why)
    }
}

/// The path as people write it: `items[1].name`; what could be taken for two steps stands in quotes.
pub(crate) fn path_text(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Name(name) if name.is_empty() || name.contains(['.', '[', ']']) => {
                text.extend(["[", &Value::from(name.as_ref()).to_string(), "]"]);
            }
            Step::Name(name) if text.is_empty() => text.push_str(name),
            Step::Name(name) => text.extend([".", name]),
            Step::Index(index) => text.extend(["[", &index.to_string(), "]"]),
        }
    }
    text
}
