//! Every example, sent as the compiled client sends it.

use super::{IMAGINARY, VENDORS, calls, folder, recorded, with};
use crate::{MockFate, Source, Verify};

/// Sends each example to a mock that knows nothing but the examples; gives what failed, and all of it as a recording.
fn sent(sources: &[Source]) -> (Vec<String>, String) {
    with(sources, &recorded(), |mock| {
        let mut failures = Vec::new();
        let mut entries = Vec::new();
        for call in calls::all(sources, mock) {
            let reply = mock.handle(&call.request, super::now());
            let MockFate::Response(response) = &reply.fate else {
                panic!("{}: {:?}", call.name, reply.fate)
            };
            let is_success = (200..300).contains(&response.status);
            if call.succeeds && !is_success || response.status >= 500 {
                let shown = String::from_utf8_lossy(&response.body).into_owned();
                failures.push(format!("{}: {} {shown}", call.name, response.status));
            }
            entries.extend(reply.entry);
            // Tokens are forgotten too, and with the same seed are the same again.
            if call.succeeds {
                mock.forget_records();
            }
        }
        let har = format!(
            "{{\"log\":{{\"version\":\"1.2\",\"entries\":[{}]}}}}",
            entries.join(",")
        );
        (failures, har)
    })
}

fn verified(sources: &[Source], har: &str) -> String {
    let recordings = [Source::new("mock.har", har)];
    let verify = Verify {
        specs: sources,
        recordings: &recordings,
        expected: None,
        only: None,
        all: true,
        client: None,
    };
    let report = verify.run().unwrap_or_else(|error| panic!("{error:?}"));
    if report.agrees() {
        String::new()
    } else {
        report.text(false)
    }
}

#[test]
fn every_example_of_the_vendors_succeeds_and_verifies() {
    let sources = folder(VENDORS);
    let (failures, har) = sent(&sources);
    // For the compiled client: `cargo xtask verify FILE`.
    if let Some(path) = std::env::var_os("MOCK_HAR") {
        std::fs::write(path, &har).expect("the recording can be written");
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let report = verified(&sources, &har);
    assert!(report.is_empty(), "{report}");
}

#[test]
fn every_example_of_the_imaginary_apis_succeeds_and_verifies() {
    let sources = folder(IMAGINARY);
    let (failures, har) = sent(&sources);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let report = verified(&sources, &har);
    assert!(report.is_empty(), "{report}");
}
