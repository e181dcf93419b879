//! `cargo xtask mock` over real sockets: programs that create, read, change, list and delete, over both transports.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use generated_client::chartmogul::activities_export::{
    CreateActivitiesExport, GetActivitiesExport,
};
use generated_client::chartmogul::contacts::{
    CreateContact, DeleteContact, GetContact, ListContacts, UpdateContact,
};
use generated_client::chartmogul::data_sources::{CreateDataSource, ListDataSources};
use generated_client::usercom::users::{
    CreateUser, DeleteUser, GetUser, ListUsers, UpdateUserByCustomId,
};
use generated_client::{Error, ErrorKind, chartmogul, usercom};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// A running mock; it ends with the test.
struct Served {
    child: Child,
    address: String,
}

impl Served {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("mock")
            .args(arguments)
            .args(["--port", "0", "--seed", "1"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the command runs");
        let mut lines = BufReader::new(child.stdout.take().expect("output"));
        let mut line = String::new();
        lines.read_line(&mut line).expect("a line");
        let url = line.split_once("http://").expect("an address").1;
        let address = url.split('/').next().unwrap_or_default().trim().to_owned();
        Self { child, address }
    }

    fn chartmogul(&self) -> chartmogul::Client {
        let builder = chartmogul::Client::builder("key").no_retry();
        let builder = builder.attempt_timeout(Duration::from_secs(20));
        builder
            .base_url(format!("http://{}/v1", self.address))
            .build()
            .expect("a client")
    }

    fn usercom(&self) -> usercom::Client {
        let builder = usercom::Client::builder("acme", "key").no_retry();
        builder
            .base_url(format!("http://{}/api/public", self.address))
            .build()
            .expect("a client")
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.child.kill().unwrap_or_default();
        self.child.wait().map(drop).unwrap_or_default();
    }
}

/// Sends a call over the async transport, or where there is no runtime over the blocking one.
macro_rules! send {
    ($over:expr, $client:expr, $call:expr) => {
        match &$over {
            Some(runtime) => runtime.block_on(async { $call.send($client).await }),
            None => $call.send_blocking($client),
        }
    };
}

macro_rules! items {
    ($over:expr, $client:expr, $call:expr) => {
        match &$over {
            Some(runtime) => runtime.block_on(async {
                let mut items = $call.items($client);
                let mut all = Vec::new();
                while let Some(item) = items.next().await {
                    all.push(item?);
                }
                Ok::<_, Error>(all)
            }),
            None => $call
                .items_blocking($client)
                .collect::<Result<Vec<_>, Error>>(),
        }
    };
}

/// Both transports.
fn transports() -> [Option<Runtime>; 2] {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    [Some(runtime.expect("a runtime")), None]
}

#[test]
fn a_cursor_walks_over_what_was_created_and_what_is_deleted_is_gone_over_both_transports() {
    for over in transports() {
        let mock = Served::start(&["chartmogul"]);
        let client = &mock.chartmogul();
        let source = send!(over, client, CreateDataSource::new("Mine")).expect("a source");
        let sources = send!(over, client, ListDataSources::new()).expect("sources");
        assert!(sources.iter().any(|known| known.uuid == source.uuid));
        let mut made = Vec::new();
        for name in ["Ann", "Bea", "Cid", "Dan", "Eve"] {
            let call = CreateContact::new()
                .data_source_uuid(&source.uuid)
                .first_name(name)
                .external_id(name);
            made.push(send!(over, client, call).expect("a contact"));
        }
        let call = ListContacts::new()
            .data_source_uuid(&source.uuid)
            .per_page(2);
        let listed = items!(over, client, call.clone()).expect("contacts");
        assert_eq!(listed, made);
        let first = &made[0];
        let call = UpdateContact::new(&first.uuid)
            .external_id(None)
            .title("CEO");
        let changed = send!(over, client, call).expect("a change");
        assert_eq!(
            (changed.external_id.as_deref(), changed.title.as_deref()),
            (None, Some("CEO"))
        );
        assert_eq!(changed.first_name.as_deref(), Some("Ann"));
        assert_eq!(
            send!(over, client, GetContact::new(&first.uuid)).expect("a contact"),
            changed
        );
        send!(over, client, DeleteContact::new(&first.uuid)).expect("deleted");
        let gone = send!(over, client, GetContact::new(&first.uuid)).expect_err("gone");
        assert!(
            gone.is_not_found()
                && gone
                    .message()
                    .is_some_and(|text| text.contains(&first.uuid)),
            "{gone}"
        );
        assert_eq!(
            items!(over, client, call_again(&source.uuid))
                .expect("contacts")
                .len(),
            4
        );
    }
}

fn call_again(source: &str) -> ListContacts {
    ListContacts::new().data_source_uuid(source).per_page(3)
}

#[test]
fn addresses_of_pages_and_a_second_id_lead_to_the_same_records_over_both_transports() {
    for over in transports() {
        let mock = Served::start(&["usercom"]);
        let client = &mock.usercom();
        for number in 0..45 {
            let call = CreateUser::new()
                .email(format!("u{number}@example.com"))
                .custom_id(format!("own-{number}"));
            send!(over, client, call).expect("a user");
        }
        let users = items!(over, client, ListUsers::new()).expect("users");
        let ids: std::collections::BTreeSet<_> = users.iter().map(|user| user.id).collect();
        assert_eq!(ids.len(), users.len(), "a user is listed twice");
        let mine = |email: &str| {
            users
                .iter()
                .find(|user| user.email.as_deref() == Some(email))
        };
        let user = mine("u44@example.com").expect("the last one is listed");
        send!(over, client, UpdateUserByCustomId::new("own-44").score(12)).expect("a change");
        assert_eq!(
            send!(over, client, GetUser::new(user.id))
                .expect("a user")
                .score,
            Some(12)
        );
        send!(over, client, DeleteUser::new(user.id)).expect("deleted");
        let gone =
            send!(over, client, UpdateUserByCustomId::new("own-44").score(13)).expect_err("gone");
        assert!(gone.is_not_found(), "{gone}");
    }
}

#[test]
fn what_was_started_can_be_waited_for_and_a_call_without_a_key_is_refused() {
    let mock = Served::start(&["chartmogul"]);
    let client = mock.chartmogul();
    let export = CreateActivitiesExport::new()
        .send_blocking(&client)
        .expect("an export");
    let done = GetActivitiesExport::new(export.id.as_str())
        .wait_blocking(&client)
        .expect("it is done");
    assert_eq!(done.id, export.id);
    let mut stream = TcpStream::connect(&mock.address).expect("a connection");
    let unsigned = b"GET /v1/contacts HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    stream.write_all(unsigned).expect("sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    assert!(response.starts_with("HTTP/1.1 401 "), "{response}");
}

#[test]
fn faults_reach_both_transports_as_what_they_are() {
    for over in transports() {
        let fails = |fault: &str, time: Duration| {
            let mock = Served::start(&["chartmogul", "--fault", fault]);
            let client = chartmogul::Client::builder("key")
                .no_retry()
                .attempt_timeout(time);
            let client = client
                .base_url(format!("http://{}/v1", mock.address))
                .build()
                .expect("a client");
            let begin = Instant::now();
            (send!(over, &client, ListContacts::new()), begin.elapsed())
        };
        let long = Duration::from_secs(20);
        let error = fails("429=100%", long).0.expect_err("too many calls");
        assert!(error.is_rate_limited(), "{error}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
        let error = fails("reset=100%", long)
            .0
            .expect_err("a broken connection");
        assert!(
            matches!(error.kind(), ErrorKind::Transport | ErrorKind::Connect),
            "{error}"
        );
        let error = fails("timeout=100%", Duration::from_millis(300))
            .0
            .expect_err("no response");
        assert!(error.is_timeout(), "{error}");
        let (page, took) = fails("slow=100%", long);
        page.expect("a page");
        assert!(took > Duration::from_millis(200), "{took:?}");
    }
}

#[test]
fn a_recording_is_whole_after_each_call_and_verifies_without_a_secret() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("mock.har");
    let har = path.to_str().expect("a path");
    let mock = Served::start(&["chartmogul", "--latency", "1ms..5ms", "--record", har]);
    let client = chartmogul::Client::builder("very-secret").no_retry();
    let client = client
        .base_url(format!("http://{}/v1", mock.address))
        .build()
        .expect("a client");
    for number in 1..=3 {
        let made = CreateContact::new()
            .first_name("Ann")
            .send_blocking(&client)
            .expect("a contact");
        GetContact::new(made.uuid)
            .send_blocking(&client)
            .expect("a contact");
        let text = fs::read_to_string(&path).expect("a recording");
        let recorded: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(
            recorded["log"]["entries"].as_array().map(Vec::len),
            Some(2 * number)
        );
    }
    let text = fs::read_to_string(&path).expect("a recording");
    assert!(
        !text.contains("very-secret") && !text.contains("dmVyeS1zZWNyZXQ"),
        "{text}"
    );
    let verified = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["verify", "--spec-only", "--all", "--expect"])
        .arg(empty(&folder))
        .arg(har)
        .output()
        .expect("the command runs");
    assert!(
        verified.status.success(),
        "{}",
        String::from_utf8_lossy(&verified.stdout)
    );
}

