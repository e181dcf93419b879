//! Rules: the first choice becomes constructors, the others are held when a value is written.

use proc_macro2::Ident;

use crate::ir::{self, Given, PartStyle, Place, Presence, QueryStyle, Type};
use crate::model::rules::{self, Member, Rule, Side};
use crate::spec::grammar::RuleKind;
use crate::text::markdown;

/// What the rules of a request or object become.
#[derive(Default)]
pub(crate) struct Ruled {
    /// The fields of which a constructor each gives one.
    pub(crate) choices: Vec<Ident>,
    pub(crate) rules: Vec<ir::Rule>,
    /// The rules that no constructor shows, in words.
    pub(crate) docs: Vec<String>,
}

/// Decides about the rules between `fields`; `placeholder` is a value for a field that no example may give.
pub(crate) fn ruled(
    held: &[Rule<'_>],
    fields: &mut [ir::SentField],
    placeholder: impl Fn(Member<'_>) -> Option<ir::Expr>,
) -> Ruled {
    let mut ruled = Ruled::default();
    let choice = rules::choice(held);
    if let Some(choice) = choice {
        // The first is given where no example says which.
        if let Some(first) = choice.members.first()
            && let Some(field) = fields.iter_mut().find(|field| is(field, *first))
        {
            field.placeholder = placeholder(*first);
        }
        ruled.choices = choice
            .members
            .iter()
            .filter_map(|member| fields.iter().find(|field| is(field, *member)))
            .map(|field| field.ident.clone())
            .collect();
        for field in fields.iter_mut() {
            if ruled.choices.contains(&field.ident) {
                field.setters.clear();
            }
        }
    }
    for rule in held {
        let members: Vec<_> = rule
            .members
            .iter()
            .filter_map(|member| fields.iter().find(|field| is(field, *member)))
            .collect();
        let is_choice = choice.is_some_and(|choice| std::ptr::eq(choice, rule));
        if !is_choice {
            let names: Vec<_> = members
                .iter()
                .map(|field| field.ident.to_string())
                .collect();
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            let words = markdown::sentence(&rules::words_of(rule.kind, &names));
            if !ruled.docs.contains(&words) {
                ruled.docs.push(words);
            }
        }
        // A constructor gives its field, but some values are not sent.
        if !is_choice || members.iter().any(|field| given(field) != Given::Value) {
            ruled.rules.push(ir::Rule {
                kind: kind(rule.kind),
                members: members
                    .into_iter()
                    .map(|field| (field.ident.clone(), given(field)))
                    .collect(),
            });
        }
    }
    ruled
}

fn is(field: &ir::SentField, member: Member<'_>) -> bool {
    let place = match field.place {
        Place::Query(_) => member.side == Side::Query,
        Place::Body | Place::Part(_) => member.side == Side::Body,
        Place::Path
        | Place::Address
        | Place::Header
        | Place::Whole
        | Place::Url
        | Place::Member => false,
    };
    place && field.wire == member.name
}

/// How it shows that a field is sent.
fn given(field: &ir::SentField) -> Given {
    match (field.presence, field.place) {
        (Presence::Required | Presence::Constant, _) => Given::Always,
        (Presence::ThreeState, _) => Given::Patch,
        (Presence::Optional, Place::Query(style) | Place::Part(PartStyle::Pair(style)))
            if is_spread(style) =>
        {
            Given::Items
        }
        (
            Presence::Optional,
            Place::Query(QueryStyle::Nested(_))
            | Place::Part(PartStyle::Pair(QueryStyle::Nested(_))),
        ) if matches!(field.ty, Type::List(_) | Type::Map(_)) => Given::Items,
        (Presence::Optional, Place::Part(PartStyle::Files)) => Given::Items,
        (Presence::Optional, _) => Given::Value,
    }
}

/// Whether nothing is sent of an empty list or map.
fn is_spread(style: QueryStyle) -> bool {
    matches!(
        style,
        QueryStyle::Csv | QueryStyle::Repeat | QueryStyle::Entries
    )
}

fn kind(kind: RuleKind) -> ir::RuleKind {
    match kind {
        RuleKind::ExactlyOne => ir::RuleKind::ExactlyOne,
        RuleKind::AtMostOne => ir::RuleKind::AtMostOne,
        RuleKind::AtLeastOne => ir::RuleKind::AtLeastOne,
        RuleKind::Needs => ir::RuleKind::Needs,
    }
}
