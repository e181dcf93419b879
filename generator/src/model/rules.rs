//! Rules between fields, where they hold: among the parameters and fields that a call sends.

use std::collections::{HashMap, HashSet};

use super::body::Body;
use super::call::Argument;
use super::types::{TypeId, Types, View};
use crate::spec::grammar::rule_line;
use crate::spec::grammar::{RuleKind, RuleLine};
use crate::text::words;

/// A rule among what is sent together.
#[derive(Clone, Debug)]
pub(crate) struct Rule<'s> {
    pub(crate) kind: RuleKind,
    /// At least two; with `needs`, the first needs the others.
    pub(crate) members: Vec<Member<'s>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Member<'s> {
    pub(crate) name: &'s str,
    pub(crate) side: Side,
    pub(crate) required: bool,
}

/// The part of a request that has a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Query,
    Body,
}

impl<'s> Rule<'s> {
    /// The name of its first member.
    pub(crate) fn first(&self) -> &'s str {
        self.members[0].name
    }

    /// The rule in words.
    pub(crate) fn words(&self) -> String {
        let names: Vec<_> = self.members.iter().map(|member| member.name).collect();
        words_of(self.kind, &names)
    }

    /// Whether two rules are about the same fields.
    fn is_about(&self, other: &Self) -> bool {
        let is_in = |member: &Member<'_>| {
            let mut members = other.members.iter();
            members.any(|other| other.name == member.name && other.side == member.side)
        };
        self.members.len() == other.members.len() && self.members.iter().all(is_in)
    }

    /// Whether the given fields keep the rule.
    pub(crate) fn is_kept(&self, given: impl Fn(Member<'_>) -> bool) -> bool {
        let mut given = self.members.iter().map(|member| given(*member));
        match self.kind {
            RuleKind::ExactlyOne => given.filter(|given| *given).count() == 1,
            RuleKind::AtMostOne => given.filter(|given| *given).count() <= 1,
            RuleKind::AtLeastOne => given.any(|given| given),
            RuleKind::Needs => given.next() != Some(true) || given.all(|given| given),
        }
    }
}

/// A rule in words; `names` are its members.
pub(crate) fn words_of(kind: RuleKind, names: &[&str]) -> String {
    let and = words::and;
    match (kind, names) {
        (RuleKind::ExactlyOne, _) => format!("exactly one of {} must be given", and(names)),
        (RuleKind::AtMostOne, _) => format!("at most one of {} may be given", and(names)),
        (RuleKind::AtLeastOne, _) => format!("at least one of {} must be given", and(names)),
        (RuleKind::Needs, [first, others @ ..]) => format!("`{first}` needs {}", and(others)),
        (RuleKind::Needs, []) => String::new(),
    }
}

/// The rule that decides how a value is created: the first with exactly one given member.
pub(crate) fn choice<'r, 's>(rules: &'r [Rule<'s>]) -> Option<&'r Rule<'s>> {
    rules.iter().find(|rule| rule.kind == RuleKind::ExactlyOne)
}

/// The fields that are sent: on which side, and whether they must be given.
pub(crate) type Known<'s> = HashMap<&'s str, (Side, bool)>;

/// The query parameters of an endpoint.
pub(crate) fn in_query<'s>(query: &[Argument<'s>]) -> Known<'s> {
    let known =
        |argument: &Argument<'s>| (argument.name, (Side::Query, argument.line.is_always_sent()));
    query.iter().map(known).collect()
}

/// The fields of a body.
pub(crate) fn in_body<'s>(types: &Types<'s>, body: &Body<'s>) -> Known<'s> {
    let Body::Fields(body) = body else {
        return Known::new();
    };
    let fields = body.fields.iter();
    let known = |field: &super::body::BodyField| {
        let found = types.field_at(field.field);
        let is_given = field.required || found.line.constant().is_some();
        (found.name, (Side::Body, is_given))
    };
    fields.map(known).collect()
}

/// The rules of a call: the endpoint's own, then those of the type that it sends.
pub(super) fn of_call<'s>(
    types: &Types<'s>,
    own: &'s [RuleLine],
    query: &[Argument<'s>],
    body: &Body<'s>,
) -> Vec<Rule<'s>> {
    let of_type = body.ty().map_or_else(Vec::new, |ty| types.rule_lines(ty));
    if own.is_empty() && of_type.is_empty() {
        return Vec::new();
    }
    let in_body = in_body(types, body);
    let mut all = in_body.clone();
    all.extend(in_query(query));
    let mut rules: Vec<_> = own.iter().filter_map(|rule| held(rule, &all)).collect();
    let own = rules.len();
    for (.., rule) in of_type {
        // An endpoint's rule about the same fields replaces that of the type.
        let rule = held(rule, &in_body);
        let rule = rule.filter(|rule| !rules[..own].iter().any(|own| own.is_about(rule)));
        rules.extend(rule);
    }
    rules
}

impl<'s> Types<'s> {
    /// The rules of an object inside a body, which is sent as a whole.
    pub(crate) fn object_rules(&self, id: TypeId) -> Vec<Rule<'s>> {
        let rules = self.rule_lines(id);
        if rules.is_empty() {
            return Vec::new();
        }
        let fields = self.fields(id, View::Create);
        let known = fields
            .map(|field| (field.name, (Side::Body, field.line.is_always_sent())))
            .collect();
        let rules = rules.iter();
        rules.filter_map(|(.., rule)| held(rule, &known)).collect()
    }

    /// Every rule of a type and of those that it includes, with its home and its number there.
    pub(crate) fn rule_lines(&self, id: TypeId) -> Vec<(TypeId, usize, &'s RuleLine)> {
        let mut lines = Vec::new();
        self.collect_rules(id, &mut HashSet::new(), &mut lines);
        lines
    }

    fn collect_rules(
        &self,
        id: TypeId,
        met: &mut HashSet<TypeId>,
        lines: &mut Vec<(TypeId, usize, &'s RuleLine)>,
    ) {
        let Some(object) = self.object(id).filter(|_| met.insert(id)) else {
            return;
        };
        for included in &object.include {
            self.collect_rules(*included, met, lines);
        }
        let own = object.shape.rules.iter().enumerate();
        lines.extend(own.map(|(number, rule)| (id, number, rule)));
    }
}

/// The rule among the known fields, unless it has no effect on them.
fn held<'s>(rule: &'s RuleLine, known: &Known<'_>) -> Option<Rule<'s>> {
    let rule = rule.parsed.as_ref().ok()?;
    let find = |member: &'s rule_line::Member| {
        let (side, required) = *known.get(member.name.as_str())?;
        Some(Member {
            name: &member.name,
            side,
            required,
        })
    };
    let mut members: Vec<_> = rule.members.iter().filter_map(find).collect();
    match rule.kind {
        RuleKind::AtLeastOne if members.iter().any(|member| member.required) => return None,
        RuleKind::Needs => {
            let first = find(rule.members.first()?)?;
            members.retain(|member| member.name == first.name || !member.required);
        }
        _ => {}
    }
    (members.len() > 1).then_some(Rule {
        kind: rule.kind,
        members,
    })
}
