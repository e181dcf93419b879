//! Which types are sent and which come back, and what follows from it.

use std::collections::HashSet;

use super::bodies::Body;
use super::calls::{Call, Returns};
use super::types::{Def, Member, Ty, Types};
use super::view::Side;
use crate::model::graph::Graph;
use crate::text::tree::DEEPEST;

/// The directions of each type.
#[derive(Debug, Default)]
pub(super) struct Directions {
    pub(super) sent: HashSet<usize>,
    pub(super) received: HashSet<usize>,
}

/// The names in a type.
pub(super) fn named(ty: &Ty) -> Option<usize> {
    match ty {
        Ty::Named(id) => Some(*id),
        Ty::List(item) | Ty::Map(item) => named(&item.ty),
        _ => None,
    }
}

impl Call {
    /// The types that it sends at once.
    pub(super) fn sends(&self) -> Vec<usize> {
        let body = match self.body {
            Body::Json { ref ty, .. } => named(ty),
            Body::Form { ty: id, .. } => Some(id),
            Body::Nothing | Body::Bytes => None,
        };
        let parameters = self.path.iter().chain(&self.query).chain(&self.headers);
        body.into_iter()
            .chain(parameters.filter_map(|parameter| named(&parameter.usage.ty)))
            .collect()
    }

    /// The types that come back at once.
    pub(super) fn receives(&self) -> Vec<usize> {
        if let Some(pages) = &self.pages {
            let beside = pages
                .envelope
                .iter()
                .filter_map(|member| named(&member.usage.ty));
            let failures = self.responses.values().flatten().filter_map(named);
            return named(&pages.item)
                .into_iter()
                .chain(beside)
                .chain(failures)
                .collect();
        }
        let value = match &self.returns {
            Returns::Value { ty, .. } => named(ty),
            Returns::Nothing | Returns::Bytes => None,
        };
        let failures = self.responses.values().flatten().filter_map(named);
        value.into_iter().chain(failures).collect()
    }
}

