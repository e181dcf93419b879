//! Values of one of several types, with a tag or without.

use std::collections::HashSet;

use super::{Fit, MOST_VALUES, Misfit, MisfitKind};
use crate::model::ty::Ty;
use crate::model::types::{Tagged, TaggedMember, Types, View};
use crate::text::nearest::nearest;
use crate::text::tree::{Entries, Kind, Node};

/// The first member of a union that `node` fits.
pub(crate) fn member<'s>(
    types: &Types<'s>,
    members: &[Ty<'s>],
    view: View,
    node: &Node,
) -> Option<usize> {
    let partial = HashSet::new();
    members.iter().position(|member| {
        let mut fit = Fit::new(types, &partial, view);
        fit.value(member, node, "");
        fit.found.is_empty()
    })
}

/// The member that the tag of an object says, and the object without the tag.
pub(crate) fn tagged<'t, 's>(
    tagged: &'t Tagged<'s>,
    node: &Node,
) -> Option<(&'t TaggedMember<'s>, Node)> {
    let Kind::Map(entries) = &node.kind else {
        return None;
    };
    let member = tagged.member(node.get(tagged.by)?.text()?)?;
    let rest = entries.iter().filter(|(key, _)| key.text != tagged.by);
    let rest = Node {
        range: node.range.clone(),
        kind: Kind::Map(Entries::new(rest.cloned().collect())),
    };
    Some((member, rest))
}

impl<'s> Fit<'_, 's> {
    /// One of several types: the first that fits, otherwise the misfits of the one that fits best.
    pub(super) fn union(&mut self, members: &[Ty<'s>], node: &Node, path: &str) {
        let mut best: Option<(&Ty<'_>, Vec<Misfit>)> = None;
        for member in members {
            if self.values > MOST_VALUES {
                return;
            }
            let mut fit = Fit::new(self.types, self.partial, self.view);
            fit.values = self.values;
            fit.objects = std::mem::take(&mut self.objects);
            fit.value(member, node, path);
            self.values = fit.values;
            self.objects = std::mem::take(&mut fit.objects);
            if fit.found.is_empty() {
                self.shown.extend(fit.shown);
                return;
            }
            let is_other_form = fit.found.iter().any(|misfit| {
                matches!(misfit.kind, MisfitKind::Type { .. }) && misfit.range == node.range
            });
            let is_better = best
                .as_ref()
                .is_none_or(|(_, found)| fit.found.len() < found.len());
            if !is_other_form && is_better {
                best = Some((member, fit.found));
            }
        }
        let Some((member, found)) = best else {
            let names: Vec<_> = members.iter().map(|member| format!("`{member}`")).collect();
            return self.another(node, path, &names.join(" or "));
        };
        for mut misfit in found {
            misfit.read_as.get_or_insert_with(|| member.to_string());
            self.found.push(misfit);
        }
    }

    /// An object whose tag names its type.
    pub(super) fn tagged(&mut self, tagged: &Tagged<'s>, node: &Node, path: &str) {
        if !matches!(node.kind, Kind::Map(_)) {
            return self.another(node, path, "an object");
        }
        let Some(tag) = node.get(tagged.by) else {
            let name = tagged.by.to_owned();
            let range = node.range.start..node.range.start + 1;
            return self.push(range, path, MisfitKind::NoTag { name });
        };
        let path_of_tag = format!("{path}.{}", tagged.by);
        let Some(text) = tag.text().filter(|_| !tag.is_plain()) else {
            return self.another(tag, &path_of_tag, "text");
        };
        match self::tagged(tagged, node) {
            Some((member, rest)) => self.named(member.ty.id, &rest, path),
            None => {
                let tags = tagged.members.iter().map(|member| member.tag);
                let kind = MisfitKind::UnlistedTag {
                    text: text.to_owned(),
                    meant: nearest(text, tags).map(str::to_owned),
                };
                self.push(tag.range.clone(), &path_of_tag, kind);
            }
        }
    }
}
