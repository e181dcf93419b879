//! Types: what is sent, what is received, and how each value is written.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;

use proc_macro2::Ident;

use super::constructor::{constructor, takes_nothing};
use super::rules::{Ruled, ruled};
use super::{Lowering, docs, ident};
use crate::ir::{self, Codec, Type};
use crate::line::{self, Line, Mark, Scalar, Ty, TyKind};
use crate::name;
use crate::plan::{self, Encoding};
use crate::rule;
use crate::spec::{Field, ModuleSpec, Shape, TypeDef};
use crate::usage::Way;
use crate::view::{self, Entry, Seen, Types, View};

/// A type in Rust and how it is written.
pub(crate) struct Resolved {
    pub(crate) ty: Type,
    pub(crate) codec: Codec,
}

impl<'a> Lowering<'a> {
    /// The Rust name of an object type, which differs by way when it goes both ways.
    pub(crate) fn object_name(&self, entry: Entry<'_>, way: Way) -> Ident {
        let name = view::type_name(entry);
        let both = self.usage.is_received(entry.name);
        match way {
            Way::Sent if both => ident(&format!("{name}Input")),
            _ => ident(&name),
        }
    }

    /// `inline` names the enum that a list of values in this place becomes.
    pub(crate) fn resolve(&self, ty: &Ty, inline: &str, way: Way) -> Resolved {
        let (ty, codec) = match &ty.kind {
            TyKind::Scalar(scalar) => return resolve_scalar(scalar),
            TyKind::Enum(_) => (Type::Named(ident(inline)), Codec::Same),
            TyKind::Name(name) => return self.resolve_name(name, way),
            // Only a name stands for a union.
            TyKind::Union(_) => (Type::Json, Codec::Same),
            TyKind::List(inner) => {
                let inner = self.resolve(inner, inline, way);
                (
                    Type::List(Box::new(inner.ty)),
                    within(inner.codec, Codec::List),
                )
            }
            TyKind::Map(inner) => {
                let inner = self.resolve(inner, inline, way);
                (
                    Type::Map(Box::new(inner.ty)),
                    within(inner.codec, Codec::Map),
                )
            }
            TyKind::Pairs(inner) => {
                let inner = self.resolve(inner, inline, way);
                (
                    Type::Map(Box::new(inner.ty)),
                    Codec::Pairs(Box::new(inner.codec)),
                )
            }
        };
        Resolved { ty, codec }
    }

    fn resolve_name(&self, name: &str, way: Way) -> Resolved {
        let Some(entry) = self.types.get(name) else {
            return Resolved {
                ty: Type::Json,
                codec: Codec::Same,
            };
        };
        if self.types.union(name).is_some() {
            return Resolved {
                ty: Type::Named(self.union_name(entry, way)),
                codec: Codec::Same,
            };
        }
        if let (Way::Sent, TypeDef::Line(line)) = (way, entry.def)
            && let Ok(line) = &line.parsed
            && (self.types.holds_object(&line.ty) || self.types.is_any(&line.ty))
        {
            // The name stands for what is received; what is sent may be another type, or any value.
            return self.resolve(&line.ty, "", way);
        }
        let codec = match entry.def {
            TypeDef::Line(line) => match &line.parsed {
                Ok(Line {
                    ty:
                        Ty {
                            kind: TyKind::Enum(_),
                            ..
                        },
                    ..
                })
                | Err(_) => Codec::Same,
                Ok(line) => self.resolve(&line.ty, "", way).codec,
            },
            TypeDef::Shape(_) => Codec::Same,
        };
        let ident = match entry.def {
            TypeDef::Shape(shape) if !shape.is_enum() => self.object_name(entry, way),
            _ => ident(&view::type_name(entry)),
        };
        Resolved {
            ty: Type::Named(ident),
            codec,
        }
    }

    /// Every type item of a module.
    pub(crate) fn type_items(&self, module: &'a ModuleSpec) -> Vec<ir::Item> {
        let mut items = Vec::new();
        for (name, def) in &module.types {
            let entry = Entry { name, module, def };
            match def {
                TypeDef::Line(line) => {
                    if let Ok(line) = &line.parsed {
                        items.extend(self.line_items(entry, line));
                    }
                }
                TypeDef::Shape(shape) if shape.is_object() => {
                    if self.usage.is_received(entry.name) {
                        items.push(ir::Item::Model(self.model(entry, shape)));
                    }
                    if self.usage.is_sent(entry.name) {
                        items.push(ir::Item::Sent(self.nested(entry, shape)));
                    }
                }
                TypeDef::Shape(shape) => match &shape.oneof {
                    Some(oneof) => {
                        let oneofs = self.oneofs(entry, shape, oneof);
                        items.extend(oneofs.into_iter().map(ir::Item::OneOf));
                    }
                    None => items.push(ir::Item::Enum(codes(entry, shape))),
                },
            }
            items.extend(self.inline_enums(entry));
        }
        items
    }

