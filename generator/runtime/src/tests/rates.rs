//! The rate limiter, told the time.

use std::time::{Duration, Instant};

use crate::Rate;
use crate::runtime::rate::Limiter;

#[test]
fn a_burst_and_then_an_even_pace() {
    let limiter = Limiter::new(Rate {
        calls: 4,
        per: Duration::from_secs(1),
    });
    let now = Instant::now();
    let waits: Vec<u128> = (0..7).map(|_| limiter.reserve(now).as_millis()).collect();
    assert_eq!(waits, [0, 0, 0, 0, 250, 500, 750]);
    let later = now + Duration::from_millis(1_500);
    assert_eq!(limiter.reserve(later).as_millis(), 0);
    let much_later = now + Duration::from_secs(60);
    let waits: Vec<u128> = (0..5)
        .map(|_| limiter.reserve(much_later).as_millis())
        .collect();
    assert_eq!(waits, [0, 0, 0, 0, 250]);
}

#[test]
fn a_rate_of_nothing_does_not_divide_by_zero() {
    let limiter = Limiter::new(Rate {
        calls: 0,
        per: Duration::from_secs(1),
    });
    let now = Instant::now();
    assert_eq!(limiter.reserve(now), Duration::ZERO);
    assert_eq!(limiter.reserve(now), Duration::from_secs(1));
}
