//! What a verification found, for people and for machines. Nothing that was sent or answered is repeated, except
//! values that an enum does not list.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::judge::Problem;
use crate::table::table;

/// What holding recorded traffic against the specs gave.
#[derive(Debug)]
pub struct Report {
    pub(super) entries: Vec<Entry>,
    pub(super) recordings: usize,
    /// Every endpoint, seen or not.
    pub(super) rows: Vec<Row>,
    /// Exchanges below the base of an API that belong to no endpoint.
    pub(super) unmatched: Vec<Elsewhere>,
    /// Exchanges with other hosts.
    pub(super) foreign: Vec<Elsewhere>,
    pub(super) stale: Vec<String>,
    pub(super) all: bool,
    pub(super) compiled: bool,
}

/// An exchange, as its recording knows it.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) file: String,
    pub(super) number: usize,
    pub(super) comment: String,
}

#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) api: String,
    pub(super) endpoint: String,
    pub(super) http: String,
    pub(super) exchanges: usize,
    pub(super) statuses: BTreeMap<Option<u16>, usize>,
    /// Exchanges whose request the client cannot send, and whose answer it cannot read.
    pub(super) inexpressible: usize,
    pub(super) unread: usize,
    pub(super) findings: Vec<Finding>,
    /// Fields that no answer has a value of.
    pub(super) absent: Vec<String>,
    /// Statuses of success that no example has.
    pub(super) undeclared: Vec<u16>,
}

#[derive(Debug)]
pub(super) struct Finding {
    pub(super) problem: Problem,
    pub(super) exchanges: Vec<usize>,
    /// The reason, where it is known.
    pub(super) why: Option<String>,
}

#[derive(Debug)]
pub(super) struct Elsewhere {
    pub(super) what: String,
    /// What the specs have close to it.
    pub(super) near: String,
    pub(super) exchanges: Vec<usize>,
    pub(super) why: Option<String>,
}

/// Exchanges that are named where not everything is asked for.
const FEW: usize = 8;

impl Report {
    /// Whether everything agrees that is not known to disagree, and every known disagreement is still there.
    pub fn agrees(&self) -> bool {
        self.stale.is_empty() && self.disagreements() == 0
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

    /// The report for people; with everything known, and the comments of exchanges, when it is `verbose`.
    pub fn text(&self, verbose: bool) -> String {
        let mut out = String::new();
        for row in &self.rows {
            self.write_row(&mut out, row, verbose);
        }
        self.write_elsewhere(
            &mut out,
            "No endpoint of the specs:",
            &self.unmatched,
            verbose,
        );
        self.write_elsewhere(&mut out, "No API of the specs:", &self.foreign, verbose);
        if !self.stale.is_empty() {
            out.push_str("Known disagreements that are none any more; delete them:\n");
            for line in &self.stale {
                let _ = writeln!(out, "  {line}");
            }
            out.push('\n');
        }
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
                let _ = writeln!(out, "  never a value: {place}");
            }
            for status in &row.undeclared {
                let _ = writeln!(out, "  status that no example has: {status}");
            }
        }
        out.push('\n');
    }

    /// Where exchanges are recorded: `shop.har 3 7 12`.
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
                let name = last.rsplit(['/', '\\']).next().unwrap_or(last);
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

    /// The table; endpoints that were not seen are in it when it is `verbose`.
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
            "Answers went through the compiled client and back."
        } else {
            "Held against the specs alone: no answer went through the compiled client."
        };
        let verdict = match (self.disagreements(), self.stale.len()) {
            (0, 0) => "Nothing disagrees".to_owned(),
            (0, stale) => format!("{stale} stale"),
            (some, 0) => format!("{some} disagreements"),
            (some, stale) => format!("{some} disagreements, {stale} stale"),
        };
        let known = match self.known() {
            0 => String::new(),
            known => format!(" ({known} known disagreements)"),
        };
        format!(
            "{} exchanges in {} recordings: {matched} with {} of {} endpoints, {} with none, {} with other APIs.\n{through}\n{verdict}{known}.\n",
            self.entries.len(),
            self.recordings,
            seen.len(),
            self.rows.len(),
            count(&self.unmatched),
            count(&self.foreign),
        )
    }

    /// The report for machines: one JSON object.
    pub fn json(&self) -> String {
        let exchanges = |found: &[usize]| -> Vec<Value> {
            let entries = found.iter().filter_map(|at| self.entries.get(*at));
            entries
                .map(|entry| json!({"file": entry.file, "entry": entry.number, "comment": entry.comment}))
                .collect()
        };
        let elsewhere = |found: &[Elsewhere]| -> Vec<Value> {
            let found = found.iter();
            found
                .map(|found| {
                    json!({
                        "what": found.what,
                        "near": found.near,
                        "known": found.why,
                        "exchanges": exchanges(&found.exchanges),
                    })
                })
                .collect()
        };
        let endpoints: Vec<Value> = self
            .rows
            .iter()
            .map(|row| {
                let statuses: serde_json::Map<String, Value> = row
                    .statuses
                    .iter()
                    .map(|(status, count)| (status.unwrap_or(0).to_string(), json!(count)))
                    .collect();
                let findings: Vec<Value> = row
                    .findings
                    .iter()
                    .map(|finding| {
                        json!({
                            "problem": finding.problem.id(),
                            "detail": finding.problem.detail,
                            "known": finding.why,
                            "exchanges": exchanges(&finding.exchanges),
                        })
                    })
                    .collect();
                json!({
                    "api": row.api,
                    "endpoint": row.endpoint,
                    "http": row.http,
                    "exchanges": row.exchanges,
                    "statuses": statuses,
                    "not_sent": row.inexpressible,
                    "not_read": row.unread,
                    "problems": findings,
                    "no_value": row.absent,
                    "undeclared_statuses": row.undeclared,
                })
            })
            .collect();
        let report = json!({
            "agrees": self.agrees(),
            "compiled": self.compiled,
            "exchanges": self.entries.len(),
            "endpoints": endpoints,
            "unmatched": elsewhere(&self.unmatched),
            "foreign": elsewhere(&self.foreign),
            "stale": self.stale,
        });
        format!("{report:#}\n")
    }
}