/// A list of known disagreements without any.
fn empty(folder: &TempDir) -> std::path::PathBuf {
    let path = folder.path().join("verify.yaml");
    fs::write(&path, "").expect("a file");
    path
}

#[test]
fn what_is_not_http_ends_the_connection_and_not_the_mock() {
    let mock = Served::start(&["chartmogul"]);
    for text in [
        "\0\u{1}\u{2}",
        "GET / HTTP/9.9\r\n\r\n",
        "POST /v1/contacts HTTP/1.1\r\ncontent-length: 99\r\n\r\nx",
    ] {
        let mut stream = TcpStream::connect(&mock.address).expect("a connection");
        stream.write_all(text.as_bytes()).expect("sent");
        stream.shutdown(std::net::Shutdown::Write).expect("ended");
        let mut response = String::new();
        // Whatever comes, the mock goes on.
        stream
            .read_to_string(&mut response)
            .map(drop)
            .unwrap_or_default();
        assert!(!response.starts_with("HTTP/1.1 5"), "{response}");
    }
    CreateContact::new()
        .send_blocking(&mock.chartmogul())
        .expect("a contact");
}

#[test]
fn a_port_that_is_taken_and_a_wrong_fault_are_reported_with_what_to_do() {
    let mock = Served::start(&["chartmogul"]);
    let port = mock.address.rsplit_once(':').expect("a port").1;
    let run = |arguments: &[&str]| {
        let run = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("mock")
            .args(arguments)
            .output();
        let run = run.expect("the command runs");
        assert_eq!(run.status.code(), Some(2));
        String::from_utf8_lossy(&run.stderr).into_owned()
    };
    let taken = run(&["--port", port]);
    assert!(taken.contains("name another with `--port`"), "{taken}");
    let fault = run(&["--fault", "teapot=1%"]);
    assert!(fault.contains("as in `429=5%`"), "{fault}");
    let unknown = run(&["chartmogull", "--port", "0"]);
    assert!(
        unknown.contains("there is no API `chartmogull`"),
        "{unknown}"
    );
}
