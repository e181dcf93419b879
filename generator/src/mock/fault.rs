//! What goes wrong on purpose, and how long a response takes.

use std::time::Duration;

use fastrand::Rng;

/// Failures and how many of a hundred calls have them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Faults(Vec<(Fault, f64)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Status(u16),
    Reset,
    Timeout,
    Slow,
}

/// How long a response takes: between these two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Latency {
    from: Duration,
    to: Duration,
}

/// The longest that a response can take.
const LONGEST: Duration = Duration::from_secs(3_600);

impl Faults {
    /// Reads `429=5%,reset=1%`; the error says what to write.
    pub fn parse(text: &str) -> Result<Self, String> {
        let faults = text.split(',').map(str::trim).map(fault);
        let faults = faults.collect::<Result<Vec<_>, _>>()?;
        let total: f64 = faults.iter().map(|(_, percent)| percent).sum();
        if total > 100.0 {
            return Err(format!(
                "these are {total}% of all calls; write at most 100%"
            ));
        }
        Ok(Self(faults))
    }

    /// The one that a call has.
    pub(super) fn draw(&self, rng: &mut Rng) -> Option<Fault> {
        if self.0.is_empty() {
            return None;
        }
        let mut left = rng.f64() * 100.0;
        let mut faults = self.0.iter();
        let drawn = faults.find(|(_, percent)| {
            left -= percent;
            left < 0.0
        });
        drawn.map(|(fault, _)| *fault)
    }
}

fn fault(text: &str) -> Result<(Fault, f64), String> {
    let refuse = || {
        format!(
            "`{text}` is not a fault; write a status, `reset`, `timeout` or `slow` with its share, as in `429=5%`"
        )
    };
    let (word, share) = text.split_once('=').ok_or_else(refuse)?;
    let fault = match word.trim() {
        "reset" => Fault::Reset,
        "timeout" => Fault::Timeout,
        "slow" => Fault::Slow,
        status => match status.parse() {
            Ok(status @ 400..=599) => Fault::Status(status),
            _ => return Err(refuse()),
        },
    };
    let percent = share.trim().strip_suffix('%').ok_or_else(refuse)?;
    match percent.trim().parse::<f64>() {
        Ok(percent) if (0.0..=100.0).contains(&percent) => Ok((fault, percent)),
        _ => Err(refuse()),
    }
}

impl Latency {
    /// Reads `50ms` or `50ms..2s`; the error says what to write.
    pub fn parse(text: &str) -> Result<Self, String> {
        let refuse =
            || format!("`{text}` is not a time; write `50ms`, `2s`, or a range such as `50ms..2s`");
        let (from, to) = text.split_once("..").unwrap_or((text, text));
        let from = time(from.trim()).ok_or_else(refuse)?;
        let to = time(to.trim()).ok_or_else(refuse)?;
        if from > to {
            return Err(format!(
                "`{text}` ends before it begins; write the shorter time first"
            ));
        }
        Ok(Self { from, to })
    }

    pub(super) fn draw(self, rng: &mut Rng) -> Duration {
        self.from + self.to.saturating_sub(self.from).mul_f64(rng.f64())
    }
}

fn time(text: &str) -> Option<Duration> {
    let unit = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(unit);
    let number: f64 = number.trim().parse().ok()?;
    let seconds = match unit {
        "ms" => number / 1_000.0,
        "s" => number,
        "min" => number * 60.0,
        _ => return None,
    };
    let time = Duration::try_from_secs_f64(seconds).ok()?;
    (time <= LONGEST).then_some(time)
}