impl Types<'_> {
    /// Whether a value has fields.
    pub(super) fn is_object(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Named(id) => matches!(self.all[*id].def, Def::Object { .. }),
            _ => false,
        }
    }

    /// The types of the parts of a type, as one side sees them.
    pub(super) fn parts(&self, id: usize, is_sent: bool) -> Vec<usize> {
        match &self.all[id].def {
            Def::Object { members, extra, .. } => {
                let seen = members.iter().filter(|member| {
                    let hidden = if is_sent {
                        member.usage.side == Side::Received
                    } else {
                        member.usage.side == Side::Sent
                    };
                    !hidden
                });
                let members = seen.filter_map(|member| named(&member.usage.ty));
                members
                    .chain(extra.iter().filter_map(|extra| named(&extra.ty)))
                    .collect()
            }
            Def::Union(members) => members.iter().filter_map(named).collect(),
            Def::Tagged { members, .. } => members.iter().map(|(_, id)| *id).collect(),
            Def::Values { .. } | Def::Pending => Vec::new(),
        }
    }

    /// All that types lead to, and they themselves.
    pub(super) fn reached(
        &self,
        from: impl Iterator<Item = usize>,
        is_sent: bool,
    ) -> HashSet<usize> {
        let mut open: Vec<usize> = from.collect();
        let mut met = HashSet::new();
        while let Some(id) = open.pop() {
            if met.insert(id) {
                open.extend(self.parts(id, is_sent));
            }
        }
        met
    }

    pub(super) fn directions(&self, calls: &[Call]) -> Directions {
        Directions {
            sent: self.reached(calls.iter().flat_map(Call::sends), true),
            received: self.reached(calls.iter().flat_map(Call::receives), false),
        }
    }

    /// Takes the tag away from the types of unions: a type that is used without its tag becomes two.
    pub(super) fn split_tagged(&mut self, calls: &[Call]) {
        let roots = calls
            .iter()
            .flat_map(|call| call.sends().into_iter().chain(call.receives()));
        let mut alone: HashSet<usize> = roots.collect();
        for id in 0..self.all.len() {
            if !matches!(self.all[id].def, Def::Tagged { .. }) {
                alone.extend(self.parts(id, true));
                alone.extend(self.parts(id, false));
            }
        }
        let mut bare: std::collections::HashMap<(usize, String), usize> =
            std::collections::HashMap::new();
        let mut owners: std::collections::HashMap<usize, String> = std::collections::HashMap::new();
        for id in 0..self.all.len() {
            let Def::Tagged { tag, members } = self.all[id].def.clone() else {
                continue;
            };
            let mut split = Vec::new();
            for (name, member) in members {
                let has_tag = matches!(&self.all[member].def, Def::Object { members, .. } if members.iter().any(|one| one.name == tag));
                let is_own = !alone.contains(&member)
                    && owners.get(&member).is_none_or(|owner| *owner == tag);
                let target = if !has_tag && owners.get(&member) != Some(&tag) || is_own {
                    owners.insert(member, tag.clone());
                    member
                } else {
                    *bare.entry((member, tag.clone())).or_insert_with(|| {
                        let mut copy = self.all[member].clone();
                        copy.wanted = copy
                            .wanted
                            .iter()
                            .map(|wanted| format!("{wanted}Variant"))
                            .collect();
                        copy.is_named = false;
                        self.all.push(copy);
                        self.all.len() - 1
                    })
                };
                split.push((name, target));
            }
            for (_, member) in &split {
                if let Def::Object { members, .. } = &mut self.all[*member].def {
                    members.retain(|one| one.name != tag);
                }
            }
            self.all[id].def = Def::Tagged {
                tag,
                members: split,
            };
        }
    }

    /// Values that are always inside of themselves have no end: what holds them may be missing.
    pub(super) fn end_loops(&mut self) {
        /// Most objects that one object requires.
        const HEAVIEST: usize = 1000;
        for round in 0..20 {
            let edges = (0..self.all.len()).map(|id| self.needs(id)).collect();
            let graph = Graph::new(edges);
            let mut changed = false;
            for id in 0..self.all.len() {
                let is_heavy = graph.depth(id) > DEEPEST - 2 || graph.weight(id) > HEAVIEST;
                if !graph.is_looping(id) && !is_heavy {
                    continue;
                }
                let place = self.all[id].place.clone();
                let Def::Object { members, .. } = &mut self.all[id].def else {
                    continue;
                };
                let loops = |member: &Member| match member.usage.ty {
                    Ty::Named(inner) => {
                        (is_heavy || graph.meet(id, inner))
                            && member.required
                            && !member.usage.nullable
                    }
                    _ => false,
                };
                let mut dropped = 0;
                for member in members.iter_mut().filter(|member| loops(member)) {
                    member.required = false;
                    dropped += 1;
                }
                if dropped > 0 {
                    changed = true;
                    self.lose(
                        &place,
                        "required inside of itself",
                        "the fields are optional",
                    );
                }
            }
            if !changed || round == 19 {
                return;
            }
        }
    }

    /// The types that a value cannot be without.
    fn needs(&self, id: usize) -> Vec<usize> {
        match &self.all[id].def {
            Def::Object { members, .. } => {
                let needed = members
                    .iter()
                    .filter(|member| member.required && !member.usage.nullable);
                needed
                    .filter_map(|member| match member.usage.ty {
                        Ty::Named(id) => Some(id),
                        _ => None,
                    })
                    .collect()
            }
            Def::Union(members) => members
                .iter()
                .filter_map(|member| match member {
                    Ty::Named(id) => Some(*id),
                    _ => None,
                })
                .collect(),
            Def::Tagged { members, .. } => members.iter().map(|(_, id)| *id).collect(),
            Def::Values { .. } | Def::Pending => Vec::new(),
        }
    }

    /// Whether a decimal is anywhere in a value.
    pub(super) fn holds_decimal(&self, ty: &Ty) -> bool {
        let is_decimal = |ty: &Ty| {
            let mut ty = ty;
            while let Ty::List(item) | Ty::Map(item) = ty {
                ty = &item.ty;
            }
            *ty == Ty::Scalar("decimal")
        };
        let reached = self.reached(named(ty).into_iter(), false);
        is_decimal(ty)
            || reached.iter().any(|id| match &self.all[*id].def {
                Def::Object { members, .. } => {
                    members.iter().any(|member| is_decimal(&member.usage.ty))
                }
                Def::Union(members) => members.iter().any(is_decimal),
                _ => false,
            })
    }
}
