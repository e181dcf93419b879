//! JSON held against types.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use crate::line::{Line, Mark, Scalar, Ty, TyKind};
use crate::locate::{Entries, Kind, Node, Style};
use crate::rule;
use crate::spec::{Tagged, TypeDef};
use crate::view::{Seen, Types, View};

/// Fields that an example shows with a value: type and name.
pub(crate) type Shown = BTreeSet<(String, String)>;

pub(crate) fn is_null(node: &Node) -> bool {
    matches!(&node.kind, Kind::Scalar { text, style: Style::Plain } if text == "null")
}

/// A field that an object of an example may have.
pub(crate) struct Expected<'a> {
    pub(crate) seen: Seen<'a>,
    pub(crate) line: &'a Line,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
}

/// What an object of an example may have.
pub(crate) struct Object<'a> {
    fields: Vec<Expected<'a>>,
    by_name: HashMap<&'a str, usize>,
    /// The line of keys that it does not name.
    extra: Option<&'a Line>,
    /// The names of all fields of its type, and whether the line of one cannot be read.
    known: HashMap<&'a str, bool>,
    /// Older names of its fields.
    older: HashSet<&'a str>,
}

impl<'a> Object<'a> {
    /// An object of type `name` that has these fields.
    pub(crate) fn new(
        types: &Types<'a>,
        name: &str,
        fields: Vec<Expected<'a>>,
        extra: Option<&'a Line>,
    ) -> Self {
        let mut by_name = HashMap::new();
        for (at, field) in fields.iter().enumerate() {
            by_name.entry(field.seen.name).or_insert(at);
        }
        let (mut known, mut older) = (HashMap::new(), HashSet::new());
        for seen in types.all_fields(name) {
            *known.entry(seen.name).or_default() |= seen.line().is_none();
            older.extend(seen.field.alias.as_deref());
        }
        Self {
            fields,
            by_name,
            extra,
            known,
            older,
        }
    }

    /// An object of type `name` that is sent or received whole.
    fn whole(types: &Types<'a>, name: &str, view: View) -> Self {
        let expected = |seen: Seen<'a>| {
            let line = seen.line()?;
            Some(Expected {
                line,
                required: line.mark == Mark::Always && !line.blank,
                nullable: line.mark == Mark::Nullable,
                seen,
            })
        };
        let fields = types.fields(name, view).into_iter().filter_map(expected);
        let extra = types.extra(name).and_then(|extra| extra.line());
        Self::new(types, name, fields.collect(), extra)
    }

    fn field(&self, name: &str) -> Option<&Expected<'a>> {
        self.by_name.get(name).map(|at| &self.fields[*at])
    }

    /// The line of a key that is neither a field that goes either way nor an older name.
    fn extra(&self, key: &str) -> Option<&'a Line> {
        let declared = self.known.contains_key(key) || self.older.contains(key);
        self.extra.filter(|_| !declared)
    }
}

/// A place where an example and its type disagree.
pub(crate) struct Misfit {
    pub(crate) code: &'static str,
    pub(crate) title: String,
    pub(crate) range: Range<usize>,
    /// What the JSON was taken for, where that was a choice.
    pub(crate) label: Option<String>,
    pub(crate) help: Option<String>,
    pub(crate) instead: Option<String>,
}

impl Misfit {
    /// Whether the problem suggests `name`.
    fn means(&self, name: &str) -> bool {
        self.code == "X504" && self.instead.as_deref() == Some(&format!("\"{name}\""))
    }
}

/// An example with more of them is told no more.
pub(crate) const MOST_MISFITS: usize = 100;

/// After so many values were held against members of unions, what is left is taken to fit.
const MOST_VALUES: usize = 1_000_000;

/// What is longer of a key is not said in the path of a problem.
const LONGEST_STEP: usize = 100;

/// The path of what stands below another.
fn below(path: &str, key: &str) -> String {
    let shown = key.char_indices().nth(LONGEST_STEP);
    format!("{path}.{}", &key[..shown.map_or(key.len(), |(at, _)| at)])
}

