//! Sources into spec structs: bytes, then places, then values. Every problem of every file is reported.

use std::collections::HashMap;
use std::ops::Range;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use super::{ApiFile, ApiSpec, Endpoint, ModuleSpec, Specs, TypeDef};
use super::{bytes, scalars, syntax};
use crate::Source;
use crate::diagnostic::{Diagnostic, Problems, Span};
use crate::locate::{self, Kind, Node};
use crate::spec::keys;

/// A source as text, and where its keys and values are.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
    /// None when the file could not be read, or is no YAML.
    pub(crate) root: Option<Node>,
}

impl File {
    /// The innermost node that `path` leads to, and whether it is the whole path.
    fn follow(&self, path: &[&str]) -> Option<(&Node, Option<Range<usize>>, bool)> {
        let mut node = self.root.as_ref()?;
        let mut key = None;
        for step in path {
            let child = match node.entry(step) {
                Some((found, child)) => Some((Some(found.range.clone()), child)),
                None => step
                    .parse()
                    .ok()
                    .and_then(|at: usize| node.items().get(at))
                    .map(|child| (None, child)),
            };
            let Some((found, child)) = child else {
                return Some((node, key, false));
            };
            (key, node) = (found, child);
        }
        Some((node, key, true))
    }

    /// The bytes of the value at `path`; of the nearest key above where there is none.
    pub(crate) fn value(&self, path: &[&str]) -> Range<usize> {
        match self.follow(path) {
            Some((node, _, true)) => node.range.clone(),
            Some((node, key, false)) => key.unwrap_or(node.range.start..node.range.start),
            None => 0..0,
        }
    }

    /// The bytes of the text at `path`, without its quotes.
    pub(crate) fn text(&self, path: &[&str]) -> Range<usize> {
        match self.follow(path) {
            Some((node, _, true)) => node.part(&self.text, 0..node.text().map_or(0, str::len)),
            _ => self.key(path),
        }
    }

    /// The bytes of the last key of `path`; of the nearest key above where there is none.
    pub(crate) fn key(&self, path: &[&str]) -> Range<usize> {
        match self.follow(path) {
            Some((node, key, _)) => key.unwrap_or_else(|| node.range.clone()),
            None => 0..0,
        }
    }

    /// The bytes of `part` of the text at `path`.
    pub(crate) fn part(&self, path: &[&str], part: Range<usize>) -> Range<usize> {
        match self.follow(path) {
            Some((node, _, true)) => node.part(&self.text, part),
            _ => self.key(path),
        }
    }
}

