//! `cargo xtask fmt`: specs in their canonical form.

use std::fs;
use std::path::Path;

use clap::{Arg, ArgAction, ArgMatches, Command};
use generator::{Formatting, Source};
use similar::TextDiff;

use crate::{
    FINE, Failure, PROBLEMS, colored, folder, folder_argument, prefix, show, shown, sources,
};

/// What says where recorded traffic and specs disagree. It is formatted like a spec.
const EXPECTED: &str = "verify.yaml";

pub(crate) fn command() -> Command {
    Command::new("fmt")
        .about("Writes specs in their canonical form; meaning, comments and words stay")
        .arg(
            Arg::new("check")
                .long("check")
                .action(ArgAction::SetTrue)
                .help("Write nothing; show what would change and fail"),
        )
        .arg(folder_argument(
            "spec",
            "Folder of the specs [default: api-spec]",
        ))
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let spec = folder(arguments, "spec", "api-spec")?;
    let mut sources = sources(&spec)?;
    let expected = spec.join(EXPECTED);
    if expected.is_file() {
        let bytes = fs::read(&expected).map_err(|error| Failure::of(&expected, &error))?;
        sources.push(Source::new(EXPECTED, bytes));
    }
    let formatting = generator::format(&sources);
    let is_check = arguments.get_flag("check");
    for file in &formatting.files {
        let path = spec.join(&file.path);
        if is_check {
            let now = sources.iter().find(|source| source.path == file.path);
            show(&diff(&shown(&path), now, file))?;
        } else {
            write(&path, &file.bytes)?;
            show(&format!("{}\n", shown(&path)))?;
        }
    }
    report(&spec, &formatting, is_check)
}

/// Writes beside the file first, so that no reader meets half of it.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let half = path.with_extension("yaml.new");
    fs::write(&half, bytes)
        .and_then(|()| fs::rename(&half, path))
        .map_err(|error| Failure::of(path, &error))
}

fn diff(path: &str, now: Option<&Source>, wanted: &Source) -> String {
    let text = |source: &Source| String::from_utf8_lossy(&source.bytes).into_owned();
    let (now, wanted) = (now.map(text).unwrap_or_default(), text(wanted));
    let diff = TextDiff::from_lines(&now, &wanted);
    let mut diff = diff.unified_diff();
    diff.context_radius(3)
        .header(path, &format!("{path} (formatted)"))
        .to_string()
}

/// Says what was not formatted, and whether all is well.
fn report(spec: &Path, formatting: &Formatting, is_check: bool) -> Result<u8, Failure> {
    let Formatting { files, left, kept } = formatting;
    if !left.list().is_empty() {
        eprintln!("{}", left.render(&prefix(spec), colored()));
        eprintln!("Files with errors are as they were.");
    }
    for path in kept {
        eprintln!(
            "error: {} is as it was: its layout cannot be changed without a change of what it says",
            shown(&spec.join(path))
        );
    }
    if files.is_empty() && left.list().is_empty() && kept.is_empty() {
        show(&format!("{} is formatted.\n", shown(spec)))?;
        return Ok(FINE);
    }
    if is_check && !files.is_empty() {
        let count = files.len();
        let noun = if count == 1 { "file is" } else { "files are" };
        eprintln!(
            "error: {count} {noun} not formatted; run `cargo xtask fmt` and commit the result"
        );
        return Ok(PROBLEMS);
    }
    let is_all = left.list().is_empty() && kept.is_empty();
    Ok(if is_all { FINE } else { PROBLEMS })
}
