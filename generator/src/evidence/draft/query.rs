//! What stands behind names in queries and forms: lists, and parts of objects.

use indexmap::IndexMap;

use super::line::{self, Side, Ty};
use super::pick::quoted;
use super::seen::Seen;
use crate::evidence::verify::forms::Field;
use crate::text::tree::{Entries, Key, Kind, Node};

/// A parameter of a query.
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) ty: Ty,
    /// The word that says how its list is written.
    pub(super) style: Option<&'static str>,
    /// In how many calls it was.
    pub(super) calls: usize,
    /// How many values it had.
    pub(super) different: usize,
    /// Whether keys in brackets stand behind its name.
    pub(super) nested: bool,
}

/// The values of a name in one call, each with the keys behind the name.
type Values<'q> = Vec<(Vec<&'q str>, &'q str)>;

/// No value is nested as deep as a name with more keys behind it leads.
const DEEPEST: usize = 24;

/// A name and the keys behind it: `a[b][]` is `a`, and `b` and nothing.
fn steps(name: &str) -> (&str, Vec<&str>) {
    let Some((base, rest)) = name.split_once('[') else {
        return (name, Vec::new());
    };
    let is_deep = name.matches('[').count() > DEEPEST;
    let inner = rest
        .strip_suffix(']')
        .filter(|_| !base.is_empty() && !is_deep);
    inner.map_or((name, Vec::new()), |inner| {
        (base, inner.split("][").collect())
    })
}

fn is_index(step: &str) -> bool {
    !step.is_empty() && step.chars().all(|c| c.is_ascii_digit())
}

/// The parameters of the queries of some calls; none where a name cannot be declared.
pub(super) fn parameters(queries: &[Vec<(&str, &str)>]) -> Option<Vec<Parameter>> {
    let mut bases: IndexMap<&str, Vec<Values<'_>>> = IndexMap::new();
    for query in queries {
        let mut own: IndexMap<&str, Values<'_>> = IndexMap::new();
        for (name, value) in query {
            let (base, steps) = steps(name);
            own.entry(base).or_default().push((steps, value));
        }
        for (base, values) in own {
            bases.entry(base).or_default().push(values);
        }
    }
    let mut all = Vec::new();
    for (base, calls) in &bases {
        let is_odd = base.is_empty()
            || base.contains([',', '"', '[', ']'])
            || base.trim() != *base
            || base.chars().any(char::is_control);
        if is_odd {
            return None;
        }
        all.push(parameter(base, calls)?);
    }
    Some(all)
}

fn parameter(base: &str, calls: &[Values<'_>]) -> Option<Parameter> {
    let flat = || calls.iter().flatten();
    let all = |is_it: fn(&[&str]) -> bool| flat().all(|(steps, _)| is_it(steps));
    let is_repeated = calls.iter().any(|values| values.len() > 1);
    let style = match () {
        () if all(|steps| steps.is_empty()) && is_repeated => Some("repeat"),
        () if all(|steps| steps.is_empty()) => None,
        () if all(|steps| steps == [""]) => Some("brackets"),
        () if all(|steps| matches!(steps, [step] if is_index(step))) => Some("indices"),
        () => None,
    };
    let nested = style.is_none() && !all(|steps| steps.is_empty());
    if nested && !all(|steps| matches!(steps, [step] if !step.is_empty() && !is_index(step))) {
        return None;
    }
    let is_csv = style.is_none() && !nested && is_csv(flat().map(|(_, value)| *value));
    let mut seen = Seen::default();
    for (_, value) in flat() {
        let parts: Vec<&str> = if is_csv {
            value.split(',').collect()
        } else {
            vec![value]
        };
        for part in parts {
            seen.add(&quoted(part), None);
        }
    }
    let ty = line::scalar(&seen, base, Side::Text);
    let is_list = style.is_some() || is_csv;
    let ty = match () {
        () if nested => Ty::new("map<string>"),
        () if is_list && ty.is_enum() => Ty::new("string[]"),
        () if is_list => Ty::new(format!("{}[]", ty.text)),
        () => ty,
    };
    Some(Parameter {
        name: base.to_owned(),
        ty,
        style: style.or(is_csv.then_some("csv")),
        calls: calls.len(),
        different: seen.texts.values.len(),
        nested,
    })
}

/// Whether values are lists of words with commas between them.
fn is_csv<'v>(values: impl Iterator<Item = &'v str>) -> bool {
    let is_word = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
    };
    let mut any = false;
    for value in values {
        if !value.split(',').all(is_word) {
            return false;
        }
        any |= value.contains(',');
    }
    any
}