    /// Whether a name is never used and what it stands for may not be emitted either.
    fn is_idle(&self, entry: Entry<'a>, line: &Line) -> bool {
        let used = self.usage.is_received(entry.name) || self.usage.is_sent(entry.name);
        !used && self.types.holds_object(&line.ty)
    }

    fn line_items(&self, entry: Entry<'a>, line: &Line) -> Vec<ir::Item> {
        match &line.ty.kind {
            _ if self.is_idle(entry, line) => Vec::new(),
            TyKind::Union(members) => {
                let unions = self.unions(entry, line, members);
                unions.into_iter().map(ir::Item::Union).collect()
            }
            _ => vec![self.named_line(entry, line)],
        }
    }

    fn named_line(&self, entry: Entry<'a>, line: &Line) -> ir::Item {
        let ident = ident(&view::type_name(entry));
        let docs = docs::named(entry.name, &line.text, line);
        match &line.ty.kind {
            TyKind::Enum(values) => {
                let values = values.iter().map(|value| value.text.as_str());
                ir::Item::Enum(values_enum(ident, docs, line.closed, values))
            }
            TyKind::Scalar(scalar) if scalar.is_nameable() => {
                let inner = self.resolve(&line.ty, "", Way::Received).ty;
                ir::Item::Newtype(ir::Newtype { ident, docs, inner })
            }
            _ => {
                let ty = self.resolve(&line.ty, "", Way::Received).ty;
                ir::Item::Alias(ir::Alias { ident, docs, ty })
            }
        }
    }

    /// The enums that fields of this type list in their own lines.
    fn inline_enums(&self, entry: Entry<'a>) -> Vec<ir::Item> {
        let mut found: BTreeMap<String, ir::Item> = BTreeMap::new();
        let mut owner = format!("`{}`", view::type_name(entry));
        if self.usage.is_received(entry.name) || self.usage.is_sent(entry.name) {
            // Else no type of this name is emitted, only its fields are.
            owner = format!("[{owner}]");
        }
        let own = self
            .types
            .all_fields(entry.name)
            .into_iter()
            .filter(|seen| seen.owner.name == entry.name);
        for seen in own {
            let Some(line) = seen.line() else { continue };
            let TyKind::Enum(values) = &line.ty.kind else {
                continue;
            };
            let name = view::inline_enum(&view::type_name(entry), seen.name);
            let docs = docs::inline_enum(&owner, seen.name, seen.field.words());
            let values = values.iter().map(|value| value.text.as_str());
            let item = ir::Item::Enum(values_enum(ident(&name), docs, line.closed, values));
            found.entry(name).or_insert(item);
        }
        found.into_values().collect()
    }

    fn model(&self, entry: Entry<'a>, shape: &Shape) -> ir::Model {
        let fields: Vec<_> = self
            .types
            .fields(entry.name, View::Response)
            .iter()
            .filter_map(|seen| self.model_field(seen))
            .collect();
        ir::Model {
            ident: self.object_name(entry, Way::Received),
            docs: docs::shape(entry.name, shape),
            deprecated: shape.deprecated.as_deref().map(docs::plain),
            derives_default: false,
            extra: self.kept(entry.name, &fields),
            fields,
        }
    }

    fn model_field(&self, seen: &Seen<'a>) -> Option<ir::ModelField> {
        let line = seen.line()?;
        let inline = view::inline_enum(&view::type_name(seen.owner), seen.name);
        let resolved = self.resolve(&line.ty, &inline, Way::Received);
        Some(model_field(
            seen.owner.name,
            seen.name,
            seen.field,
            line,
            resolved,
        ))
    }

