//! Places: where something stands in a response (`cursor | meta.cursor`, `header(Link)`), and where something goes in a
//! request (`after`, `body(page.after)`).

use std::fmt;

use super::LineError;
use crate::text::tree::{Kind, Node};

/// The most steps of a path. Nobody nests deeper, and decoders have limits.
const MOST_STEPS: usize = 32;

/// Places in a response, which are asked in turn: `cursor | meta.cursor`.
#[derive(Clone, Debug)]
pub(crate) struct PlaceLine {
    pub(crate) parsed: Result<Places, LineError>,
}

super::line!(
    PlaceLine,
    Places,
    places,
    "Where it stands in a response: `meta.cursor`, `data[-1].id`, `.` for all of it, `header(Link)`; several are asked in turn: `cursor | meta.cursor`."
);

/// The keys that lead to a value that is sent: `data.item`.
#[derive(Clone, Debug)]
pub(crate) struct KeysLine {
    pub(crate) parsed: Result<Vec<String>, LineError>,
}

super::line!(
    KeysLine,
    Vec<String>,
    keys,
    "Keys joined by dots, as in `data.item`."
);

/// Places in a response, in the order they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Places(pub(crate) Vec<Place>);

/// One place in a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Body(Path),
    /// The header of that name; of `Link`, the address of the next page.
    Header(String),
}

/// The steps into a body; the whole body if there are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Path(pub(crate) Vec<Step>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(String),
    /// An item of a list, from 0; `-1` is the last.
    Index(i64),
}

impl Places {
    /// The paths into the body.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.0.iter().filter_map(|place| match place {
            Place::Body(path) => Some(path),
            Place::Header(_) => None,
        })
    }

    /// The names of the headers.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|place| match place {
            Place::Header(name) => Some(name.as_str()),
            Place::Body(_) => None,
        })
    }

    /// The first value that stands there in a body and is not null; else null, where there is one.
    pub(crate) fn find<'n>(&self, body: &'n Node) -> Option<&'n Node> {
        let found: Vec<_> = self.paths().filter_map(|path| path.find(body)).collect();
        let value = found.iter().find(|node| !node.is_null());
        value.or(found.first()).copied()
    }
}

impl Path {
    /// The key, if that is the whole path: one at the top of the body.
    pub(crate) fn key(&self) -> Option<&str> {
        match self.0.as_slice() {
            [Step::Key(key)] => Some(key),
            _ => None,
        }
    }

    /// What stands there in a body. There is nothing in null but null.
    pub(crate) fn find<'n>(&self, body: &'n Node) -> Option<&'n Node> {
        let mut steps = self.0.iter();
        steps.try_fold(body, |node, step| {
            if node.is_null() {
                Some(node)
            } else {
                step.of(node)
            }
        })
    }

    /// Where the keys on the way are in a body.
    pub(crate) fn keys_in(&self, body: &Node) -> Vec<usize> {
        let mut found = Vec::new();
        let mut node = body;
        for step in &self.0 {
            if let Step::Key(key) = step {
                found.extend(node.entry(key).map(|(key, _)| key.range.start));
            }
            match step.of(node) {
                Some(below) => node = below,
                None => break,
            }
        }
        found
    }

    /// The first step that leads nowhere in a body, and the value that lacks it.
    pub(crate) fn missing<'n>(&self, body: &'n Node) -> Option<(&Step, &'n Node)> {
        let mut node = body;
        for step in &self.0 {
            match step.of(node) {
                Some(below) => node = below,
                None if node.is_null() => return None,
                None => return Some((step, node)),
            }
        }
        None
    }
}

impl Step {
    fn of<'n>(&self, node: &'n Node) -> Option<&'n Node> {
        match (self, &node.kind) {
            (Self::Key(key), _) => node.get(key),
            (Self::Index(index), Kind::List(items)) => {
                let from_end = || items.len().checked_sub(usize::try_from(-index).ok()?);
                let at = usize::try_from(*index).ok().or_else(from_end)?;
                items.get(at)
            }
            (Self::Index(_), _) => None,
        }
    }
}

impl fmt::Display for Places {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, place) in self.0.iter().enumerate() {
            if at > 0 {
                out.write_str(" | ")?;
            }
            place.fmt(out)?;
        }
        Ok(())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(path) => path.fmt(out),
            Self::Header(name) => write!(out, "header({name})"),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return out.write_str(".");
        }
        for (at, step) in self.0.iter().enumerate() {
            if at > 0 && matches!(step, Step::Key(_)) {
                out.write_str(".")?;
            }
            step.fmt(out)?;
        }
        Ok(())
    }
}

impl fmt::Display for Step {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => out.write_str(&written(key)),
            Self::Index(index) => write!(out, "[{index}]"),
        }
    }
}

/// A key as a path has it.
fn written(key: &str) -> String {
    if !key.is_empty() && key.chars().all(is_bare) {
        key.to_owned()
    } else {
        format!("\"{key}\"")
    }
}

