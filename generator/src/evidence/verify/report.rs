//! The results of a verification, for people and for machines. No sent or received value is shown, except
//! values that an enum does not list.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::judge::Problem;
use super::lesson::Lesson;
use crate::text::table::table;

/// The result of comparing recorded traffic with the specs.
#[derive(Debug)]
pub struct Report {
    pub(super) entries: Vec<Entry>,
    pub(super) recordings: usize,
    /// Every endpoint, recorded or not.
    pub(super) rows: Vec<Row>,
    /// Exchanges below the base of an API that do not match an endpoint.
    pub(super) unmatched: Vec<Elsewhere>,
    /// Exchanges with other hosts.
    pub(super) foreign: Vec<Elsewhere>,
    pub(super) stale: Vec<String>,
    /// What could not be judged, whole or in part.
    pub(super) unjudged: Vec<Unjudged>,
    pub(super) all: bool,
    pub(super) compiled: bool,
}

/// An exchange, as its recording names it.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) file: String,
    pub(super) number: usize,
    pub(super) comment: String,
    pub(super) day: Option<String>,
}

/// A part of a recording that says nothing about an endpoint.
#[derive(Debug)]
pub(super) struct Unjudged {
    pub(super) file: String,
    /// None where it is the whole recording.
    pub(super) number: Option<usize>,
    pub(super) why: String,
}

#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) api: String,
    pub(super) endpoint: String,
    pub(super) http: String,
    pub(super) exchanges: usize,
    /// Exchanges whose response was judged.
    pub(super) judged: usize,
    /// Exchanges of which a part could not be judged, and why.
    pub(super) unjudged: Vec<(usize, &'static str)>,
    pub(super) statuses: BTreeMap<Option<u16>, usize>,
    /// The number of exchanges whose request the client cannot send, and whose response it cannot read.
    pub(super) inexpressible: usize,
    pub(super) unread: usize,
    pub(super) findings: Vec<Finding>,
    /// What these say about the specs, by exchange.
    pub(super) lessons: Vec<(usize, Lesson)>,
    /// Fields that have no value in any response.
    pub(super) absent: Vec<String>,
    /// Statuses of success that no example has.
    pub(super) undeclared: Vec<u16>,
}

#[derive(Debug)]
pub(super) struct Finding {
    pub(super) problem: Problem,
    pub(super) exchanges: Vec<usize>,
    /// The reason, if it is known.
    pub(super) why: Option<String>,
}

#[derive(Debug)]
pub(super) struct Elsewhere {
    pub(super) what: String,
    /// The closest match in the specs.
    pub(super) near: String,
    pub(super) exchanges: Vec<usize>,
    pub(super) why: Option<String>,
}

/// The number of exchanges that a short report names.
const FEW: usize = 8;

impl Report {
    /// Whether something was judged, there is no unknown disagreement, and every known one still occurs.
    pub fn agrees(&self) -> bool {
        self.stale.is_empty() && self.disagreements() == 0 && self.judged() > 0
    }

    /// Exchanges whose response was held against an endpoint.
    fn judged(&self) -> usize {
        self.rows.iter().map(|row| row.judged).sum()
    }

    /// Adds what could not be read.
    pub(super) fn skip(&mut self, file: &str, number: Option<usize>, why: String) {
        let file = file.to_owned();
        self.unjudged.push(Unjudged { file, number, why });
    }

    fn disagreements(&self) -> usize {
        let findings = self.rows.iter().flat_map(|row| &row.findings);
        let unmatched = self
            .unmatched
            .iter()
            .filter(|found| self.all && found.why.is_none());
        findings.filter(|finding| finding.why.is_none()).count() + unmatched.count()
    }

    fn known(&self) -> usize {
        let findings = self.rows.iter().flat_map(|row| &row.findings);
        findings.filter(|finding| finding.why.is_some()).count()
            + self
                .unmatched
                .iter()
                .filter(|found| found.why.is_some())
                .count()
    }

    /// The report for people; if `verbose`, with the known disagreements and the comments of exchanges.
    pub fn text(&self, verbose: bool) -> String {
        let mut out = String::new();
        for row in &self.rows {
            self.write_row(&mut out, row, verbose);
        }
        self.write_elsewhere(
            &mut out,
            "Not an endpoint of the specs:",
            &self.unmatched,
            verbose,
        );
        self.write_elsewhere(&mut out, "Not an API of the specs:", &self.foreign, verbose);
        if !self.stale.is_empty() {
            out.push_str("Known disagreements that no longer occur; delete them:\n");
            for line in &self.stale {
                let _ = writeln!(out, "  {line}");
            }
            out.push('\n');
        }
        self.write_unjudged(&mut out, verbose);
        out.push_str(&self.summary(verbose));
        out.push('\n');
        out.push_str(&self.conclusion());
        out
    }

