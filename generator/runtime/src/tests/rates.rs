//! The rate limiter, told the time.

use std::time::{Duration, Instant};

use crate::Rate;
use crate::runtime::rate::Limiter;

fn wait(limiter: &Limiter, now: Instant) -> Duration {
    limiter.reserve(now, None).unwrap()
}

#[test]
fn a_burst_and_then_an_even_pace() {
    let limiter = Limiter::new(Rate {
        calls: 4,
        per: Duration::from_secs(1),
    });
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
    let limiter = Limiter::new(Rate {
        calls: 1,
        per: Duration::from_secs(1),
    });
    let now = Instant::now();
    let second = Duration::from_secs(1);
    assert_eq!(limiter.reserve(now, Some(second)), Some(Duration::ZERO));
    for _ in 0..3 {
        assert_eq!(limiter.reserve(now, Some(second)), None);
    }
    assert_eq!(limiter.reserve(now, Some(2 * second)), Some(second));
    assert_eq!(limiter.reserve(now, None), Some(2 * second));
}

#[test]
fn a_rate_of_nothing_does_not_divide_by_zero() {
    let limiter = Limiter::new(Rate {
        calls: 0,
        per: Duration::from_secs(1),
    });
    let now = Instant::now();
    assert_eq!(wait(&limiter, now), Duration::ZERO);
    assert_eq!(wait(&limiter, now), Duration::from_secs(1));
}
