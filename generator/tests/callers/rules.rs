//! What callers see of rules: a broken one is told, and nothing is sent.

use imaginary_client::imaginary::choices::{
    CreateReminder, ListChoices, PostponeReminder, UpdateReminder,
};
use imaginary_client::imaginary::{Client, VenueInput};
use imaginary_client::testing::MockTransport;
use imaginary_client::{Error, ErrorKind, Patch};

fn client(mock: &MockTransport) -> Client {
    Client::builder("key").blocking_transport(mock.clone()).into_client()
}

/// The message of a call that is never sent.
fn refused<T: std::fmt::Debug>(send: impl FnOnce(&Client) -> Result<T, Error>) -> String {
    let mock = MockTransport::new();
    let error = send(&client(&mock)).expect_err("the rule is broken");
    assert_eq!(error.kind(), ErrorKind::Build);
    assert_eq!(mock.requests().len(), 0);
    error.to_string()
}

#[test]
fn rules_of_a_body() {
    let at_least = "create_reminder: at least one of `at` and `in_minutes` must be given";
    let call = CreateReminder::with_user_id("Call", 5);
    assert_eq!(refused(|client| call.send_blocking(client)), at_least);
    let call = call.in_minutes(None).color("red").icon(None);
    let at_most = "create_reminder: at most one of `color` and `icon` may be given";
    assert_eq!(refused(|client| call.send_blocking(client)), at_most);
    let call = CreateReminder::with_type("Call", "all").in_minutes(5).repeat(true).repeat_days(2);
    let needs = "create_reminder: `repeat` needs `repeat_days` and `at`";
    assert_eq!(refused(|client| call.send_blocking(client)), needs);
}

#[test]
fn rules_of_an_update() {
    let call = UpdateReminder::new(1).text("Call");
    let at_least = "update_reminder: at least one of `at` and `in_minutes` must be given";
    assert_eq!(refused(|client| call.send_blocking(client)), at_least);
}

#[test]
fn rules_of_an_object_inside_a_body() {
    let far = CreateReminder::with_user_id("Call", 5)
        .in_minutes(5)
        .places([VenueInput::with_address("Main St 1"), VenueInput::with_latitude(1)]);
    let message = refused(|client| far.send_blocking(client));
    assert_eq!(
        message,
        "create_reminder: the body cannot be written as JSON at `places[1]`: `latitude` needs `longitude`"
    );
}

#[test]
fn what_a_constructor_takes_may_still_send_nothing() {
    let call = PostponeReminder::with_in_minutes(1, Patch::Unchanged);
    let exactly = "postpone_reminder: exactly one of `at` and `in_minutes` must be given";
    assert_eq!(refused(|client| call.send_blocking(client)), exactly);
    let call = ListChoices::with_user_keys(Vec::<String>::new());
    let exactly = "list_choices: exactly one of `user_id` and `user_keys` must be given";
    assert_eq!(refused(|client| call.send_blocking(client)), exactly);
}