/// The first member of a union that `node` fits.
pub(crate) fn member(types: &Types<'_>, members: &[Ty], way: View, node: &Node) -> Option<usize> {
    let whole = BTreeSet::new();
    members.iter().position(|member| {
        let mut fit = Fit::new(types, &whole, way);
        fit.value(member, node, "");
        fit.found.is_empty()
    })
}

/// The type that the tag of an object says, and the object without the tag.
pub(crate) fn tagged<'a>(types: &Types<'a>, name: &str, node: &Node) -> Option<(Tagged<'a>, Node)> {
    let by = types.oneof(name)?.by.as_deref()?;
    let Kind::Map(entries) = &node.kind else {
        return None;
    };
    let text = node.get(by)?.text()?;
    let tagged = types.tagged(name).find(|tagged| tagged.tag == text)?;
    let rest = entries.iter().filter(|(key, _)| key.text != by);
    let rest = Node {
        range: node.range.clone(),
        kind: Kind::Map(Entries::new(rest.cloned().collect())),
    };
    Some((tagged, rest))
}

/// What a text in a path or query stands for, where its type is a union: the first JSON that fits.
pub(crate) fn of_text(types: &Types<'_>, ty: &Ty, text: &str) -> Option<Node> {
    let TyKind::Name(name) = &ty.kind else {
        return None;
    };
    let Some(members) = types.union(name) else {
        let TypeDef::Line(line) = types.get(name)?.def else {
            return None;
        };
        return of_text(types, &line.parsed.as_ref().ok()?.ty, text);
    };
    let bare = serde_json::from_str::<serde_json::Value>(text)
        .is_ok_and(|value| value.is_number() || value.is_boolean());
    let node = |style| Node {
        range: 0..0,
        kind: Kind::Scalar {
            text: text.to_owned(),
            style,
        },
    };
    let bare = bare.then(|| node(Style::Plain));
    let bare = bare.filter(|node| member(types, members, View::Create, node).is_some());
    Some(bare.unwrap_or_else(|| node(Style::Quoted)))
}

/// Holds JSON against types.
pub(crate) struct Fit<'a> {
    pub(crate) types: &'a Types<'a>,
    /// Types whose fields are not all known.
    pub(crate) partial: &'a BTreeSet<&'a str>,
    pub(crate) way: View,
    pub(crate) found: Vec<Misfit>,
    pub(crate) shown: Shown,
    /// The objects that were met.
    objects: HashMap<(&'a str, View), Rc<Object<'a>>>,
    /// How many values were looked at.
    values: usize,
}

impl<'a> Fit<'a> {
    pub(crate) fn new(types: &'a Types<'a>, partial: &'a BTreeSet<&'a str>, way: View) -> Self {
        Self {
            types,
            partial,
            way,
            found: Vec::new(),
            shown: Shown::new(),
            objects: HashMap::new(),
            values: 0,
        }
    }

    /// Whether so much was found that the rest can wait.
    fn is_full(&self) -> bool {
        self.found.len() >= MOST_MISFITS
    }

    fn misfit(&mut self, node: &Node, path: &str, wanted: &str) {
        if self.is_full() {
            return;
        }
        let got = match &node.kind {
            Kind::Scalar {
                style: Style::Plain,
                text,
            } => format!("`{text}`"),
            Kind::Scalar { text, .. } => format!("the text `{text}`"),
            _ => node.noun().replace("mapping", "JSON object"),
        };
        let title = format!(
            "the example does not fit its type at `{path}`: {wanted} expected, {got} found"
        );
        let help = "if real answers look like this, mend the type (a number in quotes is `string<int>` or `string<decimal>`); if not, mend the example";
        self.found.push(Misfit {
            code: "X502",
            title,
            range: node.range.clone(),
            label: None,
            help: Some(help.to_owned()),
            instead: None,
        });
    }

