//! Types: what is sent, what is received, and the enums that lines list.

mod formats;
mod resolve;
mod uses;

use std::collections::BTreeMap;

use proc_macro2::Ident;

pub(crate) use resolve::Resolved;
pub(crate) use uses::{homes, uses_codec, uses_runtime};

use super::constructor::{Role, making};
use super::request::fields::Asked;
use super::rules::{Ruled, ruled};
use super::{Lowering, docs, ident};
use crate::ir::{self, Codec};
use crate::model::body::Writing;
use crate::model::types::{CodeValues, Codes, Object, Tagged};
use crate::model::{Def, Line, Ty, Type, View, Way, names};
use crate::spec::grammar::type_line::EnumValue;
use crate::spec::{ModuleSpec, Shape};
use crate::text::markdown;

impl<'m, 's> Lowering<'m, 's> {
    /// Every type item of a module.
    pub(crate) fn type_items(&self, module: &'s ModuleSpec) -> Vec<ir::Item> {
        let own = self.types.iter().filter(|ty| ty.module.file == module.file);
        let mut items = Vec::new();
        for ty in own {
            items.extend(self.items(ty));
            items.extend(self.inline_enums(ty));
        }
        items
    }

    fn items(&self, ty: &'m Type<'s>) -> Vec<ir::Item> {
        let ways = self.api.usage.ways(ty.id);
        match &ty.def {
            Def::Line(line) => self.line_items(ty, line),
            Def::Codes(found) => vec![ir::Item::Enum(codes(ty, found))],
            Def::Object(object) => ways
                .map(|way| match way {
                    Way::Received => ir::Item::Model(self.model(ty, object)),
                    Way::Sent => ir::Item::Sent(self.nested(ty, object)),
                })
                .collect(),
            Def::Tagged(tagged) => ways.map(|way| self.tagged_item(ty, tagged, way)).collect(),
        }
    }

    fn tagged_item(&self, ty: &Type<'s>, tagged: &Tagged<'s>, way: Way) -> ir::Item {
        ir::Item::OneOf(self.tagged(ty, tagged, way))
    }

    fn line_items(&self, ty: &'m Type<'s>, line: &'m Line<'s>) -> Vec<ir::Item> {
        let is_used = self.api.usage.ways(ty.id).next().is_some();
        let item = match &line.ty {
            // What it stands for may not be emitted either.
            _ if !is_used && self.types.holds_object(&line.ty) => return Vec::new(),
            Ty::Union(members) => {
                let unions = self.unions(ty, line, members);
                return unions.into_iter().map(ir::Item::Union).collect();
            }
            Ty::Enum(values) => {
                let docs = docs::named(ty.name, line);
                ir::Item::Enum(values_enum(ident(&ty.rust), docs, line.closed, values))
            }
            Ty::Scalar(scalar) if scalar.is_nameable() => ir::Item::Newtype(ir::Newtype {
                ident: ident(&ty.rust),
                docs: docs::named(ty.name, line),
                inner: self.resolve(&line.ty, "", Way::Received).ty,
            }),
            _ => ir::Item::Alias(ir::Alias {
                ident: ident(&ty.rust),
                docs: docs::named(ty.name, line),
                ty: self.resolve(&line.ty, "", Way::Received).ty,
            }),
        };
        vec![item]
    }

    /// The enums that fields of this type list in their own lines.
    fn inline_enums(&self, ty: &Type<'s>) -> Vec<ir::Item> {
        let mut found: BTreeMap<&str, ir::Item> = BTreeMap::new();
        // A type that travels no way is not emitted, only its fields are.
        let owner = match self.api.usage.ways(ty.id).next() {
            Some(way) => format!("[`{}`]", self.types.rust(ty.id, way)),
            None => format!("`{}`", ty.rust),
        };
        for field in self.types.own_fields(ty.id) {
            if let Ty::Enum(values) = &field.line.ty {
                let docs = docs::inline_enum(&owner, field.name, field.spec.words());
                let item = values_enum(ident(&field.inline), docs, field.line.closed, values);
                let item = ir::Item::Enum(item);
                found.entry(&field.inline).or_insert(item);
            }
        }
        found.into_values().collect()
    }

    fn model(&self, ty: &'m Type<'s>, object: &Object<'s>) -> ir::Model {
        let fields = self.types.fields(ty.id, View::Response);
        let fields: Vec<_> = fields
            .map(|field| {
                let resolved = self.resolve(&field.line.ty, &field.inline, Way::Received);
                let docs = docs::model_field(field.owner_name, field.name, field.spec, &field.line);
                let (name, spec, line) = (field.name, field.spec, &field.line);
                ir::ModelField {
                    boxed: self.types.is_boxed(ty.id, field, Way::Received),
                    ..model_field(name, &field.rust, spec, line, resolved, docs)
                }
            })
            .collect();
        ir::Model {
            ident: ident(&self.types.rust(ty.id, Way::Received)),
            docs: docs::shape(ty.name, object.shape),
            deprecated: deprecated(object.shape),
            derives_default: false,
            extra: self.kept(ty.id, &fields),
            fields,
        }
    }

