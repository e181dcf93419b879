//! The values of one file, each read separately, so that a broken one does not hide others.

use std::ops::Range;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;
use serde::de::value::StrDeserializer;

use super::{keys, prose, scalars};
use crate::diagnostic::{Diagnostic, Problems, Span};
use crate::spec::{Endpoint, File, ModuleSpec, TypeDef};
use crate::text::tree::{Kind, Node, Style};

pub(super) struct Reader<'a> {
    pub(super) at: usize,
    pub(super) file: &'a File,
    pub(super) unreadable: Unreadable,
    pub(super) problems: &'a mut Problems,
}

/// What keeps values of a file from being read, and is reported already: the places, in order.
#[derive(Default)]
pub(super) struct Unreadable {
    /// Keys without a value.
    pub(super) empty: Vec<usize>,
    /// What is of version 1.
    pub(super) old: Vec<usize>,
}

/// Whether one of the places lies in the range.
fn has_one(places: &[usize], range: &Range<usize>) -> bool {
    let next = places.partition_point(|at| *at < range.start);
    places.get(next).is_some_and(|at| *at < range.end)
}

impl Reader<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.at, range)
    }

    /// A resource or types file; each type and each endpoint is read separately, so that a broken one
    /// does not hide others.
    pub(super) fn module(&mut self, root: &Node, stem: String) -> ModuleSpec {
        let mut module = ModuleSpec {
            file: self.at,
            stem,
            ..ModuleSpec::default()
        };
        for (key, value) in root.entries() {
            match key.text.as_str() {
                "resource" => module.resource = self.piece(value, &["resource"]),
                "about" => module.about = self.piece(value, &["about"]),
                "defaults" => match self.piece(value, &["defaults"]) {
                    Some(defaults) => module.defaults = defaults,
                    None => module.is_partial = true,
                },
                "types" => module.types = self.pieces::<TypeDef>(value, "types", &mut module.lost),
                "endpoints" => {
                    let mut lost = Vec::new();
                    module.endpoints = self.pieces::<Endpoint>(value, "endpoints", &mut lost);
                    module.is_partial = !lost.is_empty();
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
            let title = format!("`{key}` must be a mapping, but is {}", node.noun());
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
    pub(super) fn piece<T: DeserializeOwned>(&mut self, node: &Node, path: &[&str]) -> Option<T> {
        if has_one(&self.unreadable.old, &node.range) {
            return None;
        }
        if let Kind::Scalar {
            text,
            style: Style::Block,
        } = &node.kind
        {
            // Without the sign in front of it, its text would be read as YAML again.
            let from = StrDeserializer::<serde_yaml::Error>::new(text);
            return match T::deserialize(from) {
                Ok(value) => Some(value),
                Err(error) => {
                    self.unreadable(node, node.range.start, &error);
                    None
                }
            };
        }
        let start = node.range.start;
        let text = &self.file.readable()[node.range.clone()];
        // A single line needs no indentation, and many of them may share a line of the file.
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
        self.unknown_keys(path, &unknown);
        match read {
            Ok(value) => Some(value),
            Err(error) => {
                let place = |at: usize| start + at.saturating_sub(column);
                let place = error.location().map_or(start, |at| place(at.index()));
                self.unreadable(node, place, &error);
                None
            }
        }
    }

    fn unreadable(&mut self, node: &Node, place: usize, error: &serde_yaml::Error) {
        // A missing value was already reported, and may be the only problem.
        if has_one(&self.unreadable.empty, &node.range) {
            return;
        }
        let range = node
            .at(place)
            .map_or(place..place, |node| node.range.clone());
        self.problems.push(
            Diagnostic::error("S103", self.span(range), prose::plain(error))
                .help("see the examples in api-spec/README.md"),
        );
    }

    /// Reports the keys that were met below `path` and are not known.
    fn unknown_keys(&mut self, path: &[&str], unknown: &[Vec<String>]) {
        for steps in unknown {
            if self.problems.is_full() {
                break;
            }
            let steps = steps.iter().map(String::as_str);
            let path: Vec<&str> = path.iter().copied().chain(steps).collect();
            if let Some((last, above)) = path.split_last() {
                let span = self.span(self.file.key(&path));
                self.unknown_key(span, last, above);
            }
        }
    }

    fn unknown_key(&mut self, span: Span, key: &str, above: &[&str]) {
        // It may be the rest of a text; its missing value was already reported.
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
            None => problem.help(format!("the keys here are `{}`", known.join("`, `"))),
        });
    }

    /// Reports a second file of something that must have one.
    pub(super) fn again(&mut self, at: usize, first: &File, what: &str) {
        let key = |file: &File| {
            let entries = file.root.as_ref().map_or(&[][..], Node::entries);
            entries.first().map_or(0..0, |(key, _)| key.range.clone())
        };
        let here = self.span(key(self.file));
        self.problems.push(
            Diagnostic::error("S115", here, format!("there are two files for {what}"))
                .label("again here")
                .also(Span::new(at, key(first)), "first here")
                .help("each API needs a folder of its own, and there is only one client"),
        );
    }

    pub(super) fn unknown_kind(&mut self, root: &Node) {
        let problem = match root.entries().first() {
            Some((key, _)) => {
                let kinds = ["api", "resource", "types", "client"];
                Diagnostic::error(
                    "S106",
                    self.span(key.range.clone()),
                    "the kind of this spec file is unknown",
                )
                .label("the first key must be `api`, `resource`, `types` or `client`")
                .did_you_mean(&key.text, kinds)
            }
            None => {
                let title = format!("a spec file must be a mapping, but this is {}", root.noun());
                Diagnostic::error("S106", self.span(root.range.clone()), title)
                    .help("start with `api: name` or `resource: Name`")
            }
        };
        self.problems.push(problem);
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
