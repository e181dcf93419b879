//! Sources into spec structs: bytes, then places, then values. Every problem of every file is reported.

mod bytes;
mod content;
mod inherit;
mod keys;
mod pieces;
mod prose;
mod scalars;
mod syntax;

pub(crate) use keys::Place;

use std::collections::HashMap;

use indexmap::IndexMap;

use super::{ApiFile, ApiSpec, File, ModuleSpec, Origins, Specs, old};
use crate::Source;
use crate::diagnostic::{Diagnostic, Problems, Span};
use crate::text::tree::{self, Again, Tree};
use pieces::{Reader, Unreadable};

/// Resources and shared types, by their folder.
type Modules = IndexMap<String, Vec<ModuleSpec>>;

/// Reads all sources.
pub(crate) fn parse(sources: &[Source]) -> (Specs, Problems) {
    let mut problems = Problems::default();
    let files = files(sources, &mut problems);
    let old = old::find(&files, &mut problems);
    let mut specs = Specs {
        files,
        client: None,
        apis: Vec::new(),
        paths: HashMap::new(),
        origins: Origins::default(),
    };
    let read = |(_, source): &(usize, &Source)| source.unread.is_none();
    for (at, source) in sources.iter().enumerate().filter(read) {
        specs.paths.entry(source.path.clone()).or_insert(at);
    }
    let mut modules = Modules::new();
    let mut empty = empty_keys(&problems);
    for (at, old) in old.into_iter().enumerate() {
        if problems.is_full() {
            return (specs, problems);
        }
        let unreadable = Unreadable {
            empty: empty.remove(&at).unwrap_or_default(),
            old,
        };
        read_values(&mut specs, &mut modules, at, unreadable, &mut problems);
    }
    give_modules(&mut specs, modules, &mut problems);
    for file in specs.files.iter().filter(|file| file.is_partial()) {
        let apis = specs.apis.iter_mut();
        for api in apis.filter(|api| api.folder == file.folder()) {
            api.incomplete = true;
        }
    }
    content::expand(&mut specs, &mut problems);
    inherit::resolve(&mut specs, &mut problems);
    (specs, problems)
}

/// The files with the places of their keys and values.
pub(super) fn files(sources: &[Source], problems: &mut Problems) -> Vec<File> {
    let sources = sources.iter().enumerate();
    sources
        .map(|(at, source)| read(at, source, problems))
        .collect()
}

/// The values of one file.
fn read_values(
    specs: &mut Specs,
    modules: &mut Modules,
    at: usize,
    unreadable: Unreadable,
    problems: &mut Problems,
) {
    let file = &specs.files[at];
    let Some(root) = &file.root else { return };
    let mut reader = Reader {
        at,
        file,
        unreadable,
        problems,
    };
    let folder = file.folder();
    let first = root.entries().first();
    match first.map_or("", |(key, _)| key.text.as_str()) {
        "client" => match specs.client {
            Some((first, _)) => reader.again(first, &specs.files[first], "the client"),
            None => specs.client = Some((at, reader.piece(root, &[]).unwrap_or_default())),
        },
        "api" => match specs.apis.iter().find(|api| api.folder == folder) {
            Some(first) => {
                let first = first.file;
                reader.again(first, &specs.files[first], "this folder's API");
            }
            None => {
                let api = reader.piece::<ApiFile>(root, &[]);
                specs.apis.push(api_spec(folder, at, api));
            }
        },
        "resource" | "types" => {
            let name = file.path.rsplit('/').next().unwrap_or_default();
            let stem = name.trim_end_matches(".yaml").to_owned();
            let modules = modules.entry(folder.to_owned()).or_default();
            modules.push(reader.module(root, stem));
        }
        _ => reader.unknown_kind(root),
    }
}

