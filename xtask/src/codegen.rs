//! `cargo xtask codegen`: specs into the client crate.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use generator::{Difference, Obstacle, OutputError, Stale};

use crate::workspace::{real, root};
use crate::{
    FINE, Failure, PROBLEMS, colored, difference, folder, folder_argument, fresh, prefix, shown,
    sources,
};

pub(crate) fn command() -> Command {
    Command::new("codegen")
        .about("Turns the specs into the client crate")
        .arg(
            Arg::new("check")
                .long("check")
                .action(ArgAction::SetTrue)
                .help("Write nothing; show what is stale and fail"),
        )
        .arg(folder_argument(
            "spec",
            "Folder of the specs [default: api-spec]",
        ))
        .arg(folder_argument(
            "out",
            "Folder of the client crate [default: generated-client]",
        ))
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let spec = folder(arguments, "spec", "api-spec")?;
    let out = folder(arguments, "out", "generated-client")?;
    let is_own = is_own(&spec, &out)?;
    // `--check` is what continuous integration trusts: it always looks.
    if !arguments.get_flag("check") && fresh::is_fresh(&spec, &out) {
        println!("{} is up to date.", shown(&out));
        return Ok(FINE);
    }
    let output = match generator::generate(&sources(&spec)?) {
        // Only `verify` runs the replay of recordings, and only that of this repository's client.
        Ok(output) if !is_own => output.without_replay(),
        Ok(output) => output,
        Err(problems) => {
            eprintln!("{}", problems.render(&prefix(&spec), colored()));
            eprintln!("{} is as it was.", shown(&out));
            return Ok(PROBLEMS);
        }
    };
    if !output.warnings().list().is_empty() {
        let details = command_line("check", &["spec"], arguments);
        let warnings = output.warnings();
        eprintln!("{}", warnings.brief(&prefix(&spec), colored(), &details));
    }
    let mut targets = vec![(&output, out.clone())];
    let schemas = generator::schemas();
    // Editors read the schemas beside the specs; a folder without them does not want them.
    if spec.join("schema").is_dir() {
        targets.push((&schemas, spec.clone()));
    }
    // All are looked at before the first is written.
    let mut stale = Vec::new();
    for (output, dir) in &targets {
        let found = output.stale(dir).map_err(|error| refused(dir, &error))?;
        let found = found.into_iter();
        stale.extend(found.map(|file| (shown(&dir.join(&file.path)), file)));
    }
    if arguments.get_flag("check") {
        return Ok(report(&stale, arguments, &out));
    }
    for (output, dir) in &targets {
        output.write(dir).map_err(|error| refused(dir, &error))?;
    }
    for (path, file) in &stale {
        println!("{} {path}", verb(file.difference));
    }
    if stale.is_empty() {
        println!("{} is up to date.", shown(&out));
    }
    // Warnings are shown each time.
    if output.warnings().list().is_empty() {
        fresh::keep(&spec, &out);
    }
    Ok(FINE)
}

/// Whether these are the specs and the client of this repository, which belong together.
fn is_own(spec: &Path, out: &Path) -> Result<bool, Failure> {
    let Ok(root) = root() else {
        return Ok(false);
    };
    let (out, client) = (real(out), real(&root.join("generated-client")));
    let is_own = out == client && real(spec) == real(&root.join("api-spec"));
    if out.starts_with(&client) && !is_own {
        return Err(Failure::new(format!(
            "{} is generated from api-spec alone; name another folder for this client with `--out DIR`",
            shown(&client)
        )));
    }
    Ok(is_own)
}

/// What stands in the way, and what to do about it.
fn refused(dir: &Path, error: &OutputError) -> Failure {
    match error {
        OutputError::Io(..) => Failure::new(error.to_string()),
        OutputError::OtherClient(apis) => Failure::new(format!(
            "nothing was written, because {} holds the client of other specs, which would be lost: {}\n\
             Name another folder with `--out DIR`, or delete this one first.",
            shown(dir),
            apis.join(", ")
        )),
        OutputError::NotGenerated(obstacles) => {
            let lines = obstacles
                .iter()
                .map(|Obstacle { path, why }| format!("\n  {}: {why}", shown(&dir.join(path))));
            Failure::new(format!(
                "nothing was written, because this is not generated and would be lost:{}\n\
                 Move it away, or name another folder with `--out DIR`.",
                lines.collect::<String>()
            ))
        }
    }
}

/// A command with those of this one's arguments.
fn command_line(name: &str, kept: &[&str], arguments: &ArgMatches) -> String {
    let mut command = format!("cargo xtask {name}");
    for name in kept {
        if let Some(path) = arguments.get_one::<PathBuf>(name) {
            let _ = write!(command, " --{name} {}", path.display());
        }
    }
    command
}

fn verb(difference: Difference) -> &'static str {
    match difference {
        Difference::Missing => "created",
        Difference::Changed => "updated",
        Difference::LeftOver => "removed",
    }
}

/// Shows what is stale, and the command that fixes it.
fn report(stale: &[(String, Stale)], arguments: &ArgMatches, out: &Path) -> u8 {
    for (path, file) in stale {
        print!(
            "{}",
            difference(path, "by the specs", &file.now, &file.wanted)
        );
    }
    if stale.is_empty() {
        println!("{} is up to date.", shown(out));
        return FINE;
    }
    let command = command_line("codegen", &["spec", "out"], arguments);
    let files = if stale.len() == 1 {
        "1 file is".to_owned()
    } else {
        format!("{} files are", stale.len())
    };
    eprintln!("error: {files} stale; run `{command}` and commit the result");
    PROBLEMS
}
