//! The rate limiter, told the time.

use std::sync::Arc;
use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::{prop_assert, proptest};

use crate::Rate;
use crate::runtime::rate::Limiter;

const SECOND: Duration = Duration::from_secs(1);

fn limiter(calls: u32) -> Arc<Limiter> {
    let per = SECOND;
    Arc::new(Limiter::new(Rate { calls, per }))
}

/// The wait of a call that goes.
fn wait(limiter: &Arc<Limiter>, now: Instant) -> Duration {
    let slot = limiter.reserve(now, None).unwrap();
    let wait = slot.wait;
    slot.spend();
    wait
}

#[test]
fn a_burst_and_then_an_even_pace() {
    let limiter = limiter(4);
    let now = Instant::now();
    let waits = |now, count| -> Vec<u128> {
        (0..count)
            .map(|_| wait(&limiter, now).as_millis())
            .collect()
    };
    assert_eq!(waits(now, 7), [0, 0, 0, 0, 1_000, 1_250, 1_500]);
    let later = now + Duration::from_millis(1_600);
    assert_eq!(waits(later, 2), [0, 400]);
    let much_later = now + Duration::from_secs(60);
    assert_eq!(waits(much_later, 5), [0, 0, 0, 0, 1_000]);
}

proptest! {
    /// Whatever calls do: wait, or give up, or have no time.
    #[test]
    fn no_time_has_more_calls_than_it_may(
        calls in 1_u32..6,
        steps in vec((0_u64..700, 0_u8..4), 1..60),
    ) {
        let limiter = limiter(calls);
        let mut now = Instant::now();
        let (mut waiting, mut went) = (Vec::new(), Vec::new());
        for (later, what) in steps {
            now += Duration::from_millis(later);
            let slot = limiter.reserve(now, (what == 0).then_some(SECOND / 2));
            // Nobody waits for those who gave up.
            let last = waiting.iter().map(|(at, _)| *at).max().unwrap_or(now);
            if let Some(slot) = slot {
                prop_assert!(now + slot.wait <= last + SECOND);
                waiting.push((now + slot.wait, slot));
            }
            if what == 1 && !waiting.is_empty() {
                let (at, slot) = waiting.swap_remove(usize::try_from(later).unwrap() % waiting.len());
                if at > now { drop(slot) } else { waiting.push((at, slot)) }
            }
            while let Some(index) = waiting.iter().position(|(at, _)| *at <= now) {
                let (at, slot) = waiting.swap_remove(index);
                slot.spend();
                went.push(at);
            }
        }
        went.extend(waiting.into_iter().map(|(at, slot)| { slot.spend(); at }));
        went.sort();
        for times in went.windows(usize::try_from(calls).unwrap() + 1) {
            prop_assert!(times[times.len() - 1] - times[0] >= SECOND, "{went:?}");
        }
    }
}

#[test]
fn who_cannot_wait_takes_no_slot() {
    let limiter = limiter(1);
    let now = Instant::now();
    let in_time = |left| limiter.reserve(now, Some(left));
    in_time(SECOND).unwrap().spend();
    for _ in 0..3 {
        assert!(in_time(SECOND).is_none());
    }
    let slot = in_time(2 * SECOND).unwrap();
    assert_eq!(slot.wait, SECOND);
    slot.spend();
    assert_eq!(wait(&limiter, now), 2 * SECOND);
}

#[test]
fn who_gives_up_leaves_the_slot_to_others() {
    let limiter = limiter(1);
    let now = Instant::now();
    assert_eq!(wait(&limiter, now), Duration::ZERO);
    // However many give up, the next one waits no longer.
    let reserve = || limiter.reserve(now, None).unwrap();
    for _ in 0..1_000 {
        assert_eq!(reserve().wait, SECOND);
    }
    let (first, second, third) = (reserve(), reserve(), reserve());
    assert_eq!(
        [first.wait, second.wait, third.wait],
        [SECOND, 2 * SECOND, 3 * SECOND]
    );
    drop((first, third));
    assert_eq!(wait(&limiter, now), 3 * SECOND);
    second.spend();
    assert_eq!(wait(&limiter, now), 4 * SECOND);
}

#[test]
fn a_rate_of_nothing_does_not_divide_by_zero() {
    let limiter = limiter(0);
    let now = Instant::now();
    assert_eq!(wait(&limiter, now), Duration::ZERO);
    assert_eq!(wait(&limiter, now), SECOND);
}
