//! `cargo xtask check` and `cargo xtask explain`: what is wrong with the specs, and what a code means.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use generator::{Format, change_codes, codes, explain, nearest_endpoint, resolved};

use crate::{FINE, Failure, PROBLEMS, colored, folder, folder_argument, prefix, show, sources};

pub(crate) fn command() -> Command {
    Command::new("check")
        .about("Checks the specs; writes nothing")
        .arg(folder_argument(
            "spec",
            "Folder of the specs [default: api-spec]",
        ))
        .arg(
            Arg::new("format")
                .long("format")
                .value_parser(PossibleValuesParser::new([
                    "human", "short", "json", "github",
                ]))
                .default_value("human")
                .help("How problems are shown"),
        )
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let spec = folder(arguments, "spec", "api-spec")?;
    let problems = match generator::generate(&sources(&spec)?) {
        Ok(output) => output.warnings().clone(),
        Err(problems) => problems,
    };
    let format = match arguments.get_one::<String>("format").map(String::as_str) {
        Some("short") => Format::Short,
        Some("json") => Format::Json,
        Some("github") => Format::Github,
        _ => Format::Human { color: colored() },
    };
    let human = matches!(format, Format::Human { .. });
    match (human, problems.list().is_empty()) {
        (true, true) => println!("The specs are in order."),
        (true, false) => eprintln!("{}", problems.show(&prefix(&spec), format)),
        // Machines read the standard output, and get an empty report too.
        (false, _) => show(&problems.show(&prefix(&spec), format))?,
    }
    Ok(if problems.has_errors() {
        PROBLEMS
    } else {
        FINE
    })
}

pub(crate) fn explain_command() -> Command {
    Command::new("explain")
        .about("Says what a code means, or shows an endpoint with what it inherits")
        .arg(
            Arg::new("what")
                .value_name("CODE|ENDPOINT")
                .required(true)
                .help("A code such as T201, or an endpoint such as shop.orders.list"),
        )
        .arg(folder_argument(
            "spec",
            "The spec folder of the endpoint [default: api-spec]",
        ))
}

pub(crate) fn run_explain(arguments: &ArgMatches) -> Result<u8, Failure> {
    let what = arguments.get_one::<String>("what").map(String::as_str);
    let what = what.unwrap_or_default();
    if what.contains('.') {
        return run_explain_endpoint(arguments, what);
    }
    let code = what.to_uppercase();
    match explain(&code) {
        Some(text) => {
            show(text)?;
            Ok(FINE)
        }
        None => Err(Failure::new(unknown_code(what, &code))),
    }
}

/// Shows an endpoint with what its file and its API give it.
fn run_explain_endpoint(arguments: &ArgMatches, place: &str) -> Result<u8, Failure> {
    let sources = sources(&folder(arguments, "spec", "api-spec")?)?;
    match resolved(&sources, place) {
        Some(text) => {
            show(&text)?;
            Ok(FINE)
        }
        None => {
            let meant = nearest_endpoint(&sources, place);
            let meant = meant.map(|meant| format!("; did you mean `{meant}`?"));
            let meant = meant.unwrap_or_default();
            Err(Failure::new(format!(
                "there is no endpoint `{place}` that can be read{meant}"
            )))
        }
    }
}

/// What a code could have been: one of its family, or of any family.
fn unknown_code(what: &str, code: &str) -> String {
    let is_code = code.chars().skip(1).all(|digit| digit.is_ascii_digit());
    let family = code.get(..1).filter(|family| is_code && !family.is_empty());
    let all = || codes().chain(change_codes());
    let family = family.map(|family| all().filter(|known| known.starts_with(family)).collect());
    match family {
        Some(list) if !Vec::is_empty(&list) => {
            format!(
                "there is no code `{code}`; codes of that family: {}",
                list.join(" ")
            )
        }
        _ => {
            let list: Vec<_> = all().collect();
            format!(
                "there is no code `{what}`; write one of {}, or an endpoint as in `api.file.endpoint`",
                list.join(" ")
            )
        }
    }
}
