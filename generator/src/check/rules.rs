//! Rules between fields: their sentences, their members, and what they say together.

use std::collections::BTreeSet;

use super::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::http;
use crate::line::Mark;
use crate::plan::{self, Sends};
use crate::rule::{self, Kind, Member, Rule};
use crate::spec::{ApiSpec, Body, Endpoint, ModuleSpec, RuleLine, Shape, TypeDef};
use crate::view::{Seen, Types, View};

/// More rules than these are not held against each other.
const MOST_COMPARED: usize = 50;

pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) {
    for module in &api.modules {
        for (name, def) in &module.types {
            // That others have no rules was told.
            if let TypeDef::Shape(shape) = def
                && shape.is_object()
                && !shape.rules.is_empty()
            {
                check_type(report, types, module, name, shape);
            }
        }
        for (name, endpoint) in &module.endpoints {
            check_endpoint(report, types, module, name, endpoint);
        }
    }
}

/// A rule that can be read, and where it stands.
struct Placed {
    rule: Rule,
    file: usize,
    path: [String; 4],
}

impl Placed {
    /// The rule number `number` of the type or endpoint `name`.
    fn new(
        rule: &RuleLine,
        file: usize,
        (group, name): (&str, &str),
        number: usize,
    ) -> Option<Self> {
        Some(Self {
            rule: rule.parsed.clone().ok()?,
            file,
            path: [
                group.to_owned(),
                name.to_owned(),
                "rules".to_owned(),
                number.to_string(),
            ],
        })
    }

    /// The rule among the fields of one call, unless nothing is left for it to say.
    fn narrowed(mut self, is_sent: impl Fn(&str) -> bool) -> Option<Self> {
        let rule = &mut self.rule;
        let is_free = rule.kind == Kind::Needs && !is_sent(&rule.members.first()?.name);
        rule.members.retain(|member| is_sent(&member.name));
        (!is_free && rule.members.len() > 1).then_some(self)
    }

    fn keys(&self) -> [&str; 4] {
        self.path.each_ref().map(String::as_str)
    }

    fn at(&self, report: &Report<'_>) -> Span {
        report.text(self.file, &self.keys())
    }

    fn member(&self, report: &Report<'_>, member: &Member) -> Span {
        report.part(self.file, &self.keys(), member.at.clone())
    }
}

/// The rules that stand in one place; what is wrong with a sentence is reported.
fn own(report: &mut Report<'_>, file: usize, at: (&str, &str), rules: &[RuleLine]) -> Vec<Placed> {
    let mut own = Vec::new();
    for (number, rule) in rules.iter().enumerate() {
        if let Err(error) = &rule.parsed {
            let path = [at.0, at.1, "rules", &number.to_string()];
            report.line(file, &path, error);
        }
        own.extend(Placed::new(rule, file, at, number));
    }
    own
}

fn check_type(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    shape: &Shape,
) {
    let own = own(report, module.file, ("types", name), &shape.rules);
    let sent = [View::Create, View::Update].map(|view| types.fields(name, view));
    let names = sent.each_ref().map(|fields| names(fields));
    let required: BTreeSet<&str> = sent[0]
        .iter()
        .filter(|seen| seen.line().is_some_and(|line| line.mark == Mark::Always))
        .map(|seen| seen.name)
        .collect();
    for placed in &own {
        let members = &placed.rule.members;
        let known = |member: &&Member| {
            let mut views = names.iter();
            views.any(|names| names.contains(member.name.as_str()))
        };
        let mut whole = true;
        for member in members.iter().filter(|member| !known(member)) {
            whole = false;
            if report.is_whole(types, name) {
                let received = types.fields(name, View::Response);
                let received = received.iter().any(|seen| seen.name == member.name);
                let problem = Diagnostic::error(
                    "R802",
                    placed.member(report, member),
                    format!("`{}` is not a field of `{name}` that is sent", member.name),
                );
                let sent = names.iter().flatten().copied();
                report.push(if received {
                    problem.help("it is only received, and rules are about what is sent")
                } else {
                    problem
                        .help(
                            "name fields of `fields`, `immutable`, `request`, `create` or `update`",
                        )
                        .did_you_mean(&member.name, sent)
                });
            }
        }
        for member in members
            .iter()
            .filter(|member| required.contains(member.name.as_str()))
        {
            whole = false;
            always(report, placed, member);
        }
        let meets = |names: &BTreeSet<&str>| {
            let known = |member: &&Member| names.contains(member.name.as_str());
            let first = members.first().is_some_and(|first| known(&first));
            (placed.rule.kind != Kind::Needs || first) && members.iter().filter(known).count() > 1
        };
        if whole && !names.iter().any(meets) {
            report.push(
                Diagnostic::error(
                    "R803",
                    placed.at(report),
                    "no call sends two of these fields",
                )
                .help("delete the rule; what a create and an update send never meets"),
            );
        }
    }
    let mut all = of_type(types, name);
    // The type's own rules come last.
    let included = all.len().saturating_sub(own.len());
    all.truncate(included);
    compare(report, &own, &all);
}

