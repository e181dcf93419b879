//! Which types travel which way.

use std::collections::HashSet;

use super::body::Body;
use super::call::{Call, Response};
use super::ty::Ty;
use super::types::{Def, TypeId, Types, Way};

/// Which types are sent inside bodies, and which are received.
#[derive(Debug, Default)]
pub(crate) struct Usage {
    sent: HashSet<TypeId>,
    received: HashSet<TypeId>,
}

impl Usage {
    pub(crate) fn of<'c, 's: 'c>(
        types: &Types<'s>,
        calls: impl Iterator<Item = &'c Call<'s>>,
    ) -> Self {
        let mut usage = Self::default();
        for call in calls {
            match &call.response {
                Response::Nothing | Response::Bytes => {}
                Response::Value { ty, .. } => usage.mark(types, ty, Way::Received),
                Response::Page(page) => {
                    usage.mark(types, &page.item, Way::Received);
                    for field in &page.envelope {
                        usage.mark(types, &field.line.ty, Way::Received);
                    }
                }
            }
            for argument in &call.query {
                usage.mark(types, &argument.line.ty, Way::Sent);
            }
            for failure in &call.failures {
                usage.mark(types, &failure.ty, Way::Received);
            }
            match &call.body {
                Body::Nothing | Body::Bytes => {}
                Body::Whole(whole) => usage.mark(types, &whole.line.ty, Way::Sent),
                Body::Fields(body) => {
                    for field in body.fields(types) {
                        usage.mark(types, &field.line.ty, Way::Sent);
                    }
                    if let Some(extra) = body.extra(types) {
                        usage.mark(types, &extra.line.ty, Way::Sent);
                    }
                }
            }
        }
        usage
    }

    pub(crate) fn is_sent(&self, id: TypeId) -> bool {
        self.sent.contains(&id)
    }

    pub(crate) fn is_received(&self, id: TypeId) -> bool {
        self.received.contains(&id)
    }

    /// Which ways a type travels, what is received first.
    pub(crate) fn ways(&self, id: TypeId) -> impl Iterator<Item = Way> {
        let received = self.is_received(id).then_some(Way::Received);
        let sent = self.is_sent(id).then_some(Way::Sent);
        received.into_iter().chain(sent)
    }

    fn mark<'s>(&mut self, types: &Types<'s>, ty: &Ty<'s>, way: Way) {
        let mut open: Vec<TypeId> = ids(ty).collect();
        while let Some(id) = open.pop() {
            let is_new = match way {
                Way::Sent => self.sent.insert(id),
                Way::Received => self.received.insert(id),
            };
            if !is_new {
                continue;
            }
            match &types[id].def {
                Def::Line(line) => open.extend(ids(&line.ty)),
                Def::Codes(_) => {}
                Def::Tagged(tagged) => {
                    open.extend(tagged.members.iter().map(|member| member.ty.id));
                }
                Def::Object(_) => {
                    let fields = types.fields(id, way.view());
                    open.extend(fields.flat_map(|field| ids(&field.line.ty)));
                    let extra = types.extra(id).into_iter();
                    open.extend(extra.flat_map(|extra| ids(&extra.line.ty)));
                }
            }
        }
    }
}

fn ids<'s>(ty: &Ty<'s>) -> impl Iterator<Item = TypeId> + use<'s> {
    ty.mentions().into_iter().map(|named| named.id)
}