    /// An object of type `name`.
    pub(crate) fn object(&mut self, name: &str, path: &str, node: &Node, object: &Object<'_>) {
        let Kind::Map(entries) = &node.kind else {
            return self.misfit(node, path, "an object");
        };
        for (key, value) in entries {
            if self.is_full() {
                return;
            }
            match object.field(&key.text) {
                Some(field) => self.field(&below(path, &key.text), value, field),
                None => match object.extra(&key.text) {
                    Some(line) => self.extra(&below(path, &key.text), value, line),
                    None => self.unknown((name, path), &key.text, key.range.clone(), object),
                },
            }
        }
        for field in object.fields.iter().filter(|field| field.required) {
            if self.is_full() {
                return;
            }
            let name = field.seen.name;
            // A key that is most likely meant by a mistyped one was told with it.
            let meant = self.found.iter().any(|misfit| misfit.means(name));
            if !meant && node.get(name).is_none() {
                let title = format!("the example lacks `{name}`, which is marked `!`");
                self.found.push(Misfit {
                    code: "X503",
                    title,
                    range: node.range.start..node.range.start + 1,
                    label: None,
                    help: Some(
                        "drop the mark if it may be missing, or complete the example".to_owned(),
                    ),
                    instead: None,
                });
            }
        }
    }

    /// A key of an object of type `name` that none of its fields has.
    fn unknown(
        &mut self,
        (name, path): (&str, &str),
        key: &str,
        range: Range<usize>,
        object: &Object<'_>,
    ) {
        let known = object.known.get(key);
        let elsewhere = known.is_some();
        // A field whose line cannot be read, or that may be among those that were not, was told.
        if known == Some(&true) || self.partial.contains(name) {
            return;
        }
        let (code, title, help) = if elsewhere {
            let side = if self.way == View::Response {
                "the answer"
            } else {
                "what this call sends"
            };
            (
                "X506",
                format!("`{path}.{key}` is not part of {side}"),
                Some("move the field to a group of this direction, or delete it here".to_owned()),
            )
        } else {
            (
                "X504",
                format!("the example has a field `{key}` that the type lacks"),
                Some("add it to the type, or mend the name".to_owned()),
            )
        };
        let names = object.fields.iter().map(|field| field.seen.name);
        let instead = crate::diagnostic::nearest(key, names)
            .filter(|_| !elsewhere)
            .map(|name| format!("\"{name}\""));
        self.found.push(Misfit {
            code,
            title,
            range,
            label: None,
            help,
            instead,
        });
    }

    /// The value of a key that the type does not name.
    fn extra(&mut self, path: &str, node: &Node, line: &Line) {
        let nothing = is_null(node) && !self.types.takes_null(&line.ty);
        match (self.way, line.mark) {
            (View::Response, _) | (_, Mark::Nullable) if nothing => {}
            _ if nothing => self.misfit(node, path, "a value"),
            _ => self.value(&line.ty, node, path),
        }
    }

    fn field(&mut self, path: &str, node: &Node, field: &Expected<'_>) {
        if is_null(node) && !self.types.takes_null(&field.line.ty) {
            let fine = if self.way == View::Response {
                field.line.mark != Mark::Always
            } else {
                field.nullable
            };
            if !fine {
                self.misfit(node, path, "a value");
            }
            return;
        }
        if self.way == View::Response && field.line.blank && node.text() == Some("") {
            return;
        }
        self.shown
            .insert((field.seen.owner.name.to_owned(), field.seen.name.to_owned()));
        self.value(&field.line.ty, node, path);
    }

    /// What stands beside a list in an answer.
    pub(crate) fn beside(&mut self, path: &str, node: &Node, line: &Line) {
        let blank = line.blank && node.text() == Some("");
        if !blank && (!is_null(node) || line.mark == Mark::Always) {
            self.value(&line.ty, node, path);
        }
    }

