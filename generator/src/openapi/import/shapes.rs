//! Types as a spec has them: fields by their directions, enums, unions.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::directions::Directions;
use super::json::Json;
use super::lines::{Lines, Marked, quoted, with_words};
use super::names::{Scope, is_key, is_map};
use super::types::{Def, Member, Ty, Type, Types, Use};
use super::view::Side;
use super::words::camel;
use crate::spec::grammar::{FromWord, TypeLine, Word};
use crate::spec::{Group, OneOf, Shape, TypeDef};
use crate::text::case;

const DEPRECATED: &str = "the vendor no longer recommends it";

/// The names of a type that its fields cannot have.
pub(super) fn scope(has_extra: bool) -> Scope {
    let mut scope = Scope::default();
    for name in ["extra", "extra_entries"].into_iter().filter(|_| has_extra) {
        scope.reserve(name);
    }
    scope
}

/// A type as it stands in a file.
pub(super) fn definition(
    types: &mut Types<'_>,
    id: usize,
    directions: &Directions,
    lines: &mut Lines<'_>,
) -> TypeDef {
    let ty = types.all[id].clone();
    match &ty.def {
        Def::Object {
            members,
            extra,
            is_form,
        } => {
            let sides = (
                directions.sent.contains(&id),
                directions.received.contains(&id),
            );
            object(types, id, (members, extra.as_ref(), *is_form), sides, lines)
        }
        Def::Values {
            values,
            are_numbers,
        } if Types::is_line(&ty) => {
            let texts: Vec<String> = values.iter().map(|(_, value)| quoted(value)).collect();
            let _ = are_numbers;
            TypeDef::Line(Box::new(TypeLine::new(&with_words(
                texts.join(" | "),
                &ty.words,
            ))))
        }
        Def::Values {
            values,
            are_numbers,
        } => self::values(values, *are_numbers, &ty.words),
        Def::Union(members) => union(types, &ty, members, lines),
        Def::Tagged { tag, members } => tagged(types, &ty, tag, members, lines),
        Def::Pending => TypeDef::Line(Box::new(TypeLine::new("any"))),
    }
}

fn shape(ty: &Type) -> Shape {
    Shape {
        about: (!ty.words.is_empty()).then(|| ty.words.clone()),
        deprecated: ty.deprecated.then(|| DEPRECATED.to_owned()),
        ..Shape::default()
    }
}

/// An enum whose values have names of their own.
pub(super) fn values(
    values: &[(Option<String>, String)],
    are_numbers: bool,
    words: &str,
) -> TypeDef {
    let mut taken = HashSet::from(["Unrecognized".to_owned()]);
    let variants = values.iter().map(|(name, value)| {
        let wanted = name
            .as_deref()
            .map(camel)
            .filter(|name| case::is_type(name));
        let wanted = wanted.unwrap_or_else(|| variant(value, are_numbers));
        let numbered = (2_u64..).map(|number| format!("{wanted}N{number}"));
        let mut all = [wanted.clone()].into_iter().chain(numbered);
        let name = all.find(|name| !taken.contains(name)).unwrap_or_default();
        taken.insert(name.clone());
        (name, value.clone())
    });
    TypeDef::Shape(Box::new(Shape {
        about: (!words.is_empty()).then(|| words.to_owned()),
        variants: variants.collect(),
        wire: are_numbers.then(|| Word {
            text: "int".to_owned(),
            value: FromWord::from_word("int"),
        }),
        ..Shape::default()
    }))
}

/// The name of a value that has none.
fn variant(value: &str, are_numbers: bool) -> String {
    if are_numbers {
        return match value.strip_prefix('-') {
            Some(number) => format!("Minus{number}"),
            None => format!("N{value}"),
        };
    }
    let sign = match value.chars().next() {
        None => return "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => "N",
        Some('-') => "Minus",
        Some('+') => "Plus",
        Some('<') => "Less",
        Some('>') => "Greater",
        Some('=') => "Equal",
        Some('!') => "Not",
        Some(_) => "",
    };
    let name: String = camel(value).chars().take(100).collect();
    let name = if sign.is_empty()
        || !value.starts_with(['-', '+']) && !name.is_empty() && case::is_type(&name)
    {
        name
    } else {
        format!("{sign}{name}")
    };
    if case::is_type(&name) {
        name
    } else if name == "Self" {
        "SelfValue".to_owned()
    } else {
        "Value".to_owned()
    }
}