/// The rules of a type and of those it includes.
fn of_type(types: &Types<'_>, name: &str) -> Vec<Placed> {
    rule::of_type(types, name)
        .into_iter()
        .filter_map(|(entry, number, rule)| {
            Placed::new(rule, entry.module.file, ("types", entry.name), number)
        })
        .collect()
}

fn names<'a>(fields: &[Seen<'a>]) -> BTreeSet<&'a str> {
    fields.iter().map(|seen| seen.name).collect()
}

fn check_endpoint(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    endpoint: &Endpoint,
) {
    let own = own(report, module.file, ("endpoints", name), &endpoint.rules);
    let line = endpoint.http.as_deref().unwrap_or_default();
    let Ok(http) = http::parse(line) else { return };
    let sends = plan::sends(module, name, http.method, endpoint);
    let query = rule::in_query(endpoint);
    let body = rule::in_body(types, sends);
    let of_type = match sends {
        Sends::Type { name, .. } => of_type(types, name),
        Sends::Nothing => Vec::new(),
    };
    let of_type = of_type.into_iter();
    let of_type = of_type.filter_map(|placed| placed.narrowed(|name| body.contains_key(name)));
    let of_type: Vec<_> = of_type.collect();
    check_insisted(report, module, (name, endpoint), &of_type);
    if own.is_empty() {
        return;
    }
    let whole = !report.has_unknown_key(module.file, &["endpoints", name])
        && match sends {
            Sends::Type { name, .. } => report.is_whole(types, name),
            Sends::Nothing => true,
        };
    for placed in &own {
        for member in &placed.rule.members {
            let known = [&query, &body].map(|known| known.get(member.name.as_str()));
            match known.into_iter().flatten().next() {
                Some((_, true)) => always(report, placed, member),
                Some((_, false)) => {}
                None if whole => {
                    let names = query.keys().chain(body.keys()).copied();
                    report.push(
                        Diagnostic::error(
                            "R802",
                            placed.member(report, member),
                            format!("`{}` is nothing that this call sends", member.name),
                        )
                        .help("name query parameters, or fields of the body")
                        .did_you_mean(&member.name, names),
                    );
                }
                None => {}
            }
        }
    }
    compare(report, &own, &of_type);
}

/// A member that is always given.
fn always(report: &mut Report<'_>, placed: &Placed, member: &Member) {
    let first = placed.rule.members.first() == Some(member);
    let help = match placed.rule.kind {
        Kind::ExactlyOne | Kind::AtMostOne => {
            "then the others are never given: take its `!` away, or mend the rule"
        }
        Kind::AtLeastOne => "then the rule is always kept: take the `!` away, or the rule",
        Kind::Needs if first => {
            "then what it needs is required too: mark it `!`, and delete the rule"
        }
        Kind::Needs => "then the rule is always kept: take the `!` away, or the rule",
    };
    report.push(
        Diagnostic::error(
            "R804",
            placed.member(report, member),
            format!(
                "`{}` is required, so a rule says nothing about it",
                member.name
            ),
        )
        .help(help),
    );
}

/// `body: [a, b!]`: what the endpoint insists on is no longer free.
fn check_insisted(
    report: &mut Report<'_>,
    module: &ModuleSpec,
    (name, endpoint): (&str, &Endpoint),
    of_type: &[Placed],
) {
    let Some(Body::Narrowed(fields)) = &endpoint.body else {
        return;
    };
    for placed in of_type.iter().filter(|placed| is_sole(placed.rule.kind)) {
        for (number, field) in fields.iter().enumerate() {
            let Some(insisted) = field.strip_suffix('!') else {
                continue;
            };
            let mut members = placed.rule.members.iter();
            if !members.any(|member| member.name == insisted) {
                continue;
            }
            let path = ["endpoints", name, "body", &number.to_string()];
            report.push(
                Diagnostic::error(
                    "R804",
                    report.value(module.file, &path),
                    format!("`{insisted}` is required, so a rule says nothing about it"),
                )
                .also(placed.at(report), "the rule")
                .help("leave the other fields of the rule out of this call, or take the `!` away"),
            );
        }
    }
}

