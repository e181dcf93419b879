//! The sentences under `rules:`: which fields are given together, and where that holds.
//!
//! ```text
//! rule := ("exactly" | "at most" | "at least") "one of" names | name "needs" names
//! ```

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use crate::line::{LineError, Mark};
use crate::plan::{self, Sends};
use crate::spec::{Endpoint, RuleLine, Shape, TypeDef};
use crate::view::{self, Entry, Seen, Types, View};

/// A parsed rule.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rule {
    pub(crate) kind: Kind,
    /// Two at least; of `needs`, the first needs the others.
    pub(crate) members: Vec<Member>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) at: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    ExactlyOne,
    AtMostOne,
    AtLeastOne,
    Needs,
}

/// How the rules begin that are about a group.
const GROUPS: &[(&str, Kind)] = &[
    ("exactly one of", Kind::ExactlyOne),
    ("at most one of", Kind::AtMostOne),
    ("at least one of", Kind::AtLeastOne),
];

/// Every form of a rule.
const FORMS: &str = "write `exactly one of a, b`, `at most one of a, b`, `at least one of a, b` or `a needs b`, each in a line of its own after `- `";

/// Reads a rule.
pub(crate) fn parse(text: &str) -> Result<Rule, LineError> {
    let group = GROUPS.iter().find_map(|(words, kind)| {
        let names = text.strip_prefix(words)?;
        (names.is_empty() || names.starts_with(' ')).then_some((words.len(), *kind))
    });
    let (kind, members) = if let Some((at, kind)) = group {
        (kind, names(text, at)?)
    } else if let Some((subject, _)) = text.split_once(" needs ") {
        let mut members = names(subject, 0)?;
        if members.len() > 1 {
            let title = "one field needs others, not several";
            return Err(error("R801", 0..subject.len(), title).help(FORMS));
        }
        members.extend(names(text, subject.len() + " needs ".len())?);
        (Kind::Needs, members)
    } else {
        return Err(unknown(text));
    };
    if members.len() < 2 {
        return Err(error("R803", 0..text.len(), "a rule of one field").help(
            "name two at least; in a list in brackets a comma ends the rule, so write each rule in a line of its own after `- `",
        ));
    }
    let mut known = BTreeSet::new();
    for member in &members {
        if !known.insert(member.name.as_str()) {
            let title = format!("`{}` stands in this rule twice", member.name);
            return Err(error("R803", member.at.clone(), title).help("delete one of the two"));
        }
    }
    Ok(Rule { kind, members })
}

/// The names from `start` on, which commas divide.
fn names(text: &str, start: usize) -> Result<Vec<Member>, LineError> {
    let mut members = Vec::new();
    let mut at = start;
    for part in text[start..].split(',') {
        let name = part.trim();
        let begin = at + part.len() - part.trim_start().len();
        if name.is_empty() {
            let at = at.saturating_sub(1)..(at + part.len()).max(1);
            return Err(error("R801", at, "a name is missing here").help(FORMS));
        }
        members.push(Member {
            name: name.to_owned(),
            at: begin..begin + name.len(),
        });
        at += part.len() + 1;
    }
    Ok(members)
}

fn unknown(text: &str) -> LineError {
    let title = format!("`{text}` is no rule");
    if let Some(end) = text.find(" of ").map(|at| at + " of".len()) {
        let words = GROUPS.iter().map(|(words, _)| *words);
        if let Some(meant) = crate::diagnostic::nearest(&text[..end], words) {
            return error("R801", 0..end, title).help(FORMS).instead(meant);
        }
    }
    let verb = text
        .split(' ')
        .nth(1)
        .filter(|verb| crate::diagnostic::nearest(verb, ["needs", "requires"]).is_some());
    match verb {
        Some(verb) => {
            let start = text.find(' ').map_or(0, |at| at + 1);
            let at = start..start + verb.len();
            error("R801", at, title).help(FORMS).instead("needs")
        }
        None => error("R801", 0..text.len(), title).help(FORMS),
    }
}

