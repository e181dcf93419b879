//! `verify.yaml`: disagreements that maintainers know of, each with its reason.
//!
//! ```yaml
//! shop:
//!   orders.list:
//!     type response.results[].total: recorded before 2024, when it was text
//!   "*":
//!     unknown-key response.took: only their load balancer adds it
//!     comment made by hand: whatever entries with these words in their comment disagree about
//! ```

use std::cell::Cell;

use crate::Source;
use crate::locate::{self, Node};

/// Where exchanges without an endpoint are listed.
pub(crate) const UNMATCHED: &str = "unmatched";

/// How a line about entries begins, in the place of a problem.
const COMMENT: &str = "comment ";

/// The list, and which of its lines were needed.
#[derive(Default)]
pub(crate) struct Expected {
    path: String,
    lines: Vec<Line>,
}

pub(crate) struct Line {
    pub(crate) api: String,
    /// Endpoint and problem; the problem alone where there is no endpoint.
    pub(crate) endpoint: String,
    pub(crate) problem: String,
    why: String,
    number: usize,
    used: Cell<bool>,
}

impl Expected {
    /// Reads the list; the error says what is wrong with it, and where.
    pub(crate) fn read(source: &Source) -> Result<Self, String> {
        let refuse = |at: usize, why: &str| format!("{}:{at}: {why}", source.path);
        let text = std::str::from_utf8(&source.bytes).map_err(|_| refuse(1, "not UTF-8"))?;
        let line_of = |at: usize| {
            1 + text
                .get(..at)
                .map_or(0, |before| before.matches('\n').count())
        };
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
        let root = locate::tree(text)
            .map_err(|refusal| refuse(line_of(refusal.range.start), &refusal.title))?;
        let entries = |node: &Node| -> Result<Vec<(String, usize, Node)>, String> {
            if node.entries().is_empty() {
                let why = "write `api:`, below it `file.endpoint:`, below it `problem: reason`";
                return Err(refuse(line_of(node.range.start), why));
            }
            let entries = node.entries().iter();
            let entries = entries
                .map(|(key, value)| (key.text.clone(), line_of(key.range.start), value.clone()));
            Ok(entries.collect())
        };
        for (api, _, endpoints) in entries(&root)? {
            for (endpoint, number, problems) in entries(&endpoints)? {
                let unmatched = api == UNMATCHED;
                let problems = if unmatched {
                    vec![(endpoint.clone(), number, problems)]
                } else {
                    entries(&problems)?
                };
                for (problem, number, why) in problems {
                    let why = why.text().unwrap_or("").trim().to_owned();
                    if why.is_empty() {
                        return Err(refuse(number, "a known disagreement needs its reason"));
                    }
                    list.lines.push(Line {
                        api: api.clone(),
                        endpoint: if unmatched {
                            String::new()
                        } else {
                            endpoint.clone()
                        },
                        problem,
                        why,
                        number,
                        used: Cell::new(false),
                    });
                }
            }
        }
        Ok(list)
    }

    /// The reason of a disagreement that is listed, or of all entries that disagree.
    pub(crate) fn why<'c>(
        &self,
        (api, endpoint): (&str, &str),
        problem: &str,
        comments: impl Iterator<Item = &'c str>,
    ) -> Option<&str> {
        let here = self
            .lines
            .iter()
            .filter(|line| line.api == api && (line.endpoint == endpoint || line.endpoint == "*"));
        let mut whole = None;
        let mut words = Vec::new();
        for line in here {
            if line.problem == problem {
                line.used.set(true);
                whole = whole.or(Some(line.why.as_str()));
            }
            words.extend(
                line.problem
                    .strip_prefix(COMMENT)
                    .map(|words| (words, line)),
            );
        }
        let mut each = Some("");
        for comment in comments {
            let found = words.iter().find(|(words, _)| comment.contains(words));
            each = match found {
                Some((_, line)) => {
                    line.used.set(true);
                    each.map(|_| line.why.as_str())
                }
                None => None,
            };
        }
        whole.or(each.filter(|why| !why.is_empty()))
    }

    /// The lines that were not needed, of those that `could` have been: place and what they say.
    pub(crate) fn stale(&self, could: impl Fn(&Line) -> bool) -> Vec<String> {
        let unused = self.lines.iter();
        let unused = unused.filter(|line| !line.used.get() && could(line));
        let shown = unused.map(|line| {
            let words = [line.api.as_str(), &line.endpoint, &line.problem];
            let words = words.into_iter().filter(|word| !word.is_empty());
            format!(
                "{}:{}: {}",
                self.path,
                line.number,
                words.collect::<Vec<_>>().join(" ")
            )
        });
        shown.collect()
    }
}
