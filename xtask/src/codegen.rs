//! `cargo xtask codegen`: specs into the client crate.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use generator::{Difference, Stale};
use similar::TextDiff;

use crate::{
    FINE, Failure, PROBLEMS, colored, folder, folder_argument, fresh, prefix, shown, sources,
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
    let spec = folder(arguments, "spec", "api-spec");
    let out = folder(arguments, "out", "generated-client");
    // `--check` is what continuous integration trusts: it always looks.
    if !arguments.get_flag("check") && fresh::is_fresh(&spec, &out) {
        println!("{} is up to date.", shown(&out));
        return Ok(FINE);
    }
    let output = match generator::generate(&sources(&spec)?) {
        Ok(output) => output,
        Err(problems) => {
            eprintln!("{}", problems.render(&prefix(&spec), colored()));
            eprintln!("{} is as it was.", shown(&out));
            return Ok(PROBLEMS);
        }
    };
    let is_quiet = output.warnings().list().is_empty();
    if !is_quiet {
        eprintln!("{}", output.warnings().render(&prefix(&spec), colored()));
    }
    let mut targets = vec![(&output, out.clone())];
    let schemas = generator::schemas();
    // Editors read the schemas beside the specs; a folder without them does not want them.
    if spec.join("schema").is_dir() {
        targets.push((&schemas, spec.clone()));
    }
    if arguments.get_flag("check") {
        let mut stale = Vec::new();
        for (output, dir) in targets {
            let found = output
                .stale(&dir)
                .map_err(|error| Failure::of(&dir, &error))?;
            stale.extend(
                found
                    .into_iter()
                    .map(|file| (shown(&dir.join(&file.path)), file)),
            );
        }
        return Ok(report(&stale, arguments, &out));
    }
    let mut changed = false;
    for (output, dir) in targets {
        let written = output
            .write(&dir)
            .map_err(|error| Failure::of(&dir, &error))?;
        for file in &written {
            changed = true;
            println!("{} {}", verb(file.difference), shown(&dir.join(&file.path)));
        }
    }
    if !changed {
        println!("{} is up to date.", shown(&out));
    }
    // Warnings are shown each time.
    if is_quiet {
        fresh::keep(&spec, &out);
    }
    Ok(FINE)
}

fn verb(difference: Difference) -> &'static str {
    match difference {
        Difference::Missing => "created",
        Difference::Changed => "updated",
        Difference::LeftOver => "removed",
    }
}

/// Shows what is stale, and the command that mends it.
fn report(stale: &[(String, Stale)], arguments: &ArgMatches, out: &Path) -> u8 {
    for (path, file) in stale {
        let diff = TextDiff::from_lines(&file.now, &file.wanted);
        print!(
            "{}",
            diff.unified_diff()
                .context_radius(3)
                .header(path, &format!("{path} (by the specs)"))
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