fn error(code: &'static str, at: Range<usize>, title: impl Into<String>) -> LineError {
    LineError::new(code, at, title)
}

/// A rule in words; `names` are its members.
pub(crate) fn told(kind: Kind, names: &[&str]) -> String {
    match (kind, names) {
        (Kind::ExactlyOne, _) => format!("exactly one of {} must be given", and(names)),
        (Kind::AtMostOne, _) => format!("at most one of {} may be given", and(names)),
        (Kind::AtLeastOne, _) => format!("at least one of {} must be given", and(names)),
        (Kind::Needs, [first, others @ ..]) => format!("`{first}` needs {}", and(others)),
        (Kind::Needs, []) => String::new(),
    }
}

/// `a`, `b` and `c`
fn and(names: &[&str]) -> String {
    joined(names, "and")
}

/// `a`, `b` or `c`
pub(crate) fn or(names: &[&str]) -> String {
    joined(names, "or")
}

fn joined(names: &[&str], word: &str) -> String {
    let mut text = String::new();
    for (at, name) in names.iter().enumerate() {
        match at {
            0 => {}
            _ if at + 1 == names.len() => text.extend([" ", word, " "]),
            _ => text.push_str(", "),
        }
        text.extend(["`", name, "`"]);
    }
    text
}

/// A rule as it holds for one call or object: of the fields that are sent there.
#[derive(Clone, Debug)]
pub(crate) struct Held<'a> {
    pub(crate) kind: Kind,
    pub(crate) members: Vec<HeldMember<'a>>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct HeldMember<'a> {
    pub(crate) name: &'a str,
    pub(crate) place: Place,
    pub(crate) required: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Query,
    Body,
}

impl Held<'_> {
    /// The rule in words, each name as `named` has it.
    pub(crate) fn told(&self) -> String {
        let names: Vec<_> = self.members.iter().map(|member| member.name).collect();
        told(self.kind, &names)
    }

    /// Whether two rules are about the same fields.
    fn is_of(&self, other: &Self) -> bool {
        let is_in = |member: &HeldMember<'_>| {
            let mut members = other.members.iter();
            members.any(|other| other.name == member.name && other.place == member.place)
        };
        self.members.len() == other.members.len() && self.members.iter().all(is_in)
    }

    /// Whether what is given keeps the rule.
    pub(crate) fn is_kept(&self, given: impl Fn(HeldMember<'_>) -> bool) -> bool {
        let mut given = self.members.iter().map(|member| given(*member));
        match self.kind {
            Kind::ExactlyOne => given.filter(|given| *given).count() == 1,
            Kind::AtMostOne => given.filter(|given| *given).count() <= 1,
            Kind::AtLeastOne => given.any(|given| given),
            Kind::Needs => given.next() != Some(true) || given.all(|given| given),
        }
    }
}

/// What is known of each field that is sent: where it goes, and whether it must be given.
type Known<'a> = HashMap<&'a str, (Place, bool)>;

/// The rules of a call: the endpoint's own, then those of the type that it sends.
pub(crate) fn of_call<'a>(
    types: &Types<'a>,
    endpoint: &'a Endpoint,
    sends: Sends<'_>,
) -> Vec<Held<'a>> {
    let of_type = match sends {
        Sends::Type { name, .. } => of_type(types, name),
        Sends::Nothing => Vec::new(),
    };
    if endpoint.rules.is_empty() && of_type.is_empty() {
        return Vec::new();
    }
    let body = in_body(types, sends);
    let mut all = body.clone();
    all.extend(in_query(endpoint));
    let own = endpoint.rules.iter().filter_map(|rule| held(rule, &all));
    let mut rules: Vec<_> = own.collect();
    let own = rules.len();
    for (.., rule) in of_type {
        // What an endpoint says about the same fields stands in place of what the type says.
        let rule = held(rule, &body).filter(|rule| !rules[..own].iter().any(|own| own.is_of(rule)));
        rules.extend(rule);
    }
    rules
}

