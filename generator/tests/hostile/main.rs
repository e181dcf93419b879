//! Hostile and broken input: every file of 1 MiB, whatever it holds, gets an answer soon and in little memory.
//!
//! Each input is answered in a process of its own, so that one that overflows the stack or takes too much memory is
//! named. By default the inputs are smaller than the largest file that is read. `HOSTILE_BYTES=1048576` makes them
//! as large, `HOSTILE_ONLY=comment` takes those of such names, and with `--nocapture` times and memory are printed.

mod bytes;
mod endpoints;
mod examples;
mod lines;
mod long;
mod names;
mod outcomes;
mod types;
mod write;

use std::fs;
use std::process::Command;

use generator::{Format, Level, Source};

/// Size of an input in a default run.
const BYTES: usize = 1 << 13;
/// Most memory an answer may take, in KiB.
const MEMORY: u64 = 200 << 10;
/// Most text of an answer.
const REPORT: usize = 16 << 20;

/// Something nobody should write.
struct Input {
    name: &'static str,
    /// The code of the first error, where it is sure.
    code: &'static str,
    sources: fn(usize) -> Vec<Source>,
}

fn inputs() -> impl Iterator<Item = &'static Input> {
    [
        bytes::INPUTS,
        lines::INPUTS,
        types::INPUTS,
        endpoints::INPUTS,
        examples::INPUTS,
        outcomes::INPUTS,
    ]
    .into_iter()
    .flatten()
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

#[test]
fn every_input_is_answered() {
    if let Some(name) = variable("HOSTILE_INPUT") {
        let input = inputs()
            .find(|input| input.name == name)
            .expect("an input of this name");
        return answer(input);
    }
    let only = variable("HOSTILE_ONLY").unwrap_or_default();
    let mut failed = Vec::new();
    for input in inputs().filter(|input| input.name.contains(&only)) {
        let run = Command::new(std::env::current_exe().expect("this test"))
            .args(["--exact", "every_input_is_answered", "--nocapture"])
            .env("HOSTILE_INPUT", input.name)
            .output()
            .expect("this test can run itself");
        let out = String::from_utf8_lossy(&run.stdout);
        let line = out
            .lines()
            .find(|line| line.contains(input.name))
            .unwrap_or(input.name);
        println!("{line}");
        if !run.status.success() {
            failed.push(format!(
                "{}: {}\n{out}{}",
                input.name,
                run.status,
                String::from_utf8_lossy(&run.stderr)
            ));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

fn answer(input: &Input) {
    let bytes = variable("HOSTILE_BYTES")
        .and_then(|text| text.parse().ok())
        .unwrap_or(BYTES);
    let sources = (input.sources)(bytes);
    let start = spent();
    let answer = generator::generate(&sources);
    let generated = spent() - start;
    let mut most = 0;
    let code = match &answer {
        Ok(_) => "",
        Err(problems) => {
            for format in [
                Format::Human { color: true },
                Format::Short,
                Format::Json,
                Format::Github,
            ] {
                most = most.max(problems.show("specs/", format).len());
            }
            let mut errors = problems
                .list()
                .iter()
                .filter(|problem| problem.level == Level::Error);
            errors.next().map_or("", |problem| problem.code)
        }
    };
    let all = spent() - start;
    let memory = peak();
    let size: usize = sources.iter().map(|source| source.bytes.len()).sum();
    println!(
        "\n{:44} {:4} {:8} B {:6} ms {:6} ms {:8} B {:6} MiB",
        input.name,
        code,
        size,
        generated,
        all,
        most,
        memory.unwrap_or(0) >> 10,
    );
    assert!(
        input.code.is_empty() || code == input.code,
        "{}",
        input.name
    );
    formatted(sources);
    assert!(most <= REPORT, "a report of {most} bytes");
    assert!(
        memory.is_none_or(|memory| memory <= MEMORY),
        "{memory:?} KiB"
    );
}

/// What can be read is formatted, in any size, and only once.
fn formatted(mut sources: Vec<Source>) {
    for file in generator::format(&sources).files {
        for source in &mut sources {
            if source.path == file.path {
                source.bytes.clone_from(&file.bytes);
            }
        }
    }
    let again = generator::format(&sources).files;
    let paths: Vec<_> = again.iter().map(|file| &file.path).collect();
    assert!(paths.is_empty(), "formatted again, it changes: {paths:?}");
}

/// The time that was spent computing so far, in milliseconds, where the system says so.
fn spent() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(") ").next().unwrap_or_default();
    let ticks = fields.split(' ').skip(11).take(2);
    ticks
        .filter_map(|ticks| ticks.parse::<u64>().ok())
        .sum::<u64>()
        * 10
}

/// The most memory this process has had, in KiB, where the system says so.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
