//! Fields that no recorded answer gives a value to.

use super::matching::{Api, Operation};
use super::tree::Tree;
use crate::fit;
use crate::line::{Line, TyKind};
use crate::locate::{Kind, Node, Style};
use crate::plan::{self, Answers};
use crate::spec::TypeDef;
use crate::view::{self, View};

/// The fields of the answers that never had a value, below `response`.
pub(crate) fn fields(api: &Api<'_>, operation: &Operation<'_>, answers: &[Tree]) -> Vec<String> {
    let mut absent = Vec::new();
    let roots: Vec<&Node> = answers.iter().map(|tree| &tree.root).collect();
    let Operation {
        module,
        name,
        endpoint,
        ..
    } = *operation;
    match plan::answers(api.spec, module, name, endpoint) {
        Answers::Nothing | Answers::Unsaid => {}
        Answers::Value(ty) => {
            let mut nodes = roots;
            let mut place = "response".to_owned();
            for step in endpoint.at.iter().flat_map(|path| path.split('.')) {
                nodes = nodes
                    .into_iter()
                    .filter_map(|node| node.get(step))
                    .collect();
                place = format!("{place}.{step}");
            }
            walk(api, &ty.kind, &nodes, &place, &mut absent);
        }
        Answers::Page { item, paging } => {
            for (name, _, field) in view::split(&endpoint.envelope) {
                let line = field.line.parsed.as_ref().ok();
                member(api, line, &roots, (name, "response"), &mut absent);
            }
            let Some(items) = &paging.items else {
                return absent;
            };
            let lists = roots.iter().filter_map(|node| node.get(items));
            let nodes: Vec<&Node> = lists.flat_map(Node::items).collect();
            walk(
                api,
                &item.kind,
                &nodes,
                &format!("response.{items}[]"),
                &mut absent,
            );
        }
    }
    absent
}

/// Follows a type and all values that stand where it is said, down to the fields that none of them has.
fn walk(api: &Api<'_>, kind: &TyKind, nodes: &[&Node], place: &str, absent: &mut Vec<String>) {
    if nodes.is_empty() {
        return;
    }
    match kind {
        TyKind::List(inner) => {
            let items: Vec<&Node> = nodes.iter().flat_map(|node| node.items()).collect();
            walk(api, &inner.kind, &items, &format!("{place}[]"), absent);
        }
        TyKind::Map(inner) => {
            let entries = nodes.iter().flat_map(|node| node.entries());
            let values: Vec<&Node> = entries.map(|(_, value)| value).collect();
            walk(api, &inner.kind, &values, &format!("{place}.*"), absent);
        }
        TyKind::Union(members) => {
            for (at, member) in members.iter().enumerate() {
                let is_its = |node: &&&Node| {
                    fit::member(&api.types, members, View::Response, node) == Some(at)
                };
                let nodes: Vec<&Node> = nodes.iter().filter(is_its).copied().collect();
                walk(api, &member.kind, &nodes, place, absent);
            }
        }
        TyKind::Name(name) if api.types.oneof(name).is_some() => {
            for tagged in api.types.tagged(name) {
                let rest = nodes.iter().filter_map(|node| {
                    let (found, rest) = fit::tagged(&api.types, name, node)?;
                    (found.tag == tagged.tag).then_some(rest)
                });
                let rest: Vec<Node> = rest.collect();
                let kind = TyKind::Name(tagged.ty.to_owned());
                let place = format!("{place}({})", tagged.tag);
                walk(api, &kind, &rest.iter().collect::<Vec<_>>(), &place, absent);
            }
        }
        TyKind::Name(name) => match api.types.get(name).map(|entry| entry.def) {
            Some(TypeDef::Line(line)) => {
                if let Ok(line) = &line.parsed {
                    walk(api, &line.ty.kind, nodes, place, absent);
                }
            }
            Some(TypeDef::Shape(_)) => {
                for field in api.types.fields(name, View::Response) {
                    member(api, field.line(), nodes, (field.name, place), absent);
                }
            }
            None => {}
        },
        _ => {}
    }
}

/// Follows one member of objects.
fn member(
    api: &Api<'_>,
    line: Option<&Line>,
    objects: &[&Node],
    (name, place): (&str, &str),
    absent: &mut Vec<String>,
) {
    if objects.is_empty() {
        return;
    }
    let values = objects.iter().filter_map(|node| node.get(name));
    let values: Vec<&Node> = values.filter(|value| !says_nothing(value)).collect();
    let place = format!("{place}.{name}");
    match line {
        Some(line) if !values.is_empty() => walk(api, &line.ty.kind, &values, &place, absent),
        _ => absent.push(place),
    }
}

/// Null, and what some vendors write instead.
fn says_nothing(node: &Node) -> bool {
    matches!(&node.kind, Kind::Scalar { text, style } if text.is_empty() || (*style == Style::Plain && text == "null"))
}