/// The rules of an object inside a body, which is sent whole.
pub(crate) fn of_object<'a>(types: &Types<'a>, name: &str) -> Vec<Held<'a>> {
    let rules = of_type(types, name);
    if rules.is_empty() {
        return Vec::new();
    }
    let fields = types.fields(name, View::Create);
    let known = fields
        .iter()
        .map(|seen| (seen.name, (Place::Body, is_always(seen))))
        .collect();
    rules
        .iter()
        .filter_map(|(.., rule)| held(rule, &known))
        .collect()
}

/// Every rule of a type and of those it includes, with its home and its number there.
pub(crate) fn of_type<'a>(types: &Types<'a>, name: &str) -> Vec<(Entry<'a>, usize, &'a RuleLine)> {
    let mut rules = Vec::new();
    collect(types, name, &mut BTreeSet::new(), &mut rules);
    rules
}

fn collect<'a>(
    types: &Types<'a>,
    name: &str,
    seen: &mut BTreeSet<&'a str>,
    rules: &mut Vec<(Entry<'a>, usize, &'a RuleLine)>,
) {
    let Some(entry) = types.get(name) else { return };
    let Some(shape) = shape(entry).filter(|_| seen.insert(entry.name)) else {
        return;
    };
    for included in &shape.include {
        collect(types, included, seen, rules);
    }
    let own = shape.rules.iter().enumerate();
    rules.extend(own.map(|(number, rule)| (entry, number, rule)));
}

fn shape(entry: Entry<'_>) -> Option<&Shape> {
    match entry.def {
        TypeDef::Shape(shape) => Some(shape),
        TypeDef::Line(_) => None,
    }
}

/// The query parameters of an endpoint.
pub(crate) fn in_query(endpoint: &Endpoint) -> Known<'_> {
    view::split(&endpoint.query)
        .map(|(name, _, field)| {
            let line = field.line.parsed.as_ref();
            let required = line.is_ok_and(|line| line.mark == Mark::Always);
            (name, (Place::Query, required))
        })
        .collect()
}

/// The fields of a call's body.
pub(crate) fn in_body<'a>(types: &Types<'a>, sends: Sends<'_>) -> Known<'a> {
    let Sends::Type { view, .. } = sends else {
        return Known::new();
    };
    plan::body_fields(types, sends)
        .iter()
        .map(|field| {
            let line = field.seen.line();
            let required = line.is_some_and(|line| plan::is_required(field, line, view));
            (field.seen.name, (Place::Body, required))
        })
        .collect()
}

fn is_always(seen: &Seen<'_>) -> bool {
    seen.line().is_some_and(|line| line.mark == Mark::Always)
}

/// The rule among the fields that are known, unless nothing is left for it to say.
fn held<'a>(rule: &'a RuleLine, known: &Known<'_>) -> Option<Held<'a>> {
    let rule = rule.parsed.as_ref().ok()?;
    let find = |member: &'a Member| {
        let (place, required) = *known.get(member.name.as_str())?;
        Some(HeldMember {
            name: &member.name,
            place,
            required,
        })
    };
    let mut members: Vec<_> = rule.members.iter().filter_map(find).collect();
    match rule.kind {
        Kind::AtLeastOne if members.iter().any(|member| member.required) => return None,
        Kind::Needs => {
            let first = find(rule.members.first()?)?;
            members.retain(|member| member.name == first.name || !member.required);
        }
        _ => {}
    }
    (members.len() > 1).then_some(Held {
        kind: rule.kind,
        members,
    })
}

/// The rule that decides how a value is made: the first of which exactly one member is given.
pub(crate) fn choice<'h, 'a>(rules: &'h [Held<'a>]) -> Option<&'h Held<'a>> {
    rules.iter().find(|rule| rule.kind == Kind::ExactlyOne)
}
