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

/// Values that no text of a draft may have.
#[track_caller]
fn assert_hidden(text: &str, values: &[&str]) {
    for value in values {
        assert!(!text.contains(value), "{value}: {text}");
    }
}

/// The files of a draft as they are written, examples as well.
fn whole(drafted: &Drafted) -> String {
    let files = drafted.files.iter();
    let all = files.map(|file| format!("{}\n{}", file.path, String::from_utf8_lossy(&file.bytes)));
    format!("{}\n{}", all.collect::<String>(), drafted.notes.join("\n"))
}

/// The draft of two calls that have the same headers.
fn with_headers(headers: &[(&str, &str)]) -> String {
    let headers = headers
        .iter()
        .map(|(name, value)| format!(" -H '{name}: {value}'"));
    let headers = headers.collect::<Vec<_>>().concat();
    let call = |id: u8| {
        format!("$ curl{headers} https://api.shop.example/v1/orders/{id}\n{{\"id\": {id}}}\n")
    };
    let calls = format!("{}{}", call(1), call(2));
    whole(&circle(&Source::new("calls.txt", calls)))
}

#[test]
fn credentials_in_any_header_are_auth() {
    let jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
    for (name, value, auth) in [
        ("X-Key", "SECRET12345abc", r#"{X-Key: "{key}"}"#),
        (
            "DD-APPLICATION-KEY",
            "0a1b2c3d4e5f60718293",
            r#"{Dd-Application-Key: "{dd_application_key}"}"#,
        ),
        (
            "Authentication",
            "opensesame",
            r#"{Authentication: "{authentication}"}"#,
        ),
        ("X-Access", "opensesame", r#"{X-Access: "{access}"}"#),
        ("X-Sess", "opensesame", r#"{X-Sess: "{sess}"}"#),
        ("X-Passcode", "4821", r#"{X-Passcode: "{passcode}"}"#),
        (
            "X-License",
            "AAAA-BBBB-CCCC-1234",
            r#"{X-License: "{license}"}"#,
        ),
        (
            "X-Account-Sid",
            "ACb0c1d2e3f40516273849",
            r#"{X-Account-Sid: "{account_sid}"}"#,
        ),
        ("X-Hub", jwt, r#"{X-Hub: "{hub}"}"#),
        ("X-Hub", "x9Kq27TmB4pLz81", r#"{X-Hub: "{hub}"}"#),
    ] {
        let text = with_headers(&[(name, value)]);
        assert_hidden(&text, &[value]);
        assert!(
            text.contains(&format!("auth: {{headers: {auth}}}")),
            "{text}"
        );
    }
}

#[test]
fn several_credentials_are_all_sent() {
    let text = with_headers(&[
        ("Authorization", "Bearer b3ar3r-t0ken-of-jane"),
        ("X-Session", "sess_SECRET_9"),
        ("X-Key", "SECRET12345abc"),
    ]);
    assert_hidden(&text, &["b3ar3r", "sess_SECRET_9", "SECRET12345abc"]);
    assert!(
        text.contains(r#"bearer: "{token}""#)
            && text.contains(r#"X-Key: "{key}""#)
            && text.contains(r#"X-Session: "{session}""#),
        "{text}"
    );
    assert!(!text.contains("left out"), "{text}");
}

#[test]
fn headers_of_somebody_are_arguments_of_the_client() {
    for (name, value, var) in [
        ("X-User-Email", "jane@real.com", "user_email"),
        ("X-Owner", "Jane Doe", "owner"),
        ("X-User", "jane", "user"),
        ("X-Phone", "+49 170 1234567", "phone"),
        ("X-Tenant-Id", "48210393", "tenant_id"),
        ("X-Shop", "janes-shop", "shop"),
        ("X-Type-Of", "janes", "type_of"),
        ("X-Self", "janes", "self_value"),
    ] {
        let text = with_headers(&[(name, value)]);
        assert_hidden(&text, &[value]);
        assert!(
            text.contains(&format!(r#"headers: {{{name}: "{{{var}}}"}}"#))
                && text.contains(&format!(
                    "{var}: string -- The value of the header `{name}`"
                )),
            "{text}"
        );
    }
}

#[test]
fn headers_that_are_plainly_public_are_written() {
    for (name, value) in [
        ("Accept-Version", "2"),
        ("Shop-Version", "2024-06-20.acacia"),
        ("X-Api-Version", "2022-11-28"),
        ("X-Format", "json"),
        ("Accept", "application/vnd.shop.v2+json"),
        ("X-Debug", "true"),
        ("X-Client-Type", "web"),
    ] {
        let text = with_headers(&[(name, value)]);
        let line = text.lines().find(|line| line.starts_with("headers:"));
        assert!(
            line.is_some_and(|line| line.contains(name) && line.contains(value)),
            "{text}"
        );
    }
}

#[test]
fn headers_of_single_calls_have_stand_ins() {
    let text = whole(&circle(&Source::new(
        "calls.txt",
        "$ curl -H 'X-User: jane' -H 'X-Number: 4821' -H 'X-Passcode: 7733' https://api.shop.example/v1/orders/1\n{\"id\": 1}\n",
    )));
    assert_hidden(&text, &["jane", "4821", "7733"]);
}

#[test]
fn secrets_in_the_path_of_a_single_call_are_parameters() {
    let text = whole(&circle(&Source::new(
        "calls.txt",
        "$ curl -X POST -H 'Content-Type: application/json' -d '{\"text\": \"hi\"}' https://hooks.slacky.example/services/T024BE7LD/B1H8YBJQ7/gIkuvaNzQIHg97ATvDxqgjtO\n{\"ok\": true}\n",
    )));
    let lower = text.to_lowercase();
    assert_hidden(
        &lower.replace('_', ""),
        &["t024be7ld", "b1h8ybjq7", "gikuvanz", "t024be", "gikuva"],
    );
    assert!(text.contains("http: POST /services/{"), "{text}");
}

#[test]
fn the_auth_that_a_collection_declares_is_that_of_the_draft() {
    let collection = |auth: &str| {
        let item = |id: u8| {
            format!(
                r#"{{"name": "get", "request": {{"method": "GET", "url": "https://api.shop.example/v1/orders/{id}"}}, "response": [{{"name": "ok", "originalRequest": {{"method": "GET", "header": [], "url": {{"raw": "https://api.shop.example/v1/orders/{id}"}}}}, "code": 200, "header": [], "body": "{{\"id\": {id}}}"}}]}}"#
            )
        };
        let text = format!(
            r#"{{"info": {{"name": "Shop", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}}, "auth": {auth}, "item": [{}, {}]}}"#,
            item(1),
            item(2)
        );
        whole(&circle(&Source::new("shop.json", text)))
    };
    for (auth, wanted) in [
        (
            r#"{"type": "apikey", "apikey": [{"key": "key", "value": "X-Shop"}, {"key": "value", "value": "opensesame"}]}"#,
            r#"auth: {headers: {X-Shop: "{shop}"}}"#,
        ),
        (
            r#"{"type": "apikey", "apikey": [{"key": "key", "value": "door"}, {"key": "value", "value": "opensesame"}, {"key": "in", "value": "query"}]}"#,
            r#"auth: {query: {door: "{door}"}}"#,
        ),
        (
            r#"{"type": "apikey", "apikey": [{"key": "key", "value": "Authorization"}, {"key": "value", "value": "opensesame"}]}"#,
            r#"auth: {headers: {Authorization: "{api_key}"}}"#,
        ),
        (
            r#"{"type": "apikey", "apikey": [{"key": "key", "value": "X-Shop"}, {"key": "value", "value": ""}]}"#,
            r#"auth: {headers: {X-Shop: "{shop}"}}"#,
        ),
        (
            r#"{"type": "basic", "basic": [{"key": "username", "value": "jane"}, {"key": "password", "value": "opensesame"}]}"#,
            r#"auth: {basic: ["{user}", "{password}"]}"#,
        ),
        (
            r#"{"type": "bearer", "bearer": [{"key": "token", "value": "opensesame"}]}"#,
            r#"auth: {bearer: "{token}"}"#,
        ),
        (
            r#"{"type": "bearer", "bearer": [{"key": "token", "value": ""}]}"#,
            r#"auth: {bearer: "{token}"}"#,
        ),
    ] {
        let text = collection(auth);
        assert_hidden(&text, &["opensesame", "jane"]);
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}

#[test]
fn what_tells_of_a_person_has_stand_ins_in_examples() {
    let text = whole(&circle(&Source::new(
        "calls.txt",
        "$ curl https://api.shop.example/v1/people/1\n{\"id\": 1, \"birthday\": \"1987-03-14\", \"dob\": \"14.03.1987\", \"born\": 1987, \"postcode\": \"SW1A 1AA\", \"zip\": 90210, \"zip_code\": \"10115\", \"salary\": 83250.5}\n",
    )));
    assert_hidden(&text, &["1987", "SW1A 1AA", "90210", "10115", "83250"]);
    assert!(text.contains("birthday: date @"), "{text}");
}

#[test]
fn words_of_paths_stay_words() {
    let text = draft(
        "$ curl https://api.shop.example/v1/reports/getCustomerOrdersV2\n{\"count\": 1}\n\
         $ curl https://api.shop.example/v1/reports/oauth2-clients-v2\n{\"total\": 1}\n\
         $ curl https://api.shop.example/v1/reports/getV2OrdersByIdV2\n{\"sum\": 1}\n",
    );
    for word in [
        "getCustomerOrdersV2",
        "oauth2-clients-v2",
        "getV2OrdersByIdV2",
    ] {
        assert!(text.contains(&format!("/reports/{word}")), "{text}");
    }
}