    pub(crate) fn value(&mut self, ty: &Ty, node: &Node, path: &str) {
        self.values += 1;
        if self.is_full() {
            return;
        }
        match (&ty.kind, &node.kind) {
            (TyKind::Scalar(scalar), _) => self.scalar(scalar, node, path),
            (TyKind::Enum(values), Kind::Scalar { text, style }) if *style != Style::Plain => {
                if !values.iter().any(|value| value.text == *text) {
                    let title = format!("`{text}` is not a listed value of `{path}`");
                    let instead = crate::diagnostic::nearest(
                        text,
                        values.iter().map(|value| value.text.as_str()),
                    );
                    let instead = instead.map(|meant| format!("\"{meant}\""));
                    let help = Some("add the value to the enum, or mend the example".to_owned());
                    self.found.push(Misfit {
                        code: "X505",
                        title,
                        range: node.range.clone(),
                        label: None,
                        help,
                        instead,
                    });
                }
            }
            (TyKind::List(inner), Kind::List(items)) => {
                for (at, item) in items.iter().enumerate() {
                    self.value(inner, item, &format!("{path}[{at}]"));
                }
            }
            (TyKind::Map(inner), Kind::Map(entries)) => {
                for (key, value) in entries {
                    self.value(inner, value, &below(path, &key.text));
                }
            }
            (TyKind::Pairs(inner), Kind::List(pairs)) => {
                for (at, pair) in pairs.iter().enumerate() {
                    let path = format!("{path}[{at}]");
                    let key = pair.get("key").and_then(Node::text);
                    match (key, pair.get("value")) {
                        (Some(_), Some(value)) if pair.entries().len() == 2 => {
                            self.value(inner, value, &path);
                        }
                        _ => self.misfit(pair, &path, "`{\"key\": …, \"value\": …}`"),
                    }
                }
            }
            (TyKind::Name(name), _) => self.named(name, node, path),
            (TyKind::Union(members), _) => self.union(members, node, path),
            (TyKind::Enum(_), _) => self.misfit(node, path, "text"),
            (TyKind::List(_), _) => self.misfit(node, path, "a list"),
            (TyKind::Map(_), _) => self.misfit(node, path, "an object"),
            (TyKind::Pairs(_), _) => self.misfit(node, path, "a list of pairs"),
        }
    }

    /// One of several types: the first that fits, else what is wrong with the one that fits best.
    fn union(&mut self, members: &[Ty], node: &Node, path: &str) {
        let mut best: Option<(&Ty, Vec<Misfit>)> = None;
        for member in members {
            if self.values > MOST_VALUES {
                return;
            }
            let mut fit = Fit::new(self.types, self.partial, self.way);
            fit.values = self.values;
            fit.objects = std::mem::take(&mut self.objects);
            fit.value(member, node, path);
            self.values = fit.values;
            self.objects = std::mem::take(&mut fit.objects);
            if fit.found.is_empty() {
                self.shown.extend(fit.shown);
                return;
            }
            let is_other_form = fit
                .found
                .iter()
                .any(|misfit| misfit.code == "X502" && misfit.range == node.range);
            let is_better = best
                .as_ref()
                .is_none_or(|(_, found)| fit.found.len() < found.len());
            if !is_other_form && is_better {
                best = Some((member, fit.found));
            }
        }
        let Some((member, found)) = best else {
            let names: Vec<_> = members.iter().map(|member| format!("`{member}`")).collect();
            return self.misfit(node, path, &names.join(" or "));
        };
        for mut misfit in found {
            let label = || format!("read as `{member}`, which fits best");
            misfit.label.get_or_insert_with(label);
            self.found.push(misfit);
        }
    }

    /// An object whose tag says which type it has.
    fn tagged(&mut self, name: &str, node: &Node, path: &str) {
        let Some(by) = self.types.oneof(name).and_then(|oneof| oneof.by.as_deref()) else {
            return;
        };
        if !matches!(node.kind, Kind::Map(_)) {
            return self.misfit(node, path, "an object");
        }
        let Some(tag) = node.get(by) else {
            self.found.push(Misfit {
                code: "X503",
                title: format!("the example lacks `{by}`, which says what type it has"),
                range: node.range.start..node.range.start + 1,
                label: None,
                help: Some("complete the example".to_owned()),
                instead: None,
            });
            return;
        };
        let path_of_tag = format!("{path}.{by}");
        let Some(text) = tag.text().filter(|_| !is_plain(tag)) else {
            return self.misfit(tag, &path_of_tag, "text");
        };
        match tagged(self.types, name, node) {
            Some((tagged, rest)) => self.named(tagged.ty, &rest, path),
            None => {
                let tags = self.types.tagged(name).map(|tagged| tagged.tag);
                let instead = crate::diagnostic::nearest(text, tags);
                self.found.push(Misfit {
                    code: "X505",
                    title: format!("`{text}` is not a listed value of `{path_of_tag}`"),
                    range: tag.range.clone(),
                    label: None,
                    help: Some("add the tag to the `oneof`, or mend the example".to_owned()),
                    instead: instead.map(|meant| format!("\"{meant}\"")),
                });
            }
        }
    }

