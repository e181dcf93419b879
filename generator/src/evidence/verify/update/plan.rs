//! What to write for which disagreements.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use indexmap::IndexMap;

use super::lines::{Lines, Marking};
use crate::evidence::draft::scrub;
use crate::evidence::draft::single::{self, Found, Value};
use crate::evidence::verify::lesson::{Way, What};
use crate::evidence::verify::matching::{Known, Operation};
use crate::evidence::verify::report::{Finding, Report, Row};
use crate::model::Model;
use crate::model::body::Body;
use crate::model::fit::Declared;
use crate::model::types::TypeId;
use crate::spec::Specs;
use crate::text::edits::Edit;
use crate::text::entries::{self, Entry};
use crate::text::tree::{Kind, Node, Style};
use crate::text::yaml::scalar::{Scalar, Site};

/// One change of the specs.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) says: String,
    /// By the index of the file.
    pub(super) edits: Vec<(usize, Edit)>,
    /// The same, entry by entry, where it is about several.
    pub(super) parts: Vec<Self>,
}

/// What is written, and what is left to a person.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) changes: Vec<Change>,
    pub(super) left: Vec<String>,
}

/// The order of the keys of a type and of an endpoint, for those that are new.
const TYPE_KEYS: &[&str] = &[
    "about",
    "deprecated",
    "rust",
    "include",
    "fields",
    "immutable",
    "request",
    "create",
    "update",
    "response",
    "extra",
    "rules",
];
const ENDPOINT_KEYS: &[&str] = &[
    "as",
    "http",
    "doc",
    "seen",
    "about",
    "needs",
    "since",
    "path",
    "query",
    "headers",
    "body",
    "encoding",
    "nesting",
    "wrap",
    "returns",
    "at",
    "paging",
    "envelope",
    "responses",
    "errors",
    "rules",
    "retry",
    "wait",
    "allow",
    "doubts",
    "example",
    "examples",
];

/// A mapping of the specs that gets entries.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Home {
    /// A group of a type.
    Group(usize, TypeId, &'static str),
    /// A key of an endpoint, by its operation: a place in [`ENDPOINT_KEYS`].
    Endpoint(usize, usize),
}

/// What is new in a mapping: the values that were seen, by name.
#[derive(Debug, Default)]
struct New {
    values: IndexMap<String, Vec<Value>>,
    way: Option<Way>,
}

impl Home {
    fn endpoint(operation: usize, key: &str) -> Self {
        let place = ENDPOINT_KEYS.iter().position(|known| *known == key);
        Self::Endpoint(operation, place.unwrap_or_default())
    }
}

impl Plan {
    pub(super) fn of(
        specs: &Specs,
        model: &Model<'_>,
        report: &Report,
        refused: &BTreeMap<String, String>,
    ) -> Self {
        let known = Known::of(model);
        let mut planner = Planner {
            specs,
            model,
            known: &known,
            new: BTreeMap::new(),
            bodies: BTreeSet::new(),
            lines: Lines::new(specs),
            plan: Self::default(),
        };
        for (at, row) in report.rows.iter().enumerate() {
            planner.row(report, at, row);
        }
        for found in &report.unmatched {
            let what = &found.what;
            planner.plan.left.push(format!(
                "{what}: no endpoint; `cargo xtask draft FILE --into DIR` adds what specs lack"
            ));
        }
        planner.write(refused)
    }
}

struct Planner<'p, 's> {
    specs: &'s Specs,
    model: &'p Model<'s>,
    known: &'p Known<'p, 's>,
    new: BTreeMap<Home, New>,
    /// Names that a body which lists its fields gets, by operation; and whether its type gets them, too.
    bodies: BTreeSet<(usize, String, bool)>,
    lines: Lines<'s>,
    plan: Plan,
}

