//! Drafts of recordings: the circle from specs to a recording to a draft and back, and what a draft looks like.

use std::fmt::Write;

use generator::{DraftError, Drafted, Drafting, Source, Verify, VerifyError};

use crate::support::{below, imaginary, real};

/// The specs of a draft.
fn specs(drafted: &Drafted) -> Vec<Source> {
    let client = Source::new("client.yaml", "client: draft-client\n");
    std::iter::once(client)
        .chain(drafted.files.clone())
        .collect()
}

fn drafted(inputs: &[Source]) -> Result<Drafted, DraftError> {
    let drafting = Drafting {
        inputs,
        name: None,
        specs: &[],
    };
    drafting.run()
}

/// Drafts a recording, and holds the draft against the checker and the recording.
#[track_caller]
fn circle(recording: &Source) -> Drafted {
    let recordings = std::slice::from_ref(recording);
    let drafted = drafted(recordings).expect("the recording can be read");
    let specs = specs(&drafted);
    let report = Verify {
        specs: &specs,
        recordings,
        expected: None,
        only: None,
        all: false,
        client: None,
    }
    .run();
    match report {
        Ok(report) => assert!(
            report.agrees(),
            "{}: {}",
            recording.path,
            report.text(false)
        ),
        Err(VerifyError::Specs(problems)) => {
            panic!("{}: {}", recording.path, problems.render("", false))
        }
        Err(VerifyError::Input(why)) => panic!("{why}"),
    }
    drafted
}

/// The exchanges that a draft leaves out.
fn left_out(drafted: &Drafted) -> Vec<&str> {
    let notes = drafted.notes.iter().map(String::as_str);
    notes
        .filter(|note| note.ends_with(" exchanges)") || note.ends_with("(1 exchange)"))
        .collect()
}

#[test]
fn drafts_of_the_examples_of_all_fixtures_agree_with_them() {
    let recordings = generator::rehearse(&imaginary()).expect("the fixtures are right");
    assert!(recordings.len() > 5);
    for recording in &recordings {
        let drafted = circle(recording);
        let left = left_out(&drafted);
        // A draft is of one host.
        let is_fine =
            |text: &&str| text.contains("did not change (304)") || text.contains("of the host ");
        assert!(left.iter().all(is_fine), "{}: {left:?}", recording.path);
    }
}

#[test]
fn drafts_of_the_examples_of_real_apis_agree_with_them() {
    for recording in &generator::rehearse(&real()).expect("the specs are right") {
        assert_eq!(left_out(&circle(recording)), [""; 0], "{}", recording.path);
    }
}

/// The files of a draft, and its notes.
fn shown(drafted: &Drafted) -> String {
    let mut out = String::new();
    for file in drafted
        .files
        .iter()
        .filter(|file| file.path.ends_with(".yaml"))
    {
        let _ = writeln!(
            out,
            "==== {}\n{}",
            file.path,
            String::from_utf8_lossy(&file.bytes)
        );
    }
    for note in &drafted.notes {
        let _ = writeln!(out, "note: {note}");
    }
    out
}

fn vendor(name: &str) -> String {
    let path = below("tests/verify/vendors")
        .join(name)
        .with_extension("txt");
    let text = std::fs::read(&path).expect("the recording is there");
    shown(&circle(&Source::new(format!("{name}.txt"), text)))
}

#[test]
fn a_service_with_links_and_bare_lists() {
    insta::assert_snapshot!(vendor("github"));
}

#[test]
fn a_service_with_forms_and_the_last_id() {
    insta::assert_snapshot!(vendor("stripe"));
}

#[test]
fn a_service_that_says_ok_and_gives_cursors() {
    insta::assert_snapshot!(vendor("slack"));
}

#[test]
fn a_service_that_wraps_everything() {
    insta::assert_snapshot!(vendor("shopify"));
}

#[test]
fn a_service_with_the_address_of_the_next_page() {
    insta::assert_snapshot!(vendor("zendesk"));
}

