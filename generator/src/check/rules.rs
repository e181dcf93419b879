//! Rules between fields: their syntax, their members, and how they combine.

use std::collections::BTreeSet;

use super::place::Place;
use super::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::rules::{Known, in_body, in_query};
use crate::model::{Api, Call, Type, Types, View};
use crate::spec;
use crate::spec::grammar::rule_line::Member;
use crate::spec::grammar::{Rule, RuleKind, RuleLine};

/// Most rules that are compared with each other.
const MOST_COMPARED: usize = 50;

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    for ty in api.types.iter() {
        check_type(report, &api.types, ty);
    }
    for call in api.calls() {
        check_call(report, api, call);
    }
}

/// A rule that can be read, and its place.
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

    /// The rule among the fields of one call, unless it has no effect there.
    fn narrowed(mut self, is_sent: impl Fn(&str) -> bool) -> Option<Self> {
        let rule = &mut self.rule;
        let is_free = rule.kind == RuleKind::Needs && !is_sent(&rule.members.first()?.name);
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

/// The rules of one place; those that cannot be read are reported.
fn own(report: &mut Report<'_>, file: usize, at: (&str, &str), rules: &[RuleLine]) -> Vec<Placed> {
    let mut own = Vec::new();
    for (number, rule) in rules.iter().enumerate() {
        if let Err(error) = &rule.parsed {
            let path = &[at.0, at.1, "rules", &number.to_string()];
            report.line(Place::Keys { file, path }, error);
        }
        own.extend(Placed::new(rule, file, at, number));
    }
    own
}

fn check_type<'s>(report: &mut Report<'_>, types: &Types<'s>, ty: &Type<'s>) {
    // Rules of other types were already reported.
    let Some(object) = types.object(ty.id) else {
        return;
    };
    if object.shape.rules.is_empty() {
        return;
    }
    let own = own(
        report,
        ty.module.file,
        ("types", ty.name),
        &object.shape.rules,
    );
    for placed in &own {
        check_type_rule(report, types, ty, placed);
    }
    let mut all = of_type(types, ty);
    // The type's own rules come last.
    let included = all.len().saturating_sub(own.len());
    all.truncate(included);
    compare(report, &own, &all);
}

fn check_type_rule<'s>(report: &mut Report<'_>, types: &Types<'s>, ty: &Type<'s>, placed: &Placed) {
    let sent = [View::Create, View::Update].map(|view| -> BTreeSet<&str> {
        let fields = types.fields(ty.id, view);
        fields.map(|field| field.name).collect()
    });
    let is_required = |name: &str| {
        let mut fields = types.fields(ty.id, View::Create);
        fields.any(|field| field.name == name && field.line.is_always_sent())
    };
    let members = &placed.rule.members;
    let mut whole = true;
    for member in members {
        if !sent
            .iter()
            .any(|names| names.contains(member.name.as_str()))
        {
            whole = false;
            if report.is_whole(types, ty.id) {
                report_unsent(report, types, ty, placed, member);
            }
        } else if is_required(&member.name) {
            whole = false;
            always(report, placed, member);
        }
    }
    let meets = |names: &BTreeSet<&str>| {
        let known = |member: &&Member| names.contains(member.name.as_str());
        let first = members.first().is_some_and(|first| known(&first));
        (placed.rule.kind != RuleKind::Needs || first) && members.iter().filter(known).count() > 1
    };
    if whole && !sent.iter().any(meets) {
        let at = placed.at(report);
        report.push(
            Diagnostic::error("R803", at, "no call sends two of these fields").help(
                "delete the rule; fields of `create` and of `update` are never sent together",
            ),
        );
    }
}