fn object(
    types: &mut Types<'_>,
    id: usize,
    (members, extra, is_form): (&[Member], Option<&Use>, bool),
    sides: (bool, bool),
    lines: &mut Lines<'_>,
) -> TypeDef {
    let ty = types.all[id].clone();
    let owner = lines.names[id].clone();
    let mut names = scope(extra.is_some());
    let mut shape = shape(&ty);
    let is_hidden = |member: &Member| match sides {
        (true, false) => member.usage.side == Side::Received,
        (false, true) => member.usage.side == Side::Sent,
        _ => false,
    };
    // What comes back has something that comes back.
    let all_hidden = members.iter().all(|member| {
        is_hidden(member) || (sides == (true, true) && member.usage.side == Side::Sent)
    });
    for member in members {
        if !is_key(&member.name) {
            types.lose(&member.place, "name", "the field is left out");
            continue;
        }
        let rust = names.take(&member.name, "field", is_map(&member.usage.ty));
        if is_hidden(member) && !all_hidden {
            types.lose(
                &member.place,
                "field of the other direction",
                "it is left out",
            );
            continue;
        }
        let group: &mut Group = match (sides, member.usage.side) {
            ((true, true), Side::Received) => &mut shape.response,
            ((true, true), Side::Sent) if !all_hidden => &mut shape.request,
            ((true, true), _) => &mut shape.fields,
            ((true, false), _) => &mut shape.request,
            _ => &mut shape.response,
        };
        let mut usage = member.usage.clone();
        usage.ty = constant(usage.ty, sides.0, member.required && !usage.nullable);
        if sides.0 && member.required && usage.nullable && !is_form {
            types.lose(
                &member.place,
                "required and nullable",
                "the field can be left out",
            );
        }
        let marked = marked(&usage, member.required);
        group.insert(
            member.name.clone(),
            lines.field((&owner, &member.name), &usage, marked, rust, is_form),
        );
    }
    if let Some(extra) = extra {
        let mut usage = Use {
            words: String::new(),
            deprecated: false,
            ..extra.clone()
        };
        if types.holds_decimal(&usage.ty) {
            types.lose(&ty.place, "decimals in unknown keys", "any value");
            usage.ty = Ty::Any;
        }
        (usage.limits, usage.pattern, usage.default, usage.style) = (None, None, None, None);
        let is_null = usage.nullable && usage.ty != Ty::Any;
        let marked = if is_null {
            Marked::Nullable
        } else {
            Marked::Plain
        };
        shape.extra = Some(lines.field((&owner, "extra"), &usage, marked, None, false));
    }
    let is_empty = shape.fields.is_empty()
        && shape.request.is_empty()
        && shape.response.is_empty()
        && shape.extra.is_none();
    if is_empty && shape.about.is_none() {
        shape.about = Some("It has no fields of its own".to_owned());
    }
    TypeDef::Shape(Box::new(shape))
}

/// A value that is always the same: a constant, where the client may always send it.
fn constant(ty: Ty, is_sent: bool, is_required: bool) -> Ty {
    let is_free = is_required || !is_sent;
    match ty {
        Ty::Values(values) if values.len() == 1 && is_free => {
            let value = values.first().cloned().unwrap_or_default();
            super::scalars::constant(&Json::Text(value)).map_or(Ty::Scalar("string"), Ty::Const)
        }
        ty if is_free => ty,
        ty => ty.without_const(),
    }
}

pub(super) fn marked(usage: &Use, required: bool) -> Marked {
    match (required, usage.nullable) {
        (_, true) if usage.ty != Ty::Any => Marked::Nullable,
        (true, false) if usage.ty != Ty::Any => Marked::Always,
        _ => Marked::Plain,
    }
}

/// A union whose members have variants of their own.
fn union(types: &mut Types<'_>, ty: &Type, members: &[Ty], lines: &Lines<'_>) -> TypeDef {
    let mut taken: HashSet<String> = HashSet::new();
    let mut kept: Vec<Ty> = Vec::new();
    for member in members {
        let variant = variant_of(member, lines);
        if variant != "Unrecognized" && taken.insert(variant) {
            kept.push(member.clone());
        } else {
            types.lose(
                &ty.place,
                "member of a union",
                "its values are unrecognized",
            );
        }
    }
    TypeDef::Line(Box::new(lines.union(&kept, &ty.words)))
}

/// The name of a variant, as the model makes it.
fn variant_of(ty: &Ty, lines: &Lines<'_>) -> String {
    match ty {
        Ty::Any => "Any".to_owned(),
        Ty::Scalar(word) => match *word {
            "datetime" => "DateTime".to_owned(),
            "datetime(unix)" => "UnixSeconds".to_owned(),
            "datetime(unix_ms)" => "UnixMillis".to_owned(),
            "string<int>" => "IntText".to_owned(),
            "string<uint>" => "UintText".to_owned(),
            "string<decimal>" => "DecimalText".to_owned(),
            word => camel(word),
        },
        Ty::File => "String".to_owned(),
        Ty::Named(id) => lines.names[*id].clone(),
        Ty::List(item) => variant_of(&item.ty, lines) + "List",
        Ty::Map(item) => variant_of(&item.ty, lines) + "Map",
        Ty::Const(_) | Ty::Values(_) => "Value".to_owned(),
    }
}

fn tagged(
    types: &mut Types<'_>,
    ty: &Type,
    tag: &str,
    members: &[(String, usize)],
    lines: &Lines<'_>,
) -> TypeDef {
    let mut taken = HashSet::from(["Unrecognized".to_owned()]);
    let mut all = IndexMap::new();
    for (name, id) in members {
        let variant = case::ty(name).unwrap_or_else(|| lines.names[*id].clone());
        if is_key(name) && taken.insert(variant) {
            all.insert(name.clone(), lines.names[*id].clone());
        } else {
            types.lose(
                &ty.place,
                "tag",
                format!("an object with the tag `{name}` is kept as it is"),
            );
        }
    }
    let oneof = OneOf {
        tag: Some(tag.to_owned()),
        types: all,
        content: None,
    };
    TypeDef::Shape(Box::new(Shape {
        oneof: Some(oneof),
        ..shape(ty)
    }))
}
