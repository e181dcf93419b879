//! `cargo xtask migrate`: specs of version 1 as they are written today.

use clap::{ArgMatches, Command};

use crate::{
    FINE, Failure, PROBLEMS, colored, folder, folder_argument, prefix, replace, shown, sources,
};

pub(crate) fn command() -> Command {
    Command::new("migrate")
        .about("Rewrites specs of version 1 of the language in version 2; comments and layout stay")
        .arg(folder_argument(
            "spec",
            "Folder of the specs [default: api-spec]",
        ))
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let spec = folder(arguments, "spec", "api-spec")?;
    let migration = generator::migrate(&sources(&spec)?);
    for file in &migration.files {
        let path = spec.join(&file.path);
        replace(&path, &file.bytes)?;
        println!("{}", shown(&path));
    }
    println!("{}", summary(migration.changes, migration.files.len()));
    if migration.left.list().is_empty() {
        return Ok(FINE);
    }
    eprintln!("{}", migration.left.render(&prefix(&spec), colored()));
    Ok(PROBLEMS)
}

fn summary(changes: usize, files: usize) -> String {
    let counted = |count: usize, noun: &str| match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    };
    match changes {
        0 => "Nothing here is of version 1.".to_owned(),
        _ => format!(
            "Rewrote {} in {}.",
            counted(changes, "place"),
            counted(files, "file")
        ),
    }
}