/// A form as JSON.
pub(super) struct Form {
    pub(super) node: Node,
    /// How each list is written.
    pub(super) styles: Vec<(String, &'static str)>,
    /// Whether keys in brackets stand behind names.
    pub(super) nested: bool,
}

/// The fields of a form as JSON, and how each list is written; none where a form of the language does not have them.
pub(super) fn form(fields: &[Field]) -> Option<Form> {
    let mut root: IndexMap<String, Part> = IndexMap::new();
    let mut styles: IndexMap<String, &'static str> = IndexMap::new();
    let mut nested = false;
    for (name, text) in fields {
        let (base, steps) = steps(name);
        let style = match steps.as_slice() {
            [] if base.contains('[') => return None,
            [] if root.contains_key(base) => Some("repeat"),
            [] => None,
            [""] => Some("brackets"),
            steps if steps.iter().any(|step| step.is_empty()) => return None,
            steps if steps.iter().any(|step| is_index(step)) => Some("indices"),
            _ => None,
        };
        nested |= !steps.is_empty() && steps != [""];
        if let Some(style) = style
            && *styles.entry(base.to_owned()).or_insert(style) != style
        {
            return None;
        }
        let leaf = Part::Leaf(text.clone());
        if steps.is_empty() {
            match root.get_mut(base) {
                Some(part) => part.repeat(leaf)?,
                None => {
                    root.insert(base.to_owned(), leaf);
                }
            }
        } else {
            root.entry(base.to_owned())
                .or_insert_with(|| Part::Map(IndexMap::new()))
                .put(&steps, leaf)?;
        }
    }
    let entries = root.into_iter().map(|(key, part)| (key, part.node()));
    Some(Form {
        node: map(entries),
        styles: styles.into_iter().collect(),
        nested,
    })
}

/// A part of a form.
enum Part {
    /// Nothing for a file.
    Leaf(Option<String>),
    List(Vec<Part>),
    Map(IndexMap<String, Part>),
}

impl Part {
    fn repeat(&mut self, leaf: Self) -> Option<()> {
        match self {
            Self::List(items) => items.push(leaf),
            Self::Leaf(_) => {
                let first = std::mem::replace(self, Self::List(Vec::new()));
                if let Self::List(items) = self {
                    items.extend([first, leaf]);
                }
            }
            Self::Map(_) => return None,
        }
        Some(())
    }

    fn put(&mut self, steps: &[&str], leaf: Self) -> Option<()> {
        let Self::Map(map) = self else { return None };
        let (first, rest) = steps.split_first()?;
        let key = if first.is_empty() {
            map.len().to_string()
        } else {
            (*first).to_owned()
        };
        if rest.is_empty() {
            return map.insert(key, leaf).is_none().then_some(());
        }
        map.entry(key)
            .or_insert_with(|| Self::Map(IndexMap::new()))
            .put(rest, leaf)
    }

    fn node(self) -> Node {
        match self {
            Self::Leaf(Some(text)) => quoted(&text),
            Self::Leaf(None) => map([(FILE.to_owned(), quoted(""))].into_iter()),
            Self::List(items) => list(items),
            Self::Map(entries) if entries.keys().all(|key| is_index(key)) => {
                list(entries.into_values().collect())
            }
            Self::Map(entries) => map(entries.into_iter().map(|(key, part)| (key, part.node()))),
        }
    }
}

/// The key of what stands for a file.
pub(super) const FILE: &str = "\u{0}file";

fn list(items: Vec<Part>) -> Node {
    Node {
        range: 0..0,
        kind: Kind::List(items.into_iter().map(Part::node).collect()),
    }
}

fn map(entries: impl Iterator<Item = (String, Node)>) -> Node {
    let entries = entries.map(|(text, node)| (Key { text, range: 0..0 }, node));
    Node {
        range: 0..0,
        kind: Kind::Map(Entries::new(entries.collect())),
    }
}
