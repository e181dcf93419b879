//! `cargo xtask diff`: the specs of a revision or another folder held against today's.

mod git;

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use generator::{DiffError, DiffFormat, Source, diff};

use crate::{
    FINE, Failure, MISUSE, PROBLEMS, colored, folder, folder_argument, prefix, show, sources,
};

pub(crate) fn command() -> Command {
    Command::new("diff")
        .about("Says what changed in the specs, on the wire and in Rust; fails if the version is too low")
        .arg(
            Arg::new("before")
                .value_name("REV|DIR")
                .default_value("HEAD")
                .help("A revision of git, or a folder of specs"),
        )
        .arg(folder_argument(
            "spec",
            "Folder of today's specs [default: api-spec]",
        ))
        .arg(
            Arg::new("format")
                .long("format")
                .value_parser(PossibleValuesParser::new([
                    "human", "markdown", "json", "github",
                ]))
                .default_value("human")
                .help("How changes are shown; markdown is a section of a changelog"),
        )
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let spec = folder(arguments, "spec", "api-spec")?;
    let before = arguments.get_one::<String>("before").map(String::as_str);
    let before = before.unwrap_or("HEAD");
    let (old, place) = old_sources(before, &spec)?;
    let diff = match diff(&old, &sources(&spec)?) {
        Ok(diff) => diff,
        Err(DiffError::Old(problems)) => {
            eprintln!("{}", problems.render(&place, colored()));
            eprintln!(
                "error: only specs without errors can be compared; those of `{before}` have some"
            );
            return Ok(MISUSE);
        }
        Err(DiffError::New(problems)) => {
            eprintln!("{}", problems.render(&prefix(&spec), colored()));
            return Ok(PROBLEMS);
        }
    };
    let format = match arguments.get_one::<String>("format").map(String::as_str) {
        Some("markdown") => DiffFormat::Markdown,
        Some("json") => DiffFormat::Json,
        Some("github") => DiffFormat::Github,
        _ => DiffFormat::Human,
    };
    show(&diff.show(&prefix(&spec), format))?;
    Ok(if diff.is_version_too_low() {
        PROBLEMS
    } else {
        FINE
    })
}

/// The specs of before, and what stands before their paths in a report.
fn old_sources(before: &str, spec: &Path) -> Result<(Vec<Source>, String), Failure> {
    let dir = PathBuf::from(before);
    if dir.is_dir() {
        return Ok((sources(&dir)?, prefix(&dir)));
    }
    let place = format!("{before}:{}", prefix(spec));
    Ok((git::sources(before, spec)?, place))
}
