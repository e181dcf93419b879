//! What metrics are made of: one report for each attempt.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use super::{ErrorKind, Operation};

/// Gets a report of every attempt of a client's calls, as for metrics.
///
/// The call waits meanwhile, so it should be quick.
pub trait Observer: Send + Sync + 'static {
    /// Gets one attempt that has ended. Attempts whose future was dropped are not reported.
    fn observe(&self, seen: &Observation<'_>);
}

impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn observe(&self, seen: &Observation<'_>) {
        (**self).observe(seen);
    }
}

/// One attempt as an [`Observer`] sees it: no bodies, no headers, and no addresses but the operation's template.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Observation<'a> {
    /// The API's short name, such as `chartmogul`.
    pub api: &'a str,
    /// What was called.
    pub operation: &'a Operation,
    /// Counts the call's attempts from 1.
    pub attempt: u32,
    /// The status of the response, if there was one.
    pub status: Option<StatusCode>,
    /// How the attempt failed, if it did; an HTML page instead of data counts as [`ErrorKind::Decode`]. Other responses are
    /// read later, so decoding them may still fail.
    pub failure: Option<ErrorKind>,
    /// How long the attempt took.
    pub took: Duration,
    /// How long the call waits before its next attempt; `None` when this was the last one.
    pub wait: Option<Duration>,
}
