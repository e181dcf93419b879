//! The names of types and fields: no two equal in Rust, and each one that Rust has.

use std::collections::HashSet;

use super::directions::Directions;
use super::operations::type_name;
use super::types::{Def, Ty, Types};
use super::words::camel;
use crate::naming::words::split;
use crate::text::case;

/// Longest name of a type that is made of the names around it, or of another that cannot be had.
const LONGEST: usize = 64;

/// The names that items of an API have.
#[derive(Debug, Default)]
pub(super) struct Items {
    pub(super) taken: HashSet<String>,
}

impl Items {
    /// Takes a name, or the next best one.
    pub(super) fn take(
        &mut self,
        wanted: &[String],
        brings: impl Fn(&str) -> Vec<String>,
    ) -> String {
        let is_free = |taken: &HashSet<String>, name: &str| {
            case::is_type(name)
                && !case::is_prelude(name)
                && !taken.contains(name)
                && brings(name).iter().all(|other| !taken.contains(other))
        };
        let first = wanted.first().map(String::as_str).unwrap_or_default();
        // What is added to it needs room.
        let first: String = first.chars().take(LONGEST).collect();
        let first = [first.clone(), format!("Type{first}")].into_iter();
        let first = first.into_iter().find(|name| case::is_type(name));
        let first = first.unwrap_or_else(|| "Unnamed".to_owned());
        let others = ["Data", "Value"]
            .iter()
            .map(|word| format!("{first}{word}"));
        let numbered = (2_u64..).map(|number| format!("{first}{number}"));
        let mut all = wanted.iter().cloned().chain(others).chain(numbered);
        let name = all
            .find(|name| is_free(&self.taken, name))
            .unwrap_or_default();
        self.taken.extend(brings(&name));
        self.taken.insert(name.clone());
        name
    }
}

/// Names every type that is used; what is not has an empty name.
pub(super) fn of_types(
    types: &Types<'_>,
    directions: &Directions,
    items: &mut Items,
) -> Vec<String> {
    let mut names = vec![String::new(); types.all.len()];
    let is_used = |id: &usize| directions.sent.contains(id) || directions.received.contains(id);
    let mut ids: Vec<usize> = (0..types.all.len()).filter(is_used).collect();
    // What the description names has the first choice.
    ids.sort_by_key(|id| !types.all[*id].is_named);
    for id in ids {
        let ty = &types.all[id];
        let wanted = &ty.wanted[0];
        let wanted = if ty.is_named {
            vec![type_name(wanted), camel(wanted)]
        } else {
            vec![short(&camel(wanted))]
        };
        let is_split = directions.received.contains(&id);
        let is_item = !matches!(ty.def, Def::Values { .. });
        let required = match &ty.def {
            Def::Object { members, .. } => members.iter().filter(|member| member.required).count(),
            _ => 0,
        };
        names[id] = items.take(&wanted, |name| {
            let sent = if is_split && is_item {
                format!("{name}Input")
            } else {
                name.to_owned()
            };
            let mut brings = Vec::new();
            if required > 3 {
                brings.push(format!("{sent}Required"));
            }
            if sent != name {
                brings.push(sent);
            }
            brings
        });
    }
    names
}

/// A name without its first words, if it is too long.
fn short(name: &str) -> String {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let words = split(name);
    let mut kept: Vec<&str> = Vec::new();
    let mut length = 0;
    for word in words.iter().rev() {
        length += word.len();
        if length > LONGEST {
            break;
        }
        kept.insert(0, word);
    }
    let name = camel(&kept.join("_"));
    if name.is_empty() {
        "Unnamed".to_owned()
    } else {
        name
    }
}

/// Names in Rust that stand side by side: fields, arguments and setters.
#[derive(Debug, Default)]
pub(super) struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    pub(super) fn reserve(&mut self, name: &str) {
        self.taken.insert(name.to_owned());
    }

    /// The name in Rust of `wire`, where it is not the usual one. A map has one setter more.
    pub(super) fn take(&mut self, wire: &str, kind: &str, is_map: bool) -> Option<String> {
        let usual = case::value(wire);
        let entries = |name: &str| format!("{}_entries", name.trim_end_matches('_'));
        let is_free = |name: &str| {
            !self.taken.contains(name)
                && !case::METHODS.contains(&name)
                && (!is_map || !self.taken.contains(&entries(name)))
        };
        let base = base(wire);
        let usual_fits = usual.as_deref().is_some_and(is_free);
        let candidates = [
            base.clone(),
            format!("{base}_"),
            format!("{kind}_{}", base.trim_end_matches('_')),
        ];
        let numbered = (2_u64..).map(|number| format!("{}{number}", base.trim_end_matches('_')));
        let mut all = candidates.into_iter().chain(numbered);
        let chosen = match &usual {
            Some(usual) if usual_fits => usual.clone(),
            _ => all
                .find(|name| case::is_value(name) && is_free(name))
                .unwrap_or_default(),
        };
        if is_map {
            self.taken.insert(entries(&chosen));
        }
        self.taken.insert(chosen.clone());
        (!usual_fits).then_some(chosen)
    }
}

/// A name in Rust of whatever a field is called.
fn base(wire: &str) -> String {
    let name: String = split(wire).join("_").chars().take(100).collect();
    match name.chars().next() {
        None => "field".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{name}"),
        Some(_) => name,
    }
}

/// Whether a spec can have a name as the key of a field.
pub(super) fn is_key(name: &str) -> bool {
    let is_plain =
        |c: char| c != ',' && c != '\n' && c != '\r' && crate::text::visible::is_visible(c);
    !name.is_empty() && name.len() <= 500 && name.trim() == name && name.chars().all(is_plain)
}

/// Whether the setters of a value are those of a map.
pub(super) fn is_map(ty: &Ty) -> bool {
    matches!(ty, Ty::Map(_))
}
