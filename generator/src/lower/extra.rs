//! Keys that a type does not name: a map beside its fields.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use super::example::alike;
use super::types::Resolved;
use super::union::bare;
use super::{Lowering, docs, ident};
use crate::ir::{self, Sets};
use crate::model::types::Extra;
use crate::model::{TypeId, Way, names};
use crate::text::tree::Node;

impl<'m, 's> Lowering<'m, 's> {
    /// The map of a received object.
    pub(crate) fn kept(&self, id: TypeId, fields: &[ir::ModelField]) -> Option<ir::Extra> {
        let extra = self.types.extra(id)?;
        let tags = self.tags(id);
        let is_alone = fields.is_empty() && tags.is_empty();
        Some(self.extra(extra, Way::Received, is_alone, tags))
    }

    /// The map of an object that is sent; `tags` stand beside its fields.
    pub(crate) fn added(
        &self,
        extra: Option<&'m Extra<'s>>,
        fields: &[ir::SentField],
        tags: BTreeSet<String>,
    ) -> Option<ir::Extra> {
        let mut fields = fields.iter();
        let is_alone = fields.all(|field| field.place != ir::Place::Body) && tags.is_empty();
        Some(self.extra(extra?, Way::Sent, is_alone, tags))
    }

    /// The setter calls for the keys of an example that are no fields of the type.
    pub(crate) fn additions(
        &self,
        id: TypeId,
        extra: &Extra<'s>,
        node: &Node,
    ) -> Vec<(Ident, Vec<ir::Expr>)> {
        let line = &extra.line;
        let entries = node.entries().iter();
        let unknown = entries.filter(|(key, _)| self.types.field(id, &key.text).is_none());
        unknown
            .map(|(key, value)| {
                let mut value = bare(self.json(&line.ty, "", value));
                if line.is_nullable() {
                    let ty = self.resolve(&line.ty, "", Way::Sent).ty;
                    value = alike(&ty, value);
                }
                let key = ir::Expr::Str(key.text.clone());
                (ident(extra.rust), vec![key, value])
            })
            .collect()
    }

    /// `is_alone` says that there is no other key.
    fn extra(
        &self,
        extra: &Extra<'s>,
        way: Way,
        is_alone: bool,
        tags: BTreeSet<String>,
    ) -> ir::Extra {
        let line = &extra.line;
        let Resolved { ty, codec } = self.resolve(&line.ty, "", way);
        let (name, all) = (extra.rust, names::entries(extra.rust));
        let nullable = line.is_nullable();
        let docs = docs::extra(extra.spec, line);
        let [one, every] = docs::extra_setters(name, &all, &docs, !is_alone, nullable);
        let setter = |name: &str, docs, sets| ir::Setter {
            ident: ident(name),
            docs,
            sets,
        };
        ir::Extra {
            ident: ident(name),
            setters: vec![
                setter(name, one, Sets::Entry),
                setter(&all, every, Sets::Whole),
            ],
            ty,
            nullable,
            codec,
            tags: tags.into_iter().collect(),
            docs,
        }
    }
}
