//! Keys that a type does not name: a map beside its fields.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use super::example::alike;
use super::types::Resolved;
use super::union::bare;
use super::{Lowering, docs, ident};
use crate::ir;
use crate::line::Mark;
use crate::locate::Node;
use crate::name;
use crate::usage::Way;
use crate::view::Extra;

impl<'a> Lowering<'a> {
    /// The map of a received object of the type `name`.
    pub(crate) fn kept(&self, name: &str, fields: &[ir::ModelField]) -> Option<ir::Extra> {
        let extra = self.types.extra(name)?;
        let names = fields.iter().flat_map(|field| {
            let alias = field.alias.clone();
            std::iter::once(field.wire.clone()).chain(alias)
        });
        let names = names.chain(self.tags(name)).collect();
        self.extra(extra, Way::Received, names)
    }

    /// The map of an object that is sent; `tags` stand beside its fields.
    pub(crate) fn added(
        &self,
        extra: Option<Extra<'a>>,
        fields: &[ir::SentField],
        tags: BTreeSet<String>,
    ) -> Option<ir::Extra> {
        let names = fields
            .iter()
            .filter(|field| field.place == ir::Place::Body)
            .map(|field| field.wire.clone());
        let names = names.chain(tags).collect();
        self.extra(extra?, Way::Sent, names)
    }

    /// The setter calls for the keys of an example that are no fields of the type `name`.
    pub(crate) fn additions(
        &self,
        name: &str,
        extra: Extra<'a>,
        node: &Node,
    ) -> Vec<(Ident, Vec<ir::Expr>)> {
        let Some(line) = extra.line() else {
            return Vec::new();
        };
        let fields = self.types.all_fields(name);
        let declared: BTreeSet<&str> = fields.iter().map(|seen| seen.name).collect();
        let unknown = node
            .entries()
            .iter()
            .filter(|(key, _)| !declared.contains(key.text.as_str()));
        unknown
            .map(|(key, value)| {
                let mut value = bare(self.json(&line.ty, "", value));
                if line.mark == Mark::Nullable {
                    let ty = self.resolve(&line.ty, "", Way::Sent).ty;
                    value = alike(&ty, value);
                }
                let key = ir::Expr::Str(key.text.clone());
                (ident(extra.rust()), vec![key, value])
            })
            .collect()
    }

    fn extra(&self, extra: Extra<'a>, way: Way, fields: Vec<String>) -> Option<ir::Extra> {
        let line = extra.line()?;
        let Resolved { ty, codec } = self.resolve(&line.ty, "", way);
        Some(ir::Extra {
            ident: ident(extra.rust()),
            all: ident(&name::entries(extra.rust())),
            ty,
            nullable: line.mark == Mark::Nullable,
            codec,
            fields,
            docs: docs::extra(extra.field, line),
        })
    }
}
