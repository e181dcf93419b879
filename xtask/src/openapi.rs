//! `cargo xtask openapi`: the specs as OpenAPI documents.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use generator::OpenApi;

use crate::{
    FINE, Failure, PROBLEMS, colored, folder, folder_argument, prefix, show, shown, sources,
};

pub(crate) fn command() -> Command {
    Command::new("openapi")
        .about("Describes APIs as OpenAPI 3.1 documents")
        .arg(
            Arg::new("api")
                .value_name("API")
                .action(ArgAction::Append)
                .help("Names of APIs [default: all of them]"),
        )
        .arg(folder_argument(
            "spec",
            "Folder of the specs [default: api-spec]",
        ))
        .arg(
            Arg::new("out")
                .long("out")
                .value_name("PATH")
                .value_parser(value_parser!(PathBuf))
                .help("File of one API, or folder for several [default: print it]"),
        )
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let spec = folder(arguments, "spec", "api-spec")?;
    let documents = match generator::openapi(&sources(&spec)?) {
        Ok(documents) => documents,
        Err(problems) => {
            eprintln!("{}", problems.render(&prefix(&spec), colored()));
            return Ok(PROBLEMS);
        }
    };
    let wanted: Vec<&String> = arguments.get_many("api").into_iter().flatten().collect();
    let documents = chosen(documents, &wanted)?;
    match (arguments.get_one::<PathBuf>("out"), documents.as_slice()) {
        (None, [document]) => show(&document.json)?,
        (None, _) => {
            return Err(Failure::new(format!(
                "there are several APIs ({}): name one, or say `--out FOLDER`",
                names(&documents)
            )));
        }
        (Some(path), [document]) if path.extension().is_some_and(|kind| kind == "json") => {
            write(path, document)?;
        }
        (Some(path), _) if path.extension().is_some_and(|kind| kind == "json") => {
            return Err(Failure::new(format!(
                "{} is one file for several APIs ({}): name one, or a folder",
                shown(path),
                names(&documents)
            )));
        }
        (Some(folder), documents) => {
            fs::create_dir_all(folder).map_err(|error| Failure::of(folder, &error))?;
            for document in documents {
                write(&folder.join(format!("{}.json", document.api)), document)?;
            }
        }
    }
    Ok(FINE)
}

/// The documents of the named APIs; of all if none is named.
fn chosen(documents: Vec<OpenApi>, wanted: &[&String]) -> Result<Vec<OpenApi>, Failure> {
    let is_known = |name: &&&String| documents.iter().any(|document| document.api == ***name);
    if let Some(unknown) = wanted.iter().find(|name| !is_known(name)) {
        return Err(Failure::new(format!(
            "there is no API `{unknown}`; there are {}",
            names(&documents)
        )));
    }
    let documents = documents.into_iter();
    let is_wanted = |document: &OpenApi| wanted.is_empty() || wanted.contains(&&document.api);
    Ok(documents.filter(is_wanted).collect())
}

fn names(documents: &[OpenApi]) -> String {
    let names: Vec<_> = documents
        .iter()
        .map(|document| document.api.as_str())
        .collect();
    names.join(", ")
}

/// Writes a document; a file that is no OpenAPI document is not replaced.
fn write(path: &Path, document: &OpenApi) -> Result<(), Failure> {
    let before = fs::read_to_string(path).unwrap_or_default();
    if path.exists() && !before.trim_start().starts_with("{\n  \"openapi\"") {
        return Err(Failure::new(format!(
            "{} is not an OpenAPI document, and is not replaced",
            shown(path)
        )));
    }
    fs::write(path, &document.json).map_err(|error| Failure::of(path, &error))?;
    println!("{}", shown(path));
    Ok(())
}
