//! The maintainers' commands: `cargo xtask codegen` and its kin.

use std::env;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use generator::{Difference, Source, Stale};
use similar::TextDiff;

/// Nothing to complain about.
const FINE: u8 = 0;
/// The specs or the output are not in order.
const PROBLEMS: u8 = 1;
/// The command could not be carried out.
const MISUSE: u8 = 2;

fn main() -> ExitCode {
    let matches = command().get_matches();
    let result = match matches.subcommand() {
        Some(("codegen", arguments)) => codegen(arguments),
        _ => unreachable!("clap asks for a subcommand"),
    };
    ExitCode::from(result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        MISUSE
    }))
}

fn command() -> Command {
    let folder = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("DIR")
            .value_parser(value_parser!(PathBuf))
            .help(help)
    };
    Command::new("xtask")
        .bin_name("cargo xtask")
        .about("The maintainers' commands")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("codegen")
                .about("Turns the specs into the client crate")
                .arg(
                    Arg::new("check")
                        .long("check")
                        .action(ArgAction::SetTrue)
                        .help("Write nothing; show what is stale and fail"),
                )
                .arg(folder("spec", "Folder of the specs [default: api-spec]"))
                .arg(folder(
                    "out",
                    "Folder of the client crate [default: generated-client]",
                )),
        )
}

fn codegen(arguments: &ArgMatches) -> Result<u8, Failure> {
    let folder = |name: &str, default: &str| match arguments.get_one::<PathBuf>(name) {
        Some(path) => path.clone(),
        None => root().join(default),
    };
    let (spec, out) = (
        folder("spec", "api-spec"),
        folder("out", "generated-client"),
    );
    let sources = Source::read_dir(&spec).map_err(|error| Failure::of(&spec, &error))?;
    if sources.is_empty() {
        return Err(Failure(format!("{}: no spec files here", spec.display())));
    }
    let output = match generator::generate(&sources) {
        Ok(output) => output,
        Err(problems) => {
            eprintln!("{}", problems.render(&prefix(&spec), colored()));
            eprintln!("{} is as it was.", shown(&out));
            return Ok(PROBLEMS);
        }
    };
    if !output.warnings().list().is_empty() {
        eprintln!("{}", output.warnings().render(&prefix(&spec), colored()));
    }
    if arguments.get_flag("check") {
        let stale = output
            .stale(&out)
            .map_err(|error| Failure::of(&out, &error))?;
        return Ok(report(&stale, arguments, &out));
    }
    let written = output
        .write(&out)
        .map_err(|error| Failure::of(&out, &error))?;
    for file in &written {
        let verb = match file.difference {
            Difference::Missing => "created",
            Difference::Changed => "updated",
            Difference::LeftOver => "removed",
        };
        println!("{verb} {}", shown(&out.join(&file.path)));
    }
    if written.is_empty() {
        println!("{} is up to date.", shown(&out));
    }
    Ok(FINE)
}

/// Shows what is stale, and the command that mends it.
fn report(stale: &[Stale], arguments: &ArgMatches, out: &Path) -> u8 {
    for file in stale {
        let path = shown(&out.join(&file.path));
        let diff = TextDiff::from_lines(&file.now, &file.wanted);
        print!(
            "{}",
            diff.unified_diff()
                .context_radius(3)
                .header(&path, &format!("{path} (by the specs)"))
        );
    }
    if stale.is_empty() {
        println!("{} is up to date.", shown(out));
        return FINE;
    }
    let mut command = "cargo xtask codegen".to_owned();
    for name in ["spec", "out"] {
        if let Some(path) = arguments.get_one::<PathBuf>(name) {
            command = format!("{command} --{name} {}", path.display());
        }
    }
    let files = if stale.len() == 1 {
        "1 file is".to_owned()
    } else {
        format!("{} files are", stale.len())
    };
    eprintln!("error: {files} stale; run `{command}` and commit the result");
    PROBLEMS
}

/// What could not be read or written.
struct Failure(String);

impl Failure {
    fn of(path: &Path, error: &io::Error) -> Self {
        Self(format!("{}: {error}", shown(path)))
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
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

/// Colour only for people: a terminal, and no `NO_COLOR`.
fn colored() -> bool {
    io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
