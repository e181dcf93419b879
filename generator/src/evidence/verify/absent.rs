//! Fields that have no value in any recorded response.

use super::matching::Operation;
use super::tree::Tree;
use crate::model::{Def, Line, Response, Ty, Types, View, fit};
use crate::spec::grammar::place::{Path, Step};
use crate::text::tree::Node;

/// The fields of the responses that never had a value, below `response`.
pub(crate) fn fields(operation: &Operation<'_, '_>, responses: &[Tree]) -> Vec<String> {
    let mut absent = Vec::new();
    let roots: Vec<&Node> = responses.iter().map(|tree| &tree.root).collect();
    let types = &operation.api.types;
    match &operation.call.response {
        Response::Nothing | Response::Bytes => {}
        Response::Value { ty, at } => {
            let find = |node| at.map_or(Some(node), |at| at.find(node));
            let nodes: Vec<&Node> = roots.into_iter().filter_map(find).collect();
            let first = at.and_then(|at| at.paths().next());
            walk(types, ty, &nodes, &place_of(first), &mut absent);
        }
        Response::Page(page) => {
            for field in &page.envelope {
                let name = (field.name, "response");
                member(types, &field.line, &roots, name, &mut absent);
            }
            let items = page.items.places;
            let lists = roots.iter().filter_map(|node| items.find(node));
            let nodes: Vec<&Node> = lists.flat_map(Node::items).collect();
            let place = place_of(items.paths().next()) + "[]";
            walk(types, &page.item, &nodes, &place, &mut absent);
        }
    }
    absent
}

/// A path into a response, as the place of a problem.
fn place_of(path: Option<&Path>) -> String {
    let steps = path.into_iter().flat_map(|path| &path.0);
    let steps = steps.map(|step| match step {
        Step::Key(key) => format!(".{key}"),
        Step::Index(_) => "[]".to_owned(),
    });
    std::iter::once("response".to_owned())
        .chain(steps)
        .collect()
}

/// Follows a type and all values at its place, down to the fields that none of them has.
fn walk<'s>(
    types: &Types<'s>,
    ty: &Ty<'s>,
    nodes: &[&Node],
    place: &str,
    absent: &mut Vec<String>,
) {
    if nodes.is_empty() {
        return;
    }
    match ty {
        Ty::List(inner) => {
            let items: Vec<&Node> = nodes.iter().flat_map(|node| node.items()).collect();
            walk(types, inner, &items, &format!("{place}[]"), absent);
        }
        Ty::Map(inner) => {
            let entries = nodes.iter().flat_map(|node| node.entries());
            let values: Vec<&Node> = entries.map(|(_, value)| value).collect();
            walk(types, inner, &values, &format!("{place}.*"), absent);
        }
        Ty::Nullable(inner) => {
            let values: Vec<&Node> = nodes
                .iter()
                .filter(|node| !node.is_null())
                .copied()
                .collect();
            walk(types, inner, &values, place, absent);
        }
        Ty::Text(inner) => {
            let values = nodes.iter().map(|node| {
                let inside = fit::inside(node);
                inside.unwrap_or_else(|| (*node).clone())
            });
            let values: Vec<Node> = values.collect();
            let values: Vec<&Node> = values.iter().collect();
            walk(types, inner, &values, place, absent);
        }
        Ty::Union(members) => {
            for (at, member) in members.iter().enumerate() {
                let is_its =
                    |node: &&&Node| fit::member(types, members, View::Response, node) == Some(at);
                let nodes: Vec<&Node> = nodes.iter().filter(is_its).copied().collect();
                walk(types, member, &nodes, place, absent);
            }
        }
        Ty::Named(named) => match &types[named.id].def {
            Def::Line(line) => walk(types, &line.ty, nodes, place, absent),
            Def::Codes(_) => {}
            Def::Tagged(tagged) => {
                for member in &tagged.members {
                    let rest = nodes.iter().filter_map(|node| {
                        let (found, rest) = fit::tagged(tagged, node)?;
                        (found.tag == member.tag).then_some(rest)
                    });
                    let rest: Vec<Node> = rest.collect();
                    let nodes: Vec<&Node> = rest.iter().collect();
                    let place = format!("{place}({})", member.tag);
                    walk(types, &Ty::Named(member.ty), &nodes, &place, absent);
                }
            }
            Def::Object(_) => {
                for field in types.fields(named.id, View::Response) {
                    member(types, &field.line, nodes, (field.name, place), absent);
                }
            }
        },
        Ty::Scalar(_) | Ty::Enum(_) | Ty::Pairs(_) => {}
    }
}

/// Follows one member of objects.
fn member<'s>(
    types: &Types<'s>,
    line: &Line<'s>,
    objects: &[&Node],
    (name, place): (&str, &str),
    absent: &mut Vec<String>,
) {
    if objects.is_empty() {
        return;
    }
    let values = objects.iter().filter_map(|node| node.get(name));
    let values: Vec<&Node> = values.filter(|value| !has_no_value(value)).collect();
    let place = format!("{place}.{name}");
    if values.is_empty() {
        absent.push(place);
    } else {
        walk(types, &line.ty, &values, &place, absent);
    }
}

/// Null, and the empty text that some vendors write in its place.
fn has_no_value(node: &Node) -> bool {
    node.is_null() || node.text() == Some("")
}