    /// An object inside a body: it is sent whole, so its fields are those of a create.
    fn nested(&self, entry: Entry<'a>, shape: &Shape) -> ir::Sent {
        let mut fields: Vec<_> = self
            .types
            .fields(entry.name, View::Create)
            .into_iter()
            .filter_map(|seen| {
                let field = plan::BodyField {
                    seen,
                    insisted: false,
                };
                self.body_field(&field, View::Create, Encoding::Json)
            })
            .collect();
        let ident = self.object_name(entry, Way::Sent);
        let ruled = self.object_rules(entry, &mut fields);
        let mut docs = docs::shape(entry.name, shape);
        docs.extend(docs::rules(&ruled.docs));
        ir::Sent {
            constructor: constructor(&ident, &fields),
            constructor_docs: format!("The parts a {} cannot do without.", name::words(entry.name)),
            docs,
            ident,
            aliases: Vec::new(),
            deprecated: shape.deprecated.as_deref().map(docs::plain),
            derives_default: takes_nothing(&fields) && ruled.choices.is_empty(),
            serialize: true,
            extra: self.added(self.types.extra(entry.name), &fields, self.tags(entry.name)),
            fields,
            choices: ruled.choices,
            rules: ruled.rules,
        }
    }

    /// The rules between the fields of an object inside a body.
    pub(crate) fn object_rules(&self, entry: Entry<'a>, fields: &mut [ir::SentField]) -> Ruled {
        let held = rule::of_object(&self.types, entry.name);
        ruled(&held, fields, |member| {
            let fields = self.types.fields(entry.name, View::Create);
            let seen = fields.iter().find(|seen| seen.name == member.name)?;
            let inline = view::inline_enum(&view::type_name(seen.owner), seen.name);
            Some(self.placeholder(seen.name, &seen.line()?.ty, &inline))
        })
    }

    /// The date formats of the vendor's own that any line of the API uses.
    pub(crate) fn layouts(&self) -> Vec<ir::Layout> {
        let mut found = BTreeMap::new();
        for line in self.api.modules.iter().flat_map(lines) {
            collect_layouts(&line.ty, &mut found);
        }
        found.into_values().collect()
    }

    /// Types that the items of a module use and a sibling module defines.
    pub(crate) fn imports(&self, module: &ModuleSpec, items: &[ir::Item]) -> Vec<Ident> {
        let mut used = BTreeSet::new();
        for item in items {
            item_types(item, &mut |name| {
                used.insert(name.to_string());
            });
        }
        used.into_iter()
            .filter(|name| {
                self.homes
                    .get(name)
                    .is_some_and(|home| *home != module.stem)
            })
            .map(|name| ident(&name))
            .collect()
    }
}

/// The modules of all types and of the enums of their fields, by their names in Rust.
pub(crate) fn homes<'a>(types: &Types<'a>) -> HashMap<String, &'a str> {
    let mut homes = HashMap::new();
    for entry in types.iter() {
        let (name, stem) = (view::type_name(entry), entry.module.stem.as_str());
        for seen in types.all_fields(entry.name) {
            if seen.owner.name == entry.name {
                let inline = view::inline_enum(&name, seen.name);
                homes.entry(inline).or_insert(stem);
            }
        }
        homes.insert(format!("{name}Input"), stem);
        homes.insert(name, stem);
    }
    homes
}

pub(crate) fn model_field(
    owner: &str,
    name: &str,
    field: &Field,
    line: &Line,
    resolved: Resolved,
) -> ir::ModelField {
    let Resolved { ty, codec } = resolved;
    let optional = line.mark != Mark::Always || line.blank;
    ir::ModelField {
        ident: ident(&view::field_name(name, field).unwrap_or_default()),
        wire: name.to_owned(),
        alias: field.alias.clone(),
        optional,
        nullable: line.mark == Mark::Nullable || line.blank,
        ty,
        codec: if line.blank {
            Codec::Blank(Box::new(codec))
        } else {
            codec
        },
        docs: docs::model_field(owner, name, field, line),
        deprecated: docs::field_deprecated(field, line),
    }
}

fn resolve_scalar(scalar: &Scalar) -> Resolved {
    let (ty, codec) = match scalar {
        Scalar::String => (Type::String, Codec::Same),
        Scalar::Bool => (Type::Bool, Codec::Same),
        Scalar::Int => (Type::I64, Codec::Same),
        Scalar::Int32 => (Type::I32, Codec::Same),
        Scalar::Uint => (Type::U64, Codec::Same),
        Scalar::Float => (Type::F64, Codec::Same),
        Scalar::Any => (Type::Json, Codec::Same),
        Scalar::File => (Type::File, Codec::Same),
        Scalar::Decimal => (Type::Decimal, Codec::Digits),
        Scalar::Date(None) => (Type::Date, Codec::Date),
        Scalar::Date(Some(pattern)) => (Type::Date, Codec::Layout(layout_ident(pattern, false))),
        Scalar::DateTime(None) => (Type::DateTime, Codec::Same),
        Scalar::DateTime(Some(line::Layout::Unix)) => (Type::DateTime, Codec::UnixSeconds),
        Scalar::DateTime(Some(line::Layout::UnixMillis)) => (Type::DateTime, Codec::UnixMillis),
        Scalar::DateTime(Some(line::Layout::Pattern(pattern))) => (
            Type::DateTime,
            Codec::TimeLayout(layout_ident(pattern, true)),
        ),
        Scalar::Text(inner) => (resolve_scalar(inner).ty, Codec::Text),
    };
    Resolved { ty, codec }
}

