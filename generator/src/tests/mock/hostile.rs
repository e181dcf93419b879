//! Requests that nobody should send: none of them is a fault of the mock's own.

use fastrand::Rng;

use super::{IMAGINARY, VENDORS, calls, folder, recorded, with};
use crate::{MockFate, MockRequest, Source};

/// Requests that are tried, each a little more broken than an example.
const TRIES: usize = 300;

const WORDS: [&str; 24] = [
    "",
    "null",
    "0",
    "-1",
    "1e400",
    "[]",
    "{}",
    "[[",
    "\"",
    "\\",
    "%",
    "%00",
    "%ff",
    "=",
    "&",
    "?",
    "a[b][c]=1",
    "[]=1",
    "ü",
    "\u{0}",
    "9223372036854775807",
    "18446744073709551616",
    "\u{feff}",
    "--",
];

fn broken(rng: &mut Rng, request: &MockRequest, others: &[MockRequest]) -> MockRequest {
    let mut request = request.clone();
    for _ in 0..=rng.usize(0..3) {
        let word = WORDS[rng.usize(0..WORDS.len())];
        match rng.u8(0..9) {
            0 => {
                let methods = [
                    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "", "get",
                ];
                methods[rng.usize(0..methods.len())].clone_into(&mut request.method);
            }
            1 => {
                let at = place(rng, &request.target);
                request.target.insert_str(at, word);
            }
            2 => {
                let at = place(rng, &request.target);
                request.target.truncate(at);
            }
            3 if !request.headers.is_empty() => {
                let at = rng.usize(0..request.headers.len());
                request.headers.remove(at);
            }
            4 if !request.headers.is_empty() => {
                let at = rng.usize(0..request.headers.len());
                word.clone_into(&mut request.headers[at].1);
            }
            5 => {
                let at = rng.usize(0..=request.body.len());
                request.body.truncate(at);
            }
            6 => {
                let at = rng.usize(0..=request.body.len());
                request.body.splice(at..at, word.bytes());
            }
            7 => request
                .body
                .clone_from(&others[rng.usize(0..others.len())].body),
            _ => {
                let mark = if request.target.contains('?') {
                    '&'
                } else {
                    '?'
                };
                request.target.push(mark);
                request.target.push_str(word);
            }
        }
    }
    request
}

fn place(rng: &mut Rng, text: &str) -> usize {
    let mut at = rng.usize(0..=text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn never_fails(sources: &[Source]) {
    with(sources, &recorded(), |mock| {
        let requests: Vec<_> = calls::all(sources, mock)
            .into_iter()
            .map(|call| call.request)
            .collect();
        let mut rng = Rng::with_seed(2_026);
        let mut refused = 0;
        for _ in 0..TRIES {
            let at = rng.usize(0..requests.len());
            let asked = broken(&mut rng, &requests[at], &requests);
            let MockFate::Response(response) = mock.handle(&asked, super::now()).fate else {
                panic!("no response to {asked:?}")
            };
            assert!(
                (200..500).contains(&response.status),
                "{} of {asked:?}",
                response.status
            );
            refused += usize::from(response.status >= 400);
        }
        assert!(
            (TRIES / 4..TRIES).contains(&refused),
            "{refused} are refused"
        );
    });
}

#[test]
fn broken_requests_of_the_vendors_are_never_a_fault_of_the_mock() {
    never_fails(&folder(VENDORS));
}

#[test]
fn broken_requests_of_the_imaginary_apis_are_never_a_fault_of_the_mock() {
    never_fails(&folder(IMAGINARY));
}

#[test]
fn names_that_lead_deep_are_refused_and_not_followed() {
    let sources = folder(IMAGINARY);
    with(&sources, &recorded(), |mock| {
        let deep = "a".to_owned() + &"[b]".repeat(100_000) + "=1";
        let form = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("authorization", "Bearer t"),
        ];
        let all = [
            super::request("GET", &format!("/v2/orders?{deep}"), &[], ""),
            super::request("POST", "/v2/signups", &form, &deep),
            super::request("POST", "/v2/signups", &[], &"[".repeat(1_000_000)),
        ];
        for asked in all {
            let status = super::response(mock, &asked).status;
            assert!((400..500).contains(&status), "{status}");
        }
    });
}
