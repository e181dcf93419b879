//! What is measured: each thing done by the emitted client, and by hand.

use std::time::Duration;

use super::{by_hand, ours};
use crate::Failure;

/// Does it so many times; gives the time without the setup.
pub(super) type Run = fn(usize) -> Result<Duration, Failure>;

pub(super) struct Case {
    pub name: &'static str,
    pub what: &'static str,
    pub ours: Run,
    pub by_hand: Run,
    /// How often it is done for its time.
    pub timed: usize,
    /// How often it is done for its instructions.
    pub counted: usize,
}

pub(super) const CASES: &[Case] = &[
    Case {
        name: "build",
        what: "build a request",
        ours: ours::build,
        by_hand: by_hand::build,
        timed: 100_000,
        counted: 200,
    },
    Case {
        name: "decode-one",
        what: "decode one object",
        ours: ours::decode_one,
        by_hand: by_hand::decode_one,
        timed: 100_000,
        counted: 200,
    },
    Case {
        name: "decode-page",
        what: "decode a page of 200",
        ours: ours::decode_page,
        by_hand: by_hand::decode_page,
        timed: 500,
        counted: 5,
    },
    Case {
        name: "write-one",
        what: "write one object",
        ours: ours::write_one,
        by_hand: by_hand::write_one,
        timed: 100_000,
        counted: 200,
    },
    Case {
        name: "mock",
        what: "a call over a mock, async",
        ours: ours::mock,
        by_hand: by_hand::mock,
        timed: 50_000,
        counted: 200,
    },
    Case {
        name: "mock-blocking",
        what: "a call over a mock, blocking",
        ours: ours::mock_blocking,
        by_hand: by_hand::mock_blocking,
        timed: 50_000,
        counted: 200,
    },
    Case {
        name: "reqwest",
        what: "a call over loopback, reqwest",
        ours: ours::reqwest,
        by_hand: by_hand::reqwest,
        timed: 3_000,
        counted: 100,
    },
    Case {
        name: "ureq",
        what: "a call over loopback, ureq",
        ours: ours::ureq,
        by_hand: by_hand::ureq,
        timed: 3_000,
        counted: 100,
    },
];
