//! Measures the generator, the code it emits, and what that costs to compile.
//!
//! Nothing of it is a test: numbers are printed, and kept in `RESULTS.md`.

use std::env;
use std::path::PathBuf;

mod client;
mod codegen;
mod compile;
mod draft;
mod import;
mod measure;
mod results;
pub mod synthetic;
mod table;
mod target;

use target::Targets;

/// Why a bench could not be run.
pub type Failure = String;

const USAGE: &str = "\
usage: bench                     run every bench, and print the targets of all at the end
       bench codegen             what turning specs into a client costs
       bench client              what calls cost, beside calls by hand
       bench compile             what clients cost to compile, and what they add to a program
       bench import FILE…        what descriptions of other services give, each a file or a folder
       bench draft [HAR…]        how near drafts of recordings come to specs by hand
       bench synthetic N FOLDER  write a synthetic API of N resources: specs/, and openapi.json";

/// The folder of this package, where cargo runs it: checkouts can share a program.
fn here() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR");
    here.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
}

/// Does what the arguments say.
pub fn run(arguments: &[&str]) -> Result<(), Failure> {
    match arguments {
        [] => every(),
        ["codegen"] => results::keep(&codegen::section()?),
        ["draft", files @ ..] => results::keep(&draft::section(files)?),
        ["client"] => results::keep(&client::section()?),
        ["compile"] => results::keep(&compile::section()?),
        ["import", paths @ ..] if !paths.is_empty() => results::keep(&import::section(paths)?),
        ["synthetic", resources, folder] => {
            let resources = number(resources)?;
            synthetic::write(resources, folder.as_ref())
        }
        // What the benches start under a tool.
        ["run", "generate", folder, times] => codegen::generate(folder.as_ref(), number(times)?),
        ["run", "client", case, who, times] => client::repeat(case, who, number(times)?),
        _ => Err(USAGE.to_owned()),
    }
}

/// All of them; at the end, the targets of all.
fn every() -> Result<(), Failure> {
    let mut targets = Targets::new();
    for section in [codegen::section, client::section, compile::section] {
        let section = section()?;
        results::keep(&section)?;
        targets.extend(&section.targets);
    }
    println!("\n{}", targets.table());
    Ok(())
}

fn number(text: &str) -> Result<usize, Failure> {
    text.parse()
        .map_err(|_| format!("`{text}` is no number\n{USAGE}"))
}
