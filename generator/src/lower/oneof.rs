//! Tagged unions: an enum of objects for each way that they go.

use std::collections::BTreeSet;

use super::{Lowering, docs, ident};
use crate::fit;
use crate::ir::{self, Expr, Type};
use crate::locate::Node;
use crate::spec::{OneOf, Shape, Tagged};
use crate::union;
use crate::usage::Way;
use crate::view::Entry;

impl<'a> Lowering<'a> {
    /// The enums that a tagged union becomes.
    pub(crate) fn oneofs(&self, entry: Entry<'a>, shape: &Shape, oneof: &OneOf) -> Vec<ir::OneOf> {
        let mut ways = Vec::new();
        if self.usage.is_received(entry.name) {
            ways.push(Way::Received);
        }
        if self.usage.is_sent(entry.name) {
            ways.push(Way::Sent);
        }
        ways.into_iter()
            .map(|way| ir::OneOf {
                ident: self.object_name(entry, way),
                docs: docs::shape(entry.name, shape),
                deprecated: shape.deprecated.as_deref().map(docs::plain),
                by: oneof.by.clone().unwrap_or_default(),
                members: oneof
                    .all()
                    .map(|tagged| self.tagged(oneof, tagged, way))
                    .collect(),
                read: way == Way::Received,
            })
            .collect()
    }

    fn tagged(&self, oneof: &OneOf, tagged: Tagged<'_>, way: Way) -> ir::Tagged {
        let ty = match self.types.get(tagged.ty) {
            Some(entry) => Type::Named(self.object_name(entry, way)),
            None => Type::Json,
        };
        ir::Tagged {
            ident: ident(&union::tagged(&self.types, tagged)),
            tag: tagged.tag.to_owned(),
            ty,
            bare: is_bare(oneof, tagged),
        }
    }

    /// The tags that stand beside the fields of a type, in the unions that it is in.
    pub(crate) fn tags(&self, name: &str) -> BTreeSet<String> {
        let is_in = |union: &str| self.types.tagged(union).any(|tagged| tagged.ty == name);
        let unions = self.types.names().filter(|union| is_in(union));
        unions
            .filter_map(|union| self.types.oneof(union)?.by.clone())
            .collect()
    }

    /// JSON as a value of the tagged union `entry`, as it is sent; without JSON, one of the first tag.
    pub(crate) fn tagged_expr(&self, entry: Entry<'a>, oneof: &OneOf, node: Option<&Node>) -> Expr {
        let union = self.object_name(entry, Way::Sent);
        let given = node.and_then(|node| fit::tagged(&self.types, entry.name, node));
        let first = || Some((oneof.all().next()?, None));
        let found = match (given, node) {
            (Some((tagged, rest)), _) => Some((tagged, Some(rest))),
            (None, Some(node)) => {
                return Expr::Member {
                    union,
                    member: ident("Unrecognized"),
                    value: Box::new(Expr::Json(crate::json::written(node))),
                    bare: false,
                };
            }
            (None, None) => first(),
        };
        let Some((tagged, rest)) = found else {
            return Expr::None;
        };
        let Some(object) = self.types.get(tagged.ty) else {
            return Expr::None;
        };
        Expr::Member {
            union,
            member: ident(&union::tagged(&self.types, tagged)),
            value: Box::new(self.object(object, rest.as_ref())),
            bare: is_bare(oneof, tagged),
        }
    }
}

/// Whether a type stands for one tag only.
fn is_bare(oneof: &OneOf, tagged: Tagged<'_>) -> bool {
    oneof.all().filter(|other| other.ty == tagged.ty).count() == 1
}
