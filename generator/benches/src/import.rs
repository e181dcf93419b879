//! What importing descriptions gives and costs: specs, and a client that compiles.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use generator::{Import, Source};

use crate::Failure;
use crate::measure::{cargo, output};
use crate::results::Section;
use crate::table::Table;
use crate::target::Targets;

/// A description, and what became of it.
struct Imported {
    name: String,
    bytes: usize,
    import: Import,
    took: Duration,
    /// Reading, checking and emitting the specs that were made.
    codegen: Result<Duration, String>,
    /// Compiling the client, without what it depends on.
    check: Option<Duration>,
}

/// Imports files, or folders with a description and what it refers to.
pub(crate) fn section(paths: &[&str]) -> Result<Section, Failure> {
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    let compiler = Compiler {
        folder: scratch.path().to_owned(),
    };
    let mut all = Vec::new();
    for path in paths {
        eprintln!("importing: {path}");
        all.push(imported(Path::new(path), &compiler)?);
    }
    Ok(Section {
        title: "Import",
        tables: vec![descriptions(&all), losses(&all)],
        targets: Targets::new(),
    })
}

fn imported(path: &Path, compiler: &Compiler) -> Result<Imported, Failure> {
    let sources = sources(path)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let started = Instant::now();
    let import = generator::import(&sources, &stem).map_err(|error| error.to_string())?;
    let took = started.elapsed();
    let started = Instant::now();
    let client = generator::generate(&import.files);
    let elapsed = started.elapsed();
    let (codegen, check) = match client {
        Ok(client) => {
            let folder = compiler.folder.join(&import.name);
            let written = client.write(&folder);
            written.map_err(|error| error.to_string())?;
            (Ok(elapsed), compiler.check(&folder)?)
        }
        Err(problems) => (Err(problems.render("", false)), None),
    };
    Ok(Imported {
        name: stem.into_owned(),
        bytes: sources.iter().map(|source| source.bytes.len()).sum(),
        import,
        took,
        codegen,
        check,
    })
}

/// A file, or all descriptions below a folder.
fn sources(path: &Path) -> Result<Vec<Source>, Failure> {
    let mut all = Vec::new();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    collect(path, if path.is_dir() { "" } else { &name }, &mut all)?;
    Ok(all)
}

fn collect(path: &Path, name: &str, all: &mut Vec<Source>) -> Result<(), Failure> {
    let failure = |error: std::io::Error| format!("{}: {error}", path.display());
    if !path.is_dir() {
        let bytes = fs::read(path).map_err(failure)?;
        all.push(Source::new(name, bytes));
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(failure)? {
        let inner = entry.map_err(failure)?.path();
        let kind = inner
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let last = inner.file_name().unwrap_or_default().to_string_lossy();
        let name = if name.is_empty() {
            last.into_owned()
        } else {
            format!("{name}/{last}")
        };
        if inner.is_dir() || ["json", "yaml", "yml"].contains(&kind.as_str()) {
            collect(&inner, &name, all)?;
        }
    }
    Ok(())
}

/// Cargo, with a target folder for all clients.
struct Compiler {
    folder: PathBuf,
}

impl Compiler {
    /// Compiles a client; none if it does not compile.
    fn check(&self, client: &Path) -> Result<Option<Duration>, Failure> {
        let lock = crate::here().join("../../Cargo.lock");
        let fail = |error: std::io::Error| format!("{}: {error}", client.display());
        fs::copy(lock, client.join("Cargo.lock")).map_err(fail)?;
        // The first time brings what it depends on.
        if output(&mut self.command(client)).is_err() {
            return Ok(None);
        }
        let root = client.join("src/lib.rs");
        let text = fs::read(&root).map_err(fail)?;
        fs::write(&root, text).map_err(fail)?;
        let started = Instant::now();
        output(&mut self.command(client))?;
        Ok(Some(started.elapsed()))
    }

    fn command(&self, client: &Path) -> Command {
        let mut command = cargo();
        command.args(["check", "--quiet"]).current_dir(client);
        command.env("CARGO_TARGET_DIR", self.folder.join("target"));
        command
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("RUSTFLAGS", "-D warnings");
        command
    }
}

fn descriptions(all: &[Imported]) -> Table {
    let columns = [
        "description",
        "size",
        "endpoints",
        "files",
        "losses",
        "import",
        "check and codegen",
        "`cargo check`",
    ];
    let mut table = Table::new("Descriptions of other services", &columns).note(
        "Each is imported, checked and emitted in memory; its client is compiled with warnings denied, when what it depends on is already compiled.",
    );
    let seconds = |time: Duration| format!("{:.2} s", time.as_secs_f64());
    for one in all {
        table.row([
            one.name.clone(),
            format!("{:.1} MB", number(one.bytes) / 1e6),
            one.import.endpoints.to_string(),
            one.import.files.len().to_string(),
            one.import.losses.len().to_string(),
            seconds(one.took),
            one.codegen.as_ref().map_or_else(
                |problems| format!("refused: {problems:.60}"),
                |time| seconds(*time),
            ),
            one.check.map_or_else(|| "fails".to_owned(), seconds),
        ]);
    }
    table
}

#[allow(clippy::cast_precision_loss)]
fn number(bytes: usize) -> f64 {
    bytes as f64
}

fn losses(all: &[Imported]) -> Table {
    let mut kinds: BTreeMap<&str, (usize, usize, &str)> = BTreeMap::new();
    for one in all {
        let mut own: BTreeMap<&str, usize> = BTreeMap::new();
        for loss in &one.import.losses {
            *own.entry(loss.kind).or_default() += 1;
            kinds.entry(loss.kind).or_insert((0, 0, &loss.instead));
        }
        for (kind, count) in own {
            if let Some(known) = kinds.get_mut(kind) {
                known.0 += count;
                known.1 += 1;
            }
        }
    }
    let columns = [
        "what is not carried",
        "places",
        "descriptions",
        "for example, instead",
    ];
    let mut table = Table::new("Losses by kind", &columns);
    for (kind, (places, descriptions, instead)) in kinds {
        let instead: String = instead.chars().take(60).collect();
        table.row([
            kind.to_owned(),
            places.to_string(),
            descriptions.to_string(),
            instead.replace('|', " "),
        ]);
    }
    table
}
