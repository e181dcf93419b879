//! Changes as text: for people, for a changelog, and for programs.

use std::fmt::Write;

use serde_json::{Value, json};

use super::change::Change;
use super::rules::Rule;
use super::verdict::{Rust, Wire};
use super::{Diff, Versions};
use crate::diagnostic::escape;

/// How changes are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiffFormat {
    /// For people.
    Human,
    /// A section of a changelog.
    Markdown,
    /// One JSON object.
    Json,
    /// Annotations for GitHub workflows.
    Github,
}

/// Most items of Rust that are listed below a change for people.
const MOST_ITEMS: usize = 5;
/// Columns of a changelog.
const WIDTH: usize = 120;

impl Diff {
    /// The changes in a format; `root` is put before each path.
    pub fn show(&self, root: &str, format: DiffFormat) -> String {
        match format {
            DiffFormat::Human => self.human(root),
            DiffFormat::Markdown => self.markdown(),
            DiffFormat::Json => format!("{:#}\n", self.json(root)),
            DiffFormat::Github => self.github(root),
        }
    }

    fn human(&self, root: &str) -> String {
        let mut text = String::new();
        for change in &self.changes {
            let (path, line, column) = self.position(&change.place);
            let before = if change.place.is_old { "before: " } else { "" };
            let (code, sentence) = (change.rule.code(), change.sentence());
            let _ = writeln!(
                text,
                "{before}{root}{path}:{line}:{column}: {code} {sentence}"
            );
            let _ = writeln!(text, "    wire: {}; Rust: {}", change.wire, change.rust);
            for item in change.items.iter().take(MOST_ITEMS) {
                let _ = writeln!(text, "      {item}");
            }
            let more = change.items.len().saturating_sub(MOST_ITEMS);
            if more > 0 {
                let _ = writeln!(text, "      and {more} more");
            }
        }
        text + &self.summary()
    }

    /// What all changes mean together.
    fn summary(&self) -> String {
        let Some((wire, rust)) = self.verdicts() else {
            return "Nothing changed.\n".to_owned();
        };
        let count = |is: &dyn Fn(Wire) -> bool| {
            self.changes.iter().filter(|change| is(change.wire)).count()
        };
        let number = self.changes.len();
        let changes = if number == 1 { "change" } else { "changes" };
        let mut text = format!("\n{number} {changes}. On the wire: {wire}");
        let (old, new) = (count(&Wire::breaks_old), count(&Wire::breaks_new));
        if old + new > 0 {
            let _ = write!(text, " ({old} for old clients, {new} for new ones)");
        }
        let _ = writeln!(text, "; in Rust: {rust}.");
        text + &self.version()
    }

    fn version(&self) -> String {
        let Versions { old, new } = &self.versions;
        let wanted = self.wanted();
        if self.is_version_too_low() {
            format!("`client.yaml` has version {new}; after {old}, write `version: {wanted}`.\n")
        } else {
            format!("Version {new} after {old} is high enough.\n")
        }
    }

    fn github(&self, root: &str) -> String {
        let mut text = String::new();
        for change in &self.changes {
            let (path, line, column) = self.position(&change.place);
            let level = match (change.rust, change.wire.breaks_old()) {
                (Rust::Major, _) | (_, true) => "warning",
                _ => "notice",
            };
            // A line of before is not a line of today.
            let place = if change.place.is_old {
                format!("file={root}{path}")
            } else {
                format!("file={root}{path},line={line},col={column}")
            };
            let (code, sentence) = (change.rule.code(), change.sentence());
            let message = format!(
                "{code}: {sentence} (wire: {}; Rust: {})",
                change.wire, change.rust
            );
            let _ = writeln!(text, "::{level} {place}::{}", escape(&message));
        }
        if self.is_version_too_low() {
            let message = self.version();
            let _ = writeln!(
                text,
                "::error file={root}client.yaml::{}",
                escape(message.trim())
            );
        }
        text
    }

