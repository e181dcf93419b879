//! `cargo xtask verify`: recorded traffic held against the specs, and sent through the compiled client.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use generator::{Compiled, Source, Verify, VerifyError};

use crate::compiled::Client;
use crate::workspace::{real, root};
use crate::{
    FINE, Failure, PROBLEMS, colored, difference, folder, folder_argument, format_argument,
    is_json, prefix, replace, show, shown, sources,
};

/// The file of known disagreements, in the folder of the specs.
const KNOWN: &str = "verify.yaml";

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
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .num_args(1..)
                .required(true)
                .help("HAR files, Postman collections, texts of `curl` lines with what they gave"),
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
            "update",
            "Write what the recordings show into the specs, as far as that can be decided",
        ))
        .arg(flag("dry-run", "With --update, show what would be written").requires("update"))
        .arg(flag(
            "verbose",
            "Show known disagreements, fields without a value, and the comments of entries",
        ))
        .arg(format_argument())
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let spec = folder(arguments, "spec", "api-spec")?;
    let specs = sources(&spec)?;
    let recordings = arguments
        .get_many::<PathBuf>("recordings")
        .unwrap_or_default()
        .map(|path| read(path, "*.har"));
    let recordings = recordings.collect::<Result<Vec<_>, _>>()?;
    let expected = match arguments.get_one::<PathBuf>("expect") {
        Some(path) => Some(read(path, KNOWN)?),
        None => Some(spec.join(KNOWN))
            .filter(|path| path.is_file())
            .map(|path| read(&path, KNOWN))
            .transpose()?,
    };
    // Only the specs of the workspace have a client that is compiled.
    let root = root()
        .ok()
        .filter(|root| real(&spec) == real(&root.join("api-spec")));
    let manifest = root.map(|root| root.join("generated-client/replay/Cargo.toml"));
    let manifest = manifest.filter(|_| !arguments.get_flag("spec-only"));
    let client = manifest.map(Client::new);
    let verify = Verify {
        specs: &specs,
        recordings: &recordings,
        expected: expected.as_ref(),
        only: arguments.get_one::<String>("only").map(String::as_str),
        all: arguments.get_flag("all"),
        client: client.as_ref().map(|client| client as &dyn Compiled),
    };
    if arguments.get_flag("update") {
        return update(&verify, &spec, arguments.get_flag("dry-run"));
    }
    let report = verify.run();
    client.map_or(Ok(()), Client::finish)?;
    let report = match report {
        Ok(report) => report,
        Err(error) => return refused(error, &spec),
    };
    if is_json(arguments) {
        show(&report.json())?;
    } else {
        show(&report.text(arguments.get_flag("verbose")))?;
    }
    Ok(if report.agrees() { FINE } else { PROBLEMS })
}

/// Specs with errors, or an input that cannot be read.
fn refused(error: VerifyError, spec: &Path) -> Result<u8, Failure> {
    match error {
        VerifyError::Specs(problems) => {
            eprintln!("{}", problems.render(&prefix(spec), colored()));
            Ok(PROBLEMS)
        }
        VerifyError::Input(why) => Err(Failure::new(why)),
    }
}

/// Writes what the recordings show into the specs, or shows it.
fn update(verify: &Verify<'_>, spec: &Path, is_dry: bool) -> Result<u8, Failure> {
    let update = match verify.update() {
        Ok(update) => update,
        Err(error) => return refused(error, spec),
    };
    let mut out = String::new();
    for file in &update.files {
        let path = spec.join(&file.path);
        if is_dry {
            let before = verify.specs.iter().find(|before| before.path == file.path);
            let text = |source: &Source| String::from_utf8_lossy(&source.bytes).into_owned();
            let before = before.map(text).unwrap_or_default();
            out += &difference(&shown(&path), "by the recordings", &before, &text(file));
        } else {
            replace(&path, &file.bytes)?;
        }
    }
    if !is_dry {
        out.extend(update.written.iter().map(|line| format!("{line}\n")));
    }
    if update.files.is_empty() {
        out.push_str("Nothing to write.\n");
    }
    if !update.left.is_empty() {
        out.push_str("\nLeft to you:\n");
        out.extend(update.left.iter().map(|line| format!("  {line}\n")));
    }
    show(&out)?;
    let is_fine = update.left.is_empty() && (!is_dry || update.files.is_empty());
    Ok(if is_fine { FINE } else { PROBLEMS })
}

/// Reads a file; `example` is one that a folder in its place may have.
pub(crate) fn read(path: &Path, example: &str) -> Result<Source, Failure> {
    if path.is_dir() {
        let (folder, example) = (shown(path), shown(&path.join(example)));
        return Err(Failure::new(format!(
            "{folder}: a folder; name files, as in `{example}`"
        )));
    }
    let bytes = fs::read(path).map_err(|error| Failure::of(path, &error))?;
    Ok(Source::new(shown(path), bytes))
}
