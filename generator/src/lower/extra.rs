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
        let names = fields.iter().flat_map(|field| {
            let alias = field.alias.clone();
            std::iter::once(field.wire.clone()).chain(alias)
        });
        let names = names.chain(self.tags(id)).collect();
        Some(self.extra(extra, Way::Received, names))
    }

    /// The map of an object that is sent; `tags` stand beside its fields.
    pub(crate) fn added(
        &self,
        extra: Option<&'m Extra<'s>>,
        fields: &[ir::SentField],
        tags: BTreeSet<String>,
    ) -> Option<ir::Extra> {
        let names = fields
            .iter()
            .filter(|field| field.place == ir::Place::Body)
            .map(|field| field.wire.clone());
        let names = names.chain(tags).collect();
        Some(self.extra(extra?, Way::Sent, names))
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

    fn extra(&self, extra: &Extra<'s>, way: Way, fields: Vec<String>) -> ir::Extra {
        let line = &extra.line;
        let Resolved { ty, codec } = self.resolve(&line.ty, "", way);
        let (name, all) = (extra.rust, names::entries(extra.rust));
        let nullable = line.is_nullable();
        let docs = docs::extra(extra.spec, line);
        let [one, every] = docs::extra_setters(name, &all, &docs, !fields.is_empty(), nullable);
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
            fields,
            docs,
        }
    }
}
