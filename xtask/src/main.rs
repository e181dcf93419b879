//! The maintainers' commands: `cargo xtask codegen` and its kin.

mod bench;
mod check;
mod codegen;
mod compiled;
mod coverage;
mod diff;
mod draft;
mod fmt;
mod fresh;
mod migrate;
mod mock;
mod openapi;
mod verify;
mod workspace;

use std::env;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command, value_parser};
use generator::Source;
use similar::TextDiff;
use workspace::root;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Nothing to complain about.
const FINE: u8 = 0;
/// The specs or the output are not in order.
const PROBLEMS: u8 = 1;
/// The command could not be carried out.
const MISUSE: u8 = 2;

fn main() -> ExitCode {
    let matches = command().get_matches();
    let result = match matches.subcommand() {
        Some(("codegen", arguments)) => codegen::run(arguments),
        Some(("check", arguments)) => check::run(arguments),
        Some(("explain", arguments)) => check::run_explain(arguments),
        Some(("draft", arguments)) => draft::run(arguments),
        Some(("verify", arguments)) => verify::run(arguments),
        Some(("coverage", arguments)) => coverage::run(arguments),
        Some(("migrate", arguments)) => migrate::run(arguments),
        Some(("fmt", arguments)) => fmt::run(arguments),
        Some(("openapi", arguments)) => openapi::run(arguments),
        Some(("mock", arguments)) => mock::run(arguments),
        Some(("diff", arguments)) => diff::run(arguments),
        Some(("bench", arguments)) => bench::run(arguments),
        _ => unreachable!("clap asks for a subcommand"),
    };
    ExitCode::from(result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        MISUSE
    }))
}

fn command() -> Command {
    Command::new("xtask")
        .bin_name("cargo xtask")
        .about("The maintainers' commands")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(codegen::command())
        .subcommand(check::command())
        .subcommand(check::explain_command())
        .subcommand(draft::command())
        .subcommand(verify::command())
        .subcommand(coverage::command())
        .subcommand(migrate::command())
        .subcommand(fmt::command())
        .subcommand(openapi::command())
        .subcommand(mock::command())
        .subcommand(diff::command())
        .subcommand(bench::command())
}

fn folder_argument(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("DIR")
        .value_parser(value_parser!(PathBuf))
        .help(help)
}

/// How a report is shown.
fn format_argument() -> Arg {
    Arg::new("format")
        .long("format")
        .value_parser(PossibleValuesParser::new(["human", "json"]))
        .default_value("human")
        .help("How the report is shown")
}

fn is_json(arguments: &ArgMatches) -> bool {
    let format = arguments.get_one::<String>("format");
    format.is_some_and(|format| format == "json")
}

/// A folder given as an argument, or one of the workspace's.
fn folder(arguments: &ArgMatches, name: &str, default: &str) -> Result<PathBuf, Failure> {
    match arguments.get_one::<PathBuf>(name) {
        Some(path) => Ok(path.clone()),
        None => Ok(root()?.join(default)),
    }
}

/// The files of a spec folder.
fn sources(spec: &Path) -> Result<Vec<Source>, Failure> {
    let sources = Source::read_dir(spec).map_err(|error| Failure::of(spec, &error))?;
    if sources.is_empty() {
        return Err(Failure::new(format!("{}: no spec files here", shown(spec))));
    }
    Ok(sources)
}

/// What could not be read or written.
struct Failure(String);

impl Failure {
    fn new(message: String) -> Self {
        Self(message)
    }

    fn of(path: &Path, error: &io::Error) -> Self {
        Self(format!("{}: {error}", shown(path)))
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A path as a person in this folder would write it.
fn shown(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    path.strip_prefix(&here)
        .unwrap_or(path)
        .display()
        .to_string()
}

/// What stands before the paths of diagnostics.
fn prefix(spec: &Path) -> String {
    format!("{}/", shown(spec))
}

/// What differs between a file and what it is to be.
fn difference(path: &str, why: &str, now: &str, wanted: &str) -> String {
    let diff = TextDiff::from_lines(now, wanted);
    let mut diff = diff.unified_diff();
    diff.context_radius(3)
        .header(path, &format!("{path} ({why})"))
        .to_string()
}

/// Writes a file: beside it first, so that no reader meets half of it.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let half = path.with_extension("yaml.new");
    fs::write(&half, bytes)
        .and_then(|()| fs::rename(&half, path))
        .map_err(|error| Failure::of(path, &error))
}

/// Prints a report. A reader that has seen enough, such as `head`, ends it.
fn show(report: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(report.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::new(format!(
            "the report cannot be printed: {error}"
        ))),
        _ => Ok(()),
    }
}

/// Colour only for people: a terminal, and no `NO_COLOR`.
fn colored() -> bool {
    io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
