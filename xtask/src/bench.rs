//! `cargo xtask bench`: what the generator and the client cost. The benches are a program of their own.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};

use crate::workspace::{cargo, root};
use crate::{FINE, Failure, PROBLEMS};

pub(crate) fn command() -> clap::Command {
    clap::Command::new("bench")
        .about("Measures, prints tables, and writes generator/benches/RESULTS.md")
        .arg(
            Arg::new("what")
                .value_parser(PossibleValuesParser::new([
                    "codegen", "client", "compile", "draft", "import",
                ]))
                .help("One bench; without it, all but `import`"),
        )
        .arg(
            Arg::new("files")
                .num_args(0..)
                .help("The recordings of `draft`, without them those of ../shared/traffic; the descriptions of `import`"),
        )
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let mut bench = cargo();
    bench.args(["run", "--quiet", "--release", "--package", "bench", "--"]);
    bench.args(arguments.get_one::<String>("what"));
    for file in arguments.get_many::<String>("files").into_iter().flatten() {
        let file = std::path::absolute(file);
        bench.arg(file.map_err(|error| Failure::new(error.to_string()))?);
    }
    let status = bench
        .current_dir(root()?)
        .status()
        .map_err(|error| Failure::new(format!("cargo: {error}")))?;
    Ok(if status.success() { FINE } else { PROBLEMS })
}
