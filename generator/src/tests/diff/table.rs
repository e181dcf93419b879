//! Edits of every key of the language, each with both verdicts: `generator/tests/diff/edits.txt`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use super::shop;
use crate::diff::{self as room, DiffError, diff};
use crate::{DiffFormat, Source, check, lower, spec};

/// A line of the table: a file, what is replaced in it, by what, and the verdicts on each change.
struct Edit {
    line: &'static str,
    file: &'static str,
    from: String,
    to: String,
    wanted: BTreeSet<&'static str>,
}

static TABLE: LazyLock<String> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/edits.txt");
    fs::read_to_string(path).expect("the table can be read")
});

/// The table: an edit in a line, and below it its changes.
fn edits() -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let lines = TABLE
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    for line in lines {
        if let Some(verdict) = line.strip_prefix("    ") {
            edits
                .last_mut()
                .expect("an edit is before its changes")
                .wanted
                .insert(verdict);
            continue;
        }
        let (file, edit) = line.split_once(": ").expect(line);
        let (from, to) = edit.split_once(" => ").expect(line);
        let text = |text: &str| text.replace("\\n", "\n");
        edits.push(Edit {
            line,
            file,
            from: text(from),
            to: text(to),
            wanted: BTreeSet::new(),
        });
    }
    edits
}

/// The shop after an edit of one of its files; `from` stands in it once.
fn edited(edit: &Edit) -> Result<Vec<Source>, String> {
    let mut sources = shop();
    let mut files = sources.iter_mut();
    let source = files
        .find(|source| source.path == edit.file)
        .ok_or("there is no such file")?;
    let text = String::from_utf8_lossy(&source.bytes).into_owned();
    if text.matches(&edit.from).count() != 1 {
        return Err("the text is not there, or more than once".to_owned());
    }
    source.bytes = text.replace(&edit.from, &edit.to).into_bytes();
    Ok(sources)
}

/// What is wrong with a line of the table: what it gives stands below it, to be read and judged.
fn misjudged(old: &[Source], edit: &Edit) -> Result<(), String> {
    let diff = diff(old, &edited(edit)?).map_err(|error| match error {
        DiffError::Old(problems) | DiffError::New(problems) => problems.to_string(),
    })?;
    let brief = diff.brief();
    let found: BTreeSet<_> = brief.iter().map(String::as_str).collect();
    if found == edit.wanted {
        return Ok(());
    }
    let found: Vec<_> = found.iter().map(|line| format!("    {line}\n")).collect();
    Err(format!(
        "{}\n{}",
        found.concat(),
        diff.show("", DiffFormat::Human)
    ))
}

#[test]
fn every_edit_has_its_verdicts() {
    let mut wrong = String::new();
    let (old, edits) = (shop(), edits());
    for edit in &edits {
        if let Err(found) = misjudged(&old, edit) {
            let _ = writeln!(wrong, "{}\n{found}", edit.line);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(edits.len() >= 80, "{}", edits.len());
}

#[test]
fn every_rule_has_an_edit() {
    let edits = edits();
    let changes = edits.iter().flat_map(|edit| &edit.wanted);
    let planted: BTreeSet<_> = changes
        .filter_map(|change| change.split(' ').next())
        .collect();
    assert_eq!(planted, room::codes().collect());
}

/// All that is decided of the crate, but its version.
fn decided(sources: &[Source]) -> String {
    let (specs, found) = spec::parse(sources);
    let (model, _) = check::check(&specs, found).expect("the specs are in order");
    let mut krate = lower::lower(&model);
    krate.package.version.clear();
    format!("{krate:?}")
}

#[test]
fn what_changes_the_crate_is_reported() {
    let before = decided(&shop());
    for edit in edits() {
        let after = decided(&edited(&edit).expect(edit.line));
        assert!(after == before || !edit.wanted.is_empty(), "{}", edit.line);
    }
}
