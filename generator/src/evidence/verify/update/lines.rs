//! Changes of single lines: their mark, the values of their enum, the width of their number.

use std::collections::BTreeMap;
use std::ops::Range;

use super::plan::Change;
use crate::evidence::verify::lesson::Place;
use crate::evidence::verify::matching::Operation;
use crate::model::fit::Declared;
use crate::model::types::{CodeValues, Def};
use crate::spec::grammar::type_line::{self, Mark, Scalar, Ty, TyKind};
use crate::spec::{Field, File, Specs};
use crate::text::case;
use crate::text::edits::Edit;
use crate::text::entries::{self, Entry};

/// What a mark becomes, the further of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Marking {
    Plain,
    Nullable,
}

/// Where a line stands: the index of its file, and the keys that lead to its text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    file: usize,
    keys: Vec<String>,
    /// The key that may hold several names.
    key: String,
}

/// A line, and what is written in it.
struct Work<'s> {
    line: Option<&'s type_line::Line>,
    /// An enum whose values have names.
    codes: bool,
    marks: BTreeMap<String, Marking>,
    values: Vec<String>,
    wider: Option<bool>,
}

pub(super) struct Lines<'s> {
    specs: &'s Specs,
    work: BTreeMap<Spot, Work<'s>>,
}

impl Place {
    /// The name of what the line is of.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Declared(Declared::Field(_, _, name)) | Self::Argument(_, name) => name,
            Self::Declared(_) => "",
        }
    }
}

impl<'s> Lines<'s> {
    pub(super) fn new(specs: &'s Specs) -> Self {
        Self {
            specs,
            work: BTreeMap::new(),
        }
    }

    /// The line of a place, which is then worked on.
    pub(super) fn find(&mut self, operation: &Operation<'_, 's>, place: &Place) -> Option<Spot> {
        let types = &operation.api.types;
        let call = operation.call;
        let (file, keys, field): (usize, Vec<&str>, Option<&'s Field>) = match place {
            Place::Declared(Declared::Field(owner, group, name)) => {
                let mut fields = types.own_fields(*owner).iter();
                let field = fields.find(|field| field.group == *group && field.name == name)?;
                (
                    types[*owner].module.file,
                    field.keys().to_vec(),
                    Some(field.spec),
                )
            }
            Place::Declared(Declared::Type(id)) => {
                let ty = &types[*id];
                let keys = vec!["types", ty.name];
                let (line, codes) = match &ty.def {
                    Def::Line(line) => (Some(line.written), false),
                    Def::Codes(codes) if matches!(codes.values, CodeValues::Texts(_)) => {
                        (None, true)
                    }
                    _ => return None,
                };
                return Some(self.spot(ty.module.file, &keys, line, codes));
            }
            Place::Argument("query", name) => {
                let argument = call.query_argument(name)?;
                let keys = vec!["endpoints", call.name, "query", argument.key];
                (call.module.file, keys, Some(argument.spec))
            }
            Place::Argument("path", name) => {
                let parameter = call.path.iter().find(|parameter| parameter.name == name)?;
                let keys = vec!["endpoints", call.name, "path", parameter.name];
                (
                    call.module.file,
                    keys,
                    parameter.spec.filter(|_| parameter.is_own()),
                )
            }
            Place::Argument(..) | Place::Declared(Declared::Endpoint) => return None,
        };
        let field = field?;
        let line = field.line.parsed.as_ref().ok()?;
        let mut keys = keys;
        keys.extend(field.long.then_some("type"));
        Some(self.spot(file, &keys, Some(line), false))
    }

    fn spot(
        &mut self,
        file: usize,
        keys: &[&str],
        line: Option<&'s type_line::Line>,
        codes: bool,
    ) -> Spot {
        // What an endpoint inherits stands elsewhere.
        let (file, keys) = match self.specs.origins.find(file, keys) {
            Some((file, keys)) => (file, keys),
            None => (file, keys.to_vec()),
        };
        let key = keys
            .iter()
            .rev()
            .find(|key| **key != "type")
            .copied()
            .unwrap_or_default();
        let spot = Spot {
            file,
            key: key.to_owned(),
            keys: keys.iter().map(|key| (*key).to_owned()).collect(),
        };
        self.work.entry(spot.clone()).or_insert(Work {
            line,
            codes,
            marks: BTreeMap::new(),
            values: Vec::new(),
            wider: None,
        });
        spot
    }

    pub(super) fn mark(&mut self, spot: &Spot, name: &str, marking: Marking) -> bool {
        let Some(work) = self.work.get_mut(spot).filter(|work| work.line.is_some()) else {
            return false;
        };
        let mark = work.marks.entry(name.to_owned()).or_insert(marking);
        *mark = (*mark).max(marking);
        true
    }