/// Reads all sources.
pub(crate) fn parse(sources: &[Source]) -> (Specs, Problems) {
    let mut problems = Problems::default();
    let files = sources
        .iter()
        .enumerate()
        .map(|(at, source)| read(at, source, &mut problems))
        .collect();
    let mut specs = Specs {
        files,
        client: None,
        apis: Vec::new(),
        paths: HashMap::new(),
    };
    for (at, source) in sources.iter().enumerate() {
        specs.paths.entry(source.path.clone()).or_insert(at);
    }
    let mut modules: IndexMap<String, Vec<ModuleSpec>> = IndexMap::new();
    let mut empty = empty_keys(&problems);
    for at in 0..specs.files.len() {
        if problems.is_full() {
            return (specs, problems);
        }
        let file = &specs.files[at];
        let Some(root) = &file.root else { continue };
        let mut reader = Reader {
            at,
            file,
            empty: empty.remove(&at).unwrap_or_default(),
            problems: &mut problems,
        };
        let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
        let first = root
            .entries()
            .first()
            .map_or("", |(key, _)| key.text.as_str());
        match first {
            "client" => {
                if let Some((first, _)) = specs.client {
                    reader.again(first, &specs.files[first], "the client");
                    continue;
                }
                specs.client = Some((at, reader.piece(root, &[]).unwrap_or_default()));
            }
            "api" => {
                if let Some(first) = specs.apis.iter().find(|api| api.folder == folder) {
                    let first = first.file;
                    reader.again(first, &specs.files[first], "this folder's API");
                    continue;
                }
                let api = reader.piece::<ApiFile>(root, &[]);
                specs.apis.push(api_spec(folder, at, api));
            }
            "resource" | "types" => {
                let stem = name.trim_end_matches(".yaml").to_owned();
                modules
                    .entry(folder.to_owned())
                    .or_default()
                    .push(reader.module(root, stem));
            }
            _ => reader.unknown_kind(root),
        }
    }
    for (folder, modules) in modules {
        if !specs.apis.iter().any(|api| api.folder == folder) {
            // The file that is missing may be one that could not be read.
            let unread = specs.files.iter().position(|file| {
                file.root.is_none() && file.path.rsplit_once('/').unwrap_or(("", "")).0 == folder
            });
            specs
                .apis
                .extend(unread.map(|at| api_spec(&folder, at, None)));
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
    for file in specs.files.iter().filter(|file| file.root.is_none()) {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for api in specs.apis.iter_mut().filter(|api| api.folder == folder) {
            api.incomplete = true;
        }
    }
    (specs, problems)
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
    let root = match bytes::gate(at, source, &text) {
        Some(problem) => {
            problems.push(problem);
            None
        }
        None => root(at, source, &text, problems),
    };
    File {
        path: source.path.clone(),
        text,
        root,
    }
}

fn root(at: usize, source: &Source, text: &str, problems: &mut Problems) -> Option<Node> {
    match source.extension() {
        "json" => return None,
        "yaml" => {}
        _ => {
            problems.push(
                Diagnostic::error("Y007", Span::new(at, 0..0), "spec files end in `.yaml`")
                    .help("rename the file; the loader reads only `*.yaml`"),
            );
            return None;
        }
    }
    match locate::spec(text) {
        Ok(root) => {
            scalars::check(at, text, &root, problems);
            Some(root)
        }
        Err(refusal) => {
            problems.push(syntax::explain(at, text, refusal));
            None
        }
    }
}

struct Reader<'a> {
    at: usize,
    file: &'a File,
    /// Places of the keys without a value, in order.
    empty: Vec<usize>,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.at, range)
    }

    /// A resource or types file; each type and each endpoint is read by itself, so that one that is broken
    /// hides no other.
    fn module(&mut self, root: &Node, stem: String) -> ModuleSpec {
        let mut module = ModuleSpec {
            file: self.at,
            stem,
            resource: None,
            about: None,
            types: IndexMap::new(),
            endpoints: IndexMap::new(),
            lost: Vec::new(),
        };
        for (key, value) in root.entries() {
            match key.text.as_str() {
                "resource" => module.resource = self.piece(value, &["resource"]),
                "about" => module.about = self.piece(value, &["about"]),
                "types" => module.types = self.pieces::<TypeDef>(value, "types", &mut module.lost),
                "endpoints" => {
                    let mut lost = Vec::new();
                    module.endpoints = self.pieces::<Endpoint>(value, "endpoints", &mut lost);
                }
                other => {
                    let span = self.span(key.range.clone());
                    self.unknown_key(span, other, &[]);
                }
            }
        }
        module
    }

    fn pieces<T: DeserializeOwned>(
        &mut self,
        node: &Node,
        key: &str,
        lost: &mut Vec<String>,
    ) -> IndexMap<String, T> {
        if !matches!(node.kind, Kind::Map(_)) {
            let title = format!("`{key}` is {}, it must be a mapping", node.noun());
            self.problems.push(Diagnostic::error(
                "S103",
                self.span(node.range.clone()),
                title,
            ));
        }
        let mut pieces = IndexMap::new();
        for (name, value) in node.entries() {
            if self.problems.is_full() {
                break;
            }
            match self.piece(value, &[key, &name.text]) {
                Some(piece) => {
                    pieces.insert(name.text.clone(), piece);
                }
                None => lost.push(name.text.clone()),
            }
        }
        pieces
    }

    /// Reads one value with `serde_yaml`, from its own text, padded so that its lines keep their indentation.
    fn piece<T: DeserializeOwned>(&mut self, node: &Node, path: &[&str]) -> Option<T> {
        let start = node.range.start;
        let text = &self.file.text[node.range.clone()];
        // One line has no indentation to keep, and many of them may share a line of the file.
        let column = if text.contains('\n') {
            start - self.file.text[..start].rfind('\n').map_or(0, |at| at + 1)
        } else {
            0
        };
        let text = format!("{}{text}", " ".repeat(column));
        let mut unknown = Vec::new();
        let read = serde_ignored::deserialize(serde_yaml::Deserializer::from_str(&text), |at| {
            unknown.push(steps(&at));
        });
        for steps in unknown {
            if self.problems.is_full() {
                break;
            }
            let path: Vec<&str> = path
                .iter()
                .copied()
                .chain(steps.iter().map(String::as_str))
                .collect();
            if let Some((last, above)) = path.split_last() {
                let span = self.span(self.file.key(&path));
                self.unknown_key(span, last, above);
            }
        }
        match read {
            Ok(value) => Some(value),
            Err(error) => {
                // A value that is missing was told already, and may be all that is wrong.
                let next = self.empty.partition_point(|at| *at < node.range.start);
                if self.empty.get(next).is_some_and(|at| *at < node.range.end) {
                    return None;
                }
                let place = error
                    .location()
                    .map_or(start, |at| start + at.index().saturating_sub(column));
                let message = error.to_string();
                let message = message.split(" at line ").next().unwrap_or_default();
                let message = message.rsplit_once("]: ").map_or(message, |(_, rest)| rest);
                self.problems.push(
                    Diagnostic::error(
                        "S103",
                        self.span(
                            node.at(place)
                                .map_or(place..place, |node| node.range.clone()),
                        ),
                        plain_words(message),
                    )
                    .help("compare with the examples in api-spec/README.md"),
                );
                None
            }
        }
    }

    fn unknown_key(&mut self, span: Span, key: &str, above: &[&str]) {
        // It may be the rest of a text; that it has no value was told.
        if scalars::is_bare(&self.file.text, span.end) {
            return;
        }
        let place = match above
            .iter()
            .rev()
            .find(|step| step.parse::<usize>().is_err())
        {
            None => String::new(),
            Some(above) => format!(" in `{above}`"),
        };
        let known = keys::at(above, self.file.root.as_ref());
        let problem = Diagnostic::error("S101", span, format!("unknown key `{key}`{place}"))
            .label("not a key here")
            .did_you_mean(key, known.iter().copied());
        self.problems.push(match problem.instead {
            Some(_) => problem,
            None => problem.help(format!("keys here are `{}`", known.join("`, `"))),
        });
    }

    /// A second file of what there is once.
    fn again(&mut self, at: usize, first: &File, what: &str) {
        let key = |file: &File| {
            let entries = file.root.as_ref().map_or(&[][..], Node::entries);
            entries.first().map_or(0..0, |(key, _)| key.range.clone())
        };
        let here = self.span(key(self.file));
        self.problems.push(
            Diagnostic::error("S115", here, format!("{what} has two files"))
                .label("again here")
                .also(Span::new(at, key(first)), "first here")
                .help("an API has a folder of its own, and there is one client"),
        );
    }

    fn unknown_kind(&mut self, root: &Node) {
        let problem = match root.entries().first() {
            Some((key, _)) => {
                let kinds = ["api", "resource", "types", "client"];
                Diagnostic::error(
                    "S106",
                    self.span(key.range.clone()),
                    "cannot tell what kind of spec file this is",
                )
                .label("first key is neither `api`, `resource`, `types` nor `client`")
                .did_you_mean(&key.text, kinds)
            }
            None => {
                let title = format!("a spec file is a mapping, this is {}", root.noun());
                Diagnostic::error("S106", self.span(root.range.clone()), title)
                    .help("start with `api: name` or `resource: Name`")
            }
        };
        self.problems.push(problem);
    }
}

