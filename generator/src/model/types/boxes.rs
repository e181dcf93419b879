//! Which fields need a box: a value of a type may hold another of it, if it need not.

use super::{Def, Field, Type, TypeId, Types, Way};
use crate::model::graph::Graph;

/// The types that a value of each holds without a list or map between, by the way it travels.
#[derive(Debug, Default)]
pub(super) struct Boxes {
    sent: Graph,
    received: Graph,
}

impl Boxes {
    pub(super) fn of(types: &Types<'_>) -> Self {
        let graph = |way| {
            let held = types.all.iter().map(|ty| types.held(ty, way));
            let numbers = held.map(|ids| ids.into_iter().map(TypeId::number).collect());
            Graph::new(numbers.collect())
        };
        Self {
            sent: graph(Way::Sent),
            received: graph(Way::Received),
        }
    }
}

impl<'s> Types<'s> {
    /// Whether a field of an object leads back to it, so that it stands in a box. One that is always there stands in
    /// none: somewhere on its way is a field that may be missing.
    pub(crate) fn is_boxed(&self, id: TypeId, field: &Field<'s>, way: Way) -> bool {
        let graph = match way {
            Way::Sent => &self.boxes.sent,
            Way::Received => &self.boxes.received,
        };
        let inner = field.line.ty.direct();
        let mut inner = inner.iter().map(|inner| inner.number());
        !field.line.is_always() && inner.any(|inner| graph.meet(id.number(), inner))
    }

    fn held(&self, ty: &Type<'s>, way: Way) -> Vec<TypeId> {
        match &ty.def {
            Def::Object(_) => {
                let fields = self.fields(ty.id, way.view());
                fields.flat_map(|field| field.line.ty.direct()).collect()
            }
            Def::Line(line) => line.ty.direct(),
            Def::Tagged(tagged) => tagged.members.iter().map(|member| member.ty.id).collect(),
            Def::Codes(_) => Vec::new(),
        }
    }
}
