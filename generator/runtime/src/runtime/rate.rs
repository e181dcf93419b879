//! Keeps a client below a limit of calls.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A limit of calls: so many in so much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many calls.
    pub calls: u32,
    /// In how much time.
    pub per: Duration,
}

/// The generic cell rate algorithm: a burst of `calls`, then one call each `per / calls`.
///
/// All clones of a client share one limiter. It is told the time and tells how long to wait, so it needs no clock.
#[derive(Debug)]
pub(crate) struct Limiter {
    interval: Duration,
    burst: Duration,
    /// When the bucket will be empty again.
    empty_at: Mutex<Option<Instant>>,
}

impl Limiter {
    pub(crate) fn new(rate: Rate) -> Self {
        let interval = rate.per / rate.calls.max(1);
        Self {
            interval,
            burst: rate.per.saturating_sub(interval),
            empty_at: Mutex::new(None),
        }
    }

    /// Takes the next free slot and says how long to wait for it; `None`, and nothing is taken, if the slot does not come
    /// within `left`.
    pub(crate) fn reserve(&self, now: Instant, left: Option<Duration>) -> Option<Duration> {
        let mut empty_at = self.empty_at.lock().unwrap_or_else(PoisonError::into_inner);
        let start = empty_at.map_or(now, |at| at.max(now));
        let wait = start.duration_since(now).saturating_sub(self.burst);
        if left.is_some_and(|left| wait >= left) {
            return None;
        }
        *empty_at = start.checked_add(self.interval);
        Some(wait)
    }
}
