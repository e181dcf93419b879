//! Specs in their canonical form: a person's file with its comments and words, in the layout of all others.

mod arrange;
mod comments;
mod source;

use serde::de::DeserializeOwned;

use super::read::Place;
use super::write::Written;
use super::{ApiFile, ClientFile, ResourceFile, parse};
use crate::Source;
use crate::diagnostic::{Diagnostics, Level, Problems};
use crate::text::tree::{self, Kind, Node};

/// The file of known disagreements, which is not a spec.
const EXPECTED: &str = "verify.yaml";

/// Specs in their canonical form.
#[derive(Clone, Debug)]
pub struct Formatting {
    /// The files that change, with all that they hold.
    pub files: Vec<Source>,
    /// What keeps files from being read; those are left as they are.
    pub left: Diagnostics,
    /// Paths of files whose layout cannot be changed without a change of what they say.
    pub kept: Vec<String>,
}

/// Writes specs in their canonical form. What they mean, their comments and words stay as they are.
pub fn format(sources: &[Source]) -> Formatting {
    let (specs, problems) = parse(sources);
    let mut left = Problems::default();
    let (mut files, mut kept) = (Vec::new(), Vec::new());
    for (at, (source, file)) in sources.iter().zip(&specs.files).enumerate() {
        let is_expected = source.path == EXPECTED;
        let mut is_read = true;
        for problem in problems.iter().filter(|problem| problem.at.file == at) {
            if problem.level == Level::Error && !(is_expected && problem.code == "S106") {
                left.push(problem.clone());
                is_read = false;
            }
        }
        let Some(root) = file.root.as_ref().filter(|_| is_read) else {
            continue;
        };
        match formatted(&file.text, root) {
            Some(text) if text == file.text => {}
            Some(text) => files.push(Source::new(source.path.clone(), text)),
            None => kept.push(source.path.clone()),
        }
    }
    Formatting {
        files,
        left: Diagnostics::new(sources, left),
        kept,
    }
}

/// A file in its canonical form; none if that would say something else.
fn formatted(text: &str, root: &Node) -> Option<String> {
    // The line break that a last line lacks would end a text behind `|`.
    let end = if text.ends_with('\n') { "" } else { "\n" };
    let text = &format!("{text}{end}");
    let place = Place::of_file(root);
    let mut yaml = source::read(text, root)?;
    arrange::arrange(&mut yaml, place, 0);
    let new = yaml.document();
    is_same(text, &new, place).then_some(new)
}

/// Whether two texts of the same kind of file say the same.
fn is_same(before: &str, after: &str, place: Place) -> bool {
    match place {
        Place::Api => read_as::<ApiFile>(before, after),
        Place::Resource => read_as::<ResourceFile>(before, after),
        Place::Client => read_as::<ClientFile>(before, after),
        _ => match (tree::any(before), tree::any(after)) {
            (Ok(before), Ok(after)) => is_same_tree(&before.root, &after.root),
            _ => false,
        },
    }
}

/// Whether two texts are the same when they are written again from what was read of them.
fn read_as<T: DeserializeOwned + Written>(before: &str, after: &str) -> bool {
    let written = |text: &str| {
        let read = serde_yaml::from_str::<T>(text).ok()?;
        Some(read.yaml().map(|yaml| yaml.document()))
    };
    written(before).is_some_and(|before| Some(before) == written(after))
}

fn is_same_tree(a: &Node, b: &Node) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::Scalar { text: a, .. }, Kind::Scalar { text: b, .. }) => a == b,
        (Kind::List(a), Kind::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same_tree(a, b))
        }
        (Kind::Map(a), Kind::Map(b)) => {
            let same = |((a, x), (b, y)): (&(tree::Key, Node), &(tree::Key, Node))| {
                a.text == b.text && is_same_tree(x, y)
            };
            a.len() == b.len() && a.iter().zip(b.iter()).all(same)
        }
        _ => false,
    }
}
