//! Reports what happens to a call: its attempts to the observer, and the whole call to `tracing`.
#![cfg_attr(
    not(feature = "tracing"),
    allow(
        unused_variables,
        clippy::unused_self,
        clippy::needless_pass_by_ref_mut
    )
)] // Without it there is less to report.

use std::future::Future;
use std::sync::Arc;

use http::Uri;

#[cfg(feature = "tracing")]
use super::trace::Trace;
use super::{Error, Observation, Observer, Operation, RawResponse};

/// Follows one call; clones follow the same one.
#[derive(Clone)]
pub(crate) struct Watch {
    observer: Option<Arc<dyn Observer>>,
    #[cfg(feature = "tracing")]
    trace: Trace,
}

impl Watch {
    pub(crate) fn new(observer: Option<Arc<dyn Observer>>) -> Self {
        Self {
            observer,
            #[cfg(feature = "tracing")]
            trace: Trace::none(),
        }
    }

    /// The call begins.
    pub(crate) fn begin(&mut self, operation: &Operation, uri: &Uri) {
        #[cfg(feature = "tracing")]
        {
            self.trace = Trace::begin(operation, uri);
        }
    }

    /// What the transport does belongs to the call.
    pub(crate) async fn follow<T>(&self, future: impl Future<Output = T>) -> T {
        #[cfg(feature = "tracing")]
        let future = self.trace.follow(future);
        future.await
    }

    /// As [`follow`](Self::follow), while the thread waits.
    #[cfg(feature = "blocking")]
    pub(crate) fn within<T>(&self, run: impl FnOnce() -> T) -> T {
        #[cfg(feature = "tracing")]
        let run = || self.trace.within(run);
        run()
    }

    /// An attempt has ended.
    pub(crate) fn attempted(&self, seen: &Observation<'_>) {
        if let Some(observer) = &self.observer {
            observer.observe(seen);
        }
        #[cfg(feature = "tracing")]
        self.trace.attempted(seen);
    }

    /// The call has ended: there is a response, or none, or it could not be decoded.
    pub(crate) fn ended(&self, end: Result<&RawResponse, &Error>) {
        #[cfg(feature = "tracing")]
        match end {
            Ok(response) => self.trace.responded(response),
            Err(error) => self.trace.failed(error),
        }
    }
}