/// Holds each rule against those before it, and against those of other places.
///
/// An endpoint may be stricter than its type, and its rule about the same fields stands in place of the type's.
fn compare(report: &mut Report<'_>, own: &[Placed], others: &[Placed]) {
    for (number, placed) in own.iter().enumerate().take(MOST_COMPARED) {
        let is_fine = |other: &Placed, clash: &Clash| {
            let replaced = members(&other.rule) == members(&placed.rule)
                && other.rule.kind != placed.rule.kind;
            let elsewhere = other.path[0] != placed.path[0];
            elsewhere && (replaced || *clash == Clash::Stricter)
        };
        let before = others.iter().take(MOST_COMPARED).chain(&own[..number]);
        let clash = before
            .filter_map(|other| Some((other, clash(&placed.rule, &other.rule)?)))
            .find(|(other, clash)| !is_fine(other, clash));
        let Some((other, clash)) = clash else {
            continue;
        };
        let (title, help) = match clash {
            Clash::Same | Clash::Stricter => (
                "this rule and another say the same".to_owned(),
                "delete the one that says less",
            ),
            Clash::Both => (
                "these two rules are one".to_owned(),
                "write `exactly one of` in place of both",
            ),
            Clash::Never(name) => (
                format!("with another rule, this one never lets `{name}` be given"),
                "look at the vendor's page again, and mend one of the two",
            ),
        };
        report.push(
            Diagnostic::error("R805", placed.at(report), title)
                .also(other.at(report), "the other")
                .help(help),
        );
    }
}

/// What is wrong with a rule beside another.
#[derive(Debug, PartialEq)]
enum Clash {
    /// It says nothing new.
    Same,
    /// It says all that the other says, and more.
    Stricter,
    /// Together they are one rule of another kind.
    Both,
    /// This field could never be given.
    Never(String),
}

fn clash(one: &Rule, other: &Rule) -> Option<Clash> {
    let never = |name: &str| Some(Clash::Never(name.to_owned()));
    let same = |same: bool| Some(if same { Clash::Same } else { Clash::Stricter });
    let (a, b) = (members(one), members(other));
    match (one.kind, other.kind) {
        (Kind::Needs, Kind::Needs) => {
            let (first, needed) = one.members.split_first()?;
            let (second, known) = other.members.split_first()?;
            let known = |member: &Member| known.iter().any(|known| known.name == member.name);
            let meet = first.name == second.name && needed.iter().any(known);
            meet.then(|| same(needed.iter().all(known)))?
        }
        (Kind::Needs, kind) if is_sole(kind) => never(stuck(one, &b)?),
        (kind, Kind::Needs) if is_sole(kind) => never(stuck(other, &a)?),
        (Kind::Needs, _) | (_, Kind::Needs) => None,
        (Kind::AtMostOne, Kind::AtLeastOne) | (Kind::AtLeastOne, Kind::AtMostOne) if a == b => {
            Some(Clash::Both)
        }
        (first, second) if a == b => same(first == second || second == Kind::ExactlyOne),
        (first, second) => {
            let (inner, outer) = if a.is_subset(&b) {
                ((first, &a), (second, &b))
            } else if b.is_subset(&a) {
                ((second, &b), (first, &a))
            } else {
                return None;
            };
            // Which of the two sets is that of `one`.
            let is_inner = inner.1.len() == a.len();
            if is_some(inner.0) && is_sole(outer.0) {
                // One of the inner ones is given, and of the outer ones no second.
                never(outer.1.difference(inner.1).next()?)
            } else if is_sole(inner.0) && is_sole(outer.0) {
                same(is_inner)
            } else if is_some(inner.0) && is_some(outer.0) {
                same(!is_inner)
            } else {
                None
            }
        }
    }
}

/// Whether no second of the group may be given.
fn is_sole(kind: Kind) -> bool {
    matches!(kind, Kind::ExactlyOne | Kind::AtMostOne)
}

/// Whether one of the group must be given.
fn is_some(kind: Kind) -> bool {
    matches!(kind, Kind::ExactlyOne | Kind::AtLeastOne)
}

/// What needs another of a group of which only one may be given.
fn stuck<'a>(needs: &'a Rule, group: &BTreeSet<&str>) -> Option<&'a str> {
    let (first, needed) = needs.members.split_first()?;
    let in_group = |member: &Member| group.contains(member.name.as_str());
    (in_group(first) && needed.iter().any(in_group)).then_some(&first.name)
}

fn members(rule: &Rule) -> BTreeSet<&str> {
    let names = rule.members.iter().map(|member| member.name.as_str());
    names.collect()
}
