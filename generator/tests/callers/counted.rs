//! What callers see of lists whose pages are counted: every item once, and no call too many.

use imaginary_client::imaginary::Client;
use imaginary_client::imaginary::counted::{ListCounted, ListFallenLeaves, ListGreenLeaves};
use imaginary_client::testing::MockTransport;

fn client(mock: &MockTransport) -> Client {
    Client::builder("key")
        .blocking_transport(mock.clone())
        .into_client()
}

fn sent(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests().into_iter();
    requests
        .map(|request| request.uri().query().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn pages_by_number() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"leaves": [{"id": 1}, {"id": 2}]}"#)
        .reply(200, r#"{"leaves": [{"id": 3}]}"#)
        .reply(200, r#"{"leaves": []}"#);
    let items = ListCounted::new().per_page(2).items_blocking(&client(&mock));
    let ids: Vec<i64> = items.map(|item| item.unwrap().id).collect();
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(sent(&mock), ["per_page=2", "page=2&per_page=2", "page=3&per_page=2"]);
}

#[test]
fn a_total_saves_the_last_call() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"leaves": [{"id": 5}, {"id": 6}], "total": 6}"#);
    let pages = ListCounted::new().page(3).pages_blocking(&client(&mock));
    assert_eq!(pages.map(Result::unwrap).count(), 1);
    assert_eq!(sent(&mock), ["page=3"]);
}

#[test]
fn pages_by_offset() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"data": [{"id": 1}, {"id": 2}]}"#)
        .reply(200, r#"{"data": [{"id": 3}]}"#)
        .reply(200, r#"{"data": []}"#);
    let items = ListFallenLeaves::new().from(10).items_blocking(&client(&mock));
    assert_eq!(items.map(Result::unwrap).count(), 3);
    assert_eq!(sent(&mock), ["from=10", "from=12", "from=13"]);
}

#[test]
fn a_flag_or_a_status_is_the_end() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"data": [{"id": 1}], "more": false, "total": 9}"#);
    let items = ListGreenLeaves::new("oak").items_blocking(&client(&mock));
    assert_eq!(items.map(Result::unwrap).count(), 1);
    let mock = MockTransport::new();
    mock.reply(200, r#"{"data": [{"id": 1}]}"#).reply(404, "{}");
    let items = ListGreenLeaves::new("oak").items_blocking(&client(&mock));
    assert_eq!(items.map(Result::unwrap).count(), 1);
    assert_eq!(sent(&mock), ["tree=oak", "tree=oak&offset=1"]);
}