    fn named(&mut self, name: &str, node: &Node, path: &str) {
        let Some(entry) = self.types.get(name) else {
            return;
        };
        match entry.def {
            TypeDef::Line(line) => {
                if let Ok(line) = &line.parsed {
                    self.value(&line.ty, node, path);
                }
            }
            TypeDef::Shape(shape) if shape.oneof.is_some() => self.tagged(name, node, path),
            TypeDef::Shape(shape) if shape.is_object() => {
                // An object inside a body is sent whole.
                let view = if self.way == View::Response {
                    View::Response
                } else {
                    View::Create
                };
                let types = self.types;
                let object = self.objects.entry((entry.name, view));
                let object = object.or_insert_with(|| Rc::new(Object::whole(types, name, view)));
                let object = Rc::clone(object);
                let way = std::mem::replace(&mut self.way, view);
                let before = self.found.len();
                self.object(name, path, node, &object);
                // A name that was mistyped may be the one that a rule misses.
                if view == View::Create && self.found.len() == before {
                    self.rules(name, path, node);
                }
                self.way = way;
            }
            TypeDef::Shape(shape) => {
                let text = node.text().unwrap_or_default();
                let number = text.parse::<i64>().is_ok();
                if node.text().is_none()
                    || (shape.wire.is_some() && !number)
                    || (shape.wire.is_none() && is_plain(node))
                {
                    self.misfit(
                        node,
                        path,
                        if shape.wire.is_some() {
                            "a whole number"
                        } else {
                            "text"
                        },
                    );
                } else if !shape.variants.values().any(|known| known == text) {
                    self.found.push(Misfit {
                        code: "X505",
                        title: format!("`{text}` is not a listed value of `{path}`"),
                        range: node.range.clone(),
                        label: None,
                        help: Some("add the value to the enum, or mend the example".to_owned()),
                        instead: None,
                    });
                }
            }
        }
    }

    /// An object that is sent keeps the rules of its type.
    fn rules(&mut self, name: &str, path: &str, node: &Node) {
        if self.partial.contains(name) || self.is_full() {
            return;
        }
        for rule in rule::of_object(self.types, name) {
            if !rule.is_kept(|member| node.get(member.name).is_some()) {
                self.found.push(Misfit {
                    code: "X517",
                    title: format!("the example breaks a rule at `{path}`: {}", rule.told()),
                    range: node.range.start..node.range.start + 1,
                    label: None,
                    help: Some(
                        "mend the example, or the rule if the vendor takes such calls".to_owned(),
                    ),
                    instead: None,
                });
            }
        }
    }

    /// A file is its content, or an object that has a name too.
    fn file(&mut self, node: &Node, path: &str) {
        let text = |node: &Node| node.text().is_some() && !is_plain(node);
        let fits = match &node.kind {
            Kind::Map(entries) => {
                let known = |key: &str| ["name", "content", "type"].contains(&key);
                ["name", "content"]
                    .iter()
                    .all(|key| node.get(key).is_some())
                    && entries
                        .iter()
                        .all(|(key, value)| known(&key.text) && text(value))
            }
            _ => text(node),
        };
        if !fits {
            self.misfit(node, path, wanted(&Scalar::File));
        }
    }