    fn write_row(&self, out: &mut String, row: &Row, verbose: bool) {
        let is_shown = |finding: &&Finding| verbose || finding.why.is_none();
        let shown: Vec<_> = row.findings.iter().filter(is_shown).collect();
        let more = verbose && !(row.absent.is_empty() && row.undeclared.is_empty());
        if row.exchanges == 0 || (shown.is_empty() && !more) {
            return;
        }
        let _ = writeln!(out, "{} {}  {}", row.api, row.endpoint, row.http);
        for Finding {
            problem,
            exchanges,
            why,
        } in shown
        {
            let detail = match problem.detail.as_str() {
                "" => String::new(),
                detail => format!(" ({detail})"),
            };
            let (some, all) = (exchanges.len(), row.exchanges);
            let places = self.places(exchanges);
            let _ = writeln!(out, "  {}{detail}, {some} of {all}: {places}", problem.id());
            if let Some(why) = why {
                let _ = writeln!(out, "    known: {why}");
            }
            if verbose {
                self.write_comments(out, exchanges);
            }
        }
        if verbose {
            for place in &row.absent {
                let _ = writeln!(out, "  no value seen: {place}");
            }
            for status in &row.undeclared {
                let _ = writeln!(out, "  status without an example: {status}");
            }
        }
        out.push('\n');
    }

    /// The places of exchanges in recordings: `shop.har 3 7 12`.
    fn places(&self, exchanges: &[usize]) -> String {
        let mut places = String::new();
        let mut last = "";
        for entry in exchanges
            .iter()
            .take(FEW)
            .filter_map(|at| self.entries.get(*at))
        {
            if entry.file != last {
                last = &entry.file;
                let name = file_name(last);
                let comma = if places.is_empty() { "" } else { ", " };
                let _ = write!(places, "{comma}{name}");
            }
            let _ = write!(places, " {}", entry.number);
        }
        places + if exchanges.len() > FEW { " …" } else { "" }
    }

    fn write_comments(&self, out: &mut String, exchanges: &[usize]) {
        for entry in exchanges.iter().filter_map(|at| self.entries.get(*at)) {
            let _ = writeln!(out, "    {}: {}", entry.number, entry.comment);
        }
    }

    fn write_elsewhere(&self, out: &mut String, title: &str, found: &[Elsewhere], verbose: bool) {
        if found.is_empty() {
            return;
        }
        let _ = writeln!(out, "{title}");
        for Elsewhere {
            what,
            near,
            exchanges,
            why,
        } in found
        {
            let near = if near.is_empty() {
                String::new()
            } else {
                format!(" ({near})")
            };
            let known = why
                .as_ref()
                .map_or_else(String::new, |why| format!(", known: {why}"));
            let _ = writeln!(out, "  {what}: {}{near}{known}", exchanges.len());
            if verbose {
                self.write_comments(out, exchanges);
            }
        }
        out.push('\n');
    }

    fn write_unjudged(&self, out: &mut String, verbose: bool) {
        if self.unjudged.is_empty() {
            return;
        }
        out.push_str("Not judged:\n");
        let most = if verbose { usize::MAX } else { FEW };
        for Unjudged { file, number, why } in self.unjudged.iter().take(most) {
            let name = file_name(file);
            let _ = match number {
                Some(number) => writeln!(out, "  {name} {number}: {why}"),
                None => writeln!(out, "  {name}: {why}"),
            };
        }
        if self.unjudged.len() > most {
            let _ = writeln!(
                out,
                "  … and {} more; `--verbose` lists all",
                self.unjudged.len() - most
            );
        }
        out.push('\n');
    }

    /// The table; if `verbose`, with the endpoints that were not recorded.
    fn summary(&self, verbose: bool) -> String {
        let head = [
            "endpoint",
            "seen",
            "statuses",
            "not sent",
            "not read",
            "new keys",
            "new values",
            "no value",
            "known",
        ];
        let rows = self
            .rows
            .iter()
            .filter(|row| verbose || row.exchanges > 0)
            .map(|row| {
                let statuses = row.statuses.keys().map(|status| match status {
                    Some(status) => status.to_string(),
                    None => "none".to_owned(),
                });
                let count = |word: &str| {
                    let findings = row.findings.iter();
                    findings
                        .filter(|finding| finding.problem.word == word)
                        .count()
                };
                let known = row
                    .findings
                    .iter()
                    .filter(|finding| finding.why.is_some())
                    .count();
                let mut cells = vec![
                    format!("{} {}", row.api, row.endpoint),
                    row.exchanges.to_string(),
                    statuses.collect::<Vec<_>>().join(" "),
                ];
                let counts = [
                    row.inexpressible,
                    row.unread,
                    count("unknown-key"),
                    count("new-value"),
                    row.absent.len(),
                    known,
                ];
                cells.extend(counts.iter().map(|count| match count {
                    0 => "·".to_owned(),
                    count => count.to_string(),
                }));
                cells
            });
        table(&head, &rows.collect::<Vec<_>>())
    }

