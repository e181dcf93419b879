//! What turning specs into a client costs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use generator::Source;
use tempfile::TempDir;

use crate::Failure;
use crate::measure::{Callgrind, cargo, median, output, peak_memory, this};
use crate::results::Section;
use crate::synthetic;
use crate::table::{Table, count, percent, ratio, seconds, shown};
use crate::target::Targets;

/// Resources of the synthetic APIs.
const SIZES: [usize; 3] = [10, 100, 1000];

/// What takes longer than this is not counted: callgrind makes it fifty times as long.
const LONGEST_COUNTED: f64 = 12.0;

/// Functions of the pipeline; one that the optimizer has put into its caller is not seen.
const READ: &str = "generator::spec::read::parse";
const CHECK: &str = "generator::check::check";
const LOWER: &str = "generator::lower::Lowering::api";
const EMIT: &str = "generator::emit::emit";
const SYN: [&str; 2] = [
    "generator::emit::format::parse",
    "<F as syn::parse::Parser>::parse2",
];
const PRETTYPLEASE: &str = "prettyplease::unparse";

/// The program under measurement: reads a folder and turns it into a client so many times.
pub(crate) fn generate(folder: &Path, times: usize) -> Result<(), Failure> {
    let sources = Source::read_dir(folder).map_err(|error| error.to_string())?;
    let mut fastest = f64::INFINITY;
    let (mut endpoints, mut bytes, mut lines) = (0, 0, 0);
    for _ in 0..times {
        let begun = Instant::now();
        let output =
            generator::generate(&sources).map_err(|problems| problems.render("", false))?;
        fastest = fastest.min(begun.elapsed().as_secs_f64());
        let files = output.files();
        bytes = files.values().map(String::len).sum();
        let ours = files.iter().filter(|(path, _)| is_of_an_api(path));
        lines = ours.map(|(_, text)| text.lines().count()).sum();
        let tables = files
            .iter()
            .filter(|(path, _)| path.ends_with("/endpoints.md"));
        endpoints = tables.map(|(_, text)| text.matches("\n| [`").count()).sum();
    }
    let memory = peak_memory().unwrap_or(f64::NAN);
    println!("{endpoints} {bytes} {lines} {fastest} {memory}");
    Ok(())
}

/// Whether the code is made for an API: its requests, types and client.
fn is_of_an_api(path: &str) -> bool {
    let inside = path.strip_prefix("src/").filter(|_| path.ends_with(".rs"));
    inside.is_some_and(|path| path.contains('/') && !path.starts_with("runtime/"))
}

/// What a run of that program says.
struct Run {
    endpoints: f64,
    bytes: f64,
    /// Of Rust, for APIs.
    lines: f64,
    seconds: f64,
    memory: f64,
    instructions: Option<f64>,
}

struct Subject {
    name: String,
    folder: PathBuf,
    /// How often it is timed.
    times: &'static str,
}

impl Subject {
    fn run(&self, callgrind: Option<&Callgrind>) -> Result<Run, Failure> {
        let times = |times| ["run", "generate", self.folder.to_str().unwrap_or(""), times];
        let said = output(Command::new(this()?).args(times(self.times)))?;
        let numbers: Vec<f64> = said
            .split_whitespace()
            .filter_map(|number| number.parse().ok())
            .collect();
        let [endpoints, bytes, lines, seconds, memory] = numbers[..] else {
            return Err(format!("unexpected: {said}"));
        };
        let instructions = match callgrind {
            Some(callgrind) if seconds < LONGEST_COUNTED => {
                let reading = callgrind.count(&times("0"))?;
                Some(callgrind.count(&times("1"))? - reading)
            }
            _ => None,
        };
        Ok(Run {
            endpoints,
            bytes,
            lines,
            seconds,
            memory,
            instructions,
        })
    }
}

pub(crate) fn section() -> Result<Section, Failure> {
    let callgrind = Callgrind::of(this()?);
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    let mut costs = Table::new(
        "Turning specs into a client",
        &[
            "specs",
            "endpoints",
            "client",
            "lines of Rust an endpoint",
            "instructions",
            "per endpoint",
            "time",
            "peak memory",
        ],
    )
    .note(
        "`generate` alone, in memory: files are neither read nor written. A synthetic resource has 5 endpoints and 15 fields. Lines are those of requests and types, with their docs.",
    );
    if callgrind.is_none() {
        costs = costs.note("Instructions need valgrind, which is not installed here.");
    }
    let mut runs = Vec::new();
    for subject in subjects(&scratch)? {
        eprintln!("measuring {}", subject.name);
        let run = match subject.run(callgrind.as_ref()) {
            Ok(run) => run,
            // Specs that are being worked on are no reason to measure nothing.
            Err(failure) => {
                eprintln!("{failure}");
                costs.row([subject.name, "not in order".to_owned()]);
                continue;
            }
        };
        costs.row([
            subject.name,
            run.endpoints.to_string(),
            format!("{:.2} MB", run.bytes / 1e6),
            format!("{:.0}", run.lines / run.endpoints),
            shown(run.instructions, count),
            shown(run.instructions, |all| count(all / run.endpoints)),
            seconds(run.seconds),
            format!("{:.0} MiB", run.memory),
        ]);
        runs.push(run);
    }
    let mut tables = vec![costs, growth(&runs)];
    if let Some(callgrind) = &callgrind {
        tables.push(stages(callgrind, &scratch)?);
    }
    let idle = nothing_changed()?;
    Ok(Section {
        title: "Codegen",
        tables,
        targets: targets(&runs, idle),
    })
}