    fn scalar(&mut self, scalar: &Scalar, node: &Node, path: &str) {
        if *scalar == Scalar::Any {
            return;
        }
        if *scalar == Scalar::File {
            return self.file(node, path);
        }
        let wanted = wanted(scalar);
        let Some(text) = node.text() else {
            return self.misfit(node, path, wanted);
        };
        let plain = is_plain(node);
        let fits = match scalar {
            Scalar::String => !plain,
            Scalar::Bool => plain && matches!(text, "true" | "false"),
            Scalar::Int => plain && text.parse::<i64>().is_ok(),
            Scalar::Int32 => plain && text.parse::<i32>().is_ok(),
            Scalar::Uint => plain && text.parse::<u64>().is_ok(),
            Scalar::Float => plain && text.parse::<f64>().is_ok_and(f64::is_finite),
            Scalar::Decimal => plain && is_decimal(text),
            // A time behind the date would be read, and lost.
            Scalar::Date(None) => {
                let day = text.parse::<jiff::civil::Date>();
                !plain && day.is_ok_and(|day| day.to_string() == text)
            }
            Scalar::DateTime(None) => {
                !plain
                    && text
                        .get(..10)
                        .is_some_and(|day| day.parse::<jiff::civil::Date>().is_ok())
            }
            Scalar::Date(Some(pattern))
            | Scalar::DateTime(Some(crate::line::Layout::Pattern(pattern))) => {
                !plain && crate::json::iso(pattern, text).is_some()
            }
            Scalar::DateTime(Some(crate::line::Layout::Unix)) => {
                plain && crate::json::unix(text, 1).is_some()
            }
            Scalar::DateTime(Some(crate::line::Layout::UnixMillis)) => {
                plain && crate::json::unix(text, 1000).is_some()
            }
            Scalar::Text(inner) => match (&**inner, plain) {
                // An answer may hold the value itself; what is sent is text.
                (_, true) if self.way != View::Response => false,
                (Scalar::Bool, _) => matches!(text, "true" | "false"),
                (Scalar::Decimal, _) => is_decimal(text),
                (Scalar::Uint, _) => text.parse::<u64>().is_ok(),
                (Scalar::Int32, _) => text.parse::<i32>().is_ok(),
                _ => text.parse::<i64>().is_ok(),
            },
            Scalar::Any | Scalar::File => true,
        };
        if !fits {
            self.misfit(node, path, wanted);
        } else if *scalar == Scalar::Float && loses_digits(text) {
            let title = format!("the example would lose digits at `{path}`");
            let help = Some("a float keeps about 16 digits; `decimal` keeps 28".to_owned());
            self.found.push(Misfit {
                code: "X508",
                title,
                range: node.range.clone(),
                label: None,
                help,
                instead: None,
            });
        }
    }
}

fn is_plain(node: &Node) -> bool {
    matches!(
        &node.kind,
        Kind::Scalar {
            style: Style::Plain,
            ..
        }
    )
}

/// At most 28 digits, which a decimal keeps.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    number(whole) && number(fraction) && whole.len() + fraction.len() <= 28
}

/// More digits than a binary float gives back.
fn loses_digits(text: &str) -> bool {
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let significant = if mantissa.contains('.') {
        digits.trim_start_matches('0').trim_end_matches('0')
    } else {
        digits.trim_matches('0')
    };
    significant.len() > 15
        && text.parse::<f64>().is_ok_and(|number| {
            let back: String = format!("{number:e}")
                .chars()
                .take_while(|c| *c != 'e')
                .filter(char::is_ascii_digit)
                .collect();
            back != significant
        })
}

/// What a scalar is in JSON, in words.
pub(crate) fn wanted(scalar: &Scalar) -> &'static str {
    match scalar {
        Scalar::String => "text",
        Scalar::Bool => "true or false",
        Scalar::Int | Scalar::Int32 | Scalar::Uint => "a whole number",
        Scalar::Float => "a number",
        Scalar::Decimal => "a number of at most 28 digits",
        Scalar::Date(_) => "a date as text",
        Scalar::DateTime(Some(crate::line::Layout::Unix | crate::line::Layout::UnixMillis)) => {
            "a UNIX time"
        }
        Scalar::DateTime(_) => "a date and time as text",
        Scalar::Text(_) => "a value as text",
        Scalar::Any => "any JSON",
        Scalar::File => "the content as text, or `{\"name\": …, \"content\": …, \"type\": …}`",
    }
}
