//! What a user sets: seeds, faults, times, the APIs.

use std::time::Duration;

use super::{IMAGINARY, VENDORS, calls, folder, recorded, request, response, text, with};
use crate::{Faults, Latency, MockError, MockFate, MockOptions, mock};

#[test]
fn the_same_seed_gives_the_same_responses() {
    let sources = folder(IMAGINARY);
    let replies = |seed| {
        let options = MockOptions { seed, ..recorded() };
        with(&sources, &options, |mock| {
            let calls = calls::all(&sources, mock);
            let replies = calls
                .iter()
                .map(|call| mock.handle(&call.request, super::now()));
            replies.collect::<Vec<_>>()
        })
    };
    assert_eq!(replies(7), replies(7));
    assert_ne!(replies(7), replies(8));
}

#[test]
fn faults_come_as_often_as_they_should_in_the_shape_of_the_vendor() {
    let sources = folder("tests/fixtures");
    let options = MockOptions {
        apis: vec!["imaginary_ok".to_owned()],
        faults: Faults::parse("429=20%, reset=10%,timeout=5%,slow=5%").expect("faults"),
        ..MockOptions::default()
    };
    with(&sources, &options, |mock| {
        let asked = request("GET", "/api/jobs/1", &[("authorization", "Bearer t")], "");
        let mut counts = [0; 5];
        for _ in 0..2_000 {
            let at = match mock.handle(&asked, super::now()).fate {
                MockFate::Response(response) if response.status == 429 => {
                    assert!(
                        response
                            .headers
                            .contains(&("Retry-After".to_owned(), "1".to_owned()))
                    );
                    assert!(
                        text(&response).contains("\"ok\":false"),
                        "{}",
                        text(&response)
                    );
                    0
                }
                MockFate::Reset => 1,
                MockFate::Silence => 2,
                MockFate::Slow(_) => 3,
                MockFate::Response(response) => {
                    assert_eq!(response.status, 200);
                    4
                }
            };
            counts[at] += 1;
        }
        let expected = [400, 200, 100, 100, 1_200];
        for (count, expected) in counts.iter().zip(expected) {
            assert!((expected / 2..expected * 2).contains(count), "{counts:?}");
        }
    });
}

#[test]
fn what_is_not_a_fault_or_a_time_is_refused_with_what_to_write() {
    for wrong in [
        "429",
        "429=5",
        "teapot=5%",
        "200=5%",
        "429=101%",
        "429=-1%",
        "429=NaN%",
        "",
    ] {
        let why = Faults::parse(wrong).expect_err(wrong);
        assert!(why.contains("429=5%"), "{why}");
    }
    let why = Faults::parse("429=60%,reset=60%").expect_err("too many");
    assert!(why.contains("120%"), "{why}");
    for wrong in ["50", "ms", "-1s", "1h", "50ms..", "inf s", "1e300s", "2h"] {
        let why = Latency::parse(wrong).expect_err(wrong);
        assert!(why.contains("50ms"), "{why}");
    }
    let why = Latency::parse("2s..50ms").expect_err("the wrong way round");
    assert!(why.contains("shorter"), "{why}");
}

#[test]
fn a_response_takes_a_time_of_the_range() {
    let sources = folder(IMAGINARY);
    let options = MockOptions {
        latency: Latency::parse("50ms..2s").expect("a range"),
        ..MockOptions::default()
    };
    with(&sources, &options, |mock| {
        let asked = request("GET", "/rates", &[], "");
        let delays: Vec<_> = (0..100)
            .map(|_| mock.handle(&asked, super::now()).delay)
            .collect();
        let range = Duration::from_millis(50)..=Duration::from_secs(2);
        assert!(
            delays.iter().all(|delay| range.contains(delay)),
            "{delays:?}"
        );
        assert!(delays.iter().any(|delay| *delay != delays[0]));
    });
}

#[test]
fn only_the_apis_that_are_named_are_there() {
    let sources = folder(VENDORS);
    let options = MockOptions {
        apis: vec!["chartmogul".to_owned()],
        ..MockOptions::default()
    };
    with(&sources, &options, |mock| {
        let apis: Vec<_> = mock
            .addresses()
            .into_iter()
            .map(|address| address.api)
            .collect();
        assert_eq!(apis, ["chartmogul"]);
        let other = request(
            "GET",
            "/api/public/users/",
            &[("authorization", "Token k")],
            "",
        );
        assert_eq!(response(mock, &other).status, 404);
    });
    let options = MockOptions {
        apis: vec!["chartmogull".to_owned()],
        ..MockOptions::default()
    };
    match mock(&sources, &options, super::now(), |_| ()) {
        Err(MockError::Unknown(why)) => assert!(why.contains("usercom_v1"), "{why}"),
        other => panic!("{other:?}"),
    }
}
