//! `cargo xtask verify`: recorded traffic held against the specs, and sent through the compiled client.

use std::fs;
use std::path::{Path, PathBuf};
#[cfg(not(feature = "replay"))]
use std::{env, process};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use generator::{Source, Verify, VerifyError};

#[cfg(not(feature = "replay"))]
use crate::MISUSE;
use crate::{
    FINE, Failure, PROBLEMS, colored, folder, folder_argument, format_argument, is_json, prefix,
    root, shown, sources,
};

pub(crate) fn command() -> Command {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(help)
    };
    Command::new("verify")
        .about("Holds recorded traffic against the specs and the compiled client")
        .arg(
            Arg::new("recordings")
                .value_name("FILE.har")
                .value_parser(value_parser!(PathBuf))
                .num_args(1..)
                .required(true)
                .help("What a browser or proxy exported (HAR 1.2)"),
        )
        .arg(folder_argument(
            "spec",
            "Folder of the specs [default: api-spec]",
        ))
        .arg(
            Arg::new("expect")
                .long("expect")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("Known disagreements [default: verify.yaml of the specs, if it is there]"),
        )
        .arg(
            Arg::new("only")
                .long("only")
                .value_name("TEXT")
                .help("Take only entries with this text in their comment"),
        )
        .arg(flag(
            "all",
            "Fail for exchanges below an API's base that no endpoint takes",
        ))
        .arg(flag("spec-only", "Leave the compiled client out"))
        .arg(flag(
            "verbose",
            "Show known disagreements, fields without a value, and the comments of entries",
        ))
        .arg(format_argument())
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let spec = folder(arguments, "spec", "api-spec");
    // Only the specs of the workspace have a client that is compiled.
    let is_own = spec.canonicalize().ok() == root().join("api-spec").canonicalize().ok();
    let compiled = is_own && !arguments.get_flag("spec-only");
    #[cfg(not(feature = "replay"))]
    if compiled {
        return run_with_client();
    }
    let specs = sources(&spec)?;
    let recordings = arguments
        .get_many::<PathBuf>("recordings")
        .unwrap_or_default()
        .map(|path| read(path));
    let recordings = recordings.collect::<Result<Vec<_>, _>>()?;
    let expected = match arguments.get_one::<PathBuf>("expect") {
        Some(path) => Some(read(path)?),
        None => Some(spec.join("verify.yaml"))
            .filter(|path| path.is_file())
            .map(|path| read(&path))
            .transpose()?,
    };
    let verify = Verify {
        specs: &specs,
        recordings: &recordings,
        expected: expected.as_ref(),
        only: arguments.get_one::<String>("only").map(String::as_str),
        all: arguments.get_flag("all"),
        #[cfg(feature = "replay")]
        client: compiled.then_some(&crate::replay::Client),
        #[cfg(not(feature = "replay"))]
        client: None,
    };
    let report = match verify.run() {
        Ok(report) => report,
        Err(VerifyError::Specs(problems)) => {
            eprintln!("{}", problems.render(&prefix(&spec), colored()));
            return Ok(PROBLEMS);
        }
        Err(VerifyError::Input(why)) => return Err(Failure::new(why)),
    };
    if is_json(arguments) {
        print!("{}", report.json());
    } else {
        print!("{}", report.text(arguments.get_flag("verbose")));
    }
    Ok(if report.agrees() { FINE } else { PROBLEMS })
}

/// Starts again, with the client compiled in.
#[cfg(not(feature = "replay"))]
fn run_with_client() -> Result<u8, Failure> {
    let status = process::Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "run",
            "--quiet",
            "--package",
            "xtask",
            "--features",
            "replay",
        ])
        .arg("--manifest-path")
        .arg(root().join("Cargo.toml"))
        .arg("--")
        .args(env::args_os().skip(1))
        .status()
        .map_err(|error| Failure::new(format!("cargo cannot be run: {error}")))?;
    match status.code().map(u8::try_from) {
        Some(Ok(code)) if code <= MISUSE => Ok(code),
        _ => Err(Failure::new(
            "the client cannot be compiled; `--spec-only` leaves it out".to_owned(),
        )),
    }
}

fn read(path: &Path) -> Result<Source, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::of(path, &error))?;
    Ok(Source::new(shown(path), bytes))
}
