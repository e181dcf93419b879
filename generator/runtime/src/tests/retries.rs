//! The standard retry rules as a table, without a clock.

use std::time::{Duration, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue, Method};

use crate::runtime::retry::retry_after;
use crate::{
    Attempt, Decision, Operation, Outcome, RetryDefaults, RetryPolicy as _, StandardRetry,
};

const ONCE: &Operation = &Operation {
    id: "create",
    method: Method::POST,
    path: "/",
    idempotent: false,
};
const AGAIN: &Operation = &Operation {
    id: "get",
    method: Method::GET,
    path: "/",
    idempotent: true,
};

fn decide(
    operation: &Operation,
    outcome: Outcome,
    number: u32,
    retry_after: Option<u64>,
    jitter: f64,
) -> Decision {
    StandardRetry::new(RetryDefaults::STANDARD).decide(&Attempt {
        number,
        elapsed: Duration::ZERO,
        operation,
        outcome,
        retry_after: retry_after.map(Duration::from_secs),
        jitter,
    })
}

#[test]
fn which_outcomes_are_repeated() {
    use Outcome::{Broken, Connect, Html, Status, Timeout};
    // (outcome, repeated when idempotent, repeated when not)
    let table = [
        (Status(429), true, true),
        (Status(502), true, false),
        (Status(503), true, false),
        (Status(504), true, false),
        (Status(500), false, false),
        (Status(404), false, false),
        (Status(301), false, false),
        (Html, true, false),
        (Timeout, true, false),
        (Broken, true, false),
        (Connect, true, true),
    ];
    for (outcome, again, once) in table {
        assert_eq!(
            decide(AGAIN, outcome, 1, None, 0.5) != Decision::Stop,
            again,
            "{outcome:?}"
        );
        assert_eq!(
            decide(ONCE, outcome, 1, None, 0.5) != Decision::Stop,
            once,
            "{outcome:?}"
        );
        assert_eq!(decide(AGAIN, outcome, 3, None, 0.5), Decision::Stop);
    }
}

#[test]
fn how_long_to_wait() {
    let after = |milliseconds| Decision::After(Duration::from_millis(milliseconds));
    let busy = Outcome::Status(503);
    assert_eq!(decide(AGAIN, busy, 1, None, 0.0), after(0));
    assert_eq!(decide(AGAIN, busy, 1, None, 0.5), after(250));
    assert_eq!(decide(AGAIN, busy, 2, None, 0.5), after(500));
    assert_eq!(decide(AGAIN, busy, 1, Some(7), 0.5), after(7_000));
    assert_eq!(decide(AGAIN, busy, 1, Some(0), 0.5), after(0));
    assert_eq!(decide(AGAIN, busy, 1, Some(30), 0.5), after(30_000));
    let patient = StandardRetry::new(RetryDefaults {
        tries: u32::MAX,
        ..RetryDefaults::STANDARD
    });
    let late = Attempt {
        number: 4_000_000,
        elapsed: Duration::MAX,
        operation: AGAIN,
        outcome: busy,
        retry_after: None,
        jitter: 1.0,
    };
    assert_eq!(patient.decide(&late), after(30_000));
    let endless = StandardRetry::new(RetryDefaults {
        base: Duration::MAX,
        max: Duration::MAX,
        ..RetryDefaults::STANDARD
    });
    assert_eq!(
        endless.decide(&Attempt { number: 1, ..late }),
        Decision::After(Duration::MAX)
    );
    assert_eq!(
        patient.decide(&Attempt {
            jitter: f64::NAN,
            number: 1,
            ..late
        }),
        after(500)
    );
}

/// Another call before that would be too early.
#[test]
fn retry_after_longer_than_the_longest_wait_ends_the_call() {
    use Outcome::{Html, Status};
    for outcome in [Status(429), Status(503), Html] {
        for seconds in [31, 120, u64::MAX] {
            let decision = decide(AGAIN, outcome, 1, Some(seconds), 0.5);
            assert_eq!(decision, Decision::Stop, "{outcome:?}, {seconds}");
        }
    }
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
    let cases = [
        ("120", Some(120)),
        ("2.0", Some(2)),
        ("2s", Some(2)),
        ("2, 3", Some(3)),
        ("1995-01-01T00:00:00Z", Some(4_806_623)),
        ("1994-11-06T09:50:37+01:00", Some(60)),
        (" 0 ", Some(0)),
        ("Sun, 06 Nov 1994 08:49:37 GMT", Some(0)),
        ("Sun, 06 Nov 1994 08:50:37 GMT", Some(60)),
        ("Sun, 06 Nov 1994 08:40:37 GMT", Some(0)),
        ("soon", None),
        ("-1", None),
        ("-1.5", None),
        ("1.2.3", None),
        (".", None),
        ("inf", None),
        ("1e3", None),
        ("", None),
    ];
    for (text, seconds) in cases {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from_str(text).unwrap());
        assert_eq!(
            retry_after(&headers, now),
            seconds.map(Duration::from_secs),
            "{text}"
        );
    }
    assert_eq!(retry_after(&HeaderMap::new(), now), None);
    for (text, time) in [
        ("0.5", Duration::from_millis(500)),
        ("99999999999999999999", Duration::MAX),
    ] {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from_static(text));
        assert_eq!(retry_after(&headers, now), Some(time), "{text}");
    }
}
