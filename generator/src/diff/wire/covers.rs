//! Whether what one side sends is what the other side takes.

use std::collections::BTreeSet;

use crate::diff::pairs::Side;
use crate::model::types::{CodeValues, Tagged};
use crate::model::{Def, Named, Ty, Type, TypeId, View, Way};
use crate::spec::grammar::type_line::{Const as Constant, DateTimeFormat, Scalar};

/// A type as one side has it.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a, 's> {
    side: Side<'a, 's>,
    ty: &'a Ty<'s>,
    closed: bool,
}

impl<'a, 's> Seen<'a, 's> {
    pub(super) fn new(side: Side<'a, 's>, ty: &'a Ty<'s>, closed: bool) -> Self {
        Self { side, ty, closed }
    }

    fn of(self, ty: &'a Ty<'s>) -> Self {
        Self { ty, ..self }
    }

    pub(super) fn ty(self) -> &'a Ty<'s> {
        self.ty
    }

    /// What names stand for.
    pub(super) fn bare(mut self) -> Self {
        while let Ty::Named(named) = self.ty {
            let Some(line) = self.side.api.types.aliased(named.id) else {
                break;
            };
            (self.ty, self.closed) = (&line.ty, line.closed);
        }
        self
    }

    /// The values that are listed for it, as text.
    fn listed(self) -> Option<Vec<&'s str>> {
        self.side.api.types.listed(self.ty)
    }
}

/// Whether whoever takes `wide` takes every value of `narrow`: a service what is sent, a client what is received.
pub(super) fn covers(way: Way, wide: Seen<'_, '_>, narrow: Seen<'_, '_>) -> bool {
    Covers {
        way,
        met: BTreeSet::new(),
    }
    .types(wide, narrow)
}