    fn json(&self, root: &str) -> Value {
        let changes = self.changes.iter().map(|change| {
            let (path, line, column) = self.position(&change.place);
            json!({
                "code": change.rule.code(),
                "title": change.rule.title(),
                "subject": change.subject.to_string(),
                "others": change.others,
                "was": change.was,
                "now": change.now,
                "at": {
                    "file": format!("{root}{path}"),
                    "line": line,
                    "column": column,
                    "before": change.place.is_old,
                },
                "wire": change.wire.word(),
                "rust": change.rust.word(),
                "items": change.items,
            })
        });
        let changes: Vec<Value> = changes.collect();
        let (wire, rust) = self.verdicts().unzip();
        json!({
            "changes": changes,
            "wire": wire.map(Wire::word),
            "rust": rust.map(Rust::word),
            "version": {
                "old": self.versions.old.to_string(),
                "new": self.versions.new.to_string(),
                "wanted": self.wanted(),
                "too_low": self.is_version_too_low(),
            },
        })
    }

    /// What users of the crate notice: what is documented in other words stands in one line.
    fn markdown(&self) -> String {
        let Versions { new, .. } = &self.versions;
        let version = if self.is_version_too_low() {
            self.wanted()
        } else {
            new.to_string()
        };
        let mut text = format!("## [{version}]\n");
        for (title, rules) in [
            ("Added", &[Rule::Added][..]),
            ("Deprecated", &[Rule::Deprecated]),
            ("Removed", &[Rule::Removed]),
        ] {
            let changes = self
                .changes
                .iter()
                .filter(|change| rules.contains(&change.rule));
            section(&mut text, title, changes.map(bullet).collect());
        }
        let own = [
            Rule::Added,
            Rule::Deprecated,
            Rule::Removed,
            Rule::Words,
            Rule::Examples,
        ];
        let changes = self
            .changes
            .iter()
            .filter(|change| !own.contains(&change.rule));
        let mut bullets: Vec<_> = changes.map(bullet).collect();
        let is_said = |change: &&Change| matches!(change.rule, Rule::Words | Rule::Examples);
        let said = self.changes.iter().filter(is_said).count();
        if said > 0 {
            let places = if said == 1 { "place" } else { "places" };
            bullets.push(format!("Documentation in {said} {places}."));
        }
        section(&mut text, "Changed", bullets);
        text
    }
}

/// A section of a changelog, unless it is empty.
fn section(text: &mut String, title: &str, bullets: Vec<String>) {
    if bullets.is_empty() {
        return;
    }
    let _ = write!(text, "\n### {title}\n\n");
    for bullet in bullets {
        text.push_str(&wrapped(&bullet));
    }
}

/// What a user of the crate reads of a change; the section says what happened to what came or went.
fn bullet(change: &Change) -> String {
    let breaking = if change.rust == Rust::Major {
        "**Breaking:** "
    } else {
        ""
    };
    let said = match change.rule {
        Rule::Added | Rule::Removed => {
            let line = change.now.as_ref().or(change.was.as_ref());
            line.map_or_else(
                || change.about(),
                |line| format!("{}: {line}", change.about()),
            )
        }
        _ => change.sentence(),
    };
    let mut text = format!("{breaking}{said}");
    let items = change.items.iter().take(MOST_ITEMS);
    let items: Vec<_> = items.map(String::as_str).collect();
    if !items.is_empty() {
        let _ = write!(text, ". In Rust, {}", items.join(", "));
    }
    let more = change.items.len().saturating_sub(MOST_ITEMS);
    if more > 0 {
        let _ = write!(text, " and {more} more");
    }
    text.push('.');
    if change.wire.breaks_old() {
        text.push_str(" Clients of older versions no longer work.");
    }
    text
}

/// A bullet in lines that are not too long.
fn wrapped(bullet: &str) -> String {
    let mut text = "-".to_owned();
    let mut columns = 1;
    for word in bullet.split(' ') {
        let width = word.chars().count();
        if columns + width + 1 > WIDTH {
            text.push_str("\n ");
            columns = 1;
        }
        text.push(' ');
        text.push_str(word);
        columns += width + 1;
    }
    text.push('\n');
    text
}
