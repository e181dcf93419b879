//! `cargo xtask draft`: a first draft of specs, from recordings or an OpenAPI description.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use clap::{Arg, ArgMatches, Command, value_parser};
use generator::{DraftError, Drafted, Drafting, Source};

use crate::verify::read;
use crate::workspace::root;
use crate::{FINE, Failure, PROBLEMS, colored, folder_argument, prefix, show, shown};

pub(crate) fn command() -> Command {
    Command::new("draft")
        .about("Makes a first draft of an API's specs from what you have")
        .arg(
            Arg::new("inputs")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .num_args(1..)
                .required(true)
                .help("HAR files, Postman collections, texts of `curl` lines with what they gave; or an OpenAPI description"),
        )
        .arg(
            Arg::new("api")
                .long("api")
                .value_name("NAME")
                .help("The API's name [default: made of its host or title]"),
        )
        .arg(folder_argument(
            "into",
            "The API's folder, which gets what it lacks if it is there [default: api-spec/NAME, new]",
        ))
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let paths: Vec<&PathBuf> = arguments.get_many("inputs").unwrap_or_default().collect();
    let inputs = paths.iter().map(|path| read(path, "*.har"));
    let mut inputs = inputs.collect::<Result<Vec<_>, _>>()?;
    add_referenced(&mut inputs);
    let api = arguments.get_one::<String>("api").map(String::as_str);
    if let Some(api) = api.filter(|api| api.contains(['/', '\\', '.', ':'])) {
        let why = format!(
            "`{api}` is not the name of an API: write a name such as `shop`, and its folder with `--into`"
        );
        return Err(Failure::new(why));
    }
    let into = arguments.get_one::<PathBuf>("into");
    let target = into.map(|dir| named(dir, api));
    let specs = target.as_deref().map_or_else(|| Ok(Vec::new()), there)?;
    let name = target.as_deref().and_then(file_name);
    let drafting = Drafting {
        inputs: &inputs,
        name: name.as_deref().or(api),
        specs: &specs,
    };
    let drafted = match drafting.run() {
        Ok(drafted) => drafted,
        Err(DraftError::Input(why)) => return Err(Failure::new(why)),
        Err(DraftError::Specs(problems)) => {
            let folder = target.as_deref().and_then(Path::parent);
            eprintln!(
                "{}",
                problems.render(&folder.map_or_else(String::new, prefix), colored())
            );
            return Ok(PROBLEMS);
        }
    };
    let target = match target {
        Some(target) => target,
        None => root()?.join("api-spec").join(&drafted.name),
    };
    if into.is_none() && target.exists() {
        let target = shown(&target);
        return Err(Failure::new(format!(
            "{target} is there already; `--into {target}` adds what it lacks, `--api NAME` makes another"
        )));
    }
    write(&target, &drafted)?;
    show(&report(&target, &drafted, &paths))?;
    Ok(FINE)
}

/// The folder of an API: the one that is named, or one in it if that holds other APIs.
fn named(dir: &Path, api: Option<&str>) -> PathBuf {
    match api {
        Some(api) if file_name(dir).as_deref() != Some(api) && !dir.join("api.yaml").is_file() => {
            dir.join(api)
        }
        _ => dir.to_path_buf(),
    }
}

fn file_name(path: &Path) -> Option<String> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    Some(path.file_name()?.to_string_lossy().into_owned())
}

/// The specs of an API that are there, by their paths from the folder around.
fn there(target: &Path) -> Result<Vec<Source>, Failure> {
    if !target.exists() {
        return Ok(Vec::new());
    }
    let sources = Source::read_dir(target).map_err(|error| Failure::of(target, &error))?;
    if !sources.is_empty() && !target.join("api.yaml").is_file() {
        let target = shown(target);
        return Err(Failure::new(format!(
            "{target} is not the folder of an API, since it has no `api.yaml`; name one with `--into {target}/NAME`"
        )));
    }
    let name = file_name(target).unwrap_or_default();
    let below = sources.into_iter().map(|mut source| {
        source.path = format!("{name}/{}", source.path);
        source
    });
    Ok(below.collect())
}

/// Most files that a description is read from.
const MOST_FILES: usize = 1000;

/// Adds the files that a description refers to, which stand beside it or below.
fn add_referenced(inputs: &mut Vec<Source>) {
    let mut at = 0;
    while let Some(input) = inputs.get(at) {
        at += 1;
        let text = String::from_utf8_lossy(&input.bytes);
        let folder = Path::new(&input.path)
            .parent()
            .unwrap_or(Path::new(""))
            .to_path_buf();
        let mut found = Vec::new();
        for rest in text.split("$ref").skip(1) {
            let rest = rest.trim_start_matches(['"', '\'', ':', ' ']);
            let end = rest
                .find(['#', '"', '\'', '\n', '\r', ',', '}'])
                .unwrap_or(rest.len());
            let file = rest[..end].trim();
            let is_file = [".json", ".yaml", ".yml"]
                .iter()
                .any(|ending| file.ends_with(ending));
            if is_file && !file.contains("://") && !Path::new(file).is_absolute() {
                found.push(folder.join(file));
            }
        }
        for path in found {
            let is_known = |source: &Source| same(Path::new(&source.path), &path);
            if inputs.len() < MOST_FILES
                && !inputs.iter().any(is_known)
                && let Ok(bytes) = fs::read(&path)
            {
                inputs.push(Source::new(path.display().to_string(), bytes));
            }
        }
    }
}

