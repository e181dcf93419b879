//! `verify.yaml`: disagreements that maintainers know of, each with its reason.
//!
//! ```yaml
//! shop:
//!   orders.list:
//!     type response.results[].total: recorded before 2024, when it was text
//!     comment made by hand:
//!       missing response.*: only what the test looks at
//!     comment cut short: keys alone, whichever are unknown or missing in entries with these words in their comment
//!   "*":
//!     unknown-key response.took: only their load balancer adds it
//! ```
//!
//! A line that does not name its endpoint or its place in full is about keys, never about a type or a value: a wildcard
//! must not hide that a response can no longer be read.

use std::cell::Cell;

use crate::Source;
use crate::text::tree::{self, Node};

/// Where exchanges without an endpoint are listed.
pub(crate) const UNMATCHED: &str = "unmatched";

/// How a line about some entries begins, in the place of a problem.
const COMMENT: &str = "comment ";

/// The endpoint that stands for all.
const EVERY: &str = "*";

/// The problems that are about keys, which alone a wildcard may silence.
const KEYS: [&str; 2] = ["unknown-key", "missing"];

/// A line that is refused, by its number, and why.
type Refusal = (usize, &'static str);

/// The list, and which of its lines were needed.
#[derive(Default)]
pub(crate) struct Expected {
    path: String,
    lines: Vec<Line>,
}

pub(crate) struct Line {
    pub(crate) api: String,
    pub(crate) endpoint: String,
    /// The text in the comments of the entries that it is about; all entries where there is none.
    words: Option<String>,
    /// Kind and place, whose end may be `.*`; empty for all about keys. What has no endpoint is named here.
    pub(crate) problem: String,
    why: String,
    number: usize,
    used: Cell<bool>,
}

impl Line {
    fn is_about(&self, problem: &str) -> bool {
        match self.problem.strip_suffix('*') {
            _ if self.problem.is_empty() => is_about_keys(problem),
            Some(start) if start.ends_with('.') && self.api != UNMATCHED => {
                problem.starts_with(start)
            }
            _ => self.problem == problem,
        }
    }

    fn is_of(&self, comment: &str) -> bool {
        self.words
            .as_ref()
            .is_none_or(|words| comment.contains(words))
    }

    /// Why a line is refused that would silence more than it may.
    fn too_wide(&self) -> Option<&'static str> {
        if self.api == UNMATCHED {
            return None;
        }
        if self.endpoint == EVERY && self.words.is_some() {
            return Some("name the endpoint whose entries this is about");
        }
        let is_wide = self.endpoint == EVERY || self.problem.ends_with('*');
        (is_wide && !is_about_keys(&self.problem)).then_some(
            "`*` goes with `unknown-key` and `missing` only; name the endpoint and the place",
        )
    }

    fn shown(&self) -> String {
        let comment = self.words.as_ref().map(|words| format!("{COMMENT}{words}"));
        let words = [&self.api, &self.endpoint].into_iter();
        let words = words.chain(&comment).chain([&self.problem]);
        let words: Vec<&str> = words
            .map(String::as_str)
            .filter(|word| !word.is_empty())
            .collect();
        words.join(" ")
    }
}

fn is_about_keys(problem: &str) -> bool {
    let kind = problem.split(' ').next().unwrap_or_default();
    KEYS.contains(&kind)
}

impl Expected {
    /// Reads the list; the error says what is wrong with it, and where.
    pub(crate) fn read(source: &Source) -> Result<Self, String> {
        let refuse = |at: usize, why: &str| format!("{}:{at}: {why}", source.path);
        let text = std::str::from_utf8(&source.bytes).map_err(|_| refuse(1, "not UTF-8"))?;
        let mut list = Self {
            path: source.path.clone(),
            lines: Vec::new(),
        };
        if text
            .lines()
            .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
        {
            return Ok(list);
        }
        let root = tree::tree(text)
            .map_err(|refusal| refuse(line_of(text, refusal.range.start), &refusal.title))?;
        list.fill(text, &root)
            .map_err(|(number, why)| refuse(number, why))?;
        Ok(list)
    }

    fn fill(&mut self, text: &str, root: &Node) -> Result<(), Refusal> {
        for (api, _, endpoints) in some(text, root)? {
            for (endpoint, number, node) in some(text, &endpoints)? {
                if api == UNMATCHED {
                    self.add([&api, ""], None, (endpoint, number, &node))?;
                    continue;
                }
                for (problem, number, node) in some(text, &node)? {
                    let place = [api.as_str(), &endpoint];
                    let Some(words) = problem.strip_prefix(COMMENT) else {
                        self.add(place, None, (problem, number, &node))?;
                        continue;
                    };
                    let inner = entries(text, &node);
                    if inner.is_empty() {
                        self.add(place, Some(words), (String::new(), number, &node))?;
                    }
                    for (problem, number, node) in inner {
                        self.add(place, Some(words), (problem, number, &node))?;
                    }
                }
            }
        }
        Ok(())
    }

    fn add(
        &mut self,
        [api, endpoint]: [&str; 2],
        words: Option<&str>,
        (problem, number, node): (String, usize, &Node),
    ) -> Result<(), Refusal> {
        let why = node.text().unwrap_or("").trim().to_owned();
        if why.is_empty() {
            return Err((number, "a known disagreement needs a reason"));
        }
        let line = Line {
            api: api.to_owned(),
            endpoint: endpoint.to_owned(),
            words: words.map(str::to_owned),
            problem,
            why,
            number,
            used: Cell::new(false),
        };
        if let Some(why) = line.too_wide() {
            return Err((number, why));
        }
        self.lines.push(line);
        Ok(())
    }

    /// The reason of a disagreement, if it is listed for each of the entries that show it.
    pub(crate) fn why<'c>(
        &self,
        (api, endpoint): (&str, &str),
        problem: &str,
        comments: impl Iterator<Item = &'c str>,
    ) -> Option<&str> {
        let here = self.lines.iter().filter(|line| line.api == api);
        let here = here.filter(|line| line.endpoint == endpoint || line.endpoint == EVERY);
        let about: Vec<&Line> = here.filter(|line| line.is_about(problem)).collect();
        let mut whys = Vec::new();
        let mut is_known = true;
        for comment in comments {
            let mut found = about.iter().filter(|line| line.is_of(comment)).peekable();
            is_known &= found.peek().is_some();
            for line in found {
                line.used.set(true);
                whys.push(line.why.as_str());
            }
        }
        whys.first().copied().filter(|_| is_known)
    }

    /// The lines that were not needed, of those that `could` have been: place and what they say.
    pub(crate) fn stale(&self, could: impl Fn(&Line) -> bool) -> Vec<String> {
        let unused = self.lines.iter();
        let unused = unused.filter(|line| !line.used.get() && could(line));
        let shown = unused.map(|line| format!("{}:{}: {}", self.path, line.number, line.shown()));
        shown.collect()
    }
}

fn line_of(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    1 + before.matches('\n').count()
}

/// Each key with its line and what stands below it.
fn entries(text: &str, node: &Node) -> Vec<(String, usize, Node)> {
    let entries = node.entries().iter();
    let entries = entries.map(|(key, value)| {
        let number = line_of(text, key.range.start);
        (key.text.clone(), number, value.clone())
    });
    entries.collect()
}

fn some(text: &str, node: &Node) -> Result<Vec<(String, usize, Node)>, Refusal> {
    let entries = entries(text, node);
    if entries.is_empty() {
        let why = "write `api:`, below it `file.endpoint:`, below it `problem: reason`";
        return Err((line_of(text, node.range.start), why));
    }
    Ok(entries)
}
