//! Where an answer says how its list continues: a key at its top, or a path through an object beside the list.

use crate::line::{Line, Mark, Ty, TyKind};
use crate::spec::Group;
use crate::view::{self, Types, View};

/// The places that a key of `paging` names, in the order they are asked: `cursor | meta.cursor`.
pub(crate) fn places(written: &str) -> impl Iterator<Item = Vec<&str>> {
    written
        .split('|')
        .map(|place| place.trim().split('.').collect())
}

/// The first place that is a key of the answer itself, and stands in no envelope.
pub(crate) fn own_key<'t>(written: &'t str, envelope: &Group) -> Option<&'t str> {
    places(written).find_map(|place| match place[..] {
        [key] if !view::split(envelope).any(|(name, ..)| name == key) => Some(key),
        _ => None,
    })
}

/// A field on the way.
pub(crate) struct Step {
    /// The field's name in Rust.
    pub(crate) rust: String,
    /// Whether it may be missing.
    pub(crate) optional: bool,
}

/// The fields that lead to a place in the envelope, and the type of the last.
///
/// Fails with the step that leads nowhere.
pub(crate) fn follow(
    types: &Types<'_>,
    envelope: &Group,
    place: &[&str],
) -> Result<(Vec<Step>, Ty), usize> {
    let (first, rest) = place.split_first().ok_or(0_usize)?;
    let (_, _, field) = view::split(envelope)
        .find(|(name, ..)| name == first)
        .ok_or(0_usize)?;
    let line = field.line.parsed.as_ref().map_err(|_| 0_usize)?;
    let mut steps = vec![step(view::field_name(first, field), line)];
    let mut ty = line.ty.clone();
    for (at, name) in rest.iter().enumerate() {
        let TyKind::Name(owner) = &ty.kind else {
            return Err(at + 1);
        };
        let fields = types.fields(owner, View::Response);
        let seen = fields.iter().find(|seen| seen.name == *name);
        let (seen, line) = seen
            .and_then(|seen| Some((seen, seen.line()?)))
            .ok_or(at + 1)?;
        steps.push(step(view::field_name(seen.name, seen.field), line));
        ty = line.ty.clone();
    }
    Ok((steps, ty))
}

fn step(rust: Option<String>, line: &Line) -> Step {
    Step {
        rust: rust.unwrap_or_default(),
        optional: line.mark != Mark::Always || line.blank,
    }
}