/// A member that no call sends.
fn report_unsent<'s>(
    report: &mut Report<'_>,
    types: &Types<'s>,
    ty: &Type<'s>,
    placed: &Placed,
    member: &Member,
) {
    let at = placed.member(report, member);
    let title = format!(
        "`{}` is not a field of `{}` that is sent",
        member.name, ty.name
    );
    let problem = Diagnostic::error("R802", at, title);
    let mut received = types.fields(ty.id, View::Response);
    report.push(if received.any(|field| field.name == member.name) {
        problem.help("it is only received, and rules apply to what is sent")
    } else {
        let sent = [View::Create, View::Update];
        let sent = sent.into_iter().flat_map(|view| types.fields(ty.id, view));
        problem
            .help("name fields of `fields`, `immutable`, `request`, `create` or `update`")
            .did_you_mean(&member.name, sent.map(|field| field.name))
    });
}

/// The rules of a type and of those it includes.
fn of_type<'s>(types: &Types<'s>, ty: &Type<'s>) -> Vec<Placed> {
    types
        .rule_lines(ty.id)
        .into_iter()
        .filter_map(|(owner, number, rule)| {
            let owner = &types[owner];
            Placed::new(rule, owner.module.file, ("types", owner.name), number)
        })
        .collect()
}

fn check_call(report: &mut Report<'_>, api: &Api<'_>, call: &Call<'_>) {
    let types = &api.types;
    let file = call.module.file;
    let own = own(report, file, ("endpoints", call.name), &call.endpoint.rules);
    if !call.is_http_read() {
        return;
    }
    let query = in_query(&call.query);
    let body = in_body(types, &call.body);
    let of_type = call
        .body
        .ty()
        .map_or_else(Vec::new, |id| of_type(types, &types[id]));
    let of_type = of_type.into_iter();
    let of_type = of_type.filter_map(|placed| placed.narrowed(|name| body.contains_key(name)));
    let of_type: Vec<_> = of_type.collect();
    check_insisted(report, call, &of_type);
    if own.is_empty() {
        return;
    }
    let is_whole = !report.has_unknown_key(file, &call.keys())
        && call.body.ty().is_none_or(|id| report.is_whole(types, id));
    for placed in &own {
        for member in &placed.rule.members {
            check_member(report, placed, member, [&query, &body], is_whole);
        }
    }
    compare(report, &own, &of_type);
}

/// A member of an endpoint's rule is sent, and may be left out.
fn check_member(
    report: &mut Report<'_>,
    placed: &Placed,
    member: &Member,
    known: [&Known<'_>; 2],
    is_whole: bool,
) {
    let found = known.map(|known| known.get(member.name.as_str()));
    match found.into_iter().flatten().next() {
        Some((_, true)) => always(report, placed, member),
        Some((_, false)) => {}
        None if is_whole => {
            let at = placed.member(report, member);
            let names = known.into_iter().flat_map(|known| known.keys().copied());
            report.push(
                Diagnostic::error(
                    "R802",
                    at,
                    format!("this call does not send `{}`", member.name),
                )
                .help("name query parameters, or fields of the body")
                .did_you_mean(&member.name, names),
            );
        }
        None => {}
    }
}

/// Reports a member that is always given.
fn always(report: &mut Report<'_>, placed: &Placed, member: &Member) {
    let first = placed.rule.members.first() == Some(member);
    let help = match placed.rule.kind {
        RuleKind::ExactlyOne | RuleKind::AtMostOne => {
            "the others can then never be given: delete its `!`, or fix the rule"
        }
        RuleKind::AtLeastOne => "the rule is then always kept: delete the `!`, or the rule",
        RuleKind::Needs if first => {
            "what it needs is then required too: mark that with `!`, and delete the rule"
        }
        RuleKind::Needs => "the rule is then always kept: delete the `!`, or the rule",
    };
    report.push(
        Diagnostic::error(
            "R804",
            placed.member(report, member),
            format!(
                "`{}` is always required, so a rule has no effect on it",
                member.name
            ),
        )
        .help(help),
    );
}

/// `body: [a, b!]`: a field that the endpoint requires cannot be in a rule of its type.
fn check_insisted(report: &mut Report<'_>, call: &Call<'_>, of_type: &[Placed]) {
    let Some(spec::Body::Narrowed(fields)) = &call.endpoint.body else {
        return;
    };
    for placed in of_type.iter().filter(|placed| is_sole(placed.rule.kind)) {
        for (number, field) in fields.iter().enumerate() {
            let name = &field.name;
            let mut members = placed.rule.members.iter();
            if !field.required || !members.any(|member| member.name == *name) {
                continue;
            }
            let path = ["endpoints", call.name, "body", &number.to_string()];
            let at = report.value(call.module.file, &path);
            let title = format!("`{name}` is always required, so a rule has no effect on it");
            report.push(
                Diagnostic::error("R804", at, title)
                    .also(placed.at(report), "the rule")
                    .help("omit the other fields of the rule from this call, or delete the `!`"),
            );
        }
    }
}

/// Compares each rule with those before it, and with those of other places.
///
/// An endpoint may be stricter than its type; its rule about the same fields replaces that of the type.
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
                "this rule repeats another".to_owned(),
                "delete the weaker one",
            ),
            Clash::Both => (
                "these two rules are equal to one".to_owned(),
                "write `exactly one of` instead of both",
            ),
            Clash::Never(name) => (
                format!("because of another rule, `{name}` can never be given"),
                "check the vendor's page, and fix one of the two",
            ),
        };
        report.push(
            Diagnostic::error("R805", placed.at(report), title)
                .also(other.at(report), "the other rule")
                .help(help),
        );
    }
}

