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
use crate::text::tree::{self, Again, Key, Node};

/// Where exchanges without an endpoint are listed.
pub(crate) const UNMATCHED: &str = "unmatched";

/// How a line about some entries begins, in the place of a problem.
const COMMENT: &str = "comment ";

/// The endpoint that stands for all.
const EVERY: &str = "*";

/// The problems that are about keys, which alone a wildcard may silence.
const KEYS: [&str; 2] = ["unknown-key", "missing"];

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
    /// Reads the list; the error says of every line what is wrong with it, and where.
    pub(crate) fn read(source: &Source) -> Result<Self, String> {
        let path = source.path.as_str();
        let text = std::str::from_utf8(&source.bytes);
        let text = text.map_err(|_| format!("{path}:1:1: not UTF-8"))?;
        let mut reader = Reader {
            text,
            lines: Vec::new(),
            refused: Vec::new(),
        };
        let is_empty = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
        if !text.lines().all(is_empty) {
            reader.read();
        }
        reader.refused.sort();
        let refused = reader.refused.iter().map(|(at, why)| {
            let (line, column) = place(text, *at);
            format!("{path}:{line}:{column}: {why}")
        });
        let refused: Vec<String> = refused.collect();
        if !refused.is_empty() {
            return Err(refused.join("\n"));
        }
        Ok(Self {
            path: path.to_owned(),
            lines: reader.lines,
        })
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

/// Reads the list to its end, whatever is wrong with a part of it.
struct Reader<'t> {
    text: &'t str,
    lines: Vec<Line>,
    /// What is wrong, and where.
    refused: Vec<(usize, String)>,
}

impl Reader<'_> {
    fn read(&mut self) {
        let tree = match tree::any(self.text) {
            Ok(tree) => tree,
            Err(refusal) => return self.refuse(refusal.range.start, refusal.title),
        };
        for Again { refusal, .. } in &tree.again {
            self.refuse(refusal.range.start, refusal.title.clone());
        }
        for (api, endpoints) in self.some(&tree.root) {
            for (endpoint, node) in self.some(endpoints) {
                if api.text == UNMATCHED {
                    self.add([&api.text, ""], None, (endpoint, &endpoint.text), node);
                    continue;
                }
                for (problem, node) in self.some(node) {
                    self.problem([&api.text, &endpoint.text], problem, node);
                }
            }
        }
    }

    fn problem(&mut self, place: [&str; 2], key: &Key, node: &Node) {
        let Some(words) = key.text.strip_prefix(COMMENT) else {
            return self.add(place, None, (key, &key.text), node);
        };
        if node.entries().is_empty() {
            self.add(place, Some(words), (key, ""), node);
        }
        for (key, node) in node.entries() {
            self.add(place, Some(words), (key, &key.text), node);
        }
    }

    fn add(
        &mut self,
        [api, endpoint]: [&str; 2],
        words: Option<&str>,
        (key, problem): (&Key, &str),
        node: &Node,
    ) {
        let why = node.text().unwrap_or("").trim().to_owned();
        if why.is_empty() {
            let title = format!(
                "`{key}` is a known disagreement without a reason; write `{key}: why`",
                key = key.text
            );
            return self.refuse(key.range.start, title);
        }
        let line = Line {
            api: api.to_owned(),
            endpoint: endpoint.to_owned(),
            words: words.map(str::to_owned),
            problem: problem.to_owned(),
            why,
            number: place(self.text, key.range.start).0,
            used: Cell::new(false),
        };
        match line.too_wide() {
            Some(why) => self.refuse(key.range.start, format!("`{}`: {why}", key.text)),
            None => self.lines.push(line),
        }
    }

    fn refuse(&mut self, at: usize, why: String) {
        self.refused.push((at, why));
    }

    /// The entries of a node that must have some.
    fn some<'n>(&mut self, node: &'n Node) -> &'n [(Key, Node)] {
        if node.entries().is_empty() {
            let why = "write `api:`, below it `file.endpoint:`, below it `problem: reason`";
            self.refuse(node.range.start, why.to_owned());
        }
        node.entries()
    }
}

/// The line and the column of a byte, from 1.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (1 + before.matches('\n').count(), 1 + line.chars().count())
}
