//! What calls cost, beside the same calls written by hand.

mod by_hand;
mod cases;
mod ours;
mod sample;
mod server;

use std::process::Command;

use crate::Failure;
use crate::measure::{Callgrind, median, output, this};
use crate::results::Section;
use crate::table::{Table, count, ratio, seconds, shown};
use crate::target::Targets;
use cases::{CASES, Case};

/// The program under measurement: does one thing so many times, and prints the seconds of one.
pub(crate) fn repeat(case: &str, who: &str, times: usize) -> Result<(), Failure> {
    let case = CASES.iter().find(|known| known.name == case);
    let case = case.ok_or_else(|| "there is no such case".to_owned())?;
    let time = match who {
        "ours" => (case.ours)(times)?,
        _ => (case.by_hand)(times)?,
    };
    println!("{}", time.as_secs_f64() / f64::from(divisor(times)));
    Ok(())
}

fn divisor(times: usize) -> u32 {
    u32::try_from(times).unwrap_or(u32::MAX).max(1)
}

/// What one of the two takes.
struct Cost {
    seconds: Option<f64>,
    instructions: Option<f64>,
}

impl Cost {
    fn of(case: &Case, who: &str, callgrind: Option<&Callgrind>) -> Result<Self, Failure> {
        let run = |times: usize| {
            let times = times.to_string();
            ["run", "client", case.name, who, &times].map(str::to_owned)
        };
        let mut times = Vec::new();
        for _ in 0..5 {
            let said = output(Command::new(this()?).args(run(case.timed)))?;
            times.extend(said.trim().parse::<f64>());
        }
        let instructions = match callgrind {
            Some(callgrind) => {
                // The difference of two runs has no setup in it.
                let few = callgrind.count(&run(case.counted).each_ref().map(String::as_str))?;
                let many = run(case.counted * 3);
                let many = callgrind.count(&many.each_ref().map(String::as_str))?;
                Some((many - few) / f64::from(divisor(case.counted * 2)))
            }
            None => None,
        };
        Ok(Self {
            seconds: median(times),
            instructions,
        })
    }
}

struct Pair {
    case: &'static Case,
    ours: Cost,
    by_hand: Cost,
}

impl Pair {
    fn ratio(&self, of: impl Fn(&Cost) -> Option<f64>) -> Option<f64> {
        Some(of(&self.ours)? / of(&self.by_hand)?)
    }

    fn beyond(&self) -> Option<f64> {
        Some(self.ours.instructions? - self.by_hand.instructions?)
    }
}

pub(crate) fn section() -> Result<Section, Failure> {
    let callgrind = Callgrind::of(this()?);
    let mut pairs = Vec::new();
    for case in CASES {
        eprintln!("measuring: {}", case.what);
        pairs.push(Pair {
            case,
            ours: Cost::of(case, "ours", callgrind.as_ref())?,
            by_hand: Cost::of(case, "by-hand", callgrind.as_ref())?,
        });
    }
    let mut table = Table::new(
        "One call and its parts",
        &[
            "what",
            "ours",
            "by hand",
            "ratio",
            "ours, time",
            "by hand, time",
            "ratio",
        ],
    )
    .note(
        "ChartMogul's opportunities, by the emitted client and by plain serde structs, serde_json and http in the same program. \
         Instructions, then times (the median of five runs).",
    )
    .note(
        "The client does more than the code by hand: it checks and escapes parts of the path, keeps unknown values of enums, limits \
         the size, decides about retries, and reports where decoding failed. Over loopback both have a timeout, and both include the \
         server; ureq resolves the host in a new thread for each call with a timeout.",
    );
    if callgrind.is_none() {
        table = table.note("Instructions need valgrind, which is not installed here.");
    }
    let instructions = |cost: &Cost| cost.instructions;
    let time = |cost: &Cost| cost.seconds;
    for pair in &pairs {
        table.row([
            pair.case.what.to_owned(),
            shown(pair.ours.instructions, count),
            shown(pair.by_hand.instructions, count),
            shown(pair.ratio(instructions), ratio),
            shown(pair.ours.seconds, seconds),
            shown(pair.by_hand.seconds, seconds),
            shown(pair.ratio(time), ratio),
        ]);
    }
    Ok(Section {
        title: "Client",
        tables: vec![table],
        targets: targets(&pairs),
    })
}

fn targets(pairs: &[Pair]) -> Targets {
    let of = |name: &str| pairs.iter().find(|pair| pair.case.name == name);
    let mut targets = Targets::new();
    for (name, what, most) in [
        ("build", "build a request, relative to by hand", 1.05),
        ("decode-one", "decode one object, relative to by hand", 1.0),
        (
            "decode-page",
            "decode a page of 200, relative to by hand",
            1.0,
        ),
        ("write-one", "write one object, relative to derived", 1.1),
    ] {
        let measured = of(name).and_then(|pair| pair.ratio(|cost| cost.instructions));
        targets.at_most(what, most, measured, ratio);
    }
    for (name, what) in [
        ("mock", "a call over a mock, instructions more than by hand"),
        ("mock-blocking", "the same, blocking"),
    ] {
        targets.at_most(what, 15e3, of(name).and_then(Pair::beyond), count);
    }
    targets
}
