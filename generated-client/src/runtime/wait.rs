// Copied from generator/runtime/src/runtime/wait.rs by `cargo xtask codegen`; edit it there.

//! Waiting for what a service does after it has responded: the same call again, until its response shows an end.

use std::future::Future;
use std::time::{Duration, Instant, SystemTime};

#[cfg(feature = "blocking")]
use super::client::run_blocking;
use super::client::{Received, decode, run};
use super::errors::{is_value, word};
use super::retry::retry_after;
use super::{Api, Client, Endpoint, Error, ErrorKind, RequestOptions, json};

/// The longest time that is waited, where neither the client nor the call limits it.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// A request whose response shows how far something is.
pub trait Awaited: Endpoint + Clone {
    /// What is waited for.
    const WAIT: &'static Wait;
}

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The place in a response that says how far it is.
    pub field: &'static str,
    /// The values there that are the end.
    pub success: &'static [&'static str],
    /// The values there that mean that it failed. Any other value, or none, goes on.
    pub failure: &'static [&'static str],
    /// The time between two calls, unless the service asks for another.
    pub every: Duration,
}

/// A wait in progress, without its IO.
struct Waiting {
    wait: &'static Wait,
    total: Option<Duration>,
    begun: Instant,
    /// What was slept: time that a test's transport does not spend.
    slept: Duration,
}

impl Waiting {
    fn begin(wait: &'static Wait, options: &RequestOptions) -> Self {
        Self {
            wait,
            total: options.total_timeout.over(Some(LONGEST)),
            begun: Instant::now(),
            slept: Duration::ZERO,
        }
    }

    fn spent(&self) -> Duration {
        self.begun.elapsed().max(self.slept)
    }

    /// What the next call may take.
    fn options(&self) -> RequestOptions {
        let left = self.total.map(|total| total.saturating_sub(self.spent()));
        RequestOptions::new().total_timeout(left)
    }

    /// How long to wait before the next call; `None` at the end.
    fn judge(&mut self, received: &Received) -> Result<Option<Duration>, Error> {
        let Wait { field, .. } = self.wait;
        let response = received.response();
        let found = json::value_at(response.body(), field).filter(|_| !response.is_empty());
        let is_one_of = |values: &[&str]| {
            let found = found.as_ref();
            found.is_some_and(|found| values.iter().any(|value| is_value(found, value)))
        };
        let state = || {
            let word = found.as_ref().and_then(word);
            word.map_or_else(|| "nothing".to_owned(), |word| format!("`{word}`"))
        };
        if is_one_of(self.wait.success) {
            return Ok(None);
        }
        if is_one_of(self.wait.failure) {
            let why = format!("what was waited for failed: `{field}` is {}", state());
            return Err(Error::failed(response, &why));
        }
        let asked = retry_after(response.headers(), SystemTime::now());
        let pause = asked.unwrap_or(self.wait.every);
        let spent = self.spent();
        if self
            .total
            .is_some_and(|total| pause >= total.saturating_sub(spent))
        {
            let seconds = spent.as_secs();
            let why = format!("after {seconds} s, `{field}` is still {}", state());
            return Err(Error::new(ErrorKind::Timeout, why).with_response(response));
        }
        self.slept += pause;
        Ok(Some(pause))
    }
}

impl<A: Api> Client<A> {
    /// Sends a request again and again until its response shows an end, and returns that response.
    ///
    /// The total time of the client limits the whole wait; without one, it ends after an hour.
    ///
    /// # Errors
    /// What ends as a failure is an error of kind [`ErrorKind::Failed`], and what takes too long one of kind
    /// [`ErrorKind::Timeout`]; both keep the last response. Everything else as [`send`](Self::send).
    pub fn wait<E>(
        &self,
        request: E,
    ) -> impl Future<Output = Result<E::Output, Error>> + Send + use<A, E>
    where
        E: Awaited<Api = A> + Send,
    {
        let client = self.clone();
        async move {
            let mut waiting = Waiting::begin(E::WAIT, client.options());
            loop {
                let limited = client.with_options(waiting.options());
                let call = run(limited.prepare(&request));
                let received = call.await?;
                let output = decode::<E>(&received)?;
                let Some(pause) = waiting.judge(&received)? else {
                    return Ok(output);
                };
                drop((output, received));
                client.shared().transport()?.sleep(pause).await;
            }
        }
    }

    /// Sends a request again and again until its response shows an end, while the thread waits; else as
    /// [`wait`](Self::wait).
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    #[cfg(feature = "blocking")]
    pub fn wait_blocking<E: Awaited<Api = A>>(&self, request: &E) -> Result<E::Output, Error> {
        let mut waiting = Waiting::begin(E::WAIT, self.options());
        loop {
            let limited = self.with_options(waiting.options());
            let received = run_blocking(limited.prepare(request)?)?;
            let output = decode::<E>(&received)?;
            match waiting.judge(&received)? {
                None => return Ok(output),
                Some(pause) => self.shared().blocking().sleep(pause),
            }
        }
    }
}
