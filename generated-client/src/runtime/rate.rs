// Copied from generator/runtime/src/runtime/rate.rs by `cargo xtask codegen`; edit it there.

//! Keeps a client below a limit of calls.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A limit of calls per period. They may be sent at once, and the next ones are spread evenly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The number of calls.
    pub calls: u32,
    /// The period.
    pub per: Duration,
}

/// Never more than `calls` in any period of `per`: a burst, then one call each `per / calls`.
///
/// All clones of a client share one limiter. It gets the time and returns how long to wait, so it needs no clock.
#[derive(Debug)]
pub(crate) struct Limiter {
    calls: usize,
    per: Duration,
    /// When calls go or went, as long as they count, in their order.
    times: Mutex<VecDeque<Instant>>,
}

impl Limiter {
    pub(crate) fn new(rate: Rate) -> Self {
        Self {
            calls: usize::try_from(rate.calls).unwrap_or(usize::MAX).max(1),
            per: rate.per,
            times: Mutex::default(),
        }
    }

    /// Takes the next free slot; `None`, and nothing is taken, if it does not come within `left`.
    pub(crate) fn reserve(self: &Arc<Self>, now: Instant, left: Option<Duration>) -> Option<Slot> {
        let mut times = self.times();
        while times
            .front()
            .is_some_and(|time| now.duration_since(*time) >= self.per)
        {
            times.pop_front();
        }
        let start = self.next(&times, now)?;
        let wait = start.duration_since(now);
        if left.is_some_and(|left| wait >= left) {
            return None;
        }
        times.push_back(start);
        Some(Slot {
            wait,
            taken: Some((Arc::clone(self), start)),
        })
    }

    /// When a call may go after these; `None` if the clock has no such time.
    fn next(&self, times: &VecDeque<Instant>, now: Instant) -> Option<Instant> {
        let last = times.back().map_or(now, |last| now.max(*last));
        let Some(full) = times.len().checked_sub(self.calls) else {
            return Some(last);
        };
        let pace = self.per / u32::try_from(self.calls).unwrap_or(u32::MAX);
        let paced = times.back()?.checked_add(pace)?;
        Some(times.get(full)?.checked_add(self.per)?.max(paced).max(last))
    }

    fn times(&self) -> MutexGuard<'_, VecDeque<Instant>> {
        self.times.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call's slot, which is released when it is dropped before the call is sent.
#[derive(Debug)]
pub(crate) struct Slot {
    /// How long to wait for it.
    pub wait: Duration,
    taken: Option<(Arc<Limiter>, Instant)>,
}

impl Slot {
    /// The slot of a call without a limit.
    pub(crate) fn any() -> Self {
        Self {
            wait: Duration::ZERO,
            taken: None,
        }
    }

    /// The call is sent.
    pub(crate) fn spend(mut self) {
        self.taken = None;
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if let Some((limiter, start)) = self.taken.take() {
            let mut times = limiter.times();
            if let Ok(index) = times.binary_search(&start) {
                times.remove(index);
            }
        }
    }
}