/// Gives each API the modules of its folder.
fn give_modules(specs: &mut Specs, modules: Modules, problems: &mut Problems) {
    for (folder, modules) in modules {
        if !specs.apis.iter().any(|api| api.folder == folder) {
            // The missing file may be one that could not be read.
            let mut files = specs.files.iter();
            let unread = files.position(|file| file.is_unread() && file.folder() == folder);
            let api = unread.map(|at| api_spec(&folder, at, None));
            specs.apis.extend(api);
        }
        match specs.apis.iter_mut().find(|api| api.folder == folder) {
            Some(api) => api.modules = modules,
            None => {
                if let Some(module) = modules.first() {
                    problems.push(
                        Diagnostic::error(
                            "S106",
                            Span::new(module.file, 0..0),
                            "this folder has no `api.yaml`",
                        )
                        .help("add one whose first key is `api`, with `docs`, `base` and `auth`"),
                    );
                }
            }
        }
    }
}

/// The places of the keys without a value, in order, by file.
fn empty_keys(problems: &Problems) -> HashMap<usize, Vec<usize>> {
    let mut empty: HashMap<usize, Vec<usize>> = HashMap::new();
    for problem in problems.iter() {
        if problem.code == "Y017" {
            empty
                .entry(problem.at.file)
                .or_default()
                .push(problem.at.start);
        }
    }
    for places in empty.values_mut() {
        places.sort_unstable();
    }
    empty
}

/// An API; `api` is None when its file could not be read.
fn api_spec(folder: &str, file: usize, api: Option<ApiFile>) -> ApiSpec {
    ApiSpec {
        folder: folder.to_owned(),
        file,
        unread: api.is_none(),
        api: api.unwrap_or_default(),
        modules: Vec::new(),
        incomplete: false,
    }
}

fn read(at: usize, source: &Source, problems: &mut Problems) -> File {
    let text = String::from_utf8_lossy(&source.bytes).into_owned();
    let tree = match unreadable(at, source).or_else(|| bytes::gate(at, source, &text)) {
        Some(problem) => {
            problems.push(problem);
            None
        }
        None => tree(at, source, &text, problems),
    };
    let repeats = tree.as_ref().filter(|tree| !tree.again.is_empty());
    File {
        path: source.path.clone(),
        readable: repeats.map(|tree| tree.without_again(&text)),
        hides: repeats.is_some_and(|tree| tree.again.iter().any(|again| hides_types(again, &text))),
        text,
        root: tree.map(|tree| tree.root),
    }
}

/// What is wrong with a file, whatever it holds.
fn unreadable(at: usize, source: &Source) -> Option<Diagnostic> {
    let place = Span::new(at, 0..0);
    let name = source.path.rsplit('/').next().unwrap_or_default();
    if name.starts_with('.') {
        let title = "the name of this file starts with a dot, so that it is not read";
        return Some(
            Diagnostic::warning("Y008", place, title)
                .help("rename it if it is a spec; else move it out of the folder"),
        );
    }
    let why = source.unread.as_ref()?;
    let title = format!("the file cannot be read: {why}");
    Some(
        Diagnostic::error("Y009", place, title)
            .help("put the file itself in this place, or delete what stands there"),
    )
}

/// Whether an entry that is not looked at may have had types.
fn hides_types(again: &Again, text: &str) -> bool {
    again.outermost && text.get(again.refusal.range.clone()) == Some("types")
}

fn tree(at: usize, source: &Source, text: &str, problems: &mut Problems) -> Option<Tree> {
    match source.extension() {
        "json" if source.path.contains("/examples/") => return None,
        "yaml" => {}
        json if json.eq_ignore_ascii_case("json") => {
            let title = "examples are `.json` files in the API's folder `examples/`";
            problems.push(
                Diagnostic::error("Y007", Span::new(at, 0..0), title)
                    .help("move or rename the file; no other JSON is read"),
            );
            return None;
        }
        _ => {
            problems.push(
                Diagnostic::error(
                    "Y007",
                    Span::new(at, 0..0),
                    "the name of a spec file must end with `.yaml`",
                )
                .help("rename the file; the loader reads only `*.yaml`"),
            );
            return None;
        }
    }
    match tree::spec(text) {
        Ok(tree) => {
            scalars::check(at, text, &tree.root, problems);
            for again in &tree.again {
                problems.push(syntax::explain(at, text, &again.refusal));
            }
            Some(tree)
        }
        Err(refusal) => {
            problems.push(syntax::explain(at, text, &refusal));
            None
        }
    }
}
