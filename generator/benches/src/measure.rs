//! What a program costs: instructions, time, memory.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{env, fs};

use tempfile::TempDir;

use crate::Failure;

/// This program, which is what runs under tools.
pub(crate) fn this() -> Result<PathBuf, Failure> {
    env::current_exe().map_err(|error| format!("this program cannot be found: {error}"))
}

/// The cargo that runs this.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Whether a tool is there; a table names the ones that are not.
pub(crate) fn is_installed(tool: &str, ask: &str) -> bool {
    let asked = Command::new(tool)
        .arg(ask)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    asked.is_ok_and(|status| status.success())
}

/// Runs a command that must succeed; gives what it prints.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let shown = format!("{command:?}");
    let run = command
        .output()
        .map_err(|error| format!("{shown}: {error}"))?;
    if run.status.success() {
        return Ok(String::from_utf8_lossy(&run.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&run.stderr);
    Err(format!("{shown} fails:\n{said}"))
}

/// Counts instructions with callgrind. They are exact, and others on the machine do not change them.
pub(crate) struct Callgrind {
    program: PathBuf,
    /// Whether addresses can be the same in each run.
    fixed: bool,
}

impl Callgrind {
    /// Counts those of a program; nothing where valgrind is not installed.
    pub(crate) fn of(program: PathBuf) -> Option<Self> {
        is_installed("valgrind", "--version").then(|| Self {
            program,
            fixed: Command::new("setarch")
                .args(["-R", "true"])
                .output()
                .is_ok_and(|run| run.status.success()),
        })
    }

    /// The instructions of a run, and of the programs it starts.
    pub(crate) fn count(&self, arguments: &[&str]) -> Result<f64, Failure> {
        let folder = self.run(arguments)?;
        let mut sum = 0.0;
        for file in files(&folder)? {
            let text = fs::read_to_string(&file).map_err(|error| error.to_string())?;
            let line = text.lines().find_map(|line| line.strip_prefix("summary: "));
            let line = line.ok_or_else(|| format!("{}: no summary", file.display()))?;
            sum += line.trim().parse::<f64>().unwrap_or(0.0);
        }
        Ok(sum)
    }

    /// The instructions of each function, with what it calls.
    pub(crate) fn functions(&self, arguments: &[&str]) -> Result<BTreeMap<String, f64>, Failure> {
        let folder = self.run(arguments)?;
        let mut annotate = Command::new("callgrind_annotate");
        annotate.args(["--inclusive=yes", "--threshold=100"]);
        annotate.args(files(&folder)?);
        let text = output(&mut annotate)?;
        Ok(text.lines().filter_map(function).collect())
    }

    fn run(&self, arguments: &[&str]) -> Result<TempDir, Failure> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let out = folder.path().join("%p");
        let mut command = if self.fixed {
            let mut command = Command::new("setarch");
            command.args(["-R", "valgrind"]);
            command
        } else {
            Command::new("valgrind")
        };
        // What stands in the environment moves the stack.
        command.env_clear();
        command.envs(env::vars_os().filter(|(name, _)| name == "PATH"));
        command.args(["--tool=callgrind", "--trace-children=yes"]);
        command.arg(format!("--callgrind-out-file={}", out.display()));
        output(command.arg(&self.program).args(arguments))?;
        Ok(folder)
    }
}

fn files(folder: &TempDir) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder.path()).map_err(|error| error.to_string())?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

/// `1,235,495,756 (31.13%)  ???:<F as syn::parse::Parser>::parse2 [/path/of/program]`
fn function(line: &str) -> Option<(String, f64)> {
    let (number, rest) = line.trim_start().split_once(" (")?;
    let number: f64 = number.replace(',', "").parse().ok()?;
    let (_, place) = rest.split_once(")  ")?;
    let (_, name) = place.split_once(':')?;
    let name = name.split(" [").next()?;
    Some((name.to_owned(), number))
}

/// The CPU time, in user and system, of a command that must succeed, and of those it starts; nothing where it is not told.
pub(crate) fn cpu_seconds(command: &mut Command) -> Result<Option<f64>, Failure> {
    let before = children();
    output(command)?;
    Ok(before.zip(children()).map(|(before, after)| after - before))
}

/// The CPU time of all children that have ended. Linux tells it in hundredths of a second.
fn children() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program may have blanks; what follows it are numbers.
    let (_, rest) = stat.rsplit_once(") ")?;
    let mut numbers = rest.split(' ').skip(13);
    let user: f64 = numbers.next()?.parse().ok()?;
    let system: f64 = numbers.next()?.parse().ok()?;
    Some((user + system) / 100.0)
}

/// The most memory this process had, in MiB.
pub(crate) fn peak_memory() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kib / 1024.0)
}

/// The middle of several measures.
pub(crate) fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}