    pub(super) fn add_value(&mut self, spot: &Spot, text: &str) -> bool {
        let Some(work) = self.work.get_mut(spot) else {
            return false;
        };
        let is_fit = !text.is_empty()
            && text.len() <= 60
            && !text.contains(['"', '\\'])
            && !text.contains(char::is_control);
        let has_place = work.codes || work.line.is_some_and(|line| values(&line.ty).is_some());
        if is_fit && has_place && !work.values.iter().any(|known| known == text) {
            work.values.push(text.to_owned());
        }
        is_fit && has_place
    }

    pub(super) fn widen(&mut self, spot: &Spot, has_fraction: bool) -> bool {
        let Some(work) = self.work.get_mut(spot) else {
            return false;
        };
        let number = work.line.and_then(|line| number(&line.ty));
        let is_fit = number.is_some_and(|(scalar, _)| has_fraction != (*scalar == Scalar::Float));
        if is_fit {
            // What a float would change is kept by a decimal alone.
            let exact = !has_fraction || work.wider == Some(true);
            work.wider = Some(exact);
        }
        is_fit
    }

    /// What is written.
    pub(super) fn changes(&self) -> Vec<Change> {
        let work = self.work.iter();
        work.flat_map(|(spot, work)| self.change(spot, work))
            .collect()
    }

    fn change(&self, spot: &Spot, work: &Work<'s>) -> Vec<Change> {
        let file = &self.specs.files[spot.file];
        let keys: Vec<&str> = spot.keys.iter().map(String::as_str).collect();
        let place = format!("{} {}", file.path, keys.join("."));
        let change = |says: String, edits: Vec<Edit>| {
            let edits = edits.into_iter().map(|edit| (spot.file, edit)).collect();
            Change {
                says,
                edits,
                parts: Vec::new(),
            }
        };
        let mut changes = Vec::new();
        if !work.values.is_empty() {
            let says = format!("{place}: {}", work.values.join(", "));
            let edits = match work.line {
                Some(line) => added(file, &keys, line, &work.values),
                None => named(file, &keys, &work.values),
            };
            changes.extend(edits.map(|edit| change(says, vec![edit])));
        }
        let Some(line) = work.line else {
            return changes;
        };
        if let (Some(exact), Some((_, at))) = (work.wider, number(&line.ty)) {
            let wider = if exact { "decimal" } else { "float" };
            let edit = replaced(file, &keys, at, wider);
            changes.extend(edit.map(|edit| change(format!("{place}: {wider}"), vec![edit])));
        }
        for marking in [Marking::Plain, Marking::Nullable] {
            let names: Vec<&str> = work
                .marks
                .iter()
                .filter(|(_, mark)| **mark == marking)
                .map(|(name, _)| name.as_str())
                .collect();
            if names.is_empty() {
                continue;
            }
            let says = match marking {
                Marking::Plain => format!("{place}: not always there ({})", names.join(", ")),
                Marking::Nullable => format!("{place}: may be null ({})", names.join(", ")),
            };
            let edits = marked(file, &keys, line, marking);
            let edits = edits.and_then(|edits| apart(file, spot, &names, edits));
            changes.extend(edits.map(|edits| change(says, edits)));
        }
        changes
    }
}

/// The values of an enum, and where the last of them ends; also of the items of a list.
fn values(ty: &Ty) -> Option<usize> {
    match &ty.kind {
        TyKind::Enum(values) => values.last().map(|value| value.at.end),
        TyKind::List(inner) | TyKind::Map(inner) | TyKind::Nullable(inner) => values(inner),
        _ => None,
    }
}

/// A number that can be written wider, and its place.
fn number(ty: &Ty) -> Option<(&Scalar, Range<usize>)> {
    match &ty.kind {
        TyKind::Scalar(scalar @ (Scalar::Int | Scalar::Int32 | Scalar::Uint | Scalar::Float)) => {
            Some((scalar, ty.at.clone()))
        }
        TyKind::List(inner) | TyKind::Map(inner) | TyKind::Nullable(inner) => number(inner),
        _ => None,
    }
}

fn replaced(file: &File, keys: &[&str], part: Range<usize>, text: &str) -> Option<Edit> {
    let range = file.part(keys, part.clone());
    // Of a text with escapes only the whole has a place.
    (range.len() == part.len()).then(|| Edit {
        range,
        text: text.to_owned(),
    })
}

/// Values more, behind the last.
fn added(file: &File, keys: &[&str], line: &type_line::Line, more: &[String]) -> Option<Edit> {
    let end = values(&line.ty)?;
    let place = file.part(keys, end.checked_sub(1)?..end);
    let is_plain = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-.+:/".contains(&byte))
    };
    let quote = if file.text[file.value(keys)].starts_with('"') {
        "\\\""
    } else {
        "\""
    };
    let words = more.iter().map(|text| {
        let quote = if is_plain(text) { "" } else { quote };
        format!(" | {quote}{text}{quote}")
    });
    (place.len() == 1).then(|| Edit {
        range: place.end..place.end,
        text: words.collect(),
    })
}

