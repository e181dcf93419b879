//! Tagged unions: an enum of objects for each way that they go.

use std::collections::BTreeSet;

use super::types::deprecated;
use super::{Lowering, docs, ident};
use crate::ir::{self, Expr, Type};
use crate::model::types::Tagged;
use crate::model::{self, TypeId, Way, fit, names};
use crate::text::json;
use crate::text::tree::Node;

impl<'s> Lowering<'_, 's> {
    /// The enum that a tagged union becomes where it goes one way.
    pub(crate) fn tagged(&self, ty: &model::Type<'s>, tagged: &Tagged<'s>, way: Way) -> ir::OneOf {
        let members = tagged.members.iter().map(|member| ir::Tagged {
            ident: ident(&member.variant),
            docs: docs::value(member.tag),
            tag: member.tag.to_owned(),
            ty: Type::Named(ident(&self.types.rust(member.ty.id, way))),
            bare: member.is_sole,
        });
        ir::OneOf {
            ident: ident(&self.types.rust(ty.id, way)),
            docs: docs::shape(ty.name, tagged.shape),
            deprecated: deprecated(tagged.shape),
            by: tagged.by.to_owned(),
            members: members.collect(),
            unrecognized_docs: vec![docs::UNRECOGNIZED_TAG.to_owned()],
            read: way == Way::Received,
        }
    }

    /// The tags that stand beside the fields of a type, in the unions that it is in.
    pub(crate) fn tags(&self, id: TypeId) -> BTreeSet<String> {
        let unions = self.types.iter().filter_map(|ty| self.types.tagged(ty.id));
        let unions = unions.filter(|tagged| tagged.members.iter().any(|member| member.ty.id == id));
        unions.map(|tagged| tagged.by.to_owned()).collect()
    }

    /// JSON as a value of a tagged union, as it is sent; without JSON, one of the first tag.
    pub(crate) fn tagged_expr(
        &self,
        ty: &model::Type<'s>,
        tagged: &Tagged<'s>,
        node: Option<&Node>,
    ) -> Expr {
        let union = ident(&self.types.rust(ty.id, Way::Sent));
        let member = |variant: &str, value: Expr, bare| Expr::Member {
            union: union.clone(),
            member: ident(variant),
            value: Box::new(value),
            bare,
        };
        let found = match node {
            None => tagged.members.first().map(|first| (first, None)),
            Some(node) => {
                let found = fit::tagged(tagged, node);
                found.map(|(member, rest)| (member, Some(rest)))
            }
        };
        match (found, node) {
            (Some((found, rest)), _) => {
                let object = self.object(&self.types[found.ty.id], rest.as_ref());
                member(&found.variant, object, found.is_sole)
            }
            (None, Some(node)) => {
                let value = Expr::Json(json::written(node));
                member(names::UNRECOGNIZED, value, false)
            }
            (None, None) => Expr::None,
        }
    }
}
