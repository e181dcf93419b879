//! Examples as Rust values: for the docs of each request, and for its wire tests.

mod build;
mod expression;
mod parts;
mod placeholder;
mod target;
mod uses;
mod wire;

pub(super) use build::alike;
pub(super) use uses::{named as type_name, uses};
pub(super) use wire::{distinct, named};

use super::{Lowering, ident};
use crate::ir::{self, Build};
use crate::model::Call;
use crate::model::example::Json;
use crate::text::json;
use build::Values;

/// A call, and the request that it became.
pub(crate) struct Context<'c, 'm, 's> {
    pub(crate) call: &'m Call<'s>,
    pub(crate) sent: &'c ir::Sent,
}

impl<'m, 's> Lowering<'m, 's> {
    /// The call shown in the docs: the first example, or one that only gives what is required.
    pub(crate) fn sample(&self, context: &Context<'_, 'm, 's>) -> Build {
        match context.call.examples.first() {
            Some(example) => self.build(context, example),
            None => build::build(context.sent, &Values::new()),
        }
    }
}

/// The JSON itself, on one line and digit for digit.
fn compact(json: &Json<'_>) -> String {
    json::visible(&json::compact(json.text))
}
