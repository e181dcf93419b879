//! Types in Rust, and how their values are written.

use crate::ir::{Codec, Type};
use crate::lower::{Lowering, ident};
use crate::model::{Def, Named, Ty, Way};
use crate::spec::grammar::type_line::{Const, DateTimeFormat, Scalar};

use super::formats;

/// A type in Rust and how it is written.
pub(crate) struct Resolved {
    pub(crate) ty: Type,
    pub(crate) codec: Codec,
}

impl<'s> Lowering<'_, 's> {
    /// `inline` names the enum that a list of values in this place becomes.
    pub(crate) fn resolve(&self, ty: &Ty<'s>, inline: &str, way: Way) -> Resolved {
        let (ty, codec) = match ty {
            Ty::Scalar(scalar) => return resolve_scalar(scalar),
            Ty::Enum(_) => (Type::Named(ident(inline)), Codec::Same),
            Ty::Named(named) => return self.resolve_name(*named, way),
            // Only a name stands for a union.
            Ty::Union(_) => (Type::Json, Codec::Same),
            Ty::List(inner) => {
                let inner = self.resolve(inner, inline, way);
                (
                    Type::List(Box::new(inner.ty)),
                    within(inner.codec, Codec::List),
                )
            }
            Ty::Map(inner) => {
                let inner = self.resolve(inner, inline, way);
                (
                    Type::Map(Box::new(inner.ty)),
                    within(inner.codec, Codec::Map),
                )
            }
            Ty::Nullable(inner) => {
                let inner = self.resolve(inner, inline, way);
                (
                    Type::Option(Box::new(inner.ty)),
                    within(inner.codec, Codec::Option),
                )
            }
            Ty::Text(inner) => {
                let inner = self.resolve(inner, inline, way);
                (inner.ty, Codec::InText(Box::new(inner.codec)))
            }
            Ty::Pairs(inner) => {
                let inner = self.resolve(inner, inline, way);
                (
                    Type::Map(Box::new(inner.ty)),
                    Codec::Pairs(Box::new(inner.codec)),
                )
            }
        };
        Resolved { ty, codec }
    }

    fn resolve_name(&self, named: Named<'s>, way: Way) -> Resolved {
        let codec = match &self.types[named.id].def {
            Def::Line(line) => {
                let is_union = matches!(line.ty, Ty::Union(_));
                // The name stands for what is received; what is sent may be another type, or any value.
                let differs = self.types.holds_object(&line.ty) || self.types.is_any(&line.ty);
                if way == Way::Sent && differs && !is_union {
                    return self.resolve(&line.ty, "", way);
                }
                match &line.ty {
                    Ty::Enum(_) | Ty::Union(_) => Codec::Same,
                    ty => self.resolve(ty, "", way).codec,
                }
            }
            Def::Codes(_) | Def::Object(_) | Def::Tagged(_) => Codec::Same,
        };
        Resolved {
            ty: Type::Named(ident(&self.types.rust(named.id, way))),
            codec,
        }
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
        Scalar::Const(Const::Text(_)) => (Type::String, Codec::Same),
        Scalar::Const(Const::Int(_)) => (Type::I64, Codec::Same),
        Scalar::Const(Const::Bool(_)) => (Type::Bool, Codec::Same),
        Scalar::Decimal => (Type::Decimal, Codec::Digits),
        Scalar::Date(None) => (Type::Date, Codec::Date),
        Scalar::Date(Some(pattern)) => (Type::Date, Codec::Layout(formats::date(pattern))),
        Scalar::DateTime(None) => (Type::DateTime, Codec::Same),
        Scalar::DateTime(Some(DateTimeFormat::Unix)) => (Type::DateTime, Codec::UnixSeconds),
        Scalar::DateTime(Some(DateTimeFormat::UnixMillis)) => (Type::DateTime, Codec::UnixMillis),
        Scalar::DateTime(Some(DateTimeFormat::Pattern(pattern))) => (
            Type::DateTime,
            Codec::TimeLayout(formats::datetime(pattern)),
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