fn subjects(scratch: &TempDir) -> Result<Vec<Subject>, Failure> {
    let mut subjects = vec![Subject {
        name: "this repository".to_owned(),
        folder: crate::here().join("../../api-spec"),
        times: "5",
    }];
    for resources in SIZES {
        let folder = scratch.path().join(resources.to_string());
        synthetic::write(resources, &folder)?;
        let folder = folder.join(synthetic::SPECS);
        subjects.push(Subject {
            name: format!("{resources} resources"),
            folder,
            times: if resources < 500 { "5" } else { "1" },
        });
    }
    Ok(subjects)
}

/// The run of a synthetic API.
fn of_size(runs: &[Run], resources: usize) -> Option<&Run> {
    // Sizes are small enough.
    #[allow(clippy::cast_precision_loss)]
    let endpoints = (resources * synthetic::ENDPOINTS) as f64;
    runs.iter()
        .find(|run| (run.endpoints - endpoints).abs() < 0.5)
}

/// How much more a larger API costs, by instructions where both were counted.
fn growth_between(runs: &[Run], from: usize, to: usize) -> Option<f64> {
    let (from, to) = (of_size(runs, from)?, of_size(runs, to)?);
    match (from.instructions, to.instructions) {
        (Some(from), Some(to)) => Some(to / from),
        _ => Some(to.seconds / from.seconds),
    }
}

fn growth(runs: &[Run]) -> Table {
    let mut table = Table::new("Growth", &["from", "to", "cost", "exponent"]).note(
        "Cost of an API of ten times the size: 10 x and exponent 1 are linear. Measured in instructions, or in time if they were not counted.",
    );
    for pair in SIZES.windows(2) {
        let factor = growth_between(runs, pair[0], pair[1]);
        table.row([
            format!("{} resources", pair[0]),
            format!("{} resources", pair[1]),
            shown(factor, ratio),
            shown(factor, |factor| format!("{:.2}", factor.log10())),
        ]);
    }
    table
}

fn stages(callgrind: &Callgrind, scratch: &TempDir) -> Result<Table, Failure> {
    let folder = scratch.path().join("100").join(synthetic::SPECS);
    let folder = folder.to_str().unwrap_or("");
    let found = callgrind.functions(&["run", "generate", folder, "1"])?;
    let cost = |name: &str| found.get(name).copied();
    let all = cost("generator::generate").unwrap_or(f64::NAN);
    let mut table = Table::new(
        "Where the instructions go",
        &["stage", "share", "instructions"],
    )
    .note("For 100 synthetic resources, from callgrind's inclusive costs.");
    // One of the two may be in the other.
    let syn = SYN.iter().filter_map(|name| cost(name)).reduce(f64::max);
    let prettyplease = cost(PRETTYPLEASE);
    let fragments = || Some(cost(EMIT)? - syn? - prettyplease?);
    let stages = [
        ("YAML into spec structs, with places", cost(READ)),
        ("rules over specs", cost(CHECK)),
        ("lowering", cost(LOWER)),
        ("fragments: IR into tokens; blank lines", fragments()),
        ("syn: tokens into a syntax tree", syn),
        ("prettyplease: the tree into text", prettyplease),
    ];
    for (name, cost) in stages {
        table.row([
            name.to_owned(),
            shown(cost, |cost| percent(cost / all)),
            shown(cost, count),
        ]);
    }
    let known: f64 = stages.iter().filter_map(|(_, cost)| *cost).sum();
    let rest = all - known;
    table.row([
        "everything else".to_owned(),
        percent(rest / all),
        count(rest),
    ]);
    Ok(table)
}

/// The time of `cargo xtask codegen` in this repository, when all is fresh.
fn nothing_changed() -> Result<Option<f64>, Failure> {
    let root = crate::here().join("../..");
    let run = |arguments: &[&str]| {
        let mut xtask = cargo();
        xtask.arg("xtask").args(arguments).current_dir(&root);
        let done = xtask.output().map_err(|error| error.to_string())?;
        Ok::<_, Failure>(done.status.success())
    };
    if !run(&["codegen", "--check"])? {
        return Ok(None);
    }
    // The first one looks at everything, and remembers.
    run(&["codegen"])?;
    let mut times = Vec::new();
    for _ in 0..5 {
        let begun = Instant::now();
        run(&["codegen"])?;
        times.push(begun.elapsed().as_secs_f64());
    }
    Ok(median(times))
}

fn targets(runs: &[Run], idle: Option<f64>) -> Targets {
    let mut targets = Targets::new();
    let large = of_size(runs, 100);
    let instructions = large.and_then(|run| run.instructions);
    targets.at_most(
        "codegen, 500 endpoints, instructions",
        1.6e9,
        instructions,
        count,
    );
    let lines = large.map(|run| run.lines / run.endpoints);
    targets.at_most(
        "lines of emitted Rust an endpoint, models included",
        120.0,
        lines,
        count,
    );
    let growth = growth_between(runs, 100, 1000);
    targets.at_most("growth, 500 to 5,000 endpoints", 11.0, growth, ratio);
    targets.at_most(
        "`cargo xtask codegen` with nothing changed, this repository",
        0.150,
        idle,
        seconds,
    );
    targets
}