/// A container of plain values is plain.
fn within(codec: Codec, container: fn(Box<Codec>) -> Codec) -> Codec {
    match codec {
        Codec::Same => Codec::Same,
        codec => container(Box::new(codec)),
    }
}

fn values_enum<'v>(
    ident: Ident,
    docs: Vec<String>,
    closed: bool,
    values: impl Iterator<Item = &'v str>,
) -> ir::Enum {
    ir::Enum {
        ident,
        docs,
        deprecated: None,
        kind: if closed {
            ir::EnumKind::Closed
        } else {
            ir::EnumKind::Open
        },
        variants: values
            .map(|value| ir::Variant {
                ident: super::ident(&name::ty(value).unwrap_or_default()),
                wire: value.to_owned(),
            })
            .collect(),
    }
}

fn codes(entry: Entry<'_>, shape: &Shape) -> ir::Enum {
    ir::Enum {
        ident: ident(&view::type_name(entry)),
        docs: docs::shape(entry.name, shape),
        deprecated: shape.deprecated.as_deref().map(docs::plain),
        kind: if shape.wire.is_some() {
            ir::EnumKind::Codes
        } else {
            ir::EnumKind::Open
        },
        variants: shape
            .variants
            .iter()
            .map(|(name, wire)| ir::Variant {
                ident: ident(name),
                wire: wire.clone(),
            })
            .collect(),
    }
}

fn layout_ident(pattern: &str, time: bool) -> Ident {
    let mut name = String::from(if time { "DateTimeLayout" } else { "DateLayout" });
    let mut field = false;
    for character in pattern.chars() {
        let of_field = std::mem::replace(&mut field, character == '%');
        match character {
            '%' => {}
            'm' if of_field => name.push_str("Mo"),
            'M' if of_field => name.push_str("Mi"),
            _ if of_field => name.push(character.to_ascii_uppercase()),
            // Writing to a String cannot fail.
            _ => write!(name, "{:X}", u32::from(character)).unwrap_or_default(),
        }
    }
    ident(&name)
}

fn collect_layouts(ty: &Ty, found: &mut BTreeMap<String, ir::Layout>) {
    let (pattern, time) = match &ty.kind {
        TyKind::Scalar(Scalar::Date(Some(pattern))) => (pattern, false),
        TyKind::Scalar(Scalar::DateTime(Some(line::Layout::Pattern(pattern)))) => (pattern, true),
        TyKind::List(inner) | TyKind::Map(inner) | TyKind::Pairs(inner) => {
            return collect_layouts(inner, found);
        }
        TyKind::Union(members) => {
            return members
                .iter()
                .for_each(|member| collect_layouts(member, found));
        }
        _ => return,
    };
    let ident = layout_ident(pattern, time);
    found.insert(
        ident.to_string(),
        ir::Layout {
            ident,
            pattern: pattern.clone(),
        },
    );
}

/// Every type line of a module.
fn lines(module: &ModuleSpec) -> impl Iterator<Item = &Line> {
    let named = module.types.values().filter_map(|def| match def {
        TypeDef::Line(line) => line.parsed.as_ref().ok(),
        TypeDef::Shape(_) => None,
    });
    let fields = module
        .types
        .values()
        .filter_map(|def| match def {
            TypeDef::Shape(shape) => Some(shape),
            TypeDef::Line(_) => None,
        })
        .flat_map(|shape| {
            let groups = view::GROUPS.iter();
            groups
                .flat_map(|group| view::group_of(shape, group).values())
                .chain(&shape.extra)
        });
    let arguments = module.endpoints.values().flat_map(|endpoint| {
        [
            &endpoint.path,
            &endpoint.query,
            &endpoint.headers,
            &endpoint.envelope,
        ]
    });
    let returns = module
        .endpoints
        .values()
        .filter_map(|endpoint| endpoint.returns.as_ref()?.parsed.as_ref().ok());
    let fields = fields.chain(arguments.flat_map(|group| group.values()));
    named
        .chain(fields.filter_map(|field| field.line.parsed.as_ref().ok()))
        .chain(returns)
}

