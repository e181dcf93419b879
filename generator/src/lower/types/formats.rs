//! The date formats of the vendor's own: each is a type of the API's module.

use std::collections::BTreeMap;
use std::fmt::Write;

use proc_macro2::Ident;

use crate::ir;
use crate::lower::{Lowering, ident};
use crate::model::{Body, Call, Def, Ty};
use crate::spec::grammar::type_line::{DateTimeFormat, Scalar};
use crate::text::case;

/// The name of a format of dates.
pub(super) fn date(pattern: &str) -> Ident {
    named("DateLayout", pattern)
}

/// The name of a format of dates with a time.
pub(super) fn datetime(pattern: &str) -> Ident {
    named("DateTimeLayout", pattern)
}

fn named(prefix: &str, pattern: &str) -> Ident {
    let mut name = String::from(prefix);
    if !pattern.contains('%') {
        name.push_str(&case::ty(pattern).unwrap_or_default());
        return ident(&name);
    }
    let mut is_field = false;
    for character in pattern.chars() {
        let of_field = std::mem::replace(&mut is_field, character == '%');
        match character {
            '%' => {}
            'm' if of_field => name.push_str("Mo"),
            'M' if of_field => name.push_str("Mi"),
            _ if of_field => name.push(character.to_ascii_uppercase()),
            // Writing to a String cannot fail.
            _ => {
                let _ = write!(name, "{:X}", u32::from(character));
            }
        }
    }
    ident(&name)
}

impl Lowering<'_, '_> {
    /// Those that any line of the API uses.
    pub(crate) fn formats(&self) -> Vec<ir::Layout> {
        let mut found = BTreeMap::new();
        for ty in self.types.iter() {
            match &ty.def {
                Def::Line(line) => collect(&line.ty, &mut found),
                Def::Object(_) | Def::Tagged(_) => {
                    let fields = self.types.own_fields(ty.id).iter();
                    fields.for_each(|field| collect(&field.line.ty, &mut found));
                    let extra = self.types.extras(ty.id).into_iter();
                    extra.for_each(|extra| collect(&extra.line.ty, &mut found));
                }
                Def::Codes(_) => {}
            }
        }
        for call in self.api.calls() {
            of_call(call, &mut found);
        }
        found.into_values().collect()
    }
}

fn of_call(call: &Call<'_>, found: &mut BTreeMap<String, ir::Layout>) {
    let page = call.response.page();
    let envelope = page.into_iter().flat_map(|page| &page.envelope);
    let arguments = call.query.iter().chain(&call.headers).chain(envelope);
    let lines = arguments.map(|argument| &argument.line);
    let lines = lines.chain(call.path.iter().map(|parameter| &parameter.line));
    let whole = match &call.body {
        Body::Whole(whole) => Some(&whole.line),
        _ => None,
    };
    let lines = lines.chain(whole);
    let types = lines.map(|line| &line.ty).chain(call.response.ty());
    types.for_each(|ty| collect(ty, found));
}

fn collect(ty: &Ty<'_>, found: &mut BTreeMap<String, ir::Layout>) {
    let (ident, pattern) = match ty {
        Ty::Scalar(Scalar::Date(Some(pattern))) => (date(pattern), pattern),
        Ty::Scalar(Scalar::DateTime(Some(DateTimeFormat::Pattern(pattern)))) => {
            (datetime(pattern), pattern)
        }
        Ty::List(inner)
        | Ty::Map(inner)
        | Ty::Pairs(inner)
        | Ty::Nullable(inner)
        | Ty::Text(inner) => {
            return collect(inner, found);
        }
        Ty::Union(members) => return members.iter().for_each(|member| collect(member, found)),
        _ => return,
    };
    let format = ir::Layout {
        docs: vec![format!("The format `{pattern}`.")],
        pattern: pattern.clone(),
        ident,
    };
    found.insert(format.ident.to_string(), format);
}
