//! The rate limiter, told the time.

use std::sync::Arc;
use std::time::{Duration, Instant};

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
    let waits: Vec<u128> = (0..7).map(|_| wait(&limiter, now).as_millis()).collect();
    assert_eq!(waits, [0, 0, 0, 0, 250, 500, 750]);
    let later = now + Duration::from_millis(1_500);
    assert_eq!(wait(&limiter, later).as_millis(), 0);
    let much_later = now + Duration::from_secs(60);
    let waits: Vec<u128> = (0..5)
        .map(|_| wait(&limiter, much_later).as_millis())
        .collect();
    assert_eq!(waits, [0, 0, 0, 0, 250]);
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
    let reserve = |now| limiter.reserve(now, None).unwrap();
    let (first, second, third) = (reserve(now), reserve(now), reserve(now));
    let waits = [&first, &second, &third].map(|slot| slot.wait);
    assert_eq!(waits, [SECOND, 2 * SECOND, 3 * SECOND]);
    drop(second);
    drop(first);
    // The earliest goes first, and the one that was kept stays taken.
    assert_eq!(wait(&limiter, now), SECOND);
    assert_eq!(wait(&limiter, now), 2 * SECOND);
    assert_eq!(wait(&limiter, now), 4 * SECOND);
    third.spend();
    // However many give up, the next one waits no longer.
    for _ in 0..1_000 {
        assert_eq!(reserve(now).wait, 5 * SECOND);
    }
    // Slots that are over do not let more calls go at once.
    drop((reserve(now), reserve(now)));
    let later = now + 6 * SECOND + SECOND / 2;
    assert_eq!(wait(&limiter, later), SECOND / 2);
    assert_eq!(wait(&limiter, later), SECOND + SECOND / 2);
}

#[test]
fn a_rate_of_nothing_does_not_divide_by_zero() {
    let limiter = limiter(0);
    let now = Instant::now();
    assert_eq!(wait(&limiter, now), Duration::ZERO);
    assert_eq!(wait(&limiter, now), SECOND);
}
