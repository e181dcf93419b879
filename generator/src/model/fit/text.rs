//! Values that are text on the wire: in paths, queries, headers and forms.

use std::collections::HashSet;

use super::{Fit, Misfit, MisfitKind, member};
use crate::model::ty::{Line, Ty};
use crate::model::types::{Types, View};
use crate::text::json;
use crate::text::tree::{self, Kind, Node, Style};

/// What does not fit of an argument called `name`: JSON where its line says so, else text that reads as the type.
pub(crate) fn argument<'s>(
    types: &Types<'s>,
    line: &Line<'s>,
    name: &str,
    text: &str,
) -> Vec<Misfit> {
    let partial = HashSet::new();
    let mut fit = Fit::new(types, &partial, View::Create);
    match argument_node(types, line, text) {
        Some(node) => {
            fit.line(line, &node, name);
            if line.is_spread {
                fit.no_null(&node, name);
            }
        }
        None => fit.push(
            0..text.len(),
            name,
            MisfitKind::Type {
                wanted: "JSON".to_owned(),
                found: format!("the text `{text}`"),
            },
        ),
    }
    fit.found
}

/// The same of a text whose type is all that is known of it.
pub(crate) fn text<'s>(types: &Types<'s>, ty: &Ty<'s>, name: &str, text: &str) -> Vec<Misfit> {
    let partial = HashSet::new();
    let mut fit = Fit::new(types, &partial, View::Create);
    fit.value(ty, &node_of_text(types, ty, text), name);
    fit.found
}

/// What does not fit of the default of a line: a value as text, or JSON where that is a list or an object.
pub(crate) fn default<'s>(types: &Types<'s>, line: &Line<'s>) -> Vec<Misfit> {
    let Some(text) = line.default.as_deref() else {
        return Vec::new();
    };
    let partial = HashSet::new();
    let found = |node: &Node| {
        let mut fit = Fit::new(types, &partial, View::Create);
        fit.line(line, node, "default");
        fit.found.retain(|misfit| misfit.kind != MisfitKind::Digits);
        fit.found
    };
    let is_null = text == "null" && line.is_nullable();
    if is_null || (text.is_empty() && line.blank) {
        return Vec::new();
    }
    let as_text = found(&node_of_text(types, &line.ty, text));
    if as_text.is_empty() || !text.starts_with(['[', '{']) || json::check(text).is_err() {
        return as_text;
    }
    tree::tree(text).map_or(as_text, |node| found(&node))
}

/// The JSON that an argument stands for; none where it should be written as JSON, and is not.
pub(crate) fn argument_node<'s>(types: &Types<'s>, line: &Line<'s>, text: &str) -> Option<Node> {
    if line.is_json() {
        json::check(text).ok()?;
        return tree::tree(text).ok();
    }
    Some(node_of_text(types, &line.ty, text))
}

/// The JSON that a text stands for; items of a list are divided by commas.
pub(crate) fn node_of_text<'s>(types: &Types<'s>, ty: &Ty<'s>, text: &str) -> Node {
    let scalar = |style| Node {
        range: 0..0,
        kind: Kind::Scalar {
            text: text.to_owned(),
            style,
        },
    };
    match types.bare(ty) {
        Ty::List(inner) => {
            let items = text.split(',').map(|item| node_of_text(types, inner, item));
            Node {
                range: 0..0,
                kind: Kind::List(items.collect()),
            }
        }
        // The first member that fits.
        Ty::Union(members) => {
            let bare = serde_json::from_str::<serde_json::Value>(text)
                .is_ok_and(|value| value.is_number() || value.is_boolean());
            let bare = bare.then(|| scalar(Style::Plain));
            let bare = bare.filter(|node| member(types, members, View::Create, node).is_some());
            bare.unwrap_or_else(|| scalar(Style::Quoted))
        }
        _ if types.is_json_text(ty) => scalar(Style::Quoted),
        _ => scalar(Style::Plain),
    }
}
