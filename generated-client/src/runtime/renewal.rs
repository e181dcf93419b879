// Copied from generator/runtime/src/runtime/renewal.rs by `cargo xtask codegen`; edit it there.

//! One renewal at a time: whoever comes first fetches new secrets, and all others wait for them, async and blocking alike.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Instant;
#[cfg(feature = "blocking")]
use std::{sync::Condvar, time::Duration};

use super::ErrorKind;
use super::arguments::Arguments;
use super::auth::Signature;

/// Credentials as they were fetched.
pub(crate) struct Issued {
    pub signature: Signature,
    /// What it is made of, for endpoints that are signed in another way.
    pub values: Arguments,
    /// When they are to be renewed; `None` when the service refuses them.
    pub until: Option<Instant>,
}

impl Issued {
    fn is_current(&self, now: Instant) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// Why there are no new secrets. It holds none itself.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub kind: ErrorKind,
    pub detail: String,
}

/// What a client holds of secrets that change.
#[derive(Default)]
pub(crate) struct Renewal(Mutex<State>);

#[derive(Default)]
struct State {
    issued: Option<Arc<Issued>>,
    flight: Option<Arc<Flight>>,
    /// Whether the service refused the last ones.
    refused: bool,
}

/// What a call has to do for its credentials.
pub(crate) enum Claim {
    Use(Arc<Issued>),
    Fetch(Lead),
    Wait(Arc<Flight>),
}

impl Renewal {
    pub(crate) fn claim(self: &Arc<Self>, now: Instant) -> Claim {
        let mut state = lock(&self.0);
        if let Some(issued) = state
            .issued
            .as_ref()
            .filter(|issued| issued.is_current(now))
        {
            return Claim::Use(Arc::clone(issued));
        }
        if let Some(flight) = &state.flight {
            return Claim::Wait(Arc::clone(flight));
        }
        let flight = Arc::new(Flight::default());
        state.flight = Some(Arc::clone(&flight));
        Claim::Fetch(Lead {
            renewal: Arc::clone(self),
            flight,
            after_refusal: state.refused,
        })
    }

    /// The service refused these; newer ones stay.
    pub(crate) fn refuse(&self, refused: &Arc<Issued>) {
        let mut state = lock(&self.0);
        let is_it = |issued: &Arc<Issued>| Arc::ptr_eq(issued, refused);
        if state.issued.as_ref().is_none_or(is_it) {
            state.issued = None;
            state.refused = true;
        }
    }
}

/// The task of fetching. One that is dropped, as with the future of its call, passes to another call.
pub(crate) struct Lead {
    renewal: Arc<Renewal>,
    flight: Arc<Flight>,
    /// Whether the service refused what was fetched before.
    pub after_refusal: bool,
}

impl Lead {
    /// Hands the secrets, or why there are none, to all who wait.
    pub(crate) fn end(self, outcome: &Result<Arc<Issued>, Failure>) {
        {
            let mut state = lock(&self.renewal.0);
            if let Ok(issued) = outcome {
                state.issued = Some(Arc::clone(issued));
                state.refused = false;
            }
        }
        self.flight.land(Landed::Done(outcome.clone()));
        // The rest is as if it were given up.
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        lock(&self.renewal.0).flight = None;
        self.flight.land(Landed::GivenUp);
    }
}

/// A renewal in progress.
#[derive(Default)]
pub(crate) struct Flight {
    progress: Mutex<Progress>,
    #[cfg(feature = "blocking")]
    landed: Condvar,
}

#[derive(Default)]
struct Progress {
    landed: Option<Landed>,
    waiting: Vec<Waker>,
}

/// How a renewal ended.
#[derive(Clone)]
pub(crate) enum Landed {
    Done(Result<Arc<Issued>, Failure>),
    /// Nobody fetches any more.
    GivenUp,
}

impl Flight {
    /// Ends the renewal; only the first end counts.
    fn land(&self, landed: Landed) {
        let waiting = {
            let mut progress = lock(&self.progress);
            progress.landed.get_or_insert(landed);
            std::mem::take(&mut progress.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
        #[cfg(feature = "blocking")]
        self.landed.notify_all();
    }

    /// Waits for the end.
    pub(crate) fn wait(&self) -> Landing<'_> {
        Landing(self)
    }

    /// Waits for the end while the thread waits, at most so long; `None` when the time is up.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait_blocking(&self, most: Option<Duration>) -> Option<Landed> {
        let progress = lock(&self.progress);
        let is_in_progress = |progress: &mut Progress| progress.landed.is_none();
        let progress = match most {
            None => self.landed.wait_while(progress, is_in_progress),
            Some(most) => self
                .landed
                .wait_timeout_while(progress, most, is_in_progress)
                .map(|(progress, _)| progress)
                .map_err(|poisoned| PoisonError::new(poisoned.into_inner().0)),
        };
        progress
            .unwrap_or_else(PoisonError::into_inner)
            .landed
            .clone()
    }
}

/// Waiting for the end of a renewal.
pub(crate) struct Landing<'a>(&'a Flight);

impl Future for Landing<'_> {
    type Output = Landed;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Landed> {
        let mut progress = lock(&self.0.progress);
        if let Some(landed) = &progress.landed {
            return Poll::Ready(landed.clone());
        }
        let waker = context.waker();
        if !progress.waiting.iter().any(|known| known.will_wake(waker)) {
            progress.waiting.push(waker.clone());
        }
        Poll::Pending
    }
}

impl fmt::Debug for Issued {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Issued").finish_non_exhaustive()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