#[test]
fn a_service_that_is_searched_by_post() {
    insta::assert_snapshot!(vendor("hubspot"));
}

/// The draft of a few calls, each a line of curl and what it gave.
fn draft(calls: &str) -> String {
    shown(&circle(&Source::new("calls.txt", calls)))
}

#[test]
fn contradictions_between_samples_are_guesses() {
    let text = draft(
        "$ curl https://api.shop.example/v1/orders/1\n{\"id\": 1, \"total\": 5, \"size\": \"7\", \"extra\": 1}\n\
         $ curl https://api.shop.example/v1/orders/2\n{\"id\": 2, \"total\": \"5.50\", \"size\": 8, \"extra\": [true]}\n",
    );
    assert!(
        text.contains("total: string<decimal>! @guess(text in 1 recorded values, a number in 1)"),
        "{text}"
    );
    assert!(
        text.contains("size: string<int>! @guess(text in 1 recorded values, a number in 1)"),
        "{text}"
    );
    assert!(
        text.contains("extra: any @guess(of the recorded values, a number in 1, a list in 1)"),
        "{text}"
    );
}

#[test]
fn what_is_missing_or_null_in_one_sample_is_not_required() {
    let text = draft(
        "$ curl https://api.shop.example/v1/orders\n[{\"id\": 1, \"note\": null, \"paid\": true}, {\"id\": 2, \"note\": \"a\", \"gift\": false, \"paid\": true}]\n",
    );
    for line in [
        "id: int! @",
        "note: string? @",
        "paid: bool! @",
        "gift: bool @",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
}

#[test]
fn times_and_dates_in_their_forms() {
    let text = draft(
        "$ curl https://api.shop.example/v1/orders/1\n{\"id\": 1, \"created_at\": 1700000000, \"updated_at\": 1700000000123, \"day\": \"2026-11-28\", \"sent\": \"28.11.2026 10:00\", \"count\": 1700000000}\n\
         $ curl https://api.shop.example/v1/orders/2\n{\"id\": 2, \"created_at\": 1700000001, \"updated_at\": 1700000000124, \"day\": \"2026-11-29\", \"sent\": \"29.11.2026 10:00\", \"count\": 4}\n",
    );
    for line in [
        "created_at: datetime(unix)!",
        "updated_at: datetime(unix_ms)!",
        "day: date!",
        "sent: datetime(%d.%m.%Y %H:%M)!",
        "count: int!",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
}

#[test]
fn what_is_not_a_call_of_the_api_is_left_out_with_a_note() {
    let entry = |method: &str, url: &str, status: u16, body: &str| {
        format!(
            r#"{{"request": {{"method": "{method}", "url": "{url}", "headers": []}}, "response": {{"status": {status}, "content": {{"text": {body:?}}}}}}}"#
        )
    };
    let entries = [
        entry(
            "GET",
            "https://api.shop.example/orders/7",
            200,
            r#"{"id": 7}"#,
        ),
        entry("OPTIONS", "https://api.shop.example/orders/7", 204, ""),
        entry("GET", "https://api.shop.example/", 200, "<html></html>"),
        entry("POST", "https://stats.example/collect", 204, ""),
        entry("GET", "https://api.shop.example/old", 301, ""),
    ];
    let har = format!(r#"{{"log": {{"entries": [{}]}}}}"#, entries.join(","));
    let drafted = circle(&Source::new("shop.har", har));
    assert_eq!(
        left_out(&drafted),
        [
            "left out: exchanges with another method, such as OPTIONS (1 exchange)",
            "left out: exchanges with an HTML or XML page (1 exchange)",
            "left out: exchanges that were redirected (1 exchange)",
            "left out: exchanges of the host stats.example (1 exchange)",
        ]
    );
}

#[test]
fn nothing_recorded_gives_no_draft() {
    let empty = Source::new("empty.har", r#"{"log": {"entries": []}}"#);
    assert!(matches!(drafted(&[empty]), Err(DraftError::Input(_))));
}
