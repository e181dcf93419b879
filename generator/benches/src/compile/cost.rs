//! Runs the compiler, and counts.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use super::lines::Lines;
use super::programs::{self, LARGEST, PROGRAMS};
use super::subject::Subject;
use crate::Failure;
use crate::measure::{cargo, cpu_seconds, median, output};

/// How often a client is compiled, the middle counts; what takes so many seconds is compiled once.
const TIMES: usize = 3;
const LONG: f64 = 40.0;

pub(super) struct Cost {
    /// CPU seconds of the client alone.
    pub check: Option<f64>,
    pub debug: Option<f64>,
    pub release: Option<f64>,
    /// LLVM lines of the client.
    pub library: Lines,
    /// LLVM lines of the program that calls one endpoint.
    pub program: Lines,
    /// Of the program that calls the most.
    pub own: Own,
    /// Bytes of the programs, stripped.
    pub sizes: [f64; PROGRAMS.len()],
    /// How many crates the client needs.
    pub dependencies: usize,
}

/// CPU seconds of a program, with its client and dependencies already compiled.
pub(super) struct Own {
    pub debug: Option<f64>,
    pub release: Option<f64>,
    /// After an edit, incremental.
    pub edit_check: Option<f64>,
    pub edit_debug: Option<f64>,
}

/// CPU seconds of a program that calls one endpoint, with all that it needs, in an empty folder.
pub(super) struct Fresh {
    pub check: Option<f64>,
    pub debug: Option<f64>,
    pub release: Option<f64>,
}

/// Cargo, with a target folder for all clients: dependencies they share are compiled once.
pub(super) struct Compiler {
    pub target: PathBuf,
}

/// What is done to a file before each run.
type Change = fn(&Path) -> Result<(), Failure>;

impl Compiler {
    pub(super) fn cost(&self, subject: &Subject) -> Result<Cost, Failure> {
        let programs = self.programs(subject)?;
        let library = ["--package", subject.package, "--lib"];
        let [check, debug, release] = self.library(subject)?;
        let bins = ["build", "--release", "--bins"];
        output(&mut self.cargo(&programs, &bins))?;
        let mut sizes = [0.0; PROGRAMS.len()];
        for (size, (name, _)) in sizes.iter_mut().zip(PROGRAMS) {
            *size = length(&self.target.join("release").join(name))?;
        }
        let tree = ["--package", subject.package];
        Ok(Cost {
            check,
            debug,
            release,
            program: self.lines(&programs, &["--bin", "one"])?,
            library: self.lines(&programs, &library)?,
            own: self.own(&programs)?,
            sizes,
            dependencies: self.dependencies(&programs, &tree)?,
        })
    }

    /// Writes the programs of a client, and completes their lock file; what is missing is downloaded.
    fn programs(&self, subject: &Subject) -> Result<PathBuf, Failure> {
        programs::add(subject)?;
        let programs = subject.folder.join("programs");
        output(&mut self.cargo(&programs, &["fetch"]))?;
        Ok(programs)
    }

    /// CPU seconds of the client alone: check, debug, release.
    pub(super) fn library(&self, subject: &Subject) -> Result<[Option<f64>; 3], Failure> {
        let programs = self.programs(subject)?;
        let file = subject.folder.join("client/src/lib.rs");
        let time = |verb: &[&str]| {
            let arguments = [verb, &["--package", subject.package, "--lib"]].concat();
            Self::time(|| self.cargo(&programs, &arguments), &file, touch)
        };
        Ok([
            time(&["check"])?,
            time(&["build"])?,
            time(&["build", "--release"])?,
        ])
    }

    fn own(&self, programs: &Path) -> Result<Own, Failure> {
        let file = programs::path(programs, LARGEST);
        let time = |verb: &[&str], incremental: &str, change: Change| {
            let arguments = [verb, &["--bin", LARGEST]].concat();
            let run = || {
                let mut cargo = self.cargo(programs, &arguments);
                cargo.env("CARGO_INCREMENTAL", incremental);
                cargo
            };
            Self::time(run, &file, change)
        };
        Ok(Own {
            debug: time(&["build"], "0", touch)?,
            release: time(&["build", "--release"], "0", touch)?,
            edit_check: time(&["check"], "1", programs::edit)?,
            edit_debug: time(&["build"], "1", programs::edit)?,
        })
    }

    /// The middle of several runs, each after a change; one before them compiles all else.
    fn time(
        run: impl Fn() -> Command,
        file: &Path,
        change: Change,
    ) -> Result<Option<f64>, Failure> {
        output(&mut run())?;
        let mut times = Vec::new();
        for _ in 0..TIMES {
            change(file)?;
            let time = cpu_seconds(&mut run())?;
            times.extend(time);
            if time.is_none_or(|time| time > LONG) {
                break;
            }
        }
        Ok(median(times))
    }

    /// What a program costs with all that it needs.
    pub(super) fn fresh(&self, subject: &Subject) -> Result<Fresh, Failure> {
        let programs = self.programs(subject)?;
        let time = |verb: &[&str]| {
            let empty = tempfile::tempdir().map_err(|error| error.to_string())?;
            let arguments = [verb, &["--bin", "one"]].concat();
            let mut cargo = self.cargo(&programs, &arguments);
            cpu_seconds(cargo.env("CARGO_TARGET_DIR", empty.path()))
        };
        Ok(Fresh {
            check: time(&["check"])?,
            debug: time(&["build"])?,
            release: time(&["build", "--release"])?,
        })
    }

    /// What is handed to LLVM for a library or a program, before it optimizes anything.
    fn lines(&self, folder: &Path, of: &[&str]) -> Result<Lines, Failure> {
        let file = folder.join("code.ll");
        let emit = format!("--emit=llvm-ir={}", file.display());
        let flags = [
            "--",
            &emit,
            "-Ccodegen-units=1",
            "-Cno-prepopulate-passes",
            "-Cpasses=name-anon-globals",
            // Names tell the types that a function was made for.
            "-Csymbol-mangling-version=v0",
        ];
        let arguments = [&["rustc", "--release"], of, &flags].concat();
        output(&mut self.cargo(folder, &arguments))?;
        let text = fs::read_to_string(&file);
        let text = text.map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(Lines::read(&text))
    }

    /// How many crates are compiled for a package.
    pub(super) fn dependencies(&self, folder: &Path, package: &[&str]) -> Result<usize, Failure> {
        let tree = [
            "tree",
            "--edges",
            "no-dev",
            "--prefix",
            "none",
            "--no-dedupe",
        ];
        let arguments = [&tree, package].concat();
        let said = output(&mut self.cargo(folder, &arguments))?;
        let crates: BTreeSet<_> = said.lines().filter(|line| !line.is_empty()).collect();
        Ok(crates.len().saturating_sub(1))
    }

    fn cargo(&self, folder: &Path, arguments: &[&str]) -> Command {
        let mut cargo = cargo();
        cargo
            .args(arguments)
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", &self.target)
            // As dependencies are compiled.
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        cargo
    }
}

/// Makes cargo compile it again.
fn touch(file: &Path) -> Result<(), Failure> {
    let file = fs::File::options().append(true).open(file);
    file.and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| error.to_string())
}

fn length(file: &Path) -> Result<f64, Failure> {
    let found = fs::metadata(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(u32::try_from(found.len()).map_or(f64::INFINITY, f64::from))
}