fn same(one: &Path, other: &Path) -> bool {
    one == other
        || one
            .canonicalize()
            .is_ok_and(|one| other.canonicalize().is_ok_and(|other| one == other))
}

/// Writes all files or none: what is not whole has another name until all is.
fn write(target: &Path, drafted: &Drafted) -> Result<(), Failure> {
    let around = target.parent().unwrap_or(Path::new("."));
    let is_new = !target.exists();
    let draft = around.join(format!(".{}.draft-{}", drafted.name, process::id()));
    let home = if is_new { &draft } else { target };
    let mark = format!(".draft-{}", process::id());
    let result = write_marked(home, drafted, &mark);
    let failed = |error: (PathBuf, std::io::Error)| Failure::of(&error.0, &error.1);
    let marked = match result {
        Ok(marked) => marked,
        Err((marked, error)) => {
            for path in marked {
                drop(fs::remove_file(path));
            }
            if is_new {
                drop(fs::remove_dir_all(&draft));
            }
            return Err(failed(error));
        }
    };
    for path in marked {
        let name = path.to_string_lossy();
        let last = PathBuf::from(name.strip_suffix(&mark).unwrap_or(&name));
        fs::rename(&path, &last).map_err(|error| failed((last, error)))?;
    }
    if is_new {
        fs::rename(&draft, target).map_err(|error| failed((target.to_path_buf(), error)))?;
    }
    Ok(())
}

type Unwritten = (Vec<PathBuf>, (PathBuf, std::io::Error));

/// Writes each file under a marked name, and gives these.
fn write_marked(home: &Path, drafted: &Drafted, mark: &str) -> Result<Vec<PathBuf>, Unwritten> {
    let mut marked = Vec::new();
    for file in &drafted.files {
        let path = below(&file.path);
        let path = home.join(format!("{path}{mark}"));
        let folder = path.parent().unwrap_or(home);
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, &file.bytes));
        if let Err(error) = written {
            marked.push(path.clone());
            return Err((marked, (path, error)));
        }
        marked.push(path);
    }
    Ok(marked)
}

/// The path of a file from the API's folder.
fn below(path: &str) -> &str {
    path.split_once('/').map_or(path, |(_, path)| path)
}

/// What was made, what was not, and what to do next.
fn report(target: &Path, drafted: &Drafted, inputs: &[&PathBuf]) -> String {
    let mut out = String::new();
    for file in &drafted.files {
        let _ = writeln!(out, "{}", shown(&target.join(below(&file.path))));
    }
    let counted = |count: usize, noun: &str| match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    };
    let (endpoints, types) = (
        counted(drafted.endpoints, "endpoint"),
        counted(drafted.types, "type"),
    );
    let guesses = match drafted.guesses {
        1 => "1 guess".to_owned(),
        some => format!("{some} guesses"),
    };
    let _ = writeln!(out, "\n{}: {endpoints}, {types}, {guesses}.", drafted.name);
    if !drafted.notes.is_empty() {
        out.push_str("\nTo know:\n");
        for note in &drafted.notes {
            let _ = writeln!(out, "  {}", note.replace('\n', "\n  "));
        }
    }
    if !drafted.losses.is_empty() {
        out.push_str("\nNot carried over:\n");
        let mut kinds: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for loss in &drafted.losses {
            let said = format!("{}: {}", loss.place, loss.instead);
            kinds.entry(loss.kind).or_default().push(said);
        }
        for (kind, losses) in kinds {
            let _ = writeln!(out, "  {kind}: {}", losses.len());
            for loss in losses.iter().take(FEW) {
                let _ = writeln!(out, "    {loss}");
            }
            if losses.len() > FEW {
                let _ = writeln!(out, "    … and {} more", losses.len() - FEW);
            }
        }
    }
    out.push_str(&next(target, drafted, inputs));
    out
}

/// The number of losses of a kind that are shown.
const FEW: usize = 5;

fn next(target: &Path, drafted: &Drafted, inputs: &[&PathBuf]) -> String {
    let spec = target.parent().unwrap_or(Path::new("."));
    let is_ours = root().is_ok_and(|root| same(&root.join("api-spec"), spec));
    let argument = if is_ours {
        String::new()
    } else {
        format!(" --spec {}", shown(spec))
    };
    let warnings = match drafted.warnings.list().len() {
        0 => String::new(),
        1 => "   # 1 warning".to_owned(),
        some => format!("   # {some} warnings"),
    };
    let mut next = format!("\nNext:\n  cargo xtask check{argument}{warnings}\n");
    let out = if is_ours { "" } else { " --out CLIENT" };
    let _ = writeln!(next, "  cargo xtask codegen{argument}{out}");
    if drafted.losses.is_empty() {
        let inputs: Vec<String> = inputs.iter().map(|path| shown(path)).collect();
        let _ = writeln!(next, "  cargo xtask verify{argument} {}", inputs.join(" "));
    }
    next
}
