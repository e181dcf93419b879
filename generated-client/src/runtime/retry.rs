// Copied from generator/runtime/src/runtime/retry.rs by `cargo xtask codegen`; edit it there.

//! Which failed attempts are repeated, and when: pure functions, without a clock and without randomness.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::header::{HeaderMap, RETRY_AFTER};
use jiff::Timestamp;

use super::Operation;

/// Decides whether a failed attempt is followed by another one.
pub trait RetryPolicy: Send + Sync + 'static {
    /// Looks at one failed attempt. It is not called for successes, nor for failures that would only repeat.
    fn decide(&self, attempt: &Attempt<'_>) -> Decision;
}

impl<T: RetryPolicy + ?Sized> RetryPolicy for Arc<T> {
    fn decide(&self, attempt: &Attempt<'_>) -> Decision {
        (**self).decide(attempt)
    }
}

/// A policy's decision about a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Return the failure to the caller.
    Stop,
    /// Try again after this time, unless the call's total time ends before.
    After(Duration),
}

/// One failed attempt.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    /// Counts from 1.
    pub number: u32,
    /// The time since the call began.
    pub elapsed: Duration,
    /// What was called.
    pub operation: &'a Operation,
    /// How the attempt failed.
    pub outcome: Outcome,
    /// How long the service asked to wait.
    pub retry_after: Option<Duration>,
    /// A random number from 0 up to 1, new for each attempt.
    pub jitter: f64,
}

/// How an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The service responded with a status that is not 2xx.
    Status(u16),
    /// The service responded 2xx with an HTML page instead of data, as overloaded services do.
    Html,
    /// There was no connection, so the request certainly did not arrive.
    Connect,
    /// There was no response in time; the request may have arrived.
    Timeout,
    /// The connection broke; the request may have arrived.
    Broken,
}

/// The retry rules of an API; [`RetryDefaults::STANDARD`] unless its spec says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryDefaults {
    /// How many attempts there are at most, the first included.
    pub tries: u32,
    /// The statuses that are retried.
    pub statuses: &'static [u16],
    /// The longest first wait; it doubles with each attempt.
    pub base: Duration,
    /// The longest wait. A service that asks for a longer one is not called again.
    pub max: Duration,
}

impl RetryDefaults {
    /// Three attempts; 429, 502, 503 and 504; waits of up to 500 ms, then 1 s, never over 30 s.
    pub const STANDARD: Self = Self {
        tries: 3,
        statuses: &[429, 502, 503, 504],
        base: Duration::from_millis(500),
        max: Duration::from_secs(30),
    };
}

/// The default policy of a client.
///
/// A listed status, a timeout and a broken connection are repeated when the operation is idempotent; a listed 429 and
/// a connection that was never made, always. The wait is what `Retry-After` says, or else random between nothing and a bound
/// that doubles. Where `Retry-After` says more than [`RetryDefaults::max`], the call ends at once, and
/// [`Error::retry_after`](super::Error::retry_after) has the time.
#[derive(Clone, Copy, Debug)]
pub struct StandardRetry(RetryDefaults);

impl StandardRetry {
    /// Follows these rules.
    #[must_use]
    pub const fn new(rules: RetryDefaults) -> Self {
        Self(rules)
    }
}

impl RetryPolicy for StandardRetry {
    fn decide(&self, attempt: &Attempt<'_>) -> Decision {
        let Self(rules) = self;
        let worth_it = match attempt.outcome {
            Outcome::Status(status) => {
                rules.statuses.contains(&status) && (status == 429 || attempt.operation.idempotent)
            }
            Outcome::Html | Outcome::Timeout | Outcome::Broken => attempt.operation.idempotent,
            Outcome::Connect => true,
        };
        if !worth_it || attempt.number >= rules.tries {
            return Decision::Stop;
        }
        match attempt.retry_after {
            Some(asked) if asked > rules.max => Decision::Stop,
            Some(asked) => Decision::After(asked),
            None => Decision::After(rules.wait(attempt)),
        }
    }
}

impl RetryDefaults {
    /// The wait before the next attempt, where the service does not say it.
    fn wait(&self, attempt: &Attempt<'_>) -> Duration {
        let doublings = attempt.number.saturating_sub(1).min(31);
        let bound = self.base.saturating_mul(1 << doublings).min(self.max);
        // Also when it is not a number.
        let share = Some(attempt.jitter).filter(|share| (0.0..=1.0).contains(share));
        Duration::try_from_secs_f64(bound.as_secs_f64() * share.unwrap_or(1.0)).unwrap_or(bound)
    }
}

/// Never tries again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NoRetry;

impl RetryPolicy for NoRetry {
    fn decide(&self, _: &Attempt<'_>) -> Decision {
        Decision::Stop
    }
}

/// How long the service asks to wait: seconds, or a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Some(time) = seconds(text) {
        return Some(time);
    }
    let at = httpdate::parse_http_date(text)
        .ok()
        .or_else(|| text.parse::<Timestamp>().ok().map(SystemTime::from))?;
    Some(at.duration_since(now).unwrap_or_default())
}

/// Reads `120` and, as some services write it, `2.0`, `2s`, or several in one, of which the longest counts.
fn seconds(text: &str) -> Option<Duration> {
    let times: Option<Vec<_>> = text.split(',').map(|text| time(text.trim())).collect();
    times?.into_iter().max()
}

/// More seconds than can be counted are the longest time.
fn time(text: &str) -> Option<Duration> {
    let text = text.strip_suffix('s').unwrap_or(text).trim_end();
    let is_number = text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !is_number {
        return None;
    }
    let seconds: f64 = text.parse().ok()?;
    Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}
