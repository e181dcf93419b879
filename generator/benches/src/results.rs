//! `RESULTS.md`: a section for each bench, with the day and the commit it was measured at.

use std::fmt::Write;
use std::fs;
use std::process::Command;
use std::thread;

use jiff::Timestamp;

use crate::Failure;
use crate::measure::output;
use crate::table::Table;
use crate::target::Targets;

/// What one bench found.
pub(crate) struct Section {
    pub title: &'static str,
    pub tables: Vec<Table>,
    pub targets: Targets,
}

const HEAD: &str = "\
# Results

`cargo xtask bench` prints these tables and writes this file; with a name (`codegen`, `client`, `compile`, `import`, `draft`) it replaces
that section. Instructions are exact; times depend on the machine and its load, so compare only their ratios.
";

/// Prints a section, and puts it in the place of the one of this title.
pub(crate) fn keep(section: &Section) -> Result<(), Failure> {
    let text = text(section)?;
    print!("{text}");
    let path = crate::here().join("RESULTS.md");
    let old = fs::read_to_string(&path).unwrap_or_default();
    let mut sections: Vec<_> = old
        .split("\n## ")
        .skip(1)
        .map(|section| format!("\n## {}\n", section.trim_end()))
        .collect();
    let title = format!("\n## {}\n", section.title);
    match sections.iter_mut().find(|old| old.starts_with(&title)) {
        Some(old) => *old = text,
        None => sections.push(text),
    }
    let whole = format!("{HEAD}{}", sections.concat());
    fs::write(&path, whole).map_err(|error| format!("{}: {error}", path.display()))
}

fn text(section: &Section) -> Result<String, Failure> {
    let mut text = format!("\n## {}\n\n", section.title);
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{}\n", circumstances()?);
    let targets = section.targets.table();
    let tables = section.tables.iter().chain([&targets]);
    let tables: Vec<_> = tables.map(Table::to_string).collect();
    text.push_str(&tables.join("\n"));
    Ok(text)
}

/// When, at which commit, with which compiler.
fn circumstances() -> Result<String, Failure> {
    let git = |arguments: &[&str]| {
        output(
            Command::new("git")
                .arg("-C")
                .arg(crate::here())
                .args(arguments),
        )
    };
    let commit = git(&["rev-parse", "--short", "HEAD"]).unwrap_or_default();
    // The results themselves may have changed.
    let changed = git(&["status", "--porcelain", "--", ":/", ":(exclude)*RESULTS.md"])?;
    let changed = if changed.trim().is_empty() {
        ""
    } else {
        " with changes"
    };
    let rustc = output(Command::new("rustc").arg("--version"))?;
    let rustc = rustc.split(" (").next().unwrap_or_default().trim();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let day = Timestamp::now().strftime("%Y-%m-%d");
    let commit = commit.trim();
    Ok(format!(
        "Measured on {day} at {commit}{changed}; {rustc}, {cores} cores."
    ))
}