/// The same of two types whatever they are called, from what is defined in them.
pub(super) fn covers_type(
    way: Way,
    (wide_side, wide): (Side<'_, '_>, &Type<'_>),
    (narrow_side, narrow): (Side<'_, '_>, &Type<'_>),
) -> bool {
    let named = |ty: &Type<'_>| {
        Ty::Named(Named {
            id: ty.id,
            name: "",
        })
    };
    let (wide, narrow) = (named(wide), named(narrow));
    let (wide, narrow) = (
        Seen::new(wide_side, &wide, false).bare(),
        Seen::new(narrow_side, &narrow, false).bare(),
    );
    let mut covers = Covers {
        way,
        met: BTreeSet::new(),
    };
    match (wide.ty, narrow.ty) {
        (Ty::Named(_), Ty::Named(_)) => covers.values(wide, narrow) || covers.objects(wide, narrow),
        _ => covers.types(wide, narrow),
    }
}

struct Covers {
    way: Way,
    /// Objects that are being compared.
    met: BTreeSet<(TypeId, TypeId)>,
}

impl Covers {
    fn types(&mut self, wide: Seen<'_, '_>, narrow: Seen<'_, '_>) -> bool {
        let (wide, narrow) = (wide.bare(), narrow.bare());
        let is_received = self.way == Way::Received;
        match (wide.ty, narrow.ty) {
            (Ty::Scalar(Scalar::Any), _) => true,
            (_, Ty::Union(members)) => {
                // What fits no member is kept as it is.
                let is_open = is_received && matches!(wide.ty, Ty::Union(_));
                is_open || members.iter().all(|ty| self.types(wide, narrow.of(ty)))
            }
            (Ty::Union(members), _) => {
                is_received || members.iter().any(|ty| self.types(wide.of(ty), narrow))
            }
            (Ty::Nullable(wide_item), Ty::Nullable(item)) => {
                self.types(wide.of(wide_item), narrow.of(item))
            }
            (Ty::Nullable(item), _) => self.types(wide.of(item), narrow),
            (Ty::List(wide_item), Ty::List(item))
            | (Ty::Map(wide_item), Ty::Map(item))
            | (Ty::Pairs(wide_item), Ty::Pairs(item)) => {
                self.types(wide.of(wide_item), narrow.of(item))
            }
            (Ty::Scalar(Scalar::String), Ty::Text(_)) => true,
            (Ty::Text(wide_item), Ty::Text(item)) => {
                self.types(wide.of(wide_item), narrow.of(item))
            }
            // The bare value is also read.
            (Ty::Text(wide_item), _) if is_received => self.types(wide.of(wide_item), narrow),
            (Ty::Pairs(wide_item), Ty::Map(item)) if is_received => {
                self.types(wide.of(wide_item), narrow.of(item))
            }
            (Ty::Named(one), Ty::Named(other)) if is_same(wide, narrow, one.name, other.name) => {
                true
            }
            (Ty::Scalar(one), Ty::Scalar(other)) => scalars(self.way, one, other),
            _ => self.values(wide, narrow) || self.objects(wide, narrow),
        }
    }

    /// Enums, and what they are written as.
    fn values(&mut self, wide: Seen<'_, '_>, narrow: Seen<'_, '_>) -> bool {
        let is_received = self.way == Way::Received;
        if is_number(wide) != is_number(narrow) {
            return false;
        }
        match (wide.listed(), narrow.listed()) {
            (Some(known), Some(values)) => {
                let are_known = values.iter().all(|value| known.contains(value));
                // What an open enum may be beside its values, a closed one is not.
                if is_received {
                    !wide.closed || narrow.closed && are_known
                } else {
                    are_known
                }
            }
            (Some(known), None) => match narrow.ty {
                Ty::Scalar(Scalar::Const(value)) => known.contains(&value.text().as_str()),
                Ty::Scalar(_) => is_received && !wide.closed,
                _ => false,
            },
            (None, Some(_)) => {
                matches!(
                    wide.ty,
                    Ty::Scalar(Scalar::String | Scalar::Int | Scalar::Float | Scalar::Decimal)
                )
            }
            (None, None) => false,
        }
    }

    fn objects(&mut self, wide: Seen<'_, '_>, narrow: Seen<'_, '_>) -> bool {
        let (Ty::Named(one), Ty::Named(other)) = (wide.ty, narrow.ty) else {
            return false;
        };
        if !self.met.insert((one.id, other.id)) {
            return true;
        }
        let types = (&wide.side.api.types, &narrow.side.api.types);
        match (&types.0[one.id].def, &types.1[other.id].def) {
            (Def::Object(_), Def::Object(_)) => self.fields((wide, one.id), (narrow, other.id)),
            (Def::Tagged(wide_one), Def::Tagged(narrow_one)) => {
                self.tagged((wide, wide_one), (narrow, narrow_one))
            }
            // An object without a tag is kept as it is.
            (Def::Tagged(_), Def::Object(_)) => self.way == Way::Received,
            _ => false,
        }
    }

    fn tagged(
        &mut self,
        (wide, one): (Seen<'_, '_>, &Tagged<'_>),
        (narrow, other): (Seen<'_, '_>, &Tagged<'_>),
    ) -> bool {
        one.by == other.by
            && other
                .members
                .iter()
                .all(|member| match one.member(member.tag) {
                    None => self.way == Way::Received,
                    Some(known) => self.types(
                        wide.of(&Ty::Named(known.ty)),
                        narrow.of(&Ty::Named(member.ty)),
                    ),
                })
    }

    fn fields(
        &mut self,
        (wide, one): (Seen<'_, '_>, TypeId),
        (narrow, other): (Seen<'_, '_>, TypeId),
    ) -> bool {
        let view = match self.way {
            Way::Sent => View::Create,
            Way::Received => View::Response,
        };
        let (wide_types, narrow_types) = (&wide.side.api.types, &narrow.side.api.types);
        let given: Vec<_> = narrow_types.fields(other, view).collect();
        let wanted: Vec<_> = wide_types.fields(one, view).collect();
        let is_given = wanted.iter().all(|field| {
            let is_needed = match self.way {
                Way::Sent => field.line.is_always_sent(),
                Way::Received => !field.line.may_lack(),
            };
            !is_needed
                || given.iter().any(|other| {
                    other.name == field.name
                        && (other.line.is_always_sent() || !other.line.may_lack())
                })
        });
        is_given
            && given.iter().all(|field| {
                match wanted.iter().find(|other| other.name == field.name) {
                    None => self.way == Way::Received,
                    Some(other) => self.types(
                        Seen::new(wide.side, &other.line.ty, other.line.closed),
                        Seen::new(narrow.side, &field.line.ty, field.line.closed),
                    ),
                }
            })
    }
}

/// Whether two names stand for one type, whose own changes are reported where it is defined.
fn is_same(wide: Seen<'_, '_>, narrow: Seen<'_, '_>, one: &str, other: &str) -> bool {
    wide.side.is_old != narrow.side.is_old
        && wide.side.type_name(one) == narrow.side.type_name(other)
}

/// Whether a value is a number, as far as enums are.
fn is_number(seen: Seen<'_, '_>) -> bool {
    match seen.ty {
        Ty::Named(named) => match &seen.side.api.types[named.id].def {
            Def::Codes(codes) => matches!(codes.values, CodeValues::Numbers(_)),
            _ => false,
        },
        Ty::Scalar(scalar) => matches!(
            scalar,
            Scalar::Int | Scalar::Int32 | Scalar::Uint | Scalar::Float | Scalar::Decimal
        ),
        _ => false,
    }
}

/// Whether whoever takes the one scalar takes every value of the other.
fn scalars(way: Way, wide: &Scalar, narrow: &Scalar) -> bool {
    use Scalar::{
        Any, Bool, Const, Date, DateTime, Decimal, File, Float, Int, Int32, String, Text, Uint,
    };
    let is_received = way == Way::Received;
    let is_text = |scalar: &Scalar| match scalar {
        String | Date(_) | Text(_) => true,
        DateTime(format) => !matches!(
            format,
            Some(DateTimeFormat::Unix | DateTimeFormat::UnixMillis)
        ),
        _ => false,
    };
    let plain = |scalar: &Scalar| match scalar {
        Const(constant) => match constant {
            Constant::Text(_) => String,
            Constant::Int(_) => Int,
            Constant::Bool(_) => Bool,
        },
        other => other.clone(),
    };
    // In a response, a constant is a plain value; in a request, it is one value of that type.
    let (wide, narrow) = match (wide, narrow) {
        (Const(one), Const(other)) if !is_received => return one == other,
        (Const(_), _) if !is_received => return false,
        _ => (&plain(wide), &plain(narrow)),
    };
    match (wide, narrow) {
        _ if wide == narrow => true,
        (String, other) => is_text(other),
        (Int, Int32) | (Decimal | Float, Int | Int32) => true,
        (Decimal, Uint | Float) | (Float, Uint) => true,
        // What clients read beside what a line says.
        (Decimal, Text(inner)) => is_received && matches!(**inner, Decimal | Int | Int32 | Uint),
        (Text(inner), other) => is_received && scalars(way, inner, other),
        (Date(_), Date(None) | DateTime(None)) => is_received,
        (DateTime(_), DateTime(None) | Date(None)) => is_received,
        (Float, Decimal) => is_received,
        (
            Any | Bool | File | Int32 | Uint | Int | Float | Decimal | Date(_) | DateTime(_)
            | Const(_),
            _,
        ) => false,
    }
}
