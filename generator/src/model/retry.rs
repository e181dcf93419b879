//! Which failed attempts are repeated, and the key by which a service recognizes them.

use std::sync::LazyLock;

use super::body::Body;
use super::call::Argument;
use super::names;
use super::ty::Ty;
use super::types::Types;
use crate::spec::grammar::Target;
use crate::spec::grammar::type_line::{Mark, Scalar};
use crate::spec::{Field, Retry};

/// How often, and after which statuses, where that is not as usual.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rules<'s> {
    pub(crate) tries: Option<u32>,
    pub(crate) statuses: Option<&'s [u16]>,
}

impl<'s> Rules<'s> {
    pub(crate) fn of(retry: Option<&'s Retry>) -> Self {
        Self {
            tries: retry.and_then(|retry| retry.tries),
            statuses: retry.and_then(|retry| retry.statuses.as_deref()),
        }
    }
}

/// The line of a key that no line declares.
static KEY: LazyLock<Field> = LazyLock::new(|| {
    Field::written(
        "string -- A key of your own, by which the service recognizes the request if it is sent again. By default, each call has a random one.",
    )
});

/// Whether a key is a parameter or a field that can hold one.
#[derive(Debug)]
pub(crate) enum Key {
    /// Its name in Rust.
    Found(String),
    /// Nothing of that name is sent.
    Nowhere,
    /// What has that name is no text that may be left out.
    Unfit,
}

impl Key {
    pub(crate) fn rust(&self) -> Option<&str> {
        match self {
            Self::Found(rust) => Some(rust),
            Self::Nowhere | Self::Unfit => None,
        }
    }

    /// The key of a call; a parameter that is not declared is added to the others.
    pub(crate) fn of<'s>(
        types: &Types<'s>,
        place: &'s Target,
        query: &mut Vec<Argument<'s>>,
        headers: &mut Vec<Argument<'s>>,
        body: &Body<'s>,
    ) -> Self {
        let (name, arguments) = match place {
            Target::Query(name) => (name, query),
            Target::Header(name) => (name, headers),
            Target::Body(keys) => {
                let (Body::Fields(fields), [name]) = (body, keys.as_slice()) else {
                    return Self::Nowhere;
                };
                let mut all = fields.with_required(types);
                return match all.find(|(field, _)| field.name == name) {
                    None => Self::Nowhere,
                    Some((field, false)) if is_fit(&field.line.ty, field.line.mark) => {
                        Self::Found(field.rust.clone())
                    }
                    Some(_) => Self::Unfit,
                };
            }
        };
        let is_header = matches!(place, Target::Header(_));
        let is_it = |known: &str| known == name || is_header && known.eq_ignore_ascii_case(name);
        if let Some(argument) = arguments.iter().find(|argument| is_it(argument.name)) {
            if is_fit(&argument.line.ty, argument.line.mark) {
                return Self::Found(argument.rust.clone());
            }
            return Self::Unfit;
        }
        let rust = names::of_parameter(name);
        arguments.push(Argument {
            name,
            rust: rust.clone(),
            line: types.line(&KEY.line),
            spec: &KEY,
            key: name,
            inline: String::new(),
        });
        Self::Found(rust)
    }
}

fn is_fit(ty: &Ty<'_>, mark: Mark) -> bool {
    *ty == Ty::Scalar(&Scalar::String) && mark == Mark::Plain
}
