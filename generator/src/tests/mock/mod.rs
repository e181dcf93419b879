//! The mock: what it makes of every example, of calls that follow one another, and of requests that nobody should send.

mod behaviour;
mod calls;
mod examples;
mod hostile;
mod pages;
mod settings;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::{Mock, MockError, MockFate, MockOptions, MockRequest, MockResponse, Source, mock};

/// The specs of this repository, or those of the imaginary APIs.
fn folder(path: &str) -> Vec<Source> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    Source::read_dir(&path).expect("specs")
}

const VENDORS: &str = "../api-spec";
const IMAGINARY: &str = "tests/fixtures";

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

fn recorded() -> MockOptions {
    MockOptions {
        record: true,
        ..MockOptions::default()
    }
}

/// A mock of some specs.
fn with<T>(
    sources: &[Source],
    options: &MockOptions,
    run: impl FnOnce(&mut Mock<'_, '_>) -> T,
) -> T {
    mock(sources, options, now(), run).unwrap_or_else(|error| match error {
        MockError::Specs(problems) => panic!("{}", problems.render("", false)),
        MockError::Unknown(why) => panic!("{why}"),
    })
}

fn request(method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> MockRequest {
    let own = [("host", "127.0.0.1:4010")];
    let headers = own.iter().chain(headers);
    MockRequest {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: headers
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        body: body.as_bytes().to_vec(),
    }
}

fn response(mock: &mut Mock<'_, '_>, request: &MockRequest) -> MockResponse {
    match mock.handle(request, now()).fate {
        MockFate::Response(response) => response,
        other => panic!("{other:?}"),
    }
}

fn text(response: &MockResponse) -> String {
    String::from_utf8_lossy(&response.body).into_owned()
}
