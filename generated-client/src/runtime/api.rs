// Copied from generator/runtime/src/runtime/api.rs by `cargo xtask codegen`; edit it there.

//! What is fixed for one API: its constant headers, limits and retry rules.

use std::time::Duration;

use super::{ErrorShape, Rate, RetryDefaults};

/// Ties requests to the client that may send them: a request of one API cannot be given to a client of another.
pub trait Api: 'static {
    /// The facts that all calls of the API share.
    const INFO: &'static ApiInfo;
    /// Where its responses say that a call failed, and why.
    const ERRORS: &'static ErrorShape = &ErrorShape::USUAL;
}

/// The facts that all calls of one API share.
#[derive(Clone, Copy, Debug)]
pub struct ApiInfo {
    /// The API's short name, such as `chartmogul`; it appears in errors about the client's setup.
    pub name: &'static str,
    /// Headers that every call carries; names in braces are arguments of the client.
    pub headers: &'static [(&'static str, &'static str)],
    /// Which failed attempts are repeated, and when.
    pub retry: RetryDefaults,
    /// The documented limit of calls; a client keeps to it only when told to.
    pub rate: Option<Rate>,
    /// The longest time one attempt may take.
    pub timeout: Option<Duration>,
}