/// Keys as a path has them.
pub(crate) fn joined(keys: &[String]) -> String {
    let keys: Vec<_> = keys.iter().map(|key| written(key)).collect();
    keys.join(".")
}

/// Whether a key may have the character without being quoted.
fn is_bare(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !".[]()\"|=".contains(c)
}

/// Reads places in a response.
pub(crate) fn places(text: &str) -> Result<Places, LineError> {
    let mut reader = Reader { text, at: 0 };
    let mut all = Vec::new();
    loop {
        reader.spaces();
        all.push(reader.place()?);
        reader.spaces();
        if reader.at == text.len() {
            return Ok(Places(all));
        }
        if !reader.takes('|') {
            return Err(reader.refuse(reader.at, HELP));
        }
    }
}

/// Reads the keys that lead to a value that is sent.
pub(crate) fn keys(text: &str) -> Result<Vec<String>, LineError> {
    let mut reader = Reader { text, at: 0 };
    let path = reader.path()?;
    let all = path.0.iter().map(|step| match step {
        Step::Key(key) => Some(key.clone()),
        Step::Index(_) => None,
    });
    match all.collect::<Option<Vec<_>>>() {
        Some(all) if reader.at == text.len() => Ok(all),
        _ => Err(reader.refuse(0, KEYS_HELP)),
    }
}

const HELP: &str = "write keys joined by dots, as in `data.items` or `data[-1].id`; `\"odd.key\"` in quotes; `.` for the whole response; or `header(Link)`";
const KEYS_HELP: &str = "write keys joined by dots, as in `data.item`; `\"odd.key\"` in quotes";

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn spaces(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn takes(&mut self, c: char) -> bool {
        let takes = self.rest().starts_with(c);
        self.at += if takes { c.len_utf8() } else { 0 };
        takes
    }

    /// The characters that `is` holds for.
    fn while_(&mut self, is: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|c| !is(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn refuse(&self, from: usize, help: &'static str) -> LineError {
        let title = format!("`{}` is not a place", self.text);
        LineError::new("E460", from..self.text.len(), title).help(help)
    }

    fn place(&mut self) -> Result<Place, LineError> {
        let start = self.at;
        let word = self.while_(|c| c.is_ascii_alphabetic());
        if self.rest().starts_with('(') {
            return self.header(start, word).map(Place::Header);
        }
        self.at = start;
        if self.takes('.') {
            let is_all = self.rest().is_empty() || self.rest().starts_with([' ', '|']);
            let whole = is_all.then(|| Place::Body(Path::default()));
            return whole.ok_or_else(|| self.refuse(start, HELP));
        }
        self.path().map(Place::Body)
    }

    /// The name in `header(…)`.
    fn header(&mut self, start: usize, word: &str) -> Result<String, LineError> {
        let at = start..self.text.len();
        match word {
            "header" => {}
            "query" | "body" => {
                let title = format!("`{word}(…)` is a place in a request, not in a response");
                let help = "write the path alone, as in `meta.cursor`, or `header(Link)`";
                return Err(LineError::new("E460", at, title).help(help));
            }
            _ => {
                let title = format!("`{word}(…)` is not a kind of place");
                let error = LineError::new("E460", at, title);
                return Err(error.help("write `header(Link)`, or the path alone"));
            }
        }
        self.takes('(');
        let name = self.while_(is_token);
        if name.is_empty() || !self.takes(')') {
            return Err(self.refuse(start, "write the name of a header, as in `header(Link)`"));
        }
        Ok(name.to_owned())
    }

    fn path(&mut self) -> Result<Path, LineError> {
        let start = self.at;
        let mut steps = Vec::new();
        loop {
            if self.takes('[') {
                let index = self.while_(|c| c == '-' || c.is_ascii_digit());
                let index = index.parse().ok().filter(|_| self.takes(']'));
                let index = index.ok_or_else(|| self.refuse(start, HELP))?;
                steps.push(Step::Index(index));
            } else if steps.is_empty() || self.takes('.') {
                let key = self.key().ok_or_else(|| self.refuse(start, HELP))?;
                steps.push(Step::Key(key.to_owned()));
            } else {
                break;
            }
        }
        if steps.len() > MOST_STEPS {
            let help = "a path has at most 32 steps";
            return Err(self.refuse(start, help));
        }
        Ok(Path(steps))
    }

    fn key(&mut self) -> Option<&'t str> {
        let is_quoted = self.takes('"');
        let key = if is_quoted {
            self.while_(|c| c != '"' && !c.is_control())
        } else {
            self.while_(is_bare)
        };
        let is_ended = !is_quoted || self.takes('"');
        (is_ended && !key.is_empty()).then_some(key)
    }
}

/// Whether a header's name may have the character.
pub(super) fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`~".contains(c)
}