/// Values more, with names made of them.
fn named(file: &File, keys: &[&str], more: &[String]) -> Option<Edit> {
    let path: Vec<&str> = keys.iter().copied().chain(["enum"]).collect();
    let known = path
        .iter()
        .try_fold(file.root.as_ref()?, |node, key| node.get(key))?;
    let mut entries = Vec::new();
    for text in more {
        let name = case::ty(text)?;
        let is_taken =
            known.get(&name).is_some() || entries.iter().any(|entry: &Entry| entry.key == name);
        if is_taken {
            return None;
        }
        entries.push(Entry::text(name, text.clone()));
    }
    entries::add(&file.text, file.root.as_ref()?, &path, &[], entries)
}

/// The line with another mark.
fn marked(
    file: &File,
    keys: &[&str],
    line: &type_line::Line,
    marking: Marking,
) -> Option<Vec<Edit>> {
    let is_enum = matches!(line.ty.kind, TyKind::Enum(_));
    match (line.mark, marking) {
        (Mark::Always, Marking::Plain) if is_enum => without_brackets(file, keys, line),
        (Mark::Always, Marking::Plain) => {
            Some(vec![replaced(file, keys, line.mark_at.clone(), "")?])
        }
        (Mark::Always, Marking::Nullable) => {
            Some(vec![replaced(file, keys, line.mark_at.clone(), "?")?])
        }
        (Mark::Plain, Marking::Nullable) => {
            let at = line.ty.at.clone();
            let whole = file.part(keys, at.clone());
            let insert = |at: usize, text: &str| Edit {
                range: at..at,
                text: text.to_owned(),
            };
            if whole.len() != at.len() {
                None
            } else if is_enum && !file.text[whole.clone()].starts_with('(') {
                Some(vec![insert(whole.start, "("), insert(whole.end, ")?")])
            } else {
                Some(vec![insert(whole.end, "?")])
            }
        }
        _ => None,
    }
}

/// An enum without its mark, and without the brackets that are there for the mark.
fn without_brackets(file: &File, keys: &[&str], line: &type_line::Line) -> Option<Vec<Edit>> {
    let at = |part: Range<usize>| {
        let range = file.part(keys, part.clone());
        (range.len() == part.len()).then_some(range)
    };
    let (ty, mark) = (at(line.ty.at.clone())?, at(line.mark_at.clone())?);
    let open = file.text[..=ty.start]
        .rfind('(')
        .filter(|open| file.text[*open + 1..=ty.start].trim_start().len() <= 1);
    let close = file.text[..mark.end]
        .rfind(')')
        .filter(|close| *close + 1 >= ty.end);
    let cut = |range: Range<usize>| Edit {
        range,
        text: String::new(),
    };
    Some(match (open, close) {
        (Some(open), Some(close)) => vec![cut(open..open + 1), cut(close..mark.end)],
        _ => vec![cut(mark)],
    })
}

/// Edits of a line that several names share, of which they are about some: these get a line of their own.
fn apart(file: &File, spot: &Spot, names: &[&str], edits: Vec<Edit>) -> Option<Vec<Edit>> {
    let all: Vec<&str> = spot.key.split(',').map(str::trim).collect();
    if all.len() <= names.len() {
        return Some(edits);
    }
    let keys: Vec<&str> = spot.keys.iter().map(String::as_str).collect();
    let (_, above) = keys.split_last()?;
    let entries = above
        .iter()
        .try_fold(file.root.as_ref()?, |node, key| node.get(key))?;
    let (key, value) = entries.entry(&spot.key)?;
    let written = file.text.get(value.range.clone())?;
    let inner = edits.into_iter().map(|edit| {
        let range = edit.range.start.checked_sub(value.range.start)?
            ..edit.range.end.checked_sub(value.range.start)?;
        Some(Edit { range, ..edit })
    });
    let (line, _) = crate::text::edits::apply(written, inner.collect::<Option<Vec<_>>>()?);
    let kept: Vec<&str> = all
        .iter()
        .filter(|name| !names.contains(name))
        .copied()
        .collect();
    let entry = format!("{}: {line}", names.join(", "));
    let start = file.text[..key.range.start]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let blanks = &file.text[start..key.range.start];
    let (at, text) = if blanks.trim().is_empty() {
        (
            entries::end_of_lines(&file.text, value),
            format!("{blanks}{entry}\n"),
        )
    } else {
        (value.range.end, format!(", {entry}"))
    };
    let is_quoted = file.text[key.range.clone()].starts_with(['"', '\'']);
    (!is_quoted || blanks.trim().is_empty()).then(|| {
        vec![
            Edit {
                range: key.range.clone(),
                text: kept.join(", "),
            },
            Edit {
                range: at..at,
                text,
            },
        ]
    })
}