/// What is wrong with a rule beside another.
#[derive(Debug, PartialEq)]
enum Clash {
    /// It adds nothing.
    Same,
    /// It implies the other, and is stricter.
    Stricter,
    /// Together they are equal to one rule of another kind.
    Both,
    /// This field could never be given.
    Never(String),
}

fn clash(one: &Rule, other: &Rule) -> Option<Clash> {
    let never = |name: &str| Some(Clash::Never(name.to_owned()));
    let same = |same: bool| Some(if same { Clash::Same } else { Clash::Stricter });
    let (a, b) = (members(one), members(other));
    match (one.kind, other.kind) {
        (RuleKind::Needs, RuleKind::Needs) => {
            let (first, needed) = one.members.split_first()?;
            let (second, known) = other.members.split_first()?;
            let known = |member: &Member| known.iter().any(|known| known.name == member.name);
            let meet = first.name == second.name && needed.iter().any(known);
            meet.then(|| same(needed.iter().all(known)))?
        }
        (RuleKind::Needs, kind) if is_sole(kind) => never(stuck(one, &b)?),
        (kind, RuleKind::Needs) if is_sole(kind) => never(stuck(other, &a)?),
        (RuleKind::Needs, _) | (_, RuleKind::Needs) => None,
        (RuleKind::AtMostOne, RuleKind::AtLeastOne)
        | (RuleKind::AtLeastOne, RuleKind::AtMostOne)
            if a == b =>
        {
            Some(Clash::Both)
        }
        (first, second) if a == b => same(first == second || second == RuleKind::ExactlyOne),
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
                // One of the inner ones is given, so none of the other outer ones can be.
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

/// Whether at most one of the group may be given.
fn is_sole(kind: RuleKind) -> bool {
    matches!(kind, RuleKind::ExactlyOne | RuleKind::AtMostOne)
}

/// Whether at least one of the group must be given.
fn is_some(kind: RuleKind) -> bool {
    matches!(kind, RuleKind::ExactlyOne | RuleKind::AtLeastOne)
}

/// The field that needs another of a group of which only one may be given.
fn stuck<'a>(needs: &'a Rule, group: &BTreeSet<&str>) -> Option<&'a str> {
    let (first, needed) = needs.members.split_first()?;
    let in_group = |member: &Member| group.contains(member.name.as_str());
    (in_group(first) && needed.iter().any(in_group)).then_some(&first.name)
}

fn members(rule: &Rule) -> BTreeSet<&str> {
    let names = rule.members.iter().map(|member| member.name.as_str());
    names.collect()
}