    fn conclusion(&self) -> String {
        let count = |found: &[Elsewhere]| {
            found
                .iter()
                .map(|found| found.exchanges.len())
                .sum::<usize>()
        };
        let seen: Vec<_> = self.rows.iter().filter(|row| row.exchanges > 0).collect();
        let matched: usize = seen.iter().map(|row| row.exchanges).sum();
        let through = if self.compiled {
            "The compiled client decoded each response and encoded it again."
        } else {
            "Compared with the specs only: the compiled client did not decode the responses."
        };
        let verdict = match (self.disagreements(), self.stale.len()) {
            (0, 0) if self.judged() == 0 => "Nothing was judged".to_owned(),
            (0, 0) => "No disagreements".to_owned(),
            (0, stale) => format!("{stale} stale"),
            (some, 0) => counted(some, "disagreement"),
            (some, stale) => format!("{}, {stale} stale", counted(some, "disagreement")),
        };
        let known = match self.known() {
            0 => String::new(),
            known => format!(" ({})", counted(known, "known disagreement")),
        };
        let unjudged = match self.unjudged.len() {
            0 => String::new(),
            some => format!(", {some} not judged"),
        };
        format!(
            "{} in {}: {matched} match {} of {}, {} match none, {} belong to other APIs{unjudged}.\n{through}\n{verdict}{known}.\n",
            counted(self.entries.len(), "exchange"),
            counted(self.recordings, "recording"),
            seen.len(),
            counted(self.rows.len(), "endpoint"),
            count(&self.unmatched),
            count(&self.foreign),
        )
    }

    /// The report for machines: one JSON object.
    pub fn json(&self) -> String {
        let elsewhere = |found: &[Elsewhere]| -> Vec<Value> {
            let found = found.iter().map(|found| {
                json!({
                    "what": found.what,
                    "near": found.near,
                    "known": found.why,
                    "exchanges": self.exchanges(&found.exchanges),
                })
            });
            found.collect()
        };
        let endpoints: Vec<Value> = self.rows.iter().map(|row| self.endpoint(row)).collect();
        let unjudged: Vec<Value> = self
            .unjudged
            .iter()
            .map(|part| json!({"file": part.file, "entry": part.number, "why": part.why}))
            .collect();
        let report = json!({
            "agrees": self.agrees(),
            "compiled": self.compiled,
            "exchanges": self.entries.len(),
            "endpoints": endpoints,
            "unmatched": elsewhere(&self.unmatched),
            "foreign": elsewhere(&self.foreign),
            "stale": self.stale,
            "judged": self.judged(),
            "unjudged": unjudged,
        });
        format!("{report:#}\n")
    }

    fn endpoint(&self, row: &Row) -> Value {
        let statuses = row.statuses.iter();
        let statuses: serde_json::Map<String, Value> = statuses
            .map(|(status, count)| (status.unwrap_or(0).to_string(), json!(count)))
            .collect();
        let problems = row.findings.iter().map(|finding| {
            json!({
                "problem": finding.problem.id(),
                "detail": finding.problem.detail,
                "known": finding.why,
                "exchanges": self.exchanges(&finding.exchanges),
            })
        });
        json!({
            "api": row.api,
            "endpoint": row.endpoint,
            "http": row.http,
            "exchanges": row.exchanges,
            "statuses": statuses,
            "not_sent": row.inexpressible,
            "not_read": row.unread,
            "problems": problems.collect::<Vec<_>>(),
            "no_value": row.absent,
            "undeclared_statuses": row.undeclared,
        })
    }

    fn exchanges(&self, found: &[usize]) -> Vec<Value> {
        let entries = found.iter().filter_map(|at| self.entries.get(*at));
        let entries = entries.map(
            |entry| json!({"file": entry.file, "entry": entry.number, "comment": entry.comment}),
        );
        entries.collect()
    }
}

/// The last part of a path.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// `1 exchange`, `2 exchanges`.
fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