impl<'s> Planner<'_, 's> {
    /// What the disagreements of an endpoint teach, in the order in which they were met.
    fn row(&mut self, report: &Report, at: usize, row: &Row) {
        let unknown = row.findings.iter().filter(|finding| finding.why.is_none());
        let mut open: BTreeMap<String, &Finding> = unknown
            .map(|finding| (finding.problem.id(), finding))
            .collect();
        let mut planned = BTreeSet::new();
        for (exchange, lesson) in &row.lessons {
            if open.contains_key(&lesson.id) {
                let day = report
                    .entries
                    .get(*exchange)
                    .and_then(|entry| entry.day.as_deref());
                if self.lesson(at, &lesson.what, day, *exchange) {
                    planned.insert(&lesson.id);
                }
            }
        }
        open.retain(|id, _| !planned.contains(id));
        for (id, finding) in open {
            let detail = match finding.problem.detail.as_str() {
                "" => String::new(),
                detail => format!(" ({detail})"),
            };
            let why = why_left(finding.problem.word);
            self.plan
                .left
                .push(format!("{} {}: {id}{detail}: {why}", row.api, row.endpoint));
        }
    }

    /// Whether something will be written for it.
    fn lesson(&mut self, at: usize, what: &What, day: Option<&str>, exchange: usize) -> bool {
        let operation = &self.known.operations[at];
        let value = |node: &Node| Value {
            node: node.clone(),
            day: day.map(str::to_owned),
            exchange,
        };
        match what {
            What::Key {
                of: Declared::Type(id),
                name,
                value: node,
                way,
            } => self.key(at, *id, name, value(node), *way),
            What::Key { .. } => false,
            What::Beside { name, value: node } => self.add(
                Home::endpoint(at, "envelope"),
                name,
                value(node),
                Way::Received,
            ),
            What::Parameter { name, value: text } => {
                let node = Node {
                    range: 0..0,
                    kind: Kind::Scalar {
                        text: text.clone(),
                        style: Style::Quoted,
                    },
                };
                self.add(
                    Home::endpoint(at, "query"),
                    name,
                    value(&node),
                    Way::SentAsText,
                )
            }
            What::Value { at: place, text } => {
                let is_shown = scrub::may_be_shown(place.name(), text);
                let line = self.lines.find(operation, place).filter(|_| is_shown);
                line.is_some_and(|line| self.lines.add_value(&line, text))
            }
            What::NoValue { at: place, is_null } => {
                let marking = if *is_null {
                    Marking::Nullable
                } else {
                    Marking::Plain
                };
                let line = self.lines.find(operation, place);
                line.is_some_and(|line| self.lines.mark(&line, place.name(), marking))
            }
            What::Number {
                at: place,
                has_fraction,
            } => {
                let line = self.lines.find(operation, place);
                line.is_some_and(|line| self.lines.widen(&line, *has_fraction))
            }
        }
    }

    /// A key of an object that its type does not have, or not for this direction.
    fn key(&mut self, at: usize, id: TypeId, name: &str, value: Value, way: Way) -> bool {
        let operation = &self.known.operations[at];
        let types = &operation.api.types;
        let known: Vec<&str> = types
            .all_fields(id)
            .filter(|field| field.name == name)
            .map(|field| field.group.word())
            .collect();
        let is_listed = match &operation.call.body {
            Body::Fields(body) => way != Way::Received && body.narrowed && body.ty.id == id,
            _ => false,
        };
        let is_known_there = known.iter().any(|group| *group != "response");
        if is_listed && is_known_there {
            self.bodies.insert((at, name.to_owned(), false));
            return true;
        }
        let group = match way {
            Way::Received => "response",
            _ if known.contains(&"create") || known.contains(&"immutable") => "update",
            _ if known.contains(&"update") => "create",
            _ => "request",
        };
        let api = self
            .model
            .apis
            .iter()
            .position(|api| std::ptr::eq(api, operation.api));
        let is_added =
            api.is_some_and(|api| self.add(Home::Group(api, id, group), name, value, way));
        if is_added && is_listed {
            self.bodies.insert((at, name.to_owned(), true));
        }
        is_added
    }

    fn add(&mut self, home: Home, name: &str, value: Value, way: Way) -> bool {
        // A key may hold several names, so that no name has a comma.
        if name.is_empty() || name.contains(',') || name.trim() != name {
            return false;
        }
        let bare = match (way, name.strip_suffix("[]")) {
            (Way::SentAsText, Some(bare)) => bare,
            _ => name,
        };
        if way == Way::SentAsText && bare.contains(['[', ']', '.']) {
            return false;
        }
        let new = self.new.entry(home).or_default();
        new.way = Some(way);
        new.values.entry(name.to_owned()).or_default().push(value);
        true
    }

    fn write(mut self, refused: &BTreeMap<String, String>) -> Plan {
        let mut taken: HashSet<String> = HashSet::new();
        for (home, new) in std::mem::take(&mut self.new) {
            let changes = self.home(&home, new, refused, &mut taken);
            self.plan.changes.extend(changes);
        }
        for (at, name, _) in self.bodies.iter().filter(|(_, _, is_new)| !is_new) {
            let change = self.listed(&self.known.operations[*at], name);
            self.plan.changes.extend(change);
        }
        self.plan.changes.extend(self.lines.changes());
        let is_refused = |change: &Change| refused.contains_key(&change.says);
        let (left, changes): (Vec<_>, Vec<_>) = self.plan.changes.into_iter().partition(is_refused);
        let left = left.into_iter().map(|change| {
            let why = &refused[&change.says];
            format!("{}: the specs would not be in order: {why}", change.says)
        });
        self.plan.left.extend(left);
        Plan {
            changes,
            left: self.plan.left,
        }
    }

    /// The change of a mapping, with each entry as a part; entries that were refused stand alone.
    fn home(
        &self,
        home: &Home,
        mut new: New,
        refused: &BTreeMap<String, String>,
        taken: &mut HashSet<String>,
    ) -> Vec<Change> {
        let mut parts = Vec::new();
        let mut alone = Vec::new();
        for (name, values) in &new.values {
            let one = New {
                values: IndexMap::from([(name.clone(), values.clone())]),
                way: new.way,
            };
            let Some(part) = self.entries(home, &one, &mut taken.clone()) else {
                continue;
            };
            if refused.contains_key(&part.says) {
                alone.push((name.clone(), part));
            } else {
                parts.push(part);
            }
        }
        for (name, _) in &alone {
            new.values.shift_remove(name);
        }
        let mut changes: Vec<Change> = alone.into_iter().map(|(_, part)| part).collect();
        if parts.len() > 1 {
            let whole = self.entries(home, &new, taken);
            changes.extend(whole.map(|whole| Change { parts, ..whole }));
        } else if !parts.is_empty() {
            changes.extend(self.entries(home, &new, taken));
        }
        changes
    }

    /// The new entries of one mapping: a change, since the mapping may be new itself.
    fn entries(&self, home: &Home, new: &New, taken: &mut HashSet<String>) -> Option<Change> {
        let (file, path, order, owner) = match home {
            Home::Group(api, id, group) => {
                let ty = &self.model.apis[*api].types[*id];
                (
                    ty.module.file,
                    vec!["types", ty.name, *group],
                    TYPE_KEYS,
                    ty.name,
                )
            }
            Home::Endpoint(at, key) => {
                let call = self.known.operations[*at].call;
                (
                    call.module.file,
                    vec!["endpoints", call.name, ENDPOINT_KEYS[*key]],
                    ENDPOINT_KEYS,
                    call.rust.as_str(),
                )
            }
        };
        let types = match home {
            Home::Group(api, ..) => &self.model.apis[*api].types,
            Home::Endpoint(at, _) => &self.known.operations[*at].api.types,
        };
        let way = new.way.unwrap_or(Way::Received);
        let is_free = |name: &str| types.id(name).is_none() && !taken.contains(name);
        let mut made: Vec<Found> = Vec::new();
        let mut lines = Vec::new();
        for (name, values) in &new.values {
            let found = single::line(owner, name, values, way, &is_free);
            let name = name
                .strip_suffix("[]")
                .filter(|_| way == Way::SentAsText)
                .unwrap_or(name);
            lines.push(Entry::text(name, found.line.clone()));
            made.push(found);
        }
        let root = self.specs.files[file].root.as_ref()?;
        let text = &self.specs.files[file].text;
        let names: Vec<&str> = lines.iter().map(|entry| entry.key.as_str()).collect();
        let says = format!(
            "{} {}: {}",
            self.specs.files[file].path,
            path.join("."),
            names.join(", ")
        );
        let mut edits = vec![(file, entries::add(text, root, &path, order, lines)?)];
        if let Home::Group(_, id, _) = home {
            edits.extend(self.bodies_of(*id, new));
        }
        let group = if way == Way::Received {
            "response"
        } else {
            "request"
        };
        let mut shapes = Vec::new();
        for found in made {
            for (name, fields) in found.types {
                taken.insert(name.clone());
                let fields = fields
                    .into_iter()
                    .map(|(name, line)| Entry::text(name, line));
                shapes.push(Entry::map(name, vec![Entry::map(group, fields.collect())]));
            }
        }
        if !shapes.is_empty() {
            edits.push((file, entries::add(text, root, &["types"], &[], shapes)?));
        }
        Some(Change {
            says,
            edits,
            parts: Vec::new(),
        })
    }

    /// The new fields of a type in bodies that list theirs.
    fn bodies_of(&self, id: TypeId, new: &New) -> Vec<(usize, Edit)> {
        let bodies = self.bodies.iter().filter(|(at, name, is_new)| {
            let body = &self.known.operations[*at].call.body;
            *is_new && new.values.contains_key(name) && body.ty() == Some(id)
        });
        let edits =
            bodies.filter_map(|(at, name, _)| self.listed(&self.known.operations[*at], name));
        edits.flat_map(|change| change.edits).collect()
    }

    /// A field more in a body that lists its fields.
    fn listed(&self, operation: &Operation<'_, 's>, name: &str) -> Option<Change> {
        let call = operation.call;
        let file = &self.specs.files[call.module.file];
        let list = file
            .root
            .as_ref()?
            .get("endpoints")?
            .get(call.name)?
            .get("body")?;
        let last = list.items().last()?;
        let is_flow = file.text[list.range.clone()].starts_with('[');
        let (at, text) = if is_flow {
            (
                last.range.end,
                format!(", {}", Scalar::free(name).written(Site::Flow)),
            )
        } else {
            let line = file.text[..last.range.start]
                .rfind('\n')
                .map_or(0, |at| at + 1);
            let start = &file.text[line..last.range.start];
            (
                entries::end_of_lines(&file.text, last),
                format!("{start}{}\n", Scalar::free(name).written(Site::Block)),
            )
        };
        Some(Change {
            says: format!("{} endpoints.{}.body: {name}", file.path, call.name),
            edits: vec![(
                call.module.file,
                Edit {
                    range: at..at,
                    text,
                },
            )],
            parts: Vec::new(),
        })
    }
}

/// Why nothing is written for a disagreement.
fn why_left(word: &str) -> &'static str {
    match word {
        "type" => {
            "values of several types were seen; write the one that is meant, or list it in verify.yaml"
        }
        "missing" => "what leads there is not always there",
        "unknown-key" => {
            "the specs have no place for it; list it in verify.yaml if it says nothing"
        }
        "new-value" => "it may be anybody's, or needs a name",
        "rule" | "range" | "pattern" => {
            "the recording breaks it; delete it if the vendor's page does not say it"
        }
        "not-json" | "not-a-form" => "the body is of another kind than the endpoint declares",
        "uncompiled" => "run `cargo xtask codegen`",
        "message" => "no place of `errors` has the message",
        _ => "it cannot be decided",
    }
}
