//! `cargo xtask coverage`: what there is behind the specs.

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::{
    FINE, Failure, PROBLEMS, colored, folder, folder_argument, format_argument, is_json, prefix,
    show, sources,
};

pub(crate) fn command() -> Command {
    Command::new("coverage")
        .about("Counts endpoints, examples, evidence and doubts of each API")
        .arg(folder_argument(
            "spec",
            "Folder of the specs [default: api-spec]",
        ))
        .arg(
            Arg::new("verbose")
                .long("verbose")
                .action(ArgAction::SetTrue)
                .help("List endpoints without an example, and every doubt"),
        )
        .arg(format_argument())
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let spec = folder(arguments, "spec", "api-spec")?;
    match generator::coverage(&sources(&spec)?) {
        Ok(coverage) if is_json(arguments) => show(&coverage.json())?,
        Ok(coverage) => show(&coverage.text(arguments.get_flag("verbose")))?,
        Err(problems) => {
            eprintln!("{}", problems.render(&prefix(&spec), colored()));
            return Ok(PROBLEMS);
        }
    }
    Ok(FINE)
}
