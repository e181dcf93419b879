//! Rules between fields, and values that keep them.

use std::collections::BTreeMap;

use crate::fields::Field;
use crate::maker::Maker;

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    ExactlyOne,
    AtMostOne,
    AtLeastOne,
    Needs,
}

/// The rule that a field is in: its number, and whether the field is the one that needs the others.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    pub(crate) number: usize,
    pub(crate) kind: Kind,
    pub(crate) first: bool,
}

impl Kind {
    fn line(self, names: &[&str]) -> String {
        match (self, names) {
            (Self::ExactlyOne, names) => format!("exactly one of {}", names.join(", ")),
            (Self::AtMostOne, names) => format!("at most one of {}", names.join(", ")),
            (Self::AtLeastOne, names) => format!("at least one of {}", names.join(", ")),
            (Self::Needs, [first, others @ ..]) => format!("{first} needs {}", others.join(", ")),
            (Self::Needs, []) => String::new(),
        }
    }
}

impl Maker {
    fn kind(&mut self) -> Kind {
        *self.rng.pick(&[
            Kind::ExactlyOne,
            Kind::ExactlyOne,
            Kind::AtMostOne,
            Kind::AtLeastOne,
            Kind::Needs,
        ])
    }

    /// Puts rules between fields that may be left out; gives their lines.
    pub(crate) fn rules(&mut self, fields: Vec<&mut Field>) -> Vec<String> {
        let mut lines = Vec::new();
        let mut free = fields.into_iter();
        while self.rng.chance(60) {
            let count = 2 + self.rng.below(2);
            let mut members: Vec<&mut Field> = free.by_ref().take(count).collect();
            if members.len() < 2 {
                break;
            }
            self.rule_number += 1;
            let (number, kind) = (self.rule_number, self.kind());
            for (at, field) in members.iter_mut().enumerate() {
                let first = at == 0;
                field.rule = Some(Rule {
                    number,
                    kind,
                    first,
                });
            }
            let names: Vec<&str> = members.iter().map(|field| field.name.as_str()).collect();
            lines.push(kind.line(&names));
        }
        if self.wild && self.rng.chance(20) {
            lines.push("exactly one of id, no_such_field".to_owned());
        }
        lines
    }

    /// A rule between parameters: its line, and what of them is given.
    pub(crate) fn rule_of(&mut self, names: &[&str]) -> (String, Vec<String>) {
        let kind = self.kind();
        let given = self.given_of(kind, names.len(), true);
        let named = names.iter().zip(given);
        let given = named.filter(|(_, given)| *given);
        let given = given.map(|(name, _)| (*name).to_owned());
        (kind.line(names), given.collect())
    }

    /// Which members of a rule are given; `whole` says that the first of them is there.
    fn given_of(&mut self, kind: Kind, count: usize, whole: bool) -> Vec<bool> {
        let mut given = vec![false; count];
        let one = self.rng.below(count);
        match kind {
            Kind::ExactlyOne => given[one] = true,
            Kind::AtMostOne => given[one] = self.rng.chance(50),
            Kind::AtLeastOne => {
                given = (0..count).map(|_| self.rng.chance(50)).collect();
                given[one] = true;
            }
            Kind::Needs if whole && self.rng.chance(50) => given.fill(true),
            Kind::Needs => {
                given = (0..count).map(|at| at > 0 && self.rng.chance(50)).collect();
            }
        }
        given
    }

    /// The fields that a rule decides about: whether an object has them.
    pub(crate) fn decided(&mut self, fields: &[Field]) -> BTreeMap<String, bool> {
        let mut rules: BTreeMap<usize, Vec<(&Field, Rule)>> = BTreeMap::new();
        for field in fields {
            if let Some(rule) = field.rule {
                rules.entry(rule.number).or_default().push((field, rule));
            }
        }
        let mut decided = BTreeMap::new();
        for members in rules.into_values().filter(|members| members.len() > 1) {
            // The one that needs the others comes first.
            let mut members = members;
            members.sort_by_key(|(_, rule)| !rule.first);
            let (_, rule) = members[0];
            let given = self.given_of(rule.kind, members.len(), rule.first);
            if rule.kind == Kind::Needs && !rule.first {
                continue;
            }
            let names = members.into_iter().map(|(field, _)| field.name.clone());
            decided.extend(names.zip(given));
        }
        decided
    }
}