    /// An object inside a body: it is sent whole, so its fields are those of a create.
    fn nested(&self, ty: &'m Type<'s>, object: &Object<'s>) -> ir::Sent {
        let mut fields: Vec<_> = self
            .types
            .fields(ty.id, View::Create)
            .map(|field| ir::SentField {
                boxed: self.types.is_boxed(ty.id, field, Way::Sent),
                ..self.body_field(Asked::whole(field), Writing::JSON)
            })
            .collect();
        let ident = ident(&self.types.rust(ty.id, Way::Sent));
        let ruled = self.object_rules(ty, &mut fields);
        let mut docs = docs::shape(ty.name, object.shape);
        docs.extend(docs::rules(&ruled.docs));
        docs.extend(docs::constants(&fields));
        let extra = self.added(self.types.extra(ty.id), &fields, self.tags(ty.id));
        let making = making(
            &ident,
            Role::Object,
            &fields,
            extra.as_ref(),
            &ruled.choices,
        );
        ir::Sent {
            making,
            docs,
            ident,
            aliases: Vec::new(),
            deprecated: deprecated(object.shape),
            serialize: true,
            extra,
            fields,
            rules: ruled.rules,
        }
    }

    /// The rules between the fields of an object inside a body.
    pub(crate) fn object_rules(&self, ty: &Type<'s>, fields: &mut [ir::SentField]) -> Ruled {
        let rules = self.types.object_rules(ty.id);
        ruled(&rules, fields, |member| {
            let mut fields = self.types.fields(ty.id, View::Create);
            let field = fields.find(|field| field.name == member.name)?;
            Some(self.placeholder(field.name, &field.line.ty, &field.inline))
        })
    }
}

pub(crate) fn model_field(
    wire: &str,
    rust: &str,
    spec: &crate::spec::Field,
    line: &Line<'_>,
    resolved: Resolved,
    docs: Vec<String>,
) -> ir::ModelField {
    let Resolved { ty, codec } = resolved;
    ir::ModelField {
        ident: ident(rust),
        wire: wire.to_owned(),
        alias: spec.alias.clone(),
        stands: match (line.may_lack(), line.is_nullable() || line.blank) {
            (false, _) => ir::Stands::Always,
            (true, false) => ir::Stands::Maybe,
            (true, true) => ir::Stands::OrNull,
        },
        ty,
        boxed: false,
        codec: if line.blank {
            Codec::Blank(Box::new(codec))
        } else {
            codec
        },
        docs,
        deprecated: docs::field_deprecated(spec, line),
    }
}

pub(crate) fn values_enum(
    ident: Ident,
    docs: Vec<String>,
    closed: bool,
    values: &[EnumValue],
) -> ir::Enum {
    let kind = if closed {
        ir::EnumKind::Closed
    } else {
        ir::EnumKind::Open
    };
    ir::Enum {
        ident,
        docs,
        deprecated: None,
        kind,
        unrecognized_docs: docs::unrecognized(kind),
        variants: values
            .iter()
            .map(|value| ir::Variant {
                ident: super::ident(&names::variant(&value.text)),
                docs: docs::value(&value.text),
                wire: ir::WireValue::Text(value.text.clone()),
            })
            .collect(),
    }
}

fn codes(ty: &Type<'_>, codes: &Codes<'_>) -> ir::Enum {
    let variant = |name: &str, docs, wire| ir::Variant {
        ident: ident(name),
        docs,
        wire,
    };
    let (kind, variants) = match &codes.values {
        CodeValues::Texts(texts) => {
            let text = |(name, text): &(&str, &str)| {
                variant(
                    name,
                    docs::value(text),
                    ir::WireValue::Text((*text).to_owned()),
                )
            };
            (ir::EnumKind::Open, texts.iter().map(text).collect())
        }
        CodeValues::Numbers(numbers) => {
            let number = |(name, code): &(&str, i64)| {
                let docs = docs::value(&code.to_string());
                variant(name, docs, ir::WireValue::Code(*code))
            };
            (ir::EnumKind::Codes, numbers.iter().map(number).collect())
        }
    };
    ir::Enum {
        ident: ident(&ty.rust),
        docs: docs::shape(ty.name, codes.shape),
        deprecated: deprecated(codes.shape),
        kind,
        unrecognized_docs: docs::unrecognized(kind),
        variants,
    }
}

pub(crate) fn deprecated(shape: &Shape) -> Option<String> {
    shape.deprecated.as_deref().map(markdown::one_line)
}
