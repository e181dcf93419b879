//! What the specs mean: every line read, every name resolved, and each question about an endpoint answered once.
//!
//! Building the model cannot fail. What cannot be read stands as something that nothing follows from: a type as
//! `any`, an `http` line as a path without parameters. The checker refuses all of it, so that a model it lets
//! through has nothing of the kind.

mod api;
pub(crate) mod auth;
pub(crate) mod body;
pub(crate) mod call;
pub(crate) mod client;
mod errors;
pub(crate) mod example;
pub(crate) mod fit;
pub(crate) mod graph;
pub(crate) mod listed;
pub(crate) mod names;
pub(crate) mod paging;
pub(crate) mod questions;
pub(crate) mod retry;
pub(crate) mod rules;
pub(crate) mod ty;
pub(crate) mod types;
pub(crate) mod usage;
mod wait;
pub(crate) mod wire_text;

pub(crate) use api::{Api, Module};
pub(crate) use auth::{Auth, Credential};
pub(crate) use body::Body;
pub(crate) use call::{Argument, Call, Response};
pub(crate) use client::ClientArgument;
pub(crate) use errors::{ErrorShape, Sign};
pub(crate) use example::Example;
pub(crate) use ty::{Line, Named, Ty};
pub(crate) use types::{Def, Field, Type, TypeId, Types, View, Way};
pub(crate) use wait::Wait;

use crate::spec::Specs;

/// The APIs of a spec folder.
#[derive(Debug)]
pub(crate) struct Model<'s> {
    pub(crate) specs: &'s Specs,
    pub(crate) apis: Vec<Api<'s>>,
}

#[cfg(test)]
impl<'s> Model<'s> {
    /// The model without a check, for tests.
    pub(crate) fn unchecked(specs: &'s Specs) -> Self {
        let api = |spec| {
            let mut types = Types::of(spec);
            types.complete();
            Api::of(specs, spec, types)
        };
        Self {
            specs,
            apis: specs.apis.iter().map(api).collect(),
        }
    }
}