pub(crate) fn uses_codec(item: &ir::Item) -> bool {
    match item {
        ir::Item::Request(request) => {
            let sent = &request.sent;
            let coded = sent.fields.iter().any(|field| match field.place {
                ir::Place::Body => field.codec != Codec::Same,
                ir::Place::Query(style) | ir::Place::Part(ir::PartStyle::Pair(style)) => {
                    style == ir::QueryStyle::Coded
                }
                ir::Place::Part(_) => false,
                ir::Place::Path | ir::Place::Header | ir::Place::Whole | ir::Place::Url => false,
            });
            coded || sent.extra.is_some()
        }
        ir::Item::Sent(sent) => {
            sent.extra.is_some() || sent.fields.iter().any(|field| field.codec != Codec::Same)
        }
        ir::Item::Model(model) => {
            model.extra.is_some() || model.fields.iter().any(|field| field.codec != Codec::Same)
        }
        ir::Item::Union(_) => true,
        ir::Item::Enum(_) | ir::Item::OneOf(_) | ir::Item::Newtype(_) | ir::Item::Alias(_) => false,
    }
}

/// Whether the item names something of the runtime.
pub(crate) fn uses_runtime(item: &ir::Item) -> bool {
    match item {
        ir::Item::Request(_)
        | ir::Item::Enum(_)
        | ir::Item::Union(_)
        | ir::Item::OneOf(_)
        | ir::Item::Newtype(_) => true,
        ir::Item::Sent(sent) => {
            sent.extra.is_some()
                || !sent.rules.is_empty()
                || sent.fields.iter().any(|field| {
                    field.presence == ir::Presence::ThreeState
                        || of_runtime(&field.ty)
                        || of_runtime_codec(&field.codec)
                })
        }
        ir::Item::Model(model) => {
            let fields = &mut model.fields.iter();
            model.extra.is_some()
                || fields.any(|field| of_runtime(&field.ty) || of_runtime_codec(&field.codec))
        }
        ir::Item::Alias(alias) => of_runtime(&alias.ty),
    }
}

fn of_runtime(ty: &Type) -> bool {
    match ty {
        Type::DateTime | Type::File | Type::Map(_) => true,
        Type::List(inner) | Type::Option(inner) => of_runtime(inner),
        _ => false,
    }
}

fn of_runtime_codec(codec: &Codec) -> bool {
    match codec {
        Codec::Map(_) => true,
        Codec::List(inner) | Codec::Pairs(inner) | Codec::Blank(inner) => of_runtime_codec(inner),
        _ => false,
    }
}

fn item_types(item: &ir::Item, found: &mut impl FnMut(&Ident)) {
    match item {
        ir::Item::Request(request) => {
            request
                .sent
                .fields
                .iter()
                .for_each(|field| named(&field.ty, found));
            request
                .sent
                .extra
                .iter()
                .for_each(|extra| named(&extra.ty, found));
            named(&request.output, found);
            request
                .paging
                .iter()
                .for_each(|paging| named(&paging.item, found));
        }
        ir::Item::Sent(sent) => {
            sent.fields.iter().for_each(|field| named(&field.ty, found));
            sent.extra.iter().for_each(|extra| named(&extra.ty, found));
        }
        ir::Item::Model(model) => {
            model
                .fields
                .iter()
                .for_each(|field| named(&field.ty, found));
            model.extra.iter().for_each(|extra| named(&extra.ty, found));
        }
        ir::Item::Union(union) => {
            let members = union.members.iter();
            members.for_each(|member| named(&member.ty, found));
        }
        ir::Item::OneOf(oneof) => {
            let members = oneof.members.iter();
            members.for_each(|member| named(&member.ty, found));
        }
        ir::Item::Alias(alias) => named(&alias.ty, found),
        ir::Item::Enum(_) | ir::Item::Newtype(_) => {}
    }
}

fn named(ty: &Type, found: &mut impl FnMut(&Ident)) {
    match ty {
        Type::Named(ident) => found(ident),
        Type::List(inner) | Type::Map(inner) | Type::Option(inner) => named(inner, found),
        _ => {}
    }
}
