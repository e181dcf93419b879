// Copied from generator/runtime/src/runtime/rate.rs by `cargo xtask codegen`; edit it there.

//! Keeps a client below a limit of calls.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
    slots: Mutex<Slots>,
}

#[derive(Debug, Default)]
struct Slots {
    /// Where the slots begin that nobody took.
    next: Option<Instant>,
    /// Earlier ones that were given back.
    free: BTreeSet<Instant>,
}

impl Limiter {
    pub(crate) fn new(rate: Rate) -> Self {
        let interval = rate.per / rate.calls.max(1);
        Self {
            interval,
            burst: rate.per.saturating_sub(interval),
            slots: Mutex::default(),
        }
    }

    /// Takes the first free slot; `None`, and nothing is taken, if it does not come within `left`.
    pub(crate) fn reserve(self: &Arc<Self>, now: Instant, left: Option<Duration>) -> Option<Slot> {
        let mut slots = self.slots();
        // Those that are over would let too many calls go at once.
        slots.free = slots.free.split_off(&now);
        let free = slots.free.first().copied();
        let start = free.unwrap_or_else(|| slots.next.map_or(now, |next| next.max(now)));
        let wait = start.duration_since(now).saturating_sub(self.burst);
        if left.is_some_and(|left| wait >= left) {
            return None;
        }
        if !slots.free.remove(&start) {
            slots.next = start.checked_add(self.interval);
        }
        Some(Slot {
            wait,
            taken: Some((Arc::clone(self), start)),
        })
    }

    fn slots(&self) -> MutexGuard<'_, Slots> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call's place, which is given back when it is dropped before the call went.
#[derive(Debug)]
pub(crate) struct Slot {
    /// How long to wait for it.
    pub wait: Duration,
    taken: Option<(Arc<Limiter>, Instant)>,
}

impl Slot {
    /// The place of a call that no limit holds back.
    pub(crate) fn any() -> Self {
        Self {
            wait: Duration::ZERO,
            taken: None,
        }
    }

    /// The call goes.
    pub(crate) fn spend(mut self) {
        self.taken = None;
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if let Some((limiter, start)) = self.taken.take() {
            limiter.slots().free.insert(start);
        }
    }
}