/// serde's message, in the words of this language.
fn plain_words(message: &str) -> String {
    let word = |text: &str| match text {
        "sequence" | "a sequence" => "a list".to_owned(),
        "map" | "a map" => "a mapping".to_owned(),
        "u16" => "a number".to_owned(),
        "a string" => "text".to_owned(),
        _ if text.starts_with("struct ") => "a mapping".to_owned(),
        _ => text.replace("string \"", "the text \"").replace('"', "`"),
    };
    let split = message
        .split_once("invalid type: ")
        .and_then(|(place, rest)| Some((place, rest.split_once(", expected ")?)));
    match split {
        Some((place, (found, wanted))) => {
            let place = match place.trim_end_matches(": ") {
                "" => "this".to_owned(),
                place => format!("`{place}`"),
            };
            let (found, wanted) = (word(found), word(wanted));
            format!("cannot read {place}: {wanted} expected, {found} found")
        }
        None => format!("cannot read this: {message}"),
    }
}

fn steps(path: &serde_ignored::Path<'_>) -> Vec<String> {
    use serde_ignored::Path;
    let (parent, step) = match path {
        Path::Root => return Vec::new(),
        Path::Seq { parent, index } => (parent, Some(index.to_string())),
        Path::Map { parent, key } => (parent, Some(key.clone())),
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => (parent, None),
    };
    let mut steps = steps(parent);
    steps.extend(step);
    steps
}
