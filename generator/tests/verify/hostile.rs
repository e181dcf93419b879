//! No recording brings the verification down.

use generator::Source;
use proptest::prelude::*;

use crate::shop::{all, entry, har, run, specs};

#[test]
fn bodies_that_no_one_sends() {
    let deep = "[".repeat(100_000);
    let closed = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    let bodies = [
        deep.as_str(),
        &closed,
        r#""\ud800""#,
        r#"{"id": 1e99999, "title": "\u0000"}"#,
        r#"{"id": 1, "id": 2, "title": "a"}"#,
        "\u{feff}{}",
        "nul",
        "1",
        r#"{"": {"": []}}"#,
    ];
    for body in bodies {
        let entries = [
            entry("GET", "/orders/7/", body, 200, body),
            entry("GET", "/orders/", body, 200, body),
            entry("PATCH", "/orders/7/", body, 200, body),
            entry("DELETE", "/orders/7/", body, 404, body),
        ];
        let report = run(&entries, None);
        assert!(!report.text(true).is_empty() && !report.json().is_empty());
    }
}

#[test]
fn addresses_that_no_one_asks_for() {
    for path in [
        "",
        "/",
        "//",
        "/orders//",
        "/orders/%ff/",
        "/orders/%/",
        "/orders/é/",
        "?",
        "/orders/?&=&%ff",
    ] {
        assert!(
            !run(&[entry("GET", path, "", 200, "{}")], None)
                .json()
                .is_empty()
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_recording_with_changed_bytes(changes in prop::collection::vec((0_usize..700, any::<u8>()), 1..4)) {
        let mut recording = har(&[entry("PATCH", "/orders/7/?a=b", r#"{"order": {}}"#, 200, r#"{"id": 1, "lines": [{}]}"#)]);
        for (at, byte) in changes {
            let at = at % recording.bytes.len();
            recording.bytes[at] = byte;
        }
        let _ = all(&specs(), &[recording]).run().map(|report| report.text(true));
    }

    #[test]
    fn any_path_and_body(path in ".{0,20}", body in ".{0,20}") {
        let _ = run(&[entry("GET", &path, &body, 200, &body)], None);
    }

    #[test]
    fn any_list_of_known_disagreements(text in "([a-z*:{}\" \n#-]|: ){0,40}") {
        let list = Source::new("verify.yaml", text);
        let (specs, recordings) = (specs(), [har(&[])]);
        let verify = generator::Verify { expected: Some(&list), ..all(&specs, &recordings) };
        let _ = verify.run();
    }
}
